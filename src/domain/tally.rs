//! How many records an edit takes away, brings back and changes.

use crate::domain::change::Change;
use crate::domain::phrase::Phrase;

/// How many records an edit takes away, brings back and changes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Those that will not be there any more.
    pub gone: usize,
    /// Those that were not there.
    pub back: usize,
    /// Those that will say something else.
    pub changed: usize,
}

impl Tally {
    /// Of these changes.
    pub fn of(changes: &[Change]) -> Self {
        let mut tally = Self::default();
        for change in changes {
            match (&change.before, &change.after) {
                (Some(_), None) => tally.gone += 1,
                (None, _) => tally.back += 1,
                (Some(_), Some(_)) => tally.changed += 1,
            }
        }
        tally
    }

    /// The phrase with these numbers.
    pub fn told(self, phrase: Phrase) -> Phrase {
        phrase
            .number("gone", self.gone)
            .number("back", self.back)
            .number("changed", self.changed)
    }
}
