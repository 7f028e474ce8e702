//! What came from a colleague, or everything that is wrong with it.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value as Json};

use crate::domain::phrase::{Phrase, Problem};
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::settings::Settings;
use crate::domain::village::Village;
use crate::exchange::handover::part::pointed_at;
use crate::exchange::handover::write::NAMELESS;
use crate::exchange::handover::{FORMAT, Handover, Unreadable, VERSION, Which};
use crate::exchange::native::{self, FileProblem};

/// What every file of ours says first.
#[derive(Deserialize)]
struct Label {
    format: String,
    version: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File<'t> {
    #[serde(rename = "format")]
    _format: String,
    #[serde(rename = "version")]
    _version: u64,
    made: jiff::civil::Date,
    since: Option<jiff::Timestamp>,
    nameless: bool,
    context: Vec<Named>,
    gone: Vec<Named>,
    /// Not in those of before people could be erased.
    #[serde(default)]
    erased: BTreeSet<Id>,
    beside: Vec<Beside>,
    #[serde(borrow)]
    village: &'t RawValue,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    kind: RecordKind,
    id: Id,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Beside {
    kind: RecordKind,
    id: Id,
    fields: Map<String, Json>,
}

/// What is in it. A file of the native format that somebody sealed is taken for all of a village.
///
/// # Errors
///
/// Why there is nothing: it is taken as a whole or not at all.
pub fn read(content: &[u8]) -> Result<Handover, Unreadable> {
    let label: Label = serde_json::from_slice(content).map_err(|_| Unreadable::Foreign)?;
    if label.format != FORMAT {
        let village = native::read(content).map_err(|problems| match &*label.format {
            "wijkschouw" => Unreadable::Broken(problems),
            _ => Unreadable::Foreign,
        })?;
        return Ok(Handover::whole(&village, jiff::civil::Date::default()));
    }
    match label.version {
        VERSION => {}
        newer if VERSION < newer => return Err(Unreadable::Newer),
        _ => return Err(Unreadable::Foreign),
    }
    let file: File = serde_json::from_slice(content).map_err(|error| {
        let phrase = Phrase::new("problem-file-json")
            .number("line", error.line())
            .number("column", error.column());
        Unreadable::Broken(vec![problem("", phrase)])
    })?;
    let mut village = native::read(file.village.get().as_bytes()).map_err(Unreadable::Broken)?;
    if file.nameless {
        unname(&mut village);
    }
    let mut problems = Vec::new();
    for (place, beside) in file.beside.into_iter().enumerate() {
        put(&mut village, beside, &format!("beside[{place}]"), &mut problems);
    }
    problems.extend(dangling(&village));
    if !problems.is_empty() {
        return Err(Unreadable::Broken(problems));
    }
    Ok(Handover {
        made: file.made,
        since: file.since,
        village,
        context: which(&file.context),
        gone: which(&file.gone),
        erased: file.erased,
    })
}

fn which(named: &[Named]) -> BTreeSet<Which> {
    named.iter().map(|named| (named.kind, named.id)).collect()
}

fn problem(path: &str, phrase: Phrase) -> FileProblem {
    FileProblem {
        path: path.to_owned(),
        problem: Problem(phrase),
    }
}

/// The village without the name that it only had to have on the way.
fn unname(village: &mut Village) {
    let settings = village.settings().clone();
    if &*settings.village != NAMELESS {
        return;
    }
    let unnamed = Settings {
        village: Default::default(),
        ..settings
    };
    let fresh = unnamed == Settings::delivered("");
    let record = (!fresh).then(|| AnyRecord::Settings(unnamed.into()));
    village.set(RecordKind::Settings, Id::ONLY, record);
}

/// Fills in the fields for which the native format has no place.
fn put(village: &mut Village, beside: Beside, path: &str, problems: &mut Vec<FileProblem>) {
    let Beside { kind, id, fields } = beside;
    let native = native::holds(kind);
    let present = village.get(kind, id);
    let settings = || (kind == RecordKind::Settings && id == Id::ONLY).then(|| AnyRecord::empty(kind));
    let start = match native {
        true => present.or_else(settings),
        false => Some(AnyRecord::empty(kind)),
    };
    let Some(mut record) = start else {
        let link = Phrase::new("problem-file-link").text("typed", id.to_string());
        return problems.push(problem(path, link));
    };
    for (name, json) in &fields {
        let here = format!("{path}.fields.{name}");
        let info = record.infos().into_iter().find(|info| info.name == name);
        let allowed = info.is_some_and(|info| info.json.is_empty() || !native);
        match record.value_mut(name).filter(|_| allowed) {
            None => {
                let unknown = Phrase::new("problem-json-key").text("typed", name);
                problems.push(problem(&here, unknown));
            }
            Some(value) => {
                if let Err(wrong) = value.take_json(json) {
                    problems.push(FileProblem {
                        path: here + &wrong.path,
                        problem: wrong.problem,
                    });
                }
            }
        }
    }
    village.set(kind, id, Some(record));
}

/// What points at something that is not there, of the sorts that the native format does not look after.
fn dangling(village: &Village) -> Vec<FileProblem> {
    let mut problems = Vec::new();
    for kind in [RecordKind::Snapshot, RecordKind::Distinction] {
        for (_, record) in village.all(kind) {
            let lost = pointed_at(&record).into_iter();
            let lost = lost.filter(|(target, id)| village.get(*target, *id).is_none());
            problems.extend(lost.map(|(_, id)| {
                let link = Phrase::new("problem-file-link").text("typed", id.to_string());
                problem("beside", link)
            }));
        }
    }
    problems
}
