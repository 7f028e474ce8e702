//! What is said instead of doing something: help, the version, or what is wrong with the line.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error};

use crate::cli::voice::error_json;
use crate::cli::{DONE, WRONG_USE, help, nearest};
use crate::domain::code::Code;
use crate::domain::kinds::AssetKind;
use crate::domain::phrase::Phrase;
use crate::domain::scrub::escaped_line;
use crate::i18n::Words;

/// What to say, where, and how to end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The text, with its last line end.
    pub text: String,
    /// Whether it was asked for, and belongs on standard output.
    pub asked_for: bool,
    /// The exit code.
    pub code: u8,
}

/// Turns what clap says into the words on the screen.
pub(super) fn answer(error: &Error, command: &Command, typed: &[String], words: &Words) -> Answer {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        return Answer {
            text: error.render().to_string(),
            asked_for: true,
            code: DONE,
        };
    }
    let verb = verb(command, typed);
    let phrase = phrase(error, verb, command, words);
    let text = if typed.iter().any(|word| word == "--json") {
        error_json(&phrase, &[], words)
    } else {
        let more = verb.map_or_else(String::new, |verb| format!(" {verb}"));
        let more = Phrase::new("cli-more").text("verb", more);
        let usage = Phrase::new("cli-usage-line").text("usage", help::usage(verb, words));
        [&phrase, &usage, &more]
            .map(|phrase| escaped_line(&words.tell(phrase)).into_owned())
            .join("\n")
            + "\n"
    };
    Answer {
        text,
        asked_for: false,
        code: WRONG_USE,
    }
}

/// The verb that was meant, so that only its usage is told.
fn verb<'a>(command: &'a Command, typed: &[String]) -> Option<&'a str> {
    typed
        .iter()
        .skip(1)
        .find_map(|word| command.find_subcommand(word))
        .map(Command::get_name)
}

fn phrase(error: &Error, verb: Option<&str>, command: &Command, words: &Words) -> Phrase {
    let said = |kind| said(error, kind);
    let argument = said(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let typed = said(ContextKind::InvalidSubcommand);
            let meant = nearest::verb(&typed, command, words);
            suggesting("cli-unknown-verb", typed, meant)
        }
        ErrorKind::UnknownArgument => {
            let meant = nearest_option(&argument, verb, command);
            suggesting("cli-unknown-option", argument, meant)
        }
        ErrorKind::MissingRequiredArgument => Phrase::new("cli-missing").text("argument", argument),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let value = said(ContextKind::InvalidValue);
            let choices = said(ContextKind::ValidValue);
            if value.is_empty() {
                return Phrase::new("cli-value-missing").text("argument", argument);
            }
            let known: Vec<&str> = choices.split(", ").collect();
            let phrase = match nearest::nearest(&value, &known) {
                _ if choices.is_empty() => Phrase::new("cli-invalid"),
                Some(nearest) => Phrase::new("cli-invalid-nearest").text("nearest", nearest),
                None => {
                    Phrase::new("cli-invalid-choices").text("choices", in_words(&known, &argument, words))
                }
            };
            phrase.text("value", value).text("argument", argument)
        }
        ErrorKind::ArgumentConflict | ErrorKind::TooManyValues => {
            Phrase::new("cli-twice").text("argument", argument)
        }
        ErrorKind::InvalidUtf8 => Phrase::new("cli-not-unicode"),
        // The rest cannot be typed with this command line.
        _ => Phrase::new("cli-wrong"),
    }
}

/// What can be chosen, kinds with their words beside them where those are others.
fn in_words(known: &[&str], argument: &str, words: &Words) -> String {
    let told = known.iter().map(|code| {
        let word = words.term(AssetKind::TERM, code);
        if argument.starts_with("--kind") && !word.eq_ignore_ascii_case(code) {
            format!("{code} ({word})")
        } else {
            (*code).to_owned()
        }
    });
    told.collect::<Vec<_>>().join(", ")
}

/// A sentence about a word that is not known, with the nearest one that is.
fn suggesting(key: &str, typed: String, nearest: Option<String>) -> Phrase {
    let phrase = match nearest {
        None => Phrase::new(key),
        Some(nearest) => Phrase::new(format!("{key}-nearest")).text("nearest", nearest),
    };
    phrase.text("typed", typed)
}

/// The option of this verb, or of the program, that was meant.
fn nearest_option(typed: &str, verb: Option<&str>, command: &Command) -> Option<String> {
    let own = verb.and_then(|verb| command.find_subcommand(verb));
    let shown = own.into_iter().chain([command]).flat_map(Command::get_arguments);
    let options = shown.filter(|option| !option.is_hide_set());
    let long: Vec<&str> = options.filter_map(clap::Arg::get_long).collect();
    nearest::nearest(typed, &long).map(|option| format!("--{option}"))
}

/// What clap knows of the error, as text; empty if nothing.
fn said(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) if kind == ContextKind::ValidValue => texts.join(", "),
        Some(ContextValue::Strings(texts)) if kind == ContextKind::InvalidArg => texts.join(" "),
        // Of what it suggests, the likeliest is the last.
        Some(ContextValue::Strings(texts)) => texts.last().cloned().unwrap_or_default(),
        _ => String::new(),
    }
}
