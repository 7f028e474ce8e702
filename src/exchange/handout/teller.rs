//! Who told a story, as it stands in what others get: a role, never a name (A9).

use std::cell::OnceCell;
use std::sync::Arc;

use jiff::civil::Date;

use crate::domain::entry_line::is_person;
use crate::domain::privacy::{Called, is_particle};
use crate::domain::story::Story;
use crate::domain::value::Reading;
use crate::domain::village::Village;
use crate::exchange::handout::Source;
use crate::i18n::Words;

/// Who told it; somebody who is named there is "een bewoner".
pub(in crate::exchange) fn role(told_by: &str, from: &Source) -> String {
    Tellers::of(from.village, from.words, from.today).role(told_by)
}

/// The village with a role in the place of whoever is named as having told a story.
pub(in crate::exchange) fn roles_alone(village: &Village, words: &Words, today: Date) -> Village {
    let tellers = Tellers::of(village, words, today);
    let mut told = village.clone();
    for (id, story) in &village.stories {
        let role = tellers.role(&story.told_by);
        if *story.told_by != *role {
            let story = Story {
                told_by: role.as_str().into(),
                ..Story::clone(story)
            };
            told.stories.insert(*id, Arc::new(story));
        }
    }
    told
}

/// Those who may have told something in a village.
struct Tellers<'a> {
    words: &'a Words,
    reading: Reading<'a>,
    /// Most tellers are a role already, and nobody need be known for that.
    called: OnceCell<Called>,
}

impl<'a> Tellers<'a> {
    fn of(village: &'a Village, words: &'a Words, today: Date) -> Self {
        let reading = Reading {
            today,
            village,
            terms: words,
        };
        Self {
            words,
            reading,
            called: OnceCell::new(),
        }
    }

    fn role(&self, told_by: &str) -> String {
        if told_by.is_empty() {
            return String::new();
        }
        let somebody = |part: &str| {
            let words: Vec<&str> = part.split_whitespace().collect();
            is_person(&words, &self.reading) || looks_like_a_name(&words) && !self.is_of_a_club(part.trim())
        };
        let called = || {
            let tell = |phrase: &_| self.words.tell(phrase);
            self.called
                .get_or_init(|| Called::of(self.reading.village, |_, _| true, &tell))
        };
        let parts = told_by.split([',', ';', '(', '/']);
        if parts.into_iter().any(somebody) || !called().in_text(told_by).is_empty() {
            self.words.say("report-somebody")
        } else {
            told_by.to_owned()
        }
    }

    /// Whether a place or a club is called so.
    fn is_of_a_club(&self, name: &str) -> bool {
        let mut assets = self.reading.village.assets.values();
        assets.any(|asset| asset.kind.consent().is_none() && asset.name.eq_ignore_ascii_case(name))
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
