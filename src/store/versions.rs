//! Other versions of an inventory, which a sync service puts beside it when two computers wrote at the same time.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, params};

use crate::store::{connection, file};

/// What a desktop puts before the name of a copy.
const COPY_OF: [&str; 2] = ["kopie van ", "copy of "];

/// Those in the same folder, with a name after that of the inventory, that began as the same file and hold an
/// edit that this one has not. A copy of how it was earlier is none, and a file that cannot be read neither.
pub(super) fn beside(own: &Connection, inventory: &Path) -> Vec<PathBuf> {
    named_after(inventory, |path| has_more(own, path))
}

/// The same with those that only lag behind: whoever is in the inventory may be in them too.
pub(super) fn beside_or_behind(own: &Connection, inventory: &Path) -> Vec<PathBuf> {
    named_after(inventory, |path| {
        file::inspect(path).ok()?;
        began_alike(own, &connection::reader(path).ok()?)
    })
}

/// The files in the same folder with a name after that of the inventory of which this holds.
fn named_after(inventory: &Path, is_meant: impl Fn(&Path) -> Option<bool>) -> Vec<PathBuf> {
    let Some(folder) = inventory.parent() else {
        return Vec::new();
    };
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut versions: Vec<PathBuf> = files
        .map(|file| file.path())
        .filter(|path| is_named_after(path, inventory) && is_meant(path).unwrap_or(false))
        .collect();
    versions.sort();
    versions
}

/// Whether the name is that of the inventory with something behind it, as all services make it: `dorp-LAPTOP2.db`,
/// `dorp (conflicted copy).db`, `dorp 2.db`, `dorp.sync-conflict-20261126.db`; or with what a desktop puts before a
/// copy. Copies of our own are named after a day or a version.
fn is_named_after(path: &Path, inventory: &Path) -> bool {
    let stem = |path: &Path| path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let (Some(name), Some(own)) = (stem(path), stem(inventory)) else {
        return false;
    };
    if path == inventory {
        return false;
    }
    let copied = COPY_OF.iter().find_map(|copy| {
        let (before, rest) = name.split_at_checked(copy.len())?;
        before.eq_ignore_ascii_case(copy).then_some(rest)
    });
    let Some(rest) = copied.unwrap_or(&name).strip_prefix(&own) else {
        return false;
    };
    let is_copy = rest.get(1..11).is_some_and(|day| day.parse::<Date>().is_ok()) || rest.starts_with(".v");
    path.extension() == inventory.extension()
        && (rest.starts_with(|sign: char| !sign.is_alphanumeric()) || copied.is_some() && rest.is_empty())
        && !is_copy
}

/// Whether the other one began as this one, and its last edit is none of this one.
fn has_more(own: &Connection, path: &Path) -> Option<bool> {
    file::inspect(path).ok()?;
    let other = connection::reader(path).ok()?;
    if !began_alike(own, &other)? {
        return Some(false);
    }
    let (at, record, after): (String, String, Option<String>) = other
        .query_row(
            "SELECT at, changes.id, after FROM edits JOIN changes ON edit = edits.id
             ORDER BY edits.id DESC, seq LIMIT 1",
            [],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .ok()?;
    let known = own.query_row(
        "SELECT 1 FROM edits JOIN changes ON edit = edits.id
         WHERE at = ?1 AND changes.id = ?2 AND after IS ?3",
        params![at, record, after],
        |_| Ok(()),
    );
    Some(known.optional().ok()?.is_none())
}

/// Whether both began as one file. Of each the oldest edits may have gone from the history by now.
fn began_alike(own: &Connection, other: &Connection) -> Option<bool> {
    Some(knows(own, &first(other)?)? || knows(other, &first(own)?)?)
}

/// When the first thing in the history was done, and to which record: two inventories that have that in common
/// began as one.
fn first(connection: &Connection) -> Option<(String, String)> {
    let first =
        "SELECT at, changes.id FROM edits JOIN changes ON edit = edits.id ORDER BY edits.id, seq LIMIT 1";
    connection
        .query_row(first, [], |row| Ok((row.get(0)?, row.get(1)?)))
        .ok()
}

/// Whether this was done in the inventory too.
fn knows(connection: &Connection, (at, record): &(String, String)) -> Option<bool> {
    let known = "SELECT EXISTS (SELECT 1 FROM edits JOIN changes ON edit = edits.id
                 WHERE at = ?1 AND changes.id = ?2)";
    connection
        .query_row(known, params![at, record], |row| row.get(0))
        .ok()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::is_named_after;

    #[test]
    fn what_services_make_of_a_name_is_known_and_our_own_copies_are_not_meant() {
        let is = |name: &str| is_named_after(Path::new(name), Path::new("dorp.db"));
        for name in [
            "dorp-LAPTOP2.db",
            "dorp (1).db",
            "dorp 2.db",
            "dorp_conflict-20261126.db",
            "Kopie van dorp.db",
            "Copy of dorp (2).db",
        ] {
            assert!(is(name), "{name}");
        }
        for name in [
            "dorp.db",
            "dorpshuis.db",
            "Kopie van dorpshuis.db",
            "Kopie van heumen.db",
            "dorp-2026-11-26.db",
            "dorp-2026-11-26-2.db",
        ] {
            assert!(!is(name), "{name}");
        }
        assert!(!is("dorp.v1.db") && !is("dorp.v1-2.db") && !is("dorp-LAPTOP2.csv") && !is("heumen-dorp.db"));
    }
}
