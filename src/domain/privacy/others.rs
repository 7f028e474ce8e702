//! What may be given to others on paper or in a file: what may be shown, and of people even less.

use std::sync::Arc;

use crate::domain::asset::Asset;
use crate::domain::gathering::Gathering;
use crate::domain::kinds::{Association, Kind};
use crate::domain::privacy::person::empty;
use crate::domain::privacy::{Masked, Tell};
use crate::domain::record::Record;
use crate::domain::village::Village;

/// The least size of a group in which nobody is recognised by their number (A5).
pub const CROWD: u32 = 3;

/// What others do not get to know of somebody who agreed to being shown: how to reach them, what the group
/// thinks of them, what was noted beside.
const PRIVATE: [&str; 23] = [
    "phone",
    "email",
    "website",
    "address",
    "postcode",
    "latitude",
    "longitude",
    "remarks",
    "source",
    "verdict",
    "verdict_reason",
    "consent_date",
    "consent_purpose",
    "criterion_1",
    "criterion_2",
    "criterion_3",
    "criterion_4",
    "criterion_a",
    "criterion_b",
    "criterion_c",
    "criterion_d",
    "criterion_e",
    "criterion_f",
];

impl Masked {
    /// The village for a file that goes to others (*voor anderen*): a person without consent is a role and a
    /// kern, of nobody there is an address, and no group is so small that one knows who is meant.
    pub fn for_others(real: &Village, tell: Tell) -> Village {
        let mut village = Self::of(real, tell).village;
        let assets: Vec<_> = village
            .assets
            .iter()
            .map(|(id, asset)| (*id, asset.clone()))
            .collect();
        for (id, asset) in assets {
            if let Some(discreet) = discreet(&asset) {
                village.assets.insert(id, Arc::new(discreet));
            }
        }
        let gatherings: Vec<_> = village
            .gatherings
            .iter()
            .map(|(id, one)| (*id, one.clone()))
            .collect();
        for (id, gathering) in gatherings {
            if let Some(crowded) = crowded(&gathering) {
                village.gatherings.insert(id, Arc::new(crowded));
            }
        }
        village
    }
}

/// The asset as others may have it; nothing if they may have it as it is.
fn discreet(asset: &Asset) -> Option<Asset> {
    if let Kind::Association(Association {
        members: Some(members),
        ..
    }) = &asset.kind
    {
        if CROWD <= *members {
            return None;
        }
        let mut discreet = asset.clone();
        if let Kind::Association(group) = &mut discreet.kind {
            group.members = None;
        }
        return Some(discreet);
    }
    asset.kind.consent()?;
    let mut discreet = asset.clone();
    for field in PRIVATE {
        if let Some(value) = discreet.value_mut(field)
            && !value.is_empty()
        {
            // Nothing is always taken.
            let _taken = value.take_json(&empty(value.shape()));
        }
    }
    Some(discreet)
}

/// The gathering without numbers that are as good as names; nothing if it has none.
fn crowded(gathering: &Gathering) -> Option<Gathering> {
    let few = |number: Option<u32>| number.is_some_and(|number| number < CROWD);
    if !gathering.participants.0.iter().any(|part| few(part.number)) {
        return None;
    }
    let mut crowded = gathering.clone();
    for part in &mut crowded.participants.0 {
        part.number = part.number.filter(|number| CROWD <= *number);
    }
    Some(crowded)
}
