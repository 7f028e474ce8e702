//! A guide as a ZIP file with a list for each table; or one of those lists by itself.

use std::io::Read;

use csv::ReaderBuilder;

use crate::exchange::csv::{CsvError, MAX_COLUMNS, decode};
use crate::exchange::sheets::FileFormat;
use crate::exchange::sheets::format::last;
use crate::exchange::sheets::hsds::tables::{Row, Table, Tables, column};
use crate::exchange::sheets::packed::archive;

/// The columns of organisations in the versions of the format.
const ORGANIZATION: [&str; 16] = [
    "id",
    "name",
    "alternate_name",
    "description",
    "email",
    "url",
    "website",
    "tax_status",
    "tax_id",
    "year_incorporated",
    "legal_status",
    "logo",
    "uri",
    "parent_organization_id",
    "organization_identifiers",
    "metadata",
];
/// Columns that no list has but one of a guide, and what such a list is of.
const PARTS_OF: [(&str, Table); 5] = [
    ("service_at_location_id", Table::Schedule),
    ("organization_id", Table::Service),
    ("service_id", Table::Phone),
    ("location_id", Table::Address),
    ("location_type", Table::Location),
];

/// Columns beside those that are used, in lists of a guide that hold names. Of these, other lists have none.
const OF_GUIDE: [&str; 19] = [
    "organization_id",
    "service_id",
    "location_id",
    "service_at_location_id",
    "location_type",
    "program_id",
    "alternate_name",
    "interpretation_services",
    "application_process",
    "wait_time",
    "accreditations",
    "licenses",
    "assured_date",
    "assurer_email",
    "eligibility_description",
    "minimum_age",
    "maximum_age",
    "external_identifier",
    "external_identifier_type",
];
/// Columns of a guide that other lists may have too.
const OF_MANY: [&str; 2] = ["alert", "last_modified"];
/// The columns of the two lists of a guide that say by which words it sorts; such a word is no entry.
const TAXONOMY: [&str; 14] = [
    "id",
    "code",
    "name",
    "description",
    "uri",
    "version",
    "parent_id",
    "parent_name",
    "vocabulary",
    "taxonomy",
    "taxonomy_id",
    "language",
    "term_uri",
    "metadata",
];
/// Those of them that no other list has beside these alone.
const OF_TAXONOMY: [&str; 8] = [
    "uri",
    "version",
    "parent_id",
    "parent_name",
    "vocabulary",
    "taxonomy",
    "taxonomy_id",
    "term_uri",
];
/// How many columns of a guide show that a list with names in it is one of a guide.
const SURE: usize = 2;

const BROKEN: CsvError = CsvError::Broken(FileFormat::HsdsPackage);

/// The table that a list of this name is of.
pub(super) fn table_of(name: &str) -> Option<Table> {
    name.to_lowercase().strip_suffix(".csv").and_then(Table::named)
}

/// The tables of the guide.
pub(super) fn read(bytes: &[u8]) -> Result<Tables, CsvError> {
    let mut archive = archive(bytes, FileFormat::HsdsPackage)?;
    let mut tables = Tables::default();
    let mut found = false;
    for place in 0..archive.len() {
        let mut part = archive.by_index(place).map_err(|_| BROKEN)?;
        let Some(table) = table_of(last(&part.name().map_err(|_| BROKEN)?)) else {
            continue;
        };
        found = true;
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).map_err(|_| BROKEN)?;
        list(table, &bytes, &mut tables)?;
    }
    if found { Ok(tables) } else { Err(BROKEN) }
}

/// The tables of a guide of which this list is the only one. Only organisations say enough by themselves.
pub(super) fn read_one(bytes: &[u8]) -> Result<Tables, CsvError> {
    let (text, _) = decode(bytes)?;
    match named_by(text.lines().next().unwrap_or_default()) {
        Some(Table::Organization) => {
            let mut tables = Tables::default();
            list(Table::Organization, bytes, &mut tables)?;
            Ok(tables)
        }
        _ => Err(CsvError::PartOfGuide),
    }
}

/// The table of which these are the headings, if they are of a guide.
pub(in crate::exchange::sheets) fn named_by(headings: &str) -> Option<Table> {
    let headings: Vec<String> = headings
        .split(',')
        .map(|heading| heading.trim().trim_matches(['"', '\u{feff}']).to_owned())
        .collect();
    let has = |wanted: &str| headings.iter().any(|heading| heading == wanted);
    if headings.first().is_none_or(|first| first != "id") {
        return None;
    }
    if headings
        .iter()
        .all(|heading| ORGANIZATION.contains(&heading.as_str()))
    {
        let is_one = has("name") && has("description") && (has("website") || has("url"));
        if is_one {
            return Some(Table::Organization);
        }
    }
    if headings
        .iter()
        .all(|heading| TAXONOMY.contains(&heading.as_str()))
        && OF_TAXONOMY.iter().any(|column| has(column))
    {
        return Some(Table::Taxonomy);
    }
    // Other lists with names may say to which organisation something belongs: they can be read by themselves.
    let known = |heading: &String| {
        let heading = heading.as_str();
        column(heading).is_some() || OF_GUIDE.contains(&heading) || OF_MANY.contains(&heading)
    };
    let of_guide = headings
        .iter()
        .filter(|heading| OF_GUIDE.contains(&heading.as_str()));
    if has("name") && (of_guide.count() < SURE || !headings.iter().all(known)) {
        return None;
    }
    // What is only a part says of what.
    let part = PARTS_OF.iter().find(|(column, _)| has(column));
    part.map(|(_, table)| *table)
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
