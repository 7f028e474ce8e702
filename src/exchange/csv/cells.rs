//! Cells as values of fields, each spelling of a word of the field's lists looked up once.

use std::collections::HashMap;

use strum::VariantArray;

use crate::domain::asset::Asset;
use crate::domain::code::Code;
use crate::domain::kinds::AssetKind;
use crate::domain::phrase::Problem;
use crate::domain::record::Record;
use crate::domain::value::{Line, Reading, Shape, Value};
use crate::exchange::csv::mended::mended;

/// How many spellings are remembered.
const REMEMBERED: usize = 20_000;
/// In which order kinds are tried for a subtype: a list from a town hall is mostly one of clubs.
const GUESSED: [AssetKind; 4] = [
    AssetKind::Association,
    AssetKind::Place,
    AssetKind::Volunteer,
    AssetKind::Professional,
];

/// How many letters a compound word has at least, how many of them its end, and how many signs stand before that.
const COMPOUND: usize = 7;
const ENDING: usize = 3;
const STEM: usize = 3;
/// A longer cell is a text.
const LONGEST: usize = 40;

/// Reads cells.
pub(super) struct Cells<'a> {
    /// What values need to be read and written.
    pub cx: Reading<'a>,
    /// What a spelling was read as, by field, kind and spelling.
    codes: HashMap<(&'static str, AssetKind), HashMap<String, Vec<&'static str>>>,
    kinds: HashMap<String, Option<AssetKind>>,
    subtypes: HashMap<String, Option<AssetKind>>,
}

impl<'a> Cells<'a> {
    /// Reads with these words, on this day.
    pub fn new(cx: Reading<'a>) -> Self {
        Self {
            cx,
            codes: HashMap::new(),
            kinds: HashMap::new(),
            subtypes: HashMap::new(),
        }
    }

    /// Fills the field with the cell; nothing if this kind has no such field.
    pub fn read(
        &mut self,
        asset: &mut Asset,
        field: &'static str,
        cell: &str,
    ) -> Option<Result<(), Problem>> {
        let kind = asset.which();
        let value = asset.value_mut(field)?;
        let listed = match value.shape() {
            Shape::Choice(_) | Shape::Several(_) | Shape::YesNo => true,
            // A why between brackets cannot be remembered as a code.
            Shape::Tagged(_) => !cell.contains('('),
            _ => false,
        };
        if !listed {
            return Some(value.read(&mended(field, &value.shape(), cell), &self.cx));
        }
        let known = self.codes.entry((field, kind)).or_default();
        if let Some(codes) = known.get(cell) {
            value.choose(codes);
            return Some(Ok(()));
        }
        let read = value.read(cell, &self.cx);
        if read.is_ok() && known.len() < REMEMBERED {
            known.insert(cell.to_owned(), value.codes());
        }
        Some(read)
    }

    /// The kind that a word means, if it is the word of a kind.
    pub fn kind(&mut self, cell: &str) -> Option<AssetKind> {
        let terms = self.cx.terms;
        remember(&mut self.kinds, cell, || {
            let mut kinds = AssetKind::VARIANTS.iter().copied();
            kinds.find(|kind| terms.means(AssetKind::TERM, kind.code(), cell))
        })
    }

    /// The kind that has a subtype that is called so; `first` is tried before the others.
    pub fn kind_of_subtype(&mut self, cell: &str, first: Option<AssetKind>) -> Option<AssetKind> {
        let cx = self.cx;
        remember(&mut self.subtypes, cell, || {
            first.into_iter().chain(GUESSED).find(|kind| {
                let mut asset = Asset::new(*kind, "");
                let subtype = asset.value_mut("subtype");
                subtype.is_some_and(|value| value.read(cell, &cx).is_ok())
            })
        })
    }

    /// The end of a compound word that says what sort it is, the longest there is: the "koor" of "shantykoor", the "ver."
    /// of "voetbalver.".
    pub fn sort_at_the_end<'c>(&mut self, cell: &'c str) -> Option<&'c str> {
        let cell = cell.trim();
        let letters = |text: &str| text.chars().filter(|sign| sign.is_alphabetic()).count();
        if LONGEST < cell.len() || cell.contains(char::is_whitespace) || letters(cell) < COMPOUND {
            return None;
        }
        let ends = cell.char_indices().skip(STEM).map(|(place, _)| &cell[place..]);
        ends.take_while(|end| ENDING <= letters(end))
            .filter(|end| end.starts_with(char::is_alphabetic))
            .find(|end| self.kind(end).is_some() || self.kind_of_subtype(end, None).is_some())
    }

    /// Whether the cell says: of the whole village.
    pub fn whole_village(&self, cell: &str) -> bool {
        self.cx.terms.means("kern", "whole_village", cell)
    }

    /// The text as one line.
    pub fn line(&self, text: &str) -> Line {
        let mut line = Line::default();
        // Any text can be a line.
        let _ = line.read(text, &self.cx);
        line
    }
}

/// What was found for this spelling before, or else is found now.
fn remember(
    known: &mut HashMap<String, Option<AssetKind>>,
    cell: &str,
    find: impl FnOnce() -> Option<AssetKind>,
) -> Option<AssetKind> {
    if let Some(kind) = known.get(cell) {
        return *kind;
    }
    let kind = find();
    if known.len() < REMEMBERED {
        known.insert(cell.to_owned(), kind);
    }
    kind
}
