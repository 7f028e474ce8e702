//! Who has been erased, by id alone: kept in the file, and beside it for when the file is replaced by an older one.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::domain::record::Id;
use crate::store::error::StoreError;
use crate::store::in_use::keep_as;
use crate::store::{connection, drafts, file};

/// Under which name the file remembers them.
pub(super) const KEY: &str = "erased";

/// What the list of this computer stands beside.
const HERE: &str = "wijkschouw";

/// Who has been erased on this computer, from whichever inventory, as the list in this folder has it: a copy of
/// earlier may be put under another name, where it has no list beside it.
pub fn erased_here(folder: &Path) -> BTreeSet<Id> {
    beside(&folder.join(HERE))
}

/// Adds people to the list in this folder.
///
/// # Errors
///
/// When it cannot be written; then it is as it was.
pub fn note_erased(folder: &Path, people: &BTreeSet<Id>) -> io::Result<()> {
    let place = folder.join(HERE);
    file::make_folder(&place)?;
    write_beside(&place, people)
}

/// Who has been erased from this inventory: nothing of them may come in again.
///
/// # Errors
///
/// When there is a file there that cannot be read.
pub fn erased(inventory: &Path) -> Result<BTreeSet<Id>, StoreError> {
    let found = || kept(&connection::reader(inventory)?, inventory);
    match inventory.exists() {
        true => found().map_err(|error: StoreError| error.at(inventory)),
        false => Ok(beside(inventory)),
    }
}

/// Who may not come into this inventory: erased from it, or on this computer as the list in this folder has it. What
/// comes in may be made of another inventory, of which this one knows nothing.
///
/// # Errors
///
/// When there is a file there that cannot be read.
pub fn kept_out(inventory: &Path, here: &Path) -> Result<BTreeSet<Id>, StoreError> {
    let mut ids = erased(inventory)?;
    ids.extend(erased_here(here));
    Ok(ids)
}

/// Who has been erased from an inventory, by an open connection.
pub(in crate::store) fn kept(connection: &Connection, inventory: &Path) -> Result<BTreeSet<Id>, StoreError> {
    let mut ids = beside(inventory);
    ids.extend(inside(connection)?);
    Ok(ids)
}

/// The same, as far as it can be read.
pub(in crate::store) fn known(connection: &Connection, inventory: &Path) -> BTreeSet<Id> {
    let mut ids = beside(inventory);
    ids.extend(inside(connection).unwrap_or_default());
    ids
}

/// Adds people to those that the file remembers.
pub(in crate::store) fn add(connection: &Connection, people: &BTreeSet<Id>) -> Result<(), StoreError> {
    let mut ids = inside(connection)?;
    ids.extend(people);
    let kept = serde_json::to_string(&ids).map_err(StoreError::damaged)?;
    drafts::remember(connection, KEY, &kept)
}

/// Those that the file remembers.
pub(super) fn inside(connection: &Connection) -> Result<BTreeSet<Id>, StoreError> {
    let kept = drafts::recall(connection, KEY)?;
    Ok(kept
        .and_then(|kept| serde_json::from_str(&kept).ok())
        .unwrap_or_default())
}

/// `dorp.db.erased` for `dorp.db`: one id a line.
fn place(inventory: &Path) -> PathBuf {
    let mut name = inventory.as_os_str().to_owned();
    name.push(".erased");
    name.into()
}

/// Those in the list beside the file; none if there is no such list.
fn beside(inventory: &Path) -> BTreeSet<Id> {
    let list = fs::read_to_string(place(inventory)).unwrap_or_default();
    list.lines().filter_map(|line| Id::parse(line.trim())).collect()
}

/// Adds people to the list beside the file, which is there whole or as it was.
pub(in crate::store) fn write_beside(inventory: &Path, people: &BTreeSet<Id>) -> io::Result<()> {
    let mut ids = beside(inventory);
    let known = ids.len();
    ids.extend(people);
    if ids.len() == known {
        return Ok(());
    }
    let list = place(inventory);
    let temporary = file::beside(&list)?;
    let mut written = fs::File::options().write(true).truncate(true).open(&temporary)?;
    for id in &ids {
        writeln!(written, "{id}")?;
    }
    written.sync_all()?;
    keep_as(temporary, &list, true)
}
