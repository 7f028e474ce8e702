//! Lines of the letter that a list came out of.

use csv::StringRecord;

use crate::domain::entry_line::ways_in;
use crate::domain::phrase::Phrase;
use crate::exchange::letter::is_of_letter;
use crate::i18n::Words;

/// By how many of its first words a line is told that is passed over.
const FIRST_WORDS: usize = 6;

/// Whether the only cell of the row is a line of the letter that the list came out of: a greeting, a sentence.
pub(super) fn of_letter(row: &StringRecord, words: &Words) -> bool {
    let line = first_of(row);
    let (ways, _) = ways_in(line);
    let is_reached = ways.iter().any(|(field, _)| matches!(*field, "phone" | "email"));
    // A number by itself is no sign that parts a letter: it is an entry without a name.
    let is_number = is_reached && !line.chars().any(char::is_alphabetic);
    !is_number && is_of_letter(line, is_reached, words)
}

/// What stands in the first cell.
pub(super) fn first_of(row: &StringRecord) -> &str {
    row.iter().next().unwrap_or_default()
}

/// That a line is passed over, with its first words.
pub(super) fn passed_over(row: &StringRecord) -> Phrase {
    let line = first_of(row);
    let mut words = line.split_whitespace();
    let mut first = words.by_ref().take(FIRST_WORDS).collect::<Vec<_>>().join(" ");
    if words.next().is_some() {
        first.push_str(" ...");
    }
    Phrase::new("csv-of-letter").text("line", first)
}
