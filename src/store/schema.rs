//! What makes a file ours, and how an older one becomes like a new one.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jiff::Zoned;
use rusqlite::backup::Backup;
use rusqlite::{Connection, ErrorCode};
use rusqlite_migration::{M, Migrations};

use crate::store::error::StoreError;
use crate::store::occasion::Occasion;
use crate::store::{backups, tables};

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
pub(super) fn build(connection: &mut Connection) -> Result<(), StoreError> {
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    complete(connection)
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

/// Refuses a file that is damaged or that holds code. Writes nothing. Says whether it has seen every page: of a
/// large file it has not.
pub(super) fn examine(connection: &Connection, path: &Path) -> Result<bool, StoreError> {
    refuse_code(connection, path)?;
    if path.metadata()?.len() <= CHECKED {
        return quick_check(connection);
    }
    Ok(false)
}

/// Refuses a file that holds code. Writes nothing.
pub(super) fn refuse_code(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    let count: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if MOST < count || connection.query_row(CODE, [], |row| row.get(0))? {
        return Err(StoreError::Foreign {
            path: path.to_owned(),
        });
    }
    Ok(())
}

/// Says whether it came to the end.
fn quick_check(connection: &Connection) -> Result<bool, StoreError> {
    let start = Instant::now();
    connection.progress_handler(10_000, Some(move || PATIENCE < start.elapsed()))?;
    let found: rusqlite::Result<String> = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0));
    connection.progress_handler(0, None::<fn() -> bool>)?;
    match found {
        Ok(found) => sound(found).map(|()| true),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::OperationInterrupted) => Ok(false),
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

/// Brings an older file up to date, after a copy of how it was.
pub(super) fn upgrade(connection: &mut Connection, path: &Path) -> Result<(), StoreError> {
    let version = version(connection)?;
    let older = version < known();
    if older || !tables::lacking(connection)?.is_empty() {
        let now = Zoned::now().datetime();
        let copied = backups::back_up_open(connection, path, now, Occasion::Update(version));
        // Columns that are added take nothing away: for them alone nobody is kept out of a file.
        if older {
            copied?;
        }
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

/// The copies of how a file was before an upgrade, as earlier builds laid them beside it.
pub(super) fn kept(path: &Path) -> Vec<PathBuf> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let is_kept = |name: &str| {
        let rest = name.strip_prefix(&*stem).and_then(|rest| rest.strip_prefix(".v"));
        let version = rest.and_then(|rest| rest.strip_suffix(".db"));
        version.is_some_and(|version| {
            !version.is_empty() && version.chars().all(|sign| sign.is_ascii_digit() || sign == '-')
        })
    };
    let folder = path.parent().and_then(|folder| folder.read_dir().ok());
    let files = folder.into_iter().flatten().flatten();
    files
        .filter(|file| is_kept(&file.file_name().to_string_lossy()))
        .map(|file| file.path())
        .collect()
}
