//! What tells a name apart from others, whatever its spelling.

use std::borrow::{Borrow, Cow};
use std::collections::HashSet;

use crate::domain::doubles::generic::{in_full, in_short, is_passed_over, is_saint};
use crate::domain::fold::words;
use crate::domain::query::letters;
use crate::domain::record::Id;

/// How words of this folded name may be written too: in short, or in full.
pub(crate) fn spelt_otherwise(folded: &str) -> impl Iterator<Item = String> {
    let has = |wanted: &str| words(folded).any(|word| word == wanted);
    let all: Vec<&str> = words(folded).collect();
    let saint = match saint_or_foundation(&all).contains(&FOUNDATION) {
        true => (SAINT.0, FOUNDATION),
        false => SAINT,
    };
    // A single letter is an initial more often than not.
    let pairs = in_short().filter(|(short, _)| 1 < short.len()).chain([saint]);
    let mut pairs: Vec<(&str, &str)> = pairs.collect();
    pairs.sort_unstable();
    pairs
        .into_iter()
        .filter_map(move |(short, long)| match (has(short), has(long)) {
            (true, false) => Some((*long).to_owned()),
            (false, true) => Some(format!("{short}.")),
            _ => None,
        })
}

/// What tells a name apart from others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Core {
    /// Its own words, without those that many names have.
    words: String,
    /// The words in it that are part of the name of a kern.
    kern: String,
    letters: u32,
    length: usize,
    /// How many words the name has, those that many names have among them.
    count: usize,
}

impl Core {
    /// The core of a folded name. A name of which nothing would be left keeps all its words.
    pub(crate) fn of(folded: &str, kernen: &HashSet<String>) -> Self {
        let whole = unshortened(folded);
        let all = with_initials(&whole);
        let all: Vec<&str> = all.iter().map(|word| in_full(word)).collect();
        let all = saint_or_foundation(&all);
        let (kern, rest): (Vec<&str>, Vec<&str>) = all.iter().partition(|word| kernen.contains(**word));
        let telling: Vec<&str> = rest.into_iter().filter(|word| !is_passed_over(word)).collect();
        let (words, kern) = if telling.is_empty() {
            (all.join(" "), String::new())
        } else {
            (telling.join(" "), kern.join(" "))
        };
        Self {
            count: all.len(),
            letters: letters(&words),
            length: words.chars().count(),
            words,
            kern,
        }
    }

    /// Its own words, without those that many names have.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.words.split(' ').filter(|word| !word.is_empty())
    }

    /// The words in it that are part of the name of a kern; empty if there are none.
    pub(super) fn kern(&self) -> &str {
        &self.kern
    }

    /// Those that may be the same name, the most alike first.
    pub(super) fn alike(&self, others: impl Iterator<Item = (Id, impl Borrow<Self>)>) -> Vec<(Id, f64)> {
        if self.length == 0 {
            return Vec::new();
        }
        let mut found: Vec<(f64, usize, Id)> = others
            .filter_map(|(id, other)| {
                let other = other.borrow();
                let alike = self.resemblance(other)?;
                Some((alike, self.count.abs_diff(other.count), id))
            })
            .collect();
        // With or without "Stichting" is as good as the same, but the same is better.
        found.sort_by(|one, other| {
            let alike = other.0.total_cmp(&one.0);
            alike.then_with(|| (one.1, one.2).cmp(&(other.1, other.2)))
        });
        found.into_iter().map(|(alike, _, id)| (id, alike)).collect()
    }

    /// How alike two names are, if they may be one.
    pub(super) fn resemblance(&self, other: &Self) -> Option<f64> {
        let length = self.length.min(other.length);
        let edits = edits_in_name(length);
        // Most pairs need not be compared letter by letter; a space may be all that differs.
        let apart = (self.letters ^ other.letters).count_ones() as usize;
        if self.length.abs_diff(other.length) > edits.max(2) || apart > 2 * edits + 1 {
            return None;
        }
        let elsewhere = !self.kern.is_empty() && !other.kern.is_empty() && self.kern != other.kern;
        if elsewhere {
            return None;
        }
        let distance = if self.words.replace(' ', "") == other.words.replace(' ', "") {
            0
        } else {
            words_apart(&self.words, &other.words).filter(|distance| *distance <= edits)?
        };
        Some(1.0 - distance as f64 / length.max(1) as f64)
    }
}

