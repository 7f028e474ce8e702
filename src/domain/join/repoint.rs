//! What points at an entry that goes points at the one that stays.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use serde_json::json;

use crate::domain::change::{Change, pointers_to};
use crate::domain::distinction::Distinction;
use crate::domain::join::values::behind;
use crate::domain::neighbours::Neighbours;
use crate::domain::questionnaire::{Answer, Reply};
use crate::domain::record::{AnyRecord, Id, Record, RecordKind};
use crate::domain::relation::{Relation, RelationState};
use crate::domain::value::{Shape, Value};
use crate::domain::village::Village;

/// How much comes with an entry that goes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Load {
    /// Records that point at it.
    pub records: usize,
    /// Answers that the one that stays has otherwise, and that stay as they are there.
    pub clashes: usize,
}

/// How much comes with the entry that goes.
pub fn load(village: &Village, neighbours: &Neighbours, goes: Id, stays: Id) -> Load {
    let answers = neighbours.answers_of(goes);
    let records = [
        neighbours.relations_of(goes),
        neighbours.stories_of(goes),
        neighbours.actions_of(goes),
        neighbours.channels_of(goes),
        answers,
    ];
    let clashes = answers
        .iter()
        .filter_map(|id| village.answers.get(id))
        .filter(|answer| {
            let there = village.answers.get(&Answer::id_for(stays, &answer.question));
            there.is_some_and(|there| stronger(&there.answer, &answer.answer) != answer.answer)
        });
    Load {
        records: records.iter().map(|ids| ids.len()).sum(),
        clashes: clashes.count(),
    }
}

/// The records that point at the entry, each once.
fn pointing(village: &Village, goes: Id) -> Vec<(RecordKind, Id, AnyRecord)> {
    let mut found = BTreeMap::new();
    for (holder, pointer) in pointers_to(RecordKind::Asset) {
        for (id, record) in village.all(holder) {
            let links = record.value(pointer.field).map(Value::links).unwrap_or_default();
            if links.contains(&goes) {
                found.insert((holder, id), record);
            }
        }
    }
    found
        .into_iter()
        .map(|((kind, id), record)| (kind, id, record))
        .collect()
}

/// What has to change so that all that points at `goes` points at `stays`.
pub(super) fn repointed(village: &Village, goes: Id, stays: Id) -> Vec<Change> {
    let mut after: BTreeMap<(RecordKind, Id), Option<AnyRecord>> = BTreeMap::new();
    let mut relations: Vec<(Id, Relation)> = Vec::new();
    let fields: Vec<(RecordKind, &str)> = pointers_to(RecordKind::Asset)
        .into_iter()
        .map(|(holder, pointer)| (holder, pointer.field))
        .collect();
    for (kind, id, record) in pointing(village, goes) {
        let moved = relinked(record, &fields, goes, stays);
        after.insert((kind, id), None);
        match moved {
            AnyRecord::Relation(relation) => relations.push((id, Relation::clone(&relation))),
            AnyRecord::Answer(answer) => {
                let new = Answer::id_for(stays, &answer.question);
                after.insert((kind, new), Some(answered(village, new, &answer)));
            }
            AnyRecord::Distinction(apart) => {
                if let Some((one, other)) = apart.one.0.zip(apart.other.0).filter(|(one, other)| one != other)
                {
                    let new = Distinction::between_ids(one, other);
                    after.insert(
                        (kind, Distinction::id_for(one, other)),
                        Some(Distinction::wrap(new.into())),
                    );
                }
            }
            other => {
                after.insert((kind, id), Some(other));
            }
        }
    }
    for (id, relation) in collapsed(village, relations) {
        after.insert((RecordKind::Relation, id), Some(Relation::wrap(relation.into())));
    }
    let change = |((kind, id), after): ((RecordKind, Id), Option<AnyRecord>)| {
        let before = village.get(kind, id);
        (before != after).then_some(Change {
            kind,
            id,
            before,
            after,
        })
    };
    after.into_iter().filter_map(change).collect()
}

/// The record with every link to the one turned to the other.
fn relinked(mut record: AnyRecord, fields: &[(RecordKind, &str)], goes: Id, stays: Id) -> AnyRecord {
    let kind = record.kind();
    for (_, field) in fields.iter().filter(|(holder, _)| *holder == kind) {
        let Some(value) = record.value_mut(field) else {
            continue;
        };
        let links = value.links();
        if !links.contains(&goes) {
            continue;
        }
        let links: Vec<Id> = links
            .into_iter()
            .map(|id| if id == goes { stays } else { id })
            .collect();
        let json = match value.shape() {
            Shape::Link(_) => json!(links.first()),
            _ => json!(links),
        };
        // Ids written by us can be read by us.
        let _taken = value.take_json(&json);
    }
    record
}

/// The answer as it stands with the entry that stays: what that one answered itself goes first.
fn answered(village: &Village, id: Id, answer: &Answer) -> AnyRecord {
    let mut answer = answer.clone();
    if let Some(own) = village.answers.get(&id) {
        answer.answer = stronger(&own.answer, &answer.answer);
    }
    Answer::wrap(answer.into())
}

/// Who can teach it can do it; else what was there stays.
fn stronger(own: &Reply, other: &Reply) -> Reply {
    match (own, other) {
        (Reply::Can, Reply::Offers) | (Reply::None, _) => other.clone(),
        _ => own.clone(),
    }
}

/// The relations that are left of those that were turned: none of an entry with itself, and of two of the
/// same type between the same two one.
fn collapsed(village: &Village, turned: Vec<(Id, Relation)>) -> BTreeMap<Id, Relation> {
    let ids: HashSet<Id> = turned.iter().map(|(id, _)| *id).collect();
    let mut left: BTreeMap<Id, Relation> = BTreeMap::new();
    let mut by_pair: HashMap<_, Id> = HashMap::new();
    for (id, relation) in village.relations.iter().filter(|(id, _)| !ids.contains(id)) {
        by_pair.entry(relation.pair()).or_insert(*id);
    }
    for (id, relation) in &turned {
        if relation.from == relation.to {
            continue;
        }
        let there = by_pair.get(&relation.pair()).copied();
        let Some(there) = there else {
            by_pair.insert(relation.pair(), *id);
            left.insert(*id, relation.clone());
            continue;
        };
        let kept = left
            .get(&there)
            .or_else(|| village.relations.get(&there).map(Arc::as_ref));
        if let Some(kept) = kept {
            left.insert(there, of_two(kept, relation));
        }
    }
    left
}

/// One relation out of two: what is there goes before a wish, and it lasts as long as either.
fn of_two(kept: &Relation, gone: &Relation) -> Relation {
    let mut one = kept.clone();
    if kept.state != gone.state {
        let existing = if kept.state == RelationState::Existing {
            kept
        } else {
            gone
        };
        one = Relation {
            from: kept.from,
            to: kept.to,
            ..existing.clone()
        };
    } else {
        one.since = [kept.since, gone.since].into_iter().flatten().min();
        one.until = kept.until.zip(gone.until).map(|(one, other)| one.max(other));
    }
    one.note = behind(&kept.note, &gone.note, " / ").into();
    one
}
