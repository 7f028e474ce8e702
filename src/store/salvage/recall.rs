//! What the history tells of records that cannot be read in their own table any more.

use std::collections::{BTreeSet, HashMap};

use rusqlite::Connection;
use strum::VariantArray;

use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::value::Kept;
use crate::domain::village::Village;
use crate::store::check::Unread;
use crate::store::error::StoreError;
use crate::store::history;
use crate::store::salvage::called;
use crate::store::salvage::fields::as_told;
use crate::store::salvage::report::Salvaged;

/// Takes from the history what is not in its table any more, or is there without what only its kind has. Where all
/// of the history can be read, everything becomes as it says. Says whether it tells of all that there was.
pub(super) fn recall(
    scratch: &Connection,
    whole: bool,
    gone: &BTreeSet<Id>,
    unread: &[Unread],
    village: &mut Village,
    bare: &mut BTreeSet<Id>,
    saved: &mut Salvaged,
) -> Result<bool, StoreError> {
    let last = last_known(scratch)?;
    let mut spoilt: HashMap<(RecordKind, Id), Vec<&Unread>> = HashMap::new();
    for unread in unread {
        if let Some(id) = Id::parse(&unread.id) {
            spoilt.entry((unread.kind, id)).or_default().push(unread);
        }
    }
    let known = |kind: RecordKind| village.all(kind).all(|(id, _)| last.contains_key(&(kind, id)));
    let is_told = whole && RecordKind::VARIANTS.iter().all(|kind| known(*kind));
    for ((kind, id), record) in last {
        let Some(record) = record.filter(|_| !gone.contains(&id)) else {
            continue;
        };
        let there = village.get(kind, id);
        let without = kind == RecordKind::Asset && bare.contains(&id);
        if there.is_none() || without || whole && there.as_ref() != Some(&record) {
            saved.of(kind).recalled.push(called(&record));
            bare.remove(&id);
            village.set(kind, id, Some(record));
        } else if let Some(there) = there {
            let fuller = with_tables(there.clone(), &record);
            let fields = spoilt.get(&(kind, id)).map(Vec::as_slice).unwrap_or_default();
            let better = as_told(fuller.clone().unwrap_or(there), &record, fields);
            if better.is_some() {
                saved.of(kind).recalled.push(called(&record));
            }
            if let Some(better) = better.or(fuller) {
                village.set(kind, id, Some(better));
            }
        }
    }
    Ok(is_told)
}

/// The record with what it keeps in tables of their own, where it has nothing of that and was told to have it: of
/// such a page alone nobody can always tell whose it is.
fn with_tables(mut there: AnyRecord, told: &AnyRecord) -> Option<AnyRecord> {
    let mut fuller = false;
    for (info, value) in told.fields() {
        let lost = matches!(value.kept(), Kept::Table(_)) && !value.is_empty();
        let own = there.value_mut(info.name).filter(|own| lost && own.is_empty());
        fuller |= own.is_some_and(|own| own.take_json(&value.to_json()).is_ok());
    }
    fuller.then_some(there)
}

/// How each record was left by the last edit of it that can be read; nothing if it was taken out.
fn last_known(scratch: &Connection) -> Result<HashMap<(RecordKind, Id), Option<AnyRecord>>, StoreError> {
    // An edit of which only the changes are left was most likely not taken back.
    let mut edits = scratch.prepare(
        "SELECT DISTINCT edit FROM changes LEFT JOIN edits ON edits.id = changes.edit
         WHERE coalesce(undone, 0) = 0 ORDER BY edit",
    )?;
    let edits = edits.query_map([], |row| row.get::<_, i64>(0))?;
    let mut last = HashMap::new();
    for edit in edits {
        // An edit of which a part cannot be read tells nothing that is certain.
        for change in history::changes(scratch, edit?).unwrap_or_default() {
            last.insert((change.kind, change.id), change.after);
        }
    }
    Ok(last)
}
