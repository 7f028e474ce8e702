//! Saving what can be saved of a damaged inventory, in a new one. The damaged one is only read.

mod beside;
mod fields;
mod fuller;
mod gather;
mod loose;
mod pages;
mod recall;
mod report;
mod sorts;
mod torn;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, params_from_iter};
use strum::VariantArray;

use crate::domain::change::{Change, Edit, pointers_to};
use crate::domain::kinds::AssetKind;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::value::Value;
use crate::domain::village::Village;
use crate::store::check::Unread;
use crate::store::error::StoreError;
use crate::store::rows::{self, Statements};
use crate::store::salvage::gather::{Gathered, gather};
use crate::store::salvage::pages::{Pages, Stored};
use crate::store::salvage::recall::recall;
use crate::store::salvage::sorts::{Row, Sort};
use crate::store::salvage::torn::Torn;
use crate::store::tables::LAYOUTS;
use crate::store::{check, drafts, erase, file, load, schema};

pub(super) use beside::{is_saved_of, saved_from};
pub use beside::{saved_as, saved_of};
pub use fuller::Fuller;
use fuller::Newest;
pub use report::{Salvaged, Saved};

/// A file of a version so much newer is not newer but damaged.
const FAR: u32 = 1000;

/// Under which name what was saved remembers the damaged file.
pub(super) const SAVED_FROM: &str = "saved-from";

/// The tables of the history: it begins anew, for what it tells is no longer what is there.
pub(super) const PAST: [&str; 2] = ["edits", "changes"];

/// Reads what can be read of a damaged inventory, and puts it in a new one that is in order.
///
/// # Errors
///
/// When the damaged file cannot be read, is of a newer program or no inventory, or when the new one cannot be
/// written or is there already. Then there is no new one.
pub fn salvage(from: &Path, to: &Path) -> Result<Salvaged, StoreError> {
    let read = read(from).map_err(|error| error.at(from))?;
    let target = file::resolve(to).map_err(|error| StoreError::from(error).at(to))?;
    if file::resolve(from).is_ok_and(|from| from == target) {
        return Err(StoreError::Itself { path: target });
    }
    let (village, scratch, mut saved) = read;
    let source = file::resolve(from).unwrap_or_else(|_| from.to_owned());
    file::create_with(&target, |made| {
        write(made, &village, &scratch)?;
        drafts::remember(made, SAVED_FROM, &source.display().to_string())
    })
    .map_err(|error| error.at(to))?;
    let erased = erase::kept(&scratch, from).map_err(|error| error.at(from))?;
    // The new one knows them by itself too.
    erase::write_beside(&target, &erased).ok();
    if let Some(newest) = Newest::of(&source) {
        saved.compare(newest, &source);
    }
    Ok(saved)
}

/// Who has been erased: as the damaged file knows it, and the lists beside it and beside where it was before it
/// was put aside.
fn gone(scratch: &Connection, from: &Path) -> Result<BTreeSet<Id>, StoreError> {
    let mut gone = erase::kept(scratch, from)?;
    let name = from.file_name().unwrap_or_default().to_string_lossy();
    if let Some((stem, _)) = name.split_once(".damaged-") {
        gone.extend(erase::kept(scratch, &from.with_file_name(format!("{stem}.db")))?);
    }
    Ok(gone)
}

/// Everything that can be read, in order; and besides in a file in memory, as it was found.
fn read(from: &Path) -> Result<(Village, Connection, Salvaged), StoreError> {
    match file::inspect(from) {
        // Where the first page is damaged nothing says whose file it is, but what is in it.
        Ok(()) | Err(StoreError::Damaged { .. } | StoreError::Foreign { .. }) => {}
        Err(StoreError::Newer { found, .. }) if FAR < found => {}
        Err(error) => return Err(error),
    }
    let pages = Pages::new(fs::read(from)?);
    let mut scratch = Connection::open_in_memory()?;
    schema::complete(&mut scratch)?;
    scratch.pragma_update(None, "foreign_keys", false)?;
    let mut sorts = Sort::all(&scratch)?;
    let gathered = gather(&pages, &mut sorts);
    put(&mut scratch, &sorts, &gathered)?;
    let (mut village, findings) = load::village(&scratch, None)?;
    if village.is_empty() && village.settings.is_empty() {
        return Err(StoreError::Foreign {
            path: from.to_owned(),
        });
    }
    let mut saved = Salvaged {
        // What belongs to a record that is gone is counted with that.
        cells: findings
            .iter()
            .filter(|finding| !finding.is_orphan() && !finding.is_of_field())
            .count(),
        pages: (gathered.broken.values().sum(), pages.count(), pages.expected()),
        unknown: gathered.unknown,
        only_past: gathered.is_only(&PAST),
        ..Salvaged::default()
    };
    let unread: Vec<Unread> = findings
        .into_iter()
        .filter_map(|finding| finding.unread)
        .collect();
    let mut bare = bare(&scratch)?;
    let whole = PAST.iter().all(|table| !gathered.torn.contains(*table));
    let gone = gone(&scratch, from)?;
    if !recall(
        &scratch,
        whole,
        &gone,
        &unread,
        &mut village,
        &mut bare,
        &mut saved,
    )? {
        saved.torn = Torn::of(&gathered.short);
    }
    erase::leave_out_of_saved(&scratch, &mut village, &gone)?;
    fields::name_nameless(&mut village, &mut saved);
    saved.fields.extend(fields::told(&unread, &village));
    saved.bare = names(&village, RecordKind::Asset, &bare);
    let mut missing = missing(&village, &gathered);
    missing.retain(|(_, id)| !gone.contains(id));
    for (kind, id) in &missing {
        saved.of(*kind).missing.insert(*id, String::new());
    }
    let missing: Vec<(RecordKind, Id)> = missing.into_iter().collect();
    let changes = village.removal_of(&missing);
    leave_out(&mut village, changes, &mut saved);
    while let Some(gone) = objectionable(&village) {
        let changes = village.removal_of(&gone);
        leave_out(&mut village, changes, &mut saved);
    }
    for kind in RecordKind::VARIANTS {
        let kept = village.count(*kind);
        if 0 < kept {
            saved.of(*kind).kept = kept;
        }
    }
    Ok((village, scratch, saved))
}

