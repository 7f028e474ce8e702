//! Columns of contacts in which people are named.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::domain::entry_line::is_person;
use crate::domain::value::Reading;
use crate::domain::village::Village;
use crate::exchange::csv::columns::Taken;
use crate::exchange::csv::headings::Headings;
use crate::exchange::csv::people::CellWords;
use crate::exchange::csv::pieces::brackets;
use crate::exchange::csv::table::Table;
use crate::i18n::Words;

/// Among how many rows people are looked for.
const SOUGHT: usize = 200;
/// Of so many cells, one must name somebody.
const EACH: usize = 3;

/// The columns above which "contact" stands and in which people are named: their mail and number are theirs, and not
/// those of the club, which all may see.
pub(super) fn naming(
    table: &Table,
    headings: &Headings,
    (village, words): (&Village, &Words),
) -> BTreeSet<usize> {
    let contacts: Vec<usize> = (0..table.headings.len())
        .filter(|place| headings.taken(&table.headings[*place]) == Taken::Contact)
        .collect();
    if contacts.is_empty() {
        return BTreeSet::new();
    }
    let apart = CellWords::new(words);
    // No day is read here.
    let cx = Reading {
        today: Date::default(),
        village,
        terms: words,
    };
    let is_person = |text: &String| {
        let (outside, _) = brackets(text);
        is_person(&outside.split_whitespace().collect::<Vec<_>>(), &cx)
    };
    let names = |place: usize| {
        let cells = table.rows.iter().take(SOUGHT);
        let cells = cells.filter_map(|(_, row)| row.get(place));
        let filled: Vec<&str> = cells.filter(|cell| !apart.is_nobody(cell)).collect();
        let named = filled.iter().filter(|cell| {
            let (_, left) = apart.contact(cell);
            left.iter().any(is_person)
        });
        let named = named.count();
        0 < named && filled.len() <= named * EACH
    };
    contacts.into_iter().filter(|place| names(*place)).collect()
}
