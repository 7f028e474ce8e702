//! The inventory as verbs use it: read, or changed by one edit.

use std::path::Path;
use std::time::Duration;

use jiff::Zoned;
use jiff::civil::DateTime;

use crate::app::{done_again, not_reached};
use crate::cli::failure::Failure;
use crate::cli::voice::Voice;
use crate::domain::change::Edit;
use crate::domain::phrase::Phrase;
use crate::domain::village::Village;
use crate::store::{Occasion, Opened, Store, StoreError, back_up_before, backups};

/// How long to wait for whoever has the inventory open: with starting and ending it stays within two seconds (C11).
pub(super) const PATIENCE: Duration = Duration::from_millis(1500);

/// What a verb would do.
pub(super) struct Planned<T> {
    /// What to tell about it.
    pub told: T,
    /// How the village changes; nothing if it stays as it is.
    pub edit: Option<Edit>,
}

/// The moment by the clock on the wall.
pub(super) fn now() -> DateTime {
    Zoned::now().datetime()
}

/// Opens the inventory to read it, and tells if a part of it cannot be read.
pub(super) fn open(file: &Path, voice: &mut Voice) -> Result<Opened, Failure> {
    let opened = Store::open_to_read(file)?;
    if !opened.findings.is_empty() {
        voice.message(&Phrase::new("cli-passed-over").number("count", opened.findings.len()));
    }
    Ok(opened)
}

/// Opens the inventory to write in it, and waits at most so long for whoever has it. Tells what of an erasing was still
/// to be done.
pub(super) fn open_to_write(
    file: &Path,
    patience: Duration,
    voice: &mut Voice,
) -> Result<Opened, StoreError> {
    let opened = Store::wait_for_writing(file, patience)?;
    if let Some(erased) = &opened.finished {
        let told = done_again(erased).into_iter().chain(not_reached(erased));
        told.for_each(|told| voice.message(&told));
    }
    Ok(opened)
}

/// Changes the inventory as planned, and makes it if it is not there and never was. A plan that changes nothing
/// touches no file and waits for nobody.
pub(super) fn change<T>(
    file: &Path,
    dry_run: bool,
    voice: &mut Voice,
    plan: impl Fn(&Village) -> Result<Planned<T>, Failure>,
) -> Result<T, Failure> {
    let present = match open(file, voice) {
        Ok(opened) => opened.village,
        // Beside its copies an inventory that is gone is no new one: in an empty one nobody would miss the rest.
        Err(Failure::Store(StoreError::Missing { path })) if backups(&path).is_empty() => Village::default(),
        Err(failure) => return Err(failure),
    };
    let mut planned = plan(&present)?;
    if dry_run || planned.edit.is_none() {
        return Ok(planned.told);
    }
    let Opened {
        mut store, village, ..
    } = open_to_write(file, PATIENCE, voice)?;
    // Somebody else may have written while we were reading.
    if village != present {
        planned = plan(&village)?;
    }
    if let Some(edit) = &planned.edit {
        if let Some(occasion) = Occasion::before(&village, edit)
            && let Err(error) = back_up_before(store.path(), now(), occasion)
        {
            // Said, and no reason not to go on: the edit can be taken back.
            voice.message(&error.phrase());
        }
        store.save(edit)?;
    }
    Ok(planned.told)
}
