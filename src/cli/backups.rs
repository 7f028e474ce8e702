//! `backups` and `restore`: the copies that the program made by itself, and going back to one.

use std::fs;
use std::io::ErrorKind;
use std::path::{self, Path, PathBuf};
use std::time::Duration;

use serde_json::json;

use crate::app::backups::{moment_among, moment_of};
use crate::app::copies::{free, missing_folder, note_copy};
use crate::app::exports::{remember_export, remember_export_beside};
use crate::cli::arguments::{CopyTo, Plain, Restore};
use crate::cli::failure::Failure;
use crate::cli::inventory::{PATIENCE, now, open, open_to_write};
use crate::cli::voice::Voice;
use crate::cli::{DONE, Environment};
use crate::domain::change::Edit;
use crate::domain::phrase::Phrase;
use crate::domain::register::Exported;
use crate::domain::tally::Tally;
use crate::domain::withdrawal::keep_refusals;
use crate::exchange::export::given;
use crate::store::{
    self, Backup, Occasion, Opened, Returning, StoreError, as_typed, back_up_before, backups, copy_and_look,
    look_at, look_through, look_through_for, put_back,
};

/// Lists the copies, the newest first and numbered from 1.
pub(super) fn list(asked: &Plain, environment: &Environment, voice: &mut Voice) -> Result<u8, Failure> {
    let inventory = match open(&environment.file, voice) {
        Ok(opened) => opened.store.path().to_owned(),
        // There is no better moment to look for a copy.
        Err(Failure::Store(error)) if has_way_back(&error) => {
            voice.message(&error.phrase());
            whole_path(&environment.file)
        }
        Err(failure) => return Err(failure),
    };
    let all = backups(&inventory);
    if asked.json {
        let copies = all.iter().map(|copy| {
            let looked = look_at(&copy.path);
            json!({
                "path": copy.path.display().to_string(),
                "at": copy.at.to_string(),
                "bytes": copy.bytes,
                "why": copy.occasion.code(),
                "whole": looked.whole,
                "assets": looked.entries,
            })
        });
        voice.json("backups", json!({ "copies": copies.collect::<Vec<_>>() }))?;
        return Ok(DONE);
    }
    if all.is_empty() {
        voice.result(&Phrase::new("backups-none"))?;
    }
    for (place, copy) in all.iter().enumerate() {
        let looked = look_at(&copy.path);
        let row = Phrase::new(match (looked.whole, looked.entries) {
            (false, _) => "cli-backups-row-broken",
            (true, Some(_)) => "cli-backups-row",
            (true, None) => "cli-backups-row-uncounted",
        });
        let row = moment_among(row, copy, &all)
            .number("number", place + 1)
            .number("count", looked.entries.unwrap_or_default())
            .number("kilobytes", copy.bytes.div_ceil(1024))
            .text("why", voice.words.tell(&copy.occasion.phrase()))
            .text("path", copy.path.display().to_string());
        voice.result(&row)?;
    }
    if !all.is_empty() {
        let command = to_restore(Path::new("1"), &inventory);
        voice.message(&Phrase::new("cli-backups-how").text("command", command));
    }
    Ok(DONE)
}

/// The command that goes back to this copy, as it is typed.
fn to_restore(source: &Path, inventory: &Path) -> String {
    let (source, inventory) = (as_typed(source), as_typed(inventory));
    format!("wijkschouw restore {source} --file {inventory} --yes")
}

/// Copies the inventory to a file or into a folder, and opens the copy to see that it is whole.
pub(super) fn copy(asked: &CopyTo, environment: &Environment, voice: &mut Voice) -> Result<u8, Failure> {
    let inventory = open(&environment.file, voice)?.store.path().to_owned();
    if let Some(path) = missing_folder(&asked.target) {
        return Err(Failure::NoStick { path });
    }
    let target = if asked.target.is_dir() {
        free(&asked.target, &inventory, environment.today)
    } else {
        asked.target.clone()
    };
    if !asked.yes && fs::symlink_metadata(&target).is_ok() {
        return Err(Failure::Exists { path: target });
    }
    if dunce::canonicalize(&target).is_ok_and(|target| target == inventory) {
        return Err(Failure::Inventory { path: target });
    }
    let village = copy_and_look(&inventory, &target)?;
    let path = path::absolute(&target).unwrap_or(target);
    let people = village.assets.values();
    let people = people.filter(|asset| asset.kind.consent().is_some()).count();
    let memory = given("copy", "ourselves", people, environment.today);
    let memory = Exported::written(&memory, &path);
    match open_to_write(&inventory, Duration::ZERO, voice) {
        Ok(Opened { mut store, .. }) => {
            note_copy(&mut store, now(), &path)?;
            remember_export(&mut store, now(), &memory)?;
        }
        // Somebody who has the inventory open keeps it, and is to know of the copy.
        Err(StoreError::Held(_)) => {
            remember_export_beside(&inventory, now(), &memory).ok();
        }
        Err(_) => {}
    }
    let (bytes, assets) = (
        fs::metadata(&path).map_or(0, |metadata| metadata.len()),
        village.assets.len(),
    );
    let shown = path.display().to_string();
    if asked.json {
        voice.json(
            "backup",
            json!({ "path": shown, "bytes": bytes, "assets": assets }),
        )?;
    } else {
        let told = Phrase::new("cli-backup-made").text("path", shown);
        voice.result(
            &told
                .number("kilobytes", bytes.div_ceil(1024))
                .number("count", assets),
        )?;
    }
    Ok(DONE)
}

