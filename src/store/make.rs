//! An inventory that is made of something that came from elsewhere.

use std::collections::BTreeSet;
use std::path::Path;

use crate::domain::change::Edit;
use crate::domain::record::Id;
use crate::store::error::StoreError;
use crate::store::{erase, file, history};

/// Makes an inventory with what this edit brings, in a file that is not there yet: whole or not at all. Nobody with
/// one of these ids, who were erased where it comes from, ever comes in.
///
/// # Errors
///
/// When there is a file already, or it cannot be written; then nothing is there that was not there before.
pub fn make(path: &Path, edit: &Edit, erased: &BTreeSet<Id>) -> Result<(), StoreError> {
    let made = || {
        let target = file::resolve(path)?;
        file::make_folder(&target)?;
        file::create_with(&target, |connection| {
            history::carry_out(connection, edit, &mut |_, _| true)?;
            match erased.is_empty() {
                true => Ok(()),
                false => erase::add(connection, erased),
            }
        })?;
        Ok(erase::write_beside(&target, erased)?)
    };
    made().map_err(|error: StoreError| error.at(path))
}
