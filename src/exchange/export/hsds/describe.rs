//! The description of the package: for programs (`datapackage.json`), and for people (`README.txt`).

use serde_json::{Map, Value as Json, json};

use crate::domain::code::Code;
use crate::domain::phrase::Phrase;
use crate::exchange::export::Source;
use crate::exchange::export::hsds::tables::{Column, Holds, Table};
use crate::exchange::village_called;

/// What a guide does not say.
pub(in crate::exchange::export) const LACKS: &str = "export-lacks-hsds";

/// What it is, and what it does not say.
fn told(from: &Source) -> [String; 3] {
    let title = Phrase::new("export-title").text("village", village_called(from.village, from.words));
    let whom = format!("{}-hsds-how", from.whom.term());
    [
        from.words.tell(&title),
        from.words.say(LACKS),
        from.words.say(&whom),
    ]
}

/// The same for whoever opens the package.
pub(super) fn readme(from: &Source) -> Vec<u8> {
    format!("{}\n", told(from).join("\n\n")).into_bytes()
}

/// The description of these tables.
pub(super) fn package(tables: &[&Table], from: &Source) -> Vec<u8> {
    let [title, lacks, whom] = told(from);
    let package = json!({
        "profile": "tabular-data-package",
        "name": "human_services_data",
        "title": title,
        "description": format!("{lacks} {whom}"),
        "version": "3.0",
        "created": format!("{}T00:00:00Z", from.today),
        "resources": tables.iter().map(|table| resource(table, tables)).collect::<Vec<_>>(),
    });
    format!("{package:#}\n").into_bytes()
}

fn resource(table: &Table, tables: &[&Table]) -> Json {
    let there = |name: &str| tables.iter().any(|table| table.name == name);
    let keys = table.columns.iter().filter_map(|column| match column.holds {
        Holds::Of(other) if there(other) => Some(json!({
            "fields": column.name,
            "reference": { "resource": other, "fields": "id" },
        })),
        _ => None,
    });
    json!({
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": table.path,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": table.columns.iter().map(field).collect::<Vec<_>>(),
            "primaryKey": "id",
            "foreignKeys": keys.collect::<Vec<_>>(),
        },
    })
}

fn field(column: &Column) -> Json {
    let (sort, format) = match column.holds {
        Holds::Id | Holds::Of(_) | Holds::OfAny => ("string", "uuid"),
        Holds::Text | Holds::Choice(_) => ("string", "default"),
        Holds::Number => ("number", "default"),
        Holds::Day => ("date", "default"),
        Holds::Email => ("string", "email"),
        Holds::Address => ("string", "uri"),
    };
    let mut constraints = Map::new();
    if column.required {
        constraints.insert("required".to_owned(), json!(true));
    }
    if column.holds == Holds::Id {
        constraints.insert("unique".to_owned(), json!(true));
    }
    if let Holds::Choice(choices) = column.holds {
        constraints.insert("enum".to_owned(), json!(choices));
    }
    json!({ "name": column.name, "type": sort, "format": format, "constraints": constraints })
}
