//! What can be done with the entry under the cursor, or with all that are marked.

use std::collections::HashSet;

use crate::domain::asset::Asset;
use crate::domain::change::{Change, Edit};
use crate::domain::listing::Row;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::screens::inventory::{Asks, Inventory, MANY};
use crate::screens::{Context, Effect, Route};

impl Inventory {
    pub(super) fn edit(&self, cx: &Context) -> Vec<Effect> {
        let Some((id, record)) = self
            .entry()
            .and_then(|id| Some((id, cx.village.get(RecordKind::Asset, id)?)))
        else {
            return vec![Effect::Say(Phrase::new("no-entry-chosen"))];
        };
        vec![Effect::Open(Route::form(record, Some(id), None))]
    }

    /// The marked entries, or else the one under the cursor.
    pub(super) fn meant(&self, cx: &Context) -> Vec<Id> {
        let mut ids: Vec<Id> = if self.marked.is_empty() {
            self.entry().into_iter().collect()
        } else {
            self.marked.iter().copied().collect()
        };
        ids.retain(|id| cx.village.assets.contains_key(id));
        ids.sort_unstable();
        ids
    }

    pub(super) fn mark(&mut self) -> Vec<Effect> {
        let Some(id) = self.entry() else {
            return vec![Effect::Say(Phrase::new("no-entry-chosen"))];
        };
        if !self.marked.remove(&id) {
            self.marked.insert(id);
        }
        self.walk(1);
        Vec::new()
    }

    /// Marks all that is shown; when all are marked, none.
    pub(super) fn mark_all(&mut self) -> Vec<Effect> {
        let shown: HashSet<Id> = self
            .listing
            .rows
            .iter()
            .filter_map(|row| match row {
                Row::Entry(id) => Some(*id),
                Row::Heading { .. } => None,
            })
            .collect();
        if shown.is_subset(&self.marked) {
            self.marked.retain(|id| !shown.contains(id));
        } else {
            self.marked.extend(shown);
        }
        vec![Effect::Say(
            Phrase::new("marked-count").number("count", self.marked.len()),
        )]
    }

    /// Opens the tags of the entries; asks first if they are many.
    pub(super) fn tag(&mut self, cx: &Context) -> Vec<Effect> {
        self.ask_if_many(cx, "ask-tag", Asks::Tag, |ids| Effect::Open(Route::Tags(ids)))
    }

    pub(super) fn delete(&mut self, cx: &Context) -> Vec<Effect> {
        self.ask_if_many(cx, "ask-delete", Asks::Delete, |ids| delete_now(&ids, cx))
    }

    /// Says of the entries that they were checked today; asks first if they are many.
    pub(super) fn verify(&mut self, cx: &Context) -> Vec<Effect> {
        self.ask_if_many(cx, "ask-verify", Asks::Verify, |ids| verify_now(&ids, cx))
    }

    /// Does it with the entries that are meant, or asks whether that many are meant (U24).
    fn ask_if_many(
        &mut self,
        cx: &Context,
        question: &str,
        asks: fn(Vec<Id>) -> Asks,
        deed: impl FnOnce(Vec<Id>) -> Effect,
    ) -> Vec<Effect> {
        let ids = self.meant(cx);
        if ids.is_empty() {
            return vec![Effect::Say(Phrase::new("no-entry-chosen"))];
        }
        if ids.len() <= MANY {
            return vec![deed(ids)];
        }
        let names: Vec<String> = ids
            .iter()
            .take(3)
            .map(|id| cx.village.name_of(RecordKind::Asset, *id))
            .collect();
        let question = Phrase::new(question)
            .number("count", ids.len())
            .text("names", names.join(", "));
        self.asks = asks(ids);
        vec![Effect::Open(Route::Confirm(question))]
    }

    pub(super) fn copy(&self, cx: &Context) -> Vec<Effect> {
        let Some(asset) = self.entry().and_then(|id| cx.village.assets.get(&id)) else {
            return vec![Effect::Say(Phrase::new("no-entry-chosen"))];
        };
        let reading = cx.reading();
        let record = AnyRecord::Asset(asset.clone());
        let lines = record.infos().into_iter().filter_map(|info| {
            let value = record.value(info.name).filter(|value| !value.is_empty())?;
            Some(format!(
                "{}: {}",
                cx.words.say(&info.label()),
                value.write(&reading)
            ))
        });
        let text: Vec<String> = lines.collect();
        let copied = Phrase::new("copied").text("name", asset.name.to_string());
        vec![Effect::Copy(text.join("\n")), Effect::Say(copied)]
    }
}

/// Takes the entries out, and with them what cannot do without them.
pub(super) fn delete_now(ids: &[Id], cx: &Context) -> Effect {
    let label = match ids {
        [id] => Phrase::new("edit-deleted").text("name", cx.village.name_of(RecordKind::Asset, *id)),
        _ => Phrase::new("edit-deleted-many").number("count", ids.len()),
    };
    Effect::Save(Edit::new(label, cx.village.removal(RecordKind::Asset, ids)))
}

pub(super) fn verify_now(ids: &[Id], cx: &Context) -> Effect {
    let today = Some(cx.today);
    let changes: Vec<Change> = ids
        .iter()
        .filter_map(|id| Change::of(cx.village, *id, |asset: &mut Asset| asset.verified = today))
        .collect();
    Effect::Save(Edit::new(
        Phrase::new("edit-verified").number("count", ids.len()),
        changes,
    ))
}
