//! What stands above the headings of a list, and is no title: clubs, where the headings are looked for too low.

use csv::StringRecord;

use crate::domain::phrase::Phrase;
use crate::domain::scrub::scrub;

/// By how many of its first words the first row is told.
const FIRST_WORDS: usize = 6;
/// And by how many signs at most.
const LONGEST: usize = 60;

/// The rows of more than one cell above the headings: nothing is done with them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LeftAbove {
    /// How many there are.
    pub rows: usize,
    /// The first words of the first of them.
    pub first: String,
}

impl LeftAbove {
    pub(super) fn of(rows: &[&StringRecord]) -> Self {
        let cells = rows.first().into_iter().flat_map(|row| row.iter());
        let words = cells.flat_map(str::split_whitespace).take(FIRST_WORDS);
        let first: String = words.collect::<Vec<_>>().join(" ");
        Self {
            rows: rows.len(),
            first: scrub(&first.chars().take(LONGEST).collect::<String>()).into_owned(),
        }
    }

    /// That they stay out, in the sentence with this key; nothing if there are none.
    pub fn phrase(&self, key: &str) -> Option<Phrase> {
        let told = Phrase::new(key).number("rows", self.rows);
        (0 < self.rows).then(|| told.text("first", self.first.as_str()))
    }
}
