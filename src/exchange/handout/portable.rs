//! Everything that is kept about one person, for another program: to take along (AVG 20).
//!
//! `{ "format": "wijkschouw-person", "version": 1, … }`: the fields of the native format, with names in the
//! place of ids. Others are a role and a kern.

use serde_json::{Map, Value as Json, json};

use crate::domain::code::Code;
use crate::domain::json::{Extent, write as fields};
use crate::domain::privacy::{Own, Traces};
use crate::domain::record::{AnyRecord, Id, Record, RecordKind};
use crate::exchange::handout::Source;
use crate::exchange::pretty::pretty;

const FORMAT: &str = "wijkschouw-person";
const VERSION: u32 = 1;

/// The file; nothing if this is no person.
pub(super) fn write(person: Id, traces: &Traces, from: &Source) -> Option<String> {
    let own = Own::of(from.village, person, from.today, &|phrase| {
        from.words.tell(phrase)
    })?;
    let village = &own.village;
    let asset = village.assets.get(&person)?.clone();
    let mut about = fields(&Record::wrap(asset.clone()), Extent::Full);
    let kern = asset.kern.0.map(|kern| village.name_of(RecordKind::Kern, kern));
    about.insert("kern".to_owned(), json!(kern));
    let mentions = own.mentions.iter();
    let mentions = mentions.map(|mention| {
        let mut said = json!({ "in": mention.kind.code(), "field": mention.field, "text": mention.text });
        if mention.doubtful {
            said["doubtful"] = json!(true);
        }
        said
    });
    let file = json!({
        "format": FORMAT,
        "version": VERSION,
        "village": &*village.settings().village,
        "day": from.today.to_string(),
        "person": about,
        "relations": all(&own, RecordKind::Relation, own.neighbours.relations_of(person)),
        "answers": all(&own, RecordKind::Answer, own.neighbours.answers_of(person)),
        "stories": all(&own, RecordKind::Story, own.neighbours.stories_of(person)),
        "actions": all(&own, RecordKind::Action, own.neighbours.actions_of(person)),
        "channels": all(&own, RecordKind::Channel, own.neighbours.channels_of(person)),
        "mentions": mentions.collect::<Vec<_>>(),
        "history": {
            "edits": traces.edits,
            "first": traces.days.map(|(first, _)| first.to_string()),
            "last": traces.days.map(|(_, last)| last.to_string()),
        },
    });
    Some(pretty(&file))
}

/// These records, with names for what they point at.
fn all(own: &Own, kind: RecordKind, ids: &[Id]) -> Vec<Json> {
    let records = ids.iter().filter_map(|id| own.village.get(kind, *id));
    records.map(|record| Json::Object(named(&record, own))).collect()
}

fn named(record: &AnyRecord, own: &Own) -> Map<String, Json> {
    let mut object = fields(record, Extent::Filled);
    let name = |json: &Json| {
        let id = json.as_str().and_then(Id::parse);
        id.map(|id| {
            let kinds = [
                RecordKind::Asset,
                RecordKind::Kern,
                RecordKind::Goal,
                RecordKind::Gathering,
            ];
            let names = kinds.map(|kind| own.village.name_of(kind, id));
            json!(
                names
                    .into_iter()
                    .find(|name| !name.is_empty())
                    .unwrap_or_default()
            )
        })
    };
    for value in object.values_mut() {
        match value {
            Json::Array(items) => items.iter_mut().for_each(|item| {
                if let Some(name) = name(item) {
                    *item = name;
                }
            }),
            other => {
                if let Some(name) = name(other) {
                    *other = name;
                }
            }
        }
    }
    object
}
