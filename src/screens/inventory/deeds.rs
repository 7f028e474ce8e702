//! What can be done with the entry under the cursor, or with all that are marked.

use std::sync::Arc;

use jiff::civil::Date;

use crate::domain::asset::Asset;
use crate::domain::change::{Change, Edit};
use crate::domain::fold::plain;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::village::Village;
use crate::screens::confirm::{MANY, asked_of_many};
use crate::screens::inventory::{Asks, Inventory};
use crate::screens::offering::OfferingRoute;
use crate::screens::questionnaire::QuestionnaireRoute;
use crate::screens::{Context, Effect, Route, stories};

impl Inventory {
    /// Opens the form of the entry, or what can be changed of all that are marked at once.
    pub(super) fn edit(&mut self, cx: &Context) -> Vec<Effect> {
        if let [id] = self.meant(cx)[..] {
            return form_of(id, cx);
        }
        self.ask_if_many(cx, "ask-edit", Asks::Edit, |ids| Effect::Open(Route::Bulk(ids)))
    }

    /// Opens the form of the entry under the cursor.
    pub(super) fn open_form(&self, cx: &Context) -> Vec<Effect> {
        let Some(id) = self.entry() else {
            return vec![Effect::Say(Phrase::new("no-entry-chosen"))];
        };
        form_of(id, cx)
    }

    /// Shows the entry under the cursor in the network.
    pub(super) fn around(&self, cx: &Context) -> Vec<Effect> {
        let entry = self.entry().filter(|id| cx.village.assets.contains_key(id));
        vec![match entry {
            Some(id) => Effect::Around(id),
            None => Effect::Say(Phrase::new("no-entry-chosen")),
        }]
    }

    /// Changes what is kept of the person under the cursor.
    pub(super) fn with_person(
        &self,
        cx: &Context,
        deed: fn(&Village, Id, Date) -> Result<Edit, Phrase>,
    ) -> Vec<Effect> {
        let person = self.entry().filter(|id| {
            let asset = cx.village.assets.get(id);
            asset.is_some_and(|asset| asset.kind.consent().is_some())
        });
        let edit = person.map(|id| deed(cx.village, id, cx.today));
        match edit {
            Some(Ok(edit)) => vec![Effect::Save(edit), Effect::TellGivenOut],
            Some(Err(why)) => vec![Effect::Say(why)],
            None => vec![Effect::Say(Phrase::new("withdraw-no-person"))],
        }
    }

