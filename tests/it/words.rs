//! The words of both languages: complete, alike in what they say, and plain.

use std::collections::{BTreeMap, BTreeSet};

use strum::VariantArray;
use wijkschouw::domain::code::Code;
use wijkschouw::i18n::{Language, Words};
use wijkschouw::keys::Action;
use wijkschouw::widgets::theme::Colours;

const DUTCH: &str = include_str!("../../assets/lang/nl.ftl");
const ENGLISH: &str = include_str!("../../assets/lang/en.ftl");

/// Words of programmers, which a community worker should not have to read.
const BANNED: [&str; 6] = ["commit", "merge", "parse", "token", "default", "database"];

/// As many words as a sentence may have.
const LONGEST: usize = 20;

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

#[test]
fn dutch_has_no_words_of_programmers() {
    for (key, text) in messages(DUTCH) {
        let lower = text.to_lowercase();
        let words: BTreeSet<&str> = lower.split(|sign: char| !sign.is_alphanumeric()).collect();
        for banned in BANNED {
            assert!(!words.contains(banned), "{key}: {banned}");
        }
        let of_files = ["json", "export", "import", "cli-"]
            .iter()
            .any(|part| key.contains(part));
        assert!(of_files || !words.contains("json"), "{key}");
    }
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
