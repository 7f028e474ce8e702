//! A form in questions: one field at a time, kept half done with each answer.

use crate::domain::asset::Asset;
use crate::domain::change::{Change, Edit};
use crate::domain::doubles::resembling;
use crate::domain::fields::FieldInfo;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id};
use crate::domain::value::Value;
use crate::read_aloud::desk::Desk;
use crate::read_aloud::draft;
use crate::read_aloud::question::Question;
use crate::read_aloud::said::{Said, Wish};
use crate::read_aloud::spoken;
use crate::read_aloud::{Dialogue, Turn};
use crate::screens::form::{half_done, id_for, kind_term, prefilled};
use crate::store::Draft;
use crate::widgets::form::{Form, called};

/// How many of the entries that a name resembles are told.
const MOST: usize = 3;

/// A form in questions.
pub struct Guided {
    /// As it was when the questions began.
    before: AnyRecord,
    /// With what has been answered.
    record: AnyRecord,
    id: Option<Id>,
    /// Of which version of the village that is.
    version: u64,
    /// The name of its draft.
    name: String,
    question: Question,
    /// Whether the one question is all that is asked.
    single: bool,
}

impl Guided {
    /// The questions about this record, from this field on or else from the first.
    pub fn about(record: AnyRecord, id: Option<Id>, focus: Option<&str>, desk: &Desk) -> Self {
        let record = match id {
            Some(_) => record,
            None => prefilled(record, desk.today(), None),
        };
        let before = id
            .and_then(|id| desk.book.shown().get(record.kind(), id))
            .unwrap_or_else(|| record.clone());
        let question = Question::of(first(&record, focus), &record, desk);
        Self {
            name: draft::name_for(&record, id, desk),
            before,
            record,
            id,
            version: desk.book.version,
            question,
            single: false,
        }
    }

    /// Only the question for this field.
    pub fn only(record: AnyRecord, id: Id, field: &str, desk: &Desk) -> Self {
        Self::about(record, Some(id), Some(field), desk).alone()
    }

    /// With no question after the first.
    pub fn alone(self) -> Self {
        Self { single: true, ..self }
    }

    /// What was half done, to be gone on with; what was half typed in a field is asked for again.
    pub fn half_done(draft: &Draft, id: Option<Id>, desk: &mut Desk) -> Option<Self> {
        let route = half_done(&draft.content, desk.book.shown())?;
        let form = Form::from_draft(route.record.clone(), &draft.content, &desk.asking());
        let (record, problems) = form.so_far(&desk.asking());
        problems.iter().for_each(|(_, problem)| desk.tell(&problem.0));
        let focus = problems.first().map(|(field, _)| *field).or_else(|| form.focus());
        let question = Question::of(first(&record, focus), &record, desk);
        Some(Self {
            name: draft.form.clone(),
            before: route.record,
            record,
            id,
            version: desk.book.version,
            question,
            single: false,
        })
    }

    /// What another window wrote meanwhile stays, beside what was answered here.
    fn catch_up(&mut self, desk: &mut Desk) {
        if std::mem::replace(&mut self.version, desk.book.version) == desk.book.version {
            return;
        }
        let kind = self.before.kind();
        let now = self.id.and_then(|id| desk.book.shown().get(kind, id));
        let Some(now) = now.filter(|now| *now != self.before) else {
            return;
        };
        let before = std::mem::replace(&mut self.before, now.clone());
        let answered = std::mem::replace(&mut self.record, now);
        let mut fields = answered.fields();
        // Which fields there are depends on the kind.
        fields.sort_by_key(|(info, _)| info.name != "kind");
        for (info, value) in fields {
            let value = value.to_json();
            let held = self.record.value_mut(info.name);
            if let Some(held) =
                held.filter(|_| before.value(info.name).map(Value::to_json) != Some(value.clone()))
            {
                // A value that was held in this field can be held in it again.
                held.take_json(&value).ok();
            }
        }
        desk.say("aloud-form-caught-up");
    }

