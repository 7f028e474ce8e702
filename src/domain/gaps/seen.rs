//! The village as the rules see it: counted entries, numbered by name, with what they need at hand.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::ops::{BitOr, Shl};
use std::sync::Arc;

use jiff::civil::Date;
use strum::VariantArray;

use crate::domain::asset::Asset;
use crate::domain::code::Code;
use crate::domain::gaps::looked::Looked;
use crate::domain::gaps::numbers::Numbers;
use crate::domain::gaps::{Ground, Scope};
use crate::domain::kinds::AssetKind;
use crate::domain::lists::{Condition, Function, Sphere, TargetGroup};
use crate::domain::network::Network;
use crate::domain::plan::Action;
use crate::domain::questionnaire::Reply;
use crate::domain::record::Id;
use crate::domain::relation::RelationKind;
use crate::domain::settings::Settings;
use crate::domain::village::Village;

/// What all rules look at, gathered in one pass.
pub struct Seen<'a> {
    pub(in crate::domain) village: &'a Village,
    pub(super) scope: &'a Scope,
    pub(super) today: Date,
    /// Every counted entry of the village, by name, then id. Its number is its place here.
    pub(in crate::domain) entries: Vec<Entry<'a>>,
    pub(super) numbers: Numbers,
    /// All kernen by name, then id.
    pub(in crate::domain) kernen: Vec<Id>,
    pub(super) looked: Looked,
    /// Existing relations between two entries in scope.
    pub(in crate::domain) bonds: Vec<Bond>,
    pub(in crate::domain) network: Network,
    /// Which kernen have a relation that leaves them.
    pub(super) bridged: Vec<bool>,
    /// Open actions by title, then id.
    pub(super) actions: Vec<(Id, &'a Action)>,
    /// Which entries own an open action or are used by one.
    pub(super) taking_part: Vec<bool>,
}

/// A counted entry.
pub(in crate::domain) struct Entry<'a> {
    pub(in crate::domain) id: Id,
    pub(in crate::domain) asset: &'a Asset,
    pub(in crate::domain) kind: AssetKind,
    /// The place of its kern in the list, or [`WHOLE_VILLAGE`].
    pub(in crate::domain) kern: u32,
    /// Whether it is in scope.
    pub(in crate::domain) inside: bool,
    /// Whether it would be in scope if any kern would do.
    pub(super) fits: bool,
    /// A bit for each sphere, and for each condition.
    pub(super) spheres: u8,
    pub(super) conditions: u8,
    /// A bit for each target group, and for each function.
    pub(in crate::domain) groups: u32,
    pub(in crate::domain) functions: u32,
    /// The first letters of the name as a number, to compare most names without reading them.
    letters: u64,
}

/// An existing relation between two different entries, by their numbers.
pub(in crate::domain) struct Bond {
    pub(in crate::domain) relation: Id,
    pub(in crate::domain) from: u32,
    pub(in crate::domain) to: u32,
    pub(super) kind: RelationKind,
}

/// The kern of an entry of the whole village.
pub(in crate::domain) const WHOLE_VILLAGE: u32 = u32::MAX;

impl<'a> Seen<'a> {
    /// Looks at the village on this day.
    pub(in crate::domain) fn of(village: &'a Village, scope: &'a Scope, today: Date) -> Self {
        let kernen: Vec<Id> = village.kernen_by_name().into_iter().map(|(id, _)| id).collect();
        let entries = entries(village, scope, &kernen);
        let mut numbers = Numbers::with_capacity_and_hasher(entries.len(), BuildHasherDefault::default());
        for (number, entry) in (0..).zip(&entries) {
            numbers.insert(entry.id.as_u128(), number);
        }
        let mut seen = Self {
            village,
            scope,
            today,
            network: Network::new(0, []),
            bonds: Vec::new(),
            bridged: vec![false; kernen.len()],
            looked: Looked::of(village, scope),
            actions: open_actions(village),
            taking_part: vec![false; entries.len()],
            entries,
            numbers,
            kernen,
        };
        seen.tie();
        seen.take_part();
        seen
    }

