//! Other records by name: typing finds them.

use crossterm::event::KeyEvent;

use crate::domain::called::called;
use crate::domain::phrase::Problem;
use crate::domain::record::{Id, RecordKind};
use crate::i18n::fold;
use crate::keys::key_name;
use crate::widgets::form::Asking;
use crate::widgets::form::line::LineBox;

/// How many records are offered at once.
const OFFERED: usize = 8;

/// One record, or any number of them, and what is typed to find another.
#[derive(Debug, Clone)]
pub struct Search {
    kind: RecordKind,
    many: bool,
    chosen: Vec<Id>,
    typed: LineBox,
    found: Vec<(Id, String)>,
    /// Which of those found Enter takes.
    at: Option<usize>,
}

impl Search {
    /// A search among the records of a kind, with these chosen.
    pub fn new(kind: RecordKind, many: bool, chosen: Vec<Id>) -> Self {
        Self {
            kind,
            many,
            chosen,
            typed: LineBox::default(),
            found: Vec::new(),
            at: None,
        }
    }

    /// The ids of what is chosen.
    pub fn chosen(&self) -> &[Id] {
        &self.chosen
    }

    /// Whether more than one can be chosen.
    pub fn many(&self) -> bool {
        self.many
    }

    /// What is typed to find another.
    pub fn typed(&self) -> &LineBox {
        &self.typed
    }

    /// The names that are offered, and which of them Enter takes.
    pub fn offered(&self) -> (impl Iterator<Item = &str>, Option<usize>) {
        (self.found.iter().map(|(_, name)| name.as_str()), self.at)
    }

    /// Chooses exactly these.
    pub fn choose(&mut self, ids: Vec<Id>) {
        self.chosen = ids;
    }

    /// Types this, as if by hand.
    pub fn paste(&mut self, text: &str, cx: &Asking) {
        self.typed.paste(text);
        self.look_up(cx);
    }

    /// What is chosen, by name.
    pub fn names(&self, cx: &Asking) -> Vec<String> {
        self.chosen
            .iter()
            .filter_map(|id| cx.village.get(self.kind, *id))
            .map(|record| called(&record, &cx.reading()))
            .collect()
    }

    /// Offers what there is, if that is little.
    pub fn enter(&mut self, cx: &Asking) {
        self.look_up(cx);
    }

    /// Takes what Enter would take.
    pub fn take(&mut self, cx: &Asking) {
        let Some((id, _)) = self.at.and_then(|place| self.found.get(place)).cloned() else {
            return;
        };
        if !self.many {
            self.chosen.clear();
        }
        if !self.chosen.contains(&id) {
            self.chosen.push(id);
        }
        self.typed = LineBox::default();
        self.look_up(cx);
    }

    /// Takes the best match of what was typed, and stops looking.
    pub fn leave(&mut self, cx: &Asking) {
        self.take(cx);
        self.found.clear();
        self.at = None;
    }

    /// What was typed and never found.
    pub fn objection(&self) -> Option<Problem> {
        let typed = self.typed.text().trim();
        (!typed.is_empty()).then(|| Problem::typed("problem-name-unknown", typed))
    }

    /// Takes the key, if it is one for a search.
    pub fn key(&mut self, key: &KeyEvent, cx: &Asking) -> bool {
        let name = key_name(key).unwrap_or_default();
        match name.as_str() {
            "enter" => self.take(cx),
            "up" => self.at = self.at.and_then(|place| place.checked_sub(1)),
            "down" if !self.found.is_empty() => {
                let next = self.at.map_or(0, |place| place + 1);
                self.at = Some(next.min(self.found.len() - 1));
            }
            "backspace" | "delete" if self.typed.text().is_empty() => {
                self.chosen.pop();
            }
            _ => {
                let before = self.typed.text().to_owned();
                if !self.typed.key(key) {
                    return false;
                }
                if before != self.typed.text() {
                    self.look_up(cx);
                }
            }
        }
        true
    }

    /// Whether Enter takes something.
    pub fn takes(&self) -> bool {
        self.at.is_some()
    }

    /// Whether there is something to walk through.
    pub fn walks(&self, up: bool) -> bool {
        if up {
            self.at.is_some()
        } else {
            !self.found.is_empty()
        }
    }

    /// Names that begin with what was typed go first; without anything typed, only a short list
    /// is worth showing.
    fn look_up(&mut self, cx: &Asking) {
        let wanted = fold(self.typed.text());
        self.at = None;
        self.found.clear();
        if wanted.is_empty() && OFFERED < cx.village.all(self.kind).take(OFFERED + 1).count() {
            return;
        }
        let reading = cx.reading();
        let mut found: Vec<((usize, String), Id, String)> = cx
            .village
            .all(self.kind)
            .filter(|(id, _)| !self.many || !self.chosen.contains(id))
            .filter_map(|(id, record)| {
                let name = called(&record, &reading);
                let place = fold(&name).find(&wanted)?;
                Some(((place, name.to_lowercase()), id, name))
            })
            .collect();
        found.sort();
        found.truncate(OFFERED);
        self.found = found.into_iter().map(|(_, id, name)| (id, name)).collect();
        if !wanted.is_empty() && !self.found.is_empty() {
            self.at = Some(0);
        }
    }
}
