//! What may be given to others on paper or in a file: what may be shown, and of people even less.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;

use crate::domain::asset::{Asset, Status};
use crate::domain::gathering::Gathering;
use crate::domain::kinds::Kind;
use crate::domain::privacy::erasure::leave_out;
use crate::domain::privacy::person::{is_hidden, leave_empty};
use crate::domain::privacy::ways::Ways;
use crate::domain::privacy::{Masked, Reach, Tell};
use crate::domain::purpose::PurposeWords;
use crate::domain::record::Id;
use crate::domain::relation::Relation;
use crate::domain::value::Line;
use crate::domain::village::Village;

/// The least size of a group in which nobody is recognised by their number (A5).
pub const CROWD: u32 = 3;

/// What others do not get to know of somebody who agreed to being shown: how to reach them, what the group
/// thinks of them, what was told and noted of their life.
const PRIVATE: [&str; 24] = [
    "description",
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

/// What was noted beside an entry, whoever or whatever it is: an import puts people in it whom nobody asked,
/// and why the group said no is for the group.
const BESIDE: [&str; 3] = ["remarks", "source", "verdict_reason"];

impl Masked {
    /// The village for a file that goes to others (*voor anderen*): a person without consent is a role and a
    /// kern, of nobody there is an address, also not in a text about something else, and no group is so small
    /// that one knows who is meant. Who was set aside is kept to be shown to themselves, and is not there at all.
    pub fn for_others(real: &Village, today: Date, tell: Tell) -> Village {
        let purposes = PurposeWords::of(tell);
        let without = without_set_aside(real, today, &purposes, tell);
        let all = real;
        let real = without.as_ref().unwrap_or(real);
        let ways = Ways::of(real, Reach::Nobody, today, &purposes);
        let mut village = Self::made(real, all, false, Some(Reach::Nobody), today, tell).village;
        leave_notes_out(&mut village, real, today, &purposes);
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
        leave_few_out(&mut village);
        ways.leave_out(&mut village);
        village
    }
}

/// The village without people who were set aside: no consent, and stopped. Nothing if there are none.
fn without_set_aside(real: &Village, today: Date, purposes: &PurposeWords, tell: Tell) -> Option<Village> {
    let aside = real
        .assets
        .iter()
        .filter(|(_, asset)| is_hidden(asset, today, purposes) && asset.status == Status::Stopped);
    let aside: BTreeSet<Id> = aside.map(|(id, _)| *id).collect();
    if aside.is_empty() {
        return None;
    }
    let mut without = real.clone();
    leave_out(&mut without, &aside, tell);
    Some(without)
}

/// Takes out what was noted of a tie with somebody who did not agree: in a village it says who that is.
fn leave_notes_out(village: &mut Village, real: &Village, today: Date, purposes: &PurposeWords) {
    let hidden = |end: Option<Id>| {
        let asset = end.and_then(|id| real.assets.get(&id));
        asset.is_some_and(|asset| is_hidden(asset, today, purposes))
    };
    let noted = real.relations.iter().filter(|(_, relation)| {
        let (_, from, to) = relation.pair();
        !relation.note.is_empty() && (hidden(from) || hidden(to))
    });
    for (id, _) in noted {
        if let Some(relation) = village.relations.get(id) {
            let mut relation = Relation::clone(relation);
            relation.note = Line::default();
            village.relations.insert(*id, Arc::new(relation));
        }
    }
}

/// Takes out of every gathering the numbers that are as good as names.
pub(super) fn leave_few_out(village: &mut Village) {
    let gatherings = village.gatherings.iter();
    let crowded: Vec<_> = gatherings
        .filter_map(|(id, gathering)| Some((*id, crowded(gathering)?)))
        .collect();
    for (id, gathering) in crowded {
        village.gatherings.insert(id, Arc::new(gathering));
    }
}

/// The asset as others may have it; nothing if they may have it as it is.
fn discreet(asset: &Asset) -> Option<Asset> {
    let mut discreet = asset.clone();
    if let Kind::Association(group) = &mut discreet.kind {
        group.members = group.members.filter(|members| CROWD <= *members);
    }
    let left_out: &[&str] = match asset.kind.consent() {
        Some(_) => &PRIVATE,
        None => &BESIDE,
    };
    leave_empty(&mut discreet, left_out);
    (discreet != *asset).then_some(discreet)
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
