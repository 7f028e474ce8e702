//! Where the person lives, and who or what is found there too.

use crate::domain::fold::plain;
use crate::domain::privacy::erasure::Erasure;
use crate::domain::privacy::houses::house_of;

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
}
