//! An inventory that is made of something that came from elsewhere.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rusqlite::Connection;

use crate::domain::change::Edit;
use crate::domain::record::Id;
use crate::domain::village::Village;
use crate::store::error::StoreError;
use crate::store::{Store, erase, file, history, look_through};

/// What puts something in a file that was just made.
type Fill<'a> = dyn Fn(&Connection) -> Result<(), StoreError> + 'a;

/// Makes an inventory with what this edit brings, in a file that is not there yet: whole or not at all. Nobody with
/// one of these ids, who were erased where it comes from, ever comes in.
///
/// # Errors
///
/// When there is a file already, or it cannot be written; then nothing is there that was not there before.
pub fn make(path: &Path, edit: &Edit, erased: &BTreeSet<Id>) -> Result<(), StoreError> {
    make_by(path, erased, &|connection| {
        history::carry_out(connection, edit, &mut |_, _| true)
    })
}

/// The same, filled by this.
fn make_by(path: &Path, erased: &BTreeSet<Id>, fill: &Fill<'_>) -> Result<(), StoreError> {
    let made = || {
        let target = file::resolve(path)?;
        file::make_folder(&target)?;
        file::create_with(&target, |connection| {
            fill(connection)?;
            match erased.is_empty() {
                true => Ok(()),
                false => erase::add(connection, erased),
            }
        })?;
        Ok(erase::write_beside(&target, erased)?)
    };
    made().map_err(|error: StoreError| error.at(path))
}

impl Store {
    /// Puts this village, which is in memory, in a file that is not there yet, for our own is gone or broken. If that
    /// can still be read whole, all of it comes along: what was done before too. Says whether it did.
    ///
    /// # Errors
    ///
    /// When it cannot be written there.
    pub fn keep_elsewhere(&self, path: &Path, village: &Village) -> Result<bool, StoreError> {
        let erased = erase::known(&self.connection, &self.path);
        // Under another name an open file may be whole still.
        let copied = self.copy_to(path).is_ok();
        if copied && look_through(path).is_ok_and(|copied| copied == *village) {
            let target = file::resolve(path).map_err(|error| StoreError::from(error).at(path))?;
            erase::write_beside(&target, &erased).map_err(|error| StoreError::from(error).at(path))?;
            return Ok(true);
        }
        if copied {
            fs::remove_file(path).map_err(|error| StoreError::from(error).at(path))?;
        }
        let all = Village::default().becoming(village);
        // What was done before cannot be taken back, and that all of it came here is nothing that was done.
        make_by(path, &erased, &|connection| history::put(connection, &all))?;
        Ok(false)
    }
}
