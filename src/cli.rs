//! The commands that need no screen: what was asked, and doing it.

mod add;
mod arguments;
mod backups;
mod by_words;
mod check;
mod choices;
mod erase;
mod export;
mod failure;
mod gaps;
mod help;
mod import;
mod inventory;
mod nearest;
mod outputs;
mod pages;
mod passphrase;
mod past;
mod people;
mod place;
mod privacy;
mod refusal;
mod report;
mod rescue;
mod share;
mod unseen;
mod voice;

use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;

use clap::FromArgMatches;
use jiff::civil::Date;

use crate::cli::arguments::{CommandLine, Top};
use crate::cli::failure::Failure;
use crate::cli::voice::{Voice, nobody_listens};
use crate::i18n::{Language, Words};

pub(crate) use add::Stored;
pub use arguments::Verb;
pub use by_words::ByWords;
pub use choices::Color;
pub(crate) use import::{Preview, preview};
pub use refusal::Answer;
pub use rescue::{WayBack, rescue};

/// Exit code: it was done.
pub const DONE: u8 = 0;
/// Exit code: refused or failed; nothing was written.
pub const FAILED: u8 = 1;
/// Exit code: wrong use.
pub const WRONG_USE: u8 = 2;
/// Exit code: done, but rows were refused.
pub const DONE_IN_PART: u8 = 3;
/// Stopped by another program, or because the terminal went away.
pub const STOPPED: u8 = 130;

/// What was asked on the command line.
#[derive(Debug)]
pub struct Asked {
    /// The inventory, if one was named.
    pub file: Option<PathBuf>,
    /// The day that the rules go by, if one was named.
    pub today: Option<Date>,
    /// The language, if one was named.
    pub language: Option<Language>,
    /// When to use colours.
    pub color: Color,
    /// Whether the screen begins with personal data hidden.
    pub presenting: bool,
    /// Whether in lines that can be read aloud, without a screen.
    pub read_aloud: bool,
    /// What to do.
    pub errand: Errand,
}

/// What to do.
#[derive(Debug)]
pub enum Errand {
    /// The screen.
    Screen,
    /// The screen, with the demo village.
    Demo,
    /// Something that needs no screen.
    Verb(Verb),
}

/// Where and when a verb is carried out.
#[derive(Debug, Clone)]
pub struct Environment {
    /// The inventory.
    pub file: PathBuf,
    /// The folder of the program, in which it remembers by id alone who was erased.
    pub data: PathBuf,
    /// The folder with questionnaires that a person has added.
    pub questionnaires: PathBuf,
    /// The logbook, if one is kept.
    pub logbook: Option<PathBuf>,
    /// The local calendar day.
    pub today: Date,
    /// Whether a person would have to type what is read from standard input.
    pub stdin_is_terminal: bool,
    /// Whether a person sees what goes to standard output.
    pub stdout_is_terminal: bool,
}

/// Understands a command line, the program itself first. A language named in it is the language of
/// the words from then on; the answer is what to say when there is nothing to do.
pub fn parse(args: impl Iterator<Item = OsString>, words: &mut Words) -> Result<Asked, Answer> {
    let args: Vec<OsString> = args.collect();
    let typed: Vec<String> = args
        .iter()
        .map(|arg| arg.to_string_lossy().into_owned())
        .collect();
    if let Some(language) = language_in(&typed) {
        words.speak(language);
    }
    let command = help::command(words);
    let read = command.clone().try_get_matches_from(args);
    let line = read
        .and_then(|matches| CommandLine::from_arg_matches(&matches))
        .map_err(|error| refusal::answer(&error, &command, &typed, words))?;
    let demo_too = matches!(line.top, Some(Top::Demo { presenteer: true }));
    let errand = match line.top {
        None => Errand::Screen,
        Some(Top::Demo { .. }) => Errand::Demo,
        Some(Top::Verb(verb)) => Errand::Verb(verb),
        Some(Top::Help { verb }) => {
            let program = typed.into_iter().take(1);
            let question = program.chain(verb).chain(["--help".to_owned()]);
            return parse(question.map(OsString::from), words);
        }
    };
    Ok(Asked {
        file: line.file.or_else(named_by_environment),
        today: line.today,
        language: line.taal.map(Language::from),
        color: line.color,
        presenting: line.presenteer || demo_too,
        read_aloud: line.voorlezen,
        errand,
    })
}

/// The inventory that a variable names, for who does not want to name it on each line. An empty one names none.
fn named_by_environment() -> Option<PathBuf> {
    let file = std::env::var_os("WIJKSCHOUW_FILE").filter(|file| !file.is_empty());
    file.map(PathBuf::from)
}

/// The language that is named on the line, also if the rest of it is wrong.
fn language_in(typed: &[String]) -> Option<Language> {
    const NAMES: [&str; 2] = ["--taal", "--language"];
    let options = typed.iter().enumerate().take_while(|(_, word)| *word != "--");
    let values = options.filter_map(|(place, word)| match word.split_once('=') {
        Some((name, value)) if NAMES.contains(&name) => Some(value),
        None if NAMES.contains(&word.as_str()) => typed.get(place + 1).map(String::as_str),
        _ => None,
    });
    values.last().and_then(Language::from_code)
}

/// Carries a verb out; the exit code.
pub fn run(
    verb: &Verb,
    environment: &Environment,
    words: &Words,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> u8 {
    let mut voice = Voice::new(words, out, err);
    let (done, json) = match verb {
        Verb::Import(asked) => (import::run(asked, environment, &mut voice), asked.json),
        Verb::Export(asked) => (export::run(asked, environment, &mut voice), false),
        Verb::Gaps(asked) => (gaps::run(asked, environment, &mut voice), asked.json),
        Verb::Report(asked) => (report::run(asked, environment, &mut voice), false),
        Verb::Add(asked) => (add::run(asked, environment, &mut voice), asked.json),
        Verb::Check(asked) => (check::run(asked, environment, &mut voice), asked.json),
        Verb::Undo(asked) => (past::undo(asked, environment, &mut voice), asked.json),
        Verb::Redo(asked) => (past::redo(asked, environment, &mut voice), asked.json),
        Verb::Where(asked) => (place::run(asked, environment, &mut voice), asked.json),
        Verb::Backup(asked) => (backups::copy(asked, environment, &mut voice), asked.json),
        Verb::Backups(asked) => (backups::list(asked, environment, &mut voice), asked.json),
        Verb::Restore(asked) => (backups::restore(asked, environment, &mut voice), asked.json),
        Verb::Share(asked) => (share::share(asked, environment, &mut voice), false),
        Verb::Open(asked) => (share::open(asked, environment, &mut voice), false),
        Verb::Privacy(asked) => (privacy::run(asked, environment, &mut voice), asked.json),
        Verb::Erase(asked) => (erase::run(asked, environment, &mut voice), asked.json),
        Verb::Completions { shell } => (pages::completions(*shell, &mut voice), false),
        Verb::Man { verb } => (pages::manual(verb.as_deref(), &mut voice), false),
    };
    match done {
        Ok(code) => code,
        Err(Failure::Output(error)) if nobody_listens(&error) => DONE,
        Err(failure) => {
            voice.failure(&failure, json);
            failure.code()
        }
    }
}
