//! The cells of a sheet of an old workbook, each found first and read after that.

use crate::exchange::csv::CsvError;
use crate::exchange::sheets::grid::Grid;
use crate::exchange::sheets::xls::book::Book;
use crate::exchange::sheets::xls::broken;
use crate::exchange::sheets::xls::records::{BEGIN, Record, Records, fraction, large, number};

/// The most cells of one sheet: each of the rows that there can be, sixty cells wide.
const MAX_CELLS: usize = 4_000_000;

/// A number in four bytes, and several of them side by side.
const SHORT: u16 = 0x027E;
const SHORTS: u16 = 0x00BD;
const NUMBER: u16 = 0x0203;
const SHARED: u16 = 0x00FD;
const LABEL: u16 = 0x0204;
const RICH_LABEL: u16 = 0x00D6;
const YES_OR_ERROR: u16 = 0x0205;
const FORMULA: u16 = 0x0006;
/// What comes out of a formula, if it is a text.
const OUTCOME: u16 = 0x0207;
const MERGED: u16 = 0x00E5;

/// A cell that was found.
#[derive(Clone, Copy)]
struct Found {
    row: u16,
    column: u16,
    /// Which record it stands in.
    sort: u16,
    /// Where that starts in the stream; of a number in four bytes, where its look stands.
    at: u32,
}

/// Reads the sheet that starts here, and tells how long it is.
pub fn read(book: &Book, at: usize, grid: &mut Grid) -> Result<usize, CsvError> {
    let (mut cells, long) = find(book, at, grid)?;
    // The last of two at the same place counts.
    cells.sort_by_key(|cell| (cell.row, cell.column));
    let (mut number, mut row, mut held) = (0, Vec::new(), 0);
    for cell in cells {
        let text = text(book, cell).ok_or_else(broken)?;
        if text.trim().is_empty() {
            continue;
        }
        let (line, column) = (usize::from(cell.row) + 1, usize::from(cell.column));
        if line != number {
            grid.row(number, std::mem::take(&mut row))?;
            (number, held) = (line, 0);
        }
        // One text can be shared by many cells: a small file is no small list.
        held += text.len();
        grid.fits(column, held)?;
        if row.len() <= column {
            row.resize(column + 1, String::new());
        }
        row[column] = text;
    }
    grid.row(number, row)?;
    Ok(long)
}

/// Where all cells stand, and how long the sheet is; which cells are merged goes to the grid at once.
fn find(book: &Book, at: usize, grid: &mut Grid) -> Result<(Vec<Found>, usize), CsvError> {
    let first = Record::at(book.stream, at).filter(|record| record.sort == BEGIN);
    first.ok_or_else(broken)?;
    let (mut cells, mut formula) = (Vec::new(), (0, 0));
    let mut records = Records::from(book.stream, at);
    while let Some(record) = records.next()? {
        find_in(&record, &mut cells, &mut formula, grid).ok_or_else(broken)?;
        if MAX_CELLS < cells.len() {
            return Err(CsvError::TooMuch);
        }
    }
    Ok((cells, records.end() - at))
}

fn find_in(record: &Record, cells: &mut Vec<Found>, formula: &mut (u16, u16), grid: &mut Grid) -> Option<()> {
    let found = |row, column, at| {
        let at = u32::try_from(at).ok()?;
        let sort = if record.sort == SHORTS { SHORT } else { record.sort };
        Some(Found {
            row,
            column,
            sort,
            at,
        })
    };
    // Behind the sort and the length stand the row, the column and the look.
    let value = record.at + 8;
    match record.sort {
        SHORT => cells.push(found(record.number(0)?, record.number(2)?, value)?),
        SHORTS => {
            let (row, first) = (record.number(0)?, record.number(2)?);
            let end = record.body.len().checked_sub(2)?;
            let values = record.body.get(4..end)?.chunks_exact(6).enumerate();
            for (place, _) in values {
                let column = first.checked_add(u16::try_from(place).ok()?)?;
                cells.push(found(row, column, value + place * 6)?);
            }
        }
        NUMBER | SHARED | LABEL | RICH_LABEL | YES_OR_ERROR => {
            cells.push(found(record.number(0)?, record.number(2)?, record.at)?);
        }
        FORMULA => {
            *formula = (record.number(0)?, record.number(2)?);
            cells.push(found(formula.0, formula.1, record.at)?);
        }
        OUTCOME => cells.push(found(formula.0, formula.1, record.at)?),
        MERGED => {
            for area in record.body.get(2..)?.chunks_exact(8) {
                let at = |place| number(area, place).map(usize::from);
                grid.merge(at(0)? + 1, at(4)?, at(2)? + 1);
            }
        }
        _ => {}
    }
    Some(())
}

/// A cell as it would have been typed.
fn text(book: &Book, cell: Found) -> Option<String> {
    let at = usize::try_from(cell.at).ok()?;
    if cell.sort == SHORT {
        let value = book.stream.get(at..)?;
        return Some(book.looks.written(short(large(value, 2)?), number(value, 0)?));
    }
    let record = Record::at(book.stream, at)?;
    match cell.sort {
        NUMBER => Some(book.looks.written(fraction(record.body, 6)?, record.number(4)?)),
        // A number that no text has says nothing.
        SHARED => {
            let place = usize::try_from(large(record.body, 6)?).ok()?;
            Some(book.texts.get(place).unwrap_or_default().to_owned())
        }
        LABEL | RICH_LABEL => book.letters.read(&mut record.from(6)?, false),
        OUTCOME => book.letters.read(&mut record.from(0)?, false),
        YES_OR_ERROR => Some(yes(*record.body.get(6)?, *record.body.get(7)? == 0)),
        _ => outcome(book, &record),
    }
}

/// What comes out of a formula, unless it is a text, which follows.
fn outcome(book: &Book, record: &Record) -> Option<String> {
    let value = record.body.get(6..14)?;
    if number(value, 6)? != u16::MAX {
        return Some(book.looks.written(fraction(value, 0)?, record.number(4)?));
    }
    Some(yes(value[2], value[0] == 1))
}

/// Yes or no; nothing for an error.
fn yes(value: u8, is_said: bool) -> String {
    if is_said {
        (value != 0).to_string()
    } else {
        String::new()
    }
}

/// A number in four bytes: the greater half of a fraction or a whole number, as it is or in hundredths.
fn short(packed: u32) -> f64 {
    let value = if packed & 2 == 0 {
        f64::from_bits(u64::from(packed & !3) << 32)
    } else {
        f64::from(packed.cast_signed() >> 2)
    };
    if packed & 1 == 0 { value } else { value / 100.0 }
}
