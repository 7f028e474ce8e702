//! What was wanted of the masked village, done to the real one: what was hidden is never stored.

use std::cmp::Reverse;

use serde_json::Value as Json;

use crate::domain::change::{Change, Edit};
use crate::domain::privacy::{Masked, every_text, is_text};
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

    fn real_change(&self, village: &Village, change: Change) -> Result<Option<Change>, Hidden> {
        let before = village.get(change.kind, change.id);
        let after = match (change.before, change.after, &before) {
            (Some(seen), Some(wanted), Some(real)) if seen != *real => Some(merged(&seen, &wanted, real)?),
            (None, Some(new), _) => Some(self.with_names(village, new)),
            (_, after, _) => after,
        };
        Ok((before != after).then_some(Change {
            kind: change.kind,
            id: change.id,
            before,
            after,
        }))
    }

    /// A new record with the names of the people that it points at: what was filled in beforehand has
    /// what they are called here.
    fn with_names(&self, real: &Village, mut record: AnyRecord) -> AnyRecord {
        let aliases = self.aliases(real, &record);
        if aliases.is_empty() {
            return record;
        }
        for info in record.infos() {
            if let Some(value) = record.value_mut(info.name)
                && is_text(value.shape())
            {
                let json = every_text(value.to_json(), &|text| named(text, &aliases));
                // A text is a text, whoever is named in it.
                let _taken = value.take_json(&json);
            }
        }
        record
    }
}

impl Masked {
    /// What is half typed in the form of this record, with the names of the people that it points at: who
    /// goes on with it may see them.
    pub fn draft_with_names(&self, real: &Village, record: &AnyRecord, draft: Json) -> Json {
        let aliases = self.aliases(real, record);
        if aliases.is_empty() {
            return draft;
        }
        every_text(draft, &|text| named(text, &aliases))
    }

    /// What the people that the record points at are called here, the longest first, and their names.
    fn aliases(&self, real: &Village, record: &AnyRecord) -> Vec<(String, String)> {
        let called = self.people_of(real, record).filter_map(|(id, person)| {
            let seen = self.village.assets.get(&id)?;
            Some((seen.name.to_string(), person.name.to_string()))
        });
        let mut aliases: Vec<(String, String)> = called.collect();
        aliases.sort_by_key(|(alias, _)| Reverse(alias.len()));
        aliases
    }
}

/// The text with a name in the place of every alias, also at the beginning of a sentence.
fn named(text: &str, aliases: &[(String, String)]) -> String {
    let mut named = text.to_owned();
    for (alias, name) in aliases {
        let mut signs = alias.chars();
        let first: String = signs.next().into_iter().flat_map(char::to_uppercase).collect();
        named = named.replace(alias, name);
        named = named.replace(&format!("{first}{}", signs.as_str()), name);
    }
    named
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
