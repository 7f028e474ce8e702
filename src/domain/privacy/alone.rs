//! Words of a name by which somebody can be known: a first name, or a family name, by itself.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::Range;
use std::sync::LazyLock;

use crate::domain::fold::plain;
use crate::domain::privacy::everyday::begins_question;
use crate::domain::privacy::initials::with_initials;
use crate::domain::privacy::mentions::{Writing, folded, words_of};
use crate::domain::privacy::part::{Beside, Part};
use crate::domain::privacy::streets::tells_streets_apart;
use crate::domain::privacy::titles::Titles;
use crate::domain::record::{Id, RecordKind};

/// Words in a row.
pub(super) type Row = Box<[String]>;

/// "Bakker", "roos": ordinary words of both languages that are a name too.
static ORDINARY: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let list = include_str!("../../../assets/lang/words-that-are-names.txt");
    list.split(',').map(|word| plain(word.trim())).collect()
});

/// Whether this plain word, or this word with an s of whose it is, is an ordinary one too.
pub(super) fn is_ordinary(word: &str) -> bool {
    // "Toos" is no "too".
    let bare = word.strip_suffix('s').filter(|bare| SURE <= bare.len());
    [Some(word), bare]
        .into_iter()
        .flatten()
        .any(|word| ORDINARY.contains(word))
}

/// The fewest letters of a name with digits right at it: shorter ones are of a postcode or a measure.
const LEAST_BARE: usize = 3;

/// So many letters of a name without a capital are hardly ever a thing: "een els aan de beek".
const SURE: usize = 4;

/// What stands before a thing, in both languages.
const ARTICLES: [&str; 6] = ["een", "de", "het", "a", "an", "the"];

/// The most digits of the number of a house.
const HOUSE: usize = 4;

/// Words of a name that say nothing by themselves.
const PARTICLES: [&str; 28] = [
    "van", "von", "der", "den", "des", "het", "ter", "ten", "tot", "aan", "del", "dos", "el", "al", "de",
    "la", "le", "di", "da", "du", "d", "t", "te", "op", "in", "v", "vd", "bin",
];

/// Whether a plain word says nothing by itself.
pub fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word)
}

/// Whether a word is written as a name is: with a capital, or in a script that has none.
pub(super) fn is_capital(word: &str) -> bool {
    !word.starts_with(char::is_lowercase)
}

/// A text and its words.
pub(super) struct Reading<'t> {
    pub(super) text: &'t str,
    /// Where they stand.
    pub(super) places: Vec<Range<usize>>,
    /// What they are, folded.
    pub(super) words: Vec<String>,
}

impl<'t> Reading<'t> {
    /// The words of this text.
    pub(super) fn of(text: &'t str) -> Self {
        let places: Vec<Range<usize>> = words_of(text).collect();
        let words = places.iter().map(|place| folded(&text[place.clone()])).collect();
        Self { text, places, words }
    }

    pub(super) fn word(&self, at: usize) -> &'t str {
        &self.text[self.places[at].clone()]
    }

    /// The word without the digits at either end of it, as in the name of an account: "Wolters58".
    pub(super) fn bare(&self, at: usize) -> &'t str {
        let word = self.word(at);
        let bare = word.trim_matches(|sign: char| sign.is_ascii_digit());
        match bare.len() == word.len() || bare.chars().count() < LEAST_BARE {
            true => word,
            false => bare,
        }
    }

    /// Whether the word has digits at one of its ends that are no part of a name.
    pub(super) fn has_figures(&self, at: usize) -> bool {
        self.bare(at).len() < self.places[at].len()
    }

    /// The word as a name is looked for: folded, and bare.
    pub(super) fn key(&self, at: usize) -> Cow<'_, str> {
        match self.has_figures(at) {
            true => Cow::Owned(folded(self.bare(at))),
            false => Cow::Borrowed(&self.words[at]),
        }
    }

    /// The particles right before a word, as far back as they go.
    fn particles_before(&self, at: usize) -> Vec<String> {
        let before = (0..at).rev().map(|at| plain(self.word(at)));
        let mut particles: Vec<String> = before.take_while(|word| is_particle(word)).collect();
        particles.reverse();
        particles
    }

    /// Whether what stands right before a word says that it is a thing.
    fn is_behind_article(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map(|before| plain(self.word(before)));
        before.is_some_and(|word| ARTICLES.contains(&&*word))
    }
}

