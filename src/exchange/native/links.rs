//! Links of a file to records that are not in it.

use serde_json::Value as Json;
use serde_json::value::RawValue;

use crate::domain::phrase::Problem;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::value::Shape;
use crate::domain::village::Village;
use crate::exchange::native::FileProblem;
use crate::exchange::native::read::Listed;

/// Every link to a record that the village does not have, with its place in the file.
pub(super) fn dangling<'a>(
    village: &'a Village,
    listed: &'a [Listed<'a>],
) -> impl Iterator<Item = FileProblem> + 'a {
    listed.iter().flat_map(move |(section, kind, records)| {
        let fields = links_of(*kind);
        records.iter().flat_map(move |(place, id, raw)| {
            let record = village.get(*kind, *id);
            let mut problems = Vec::new();
            for (name, json, target) in &fields {
                let value = record.as_ref().and_then(|record| record.value(name));
                let links = value.map(|value| value.links()).unwrap_or_default();
                for link in links {
                    if village.get(*target, link).is_none() {
                        let path = format!("{section}[{place}].{json}{}", position(raw, json, link));
                        let problem = Problem::typed("problem-file-link", &link.to_string());
                        problems.push(FileProblem::new(path, problem));
                    }
                }
            }
            problems
        })
    })
}

/// The fields of a sort of record that point at others: name, place in the file, and at which sort.
fn links_of(kind: RecordKind) -> Vec<(&'static str, &'static str, RecordKind)> {
    let empty = AnyRecord::empty(kind);
    let infos = empty.infos().into_iter();
    infos
        .filter_map(|info| match empty.value(info.name)?.shape() {
            Shape::Link(target) | Shape::Links(target) => Some((info.name, info.json, target)),
            _ => None,
        })
        .collect()
}

/// Where in a list of links the id stands, as `[2]`; nothing for a single link.
fn position(raw: &RawValue, key: &str, link: Id) -> String {
    let record: Json = serde_json::from_str(raw.get()).unwrap_or_default();
    let Some(Json::Array(ids)) = record.get(key) else {
        return String::new();
    };
    ids.iter()
        .position(|id| id.as_str().and_then(Id::parse) == Some(link))
        .map(|place| format!("[{place}]"))
        .unwrap_or_default()
}
