//! Who knows whom among those who ask and offer, and which key persons there are.

use std::cmp::Reverse;
use std::collections::HashMap;

use crate::domain::asset::Asset;
use crate::domain::demand::{People, Way};
use crate::domain::kinds::AssetKind;
use crate::domain::record::Id;
use crate::domain::relation::RelationState;
use crate::domain::survey::Vantage;

/// With whom those who answered have an existing relation, by their numbers.
pub(super) struct Acquaintance {
    /// In order of id.
    known: Vec<Vec<Id>>,
    /// The wishes that two get to know each other, by who they are in order of id.
    wishes: HashMap<(Id, Id), Id>,
    /// Who could introduce somebody: key persons before others, then by name.
    introducers: HashMap<Id, (Reverse<bool>, String)>,
    /// The key persons of each kern and of the whole village, by name.
    key_persons: HashMap<Option<Id>, Vec<Id>>,
}

impl Acquaintance {
    /// Of those who answered.
    pub(super) fn of(vantage: &Vantage, people: &People) -> Self {
        let numbers = people.numbers();
        let somebody = |asset: &Asset| asset.counted() && asset.which() != AssetKind::Place;
        let mut known: Vec<Vec<Id>> = vec![Vec::new(); people.0.len()];
        let mut introducers = HashMap::new();
        let mut wishes = HashMap::new();
        for (id, relation) in &vantage.village.relations {
            let (Some(from), Some(to)) = (relation.from.0, relation.to.0) else {
                continue;
            };
            if relation.state == RelationState::Wished {
                wishes.entry((from.min(to), from.max(to))).or_insert(*id);
            }
            if from == to || !relation.counts(vantage.today) {
                continue;
            }
            for (one, other) in [(from, to), (to, from)] {
                let Some(number) = numbers.get(&one) else {
                    continue;
                };
                known[*number].push(other);
                // Somebody: a place introduces nobody.
                let asset = vantage.village.assets.get(&other);
                if let Some(asset) = asset.filter(|asset| somebody(asset)) {
                    let rank = || (Reverse(asset.kind.key_person()), asset.name.to_string());
                    introducers.entry(other).or_insert_with(rank);
                }
            }
        }
        for ids in &mut known {
            ids.sort_unstable();
            ids.dedup();
        }
        Self {
            known,
            wishes,
            introducers,
            key_persons: key_persons(vantage),
        }
    }

    /// Whether two know each other, or somebody knows both.
    pub(super) fn is_near(&self, one: usize, other: usize, people: &People) -> bool {
        let known = self.known[one].binary_search(&people.id(other)).is_ok();
        known || self.both(one, other).next().is_some()
    }

    /// How these two get to know each other.
    pub(super) fn way(&self, one: usize, other: usize, people: &People) -> Way {
        let (first, second) = (people.id(one), people.id(other));
        if self.known[one].binary_search(&second).is_ok() {
            return Way::Related;
        }
        if let Some(wish) = self.wishes.get(&(first.min(second), first.max(second))) {
            return Way::Wished(*wish);
        }
        if let Some((_, id)) = self.both(one, other).min() {
            return Way::Through(id);
        }
        for kern in [people.kern(one), people.kern(other), None] {
            let here = self.key_persons.get(&kern).map_or(&[][..], Vec::as_slice);
            if let Some(id) = here.iter().find(|id| **id != first && **id != second) {
                return Way::KeyPerson(*id);
            }
        }
        Way::Nobody
    }

    /// Those who know both and could introduce them, with what they are chosen by.
    fn both(&self, one: usize, other: usize) -> impl Iterator<Item = (&(Reverse<bool>, String), Id)> {
        let (mut few, mut many) = (&self.known[one], &self.known[other]);
        if many.len() < few.len() {
            std::mem::swap(&mut few, &mut many);
        }
        let both = few.iter().filter(|id| many.binary_search(id).is_ok());
        both.filter_map(|id| Some((self.introducers.get(id)?, *id)))
    }
}

/// The key persons of each kern and of the whole village, by name.
fn key_persons(vantage: &Vantage) -> HashMap<Option<Id>, Vec<Id>> {
    let mut key_persons: HashMap<Option<Id>, Vec<(String, Id)>> = HashMap::new();
    for (id, asset) in &vantage.village.assets {
        if asset.kind.key_person() && asset.counted() {
            let here = key_persons.entry(asset.kern.0).or_default();
            here.push((asset.name.to_string(), *id));
        }
    }
    let by_name = |mut ids: Vec<(String, Id)>| {
        ids.sort();
        ids.into_iter().map(|(_, id)| id).collect()
    };
    key_persons
        .into_iter()
        .map(|(kern, ids)| (kern, by_name(ids)))
        .collect()
}