/// The name of something else that has a word of a name in it: "Café de Ridder".
#[derive(Debug, Clone)]
struct Cover {
    row: Row,
    /// Which of its words.
    at: usize,
    of: (RecordKind, Id),
}

/// Everybody who can be known by one word.
#[derive(Debug, Clone, Default)]
pub(super) struct Alone {
    titles: Titles,
    people: HashMap<String, BTreeMap<Part, BTreeSet<Id>>>,
    /// By the word: a village, a café or somebody who agreed may be called like it.
    covers: HashMap<String, Vec<Cover>>,
    /// Under which words the name of something stands there.
    covering: HashMap<(RecordKind, Id), Vec<String>>,
}

impl Alone {
    /// Nobody yet.
    pub(super) fn with(titles: Titles) -> Self {
        Self {
            titles,
            ..Self::default()
        }
    }

    /// What goes before names.
    pub(super) fn titles(&self) -> &Titles {
        &self.titles
    }

    /// Somebody can be known by this word.
    pub(super) fn add(&mut self, part: &Part, id: Id) {
        for key in part.keys() {
            let parts = self.people.entry(key).or_default();
            parts.entry(part.clone()).or_default().insert(id);
        }
    }

    /// Somebody may be known by this word.
    pub(super) fn remove(&mut self, part: &Part, id: Id) {
        for key in part.keys() {
            let Some(parts) = self.people.get_mut(&key) else {
                continue;
            };
            if let Some(ids) = parts.get_mut(part) {
                ids.remove(&id);
                if ids.is_empty() {
                    parts.remove(part);
                }
            }
            if parts.is_empty() {
                self.people.remove(&key);
            }
        }
    }

