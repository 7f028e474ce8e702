//! `privacy`: what is kept of people, in figures and without names (AVG 30); whom to look at again (AVG 5); and
//! that somebody takes their consent back, or is kept without being used (AVG 7 and 18).

use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde_json::json;

use crate::app::{elsewhere, given_out, kept};
use crate::cli::arguments::Privacy;
use crate::cli::choices::PrivacyPage;
use crate::cli::export::put;
use crate::cli::failure::Failure;
use crate::cli::inventory::{Planned, change, open};
use crate::cli::outputs::{fits, output};
use crate::cli::people::person;
use crate::cli::voice::Voice;
use crate::cli::{DONE, Environment};
use crate::domain::change::Edit;
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::domain::retention::overdue;
use crate::domain::village::Village;
use crate::domain::withdrawal::{set_aside, withdrawn};
use crate::exchange::export::Unmade;
use crate::exchange::handout::{Format, Handout, Source};
use crate::store::Erased;

/// Does what was asked.
pub(super) fn run(asked: &Privacy, environment: &Environment, voice: &mut Voice) -> Result<u8, Failure> {
    match asked.page {
        PrivacyPage::Report => report(asked, environment, voice),
        PrivacyPage::Review => review(asked, environment, voice),
        PrivacyPage::Withdraw => with_person(asked, environment, voice, withdrawn),
        PrivacyPage::Restrict => with_person(asked, environment, voice, set_aside),
    }
}

/// Lists who is to be looked at again, since when.
fn review(asked: &Privacy, environment: &Environment, voice: &mut Voice) -> Result<u8, Failure> {
    let village = open(&environment.file, voice)?.village;
    let people = overdue(&village, environment.today);
    let name = |id| village.name_of(RecordKind::Asset, id);
    if asked.json {
        let people = people.iter().map(|one| {
            json!({ "id": one.id, "name": name(one.id), "verified": one.since, "to_come": one.to_come })
        });
        voice.json("review", json!({ "people": people.collect::<Vec<_>>() }))?;
        return Ok(DONE);
    }
    let months = village.settings().retention_months();
    if people.is_empty() {
        voice.result(&Phrase::new("review-empty").number("months", months))?;
    }
    for one in &people {
        let key = match one.since {
            None => "cli-review-never",
            Some(_) if one.to_come => "cli-review-to-come",
            Some(_) => "cli-review-since",
        };
        let day = one.since.map(|day| day.strftime("%-d-%-m-%Y").to_string());
        let row = Phrase::new(key)
            .text("name", name(one.id))
            .text("day", day.unwrap_or_default())
            .text("id", one.id.to_string());
        voice.result(&row)?;
    }
    Ok(DONE)
}

/// Changes what is kept of a person, as an edit that can be taken back; tells in which files they may be named still.
fn with_person(
    asked: &Privacy,
    environment: &Environment,
    voice: &mut Voice,
    deed: fn(&Village, Id, Date) -> Result<Edit, Phrase>,
) -> Result<u8, Failure> {
    let who = asked.subject.as_deref().unwrap_or_default().to_string_lossy();
    let (told, is_done) = change(&environment.file, false, voice, |village| {
        let edit = deed(village, person(&who, village)?, environment.today);
        Ok(match edit {
            Ok(edit) => Planned {
                told: (edit.label.clone(), true),
                edit: Some(edit),
            },
            Err(told) => Planned {
                told: (told, false),
                edit: None,
            },
        })
    })?;
    let files = match is_done {
        true => given_out(&open(&environment.file, voice)?.store),
        false => Vec::new(),
    };
    if asked.json {
        let what = voice.words.tell(&told);
        let paths: Vec<String> = files.iter().map(|path| path.display().to_string()).collect();
        voice.json("privacy", json!({ "what": what, "given_out": paths }))?;
        return Ok(DONE);
    }
    voice.result(&told)?;
    if !files.is_empty() {
        for phrase in elsewhere(&files, &Erased::default()) {
            voice.message(&phrase);
        }
        voice.message(&Phrase::new("withdraw-elsewhere-sent"));
    }
    Ok(DONE)
}

/// Gives the page of processing out, to standard output or to a file.
fn report(asked: &Privacy, environment: &Environment, voice: &mut Voice) -> Result<u8, Failure> {
    let to = asked.subject.as_ref().map(PathBuf::from);
    let output = output(&to, &asked.output);
    fits(output, &["html", "htm", "md", "markdown", "txt"])?;
    let opened = open(&environment.file, voice)?;
    let handout = Handout::Register(kept(&opened.store));
    let from = Source {
        village: &opened.village,
        counted: &opened.village,
        words: voice.words,
        today: environment.today,
    };
    let page = handout.write(format(output), &from);
    let page = page.ok_or(Failure::Unmade(Unmade::Failed))?;
    if output == Path::new("-") {
        voice.raw(&page)?;
        return Ok(DONE);
    }
    let path = put(output, asked.yes, opened.store.path(), &page)?;
    let made = Phrase::new("handout-made").text("path", path.display().to_string());
    voice.message(&made);
    Ok(DONE)
}

/// What the name of the output says.
fn format(output: &Path) -> Format {
    let end = output.extension().map(|end| end.to_ascii_lowercase());
    match end.as_ref().and_then(|end| end.to_str()) {
        Some("html" | "htm") => Format::Html,
        _ => Format::Markdown,
    }
}
