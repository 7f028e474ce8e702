//! What stands in a report, before it is known how it is printed: parts of paragraphs, tables, pictures.

use crate::exchange::report::picture::Picture;

/// A report in words and figures. Every way of printing takes it as it is and counts nothing again.
#[derive(Debug, Clone, PartialEq)]
pub struct VillageReport {
    /// The two letters of its language.
    pub lang: &'static str,
    /// "Verslag van Wielrade"
    pub title: String,
    /// What it is about, in one line.
    pub subtitle: String,
    /// Of which day it is.
    pub day: String,
    /// That nothing of it is real, if it is about the made-up village.
    pub made_up: Option<String>,
    /// How to read it.
    pub lead: Vec<String>,
    /// How many there are of each kind.
    pub figures: Vec<Figure>,
    /// What stands on the cover from somebody's own mouth.
    pub motto: Option<Quote>,
    /// The heading over the list of parts.
    pub contents: String,
    /// The parts, what there is first and what is missing last.
    pub parts: Vec<Part>,
    /// What stands beside the number of a page and the number of all pages: "bladzijde", "van".
    pub page: [String; 2],
}

/// A part with a heading of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// What it is called.
    pub heading: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// A piece of a part.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A paragraph.
    Text(String),
    /// A heading below that of the part.
    Heading(String),
    /// A heading below that.
    Label(String),
    /// Short texts below each other.
    Items(Vec<String>),
    /// Figures with a name.
    Table(Table),
    /// What somebody told.
    Quote(Quote),
    /// A picture.
    Picture(Picture),
}

/// A number that is read from afar.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// The number, or that there are few.
    pub number: String,
    /// Of what.
    pub name: String,
}

/// Rows of texts under headings. The first text of a row says what the row is about.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    /// What stands in it.
    pub caption: String,
    /// The headings.
    pub heads: Vec<String>,
    /// As many texts in each as there are headings.
    pub rows: Vec<Vec<String>>,
    /// How wide each column is, in parts of the whole.
    pub widths: Vec<u8>,
    /// Whether all columns but the first hold numbers.
    pub numbers: bool,
}

/// So many lines of a table look better on one page; with more, a page would be left half empty for them.
const SHORT: usize = 8;
/// The same for items of a list.
const FEW: usize = 7;
/// About so many signs fit beside each other on the whole width of a page.
const SIGNS: usize = 95;

impl Table {
    /// Whether it is short enough to stay on one page.
    pub fn is_short(&self) -> bool {
        let all: usize = self.widths.iter().copied().map(usize::from).sum();
        let lines = |row: &Vec<String>| {
            let cells = row.iter().zip(&self.widths).map(|(cell, width)| {
                let room = SIGNS * usize::from(*width) / all.max(1);
                cell.chars().count().div_ceil(room.max(1))
            });
            cells.max().unwrap_or_default().max(1)
        };
        self.rows.iter().map(lines).sum::<usize>() <= SHORT
    }
}

/// Whether a list of so many items is short enough to stay on one page.
pub(super) fn is_short_list(items: usize) -> bool {
    items <= FEW
}

/// What somebody told or saw, with who that was.
#[derive(Debug, Clone, PartialEq)]
pub struct Quote {
    /// In their own words.
    pub text: String,
    /// A role and a day, never a name.
    pub by: String,
}

impl Part {
    /// A part without anything in it yet.
    pub fn new(heading: String) -> Self {
        Self {
            heading,
            blocks: Vec::new(),
        }
    }

    /// How many blocks at its beginning belong on one page with its heading: up to its picture.
    pub fn opening(&self) -> usize {
        let picture = self
            .blocks
            .iter()
            .position(|block| matches!(block, Block::Picture(_)));
        picture.map_or(0, |place| place + 1)
    }

    /// Adds a paragraph.
    pub fn text(&mut self, text: String) {
        self.blocks.push(Block::Text(text));
    }
}
