//! Bytes and text from outside to domain values, and back; one file per format.

pub mod csv;
pub mod demo;
pub mod export;
pub mod handout;
pub mod handover;
mod fill;
pub mod foreseen;
pub mod gap_report;
pub mod incoming;
pub mod letter;
pub mod native;
mod pretty;
pub mod sealed;
pub mod sheets;
pub mod report;
pub mod whole;

use crate::domain::village::Village;
use crate::i18n::Words;

/// What the village is called in a sentence; "our village" while it has no name.
fn village_called(village: &Village, words: &Words) -> String {
    match village.settings().village.to_string() {
        name if name.is_empty() => words.say("our-village"),
        name => name,
    }
}
