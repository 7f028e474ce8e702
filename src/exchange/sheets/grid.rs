//! The rows of a sheet of a workbook, within bounds, with what merged cells say in each of their rows.

use std::collections::HashMap;

use csv::StringRecord;

use crate::exchange::csv::{CsvError, MAX_BYTES, MAX_COLUMNS, MAX_ROWS};

/// The most cells of all sheets together: each takes room, also an empty one before the last.
const MAX_CELLS: usize = 10_000_000;
/// How many rows of titles and headings may stand above a list as long as can be.
const ABOVE: usize = 20;

/// The room that is left for the sheets of one file.
pub(in crate::exchange) struct Room {
    cells: usize,
    bytes: usize,
}

impl Default for Room {
    fn default() -> Self {
        Self {
            cells: MAX_CELLS,
            bytes: MAX_BYTES,
        }
    }
}

impl Room {
    /// Takes the room for a row.
    pub fn take(&mut self, cells: usize, bytes: usize) -> Result<(), CsvError> {
        let left = self.cells.checked_sub(cells).zip(self.bytes.checked_sub(bytes));
        let (cells, bytes) = left.ok_or(CsvError::TooMuch)?;
        *self = Self { cells, bytes };
        Ok(())
    }
}

/// The rows of one sheet.
pub(super) struct Grid<'a> {
    room: &'a mut Room,
    rows: Vec<(usize, StringRecord)>,
    /// By row and column of a cell that is merged with those below it: the last of its rows.
    merged: HashMap<(usize, usize), usize>,
    /// What such a cell says, by column, and until which row.
    reaching: HashMap<usize, (usize, String)>,
}

impl<'a> Grid<'a> {
    /// No rows yet.
    pub fn new(room: &'a mut Room) -> Self {
        Self {
            room,
            rows: Vec::new(),
            merged: HashMap::new(),
            reaching: HashMap::new(),
        }
    }

    /// The cell in this row and column is merged with those below it, to this row. Comes before the row.
    pub fn merge(&mut self, row: usize, column: usize, last: usize) {
        if row < last && column < MAX_COLUMNS {
            self.merged.insert((row, column), last);
        }
    }

    /// Whether there is room for a cell in this column, of a row that holds this much text.
    pub fn fits(&self, column: usize, bytes: usize) -> Result<(), CsvError> {
        if MAX_COLUMNS <= column {
            return Err(CsvError::TooManyColumns);
        }
        if self.room.bytes < bytes {
            return Err(CsvError::TooMuch);
        }
        Ok(())
    }

    /// Takes up the row with this number, from 1, if it says anything.
    pub fn row(&mut self, number: usize, mut cells: Vec<String>) -> Result<(), CsvError> {
        let said = cells.iter().rposition(|cell| !cell.trim().is_empty());
        let Some(last) = said else {
            return Ok(());
        };
        cells.truncate(last + 1);
        self.fits(last, 0)?;
        self.reach(number, &mut cells);
        self.room
            .take(cells.len(), cells.iter().map(|cell| cell.len()).sum())?;
        self.rows.push((number, StringRecord::from(cells)));
        if MAX_ROWS + ABOVE < self.rows.len() {
            return Err(CsvError::TooManyRows);
        }
        Ok(())
    }

    /// A merged cell says the same in each of its rows.
    fn reach(&mut self, number: usize, cells: &mut Vec<String>) {
        if self.merged.is_empty() {
            return;
        }
        self.reaching.retain(|_, (last, _)| number <= *last);
        for (column, (_, text)) in &self.reaching {
            if cells.len() <= *column {
                cells.resize(column + 1, String::new());
            }
            if cells[*column].trim().is_empty() {
                cells[*column].clone_from(text);
            }
        }
        for (column, cell) in cells.iter().enumerate() {
            if let Some(last) = self.merged.get(&(number, column)) {
                self.reaching.insert(column, (*last, cell.clone()));
            }
        }
    }

    /// The rows, in the order of their numbers.
    pub fn finish(mut self) -> Vec<(usize, StringRecord)> {
        self.rows.sort_by_key(|(number, _)| *number);
        self.rows
    }
}
