//! A guide as a ZIP file with a list for each table.

use std::io::Read;

use csv::ReaderBuilder;

use crate::exchange::csv::{CsvError, MAX_COLUMNS, decode};
use crate::exchange::sheets::FileFormat;
use crate::exchange::sheets::format::last;
use crate::exchange::sheets::hsds::tables::{Row, Table, Tables, column};
use crate::exchange::sheets::packed::archive;

const BROKEN: CsvError = CsvError::Broken(FileFormat::HsdsPackage);

/// The tables of the guide.
pub(super) fn read(bytes: &[u8]) -> Result<Tables, CsvError> {
    let mut archive = archive(bytes, FileFormat::HsdsPackage)?;
    let mut tables = Tables::default();
    let mut found = false;
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).map_err(|_| BROKEN)?;
        let name = last(&part.name().map_err(|_| BROKEN)?).to_lowercase();
        let Some(table) = name.strip_suffix(".csv").and_then(Table::named) else {
            continue;
        };
        found = true;
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).map_err(|_| BROKEN)?;
        list(table, &bytes, &mut tables)?;
    }
    if found { Ok(tables) } else { Err(BROKEN) }
}

fn list(table: Table, bytes: &[u8], tables: &mut Tables) -> Result<(), CsvError> {
    let text = match decode(bytes) {
        Ok((text, _)) => text,
        // A table without anything in it is as good as no table.
        Err(CsvError::Empty) => return Ok(()),
        Err(error) => return Err(error),
    };
    let mut reader = ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let headings = reader.headers().map_err(|_| BROKEN)?;
    if MAX_COLUMNS < headings.len() {
        return Err(CsvError::TooManyColumns);
    }
    let columns: Vec<Option<&'static str>> = headings
        .iter()
        .map(|heading| column(&heading.trim().to_lowercase()))
        .collect();
    for (above, record) in reader.records().enumerate() {
        let record = record.map_err(|_| BROKEN)?;
        let mut row = Row::new(above + 2);
        for (cell, column) in record.iter().zip(&columns) {
            if let Some(column) = column {
                row.put(column, cell);
            }
        }
        tables.add(table, row)?;
    }
    Ok(())
}
