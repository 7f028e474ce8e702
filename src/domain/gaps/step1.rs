//! Step 1, in kaart brengen: who and what is there, for what, for whom, and how well it is known.

use jiff::SignedDuration;
use jiff::civil::Date;
use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::due::days_between;
use crate::domain::gaps::checks::Checks;
use crate::domain::gaps::seen::{Entry, Seen, WHOLE_VILLAGE, cells};
use crate::domain::gaps::{Nature, Subject};
use crate::domain::kinds::{AssetKind, Kind, Place};
use crate::domain::lists::{Condition, TargetGroup};
use crate::domain::questionnaire::Reply;
use crate::domain::relation::RelationKind;
use crate::domain::value::Scale;

/// The lowest rating with which most people can get to a place and use it.
const EASY: u8 = 3;

pub(super) fn cell(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    for (sphere, condition) in cells() {
        let subject = Subject::Cell(sphere, condition);
        let both = |entry: &Entry<'_>| entry.is_in(sphere) && entry.serves(condition);
        let few: Vec<_> = seen.assets().filter(|(_, entry)| both(entry)).take(2).collect();
        match few.as_slice() {
            [] => drop(checks.gap(Nature::Missing, subject)),
            [(_, only)] => drop(checks.gap(Nature::Fragile, subject).on(vec![only.id])),
            _ => checks.hold(),
        }
    }
}

pub(super) fn kind(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    let wanted = |kind: &&AssetKind| seen.scope.kind.is_none_or(|only| only == **kind);
    for kind in AssetKind::VARIANTS.iter().copied().filter(|kind| wanted(&kind)) {
        let of_kind = seen.assets().filter(|(_, entry)| entry.kind == kind).count();
        for condition in Condition::VARIANTS.iter().copied() {
            let fits = |entry: &Entry<'_>| entry.kind == kind && entry.serves(condition);
            if seen.assets().any(|(_, entry)| fits(entry)) {
                checks.hold();
            } else {
                checks
                    .gap(Nature::Missing, Subject::Kind(kind, condition))
                    .figure(of_kind);
            }
        }
    }
}

pub(super) fn kern(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    let mut served = vec![0_u8; seen.kernen.len()];
    let mut everywhere = 0;
    let mut entries = vec![0_u32; seen.kernen.len()];
    for (_, entry) in seen.assets() {
        match served.get_mut(entry.kern as usize) {
            Some(conditions) => {
                *conditions |= entry.conditions;
                entries[entry.kern as usize] += 1;
            }
            None if entry.kern == WHOLE_VILLAGE => everywhere |= entry.conditions,
            None => {}
        }
    }
    for (place, kern) in seen.kernen() {
        let conditions = served[place as usize] | everywhere;
        for condition in Condition::VARIANTS {
            if conditions & (1 << condition.index()) != 0 {
                checks.hold();
            } else {
                let subject = Subject::KernCondition(kern, *condition);
                checks
                    .gap(Nature::Missing, subject)
                    .figure(entries[place as usize]);
            }
        }
    }
}

pub(super) fn group(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    let general = seen.shared(|entry| entry.is_for(TargetGroup::Everyone));
    let wanted = |group: &TargetGroup| seen.scope.target_group.is_none_or(|only| only == *group);
    let groups = seen.settings().target_groups.iter().filter(wanted);
    for group in groups.filter(|group| *group != TargetGroup::Everyone) {
        let subject = Subject::TargetGroup(group);
        if seen.assets().any(|(_, entry)| entry.is_for(group)) {
            checks.hold();
        } else if general.assets.is_empty() {
            checks.gap(Nature::Missing, subject);
        } else {
            checks.gap(Nature::Fragile, subject).sharing(&general);
        }
    }
}

pub(super) fn function(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    let easy = easy(seen);
    for function in seen.settings().functions.iter() {
        let fits = |entry: &Entry<'_>| entry.has(function);
        let subject = Subject::Function(function);
        let mut all = seen.assets().filter(|(_, entry)| fits(entry)).peekable();
        if all.peek().is_none() {
            checks.gap(Nature::Missing, subject);
        } else if all.any(|(number, _)| easy[number as usize]) {
            checks.hold();
        } else {
            checks.gap(Nature::Fragile, subject).on(seen.those(fits));
        }
    }
}

/// Which entries are a place that people can easily get to and use, or come together in one.
fn easy(seen: &Seen<'_>) -> Vec<bool> {
    let enough = |rating: Option<Scale>| rating.is_some_and(|rating| EASY <= rating.get());
    let fits = |place: &Place| enough(place.reachability) && enough(place.accessibility);
    let places: Vec<bool> = seen
        .entries
        .iter()
        .map(|entry| matches!(&entry.asset.kind, Kind::Place(place) if fits(place)))
        .collect();
    let mut easy = places.clone();
    for bond in seen
        .bonds
        .iter()
        .filter(|bond| bond.kind == RelationKind::MeetsIn)
    {
        let from = bond.from as usize;
        if seen.entries[from].kind != AssetKind::Place && places[bond.to as usize] {
            easy[from] = true;
        }
    }
    easy
}

pub(super) fn tags(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    for (_, entry) in seen.assets() {
        let tagged = entry.spheres != 0 && entry.conditions != 0;
        checks.check(tagged, Nature::Unknown, Subject::Asset(entry.id));
    }
}

pub(super) fn fresh(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    let limit = days_before(seen.today, seen.settings().fresh_days());
    for (_, entry) in seen.assets() {
        let subject = Subject::Asset(entry.id);
        match entry.asset.verified {
            Some(day) if limit <= day => checks.hold(),
            Some(day) => drop(
                checks
                    .gap(Nature::Unknown, subject)
                    .figure(days_between(day, seen.today)),
            ),
            None => drop(checks.gap(Nature::Unknown, subject)),
        }
    }
}

pub(super) fn capacity(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    let mut answered = vec![false; seen.entries.len()];
    for answer in seen
        .village
        .answers
        .values()
        .filter(|answer| answer.answer != Reply::None)
    {
        if let Some(number) = answer.asset.0.and_then(|id| seen.number(id)) {
            answered[number as usize] = true;
        }
    }
    for (number, entry) in seen.assets() {
        checks.check(
            answered[number as usize],
            Nature::Unknown,
            Subject::Asset(entry.id),
        );
    }
}

pub(super) fn surroundings(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    for (_, entry) in seen.assets() {
        if let Kind::Place(place) = &entry.asset.kind {
            let rated = ratings(place).into_iter().all(|(_, rating)| rating.is_some());
            checks.check(rated, Nature::Unknown, Subject::Asset(entry.id));
        }
    }
}

/// What a place is rated for, by the names of the fields.
pub(super) fn ratings(place: &Place) -> [(&'static str, Option<Scale>); 3] {
    [
        ("reachability", place.reachability),
        ("accessibility", place.accessibility),
        ("surroundings", place.surroundings),
    ]
}

/// Whether a rating, if there is one, is too low to qualify.
pub(super) fn hard(rating: Option<Scale>) -> bool {
    rating.is_none_or(|rating| rating.get() < EASY)
}

/// The day this many days before; the first day of the calendar if there is none.
pub(super) fn days_before(today: Date, days: u32) -> Date {
    today.saturating_sub(SignedDuration::from_hours(24 * i64::from(days)))
}
