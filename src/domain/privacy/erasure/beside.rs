//! More than a record: whole villages, steps of the history, and what may name the person without being a record at
//! all, such as what is half typed.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::Value as Json;
use strum::VariantArray;

use crate::domain::asset::Asset;
use crate::domain::change::Change;
use crate::domain::code::Code;
use crate::domain::kinds::{AssetKind, Kind};
use crate::domain::phrase::{Arg, Phrase};
use crate::domain::privacy::erasure::{Asked, Decisions, Erasure, Place};
use crate::domain::privacy::mentions::Writing;
use crate::domain::privacy::sketch::Sketch;
use crate::domain::privacy::{Tell, is_own};
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::value::Value;
use crate::domain::village::Village;

/// The field in which the saved lists are.
const VIEWS: &str = "views";

/// How the label of an edit begins that keeps, renames or takes away a saved list.
const OF_VIEW: &str = "view-";

/// What a label says that is the name of a file.
const FILE: &str = "file";

impl Erasure {
    /// What has to change in a village so that nothing of the person is in it.
    pub fn changes(&self, village: &Village) -> Vec<Change> {
        let mut changes = Vec::new();
        for kind in RecordKind::VARIANTS {
            for (id, before) in village.all(*kind) {
                let after = self.record(id, &before);
                if after.as_ref() != Some(&before) {
                    changes.push(Change {
                        kind: *kind,
                        id,
                        before: Some(before),
                        after,
                    });
                }
            }
        }
        changes
    }

    /// A change of earlier without the person; nothing if nothing is left of it.
    pub fn change(&self, change: Change) -> Option<Change> {
        let without = |record: Option<AnyRecord>| record.and_then(|record| self.record(change.id, &record));
        let (before, after) = (without(change.before), without(change.after));
        (before != after).then_some(Change {
            before,
            after,
            ..change
        })
    }

    /// A text of no record without the person, if it names them.
    pub fn text(&self, text: &str) -> Option<String> {
        self.sought
            .replaced(text, Writing::Search, &mut Sketch::default())
    }

    /// What was said of an edit, without the person. Of one that was about them, in these records, it may say where they
    /// live; and what was decided of a text in one of those holds for what is said of it. A saved list is called in it as it is in the settings, so that it is told in the same way; a file too may be called as
    /// somebody was searched for.
    pub fn phrase(&self, phrase: &Phrase, about_them: Option<&[(RecordKind, Id)]>) -> Phrase {
        let of_view = phrase.key.starts_with(OF_VIEW);
        let place = (RecordKind::Settings, Id::ONLY, VIEWS.to_owned());
        let is_decided = |decided: &BTreeSet<Place>| of_view && decided.contains(&place);
        if is_decided(&self.decisions.stay) {
            return phrase.clone();
        }
        let mut went = self.decisions.go.iter().map(|(kind, id, _)| (*kind, *id));
        let asked = Asked {
            linked: about_them.is_some(),
            of_another: false,
            goes: is_decided(&self.decisions.go)
                || went.any(|record| about_them.is_some_and(|records| records.contains(&record))),
        };
        let told = |(name, arg): &(_, Arg)| {
            let field = if of_view || name == FILE { VIEWS } else { "" };
            (String::clone(name), self.arg(arg, field, asked))
        };
        Phrase {
            key: phrase.key.clone(),
            args: phrase.args.iter().map(told).collect(),
        }
    }

    fn arg(&self, arg: &Arg, field: &str, asked: Asked) -> Arg {
        match arg {
            Arg::Text(text) => Arg::Text(self.told(text, field, asked).unwrap_or_else(|| text.clone())),
            Arg::List(args) => Arg::List(args.iter().map(|arg| self.arg(arg, field, asked)).collect()),
            other => other.clone(),
        }
    }

    /// What is kept as JSON, with something else in the place of what names the person: what was searched for.
    /// Nothing: it is about them.
    pub fn json(&self, json: &Json) -> Option<Json> {
        HalfTyped::default().json(self, json, false)
    }

