//! `undo` and `redo`: taking back, and doing again.

use std::io::{self, BufRead};

use serde_json::json;

use crate::cli::arguments::{Plain, Undo};
use crate::cli::failure::Failure;
use crate::cli::inventory::{PATIENCE, open, open_to_write};
use crate::cli::voice::Voice;
use crate::cli::{DONE, Environment};
use crate::domain::change::Edit;
use crate::domain::phrase::Phrase;
use crate::domain::value::Terms;
use crate::store::Store;

/// Takes the last edit back. If that is much, whoever types it is asked first; a program is told how much it was.
pub(super) fn undo(asked: &Undo, environment: &Environment, voice: &mut Voice) -> Result<u8, Failure> {
    let mut store = writing(environment, voice)?;
    if store.meets_erasure()? {
        return Err(Failure::Told(Phrase::new("cli-erase-stays-erased")));
    }
    let large = store.next_large_undo()?;
    if let Some((label, count)) = &large
        && !asked.yes
        && environment.stdin_is_terminal
    {
        let question = Phrase::new("cli-undo-large")
            .text("what", voice.words.tell(label))
            .number("count", *count);
        if !is_wanted(&question, voice) {
            return Err(Failure::Told(Phrase::new("cli-undo-not")));
        }
    }
    let edit = store.undo()?.ok_or(Failure::NothingToUndo)?;
    let done = tell("undo", "cli-undone", &edit, asked.json, voice)?;
    if let Some((_, count)) = large {
        voice.message(&Phrase::new("cli-undone-large").number("count", count));
    }
    Ok(done)
}

/// Whether the question is answered with a yes; anything but a yes or a no is asked once more.
fn is_wanted(question: &Phrase, voice: &mut Voice) -> bool {
    voice.message(question);
    loop {
        let mut typed = String::new();
        // Nobody types any more.
        if !io::stdin()
            .lock()
            .read_line(&mut typed)
            .is_ok_and(|count| 0 < count)
        {
            return false;
        }
        let means = |code| voice.words.means("yes-no", code, typed.trim());
        match (means("yes"), means("no") || typed.trim().is_empty()) {
            (true, _) => return true,
            (_, true) => return false,
            _ => voice.message(&Phrase::new("aloud-yes-or-no")),
        }
    }
}

/// Does again what was taken back last.
pub(super) fn redo(asked: &Plain, environment: &Environment, voice: &mut Voice) -> Result<u8, Failure> {
    let edit = writing(environment, voice)?
        .redo()?
        .ok_or(Failure::NothingToRedo)?;
    tell("redo", "cli-redone", &edit, asked.json, voice)
}

/// An inventory that is there already, to write: one that is not has no past.
fn writing(environment: &Environment, voice: &mut Voice) -> Result<Store, Failure> {
    open(&environment.file, voice)?;
    Ok(open_to_write(&environment.file, PATIENCE, voice)?.store)
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
