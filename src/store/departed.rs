//! What only the history tells of people: who is not in the inventory any more, as they were deleted or came with an
//! import that was taken back, and what people were called before.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use rusqlite::{Connection, named_params};

use crate::domain::asset::Asset;
use crate::domain::code::Code;
use crate::domain::record::{AnyRecord, Id, Record, RecordKind};
use crate::domain::village::{CalledBefore, Departed, OF_MADE_UP, Records, Village};
use crate::store::packed;

/// Adds to a village that was read whom and what its history knows.
pub(super) fn add_to(village: &mut Village, connection: &Connection) {
    village.departed = of(connection, &village.assets);
    village.called_before = called_before(connection, village);
}

/// Those people, as they were last known. What cannot be read of the history tells of nobody: it is no reason not to
/// open the file.
fn of(connection: &Connection, present: &Records<Asset>) -> Departed {
    let gone = last_steps(connection, present).unwrap_or_default();
    let people = gone.into_iter().filter_map(|(id, step)| {
        let asset = as_known(connection, step)?;
        asset.kind.consent().is_some().then_some((id, asset))
    });
    Departed(people.collect())
}

/// A row of the history: the edit, and its place in it.
type Step = (i64, i64);

/// The last step of each that is there no more. What the steps were is left where it lies: that is most of the file.
fn last_steps(connection: &Connection, present: &Records<Asset>) -> rusqlite::Result<BTreeMap<Id, Step>> {
    let mut statement = connection.prepare(
        "SELECT id, edit, seq, edit IN (SELECT edits.id FROM edits WHERE instr(label, :made_up)) FROM changes
         WHERE kind = :kind AND NOT EXISTS (SELECT 1 FROM assets WHERE assets.id = changes.id)
         ORDER BY edit, seq",
    )?;
    let mut rows =
        statement.query(named_params! { ":kind": RecordKind::Asset.code(), ":made_up": OF_MADE_UP })?;
    let mut last = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let id = row.get_ref(0)?.as_str().ok().and_then(Id::parse);
        // An id that was typed in capitals lies elsewhere.
        if let Some(id) = id.filter(|id| !present.contains_key(id)) {
            match row.get(3)? {
                true => last.remove(&id),
                false => last.insert(id, (row.get(1)?, row.get(2)?)),
            };
        }
    }
    Ok(last)
}

/// What the step had of them: after it if it was taken back, before it if it took them out.
fn as_known(connection: &Connection, (edit, seq): Step) -> Option<Arc<Asset>> {
    let step = "SELECT coalesce(after, before) FROM changes WHERE edit = ?1 AND seq = ?2";
    let mut statement = connection.prepare_cached(step).ok()?;
    let packed: String = statement.query_row((edit, seq), |row| row.get(0)).ok()?;
    match packed::unpack(Asset::KIND, &packed).ok()? {
        AnyRecord::Asset(asset) => Some(asset),
        _ => None,
    }
}

/// How far into a step its name may stand: what is the same up to there says so without being read further.
const AHEAD: i64 = 400;

/// What people of the village, and those who are not in it any more, were called before. What cannot be read of the
/// history tells nothing.
fn called_before(connection: &Connection, village: &Village) -> CalledBefore {
    CalledBefore(renamed(connection, village).unwrap_or_default())
}

fn renamed(connection: &Connection, village: &Village) -> rusqlite::Result<HashMap<Id, BTreeSet<String>>> {
    let mut statement = connection.prepare(
        "SELECT id, before, after FROM changes
         WHERE kind = :kind AND substr(before, 1, :ahead) <> substr(after, 1, :ahead)",
    )?;
    let mut rows = statement.query(named_params! { ":kind": Asset::KIND.code(), ":ahead": AHEAD })?;
    let mut before: HashMap<Id, BTreeSet<String>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let id = row.get_ref(0)?.as_str().ok().and_then(Id::parse);
        let Some((id, now)) = id.and_then(|id| Some((id, village.once(id)?))) else {
            continue;
        };
        if now.kind.consent().is_none() {
            continue;
        }
        for step in [1, 2] {
            let packed = row.get_ref(step)?.as_str().ok();
            let asset = packed.and_then(|packed| packed::unpack(Asset::KIND, packed).ok());
            if let Some(AnyRecord::Asset(asset)) = asset
                && asset.kind.consent().is_some()
                && asset.name != now.name
            {
                before.entry(id).or_default().insert(asset.name.to_string());
            }
        }
    }
    Ok(before)
}
