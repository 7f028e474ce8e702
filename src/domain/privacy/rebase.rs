//! What was wanted of the masked village, done to the real one: what was hidden is never stored.

use serde_json::Value as Json;

use crate::domain::change::{Change, Edit};
use crate::domain::privacy::Masked;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::value::Shape;
use crate::domain::village::Village;

/// The edit would store a text of which a part is hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hidden;

impl Masked {
    /// The edit as somebody would have made it who sees everything, or why it cannot be made now.
    pub fn unmasked(&self, real: &Village, edit: Edit) -> Result<Edit, Hidden> {
        let gone: Vec<(RecordKind, Id)> = edit
            .changes
            .iter()
            .filter(|change| change.after.is_none())
            .map(|change| (change.kind, change.id))
            .collect();
        let mut changes = Vec::with_capacity(edit.changes.len());
        for change in edit.changes {
            changes.extend(self.real_change(real, change)?);
        }
        // What points at something that is taken out, and is not shown, lets go of it too.
        let named = |one: &Change| {
            changes
                .iter()
                .any(|other| (other.kind, other.id) == (one.kind, one.id))
        };
        let unseen = |one: &Change| self.village.get(one.kind, one.id).is_none();
        let more: Vec<Change> = match gone.as_slice() {
            [] => Vec::new(),
            gone => real
                .removal_of(gone)
                .into_iter()
                .filter(|one| unseen(one) && !named(one))
                .collect(),
        };
        changes.extend(more);
        Ok(Edit::new(edit.label, changes))
    }

    fn real_change(&self, real: &Village, change: Change) -> Result<Option<Change>, Hidden> {
        let before = real.get(change.kind, change.id);
        let after = match (change.before, change.after, &before) {
            (Some(seen), Some(wanted), Some(real)) if seen != *real => Some(merged(&seen, &wanted, real)?),
            (_, after, _) => after,
        };
        Ok((before != after).then_some(Change {
            kind: change.kind,
            id: change.id,
            before,
            after,
        }))
    }
}

/// The real record with every field that the wanted one has otherwise than the seen one.
fn merged(seen: &AnyRecord, wanted: &AnyRecord, real: &AnyRecord) -> Result<AnyRecord, Hidden> {
    let mut merged = real.clone();
    for info in wanted.infos() {
        let of = |record: &AnyRecord| record.value(info.name).map(|value| value.to_json());
        let (before, after, real) = (of(seen), of(wanted), of(real));
        if before == after {
            continue;
        }
        let shape = wanted.value(info.name).map(|value| value.shape());
        let json = match (before, after, real) {
            (_, None, _) => continue,
            (Some(before), Some(after), Some(real)) if before != real => match shape {
                Some(Shape::Tagged(_)) => tags(&before, after, &real),
                _ => return Err(Hidden),
            },
            (_, Some(after), _) => after,
        };
        let value = merged.value_mut(info.name).ok_or(Hidden)?;
        value.take_json(&json).map_err(|_| Hidden)?;
    }
    Ok(merged)
}

/// The wanted tags; why one is there that nobody explained anew stays what it was.
fn tags(before: &Json, after: Json, real: &Json) -> Json {
    let find = |tags: &Json, code: &Json| {
        let mut tags = tags.as_array().into_iter().flatten();
        tags.find(|tag| tag["code"] == *code).cloned()
    };
    let Json::Array(after) = after else {
        return after;
    };
    let kept = |tag: Json| {
        let same = find(before, &tag["code"]).is_some_and(|seen| seen == tag);
        find(real, &tag["code"]).filter(|_| same).unwrap_or(tag)
    };
    after.into_iter().map(kept).collect()
}
