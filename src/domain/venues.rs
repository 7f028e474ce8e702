//! Where an activity is: the place that it names itself, or else where those who give it come together.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::domain::asset::{Asset, Offering, Status};
use crate::domain::fold::plain;
use crate::domain::kinds::AssetKind;
use crate::domain::offers::Offer;
use crate::domain::record::Id;
use crate::domain::relation::{Relation, RelationKind};
use crate::domain::village::Village;

/// The fewest letters of a name that is looked for in a text.
const SHORTEST: usize = 4;

/// Where everybody comes together.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Venues {
    /// The relations *komt samen in* that count, by who comes together.
    meetings: HashMap<Id, Vec<Meeting>>,
    /// The names of places, by their first word.
    named: HashMap<String, Vec<(String, Id)>>,
}

/// A place where a group comes together, with for what.
#[derive(Debug, Clone, PartialEq)]
struct Meeting {
    place: Id,
    note: String,
}

impl Venues {
    /// As it is on this day.
    pub fn of(village: &Village, today: Date) -> Self {
        let mut venues = Self::default();
        let relations = village.relations.values();
        let counts = |one: &&std::sync::Arc<Relation>| one.kind == RelationKind::MeetsIn && one.counts(today);
        for relation in relations.filter(counts) {
            if let (Some(from), Some(place)) = (relation.from.0, relation.to.0) {
                let note = plain(&relation.note);
                let meetings = venues.meetings.entry(from).or_default();
                meetings.push(Meeting { place, note });
            }
        }
        for (id, asset) in &village.assets {
            let name = plain(&asset.name);
            let is_place = asset.which() == AssetKind::Place && asset.status == Status::Active;
            if let Some(first) = first_word(&name).filter(|_| is_place && SHORTEST <= name.len()) {
                let alike = venues.named.entry(first.to_owned()).or_default();
                alike.push((name.clone(), *id));
            }
        }
        venues
    }

    /// The places of something that is offered. A place that the offering names, in its name or its remarks, is
    /// where it is. Else it is where the group comes together: for that, as the note of a relation may say, or
    /// for whatever is not said to be something else, if that is one place. What a place offers is there.
    pub fn places_of(&self, offer: Offer, village: &Village) -> Vec<Id> {
        let Some((asset, offering)) = offer.of(&village.assets) else {
            return Vec::new();
        };
        if let Some(place) = self.named_in(offering, offer.asset) {
            return vec![place];
        }
        if asset.which() == AssetKind::Place {
            return vec![offer.asset];
        }
        let meetings = self.meetings.get(&offer.asset).map_or(&[][..], Vec::as_slice);
        let own = plain(&offering.name);
        let meant: Vec<Id> = places(meetings, |note| tells_of(note, &own));
        if !meant.is_empty() {
            return meant;
        }
        let others = others(asset, offer.place);
        let mut left = places(meetings, |note| !others.iter().any(|other| tells_of(note, other)));
        left.dedup();
        // Whoever comes must not go to the wrong one.
        if 1 < left.len() {
            left.clear();
        }
        left
    }

    /// The place that the offering itself names; the longest name, if one is the beginning of another.
    fn named_in(&self, offering: &Offering, by: Id) -> Option<Id> {
        let text = plain(&format!("{} {}", &*offering.name, &*offering.remarks));
        let mut best: Option<(usize, Id)> = None;
        let starts = text.char_indices().filter(|(at, sign)| {
            sign.is_alphanumeric() && !text[..*at].ends_with(|before: char| before.is_alphanumeric())
        });
        for (at, _) in starts {
            let rest = &text[at..];
            let known = first_word(rest).and_then(|word| self.named.get(word));
            for (name, id) in known.into_iter().flatten() {
                let whole = rest.strip_prefix(name.as_str()).is_some_and(ends_word);
                if whole && *id != by && best.is_none_or(|(length, _)| length < name.len()) {
                    best = Some((name.len(), *id));
                }
            }
        }
        best.map(|(_, id)| id)
    }
}

fn places(meetings: &[Meeting], fits: impl Fn(&str) -> bool) -> Vec<Id> {
    let fitting = meetings.iter().filter(|meeting| fits(&meeting.note));
    fitting.map(|meeting| meeting.place).collect()
}

/// What else this asset offers, by name.
fn others(asset: &Asset, place: usize) -> Vec<String> {
    let all = asset.offerings.0.iter().enumerate();
    let others = all.filter(|(other, _)| *other != place);
    others.map(|(_, offering)| plain(&offering.name)).collect()
}

/// Whether a note is about what has this name.
fn tells_of(note: &str, name: &str) -> bool {
    SHORTEST <= name.len() && note.contains(name)
}

fn ends_word(rest: &str) -> bool {
    !rest.starts_with(|sign: char| sign.is_alphanumeric())
}

fn first_word(text: &str) -> Option<&str> {
    let end = text.find(|sign: char| !sign.is_alphanumeric());
    Some(&text[..end.unwrap_or(text.len())]).filter(|word| !word.is_empty())
}
