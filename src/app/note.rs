//! What the bottom line says: what was done, and how to take it back.

use crate::domain::phrase::Phrase;
use crate::i18n::Words;
use crate::widgets::text::capital;

/// What the bottom line says.
#[derive(Debug, Clone)]
pub enum Note {
    /// This was done, and is on disk.
    Done(Phrase),
    /// This was taken back.
    Undone(Phrase),
    /// This was done again.
    Redone(Phrase),
    /// Anything else.
    Said(Phrase),
    /// Something went wrong.
    Problem(Phrase),
}

impl Note {
    /// In the language of the screen.
    pub fn in_words(&self, words: &Words) -> String {
        let told = |key: &str, what: &Phrase| {
            let what = capital(&words.tell(what));
            words.tell(&Phrase::new(key).text("what", what))
        };
        match self {
            Self::Done(what) => told("note-done", what),
            Self::Undone(what) => told("note-undone", what),
            Self::Redone(what) => told("note-redone", what),
            Self::Said(phrase) | Self::Problem(phrase) => words.tell(phrase),
        }
    }

    /// Whether something went wrong.
    pub fn is_problem(&self) -> bool {
        matches!(self, Self::Problem(_))
    }
}
