//! Step 3, activeren: who is reached, what is asked and offered, and the local economy.

use std::collections::HashSet;

use crate::domain::gaps::checks::Checks;
use crate::domain::gaps::seen::Seen;
use crate::domain::gaps::{Nature, Subject};
use crate::domain::questionnaire::Reply;
use crate::domain::record::Id;

/// The subtypes that make up the local economy: a private place, an entrepreneur, a circle of them.
const BUSINESS: [&str; 3] = ["private_place", "entrepreneur", "business_circle"];

pub(super) fn channel(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    for (_, kern) in seen.kernen_or_village() {
        let serves = |kernen: &[Id]| kern.is_none_or(|kern| kernen.is_empty() || kernen.contains(&kern));
        let channels = seen.village.channels.values();
        match channels
            .filter(|channel| serves(&channel.kernen.iter().collect::<Vec<_>>()))
            .take(2)
            .count()
        {
            0 => drop(checks.gap(Nature::Missing, Subject::Kern(kern))),
            1 => drop(checks.gap(Nature::Fragile, Subject::Kern(kern))),
            _ => checks.hold(),
        }
    }
}

pub(super) fn reach(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    let mut reached = vec![false; seen.entries.len()];
    for channel in seen.village.channels.values() {
        for number in channel.assets.iter().filter_map(|id| seen.number(id)) {
            reached[number as usize] = true;
        }
    }
    for (number, entry) in seen.assets() {
        checks.check(
            reached[number as usize],
            Nature::Untapped,
            Subject::Asset(entry.id),
        );
    }
}

pub(super) fn want(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    let offers = seen.answers(&Reply::Offers);
    let mut wants: Vec<(&str, Vec<u32>)> = seen.answers(&Reply::Wants).into_iter().collect();
    wants.sort_unstable();
    for (question, wanting) in wants {
        let asking: HashSet<u32> = wanting.iter().copied().collect();
        let all = offers.get(question).map(Vec::as_slice).unwrap_or_default();
        let mut others: Vec<u32> = all
            .iter()
            .copied()
            .filter(|number| !asking.contains(number))
            .collect();
        others.sort_unstable();
        others.dedup();
        let nature = match others.len() {
            0 => Nature::Missing,
            1 => Nature::Fragile,
            _ => {
                checks.hold();
                continue;
            }
        };
        checks
            .gap(nature, Subject::Question(question.into()))
            .figure(asking.len())
            .on(seen.ids(wanting.into_iter().chain(others).collect()));
    }
}

pub(super) fn offer(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    let mut offering = vec![false; seen.entries.len()];
    for number in seen.answers(&Reply::Offers).into_values().flatten() {
        offering[number as usize] = true;
    }
    for (number, entry) in seen.assets().filter(|(number, _)| offering[*number as usize]) {
        checks.check(seen.used(number), Nature::Untapped, Subject::Asset(entry.id));
    }
}

pub(super) fn economy(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    let mut businesses = Vec::new();
    let mut used = false;
    for (number, entry) in seen.assets() {
        if entry
            .asset
            .kind
            .subtype()
            .is_some_and(|subtype| BUSINESS.contains(&subtype))
        {
            businesses.push(entry.id);
            used |= seen.used(number);
        }
    }
    if used {
        checks.hold();
    } else if businesses.is_empty() {
        checks.gap(Nature::Missing, Subject::Village);
    } else {
        let count = businesses.len();
        checks
            .gap(Nature::Untapped, Subject::Village)
            .figure(count)
            .on(businesses);
    }
}
