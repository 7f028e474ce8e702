//! Having an inventory remember something while another window has the right to write in it.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use crate::store::error::StoreError;
use crate::store::{connection, drafts, file, schema};

/// Has the file remember this under the first of these keys that is free, whoever has it open. It is about nothing
/// that the village in memory goes by, so whoever writes goes on as before. A file of an older version is left as it is.
///
/// # Errors
///
/// When the file cannot be written; then it is as it was.
pub fn remember_beside(
    path: &Path,
    keys: impl Iterator<Item = String>,
    value: &str,
) -> Result<(), StoreError> {
    remember(path, keys, value).map_err(|error| error.at(path))
}

fn remember(path: &Path, keys: impl Iterator<Item = String>, value: &str) -> Result<(), StoreError> {
    file::inspect(path)?;
    let mut connection: Connection = connection::writer(path)?;
    if schema::version(&connection)? != schema::known() {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for key in keys {
        if drafts::recall(&transaction, &key)?.is_none() {
            drafts::remember(&transaction, &key, value)?;
            break;
        }
    }
    Ok(transaction.commit()?)
}
