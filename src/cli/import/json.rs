//! Parts of what an import did, for other programs.

use serde_json::{Map, Value as Json, json};

use crate::domain::code::Code;
use crate::exchange::csv::{CsvColumn, ListClash, NearKern, Private, Taken};
use crate::exchange::incoming::Counts;

/// How much of a value is told.
const SHORT: usize = 60;

/// A value in one line, cut short.
pub(super) fn short(value: &str) -> String {
    let line = value.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut cut: String = line.chars().take(SHORT).collect();
    if cut.len() < line.len() {
        cut.push('…');
    }
    cut
}

/// A field in which a row says something else than its entry.
pub(super) fn clash_json(clash: &ListClash) -> Json {
    json!({
        "line": clash.line,
        "id": clash.id,
        "field": clash.field,
        "own": short(&clash.own),
        "said": short(&clash.said),
    })
}

/// A row in which something stands that may not be kept without need.
pub(super) fn private_json(seen: &Private) -> Json {
    let what: &str = seen.what.into();
    json!({ "line": seen.line, "what": what })
}

/// A new kern that is called nearly as one of the village.
pub(super) fn near_json(near: &NearKern) -> Json {
    json!({ "word": short(&near.word), "like": near.like })
}

/// What a column was taken for.
pub(super) fn column_json(column: &CsvColumn) -> Json {
    let (taken, field) = match column.taken {
        Taken::Id => ("id", None),
        Taken::Field(name) => ("field", Some(name)),
        Taken::NamePart(_) => ("field", Some("name")),
        Taken::Contact => ("contact", None),
        Taken::Person => ("person", None),
        Taken::PersonPart(name) => ("person", Some(name)),
        Taken::Where => ("where", None),
        Taken::Club => ("club", None),
        Taken::Remarks => ("remarks", None),
        Taken::LeftOut => ("left_out", None),
        Taken::Unwanted => ("unwanted", None),
    };
    let mut told = json!({ "heading": column.heading, "taken": taken, "field": field });
    if let Taken::NamePart(part) = column.taken {
        told["part"] = json!(part.code());
    }
    told
}

/// How many of each sort.
pub(super) fn counts_json(counts: &Counts) -> Json {
    let counts = counts
        .iter()
        .map(|(kind, number)| (kind.code().to_owned(), json!(number)));
    Json::Object(counts.collect::<Map<_, _>>())
}
