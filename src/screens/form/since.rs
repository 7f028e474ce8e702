//! What was stored elsewhere of a record since something was half typed in its form: it is not written over unseen, and
//! nothing that was typed is lost.

use serde_json::{Map, Value as Json, json};

use crate::domain::fields::FieldInfo;
use crate::domain::phrase::Phrase;
use crate::domain::record::AnyRecord;
use crate::domain::value::{Shape, Value};
use crate::screens::added::added;
use crate::screens::form::FormScreen;
use crate::screens::form::drafts::{draft_of, read, stored};
use crate::screens::{Context, Effect, FormRoute};
use crate::widgets::form::{Asking, Form, says};

/// What was stored since, field by field.
#[derive(Debug, Default)]
pub(super) struct Since {
    /// What there is to say.
    told: Vec<(&'static str, Phrase)>,
    /// What stood in the fields in which something else was typed than is stored by now, when that was begun.
    begun: Map<String, Json>,
    /// Whether it was said once that these write over what is stored.
    is_warned: bool,
}

/// What becomes of a field in which something was half typed.
enum Beside {
    /// It is as it is stored.
    Same,
    /// Both stand in it now.
    Both(Json),
    /// What was typed stands in it; what is stored is told.
    Typed(Phrase),
}

impl Since {
    /// What was half typed beside what is stored now.
    pub fn of(draft: &Json, now: &AnyRecord, cx: &Asking) -> (Json, Self) {
        let (mut draft, mut since) = (draft.clone(), Self::default());
        let earlier = draft["begun"].take();
        let Some(stored) = read(now.kind(), &draft["stored"]) else {
            return (draft, since);
        };
        let Some(fields) = draft["typed"].as_object_mut() else {
            return (draft, since);
        };
        for info in now.infos() {
            let (Some(state), Some(value)) = (fields.get(info.name), now.value(info.name)) else {
                continue;
            };
            let begun = begun(&stored, info, &earlier);
            let Some(begun) = begun
                .value(info.name)
                .filter(|begun| begun.to_json() != value.to_json())
            else {
                continue;
            };
            let told = match beside(begun, value, state, cx) {
                Beside::Same => {
                    fields.remove(info.name);
                    continue;
                }
                Beside::Both(both) => {
                    fields.insert(info.name.to_owned(), both);
                    Phrase::new("form-since-both")
                }
                Beside::Typed(told) => {
                    since.begun.insert(info.name.to_owned(), begun.to_json());
                    told
                }
            };
            since.told.push((info.name, told));
        }
        (draft, since)
    }

    /// Says it at the fields.
    pub fn tell(&self, form: &mut Form) {
        for (field, told) in &self.told {
            form.notice(field, Some(told.clone()));
        }
    }

    /// To be kept with what is half typed.
    pub fn begun(&self) -> Json {
        json!(self.begun)
    }

    /// The first field that would write over what was stored since, once.
    pub fn warns(&mut self) -> Option<&'static str> {
        let mut fields = self.told.iter().map(|(field, _)| *field);
        let field = fields.find(|field| self.begun.contains_key(*field))?;
        (!std::mem::replace(&mut self.is_warned, true)).then_some(field)
    }
}

/// The record as it was when something was begun in this field.
fn begun(stored: &AnyRecord, info: &FieldInfo, earlier: &Json) -> AnyRecord {
    let mut begun = stored.clone();
    if let (Some(value), Some(before)) = (begun.value_mut(info.name), earlier.get(info.name)) {
        // What cannot be read is of another make: then it is as it was stored.
        drop(value.take_json(before));
    }
    begun
}

