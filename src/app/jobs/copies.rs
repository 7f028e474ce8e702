//! Work on copies of an inventory: making one, and looking through one.

use std::path::PathBuf;

use crate::app::backups::LookedThrough;
use crate::app::jobs::{Done, Jobs};
use crate::store::{Backup, copy, look_through_for, see_through};

impl Jobs {
    /// Copies an inventory to a file.
    pub fn copy(&mut self, from: PathBuf, to: PathBuf) {
        self.copies.put(Box::new(move |_, _| {
            let made = copy(&from, &to);
            Some(Done::Copied { from, to, made })
        }));
    }

    /// Looks whether a copy of this inventory is whole, and what it holds.
    pub fn look_through(&mut self, inventory: PathBuf, from: PathBuf) {
        self.copies.put(Box::new(move |_, _| {
            let found = look_through_for(&inventory, &from).map(|(village, _)| Box::new(village));
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
