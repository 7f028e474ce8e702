//! `export`: gives everything out.

use std::fs;
use std::io;
use std::path::{self, Path, PathBuf};
use std::time::Duration;

use strum::VariantArray;

use crate::app::clock::Clock;
use crate::app::exports::{remember_export, remember_export_beside};
use crate::app::written::{folder_of, unwritten as why_unwritten, write_whole};
use crate::cli::arguments::Export;
use crate::cli::choices::Made;
use crate::cli::failure::Failure;
use crate::cli::inventory::{open, open_to_write};
use crate::cli::outputs::{fits, output, readable};
use crate::cli::voice::{Voice, escaped_json};
use crate::cli::{DONE, Environment};
use crate::domain::phrase::Phrase;
use crate::domain::register::Exported;
use crate::exchange::export::{ExportFormat, ForWhom, memory};
use crate::store::{Opened, Store, StoreError, is_held, system_code};

/// What the names of pages and inventories end with, which no export is.
const PAGES: [&str; 6] = ["html", "htm", "md", "markdown", "pdf", "db"];

/// What the names of files of other programs end with, which would not open what is made here.
const ELSEWHERE: [&str; 11] = [
    "ods", "fods", "xls", "xlsm", "xlsb", "doc", "docx", "odt", "kml", "kmz", "gpx",
];

/// Gives everything out, to standard output or to a file.
pub(super) fn run(asked: &Export, environment: &Environment, voice: &mut Voice) -> Result<u8, Failure> {
    let output = match &asked.into {
        Some(Made::File(_)) if asked.to.is_some() || asked.output.is_some() => {
            return Err(Failure::TwoPlaces);
        }
        Some(Made::File(file)) => file,
        _ => output(&asked.to, &asked.output),
    };
    let (format, whom) = (format(asked, output), whom(asked, output));
    let is_text = !format.is_package() && format != ExportFormat::Xlsx;
    readable(output, is_text, environment)?;
    let opened = open(&environment.file, voice)?;
    if output != Path::new("-") {
        target(output, asked.yes, opened.store.path())?;
    }
    promised(output, format)?;
    if said(asked).is_none() && ExportFormat::of_name(&ending(output)).is_none() {
        // What ends in .zip can be more than one thing: which is to be said.
        let mut known: Vec<&str> = ExportFormat::VARIANTS.iter().map(|one| one.extension()).collect();
        known.retain(|one| ExportFormat::of_name(one).is_some());
        known.dedup();
        fits(output, &known)?;
    }
    let exported = format.write(&opened.village, whom, voice.words, environment.today);
    let exported = exported.map_err(Failure::Unmade)?;
    let content = match format {
        ExportFormat::Json => escaped(exported.content),
        _ => exported.content,
    };
    let memory = memory(format, whom, exported.personal, environment.today);
    if output == Path::new("-") {
        voice.raw(&content)?;
        remember(opened, environment, &memory, voice);
        return Ok(DONE);
    }
    let path = put(output, asked.yes, opened.store.path(), &content)?;
    remember(opened, environment, &Exported::written(&memory, &path), voice);
    voice.message(&Phrase::new("cli-exported").text("path", path.display().to_string()));
    voice.message(&exported.personal.phrase(whom));
    for missing in &exported.missing {
        voice.message(missing);
    }
    if let Some(lacks) = format.lacks() {
        voice.message(&lacks);
    }
    Ok(DONE)
}

/// Has the inventory remember that a file was made of it (AVG 30), also while somebody has it open. It may be on
/// a disk that cannot be written: what was made is there all the same. Giving something out renews no inventory of an
/// older version.
pub(super) fn remember(opened: Opened, environment: &Environment, memory: &str, voice: &mut Voice) {
    remember_with(opened, environment, memory, voice, |_| ());
}

