//! `completions` and `man`: the command line as other programs want it explained.

use clap::Command;
use clap_complete::Shell;
use clap_mangen::Man;

use crate::cli::failure::Failure;
use crate::cli::voice::Voice;
use crate::cli::{DONE, help};
use crate::i18n::Words;

/// Headings of a page of the manual that do not come from the command line itself.
const SECTIONS: [(&str, &str); 5] = [
    ("NAME", "cli-man-name"),
    ("SYNOPSIS", "cli-man-synopsis"),
    ("DESCRIPTION", "cli-man-description"),
    ("EXTRA", "cli-man-extra"),
    ("VERSION", "cli-man-version"),
];

/// Writes the completions of a shell.
pub(super) fn completions(shell: Shell, voice: &mut Voice) -> Result<u8, Failure> {
    let mut command = help::command(voice.words);
    let name = command.get_name().to_owned();
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, name, &mut script);
    voice.raw(&script)?;
    Ok(DONE)
}

/// Writes a page of the manual.
pub(super) fn manual(verb: Option<&str>, voice: &mut Voice) -> Result<u8, Failure> {
    let mut command = help::command(voice.words);
    // So that the verbs know what they share.
    command.build();
    let command = match verb {
        None => command,
        Some(verb) => page_of(&command, verb)?,
    };
    let mut page = Vec::new();
    let source = format!("wijkschouw {}", command.get_version().unwrap_or_default());
    let manual = Man::new(command).source(source);
    manual.render(&mut page).map_err(Failure::Output)?;
    voice.raw(translated(&String::from_utf8_lossy(&page), voice.words).as_bytes())?;
    Ok(DONE)
}

fn page_of(command: &Command, verb: &str) -> Result<Command, Failure> {
    command
        .find_subcommand(verb)
        .cloned()
        .map(|found| found.version(command.get_version().unwrap_or_default().to_owned()))
        .ok_or_else(|| Failure::UnknownVerb(verb.to_owned()))
}

fn translated(page: &str, words: &Words) -> String {
    let mut translated = String::with_capacity(page.len());
    for line in page.lines() {
        let section = line.strip_prefix(".SH ");
        match section.and_then(|name| SECTIONS.iter().find(|(english, _)| *english == name)) {
            Some((_, key)) => {
                translated.push_str(".SH ");
                translated.push_str(&words.say(key).to_uppercase());
            }
            None => translated.push_str(line),
        }
        translated.push('\n');
    }
    translated
}