    /// The two that are marked beside each other, to be joined; else all that may be one.
    pub(super) fn doubles(&self, cx: &Context) -> Vec<Effect> {
        let mut marked: Vec<Id> = self.marked.iter().copied().collect();
        marked.sort_unstable();
        vec![match marked.as_slice() {
            [_, _] if cx.about.presenting => Effect::Say(Phrase::new("join-not-presenting")),
            [one, other] => Effect::Open(Route::Join(*one, *other, None)),
            _ => Effect::Open(Route::Doubles),
        }]
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

    /// Relates the entries to another one; asks first if they are many.
    pub(super) fn relate(&mut self, cx: &Context) -> Vec<Effect> {
        self.ask_if_many(cx, "ask-relate", Asks::Relate, |ids| {
            Effect::Open(Route::Relate(ids))
        })
    }

    /// Begins a story about the entries.
    pub(super) fn tell(&self, cx: &Context) -> Vec<Effect> {
        let ids = self.meant(cx);
        if ids.is_empty() {
            return vec![Effect::Say(Phrase::new("no-entry-chosen"))];
        }
        vec![stories::about(ids)]
    }

    /// Chooses a channel that will reach the entries; asks there if they are many.
    pub(super) fn put_on_channel(&self, cx: &Context) -> Vec<Effect> {
        let ids = self.meant(cx);
        if ids.is_empty() {
            return vec![Effect::Say(Phrase::new("no-entry-chosen"))];
        }
        vec![Effect::Open(Route::Channels(ids))]
    }

    /// Adds something that the entry under the cursor offers.
    pub(super) fn add_offering(&self, cx: &Context) -> Vec<Effect> {
        let there = |id: &Id| cx.village.assets.contains_key(id);
        vec![match self.entry().filter(there) {
            Some(id) => Effect::Open(Route::Offering(OfferingRoute::new(id))),
            None => Effect::Say(Phrase::new("no-entry-chosen")),
        }]
    }

    /// Asks the questions of step 1 of the entries, one after the other.
    pub(super) fn ask_questions(&self, cx: &Context) -> Vec<Effect> {
        let mut ids = self.meant(cx);
        if ids.is_empty() {
            return vec![Effect::Say(Phrase::new("no-entry-chosen"))];
        }
        // In the order in which people find them in the list.
        let name = |id: &Id| cx.village.assets.get(id).map(|asset| plain(&asset.name));
        ids.sort_by_cached_key(name);
        vec![Effect::Open(Route::Questionnaire(QuestionnaireRoute::of(ids)))]
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
        let question = asked_of_many(question, &ids, cx);
        self.asks = asks(ids);
        vec![Effect::Open(Route::Confirm(question))]
    }

    /// Copies the phone number, the mail address or all of the entry; asks which if there is a choice.
    pub(super) fn copy(&mut self, cx: &Context) -> Vec<Effect> {
        let Some(asset) = self.entry().and_then(|id| cx.village.assets.get(&id)) else {
            return vec![Effect::Say(Phrase::new("no-entry-chosen"))];
        };
        let said = |key: &str| Phrase::new(key).text("name", asset.name.to_string());
        let mut texts = vec![
            (asset.phone.to_string(), said("copied-phone")),
            (asset.email.to_string(), said("copied-email")),
        ];
        texts.retain(|(text, _)| !text.is_empty());
        texts.push((whole(asset, cx), said("copied")));
        if let [_] = texts[..] {
            return copy_now(&texts, 0);
        }
        let labels = texts.iter().map(|(text, said)| match said.key.as_str() {
            "copied-phone" => labelled("field-phone", text, cx),
            "copied-email" => labelled("field-email", text, cx),
            _ => cx.words.say("copy-all"),
        });
        let labels = labels.collect();
        self.choose(Asks::Copy(texts), cx.words.say("choose-copy"), labels, None)
    }
}

/// All that is known of the asset, a line for each field.
fn whole(asset: &Arc<Asset>, cx: &Context) -> String {
    let record = AnyRecord::Asset(asset.clone());
    let lines = record.infos().into_iter().filter_map(|info| {
        let value = record.value(info.name).filter(|value| !value.is_empty())?;
        Some(labelled(&info.label(), &value.write(&cx.reading()), cx))
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn labelled(label: &str, text: &str, cx: &Context) -> String {
    format!("{}: {text}", cx.words.say(label))
}

/// Copies one of the texts and says so.
pub(super) fn copy_now(texts: &[(String, Phrase)], place: usize) -> Vec<Effect> {
    let chosen = texts.get(place).cloned();
    chosen.map_or_else(Vec::new, |(text, said)| {
        vec![Effect::Copy(text), Effect::Say(said)]
    })
}

fn form_of(id: Id, cx: &Context) -> Vec<Effect> {
    vec![match cx.village.get(RecordKind::Asset, id) {
        Some(record) => Effect::Open(Route::form(record, Some(id), None)),
        None => Effect::Say(Phrase::new("no-entry-chosen")),
    }]
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
    let edit = verified(ids, cx.village, cx.today);
    if edit.changes.is_empty() {
        return Effect::Say(Phrase::new("verified-already").number("count", ids.len()));
    }
    Effect::Save(edit)
}

/// The edit that says of the entries that they were checked on this day.
pub fn verified(ids: &[Id], village: &Village, day: Date) -> Edit {
    let changes: Vec<Change> = ids
        .iter()
        .filter_map(|id| Change::of(village, *id, |asset: &mut Asset| asset.verified = Some(day)))
        .collect();
    let label = match ids {
        [id] => Phrase::new("edit-verified-one").text("name", village.name_of(RecordKind::Asset, *id)),
        _ => Phrase::new("edit-verified").number("count", ids.len()),
    };
    Edit::new(label, changes)
}
