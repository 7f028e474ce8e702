//! In which order the names in a column stand: two first names beside each other, or a surname in front.

use std::collections::BTreeSet;

use csv::StringRecord;

use crate::exchange::csv::columns::Plan;
use crate::exchange::csv::formula::bare;
use crate::exchange::csv::names::turned;
use crate::exchange::csv::of_person::PersonWords;
use crate::exchange::csv::people::known::Known;
use crate::exchange::csv::pieces::outside_brackets;

/// In how many rows it is looked how names stand.
const SOUGHT: usize = 2000;

/// The columns in which "Jan, Els" is of two people: their headings are of several, and in no cell of theirs stands a
/// surname in front, as in "Peters, Els".
pub(in crate::exchange::csv) fn firsts(
    rows: &[(usize, StringRecord)],
    plan: &Plan,
    words: &PersonWords,
    known: &Known,
) -> BTreeSet<usize> {
    let surname_first = |cell: &str| {
        let first = cell.split(',').next().unwrap_or_default().trim();
        turned(cell, known).is_some() && !known.is_given(first)
    };
    let sources = plan.people.iter().flat_map(|source| &source.names);
    let places = sources
        .filter(|(_, part)| part.is_none())
        .map(|(place, _)| *place);
    places
        .filter(|place| words.is_of_several(&plan.columns[*place].heading))
        .filter(|place| {
            let cells = rows.iter().take(SOUGHT).filter_map(|(_, row)| row.get(*place));
            let mut parts = cells.flat_map(|cell| outside_brackets(bare(cell), &[';', '\n', '/', '|']));
            !parts.any(surname_first)
        })
        .collect()
}
