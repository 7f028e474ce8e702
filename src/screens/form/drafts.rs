//! What is half typed in a form: under which name it is kept, and who comes for it again.

use std::sync::Arc;

use serde_json::Value as Json;

use crate::domain::code::Code;
use crate::domain::fields::FieldInfo;
use crate::domain::json;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::value::{Link, Shape};
use crate::domain::village::Village;
use crate::screens::added::added;
use crate::screens::form::FormScreen;
use crate::screens::{Context, Effect, FormRoute, Screen};
use crate::widgets::form::Form;

/// The form that was half done, to be opened again; nothing if the draft is of another make.
pub fn half_done(draft: &Json, village: &Village) -> Option<FormRoute> {
    let kind: RecordKind = serde_json::from_value(draft["of"].clone()).ok()?;
    let id = draft["id"].as_str().and_then(Id::parse);
    let kept = || read(kind, &draft["record"]);
    let record = id.and_then(|id| village.get(kind, id)).or_else(kept)?;
    Some(FormRoute {
        record,
        id,
        focus: None,
        draft: Some(draft.clone()),
    })
}

fn read(kind: RecordKind, written: &Json) -> Option<AnyRecord> {
    let mut record = AnyRecord::empty(kind);
    let problems = json::read(&mut record, written.as_object()?, &[]);
    problems.is_empty().then_some(record)
}

/// What is stored of this record, to be kept with what is half typed in its form. What others may see says
/// nothing of what is stored.
pub(super) fn stored(record: &AnyRecord, id: Option<Id>, cx: &Context) -> Option<Json> {
    let id = id.filter(|_| !cx.about.presenting)?;
    let stored = cx.village.get(record.kind(), id)?;
    Some(Json::Object(json::write(&stored, json::Extent::Full)))
}

