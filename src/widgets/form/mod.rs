//! A form for any record, made from the fields that it declares.

mod again;
mod boxes;
mod entry;
mod line;
mod lines;
mod look;
mod pick;
mod place;
mod search;
mod seen;
mod several;

use crossterm::event::KeyEvent;
use jiff::civil::Date;
use serde_json::{Map, Value as Json};

use crate::domain::fields::FieldInfo;
use crate::domain::phrase::{Phrase, Problem};
use crate::domain::record::AnyRecord;
use crate::domain::value::{Reading, Shape, Value};
use crate::domain::village::Village;
use crate::i18n::Words;
use crate::keys::Action;

pub use crate::domain::called::called;
pub use again::says;
pub use boxes::flow;
use entry::Entry;
pub use line::LineBox;
pub use lines::LinesBox;
pub use look::help;

/// How many fields a jump by a screen goes.
const PAGE: usize = 8;

/// What a form needs to know of the world.
#[derive(Clone, Copy)]
pub struct Asking<'a> {
    /// For the names of what is linked to.
    pub village: &'a Village,
    /// The words on the screen.
    pub words: &'a Words,
    /// The local calendar day.
    pub today: Date,
}

impl<'a> Asking<'a> {
    /// What values need to be written and read.
    pub fn reading(&self) -> Reading<'a> {
        Reading {
            today: self.today,
            village: self.village,
            terms: self.words,
        }
    }
}

/// A record while it is being filled in.
pub struct Form {
    /// As it was, except that it is of the kind that is chosen.
    record: AnyRecord,
    /// What every field said when the form was opened.
    first: Vec<(&'static str, Json)>,
    fields: Vec<Asked>,
    /// Fields that the chosen kind does not have, with what was typed there.
    aside: Vec<Asked>,
    focus: usize,
}

/// One field of the form.
struct Asked {
    info: &'static FieldInfo,
    shape: Shape,
    entry: Entry,
    /// What the record says, as the entry would say it.
    start: Json,
    problem: Option<Problem>,
    /// What there is to notice about what was typed; it is in the way of nothing.
    notice: Option<Phrase>,
    /// Whether several records differ in it.
    mixed: bool,
    /// Whether it is no longer left as it is, though it says the same as at the start.
    settled: bool,
}

impl Form {
    /// The form of this record, with the cursor on a field or else on the first.
    pub fn new(record: AnyRecord, focus: Option<&str>, cx: &Asking) -> Self {
        let mut form = Self {
            record,
            first: Vec::new(),
            fields: Vec::new(),
            aside: Vec::new(),
            focus: 0,
        };
        form.fields = form.asked(cx);
        form.first = form
            .fields
            .iter()
            .map(|field| (field.info.name, field.start.clone()))
            .collect();
        form.go(form.place_of(focus.unwrap_or("name")).unwrap_or(0), cx);
        form
    }

    /// The form of this record in which what the other one says has been filled in already.
    pub fn filled(record: AnyRecord, now: &AnyRecord, focus: Option<&str>, cx: &Asking) -> Self {
        let mut form = Self::new(record, focus, cx);
        for (info, value) in now.fields() {
            if let Some(place) = form.place_of(info.name) {
                form.fields[place].entry = Entry::of(value, cx);
            }
        }
        form
    }

    /// What has been filled in as far as it can be read, with the fields of which it cannot and why.
    pub fn so_far(&self, cx: &Asking) -> (AnyRecord, Vec<(&'static str, Problem)>) {
        let mut record = self.record.clone();
        let mut problems = Vec::new();
        for field in &self.fields {
            if let Err(problem) = field.read_into(&mut record, cx) {
                problems.push((field.info.name, problem));
            }
        }
        (record, problems)
    }

    /// The name of the field with the cursor.
    pub fn focus(&self) -> Option<&'static str> {
        self.fields.get(self.focus).map(|field| field.info.name)
    }

