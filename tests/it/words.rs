//! The words of both languages: complete, alike in what they say, and plain.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use strum::VariantArray;
use wijkschouw::domain::code::Code;
use wijkschouw::i18n::{Language, Words};
use wijkschouw::keys::Action;
use wijkschouw::widgets::theme::Colours;

use crate::architecture::sources;

const DUTCH: &str = include_str!("../../assets/lang/nl.ftl");
const ENGLISH: &str = include_str!("../../assets/lang/en.ftl");

/// Words of programmers, which a community worker should not have to read.
const BANNED: [&str; 72] = [
    "commit",
    "committen",
    "merge",
    "mergen",
    "parse",
    "parsen",
    "token",
    "default",
    "database",
    "cursor",
    "input",
    "output",
    "query",
    "string",
    "boolean",
    "byte",
    "bytes",
    "cache",
    "debug",
    "bug",
    "crash",
    "directory",
    "error",
    "errors",
    "exit",
    "field",
    "file",
    "files",
    "folder",
    "integer",
    "interface",
    "invalid",
    "valide",
    "valideren",
    "key",
    "keys",
    "layout",
    "log",
    "login",
    "module",
    "null",
    "panel",
    "path",
    "pixel",
    "processor",
    "prompt",
    "regex",
    "renderen",
    "scroll",
    "server",
    "syntax",
    "thread",
    "update",
    "updaten",
    "upgrade",
    "value",
    "widget",
    "schema",
    "transactie",
    "configuratie",
    "configureren",
    "implementeren",
    "parameter",
    "argument",
    "entiteit",
    "attribuut",
    "clipboard",
    "save",
    "undo",
    "redo",
    "settings",
    "list",
];

/// Where the words of files and of the command line may stand: who types commands knows them.
const OF_FILES: [&str; 5] = ["json", "export", "import", "cli-", "csv"];

/// The words of files and of computers that have their place there alone.
const FILE_WORDS: [&str; 9] = [
    "json", "csv", "utf", "unicode", "sqlite", "terminal", "shell", "uuid", "encoding",
];

/// As many words as a sentence may have at the very most, and as it should have.
const LONGEST: usize = 20;
const LONG: usize = 15;

/// Words of more syllables than this are hard, and more of them than this make a sentence hard.
const SYLLABLES: usize = 3;
const HARD: usize = 2;

/// The messages of a file by key; those that are there twice, twice.
fn messages(file: &str) -> Vec<(&str, String)> {
    let mut messages: Vec<(&str, String)> = Vec::new();
    for line in file.lines() {
        let starts = line.starts_with(|sign: char| sign.is_ascii_alphabetic());
        match line.split_once(" =").filter(|_| starts) {
            Some((key, text)) => messages.push((key, text.trim().to_owned())),
            None if line.starts_with([' ', '}']) => {
                let (_, text) = messages.last_mut().unwrap();
                text.push('\n');
                text.push_str(line);
            }
            None => {}
        }
    }
    messages
}

/// The names of the arguments in a message.
fn arguments(text: &str) -> BTreeSet<String> {
    text.split('$')
        .skip(1)
        .map(|rest| {
            rest.chars()
                .take_while(|sign| sign.is_alphanumeric() || *sign == '_')
                .collect()
        })
        .collect()
}

