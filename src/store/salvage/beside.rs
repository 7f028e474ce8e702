//! The files beside a damaged inventory that hold what was saved of it.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::store::file;

/// What stands behind the name of the inventory in the name of what was saved of it.
const SAVED: &str = "-gered";

/// Where what is saved of this inventory could go: `dorp-gered.db`, or a name that is still free.
pub fn saved_as(inventory: &Path) -> PathBuf {
    let stem = stem(inventory);
    let named = |end: String| inventory.with_file_name(format!("{stem}{SAVED}{end}.db"));
    std::iter::once(String::new())
        .chain((2..1000).map(|number| format!("-{number}")))
        .map(named)
        .find(|path| fs::symlink_metadata(path).is_err())
        .unwrap_or_else(|| named("-1000".to_owned()))
}

/// What was saved of this inventory since it is as it is now: the last one that was used, if there is any. What was
/// saved of something that stood there before is not of this one.
pub fn saved_of(inventory: &Path) -> Option<PathBuf> {
    let inventory = file::resolve(inventory).ok()?;
    let changed = modified(&inventory)?;
    let own = stem(&inventory);
    let mut saved: Vec<(SystemTime, PathBuf)> = inventory
        .parent()?
        .read_dir()
        .ok()?
        .flatten()
        .filter(|file| is_saved_of(&own, &file.file_name().to_string_lossy()))
        .filter_map(|file| Some((modified(&file.path())?, file.path())))
        .filter(|(at, path)| changed <= *at && file::inspect(path).is_ok())
        .collect();
    saved.sort();
    saved.pop().map(|(_, path)| path)
}

/// Whether this is the name of what was saved of the inventory with this name.
pub(in crate::store) fn is_saved_of(own: &str, name: &str) -> bool {
    let rest = name
        .strip_prefix(own)
        .and_then(|rest| rest.strip_prefix(SAVED))
        .and_then(|rest| rest.strip_suffix(".db"));
    rest.is_some_and(|rest| rest.chars().all(|sign| sign.is_ascii_digit() || sign == '-'))
}

/// Of which inventory this one was saved, by its name.
pub(in crate::store) fn saved_from(inventory: &Path) -> Option<PathBuf> {
    let name = inventory.file_name()?.to_string_lossy();
    let (own, _) = name.rsplit_once(SAVED)?;
    is_saved_of(own, &name).then(|| inventory.with_file_name(format!("{own}.db")))
}

fn stem(inventory: &Path) -> String {
    inventory
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

fn modified(path: &Path) -> Option<SystemTime> {
    fs::symlink_metadata(path).ok()?.modified().ok()
}
