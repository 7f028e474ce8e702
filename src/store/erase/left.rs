//! What of an erasure is left for another time: copies for which there was no room, or that were in use, and an
//! inventory that could not be made anew.
//!
//! As of an erasure that was cut off, the file remembers ids and what is said instead. What the people were called
//! the copies tell themselves.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::domain::privacy::erasure::{Decisions, Erasure};
use crate::domain::record::Id;
use crate::i18n::in_every_language;
use crate::store::erase::{Erased, copies, register};
use crate::store::error::StoreError;
use crate::store::{connection, drafts, load};

/// Under which name the file remembers it.
pub(super) const KEY: &str = "erasing-left";

/// What is left of one erasure.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Left {
    decisions: Decisions,
    /// Copies that the people may be in. Another one may have come to stand beside the inventory since.
    copies: Vec<PathBuf>,
    /// Whether the inventory is still to be made anew.
    remains: bool,
}

/// Whether anything is left.
pub(super) fn is_any(connection: &Connection) -> Result<bool, StoreError> {
    Ok(!all(connection)?.is_empty())
}

/// What is left of each erasure.
fn all(connection: &Connection) -> Result<Vec<Left>, StoreError> {
    let kept = drafts::recall(connection, KEY)?;
    Ok(kept
        .and_then(|kept| serde_json::from_str(&kept).ok())
        .unwrap_or_default())
}

/// Remembers what is left of the erasure of these people; forgets it when that is nothing.
pub(super) fn keep(
    connection: &Connection,
    decisions: &Decisions,
    copies: &[PathBuf],
    remains: bool,
) -> Result<(), StoreError> {
    let mut left = all(connection)?;
    left.retain(|other| !other.decisions.people.is_subset(&decisions.people));
    if remains || !copies.is_empty() {
        // What cannot be written down is found beside the inventory all the same.
        let written = copies.iter().filter(|copy| copy.to_str().is_some());
        left.push(Left {
            decisions: decisions.clone(),
            copies: written.cloned().collect(),
            remains,
        });
    }
    if left.is_empty() {
        return drafts::unremember(connection, KEY);
    }
    let left = serde_json::to_string(&left).map_err(StoreError::damaged)?;
    drafts::remember(connection, KEY, &left)
}

/// Takes the people out of the copies that are left; tells how many of how many are done.
pub(super) fn finish(
    own: &Connection,
    inventory: &Path,
    folders: &[PathBuf],
    erased: &mut Erased,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<(), StoreError> {
    for left in all(own)? {
        let (village, _) = load::village_in(own)?;
        let mut erasure = Erasure::again(left.decisions.clone(), &village, &in_every_language);
        let family = copies::family(own, inventory, folders);
        let people = &left.decisions.people;
        let still = |copy: &&PathBuf| copy.is_file() && !knows(copy, people);
        let of_ours: Vec<&PathBuf> = family.copies.iter().filter(still).collect();
        let others = left.copies.iter().filter(|copy| !family.copies.contains(copy));
        let aside: BTreeSet<&PathBuf> = family.aside.iter().chain(others).filter(still).collect();
        let all = of_ours.len() + aside.len() + 1;
        // What one of them knows of the people holds in the others too.
        for copy in of_ours.iter().copied().chain(aside.iter().copied()) {
            learn(copy, &mut erasure).ok();
        }
        let mut now = Erased::default();
        for (done, copy) in of_ours.into_iter().enumerate() {
            progress(done, all);
            copies::rework(copy, &mut erasure, &mut now);
        }
        for aside in aside {
            progress(all - 2, all);
            copies::rework_aside(aside, &mut erasure, &mut now);
        }
        now.remains = left.remains && own.execute_batch("VACUUM").is_err();
        keep(own, &left.decisions, &now.waiting, now.remains)?;
        copies::sweep(inventory, &family);
        erased.add(now, &left.decisions.people);
    }
    Ok(())
}

/// Whether these people were erased from the copy already, as it says itself.
fn knows(copy: &Path, people: &BTreeSet<Id>) -> bool {
    let inside = || register::inside(&connection::reader(copy)?);
    inside().is_ok_and(|inside| people.is_subset(&inside))
}

fn learn(copy: &Path, erasure: &mut Erasure) -> Result<(), StoreError> {
    copies::recognise(&connection::reader(copy)?, erasure)
}