    /// The words of a name by which somebody may be known as well.
    pub(super) fn words_in<'a>(&'a self, name: &str) -> impl Iterator<Item = String> + use<'a> {
        let reading = Reading::of(name);
        let words: Vec<String> = (0..reading.words.len())
            .map(|at| reading.key(at).into_owned())
            .collect();
        words.into_iter().filter(|word| self.people.contains_key(word))
    }

    /// This is the name of something that may be said; nothing: there is no such thing any more. That of a thing may
    /// say whose it is.
    pub(super) fn cover(&mut self, of: (RecordKind, Id), name: Option<&str>, is_thing: bool) {
        for word in self.covering.remove(&of).into_iter().flatten() {
            if let Some(covers) = self.covers.get_mut(&word) {
                covers.retain(|cover| cover.of != of);
            }
        }
        let words: Vec<String> = name.map_or_else(Vec::new, |name| self.words_in(name).collect());
        let Some(name) = name.filter(|_| !words.is_empty()) else {
            return;
        };
        let reading = Reading::of(name);
        let row: Row = reading.words.clone().into();
        for at in 0..row.len() {
            let word = reading.key(at).into_owned();
            if !words.contains(&word) || is_thing && self.says_whose(&reading, at) {
                continue;
            }
            let covers = self.covers.entry(word).or_default();
            covers.push(Cover {
                row: row.clone(),
                at,
                of,
            });
        }
        self.covering.insert(of, words);
    }

    /// Where somebody is named by one word, and who that may be.
    pub(super) fn hits<'a>(
        &'a self,
        reading: &'a Reading,
        writing: Writing,
    ) -> impl Iterator<Item = (Range<usize>, &'a BTreeSet<Id>)> {
        let known = |at: usize| Some((at, self.people.get(&*reading.key(at))?));
        let places = (0..reading.words.len()).filter_map(known);
        places.filter_map(move |(at, parts)| {
            let word = plain(reading.bare(at));
            let before = reading.particles_before(at);
            let title = self.title_before(reading, at - before.len());
            let capital = title.is_some() || is_capital(reading.bare(at));
            let written = match writing {
                Writing::Search => true,
                Writing::Label if !is_ordinary(&word) => true,
                _ => capital,
            };
            // "Wil je helpen?"
            if writing != Writing::Search && title.is_none() && begins_question(reading, at, &word) {
                return None;
            }
            // A label "roosje" is no more a name than a label "roos" is.
            let written = |part: &Part| match writing {
                Writing::Label => written && (capital || !is_ordinary(&part.name)),
                _ => written,
            };
            let small = self.may_be_small(reading, at, writing);
            let is_text = matches!(writing, Writing::Prose | Writing::Search | Writing::Label);
            // "truus1950" may be of any Truus.
            let theirs = |part: &Part| !(part.is_first && reading.has_figures(at));
            let named = |part: &Part, ids| {
                let small = || small && theirs(part);
                let only_names = || {
                    let mut names = [&word, &part.name].into_iter();
                    let is_short = part.name.chars().count() < SURE;
                    names.all(|name| self.titles.is_only_a_name(name))
                        && !(is_short && reading.is_behind_article(at))
                };
                let is_surely_one = |part: &Part| part.is_rare(&word) || part.is_led_as_a_name(&before);
                let by_itself = match part.beside {
                    Beside::Nothing => {
                        written(part)
                            || small() && only_names()
                            || small() && self.titles.watchful && is_surely_one(part)
                    }
                    Beside::Title => title.is_some(),
                    Beside::Name => false,
                };
                by_itself || is_text && self.is_beside_another(reading, at, (part, ids))
            };
            let is_family = |part: &Part| part.is_family(&word) && capital && reading.is_behind_article(at);
            let mine = parts.iter();
            let mine = mine.filter(|(part, ids)| (part.is(&word) || is_family(part)) && named(part, ids));
            let (part, ids) = mine.max_by_key(|(part, _)| part.led_by(&before))?;
            if self.is_covered(reading, at, title) || title.is_none() && ends_street(reading, at, writing) {
                return None;
            }
            let start = at - part.led_by(&before);
            Some((with_initials(reading, start..at + 1), ids))
        })
    }

    /// Whether a word without a capital may be a name here. In an address it may be that of a café that is called like
    /// somebody.
    fn may_be_small(&self, reading: &Reading, at: usize, writing: Writing) -> bool {
        let covers = || self.covers.get(&*reading.key(at));
        match writing {
            Writing::Prose | Writing::Search | Writing::Label => true,
            Writing::Contact => covers().is_none_or(Vec::is_empty),
            Writing::OwnContact => false,
        }
    }

    /// Whether another word of the same name stands next to this one, with no more between them than "van" and the like
    /// of that name: then it is that name, also without capitals. Two words of every day may stand so for another reason.
    fn is_beside_another(&self, reading: &Reading, at: usize, of: (&Part, &BTreeSet<Id>)) -> bool {
        let is_particle = |at: &usize| is_particle(&plain(reading.word(*at)));
        let before = (0..at).rev().find(|at| !is_particle(at));
        let behind = (at + 1..reading.words.len()).find(|at| !is_particle(at));
        let (part, ids) = of;
        let is_other = |other: usize| {
            let (first, last) = (at.min(other), at.max(other));
            let gap = &reading.text[reading.places[first].end..reading.places[last].start];
            let between: Vec<String> = (first + 1..last).map(|at| plain(reading.bare(at))).collect();
            let joined = gap
                .chars()
                .all(|sign| sign.is_alphanumeric() || " -'’".contains(sign));
            let word = plain(reading.bare(other));
            let parts = self.people.get(&*reading.key(other)).into_iter().flatten();
            let mut parts = parts.filter(|(other, theirs)| other.is(&word) && !ids.is_disjoint(theirs));
            joined
                && parts.any(|(next, _)| {
                    let later = if other < at { part } else { next };
                    let rare = !(is_ordinary(&next.name) && is_ordinary(&part.name));
                    rare && next.name != part.name && later.led_by(&between) == between.len()
                })
        };
        [before, behind].into_iter().flatten().any(is_other)
    }

    /// Whether the name of a thing says here that it is of somebody who is called so and no more: "Tuin van Els",
    /// "Annekes hoek". "Kapsalon Els" is what it is called itself, and "Tuin van Els Mol" is of somebody else.
    fn says_whose(&self, reading: &Reading, at: usize) -> bool {
        let places = &reading.places;
        let parts = self.people.get(&*reading.key(at)).into_iter().flatten();
        let mut called = parts.map(|(part, _)| part).filter(|part| part.is_all);
        let behind = &reading.text[places[at].end..];
        let word = plain(reading.bare(at));
        let apart = behind.starts_with(['\'', '’']);
        let before = at.checked_sub(1).map(|before| plain(reading.word(before)));
        let of = before.is_some_and(|before| self.titles.owned.contains(&before));
        let goes_on = || {
            let next = places.get(at + 1)?;
            let between = &reading.text[places[at].end..next.start];
            let joined = matches!(between, " " | "-") && is_capital(reading.word(at + 1));
            joined.then_some(())
        };
        let owner = |part: &Part| apart && !is_ordinary(&part.name) || part.is_owner(&word);
        let has_owners = !self.titles.owned.is_empty();
        has_owners && called.any(|part| owner(part) || of && goes_on().is_none())
    }

    /// Where the title stands that goes before this word.
    fn title_before(&self, reading: &Reading, at: usize) -> Option<usize> {
        let before = at.checked_sub(1)?;
        let is_title = self.titles.titles.contains(&plain(reading.word(before)));
        is_title.then_some(before)
    }

    /// Whether the word is part of the name of something else; a title before that name says that it is
    /// somebody after all: "mevrouw Van Malden".
    fn is_covered(&self, reading: &Reading, at: usize, title: Option<usize>) -> bool {
        let covers = self.covers.get(&*reading.key(at)).into_iter().flatten();
        let mut starts = covers.filter_map(|cover| {
            let start = at.checked_sub(cover.at)?;
            reading.words[start..].starts_with(&cover.row).then_some(start)
        });
        starts.any(|start| title.is_none_or(|title| start <= title))
    }
}

