//! What changed since a moment, as far as the history tells.

use jiff::Timestamp;
use rusqlite::{Connection, named_params};

use crate::domain::code::Code;
use crate::domain::record::{Id, RecordKind};
use crate::store::Store;
use crate::store::error::StoreError;

impl Store {
    /// The records that were changed at this moment or later, by the clock of then, each once. What was taken back
    /// counts whenever it was done: when it was taken back is not known.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn changed_since(&self, moment: Timestamp) -> Result<Vec<(RecordKind, Id)>, StoreError> {
        changed(&self.connection, moment).map_err(|error| error.at(&self.path))
    }
}

fn changed(connection: &Connection, moment: Timestamp) -> Result<Vec<(RecordKind, Id)>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT DISTINCT changes.kind, changes.id FROM changes JOIN edits ON edits.id = changes.edit
         WHERE edits.at >= :moment OR edits.undone = 1",
    )?;
    // As the history writes it: whole seconds, so that text compares as time does.
    let moment = moment.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let mut rows = statement.query(named_params! { ":moment": moment })?;
    let mut changed = Vec::new();
    while let Some(row) = rows.next()? {
        let kind = row.get_ref(0)?.as_str().ok().and_then(RecordKind::from_code);
        let id = row.get_ref(1)?.as_str().ok().and_then(Id::parse);
        changed.extend(kind.zip(id));
    }
    Ok(changed)
}
