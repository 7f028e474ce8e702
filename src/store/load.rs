//! Reading the whole village, in the order in which it lies in the file.

use std::path::Path;
use std::sync::Arc;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};
use strum::VariantArray;

use crate::domain::asset::Asset;
use crate::domain::fields::Fields;
use crate::domain::kinds::{AssetKind, Kind};
use crate::domain::record::{Id, Record};
use crate::domain::value::Cell;
use crate::domain::village::{Records, Village};
use crate::store::check::Finding;
use crate::store::connection;
use crate::store::rows::id_in;
use crate::store::tables::{LAYOUTS, Layout, Set};

/// From this size in bytes on, two connections read faster than one.
const WORTH_TWO: u64 = 2 << 20;

/// What was read, and what had to be passed over.
pub(super) type Loaded = (Village, Vec<Finding>);

/// Everything in the file. What does not fit its field is passed over and told.
pub(super) fn village(connection: &Connection, path: Option<&Path>) -> rusqlite::Result<Loaded> {
    // As long as this reads, nobody can write: two connections see the same.
    let reading = connection.unchecked_transaction()?;
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    let size = path
        .and_then(|path| path.metadata().ok())
        .map_or(0, |file| file.len());
    let (assets, others) = match path {
        Some(path) if WORTH_TWO <= size => std::thread::scope(|scope| {
            let others = scope.spawn(|| all_but_assets(&connection::reader(path)?));
            (all_assets(connection), others.join().ok())
        }),
        _ => (all_assets(connection), None),
    };
    let (assets, mut findings) = assets?;
    // Where a second connection is not to be had, the first one reads on.
    let (mut village, more) = match others {
        Some(Ok(loaded)) => loaded,
        _ => all_but_assets(connection)?,
    };
    reading.finish()?;
    village.assets = assets;
    findings.extend(more);
    Ok((village, findings))
}

fn all_assets(connection: &Connection) -> rusqlite::Result<(Records<Asset>, Vec<Finding>)> {
    let mut found = Vec::new();
    let layout = LAYOUTS.record(Asset::KIND);
    let mut assets = rows::<Asset>(connection, layout, &mut found)?;
    for kind in AssetKind::VARIANTS {
        own_of_kind(connection, *kind, &mut assets, &mut found)?;
    }
    for set in &layout.sets {
        items(connection, set, &mut assets, &mut found)?;
    }
    Ok((assets.into_iter().collect(), found))
}

fn all_but_assets(connection: &Connection) -> rusqlite::Result<Loaded> {
    let mut found = Vec::new();
    let village = Village {
        settings: records(connection, &mut found)?,
        kernen: records(connection, &mut found)?,
        assets: Records::default(),
        relations: records(connection, &mut found)?,
        gatherings: records(connection, &mut found)?,
        stories: records(connection, &mut found)?,
        answers: records(connection, &mut found)?,
        channels: records(connection, &mut found)?,
        visions: records(connection, &mut found)?,
        goals: records(connection, &mut found)?,
        actions: records(connection, &mut found)?,
        supports: records(connection, &mut found)?,
        snapshots: records(connection, &mut found)?,
    };
    Ok((village, found))
}

fn records<R: Record>(connection: &Connection, found: &mut Vec<Finding>) -> rusqlite::Result<Records<R>> {
    let layout = LAYOUTS.record(R::KIND);
    let mut records = rows::<R>(connection, layout, found)?;
    for set in &layout.sets {
        items(connection, set, &mut records, found)?;
    }
    Ok(records.into_iter().collect())
}

/// The records of one table in order of id, without what has a table of its own.
fn rows<R: Record>(
    connection: &Connection,
    layout: &Layout,
    found: &mut Vec<Finding>,
) -> rusqlite::Result<Vec<(Id, Arc<R>)>> {
    let mut records: Vec<(Id, Arc<R>)> = Vec::new();
    let mut statement = connection.prepare(&layout.all)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let Some(id) = id_in(row.get_ref(0)?) else {
            found.push(Finding::cell(
                layout.name,
                &text_of(row, 0),
                layout.key,
                &text_of(row, 0),
            ));
            continue;
        };
        let mut record = R::default();
        fill(&mut record, row, layout, found)?;
        records.push((id, Arc::new(record)));
    }
    // Ids that were typed in capitals lie elsewhere.
    if !records.is_sorted_by(|(one, _), (next, _)| one < next) {
        records.sort_by_key(|(id, _)| *id);
        records.dedup_by_key(|(id, _)| *id);
    }
    Ok(records)
}

