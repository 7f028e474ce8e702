//! Clubs that give the house of somebody as their own: the secretary's, often. Where that person may not be found the
//! club is not either, unless the house is that of a place in the inventory: then everybody may know it.

use std::collections::{BTreeSet, HashMap};

use crate::domain::asset::Asset;
use crate::domain::kinds::AssetKind;
use crate::domain::privacy::houses::house_of;
use crate::domain::privacy::person::leave_empty;
use crate::domain::record::Id;

/// What says where a club is.
const WHERE: [&str; 4] = ["address", "postcode", "latitude", "longitude"];

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
        let house = who.and_then(|_| house_of(&asset?.address));
        let new = house.zip(who);
        if self.of.get(&id) == new.as_ref() {
            return Vec::new();
        }
        let old = self.of.remove(&id);
        let mut clubs = Vec::new();
        for (found, comes) in [(&old, false), (&new, true)] {
            let Some((house, who)) = found else { continue };
            let at = self.houses.entry(house.clone()).or_default();
            let count = |number: &mut usize| match comes {
                true => *number += 1,
                false => *number = number.saturating_sub(1),
            };
            match (who, comes) {
                (Who::Hidden, _) => count(&mut at.people),
                (Who::Place, _) => count(&mut at.places),
                (Who::Club, true) => drop(at.clubs.insert(id)),
                (Who::Club, false) => drop(at.clubs.remove(&id)),
            }
            clubs.extend(&at.clubs);
            if at.people == 0 && at.places == 0 && at.clubs.is_empty() {
                self.houses.remove(house);
            }
        }
        self.of.extend(new.map(|new| (id, new)));
        clubs
    }

    /// The club without where it is, if that is where somebody lives of whom that is not told.
    pub(super) fn out_of_house(&self, asset: &Asset) -> Option<Asset> {
        let lives = |house: &String| {
            self.houses
                .get(house)
                .is_some_and(|at| 0 < at.people && at.places == 0)
        };
        let is_club = asset.which() == AssetKind::Association;
        let hidden = is_club && house_of(&asset.address).is_some_and(|house| lives(&house));
        hidden.then(|| {
            let mut asset = asset.clone();
            leave_empty(&mut asset, &WHERE);
            asset
        })
    }
}
