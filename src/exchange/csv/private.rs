//! What may not be kept without need, in cells of columns that come in: a BSN (UAVG 46), words of health or
//! belief (AVG 9). It is told, and never stands in the way.

use std::collections::BTreeSet;

use csv::StringRecord;

use crate::domain::special::{FREE, NUMBERED, Secret, has_bsn, is_special};
use crate::exchange::csv::CsvColumn;
use crate::exchange::csv::columns::Taken;
use crate::exchange::csv::formula::bare;
use crate::exchange::csv::headings::Headings;
use crate::exchange::csv::people::Known;
use crate::exchange::csv::table::Table;
use crate::i18n::{Words, fold};

/// In how many rows it is looked whether a column holds them.
const SOUGHT: usize = 2000;
/// A row in which something was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Private {
    /// Line of the file on which it starts, from 1.
    pub line: usize,
    /// What.
    pub what: Secret,
}

/// Looks at rows.
pub(super) struct Watch {
    /// For each column whether a BSN is looked for, and whether words are.
    columns: Vec<(bool, bool)>,
    /// Beginnings of words, folded.
    starts: Vec<String>,
}

impl Watch {
    /// For a list with these columns.
    pub fn new(columns: &[CsvColumn], words: &Words) -> Self {
        let numbers = words.spellings("list-number");
        let watched = columns.iter().map(|column| match column.taken {
            // Numbers that only tell things apart, such as those of a map.
            Taken::Remarks if numbers.contains(&fold(&column.heading)) => (false, true),
            Taken::NamePart(_) => (true, false),
            Taken::Field(field) => (!NUMBERED.contains(&field), FREE.contains(&field)),
            Taken::Remarks => (true, true),
            Taken::Person => (true, false),
            Taken::PersonPart(field) => (!NUMBERED.contains(&field), false),
            Taken::Club => (true, false),
            Taken::Id | Taken::Contact | Taken::Where | Taken::LeftOut | Taken::Unwanted => (false, false),
        });
        Self {
            columns: watched.collect(),
            starts: words.spellings("list-special").to_vec(),
        }
    }

    /// What is seen in this row.
    pub fn seen(&self, line: usize, row: &StringRecord) -> impl Iterator<Item = Private> {
        let watched = || row.iter().zip(&self.columns);
        let bsn = watched().any(|(cell, (bsn, _))| *bsn && has_bsn(cell));
        let special = watched().any(|(cell, (_, words))| *words && self.has_word(cell));
        [(bsn, Secret::Bsn), (special, Secret::Special)]
            .into_iter()
            .filter_map(move |(seen, what)| seen.then_some(Private { line, what }))
    }

    fn has_word(&self, cell: &str) -> bool {
        is_special(cell, &self.starts)
    }
}

/// The places of columns of which most filled cells are nothing but a BSN, whatever stands above them. A name stays, and
/// so do numbers that only tell things apart.
pub(super) fn bsn_columns(table: &Table, headings: &Headings, words: &Words) -> BTreeSet<usize> {
    let numbers = words.spellings("list-number");
    let may_be = |heading: &str| match headings.taken(heading) {
        Taken::Field(field) => field != "name" && !NUMBERED.contains(&field),
        Taken::Remarks => !numbers.contains(&fold(heading)),
        Taken::Id => true,
        _ => false,
    };
    let places = table.headings.iter().enumerate();
    let places = places.filter(|(_, heading)| may_be(heading));
    let is_bsn = |cell: &str| !cell.contains(char::is_alphabetic) && has_bsn(cell);
    let most = |place: usize| {
        let rows = table.rows.iter().take(SOUGHT);
        let cells = rows.filter_map(|(_, row)| row.get(place).map(|cell| bare(cell).trim()));
        let (mut all, mut found) = (0, 0);
        for cell in cells.filter(|cell| !cell.is_empty()) {
            all += 1;
            found += usize::from(is_bsn(cell));
        }
        all < 2 * found
    };
    places
        .map(|(place, _)| place)
        .filter(|place| most(*place))
        .collect()
}

/// Whether a heading that is English for the sort of thing stands above children, as it does in Dutch.
pub(super) fn names_children(table: &Table, place: usize, words: &Words) -> bool {
    let heading = fold(&table.headings[place]);
    if !words.spellings("csv-sensitive-alone").contains(&heading) {
        return false;
    }
    let known = Known::new(words);
    let is_named = |cell: &str| {
        cell.split_whitespace()
            .next()
            .is_some_and(|first| known.is_given(first))
    };
    let mut cells = table
        .rows
        .iter()
        .take(SOUGHT)
        .filter_map(|(_, row)| row.get(place));
    cells.any(is_named)
}
