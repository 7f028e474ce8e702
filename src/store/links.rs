//! Whether an edit can break a reference. Of a large one that cannot, SQLite need not look up every row.

use std::collections::HashSet;

use rusqlite::Connection;

use crate::domain::change::Edit;
use crate::domain::record::{Id, RecordKind};
use crate::domain::value::{Kept, Value};
use crate::store::tables;

/// From so many changes on it is worth finding out.
const LARGE: usize = 1_000;

/// Whether this is a large edit that only adds, and only refers to what it adds or what is there.
pub(super) fn sound(connection: &Connection, edit: &Edit) -> rusqlite::Result<bool> {
    let adds = edit
        .changes
        .iter()
        .all(|change| change.before.is_none() && change.after.is_some());
    if edit.changes.len() < LARGE || !adds {
        return Ok(false);
    }
    let mut known: HashSet<(RecordKind, Id)> = edit
        .changes
        .iter()
        .map(|change| (change.kind, change.id))
        .collect();
    for record in edit.changes.iter().filter_map(|change| change.after.as_ref()) {
        for (_, value) in record.fields() {
            let Some(kind) = refers_to(value).filter(|_| !value.is_empty()) else {
                continue;
            };
            let links = value.links();
            if links.is_empty() {
                return Ok(false);
            }
            for link in links {
                if !known.contains(&(kind, link)) {
                    if !there(connection, kind, link)? {
                        return Ok(false);
                    }
                    known.insert((kind, link));
                }
            }
        }
    }
    Ok(true)
}

/// To which sort of record a value refers, if it does.
fn refers_to(value: &dyn Value) -> Option<RecordKind> {
    match value.kept() {
        Kept::Column(_) => None,
        Kept::Reference(kind) => Some(kind),
        Kept::Table(columns) => columns.iter().find_map(|column| column.references),
    }
}

fn there(connection: &Connection, kind: RecordKind, id: Id) -> rusqlite::Result<bool> {
    let table = tables::table(kind);
    connection
        .prepare_cached(&format!("SELECT 1 FROM \"{table}\" WHERE id = ?1"))?
        .exists([id.to_string()])
}