fn beside(begun: &dyn Value, now: &dyn Value, state: &Json, cx: &Asking) -> Beside {
    let written = now.write(&cx.reading());
    let typed = state
        .as_str()
        .or_else(|| state["typed"].as_str())
        .unwrap_or_default()
        .trim();
    match now.shape() {
        _ if says(now, state, cx) || state.is_string() && written.trim_end() == typed => Beside::Same,
        Shape::Prose => match only_added(&begun.write(&cx.reading()), &written, state) {
            Some(both) => Beside::Both(both),
            None => otherwise(&written),
        },
        Shape::Rows(_) => {
            let before = begun.write(&cx.reading());
            let stays = |line: &str| typed.lines().any(|known| known == line);
            if !before.lines().all(stays) {
                return otherwise(&written);
            }
            let is_new = |line: &&str| !before.lines().chain(written.lines()).any(|known| known == *line);
            let more: Vec<String> = typed.lines().filter(is_new).map(str::to_owned).collect();
            Beside::Both(below(&written, more))
        }
        Shape::Several(_) | Shape::Tagged(_) if state.is_array() => {
            let codes = |value: &dyn Value| value.codes().into_iter().map(str::to_owned).collect::<Vec<_>>();
            Beside::Both(json!(together(&codes(begun), codes(now), state)))
        }
        Shape::Links(_) => {
            let ids = |value: &dyn Value| value.links().iter().map(ToString::to_string).collect::<Vec<_>>();
            let mut both = state.clone();
            both["chosen"] = json!(together(&ids(begun), ids(now), &state["chosen"]));
            Beside::Both(both)
        }
        _ => otherwise(&written),
    }
}

/// So many signs of what is stored are told.
const TOLD: usize = 80;

fn otherwise(stored: &str) -> Beside {
    let line = stored.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.is_empty() {
        return Beside::Typed(Phrase::new("form-since-emptied"));
    }
    let mut told: String = line.chars().take(TOLD).collect();
    if told.len() < line.len() {
        told.push('…');
    }
    Beside::Typed(Phrase::new("form-since").text("stored", told))
}

/// What is stored, with what was added behind the text that was begun with; nothing where that was changed.
fn only_added(begun: &str, stored: &str, state: &Json) -> Option<Json> {
    let typed = state.as_str()?;
    typed.trim_start().strip_prefix(begun.trim())?;
    let mut both = below(stored, added(begun, stored, typed)).as_str()?.to_owned();
    // Whoever is typing goes on behind it.
    let rest = typed.trim_end();
    both.push_str(&typed[rest.len()..]);
    Some(both.into())
}

fn below(stored: &str, more: Vec<String>) -> Json {
    let stored = Some(stored.trim_end().to_owned()).filter(|stored| !stored.is_empty());
    let lines: Vec<String> = stored.into_iter().chain(more).collect();
    lines.join("\n").into()
}

/// What is chosen by now, with what was chosen here as well and without what was given up here.
fn together(begun: &[String], now: Vec<String>, chosen: &Json) -> Vec<String> {
    let chosen: Vec<&str> = chosen
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Json::as_str)
        .collect();
    let is_given_up = |code: &String| begun.contains(code) && !chosen.contains(&&**code);
    let more = chosen.iter().map(|code| (*code).to_owned());
    let more: Vec<String> = more
        .filter(|code| !begun.contains(code) && !now.contains(code))
        .collect();
    now.into_iter()
        .filter(|code| !is_given_up(code))
        .chain(more)
        .collect()
}

impl FormScreen {
    /// What is half done in it, to be taken up again.
    pub(super) fn half_typed(&self) -> Option<Json> {
        let mut draft = draft_of(&self.form, &self.name, &self.record, self.id)?;
        draft["stored"] = json!(self.stored);
        draft["begun"] = self.since.begun();
        Some(draft)
    }

    /// What was stored elsewhere since is not written over: it is as if what is half typed had been left and taken up
    /// again, without the cursor leaving its place.
    pub(super) fn follow(&mut self, cx: &Context) -> Vec<Effect> {
        let Some(id) = self.id.filter(|_| self.stored.is_some()) else {
            return Vec::new();
        };
        let Some(now) = cx.village.get(self.record.kind(), id) else {
            return vec![Effect::Say(Phrase::new("form-deleted"))];
        };
        if stored(&now, self.id, cx) != self.stored {
            let route = FormRoute {
                record: now,
                id: self.id,
                focus: self.form.focus(),
                draft: self.half_typed(),
            };
            let mut renewed = Self::new(route, cx);
            renewed.form.keep_cursors(&mut self.form, &cx.asking());
            let (names, contacts) = (self.names.take(), self.contacts.take());
            *self = Self {
                names,
                contacts,
                name: std::mem::take(&mut self.name),
                ..renewed
            };
        }
        Vec::new()
    }
}
