//! `check`: whether everything in the file is as it should be.

use serde_json::{Value as Json, json};

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
    if asked.json {
        let told: Vec<Json> = findings
            .iter()
            .map(|finding| json!({ "code": finding.words.key, "text": voice.words.tell(&finding.words) }))
            .collect();
        voice.json("check", json!({ "assets": assets, "findings": told }))?;
    } else if findings.is_empty() {
        voice.result(&Phrase::new("cli-check-good").number("count", assets))?;
    } else {
        for finding in &findings {
            voice.result(&finding.words)?;
        }
        voice.message(&Phrase::new("cli-check-bad").number("count", findings.len()));
    }
    Ok(if findings.is_empty() { DONE } else { FAILED })
}