/// The digits that a word ends with.
fn digits_behind(word: &str) -> &str {
    &word[word.trim_end_matches(|sign: char| sign.is_ascii_digit()).len()..]
}

/// Whether the word is the end of a street, with the number of a house behind it: "Hoge Dijk 4". In an address any word
/// may stand before it, in a sentence one by which streets are told apart.
fn ends_street(reading: &Reading, at: usize, writing: Writing) -> bool {
    let beside = |one: usize, other: usize| {
        let between = reading.places[one].end..reading.places[other].start;
        reading.text.get(between) == Some(" ")
    };
    let is_number = |word: &str| {
        let digits = word.trim_end_matches(|sign: char| sign.is_ascii_alphabetic());
        let of_house = (1..=HOUSE).contains(&digits.len()) && word.len() <= digits.len() + 1;
        of_house && !digits.starts_with('0') && digits.bytes().all(|digit| digit.is_ascii_digit())
    };
    let next = at + 1;
    let numbered = next < reading.words.len() && beside(at, next) && is_number(reading.word(next));
    let glued = reading.has_figures(at) && is_number(digits_behind(reading.word(at)));
    let fronted = || {
        let before = at.checked_sub(1).filter(|before| beside(*before, at));
        before.is_some_and(|before| {
            is_capital(reading.word(before)) && tells_streets_apart(&reading.words[before])
        })
    };
    // A street may have its number right behind it; so may an account, which is one word.
    let has_front = || at.checked_sub(1).is_some_and(|before| beside(before, at));
    numbered && writing.is_contact()
        || glued && writing.is_contact() && has_front()
        || (numbered || glued) && fronted()
}
