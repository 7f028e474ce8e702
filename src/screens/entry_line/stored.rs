//! What was stored from the entry line: to be read again, and to be typed again when taken back.

use crate::domain::change::Edit;
use crate::domain::code::Code;
use crate::domain::entry_line::{Entry, Staying};
use crate::domain::phrase::Phrase;
use crate::domain::record::Id;
use crate::screens::entry_line::EntryLineScreen;
use crate::widgets::line_input::LineInput;

/// One line that was stored.
#[derive(Debug, Clone)]
pub(super) struct Stored {
    /// The entry.
    pub(super) id: Id,
    /// What it says, in words.
    pub(super) text: String,
    /// The line as it was typed; nothing for pasted lines.
    pub(super) line: Option<String>,
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

impl EntryLineScreen {
    /// What was stored is no longer typed; what was taken back is typed again.
    pub(super) fn follow(&mut self, edit: &Edit) {
        let put = |id: Id, there: bool| {
            let mut changes = edit.changes.iter();
            changes.any(|change| change.id == id && change.after.is_some() == there)
        };
        if let Some(stored) = self.saving.take_if(|stored| put(stored.id, true)) {
            if stored.line.is_some() {
                self.staying = stored.after;
                self.line = LineInput::default();
                self.stored.push(stored);
            } else if let Some(several) = self.several.take() {
                // What is left is read as if the line before it still stood there.
                let left = several.staying_of_left(stored.before);
                self.staying = left.unwrap_or(stored.after);
                self.several = several.left();
            }
            self.preview = None;
            return;
        }
        if let Some(place) = self.stored.iter().position(|stored| put(stored.id, false)) {
            let back = self.stored.remove(place);
            if let Some(line) = back.line.filter(|_| self.line.text().is_empty()) {
                self.line = LineInput::new(&line);
                self.staying = back.before;
            }
        }
    }
}
