//! Where the person lives, and who or what is found there too.

use crate::domain::asset::Asset;
use crate::domain::fold::plain;
use crate::domain::privacy::erasure::Erasure;
use crate::domain::privacy::houses::house_of;
use crate::domain::privacy::spots::{ONE_HOUSE, Spot};

impl Erasure {
    /// Who or what has the same address, so that this stays in texts; nothing if it goes.
    pub fn at_same_address(&self) -> Option<String> {
        let house = |address: &str| house_of(address).unwrap_or_else(|| plain(address));
        let homes: Vec<String> = self
            .people
            .iter()
            .filter(|asset| !asset.address.trim().is_empty())
            .map(|asset| house(&asset.address))
            .collect();
        let mut others = self.present.iter();
        let found = others.find(|(id, other)| {
            !self.decisions.people.contains(id) && homes.contains(&house(&other.address))
        });
        found.map(|(_, other)| other.name.to_string())
    }

    /// Whether somebody or something else is found there too: of those the address is still known afterwards.
    pub(super) fn is_of_others(&self, address: &str) -> bool {
        let house = |address: &str| house_of(address).unwrap_or_else(|| plain(address));
        let address = house(address);
        let mut others = self.present.iter();
        others.any(|(id, other)| !self.decisions.people.contains(id) && house(&other.address) == address)
    }

    /// Where on the map the person lives, unless somebody or something else is found there too.
    pub(super) fn spot_of(&self, asset: &Asset) -> Option<Spot> {
        let spot = Spot::of(asset).filter(|spot| !self.sure.spots.contains(spot))?;
        let at_home = house_of(&asset.address).is_some() && self.is_of_others(&asset.address);
        let is_there = |other: &Asset| Spot::of(other).is_some_and(|other| other.is_near(spot, ONE_HOUSE));
        let mut others = self.present.iter();
        let shared = others.any(|(id, other)| !self.decisions.people.contains(id) && is_there(other));
        (!at_home && !shared).then_some(spot)
    }
}
