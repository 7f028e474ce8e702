//! What was stored from the entry line: to be read again, and to be typed again when taken back.

use crate::domain::code::Code;
use crate::domain::entry_line::{Entry, Staying};
use crate::domain::phrase::Phrase;
use crate::domain::record::Id;

/// One line that was stored.
#[derive(Debug, Clone)]
pub(super) struct Stored {
    /// The entry.
    pub(super) id: Id,
    /// What it says, in words.
    pub(super) text: String,
    /// The line as it was typed.
    pub(super) line: String,
    /// What stayed from the line before it.
    pub(super) before: Staying,
    /// What stays for the line after it.
    pub(super) after: Staying,
}

/// What to say when it is stored.
pub(super) fn added(entry: &Entry) -> Phrase {
    Phrase::new("edit-added")
        .term("kind", entry.asset.which().term())
        .text("name", &*entry.asset.name)
}
