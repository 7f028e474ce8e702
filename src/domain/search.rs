//! The text of every asset, folded and in the order of the names, ready to be searched.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use imbl::ordmap::DiffItem;
use jiff::civil::Date;

use crate::domain::asset::Asset;
use crate::domain::doubles::{Core, spelt_otherwise};
use crate::domain::fold::{name_order, plain, plain_onto, words};
use crate::domain::lists::Kern;
use crate::domain::query::{Query, Word, letters};
use crate::domain::record::{Id, Record};
use crate::domain::value::{Reading, Shape, Terms, Value};
use crate::domain::village::{Records, Village};

/// What can be searched of a village. It holds the words of one language: another language needs
/// an index of its own.
#[derive(Debug, Clone, Default)]
pub struct Index {
    assets: Records<Asset>,
    kernen: Records<Kern>,
    kern_words: HashSet<String>,
    /// In the order of the names, then of the ids.
    entries: Vec<Arc<Folded>>,
}

/// One asset, folded.
#[derive(Debug)]
pub struct Folded {
    /// Which asset.
    pub id: Id,
    /// The asset as it was when it was folded.
    pub asset: Arc<Asset>,
    /// What the name is told apart by from other names, see [`crate::domain::doubles`].
    pub(crate) core: Core,
    /// Name, then what it is, then all else there is to say; a line each.
    text: String,
    /// Where the name ends in the text.
    name_end: usize,
    /// The words in which typing errors are forgiven: those of the name and of what it is.
    spots: Box<[Spot]>,
}

#[derive(Debug)]
struct Spot {
    start: u32,
    end: u32,
    letters: u32,
}

/// How well a word is found, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Found {
    NameStart,
    WordStart,
    InName,
    Elsewhere,
    Misspelt,
}

/// Words that were looked up once need not be looked up for every asset.
struct Remembered<'a> {
    terms: &'a dyn Terms,
    words: RefCell<HashMap<(String, String), String>>,
}

impl Terms for Remembered<'_> {
    fn word(&self, term: &str, code: &str) -> String {
        let mut words = self.words.borrow_mut();
        words
            .entry((term.to_owned(), code.to_owned()))
            .or_insert_with(|| self.terms.word(term, code))
            .clone()
    }

    fn means(&self, term: &str, code: &str, typed: &str) -> bool {
        self.terms.means(term, code, typed)
    }
}

impl Index {
    /// Follows the village: folds only what is new or has changed since the last time.
    pub fn refresh(&mut self, village: &Village, terms: &dyn Terms) {
        // The names of kernen are in the text of their assets.
        if self.kernen != village.kernen {
            self.kernen = village.kernen.clone();
            self.kern_words = kern_words(village);
            self.assets = Records::default();
            self.entries.clear();
        }
        let terms = Remembered {
            terms,
            words: RefCell::default(),
        };
        let cx = Reading {
            // No day is written into the text.
            today: Date::MIN,
            village,
            terms: &terms,
        };
        let before = std::mem::replace(&mut self.assets, village.assets.clone());
        let (mut gone, mut new) = (Vec::new(), Vec::new());
        for change in before.diff(&village.assets) {
            let (old, after) = match change {
                DiffItem::Add(id, asset) => (None, Some((id, asset))),
                DiffItem::Update { old, new } => (Some(old), Some(new)),
                DiffItem::Remove(id, asset) => (Some((id, asset)), None),
            };
            gone.extend(old.map(|(id, asset)| (*id, asset.clone())));
            new.extend(after.map(|(id, asset)| Arc::new(Folded::new(*id, asset, &self.kern_words, &cx))));
        }
        self.replace(gone, new);
    }

    /// All entries in the order of their names.
    pub fn entries(&self) -> &[Arc<Folded>] {
        &self.entries
    }

    /// The words that names of kernen are made of.
    pub(crate) fn kern_words(&self) -> &HashSet<String> {
        &self.kern_words
    }

    fn replace(&mut self, gone: Vec<(Id, Arc<Asset>)>, new: Vec<Arc<Folded>>) {
        // Moving a few is cheaper one by one, moving many is cheaper at once.
        if gone.len() + new.len() > 200 {
            let gone: HashSet<Id> = gone.into_iter().map(|(id, _)| id).collect();
            self.entries.retain(|entry| !gone.contains(&entry.id));
            self.entries.extend(new);
            self.entries.sort_by(|one, other| {
                name_order(one.name(), other.name()).then_with(|| one.id.cmp(&other.id))
            });
            return;
        }
        for (id, asset) in gone {
            if let Ok(place) = self.place(&plain(&asset.name), id) {
                self.entries.remove(place);
            }
        }
        for entry in new {
            if let Err(place) = self.place(entry.name(), entry.id) {
                self.entries.insert(place, entry);
            }
        }
    }

    fn place(&self, name: &str, id: Id) -> Result<usize, usize> {
        self.entries
            .binary_search_by(|entry| name_order(entry.name(), name).then_with(|| entry.id.cmp(&id)))
    }
}

