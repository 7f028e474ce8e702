//! Records as the JSON of the exchange format, field by field.

use std::borrow::Cow;

use serde_json::{Map, Value as Json};

use crate::domain::phrase::Problem;
use crate::domain::record::AnyRecord;
use crate::domain::value::{JsonProblem, Value};

/// How much of a record is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Every field, also those that are empty.
    Full,
    /// Only what has been filled in.
    Filled,
}

/// The record as an object of the exchange format, without its id.
pub fn write(record: &AnyRecord, extent: Extent) -> Map<String, Json> {
    let mut object = Map::new();
    for (info, value) in record.fields() {
        if info.json.is_empty() {
            continue;
        }
        if extent == Extent::Full || !value.is_empty() {
            put(&mut object, info.json, value.to_json());
        }
    }
    object
}

fn put(object: &mut Map<String, Json>, path: &str, json: Json) {
    match path.split_once('.') {
        None => {
            object.insert(path.to_owned(), json);
        }
        Some((block, rest)) => {
            let inner = object.entry(block).or_insert_with(|| Json::Object(Map::new()));
            if let Json::Object(inner) = inner {
                put(inner, rest, json);
            }
        }
    }
}

/// Fills the record with what the object says; what it does not mention stays as it is. Keys that
/// are no field, except those of `others`, are problems, as are values that do not fit.
pub fn read(record: &mut AnyRecord, object: &Map<String, Json>, others: &[&str]) -> Vec<JsonProblem> {
    let mut problems = Vec::new();
    // What an asset can hold depends on its kind.
    if let (Some(json), Some(value)) = (object.get("kind"), record.value_mut("kind")) {
        problems.extend(value.take_json(json).err().map(|problem| problem.inside("kind")));
    }
    let infos = record.infos().into_iter().filter(|info| !info.json.is_empty());
    let known: Vec<(&str, &str)> = infos.map(|info| (info.json, info.name)).collect();
    let mut leaves = Vec::new();
    walk(object, "", &known, &mut 0, others, &mut leaves, &mut problems);
    for (name, path, json) in leaves {
        // The kind has been read above.
        if path == "kind" {
            continue;
        }
        if let Some(value) = record.value_mut(name)
            && let Err(first) = value.take_json(json)
        {
            problems.extend(each(value, json, first).into_iter().map(|one| one.inside(&path)));
        }
    }
    problems
}

/// The problems of every item of a list, of which a value tells only the first.
fn each(value: &mut dyn Value, json: &Json, first: JsonProblem) -> Vec<JsonProblem> {
    let Json::Array(items) = json else {
        return vec![first];
    };
    let mut problems = Vec::new();
    for (place, item) in items.iter().enumerate() {
        if let Err(mut problem) = value.take_json(&Json::Array(vec![item.clone()])) {
            if let Some(below) = problem.path.strip_prefix("[0]") {
                problem.path = format!("[{place}]{below}");
            }
            problems.push(problem);
        }
    }
    if problems.is_empty() {
        vec![first]
    } else {
        problems
    }
}

/// Collects the values of known fields, and the keys that are not known. Fields mostly stand in the
/// order in which they are known: the search for the next one begins where it can be expected.
fn walk<'j>(
    object: &'j Map<String, Json>,
    above: &str,
    known: &[(&str, &'static str)],
    next: &mut usize,
    others: &[&str],
    leaves: &mut Vec<(&'static str, Cow<'j, str>, &'j Json)>,
    problems: &mut Vec<JsonProblem>,
) {
    for (key, json) in object {
        let path = if above.is_empty() {
            Cow::Borrowed(key.as_str())
        } else {
            Cow::Owned(format!("{above}.{key}"))
        };
        let is_block = |field: &str| {
            field
                .strip_prefix(&*path)
                .is_some_and(|rest| rest.starts_with('.'))
        };
        let mut places = (*next..known.len()).chain(0..*next);
        if let Some(place) = places.find(|place| known[*place].0 == path) {
            *next = place + 1;
            leaves.push((known[place].1, path, json));
        } else if known.iter().any(|(field, _)| is_block(field)) {
            match json {
                Json::Object(inner) => walk(inner, &path, known, next, others, leaves, problems),
                Json::Null => {}
                other => problems.push(JsonProblem::expected("object", other).inside(&path)),
            }
        } else if !others.contains(&&*path) {
            problems.push(JsonProblem {
                path: path.into_owned(),
                problem: Problem::typed("problem-json-key", key),
            });
        }
    }
}
