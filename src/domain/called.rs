//! What a record is called where it is one of many: its name, or what else tells it apart.

use jiff::civil::Date;

use crate::domain::gathering::Gathering;
use crate::domain::questionnaire::Answer;
use crate::domain::record::{AnyRecord, RecordKind};
use crate::domain::value::{Reading, Value};

/// What the record is called; empty if nothing tells it apart.
pub fn called(record: &AnyRecord, cx: &Reading) -> String {
    let parts = match record {
        AnyRecord::Relation(relation) => {
            let name = |id| cx.village.name_of(RecordKind::Asset, id);
            let kind = relation.kind.write(cx);
            let from = relation.from.0.map(name).unwrap_or_default();
            let to = relation.to.0.map(name).unwrap_or_default();
            vec![from, kind, to]
        }
        AnyRecord::Gathering(gathering) => vec![held(gathering, cx), gathering.route.to_string()],
        AnyRecord::Snapshot(snapshot) => vec![day(snapshot.date, cx), snapshot.label.to_string()],
        AnyRecord::Answer(answer) => return answered(answer, cx),
        other => vec![other.title().lines().next().unwrap_or_default().to_owned()],
    };
    joined(&parts)
}

/// The same within a sentence: of a walk not which way it went.
pub fn called_shortly(record: &AnyRecord, cx: &Reading) -> String {
    match record {
        AnyRecord::Gathering(gathering) => held(gathering, cx),
        other => called(other, cx),
    }
}

/// What was held, and when: "wijkschouw 30-5-2026".
fn held(gathering: &Gathering, cx: &Reading) -> String {
    joined(&[gathering.kind.write(cx), day(gathering.date, cx)])
}

fn joined(parts: &[String]) -> String {
    let parts: Vec<&str> = parts
        .iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(" ")
}

/// Who answered what to which question: "Anja: Tuinieren (kan dit)".
fn answered(answer: &Answer, cx: &Reading) -> String {
    let who = answer.asset.write(cx);
    if answer.question.is_empty() {
        return who;
    }
    let question = cx.terms.question(&answer.question);
    format!("{who}: {question} ({})", answer.in_words(cx))
}

fn day(day: Option<Date>, cx: &Reading) -> String {
    day.write(cx)
}
