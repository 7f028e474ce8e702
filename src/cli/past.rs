//! `undo` and `redo`: taking back, and doing again.

use serde_json::json;

use crate::cli::arguments::Plain;
use crate::cli::failure::Failure;
use crate::cli::inventory::{PATIENCE, open};
use crate::cli::voice::Voice;
use crate::cli::{DONE, Environment};
use crate::domain::change::Edit;
use crate::domain::phrase::Phrase;
use crate::store::{Store, StoreError};

/// Takes the last edit back.
pub(super) fn undo(asked: &Plain, environment: &Environment, voice: &mut Voice) -> Result<u8, Failure> {
    let undo = |store: &mut Store| match store.meets_erasure()? {
        true => Ok(Err(Failure::Told(Phrase::new("cli-erase-stays-erased")))),
        false => Ok(store.undo()?.ok_or(Failure::NothingToUndo)),
    };
    let edit = with_store(environment, voice, undo)??;
    tell("undo", "cli-undone", &edit, asked.json, voice)
}

/// Does again what was taken back last.
pub(super) fn redo(asked: &Plain, environment: &Environment, voice: &mut Voice) -> Result<u8, Failure> {
    let edit = with_store(environment, voice, Store::redo)?.ok_or(Failure::NothingToRedo)?;
    tell("redo", "cli-redone", &edit, asked.json, voice)
}

/// Does it with an inventory that is there already: one that is not has no past.
fn with_store<T>(
    environment: &Environment,
    voice: &mut Voice,
    act: impl FnOnce(&mut Store) -> Result<T, StoreError>,
) -> Result<T, Failure> {
    open(&environment.file, voice)?;
    let mut store = Store::wait_for_writing(&environment.file, PATIENCE)?.store;
    Ok(act(&mut store)?)
}

fn tell(verb: &str, key: &str, edit: &Edit, as_json: bool, voice: &mut Voice) -> Result<u8, Failure> {
    let what = voice.words.tell(&edit.label);
    if as_json {
        voice.json(verb, json!({ "what": what, "records": edit.changes.len() }))?;
    } else {
        voice.result(&Phrase::new(key).text("what", what))?;
    }
    Ok(DONE)
}
