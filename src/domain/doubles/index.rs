//! All entries of a village by what they can be recognised by, so that one is compared with a few.

use std::collections::{HashMap, HashSet};

use crate::domain::asset::Asset;
use crate::domain::doubles::features::{Features, KernWords};
use crate::domain::doubles::ground::Likeness;
use crate::domain::doubles::spellings::Spellings;
use crate::domain::record::Id;
use crate::domain::search::kern_words;
use crate::domain::village::Village;

/// What more entries than this share says nothing: the phone number of the town hall.
const TELLING: usize = 50;
/// A word that more entries have in their names than this is no way to find one of them.
const FINDING: usize = 400;
/// The side of a square on the map, in degrees: a hundred metres and more.
const SQUARE: f64 = 0.001_6;

/// What entries can be recognised by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Mark {
    /// The end of a phone number.
    Phone(Box<str>),
    Email(Box<str>),
    Website(Box<str>),
    Address(Box<str>),
    Square(i32, i32),
    /// What names of the same thing share.
    Name(Box<str>),
}

/// The entries of a village, ready to be compared with others: with the rows of a list that comes in, with
/// the line that is being typed, and among themselves.
///
/// It holds a village as it was. Made of a village of 20,000 entries in a fraction of a second; after that
/// one question costs microseconds.
#[derive(Debug, Clone)]
pub struct DoublesIndex {
    village: Village,
    kernen: KernWords,
    entries: Vec<(Id, Features)>,
    marks: HashMap<Mark, Vec<u32>>,
    spellings: Spellings,
    /// The entries that have a word in their names, by the number of the word.
    having: Vec<Vec<u32>>,
}

impl DoublesIndex {
    /// All entries of this village.
    pub fn new(village: &Village) -> Self {
        let mut index = Self {
            kernen: kern_words(village),
            village: village.clone(),
            entries: Vec::with_capacity(village.assets.len()),
            marks: HashMap::new(),
            spellings: Spellings::default(),
            having: Vec::new(),
        };
        for (id, asset) in &village.assets {
            index.add(*id, asset);
        }
        index
    }

    /// One more entry, that is not in the village yet: a row of a list, so that a later row of the same
    /// list is recognised too.
    pub fn add(&mut self, id: Id, asset: &Asset) {
        let features = Features::of(asset, &self.kernen);
        let place = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        for mark in marks(&features) {
            self.marks.entry(mark).or_default().push(place);
        }
        let words: HashSet<&str> = features.called.words().collect();
        for word in words {
            let number = self.spellings.add(word) as usize;
            if self.having.len() <= number {
                self.having.resize_with(number + 1, Vec::new);
            }
            self.having[number].push(place);
        }
        self.entries.push((id, features));
    }

    /// The entries that may be the same as this one, the surest first. An entry of the village is not like
    /// itself, nor like one of which somebody said that it is another: ask [`Self::like_entry`] then.
    pub fn like(&self, asset: &Asset) -> Vec<Likeness> {
        if self.entries.is_empty() {
            return Vec::new();
        }
        let features = Features::of(asset, &self.kernen);
        self.found(&features, |_, _| true)
    }

    /// The same; or else those that are called nearly so, though they are reached otherwise.
    pub fn like_or_called_so(&self, asset: &Asset) -> Vec<Likeness> {
        if self.entries.is_empty() {
            return Vec::new();
        }
        let mut features = Features::of(asset, &self.kernen);
        let like = self.found(&features, |_, _| true);
        if !like.is_empty() || features.phones.is_empty() && features.email.is_empty() {
            return like;
        }
        features.phones.clear();
        features.email.clear();
        self.found(&features, |_, _| true)
    }

    /// The same for an entry of the village: without itself, and without those of which somebody said that
    /// they are others.
    pub fn like_entry(&self, id: Id, asset: &Asset) -> Vec<Likeness> {
        let features = Features::of(asset, &self.kernen);
        let settled = self.village.told_apart();
        self.found(&features, |_, other| {
            other != id && !settled.contains(&(id.min(other), id.max(other)))
        })
    }

