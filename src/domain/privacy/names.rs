//! Names of known people in a story, which never names who tells (A9): noticed, never forbidden.

use std::collections::HashMap;
use std::ops::Range;

use crate::domain::asset::Asset;
use crate::domain::fold::plain;
use crate::domain::privacy::alone::Row;
use crate::domain::privacy::mentions::{folded, words_of};
use crate::domain::privacy::part::telling;
use crate::domain::record::Id;
use crate::domain::value::Terms;
use crate::domain::village::Village;

/// The least letters of a family name that is noticed by itself.
const FAMILY: usize = 4;

/// By what a person can be known.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// Whole names of more than one word, by their first word.
    whole: HashMap<String, Vec<(Row, Id)>>,
    /// Family names, and names of one word.
    family: HashMap<String, Id>,
    /// First names.
    first: HashMap<String, Id>,
    /// Names of kernen, places and associations, by their first word: a village may be called like
    /// somebody.
    others: HashMap<String, Vec<Row>>,
    /// What they are called.
    called: HashMap<Id, String>,
}

impl Names {
    /// The names of everybody in the village.
    pub fn of(village: &Village, terms: &dyn Terms) -> Self {
        let mut names = Self::default();
        names.add_other(&village.settings().village);
        village
            .kernen
            .values()
            .for_each(|kern| names.add_other(&kern.name));
        for (id, asset) in &village.assets {
            if asset.kind.consent().is_some() {
                names.add_person(*id, asset, terms);
            } else {
                names.add_other(&asset.name);
            }
        }
        names
    }

    /// The name of somebody who is named in a text; where it says who told it, a first name is enough,
    /// and if nothing else stands there, without a capital.
    pub fn in_text(&self, text: &str, says_who: bool) -> Option<&str> {
        let places: Vec<Range<usize>> = words_of(text).collect();
        let words: Vec<String> = places.iter().map(|place| folded(&text[place.clone()])).collect();
        let covered = self.covered(&words);
        let found = (0..places.len()).find_map(|at| {
            let whole = self.whole_at(&words[at..]);
            let capital = text[places[at].clone()].starts_with(char::is_uppercase);
            let capital = capital || (says_who && places.len() == 1);
            if whole.is_some() || !capital || covered[at] {
                return whole;
            }
            let word = plain(&text[places[at].clone()]);
            let alone = |names: &HashMap<String, Id>| {
                let bare = word.strip_suffix('s');
                names.get(&word).or_else(|| names.get(bare?)).copied()
            };
            let first = || alone(&self.first).filter(|_| says_who);
            // "Bakker" by itself may be what somebody is, "piet" is not.
            let family =
                alone(&self.family).filter(|_| text[places[at].clone()].starts_with(char::is_uppercase));
            family.or_else(first)
        });
        self.called.get(&found?).map(String::as_str)
    }

    fn add_person(&mut self, id: Id, asset: &Asset, terms: &dyn Terms) {
        let name = &*asset.name;
        let places: Vec<Range<usize>> = words_of(name).collect();
        let telling = telling(name, &|word| terms.means("form-of-address", "person", word));
        if telling.is_empty() {
            return;
        }
        self.called.insert(id, name.to_owned());
        let words: Row = places.iter().map(|place| folded(&name[place.clone()])).collect();
        if let [first, _, ..] = &*words {
            let whole = self.whole.entry(first.clone()).or_default();
            whole.push((words.clone(), id));
        }
        // Of "Jansen-de Vries" both may be used.
        let last = name.rfind(char::is_whitespace).unwrap_or(0);
        let hyphen = name.find('-').unwrap_or(last);
        let from = last.min(name[..hyphen].rfind(char::is_whitespace).unwrap_or(0));
        for place in telling {
            let word = &name[place.clone()];
            let alone = places.len() == 1;
            if from <= place.start && (FAMILY <= word.chars().count() || alone) {
                self.family.entry(plain(word)).or_insert(id);
            }
            if place.start < from || Some(&place) == places.first() {
                self.first.entry(plain(word)).or_insert(id);
            }
        }
    }

    fn add_other(&mut self, name: &str) {
        let words: Row = words_of(name).map(|place| folded(&name[place])).collect();
        if let Some(first) = words.first().cloned() {
            self.others.entry(first).or_default().push(words);
        }
    }

    fn whole_at(&self, words: &[String]) -> Option<Id> {
        let rows = self.whole.get(words.first()?)?;
        let mut here = rows.iter().filter(|(row, _)| words.starts_with(row));
        here.next().map(|(_, id)| *id)
    }

    /// Which words are part of the name of something else.
    fn covered(&self, words: &[String]) -> Vec<bool> {
        let mut covered = vec![false; words.len()];
        for at in 0..words.len() {
            let rows = self.others.get(&words[at]).into_iter().flatten();
            let here = rows.filter(|row| words[at..].starts_with(row));
            if let Some(longest) = here.map(|row| row.len()).max() {
                covered[at..at + longest].fill(true);
            }
        }
        covered
    }
}
