//! What must not be said of one person: what they are called, where they live and how they can be reached.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::domain::privacy::alone::Row;
use crate::domain::privacy::forms_of_name::forms_of;
use crate::domain::privacy::houses::{probe, spellings_of};
use crate::domain::privacy::mentions::{folded, words_of};
use crate::domain::privacy::part::Part;
use crate::domain::privacy::phones::{OWN_DIGITS, numbers_of, without_code, without_code_in};
use crate::domain::privacy::sketch::Sketch;
use crate::domain::privacy::spots::{self, Spot};
use crate::domain::privacy::strangers::phones_at;
use crate::domain::privacy::titles::Titles;
use crate::domain::privacy::within::digits_in;

/// What must not be said of one person.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Secrets {
    /// Words in a row: a name, an e-mail address.
    pub(super) words: Vec<Row>,
    /// Words of a name by which the person can be known.
    pub(super) parts: Vec<Part>,
    /// The digits of a phone number.
    pub(super) digits: Vec<String>,
    /// The same without the code of its area.
    pub(super) nearby: Vec<String>,
    /// How they may be called in an address for mail.
    pub(super) accounts: BTreeSet<String>,
    /// The whole name in one word.
    pub(super) joined: BTreeSet<String>,
    /// Where they live, as what is the same however it is written.
    pub(super) houses: BTreeSet<String>,
    /// Where that is on the map.
    pub(super) spots: Vec<Spot>,
    /// What is said instead.
    pub(super) instead: Arc<str>,
}

impl Secrets {
    /// Nothing yet, of somebody who is called this instead.
    pub(super) fn of(instead: &str) -> Self {
        Self {
            instead: instead.into(),
            ..Self::default()
        }
    }

    /// Adds the words of a text, in their order.
    pub(super) fn add_words(&mut self, text: &str) {
        let words: Row = words_of(text).map(|place| folded(&text[place])).collect();
        if !words.is_empty() && !self.words.contains(&words) {
            self.words.push(words);
        }
    }

    /// Adds where somebody lives. One word, as the name of a street, says nothing of who lives there.
    pub(super) fn add_house(&mut self, address: &str) {
        if has_number(address) {
            self.add_address(address);
        }
    }

    /// Adds where somebody lives, also if it is no more than a street.
    pub(super) fn add_address(&mut self, address: &str) {
        self.add_words(address);
        let street = address.split(',').next().unwrap_or_default();
        if has_number(street) {
            self.add_words(street);
        }
        self.houses.extend(spellings_of(address));
    }

    /// Adds a postcode, with and without the space in it.
    pub(super) fn add_postcode(&mut self, postcode: &str) {
        let postcode: String = postcode.split_whitespace().collect();
        self.add_words(&postcode);
        if postcode.len() == 6 && postcode.is_ascii() {
            self.add_words(&format!("{} {}", &postcode[..4], &postcode[4..]));
        }
    }

    /// Adds the name of the person, and every word of it by which they can be known.
    pub(super) fn add_name(&mut self, name: &str, titles: &Titles) {
        let mut parts = Part::of(name, titles);
        let no_part = parts.is_empty();
        parts.retain(|part| !self.parts.contains(part));
        self.parts.extend(parts);
        // Of who is called "Els" and no more, every Els who may be named would lose her name.
        if no_part || words_of(name).nth(1).is_some() {
            self.add_words(name);
        }
        for form in forms_of(name, titles) {
            self.add_words(&form);
        }
    }

    /// Adds the phone numbers in the field for one.
    pub(super) fn add_phone(&mut self, field: &str) {
        for number in numbers_of(field) {
            self.nearby.extend(without_code(&number).map(str::to_owned));
            let start = number.len().saturating_sub(OWN_DIGITS);
            self.digits.push(number[start..].to_owned());
        }
    }

    /// Adds the phone numbers without the code of their area that stand in a text about the person; any other is told
    /// of nobody.
    pub(super) fn add_numbers_in(&mut self, text: &str) {
        let places: Vec<_> = words_of(text).collect();
        let whole = phones_at(text);
        let numbers = digits_in(text, &places).flat_map(|run| without_code_in(text, run));
        // A piece of a number is none.
        let numbers = numbers.filter(|(place, _)| {
            !whole
                .iter()
                .any(|whole| place.start < whole.end && whole.start < place.end)
        });
        self.nearby.extend(numbers.map(|(_, digits)| digits));
    }

    /// Where texts may have to be told otherwise once this is kept of somebody instead of that: where something stands
    /// that only one of both has, or all of it if something else is said instead.
    pub(super) fn between(old: Option<&Self>, new: Option<&Self>) -> Vec<Sketch> {
        let only = |one: Option<&Self>, other: Option<&Self>| match (one, other) {
            (Some(one), Some(other)) if one.instead == other.instead => Some(one.without(other)),
            (one, _) => one.cloned(),
        };
        let both = [only(old, new), only(new, old)];
        both.iter().flatten().flat_map(Self::probes).collect()
    }

    /// What the other has not.
    fn without(&self, other: &Self) -> Self {
        fn rest<T: Clone + PartialEq>(one: &[T], other: &[T]) -> Vec<T> {
            one.iter().filter(|what| !other.contains(what)).cloned().collect()
        }
        Self {
            words: rest(&self.words, &other.words),
            parts: rest(&self.parts, &other.parts),
            digits: rest(&self.digits, &other.digits),
            nearby: rest(&self.nearby, &other.nearby),
            accounts: &self.accounts - &other.accounts,
            joined: &self.joined - &other.joined,
            houses: &self.houses - &other.houses,
            spots: rest(&self.spots, &other.spots),
            instead: self.instead.clone(),
        }
    }

    /// Where these may be found: of each secret what a sketch of a text that has it must have.
    pub(super) fn probes(&self) -> impl Iterator<Item = Sketch> + '_ {
        let words = self.words.iter().map(|words| {
            let mut probe = Sketch::default();
            words.iter().for_each(|word| probe.add(word));
            probe
        });
        let digits = self.digits.iter().chain(&self.nearby).map(|digits| {
            let mut probe = Sketch::default();
            probe.add_digits(digits);
            probe
        });
        let parts = self.parts.iter().flat_map(Part::keys);
        let parts = parts.map(|key| Sketch::of(&key));
        let accounts = self.accounts.iter().chain(&self.joined);
        let accounts = accounts.map(|account| Sketch::of(account));
        let houses = self.houses.iter().map(|house| Sketch::of(&probe(house)));
        let spots = self.spots.iter();
        let spots = spots.map(|spot| Sketch::of(&spots::probe(spot.square())));
        words
            .chain(digits)
            .chain(parts)
            .chain(accounts)
            .chain(houses)
            .chain(spots)
    }
}

fn has_number(text: &str) -> bool {
    text.contains(|sign: char| sign.is_ascii_digit())
}
