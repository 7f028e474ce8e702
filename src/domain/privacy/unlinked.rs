//! People who are not there at all: neither they, nor what is theirs, nor what points at them. What texts say of them is
//! told elsewhere.

use std::collections::BTreeSet;
use std::sync::Arc;

use strum::VariantArray;

use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::value::Shape;
use crate::domain::village::Village;

/// The record without what points at these people, and whether anything does; nothing: it is one of them, or is nothing
/// without them.
pub(super) fn unlinked(id: Id, record: &AnyRecord, people: &BTreeSet<Id>) -> Option<(AnyRecord, bool)> {
    if record.kind() == RecordKind::Asset && people.contains(&id) {
        return None;
    }
    let mut without = record.clone();
    let mut linked = false;
    for (info, value) in record.fields() {
        if !matches!(
            value.shape(),
            Shape::Link(RecordKind::Asset) | Shape::Links(RecordKind::Asset)
        ) {
            continue;
        }
        let links = value.links().into_iter();
        let lost: Vec<Id> = links.filter(|link| people.contains(link)).collect();
        if lost.is_empty() {
            continue;
        }
        if info.required {
            return None;
        }
        linked = true;
        if let Some(value) = without.value_mut(info.name) {
            lost.into_iter().for_each(|link| value.unlink(link));
        }
    }
    Some((without, linked))
}

/// Takes these people out of the village, and out of how it stood on other days.
pub(super) fn take_out(village: &mut Village, people: &BTreeSet<Id>) {
    if people.is_empty() {
        return;
    }
    for kind in RecordKind::VARIANTS {
        let records: Vec<_> = village.all(*kind).collect();
        for (id, record) in records {
            let mut without = unlinked(id, &record, people).map(|(without, _)| without);
            if let Some(AnyRecord::Snapshot(snapshot)) = &mut without
                && let Some(then) =
                    snapshot.renamed(&mut |asset| people.contains(&asset.id).then(String::new))
            {
                *snapshot = Arc::new(then);
            }
            if without.as_ref() != Some(&record) {
                village.set(*kind, id, without);
            }
        }
    }
}
