//! `privacy report`: what is kept of people, in figures and without names (AVG 30).

use std::path::Path;

use crate::app::kept;
use crate::cli::arguments::Privacy;
use crate::cli::export::put;
use crate::cli::failure::Failure;
use crate::cli::inventory::open;
use crate::cli::outputs::{fits, output};
use crate::cli::voice::Voice;
use crate::cli::{DONE, Environment};
use crate::domain::phrase::Phrase;
use crate::exchange::export::Unmade;
use crate::exchange::handout::{Format, Handout, Source};

/// Gives the page of processing out, to standard output or to a file.
pub(super) fn run(asked: &Privacy, environment: &Environment, voice: &mut Voice) -> Result<u8, Failure> {
    let output = output(&asked.to, &asked.output);
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
