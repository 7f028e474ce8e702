//! `check`: whether everything in the file is as it should be; and saving what can be saved where it is not.

use std::fs;
use std::path::Path;

use serde_json::{Value as Json, json};

use crate::app::logbook::problem;
use crate::app::questionnaires::load;
use crate::cli::arguments::Check;
use crate::cli::failure::Failure;
use crate::cli::place::beside_in_words;
use crate::cli::voice::Voice;
use crate::cli::{DONE, DONE_IN_PART, Environment, FAILED};
use crate::domain::phrase::Phrase;
use crate::store::{Finding, Store, StoreError, as_typed, backups, check_file, salvage, saved_as};

/// Looks, and tells what was found.
pub(super) fn run(asked: &Check, environment: &Environment, voice: &mut Voice) -> Result<u8, Failure> {
    if let Some(target) = &asked.repair {
        return repair(target, asked.json, environment, voice);
    }
    let checked = check_file(&environment.file)?;
    let of_inventory = checked.findings.len();
    // Files of questions stand beside the inventory; what is wrong with them is found here too.
    let of_questions = load(&environment.questionnaires).1;
    let findings = checked.findings.into_iter().map(|finding| finding.words);
    let mut findings: Vec<Phrase> = findings.chain(of_questions).collect();
    // What SQLite tells page by page is for whoever helps; it is one thing that is wrong.
    let pages = |finding: &Phrase| finding.key == "store-finding-damaged";
    findings.iter().filter(|finding| pages(finding)).for_each(problem);
    findings.dedup_by(|later, earlier| pages(later) && pages(earlier));
    let beside = Store::open_to_read(&environment.file).map(|opened| opened.store.other_versions());
    let beside = beside.unwrap_or_default();
    if asked.json {
        let told = told(&findings, voice);
        let paths: Vec<String> = beside.iter().map(|path| path.display().to_string()).collect();
        let body = json!({ "assets": checked.assets, "findings": told, "beside": paths });
        voice.json("check", body)?;
    } else if findings.is_empty() {
        voice.result(&Phrase::new("cli-check-good").number("count", checked.assets))?;
    } else {
        for finding in &findings {
            voice.result(finding)?;
        }
        // A copy of the inventory helps against what is wrong in it, not in the questionnaires.
        if checked.damaged {
            let told = with_target("cli-check-damaged", environment);
            voice.message(&told.number("copies", backups(&environment.file).len()));
        } else if 0 < of_inventory {
            voice.message(&Phrase::new("cli-check-bad").number("count", of_inventory));
            if findings
                .iter()
                .any(|finding| finding.key == "store-finding-history")
            {
                voice.message(&with_target("cli-check-history", environment));
            }
        }
    }
    if !asked.json {
        for phrase in beside_in_words(&environment.file, &beside) {
            voice.result(&phrase)?;
        }
    }
    Ok(if findings.is_empty() { DONE } else { FAILED })
}

/// The phrase with the inventory, and where to save what can be saved of it.
fn with_target(key: &str, environment: &Environment) -> Phrase {
    Phrase::new(key)
        .text("inventory", as_typed(&environment.file))
        .text("target", as_typed(&saved_as(&environment.file)))
}

/// Saves what can be saved in a new inventory, and tells what could not be.
fn repair(target: &Path, json: bool, environment: &Environment, voice: &mut Voice) -> Result<u8, Failure> {
    if fs::symlink_metadata(target).is_ok() {
        return Err(Failure::Taken {
            path: target.to_owned(),
        });
    }
    let salvaged = salvage(&environment.file, target).map_err(|error| match error {
        // Nothing of an inventory was found in it: whoever is sent round once more finds nothing either.
        StoreError::Foreign { path } | StoreError::Empty { path } if backups(&path).is_empty() => {
            Failure::Told(Phrase::new("cli-repair-nothing").text("path", path.display().to_string()))
        }
        error => error.into(),
    })?;
    let left: Vec<Finding> = check_file(target)?.findings;
    let mut phrases = salvaged.phrases();
    phrases.extend(left.into_iter().map(|finding| finding.words));
    let path = target.display().to_string();
    if json {
        let told = told(&phrases, voice);
        let (assets, complete) = (salvaged.assets(), salvaged.is_complete());
        let fuller = salvaged.fuller.as_ref().map(
            |copy| json!({ "path": copy.path.display().to_string(), "assets": copy.assets, "command": copy.command }),
        );
        let body =
            json!({ "path": path, "assets": assets, "complete": complete, "fuller": fuller, "told": told });
        voice.json("check", body)?;
    } else {
        for phrase in &phrases {
            voice.result(phrase)?;
        }
        let done = Phrase::new("cli-repaired").text("path", path);
        voice.message(&done.text("damaged", environment.file.display().to_string()));
    }
    Ok(if salvaged.is_complete() {
        DONE
    } else {
        DONE_IN_PART
    })
}

fn told(phrases: &[Phrase], voice: &Voice) -> Vec<Json> {
    let told = phrases
        .iter()
        .map(|words| json!({ "code": words.key, "text": voice.words.tell(words) }));
    told.collect()
}