/// Puts the rows that were found in a file in memory, for all that reads files to read it.
fn put(scratch: &mut Connection, sorts: &[Sort], gathered: &Gathered) -> Result<(), StoreError> {
    let transaction = scratch.transaction()?;
    for sort in sorts {
        let rows = gathered.rows.get(&sort.name).cloned().unwrap_or_default();
        // What is remembered beside the records is read as text by all; of the history nothing is guessed.
        let legible = !sort.is_of_records() && !PAST.contains(&sort.name.as_str());
        let rows: Vec<Row> = match legible {
            true => rows.into_iter().map(fields::legible).collect(),
            false => rows,
        };
        put_rows(&transaction, sort, &rows)?;
    }
    Ok(transaction.commit()?)
}

fn put_rows(scratch: &Connection, sort: &Sort, rows: &[Row]) -> Result<(), StoreError> {
    let there: BTreeSet<String> = scratch
        .prepare("SELECT name FROM pragma_table_info(?1)")?
        .query_map([&sort.name], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let known = || {
        sort.columns
            .iter()
            .enumerate()
            .filter(|(_, column)| there.contains(&column.name))
    };
    let names: Vec<String> = known()
        .map(|(_, column)| format!("\"{}\"", column.name))
        .collect();
    let marks = vec!["?"; names.len()].join(", ");
    let text = format!(
        "INSERT OR IGNORE INTO \"{}\" ({}) VALUES ({marks})",
        sort.name,
        names.join(", ")
    );
    let mut statement = scratch.prepare(&text)?;
    for (number, cells) in rows {
        let numbered = number.map(Stored::Integer);
        let cells = known().map(|(place, _)| match (place, &numbered) {
            // The column of the number is empty in the row itself.
            (0, Some(number)) => number,
            _ => cells.get(place).unwrap_or(&Stored::Null),
        });
        statement.execute(params_from_iter(cells))?;
    }
    Ok(())
}

impl ToSql for Stored {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Integer(number) => ValueRef::Integer(*number),
            Self::Real(number) => ValueRef::Real(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Bytes(bytes) => ValueRef::Text(bytes),
        }))
    }
}

/// The assets that lack what only their kind has.
fn bare(scratch: &Connection) -> Result<BTreeSet<Id>, StoreError> {
    let mut bare = BTreeSet::new();
    for kind in AssetKind::VARIANTS {
        bare.extend(
            check::without_kind(scratch, *kind)?
                .into_iter()
                .map(|(id, _)| id)
                .filter_map(|id| Id::parse(&id)),
        );
    }
    Ok(bare)
}

/// The records that something points at or belongs to, and that are not there.
fn missing(village: &Village, gathered: &Gathered) -> BTreeSet<(RecordKind, Id)> {
    let mut missing = BTreeSet::new();
    for target in RecordKind::VARIANTS {
        for (holder, pointer) in pointers_to(*target) {
            for (_, record) in village.all(holder) {
                let links = record.value(pointer.field).map(Value::links).unwrap_or_default();
                let lost = links
                    .into_iter()
                    .filter(|link| village.get(*target, *link).is_none());
                missing.extend(lost.map(|link| (*target, link)));
            }
        }
    }
    let of_assets = AssetKind::VARIANTS.iter().map(|kind| LAYOUTS.kind(*kind).name);
    let sets = &LAYOUTS.record(RecordKind::Asset).sets;
    for table in of_assets.chain(sets.iter().map(|set| set.name.as_str())) {
        let rows = gathered.rows.get(table).into_iter().flatten();
        let owners = rows.filter_map(|(_, cells)| match cells.first() {
            Some(Stored::Text(id)) => Id::parse(id),
            _ => None,
        });
        let lost = owners.filter(|id| !village.assets.contains_key(id));
        missing.extend(lost.map(|id| (RecordKind::Asset, id)));
    }
    missing
}

