//! Who told a story, as it stands on paper: a role, never a name (A9).

use crate::domain::entry_line::is_person;
use crate::domain::privacy::{Called, is_particle};
use crate::domain::value::Reading;
use crate::exchange::handout::Source;

/// Who told it; somebody who is named there is "een bewoner".
pub(in crate::exchange) fn role(told_by: &str, from: &Source) -> String {
    if told_by.is_empty() {
        return String::new();
    }
    let reading = Reading {
        today: from.today,
        village: from.village,
        terms: from.words,
    };
    let words = |part: &str| {
        let words: Vec<&str> = part.split_whitespace().collect();
        is_person(&words, &reading) || looks_like_a_name(&words) && !is_of_a_club(part.trim(), from)
    };
    let called = || Called::of(from.village, |_, _| true, &|phrase| from.words.tell(phrase));
    let is_named = told_by.split([',', ';', '(', '/']).any(words) || !called().in_text(told_by).is_empty();
    if is_named {
        from.words.say("report-somebody")
    } else {
        told_by.to_owned()
    }
}

/// Whether all its words are written as those of a name are: a role is seldom written with a capital twice.
fn looks_like_a_name(words: &[&str]) -> bool {
    let capital = |word: &str| {
        word.starts_with(char::is_uppercase)
            && word
                .chars()
                .all(|sign| sign.is_alphabetic() || "-.'’".contains(sign))
    };
    let between = |word: &&str| capital(word) || is_particle(&word.to_lowercase());
    matches!(words, [first, others @ .., last] if capital(first) && capital(last) && others.iter().all(between))
}

/// Whether a place or a club is called so.
fn is_of_a_club(name: &str, from: &Source) -> bool {
    let mut assets = from.village.assets.values();
    assets.any(|asset| asset.kind.consent().is_none() && asset.name.eq_ignore_ascii_case(name))
}
