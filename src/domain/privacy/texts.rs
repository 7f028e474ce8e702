//! The texts of a record: which fields hold them, how they are written, and how they are told otherwise.

use serde_json::Value as Json;

use crate::domain::entry_line::ways_in;
use crate::domain::privacy::mentions::Writing;
use crate::domain::privacy::person::empty;
use crate::domain::record::{AnyRecord, RecordKind};
use crate::domain::value::Shape;

/// Whether nobody is named in a field, whatever it says: the names of the village and its kernen. A view may
/// be called after somebody.
pub(super) fn is_nobodys(kind: RecordKind, field: &str) -> bool {
    match kind {
        RecordKind::Kern => true,
        RecordKind::Settings => field != "views",
        RecordKind::Answer => field == "question",
        RecordKind::Snapshot => field == "content",
        _ => false,
    }
}

/// Whether a field says how something can be reached.
pub(super) fn is_contact(field: &str) -> bool {
    matches!(field, "address" | "postcode" | "phone" | "email" | "website")
}

/// Whether a note on a place, club or channel holds a phone number or an e-mail address: often that of somebody who
/// is not in the inventory, as where a list with people in it was taken in.
pub(super) fn reaches_somebody(text: &str) -> bool {
    let (ways, _) = ways_in(text);
    ways.iter().any(|(field, _)| matches!(*field, "phone" | "email"))
}

/// How the texts of a field are written.
pub(super) fn writing(field: &str, text: &str) -> Writing {
    match field {
        field if is_contact(field) => Writing::Contact,
        "views" => Writing::Search,
        "tags" => Writing::Label,
        // "piet" says who told it as well as "Piet" does.
        "told_by" | "participants" if !text.contains(' ') => Writing::Search,
        _ => Writing::Prose,
    }
}

pub(super) fn is_own(field: &str) -> bool {
    ["name", "phone", "email"].contains(&field)
}

pub(super) fn is_text(shape: Shape) -> bool {
    matches!(
        shape,
        Shape::Line | Shape::Prose | Shape::Words | Shape::Rows(_) | Shape::Tagged(_)
    )
}

/// The value with every text in it told otherwise, but for codes.
pub(super) fn every_text(json: Json, told: &dyn Fn(&str) -> String) -> Json {
    match json {
        Json::String(text) => Json::String(told(&text)),
        Json::Array(items) => items.into_iter().map(|item| every_text(item, told)).collect(),
        Json::Object(parts) => parts
            .into_iter()
            .map(|(name, part)| match name.as_str() {
                "code" | "kind" | "sort" | "group" | "columns" | "kern" | "target_group" => (name, part),
                _ => (name, every_text(part, told)),
            })
            .collect(),
        other => other,
    }
}

/// Tells a field of a record otherwise; how to reach somebody is left out, and so is what cannot be told otherwise.
pub(super) fn retell(record: &mut AnyRecord, field: &str, told: &dyn Fn(&str) -> String) {
    let Some(value) = record.value_mut(field) else {
        return;
    };
    let json = match is_contact(field) {
        true => empty(value.shape()),
        false => every_text(value.to_json(), told),
    };
    if value.take_json(&json).is_err() {
        let _taken = value.take_json(&empty(value.shape()));
    }
}
