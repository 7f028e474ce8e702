//! What a text must not say: names, numbers and addresses of people, and what it says instead.

use std::borrow::Borrow;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::Hash;
use std::ops::Range;

use crate::domain::asset::Asset;
use crate::domain::fold::plain;
use crate::domain::privacy::alone::{Alone, Reading, Row};
use crate::domain::privacy::escaped::Unescaped;
use crate::domain::privacy::longer::Longer;
use crate::domain::privacy::put_in::put_in;
use crate::domain::privacy::secrets::Secrets;
use crate::domain::privacy::sketch::Sketch;
use crate::domain::privacy::spots::Square;
use crate::domain::privacy::titles::Titles;
use crate::domain::record::{AnyRecord, Id, RecordKind};

/// Digits that make a phone number: fewer are a year, a price or a number of a house.
pub(super) const PHONE: usize = 6;

/// What must not be said of anybody.
#[derive(Debug, Clone, Default)]
pub struct Mentions {
    pub(super) people: HashMap<Id, Secrets>,
    /// By their first word, words in a row and who has them.
    pub(super) first: HashMap<String, HashMap<Row, BTreeSet<Id>>>,
    /// Who can be known by one word.
    pub(super) alone: Alone,
    /// What others are called who may be named.
    pub(super) longer: Longer,
    /// Who has a number with these digits.
    pub(super) digits: HashMap<String, BTreeSet<Id>>,
    /// Who has a number with these digits behind the code of its area.
    pub(super) nearby: HashMap<String, BTreeSet<Id>>,
    /// Who may be called so in an address for mail.
    pub(super) accounts: HashMap<String, BTreeSet<Id>>,
    /// Who has this whole name in one word.
    pub(super) joined: HashMap<String, BTreeSet<Id>>,
    /// Who lives there.
    pub(super) houses: HashMap<String, BTreeSet<Id>>,
    /// Who lives in this square of the map.
    pub(super) squares: HashMap<Square, BTreeSet<Id>>,
    /// How long those numbers are.
    pub(super) lengths: HashSet<usize>,
}

/// How a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Writing {
    /// Sentences, in which names have capitals.
    Prose,
    /// Words to search with, as they are typed.
    Search,
    /// Labels, which many write without a capital; a word of every day is a name with a capital alone.
    Label,
    /// An address, in which a street may be called after somebody.
    Contact,
    /// That of somebody who agreed, and whose family may not have.
    OwnContact,
}

impl Writing {
    pub(super) fn is_contact(self) -> bool {
        matches!(self, Self::Contact | Self::OwnContact)
    }
}

impl Mentions {
    /// Nobody yet, in a village with these titles.
    pub(super) fn with(titles: Titles) -> Self {
        Self {
            alone: Alone::with(titles),
            ..Self::default()
        }
    }

    /// What goes before names.
    pub(super) fn titles(&self) -> &Titles {
        self.alone.titles()
    }

    /// This is the name of something that may be said; nothing: there is no such thing any more.
    pub(super) fn cover(&mut self, id: Id, record: &AnyRecord, name: Option<&str>) {
        let is_person = |asset: &Asset| asset.kind.consent().is_some();
        let person = matches!(record, AnyRecord::Asset(asset) if is_person(asset));
        let thing = record.kind() == RecordKind::Asset && !person;
        self.alone.cover((record.kind(), id), name, thing);
        if person {
            self.longer.put(id, name);
        }
    }

    /// Where something else may be said than before, once this name is no longer, or just now, that of
    /// something else.
    pub(super) fn covered_by(&self, name: &str) -> impl Iterator<Item = Sketch> {
        self.alone.words_in(name).map(|word| Sketch::of(&word))
    }

    /// What must not be said of this person, if there is anything.
    pub(super) fn of(&self, id: Id) -> Option<&Secrets> {
        self.people.get(&id)
    }

    /// From now on this must not be said of the person, and nothing else; `None`: everything may.
    pub(super) fn put(&mut self, id: Id, secrets: Option<Secrets>) {
        if let Some(old) = self.people.remove(&id) {
            for words in &old.words {
                let first = words[0].as_str();
                if let Some(rows) = self.first.get_mut(first) {
                    forget(rows, words, id);
                    if rows.is_empty() {
                        self.first.remove(first);
                    }
                }
            }
            old.parts.iter().for_each(|part| self.alone.remove(part, id));
            for digits in &old.digits {
                forget(&mut self.digits, digits.as_str(), id);
            }
            for digits in &old.nearby {
                forget(&mut self.nearby, digits.as_str(), id);
            }
            for account in &old.accounts {
                forget(&mut self.accounts, account.as_str(), id);
            }
            for joined in &old.joined {
                forget(&mut self.joined, joined.as_str(), id);
            }
            for house in &old.houses {
                forget(&mut self.houses, house.as_str(), id);
            }
            for spot in &old.spots {
                forget(&mut self.squares, &spot.square(), id);
            }
        }
        let Some(new) = secrets else { return };
        for words in &new.words {
            let rows = self.first.entry(words[0].clone()).or_default();
            rows.entry(words.clone()).or_default().insert(id);
        }
        new.parts.iter().for_each(|part| self.alone.add(part, id));
        for digits in &new.digits {
            self.lengths.insert(digits.len());
            self.digits.entry(digits.clone()).or_default().insert(id);
        }
        for digits in &new.nearby {
            self.nearby.entry(digits.clone()).or_default().insert(id);
        }
        for account in &new.accounts {
            self.accounts.entry(account.clone()).or_default().insert(id);
        }
        for joined in &new.joined {
            self.joined.entry(joined.clone()).or_default().insert(id);
        }
        for house in &new.houses {
            self.houses.entry(house.clone()).or_default().insert(id);
        }
        for spot in &new.spots {
            self.squares.entry(spot.square()).or_default().insert(id);
        }
        self.people.insert(id, new);
    }