    fn found(&self, features: &Features, wanted: impl Fn(u32, Id) -> bool) -> Vec<Likeness> {
        let marks = marks(features);
        let common: Vec<&Mark> = marks.iter().filter(|mark| self.is_common(mark)).collect();
        let telling = (!common.is_empty()).then(|| without(features, &common));
        let features = telling.as_ref().unwrap_or(features);
        let mut found: Vec<Likeness> = self
            .candidates(features, &marks)
            .into_iter()
            .filter_map(|place| {
                let (id, other) = self.entries.get(place as usize)?;
                let wanted = wanted(place, *id);
                wanted.then(|| features.like(other, *id, &self.village)).flatten()
            })
            .collect();
        found.sort_by(|one, other| (other.weight, one.id).cmp(&(one.weight, other.id)));
        found
    }

    /// Every pair that may be one, each once; nothing once it has been overtaken.
    pub(super) fn all(&self, overtaken: &dyn Fn() -> bool) -> Option<Vec<(Id, Likeness)>> {
        let settled = self.village.told_apart();
        let mut all = Vec::new();
        for (place, (id, features)) in self.entries.iter().enumerate() {
            if place % 256 == 0 && overtaken() {
                return None;
            }
            let like = self.found(features, |other, other_id| {
                other as usize > place && !settled.contains(&(other_id.min(*id), other_id.max(*id)))
            });
            all.extend(like.into_iter().map(|likeness| (*id, likeness)));
        }
        Some(all)
    }

    /// Whether so many have it that it says nothing.
    fn is_common(&self, mark: &Mark) -> bool {
        self.marks.get(mark).is_some_and(|having| TELLING < having.len())
    }

    /// The places of the entries that have something in common with this one, in order.
    fn candidates(&self, features: &Features, marks: &[Mark]) -> Vec<u32> {
        let mut places: Vec<u32> = Vec::new();
        for mark in marks {
            let mut take = |mark: &Mark| {
                let having = self.marks.get(mark).filter(|having| having.len() <= TELLING);
                places.extend(having.into_iter().flatten());
            };
            match mark {
                Mark::Square(north, east) => around(*north, *east).for_each(|mark| take(&mark)),
                mark => take(mark),
            }
        }
        places.extend(self.by_rarest_word(features));
        places.sort_unstable();
        places.dedup();
        places
    }

    /// The entries with another spelling of the word in the name that the fewest have: two names can be
    /// one only if every word of the one is in the other.
    fn by_rarest_word(&self, features: &Features) -> Vec<u32> {
        let having = |word: &str| -> Vec<&[u32]> {
            let numbers = self.spellings.like(word);
            numbers
                .iter()
                .filter_map(|number| self.having.get(*number as usize))
                .map(Vec::as_slice)
                .collect()
        };
        let words = features.called.sought().map(having);
        let count = |lists: &Vec<&[u32]>| lists.iter().map(|list| list.len()).sum::<usize>();
        let rarest = words.min_by_key(count).filter(|lists| count(lists) <= FINDING);
        rarest.map(|lists| lists.concat()).unwrap_or_default()
    }
}

/// What is compared, without what these marks are of.
fn without(features: &Features, common: &[&Mark]) -> Features {
    let mut telling = features.clone();
    for mark in common {
        match mark {
            Mark::Phone(end) => telling.phones.retain(|number| number.local() != &**end),
            Mark::Email(_) => telling.email.clear(),
            Mark::Website(_) => telling.website.clear(),
            Mark::Address(_) => telling.address = None,
            Mark::Square(..) | Mark::Name(_) => {}
        }
    }
    telling
}

fn marks(features: &Features) -> Vec<Mark> {
    let mut marks: Vec<Mark> = features
        .phones
        .iter()
        .map(|number| Mark::Phone(number.local().into()))
        .collect();
    if !features.email.is_empty() {
        marks.push(Mark::Email(features.email.as_str().into()));
    }
    if !features.website.is_empty() {
        marks.push(Mark::Website(features.website.as_str().into()));
    }
    let spots = features.address.iter().flat_map(|address| address.spots());
    marks.extend(spots.map(|spot| Mark::Address(spot.into())));
    if let Some(spot) = features.spot {
        let square = |degrees: f64| (degrees / SQUARE).floor() as i32;
        marks.push(Mark::Square(square(spot.north), square(spot.east)));
    }
    marks.extend(features.called.keys().map(|key| Mark::Name(key.into())));
    marks
}

/// The square and those around it: what is near may lie over the edge.
fn around(north: i32, east: i32) -> impl Iterator<Item = Mark> {
    (0..9).map(move |place| Mark::Square(north + place / 3 - 1, east + place % 3 - 1))
}
