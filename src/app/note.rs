//! What the bottom line says: what was done, and how to take it back.

use crate::app::gate::Gate;
use crate::domain::phrase::Phrase;
use crate::i18n::Words;
use crate::widgets::fitting::fitting;
use crate::widgets::text::{capital, cut, width};
use crate::widgets::theme::Signs;

/// The most rows of what is said.
const SAID_ROWS: usize = 3;

/// The most rows of where a file stands: no part of a path is left out.
const PATH_ROWS: usize = 6;

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
    /// A file was written: where it stands is read whole.
    Written(Phrase),
    /// Something went wrong.
    Problem(Phrase),
}

impl Note {
    /// In the language of the screen, in so many cells: how to take it back is never cut. While
    /// something is typed, letters are no commands.
    pub fn in_words(&self, cells: usize, typing: bool, words: &Words, signs: &Signs) -> String {
        let told = |key: &str, what: &Phrase| {
            let with = |what: &str| words.tell(&Phrase::new(key).text("what", what));
            let room = cells.saturating_sub(width(&with("")));
            with(&cut(&capital(&fitting(what, room, words, signs)), room, signs))
        };
        match self {
            Self::Done(what) if typing => told("note-done-typing", what),
            Self::Redone(what) if typing => told("note-redone-typing", what),
            Self::Done(what) => told("note-done", what),
            Self::Undone(what) => told("note-undone", what),
            Self::Redone(what) => told("note-redone", what),
            Self::Said(phrase) | Self::Written(phrase) | Self::Problem(phrase) => {
                cut(&fitting(phrase, cells, words, signs), cells, signs)
            }
        }
    }

    /// The same without what may not be said now.
    #[must_use]
    pub fn through(&self, gate: &Gate) -> Self {
        match self {
            Self::Done(what) => Self::Done(gate.told(what)),
            Self::Undone(what) => Self::Undone(gate.told(what)),
            Self::Redone(what) => Self::Redone(gate.told(what)),
            Self::Said(phrase) => Self::Said(gate.told(phrase)),
            Self::Written(phrase) => Self::Written(gate.told(phrase)),
            Self::Problem(phrase) => Self::Problem(gate.told(phrase)),
        }
    }

    /// How many lines it may take: of what was done a name is cut short, but what is said is read whole.
    pub fn most_rows(&self) -> usize {
        match self {
            Self::Done(_) | Self::Undone(_) | Self::Redone(_) => 1,
            Self::Said(_) | Self::Problem(_) => SAID_ROWS,
            Self::Written(_) => PATH_ROWS,
        }
    }

    /// Whether something went wrong.
    pub fn is_problem(&self) -> bool {
        matches!(self, Self::Problem(_))
    }
}
