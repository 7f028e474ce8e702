//! A guide as JSON: things inside things, taken apart into tables.

use serde_json::{Map, Value as Json};

use crate::exchange::csv::CsvError;
use crate::exchange::sheets::FileFormat;
use crate::exchange::sheets::each::{MAX_ITEM, each};
use crate::exchange::sheets::features::plain;
use crate::exchange::sheets::hsds::tables::{Row, Table, Tables, column};

/// The lists at the top.
const LISTS: &[&str] = &["organizations", "services", "locations", "contents"];

/// The most bytes of one thing with all that stands in it: an organisation may hold many services.
const MAX_THING: usize = 4 * MAX_ITEM;

/// The tables of the guide.
pub(super) fn read(text: &str) -> Result<Tables, CsvError> {
    let mut reading = Reading {
        tables: Tables::default(),
        number: 0,
        invented: 0,
    };
    each(text, LISTS, FileFormat::HsdsJson, |key, number, text| {
        if MAX_THING < text.len() {
            return Err(CsvError::TooMuch);
        }
        let Ok(Json::Object(thing)) = serde_json::from_str(text) else {
            return Err(CsvError::broken(FileFormat::HsdsJson));
        };
        reading.number = number;
        let table = Table::named(key).or_else(|| guess(&thing));
        let table = table.ok_or(CsvError::UnknownJson)?;
        reading.take(table, &thing, None).map(drop)
    })?;
    Ok(reading.tables)
}

/// What a thing is whose list does not say so.
fn guess(thing: &Map<String, Json>) -> Option<Table> {
    let has = |keys: &[&str]| keys.iter().any(|key| thing.contains_key(*key));
    if !has(&["name"]) || !has(&["id"]) {
        None
    } else if has(&[
        "organization",
        "organization_id",
        "service_at_locations",
        "cost_options",
    ]) {
        Some(Table::Service)
    } else if has(&["location_type", "latitude", "addresses"]) {
        Some(Table::Location)
    } else if has(&["description", "services", "legal_status", "website"]) {
        Some(Table::Organization)
    } else {
        None
    }
}

struct Reading {
    tables: Tables,
    /// The number of the item that is read.
    number: usize,
    /// How many ids were given to things that have none.
    invented: usize,
}

impl Reading {
    /// Takes a thing apart; its id. `owner` is the column that says in what it stood, with its id.
    fn take(
        &mut self,
        table: Table,
        thing: &Map<String, Json>,
        owner: Option<(&'static str, &str)>,
    ) -> Result<String, CsvError> {
        let mut row = Row::new(self.number);
        for (key, value) in thing {
            if let Some(column) = column(key).filter(|_| !value.is_object() && !holds_objects(value)) {
                row.put(column, &plain(value));
            }
        }
        if row.get("id").is_empty() {
            self.invented += 1;
            row.put("id", &format!("#{}", self.invented));
        }
        let id = row.get("id").to_owned();
        if let Some((column, owner)) = owner {
            row.put(column, owner);
        }
        for (key, value) in thing {
            let Some(inner) = Table::named(key) else {
                continue;
            };
            match value {
                // One that it refers to.
                Json::Object(one) => {
                    let inner_id = self.take(inner, one, None)?;
                    if let Some(column) = inner.reference() {
                        row.put(column, &inner_id);
                    }
                }
                // Those that are a part of it.
                Json::Array(parts) => {
                    for part in parts {
                        if let Json::Object(part) = part {
                            let owner = table.reference().map(|column| (column, id.as_str()));
                            self.take(inner, part, owner)?;
                        }
                    }
                }
                _ => {}
            }
        }
        self.tables.add(table, row)?;
        Ok(id)
    }
}

fn holds_objects(value: &Json) -> bool {
    matches!(value, Json::Array(items) if items.iter().any(Json::is_object))
}
