//! What is offered, as guides to services exchange it: Human Services Data Specification 3.0, as a package of
//! tables. Groups are organisations, places are locations, what they offer are services.

mod describe;
mod rows;
mod tables;

use std::collections::BTreeMap;

use crate::exchange::csv::guarded;
use crate::exchange::export::Source;
use crate::exchange::export::package::packed;

use rows::Rows;
use tables::{TABLES, Table};

/// Rows by table, each with its cells by column.
type Filled = BTreeMap<&'static str, Vec<Row>>;

/// A row: cells by the name of their column.
type Row = Vec<(&'static str, String)>;

/// The package: `datapackage.json`, and a list for each table in which something stands.
pub(super) fn write(from: &Source) -> Vec<u8> {
    let filled = Rows::of(from);
    let used: Vec<&Table> = TABLES
        .iter()
        .filter(|table| filled.get(table.name).is_some_and(|rows| !rows.is_empty()))
        .collect();
    let mut files = vec![("datapackage.json", describe::package(&used, from))];
    for table in used {
        let rows = filled.get(table.name).map(Vec::as_slice).unwrap_or_default();
        files.push((table.path, list(table, rows)));
    }
    packed(&files)
}

/// The list of a table. A number, a phone number among them, is never a formula; any other text that looks
/// like one gets its guard.
fn list(table: &Table, rows: &[Row]) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Rows of equal length to memory: nothing can go wrong.
    let _ = writer.write_record(table.columns.iter().map(|column| column.name));
    for row in rows {
        let cell = |name: &str| row.iter().find(|(column, _)| *column == name);
        let cells = table.columns.iter();
        let texts = cells.map(|column| cell(column.name).map_or("", |(_, text)| text));
        let plain = |text: &str| {
            if is_number(text) {
                text.to_owned()
            } else {
                guarded(text).into_owned()
            }
        };
        let _ = writer.write_record(texts.map(plain));
    }
    writer.into_inner().unwrap_or_default()
}

/// Whether it is a number, or a phone number.
fn is_number(text: &str) -> bool {
    text.chars()
        .all(|sign| sign.is_ascii_digit() || " +-().".contains(sign))
}