/// The sentences of a message, without what is written for Fluent.
fn sentences(text: &str) -> Vec<String> {
    text.split(['.', '?', '!', ':', '\n'])
        .map(|sentence| {
            let variant = sentence
                .split_once(']')
                .filter(|_| sentence.trim_start().starts_with(['[', '*']));
            let sentence = variant.map_or(sentence, |(_, text)| text);
            sentence.replace(['{', '}', '$'], " ")
        })
        .collect()
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_arguments() {
    let of = |file| -> BTreeMap<&str, BTreeSet<String>> {
        messages(file)
            .into_iter()
            .map(|(key, text)| (key, arguments(&text)))
            .collect()
    };
    let (dutch, english) = (of(DUTCH), of(ENGLISH));
    let lone: Vec<&&str> = dutch
        .keys()
        .chain(english.keys())
        .filter(|key| !key.starts_with("also-"))
        .filter(|key| dutch.contains_key(*key) != english.contains_key(*key))
        .collect();
    assert!(lone.is_empty(), "only in one language: {lone:?}");
    for (key, arguments) in &dutch {
        if let Some(other) = english.get(key) {
            assert_eq!(arguments, other, "{key}");
        }
    }
}

#[test]
fn no_message_stands_there_twice() {
    for file in [DUTCH, ENGLISH] {
        let mut seen = BTreeSet::new();
        let twice: Vec<&str> = messages(file)
            .into_iter()
            .map(|(key, _)| key)
            .filter(|key| !seen.insert(*key))
            .collect();
        assert!(twice.is_empty(), "{twice:?}");
    }
}

/// The text without what stands between braces: names of arguments are not read by anybody.
fn read_aloud(text: &str) -> String {
    let pieces = text
        .split('{')
        .enumerate()
        .map(|(place, piece)| match piece.split_once('}') {
            Some((_, after)) if place > 0 => after,
            _ => piece,
        });
    pieces.collect::<Vec<_>>().join(" ").to_lowercase()
}

#[test]
fn dutch_has_no_words_of_programmers() {
    let mut found = Vec::new();
    for (key, text) in messages(DUTCH) {
        // Other words by which a command is found are those of whoever looks for it.
        if key.starts_with("also-") || key.starts_with("cli-") {
            continue;
        }
        let of_files = OF_FILES.iter().any(|part| key.contains(part));
        let text = read_aloud(&text);
        let words: BTreeSet<&str> = text.split(|sign: char| !sign.is_alphanumeric()).collect();
        let banned = BANNED.iter().chain(FILE_WORDS.iter().filter(|_| !of_files));
        found.extend(
            banned
                .filter(|word| words.contains(**word))
                .map(|word| format!("{key}: {word}")),
        );
    }
    assert!(found.is_empty(), "{found:?}");
}

/// How many syllables a word has: every row of vowels is one, and a trema begins another.
fn syllables(word: &str) -> usize {
    let vowel = |sign: char| "aeiouyáéíóúàèêôäëïöü".contains(sign);
    let mut count = 0;
    let mut before = false;
    for sign in word.to_lowercase().chars() {
        if vowel(sign) && (!before || "ëïö".contains(sign)) {
            count += 1;
        }
        before = vowel(sign);
    }
    count
}

#[test]
fn nine_of_ten_dutch_sentences_are_of_level_b1() {
    let mut all = 0;
    let mut hard = Vec::new();
    for (key, text) in messages(DUTCH) {
        if ["also-", "parts-", "cli-"]
            .iter()
            .any(|first| key.starts_with(first))
        {
            continue;
        }
        for sentence in sentences(&text) {
            let words: Vec<&str> = sentence.split_whitespace().collect();
            // A word or two are a label.
            if words.len() < 3 {
                continue;
            }
            all += 1;
            let long = words.iter().filter(|word| SYLLABLES < syllables(word)).count();
            if LONG < words.len() || HARD < long {
                hard.push(format!("{key}: {sentence}"));
            }
        }
    }
    println!("{} of {all} sentences are hard", hard.len());
    assert!(
        hard.len() * 10 <= all,
        "{} of {all}:\n{}",
        hard.len(),
        hard.join("\n")
    );
}

#[test]
fn dutch_sentences_are_short() {
    for (key, text) in messages(DUTCH) {
        if key.starts_with("also-") || key.starts_with("parts-") {
            continue;
        }
        for sentence in sentences(&text) {
            let words = sentence.split_whitespace().count();
            assert!(words <= LONGEST, "{key}: {words} words: {sentence}");
        }
    }
}

#[test]
fn every_action_and_every_set_of_colours_has_its_words() {
    for language in Language::ALL {
        let words = Words::new(language);
        let actions = Action::VARIANTS.iter().flat_map(|action| {
            ["hint-", "action-", "about-action-", "also-action-"].map(|first| (first, action.code()))
        });
        let colours = Colours::VARIANTS
            .iter()
            .flat_map(|colours| ["colours-", "about-colours-"].map(|first| (first, colours.code())));
        for (first, code) in actions.chain(colours) {
            let key = format!("{first}{}", code.replace('_', "-"));
            assert!(words.has(&key), "{key} in {}", language.code());
        }
    }
}

/// All words that keys have of their own: each `.told("…")` of the source.
#[test]
fn what_a_key_does_on_one_screen_alone_has_its_words() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let texts = files.iter().map(|file| std::fs::read_to_string(file).unwrap());
    let told: BTreeSet<String> = texts
        .flat_map(|text| {
            let pieces = text.split(".told(\"").skip(1);
            let names = pieces.filter_map(|piece| Some(piece.split_once('"')?.0.to_owned()));
            names.collect::<Vec<_>>()
        })
        .collect();
    assert!(20 < told.len());
    for language in [Language::Dutch, Language::English] {
        let words = Words::new(language);
        for name in &told {
            for key in [format!("told-{name}"), format!("about-told-{name}")] {
                assert!(words.find(&key).is_some(), "{key}");
            }
        }
    }
}
