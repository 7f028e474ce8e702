//! Work on copies of an inventory: making one, and looking through one.

use std::path::PathBuf;

use jiff::civil::DateTime;

use crate::app::backups::{Copied, LookedThrough};
use crate::app::jobs::{Done, Jobs};
use crate::domain::village::Village;
use crate::store::{
    Backup, Occasion, back_up_unseen, copy_and_look, examine_file, look_at, look_through_for, salvage,
    see_through,
};

impl Jobs {
    /// Saves what can be saved of a damaged inventory in a new file.
    pub fn salvage(&mut self, damaged: PathBuf, to: PathBuf) {
        self.copies.put(Box::new(move |_, _| {
            let salvaged = salvage(&damaged, &to).map(Box::new);
            Some(Done::Salvaged(to, salvaged))
        }));
    }

    /// Looks at every page of an inventory that is too large for that to be done before the first frame.
    pub fn examine(&mut self, inventory: PathBuf) {
        self.copies.put(Box::new(move |_, _| {
            let found = examine_file(&inventory);
            Some(Done::Examined(inventory, found))
        }));
    }

    /// Looks which of these copies are damaged, and how much is in the others.
    pub fn look_at_copies(&mut self, copies: Vec<PathBuf>) {
        self.copies.put(Box::new(move |_, _| {
            let looked = copies.into_iter().map(|copy| {
                let looked = look_at(&copy);
                (copy, looked)
            });
            Some(Done::LookedAtCopies(looked.collect()))
        }));
    }

    /// Copies an inventory before an edit that waits for it.
    pub fn copy_first(&mut self, number: u64, inventory: PathBuf, at: DateTime, occasion: Occasion) {
        self.copies.put(Box::new(move |_, _| {
            let made = back_up_unseen(&inventory, at, occasion);
            Some(Done::CopiedFirst(number, made))
        }));
    }

    /// Copies an inventory to a file, and looks whether the copy is whole.
    pub fn copy(&mut self, from: PathBuf, to: PathBuf) {
        self.copies.put(Box::new(move |_, _| {
            let made = copy_and_look(&from, &to).map(drop);
            Some(Done::Copied { from, to, made })
        }));
    }

    /// Looks whether a copy of this inventory is whole, what it holds, and what that would change in the village
    /// as it is now, at this version.
    pub fn look_through(&mut self, inventory: PathBuf, here: PathBuf, from: PathBuf, now: (u64, Village)) {
        self.copies.put(Box::new(move |_, _| {
            let (version, real) = now;
            let found = look_through_for(&inventory, Some(&here), &real, &from).map(|returning| {
                Box::new(Copied {
                    changes: real.becoming(&returning.village),
                    returning,
                    version,
                })
            });
            Some(Done::LookedThrough(LookedThrough {
                inventory,
                from,
                found,
            }))
        }));
    }

    /// Looks whether a copy that was made just now is whole.
    pub fn see_through(&mut self, inventory: PathBuf, made: Backup) {
        self.copies.put(Box::new(move |_, _| {
            let seen = see_through(&inventory, &made);
            Some(Done::SeenThrough { inventory, seen })
        }));
    }
}
