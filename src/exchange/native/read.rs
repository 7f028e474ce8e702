//! Text of the native format as a village, or everything that is wrong with it.

use std::collections::HashSet;

use serde_json::value::RawValue;
use serde_json::{Map, Value as Json};

use crate::domain::code::Code;
use crate::domain::json;
use crate::domain::kinds::AssetKind;
use crate::domain::phrase::{Phrase, Problem};
use crate::domain::questionnaire::Answer;
use crate::domain::record::{AnyRecord, Id, Record, RecordKind};
use crate::domain::settings::Settings;
use crate::domain::value::JsonProblem;
use crate::domain::village::Village;
use crate::exchange::native::links::dangling;
use crate::exchange::native::{FORMAT, FileProblem, SECTIONS, TOLD, VERSION, tree};

/// The records of one section with their text, in the order of the file.
pub(super) type Listed<'t> = (&'static str, RecordKind, Vec<(usize, Id, &'t RawValue)>);

/// The village that the file holds. Nothing of a file that breaks the contract is taken over: all
/// its problems are told, the first hundred.
pub fn read(bytes: &[u8]) -> Result<Village, Vec<FileProblem>> {
    let text = text_of(bytes).map_err(|problem| vec![problem])?;
    let sections = tree::sections(text).map_err(|error| {
        vec![if error.is_data() {
            FileProblem::new("", expected("object", text))
        } else {
            syntax(text, text, "", &error)
        }]
    })?;
    let mut reader = Reader {
        text,
        village: Village::default(),
        problems: Vec::new(),
        pairs: HashSet::new(),
    };
    if let Some(problem) = reader.other_contract(&sections) {
        return Err(vec![problem]);
    }
    reader.read(&sections);
    if reader.problems.is_empty() {
        return Ok(reader.village);
    }
    reader.problems.truncate(TOLD);
    Err(reader.problems)
}

fn text_of(bytes: &[u8]) -> Result<&str, FileProblem> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let line = bytes[..error.valid_up_to()]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count()
            + 1;
        FileProblem::new("", Problem(Phrase::new("problem-file-utf8").number("line", line)))
    })
}

fn expected(what: &'static str, found: &str) -> Problem {
    let found: String = found.trim_start().chars().take(20).collect();
    Problem(
        Phrase::new("problem-json-expected")
            .term("expected", format!("json-{what}"))
            .text("found", found),
    )
}

/// An error of grammar in a part of the file, with its line and column in the whole.
fn syntax(whole: &str, part: &str, path: &str, error: &serde_json::Error) -> FileProblem {
    let start = (part.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize);
    let before = whole.get(..start).unwrap_or_default();
    let lines = before.matches('\n').count();
    let behind = before.len() - before.rfind('\n').map_or(0, |end| end + 1);
    let column = error.column() + if error.line() <= 1 { behind } else { 0 };
    let phrase = Phrase::new("problem-file-json")
        .number("line", lines + error.line().max(1))
        .number("column", column);
    FileProblem::new(path, Problem(phrase))
}

struct Reader<'t> {
    text: &'t str,
    village: Village,
    problems: Vec<FileProblem>,
    /// What two relations may not share.
    pairs: HashSet<(crate::domain::relation::RelationKind, Option<Id>, Option<Id>)>,
}

impl<'t> Reader<'t> {
    /// The problem of a file that says that it is something else: the rest would be noise.
    fn other_contract(&self, sections: &[(String, &RawValue)]) -> Option<FileProblem> {
        let said = |key: &str| {
            let raw = sections.iter().find(|(own, _)| own == key)?.1.get();
            serde_json::from_str::<Json>(raw).ok()
        };
        if let Some(format) = said("format").filter(|format| *format != FORMAT) {
            let problem = Problem::typed("problem-file-format", &shown(&format));
            return Some(FileProblem::new("format", problem));
        }
        let version = said("version").filter(|version| *version != VERSION)?;
        let key = if version.as_u64().is_some_and(|version| VERSION < version) {
            "problem-file-newer"
        } else {
            "problem-file-version"
        };
        Some(FileProblem::new("version", Problem::typed(key, &shown(&version))))
    }

