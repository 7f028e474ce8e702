//! Reading the whole village, in the order in which it lies in the file.

use std::borrow::Cow;
use std::path::Path;
use std::sync::Arc;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, params_from_iter};
use strum::VariantArray;

use crate::domain::asset::Asset;
use crate::domain::fields::{FieldInfo, Fields};
use crate::domain::kinds::{AssetKind, Kind};
use crate::domain::record::{Id, Record, RecordKind};
use crate::domain::scrub::scrub;
use crate::domain::value::Cell;
use crate::domain::village::{CalledBefore, Departed, Records, Village};
use crate::store::check::{Finding, Unread};
use crate::store::rows::id_in;
use crate::store::select::Select;
use crate::store::tables::{LAYOUTS, Layout, Set};
use crate::store::{connection, departed};

/// From this size in bytes on, two connections read faster than one.
const WORTH_TWO: u64 = 2 << 20;

/// What was read, and what had to be passed over.
pub(super) type Loaded = (Village, Vec<Finding>);

/// Everything in the file. What does not fit its field is passed over and told; of text that is none stays what can
/// be read.
pub(super) fn village(connection: &Connection, path: Option<&Path>) -> rusqlite::Result<Loaded> {
    // As long as this reads, nobody can write: two connections see the same.
    let reading = connection.unchecked_transaction()?;
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    let size = path
        .and_then(|path| path.metadata().ok())
        .map_or(0, |file| file.len());
    let loaded = connection::within_bounds(connection, size, || {
        let (mut village, findings) = match path {
            Some(path) if WORTH_TWO <= size => by_two(connection, path)?,
            _ => by_one(connection)?,
        };
        departed::add_to(&mut village, connection);
        Ok(named(village, findings))
    })?;
    reading.finish()?;
    Ok(loaded)
}

/// The same inside a transaction that is going on.
pub(super) fn village_in(connection: &Connection) -> rusqlite::Result<Loaded> {
    let (mut village, findings) = by_one(connection)?;
    departed::add_to(&mut village, connection);
    Ok(named(village, findings))
}

/// Each finding tells of which record it is.
fn named(village: Village, findings: Vec<Finding>) -> Loaded {
    let findings = findings.into_iter().map(|finding| finding.named(&village));
    let findings = findings.collect();
    (village, findings)
}

fn by_one(connection: &Connection) -> rusqlite::Result<Loaded> {
    let (mut village, mut findings) = all_but_assets(connection)?;
    let mut assets = rows::<Asset>(connection, LAYOUTS.record(Asset::KIND), &mut findings)?;
    findings.extend(belongings(connection, &Part::All, &mut assets.records)?);
    village.assets = assets.records.into_iter().collect();
    Ok((village, findings))
}

/// First one connection reads the assets and the other one everything else; then each reads for half
/// of the assets what stands in other tables.
fn by_two(connection: &Connection, path: &Path) -> rusqlite::Result<Loaded> {
    let mut findings = Vec::new();
    let (assets, others) = std::thread::scope(|scope| {
        let others = scope.spawn(|| {
            let second = connection::reader(path)?;
            let size = path.metadata().map_or(0, |file| file.len());
            let loaded = connection::within_bounds(&second, size, || all_but_assets(&second))?;
            Ok::<_, rusqlite::Error>((second, loaded))
        });
        let assets = rows::<Asset>(connection, LAYOUTS.record(Asset::KIND), &mut findings);
        (assets, others.join())
    });
    // Where a second connection is not to be had, the first one reads everything.
    let Ok(Ok((second, (mut village, more)))) = others else {
        return by_one(connection);
    };
    findings.extend(more);
    let Rows {
        mut records,
        as_they_lie,
    } = assets?;
    let middle = records.len() / 2;
    let name = records.get(middle).map(|(id, _)| id.to_string());
    if let Some(name) = name.as_deref().filter(|_| as_they_lie) {
        let (lower, upper) = records.split_at_mut(middle);
        let (before, from) = std::thread::scope(|scope| {
            let from = scope.spawn(move || belongings(&second, &Part::From(name), upper));
            (belongings(connection, &Part::Before(name), lower), from.join())
        });
        let Ok(from) = from else {
            return by_one(connection);
        };
        findings.extend(before?);
        findings.extend(from?);
    } else {
        findings.extend(belongings(connection, &Part::All, &mut records)?);
    }
    village.assets = records.into_iter().collect();
    Ok((village, findings))
}