    /// Answers the question and stores it; says whether the answer could be taken.
    pub fn answer_at_once(&mut self, typed: &str, desk: &mut Desk) -> bool {
        let is_taken = self.question.take(typed, &mut self.record, desk);
        if is_taken {
            self.save(desk);
        }
        is_taken
    }

    /// Says what is there already that nobody answered here: by a gap, or before it was left.
    fn tell_filled(&self, desk: &mut Desk) {
        /// What goes without saying.
        const USUAL: [&str; 3] = ["kind", "verified", "date"];
        let bare = match (&self.record, self.id) {
            (_, Some(_)) => self.before.clone(),
            (AnyRecord::Asset(asset), None) => AnyRecord::Asset(Asset::new(asset.which(), "").into()),
            (other, None) => AnyRecord::empty(other.kind()),
        };
        let reading = desk.reading();
        let mut filled = Vec::new();
        for (info, value) in self.record.fields() {
            let before = bare.value(info.name).map(Value::to_json);
            let is_usual = self.id.is_none() && USUAL.contains(&info.name);
            if !is_usual && !value.is_empty() && before != Some(value.to_json()) {
                let label = desk.words.say(&info.label());
                filled.push(format!("{label} {}", value.write(&reading)));
            }
        }
        if !filled.is_empty() {
            desk.tell(&Phrase::new("aloud-filled").text("fields", filled.join(", ")));
        }
    }

    fn ask(&self, desk: &mut Desk) {
        self.question.ask(&self.record, desk);
    }

    /// The question so many places further on; nothing before the first and after the last.
    fn step(&self, forward: bool) -> Option<&'static FieldInfo> {
        let all = questions(&self.record);
        let place = all.iter().position(|info| info.name == self.question.info.name);
        let next = match (place, forward) {
            (Some(place), true) => place.checked_add(1),
            (Some(place), false) => place.checked_sub(1),
            (None, _) => Some(0),
        };
        next.and_then(|place| all.get(place)).copied()
    }

    fn go(&mut self, info: &'static FieldInfo, desk: &mut Desk) {
        self.question = Question::of(info, &self.record, desk);
        self.ask(desk);
    }

    /// To the next question; after the last one it is stored.
    fn onward(&mut self, desk: &mut Desk) -> Turn {
        self.keep(desk);
        match self.step(true).filter(|_| !self.single) {
            Some(info) => {
                self.go(info, desk);
                Turn::Stay
            }
            None => self.save(desk),
        }
    }

    fn keep(&self, desk: &mut Desk) {
        let focus = self.step(true).unwrap_or(self.question.info).name;
        let form = Form::filled(self.before.clone(), &self.record, Some(focus), &desk.asking());
        draft::keep(&form, &self.name, &self.before, self.id, desk);
    }

    fn save(&mut self, desk: &mut Desk) -> Turn {
        let id = self.id.unwrap_or_else(|| id_for(&self.record));
        if let Some((field, problem)) = desk.book.shown().objection(id, &self.record) {
            desk.tell(&problem.0);
            let info = self.record.infos().into_iter().find(|info| info.name == field);
            self.go(info.unwrap_or(self.question.info), desk);
            return Turn::Stay;
        }
        let stored = match Change::put(desk.book.shown(), id, self.record.clone()) {
            Some(change) => {
                let key = if change.before.is_some() {
                    "edit-changed"
                } else {
                    "edit-added"
                };
                let label = Phrase::new(key)
                    .term("kind", kind_term(&self.record))
                    .text("name", called(&self.record, &desk.reading()));
                let edit = Edit::new(label, vec![change]);
                let edit = desk.book.with_standing(edit, desk.today());
                desk.save(&edit)
            }
            None => {
                desk.say("edit-nothing");
                true
            }
        };
        if !stored {
            return Turn::Stay;
        }
        draft::drop_it(&self.name, desk);
        Turn::Back
    }

    /// Leaves the questions; what was answered is kept for later.
    fn leave(&self, turn: Turn, desk: &mut Desk) -> Turn {
        if self.record != self.before && desk.book.holder.is_none() {
            desk.say("draft-kept");
        }
        turn
    }

    /// Takes an answer that is no word for something to do.
    fn take(&mut self, typed: &str, desk: &mut Desk) -> Turn {
        let required = self.question.info.required;
        let value = self.record.value(self.question.info.name);
        if typed.is_empty() && required && value.is_some_and(|value| value.is_empty()) {
            self.ask(desk);
            return Turn::Stay;
        }
        if !typed.is_empty() {
            if !self.question.take(typed, &mut self.record, desk) {
                self.ask(desk);
                return Turn::Stay;
            }
            self.tell_resembling(desk);
        }
        self.onward(desk)
    }

    /// A new name may be that of something that is there already.
    fn tell_resembling(&self, desk: &mut Desk) {
        let AnyRecord::Asset(asset) = &self.record else {
            return;
        };
        if self.id.is_some() || self.question.info.name != "name" {
            return;
        }
        desk.refresh_index();
        let found = resembling(&asset.name, desk.book.shown(), desk.index());
        for (id, _) in found.into_iter().take(MOST) {
            let entry = spoken::entry(id, desk);
            desk.tell(&Phrase::new("aloud-resembles").text("entry", entry));
        }
    }

    fn clear(&mut self, desk: &mut Desk) -> Turn {
        if self.question.take("", &mut self.record, desk) {
            return self.onward(desk);
        }
        Turn::Stay
    }
}

