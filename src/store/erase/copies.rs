//! The copies of an inventory without the person: each is made anew and put in the place of the old one.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;

use crate::domain::privacy::erasure::Erasure;
use crate::store::erase::{Erased, clean, working_copy};
use crate::store::error::StoreError;
use crate::store::lock::Asked;
use crate::store::salvage::is_saved_of;
use crate::store::{backups, connection, file, load, lock, schema, versions};

/// The copies that the program made of this inventory: by itself, and before an upgrade.
pub(super) fn of(inventory: &Path) -> Vec<PathBuf> {
    let mut copies: Vec<PathBuf> = backups::backups(inventory)
        .into_iter()
        .map(|copy| copy.path)
        .collect();
    copies.extend(schema::kept(inventory));
    copies
}

/// What was put aside because it was damaged, and what was saved of that.
pub(super) fn aside(inventory: &Path) -> Vec<PathBuf> {
    let Some(own) = inventory.file_stem().map(|stem| stem.to_string_lossy()) else {
        return Vec::new();
    };
    let is_aside = |name: &str| {
        let rest = name.strip_prefix(&*own).and_then(|rest| rest.strip_suffix(".db"));
        rest.is_some_and(|rest| rest.starts_with(".damaged-")) || is_saved_of(&own, name)
    };
    let files = inventory.parent().and_then(|folder| folder.read_dir().ok());
    let mut aside: Vec<PathBuf> = files
        .into_iter()
        .flatten()
        .flatten()
        .filter(|file| is_aside(&file.file_name().to_string_lossy()) && file.path() != inventory)
        .map(|file| file.path())
        .collect();
    aside.sort();
    aside
}

/// What is not ours to change, though the person may be in it: what a sync service made, and copies that are kept
/// elsewhere by way of a link.
pub(super) fn out_of_reach(own: &Connection, inventory: &Path) -> Vec<PathBuf> {
    let aside = aside(inventory);
    let mut others = versions::beside(own, inventory);
    others.retain(|other| !aside.contains(other));
    others.extend(Some(backups::folder(inventory)).filter(|folder| folder.is_symlink()));
    others
}

/// Takes the person out of what was put aside. What cannot be read stays: somebody may still want to save it.
pub(super) fn rework_aside(aside: &Path, erasure: &mut Erasure, erased: &mut Erased) {
    let whole = || {
        file::inspect(aside)?;
        schema::check_quickly(&connection::reader(aside)?)
    };
    // Somebody may be at work in what was saved.
    let mut place = aside.as_os_str().to_owned();
    place.push(".lock");
    let lock = Path::new(&place)
        .exists()
        .then(|| lock::ask(aside, Duration::ZERO));
    let is_free = matches!(lock, None | Some(Ok(Asked::Ours(_))));
    // In the place of a link would come a file, and what it leads to would stay.
    match is_free && !aside.is_symlink() && whole().is_ok() && without(aside, erasure).is_ok() {
        true => erased.copies += 1,
        false => erased.unreached.push(aside.to_owned()),
    }
}

/// Takes the person out of a copy. One that is damaged can be of no use to anybody, and nobody can look what is
/// in it: it is taken away.
pub(super) fn rework(copy: &Path, erasure: &mut Erasure, erased: &mut Erased) {
    match without(copy, erasure) {
        Ok(()) => erased.copies += 1,
        Err(error) if is_no_use(&error) && fs::remove_file(copy).is_ok() => {
            erased.broken += 1;
        }
        Err(_) => erased.unreached.push(copy.to_owned()),
    }
}

/// Whether nobody can look what is in it.
fn is_no_use(error: &StoreError) -> bool {
    matches!(error, StoreError::Damaged { .. } | StoreError::Empty { .. })
}

/// How many copies of this inventory are damaged, so that they would be taken away.
pub fn going(inventory: &Path) -> usize {
    let goes = |copy: &PathBuf| backups::looked_at(copy).is_err_and(|error| is_no_use(&error));
    of(inventory).iter().filter(|copy| goes(copy)).count()
}

fn without(copy: &Path, erasure: &mut Erasure) -> Result<(), StoreError> {
    file::inspect(copy)?;
    let (temporary, mut connection) = working_copy(copy)?;
    schema::complete(&mut connection)?;
    recognise(&connection, erasure)?;
    clean(&connection, erasure)?;
    connection.execute_batch("VACUUM")?;
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

/// Takes away what was left half made when the program was cut off. Of copies of ours nothing is being made now:
/// whoever erases is the only one who writes. In the folder of the inventory others may be at work too.
pub(super) fn sweep(inventory: &Path) {
    if let Some(folder) = inventory.parent() {
        file::clear_leftovers(folder);
    }
    let copies = backups::folder(inventory);
    if !copies.is_symlink() {
        file::clear_older(&copies, Duration::ZERO);
    }
}
