//! Entries with the same phone number or e-mail address as what is being typed.

use std::collections::HashMap;

use crate::domain::asset::Asset;
use crate::domain::doubles::contact::{Number, mail};
use crate::domain::doubles::ground::Ground;
use crate::domain::record::Id;
use crate::domain::village::Village;

/// More than so many are not told one by one: it is a number of everybody.
const MOST: usize = 3;

/// Of a number or an address of everybody, so many entries are enough.
const KEPT: usize = 32;

/// The entries that have the same phone number or e-mail address as this one, with which of the two: worth
/// a notice, and never in the way, because a couple has one phone (U20). `own` is the entry itself, if it
/// is in the village already.
pub fn sharing(asset: &Asset, own: Option<Id>, village: &Village) -> Vec<(Id, Vec<Ground>)> {
    let sought = Sought::of(asset);
    if sought.is_empty() {
        return Vec::new();
    }
    let others = village.assets.iter().filter(|(id, _)| Some(**id) != own);
    let found = others.map(|(id, other)| (*id, sought.shared(other)));
    found
        .filter(|(_, grounds)| !grounds.is_empty())
        .take(MOST)
        .collect()
}

/// The same for who looks again at every key: who has which number and which address, found once.
#[derive(Debug, Clone, Default)]
pub struct Contacts {
    /// By the number without its area code.
    phones: HashMap<String, Vec<Id>>,
    mails: HashMap<String, Vec<Id>>,
}

impl Contacts {
    /// Those of everybody and everything in the village.
    pub fn of(village: &Village) -> Self {
        fn put(all: &mut HashMap<String, Vec<Id>>, key: &str, id: Id) {
            let ids = all.entry(key.to_owned()).or_default();
            if ids.len() < KEPT && ids.last() != Some(&id) {
                ids.push(id);
            }
        }
        let mut contacts = Self::default();
        for (id, asset) in &village.assets {
            let own = Sought::of(asset);
            for number in &own.numbers {
                put(&mut contacts.phones, number.local(), *id);
            }
            if !own.address.is_empty() {
                put(&mut contacts.mails, &own.address, *id);
            }
        }
        contacts
    }

    /// The entries that have the same phone number or e-mail address, as [`sharing`] finds them.
    pub fn sharing(&self, asset: &Asset, own: Option<Id>, village: &Village) -> Vec<(Id, Vec<Ground>)> {
        let sought = Sought::of(asset);
        let phones = sought
            .numbers
            .iter()
            .filter_map(|number| self.phones.get(number.local()));
        let all = phones.chain(self.mails.get(&sought.address));
        let mut ids: Vec<Id> = all.flatten().copied().filter(|id| Some(*id) != own).collect();
        ids.sort_unstable();
        ids.dedup();
        let found = ids
            .into_iter()
            .filter_map(|id| Some((id, sought.shared(village.assets.get(&id)?))));
        found
            .filter(|(_, grounds)| !grounds.is_empty())
            .take(MOST)
            .collect()
    }
}

/// How an entry can be reached.
struct Sought {
    numbers: Vec<Number>,
    address: String,
}

impl Sought {
    fn of(asset: &Asset) -> Self {
        Self {
            numbers: Number::all_in(&asset.phone),
            address: mail(&asset.email),
        }
    }

    fn is_empty(&self) -> bool {
        self.numbers.is_empty() && self.address.is_empty()
    }

    /// What the other one has too.
    fn shared(&self, other: &Asset) -> Vec<Ground> {
        let phone = !self.numbers.is_empty()
            && !other.phone.is_empty()
            && Number::all_in(&other.phone)
                .iter()
                .any(|one| self.numbers.iter().any(|number| number.is_same(one)));
        let email = !self.address.is_empty() && !other.email.is_empty() && mail(&other.email) == self.address;
        let grounds = [(phone, Ground::SamePhone), (email, Ground::SameEmail)];
        grounds
            .into_iter()
            .filter_map(|(holds, ground)| holds.then_some(ground))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Contacts, sharing};
    use crate::domain::asset::Asset;
    use crate::domain::kinds::AssetKind;
    use crate::domain::record::Id;
    use crate::domain::village::Village;

    #[test]
    fn what_is_found_once_is_what_going_through_all_finds() {
        let mut village = Village::default();
        let ways = [
            ("06-12345678", ""),
            ("+31612345678 / 024-5550123", "a@b.example"),
            ("5550123", "A@B.example"),
            ("0487-550123", ""),
            ("", "c@b.example"),
        ];
        let entries: Vec<(Id, Asset)> = ways
            .iter()
            .map(|(phone, email)| {
                let mut asset = Asset::new(AssetKind::Volunteer, "Iemand");
                asset.phone = (*phone).into();
                asset.email = (*email).into();
                (Id::fresh(), asset)
            })
            .collect();
        for (id, asset) in &entries {
            village.assets.insert(*id, asset.clone().into());
        }
        let contacts = Contacts::of(&village);
        let mut found = 0;
        for (id, asset) in &entries {
            for own in [None, Some(*id)] {
                let all = sharing(asset, own, &village);
                assert_eq!(contacts.sharing(asset, own, &village), all);
                found += all.len();
            }
        }
        assert!(8 <= found);
    }
}
