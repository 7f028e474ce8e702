//! What changed since a moment, as far as the history tells.
//!
//! When something was done stands in the history; when it was taken back or done again does not, and what was taken
//! back is forgotten with the next step. So the file remembers of each such record when that was: ids only.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use rusqlite::{Connection, named_params};
use serde::{Deserialize, Serialize};

use crate::domain::change::Change;
use crate::domain::code::Code;
use crate::domain::record::{Id, RecordKind};
use crate::store::error::StoreError;
use crate::store::{Store, drafts};

/// Under which name the file remembers what was taken back, or done again.
pub(super) const KEY: &str = "taken-back";

/// Of so many records it is remembered one by one; of more, that anything may have changed or be gone.
const MOST: usize = 10_000;

/// What was taken back or done again, and when.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Stirred {
    /// When there were last too many to name them.
    all: Option<Timestamp>,
    /// By sort and id: `asset:0198…`.
    records: BTreeMap<String, Timestamp>,
}

impl Store {
    /// The records that were changed at this moment or later, by the clock of then, and those that are gone since;
    /// each once. Nothing if so much was taken back since that nobody can tell any more what is gone.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn changed_since(&self, moment: Timestamp) -> Result<Option<Vec<(RecordKind, Id)>>, StoreError> {
        changed(&self.connection, moment).map_err(|error| error.at(&self.path))
    }
}

/// Remembers that these changes were taken back, or done again, now.
pub(super) fn stir(connection: &Connection, changes: &[Change]) -> Result<(), StoreError> {
    let now = Timestamp::now();
    let mut stirred = remembered(connection)?;
    for change in changes {
        stirred
            .records
            .insert(format!("{}:{}", change.kind.code(), change.id), now);
    }
    if MOST < stirred.records.len() {
        stirred = Stirred {
            all: Some(now),
            records: BTreeMap::new(),
        };
    }
    let kept = serde_json::to_string(&stirred).map_err(StoreError::damaged)?;
    drafts::remember(connection, KEY, &kept)
}

fn remembered(connection: &Connection) -> Result<Stirred, StoreError> {
    let kept = drafts::recall(connection, KEY)?;
    Ok(kept
        .and_then(|kept| serde_json::from_str(&kept).ok())
        .unwrap_or_default())
}

fn changed(connection: &Connection, moment: Timestamp) -> Result<Option<Vec<(RecordKind, Id)>>, StoreError> {
    let stirred = remembered(connection)?;
    if stirred.all.is_some_and(|all| moment <= all) {
        return Ok(None);
    }
    let mut statement = connection.prepare_cached(
        "SELECT DISTINCT changes.kind, changes.id FROM changes JOIN edits ON edits.id = changes.edit
         WHERE edits.at >= :moment OR edits.undone = 1",
    )?;
    // As the history writes it: whole seconds, so that text compares as time does.
    let written = moment.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let mut rows = statement.query(named_params! { ":moment": written })?;
    let mut changed = BTreeSet::new();
    while let Some(row) = rows.next()? {
        let kind = row.get_ref(0)?.as_str().ok().and_then(RecordKind::from_code);
        let id = row.get_ref(1)?.as_str().ok().and_then(Id::parse);
        changed.extend(kind.zip(id));
    }
    let later = stirred.records.iter().filter(|(_, at)| moment <= **at);
    changed.extend(later.filter_map(|(which, _)| {
        let (kind, id) = which.split_once(':')?;
        RecordKind::from_code(kind).zip(Id::parse(id))
    }));
    Ok(Some(changed.into_iter().collect()))
}