/// Makes everything as it is in a copy, as one edit; how it was until now is copied first.
pub(super) fn restore(asked: &Restore, environment: &Environment, voice: &mut Voice) -> Result<u8, Failure> {
    let opened = match open(&environment.file, voice) {
        Err(Failure::Store(error)) if has_way_back(&error) => {
            return put_in_place(asked, &whole_path(&environment.file), voice);
        }
        Ok(opened) if opened.is_spoilt() => return put_in_place(asked, opened.store.path(), voice),
        opened => opened?,
    };
    let inventory = opened.store.path().to_owned();
    let copy = chosen(&asked.source, &inventory)?;
    let from = copy.as_ref().map_or(asked.source.as_path(), |copy| &copy.path);
    let Returning {
        village: mut then,
        erased,
        refused,
        went_in,
    } = look_through_for(&inventory, Some(&environment.data), &opened.village, from)?;
    for (key, count) in [("erased-left-out", erased), ("refusals-kept", refused)] {
        if 0 < count {
            voice.message(&Phrase::new(key).number("count", count));
        }
    }
    let (own, other) = (&opened.village.settings().village, &then.settings().village);
    if copy.is_none() && !own.is_empty() && !other.is_empty() && own != other {
        return Err(Failure::OtherVillage {
            own: own.to_string(),
            other: other.to_string(),
        });
    }
    if !asked.yes {
        let tally = Tally::of(&opened.village.becoming(&then));
        return Err(Failure::NotConfirmed(
            tally,
            to_restore(&asked.source, &inventory),
        ));
    }
    drop(opened);
    let Opened {
        mut store, village, ..
    } = open_to_write(&inventory, PATIENCE, voice)?;
    keep_refusals(&village, &mut then, &went_in);
    let changes = village.becoming(&then);
    let label = match &copy {
        Some(copy) => moment_of(Phrase::new("edit-restored"), copy.at),
        None => Phrase::new("edit-restored-file"),
    };
    let edit = Edit::new(label, changes);
    if !edit.changes.is_empty() {
        back_up_before(&inventory, now(), Occasion::Restore)?;
        store.save(&edit)?;
    }
    let what = voice.words.tell(&edit.label);
    if asked.json {
        voice.json("restore", json!({ "what": what, "records": edit.changes.len() }))?;
    } else if edit.changes.is_empty() {
        // What does not come along has been told.
        voice.result(
            &Phrase::new("restore-same")
                .number("erased", 0)
                .number("refused", 0),
        )?;
    } else {
        let told = Tally::of(&edit.changes).told(Phrase::new("cli-restored").text("what", what));
        voice.result(&told)?;
    }
    Ok(DONE)
}

/// Puts a copy in the place of an inventory that is damaged, and keeps that beside it, or of one that is gone.
fn put_in_place(asked: &Restore, inventory: &Path, voice: &mut Voice) -> Result<u8, Failure> {
    let copy = chosen(&asked.source, inventory)?.map_or_else(|| asked.source.clone(), |copy| copy.path);
    let assets = look_through(&copy)?.assets.len();
    if fs::symlink_metadata(inventory).is_err() {
        return put_where_gone(asked, inventory, &copy, assets, voice);
    }
    if !asked.yes {
        return Err(Failure::NotPutBack(assets, to_restore(&asked.source, inventory)));
    }
    let aside = put_back(inventory, &copy, now())?.display().to_string();
    if asked.json {
        voice.json("restore", json!({ "assets": assets, "damaged": aside }))?;
    } else {
        let told = Phrase::new("cli-put-back").number("count", assets);
        voice.result(&told.text("path", aside))?;
    }
    Ok(DONE)
}

/// Puts a copy where an inventory was that is gone.
fn put_where_gone(
    asked: &Restore,
    inventory: &Path,
    copy: &Path,
    assets: usize,
    voice: &mut Voice,
) -> Result<u8, Failure> {
    let told = |key: &str| {
        Phrase::new(key)
            .number("count", assets)
            .text("path", inventory.display().to_string())
            .text("command", to_restore(&asked.source, inventory))
    };
    if !asked.yes {
        return Err(Failure::Told(told("cli-put-where-gone-yes")));
    }
    store::put_where_gone(inventory, copy)?;
    if asked.json {
        voice.json("restore", json!({ "assets": assets, "damaged": null }))?;
    } else {
        voice.result(&told("cli-put-where-gone"))?;
    }
    Ok(DONE)
}

/// Whether a copy may come in the place of an inventory that does not open for this reason. What never was an
/// inventory has no copies.
fn has_way_back(error: &StoreError) -> bool {
    match error {
        StoreError::Damaged { .. } => true,
        StoreError::Empty { path } | StoreError::Foreign { path } | StoreError::Missing { path } => {
            !backups(path).is_empty()
        }
        _ => false,
    }
}

/// The path without links, also of a file that does not open or is gone.
fn whole_path(file: &Path) -> PathBuf {
    let whole = || path::absolute(file).unwrap_or_else(|_| file.to_owned());
    dunce::canonicalize(file).unwrap_or_else(|_| whole())
}

/// The copy with this number; nothing if a file is meant.
fn chosen(source: &Path, inventory: &Path) -> Result<Option<Backup>, Failure> {
    let typed = source.to_string_lossy();
    let Ok(number) = typed.parse::<usize>() else {
        if fs::symlink_metadata(source).is_err_and(|error| error.kind() == ErrorKind::NotFound) {
            let path = source.display().to_string();
            return Err(Failure::Told(
                Phrase::new("cli-restore-missing").text("path", path),
            ));
        }
        return Ok(None);
    };
    let copy = number
        .checked_sub(1)
        .and_then(|place| backups(inventory).into_iter().nth(place));
    copy.map(Some)
        .ok_or_else(|| Failure::NoSuchCopy(typed.into_owned()))
}
