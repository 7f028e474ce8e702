//! That an erasure stays: whoever takes things back after it is told so once, before the step that was made before it.

use rusqlite::{Connection, OptionalExtension};

use crate::store::error::StoreError;
use crate::store::{Store, drafts, history};

/// Under which name the file remembers which step was the last one before somebody was erased.
pub(super) const KEY: &str = "erased-after";

impl Store {
    /// Whether what would be taken back next was done before somebody was erased, and nobody has been told yet that
    /// the erasure stays. It counts as told from then on.
    ///
    /// # Errors
    ///
    /// When the file cannot be read or written.
    pub fn meets_erasure(&mut self) -> Result<bool, StoreError> {
        let meets = is_next(&self.connection).map_err(|error| error.at(self.path()))?;
        if meets {
            self.write(|connection| drafts::unremember(connection, KEY))?;
        }
        Ok(meets)
    }
}

/// Whether an erasure of which nobody has been told yet that it stays is newer than the step that would be taken back
/// next.
pub fn is_next(connection: &Connection) -> Result<bool, StoreError> {
    let Some(before) = drafts::recall(connection, KEY)? else {
        return Ok(false);
    };
    let next = next(connection)?;
    Ok(next.is_some_and(|next| before.parse().is_ok_and(|before: i64| next <= before)))
}

/// Remembers that somebody was erased after all that was done so far. As after anything that is done, what was taken
/// back before cannot be done again.
pub(super) fn mark(connection: &Connection) -> Result<(), StoreError> {
    let transaction = connection.unchecked_transaction()?;
    history::forget_undone(&transaction)?;
    match next(&transaction)? {
        Some(before) => drafts::remember(&transaction, KEY, &before.to_string())?,
        None => drafts::unremember(&transaction, KEY)?,
    }
    Ok(transaction.commit()?)
}

/// The number of the step that would be taken back next.
fn next(connection: &Connection) -> Result<Option<i64>, StoreError> {
    let last = "SELECT id FROM edits WHERE undone = 0 ORDER BY id DESC LIMIT 1";
    Ok(connection.query_row(last, [], |row| row.get(0)).optional()?)
}