    /// The same of what was half typed, which is a record to be: where it points at the person, or somebody said of a
    /// field that it is about them, any word of their name is taken for theirs, as in the record itself. Nobody is asked
    /// about it, so their name in full goes also where a namesake may be meant.
    pub fn half_typed(&self, draft: &Json) -> Option<Json> {
        let kind: Option<RecordKind> = serde_json::from_value(draft["of"].clone()).ok();
        let is_somebody = AssetKind::from_code(draft["record"]["kind"].as_str().unwrap_or_default())
            .is_some_and(|kind| Kind::empty(kind).consent().is_some());
        let half_typed = HalfTyped {
            is_draft: true,
            of_another: is_somebody && !draft["id"].is_null(),
            of: kind.zip(draft["id"].as_str().and_then(Id::parse)),
            linked: self.is_pointed_at(draft),
        };
        half_typed.json(self, draft, false)
    }

    fn is_pointed_at(&self, json: &Json) -> bool {
        match json {
            Json::String(text) => self.is_their_id(text),
            Json::Array(items) => items.iter().any(|item| self.is_pointed_at(item)),
            Json::Object(parts) => {
                let mut parts = parts.iter();
                parts.any(|(name, part)| self.is_their_id(name) || self.is_pointed_at(part))
            }
            _ => false,
        }
    }

    fn is_their_id(&self, text: &str) -> bool {
        Id::parse(text).is_some_and(|id| self.is_gone(RecordKind::Asset, id))
    }
}

/// What of a record is half typed in some JSON; by itself nothing is.
#[derive(Default)]
struct HalfTyped {
    /// Of which record, if it is there already.
    of: Option<(RecordKind, Id)>,
    /// It points at the person.
    linked: bool,
    /// It is half typed, and not only remembered.
    is_draft: bool,
    /// It is of somebody else, who may be called the same.
    of_another: bool,
}

impl HalfTyped {
    /// The JSON without the person; `goes` where somebody decided that about the field in which it stands.
    fn json(&self, erasure: &Erasure, json: &Json, goes: bool) -> Option<Json> {
        Some(match json {
            Json::String(text) if erasure.is_their_id(text) => return None,
            Json::String(text) => Json::String(self.text(erasure, text, goes)),
            // In a list of several the others stay.
            Json::Array(items) => {
                let kept = items.iter().filter_map(|item| self.json(erasure, item, goes));
                Json::Array(kept.collect())
            }
            Json::Object(parts) => {
                let mut kept = serde_json::Map::new();
                for (name, part) in parts {
                    match self.json(erasure, part, goes || self.goes(erasure, name)) {
                        _ if erasure.is_their_id(name) => {}
                        Some(_) if self.of_another && is_own(name) => {
                            drop(kept.insert(name.clone(), part.clone()))
                        }
                        Some(part) => drop(kept.insert(name.clone(), part)),
                        // In a list by ids the others stay.
                        None if Id::parse(name).is_some() => {}
                        None => return None,
                    }
                }
                Json::Object(kept)
            }
            other => other.clone(),
        })
    }

    fn goes(&self, erasure: &Erasure, field: &str) -> bool {
        self.of.is_some_and(|(kind, id)| {
            let place = (kind, id, field.to_owned());
            erasure.decisions.go.contains(&place)
        })
    }

    fn text(&self, erasure: &Erasure, text: &str, goes: bool) -> String {
        let asked = Asked {
            linked: self.linked,
            of_another: false,
            goes,
        };
        let is_more = self.linked || goes;
        let told = is_more.then(|| erasure.told(text, "", asked)).flatten();
        let told = told.unwrap_or_else(|| text.to_owned());
        let told = erasure.text(&told).unwrap_or(told);
        let in_full = || {
            erasure
                .in_full
                .replaced(&told, Writing::Search, &mut Sketch::default())
        };
        self.is_draft.then(in_full).flatten().unwrap_or(told)
    }
}

