//! What may be given to others on paper or in a file: what may be shown, and of people even less.

use std::collections::BTreeSet;
use std::sync::Arc;

use strum::VariantArray;

use crate::domain::asset::{Asset, Status};
use crate::domain::gathering::Gathering;
use crate::domain::kinds::Kind;

use crate::domain::privacy::erasure::leave_out_watchfully;
use crate::domain::privacy::mentions::{Mentions, Writing};
use crate::domain::privacy::person::{empty, is_hidden, ways_to};
use crate::domain::privacy::sketch::Sketch;
use crate::domain::privacy::{Masked, Tell, every_text, is_contact, is_nobodys, is_text};
use crate::domain::record::{AnyRecord, Id, Record, RecordKind};
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
    pub fn for_others(real: &Village, tell: Tell) -> Village {
        let without = without_set_aside(real, tell);
        let real = without.as_ref().unwrap_or(real);
        let mut village = Self::of(real, tell).village;
        leave_notes_out(&mut village, real);
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
        leave_ways_out(&mut village, &ways(real));
        village
    }
}

/// The village without people who were set aside: no consent, and stopped. Nothing if there are none.
fn without_set_aside(real: &Village, tell: Tell) -> Option<Village> {
    let aside = real
        .assets
        .iter()
        .filter(|(_, asset)| is_hidden(asset) && asset.status == Status::Stopped);
    let aside: BTreeSet<Id> = aside.map(|(id, _)| *id).collect();
    if aside.is_empty() {
        return None;
    }
    let mut without = real.clone();
    leave_out_watchfully(&mut without, &aside, tell);
    Some(without)
}

/// Takes out what was noted of a tie with somebody who did not agree: in a village it says who that is.
fn leave_notes_out(village: &mut Village, real: &Village) {
    let hidden = |end: Option<Id>| {
        let asset = end.and_then(|id| real.assets.get(&id));
        asset.is_some_and(|asset| is_hidden(asset))
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

/// How to reach each person, whatever they agreed to.
fn ways(real: &Village) -> Mentions {
    let mut ways = Mentions::default();
    let people = real.assets.iter();
    for (id, asset) in people.filter(|(_, asset)| asset.kind.consent().is_some()) {
        let mut secrets = ways_to(asset);
        let website = asset.website.trim().trim_end_matches('/');
        let site = website.split_once("://").map_or(website, |(_, site)| site);
        let site = site.strip_prefix("www.").unwrap_or(site);
        // One word of a site or an address, as the name of a street, says nothing of who lives there.
        if site.contains('.') {
            secrets.add_words(site);
        }
        if asset.address.contains(|sign: char| sign.is_ascii_digit()) {
            secrets.add_words(&asset.address);
        }
        ways.put(*id, Some(secrets));
    }
    ways
}

/// Takes out of every text how somebody can be reached. A place keeps its own address and website, though
/// somebody may live there or have the same.
fn leave_ways_out(village: &mut Village, ways: &Mentions) {
    for kind in RecordKind::VARIANTS {
        let records: Vec<_> = village.all(*kind).collect();
        for (id, record) in records {
            if let Some(without) = without(&record, ways) {
                village.set(*kind, id, Some(without));
            }
        }
    }
}

/// The record without these; nothing if none of them is in it.
fn without(record: &AnyRecord, ways: &Mentions) -> Option<AnyRecord> {
    let told = |text: &str| ways.replaced(text, Writing::Contact, &mut Sketch::default());
    let mut without: Option<AnyRecord> = None;
    for (info, value) in record.fields() {
        let own = ["address", "postcode", "website"].contains(&info.name);
        if own || is_nobodys(record.kind(), info.name) || !is_text(value.shape()) || value.is_empty() {
            continue;
        }
        let mut found = false;
        value.rows(&mut |cells| found |= cells.iter().any(|cell| told(cell.as_str()).is_some()));
        if !found {
            continue;
        }
        let json = if is_contact(info.name) {
            empty(value.shape())
        } else {
            every_text(value.to_json(), &|text| {
                told(text).unwrap_or_else(|| text.to_owned())
            })
        };
        if let Some(value) = without.get_or_insert_with(|| record.clone()).value_mut(info.name)
            && value.take_json(&json).is_err()
        {
            // What cannot be told otherwise is not told.
            let _taken = value.take_json(&empty(value.shape()));
        }
    }
    without
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
    for field in left_out {
        if let Some(value) = discreet.value_mut(field)
            && !value.is_empty()
        {
            // Nothing is always taken.
            let _taken = value.take_json(&empty(value.shape()));
        }
    }
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
