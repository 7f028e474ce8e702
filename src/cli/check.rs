//! `check`: whether everything in the file is as it should be.

use serde_json::{Value as Json, json};

use crate::app::questionnaires::load;
use crate::cli::arguments::Plain;
use crate::cli::failure::Failure;
use crate::cli::voice::Voice;
use crate::cli::{DONE, Environment, FAILED};
use crate::domain::phrase::Phrase;
use crate::store::Store;

/// Looks, and tells what was found.
pub(super) fn run(asked: &Plain, environment: &Environment, voice: &mut Voice) -> Result<u8, Failure> {
    let opened = Store::open_to_read(&environment.file)?;
    let findings = opened.store.check()?;
    let assets = opened.village.assets.len();
    // Files of questions stand beside the inventory; what is wrong with them is found here too.
    let of_inventory = findings.len();
    let of_questions = load(&environment.questionnaires).1;
    let findings: Vec<Phrase> = findings
        .into_iter()
        .map(|finding| finding.words)
        .chain(of_questions)
        .collect();
    if asked.json {
        let told: Vec<Json> = findings
            .iter()
            .map(|words| json!({ "code": words.key, "text": voice.words.tell(words) }))
            .collect();
        voice.json("check", json!({ "assets": assets, "findings": told }))?;
    } else if findings.is_empty() {
        voice.result(&Phrase::new("cli-check-good").number("count", assets))?;
    } else {
        for finding in &findings {
            voice.result(finding)?;
        }
        // A copy of the inventory helps against what is wrong in it, not in the questionnaires.
        if 0 < of_inventory {
            voice.message(&Phrase::new("cli-check-bad").number("count", of_inventory));
        }
    }
    Ok(if findings.is_empty() { DONE } else { FAILED })
}