/// Takes out of a village everybody who has been erased; says how many. Nobody looks at the texts, which may also name
/// who is only in its history: a word too much goes rather than that a name stays.
pub fn leave_out(village: &mut Village, erased: &BTreeSet<Id>, tell: Tell) -> usize {
    let Some(erasure) = of_erased(village, erased, tell) else {
        return 0;
    };
    take_out(&erasure, village)
}

/// The same of a village that takes the place of another. What it says otherwise than that one loses the name in full
/// also where somebody else here has that: it may have been taken out of that one by choice.
pub fn leave_out_beside(now: &Village, village: &mut Village, erased: &BTreeSet<Id>, tell: Tell) -> usize {
    let Some(mut erasure) = of_erased(village, erased, tell) else {
        return 0;
    };
    for kind in RecordKind::VARIANTS {
        for (id, record) in village.all(*kind) {
            let own = now.get(*kind, id);
            for (info, value) in record.fields() {
                let texts = texts_of(value);
                let stands = own.as_ref().and_then(|own| own.value(info.name)).map(texts_of);
                let names = |text: &String| {
                    let mut sketch = Sketch::default();
                    erasure
                        .in_full
                        .replaced(text, Writing::Search, &mut sketch)
                        .is_some()
                };
                if stands.as_ref() != Some(&texts) && texts.iter().any(names) {
                    erasure.decide((*kind, id, info.name.to_owned()), true);
                }
            }
        }
    }
    take_out(&erasure, village)
}

fn of_erased(village: &Village, erased: &BTreeSet<Id>, tell: Tell) -> Option<Erasure> {
    let is_person = |id: &&Id| {
        village
            .once(**id)
            .is_some_and(|asset| asset.kind.consent().is_some())
    };
    let people: BTreeSet<Id> = erased.iter().filter(is_person).copied().collect();
    let decisions = Decisions {
        people,
        ..Decisions::default()
    };
    (!decisions.people.is_empty()).then(|| Erasure::again(decisions, village, tell))
}

fn take_out(erasure: &Erasure, village: &mut Village) -> usize {
    let there = erasure.decisions.people.iter();
    let count = there.filter(|id| village.assets.contains_key(*id)).count();
    for change in erasure.changes(village) {
        village.set(change.kind, change.id, change.after);
    }
    for id in &erasure.decisions.people {
        village.departed.0.remove(id);
        village.called_before.0.remove(id);
    }
    count
}

/// Takes out of what comes in what it says of people who were erased and would come along; says out of how many records.
/// What stands here already stays.
pub fn without_erased(
    changes: &mut Vec<Change>,
    real: &Village,
    people: &[(Id, Arc<Asset>)],
    tell: Tell,
) -> usize {
    if people.is_empty() {
        return 0;
    }
    let (mut village, mut decisions) = (real.clone(), Decisions::default());
    for change in &*changes {
        village.set(change.kind, change.id, change.after.clone());
        for field in change.after.iter().flat_map(AnyRecord::fields) {
            let own = change.before.as_ref().and_then(|own| own.value(field.0.name));
            if own.is_some_and(|own| texts_of(own) == texts_of(field.1)) {
                let place = (change.kind, change.id, field.0.name.to_owned());
                decisions.stay.insert(place);
            }
        }
    }
    for (id, asset) in people.iter().filter(|(_, asset)| asset.kind.consent().is_some()) {
        village.assets.insert(*id, asset.clone());
        decisions.people.insert(*id);
    }
    let erasure = Erasure::again(decisions, &village, tell);
    let mut count = 0;
    for change in &mut *changes {
        let after = change.after.as_ref();
        let without = after.and_then(|after| erasure.record(change.id, after));
        count += usize::from(without != change.after);
        change.after = without;
    }
    changes.retain(|change| change.before != change.after);
    count
}

/// What stands in a field, however many rows it has.
fn texts_of(value: &dyn Value) -> Vec<String> {
    let mut texts = Vec::new();
    value.rows(&mut |cells| texts.extend(cells.iter().map(|cell| cell.as_str().to_owned())));
    texts
}
