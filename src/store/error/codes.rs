//! What the system and SQLite said, taken for one of the kinds of trouble, or as a code that whoever helps can look up:
//! their words are in another language than those on the screen.

use std::io;
use std::path::PathBuf;

use rusqlite::ErrorCode;

use crate::store::error::StoreError;

/// The code of SQLite for pages that are damaged.
const CORRUPT: &str = "SQLite 11";
/// Where the system said no code: its own words are no code.
const UNSAID: &str = "io";
/// What is longer is no code but a text.
const LONGEST: usize = 40;

/// A code as far as it is one; what SQLite tells of the pages is in another language than the screen.
pub(super) fn short(code: &str) -> &str {
    let is_code = code.len() <= LONGEST && !code.contains(['*', '\n']);
    if is_code { code } else { CORRUPT }
}

/// What the system said, as a code that whoever helps can look up: the words of the system are in
/// another language than those on the screen.
pub fn system_code(error: &io::Error) -> String {
    error
        .raw_os_error()
        .map_or_else(|| UNSAID.to_owned(), |code| format!("os {code}"))
}

/// What SQLite said, as such a code.
fn sqlite_code(error: &rusqlite::Error) -> String {
    error.sqlite_error().map_or_else(
        || "SQLite".to_owned(),
        |told| format!("SQLite {}", told.extended_code),
    )
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let path = PathBuf::new();
        let code = sqlite_code(&error);
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full { path },
            // No file of ours holds a text that is too large, or takes so many steps to read.
            Some(
                ErrorCode::DatabaseCorrupt
                | ErrorCode::NotADatabase
                | ErrorCode::TooBig
                | ErrorCode::OperationInterrupted,
            ) => Self::Damaged { path, code },
            Some(ErrorCode::PermissionDenied | ErrorCode::ReadOnly | ErrorCode::CannotOpen) => {
                Self::NoRights { path, code }
            }
            _ => Self::Sqlite { path, code },
        }
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        let path = PathBuf::new();
        let code = system_code(&error);
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing { path },
            io::ErrorKind::InvalidFilename => Self::LongName { path },
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Self::NoRights { path, code }
            }
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full { path },
            _ => Self::Io { path, code },
        }
    }
}

impl From<rusqlite_migration::Error> for StoreError {
    fn from(error: rusqlite_migration::Error) -> Self {
        match error {
            rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
            other => Self::Sqlite {
                path: PathBuf::new(),
                code: format!("SQLite {other}"),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io;

    #[test]
    fn no_words_of_the_system_are_a_code() {
        let denied = io::Error::from(io::ErrorKind::PermissionDenied);
        assert_eq!(super::system_code(&denied), "io");
    }
}
