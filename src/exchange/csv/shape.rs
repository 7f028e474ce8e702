//! Lists of one shape, with the same headings: what a person chose for one of them holds for the next one too.

use std::collections::{BTreeMap, BTreeSet};

use csv::StringRecord;

use crate::domain::record::Id;
use crate::exchange::csv::headings::Headings;
use crate::exchange::csv::table::{below_headings, heading_row};
use crate::exchange::csv::{CsvError, CsvOptions, Grid, ListFile};
use crate::i18n::{Words, fold};

/// Under which name the inventory remembers what was chosen for lists of this shape.
pub fn shape_key(shape: Id) -> String {
    format!("list-shape:{shape}")
}

/// What was chosen, as the inventory remembers it; nothing if nothing was.
pub fn kept_choices(kept: Option<&str>) -> Option<CsvOptions> {
    serde_json::from_str(kept?).ok()
}

/// The shape of a list about which nothing was said but on which sheet it stands.
///
/// # Errors
///
/// When the list cannot be read.
pub fn shape_of(file: &ListFile, words: &Words, options: &CsvOptions) -> Result<Id, CsvError> {
    let headings = Headings::new(words);
    Ok(shape(&guessed(file, &headings, options)?, None, &headings))
}

/// The shape of a list as it was read; `grid` are its rows as they are read now.
pub(super) fn shape_as_read(file: &ListFile, grid: &Grid, headings: &Headings, options: &CsvOptions) -> Id {
    // Another list is known again before anybody says what stands between its cells.
    let guessed = match options.separator {
        Some(_) => guessed(file, headings, options).ok(),
        None => None,
    };
    shape(guessed.as_ref().unwrap_or(grid), options.heading, headings)
}

fn guessed(file: &ListFile, headings: &Headings, options: &CsvOptions) -> Result<Grid, CsvError> {
    let asked = CsvOptions {
        sheet: options.sheet.clone(),
        encoding: options.encoding.clone(),
        nameless: options.nameless,
        ..CsvOptions::default()
    };
    // Its headings stand near its beginning.
    match file.beginning().map(|file| file.grid(headings, &asked)) {
        Some(Ok(grid)) => Ok(grid),
        _ => file.grid(headings, &asked),
    }
}

/// What lists share with the same headings in this row, or else where they seem to stand. Where there are none, the row
/// that looks most like them: so the same list is known again, and no other one.
fn shape(grid: &Grid, row: Option<usize>, headings: &Headings) -> Id {
    let likely = || grid.rows.get(heading_row(&grid.rows, headings));
    let row = row.filter(|row| *row != 0);
    let row = row.or_else(|| likely().map(|(line, _)| *line));
    let table = below_headings(grid, row.filter(|_| !grid.headed), headings);
    let above = table.map_or_else(|_| StringRecord::new(), |table| table.headings);
    // Our own column of reasons does not count.
    let own = above.iter().filter(|heading| !headings.is_reason(heading));
    let folded: Vec<String> = own.map(fold).collect();
    Id::derived(Id::ONLY, folded.join("|").trim_end_matches('|'))
}

impl CsvOptions {
    /// What was said of a list that holds for the next one of its shape: of that the rows may start elsewhere, and it
    /// may be written otherwise.
    pub fn for_the_next(&self) -> Self {
        Self {
            encoding: None,
            sheet: None,
            otherwise: BTreeSet::new(),
            answers: BTreeMap::new(),
            // Only that there are no headings holds for every list of this shape.
            heading: self.heading.filter(|row| *row == 0),
            ..self.clone()
        }
    }
}
