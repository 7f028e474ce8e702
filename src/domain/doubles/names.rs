//! Names that resemble each other: the same club, typed twice by two people.

use crate::domain::doubles::core::Core;
use crate::domain::fold::plain;
use crate::domain::record::Id;
use crate::domain::search::{Index, kern_words};
use crate::domain::village::Village;

/// The entries whose names may be another spelling of this name, the most alike first, each with
/// how alike it is: 1 is the same.
pub fn resembling(name: &str, village: &Village, index: &Index) -> Vec<(Id, f64)> {
    let core = Core::of(&plain(name), index.kern_words());
    let entries = index.entries().iter().map(|entry| (entry.id, &entry.core));
    let mut found = core.alike(entries);
    found.retain(|(id, _)| village.assets.contains_key(id));
    found
}

/// The same without an index, for when there is no time to make one.
pub fn resembling_now(name: &str, village: &Village) -> Vec<(Id, f64)> {
    let kernen = kern_words(village);
    let of = |name: &str| Core::of(&plain(name), &kernen);
    of(name).alike(village.assets.iter().map(|(id, asset)| (*id, of(&asset.name))))
}

/// Whether any of these entries has a name that may be another spelling of this one.
pub fn resembles_one_of(name: &str, village: &Village, among: impl Fn(Id) -> bool) -> bool {
    resembling_now(name, village).into_iter().any(|(id, _)| among(id))
}
