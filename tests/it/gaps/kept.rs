//! Villages that are kept in files, and the gaps that are expected in them.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;
use serde_json::{Map, Value as Json, json};
use wijkschouw::domain::code::Code;
use wijkschouw::domain::gaps::{Report, Scope, Step, analyse};
use wijkschouw::domain::json::read;
use wijkschouw::domain::questionnaire::Answer;
use wijkschouw::domain::record::{AnyRecord, Id, RecordKind};
use wijkschouw::domain::settings::Settings;
use wijkschouw::domain::village::Village;

const SECTIONS: [(&str, RecordKind); 10] = [
    ("kernen", RecordKind::Kern),
    ("assets", RecordKind::Asset),
    ("relations", RecordKind::Relation),
    ("gatherings", RecordKind::Gathering),
    ("stories", RecordKind::Story),
    ("answers", RecordKind::Answer),
    ("channels", RecordKind::Channel),
    ("goals", RecordKind::Goal),
    ("actions", RecordKind::Action),
    ("supports", RecordKind::Support),
];

/// The village in a file of the exchange format.
pub fn village(path: &str) -> Village {
    let mut village = Village::default();
    let file = json_in(path);
    let settings = AnyRecord::Settings(Arc::new(Settings::delivered("")));
    let named: Map<String, Json> = ["village", "settings"]
        .into_iter()
        .filter_map(|key| Some((key.to_owned(), file.get(key)?.clone())))
        .collect();
    village.set(
        RecordKind::Settings,
        Id::ONLY,
        Some(filled(settings, &Json::Object(named))),
    );
    for (section, kind) in SECTIONS {
        for object in file.get(section).and_then(Json::as_array).into_iter().flatten() {
            let record = filled(AnyRecord::empty(kind), object);
            let id = match &record {
                AnyRecord::Answer(answer) => Answer::id_for(answer.asset.0.unwrap(), &answer.question),
                _ => Id::parse(object["id"].as_str().unwrap()).unwrap(),
            };
            village.set(kind, id, Some(record));
        }
    }
    if let Some(vision) = file.get("vision").filter(|vision| !vision.is_null()) {
        let record = filled(AnyRecord::empty(RecordKind::Vision), vision);
        village.set(RecordKind::Vision, Id::ONLY, Some(record));
    }
    village
}

fn filled(mut record: AnyRecord, object: &Json) -> AnyRecord {
    let problems = read(&mut record, object.as_object().unwrap(), &["id"]);
    assert_eq!(problems, []);
    record
}

pub fn json_in(path: &str) -> Json {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap()
}

/// The steps and gaps of a report, as `gaps --json` has them, without the sentences.
pub fn bare(report: &Report) -> Json {
    let steps: Vec<Json> = report
        .steps
        .iter()
        .zip(<Step as strum::VariantArray>::VARIANTS)
        .map(|(progress, step)| {
            json!({
                "step": step.index() + 1, "code": step.code(),
                "held": progress.held, "checks": progress.checks,
            })
        })
        .collect();
    let gaps: Vec<Json> = report
        .gaps
        .iter()
        .map(|gap| {
            json!({
                "step": gap.rule.step.index() + 1, "rule": gap.rule.id, "nature": gap.nature.code(),
                "subject": gap.subject_json(), "assets": gap.assets(),
            })
        })
        .collect();
    json!({ "steps": steps, "gaps": gaps })
}

/// Asserts that the village in the one file has exactly the gaps in the other.
pub fn agrees(village_path: &str, expected_path: &str) {
    let mut expected = json_in(expected_path);
    let today: Date = expected["today"].as_str().unwrap().parse().unwrap();
    let found = bare(&analyse(&village(village_path), &Scope::default(), today));
    for gap in expected["gaps"].as_array_mut().unwrap() {
        let gap = gap.as_object_mut().unwrap();
        gap.remove("text");
        gap.remove("source");
    }
    assert_eq!(found["steps"], expected["steps"], "{village_path}");
    let all = |json: &Json| -> Vec<String> {
        json["gaps"]
            .as_array()
            .unwrap()
            .iter()
            .map(Json::to_string)
            .collect()
    };
    let (found, expected) = (all(&found), all(&expected));
    for (found, expected) in found.iter().zip(&expected) {
        assert_eq!(found, expected, "{village_path}");
    }
    assert_eq!(found.len(), expected.len(), "{village_path}");
}

#[test]
fn villages_of_all_sorts_have_the_gaps_that_were_worked_out_apart() {
    for number in 1..=5 {
        agrees(
            &format!("tests/it/files/gaps/village-{number}.json"),
            &format!("tests/it/files/gaps/gaps-{number}.json"),
        );
    }
}
