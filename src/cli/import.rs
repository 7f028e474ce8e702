//! `import`: takes a file in as one edit.

mod details;
mod json;
mod report;

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::app::guide::{guide_around, guide_in};
use crate::app::handover::OwnFile;
use crate::app::written::write_whole;
use crate::cli::arguments::Import;
use crate::cli::export::unwritten;
use crate::cli::failure::Failure;
use crate::cli::import::report::Report;
use crate::cli::inventory::{Planned, change};
use crate::cli::voice::Voice;
use crate::cli::{DONE, DONE_IN_PART, Environment, FAILED};
use crate::domain::change::{Change, Edit};
use crate::domain::phrase::Phrase;
use crate::domain::privacy::erasure::leave_out;
use crate::domain::village::Village;
use crate::exchange::csv::{
    self, ANSWERS, Answers, CsvOptions, ListFile, chosen_before, kept_answers, shapes_of,
};
use crate::exchange::incoming::arrivals;
use crate::exchange::native;
use crate::exchange::sheets::{FileFormat, format_of};
use crate::i18n::{Words, in_every_language};
use crate::store::{StoreError, as_typed, kept_out, recalled, system_code};

/// The most that is read, in MB.
const LIMIT: u64 = 512;

/// Takes the file in, or tells what that would bring.
pub(super) fn run(asked: &Import, environment: &Environment, voice: &mut Voice) -> Result<u8, Failure> {
    if is_standard(&asked.source) && environment.stdin_is_terminal {
        voice.message(&Phrase::new("cli-import-type"));
    }
    let words = voice.words;
    let bytes = content(&asked.source)?;
    is_list(&bytes, &asked.source)?;
    let mut incoming = Incoming::read(bytes, &asked.source, words)?;
    tell_left_out(incoming.leave_out(&environment.file, &environment.data)?, voice);
    let said = CsvOptions {
        default_kind: asked.kind.map(Into::into),
        nameless: asked.nameless,
        sheet: asked.sheet.clone(),
        ..CsvOptions::default()
    };
    let chosen = match asked.anew {
        true => None,
        false => incoming.chosen_before(&environment.file, &said, words)?,
    };
    let as_before = chosen.is_some();
    let options = chosen.unwrap_or(said);
    let target = asked.refused.as_deref().map(free).transpose()?;
    let report = change(&environment.file, asked.dry_run, voice, |village| {
        let options = CsvOptions {
            erased: kept_out(&environment.file, &environment.data)?,
            known: known_answers(&environment.file)?,
            ..options.clone()
        };
        let (mut report, changes) = incoming.plan(village, &options, words, environment.today)?;
        report.as_before = as_before;
        let refused = asked.strict && !report.refused.is_empty();
        let wanted = !changes.is_empty() && !refused;
        let label = Phrase::new("cli-edit-imported").text("file", name(&asked.source));
        Ok(Planned {
            edit: wanted.then(|| Edit::new(label, changes)),
            told: report,
        })
    })?;
    let refused = !report.refused.is_empty();
    if let (Some(target), Some(list)) = (&target, report.refused_list(words)) {
        write_whole(target, &list, false).map_err(|error| unwritten(error, target))?;
    }
    let stored = !(asked.dry_run || asked.strict && refused);
    if asked.json {
        voice.json("import", report.json(stored, words))?;
    } else {
        let kept_out = (!stored).then_some(match asked.dry_run {
            true => "cli-import-dry",
            false => "cli-import-strict",
        });
        report.tell(kept_out, voice)?;
    }
    Ok(match (refused, asked.strict) {
        (false, _) => DONE,
        (true, true) => FAILED,
        (true, false) => DONE_IN_PART,
    })
}

/// That it is no file of our own that has to be opened first; else what to do with it.
fn is_list(bytes: &[u8], source: &Path) -> Result<(), Failure> {
    let shown = as_typed(source);
    Err(Failure::Told(match OwnFile::of(bytes) {
        None => return Ok(()),
        Some(OwnFile::Sealed) => {
            let command = format!("wijkschouw open {shown}");
            Phrase::new("cli-import-sealed").text("command", command)
        }
        Some(OwnFile::Inventory) => {
            let list = as_typed(&source.with_extension("json"));
            Phrase::new("cli-import-inventory")
                .text("export", format!("wijkschouw --file {shown} export {list}"))
                .text("import", format!("wijkschouw import {list}"))
        }
    }))
}

/// What taking a file in would bring, before anything is written.
pub(crate) struct Preview {
    /// The counts.
    pub counts: Vec<String>,
    /// What each column of a list was taken for: its heading, and the key of the label of its field.
    pub columns: Vec<(String, Option<String>)>,
    /// What stands in the way of single rows and fields, one by one.
    pub hindrances: Vec<String>,
    /// What has to change; empty if nothing would.
    pub edit: Edit,
}

