//! Step 2, verbinden: who stands alone, which groups are islands, and on whom it all hangs.

use std::sync::Arc;

use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::gaps::checks::Checks;
use crate::domain::gaps::seen::{Entry, Seen};
use crate::domain::gaps::{Nature, Subject};
use crate::domain::kinds::AssetKind;
use crate::domain::lists::Sphere;
use crate::domain::record::Id;

pub(super) fn isolated(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    for (number, entry) in seen.assets() {
        let connected = !seen.network.alone(number);
        checks.check(connected, Nature::Untapped, Subject::Asset(entry.id));
    }
}

pub(super) fn islands(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    if seen.bonds.is_empty() {
        return;
    }
    let groups = seen.network.groups();
    let [first, second, ..] = groups.as_slice() else {
        return checks.hold();
    };
    let hub = |group: &[u32]| {
        let best = group
            .iter()
            .max_by_key(|number| (seen.network.degree(**number), std::cmp::Reverse(**number)));
        best.map(|number| seen.entries[*number as usize].id)
    };
    let bridge = hub(first).map(|one| (one, hub(second)));
    let named: Arc<[Vec<Id>]> = groups.iter().map(|group| seen.ids(group.clone())).collect();
    checks
        .gap(Nature::Missing, Subject::Groups(named))
        .figure(groups.len())
        .on(seen.ids(groups.concat()))
        .bridge(bridge);
}

pub(super) fn kinds(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    let mut counts = [0_u32; 4];
    for (_, entry) in seen.assets() {
        counts[entry.kind.index()] += 1;
    }
    let mut connected = [[false; 4]; 4];
    for bond in &seen.bonds {
        let [one, other] = [bond.from, bond.to].map(|number| seen.entries[number as usize].kind.index());
        connected[one][other] = true;
        connected[other][one] = true;
    }
    for (one, other) in pairs::<AssetKind>() {
        if counts[one.index()] == 0 || counts[other.index()] == 0 {
            continue;
        }
        if connected[one.index()][other.index()] {
            checks.hold();
            continue;
        }
        let of = |kind| move |entry: &Entry<'_>| entry.inside && entry.kind == kind;
        checks
            .gap(Nature::Missing, Subject::Kinds(one, other))
            .bridge(seen.bridge(of(one), of(other)));
    }
}

pub(super) fn spheres(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    let present = seen.assets().fold(0, |all, (_, entry)| all | entry.spheres);
    for (one, other) in pairs::<Sphere>() {
        let both = 1 << one.index() | 1 << other.index();
        if present & both != both {
            continue;
        }
        let connected = seen.bonds.iter().any(|bond| {
            let [from, to] = [bond.from, bond.to].map(|number| &seen.entries[number as usize]);
            (from.is_in(one) && to.is_in(other)) || (from.is_in(other) && to.is_in(one))
        });
        if connected {
            checks.hold();
            continue;
        }
        let of = |sphere| move |entry: &Entry<'_>| entry.inside && entry.is_in(sphere);
        checks
            .gap(Nature::Missing, Subject::Spheres(one, other))
            .bridge(seen.bridge(of(one), of(other)));
    }
}

/// A kern looks outward whatever the scope: only the kernen that are asked about are narrowed.
pub(super) fn kernen(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    let mut own = vec![Vec::new(); seen.kernen.len()];
    for (number, entry) in (0..).zip(&seen.entries).filter(|(_, entry)| entry.fits) {
        if let Some(numbers) = own.get_mut(entry.kern as usize) {
            numbers.push(number);
        }
    }
    if own.iter().filter(|numbers| !numbers.is_empty()).count() < 2 {
        return;
    }
    for (place, kern) in seen.kernen() {
        let numbers = &own[place as usize];
        if numbers.is_empty() {
            continue;
        }
        if seen.bridged[place as usize] {
            checks.hold();
            continue;
        }
        let bridge = seen.bridge(|entry| entry.kern == place, |entry| entry.kern != place);
        checks
            .gap(Nature::Missing, Subject::Kern(Some(kern)))
            .figure(numbers.len())
            .on(seen.ids(numbers.clone()))
            .bridge(bridge);
    }
}

pub(super) fn hinge(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    for hinge in seen.network.hinges() {
        let id = |number: u32| seen.entries[number as usize].id;
        let [one, other] = hinge.ends.map(id);
        checks
            .gap(Nature::Fragile, Subject::Asset(id(hinge.node)))
            .figure(hinge.group - 1 - hinge.sizes[0])
            .on(vec![id(hinge.node)])
            .bridge(Some((one, Some(other))));
    }
}

pub(super) fn keyperson(seen: &Seen<'_>, checks: &mut Checks<'_>) {
    let key: Vec<&Entry<'_>> = seen
        .assets()
        .map(|(_, entry)| entry)
        .filter(|entry| entry.asset.kind.key_person())
        .collect();
    for (place, kern) in seen.kernen_or_village() {
        let here: Vec<Id> = key
            .iter()
            .filter(|entry| entry.counts_in(place))
            .take(2)
            .map(|entry| entry.id)
            .collect();
        match here.as_slice() {
            [] => drop(checks.gap(Nature::Missing, Subject::Kern(kern))),
            [_] => drop(checks.gap(Nature::Fragile, Subject::Kern(kern)).on(here)),
            _ => checks.hold(),
        }
    }
}

/// Every two different ones of a list, in its order.
fn pairs<C: Code>() -> impl Iterator<Item = (C, C)> {
    let all = <C as VariantArray>::VARIANTS;
    (0..all.len()).flat_map(move |one| (one + 1..all.len()).map(move |other| (all[one], all[other])))
}
