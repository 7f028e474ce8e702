//! What was done, without the person: every step that is left can be taken back, and none brings them back.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::types::ValueRef;
use rusqlite::{Connection, named_params};

use crate::domain::change::Change;
use crate::domain::code::Code;
use crate::domain::join::joined_in;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::erasure::Erasure;
use crate::domain::record::{Id, RecordKind};
use crate::store::erase::asset;
use crate::store::error::StoreError;
use crate::store::packed;

/// One row of the history.
struct Row {
    edit: i64,
    seq: i64,
    /// Nothing: it cannot be read, and so cannot be taken back.
    change: Option<Change>,
}

/// Adds to the erasure what the person was called earlier, entries of the same name that are gone, and those that
/// were joined with one of them.
pub(super) fn learn(connection: &Connection, erasure: &mut Erasure) -> Result<(), StoreError> {
    let joined = joined(connection)?;
    let mut is_new = true;
    // Who was called otherwise in an entry that is found may have had another one under that name.
    while is_new {
        is_new = false;
        let known = erasure.clone();
        let went_in = went_in(&joined, &known.decisions().people);
        let went_in: Vec<(String, Id)> = went_in.into_iter().map(|id| (id.to_string(), id)).collect();
        let is_joined = |id: Id| went_in.iter().any(|(_, own)| *own == id);
        let may = |packed: &str| known.may_name(packed) || went_in.iter().any(|(id, _)| packed == id);
        each(connection, Some(RecordKind::Asset), &may, |row| {
            let Some(change) = row.change else { return };
            for record in [&change.before, &change.after] {
                if let Some(asset) = asset(record.as_ref()) {
                    is_new |= erasure.recognise(change.id, asset, is_joined(change.id));
                }
            }
        })?;
    }
    erasure.look_at_names_again();
    Ok(())
}

/// Of each two entries that were joined which one stayed and which went, the last first.
pub(super) fn joined(connection: &Connection) -> Result<Vec<(Id, Id)>, StoreError> {
    let mut statement = connection.prepare("SELECT label FROM edits ORDER BY id DESC")?;
    let labels = statement.query_map([], |row| row.get::<_, String>(0))?;
    let mut all = Vec::new();
    for label in labels {
        all.extend(serde_json::from_str(&label?).ok().as_ref().and_then(joined_in));
    }
    Ok(all)
}

/// The entries that went in those of these people, also by way of others.
fn went_in(joined: &[(Id, Id)], people: &BTreeSet<Id>) -> BTreeSet<Id> {
    let mut found = BTreeSet::new();
    for (stayed, went) in joined {
        if people.contains(stayed) || found.contains(stayed) {
            found.insert(*went);
        }
    }
    found
}

/// Rewrites every step, and drops those of which nothing is left.
pub(super) fn clean(connection: &Connection, erasure: &Erasure) -> Result<(), StoreError> {
    let mut rewritten: Vec<(i64, i64, Option<Change>)> = Vec::new();
    let mut about_them: BTreeMap<i64, Vec<(RecordKind, Id)>> = BTreeMap::new();
    let may = |packed: &str| erasure.may_name(packed);
    each(connection, None, &may, |Row { edit, seq, change }| {
        // What cannot be read goes too: nobody can tell whom it names.
        let without = change.clone().and_then(|change| erasure.change(change));
        if without.is_none() || without != change {
            let of = change.map(|change| (change.kind, change.id));
            about_them.entry(edit).or_default().extend(of);
            rewritten.push((edit, seq, without));
        }
    })?;
    for (edit, seq, change) in rewritten {
        match change {
            Some(change) => connection
                .prepare_cached(
                    "UPDATE changes SET before = :before, after = :after WHERE edit = :edit AND seq = :seq",
                )?
                .execute(named_params! {
                    ":edit": edit,
                    ":seq": seq,
                    ":before": change.before.as_ref().map(packed::pack),
                    ":after": change.after.as_ref().map(packed::pack),
                })?,
            None => connection
                .prepare_cached("DELETE FROM changes WHERE edit = :edit AND seq = :seq")?
                .execute(named_params! { ":edit": edit, ":seq": seq })?,
        };
    }
    connection.execute(
        "DELETE FROM edits WHERE NOT EXISTS (SELECT 1 FROM changes WHERE changes.edit = edits.id)",
        [],
    )?;
    labels(connection, erasure, &about_them)
}

/// What was said of each edit.
fn labels(
    connection: &Connection,
    erasure: &Erasure,
    about_them: &BTreeMap<i64, Vec<(RecordKind, Id)>>,
) -> Result<(), StoreError> {
    let mut statement = connection.prepare("SELECT id, label FROM edits")?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))?;
    let labels: Vec<(i64, String)> = rows.collect::<Result<_, _>>()?;
    for (id, label) in labels {
        let phrase: Option<Phrase> = serde_json::from_str(&label).ok();
        let told = phrase.as_ref().map(|phrase| {
            erasure.phrase(
                &erasure.without_pieces(phrase),
                about_them.get(&id).map(Vec::as_slice),
            )
        });
        if told.is_none() || told != phrase {
            let told = told.unwrap_or_else(|| Phrase::new("edit-hidden"));
            let told = serde_json::to_string(&told).map_err(StoreError::damaged)?;
            connection
                .prepare_cached("UPDATE edits SET label = :label WHERE id = :id")?
                .execute(named_params! { ":id": id, ":label": told })?;
        }
    }
    Ok(())
}

/// Goes through all that was done to this sort of record, or to all, as far as it may be about the person.
fn each(
    connection: &Connection,
    only: Option<RecordKind>,
    may: &dyn Fn(&str) -> bool,
    mut with: impl FnMut(Row),
) -> Result<(), StoreError> {
    let mut statement = connection.prepare(
        "SELECT edit, seq, kind, id, before, after FROM changes
         WHERE :kind IS NULL OR kind = :kind ORDER BY edit, seq",
    )?;
    let mut rows = statement.query(named_params! { ":kind": only.map(Code::code) })?;
    while let Some(row) = rows.next()? {
        let packed = [3, 4, 5].map(|place| {
            row.get_ref(place)
                .map(|cell| cell.as_str_or_null().map(|text| text.is_some_and(may)))
        });
        if !packed
            .into_iter()
            .any(|found| matches!(found, Ok(Ok(true) | Err(_))))
        {
            continue;
        }
        with(Row {
            edit: row.get(0)?,
            seq: row.get(1)?,
            change: change(row),
        });
    }
    Ok(())
}

/// The change in a row; nothing if it cannot be read.
fn change(row: &rusqlite::Row<'_>) -> Option<Change> {
    let kind = row
        .get_ref(2)
        .ok()?
        .as_str()
        .ok()
        .and_then(RecordKind::from_code)?;
    let id = row.get_ref(3).ok()?.as_str().ok().and_then(Id::parse)?;
    let record = |place| match row.get_ref(place).ok()? {
        ValueRef::Null => Some(None),
        packed => Some(Some(packed::unpack(kind, packed.as_str().ok()?).ok()?)),
    };
    Some(Change {
        kind,
        id,
        before: record(4)?,
        after: record(5)?,
    })
}
