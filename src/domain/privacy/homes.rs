//! Clubs that give the house of somebody as their own: the secretary's, often. Where that person may not be found the
//! club is not either, unless the house is that of a place in the inventory: then everybody may know it.

use std::collections::{BTreeSet, HashMap};

use crate::domain::asset::Asset;
use crate::domain::kinds::AssetKind;
use crate::domain::privacy::houses::{homes_in, house_of};
use crate::domain::privacy::person::leave_empty;
use crate::domain::record::Id;

/// What says where a club is.
const WHERE: [&str; 4] = ["address", "postcode", "latitude", "longitude"];

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
struct At {
    people: usize,
    places: usize,
    clubs: BTreeSet<Id>,
}

impl At {
    /// Whether somebody lives here of whom that is not told, and nothing else is that everybody may find.
    fn is_home(&self) -> bool {
        0 < self.people && self.places == 0
    }

    fn is_empty(&self) -> bool {
        self.people == 0 && self.places == 0 && self.clubs.is_empty()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    /// Somebody whose home is not told.
    Hidden,
    Place,
    Club,
}

impl Homes {
    /// This is where it is from now on, and whether that is not told of somebody; `None`: it is nowhere any more.
    /// Answers with the clubs that may have to be told otherwise than before.
    pub(super) fn put(&mut self, id: Id, asset: Option<&Asset>, hidden: bool) -> Vec<Id> {
        let who = asset.and_then(|asset| match asset.which() {
            AssetKind::Place => Some(Who::Place),
            AssetKind::Association => Some(Who::Club),
            AssetKind::Volunteer | AssetKind::Professional => hidden.then_some(Who::Hidden),
        });
        let house = who.and_then(|_| house_at(&asset?.address));
        let new = house.zip(who);
        if self.of.get(&id) == new.as_ref() {
            return Vec::new();
        }
        let mut clubs = Vec::new();
        if let Some((house, who)) = self.of.remove(&id) {
            clubs.extend(self.change(&house, |at| match who {
                Who::Hidden => at.people = at.people.saturating_sub(1),
                Who::Place => at.places = at.places.saturating_sub(1),
                Who::Club => at.clubs.retain(|club| *club != id),
            }));
            if self.houses.get(&house).is_some_and(At::is_empty) {
                self.houses.remove(&house);
            }
        }
        if let Some((house, who)) = &new {
            clubs.extend(self.change(house, |at| match who {
                Who::Hidden => at.people += 1,
                Who::Place => at.places += 1,
                Who::Club => at.clubs.extend([id]),
            }));
        }
        self.of.extend(new.map(|new| (id, new)));
        clubs
    }

    /// Changes who is at a house; answers with the clubs there if that makes them say where they are, or not.
    fn change(&mut self, house: &str, change: impl FnOnce(&mut At)) -> Vec<Id> {
        let at = self.houses.entry(house.to_owned()).or_default();
        let before = at.is_home();
        change(at);
        match before == at.is_home() {
            true => Vec::new(),
            false => at.clubs.iter().copied().collect(),
        }
    }

    /// The club without where it is, if that is where somebody lives of whom that is not told.
    pub(super) fn out_of_house(&self, asset: &Asset) -> Option<Asset> {
        let is_home = |house: String| self.houses.get(&house).is_some_and(At::is_home);
        let is_club = asset.which() == AssetKind::Association;
        let hidden = is_club && house_at(&asset.address).is_some_and(is_home);
        hidden.then(|| {
            let mut asset = asset.clone();
            leave_empty(&mut asset, &WHERE);
            asset
        })
    }
}
