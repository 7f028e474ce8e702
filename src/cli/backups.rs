//! `backups` and `restore`: the copies that the program made by itself, and going back to one.

use std::path::Path;

use jiff::civil::DateTime;
use serde_json::json;

use crate::cli::arguments::{Plain, Restore};
use crate::cli::failure::Failure;
use crate::cli::inventory::{PATIENCE, now, open};
use crate::cli::voice::Voice;
use crate::cli::{DONE, Environment};
use crate::domain::change::Edit;
use crate::domain::phrase::Phrase;
use crate::domain::tally::Tally;
use crate::store::{Backup, Opened, Store, back_up, backups, look_through_for};

/// Lists the copies, the newest first and numbered from 1.
pub(super) fn list(asked: &Plain, environment: &Environment, voice: &mut Voice) -> Result<u8, Failure> {
    let inventory = open(&environment.file, voice)?.store.path().to_owned();
    let all = backups(&inventory);
    if asked.json {
        let copies = all.iter().map(|copy| {
            json!({ "path": copy.path.display().to_string(), "at": copy.at.to_string(), "bytes": copy.bytes })
        });
        voice.json("backups", json!({ "copies": copies.collect::<Vec<_>>() }))?;
        return Ok(DONE);
    }
    if all.is_empty() {
        voice.result(&Phrase::new("backups-none"))?;
    }
    for (place, copy) in all.iter().enumerate() {
        let row = moment(Phrase::new("cli-backups-row"), copy.at)
            .number("number", place + 1)
            .number("kilobytes", copy.bytes.div_ceil(1024))
            .text("path", copy.path.display().to_string());
        voice.result(&row)?;
    }
    Ok(DONE)
}

/// Makes everything as it is in a copy, as one edit; how it was until now is copied first.
pub(super) fn restore(asked: &Restore, environment: &Environment, voice: &mut Voice) -> Result<u8, Failure> {
    let opened = open(&environment.file, voice)?;
    let inventory = opened.store.path().to_owned();
    let copy = chosen(&asked.source, &inventory)?;
    let from = copy.as_ref().map_or(asked.source.as_path(), |copy| &copy.path);
    let (then, erased) = look_through_for(&inventory, from)?;
    if 0 < erased {
        voice.message(&Phrase::new("erased-left-out").number("count", erased));
    }
    let (own, other) = (&opened.village.settings().village, &then.settings().village);
    if copy.is_none() && !own.is_empty() && !other.is_empty() && own != other {
        return Err(Failure::OtherVillage {
            own: own.to_string(),
            other: other.to_string(),
        });
    }
    if !asked.yes {
        return Err(Failure::NotConfirmed(Tally::of(&opened.village.becoming(&then))));
    }
    drop(opened);
    let Opened {
        mut store, village, ..
    } = Store::wait_for_writing(&inventory, PATIENCE)?;
    let changes = village.becoming(&then);
    let label = match &copy {
        Some(copy) => moment(Phrase::new("edit-restored"), copy.at),
        None => Phrase::new("edit-restored-file"),
    };
    let edit = Edit::new(label, changes);
    if !edit.changes.is_empty() {
        back_up(&inventory, now())?;
        store.save(&edit)?;
    }
    let what = voice.words.tell(&edit.label);
    if asked.json {
        voice.json("restore", json!({ "what": what, "records": edit.changes.len() }))?;
    } else if edit.changes.is_empty() {
        voice.result(&Phrase::new("restore-same"))?;
    } else {
        let told = Tally::of(&edit.changes).told(Phrase::new("cli-restored").text("what", what));
        voice.result(&told)?;
    }
    Ok(DONE)
}

/// The copy with this number; nothing if a file is meant.
fn chosen(source: &Path, inventory: &Path) -> Result<Option<Backup>, Failure> {
    let typed = source.to_string_lossy();
    let Ok(number) = typed.parse::<usize>() else {
        return Ok(None);
    };
    let copy = number
        .checked_sub(1)
        .and_then(|place| backups(inventory).into_iter().nth(place));
    copy.map(Some)
        .ok_or_else(|| Failure::NoSuchCopy(typed.into_owned()))
}

fn moment(phrase: Phrase, at: DateTime) -> Phrase {
    phrase
        .text("day", at.strftime("%-d-%-m-%Y").to_string())
        .text("time", at.strftime("%H:%M").to_string())
}
