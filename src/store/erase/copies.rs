//! The copies of an inventory without the person: each is made anew and put in the place of the old one.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::domain::privacy::erasure::Erasure;
use crate::store::erase::{Erased, clean, working_copy};
use crate::store::error::StoreError;
use crate::store::{backups, file, load, schema};

/// How the name of a file begins that is not whole yet.
const HALF: &str = ".wijkschouw-";

/// The copies that the program made of this inventory: by itself, and before an upgrade.
pub(super) fn of(inventory: &Path) -> Vec<PathBuf> {
    let mut copies: Vec<PathBuf> = backups::backups(inventory)
        .into_iter()
        .map(|copy| copy.path)
        .collect();
    copies.extend(schema::kept(inventory));
    copies
}

/// Takes the person out of a copy. One that is damaged can be of no use to anybody, and nobody can look what is
/// in it: it is taken away.
pub(super) fn rework(copy: &Path, erasure: &mut Erasure, erased: &mut Erased) {
    match without(copy, erasure) {
        Ok(()) => erased.copies += 1,
        Err(StoreError::Damaged { .. } | StoreError::Empty { .. }) if fs::remove_file(copy).is_ok() => {
            erased.broken += 1;
        }
        Err(_) => erased.unreached.push(copy.to_owned()),
    }
}

fn without(copy: &Path, erasure: &mut Erasure) -> Result<(), StoreError> {
    file::inspect(copy)?;
    let (temporary, mut connection) = working_copy(copy)?;
    schema::complete(&mut connection)?;
    recognise(&connection, erasure)?;
    clean(&connection, erasure)?;
    schema::check_quickly(&connection)?;
    load::village_in(&connection)?;
    connection.close().map_err(|(_, error)| error)?;
    file::put(temporary, copy)
}

/// The person may have been called something else then, or have been there twice.
fn recognise(connection: &Connection, erasure: &mut Erasure) -> Result<(), StoreError> {
    let (village, _) = load::village_in(connection)?;
    for (id, asset) in &village.assets {
        erasure.recognise(*id, asset);
    }
    super::past::learn(connection, erasure)
}

/// Takes away what was left half made when the program was cut off. Nothing of ours is being made now: whoever
/// erases is the only one who writes.
pub(super) fn sweep(inventory: &Path) {
    let folders = [
        inventory.parent().map(Path::to_owned),
        Some(backups::folder(inventory)),
    ];
    let files = folders
        .into_iter()
        .flatten()
        .filter_map(|folder| fs::read_dir(folder).ok());
    for file in files.flatten().flatten() {
        let is_half = file.file_name().to_string_lossy().starts_with(HALF);
        if is_half && file.file_type().is_ok_and(|kind| kind.is_file()) {
            // What cannot be taken away is of another user.
            fs::remove_file(file.path()).ok();
        }
    }
}
