//! Headings in two rows: names of groups above names of columns, as merged cells leave them.

use std::ops::Range;

use csv::StringRecord;

use crate::exchange::csv::headings::Headings;
use crate::exchange::csv::of_person::GROUP;
use crate::exchange::csv::table::blank;

/// How long the name of a group may be.
const LONGEST: usize = 40;

/// The headings, and in which rows they stand, where the row at this place is one of headings.
pub(super) fn joined(
    rows: &[(usize, StringRecord)],
    place: usize,
    words: &Headings,
) -> (StringRecord, Range<usize>) {
    let row = &rows[place].1;
    let below = rows.get(place + 1).map(|(_, below)| below);
    if let Some(below) = below.filter(|below| are_columns(below, words)) {
        return (together(row, below, words), place..place + 2);
    }
    let above = place.checked_sub(1).and_then(|place| rows.get(place));
    let above = above
        .map(|(_, above)| above)
        .filter(|above| are_groups(above, row, words));
    match above {
        Some(above) => (together(above, row, words), place - 1..place + 1),
        None => (row.clone(), place..place + 1),
    }
}

/// Whether all of the row are names of columns.
fn are_columns(row: &StringRecord, words: &Headings) -> bool {
    let filled = || row.iter().map(str::trim).filter(|cell| !cell.is_empty());
    2 <= filled().count() && filled().all(|cell| words.understands(cell))
}

/// Whether the row names groups of the columns below it; a title above all of them does not.
fn are_groups(row: &StringRecord, below: &StringRecord, words: &Headings) -> bool {
    if blank(row) {
        return false;
    }
    let filled: Vec<usize> = (0..row.len())
        .filter(|place| !cell(row, *place).is_empty())
        .collect();
    // A date or a number is nothing that has a name.
    let fits = |place: &usize| {
        let text = cell(row, *place);
        let digits = text.chars().filter(char::is_ascii_digit).count();
        text.chars().count() <= LONGEST
            && digits <= 2
            && text.contains(char::is_alphabetic)
            && !text.contains('@')
    };
    let known = |place: &usize| words.understands(cell(row, *place));
    let is_title = filled == [0] || filled.len() == 1 && !known(&filled[0]);
    let apart = filled
        .iter()
        .any(|place| cell(below, *place) != cell(row, *place));
    apart && !is_title && filled.iter().all(fits) && filled.iter().any(known)
}

/// One heading for each column: "Contactpersoon / Telefoon", or less if that is known by itself.
fn together(groups: &StringRecord, columns: &StringRecord, words: &Headings) -> StringRecord {
    let wide = groups.len().max(columns.len());
    let mut group = "";
    let mut headings = StringRecord::new();
    let mut seen: Vec<&str> = Vec::new();
    for place in 0..wide {
        let (above, column) = (cell(groups, place), cell(columns, place));
        if !above.is_empty() {
            group = above;
        }
        let heading = match (group, column) {
            // Cells that were merged downwards have nothing below them, and are no group.
            (_, "") => {
                group = "";
                above.to_owned()
            }
            ("", column) => column.to_owned(),
            // How far a group reaches is not said, and of whom a consent is must not be guessed.
            (_, column) if above.is_empty() && words.is_consent(column) => column.to_owned(),
            (group, column) => {
                let both = format!("{group}{GROUP}{column}");
                let said = words.is_about_person(&format!("{group} {column}"));
                let said = said || words.withheld(&both).is_some();
                // A second name or number is of something else.
                let again = seen.contains(&column) && !words.understands(group);
                if !said && !again && words.understands(column) {
                    column.to_owned()
                } else {
                    both
                }
            }
        };
        headings.push_field(&heading);
        seen.push(column);
    }
    headings
}

fn cell(row: &StringRecord, place: usize) -> &str {
    row.get(place).unwrap_or_default().trim()
}
