//! Step 4, visie en plan: where the village wants to go, who does what, and whether it is told.

use jiff::civil::Date;
use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::due::days_between;
use crate::domain::gaps::checks::Checks;
use crate::domain::gaps::seen::{Seen, cells};
use crate::domain::gaps::step1::days_before;
use crate::domain::gaps::{Nature, Subject};
use crate::domain::kinds::AssetKind;
use crate::domain::lists::Condition;
use crate::domain::value::Links;

/// How far a village looks ahead at the least: a goal in years, an action in days.
const AHEAD_YEARS: i64 = 2;
const AHEAD_DAYS: i64 = 365;

pub(super) fn vision(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    let Some(vision) = seen
        .village
        .vision()
        .filter(|vision| !vision.text.trim().is_empty())
    else {
        checks.gap(Nature::Missing, Subject::Village);
        return;
    };
    match vision.date {
        Some(_) if !vision.is_old(seen.settings().vision_years(), seen.today) => checks.hold(),
        Some(date) => {
            let years = days_between(date, seen.today) * 4 / 1461;
            checks.gap(Nature::Unknown, Subject::Village).figure(years);
        }
        None => drop(checks.gap(Nature::Unknown, Subject::Village)),
    }
}

pub(super) fn condition(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    for condition in Condition::VARIANTS.iter().copied() {
        let goal = seen
            .village
            .goals
            .values()
            .any(|goal| goal.conditions.contains(condition));
        let action = seen
            .actions
            .iter()
            .any(|(_, action)| action.conditions.contains(condition));
        checks.check(goal || action, Nature::Missing, Subject::Condition(condition));
    }
}

/// What rule 1.1 calls missing, whatever the scope.
pub(super) fn answered(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    if seen
        .village
        .gatherings
        .values()
        .all(|gathering| !gathering.looked())
    {
        return;
    }
    let mut carried = [0_u8; 3];
    for entry in &seen.entries {
        for (place, conditions) in carried.iter_mut().enumerate() {
            if entry.spheres & (1 << place) != 0 {
                *conditions |= entry.conditions;
            }
        }
    }
    for (sphere, condition) in cells() {
        if carried[sphere.index()] & (1 << condition.index()) != 0 {
            continue;
        }
        let named = seen
            .actions
            .iter()
            .any(|(_, action)| action.spheres.contains(sphere) && action.conditions.contains(condition));
        checks.check(named, Nature::Missing, Subject::Cell(sphere, condition));
    }
}

pub(super) fn owner(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    for (id, action) in &seen.actions {
        let owners: Vec<u32> = action
            .owners
            .iter()
            .filter_map(|owner| seen.number(owner))
            .collect();
        let leads = |number: &u32| {
            let kind = seen.entries[*number as usize].kind;
            matches!(kind, AssetKind::Volunteer | AssetKind::Association)
        };
        if owners.is_empty() {
            checks.gap(Nature::Missing, Subject::Action(*id));
        } else if owners.iter().any(leads) {
            checks.hold();
        } else {
            checks
                .gap(Nature::Fragile, Subject::Action(*id))
                .on(seen.ids(owners));
        }
    }
}

pub(super) fn assets(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    for (id, action) in &seen.actions {
        checks.check(uses(seen, &action.assets), Nature::Untapped, Subject::Action(*id));
    }
}

/// Whether any of these is a counted asset.
pub(super) fn uses<R>(seen: &Seen<'_>, assets: &Links<R>) -> bool {
    assets.iter().any(|id| seen.number(id).is_some())
}

pub(super) fn overdue(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    for (id, action) in &seen.actions {
        match *action.due {
            Some(due) if due < seen.today => {
                let late = days_between(due, seen.today);
                checks.gap(Nature::Fragile, Subject::Action(*id)).figure(late);
            }
            Some(_) => checks.hold(),
            None => {}
        }
    }
}

pub(super) fn horizon(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    let year = i64::from(seen.today.year()) + AHEAD_YEARS;
    let far = |date: Date| AHEAD_DAYS <= days_between(seen.today, date);
    let goal = seen
        .village
        .goals
        .values()
        .any(|goal| goal.horizon.is_some_and(|horizon| year <= i64::from(horizon)));
    if goal || seen.actions.iter().any(|(_, action)| action.due.is_some_and(far)) {
        checks.hold();
    } else {
        checks.gap(Nature::Missing, Subject::Village).figure(year);
    }
}

pub(super) fn told(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    let limit = days_before(seen.today, seen.settings().told_days());
    let mut told = [false; 4];
    for story in seen.village.stories.values() {
        if story.date.is_some_and(|date| limit <= date) {
            story
                .conditions
                .iter()
                .for_each(|condition| told[condition.index()] = true);
        }
    }
    for condition in Condition::VARIANTS.iter().copied() {
        if told[condition.index()] {
            checks.hold();
        } else {
            let days = seen.settings().told_days();
            checks
                .gap(Nature::Unknown, Subject::Condition(condition))
                .figure(days);
        }
    }
}