    /// What differs from when the form was opened, for [`Form::from_draft`]; nothing if nothing does.
    pub fn draft(&self) -> Option<Json> {
        let mut typed = Map::new();
        for field in &self.fields {
            let state = field.entry.state();
            let first = self.first.iter().find(|(name, _)| *name == field.info.name);
            if first.map_or(&field.start, |(_, first)| first) != &state {
                typed.insert(field.info.name.to_owned(), state);
            }
        }
        let focus = self.fields.get(self.focus).map(|field| field.info.name);
        (!typed.is_empty()).then(|| serde_json::json!({ "typed": typed, "focus": focus }))
    }

    /// Takes the key, if the field with the cursor has a use for it.
    pub fn key(&mut self, key: &KeyEvent, cx: &Asking) -> bool {
        let used = self
            .fields
            .get_mut(self.focus)
            .is_some_and(|field| field.key(key, cx));
        if used {
            self.follow_kind(self.focus, cx);
            self.check_again(cx);
        }
        used
    }

    /// Puts text from the clipboard into the field with the cursor, if it is one for text.
    pub fn paste(&mut self, text: &str, cx: &Asking) -> bool {
        if self.paste_place(text, cx) {
            return true;
        }
        let field = self.fields.get_mut(self.focus);
        let is_taken = field.is_some_and(|field| field.entry.paste(text, cx));
        self.check_again(cx);
        is_taken
    }

    /// Takes back the last change of the text in the field with the cursor, or does it again.
    fn undo(&mut self, again: bool, cx: &Asking) {
        if let Some(field) = self.fields.get_mut(self.focus) {
            field.entry.undo(again);
            self.check_again(cx);
        }
    }

    /// Takes a wish that moves through the fields, or takes typing back.
    pub fn act(&mut self, action: Action, cx: &Asking) {
        match action {
            Action::Next | Action::Down => self.next(cx),
            Action::Previous | Action::Up => self.previous(cx),
            Action::PageDown => (0..PAGE).for_each(|_| self.next(cx)),
            Action::PageUp => (0..PAGE).for_each(|_| self.previous(cx)),
            Action::Undo => self.undo(false, cx),
            Action::Redo => self.undo(true, cx),
            _ => {}
        }
    }

    /// Whether the field with the cursor has a use of its own for the key of this wish.
    pub fn uses(&self, action: Action) -> bool {
        let field = self.fields.get(self.focus);
        field.is_some_and(|field| field.entry.uses(action))
    }

    /// Whether the cursor is on the last field.
    pub fn on_last(&self) -> bool {
        self.focus + 1 == self.fields.len()
    }

    /// To this field.
    pub fn click(&mut self, place: usize, cx: &Asking) {
        if place != self.focus && place < self.fields.len() {
            self.leave(cx);
            self.go(place, cx);
        }
    }

    /// To the next field; from the last to the first.
    pub fn next(&mut self, cx: &Asking) {
        let next = (self.focus + 1) % self.fields.len().max(1);
        self.leave(cx);
        self.go(next, cx);
    }

    /// To the previous field; from the first to the last.
    pub fn previous(&mut self, cx: &Asking) {
        let count = self.fields.len().max(1);
        let previous = (self.focus + count - 1) % count;
        self.leave(cx);
        self.go(previous, cx);
    }

    /// Reads all fields. If one cannot be read, or stays empty and may not, the cursor goes to the first of those.
    pub fn finish(&mut self, cx: &Asking) -> Option<AnyRecord> {
        self.leave(cx);
        let mut record = self.record.clone();
        for field in &mut self.fields {
            let read = field.read_into(&mut record, cx);
            let empty = || record.value(field.info.name).is_some_and(Value::is_empty);
            field.problem = match read {
                Ok(()) if field.info.required && empty() => Some(field.info.missing()),
                read => read.err(),
            };
        }
        match self.fields.iter().position(|field| field.problem.is_some()) {
            None => Some(record),
            Some(place) => {
                self.go(place, cx);
                None
            }
        }
    }