impl Folded {
    fn new(id: Id, asset: &Arc<Asset>, kernen: &HashSet<String>, cx: &Reading) -> Self {
        let mut text = plain(&asset.name);
        let core = Core::of(&text, kernen);
        let name_end = text.len();
        for spelling in spelt_otherwise(&text[..name_end]).collect::<Vec<_>>() {
            text.push('\n');
            text.push_str(&spelling);
        }
        for name in ["kind", "subtype", "kern", "tags", "offerings"] {
            add(&mut text, asset.value(name), cx);
        }
        let spots = spots_in(&text);
        for (info, value) in asset.fields() {
            let told = matches!(
                value.shape(),
                Shape::Line | Shape::Prose | Shape::Several(_) | Shape::Tagged(_)
            );
            if told && info.name != "name" {
                add(&mut text, Some(value), cx);
            }
        }
        // A phone number is found whatever its dashes.
        if !asset.phone.is_empty() {
            text.push('\n');
            text.extend(asset.phone.chars().filter(char::is_ascii_digit));
        }
        Self {
            id,
            asset: asset.clone(),
            core,
            text,
            name_end,
            spots,
        }
    }

    /// The folded name.
    pub fn name(&self) -> &str {
        &self.text[..self.name_end]
    }

    /// Nothing if it is not found; else how well, where less is better.
    pub fn score(&self, query: &Query) -> Option<u16> {
        if query.signs && self.name().contains(&query.line) {
            return Some(0);
        }
        if !query.admits(&self.asset) {
            return None;
        }
        if query.words.is_empty() {
            return Some(0);
        }
        let (mut worst, mut sum) = (0, 0);
        for word in &query.words {
            let found = self.find(word)? as u16;
            worst = worst.max(found);
            sum += found;
        }
        if self.name().starts_with(&query.line) {
            return Some(0);
        }
        Some(1 + worst * 256 + sum.min(255))
    }

    fn find(&self, word: &Word) -> Option<Found> {
        let wanted = &*word.text;
        if !self.text.contains(wanted) {
            return self.misspelt(word).then_some(Found::Misspelt);
        }
        let name = self.name();
        Some(if name.starts_with(wanted) {
            Found::NameStart
        } else if !name.contains(wanted) {
            Found::Elsewhere
        } else if self.word_starts(wanted) {
            Found::WordStart
        } else {
            Found::InName
        })
    }

    fn word_starts(&self, wanted: &str) -> bool {
        let name = self.name();
        let mut places = name.match_indices(wanted);
        places.any(|(place, _)| !name[..place].ends_with(char::is_alphanumeric))
    }

    fn misspelt(&self, word: &Word) -> bool {
        word.edits > 0
            && self.spots.iter().any(|spot| {
                let missing = (word.letters & !spot.letters).count_ones() as usize;
                missing <= word.edits && self.resembles(spot, word)
            })
    }

    fn resembles(&self, spot: &Spot, word: &Word) -> bool {
        resembles(&self.text[spot.start as usize..spot.end as usize], word)
    }
}

/// Whether a word that was written is, but for small typing errors, the one that is sought.
pub(crate) fn alike(own: &str, word: &Word) -> bool {
    let missing = (word.letters & !letters(own)).count_ones() as usize;
    word.edits > 0 && missing <= word.edits && resembles(own, word)
}

/// Whether the whole word, or the start of a longer one, is what was meant.
fn resembles(own: &str, word: &Word) -> bool {
    let (length, wanted) = (own.chars().count(), word.text.chars().count());
    if length + word.edits < wanted {
        return false;
    }
    if length <= wanted + word.edits {
        return strsim::osa_distance(own, &word.text) <= word.edits;
    }
    // While it is still being typed: a longer word that begins nearly so.
    own.chars().next() == word.text.chars().next() && {
        let end = own
            .char_indices()
            .nth(wanted)
            .map_or(own.len(), |(place, _)| place);
        strsim::osa_distance(&own[..end], &word.text) <= word.edits
    }
}

/// The words that the names of kernen are made of.
pub(crate) fn kern_words(village: &Village) -> HashSet<String> {
    let names = village.kernen.values().map(|kern| plain(&kern.name));
    names
        .flat_map(|name| words(&name).map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

/// Adds a value as a line of its own, if it says anything.
fn add(text: &mut String, value: Option<&dyn Value>, cx: &Reading) {
    if let Some(value) = value.filter(|value| !value.is_empty()) {
        text.push('\n');
        plain_onto(&value.write(cx), text);
    }
}

fn spots_in(text: &str) -> Box<[Spot]> {
    let start = text.as_ptr() as usize;
    words(text)
        .map(|word| {
            let place = word.as_ptr() as usize - start;
            Spot {
                start: place as u32,
                end: (place + word.len()) as u32,
                letters: letters(word),
            }
        })
        .collect()
}
