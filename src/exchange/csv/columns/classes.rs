//! Columns with the classes of a school: "Groep 1/2a". They are no clubs, and no numbers.

use std::collections::BTreeSet;

use crate::exchange::csv::table::Table;
use crate::i18n::{Words, fold};

/// In how many rows it is looked what stands below a heading.
const SOUGHT: usize = 200;
/// The last class of a primary school.
const LAST: u32 = 8;

/// The columns that are headed as classes, and in which nothing but classes stands.
pub(super) fn classes_among(table: &Table, words: &Words) -> BTreeSet<usize> {
    let called = words.spellings("list-class");
    let is_headed = |place: &usize| called.contains(&fold(&table.headings[*place]));
    let are_classes = |place: &usize| {
        let cells = table.rows.iter().take(SOUGHT);
        let cells = cells.filter_map(|(_, row)| row.get(*place)).map(str::trim);
        let mut filled = cells.filter(|cell| !cell.is_empty()).peekable();
        filled.peek().is_some() && filled.all(|cell| is_class(cell, called))
    };
    let places = (0..table.headings.len()).filter(is_headed);
    places.filter(are_classes).collect()
}

/// Whether it is a class, or several: "Groep 1/2a", "5-6", "8b".
fn is_class(cell: &str, called: &[String]) -> bool {
    let words: Vec<&str> = cell
        .split(|sign: char| sign.is_whitespace() || "/-+&,".contains(sign))
        .collect();
    let words = words.into_iter().filter(|word| !word.is_empty());
    let mut numbers = words.filter(|word| !called.contains(&fold(word))).peekable();
    let is_number = |word: &str| {
        let digits = word.trim_end_matches(|sign: char| sign.is_ascii_alphabetic());
        let letters = word.len() - digits.len();
        letters <= 1
            && digits
                .parse()
                .is_ok_and(|number: u32| (1..=LAST).contains(&number))
    };
    numbers.peek().is_some() && numbers.all(is_number)
}
