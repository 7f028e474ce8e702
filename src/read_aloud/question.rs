//! One field of a record: how it is asked for, and how an answer is read.

use serde_json::json;

use crate::domain::fields::FieldInfo;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::value::{Choices, Shape, Value};
use crate::i18n::fold;
use crate::read_aloud::desk::Desk;
use crate::widgets::form::{called, help};

/// How many names can be chosen by number; of more, one is typed.
const MOST: usize = 12;

/// What an answer begins with that adds to what there is.
const ALSO: &str = "+";

/// One field of a record.
pub struct Question {
    /// The field.
    pub info: &'static FieldInfo,
    /// The records that can be chosen by number.
    offered: Vec<Id>,
}

impl Question {
    /// The question for this field.
    pub fn of(info: &'static FieldInfo, record: &AnyRecord, desk: &Desk) -> Self {
        let offered = match record.value(info.name).map(Value::shape) {
            Some(Shape::Link(kind) | Shape::Links(kind)) if desk.book.shown().count(kind) <= MOST => {
                by_name(kind, "", desk)
            }
            _ => Vec::new(),
        };
        Self { info, offered }
    }

    /// Asks: the field, what it says now, and what can be chosen.
    pub fn ask(&self, record: &AnyRecord, desk: &mut Desk) {
        let Some(value) = record.value(self.info.name) else {
            return;
        };
        let now = value.write(&desk.reading());
        let required = self.info.required && value.is_empty();
        let key = match (required, now.is_empty()) {
            (true, _) => "aloud-ask-required",
            (_, true) => "aloud-ask",
            _ => "aloud-ask-now",
        };
        let label = desk.words.say(&self.info.label());
        let shape = value.shape();
        desk.tell(&Phrase::new(key).text("label", label).text("now", now));
        let choices = self.choices(shape, desk);
        if !choices.is_empty() {
            let list: Vec<String> = choices
                .iter()
                .enumerate()
                .map(|(place, word)| format!("{} {word}", place + 1))
                .collect();
            desk.tell(&Phrase::new("aloud-choices").text("choices", list.join(", ")));
        }
        if shape == Shape::Scale {
            self.tell_scale(desk);
        }
    }

    /// Explains the question.
    pub fn help(&self, record: &AnyRecord, desk: &mut Desk) {
        let about = help(record, self.info, &desk.words);
        about.iter().for_each(|about| desk.line(about));
        let Some(shape) = record.value(self.info.name).map(Value::shape) else {
            return;
        };
        if let Shape::Rows(parts) = shape {
            desk.say(parts);
        }
        desk.say(how(shape));
    }

    fn tell_scale(&self, desk: &mut Desk) {
        let end = |end: &str| {
            let own = format!("scale-{end}-{}", self.info.name.replace('_', "-"));
            let own = desk.words.find(&own);
            own.unwrap_or_else(|| desk.words.say(&format!("scale-{end}")))
        };
        let scale = Phrase::new("aloud-scale-ends")
            .text("low", end("low"))
            .text("high", end("high"));
        desk.tell(&scale);
    }

    /// The words that can be chosen by number.
    fn choices(&self, shape: Shape, desk: &Desk) -> Vec<String> {
        match listed(shape) {
            Some(choices) => (choices.codes)()
                .into_iter()
                .map(|code| desk.words.term(choices.term, code))
                .collect(),
            None => {
                let (Shape::Link(kind) | Shape::Links(kind)) = shape else {
                    return Vec::new();
                };
                let ids = self.offered.iter();
                ids.map(|id| record_name(kind, *id, desk)).collect()
            }
        }
    }

    /// Puts the answer into the record; says what is wrong and leaves the record as it was if it
    /// cannot be taken.
    pub fn take(&mut self, typed: &str, record: &mut AnyRecord, desk: &mut Desk) -> bool {
        let Some(value) = record.value(self.info.name) else {
            return true;
        };
        let shape = value.shape();
        let added = typed.strip_prefix(ALSO).filter(|_| is_many(shape));
        let typed = added.unwrap_or(typed).trim();
        if let Shape::Link(kind) | Shape::Links(kind) = shape {
            let Some(mut ids) = self.named(kind, typed, matches!(shape, Shape::Links(_)), desk) else {
                return false;
            };
            if added.is_some() {
                ids.splice(0..0, value.links());
            }
            return self.put_links(&ids, shape, record, desk);
        }
        let mut text = coded(typed, shape);
        if added.is_some() && !value.is_empty() {
            let between = if matches!(shape, Shape::Prose | Shape::Rows(_)) {
                "\n"
            } else {
                ", "
            };
            text = format!("{}{between}{text}", value.write(&desk.reading()));
        }
        let read = record
            .value_mut(self.info.name)
            .map(|value| value.read(&text, &desk.reading()));
        match read {
            Some(Err(problem)) => {
                desk.tell(&problem.0);
                false
            }
            _ => true,
        }
    }

