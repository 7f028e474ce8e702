//! An inventory that is made of something that came from elsewhere.

use std::path::Path;

use crate::domain::change::Edit;
use crate::store::error::StoreError;
use crate::store::{file, history};

/// Makes an inventory with what this edit brings, in a file that is not there yet: whole or not at all.
///
/// # Errors
///
/// When there is a file already, or it cannot be written; then nothing is there that was not there before.
pub fn make(path: &Path, edit: &Edit) -> Result<(), StoreError> {
    let made = || {
        let target = file::resolve(path)?;
        file::make_folder(&target)?;
        file::create_with(&target, |connection| {
            history::carry_out(connection, edit, &mut |_, _| true)
        })
    };
    made().map_err(|error: StoreError| error.at(path))
}
