//! The copies of an inventory without the person: each is made anew and put in the place of the old one.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;

use crate::domain::privacy::erasure::Erasure;
use crate::store::erase::{Erased, clean, working_copy};
use crate::store::error::StoreError;
use crate::store::kin::kin;
use crate::store::lock::Asked;
use crate::store::salvage::{SAVED_FROM, is_saved_of, saved_from};
use crate::store::{backups, connection, drafts, file, load, lock, schema, versions};

/// The copies that the program made of this inventory: by itself, and before an upgrade.
fn of(inventory: &Path) -> Vec<PathBuf> {
    let mut copies: Vec<PathBuf> = backups::backups(inventory)
        .into_iter()
        .map(|copy| copy.path)
        .collect();
    copies.extend(schema::kept(inventory));
    copies
}

/// Every other file that belongs to an inventory, and that the person may be in.
pub(super) struct Family {
    /// The copies that the program made, of the inventory itself and of those aside.
    pub copies: Vec<PathBuf>,
    /// What was put aside because it was damaged, what was saved of that, and of what this one was saved.
    pub aside: Vec<PathBuf>,
    /// Where this one was saved or split off from, and what was split off: there it has to be known who was erased
    /// as well.
    pub origins: Vec<PathBuf>,
    /// What was split off and is not there now, so that nobody can look in it.
    away: Vec<PathBuf>,
    /// What may have been split off, as its name says, and the folder of its copies.
    pub alike: Vec<PathBuf>,
}

/// The files that belong to this inventory; in these folders too it is looked for what was split off from it.
pub(super) fn family(own: &Connection, inventory: &Path, folders: &[PathBuf]) -> Family {
    let mut origins = origins(own, inventory);
    let mut others: Vec<PathBuf> = aside(inventory);
    let kin = kin(own, inventory, folders);
    origins.extend(kin.known.iter().cloned());
    origins.sort();
    origins.dedup();
    for origin in &origins {
        others.push(origin.clone());
        others.extend(aside(origin));
    }
    others.sort();
    others.dedup();
    others.retain(|other| other != inventory);
    let copies = std::iter::once(inventory).chain(others.iter().map(PathBuf::as_path));
    let copies = copies.flat_map(of).collect();
    // Of what is gone the copies may be there still.
    let (aside, away): (Vec<PathBuf>, _) = others.into_iter().partition(|other| other.is_file());
    let with_copies = |other: &PathBuf| {
        let copies = Some(backups::folder(other)).filter(|copies| copies.is_dir());
        std::iter::once(other.clone()).chain(copies)
    };
    let mut alike = kin.alike;
    alike.retain(|other| !aside.contains(other));
    Family {
        copies,
        alike: alike.iter().flat_map(with_copies).collect(),
        aside,
        origins,
        away,
    }
}

/// The damaged inventory of which this one was saved, as long as it is there: as this one remembers, or as its name
/// says. One that was put aside before that stood elsewhere once.
fn origins(own: &Connection, inventory: &Path) -> Vec<PathBuf> {
    let remembered = drafts::recall(own, SAVED_FROM).ok().flatten().map(PathBuf::from);
    let placed = |from: &PathBuf| {
        let name = from.file_name()?.to_string_lossy().into_owned();
        let (stem, _) = name.split_once(".damaged-")?;
        Some(from.with_file_name(format!("{stem}.db")))
    };
    let mut origins: Vec<PathBuf> = remembered.iter().cloned().collect();
    origins.extend(remembered.as_ref().and_then(placed));
    origins.extend(saved_from(inventory));
    origins.retain(|origin| origin.is_file() && origin != inventory);
    origins.sort();
    origins.dedup();
    origins
}