    fn put_links(&self, ids: &[Id], shape: Shape, record: &mut AnyRecord, desk: &mut Desk) -> bool {
        let json = match shape {
            Shape::Links(_) => json!(ids),
            _ => json!(ids.first()),
        };
        let taken = record
            .value_mut(self.info.name)
            .map(|value| value.take_json(&json));
        match taken {
            Some(Err(wrong)) => {
                desk.tell(&wrong.problem.0);
                false
            }
            _ => true,
        }
    }

    /// The records that were named, by number or by a part of their names; says so if it is not
    /// clear which are meant, and offers what may be.
    fn named(&mut self, kind: RecordKind, typed: &str, many: bool, desk: &mut Desk) -> Option<Vec<Id>> {
        let parts: Vec<&str> = if many {
            typed.split([',', ';']).map(str::trim).collect()
        } else {
            vec![typed]
        };
        let mut ids = Vec::new();
        for part in parts.into_iter().filter(|part| !part.is_empty()) {
            let number = part.parse::<usize>().ok();
            let by_number = number.and_then(|number| self.offered.get(number.checked_sub(1)?));
            let found = match by_number {
                Some(id) => vec![*id],
                None => by_name(kind, part, desk),
            };
            match found.as_slice() {
                [id] => ids.push(*id),
                [] => {
                    let unknown = if kind == RecordKind::Kern {
                        "aloud-kern-unknown"
                    } else {
                        "problem-name-unknown"
                    };
                    desk.tell(&Phrase::new(unknown).text("typed", part));
                    return None;
                }
                several => {
                    desk.tell(&Phrase::new("aloud-which").text("typed", part));
                    self.offered = several.iter().copied().take(MOST).collect();
                    return None;
                }
            }
        }
        Some(ids)
    }
}

/// The list from which a field is chosen, if it is a list of the field.
fn listed(shape: Shape) -> Option<&'static Choices> {
    match shape {
        Shape::Choice(choices) | Shape::Several(choices) | Shape::Tagged(choices) => Some(choices),
        _ => None,
    }
}

fn is_many(shape: Shape) -> bool {
    matches!(
        shape,
        Shape::Several(_) | Shape::Tagged(_) | Shape::Links(_) | Shape::Words | Shape::Rows(_) | Shape::Prose
    )
}

/// The answer with the codes of the list in the place of numbers.
fn coded(typed: &str, shape: Shape) -> String {
    let Some(choices) = listed(shape) else {
        return typed.to_owned();
    };
    let codes = (choices.codes)();
    let coded = typed.split(',').map(|part| {
        let part = part.trim();
        let (number, rest) = part.split_at(
            part.find(|sign: char| !sign.is_ascii_digit())
                .unwrap_or(part.len()),
        );
        let place = number
            .parse::<usize>()
            .ok()
            .and_then(|number| number.checked_sub(1));
        match place.and_then(|place| codes.get(place)) {
            Some(code) => format!("{code}{rest}"),
            None => part.to_owned(),
        }
    });
    coded.collect::<Vec<_>>().join(", ")
}

/// The records of this sort whose names have this in them, by name; the one that is called exactly
/// that, if there is one.
fn by_name(kind: RecordKind, part: &str, desk: &Desk) -> Vec<Id> {
    let wanted = fold(part);
    let reading = desk.reading();
    let mut found: Vec<(String, Id)> = desk
        .book
        .shown()
        .all(kind)
        .map(|(id, record)| (fold(&called(&record, &reading)), id))
        .filter(|(name, _)| name.contains(&wanted))
        .collect();
    found.sort();
    let exact: Vec<Id> = found
        .iter()
        .filter(|(name, _)| *name == wanted)
        .map(|(_, id)| *id)
        .collect();
    match exact.as_slice() {
        [id] => vec![*id],
        _ => found.into_iter().map(|(_, id)| id).collect(),
    }
}

fn record_name(kind: RecordKind, id: Id, desk: &Desk) -> String {
    let record = desk.book.shown().get(kind, id);
    let name = record.map(|record| called(&record, &desk.reading()));
    name.unwrap_or_default()
}

/// The key of how a field is answered.
fn how(shape: Shape) -> &'static str {
    match shape {
        Shape::Line => "aloud-how-line",
        Shape::Number => "aloud-how-number",
        Shape::Day => "aloud-how-day",
        Shape::DayToCome => "aloud-how-day-to-come",
        Shape::Words => "help-shape-words",
        Shape::Prose => "aloud-how-prose",
        Shape::Rows(_) => "aloud-how-rows",
        Shape::Scale => "aloud-how-scale",
        Shape::YesNo => "aloud-yes-or-no",
        Shape::Choice(_) => "aloud-how-choice",
        Shape::Several(_) | Shape::Tagged(_) => "aloud-how-several",
        Shape::Link(_) => "aloud-how-link",
        Shape::Links(_) => "aloud-how-links",
    }
}