    /// Shows a problem of the whole record at this field, with the cursor there.
    pub fn blame(&mut self, name: &str, problem: Problem, cx: &Asking) {
        if let Some(place) = self.place_of(name) {
            self.fields[place].problem = Some(problem);
            self.go(place, cx);
        }
    }

    /// The record as it was, except that it is of the kind that is chosen.
    pub fn record(&self) -> &AnyRecord {
        &self.record
    }

    fn place_of(&self, name: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.info.name == name)
    }

    fn go(&mut self, place: usize, cx: &Asking) {
        self.focus = place;
        if let Some(field) = self.fields.get_mut(place) {
            field.entry.enter(cx);
        }
    }

    /// Says what is wrong in the field that the cursor leaves.
    fn leave(&mut self, cx: &Asking) {
        let mut record = self.record.clone();
        if let Some(field) = self.fields.get_mut(self.focus) {
            field.entry.leave(cx);
            field.problem = field.read_into(&mut record, cx).err();
        }
    }

    /// A problem goes away as soon as it is solved.
    fn check_again(&mut self, cx: &Asking) {
        let mut record = self.record.clone();
        if let Some(field) = self.fields.get_mut(self.focus)
            && field.problem.is_some()
        {
            field.problem = field.read_into(&mut record, cx).err();
        }
    }

    /// The fields of the record with what it says.
    fn asked(&self, cx: &Asking) -> Vec<Asked> {
        let infos = self.record.infos().into_iter();
        infos
            .filter(|info| !info.json.is_empty())
            .filter_map(|info| {
                let value = self.record.value(info.name)?;
                let entry = Entry::of(value, cx);
                Some(Asked {
                    info,
                    shape: value.shape(),
                    start: entry.state(),
                    entry,
                    problem: None,
                    notice: None,
                    mixed: false,
                    settled: false,
                })
            })
            .collect()
    }

    /// When the kind was chosen anew, asks for what that kind has and keeps what was typed.
    fn follow_kind(&mut self, place: usize, cx: &Asking) {
        let mut record = self.record.clone();
        let read = self
            .fields
            .get(place)
            .filter(|field| field.info.name == "kind")
            .map(|field| field.read_into(&mut record, cx));
        if read != Some(Ok(())) || record.infos() == self.record.infos() {
            return;
        }
        self.record = record;
        let mut known = std::mem::take(&mut self.fields);
        known.append(&mut self.aside);
        for mut field in self.asked(cx) {
            let same = known.iter().position(|old| old.asks_the_same(&field));
            if let Some(old) = same.map(|place| known.remove(place)) {
                field.entry = old.entry;
                field.problem = old.problem;
            }
            self.fields.push(field);
        }
        self.aside = known;
        self.focus = self.place_of("kind").unwrap_or(0);
    }
}

impl Asked {
    fn key(&mut self, key: &KeyEvent, cx: &Asking) -> bool {
        let settles = self.mixed && self.entry.settles(key);
        let used = self.entry.key(key, cx);
        self.settled |= used && settles;
        used
    }

    /// Whether it says something else than at the start.
    fn touched(&self) -> bool {
        self.settled || self.entry.state() != self.start
    }

    /// Whether several records differ in it, and are left so.
    fn left_mixed(&self) -> bool {
        self.mixed && !self.touched()
    }

    /// Puts what was typed into the record; what was not touched stays exactly as it is.
    fn read_into(&self, record: &mut AnyRecord, cx: &Asking) -> Result<(), Problem> {
        if self.entry.state() == self.start {
            return Ok(());
        }
        match record.value_mut(self.info.name) {
            Some(value) => self.entry.put(value, cx),
            None => Ok(()),
        }
    }

    /// Whether what was typed there can be kept here.
    fn asks_the_same(&self, other: &Self) -> bool {
        let codes = |shape: Shape| match shape {
            Shape::Choice(choices) => (choices.codes)(),
            _ => Vec::new(),
        };
        self.info.name == other.info.name
            && self.shape == other.shape
            && codes(self.shape) == codes(other.shape)
    }
}
