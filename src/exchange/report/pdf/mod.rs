//! A report as PDF: the same on every computer, with text that can be searched and read aloud.

mod cover;
mod flow;
mod letters;
mod list;
mod paint;
mod table;
mod tree;

use std::collections::BTreeSet;

use crate::exchange::report::content::{Block, Part, Quote, VillageReport};
use crate::exchange::report::picture::{Ink, Picture, WIDTH, at, block};

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
const LABEL: Style = Style { bold: true, ..BODY };
const TOLD: Style = Style { size: 11.5, ..BODY };

/// A picture is drawn this much smaller at the most, where it would else leave a page half empty.
const SMALLEST: f32 = 0.8;

/// The report as a document.
pub(super) fn page(report: &VillageReport) -> Option<Vec<u8>> {
    let letters = Letters::load()?;
    let mut body = Flow::new(&letters);
    let mut parts = Vec::new();
    for part in &report.parts {
        body.space(26.0);
        body.keep(opening(&body, part));
        parts.push((part.heading.as_str(), body.sheet(), body.height()));
        body.rule(Ink::TEAL, 1.5);
        body.space(9.0);
        body.text(&part.heading, HEADING, Sort::Heading(2));
        body.space(5.0);
        for place in 0..part.blocks.len() {
            put(&mut body, &part.blocks[place..]);
        }
    }
    let mut whole = cover::before(report, &mut parts, &letters);
    whole.append(body);
    paint::document(report, whole, &parts, &letters)
}

/// What of this text a document cannot draw, each once.
pub(super) fn lacking(text: &str) -> Vec<String> {
    let lacking = Letters::load().map(|letters| letters.lacking(text));
    let lacking: BTreeSet<String> = lacking.into_iter().flatten().collect();
    lacking.into_iter().collect()
}

/// Puts the first of these blocks here, with as much behind it as it must not be without.
fn put(flow: &mut Flow, blocks: &[Block]) {
    let Some((block, behind)) = blocks.split_first() else {
        return;
    };
    match block {
        Block::Text(text) => {
            // What leads to a quote is not left behind by it.
            if let Some(Block::Quote(told)) = behind.first() {
                flow.keep(flow.high(text, BODY) + 11.0 + quote_high(flow, told));
            }
            flow.text(text, BODY, Sort::Paragraph);
            flow.space(6.0);
        }
        Block::Heading(text) => {
            flow.space(9.0);
            flow.keep(flow.high(text, LESSER) + 2.0 + least(flow, behind));
            flow.text(text, LESSER, Sort::Heading(3));
            flow.space(2.0);
        }
        Block::Label(text) => {
            flow.space(3.0);
            flow.keep(flow.high(text, LABEL) + 2.0 + least(flow, behind));
            flow.text(text, LABEL, Sort::Heading(4));
            flow.space(2.0);
        }
        Block::Items(items) => {
            list::put(flow, items);
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
        Block::Picture(picture) => smallest(flow, picture),
        other => least(flow, std::slice::from_ref(other)),
    };
    heading + blocks.map(high).sum::<f32>()
}

/// How much of a page what comes below a heading needs at the least, to begin there.
fn least(flow: &Flow, blocks: &[Block]) -> f32 {
    let Some((block, behind)) = blocks.split_first() else {
        return 0.0;
    };
    match block {
        Block::Text(text) => {
            let follows = matches!(behind.first(), Some(Block::Label(_) | Block::Quote(_)));
            let below = if follows { least(flow, behind) } else { 0.0 };
            flow.high(text, BODY) + 6.0 + below
        }
        Block::Heading(text) => flow.high(text, LESSER) + 11.0 + least(flow, behind),
        Block::Label(text) => flow.high(text, LABEL) + 5.0 + least(flow, behind),
        Block::Items(items) => list::least(flow, items),
        Block::Quote(told) => quote_high(flow, told) + 5.0,
        Block::Table(table) => table::least(flow, table) + 7.0,
        Block::Picture(picture) => smallest(flow, picture),
    }
}

fn smallest(flow: &Flow, picture: &Picture) -> f32 {
    picture.height * TEXT_WIDTH / WIDTH * SMALLEST + flow.high(&picture.told, SMALL) + 26.0
}

/// A quote with a line beside it, on one page if it fits there.
fn quote(flow: &mut Flow, told: &Quote) {
    flow.space(5.0);
    flow.inset(16.0);
    let text = said(told);
    flow.keep(quote_high(flow, told));
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

/// The words with their marks, which take room too.
fn said(told: &Quote) -> String {
    format!("“{}”", told.text)
}

fn quote_high(flow: &Flow, told: &Quote) -> f32 {
    flow.high(&said(told), TOLD) + flow.high(&told.by, SMALL) + 4.0
}

/// A picture with what it shows below it, as large as there is room for.
fn drawn(flow: &mut Flow, picture: &Picture) {
    flow.space(6.0);
    let caption = format!("{}. {}", picture.title, picture.told);
    let (full, below) = (TEXT_WIDTH / WIDTH, flow.high(&caption, SMALL) + 6.0);
    let fitting = (flow.room() - below) / picture.height;
    let scale = if (full * SMALLEST..full).contains(&fitting) {
        fitting
    } else {
        flow.keep(picture.height * full + below);
        full
    };
    let figure = flow.tree.add(Sort::Figure(picture.told.clone()), None);
    let aside = (TEXT_WIDTH - WIDTH * scale) / 2.0;
    let corner = at(flow.left() + aside, flow.height());
    for shape in &picture.shapes {
        flow.mark(paint::moved(shape, corner, scale), Some(figure));
    }
    flow.advance(picture.height * scale + 4.0);
    flow.text(&caption, SMALL, Sort::Paragraph);
    flow.space(9.0);
}
