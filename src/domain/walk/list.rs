//! The numbered list of a walk. It is kept as it was made: what is printed fits weeks later, whatever was
//! added since.

use std::cmp::Ordering;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::asset::{Asset, Status};
use crate::domain::code::Code;
use crate::domain::fold::{name_order, plain};
use crate::domain::kinds::{AssetKind, ConsentLevel};
use crate::domain::record::{Id, RecordKind};
use crate::domain::village::Village;

/// A numbered list, as it was made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WalkList {
    /// The walk that it is for: the gathering gets this id as soon as there is something to keep of it.
    pub walk: Id,
    /// Through which kern; none: the whole village.
    pub kern: Option<Id>,
    /// On which day it was made.
    pub made: Date,
    /// The first has number 1.
    pub entries: Vec<Id>,
}

impl WalkList {
    /// What has this number.
    pub fn entry(&self, number: usize) -> Option<Id> {
        self.entries.get(number.checked_sub(1)?).copied()
    }
}

/// Whether one looks at it on a walk: places and associations that are not stopped, and key people.
pub fn is_worth_looking_at(asset: &Asset) -> bool {
    let there = asset.status != Status::Stopped;
    there && (asset.kind.consent().is_none() || asset.kind.key_person())
}

/// What to look at in a kern, or in the whole village, in the order in which one comes along it: places
/// by street and number, then associations, then key people by name, who may not be named last. Of the village as it
/// may be shown: where something stands on a list says how it begins.
pub fn worth_looking_at(village: &Village, kern: Option<Id>) -> Vec<Id> {
    let here = |asset: &Asset| kern.is_none() || asset.kern.0 == kern;
    let mut stops: Vec<Stop> = village
        .assets
        .iter()
        .filter(|(_, asset)| here(asset) && is_worth_looking_at(asset))
        .map(|(id, asset)| Stop::of(*id, asset, village))
        .collect();
    stops.sort_by(Stop::order);
    stops.into_iter().map(|stop| stop.id).collect()
}

/// What decides where somebody comes along it.
struct Stop {
    id: Id,
    kind: usize,
    kern: String,
    street: String,
    /// Whether it may not be named.
    hidden: bool,
    name: String,
}

impl Stop {
    fn of(id: Id, asset: &Asset, village: &Village) -> Self {
        // The address of a person is nobody's business on the street.
        let street = match asset.which() {
            AssetKind::Place | AssetKind::Association => plain(&asset.address),
            _ => String::new(),
        };
        let kern = asset.kern.0;
        Self {
            id,
            kind: [
                AssetKind::Place,
                AssetKind::Association,
                AssetKind::Volunteer,
                AssetKind::Professional,
            ]
            .iter()
            .position(|kind| *kind == asset.which())
            .unwrap_or_else(|| asset.which().index()),
            kern: kern.map_or_else(String::new, |kern| {
                plain(&village.name_of(RecordKind::Kern, kern))
            }),
            street,
            hidden: asset.kind.consent() == Some(ConsentLevel::None),
            name: plain(&asset.name),
        }
    }

    fn order(&self, other: &Self) -> Ordering {
        // What has no address stands behind what has one.
        let street = (self.street.is_empty().cmp(&other.street.is_empty()))
            .then_with(|| name_order(&self.street, &other.street));
        (self.kind.cmp(&other.kind))
            .then_with(|| name_order(&self.kern, &other.kern))
            .then(street)
            .then_with(|| self.hidden.cmp(&other.hidden))
            .then_with(|| name_order(&self.name, &other.name))
            .then_with(|| self.id.cmp(&other.id))
    }
}
