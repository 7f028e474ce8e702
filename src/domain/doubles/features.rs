//! What of an entry is compared with other entries.

use std::collections::HashSet;

use crate::domain::asset::Asset;
use crate::domain::doubles::called::{Called, Lie};
use crate::domain::doubles::contact::{Address, Number, Spot, mail, website};
use crate::domain::doubles::ground::{Backing, Ground, Likeness, weighed};
use crate::domain::fold::plain;
use crate::domain::kinds::AssetKind;
use crate::domain::record::Id;
use crate::domain::village::Village;

/// Nearer than this, in metres, two entries are in the same place.
const NEAR: f64 = 60.0;
/// Farther than this two places are two.
const FAR: f64 = 500.0;

/// What of an entry is compared.
#[derive(Debug, Clone)]
pub(super) struct Features {
    pub called: Called,
    kind: AssetKind,
    kern: Option<Id>,
    pub phones: Vec<Number>,
    pub email: String,
    pub website: String,
    pub address: Option<Address>,
    pub spot: Option<Spot>,
}

/// The words of the kernen, so that a name with one of them is in that kern.
pub(super) type KernWords = HashSet<String>;

impl Features {
    pub fn of(asset: &Asset, kernen: &KernWords) -> Self {
        let person = asset.kind.consent().is_some();
        let spot = asset.latitude.zip(asset.longitude);
        Self {
            called: Called::of(&asset.name, person, kernen),
            kind: asset.which(),
            kern: asset.kern.0,
            phones: Number::all_in(&asset.phone),
            email: mail(&asset.email),
            website: website(&asset.website),
            address: Address::of(&asset.address, &asset.postcode),
            spot: spot.map(|(north, east)| Spot {
                north: north.get(),
                east: east.get(),
            }),
        }
    }

    fn is_person(&self) -> bool {
        matches!(self.kind, AssetKind::Volunteer | AssetKind::Professional)
    }

    /// Whether it is a body that may keep the place that the other is.
    fn is_body_beside(&self, other: &Self) -> bool {
        let kinds = (self.kind, other.kind) == (AssetKind::Association, AssetKind::Place);
        kinds && self.called.is_body()
    }

    /// In what the other entry may be the same, if it may.
    pub fn like(&self, other: &Self, id: Id, village: &Village) -> Option<Likeness> {
        let lie = self.called.lies(&other.called);
        let name = match lie {
            Lie::Opposed => return None,
            Lie::Same => Some(Ground::SameName),
            Lie::Alike => Some(Ground::AlikeName),
            Lie::Part => Some(Ground::PartName),
            Lie::Apart => None,
        };
        let other_kern = self.in_other_kern(other, village);
        // Every kern has a playground: a name that many have is another one in another kern.
        if other_kern && (self.called.is_common() || other.called.is_common()) {
            return None;
        }
        let mut grounds: Vec<Ground> = name.into_iter().collect();
        grounds.extend(self.shared(other));
        grounds.extend(other_kern.then_some(Ground::OtherKern));
        grounds.extend((self.kind != other.kind).then_some(Ground::OtherKind));
        grounds.extend(self.against(other));
        grounds.sort_unstable();
        let backing = Backing {
            kind: self.kind == other.kind,
            kern: self.kern.is_some() && self.kern == other.kern,
            person_and_thing: self.is_person() != other.is_person(),
            body_and_place: self.is_body_beside(other) || other.is_body_beside(self),
            names_apart: lie == Lie::Apart,
        };
        weighed(id, grounds, backing)
    }

    /// What they share beside the name.
    fn shared<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = Ground> + 'a {
        let same = |one: &str, other: &str| !one.is_empty() && one == other;
        let address = self.at_same_address(other).unwrap_or_default();
        [
            (Ground::SamePhone, self.share_phone(other)),
            (Ground::SameEmail, same(&self.email, &other.email)),
            (Ground::SameWebsite, same(&self.website, &other.website)),
            (Ground::SameAddress, address),
            (
                Ground::Near,
                !address && self.metres_to(other).is_some_and(|metres| metres <= NEAR),
            ),
        ]
        .into_iter()
        .filter_map(|(ground, holds)| holds.then_some(ground))
    }

    /// What they have otherwise.
    fn against<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = Ground> + 'a {
        let both = |one: &str, other: &str| !one.is_empty() && !other.is_empty() && one != other;
        let places = self.kind == AssetKind::Place && other.kind == AssetKind::Place;
        let far = places && self.metres_to(other).is_some_and(|metres| FAR < metres);
        let address = self.at_same_address(other).map_or(far, |same| !same);
        [
            (Ground::OtherPhone, self.other_phone(other)),
            (Ground::OtherEmail, both(&self.email, &other.email)),
            (Ground::OtherAddress, address),
        ]
        .into_iter()
        .filter_map(|(ground, holds)| holds.then_some(ground))
    }

    fn share_phone(&self, other: &Self) -> bool {
        let shared = |number: &Number| other.phones.iter().any(|one| one.is_same(number));
        self.phones.iter().any(shared)
    }

    /// Whether both have a number of the same sort, and not the same: at home and in a pocket are two
    /// numbers of one person.
    fn other_phone(&self, other: &Self) -> bool {
        let sort = |number: &Number| {
            other
                .phones
                .iter()
                .any(|one| one.is_mobile() == number.is_mobile())
        };
        self.phones.iter().any(sort) && !self.share_phone(other)
    }

    fn at_same_address(&self, other: &Self) -> Option<bool> {
        Some(self.address.as_ref()?.is_same(other.address.as_ref()?))
    }

    fn metres_to(&self, other: &Self) -> Option<f64> {
        Some(self.spot?.metres_to(other.spot?))
    }

    /// Whether they belong to two kernen, by what is filled in or by what they are called.
    fn in_other_kern(&self, other: &Self, village: &Village) -> bool {
        if let (Some(one), Some(other)) = (self.kern, other.kern) {
            return one != other;
        }
        let apart = |named: &Self, placed: &Self| {
            let kern = placed.kern.and_then(|kern| village.kernen.get(&kern));
            let name = kern.map(|kern| plain(&kern.name));
            let said = named.called.core.kern();
            !said.is_empty() && name.is_some_and(|name| !name.contains(said) && !said.contains(&name))
        };
        apart(self, other) || apart(other, self)
    }
}
