//! Who told a story, as it stands in what others see: a role, never a name (A9), whoever agreed to what.

use std::collections::HashSet;
use std::sync::Arc;

use crate::domain::change::Edit;
use crate::domain::code::term_key;
use crate::domain::entry_line::is_person;
use crate::domain::fold::fold;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::called::thing_name;
use crate::domain::privacy::mentions::{folded, words_of};
use crate::domain::privacy::sketch::Sketch;
use crate::domain::privacy::{Called, Masked, Tell, is_particle};
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::story::Story;
use crate::domain::value::{Reading, Terms};
use crate::domain::village::Village;

/// By what it is seen that somebody who told something is named. It follows the village edit by edit.
#[derive(Debug, Clone)]
pub(super) struct Tellers {
    /// What is said instead: "een bewoner".
    somebody: String,
    words: ListWords,
    called: Called,
}

impl Tellers {
    /// Those who may have told something in this village.
    pub(super) fn of(real: &Village, tell: Tell) -> Self {
        Self {
            somebody: tell(&Phrase::new("report-somebody")),
            words: ListWords::of(tell),
            called: Called::of(real, |_, _| true, tell),
        }
    }
}

impl Masked {
    /// The record with a role in the place of whoever is named as having told it.
    pub(super) fn told_by_role(&self, real: &Village, record: AnyRecord) -> AnyRecord {
        match (&self.tellers, record) {
            (Some(tellers), AnyRecord::Story(story)) if self.is_named(tellers, real, &story.told_by) => {
                AnyRecord::Story(Arc::new(Story {
                    told_by: tellers.somebody.as_str().into(),
                    ..Story::clone(&story)
                }))
            }
            (_, record) => record,
        }
    }

    /// Whether this names somebody, rather than say what they are.
    fn is_named(&self, tellers: &Tellers, real: &Village, told_by: &str) -> bool {
        if told_by.is_empty() || told_by == tellers.somebody {
            return false;
        }
        let reading = Reading {
            today: self.today,
            village: real,
            terms: &tellers.words,
        };
        let somebody = |part: &str| {
            let words: Vec<&str> = part.split_whitespace().collect();
            is_person(&words, &reading) || looks_like_a_name(&words) && !is_of_a_club(real, part.trim())
        };
        told_by.split([',', ';', '(', '/']).any(somebody) || !tellers.called.in_text(told_by).is_empty()
    }

    /// Which stories are told by somebody who may be called otherwise after this edit.
    pub(super) fn told_otherwise(&mut self, real: &Village, edit: &Edit) -> Vec<(RecordKind, Id)> {
        let Some(tellers) = &mut self.tellers else {
            return Vec::new();
        };
        let mut probes = Vec::new();
        for change in &edit.changes {
            // Who has just been taken out may still be named elsewhere.
            let Some(after) = &change.after else { continue };
            if let AnyRecord::Asset(asset) = after {
                probes.extend(tellers.called.put(change.id, asset));
            }
            let names = [change.before.as_ref().and_then(thing_name), thing_name(after)];
            if names[0] != names[1] {
                let words = names.into_iter().flatten();
                let words = words.flat_map(|name| words_of(name).map(|place| folded(&name[place])));
                probes.extend(words.map(|word| Sketch::of(&word)));
                tellers.called.cover(change.id, after);
            }
        }
        if probes.is_empty() {
            return Vec::new();
        }
        let named = |place: &(RecordKind, Id)| {
            let sketch = self.sketches.get(place);
            sketch.is_some_and(|sketch| probes.iter().any(|probe| sketch.may_have(probe)))
        };
        // Somebody may have come who is called like a part of the name of something else.
        let kernen = real.kernen.keys().map(|id| (RecordKind::Kern, *id));
        let things = real
            .assets
            .keys()
            .map(|id| (RecordKind::Asset, *id))
            .filter(named);
        for (kind, id) in kernen.chain([(RecordKind::Settings, Id::ONLY)]).chain(things) {
            if let Some(record) = real.get(kind, id) {
                tellers.called.cover(id, &record);
            }
        }
        let stories = real.stories.keys().map(|id| (RecordKind::Story, *id));
        stories.filter(named).collect()
    }
}

/// Whether a place or a club is called so.
fn is_of_a_club(real: &Village, name: &str) -> bool {
    let mut assets = real.assets.values();
    assets.any(|asset| asset.kind.consent().is_none() && asset.name.eq_ignore_ascii_case(name))
}

/// Whether all its words are written as those of a name are: a role is seldom written with a capital twice.
fn looks_like_a_name(words: &[&str]) -> bool {
    let capital = |word: &str| {
        word.starts_with(char::is_uppercase)
            && word
                .chars()
                .all(|sign| sign.is_alphabetic() || "-.'’".contains(sign))
    };
    let between = |word: &&str| capital(word) || is_particle(&word.to_lowercase());
    matches!(words, [first, others @ .., last] if capital(first) && capital(last) && others.iter().all(between))
}

/// Titles and given names, by which a name is known.
#[derive(Debug, Clone)]
struct ListWords([(&'static str, HashSet<String>); 2]);

impl ListWords {
    const TERM: &'static str = "list";

    fn of(tell: Tell) -> Self {
        let words = |code, more: Option<&str>| {
            let key = term_key(Self::TERM, code);
            let also = format!("also-{key}");
            let keys = [Some(key.as_str()), Some(also.as_str()), more];
            let lists = keys.into_iter().flatten().map(|key| tell(&Phrase::new(key)));
            let words = lists.flat_map(|list| list.split(',').map(fold).collect::<Vec<_>>());
            (code, words.filter(|word| !word.is_empty()).collect())
        };
        // Titles of every language stand in that list.
        Self([
            words("title", Some("also-title-before-name")),
            words("given", None),
        ])
    }
}

impl Terms for ListWords {
    fn word(&self, _term: &str, code: &str) -> String {
        code.to_owned()
    }

    fn means(&self, term: &str, code: &str, typed: &str) -> bool {
        let listed = |(one, words): &(&str, HashSet<String>)| *one == code && words.contains(&fold(typed));
        term == Self::TERM && self.0.iter().any(listed)
    }
}
