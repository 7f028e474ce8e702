//! Fields of a damaged inventory that cannot be read as they stand: what can be read of them stays, or the history
//! tells them, and each is named, to be looked at.

use strum::VariantArray;

use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::value::Cell;
use crate::domain::village::Village;
use crate::store::check::Unread;
use crate::store::salvage::pages::Stored;
use crate::store::salvage::report::Salvaged;
use crate::store::salvage::sorts::Row;

/// What stands where a sign cannot be read.
const ILLEGIBLE: char = char::REPLACEMENT_CHARACTER;

/// The row with what can be read of its texts.
pub(super) fn legible((number, cells): Row) -> Row {
    let cells = cells.into_iter().map(|cell| match cell {
        Stored::Bytes(bytes) => Stored::Text(String::from_utf8_lossy(&bytes).into_owned()),
        cell => cell,
    });
    (number, cells.collect())
}

/// The record with these fields as the history told them, where that is what can still be read of them; nothing if
/// that changes nothing.
pub(super) fn as_told(mut there: AnyRecord, told: &AnyRecord, unread: &[&Unread]) -> Option<AnyRecord> {
    let mut better = false;
    for unread in unread {
        let json = told.value(unread.field.name).filter(|value| !value.is_empty());
        let json = json.map(|value| value.to_json());
        let json = json.filter(|json| {
            json.as_str()
                .is_none_or(|text| is_legible_in(&unread.found, text))
        });
        if let (Some(json), Some(own)) = (json, there.value_mut(unread.field.name)) {
            better |= own.take_json(&json).is_ok();
        }
    }
    better.then_some(there)
}

/// Whether what can be read of it stands in this text, in that order. Of what has no sign that cannot be read nothing
/// is known but that it does not fit.
fn is_legible_in(found: &str, text: &str) -> bool {
    let mut rest = Some(text);
    for part in found.split(ILLEGIBLE).filter(|_| found.contains(ILLEGIBLE)) {
        rest = rest.and_then(|rest| Some(&rest[rest.find(part)? + part.len()..]));
    }
    rest.is_some()
}

/// A record that lost its name and nothing else stays, with a sign in the place of the name.
pub(super) fn name_nameless(village: &mut Village, saved: &mut Salvaged) {
    let mut named = Vec::new();
    for kind in RecordKind::VARIANTS {
        for (id, mut record) in village.all(*kind) {
            let mut needed = record.infos().into_iter().filter(|info| info.required);
            let Some(field) =
                needed.find(|info| record.value(info.name).is_some_and(|value| value.is_empty()))
            else {
                continue;
            };
            let sign = Cell::Text(ILLEGIBLE.to_string().into());
            let taken = record.value_mut(field.name).map(|value| value.add_row(&[sign]));
            if taken.is_some_and(|taken| taken.is_ok()) && record.title().starts_with(ILLEGIBLE) {
                named.push((*kind, id, field, record));
            }
        }
    }
    for (kind, id, field, record) in named {
        village.set(kind, id, Some(record));
        let unread = Unread {
            kind,
            id: id.to_string(),
            field,
            found: String::new(),
        };
        saved.fields.push(unread.tell("salvage-field", village));
    }
}

/// Each of these fields, and what its record is called now.
pub(super) fn told(unread: &[Unread], village: &Village) -> Vec<Phrase> {
    let kept = unread.iter().filter(|unread| {
        let id = Id::parse(&unread.id);
        id.is_some_and(|id| village.get(unread.kind, id).is_some())
    });
    kept.map(|unread| unread.tell("salvage-field", village)).collect()
}