    /// Finds the relations between entries.
    fn tie(&mut self) {
        for (id, relation) in &self.village.relations {
            if !relation.counts(self.today) || relation.from == relation.to {
                continue;
            }
            let ends = (
                relation.from.0.and_then(|id| self.number(id)),
                relation.to.0.and_then(|id| self.number(id)),
            );
            let (Some(from), Some(to)) = ends else {
                continue;
            };
            let (one, other) = (&self.entries[from as usize], &self.entries[to as usize]);
            if one.fits && other.fits && one.kern != other.kern {
                for kern in [one.kern, other.kern] {
                    if let Some(bridged) = self.bridged.get_mut(kern as usize) {
                        *bridged = true;
                    }
                }
            }
            if one.inside && other.inside {
                let kind = relation.kind;
                self.bonds.push(Bond {
                    relation: *id,
                    from,
                    to,
                    kind,
                });
            }
        }
        let ends = self.bonds.iter().map(|bond| (bond.from, bond.to));
        self.network = Network::new(self.entries.len(), ends);
    }

    /// Finds who takes part in an open action.
    fn take_part(&mut self) {
        for (_, action) in &self.actions {
            for id in action.owners.iter().chain(action.assets.iter()) {
                if let Some(number) = self.numbers.get(&id.as_u128()) {
                    self.taking_part[*number as usize] = true;
                }
            }
        }
    }

