//! Inventories that were split off from one another: one was lost while somebody worked in it, and what was in memory
//! went to another file.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use rusqlite::Connection;

use crate::store::{connection, drafts, file};

/// Under which name an inventory remembers from which one it was split off.
pub const SPLIT_FROM: &str = "split-from";

/// The other inventories that hold the same people as one inventory.
pub(super) struct Kin {
    /// That it is so is remembered in one of them. Some may not be there any more.
    pub known: Vec<PathBuf>,
    /// Only the name says so: `dorp-2026-11-26.db` beside `dorp.db`.
    pub alike: Vec<PathBuf>,
}

/// The inventories that were split off from this one, or this one from them, or both from a third. Those folders are
/// looked through beside their own.
pub(super) fn kin(own: &Connection, inventory: &Path, folders: &[PathBuf]) -> Kin {
    let mut family = BTreeSet::from([inventory.to_owned()]);
    let mut origin = remembered(own);
    while let Some(path) = origin {
        origin = split_from(&path);
        if !family.insert(path) {
            break;
        }
    }
    let nearby: BTreeSet<PathBuf> = family.iter().flat_map(|one| named_alike(one, &[])).collect();
    let mut others: Vec<(PathBuf, Option<PathBuf>)> = family
        .iter()
        .flat_map(|one| named_alike(one, folders))
        .collect::<BTreeSet<PathBuf>>()
        .into_iter()
        .map(|path| {
            let origin = split_from(&path);
            (path, origin)
        })
        .collect();
    loop {
        let before = family.len();
        others.retain(|(path, origin)| {
            let is_kin = origin.as_ref().is_some_and(|origin| family.contains(origin));
            if is_kin {
                family.insert(path.clone());
            }
            !is_kin
        });
        if family.len() == before {
            break;
        }
    }
    let alike = nearby.difference(&family).cloned().collect();
    family.remove(inventory);
    Kin {
        known: family.into_iter().collect(),
        alike,
    }
}

/// Where one worked on last after this inventory was lost: the newest one that was split off from it. If the inventory
/// can be used still, only one that was used later counts.
pub fn went_on_in(inventory: &Path, folders: &[PathBuf], is_of_use: bool) -> Option<PathBuf> {
    let inventory = file::resolve(inventory).ok()?;
    let used = |path: &Path| fs::metadata(path).and_then(|found| found.modified()).ok();
    let mut last = inventory.clone();
    let mut seen = BTreeSet::from([inventory.clone()]);
    // What was split off may have been lost as well.
    loop {
        let next = named_alike(&last, folders)
            .into_iter()
            .filter(|path| !seen.contains(path) && split_from(path).as_ref() == Some(&last))
            .filter(|path| (last == inventory && !is_of_use) || used(&last) < used(path))
            .max_by_key(|path| used(path));
        let Some(next) = next else {
            break;
        };
        seen.insert(next.clone());
        last = next;
    }
    (last != inventory).then_some(last)
}

/// Whether this inventory was split off from another one, and which.
fn split_from(inventory: &Path) -> Option<PathBuf> {
    file::inspect(inventory).ok()?;
    remembered(&connection::reader(inventory).ok()?)
}

fn remembered(connection: &Connection) -> Option<PathBuf> {
    drafts::recall(connection, SPLIT_FROM)
        .ok()
        .flatten()
        .map(PathBuf::from)
}

/// The files with the name of this inventory, whatever day stands behind it, in its own folder and in these.
fn named_alike(inventory: &Path, folders: &[PathBuf]) -> BTreeSet<PathBuf> {
    let Some(own) = root_of(inventory) else {
        return BTreeSet::new();
    };
    let folders = inventory
        .parent()
        .into_iter()
        .chain(folders.iter().map(PathBuf::as_path));
    folders
        .filter_map(|folder| dunce::canonicalize(folder).ok())
        .filter_map(|folder| folder.read_dir().ok())
        .flat_map(|files| files.flatten().map(|file| file.path()))
        .filter(|path| path.extension() == inventory.extension() && path.is_file() && path != inventory)
        .filter(|path| root_of(path).as_ref() == Some(&own))
        .collect()
}

fn root_of(inventory: &Path) -> Option<String> {
    let stem = inventory.file_stem()?.to_str()?;
    Some(root(stem).to_owned())
}

/// The name without the days behind it: `dorp` of `dorp-2026-11-26-2`.
fn root(stem: &str) -> &str {
    without_day(stem).map_or(stem, root)
}

fn without_day(stem: &str) -> Option<&str> {
    let day = |stem: &'_ str| -> Option<usize> {
        let at = stem.len().checked_sub("2026-11-26".len())?;
        let (rest, day) = stem.split_at_checked(at)?;
        day.parse::<Date>().ok()?;
        rest.strip_suffix('-')
            .filter(|rest| !rest.is_empty())
            .map(str::len)
    };
    let numbered = || {
        let (rest, number) = stem.rsplit_once('-')?;
        number.parse::<u32>().ok()?;
        day(rest)
    };
    day(stem).or_else(numbered).and_then(|end| stem.get(..end))
}

#[cfg(test)]
mod tests {
    use super::root;

    #[test]
    fn the_days_behind_a_name_are_no_part_of_it() {
        for name in [
            "dorp",
            "dorp-2026-11-26",
            "dorp-2026-11-26-2",
            "dorp-2026-11-26-2026-11-27-3",
        ] {
            assert_eq!(root(name), "dorp", "{name}");
        }
        for name in ["dorp-2", "2026-11-26", "dorp-2026", "dörp-é026-11-26"] {
            assert_eq!(root(name), name);
        }
    }
}