    /// The text with everything else in the place of what must not be said; nothing if it says none of
    /// that. What it is made of is added to the sketch.
    pub(super) fn replaced(&self, text: &str, writing: Writing, sketch: &mut Sketch) -> Option<String> {
        let Some(read) = Unescaped::of(text) else {
            let hits = self.hits(text, writing, sketch);
            return (!hits.is_empty()).then(|| put_in(text, hits));
        };
        let mut hits = self.hits(&read.text, writing, sketch);
        hits.iter_mut()
            .for_each(|(place, _)| *place = read.written(place));
        (!hits.is_empty()).then(|| put_in(text, hits))
    }

    /// Who is named in the text. Of several who are called the same it is one of them.
    pub(super) fn named(&self, text: &str) -> BTreeSet<Id> {
        let read = Unescaped::of(text);
        let reading = Reading::of(read.as_ref().map_or(text, |read| &read.text));
        let (mut named, mut places) = (BTreeSet::new(), Vec::new());
        for (place, ids) in self.wholes(&reading) {
            named.extend(ids.first());
            places.push(place);
        }
        for (place, ids) in self.alone.hits(&reading, Writing::Prose) {
            let before = places.partition_point(|whole| whole.start <= place.start);
            let within = before
                .checked_sub(1)
                .is_some_and(|at| place.start < places[at].end);
            if !within && ids.is_disjoint(&named) {
                named.extend(ids.first());
            }
        }
        named
    }

    /// Whether this is what is said of somebody instead, and nothing else.
    pub(super) fn is_instead(&self, text: &str) -> bool {
        self.people.values().any(|secrets| *secrets.instead == *text)
    }
}

/// Somebody has this no more.
pub(super) fn forget<K, Q>(people: &mut HashMap<K, BTreeSet<Id>>, key: &Q, id: Id)
where
    K: Hash + Eq + Borrow<Q>,
    Q: Hash + Eq + ?Sized,
{
    if let Some(ids) = people.get_mut(key) {
        ids.remove(&id);
        if ids.is_empty() {
            people.remove(key);
        }
    }
}

/// Where the words stand.
pub(super) fn words_of(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut signs = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, _) = signs.find(|(_, sign)| sign.is_alphanumeric())?;
        while signs.next_if(|(_, sign)| sign.is_alphanumeric()).is_some() {}
        Some(start..signs.peek().map_or(text.len(), |(end, _)| *end))
    })
}

/// The word without capitals and accents, and without the s of "Annekes fiets".
pub(super) fn folded(word: &str) -> String {
    let mut folded = if word.is_ascii() {
        word.to_ascii_lowercase()
    } else {
        plain(word)
    };
    if 1 < folded.len() && folded.ends_with('s') {
        folded.pop();
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::{Mentions, Writing};
    use crate::domain::privacy::secrets::Secrets;
    use crate::domain::privacy::sketch::Sketch;
    use crate::domain::record::Id;

    fn told(text: &str) -> String {
        let mut secrets = Secrets::of("vrijwilliger");
        secrets.add_words("Anneke de Ridder");
        secrets.add_words("anneke@ridder.nl");
        secrets.add_phone("+31 6 12 34 56 78");
        let mut mentions = Mentions::default();
        mentions.put(Id::ONLY, Some(secrets.clone()));
        let mut sketch = Sketch::default();
        let replaced = mentions.replaced(text, Writing::Prose, &mut sketch);
        let sketch = sketch.done();
        if replaced.is_some() {
            assert!(secrets.probes().any(|probe| sketch.may_have(&probe)), "{text}");
        }
        replaced.unwrap_or_else(|| text.to_owned())
    }

    #[test]
    fn a_name_is_found_however_it_is_written() {
        for name in [
            "Anneke de Ridder",
            "ANNEKE DE RIDDER",
            "Ànneke  de\nRidder",
            "anneke-de-ridder",
        ] {
            assert_eq!(
                told(&format!("Vraag {name}, zij weet het.")),
                "Vraag vrijwilliger, zij weet het."
            );
        }
        assert_eq!(told("Anneke de Ridders fiets"), "vrijwilliger fiets");
        assert_eq!(told("de ridder van Anneke"), "de ridder van Anneke");
    }

    #[test]
    fn a_number_and_an_address_are_found_however_they_are_written() {
        for number in [
            "0612345678",
            "06-12345678",
            "06 12 34 56 78",
            "0031612345678",
            "+31 (6) 12345678",
        ] {
            assert!(
                !told(&format!("bel {number} voor tien uur")).contains("78 "),
                "{number}"
            );
        }
        assert_eq!(told("bel +31612345678."), "bel vrijwilliger.");
        assert_eq!(told("mail Anneke@Ridder.nl."), "mail vrijwilliger.");
        assert_eq!(
            told("2026-05-12, 6581 AB, 1234567"),
            "2026-05-12, 6581 AB, 1234567"
        );
    }
}