impl Dialogue for Guided {
    fn begin(&mut self, desk: &mut Desk) -> Turn {
        if !self.single {
            let count = questions(&self.record).len();
            let head = match self.id {
                None => Phrase::new("form-new").term("kind", kind_term(&self.record)),
                Some(_) => Phrase::new("form-edit").text("name", called(&self.record, &desk.reading())),
            };
            let head = desk.words.tell(&head);
            desk.tell(
                &Phrase::new("aloud-form-head")
                    .text("head", head)
                    .number("count", count),
            );
        }
        self.tell_filled(desk);
        self.ask(desk);
        Turn::Stay
    }

    fn menu(&self, desk: &mut Desk) {
        desk.say("aloud-form-how");
        desk.say("aloud-form-how-more");
    }

    fn answer(&mut self, said: &Said, desk: &mut Desk) -> Option<Turn> {
        self.catch_up(desk);
        Some(match said.wish {
            Some(Wish::Done) => self.save(desk),
            Some(Wish::Clear) => self.clear(desk),
            Some(Wish::Skip) => self.onward(desk),
            Some(Wish::Stop) => self.leave(Turn::Stop, desk),
            Some(Wish::Back) => match self.step(false).filter(|_| !self.single) {
                Some(info) => {
                    self.go(info, desk);
                    Turn::Stay
                }
                None => self.leave(Turn::Back, desk),
            },
            Some(Wish::Discard) => {
                draft::drop_it(&self.name, desk);
                desk.say("discarded");
                Turn::Back
            }
            Some(Wish::Help | Wish::Menu) => {
                self.question.help(&self.record, desk);
                self.menu(desk);
                Turn::Stay
            }
            Some(Wish::Again) => {
                self.ask(desk);
                Turn::Stay
            }
            Some(Wish::Undo | Wish::Redo) => {
                desk.say("aloud-first-finish");
                Turn::Stay
            }
            _ => self.take(&said.text, desk),
        })
    }

    fn insists(&self) -> bool {
        true
    }
}

/// The fields that are asked for: the kind is known before.
fn questions(record: &AnyRecord) -> Vec<&'static FieldInfo> {
    let is_asset = matches!(record, AnyRecord::Asset(_));
    let mut infos = record.infos();
    infos.retain(|info| !(is_asset && info.name == "kind"));
    infos
}

/// The field with this name, or else the first that must be filled in and is not, or else the first.
fn first(record: &AnyRecord, focus: Option<&str>) -> &'static FieldInfo {
    let empty = |name| record.value(name).is_some_and(|value| value.is_empty());
    let infos = record.infos();
    let focused = infos.iter().find(|info| Some(info.name) == focus);
    let open = || infos.iter().find(|info| info.required && empty(info.name));
    let asked = questions(record);
    focused
        .or_else(open)
        .or(asked.first())
        .copied()
        .unwrap_or(infos[0])
}
