//! The first letters of somebody's names beside their family name: "J.H.M. de Bakker", "De Bakker, J.H.M."

use std::ops::Range;

use crate::domain::privacy::alone::Reading;

/// Where the words of a name stand, with the first letters before or behind them, and with what stands before an
/// apostrophe: "O'Brien".
pub(super) fn with_initials(reading: &Reading, words: Range<usize>) -> Range<usize> {
    let mut start = words.start;
    while 0 < start && (is_initial(reading, start - 1) || is_elided(reading, start - 1)) {
        start -= 1;
    }
    let place = reading.places[start].start..reading.places[words.end - 1].end;
    let begins = |at: usize| reading.places.get(at).map(|place| place.start);
    let comma = begins(words.end).map(|next| &reading.text[place.end..next]);
    let mut last = words.end;
    if comma.is_some_and(|between| between.trim_end() == ",") {
        while last < reading.places.len() && is_initial(reading, last) {
            last += 1;
        }
    }
    match last == words.end {
        true => place,
        // The full stop of the last one goes along.
        false => place.start..reading.places[last - 1].end + 1,
    }
}

/// Whether this word is one capital that an apostrophe ties to what follows.
fn is_elided(reading: &Reading, at: usize) -> bool {
    let [end, next] = [reading.places[at].end, reading.places[at + 1].start];
    let word = reading.word(at);
    let tied = matches!(&reading.text[end..next], "'" | "’" | "‘");
    tied && word.chars().count() == 1 && word.starts_with(char::is_uppercase)
}

/// Whether this word is one capital with a full stop right behind it, and nothing but a space before what follows.
fn is_initial(reading: &Reading, at: usize) -> bool {
    let word = reading.word(at);
    let end = reading.places[at].end;
    let next = reading
        .places
        .get(at + 1)
        .map_or(reading.text.len(), |next| next.start);
    let between = reading.text[end..next].strip_prefix('.');
    word.chars().count() == 1
        && word.starts_with(char::is_uppercase)
        && between.is_some_and(|rest| at + 1 == reading.places.len() || rest.trim_matches(' ').is_empty())
}