    pub(super) fn settings(&self) -> &'a Settings {
        self.village.settings()
    }

    /// The entries in scope with their numbers.
    pub(in crate::domain) fn assets(&self) -> impl Iterator<Item = (u32, &Entry<'a>)> {
        (0..).zip(&self.entries).filter(|(_, entry)| entry.inside)
    }

    /// The number of a counted asset.
    pub(in crate::domain) fn number(&self, id: Id) -> Option<u32> {
        self.numbers.get(&id.as_u128()).copied()
    }

    /// The ids of entries by their numbers, by name.
    pub(super) fn ids(&self, mut numbers: Vec<u32>) -> Vec<Id> {
        numbers.sort_unstable();
        numbers.dedup();
        numbers
            .into_iter()
            .map(|number| self.entries[number as usize].id)
            .collect()
    }

    /// The ids of the entries in scope that fit.
    pub(super) fn those(&self, fits: impl Fn(&Entry<'a>) -> bool) -> Vec<Id> {
        self.assets()
            .filter(|(_, entry)| fits(entry))
            .map(|(_, entry)| entry.id)
            .collect()
    }

    /// The same, for gaps that rest on the same entries.
    pub(super) fn shared(&self, fits: impl Fn(&Entry<'a>) -> bool) -> Arc<Ground> {
        Arc::new(Ground {
            assets: self.those(fits),
            bridge: None,
        })
    }

    /// The kernen in scope, by name.
    pub(super) fn kernen(&self) -> impl Iterator<Item = (u32, Id)> {
        let wanted = self.scope.kern;
        (0..)
            .zip(self.kernen.iter().copied())
            .filter(move |(_, kern)| wanted.is_none_or(|wanted| wanted == *kern))
    }

    /// The kernen in scope, or the village if it has no list of them.
    pub(super) fn kernen_or_village(&self) -> Vec<(u32, Option<Id>)> {
        if self.kernen.is_empty() {
            return vec![(WHOLE_VILLAGE, None)];
        }
        self.kernen().map(|(place, kern)| (place, Some(kern))).collect()
    }

    /// Whether an entry does anything with anybody: a relation, or a part in an open action.
    pub(super) fn used(&self, number: u32) -> bool {
        !self.network.alone(number) || self.taking_part[number as usize]
    }

    /// The ends of a relation between an entry of the one sort and another entry of the other, for
    /// which the best connected are chosen.
    pub(super) fn bridge(
        &self,
        one: impl Fn(&Entry<'a>) -> bool,
        other: impl Fn(&Entry<'a>) -> bool,
    ) -> Option<(Id, Option<Id>)> {
        let best = |fits: &dyn Fn(&Entry<'a>) -> bool, but: Option<u32>| {
            let candidates = (0..).zip(&self.entries).filter(|(_, entry)| entry.fits);
            candidates
                .filter(|(number, entry)| Some(*number) != but && fits(entry))
                .map(|(number, _): (u32, _)| (self.network.degree(number), std::cmp::Reverse(number)))
                .max()
                .map(|(_, number)| number.0)
        };
        let first = best(&one, None)?;
        let id = |number: u32| self.entries[number as usize].id;
        if let Some(second) = best(&other, Some(first)) {
            return Some((id(first), Some(id(second))));
        }
        // The best of the one may be the only one of the other.
        let swapped = best(&one, Some(first)).filter(|_| other(&self.entries[first as usize]));
        Some((id(first), swapped.map(id)))
    }

    /// The counted assets in scope that gave this answer, by question.
    pub(super) fn answers(&self, wanted: &Reply) -> HashMap<&'a str, Vec<u32>> {
        let mut by_question: HashMap<&str, Vec<u32>> = HashMap::new();
        for answer in self
            .village
            .answers
            .values()
            .filter(|answer| answer.answer == *wanted)
        {
            let number = answer.asset.0.and_then(|id| self.number(id));
            if let Some(number) = number.filter(|number| self.entries[*number as usize].inside) {
                by_question.entry(&answer.question).or_default().push(number);
            }
        }
        by_question
    }
}

impl Entry<'_> {
    pub(super) fn is_in(&self, sphere: Sphere) -> bool {
        self.spheres & bit::<u8>(sphere) != 0
    }

    pub(super) fn serves(&self, condition: Condition) -> bool {
        self.conditions & bit::<u8>(condition) != 0
    }

    pub(super) fn is_for(&self, group: TargetGroup) -> bool {
        self.groups & bit::<u32>(group) != 0
    }

    pub(super) fn has(&self, function: Function) -> bool {
        self.functions & bit::<u32>(function) != 0
    }

    /// Whether it belongs to this kern or to the whole village.
    pub(super) fn counts_in(&self, kern: u32) -> bool {
        kern == WHOLE_VILLAGE || self.kern == kern || self.kern == WHOLE_VILLAGE
    }
}

fn bit<B: From<u8> + Shl<usize, Output = B>>(code: impl Code) -> B {
    B::from(1) << code.index()
}

fn bits<C: Code, B>(codes: impl Iterator<Item = C>) -> B
where
    B: From<u8> + Shl<usize, Output = B> + BitOr<Output = B>,
{
    codes.fold(B::from(0), |bits, code| bits | bit(code))
}

fn entries<'a>(village: &'a Village, scope: &Scope, kernen: &[Id]) -> Vec<Entry<'a>> {
    let places: HashMap<Id, u32> = kernen.iter().copied().zip(0..).collect();
    let mut entries: Vec<Entry<'a>> = village
        .assets
        .iter()
        .filter(|(_, asset)| asset.counted())
        .map(|(id, asset)| {
            let fits = scope.fits(asset);
            // A kern that is not in the list is no kern, but it is not the whole village either.
            let stray = WHOLE_VILLAGE - 1;
            Entry {
                id: *id,
                asset,
                kind: asset.which(),
                kern: asset
                    .kern
                    .0
                    .map_or(WHOLE_VILLAGE, |kern| places.get(&kern).copied().unwrap_or(stray)),
                inside: scope.includes(asset),
                fits,
                spheres: bits(asset.spheres.codes()),
                conditions: bits(asset.conditions.codes()),
                groups: bits(asset.target_groups.iter()),
                functions: bits(asset.functions.iter()),
                letters: letters(&asset.name),
            }
        })
        .collect();
    entries.sort_unstable_by(|one, other| {
        let names = || one.asset.name.cmp(&other.asset.name);
        one.letters
            .cmp(&other.letters)
            .then_with(names)
            .then(one.id.cmp(&other.id))
    });
    entries
}

/// The first eight bytes, so that smaller numbers are earlier names.
fn letters(name: &str) -> u64 {
    let mut first = [0; 8];
    for (place, byte) in first.iter_mut().zip(name.bytes()) {
        *place = byte;
    }
    u64::from_be_bytes(first)
}

fn open_actions(village: &Village) -> Vec<(Id, &Action)> {
    let mut actions: Vec<(Id, &Action)> = village
        .actions
        .iter()
        .filter(|(_, action)| action.open())
        .map(|(id, action)| (*id, action.as_ref()))
        .collect();
    actions.sort_by(|(one, first), (other, second)| (&*first.title, one).cmp(&(&*second.title, other)));
    actions
}

/// Every cell of the matrix, row by row.
pub(super) fn cells() -> impl Iterator<Item = (Sphere, Condition)> {
    Sphere::VARIANTS.iter().flat_map(|sphere| {
        Condition::VARIANTS
            .iter()
            .map(move |condition| (*sphere, *condition))
    })
}
