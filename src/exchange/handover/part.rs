//! A part of the village that stands by itself: what changed, and what that points at.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::value::Shape;
use crate::domain::village::Village;
use crate::exchange::demo;
use crate::exchange::handover::{Handover, Which};

impl Handover {
    /// What of the village changed since then. Of what is no longer there, only its id goes along.
    pub fn of_changes(village: &Village, changed: &[Which], since: Timestamp, made: Date) -> Self {
        let there = |(kind, id): &Which| village.get(*kind, *id);
        let (kept, gone): (BTreeSet<Which>, BTreeSet<Which>) =
            changed.iter().partition(|which| there(which).is_some());
        let mut part = Village::default();
        let mut waiting: Vec<Which> = kept.iter().copied().collect();
        // Whatever changed, it is a part of this village, which goes by these rules.
        waiting.push((RecordKind::Settings, Id::ONLY));
        // Who was made up is told as such also where nothing else says so.
        waiting.extend(demo::mark_of(village));
        let mut context = BTreeSet::new();
        while let Some((kind, id)) = waiting.pop() {
            let Some(record) = village.get(kind, id).filter(|_| part.get(kind, id).is_none()) else {
                continue;
            };
            waiting.extend(pointed_at(&record));
            part.set(kind, id, Some(record));
            if !kept.contains(&(kind, id)) {
                context.insert((kind, id));
            }
        }
        Self {
            made,
            since: Some(since),
            village: part,
            context,
            gone,
            erased: BTreeSet::new(),
        }
    }
}

/// What a record points at.
pub(super) fn pointed_at(record: &AnyRecord) -> Vec<Which> {
    let fields = record.fields().into_iter();
    let links = fields.filter_map(|(_, value)| match value.shape() {
        Shape::Link(target) | Shape::Links(target) => Some((target, value.links())),
        _ => None,
    });
    links
        .flat_map(|(target, ids)| ids.into_iter().map(move |id| (target, id)))
        .collect()
}
