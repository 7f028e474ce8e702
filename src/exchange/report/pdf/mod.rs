//! A report as PDF: the same on every computer, with text that can be searched and read aloud.

mod flow;
mod letters;
mod paint;
mod table;
mod tree;

use crate::exchange::report::content::{Block, Part, Quote, VillageReport};
use crate::exchange::report::picture::{Ink, Picture, Shape, WIDTH, at, block};

use flow::{Flow, Style, TEXT_WIDTH};
use letters::Letters;
use tree::Sort;

const BODY: Style = Style {
    size: 10.5,
    bold: false,
    ink: Ink::BLACK,
    leading: 1.48,
};
const SMALL: Style = Style {
    size: 9.0,
    ink: Ink::GREY,
    ..BODY
};
const TITLE: Style = Style {
    size: 34.0,
    bold: true,
    ink: Ink::DEEP,
    leading: 1.15,
};
const HEADING: Style = Style {
    size: 17.0,
    bold: true,
    ink: Ink::DEEP,
    leading: 1.3,
};
const LESSER: Style = Style {
    size: 12.0,
    bold: true,
    ..BODY
};
const TOLD: Style = Style { size: 11.5, ..BODY };

/// The report as a document.
pub(super) fn page(report: &VillageReport) -> Option<Vec<u8>> {
    let letters = Letters::load()?;
    let mut body = Flow::new(&letters);
    let mut parts = Vec::new();
    for part in &report.parts {
        body.space(26.0);
        body.keep(opening(&body, part));
        // The cover is a page too.
        parts.push((part.heading.as_str(), body.sheet() + 1, body.height()));
        body.rule(Ink::TEAL, 1.5);
        body.space(9.0);
        body.text(&part.heading, HEADING, Sort::Heading(2));
        body.space(5.0);
        for block in &part.blocks {
            put(&mut body, block);
        }
    }
    let mut whole = cover(report, &parts, &letters);
    whole.append(body);
    paint::document(report, whole, &parts, &letters)
}

fn put(flow: &mut Flow, block: &Block) {
    match block {
        Block::Text(text) => {
            flow.text(text, BODY, Sort::Paragraph);
            flow.space(6.0);
        }
        Block::Heading(text) => {
            flow.space(9.0);
            flow.keep(70.0);
            flow.text(text, LESSER, Sort::Heading(3));
            flow.space(2.0);
        }
        Block::Label(text) => {
            flow.space(3.0);
            flow.keep(50.0);
            flow.text(text, Style { bold: true, ..BODY }, Sort::Heading(4));
            flow.space(2.0);
        }
        Block::Items(items) => {
            items_below(flow, items);
            flow.space(5.0);
        }
        Block::Quote(told) => quote(flow, told),
        Block::Table(table) => table::put(flow, table),
        Block::Picture(picture) => drawn(flow, picture),
    }
}

/// How much of a page the heading of a part needs with what belongs to it.
fn opening(flow: &Flow, part: &Part) -> f32 {
    let heading = 60.0;
    let blocks = part.blocks.iter().take(part.opening().max(1));
    let high = |block: &Block| match block {
        Block::Text(text) => flow.high(text, BODY) + 6.0,
        Block::Picture(picture) => {
            picture.height * TEXT_WIDTH / WIDTH + flow.high(&picture.told, SMALL) + 26.0
        }
        _ => 60.0,
    };
    heading + blocks.map(high).sum::<f32>()
}

fn items_below(flow: &mut Flow, items: &[String]) {
    let list = flow.tree.add(Sort::List, None);
    for text in items {
        let item = flow.tree.add(Sort::Item, Some(list));
        flow.keep(BODY.size * BODY.leading);
        let dot = at(flow.left() + 4.0, flow.height() + BODY.size * 0.78);
        flow.mark(
            Shape::Circle {
                at: dot,
                radius: 1.4,
                fill: Ink::TEAL,
                line: Ink::TEAL,
            },
            None,
        );
        flow.inset(14.0);
        flow.lines(text, BODY, Some(item));
        flow.inset(-14.0);
        flow.space(2.5);
    }
}

/// A quote with a line beside it, on one page if it fits there.
fn quote(flow: &mut Flow, told: &Quote) {
    flow.space(5.0);
    flow.inset(16.0);
    let text = format!("“{}”", told.text);
    let high = flow.high(&text, TOLD) + flow.high(&told.by, SMALL) + 4.0;
    flow.keep(high);
    let (page, top) = (flow.sheet(), flow.height());
    let node = flow.tree.add(Sort::Quote, None);
    let words = flow.tree.add(Sort::Paragraph, Some(node));
    flow.lines(&text, TOLD, Some(words));
    flow.space(1.0);
    let by = flow.tree.add(Sort::Paragraph, Some(node));
    flow.lines(&told.by, SMALL, Some(by));
    flow.inset(-16.0);
    if flow.sheet() == page {
        let side = block(
            at(flow.left(), top),
            2.5,
            flow.height() - top,
            Ink::TEAL,
            Ink::TEAL,
        );
        flow.mark(side, None);
    }
    flow.space(11.0);
}

/// A picture with what it shows below it.
fn drawn(flow: &mut Flow, picture: &Picture) {
    let scale = TEXT_WIDTH / WIDTH;
    flow.space(6.0);
    let caption = format!("{}. {}", picture.title, picture.told);
    flow.keep(picture.height * scale + flow.high(&caption, SMALL) + 6.0);
    let figure = flow.tree.add(Sort::Figure(picture.told.clone()), None);
    let corner = at(flow.left(), flow.height());
    for shape in &picture.shapes {
        flow.mark(paint::moved(shape, corner, scale), Some(figure));
    }
    flow.advance(picture.height * scale + 4.0);
    flow.text(&caption, SMALL, Sort::Paragraph);
    flow.space(9.0);
}

fn cover<'a>(report: &VillageReport, parts: &[(&str, usize, f32)], letters: &'a Letters) -> Flow<'a> {
    let mut flow = Flow::new(letters);
    flow.space(90.0);
    flow.mark(
        block(at(flow.left(), flow.height()), 64.0, 6.0, Ink::TEAL, Ink::TEAL),
        None,
    );
    flow.space(26.0);
    flow.text(&report.title, TITLE, Sort::Heading(1));
    flow.space(6.0);
    flow.text(&report.subtitle, Style { size: 15.0, ..BODY }, Sort::Paragraph);
    flow.space(2.0);
    flow.text(&report.day, Style { size: 10.5, ..SMALL }, Sort::Paragraph);
    flow.space(22.0);
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
            anchor: crate::exchange::report::picture::Anchor::End,
            text: (page + 1).to_string(),
            ink: Ink::GREY,
        };
        flow.mark(number, None);
        flow.space(2.0);
    }
    flow.turn();
    flow
}

/// How many there are of each kind, to be read from afar.
fn figures(flow: &mut Flow, report: &VillageReport) {
    const STEP: f32 = TEXT_WIDTH / 4.0;
    const HIGH: f32 = 62.0;
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
                anchor: crate::exchange::report::picture::Anchor::Start,
                text: text.clone(),
                ink,
            };
            flow.mark(shape, Some(item));
        }
    }
    flow.advance(HIGH + 6.0);
}
