//! What is offered, as guides to services exchange it: Human Services Data Specification 3.0, as a package of
//! tables. Groups are organisations, places are locations, what they offer are services.

mod describe;
mod rows;
mod tables;

use std::collections::BTreeMap;

use crate::exchange::csv::guarded;
use crate::exchange::export::Source;

pub(in crate::exchange) use rows::{access_of, location_of, village};

pub(in crate::exchange::export) use describe::LACKS;

use rows::Rows;
use tables::{Holds, TABLES, Table};

/// Rows by table, each with its cells by column.
type Filled = BTreeMap<&'static str, Vec<Row>>;

/// A row: cells by the name of their column.
type Row = Vec<(&'static str, String)>;

/// What is in the package: `datapackage.json`, the same for people, and a list for each table in which something stands.
pub(super) fn files(from: &Source) -> Vec<(&'static str, Vec<u8>)> {
    let filled = Rows::of(from);
    let used: Vec<&Table> = TABLES
        .iter()
        .filter(|table| filled.get(table.name).is_some_and(|rows| !rows.is_empty()))
        .collect();
    let mut files = vec![
        ("datapackage.json", describe::package(&used, from)),
        ("README.txt", describe::readme(from)),
    ];
    for table in used {
        let rows = filled.get(table.name).map(Vec::as_slice).unwrap_or_default();
        files.push((table.path, list(table, rows)));
    }
    files
}

/// The list of a table. A phone number and a coordinate stay as they are; any other text that looks like a
/// formula gets its guard.
fn list(table: &Table, rows: &[Row]) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Rows of equal length to memory: nothing can go wrong.
    let _ = writer.write_record(table.columns.iter().map(|column| column.name));
    for row in rows {
        let cells = table.columns.iter().map(|column| {
            let cell = row.iter().find(|(name, _)| *name == column.name);
            let text = cell.map_or("", |(_, text)| text);
            let harmless = match (table.name, column.holds) {
                ("phone", _) if column.name == "number" => is_phone(text),
                (_, Holds::Number) => is_coordinate(text),
                _ => false,
            };
            if harmless {
                text.to_owned()
            } else {
                guarded(text).into_owned()
            }
        });
        let _ = writer.write_record(cells);
    }
    writer.into_inner().unwrap_or_default()
}

/// The least digits of a phone number.
const PHONE: usize = 6;

/// Whether it is a phone number as one writes it: a plus in front at most, then digits with signs between
/// them, and no sum.
fn is_phone(text: &str) -> bool {
    let rest = text.strip_prefix('+').unwrap_or(text);
    let digits = rest.bytes().filter(u8::is_ascii_digit).count();
    let begins = rest.starts_with(|sign: char| sign.is_ascii_digit());
    begins
        && PHONE <= digits
        && rest
            .chars()
            .all(|sign| sign.is_ascii_digit() || " -()".contains(sign))
}

/// Whether it is a number with its decimals, and no sum.
fn is_coordinate(text: &str) -> bool {
    let rest = text.strip_prefix('-').unwrap_or(text);
    let figures = |part: &str| !part.is_empty() && part.bytes().all(|sign| sign.is_ascii_digit());
    let (whole, decimals) = rest.split_once('.').unwrap_or((rest, "0"));
    figures(whole) && figures(decimals)
}

#[cfg(test)]
mod tests {
    use super::{TABLES, list};

    fn cell(table: &str, column: &'static str, text: &str) -> String {
        let tables = TABLES.iter().filter(|one| one.name == table);
        let lists: Vec<u8> = tables
            .flat_map(|table| list(table, &[vec![(column, text.to_owned())]]))
            .collect();
        let lists = String::from_utf8_lossy(&lists);
        let row = lists.lines().nth(1).unwrap_or_default();
        row.trim_matches(',').to_owned()
    }

    #[test]
    fn no_sum_is_a_number() {
        for text in ["+1+1", "-1-1", "-5", "+31612345678+1"] {
            assert_eq!(cell("phone", "number", text), format!("'{text}"));
            assert_eq!(cell("organization", "name", text), format!("'{text}"));
        }
        assert_eq!(cell("location", "latitude", "-1-1"), "'-1-1");
        // Of a name nobody needs to know that it could be called.
        assert_eq!(cell("organization", "name", "+31612345678"), "'+31612345678");
    }

    #[test]
    fn a_phone_number_and_a_coordinate_stay() {
        for text in ["+31 6 12345678", "024-5550123", "+31 (0)24 555 01 23"] {
            assert_eq!(cell("phone", "number", text), text);
        }
        assert_eq!(cell("location", "latitude", "-51.5"), "-51.5");
    }
}
