//! A word of a name by which somebody can be known.

use std::ops::Range;

use crate::domain::fold::plain;
use crate::domain::privacy::alone::{Row, is_capital, is_ordinary, is_particle};
use crate::domain::privacy::mentions::{folded, words_of};
use crate::domain::privacy::small_names::small_forms;
use crate::domain::privacy::titles::Titles;

/// The least letters of a word by which somebody can be known.
const LEAST: usize = 2;

/// The same of one with an accent, that is looked for without a capital.
const LEAST_ACCENTED: usize = 3;

/// The least letters of a surname of which one may be another.
const MISHEARD: usize = 4;

/// Where in a name the words stand by which somebody can be known; none in "vrijwilliger koffie".
pub(super) fn telling(name: &str, is_role: &dyn Fn(&str) -> bool) -> Vec<Range<usize>> {
    let words: Vec<&str> = words_of(name).map(|place| &name[place]).collect();
    // Who types fast leaves the capitals out; then a role among the words says that it is no name.
    let loose = !words
        .iter()
        .any(|word| word.starts_with(char::is_uppercase) || is_role(word));
    let is_name = |word: &str| {
        let long = LEAST <= word.chars().count() || words.len() == 1;
        let written = loose || is_capital(word);
        long && written
            && !word.contains(|sign: char| sign.is_ascii_digit())
            && !is_role(word)
            && !is_particle(&plain(word))
    };
    words_of(name)
        .filter(|place| is_name(&name[place.clone()]))
        .collect()
}

/// What has to stand beside a word of a name for it to say who is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Beside {
    /// Nothing: it does so by itself.
    Nothing,
    /// A title, or another word of the name: "mevr. Hooymans" of who is called Hooijmans.
    Title,
    /// Another word of the name.
    Name,
}

/// A word by which somebody can be known.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Part {
    /// The word, without capitals and accents.
    pub(super) name: String,
    /// What stands before it in the name: "van den" before Berg.
    before: Row,
    /// Whether it is the first of them, of which others make a small one: "Truusje".
    pub(super) is_first: bool,
    /// Whether it is all that they are called.
    pub(super) is_all: bool,
    /// Whether it has letters that hardly any word of every day has: "Zoë".
    is_accented: bool,
    /// What has to stand beside it.
    pub(super) beside: Beside,
}

impl Part {
    /// The words of this name by which somebody can be known.
    pub(super) fn of(name: &str, titles: &Titles) -> Vec<Self> {
        let words: Vec<Range<usize>> = words_of(name).collect();
        let part = |place: Range<usize>| {
            let before = words.iter().rev().filter(|word| word.end <= place.start);
            let before = before.map(|word| plain(&name[word.clone()]));
            let mut before: Vec<String> = before.take_while(|word| is_particle(word)).collect();
            before.reverse();
            Self {
                name: plain(&name[place.clone()]),
                before: before.into(),
                is_first: false,
                is_all: words.len() == 1,
                is_accented: !name[place].is_ascii(),
                beside: Beside::Nothing,
            }
        };
        let places = telling(name, &|word| titles.is_role(word));
        // A figure is of everybody: "groep 7".
        let places = places
            .into_iter()
            .filter(|place| !name[place.clone()].contains(char::is_numeric));
        let mut parts: Vec<Self> = places.map(part).collect();
        if let Some(first) = parts.first_mut() {
            first.is_first = true;
        }
        parts
    }

    /// The same where it says who is meant with this beside it.
    pub(super) fn only_with(&self, beside: Beside) -> Self {
        Self {
            beside,
            ..self.clone()
        }
    }

    /// The word as it is looked for.
    pub(super) fn key(&self) -> String {
        folded(&self.name)
    }

    /// The word, its small forms and what all of the family are called, as they are looked for.
    pub(super) fn keys(&self) -> impl Iterator<Item = String> + '_ {
        let small = self.is_first.then(|| small_forms(&self.name));
        let small = small.into_iter().flatten().map(|form| folded(&form));
        std::iter::once(self.key()).chain(small).chain(self.family())
    }

    /// What all who have this surname are called, if it has an s at its end already: "de Hooijmansen".
    fn family(&self) -> Option<String> {
        let has = !self.is_first && self.name.ends_with('s') && !is_ordinary(&self.name);
        has.then(|| format!("{}en", self.name))
    }

    /// Whether the word is what all who have this surname are called.
    pub(super) fn is_family(&self, word: &str) -> bool {
        self.family().is_some_and(|family| family == word)
    }

    /// Whether this is the word, a small form of it, or whose something is: "Annekes fiets".
    pub(super) fn is(&self, word: &str) -> bool {
        let bare = word.strip_suffix('s').unwrap_or(word);
        let is = |name: &str| word == name || bare == name;
        is(&self.name) || self.is_first && small_forms(&self.name).any(|form| is(&form))
    }

    /// Whether the word is nearly this one: a surname as somebody hears it.
    pub(super) fn is_nearly(&self, word: &str) -> bool {
        let letters = self.name.chars().count().min(word.chars().count());
        !self.is_first && MISHEARD <= letters && strsim::osa_distance(&self.name, word) <= 1
    }

    /// Whether this is the word, with accents that no word of every day has, though it is short: "zoë", "zoe".
    pub(super) fn is_rare(&self, word: &str) -> bool {
        let is_name = word == self.name || word.strip_suffix('s') == Some(&*self.name);
        let long = LEAST_ACCENTED <= self.name.chars().count();
        self.is_accented && is_name && long && !is_ordinary(&self.name)
    }

    /// Whether this word says whose something is: "Annekes", but not "Els".
    pub(super) fn is_owner(&self, word: &str) -> bool {
        word.strip_suffix('s') == Some(&*self.name) && !is_ordinary(&self.name)
    }

    /// How many of the words before are those of the name.
    pub(super) fn led_by(&self, before: &[String]) -> usize {
        let pairs = self.before.iter().rev().zip(before.iter().rev());
        let whole = pairs.take_while(|(own, word)| own == word).count();
        whole.max(self.shortly_led_by(before))
    }

    /// Whether the words before are those of the name, and never stand so before a word of every day: "van den berg", of
    /// which "van de berg" may be said of a hill.
    pub(super) fn is_led_as_a_name(&self, before: &[String]) -> bool {
        let led = &before[before.len() - self.led_by(before)..];
        let led: Vec<&str> = led.iter().map(String::as_str).collect();
        matches!(*led, ["van", "den" | "der"] | ["vd"] | ["v", "d"])
    }

    /// How many of them are those of the name in short: "vd" and "v.d." for "van den".
    fn shortly_led_by(&self, before: &[String]) -> usize {
        let own: Vec<&str> = self.before.iter().map(String::as_str).collect();
        let before: Vec<&str> = before.iter().map(String::as_str).collect();
        match (&*own, &*before) {
            ([.., "van", "de" | "den" | "der"], [.., "vd"]) => 1,
            ([.., "van", "de" | "den" | "der"], [.., "v", "d"]) => 2,
            _ => 0,
        }
    }
}