/// How many edits make one of these names of the other, word by word in whatever order; nothing if
/// a word has no counterpart.
fn words_apart(one: &str, other: &str) -> Option<usize> {
    let mut others: Vec<&str> = other.split(' ').collect();
    if one.split(' ').count() != others.len() {
        return None;
    }
    let mut total = 0;
    for word in one.split(' ') {
        let (place, distance) = others
            .iter()
            .enumerate()
            .map(|(place, other)| (place, letters_apart(word, other)))
            .min_by_key(|(_, distance)| *distance)?;
        let counterpart = others.swap_remove(place);
        if distance > edits_in_word(word).min(edits_in_word(counterpart)) {
            return None;
        }
        total += distance;
    }
    Some(total)
}

/// How many slips there are between two words; of words without end only whether they are one.
fn letters_apart(word: &str, other: &str) -> usize {
    let endless = LONGEST < word.chars().count().min(other.chars().count());
    match word == other {
        true => 0,
        false if endless => usize::MAX,
        false => strsim::osa_distance(word, other),
    }
}

/// How many typing errors two spellings of a name of this length may have between them.
fn edits_in_name(length: usize) -> usize {
    match length {
        0..3 => 0,
        3..10 => 1,
        10..20 => 2,
        _ => 3,
    }
}

/// The most letters of a word in which slips are looked for. What is longer is no word that people type
/// twice, and the ways to leave letters out of it grow with the square of its length.
const LONGEST: usize = 24;

/// The same for one word. Another number is another thing: group 7 is not group 8.
pub(super) fn edits_in_word(word: &str) -> usize {
    match word.chars().count() {
        _ if word.contains(char::is_numeric) => 0,
        0..3 => 0,
        3..8 => 1,
        8..=LONGEST => 2,
        _ => 0,
    }
}

/// The end of a word for a club in short, and in full: "schietver."
const SHORT_CLUB: (&str, &str) = ("ver.", "vereniging");
/// How many letters stand before that at least: a shorter word is a legal form by itself.
const BEFORE: usize = 3;

/// The folded name with the words in full of which the end is in short: the "schietvereniging" of "schietver.".
pub(super) fn unshortened(folded: &str) -> Cow<'_, str> {
    let (short, long) = SHORT_CLUB;
    if !folded.contains(short) {
        return Cow::Borrowed(folded);
    }
    let full = |word: &str| {
        let stem = word.strip_suffix(short).filter(|stem| BEFORE <= stem.len());
        let stem = stem.filter(|stem| stem.ends_with(char::is_alphanumeric));
        stem.map_or_else(|| word.to_owned(), |stem| format!("{stem}{long}"))
    };
    Cow::Owned(folded.split(' ').map(full).collect::<Vec<_>>().join(" "))
}

/// The words of a folded name, letters that stand for a word each as one: `S.V.` is `SV`.
fn with_initials(folded: &str) -> Vec<Cow<'_, str>> {
    let initial = |word: &str| word.len() == 1 && word.starts_with(char::is_alphabetic);
    let mut all: Vec<Cow<str>> = Vec::new();
    let mut run = false;
    for word in words(folded) {
        match all.last_mut() {
            Some(last) if run && initial(word) => last.to_mut().push_str(word),
            _ => all.push(Cow::Borrowed(word)),
        }
        run = initial(word);
    }
    all
}

/// What "St." is short for before the name of a saint.
const SAINT: (&str, &str) = ("st", "sint");
/// What it is short for in front of anything else: "St. Dorpsbelang".
const FOUNDATION: &str = "stichting";

/// The words with "st" in full: before a saint it is one, and also within a name; in front of other words it is a legal
/// form.
pub(super) fn saint_or_foundation<'w>(words: &[&'w str]) -> Vec<&'w str> {
    let full = |(place, word): (usize, &&'w str)| {
        if *word != SAINT.0 {
            return *word;
        }
        let next = words.get(place + 1);
        if place == 0 && next.is_some_and(|next| !is_saint(next)) {
            FOUNDATION
        } else {
            SAINT.1
        }
    };
    words.iter().enumerate().map(full).collect()
}
