//! What one may not do with a file, and what one may.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use crate::domain::phrase::Phrase;
use crate::store::error::StoreError;

/// What SQLite says where one may read and not write.
const READ_ONLY: &str = "SQLite 8";
/// Where no file can be made at all, as in a folder of the system.
const NO_PLACE: &str = "no place";

/// The error of a file that could not be made: there is no place for one, whatever is there.
pub(super) fn not_made(error: io::Error) -> StoreError {
    match error.kind() {
        io::ErrorKind::NotFound => StoreError::NoRights {
            path: PathBuf::new(),
            code: NO_PLACE.to_owned(),
        },
        _ => error.into(),
    }
}

/// What one may not do with this file.
pub(super) fn denied(path: &Path, code: &str) -> Phrase {
    match code {
        READ_ONLY => Phrase::new("store-only-look"),
        NO_PLACE => Phrase::new("store-no-place"),
        _ if is_readable(path) => Phrase::new("store-no-writing"),
        code => Phrase::new("store-no-rights").text("code", code),
    }
}

fn is_readable(path: &Path) -> bool {
    path.is_file() && File::open(path).is_ok()
}

#[cfg(test)]
mod tests {
    use super::{denied, not_made};

    #[test]
    fn where_one_may_look_that_is_said() -> std::io::Result<()> {
        let there = tempfile::NamedTempFile::new()?;
        assert_eq!(denied(there.path(), "os 13").key, "store-no-writing");
        let gone = there.path().with_extension("gone");
        assert_eq!(denied(&gone, "os 13").key, "store-no-rights");
        let nowhere = std::io::Error::from(std::io::ErrorKind::NotFound);
        assert_eq!(not_made(nowhere).phrase().key, "store-no-place");
        Ok(())
    }
}
