//! Lists of one shape, with the same headings: what a person chose for one of them holds for the next one too.

use std::collections::{BTreeMap, BTreeSet};

use csv::StringRecord;

use crate::domain::record::Id;
use crate::exchange::csv::heading_row::heading_row;
use crate::exchange::csv::headings::Headings;
use crate::exchange::csv::table::{SAMPLE, below_headings, blank};
use crate::exchange::csv::two_headings::joined;
use crate::exchange::csv::{CsvError, CsvOptions, Grid, ListFile};
use crate::i18n::{Words, fold};

/// What lists with the same headings share, and where these stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// What they share.
    pub id: Id,
    /// The number of the row with the headings; none: where they are guessed to be.
    pub heading: Option<usize>,
}

/// Under which name the inventory remembers what was chosen for lists of this shape.
pub fn shape_key(shape: Id) -> String {
    format!("list-shape:{shape}")
}

/// What was chosen, as the inventory remembers it; nothing if nothing was.
fn kept_choices(kept: Option<&str>) -> Option<CsvOptions> {
    serde_json::from_str(kept?).ok()
}

/// The shapes that a list may have about which nothing was said but on which sheet it stands.
///
/// # Errors
///
/// When the list cannot be read.
pub fn shapes_of(file: &ListFile, words: &Words, options: &CsvOptions) -> Result<Vec<Shape>, CsvError> {
    let headings = Headings::new(words);
    Ok(shapes(&guessed(file, &headings, options)?, &headings))
}

/// What was chosen for lists of one of these shapes, with the row in which its headings stand; nothing if nothing was.
/// `recall` tells what the inventory remembers under a name.
pub fn chosen_before<E>(
    shapes: &[Shape],
    mut recall: impl FnMut(&str) -> Result<Option<String>, E>,
) -> Result<Option<CsvOptions>, E> {
    for shape in shapes {
        let kept = kept_choices(recall(&shape_key(shape.id))?.as_deref());
        // That there are no headings was said of the row that looks most like them.
        let fits = |kept: &CsvOptions| shape.heading.is_none() || kept.heading.is_none();
        if let Some(kept) = kept.filter(fits) {
            let heading = shape.heading.or(kept.heading);
            return Ok(Some(CsvOptions { heading, ..kept }));
        }
    }
    Ok(None)
}

/// The shape of a list as it was read, and those that it may have; `grid` are its rows as they are read now.
pub(super) fn shapes_as_read(
    file: &ListFile,
    grid: &Grid,
    headings: &Headings,
    options: &CsvOptions,
) -> (Id, Vec<Shape>) {
    // Another list is known again before anybody says what stands between its cells.
    let guessed = match options.separator {
        Some(_) => guessed(file, headings, options).ok(),
        None => None,
    };
    let grid = guessed.as_ref().unwrap_or(grid);
    (shape(grid, options.heading, headings), shapes(grid, headings))
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

/// The shapes with the headings in each of the first rows, the topmost first: what somebody chose by hand is found again
/// before anything is guessed.
pub(super) fn shapes(grid: &Grid, words: &Headings) -> Vec<Shape> {
    let guess = Shape {
        id: shape(grid, None, words),
        heading: None,
    };
    if grid.headed {
        return vec![guess];
    }
    let mut shapes: Vec<Shape> = Vec::new();
    let sample = grid.rows.iter().take(SAMPLE).enumerate();
    for (place, (line, _)) in sample.filter(|(_, (_, row))| !blank(row)) {
        let id = shape_id(&joined(&grid.rows, place, words).0, words);
        let heading = (id != guess.id).then_some(*line);
        if shapes.iter().all(|known| known.id != id) {
            shapes.push(Shape { id, heading });
        }
    }
    if !shapes.contains(&guess) {
        shapes.push(guess);
    }
    shapes
}

/// What lists share with the same headings in this row, or else where they seem to stand. Where there are none, the row
/// that looks most like them: so the same list is known again, and no other one.
fn shape(grid: &Grid, row: Option<usize>, headings: &Headings) -> Id {
    let likely = || grid.rows.get(heading_row(&grid.rows, headings));
    let row = row.filter(|row| *row != 0);
    let row = row.or_else(|| likely().map(|(line, _)| *line));
    let table = below_headings(grid, row.filter(|_| !grid.headed), headings);
    let above = table.map_or_else(|_| StringRecord::new(), |table| table.headings);
    shape_id(&above, headings)
}

fn shape_id(above: &StringRecord, headings: &Headings) -> Id {
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
            // What was said of all rows of one list is not said of those of another.
            kind_of_others: None,
            // Only that there are no headings holds for every list of this shape.
            heading: self.heading.filter(|row| *row == 0),
            ..self.clone()
        }
    }
}
