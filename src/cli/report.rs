//! `report`: the page that a village hands out, without what people did not agree to.

use std::path::Path;

use jiff::civil::Date;

use crate::cli::arguments::Report;
use crate::cli::choices::PageFormat;
use crate::cli::export::{put, remember};
use crate::cli::failure::Failure;
use crate::cli::inventory::open;
use crate::cli::outputs::{fits, output, readable};
use crate::cli::voice::Voice;
use crate::cli::{DONE, Environment};
use crate::domain::phrase::Phrase;
use crate::domain::record::Id;
use crate::domain::register::Exported;
use crate::domain::snapshot::Snapshot;
use crate::domain::village::Village;
use crate::exchange::export::Unmade;
use crate::exchange::handout::{Format, Handout, Source};

/// Makes the report, to standard output or to a file.
pub(super) fn run(asked: &Report, environment: &Environment, voice: &mut Voice) -> Result<u8, Failure> {
    let output = output(&asked.to, &asked.output);
    if asked.format.is_none() {
        fits(output, &["html", "htm", "md", "markdown", "pdf"])?;
    }
    let format = format(asked, output);
    readable(output, format != Format::Pdf, environment)?;
    let opened = open(&environment.file, voice)?;
    let since = snapshot(asked.since, &opened.village, environment.today, voice)?;
    let words = voice.words;
    let handout = Handout::Report(since);
    let (shown, counted) = handout.villages(&opened.village, environment.today, words);
    let source = Source {
        village: &shown,
        counted: &counted,
        words,
        today: environment.today,
    };
    let page = handout.write(format, &source);
    let page = page.ok_or(Failure::Unmade(Unmade::Failed))?;
    let memory = handout.memory(&source);
    let undrawn = handout.undrawn(format, &source);
    if output == Path::new("-") {
        voice.raw(&page)?;
        undrawn.iter().for_each(|undrawn| voice.message(undrawn));
        remember(opened, environment, &memory.unwrap_or_default(), voice);
        return Ok(DONE);
    }
    let path = put(output, asked.yes, opened.store.path(), &page)?;
    let memory = memory.unwrap_or_default();
    remember(opened, environment, &Exported::written(&memory, &path), voice);
    voice.message(&Phrase::new("cli-report-made").text("path", path.display().to_string()));
    undrawn.iter().for_each(|undrawn| voice.message(undrawn));
    Ok(DONE)
}

/// What was asked, or else what the name of the output says.
fn format(asked: &Report, output: &Path) -> Format {
    let end = output.extension().map(|end| end.to_string_lossy().to_lowercase());
    match (asked.format, end.as_deref()) {
        (Some(PageFormat::Markdown), _) | (None, Some("md" | "markdown")) => Format::Markdown,
        (Some(PageFormat::Pdf), _) | (None, Some("pdf")) => Format::Pdf,
        _ => Format::Html,
    }
}

/// The snapshot of the day that was asked for, or else the one that is worth comparing with.
fn snapshot(
    asked: Option<Date>,
    village: &Village,
    today: Date,
    voice: &Voice,
) -> Result<Option<Id>, Failure> {
    let snapshots = Snapshot::newest(village);
    let Some(day) = asked else {
        return Ok(Snapshot::of_last_year(village, today));
    };
    let found = snapshots.iter().find(|(_, one)| one.date == Some(day));
    let found = found.map(|(id, _)| Some(*id));
    found.ok_or_else(|| Failure::NoSnapshot {
        day: written(day),
        days: days(&snapshots, voice),
    })
}

/// The days on which there is a snapshot.
fn days(snapshots: &[(Id, std::sync::Arc<Snapshot>)], voice: &Voice) -> Option<String> {
    let days = snapshots.iter().filter_map(|(_, one)| one.date);
    let days: Vec<String> = days.map(written).collect();
    (!days.is_empty()).then(|| voice.words.list(&days))
}

fn written(day: Date) -> String {
    day.strftime("%-d-%-m-%Y").to_string()
}
