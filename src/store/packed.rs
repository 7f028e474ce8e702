//! A record as one text for the history: the cells of its rows, by field, as JSON.
//!
//! The exchange format is for people and other programs and takes an answer `can` for the skill
//! whatever it was; the history has to give back exactly what was there.

use serde_json::{Map, Value as Json};

use crate::domain::record::{AnyRecord, RecordKind};
use crate::domain::value::{Cell, Kept, Value};
use crate::store::error::StoreError;
use crate::store::rows;

/// The record as a text; fields that are not filled in are left out.
///
/// It is written as it goes: an import packs hundreds of thousands of records.
pub(super) fn pack(record: &AnyRecord) -> String {
    let mut text = "{".to_owned();
    for part in rows::parts(record) {
        for column in &part.layout.columns {
            put(&mut text, column.name, part.values[column.field]);
        }
        for set in &part.layout.sets {
            put(&mut text, set.field_name, part.values[set.field]);
        }
    }
    text.push('}');
    text
}

/// A cell for a column, a list of rows for a set.
fn put(text: &mut String, name: &str, value: &dyn Value) {
    if value.is_empty() {
        return;
    }
    separate(text);
    push_text(text, name);
    text.push(':');
    if let Kept::Table(_) = value.kept() {
        text.push('[');
        value.rows(&mut |cells| {
            separate(text);
            text.push('[');
            for cell in cells {
                separate(text);
                push_cell(text, cell);
            }
            text.push(']');
        });
        text.push(']');
    } else {
        value.rows(&mut |cells| push_cell(text, cells.last().unwrap_or(&Cell::Empty)));
    }
}

/// A comma, unless this is the first of its object or list.
fn separate(text: &mut String) {
    if !text.ends_with(['{', '[']) {
        text.push(',');
    }
}

fn push_cell(text: &mut String, cell: &Cell<'_>) {
    match cell {
        Cell::Empty => text.push_str("null"),
        Cell::Integer(number) => text.push_str(&number.to_string()),
        Cell::Real(number) => text.push_str(&Json::from(*number).to_string()),
        Cell::Text(cell) => push_text(text, cell),
    }
}

fn push_text(text: &mut String, cell: &str) {
    // Most texts have nothing that JSON writes in another way.
    if cell
        .bytes()
        .any(|byte| byte < b' ' || byte == b'"' || byte == b'\\')
    {
        return text.push_str(&Json::from(cell).to_string());
    }
    text.push('"');
    text.push_str(cell);
    text.push('"');
}

/// The record in the text. Fields that this program does not know any more are passed over.
pub(super) fn unpack(kind: RecordKind, packed: &str) -> Result<AnyRecord, StoreError> {
    let object: Map<String, Json> = serde_json::from_str(packed).map_err(StoreError::damaged)?;
    let mut record = AnyRecord::empty(kind);
    // What an asset can hold depends on its kind.
    let (first, rest): (Vec<_>, Vec<_>) = object.iter().partition(|(name, _)| *name == "kind");
    for (name, json) in first.into_iter().chain(rest) {
        if let Some(value) = record.value_mut(name) {
            take(value, json).ok_or_else(|| StoreError::damaged(format!("history: {name}")))?;
        }
    }
    Ok(record)
}

fn take(value: &mut dyn Value, json: &Json) -> Option<()> {
    let Kept::Table(_) = value.kept() else {
        return value.add_row(&[cell(json)?]).ok();
    };
    for row in json.as_array()? {
        let cells: Vec<Cell<'_>> = row.as_array()?.iter().map(cell).collect::<Option<_>>()?;
        value.add_row(&cells).ok()?;
    }
    Some(())
}

fn cell(json: &Json) -> Option<Cell<'_>> {
    match json {
        Json::Null => Some(Cell::Empty),
        // The file may be somebody else's.
        Json::String(text) => Some(Cell::scrubbed(text)),
        Json::Number(number) => match number.as_i64() {
            Some(whole) => Some(Cell::Integer(whole)),
            None => number.as_f64().map(Cell::Real),
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{pack, unpack};
    use crate::domain::questionnaire::{Answer, Reply};
    use crate::domain::record::{AnyRecord, Id, RecordKind};
    use crate::domain::value::Link;

    #[test]
    fn an_answer_comes_back_as_what_it_was() {
        for reply in [
            Reply::Can,
            Reply::Offers,
            Reply::Number(12),
            Reply::YesNo(true),
            Reply::YesNo(false),
            Reply::Text("12".into()),
            Reply::Text("true".into()),
            Reply::Text("can".into()),
            Reply::Text("".into()),
            Reply::Text("'t Hoekje".into()),
            Reply::Text("goed in breien".into()),
        ] {
            let answer = Answer {
                asset: Link::to(Id::fresh()),
                question: "residents.hands.knit".into(),
                answer: reply,
            };
            let record = AnyRecord::Answer(Arc::new(answer));
            let back = unpack(RecordKind::Answer, &pack(&record)).ok();
            assert_eq!(back, Some(record));
        }
    }
}