/// What was half typed without that which would take the place of what was stored since, and what there is to
/// say of those fields. To a longer text as it is stored now comes what was added to it as it was: nothing comes back
/// that is gone from it.
pub(super) fn beside_stored(draft: &Json, now: &AnyRecord) -> (Json, Vec<(&'static str, Phrase)>) {
    let mut draft = draft.clone();
    let mut since = Vec::new();
    let Some(begun) = read(now.kind(), &draft["stored"]) else {
        return (draft, since);
    };
    let Some(fields) = draft["typed"].as_object_mut() else {
        return (draft, since);
    };
    for info in now.infos() {
        let (Some(state), Some(value)) = (fields.get(info.name), now.value(info.name)) else {
            continue;
        };
        let stored = value.to_json();
        if begun
            .value(info.name)
            .is_some_and(|value| value.to_json() == stored)
        {
            continue;
        }
        let typed = state.as_str().or_else(|| state["typed"].as_str());
        let typed = typed.unwrap_or_default().trim().to_owned();
        let there = stored.as_str().unwrap_or_default().trim_end();
        let is_line = matches!(value.shape(), Shape::Line);
        let is_prose = matches!(value.shape(), Shape::Prose);
        if (is_line || is_prose) && there == typed {
            continue;
        }
        let before = begun.value(info.name).map(|value| value.to_json());
        let before = before.as_ref().and_then(Json::as_str).unwrap_or_default();
        let more = added(before, there, &typed).join("\n");
        let told = if is_prose && !more.is_empty() {
            let both = format!("{there}\n{more}").trim_start().to_owned();
            fields.insert(info.name.to_owned(), Json::String(both));
            Phrase::new("form-since-below")
        } else {
            fields.remove(info.name);
            match typed.is_empty() {
                _ if is_prose => Phrase::new("form-since"),
                true => Phrase::new("form-since"),
                false if is_line && !there.is_empty() => Phrase::new("form-since-line")
                    .text("stored", there)
                    .text("typed", typed),
                false => Phrase::new("form-since-typed").text("typed", typed),
            }
        };
        since.push((info.name, told));
    }
    (draft, since)
}

impl FormScreen {
    /// What was stored elsewhere since is not written over: it is as if what is half typed had been left and taken up
    /// again.
    pub(super) fn follow(&mut self, cx: &Context) -> Vec<Effect> {
        let Some(id) = self.id.filter(|_| self.stored.is_some()) else {
            return Vec::new();
        };
        let Some(now) = cx.village.get(self.record.kind(), id) else {
            return vec![Effect::Say(Phrase::new("form-deleted"))];
        };
        if stored(&now, self.id, cx) != self.stored {
            let route = FormRoute {
                record: now,
                id: self.id,
                focus: self.form.focus(),
                draft: self.draft().map(|(_, draft)| draft),
            };
            let renewed = Self::new(route, cx);
            let (names, contacts) = (self.names.take(), self.contacts.take());
            *self = Self {
                names,
                contacts,
                name: std::mem::take(&mut self.name),
                ..renewed
            };
        }
        Vec::new()
    }
}

/// Says it at the fields.
pub(super) fn tell(form: &mut Form, since: &[(&'static str, Phrase)]) {
    for (field, told) in since {
        form.notice(field, Some(told.clone()));
    }
}

/// Whether who opens the one comes for what was left half typed in the other: the same record, or something new that
/// was begun with the same filled in.
pub fn comes_for(wanted: &FormRoute, left: &FormRoute) -> bool {
    let same_kind = wanted.record.kind() == left.record.kind();
    match wanted.id {
        Some(_) => same_kind && wanted.id == left.id,
        None => left.id.is_none() && is_same_occasion(&wanted.record, &left.record),
    }
}

/// Whether two new records were begun for the same reason. On which day, and in which kern one was looking, is none.
fn is_same_occasion(wanted: &AnyRecord, left: &AnyRecord) -> bool {
    let any_kern = matches!(wanted, AnyRecord::Asset(asset) if asset.kern.0.is_none());
    let occasion = |record: &AnyRecord| {
        let mut record = record.clone();
        match &mut record {
            AnyRecord::Asset(asset) => {
                let asset = Arc::make_mut(asset);
                asset.verified = None;
                if any_kern {
                    asset.kern = Link::default();
                }
            }
            AnyRecord::Gathering(gathering) => {
                let gathering = Arc::make_mut(gathering);
                gathering.date = None;
                gathering.kern = Link::default();
            }
            AnyRecord::Story(story) => Arc::make_mut(story).date = None,
            AnyRecord::Snapshot(snapshot) => Arc::make_mut(snapshot).date = None,
            _ => {}
        }
        record
    };
    occasion(wanted) == occasion(left)
}

/// Whether nothing was typed or chosen in any of these fields: what was filled in beforehand was at most taken out.
pub(super) fn is_blank(draft: &Json) -> bool {
    fn says_nothing(state: &Json) -> bool {
        match state {
            Json::Null => true,
            Json::Bool(yes) => !yes,
            Json::Number(_) => false,
            Json::String(text) => text.trim().is_empty(),
            Json::Array(list) => list.is_empty(),
            Json::Object(parts) => parts.values().all(says_nothing),
        }
    }
    draft["typed"]
        .as_object()
        .is_none_or(|typed| typed.values().all(says_nothing))
}

/// What was typed and what was chosen in the form of this draft: the first text, and the fields in which there is
/// something else, in the order of the form.
pub fn said_in(draft: &Json, village: &Village) -> (Option<String>, Vec<&'static FieldInfo>) {
    let Some(route) = half_done(draft, village) else {
        return (None, Vec::new());
    };
    let is_text = |shape| matches!(shape, Shape::Line | Shape::Prose | Shape::Words | Shape::Rows(_));
    let mut first = None;
    let mut others = Vec::new();
    for info in route.record.infos() {
        let state = &draft["typed"][info.name];
        let shape = route.record.value(info.name).map(|value| value.shape());
        let text = match shape.is_some_and(is_text) {
            true => state.as_str(),
            false => state["typed"].as_str(),
        };
        let text = text.filter(|text| !text.trim().is_empty());
        match (text, &first) {
            (Some(text), None) => first = Some(text.to_owned()),
            _ if !state.is_null() => others.push(info),
            _ => {}
        }
    }
    (first, others)
}

/// The name, with a number behind it if there is a draft of that name.
pub fn free(name: String, drafts: &[String]) -> String {
    let numbered = (2..).map(|number| format!("{name}:{number}"));
    std::iter::once(name.clone())
        .chain(numbered)
        .find(|name| !drafts.contains(name))
        .unwrap_or(name)
}

/// The name of the form: `asset:new:association`, `asset:<id>`.
pub fn name(record: &AnyRecord, id: Option<Id>) -> String {
    let kind = record.kind().code();
    match (id, record) {
        (Some(id), _) => format!("{kind}:{id}"),
        (None, AnyRecord::Asset(asset)) => format!("{kind}:new:{}", asset.which().code()),
        (None, _) => format!("{kind}:new"),
    }
}
