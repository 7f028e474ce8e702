//! What makes a file ours, and how an older one becomes like a new one.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rusqlite::backup::Backup;
use rusqlite::{Connection, ErrorCode};
use rusqlite_migration::{M, Migrations};

use crate::store::error::StoreError;
use crate::store::{file, tables};

/// `Wijk`, where SQLite keeps the number of the program that a file belongs to.
pub(super) const APPLICATION_ID: u32 = 0x5769_6a6b;

/// The numbered scripts; how many of them a file has had is its `user_version`.
const SCRIPTS: &[M<'static>] = &[M::up(include_str!("migrations/1.sql"))];

/// Above this size in bytes the quick check would delay the start.
const CHECKED: u64 = 16 << 20;
/// The longest that the quick check may take; what it has not found by then, reading finds.
const PATIENCE: Duration = Duration::from_millis(150);

/// The newest version that this program can read.
pub(super) fn known() -> u32 {
    u32::try_from(SCRIPTS.len()).unwrap_or(u32::MAX)
}

/// Makes everything in a new, empty file.
pub(super) fn build(mut connection: Connection) -> Result<(), StoreError> {
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    complete(&mut connection)?;
    connection.close().map_err(|(_, error)| error.into())
}

/// More tables and indexes than any version of this program makes.
const MOST: i64 = 1_000;

/// Code in a file: what is carried out when it is read or written. The last are columns that are computed,
/// and indexes on something else than a column.
const CODE: &str = "
    SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type IN ('view', 'trigger') OR sql LIKE 'CREATE VIRTUAL%')
        OR EXISTS (SELECT 1 FROM sqlite_schema AS own, pragma_table_xinfo(own.name) AS part
                   WHERE own.type = 'table' AND part.hidden > 1)
        OR EXISTS (SELECT 1 FROM sqlite_schema AS own, pragma_index_xinfo(own.name) AS part
                   WHERE own.type = 'index' AND part.cid = -2)";

/// Refuses a file that is damaged or that holds code. Writes nothing.
pub(super) fn examine(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    let count: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if MOST < count || connection.query_row(CODE, [], |row| row.get(0))? {
        return Err(StoreError::Foreign {
            path: path.to_owned(),
        });
    }
    if path.metadata()?.len() <= CHECKED {
        quick_check(connection)?;
    }
    Ok(())
}

fn quick_check(connection: &Connection) -> Result<(), StoreError> {
    let start = Instant::now();
    connection.progress_handler(10_000, Some(move || PATIENCE < start.elapsed()))?;
    let found: rusqlite::Result<String> = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0));
    connection.progress_handler(0, None::<fn() -> bool>)?;
    match found {
        Ok(found) => sound(found),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::OperationInterrupted) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// The same without a bound, for a copy that nobody waits for.
pub(super) fn check_quickly(connection: &Connection) -> Result<(), StoreError> {
    sound(connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?)
}

fn sound(found: String) -> Result<(), StoreError> {
    if found == "ok" {
        Ok(())
    } else {
        Err(StoreError::damaged(found))
    }
}

/// A copy in memory that has everything that this program keeps, if the file has not.
pub(super) fn upgraded_in_memory(connection: &Connection) -> Result<Option<Connection>, StoreError> {
    if version(connection)? == known() && tables::lacking(connection)?.is_empty() {
        return Ok(None);
    }
    let mut copy = Connection::open_in_memory()?;
    Backup::new(connection, &mut copy)?.step(-1)?;
    complete(&mut copy)?;
    Ok(Some(copy))
}

/// Brings an older file up to date, with a copy of how it was beside it.
pub(super) fn upgrade(connection: &mut Connection, path: &Path) -> Result<(), StoreError> {
    let version = version(connection)?;
    if version < known() {
        file::copy(connection, &kept_as(path, version))?;
    }
    complete(connection)
}

/// Runs the scripts that are still to be run, and adds the tables and columns that are not there.
pub(super) fn complete(connection: &mut Connection) -> Result<(), StoreError> {
    if version(connection)? < known() {
        connection.pragma_update(None, "foreign_keys", false)?;
        let upgraded = Migrations::from_slice(SCRIPTS).to_latest(connection);
        connection.pragma_update(None, "foreign_keys", true)?;
        upgraded?;
    }
    let lacking = tables::lacking(connection)?;
    if !lacking.is_empty() {
        let transaction = connection.transaction()?;
        transaction.execute_batch(&lacking.join(";\n"))?;
        transaction.commit()?;
    }
    Ok(())
}

pub(super) fn version(connection: &Connection) -> Result<u32, StoreError> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Where the copy from before an upgrade goes: `village.v1.db`, or a name that is still free.
fn kept_as(path: &Path, version: u32) -> PathBuf {
    let numbered = |round: u32| {
        let mut name = path.file_stem().unwrap_or_default().to_owned();
        name.push(format!(".v{version}"));
        if 0 < round {
            name.push(format!("-{round}"));
        }
        name.push(".db");
        path.with_file_name(name)
    };
    (0..)
        .map(numbered)
        .find(|candidate| !candidate.exists())
        .unwrap_or_else(|| numbered(0))
}
