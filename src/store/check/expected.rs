//! Whether a file has the tables, columns and indexes that this program keeps things in.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use crate::store::check::Finding;
use crate::store::error::StoreError;
use crate::store::schema;

/// What a file has, by table.
type Shape = BTreeMap<String, Table>;

/// One table.
#[derive(Default)]
struct Table {
    /// By name: its type, whether it must be filled in, its place in the key, and to what it refers.
    columns: BTreeMap<String, (String, bool, i64, Option<String>)>,
    indexes: BTreeSet<String>,
}

/// In what a file differs from one that this program makes. What it has besides is of an older program, and stays.
pub(super) fn differences(connection: &Connection) -> Result<Vec<Finding>, StoreError> {
    let mut made = Connection::open_in_memory()?;
    schema::complete(&mut made)?;
    let (wanted, found) = (shape(&made)?, shape(connection)?);
    let mut findings = Vec::new();
    for (table, wanted) in wanted {
        let Some(found) = found.get(&table) else {
            findings.push(Finding::new("store-finding-table").with("table", &table));
            continue;
        };
        for (column, wanted) in &wanted.columns {
            let key = match found.columns.get(column) {
                None => "store-finding-column",
                Some(found) if found != wanted => "store-finding-column-other",
                Some(_) => continue,
            };
            findings.push(Finding::new(key).with("table", &table).with("column", column));
        }
        for index in wanted.indexes.difference(&found.indexes) {
            findings.push(
                Finding::new("store-finding-index")
                    .with("table", &table)
                    .with("index", index),
            );
        }
    }
    Ok(findings)
}

/// Whether the file has this table.
pub(super) fn is_there(connection: &Connection, table: &str) -> Result<bool, StoreError> {
    Ok(connection
        .prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1")?
        .exists([table])?)
}

fn shape(connection: &Connection) -> Result<Shape, StoreError> {
    let mut shape = Shape::new();
    let mut columns = connection.prepare(
        "SELECT tables.name, columns.name, columns.type, columns.\"notnull\", columns.pk, links.\"table\"
         FROM sqlite_schema AS tables
         JOIN pragma_table_info(tables.name) AS columns
         LEFT JOIN pragma_foreign_key_list(tables.name) AS links ON links.\"from\" = columns.name
         WHERE tables.type = 'table'",
    )?;
    let mut rows = columns.query([])?;
    while let Some(row) = rows.next()? {
        let table = shape.entry(row.get(0)?).or_default();
        let column = (row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?);
        table.columns.insert(row.get(1)?, column);
    }
    let mut indexes = connection
        .prepare("SELECT tbl_name, name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")?;
    let mut rows = indexes.query([])?;
    while let Some(row) = rows.next()? {
        let table: String = row.get(0)?;
        shape.entry(table).or_default().indexes.insert(row.get(1)?);
    }
    Ok(shape)
}
