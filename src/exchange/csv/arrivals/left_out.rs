//! New entries that are not wanted, and what would have come with them.

use std::collections::{HashMap, HashSet};

use crate::domain::change::Change;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::exchange::csv::answers::told_apart;
use crate::exchange::csv::arrivals::Arrivals;
use crate::exchange::csv::{Answer, CsvImport, HeldBack};

impl Arrivals<'_> {
    /// Hands over what has to change in the village, what is left out, and what is counted of both.
    pub fn bring(mut self, import: &mut CsvImport) {
        let keys = self.keys();
        let left = self.left_out(&keys);
        let called = std::mem::take(&mut self.called);
        import.alike_new = self.alike_new(&left);
        let people = left.iter().filter(|id| self.named.contains_key(id)).count();
        import.people = self.people - people;
        import.added -= left.len() - people;
        import.skipped += left.len();
        (import.changes, import.held_back) = hold_back(self.changes(), &left);
        import.keys = keys;
        import.called = called;
        import.left_out = import.held_back.iter().map(|held| held.change.id).collect();
    }

    /// What each new entry is told apart by in answers: as another row would be, and by the how-manieth of those it is.
    fn keys(&self) -> HashMap<Id, Id> {
        let mut alike: HashMap<Id, usize> = HashMap::new();
        let added = self.added.iter().map(|(id, asset)| {
            let key = told_apart(asset, self.kernen.name_of(asset.kern));
            let before = alike.entry(key).or_default();
            *before += 1;
            let key = match *before {
                1 => key,
                more => Id::derived(key, &more.to_string()),
            };
            (*id, key)
        });
        added.collect()
    }

    /// The new entries that are not wanted: those of which that was said, now or of an earlier list, and who is named
    /// with those alone.
    fn left_out(&self, keys: &HashMap<Id, Id>) -> HashSet<Id> {
        let (answers, known) = (&self.options.answers, &self.options.known);
        if answers.is_empty() && known.is_empty() {
            return HashSet::new();
        }
        let answer = |id: &Id| {
            let key = keys.get(id)?;
            answers.get(key).or_else(|| known.get(key)).copied()
        };
        let added = self.added.iter().map(|(id, _)| *id);
        let mut left: HashSet<Id> = added.filter(|id| answer(id) == Some(Answer::Skip)).collect();
        let mut alone: HashMap<Id, bool> = HashMap::new();
        for (_, relation) in &self.relations {
            let (Some(from), Some(to)) = (relation.from.0, relation.to.0) else {
                continue;
            };
            if self.named.get(&from) == Some(&true) && answer(&from).is_none() {
                *alone.entry(from).or_insert(true) &= left.contains(&to);
            }
        }
        left.extend(alone.into_iter().filter(|(_, alone)| *alone).map(|(id, _)| id));
        left
    }
}

/// Takes from these changes what has to do with entries that are left out.
fn hold_back(changes: Vec<Change>, left: &HashSet<Id>) -> (Vec<Change>, Vec<HeldBack>) {
    if left.is_empty() {
        return (changes, Vec::new());
    }
    let is_of_left = |change: &Change| match &change.after {
        Some(AnyRecord::Relation(relation)) => {
            let ends = [relation.from.0, relation.to.0].into_iter().flatten();
            ends.into_iter().any(|id| left.contains(&id))
        }
        Some(AnyRecord::Distinction(pair)) => {
            let both = [pair.one.0, pair.other.0].into_iter().flatten();
            both.into_iter().any(|id| left.contains(&id))
        }
        _ => left.contains(&change.id),
    };
    // A kern that nothing is in any more stays out too.
    let stays = changes.iter().filter(|change| !is_of_left(change));
    let kernen: HashSet<Id> = stays
        .filter_map(|change| match &change.after {
            Some(AnyRecord::Asset(asset)) => asset.kern.0,
            _ => None,
        })
        .collect();
    let goes = |change: &Change| match change.kind {
        RecordKind::Kern => !kernen.contains(&change.id),
        _ => is_of_left(change),
    };
    let mut held = Vec::new();
    let mut kept = Vec::with_capacity(changes.len());
    for (place, change) in changes.into_iter().enumerate() {
        if goes(&change) {
            held.push(HeldBack { place, change });
        } else {
            kept.push(change);
        }
    }
    (kept, held)
}
