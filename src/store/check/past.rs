//! Whether everything in the history can still be taken back, and whether it alone is damaged.

use std::collections::HashMap;

use jiff::Timestamp;
use rusqlite::Connection;

use crate::domain::change::Change;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::village::Village;
use crate::store::check::Finding;
use crate::store::error::StoreError;
use crate::store::salvage::PAST;
use crate::store::{history, load};

/// Edits that cannot be taken back, or done again: their words, their day or their changes cannot be read, or a
/// record is not as they left it.
pub(super) fn past(connection: &Connection, village: &Village) -> Result<Vec<Finding>, StoreError> {
    let mut back = Replay::from(village);
    let mut again = Replay::from(village);
    let mut findings = Vec::new();
    let done = "SELECT id, at, label FROM edits WHERE undone = 0 ORDER BY id DESC";
    let undone = "SELECT id, at, label FROM edits WHERE undone <> 0 ORDER BY id";
    for (statement, undone) in [(done, false), (undone, true)] {
        let mut statement = connection.prepare(statement)?;
        let edits = statement.query_map([], |row| {
            let text = |place| row.get::<_, Option<String>>(place).map(Option::unwrap_or_default);
            Ok((row.get::<_, i64>(0)?, text(1)?, text(2)?))
        })?;
        for edit in edits {
            let (id, at, label) = edit?;
            let readable = at.parse::<Timestamp>().is_ok() && serde_json::from_str::<Phrase>(&label).is_ok();
            let fits = match history::changes(connection, id) {
                Ok(changes) if undone => again.forward(&changes),
                Ok(changes) => back.backward(&changes),
                Err(_) => false,
            };
            if !readable || !fits {
                findings.push((id, finding(id)));
            }
        }
    }
    findings.sort_by_key(|(id, _)| *id);
    Ok(findings.into_iter().map(|(_, finding)| finding).collect())
}

/// How many assets can be read of a damaged file in which nothing is damaged but the history; nothing if more is.
pub(super) fn only_past(connection: &Connection) -> Result<Option<usize>, StoreError> {
    let mut tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")?;
    let tables = tables.query_map([], |row| row.get::<_, String>(0))?;
    for table in tables {
        let table = table?;
        let is_past = PAST.contains(&table.as_str());
        if !is_past && !is_whole(connection, &table)? {
            return Ok(None);
        }
    }
    let (village, findings) = load::village(connection, None)?;
    Ok(findings.is_empty().then_some(village.assets.len()))
}

fn is_whole(connection: &Connection, table: &str) -> Result<bool, StoreError> {
    let mut looked = connection.prepare("SELECT integrity_check FROM pragma_integrity_check(?1)")?;
    let said = looked.query_map([table], |row| row.get::<_, String>(0))?;
    let said: Vec<String> = said.collect::<Result<_, _>>()?;
    Ok(said == ["ok"])
}

/// That it is the history that is damaged, and nothing else.
pub(super) fn only_past_damaged(assets: usize) -> Finding {
    Finding::of(Phrase::new("store-finding-past").number("count", assets))
}

fn finding(edit: i64) -> Finding {
    Finding::of(Phrase::new("store-finding-history").number("edit", edit))
}

/// The village as it was at some edit: as it is now, but for what was changed since.
struct Replay<'v> {
    now: &'v Village,
    then: HashMap<(RecordKind, Id), Option<AnyRecord>>,
}

impl<'v> Replay<'v> {
    fn from(now: &'v Village) -> Self {
        Self {
            now,
            then: HashMap::new(),
        }
    }

    /// Takes the changes back; says whether every record was as they left it.
    fn backward(&mut self, changes: &[Change]) -> bool {
        let mut fits = true;
        // All of them, so that one that does not fit does not make others look so.
        for change in changes.iter().rev() {
            fits &= self.step(change, &change.after, &change.before);
        }
        fits
    }

    /// Makes them again; says whether every record was as they found it.
    fn forward(&mut self, changes: &[Change]) -> bool {
        let mut fits = true;
        for change in changes {
            fits &= self.step(change, &change.before, &change.after);
        }
        fits
    }

    fn step(&mut self, change: &Change, from: &Option<AnyRecord>, to: &Option<AnyRecord>) -> bool {
        let key = (change.kind, change.id);
        let found = self.then.insert(key, to.clone());
        found.unwrap_or_else(|| self.now.get(change.kind, change.id)) == *from
    }
}
