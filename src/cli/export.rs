//! `export`: gives everything out.

use std::fs;
use std::io::{self, Write};
use std::path::{self, Path, PathBuf};

use crate::cli::arguments::{Export, Format};
use crate::cli::failure::Failure;
use crate::cli::inventory::open;
use crate::cli::voice::{Voice, escaped_json};
use crate::cli::{DONE, Environment};
use crate::domain::phrase::Phrase;
use crate::domain::village::Village;
use crate::exchange::{csv, native};
use crate::i18n::Words;
use crate::store::{StoreError, system_code};

/// Gives everything out, to standard output or to a file.
pub(super) fn run(asked: &Export, environment: &Environment, voice: &mut Voice) -> Result<u8, Failure> {
    let opened = open(&environment.file, voice)?;
    let content = content(format(asked), &opened.village, voice.words);
    if asked.output == Path::new("-") {
        voice.raw(&content)?;
        return Ok(DONE);
    }
    let path = target(asked, opened.store.path())?;
    write(&path, &content, asked.yes).map_err(|error| unwritten(error, &path))?;
    let people = opened.village.assets.values();
    let people = people.filter(|asset| asset.kind.consent().is_some()).count();
    let done = Phrase::new("cli-exported")
        .text("path", path.display().to_string())
        .number("people", people);
    voice.message(&done);
    Ok(DONE)
}

/// What was asked, or else what the name of the output says.
fn format(asked: &Export) -> Format {
    let named = asked
        .output
        .extension()
        .is_some_and(|end| end.eq_ignore_ascii_case("csv"));
    asked
        .format
        .unwrap_or(if named { Format::Csv } else { Format::Json })
}

fn content(format: Format, village: &Village, words: &Words) -> Vec<u8> {
    match format {
        Format::Json => escaped_json(&native::write(village)).into_owned().into_bytes(),
        Format::Csv => csv::write(village, words),
    }
}

/// Where to write, if nothing is harmed by it.
fn target(asked: &Export, inventory: &Path) -> Result<PathBuf, Failure> {
    let path = path::absolute(&asked.output).map_err(|error| unwritten(error, &asked.output))?;
    let Ok(metadata) = fs::metadata(&path) else {
        return Ok(path);
    };
    if !metadata.is_file() {
        return Err(StoreError::NotAFile { path }.into());
    }
    if path.canonicalize().is_ok_and(|path| path == inventory) {
        return Err(Failure::Inventory { path });
    }
    if asked.yes {
        Ok(path)
    } else {
        Err(Failure::Exists { path })
    }
}

/// Writes the file, for this user alone: it is there whole or not at all.
pub(super) fn write(path: &Path, content: &[u8], replace: bool) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new()
        .prefix(".wijkschouw-")
        .tempfile_in(folder)?;
    file.write_all(content)?;
    file.as_file().sync_all()?;
    let kept = if replace {
        file.persist(path)
    } else {
        file.persist_noclobber(path)
    };
    kept.map_err(|failed| failed.error)?;
    #[cfg(unix)]
    if let Ok(folder) = fs::File::open(folder) {
        // Some file systems cannot do this, and then it is not needed.
        folder.sync_all().ok();
    }
    Ok(())
}

pub(super) fn unwritten(error: io::Error, path: &Path) -> Failure {
    let path = path.to_owned();
    match error.kind() {
        io::ErrorKind::AlreadyExists => Failure::Exists { path },
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::Full { path }.into(),
        _ => Failure::Unwritable {
            path,
            code: system_code(&error),
        },
    }
}
