//! Where a word of every day that is a name too is none.

use crate::domain::fold::plain;
use crate::domain::privacy::alone::{Reading, is_ordinary};

/// What stands behind a verb in a question, and hardly ever behind a name.
const WHO: [&str; 19] = [
    "je", "jij", "u", "we", "wij", "ik", "hij", "ze", "zij", "jullie", "you", "they", "she", "he", "iemand",
    "someone", "somebody", "anyone", "anybody",
];

/// Whether this plain word begins a question, which gives it a capital: "Wil je helpen?"
pub(super) fn begins_question(reading: &Reading, at: usize, word: &str) -> bool {
    let next = (at + 1 < reading.places.len()).then(|| reading.word(at + 1));
    let Some(next) = next.filter(|next| next.starts_with(char::is_lowercase)) else {
        return false;
    };
    let gap = &reading.text[reading.places[at].end..reading.places[at + 1].start];
    is_ordinary(word) && gap == " " && WHO.contains(&&*plain(next)) && begins_sentence(reading, at)
}

/// Whether a word is the first of its sentence.
fn begins_sentence(reading: &Reading, at: usize) -> bool {
    let start = at.checked_sub(1).map_or(0, |before| reading.places[before].end);
    let between = &reading.text[start..reading.places[at].start];
    at == 0 || between.contains(['.', '!', '?', ':', '\n', '"', '“', '„'])
}
