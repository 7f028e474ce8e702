//! What can happen to a village, and how it is taken back.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use strum::VariantArray;

use crate::domain::phrase::{Phrase, Problem};
use crate::domain::record::{AnyRecord, Id, Record, RecordKind};
use crate::domain::relation::{Relation, RelationKind};
use crate::domain::value::{Shape, Value};
use crate::domain::village::Village;

/// What one act of a person does: kept, undone and redone as a whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Edit {
    /// What was done, to be said afterwards: "Fanfare toegevoegd".
    pub label: Phrase,
    /// The changes, at most one to a record.
    pub changes: Vec<Change>,
}

/// One record before and after.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// Which sort of record.
    pub kind: RecordKind,
    /// Which record.
    pub id: Id,
    /// As it was; nothing if it was not there.
    pub before: Option<AnyRecord>,
    /// As it will be; nothing if it will not be there.
    pub after: Option<AnyRecord>,
}

impl Change {
    /// A new record.
    pub fn add<R: Record>(id: Id, record: R) -> Self {
        Self::add_any(id, R::wrap(Arc::new(record)))
    }

    /// A new record of whatever sort.
    pub fn add_any(id: Id, record: AnyRecord) -> Self {
        Self {
            kind: record.kind(),
            id,
            before: None,
            after: Some(record),
        }
    }

    /// A record of the village, changed by `change`; nothing if it is not there or stays the same.
    pub fn of<R: Record>(village: &Village, id: Id, change: impl FnOnce(&mut R)) -> Option<Self> {
        let before = R::of(village).get(&id)?;
        let mut after = R::clone(before);
        change(&mut after);
        (after != **before).then(|| Self {
            kind: R::KIND,
            id,
            before: Some(R::wrap(before.clone())),
            after: Some(R::wrap(Arc::new(after))),
        })
    }

    /// The record in the place of what the village has under this id, if that is something else.
    pub fn put(village: &Village, id: Id, record: AnyRecord) -> Option<Self> {
        let kind = record.kind();
        let before = village.get(kind, id);
        (before.as_ref() != Some(&record)).then_some(Self {
            kind,
            id,
            before,
            after: Some(record),
        })
    }

    fn inverse(&self) -> Self {
        Self {
            kind: self.kind,
            id: self.id,
            before: self.after.clone(),
            after: self.before.clone(),
        }
    }
}

impl Edit {
    /// An edit with this label.
    pub fn new(label: Phrase, changes: Vec<Change>) -> Self {
        Self { label, changes }
    }

    /// The edit that takes this one back.
    #[must_use]
    pub fn inverse(&self) -> Self {
        Self {
            label: self.label.clone(),
            changes: self.changes.iter().rev().map(Change::inverse).collect(),
        }
    }
}

impl Village {
    /// Carries the edit out.
    pub fn apply(&mut self, edit: &Edit) {
        self.departed.follow(edit);
        self.called_before.follow(edit);
        for change in &edit.changes {
            self.set(change.kind, change.id, change.after.clone());
        }
    }

    /// What has to change to make this village like the other one.
    pub fn becoming(&self, other: &Self) -> Vec<Change> {
        let mut changes = Vec::new();
        for kind in RecordKind::VARIANTS {
            let kept = other.all(*kind);
            changes.extend(kept.filter_map(|(id, record)| Change::put(self, id, record)));
            let gone = self.all(*kind).filter(|(id, _)| other.get(*kind, *id).is_none());
            changes.extend(gone.map(|(id, record)| Change {
                kind: *kind,
                id,
                before: Some(record),
                after: None,
            }));
        }
        changes
    }

    /// What has to change to take these records out: what points at them lets go of them, and is
    /// taken out too where it cannot do without them.
    pub fn removal(&self, kind: RecordKind, ids: &[Id]) -> Vec<Change> {
        let gone: Vec<(RecordKind, Id)> = ids.iter().map(|id| (kind, *id)).collect();
        self.removal_of(&gone)
    }

