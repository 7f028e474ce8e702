//! Copying a whole inventory, and putting a copy in the place of one.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::DateTime;

use crate::store::backups::{is_whole, look_through};
use crate::store::behind::note_put_back;
use crate::store::error::StoreError;
use crate::store::lock::{Asked, Lock};
use crate::store::opening::A_MOMENT;
use crate::store::{connection, file, lock};

/// Copies an inventory, history and drafts included, to a file that is not there yet. It reads by
/// itself, so that it can be done beside whoever writes.
pub fn copy(from: &Path, to: &Path) -> Result<(), StoreError> {
    let copied = || {
        file::inspect(from)?;
        file::copy(&connection::reader(from)?, &file::place(to)?)
    };
    copied().map_err(|error| error.at(to))
}

/// Puts a copy in the place of an inventory that cannot be opened any more. The damaged one stays beside it: where
/// that is, is the answer.
///
/// # Errors
///
/// When the copy is not whole, somebody has the inventory open, or it cannot be written. Then all is as it was.
pub fn put_back(inventory: &Path, copy: &Path, at: DateTime) -> Result<PathBuf, StoreError> {
    look_through(copy)?;
    let put = || {
        let path = file::resolve(inventory)?;
        let _lock = held_alone(&path)?;
        let whole = file::beside(&path)?;
        file::fill(&connection::reader(copy)?, &whole)?;
        note_put_back(&connection::builder(&whole)?, &path)?;
        let aside = file::put_aside(&path, at)?;
        if let Err(error) = file::put(whole, &path) {
            file::take_back(&aside, &path)?;
            return Err(error);
        }
        Ok(aside)
    };
    put().map_err(|error: StoreError| error.at(inventory))
}

/// The right to write this file, unless somebody has it open.
fn held_alone(path: &Path) -> Result<Lock, StoreError> {
    match lock::ask(path, A_MOMENT)? {
        Asked::Ours(lock) => Ok(lock),
        Asked::Theirs(holder) => Err(StoreError::Held(holder)),
    }
}

/// Puts a copy where an inventory was that is gone.
///
/// # Errors
///
/// When the copy is not whole, there is a file after all, or it cannot be written. Then all is as it was.
pub fn put_where_gone(inventory: &Path, copy: &Path) -> Result<(), StoreError> {
    look_through(copy)?;
    let put = || {
        let path = file::resolve(inventory)?;
        let _lock = held_alone(&path)?;
        if fs::symlink_metadata(&path).is_ok() {
            return Err(StoreError::Replaced { path });
        }
        let whole = file::beside(&path)?;
        file::fill(&connection::reader(copy)?, &whole)?;
        note_put_back(&connection::builder(&whole)?, &path)?;
        file::drop_journal(&path)?;
        file::put(whole, &path)
    };
    put().map_err(|error: StoreError| error.at(inventory))
}

/// What a look at a copy found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Looked {
    /// Whether it opens and its pages are whole.
    pub whole: bool,
    /// How many assets are in it; nothing if that cannot be counted.
    pub entries: Option<usize>,
}

/// Looks at a copy. It is read for that, so not while somebody waits.
pub fn look_at(copy: &Path) -> Looked {
    let count = || {
        let connection = connection::reader(copy)?;
        connection.query_row("SELECT count(*) FROM assets", [], |row| row.get::<_, i64>(0))
    };
    let whole = is_whole(copy);
    let entries = whole.then(|| count().ok().and_then(|count| usize::try_from(count).ok()));
    Looked {
        whole,
        entries: entries.flatten(),
    }
}
