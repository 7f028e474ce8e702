//! What is half typed in a form: under which name it is kept, and who comes for it again.

use std::sync::Arc;

use serde_json::{Value as Json, json};

use crate::domain::code::Code;
use crate::domain::fields::FieldInfo;
use crate::domain::json;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::value::{Link, Shape};
use crate::domain::village::Village;
use crate::screens::{Context, FormRoute};
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

pub(super) fn read(kind: RecordKind, written: &Json) -> Option<AnyRecord> {
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

/// What is half done in the form of this name, for [`half_done`]; nothing if nothing is.
pub fn draft_of(form: &Form, name: &str, record: &AnyRecord, id: Option<Id>) -> Option<Json> {
    let mut draft = form.draft().filter(|draft| id.is_some() || !is_blank(draft))?;
    draft["name"] = json!(name);
    draft["of"] = json!(record.kind());
    draft["id"] = json!(id);
    draft["record"] = Json::Object(json::write(record, json::Extent::Full));
    Some(draft)
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
fn is_blank(draft: &Json) -> bool {
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