    fn read(&mut self, sections: &[(String, &'t RawValue)]) {
        self.keys(sections);
        self.settings(sections);
        self.vision(sections);
        let mut listed: Vec<Listed> = Vec::new();
        for (section, kind) in SECTIONS {
            let Some((_, raw)) = sections.iter().find(|(key, _)| key == section) else {
                continue;
            };
            let raws: Vec<&RawValue> = match raw.get() {
                "null" => continue,
                list => match serde_json::from_str(list) {
                    Ok(raws) => raws,
                    Err(_) => {
                        self.problems
                            .push(FileProblem::new(section, expected("list", list)));
                        continue;
                    }
                },
            };
            let mut ids = Vec::with_capacity(raws.len());
            for (place, raw) in raws.into_iter().enumerate() {
                if TOLD <= self.problems.len() {
                    return;
                }
                if let Some(id) = self.record(kind, &format!("{section}[{place}]"), raw.get()) {
                    ids.push((place, id, raw));
                }
            }
            listed.push((section, kind, ids));
        }
        let room = TOLD.saturating_sub(self.problems.len());
        self.problems.extend(dangling(&self.village, &listed).take(room));
    }

    /// The keys of the file itself: those that are missing, doubled or unknown.
    fn keys(&mut self, sections: &[(String, &RawValue)]) {
        for required in ["format", "version", "village"] {
            if sections.iter().all(|(key, _)| key != required) {
                self.problems.push(FileProblem::new(required, missing(required)));
            }
        }
        let mut seen = HashSet::new();
        for (key, _) in sections {
            let known = ["format", "version", "village", "settings", "vision"].contains(&key.as_str())
                || SECTIONS.iter().any(|(section, _)| section == key);
            if !known {
                self.problems
                    .push(FileProblem::new(key, Problem::typed("problem-json-key", key)));
            } else if !seen.insert(key) {
                self.problems.push(FileProblem::new(key, twice(key)));
            }
        }
    }

    fn settings(&mut self, sections: &[(String, &RawValue)]) {
        let mut object = Map::new();
        for key in ["village", "settings"] {
            if let Some((_, raw)) = sections.iter().find(|(own, _)| own == key)
                && let Some(json) = self.tree(key, raw.get())
            {
                object.insert(key.to_owned(), json);
            }
        }
        let mut record = Settings::wrap(Settings::delivered("").into());
        // A village that has no name yet says so with an empty one.
        self.fill(&mut record, "", &object, &[]);
        self.village.set(RecordKind::Settings, Id::ONLY, Some(record));
    }

    fn vision(&mut self, sections: &[(String, &RawValue)]) {
        let Some((_, raw)) = sections.iter().find(|(key, _)| key == "vision") else {
            return;
        };
        let Some(object) = self.object("vision", raw.get()) else {
            return;
        };
        let mut record = AnyRecord::empty(RecordKind::Vision);
        self.fill(&mut record, "vision", &object, &[]);
        self.village.set(RecordKind::Vision, Id::ONLY, Some(record));
    }

    /// Reads one record into the village; its id, if it has one.
    fn record(&mut self, kind: RecordKind, path: &str, raw: &str) -> Option<Id> {
        let object = match self.object(path, raw) {
            Some(object) => object,
            None if raw == "null" => {
                self.problems
                    .push(FileProblem::new(path, expected("object", raw)));
                return None;
            }
            None => return None,
        };
        let others: &[&str] = match kind {
            RecordKind::Answer => &[],
            RecordKind::Asset => &["id", "key_person"],
            _ => &["id"],
        };
        let mut record = AnyRecord::empty(kind);
        let told = self.problems.len();
        self.fill(&mut record, path, &object, others);
        self.required(&record, path, told);
        self.rules(&record, path, &object);
        let id = self.id(&record, path, &object)?;
        if self.village.get(kind, id).is_some() {
            let (below, key) = match kind {
                RecordKind::Answer => (path.to_owned(), "problem-file-answer-twice"),
                _ => (format!("{path}.id"), "problem-file-id-twice"),
            };
            let problem = Problem::typed(key, &id.to_string());
            self.problems.push(FileProblem::new(below, problem));
        }
        self.village.set(kind, id, Some(record));
        Some(id)
    }

    /// The text as JSON, in which no key stands twice.
    fn tree(&mut self, path: &str, raw: &str) -> Option<Json> {
        match tree::parse(raw) {
            Ok((json, doubles)) => {
                for double in doubles {
                    let key = double.rsplit('.').next().unwrap_or_default();
                    let problem = twice(key);
                    self.problems
                        .push(FileProblem::new(below(path, &double), problem));
                }
                Some(json)
            }
            Err(error) => {
                self.problems.push(syntax(self.text, raw, path, &error));
                None
            }
        }
    }

    /// The text as an object; nothing without a problem if it is `null`.
    fn object(&mut self, path: &str, raw: &str) -> Option<Map<String, Json>> {
        match self.tree(path, raw)? {
            Json::Object(object) => Some(object),
            Json::Null => None,
            other => {
                let problem = JsonProblem::expected("object", &other).problem;
                self.problems.push(FileProblem::new(path, problem));
                None
            }
        }
    }

    fn fill(&mut self, record: &mut AnyRecord, path: &str, object: &Map<String, Json>, others: &[&str]) {
        for JsonProblem { path: inner, problem } in json::read(record, object, others) {
            // A block of another kind is no unknown key: say whose it is.
            let kind = AssetKind::from_code(&inner).filter(|_| record.kind() == RecordKind::Asset);
            let problem = match kind {
                Some(kind) if object.contains_key(&inner) => {
                    Problem(Phrase::new("problem-file-kind").term("kind", kind.term()))
                }
                _ => problem,
            };
            self.problems.push(FileProblem::new(below(path, &inner), problem));
        }
    }

    /// Tells the required fields that are empty, unless they were already told to be wrong.
    fn required(&mut self, record: &AnyRecord, path: &str, told: usize) {
        for (info, value) in record.fields() {
            // The contract asks no date of a gathering.
            let asked = info.required && record.kind() != RecordKind::Gathering;
            if !asked || !value.is_empty() {
                continue;
            }
            let place = below(path, info.json);
            if self.problems[told..].iter().all(|problem| problem.path != place) {
                self.problems.push(FileProblem::new(place, missing(info.json)));
            }
        }
    }

    /// What a record may not be beside the others, and a place not at all.
    fn rules(&mut self, record: &AnyRecord, path: &str, object: &Map<String, Json>) {
        match record {
            AnyRecord::Asset(asset) if asset.which() == AssetKind::Place => {
                let problem = match object.get("key_person") {
                    None | Some(Json::Null | Json::Bool(false)) => return,
                    Some(Json::Bool(true)) => Problem::typed("problem-json-key", "key_person"),
                    Some(other) => JsonProblem::expected("yes-no", other).problem,
                };
                self.problems
                    .push(FileProblem::new(below(path, "key_person"), problem));
            }
            AnyRecord::Relation(relation) if relation.from.0.is_some() && relation.to.0.is_some() => {
                if relation.from == relation.to {
                    let problem = Problem(Phrase::new("problem-relation-self"));
                    self.problems.push(FileProblem::new(below(path, "to"), problem));
                } else if !self.pairs.insert(relation.pair()) {
                    let problem = Problem(Phrase::new("problem-relation-twice"));
                    self.problems.push(FileProblem::new(path, problem));
                }
            }
            _ => {}
        }
    }

    fn id(&mut self, record: &AnyRecord, path: &str, object: &Map<String, Json>) -> Option<Id> {
        if let AnyRecord::Answer(answer) = record {
            let asset = answer.asset.0.filter(|_| !answer.question.is_empty())?;
            return Some(Answer::id_for(asset, &answer.question));
        }
        let problem = match object.get("id") {
            None => missing("id"),
            Some(json) => match json.as_str().and_then(Id::parse) {
                Some(id) => return Some(id),
                None => JsonProblem::expected("id", json).problem,
            },
        };
        self.problems.push(FileProblem::new(below(path, "id"), problem));
        None
    }
}

fn missing(key: &str) -> Problem {
    Problem::typed("problem-file-missing", key)
}

fn twice(key: &str) -> Problem {
    Problem::typed("problem-file-key-twice", key)
}

fn shown(json: &Json) -> String {
    json.as_str().map_or_else(|| json.to_string(), str::to_owned)
}

/// One step further in.
fn below(path: &str, step: &str) -> String {
    match (path, step) {
        ("", step) => step.to_owned(),
        (path, "") => path.to_owned(),
        (path, step) if step.starts_with('[') => format!("{path}{step}"),
        (path, step) => format!("{path}.{step}"),
    }
}