/// The same, with whatever else is to be remembered of it.
pub(super) fn remember_with(
    opened: Opened,
    environment: &Environment,
    memory: &str,
    voice: &mut Voice,
    also: impl FnOnce(&mut Store),
) {
    if opened.store.is_older() {
        return;
    }
    drop(opened);
    let at = environment.today.to_datetime(Clock::default().time());
    match open_to_write(&environment.file, Duration::ZERO, voice) {
        Ok(mut opened) => {
            remember_export(&mut opened.store, at, memory).ok();
            also(&mut opened.store);
        }
        // Whoever has it open is to know of it too.
        Err(StoreError::Held(_)) => {
            remember_export_beside(&environment.file, at, memory).ok();
        }
        Err(_) => {}
    }
}

/// The format that was asked for by its name.
fn said(asked: &Export) -> Option<ExportFormat> {
    let said = match &asked.into {
        Some(Made::As(format)) => Some(*format),
        _ => asked.format,
    };
    said.map(ExportFormat::from)
}

/// What was asked, or else what the name of the output says.
fn format(asked: &Export, output: &Path) -> ExportFormat {
    let named = || ExportFormat::of_name(&ending(output));
    said(asked).or_else(named).unwrap_or(ExportFormat::Json)
}

/// Refuses a name that promises something else that can be made here.
fn promised(output: &Path, format: ExportFormat) -> Result<(), Failure> {
    let ending = ending(output);
    let is = |one: &str| ending.eq_ignore_ascii_case(one);
    let ours = ExportFormat::VARIANTS.iter().map(|one| one.extension());
    let promises = ours.chain(PAGES).chain(ELSEWHERE).any(is);
    // A map is JSON too.
    let is_map = format == ExportFormat::Geojson && is("json");
    if promises && !is_map {
        fits(output, &[format.extension()])
    } else {
        Ok(())
    }
}

/// What stands behind the last point of the name.
fn ending(output: &Path) -> String {
    let ending = output.extension().unwrap_or_default();
    ending.to_string_lossy().into_owned()
}

/// What was asked, or else for others; what could always be given out stays as it was, complete.
fn whom(asked: &Export, output: &Path) -> ForWhom {
    let complete = matches!(format(asked, output), ExportFormat::Json | ExportFormat::Csv);
    match asked.whom {
        Some(whom) => whom.into(),
        None if complete => ForWhom::Ourselves,
        None => ForWhom::Others,
    }
}

fn escaped(json: Vec<u8>) -> Vec<u8> {
    let text = String::from_utf8_lossy(&json);
    escaped_json(&text).into_owned().into_bytes()
}

/// Writes to this output, if nothing is harmed by it; answers with where that is.
pub(super) fn put(
    output: &Path,
    replace: bool,
    inventory: &Path,
    content: &[u8],
) -> Result<PathBuf, Failure> {
    let path = target(output, replace, inventory)?;
    write_whole(&path, content, replace).map_err(|error| unwritten(error, &path))?;
    Ok(path)
}

/// Where to write, if nothing is harmed by it.
pub(super) fn target(output: &Path, replace: bool, inventory: &Path) -> Result<PathBuf, Failure> {
    let path = path::absolute(output).map_err(|error| unwritten(error, output))?;
    let Ok(metadata) = fs::metadata(&path) else {
        let folder = folder_of(&path);
        if !folder.is_dir() {
            let told = Phrase::new("copy-no-folder").text("path", folder.display().to_string());
            return Err(Failure::Told(told));
        }
        return Ok(path);
    };
    if !metadata.is_file() {
        return Err(StoreError::NotAFile { path }.into());
    }
    if dunce::canonicalize(&path).is_ok_and(|path| path == inventory) {
        return Err(Failure::Inventory { path });
    }
    if replace {
        Ok(path)
    } else {
        Err(Failure::Exists { path })
    }
}

/// Why a file could not be written, in words.
pub(super) fn unwritten(error: io::Error, path: &Path) -> Failure {
    let path = path.to_owned();
    match error.kind() {
        io::ErrorKind::AlreadyExists => Failure::Exists { path },
        _ if is_held(&error) => Failure::InUse { path },
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::Full { path }.into(),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            Failure::Told(why_unwritten(&path, &error))
        }
        _ => Failure::Unwritable {
            path,
            code: system_code(&error),
        },
    }
}
