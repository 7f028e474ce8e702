//! Clubs and places at the house of somebody: the secretary's, often. Where that person may not be found the club or the
//! place is not either, unless everybody may know the house: a hall, a school or a church stands there, or a place that
//! tells when it is open. A place that is called after who lives there, or is in their care, tells of them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::domain::asset::Asset;
use crate::domain::fold::plain;
use crate::domain::kinds::{Kind, Place, PlaceSubtype};
use crate::domain::privacy::alone::is_particle;
use crate::domain::privacy::houses::{homes_in, house_of};
use crate::domain::privacy::mentions::{folded, words_of};
use crate::domain::privacy::person::leave_empty;
use crate::domain::record::Id;

/// What says where somebody lives, or a club or place is.
pub(super) const WHERE: [&str; 4] = ["address", "postcode", "latitude", "longitude"];

/// The house of an address, also where it says with whom that is: "p/a Zonstraat 3", "bij Els, Zonstraat 3".
fn house_at(address: &str) -> Option<String> {
    let mut homes = homes_in(address).into_iter();
    let surely = homes
        .next()
        .and_then(|(place, _)| house_of(&address[place.start..]));
    surely.or_else(|| house_of(address))
}

/// Who and what is at which house.
#[derive(Debug, Clone, Default)]
pub(super) struct Homes {
    houses: HashMap<String, At>,
    /// In which house each of them is, as what.
    of: HashMap<Id, (String, Who)>,
}

/// At one house.
#[derive(Debug, Clone, Default)]
struct At(BTreeMap<Id, Who>);

impl At {
    /// Whether somebody lives here of whom that is not told, and nothing is that everybody may find.
    fn is_home(&self) -> bool {
        let mut people = self.0.values().filter_map(|who| match who {
            Who::Hidden { family } => Some(family),
            Who::Open { .. } | Who::Other => None,
        });
        let mut open = self.0.values().filter_map(|who| match who {
            Who::Open { called } => Some(called),
            Who::Hidden { .. } | Who::Other => None,
        });
        let names: Vec<&BTreeSet<String>> = people.by_ref().collect();
        let is_theirs = |called: &BTreeSet<String>| names.iter().any(|family| !family.is_disjoint(called));
        !names.is_empty() && !open.any(|called| !is_theirs(called))
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Who {
    /// Somebody whose home is not told.
    Hidden {
        /// The words of the family name.
        family: BTreeSet<String>,
    },
    /// A place that everybody may find.
    Open {
        /// The words of its name.
        called: BTreeSet<String>,
    },
    /// A club, or a place of which it is not known that everybody may find it.
    Other,
}

impl Who {
    /// What this is at its house; nothing if somebody may be found there.
    fn of(asset: &Asset, hidden: bool) -> Option<Self> {
        let words = |name: &str| words_of(name).map(|place| folded(&name[place])).collect();
        match &asset.kind {
            Kind::Volunteer(_) | Kind::Professional(_) => hidden.then(|| Self::Hidden {
                family: words(family_of(&asset.name)),
            }),
            Kind::Place(place) if is_open(place) && !in_care(&asset.address) => Some(Self::Open {
                called: words(&asset.name),
            }),
            Kind::Place(_) | Kind::Association(_) => Some(Self::Other),
        }
    }
}

/// Whether everybody may know where this place is. A private one says when it is open: a shop, a café. Where nobody said
/// of what sort it is, it is taken for a hall.
fn is_open(place: &Place) -> bool {
    place.subtype != Some(PlaceSubtype::PrivatePlace) || !place.opening_hours.is_empty()
}

/// Whether the address says that it is that of somebody: "p/a Zonstraat 3".
fn in_care(address: &str) -> bool {
    let mut words = address.split_whitespace().map(str::to_lowercase);
    words.any(|word| ["p/a", "p.a.", "c/o"].contains(&&*word))
}

/// The name without the first of its words and what stands before the family name; all of it if it is one word.
fn family_of(name: &str) -> &str {
    let mut words = words_of(name).skip(1);
    let first = words.find(|place| !is_particle(&plain(&name[place.clone()])));
    first.map_or(name, |place| &name[place.start..])
}

impl Homes {
    /// This is where it is from now on, and whether that is not told of somebody; `None`: it is nowhere any more.
    /// Answers with the clubs and places that may have to be told otherwise than before.
    pub(super) fn put(&mut self, id: Id, asset: Option<&Asset>, hidden: bool) -> Vec<Id> {
        let new = asset.and_then(|asset| house_at(&asset.address).zip(Who::of(asset, hidden)));
        if self.of.get(&id) == new.as_ref() {
            return Vec::new();
        }
        let mut stirred = Vec::new();
        if let Some((house, _)) = self.of.remove(&id) {
            stirred.extend(self.change(&house, |at| at.0.remove(&id)));
            if self.houses.get(&house).is_some_and(|at| at.0.is_empty()) {
                self.houses.remove(&house);
            }
        }
        if let Some((house, who)) = &new {
            stirred.extend(self.change(house, |at| at.0.insert(id, who.clone())));
        }
        self.of.extend(new.map(|new| (id, new)));
        stirred
    }

    /// Changes who is at a house; answers with the clubs and places there if that makes them say where they are, or not.
    fn change(&mut self, house: &str, change: impl FnOnce(&mut At) -> Option<Who>) -> Vec<Id> {
        let at = self.houses.entry(house.to_owned()).or_default();
        let before = at.is_home();
        change(at);
        match before == at.is_home() {
            true => Vec::new(),
            false => at.0.keys().copied().collect(),
        }
    }

    /// Whether a club or a place is at this address.
    pub(super) fn is_of_something(&self, address: &str) -> bool {
        let at = house_at(address).and_then(|house| self.houses.get(&house));
        at.is_some_and(|at| {
            at.0.values()
                .any(|who| matches!(who, Who::Open { .. } | Who::Other))
        })
    }

    /// The club or place without where it is, if that is where somebody lives of whom that is not told.
    pub(super) fn out_of_house(&self, asset: &Asset) -> Option<Asset> {
        let is_home = |house: String| self.houses.get(&house).is_some_and(At::is_home);
        let is_thing = asset.kind.consent().is_none();
        let hidden = is_thing && house_at(&asset.address).is_some_and(is_home);
        hidden.then(|| {
            let mut asset = asset.clone();
            leave_empty(&mut asset, &WHERE);
            asset
        })
    }
}