/// Fills in the columns of a row; an empty cell means that nothing was filled in.
fn fill<F: Fields>(
    fields: &mut F,
    row: &Row<'_>,
    layout: &Layout,
    found: &mut Vec<Finding>,
) -> rusqlite::Result<()> {
    for (place, column) in layout.columns.iter().enumerate() {
        let value = row.get_ref(place + 1)?;
        if value == ValueRef::Null {
            continue;
        }
        let taken = cell(value)
            .is_some_and(|cell| (F::FIELDS[column.field].get_mut)(fields).add_row(&[cell]).is_ok());
        if !taken {
            found.push(Finding::cell(
                layout.name,
                &text_of(row, 0),
                column.name,
                &text_of(row, place + 1),
            ));
        }
    }
    Ok(())
}

/// Adds what only this kind of asset has.
fn own_of_kind(
    connection: &Connection,
    kind: AssetKind,
    assets: &mut [(Id, Arc<Asset>)],
    found: &mut Vec<Finding>,
) -> rusqlite::Result<()> {
    let layout = LAYOUTS.kind(kind);
    let mut walk = Walk::default();
    let mut statement = connection.prepare(&layout.all)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let asset = walk
            .to(row.get_ref(0)?, assets)
            .filter(|asset| asset.which() == kind);
        match asset.map(|asset| &mut asset.kind) {
            Some(Kind::Place(own)) => fill(own, row, layout, found)?,
            Some(Kind::Volunteer(own)) => fill(own, row, layout, found)?,
            Some(Kind::Association(own)) => fill(own, row, layout, found)?,
            Some(Kind::Professional(own)) => fill(own, row, layout, found)?,
            None => found.push(Finding::orphan(layout.name, &text_of(row, 0))),
        }
    }
    Ok(())
}

/// Adds the items of one field that has a table of its own.
fn items<R: Record>(
    connection: &Connection,
    set: &Set,
    records: &mut [(Id, Arc<R>)],
    found: &mut Vec<Finding>,
) -> rusqlite::Result<()> {
    let mut walk = Walk::default();
    let mut statement = connection.prepare(&set.all)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let Some(record) = walk.to(row.get_ref(0)?, records) else {
            found.push(Finding::orphan(&set.name, &text_of(row, 0)));
            continue;
        };
        let mut cells = Vec::with_capacity(set.columns.len());
        for place in 1..=set.columns.len() {
            cells.push(cell(row.get_ref(place)?).unwrap_or(Cell::Empty));
        }
        if (R::FIELDS[set.field].get_mut)(record).add_row(&cells).is_err() {
            let column = set.columns.first().map_or("", |column| column.name);
            found.push(Finding::cell(
                &set.name,
                &text_of(row, 0),
                column,
                &text_of(row, 1),
            ));
        }
    }
    Ok(())
}

/// Walks along records and along rows that name them in the same order.
#[derive(Default)]
struct Walk {
    place: usize,
    /// The name of the record at that place; empty as long as there is none.
    last: Vec<u8>,
}

impl Walk {
    /// The record that the row names, if there is one.
    fn to<'r, R: Record>(
        &mut self,
        name: ValueRef<'_>,
        records: &'r mut [(Id, Arc<R>)],
    ) -> Option<&'r mut R> {
        let text = name.as_str().ok()?.as_bytes();
        if text.is_empty() || self.last != text {
            self.last.clear();
            self.place = self.find(id_in(name)?, records)?;
            self.last.extend_from_slice(text);
        }
        Arc::get_mut(&mut records.get_mut(self.place)?.1)
    }

    /// Mostly a step ahead; anywhere when names were typed in capitals.
    fn find<R>(&self, id: Id, records: &[(Id, R)]) -> Option<usize> {
        let ahead = records.get(self.place..)?;
        let place = self.place + ahead.iter().take_while(|(other, _)| *other < id).count();
        if records.get(place).is_some_and(|(other, _)| *other == id) {
            return Some(place);
        }
        records.binary_search_by_key(&id, |(other, _)| *other).ok()
    }
}

/// A cell of the file; nothing for bytes and for text that is no text.
fn cell(value: ValueRef<'_>) -> Option<Cell<'_>> {
    match value {
        ValueRef::Null => Some(Cell::Empty),
        ValueRef::Integer(number) => Some(Cell::Integer(number)),
        ValueRef::Real(number) => Some(Cell::Real(number)),
        ValueRef::Text(text) => std::str::from_utf8(text).ok().map(Cell::text),
        ValueRef::Blob(_) => None,
    }
}

/// What a cell holds, to be told.
fn text_of(row: &Row<'_>, place: usize) -> String {
    match row.get_ref(place) {
        Ok(ValueRef::Null) | Err(_) => String::new(),
        Ok(ValueRef::Integer(number)) => number.to_string(),
        Ok(ValueRef::Real(number)) => number.to_string(),
        Ok(ValueRef::Text(bytes) | ValueRef::Blob(bytes)) => {
            String::from_utf8_lossy(bytes).chars().take(60).collect()
        }
    }
}