    /// The same for records of several sorts at once.
    pub fn removal_of(&self, gone: &[(RecordKind, Id)]) -> Vec<Change> {
        let mut changes: BTreeMap<(RecordKind, Id), Change> = BTreeMap::new();
        let mut round: HashSet<(RecordKind, Id)> = gone.iter().copied().collect();
        while !round.is_empty() {
            for (kind, id) in &round {
                if let Some(before) = self.get(*kind, *id) {
                    let removal = Change {
                        kind: *kind,
                        id: *id,
                        before: Some(before),
                        after: None,
                    };
                    changes.insert((*kind, *id), removal);
                }
            }
            round = self.let_go(&round, &mut changes);
        }
        changes.into_values().collect()
    }

    /// Lets everything that points at these records let go of them; what cannot do without them
    /// comes back, to be taken out in its turn.
    fn let_go(
        &self,
        gone: &HashSet<(RecordKind, Id)>,
        changes: &mut BTreeMap<(RecordKind, Id), Change>,
    ) -> HashSet<(RecordKind, Id)> {
        let kinds: BTreeSet<RecordKind> = gone.iter().map(|(kind, _)| *kind).collect();
        let mut next = HashSet::new();
        for (holder, pointer) in kinds.into_iter().flat_map(pointers_to) {
            for (id, record) in self.all(holder) {
                let links = record.value(pointer.field).map(Value::links).unwrap_or_default();
                let lost: Vec<Id> = links
                    .into_iter()
                    .filter(|link| gone.contains(&(pointer.to, *link)))
                    .collect();
                let taken_out = changes
                    .get(&(holder, id))
                    .is_some_and(|change| change.after.is_none());
                if lost.is_empty() || taken_out {
                    continue;
                }
                if pointer.required {
                    next.insert((holder, id));
                    continue;
                }
                let change = changes.entry((holder, id)).or_insert_with(|| Change {
                    kind: holder,
                    id,
                    before: Some(record.clone()),
                    after: Some(record),
                });
                if let Some(value) = change
                    .after
                    .as_mut()
                    .and_then(|after| after.value_mut(pointer.field))
                {
                    lost.into_iter().for_each(|id| value.unlink(id));
                }
            }
        }
        next
    }

    /// Why the record cannot be kept as it is: a required field is empty, or it repeats another.
    pub fn objection(&self, id: Id, record: &AnyRecord) -> Option<(&'static str, Problem)> {
        let missing = record
            .infos()
            .into_iter()
            .find(|info| info.required && record.value(info.name).is_some_and(|value| value.is_empty()));
        if let Some(info) = missing {
            return Some((info.name, info.missing()));
        }
        match record {
            AnyRecord::Relation(relation) if relation.from == relation.to => {
                Some(("to", Problem(Phrase::new("problem-relation-self"))))
            }
            AnyRecord::Relation(relation) => self
                .relations
                .iter()
                .any(|(other, existing)| *other != id && existing.same_pair(relation))
                .then(|| ("kind", Problem(Phrase::new("problem-relation-twice")))),
            _ => None,
        }
    }
}

impl Relation {
    /// Whether this is the relation of the same type between the same two assets: there is at most
    /// one.
    pub fn same_pair(&self, other: &Self) -> bool {
        self.pair() == other.pair()
    }

    /// What no other relation shares: its type and its two ends, of a symmetric type in order of id.
    pub fn pair(&self) -> (RelationKind, Option<Id>, Option<Id>) {
        let (from, to) = (self.from.0, self.to.0);
        if self.kind.symmetric() {
            (self.kind, from.min(to), from.max(to))
        } else {
            (self.kind, from, to)
        }
    }
}

/// A field of a sort of record that points at another sort.
pub(crate) struct Pointer {
    pub(crate) field: &'static str,
    to: RecordKind,
    required: bool,
}

/// Every field of whatever sort of record that points at this sort.
pub(crate) fn pointers_to(target: RecordKind) -> Vec<(RecordKind, Pointer)> {
    let mut pointers = Vec::new();
    for holder in RecordKind::VARIANTS {
        let empty = AnyRecord::empty(*holder);
        for info in empty.infos() {
            let shape = empty.value(info.name).map(Value::shape);
            if matches!(shape, Some(Shape::Link(kind) | Shape::Links(kind)) if kind == target) {
                let pointer = Pointer {
                    field: info.name,
                    to: target,
                    required: info.required,
                };
                pointers.push((*holder, pointer));
            }
        }
    }
    pointers
}
