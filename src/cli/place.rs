//! `where`: where everything is.

use std::fs;
use std::path::{self, Path, PathBuf};

use serde_json::json;

use crate::app::backups::last;
use crate::cli::arguments::Plain;
use crate::cli::failure::Failure;
use crate::cli::inventory::open;
use crate::cli::voice::Voice;
use crate::cli::{DONE, Environment};
use crate::domain::phrase::Phrase;
use crate::store::{Store, StoreError, as_typed, backups};

/// What there is still of an inventory that is gone, if its copies are there.
fn gone(file: &Path) -> Option<Phrase> {
    let missing = StoreError::Missing {
        path: file.to_owned(),
    };
    (!backups(file).is_empty()).then(|| missing.phrase())
}

/// Every other version of the inventory beside it, and what to do with them; nothing if there is none.
pub(super) fn beside_in_words(inventory: &Path, versions: &[PathBuf]) -> Vec<Phrase> {
    let each = versions
        .iter()
        .map(|path| Phrase::new("cli-beside").text("path", path.display().to_string()));
    let how = versions.first().map(|version| {
        ["cli-beside-save", "cli-beside-take-in", "cli-beside-then"].map(|key| {
            Phrase::new(key)
                .number("count", versions.len())
                .text("own", as_typed(inventory))
                .text("version", as_typed(version))
                .text("json", as_typed(&version.with_extension("json")))
        })
    });
    each.chain(how.into_iter().flatten()).collect()
}

/// Tells the path, the size and what is in it. An inventory that is not there yet has a place too.
pub(super) fn run(asked: &Plain, environment: &Environment, voice: &mut Voice) -> Result<u8, Failure> {
    let opened = match open(&environment.file, voice) {
        Ok(opened) => Some(opened),
        Err(Failure::Store(StoreError::Missing { .. })) => None,
        Err(failure) => return Err(failure),
    };
    let file = path::absolute(&environment.file).unwrap_or_else(|_| environment.file.clone());
    let file = opened
        .as_ref()
        .map_or(file, |opened| opened.store.path().to_owned());
    let path = file.display().to_string();
    let bytes = fs::metadata(&file).map_or(0, |metadata| metadata.len());
    let sqlite = Store::sqlite_version();
    let beside = opened
        .as_ref()
        .map(|opened| opened.store.other_versions())
        .unwrap_or_default();
    let logbook = environment
        .logbook
        .as_ref()
        .map(|path| path.display().to_string());
    if asked.json {
        let count = opened.as_ref().map(|opened| opened.village.assets.len());
        let copied = backups(&file).into_iter().next().map(|copy| copy.at.to_string());
        let body = json!({
            "path": path,
            "exists": opened.is_some(),
            "bytes": bytes,
            "assets": count,
            "sqlite": sqlite,
            "backup": copied,
            "logbook": logbook,
            "beside": beside.iter().map(|path| path.display().to_string()).collect::<Vec<_>>(),
        });
        voice.json("where", body)?;
        return Ok(DONE);
    }
    voice.line(&path)?;
    match &opened {
        Some(opened) => {
            let size = Phrase::new("cli-where-size")
                .number("kilobytes", bytes.div_ceil(1024))
                .text("sqlite", sqlite);
            voice.result(&size)?;
            voice.count("cli-where-assets", opened.village.assets.len())?;
            match last(&file) {
                Some(copied) => voice.result(&Phrase {
                    key: "cli-where-copied".to_owned(),
                    ..copied
                })?,
                None => voice.result(&Phrase::new("backups-none"))?,
            }
            for phrase in beside_in_words(&file, &beside) {
                voice.result(&phrase)?;
            }
            if opened.store.open_to_others() {
                voice.message(&Phrase::new("cli-where-open"));
            }
        }
        None => match gone(&file) {
            Some(gone) => voice.result(&gone)?,
            None => voice.result(&Phrase::new("cli-where-new"))?,
        },
    }
    match logbook {
        Some(path) => voice.result(&Phrase::new("cli-where-logbook").text("path", path))?,
        None => voice.result(&Phrase::new("cli-where-no-logbook"))?,
    }
    Ok(DONE)
}
