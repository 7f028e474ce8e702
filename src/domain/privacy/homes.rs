//! Clubs and places at the house of somebody: the secretary's, often. Where that person may not be found the club or the
//! place is not either, unless everybody may know the house: a hall, a school or a church stands there, or a place that
//! tells when it is open. A place that is called after who lives there, or is in their care, tells of them.

use std::collections::{BTreeSet, HashMap};

use crate::domain::asset::Asset;
use crate::domain::fold::plain;
use crate::domain::kinds::{Kind, Place, PlaceSubtype};
use crate::domain::privacy::alone::is_particle;
use crate::domain::privacy::houses::{homes_in, house_of};
use crate::domain::privacy::mentions::{folded, forget, words_of};
use crate::domain::privacy::person::leave_empty;
use crate::domain::privacy::spots::{ONE_HOUSE, Spot, Square};
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

/// The houses that this address may be: by the street, and by the postcode with the number.
pub(super) fn houses_at(asset: &Asset) -> Vec<String> {
    let Some(house) = house_at(&asset.address) else {
        return Vec::new();
    };
    let postcode: String = asset.postcode.split_whitespace().collect();
    let number = house.split_once(' ').map_or("", |(_, number)| number);
    let coded = (!postcode.is_empty()).then(|| format!("{} {number}", folded(&postcode)));
    std::iter::once(house).chain(coded).collect()
}

/// Who and what is where.
#[derive(Debug, Clone, Default)]
pub(super) struct Homes {
    houses: HashMap<String, BTreeSet<Id>>,
    /// By the square of the map.
    squares: HashMap<Square, BTreeSet<Id>>,
    of: HashMap<Id, Stay>,
}

/// Where somebody or something is, as what.
#[derive(Debug, Clone, PartialEq)]
struct Stay {
    houses: Vec<String>,
    spot: Option<Spot>,
    who: Who,
}

/// Whether somebody lives here of whom that is not told, and nothing is that everybody may find.
fn is_home<'w>(here: impl Iterator<Item = &'w Who> + Clone) -> bool {
    let people = here.clone().filter_map(|who| match who {
        Who::Hidden { family } => Some(family),
        Who::Open { .. } | Who::Other => None,
    });
    let mut open = here.filter_map(|who| match who {
        Who::Open { called } => Some(called),
        Who::Hidden { .. } | Who::Other => None,
    });
    let is_theirs = |called: &BTreeSet<String>| people.clone().any(|family| !family.is_disjoint(called));
    people.clone().next().is_some() && !open.any(|called| !is_theirs(called))
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

/// Whether this is somebody, or a place that everybody may find: what it gives as its own is not that of another.
pub(super) fn is_its_own(asset: &Asset) -> bool {
    match &asset.kind {
        Kind::Volunteer(_) | Kind::Professional(_) => true,
        Kind::Place(place) => is_open(place),
        Kind::Association(_) => false,
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
    pub(super) fn put(&mut self, id: Id, asset: Option<&Asset>, hidden: bool) {
        let stay = asset.and_then(|asset| {
            Some(Stay {
                houses: houses_at(asset),
                spot: Spot::of(asset),
                who: Who::of(asset, hidden)?,
            })
        });
        let new = stay.filter(|stay| !stay.houses.is_empty() || stay.spot.is_some());
        if self.of.get(&id) == new.as_ref() {
            return;
        }
        if let Some(old) = self.of.remove(&id) {
            for house in &old.houses {
                forget(&mut self.houses, house, id);
            }
            if let Some(spot) = old.spot {
                forget(&mut self.squares, &spot.square(), id);
            }
        }
        if let Some(new) = new {
            for house in &new.houses {
                self.houses.entry(house.clone()).or_default().insert(id);
            }
            if let Some(spot) = new.spot {
                self.squares.entry(spot.square()).or_default().insert(id);
            }
            self.of.insert(id, new);
        }
    }

    /// Whether a place that everybody may find is at the address of this one.
    pub(super) fn is_of_open_place(&self, asset: &Asset) -> bool {
        let houses = houses_at(asset);
        let mut there = self.at_houses(&houses).filter_map(|id| self.of.get(&id));
        there.any(|stay| matches!(stay.who, Who::Open { .. }))
    }

    /// Who and what is at the same house or the same point: they may have to be told otherwise once this one is another.
    pub(super) fn beside(&self, id: Id) -> BTreeSet<Id> {
        let Some(stay) = self.of.get(&id) else {
            return BTreeSet::new();
        };
        let at_point = stay.spot.into_iter().flat_map(|spot| self.at_point(spot));
        self.at_houses(&stay.houses).chain(at_point).collect()
    }

    /// Who and what is at one of these houses.
    fn at_houses<'a>(&'a self, houses: &'a [String]) -> impl Iterator<Item = Id> + Clone + 'a {
        let there = houses.iter().filter_map(|house| self.houses.get(house));
        there.flatten().copied()
    }

    /// Who and what is at this point on the map.
    fn at_point(&self, spot: Spot) -> impl Iterator<Item = Id> + Clone + '_ {
        let squares = spot.squares().into_iter();
        let there = squares.filter_map(|square| self.squares.get(&square)).flatten();
        let near = move |id: &Id| {
            let other = self.of.get(id).and_then(|stay| stay.spot);
            other.is_some_and(|other| other.is_near(spot, ONE_HOUSE))
        };
        there.copied().filter(near)
    }

    /// The club or place without where it is, if that is where somebody lives of whom that is not told. One with an
    /// address of its own is where that is, though a point may be put beside it.
    pub(super) fn out_of_house(&self, id: Id, asset: &Asset) -> Option<Asset> {
        let stay = self.of.get(&id).filter(|_| asset.kind.consent().is_none())?;
        let who = |id: Id| self.of.get(&id).map(|stay| &stay.who);
        let hidden = match (&*stay.houses, stay.spot) {
            ([], Some(spot)) => is_home(self.at_point(spot).filter_map(who)),
            (houses, _) => is_home(self.at_houses(houses).filter_map(who)),
        };
        hidden.then(|| {
            let mut asset = asset.clone();
            leave_empty(&mut asset, &WHERE);
            asset
        })
    }
}
