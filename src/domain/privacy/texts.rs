//! The texts of a record: which fields hold them, how they are written, and how they are told otherwise.

use std::ops::Range;

use serde_json::Value as Json;

use crate::domain::entry_line::ways_in;
use crate::domain::fold::plain;
use crate::domain::privacy::alone::is_particle;
use crate::domain::privacy::mentions::{Writing, words_of};
use crate::domain::privacy::person::empty;
use crate::domain::privacy::spelled::spelled_in;
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
    ways.iter().any(|(field, _)| matches!(*field, "phone" | "email")) || spelled_in(text).next().is_some()
}

/// Whether a note on a place or a club seems to name somebody who is not in the inventory: words with capitals in a
/// row, as in "Beheer: Fatima El Idrissi" and "J. de Wit". What else is called so stays unsaid too.
pub fn names_somebody(text: &str) -> bool {
    let (mut run, mut last): (usize, Option<Range<usize>>) = (0, None);
    for place in words_of(text) {
        let word = &text[place.clone()];
        let gap = last.as_ref().map_or("", |last| &text[last.end..place.start]);
        // The point behind a first letter ends no sentence.
        let initial = last
            .as_ref()
            .is_some_and(|last| text[last.clone()].chars().count() == 1);
        let goes_on = matches!(gap, " " | "-" | "'" | "’") || initial && matches!(gap, "." | ". ");
        let small = is_particle(&plain(word));
        let called = word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphabetic) && !small;
        run = match (called, small, goes_on) {
            (true, _, true) => run + 1,
            (true, _, false) => 1,
            (false, true, true) => run,
            _ => 0,
        };
        if called && 2 <= run && 1 < word.chars().count() {
            return true;
        }
        last = Some(place);
    }
    false
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

#[cfg(test)]
mod tests {
    use super::names_somebody;

    #[test]
    fn who_is_not_in_the_inventory_is_seen_in_a_note() {
        for note in [
            "Beheer: Fatima El Idrissi",
            "sleutel bij J. de Wit",
            "Anne-Marie van den Broek weet het",
        ] {
            assert!(names_somebody(note), "{note}");
        }
        for note in [
            "Zaal op de eerste verdieping. Grote keuken, 120 stoelen",
            "De zaal van De Hoek",
            "Open op dinsdag",
            "vrijwilliger heeft de sleutel",
            "Sinds 1950",
        ] {
            assert!(!names_somebody(note), "{note}");
        }
    }
}
