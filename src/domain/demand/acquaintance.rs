//! Who knows whom among those who ask and offer, and which key persons there are.

use std::cmp::Reverse;
use std::collections::HashMap;

use crate::domain::asset::Asset;
use crate::domain::demand::Way;
use crate::domain::kinds::AssetKind;
use crate::domain::record::Id;
use crate::domain::relation::RelationState;
use crate::domain::survey::Vantage;

/// With whom somebody has an existing relation, in order of id.
pub(super) struct Acquaintance {
    known: HashMap<Id, Vec<Id>>,
    /// The wishes that two of them get to know each other, by who they are in order of id.
    wishes: HashMap<(Id, Id), Id>,
    /// Who could introduce somebody: key persons before others, then by name.
    introducers: HashMap<Id, (Reverse<bool>, String)>,
    /// The key persons of each kern and of the whole village, by name.
    key_persons: HashMap<Option<Id>, Vec<Id>>,
}

impl Acquaintance {
    /// Of those who answered.
    pub(super) fn of(vantage: &Vantage, people: &HashMap<Id, &Asset>) -> Self {
        let counted = |id: &Id| vantage.village.assets.get(id).filter(|asset| asset.counted());
        let mut known: HashMap<Id, Vec<Id>> = HashMap::new();
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
                if !people.contains_key(&one) {
                    continue;
                }
                known.entry(one).or_default().push(other);
                // Somebody: a place introduces nobody.
                if let Some(asset) = counted(&other).filter(|asset| asset.which() != AssetKind::Place) {
                    let rank = (Reverse(asset.kind.key_person()), asset.name.to_string());
                    introducers.entry(other).or_insert(rank);
                }
            }
        }
        for ids in known.values_mut() {
            ids.sort_unstable();
            ids.dedup();
        }
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
        Self {
            known,
            wishes,
            introducers,
            key_persons: key_persons
                .into_iter()
                .map(|(kern, ids)| (kern, by_name(ids)))
                .collect(),
        }
    }

    /// How these two get to know each other.
    pub(super) fn way(&self, one: Id, other: Id, people: &HashMap<Id, &Asset>) -> Way {
        let of = |id: Id| self.known.get(&id).map_or(&[][..], Vec::as_slice);
        let (mut few, mut many) = (of(one), of(other));
        if many.len() < few.len() {
            std::mem::swap(&mut few, &mut many);
        }
        if of(one).binary_search(&other).is_ok() {
            return Way::Related;
        }
        if let Some(wish) = self.wishes.get(&(one.min(other), one.max(other))) {
            return Way::Wished(*wish);
        }
        let both = few.iter().filter(|id| many.binary_search(id).is_ok());
        let ranked = both.filter_map(|id| Some((self.introducers.get(id)?, *id)));
        if let Some((_, id)) = ranked.min() {
            return Way::Through(id);
        }
        let kern = |id: Id| people.get(&id).and_then(|asset| asset.kern.0);
        for kern in [kern(one), kern(other), None] {
            let here = self.key_persons.get(&kern).map_or(&[][..], Vec::as_slice);
            if let Some(id) = here.iter().find(|id| **id != one && **id != other) {
                return Way::KeyPerson(*id);
            }
        }
        Way::Nobody
    }
}