/// Which rows of a table.
enum Part<'a> {
    All,
    /// Those before this id.
    Before(&'a str),
    /// Those from this id on.
    From(&'a str),
}

/// Adds to these assets what stands in the tables of their kinds and sets.
fn belongings(
    connection: &Connection,
    part: &Part<'_>,
    assets: &mut [(Id, Arc<Asset>)],
) -> rusqlite::Result<Vec<Finding>> {
    let mut found = Vec::new();
    for kind in AssetKind::VARIANTS {
        own_of_kind(connection, *kind, part, assets, &mut found)?;
    }
    for set in &LAYOUTS.record(Asset::KIND).sets {
        items(connection, set, part, assets, &mut found)?;
    }
    Ok(found)
}

/// Carries out what is asked for each row of this part.
fn each_row(
    connection: &Connection,
    select: &Select,
    part: &Part<'_>,
    mut with: impl FnMut(&Row<'_>) -> rusqlite::Result<()>,
) -> rusqlite::Result<()> {
    let (text, bound) = match part {
        Part::All => (select.all(), None),
        Part::Before(id) => (select.before(), Some(id)),
        Part::From(id) => (select.from(), Some(id)),
    };
    let mut statement = connection.prepare(&text)?;
    let mut rows = statement.query(params_from_iter(bound))?;
    while let Some(row) = rows.next()? {
        with(row)?;
    }
    Ok(())
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
        distinctions: records(connection, &mut found)?,
        departed: Departed::default(),
        called_before: CalledBefore::default(),
    };
    Ok((village, found))
}

fn records<R: Record>(connection: &Connection, found: &mut Vec<Finding>) -> rusqlite::Result<Records<R>> {
    let layout = LAYOUTS.record(R::KIND);
    let mut rows = rows::<R>(connection, layout, found)?;
    for set in &layout.sets {
        items(connection, set, &Part::All, &mut rows.records, found)?;
    }
    Ok(rows.records.into_iter().collect())
}

/// Records in order of id.
struct Rows<R> {
    records: Vec<(Id, Arc<R>)>,
    /// Whether that is how they lie in the file.
    as_they_lie: bool,
}

/// The records of one table, without what has a table of its own.
fn rows<R: Record>(
    connection: &Connection,
    layout: &Layout,
    found: &mut Vec<Finding>,
) -> rusqlite::Result<Rows<R>> {
    let mut records: Vec<(Id, Arc<R>)> = Vec::new();
    each_row(connection, &layout.all, &Part::All, |row| {
        let Some(id) = id_in(row.get_ref(0)?) else {
            found.push(Finding::nameless(R::KIND, &text_of(row, 0)));
            return Ok(());
        };
        let mut record = R::default();
        fill(R::KIND, &mut record, row, layout, found)?;
        records.push((id, Arc::new(record)));
        Ok(())
    })?;
    // Ids that were typed in capitals lie elsewhere.
    let as_they_lie = records.is_sorted_by(|(one, _), (next, _)| one < next);
    if !as_they_lie {
        records.sort_by_key(|(id, _)| *id);
        for pair in records.windows(2).filter(|pair| pair[0].0 == pair[1].0) {
            found.push(Finding::twice(layout.name, &pair[0].0.to_string()));
        }
        records.dedup_by_key(|(id, _)| *id);
    }
    Ok(Rows { records, as_they_lie })
}

/// What a field says of which nobody can read who may see it: what is shown to the fewest.
const CLOSED: [(&str, &str); 2] = [("kind", "volunteer"), ("audience", "working_group")];

/// Fills in the columns of a row; an empty cell means that nothing was filled in.
fn fill<F: Fields>(
    kind: RecordKind,
    fields: &mut F,
    row: &Row<'_>,
    layout: &Layout,
    found: &mut Vec<Finding>,
) -> rusqlite::Result<()> {
    for (place, column) in layout.columns.iter().enumerate() {
        let value = row.get_ref(place + 1)?;
        let field = &F::FIELDS[column.field];
        let closed = CLOSED.iter().find(|(name, _)| *name == field.info.name);
        if value == ValueRef::Null && closed.is_none() {
            continue;
        }
        let taken = value != ValueRef::Null && (field.get_mut)(fields).add_row(&[cell(value)]).is_ok();
        if let Some((_, closed)) = closed.filter(|_| !taken) {
            let _taken = (field.get_mut)(fields).take_json(&(*closed).into());
        }
        if !taken || !is_whole(value) {
            found.push(unread(kind, field.info, row, place + 1));
        }
    }
    Ok(())
}

/// Adds what only this kind of asset has.
fn own_of_kind(
    connection: &Connection,
    kind: AssetKind,
    part: &Part<'_>,
    assets: &mut [(Id, Arc<Asset>)],
    found: &mut Vec<Finding>,
) -> rusqlite::Result<()> {
    let layout = LAYOUTS.kind(kind);
    let mut walk = Walk::default();
    each_row(connection, &layout.all, part, |row| {
        let asset = walk
            .to(row.get_ref(0)?, assets)
            .filter(|asset| asset.which() == kind);
        match asset.map(|asset| &mut asset.kind) {
            Some(Kind::Place(own)) => fill(Asset::KIND, own, row, layout, found)?,
            Some(Kind::Volunteer(own)) => fill(Asset::KIND, own, row, layout, found)?,
            Some(Kind::Association(own)) => fill(Asset::KIND, own, row, layout, found)?,
            Some(Kind::Professional(own)) => fill(Asset::KIND, own, row, layout, found)?,
            None => found.push(Finding::orphan(layout.name, &text_of(row, 0))),
        }
        Ok(())
    })
}

/// Adds the items of one field that has a table of its own.
fn items<R: Record>(
    connection: &Connection,
    set: &Set,
    part: &Part<'_>,
    records: &mut [(Id, Arc<R>)],
    found: &mut Vec<Finding>,
) -> rusqlite::Result<()> {
    let mut walk = Walk::default();
    each_row(connection, &set.all, part, |row| {
        let Some(record) = walk.to(row.get_ref(0)?, records) else {
            found.push(Finding::orphan(&set.name, &text_of(row, 0)));
            return Ok(());
        };
        let mut cells = Vec::with_capacity(set.columns.len());
        let mut spoilt = None;
        for place in 1..=set.columns.len() {
            let value = row.get_ref(place)?;
            spoilt = spoilt.or((!is_whole(value)).then_some(place));
            cells.push(cell(value));
        }
        let field = &R::FIELDS[set.field];
        if (field.get_mut)(record).add_row(&cells).is_err() || spoilt.is_some() {
            found.push(unread(R::KIND, field.info, row, spoilt.unwrap_or(1)));
        }
        Ok(())
    })
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

/// A cell of the file; of text that is none, what can be read of it.
fn cell(value: ValueRef<'_>) -> Cell<'_> {
    match value {
        ValueRef::Null => Cell::Empty,
        ValueRef::Integer(number) => Cell::Integer(number),
        ValueRef::Real(number) => Cell::Real(number),
        // The file may be somebody else's.
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => match std::str::from_utf8(bytes) {
            Ok(text) => Cell::scrubbed(text),
            Err(_) => match scrub(&String::from_utf8_lossy(bytes)) {
                legible if legible.is_empty() => Cell::Empty,
                legible => Cell::Text(Cow::Owned(legible.into_owned())),
            },
        },
    }
}

/// Whether it is what was written: no bytes, and no text that is none.
fn is_whole(value: ValueRef<'_>) -> bool {
    match value {
        ValueRef::Text(text) => std::str::from_utf8(text).is_ok(),
        ValueRef::Blob(_) => false,
        ValueRef::Null | ValueRef::Integer(_) | ValueRef::Real(_) => true,
    }
}

/// That this field of the record that the row is of, or belongs to, cannot be read.
fn unread(kind: RecordKind, field: &'static FieldInfo, row: &Row<'_>, place: usize) -> Finding {
    Finding::unread(Unread {
        kind,
        id: text_of(row, 0),
        field,
        found: text_of(row, place),
    })
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