/// What cannot be kept as it is: it lacks what it cannot do without, or repeats another.
fn objectionable(village: &Village) -> Option<Vec<(RecordKind, Id)>> {
    for kind in RecordKind::VARIANTS {
        let gone = village
            .all(*kind)
            .filter(|(id, record)| {
                village.objection(*id, record).is_some() || *kind == RecordKind::Settings && *id != Id::ONLY
            })
            .map(|(id, _)| (*kind, id));
        // Of two that are the same one stays.
        let gone: Vec<(RecordKind, Id)> = match kind {
            RecordKind::Relation => gone.take(1).collect(),
            _ => gone.collect(),
        };
        if !gone.is_empty() {
            return Some(gone);
        }
    }
    None
}

fn leave_out(village: &mut Village, changes: Vec<Change>, saved: &mut Salvaged) {
    for change in &changes {
        match (&change.before, &change.after) {
            (Some(before), None) => {
                let called = known_as(village, change.id, before);
                saved.of(change.kind).left_out.push(called);
            }
            _ => saved.let_go += 1,
        }
    }
    village.apply(&Edit::new(Phrase::new("salvage"), changes));
}

/// What a record is called; an answer only has the code of its question, which tells nobody anything.
fn called(record: &AnyRecord) -> String {
    match record {
        AnyRecord::Answer(_) => String::new(),
        other => other.title().to_owned(),
    }
}

/// The same of what is dropped: without a name of its own it is known by what it is between, or by its id.
fn known_as(village: &Village, id: Id, record: &AnyRecord) -> String {
    let name = called(record);
    match record {
        AnyRecord::Relation(relation) => {
            let end = |end: Option<Id>| end.map(|id| village.name_of(RecordKind::Asset, id));
            let ends = [relation.from.0, relation.to.0].map(|id| end(id).unwrap_or_default());
            match ends.iter().all(String::is_empty) {
                true => name,
                false => ends
                    .map(|end| if end.is_empty() { "?".to_owned() } else { end })
                    .join(" – "),
            }
        }
        AnyRecord::Answer(_) | AnyRecord::Distinction(_) => name,
        _ if name.is_empty() => id.to_string(),
        _ => name,
    }
}

fn names(village: &Village, kind: RecordKind, ids: &BTreeSet<Id>) -> Vec<String> {
    ids.iter()
        .map(|id| village.name_of(kind, *id))
        .filter(|name| !name.is_empty())
        .collect()
}

/// Writes the village, and what the damaged file remembered besides.
fn write(made: &mut Connection, village: &Village, scratch: &Connection) -> Result<(), StoreError> {
    let transaction = made.transaction()?;
    {
        let mut statements = Statements::on(&transaction);
        for kind in RecordKind::VARIANTS {
            for (id, record) in village.all(*kind) {
                rows::change(&mut statements, &Change::add_any(id, record))?;
            }
        }
        for (table, rows) in besides(scratch)? {
            let Some(width) = rows.first().map(Vec::len) else {
                continue;
            };
            let marks = vec!["?"; width].join(", ");
            let mut statement =
                transaction.prepare(&format!("INSERT OR IGNORE INTO \"{table}\" VALUES ({marks})"))?;
            for row in rows {
                statement.execute(params_from_iter(row))?;
            }
        }
        transaction.execute("DELETE FROM drafts WHERE NOT json_valid(content)", [])?;
    }
    Ok(transaction.commit()?)
}

/// The rows of the tables that hold neither records nor the history.
fn besides(scratch: &Connection) -> Result<BTreeMap<String, Vec<Vec<rusqlite::types::Value>>>, StoreError> {
    let mut names = scratch.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")?;
    let names = names.query_map([], |row| row.get::<_, String>(0))?;
    let mut besides = BTreeMap::new();
    for name in names {
        let name = name?;
        let of_records = LAYOUTS
            .iter()
            .any(|layout| layout.name == name || layout.sets.iter().any(|set| set.name == name));
        if of_records || PAST.contains(&name.as_str()) {
            continue;
        }
        let mut statement = scratch.prepare(&format!("SELECT * FROM \"{name}\""))?;
        let width = statement.column_count();
        let rows = statement.query_map([], |row| (0..width).map(|place| row.get(place)).collect())?;
        let rows = rows.collect::<Result<_, _>>()?;
        besides.insert(name, rows);
    }
    Ok(besides)
}
