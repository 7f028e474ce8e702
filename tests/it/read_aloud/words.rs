//! The words that can be typed, and that every question is asked in words.

use std::collections::HashMap;

use strum::VariantArray;
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::i18n::{Language, Words};

use crate::read_aloud::Talk;

const DUTCH: &str = include_str!("../../../assets/lang/nl.ftl");

/// The keys of the words that can be typed: those that say what they do.
fn wishes() -> Vec<&'static str> {
    let lines = DUTCH.lines().filter_map(|line| line.split_once(" = "));
    lines
        .filter_map(|(key, _)| key.strip_prefix("about-"))
        .filter(|key| key.starts_with("aloud-"))
        .collect()
}

#[test]
fn no_word_means_two_things() {
    let words = Words::new(Language::Dutch);
    let mut meanings: HashMap<&str, &str> = HashMap::new();
    assert!(30 < wishes().len());
    for key in wishes() {
        assert!(!words.spellings(key).is_empty(), "{key}");
        for word in words.spellings(key) {
            let other = meanings.insert(word, key);
            assert!(
                other.is_none_or(|other| other == key),
                "{word}: {other:?} and {key}"
            );
            assert!(!word.contains(' '), "{word} is more than one word");
        }
    }
}

#[test]
fn every_question_of_every_kind_is_asked_and_explained() {
    for language in Language::ALL {
        let mut talk = Talk::in_heumen(language);
        for number in 1..=AssetKind::VARIANTS.len() {
            talk.says("nieuw").says(&number.to_string()).says("X");
            for _ in 0..50 {
                talk.says("hulp").says("");
            }
            talk.says("terug");
        }
        for key in ["aloud-", "help-", "field-", "scale-", "subtype-"] {
            assert!(!talk.transcript.contains(key), "{key}:\n{}", talk.transcript);
        }
        assert!(!talk.transcript.contains("{ $"));
    }
}

#[test]
fn every_line_is_plain() {
    let mut talk = Talk::in_the_demo(Language::Dutch);
    for line in [
        "",
        "hulp",
        "stap 1",
        "1",
        "terug",
        "tabel",
        "zoek fanfare",
        "herhaal",
        "overzicht",
        "verhaal",
    ] {
        talk.says(line);
    }
    // Boxes, blocks, arrows and circled numbers are drawings.
    let drawn = |sign: char| matches!(sign, '\u{2190}'..='\u{2BFF}' | '×' | '·');
    for line in talk.transcript.lines() {
        assert!(!line.contains(drawn), "{line}");
        assert!(!line.starts_with(' ') && !line.contains("  "), "{line:?}");
    }
}
