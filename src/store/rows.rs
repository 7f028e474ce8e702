//! Writing records: their fields as cells of rows.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use rusqlite::types::{Null, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{CachedStatement, Connection, ErrorCode};

use crate::domain::change::Change;
use crate::domain::fields::Fields;
use crate::domain::kinds::Kind;
use crate::domain::record::{AnyRecord, Id};
use crate::domain::value::{Cell, Value};
use crate::store::tables::{LAYOUTS, Layout};

/// The fields of a record that stand in one layout, in the order of their declaration.
pub(super) struct Part<'a> {
    /// Where they stand.
    pub layout: &'static Layout,
    /// The fields.
    pub values: Vec<&'a dyn Value>,
}

/// The record in parts: one, and for an asset one more for what only its kind has.
pub(super) fn parts(record: &AnyRecord) -> Vec<Part<'_>> {
    fn values<F: Fields>(fields: &F) -> Vec<&dyn Value> {
        F::FIELDS.iter().map(|field| (field.get)(fields)).collect()
    }
    let own = match record {
        AnyRecord::Settings(record) => values(&**record),
        AnyRecord::Kern(record) => values(&**record),
        AnyRecord::Asset(record) => values(&**record),
        AnyRecord::Relation(record) => values(&**record),
        AnyRecord::Gathering(record) => values(&**record),
        AnyRecord::Story(record) => values(&**record),
        AnyRecord::Answer(record) => values(&**record),
        AnyRecord::Channel(record) => values(&**record),
        AnyRecord::Vision(record) => values(&**record),
        AnyRecord::Goal(record) => values(&**record),
        AnyRecord::Action(record) => values(&**record),
        AnyRecord::Support(record) => values(&**record),
        AnyRecord::Snapshot(record) => values(&**record),
        AnyRecord::Distinction(record) => values(&**record),
    };
    let mut parts = vec![Part {
        layout: LAYOUTS.record(record.kind()),
        values: own,
    }];
    if let AnyRecord::Asset(asset) = record {
        let own = match &asset.kind {
            Kind::Place(place) => values(place),
            Kind::Volunteer(volunteer) => values(volunteer),
            Kind::Association(association) => values(association),
            Kind::Professional(professional) => values(professional),
        };
        parts.push(Part {
            layout: LAYOUTS.kind(asset.which()),
            values: own,
        });
    }
    parts
}

/// The statements of one edit, each at hand once it has been used: an import runs a million.
pub(super) struct Statements<'c> {
    connection: &'c Connection,
    /// By where their text stands, which is quicker than by what it says.
    used: HashMap<*const u8, CachedStatement<'c>>,
}

impl<'c> Statements<'c> {
    /// None of them used yet.
    pub fn on(connection: &'c Connection) -> Self {
        Self {
            connection,
            used: HashMap::new(),
        }
    }

    /// The statement, of which everything has to be bound anew.
    pub fn get(&mut self, text: &'static str) -> rusqlite::Result<&mut CachedStatement<'c>> {
        match self.used.entry(text.as_ptr()) {
            Entry::Occupied(used) => Ok(used.into_mut()),
            Entry::Vacant(unused) => Ok(unused.insert(self.connection.prepare_cached(text)?)),
        }
    }
}

/// Carries out one change.
pub(super) fn change(statements: &mut Statements<'_>, change: &Change) -> rusqlite::Result<()> {
    let id = change.id.to_string();
    let after = change.after.as_ref().map(parts).unwrap_or_default();
    for part in change.before.as_ref().map(parts).unwrap_or_default() {
        for set in &part.layout.sets {
            statements.get(&set.forget)?.execute([&id])?;
        }
        // A row that stays is written over, so that what refers to it need not be looked for.
        if after.iter().all(|one| one.layout.name != part.layout.name) {
            statements.get(&part.layout.forget)?.execute([&id])?;
        }
    }
    for part in after {
        if change.before.is_some() {
            put(statements, &id, &part, Way::Over)?;
        } else if let Err(error) = put(statements, &id, &part, Way::New) {
            // What an earlier record left behind must not stand in the way.
            if error.sqlite_error_code() != Some(ErrorCode::ConstraintViolation) {
                return Err(error);
            }
            put(statements, &id, &part, Way::Over)?;
        }
    }
    Ok(())
}

/// How a row comes to stand where it belongs.
#[derive(Clone, Copy)]
enum Way {
    /// Nothing stands there. SQLite need not be ready to take anything back, which is much quicker.
    New,
    /// In the place of what stands there, if anything.
    Over,
}

fn put(statements: &mut Statements<'_>, id: &str, part: &Part<'_>, way: Way) -> rusqlite::Result<()> {
    let row = statements.get(match way {
        Way::New => &part.layout.add,
        Way::Over => &part.layout.put,
    })?;
    row.raw_bind_parameter(1, id)?;
    for (place, column) in part.layout.columns.iter().enumerate() {
        let mut bound = Ok(());
        part.values[column.field].rows(&mut |cells| {
            if let Some(cell) = cells.first() {
                bound = row.raw_bind_parameter(place + 2, Bound(cell));
            }
        });
        bound?;
    }
    row.raw_execute()?;
    for set in &part.layout.sets {
        let value = part.values[set.field];
        if value.is_empty() {
            continue;
        }
        let item = statements.get(match way {
            Way::New => &set.add,
            Way::Over => &set.put,
        })?;
        let mut position = 0_i64;
        let mut done = Ok(());
        value.rows(&mut |cells| {
            if done.is_ok() {
                done = put_item(item, id, position, cells);
            }
            position += 1;
        });
        done?;
    }
    Ok(())
}

fn put_item(
    item: &mut CachedStatement<'_>,
    id: &str,
    position: i64,
    cells: &[Cell<'_>],
) -> rusqlite::Result<()> {
    item.raw_bind_parameter(1, id)?;
    item.raw_bind_parameter(2, position)?;
    for (place, cell) in cells.iter().enumerate() {
        item.raw_bind_parameter(place + 3, Bound(cell))?;
    }
    item.raw_execute()?;
    Ok(())
}

/// A cell on its way into a statement.
struct Bound<'a>(&'a Cell<'a>);

impl ToSql for Bound<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match self.0 {
            Cell::Empty => Null.to_sql(),
            Cell::Integer(number) => number.to_sql(),
            Cell::Real(number) => number.to_sql(),
            Cell::Text(text) => Ok(ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes()))),
        }
    }
}

/// The id in a cell, if it is one.
pub(super) fn id_in(cell: ValueRef<'_>) -> Option<Id> {
    cell.as_str().ok().and_then(Id::parse)
}
