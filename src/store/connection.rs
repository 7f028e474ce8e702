//! Connections to a file, with everything set that keeps data safe.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, ErrorCode, OpenFlags};

/// How long to wait for somebody who is reading or writing just now.
const BUSY: Duration = Duration::from_secs(2);
/// How much of a file is kept in memory; minus means KiB. Reading all of it goes in order.
const CACHE: i64 = -16_384;
/// The same during an import, which writes all over the file.
const CACHE_OF_IMPORT: i64 = -65_536;
/// The longest text, in bytes, that one cell may hold: a file of a stranger may say that it holds much more.
const LONGEST: i32 = 64 << 20;
/// All statements of a save, so that an import does not prepare any of them twice.
const STATEMENTS: usize = 160;

/// A connection that may write.
pub(super) fn writer(path: &Path) -> rusqlite::Result<Connection> {
    let connection = open(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    // One copied file holds everything (no WAL), also after a power cut (FULL).
    connection.pragma_update(None, "journal_mode", "TRUNCATE")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "fullfsync", true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "secure_delete", true)?;
    Ok(connection)
}

/// A connection that reads and never writes.
pub(super) fn reader(path: &Path) -> rusqlite::Result<Connection> {
    match open(path, OpenFlags::SQLITE_OPEN_READ_ONLY).and_then(peek) {
        // A save that was cut off has to be rolled back before anybody can read.
        Err(error) if needs_rollback(&error) => {
            let connection = peek(open(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?)?;
            connection.pragma_update(None, "query_only", true)?;
            Ok(connection)
        }
        other => other,
    }
}

/// A connection to a file that nobody else knows yet; whoever makes it syncs it.
pub(super) fn builder(path: &Path) -> rusqlite::Result<Connection> {
    let connection = open(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.pragma_update(None, "journal_mode", "MEMORY")?;
    connection.pragma_update(None, "synchronous", "OFF")?;
    Ok(connection)
}

fn open(path: &Path, flags: OpenFlags) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(BUSY)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, LONGEST)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "cache_size", CACHE)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    Ok(connection)
}

/// How many steps reading may take: far more than any file of this size needs. One in which pages hang
/// together in circles could be read without end.
const STEPS: u64 = 8_000_000;
/// How many more for each byte of the file.
const STEPS_A_BYTE: u64 = 20;
/// After how many steps they are counted.
const COUNTED: i32 = 1_000;

/// Reads, within bounds that go with the size of the file. What goes beyond them is interrupted.
pub(super) fn within_bounds<T>(
    connection: &Connection,
    size: u64,
    read: impl FnOnce() -> rusqlite::Result<T>,
) -> rusqlite::Result<T> {
    let mut left = (STEPS + STEPS_A_BYTE * size) / u64::from(COUNTED.unsigned_abs());
    let spent = move || {
        left = left.saturating_sub(1);
        left == 0
    };
    connection.progress_handler(COUNTED, Some(spent))?;
    let done = read();
    connection.progress_handler(0, None::<fn() -> bool>)?;
    done
}

fn peek(connection: Connection) -> rusqlite::Result<Connection> {
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(connection)
}

fn needs_rollback(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen)
    )
}

/// Makes ready for a large edit that is known to break no reference.
pub(super) fn begin_import(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "foreign_keys", false)?;
    connection.pragma_update(None, "cache_size", CACHE_OF_IMPORT)
}

/// Makes ready for ordinary edits again.
pub(super) fn end_import(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "cache_size", CACHE)?;
    connection.execute_batch("PRAGMA shrink_memory")
}

/// A number that changes whenever another connection writes.
pub(super) fn data_version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "data_version", |row| row.get(0))
}

#[cfg(test)]
mod tests {
    use rusqlite::{Connection, ErrorCode};

    use super::within_bounds;

    #[test]
    fn reading_without_end_is_interrupted() -> rusqlite::Result<()> {
        let connection = Connection::open_in_memory()?;
        let endless = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT max(x) FROM c";
        let read = within_bounds(&connection, 0, || connection.query_row(endless, [], |_| Ok(())));
        let code = read.err().and_then(|error| error.sqlite_error_code());
        assert_eq!(code, Some(ErrorCode::OperationInterrupted));
        // What is read afterwards starts anew.
        within_bounds(&connection, 0, || {
            connection.query_row("SELECT 1", [], |_| Ok(()))
        })
    }
}
