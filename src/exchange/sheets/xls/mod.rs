//! Workbooks of Excel from before 2007 (XLS): their sheets as rows of text. A newer workbook with a
//! password looks the same from outside, and is told apart here.
//!
//! The cells are read one by one, and never laid out in a square: the reader for workbooks that we use
//! elsewhere does that before it can be asked how large it is, so that a small file fills a computer.

mod book;
mod cells;
mod looks;
mod records;
mod texts;

use std::io::{Cursor, Read};

use cfb::CompoundFile;

use crate::exchange::csv::{CsvError, MAX_BYTES};
use crate::exchange::sheets::grid::{Grid, Room};
use crate::exchange::sheets::xls::book::Book;
use crate::exchange::sheets::{FileFormat, Sheet};

/// The part in which a newer workbook with a password is hidden.
const HIDDEN: &str = "/EncryptedPackage";
/// The parts in which the cells may stand: since Excel 97, and before.
const BOOKS: [&str; 2] = ["/Workbook", "/Book"];

/// The sheets, in the order of their tabs.
pub(super) fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, CsvError> {
    let stream = stream(bytes)?;
    let book = Book::read(&stream)?;
    let mut room = Room::default();
    // Sheets stand one behind the other: many tabs of one sheet would take for ever.
    let mut left = stream.len();
    let sheets = book.tabs.iter().map(|tab| {
        let mut grid = Grid::new(&mut room);
        let long = cells::read(&book, tab.at, &mut grid)?;
        left = left.checked_sub(long).ok_or_else(broken)?;
        Ok(Sheet {
            name: tab.name.clone(),
            hidden: tab.hidden,
            rows: grid.finish(),
            ..Sheet::default()
        })
    });
    sheets.collect()
}

fn broken() -> CsvError {
    CsvError::broken(FileFormat::Xls)
}

/// The part of the file that holds all cells.
fn stream(bytes: &[u8]) -> Result<Vec<u8>, CsvError> {
    if MAX_BYTES < bytes.len() {
        return Err(CsvError::TooLarge);
    }
    let mut container = CompoundFile::open(Cursor::new(bytes)).map_err(|_| broken())?;
    if container.is_stream(HIDDEN) {
        return Err(CsvError::Locked);
    }
    let book = BOOKS.into_iter().find(|name| container.is_stream(name));
    let stream = book.and_then(|name| container.open_stream(name).ok());
    let stream = stream.ok_or_else(broken)?;
    // What it says of its own length need not be true.
    let mut content = Vec::new();
    let read = stream.take(MAX_BYTES as u64 + 1).read_to_end(&mut content);
    read.map_err(|_| broken())?;
    if MAX_BYTES < content.len() {
        return Err(CsvError::TooLarge);
    }
    Ok(content)
}
