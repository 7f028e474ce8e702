//! The first page of a document: what it is, of which day, how many there are, and what stands where.

use crate::exchange::report::content::VillageReport;
use crate::exchange::report::pdf::flow::{Flow, Style, TEXT_WIDTH};
use crate::exchange::report::pdf::letters::Letters;
use crate::exchange::report::pdf::tree::Sort;
use crate::exchange::report::pdf::{BODY, HEADING, LESSER, SMALL, TITLE, quote};
use crate::exchange::report::picture::{Anchor, Ink, Shape, at, block};

/// A title of more signs is in smaller letters.
const LONG: usize = 90;

/// The cover, with on which page of the whole each of these parts begins; so far they are counted from the first
/// page behind it.
pub(super) fn before<'a>(
    report: &VillageReport,
    parts: &mut [(&str, usize, f32)],
    letters: &'a Letters,
) -> Flow<'a> {
    // Numbers take no room: how many pages the cover has does not depend on them.
    let pages = cover(report, parts, letters).sheet();
    for (_, page, _) in parts.iter_mut() {
        *page += pages;
    }
    cover(report, parts, letters)
}

fn cover<'a>(report: &VillageReport, parts: &[(&str, usize, f32)], letters: &'a Letters) -> Flow<'a> {
    let mut flow = Flow::new(letters);
    flow.space(90.0);
    flow.mark(
        block(at(flow.left(), flow.height()), 64.0, 6.0, Ink::TEAL, Ink::TEAL),
        None,
    );
    flow.space(26.0);
    let title = if report.title.chars().count() <= LONG {
        TITLE
    } else {
        HEADING
    };
    flow.text(&report.title, title, Sort::Heading(1));
    flow.space(6.0);
    flow.text(&report.subtitle, Style { size: 15.0, ..BODY }, Sort::Paragraph);
    flow.space(2.0);
    flow.text(&report.day, Style { size: 10.5, ..SMALL }, Sort::Paragraph);
    flow.space(22.0);
    if let Some(said) = &report.made_up {
        made_up(&mut flow, said);
    }
    for text in &report.lead {
        flow.text(text, BODY, Sort::Paragraph);
        flow.space(5.0);
    }
    figures(&mut flow, report);
    if let Some(motto) = &report.motto {
        quote(&mut flow, motto);
    }
    flow.space(10.0);
    flow.text(&report.contents, LESSER, Sort::Heading(2));
    flow.space(3.0);
    for (heading, page, _) in parts {
        flow.keep(16.0);
        let top = flow.height();
        flow.text(heading, BODY, Sort::Paragraph);
        let number = Shape::Text {
            at: at(flow.left() + TEXT_WIDTH, top + BODY.size),
            size: BODY.size,
            bold: false,
            anchor: Anchor::End,
            text: (page + 1).to_string(),
            ink: Ink::GREY,
        };
        flow.mark(number, None);
        flow.space(2.0);
    }
    flow.turn();
    flow
}

/// What nobody may overlook, in a frame.
fn made_up(flow: &mut Flow, said: &str) {
    const PAD: f32 = 9.0;
    let style = Style { bold: true, ..BODY };
    let (top, high) = (
        flow.height(),
        flow.high_within(said, style, 2.0 * PAD) + 2.0 * PAD,
    );
    flow.mark(
        block(at(flow.left(), top), TEXT_WIDTH, high, Ink::WHITE, Ink::BLACK),
        None,
    );
    flow.advance(PAD);
    flow.inset(PAD);
    flow.text(said, style, Sort::Paragraph);
    flow.inset(-PAD);
    flow.advance(PAD + 14.0);
}

/// How many there are of each kind, to be read from afar.
fn figures(flow: &mut Flow, report: &VillageReport) {
    const STEP: f32 = TEXT_WIDTH / 4.0;
    const HIGH: f32 = 62.0;
    if report.figures.is_empty() {
        return;
    }
    flow.space(18.0);
    flow.keep(HIGH);
    let list = flow.tree.add(Sort::List, None);
    for (place, figure) in report.figures.iter().enumerate() {
        let (x, y) = (flow.left() + STEP * place as f32, flow.height());
        flow.mark(block(at(x, y), STEP - 14.0, 1.2, Ink::TEAL, Ink::TEAL), None);
        let item = flow.tree.add(Sort::Item, Some(list));
        let said = [
            (24.0, true, Ink::DEEP, 28.0, &figure.number),
            (10.0, false, Ink::GREY, 44.0, &figure.name),
        ];
        for (size, bold, ink, down, text) in said {
            let shape = Shape::Text {
                at: at(x, y + down),
                size,
                bold,
                anchor: Anchor::Start,
                text: text.clone(),
                ink,
            };
            flow.mark(shape, Some(item));
        }
    }
    flow.advance(HIGH + 6.0);
}