/// Looks at the file for this inventory, on the computer of which this folder has the list of who was erased; the
/// sentences say why it cannot be taken in.
pub(crate) fn preview(
    source: &Path,
    (inventory, here): (&Path, &Path),
    village: &Village,
    words: &Words,
    today: Date,
) -> Result<Preview, Vec<String>> {
    let mut left_out = 0;
    let planned = content(source).and_then(|bytes| {
        is_list(&bytes, source)?;
        let mut incoming = Incoming::read(bytes, source, words)?;
        left_out = incoming.leave_out(inventory, here)?;
        let chosen = incoming.chosen_before(inventory, &CsvOptions::default(), words)?;
        let as_before = chosen.is_some();
        let options = CsvOptions {
            erased: kept_out(inventory, here)?,
            known: known_answers(inventory)?,
            ..chosen.unwrap_or_default()
        };
        let (mut report, changes) = incoming.plan(village, &options, words, today)?;
        report.as_before = as_before;
        Ok((report, changes))
    });
    let (mut counts, mut hindrances) = (Vec::new(), Vec::new());
    let mut voice = Voice::new(words, &mut counts, &mut hindrances);
    let label = Phrase::new("cli-edit-imported").text("file", name(source));
    let told = planned.and_then(|(report, changes)| {
        tell_left_out(left_out, &mut voice);
        report.tell(None, &mut voice)?;
        Ok((report.columns(), Edit::new(label, changes)))
    });
    if let Err(failure) = &told {
        voice.failure(failure, false);
    }
    let (columns, edit) = told.map_err(|_| lines(&hindrances))?;
    Ok(Preview {
        counts: lines(&counts),
        columns,
        hindrances: lines(&hindrances),
        edit,
    })
}

fn tell_left_out(count: usize, voice: &mut Voice) {
    if 0 < count {
        voice.message(&Phrase::new("erased-left-out").number("count", count));
    }
}

fn lines(told: &[u8]) -> Vec<String> {
    String::from_utf8_lossy(told).lines().map(str::to_owned).collect()
}

/// What is to be taken in; told apart by what it says, whatever its name.
enum Incoming {
    Native(Box<Village>),
    List(Box<ListFile>),
}

impl Incoming {
    fn read(bytes: Vec<u8>, source: &Path, words: &Words) -> Result<Self, Failure> {
        if format_of(&bytes) != FileFormat::Native {
            let stem = source.file_stem().map(|stem| stem.to_string_lossy().into_owned());
            return Ok(Self::List(Box::new(ListFile::open(bytes, words)?.called(stem))));
        }
        let village = native::read(&bytes).map_err(Failure::Native)?;
        Ok(Self::Native(Box::new(village)))
    }

    /// Nobody comes in who has been erased; of a list, their rows are refused when it is worked out.
    fn leave_out(&mut self, inventory: &Path, here: &Path) -> Result<usize, Failure> {
        Ok(match self {
            Self::Native(village) => leave_out(village, &kept_out(inventory, here)?, &in_every_language),
            Self::List(_) => 0,
        })
    }

    /// What was chosen in the program for lists of this shape, with what is said now; nothing if nothing was chosen.
    fn chosen_before(
        &self,
        inventory: &Path,
        said: &CsvOptions,
        words: &Words,
    ) -> Result<Option<CsvOptions>, Failure> {
        let Self::List(file) = self else {
            return Ok(None);
        };
        let shapes = shapes_of(file, words, said)?;
        let chosen = chosen_before(&shapes, |key| recalled(inventory, key))?;
        let chosen = chosen.filter(|chosen| *chosen != CsvOptions::default());
        Ok(chosen.map(|mut chosen| {
            if said.default_kind.is_some() {
                chosen.fixed.remove("kind");
            }
            CsvOptions {
                default_kind: said.default_kind,
                nameless: said.nameless || chosen.nameless,
                sheet: said.sheet.clone(),
                ..chosen
            }
        }))
    }

    /// What it would bring to the village.
    fn plan(
        &self,
        village: &Village,
        options: &CsvOptions,
        words: &Words,
        today: Date,
    ) -> Result<(Report, Vec<Change>), Failure> {
        match self {
            Self::Native(incoming) => {
                let arrivals = arrivals(village, incoming);
                let changes = arrivals.changes.clone();
                Ok((Report::of_native(arrivals, village, words, today), changes))
            }
            Self::List(file) => {
                let mut list = csv::read_file(file, village, words, today, options)?;
                let changes = std::mem::take(&mut list.changes);
                Ok((Report::of_list(list, &changes), changes))
            }
        }
    }
}

/// What was answered about rows of earlier lists, in the program itself.
fn known_answers(inventory: &Path) -> Result<Answers, StoreError> {
    Ok(kept_answers(recalled(inventory, ANSWERS)?.as_deref()))
}

/// The place of a file that is not there yet: what is there is never written over.
fn free(path: &Path) -> Result<PathBuf, Failure> {
    let path = std::path::absolute(path).map_err(|error| unwritten(error, path))?;
    if path.symlink_metadata().is_ok() {
        return Err(Failure::Taken { path });
    }
    Ok(path)
}

fn is_standard(path: &Path) -> bool {
    path == Path::new("-")
}

/// What the file is called in the history.
fn name(source: &Path) -> String {
    let name = source.file_name().unwrap_or(source.as_os_str());
    name.to_string_lossy().into_owned()
}

/// What the file says; of a list of a guide, what the whole guide says, and so it is with the folder of one.
fn content(source: &Path) -> Result<Vec<u8>, Failure> {
    if let Some(guide) = source.is_dir().then(|| guide_in(source)).flatten() {
        return Ok(guide);
    }
    let read = if is_standard(source) {
        limited(io::stdin().lock())
    } else {
        File::open(source).and_then(limited)
    };
    let bytes = read.map_err(|error| match error.kind() {
        io::ErrorKind::IsADirectory => Failure::Folder {
            path: source.to_owned(),
        },
        _ => Failure::Unreadable {
            path: source.to_owned(),
            code: system_code(&error),
        },
    })?;
    if LIMIT << 20 < bytes.len() as u64 {
        return Err(Failure::TooLarge {
            path: source.to_owned(),
            limit: LIMIT,
        });
    }
    Ok(guide_around(source, &bytes).unwrap_or(bytes))
}

/// No more than shows that it is too much.
fn limited(source: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take((LIMIT << 20) + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