/// What was put aside because it was damaged, and what was saved of that.
fn aside(inventory: &Path) -> Vec<PathBuf> {
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
pub(super) fn out_of_reach(own: &Connection, inventory: &Path, family: &Family) -> Vec<PathBuf> {
    let mut others = versions::beside_or_behind(own, inventory);
    others.retain(|other| !family.aside.contains(other));
    let belong = std::iter::once(inventory).chain(family.origins.iter().map(PathBuf::as_path));
    others.extend(belong.map(backups::folder).filter(|folder| folder.is_symlink()));
    others.extend(family.away.iter().cloned());
    let mut seen = BTreeSet::new();
    others.retain(|other| seen.insert(other.clone()));
    others
}

/// Takes the person out of what was put aside. What cannot be read stays: somebody may still want to save it.
pub(super) fn rework_aside(aside: &Path, erasure: &mut Erasure, erased: &mut Erased) {
    // Somebody may be at work in what was saved.
    let lock = lock_of(aside);
    if !matches!(lock, None | Some(Ok(Asked::Ours(_)))) {
        return erased.waiting.push(aside.to_owned());
    }
    // In the place of a link would come a file, and what it leads to would stay.
    if aside.is_symlink() {
        return erased.unreached.push(aside.to_owned());
    }
    match backups::looked_at(aside).and_then(|_| without(aside, erasure)) {
        Ok(()) => erased.copies += 1,
        Err(error) => erased.missed(aside, &error),
    }
}

/// The lock of a file in which somebody may be at work; none if nobody ever was.
fn lock_of(other: &Path) -> Option<std::io::Result<Asked>> {
    let mut place = other.as_os_str().to_owned();
    place.push(".lock");
    Path::new(&place)
        .exists()
        .then(|| lock::ask(other, Duration::ZERO))
}

/// Whether somebody is at work in a file.
fn is_open(other: &Path) -> bool {
    !matches!(lock_of(other), None | Some(Ok(Asked::Ours(_))))
}

/// Takes the person out of a copy. One that is damaged can be of no use to anybody, and nobody can look what is
/// in it: it is taken away.
pub(super) fn rework(copy: &Path, erasure: &mut Erasure, erased: &mut Erased) {
    match without(copy, erasure) {
        Ok(()) => erased.copies += 1,
        Err(error) if is_no_use(&error) => match fs::remove_file(copy) {
            Ok(()) => erased.broken += 1,
            Err(error) => erased.missed(copy, &error.into()),
        },
        Err(error) => erased.missed(copy, &error),
    }
}

/// Whether nobody can look what is in it.
fn is_no_use(error: &StoreError) -> bool {
    matches!(error, StoreError::Damaged { .. } | StoreError::Empty { .. })
}

/// What erasing somebody from an inventory would reach.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reach {
    /// How many other files would be without the person.
    pub copies: usize,
    /// How many copies are damaged, so that they would be taken away.
    pub broken: usize,
    /// Files that are damaged and would stay: somebody may still want to save what is in them.
    pub staying: Vec<PathBuf>,
}

/// What erasing somebody from this inventory would reach; see [`super::Eraser::looking_in`] for the folders.
///
/// # Errors
///
/// When the file cannot be read.
pub fn reach(inventory: &Path, folders: &[PathBuf]) -> Result<Reach, StoreError> {
    let family = family(&connection::reader(inventory)?, inventory, folders);
    let goes = |copy: &&PathBuf| backups::looked_at(copy).is_err_and(|error| is_no_use(&error));
    let broken = family.copies.iter().filter(goes).count();
    let all = family.copies.len() + family.aside.len();
    let mut staying = family.aside;
    staying.retain(|aside| backups::looked_at(aside).is_err());
    Ok(Reach {
        copies: all - broken - staying.len(),
        broken,
        staying,
    })
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
pub(super) fn recognise(connection: &Connection, erasure: &mut Erasure) -> Result<(), StoreError> {
    let (village, _) = load::village_in(connection)?;
    for (id, asset) in &village.assets {
        erasure.recognise(*id, asset, false);
    }
    super::past::learn(connection, erasure)
}

/// Takes away what was left half made when the program was cut off. Of copies of ours nothing is being made now:
/// whoever erases is the only one who writes. In the folder of the inventory others may be at work too.
pub(super) fn sweep(inventory: &Path, family: &Family) {
    if let Some(folder) = inventory.parent() {
        file::clear_leftovers(folder);
    }
    let copies = backups::folder(inventory);
    if !copies.is_symlink() {
        file::clear_older(&copies, Duration::ZERO);
    }
    for other in &family.aside {
        if let Some(folder) = other.parent() {
            file::clear_leftovers(folder);
        }
        let copies = backups::folder(other);
        // Of what does not open, or is open nowhere, nobody makes a copy now.
        let least = match backups::looked_at(other).is_ok() && is_open(other) {
            true => file::LEFT,
            false => Duration::ZERO,
        };
        if !copies.is_symlink() {
            file::clear_older(&copies, least);
        }
    }
    for gone in &family.away {
        let copies = backups::folder(gone);
        if !copies.is_symlink() {
            file::clear_older(&copies, Duration::ZERO);
        }
    }
}
