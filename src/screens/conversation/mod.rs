//! A conversation by the Gespreksmodel: four rounds, entry by entry, saved as it is said.

mod answers;
mod choice;
mod criteria;
mod deeds;
mod detail;
mod following;
mod keys;
mod look;
mod names;
mod place;
mod saying;
mod summary;

use std::sync::Arc;

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;
use serde_json::{Value as Json, json};
use strum::VariantArray;

use crate::domain::conversation::{Agenda, ROUNDS};
use crate::domain::kinds::AssetKind;
use crate::domain::lists::Sphere;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::Names;
use crate::domain::record::{Id, RecordKind};
use crate::domain::survey::{Survey, Surveyed};
use crate::keys::{Action, Binding, MOVING};
use crate::screens::conversation::keys::SAYING_KEYS;
use crate::screens::conversation::place::Place;
use crate::screens::conversation::saying::Saying;
use crate::screens::{AnswerKey, Choice, Context, Effect, Input, Route, Screen, form, places};
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::step;
use crate::widgets::spots::Spot;

pub(in crate::screens) use keys::{CHOICE_KEYS, KEYS};
pub use saying::{conversation_of, is_half_said, is_of, is_stored_since};

/// Behind the last round: what was said all together.
const SUMMARY: usize = ROUNDS;

/// A conversation, or the choice which one.
#[derive(Debug, Default)]
pub struct ConversationScreen {
    id: Option<Id>,
    agenda: Option<Arc<Agenda>>,
    /// The chosen row of the conversations; the first is a new one.
    choice: Option<Cursor>,
    round: usize,
    places: [Place; ROUNDS],
    summary: Cursor,
    /// The criterion that is looked at, while they stand beside the entry.
    criteria: Option<Cursor>,
    saying: Option<Saying>,
    waits: Waits,
    /// The name under which is kept what is half typed.
    draft: String,
    /// The sphere that was given last, and to which entry.
    sphere: Option<(Id, Sphere)>,
    /// By what people can be known.
    names: Option<Arc<Names>>,
}

/// For which change of the village it waits.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Waits {
    #[default]
    Nothing,
    /// What was typed is being kept; then it may go on to the next entry.
    Kept { onward: bool },
    /// Something is being taken back, or done again: one wants to see that.
    TakenBack,
}

impl ConversationScreen {
    /// This conversation; none: the choice which one.
    pub fn new(id: Option<Id>, cx: &Context) -> Self {
        let name = id.map(saying::name).unwrap_or_default();
        Self {
            id,
            // What waits half typed keeps its name: while others look along, it cannot be gone on with.
            draft: form::free(name, &cx.about.drafts),
            ..Self::default()
        }
    }

    /// The conversation in which this was left half typed.
    pub fn half_said(draft: &Json, cx: &Context) -> Self {
        let id = saying::conversation_of(draft);
        let mut screen = Self::new(id.filter(|id| cx.village.gatherings.contains_key(id)), cx);
        if screen.id.is_none() {
            return screen;
        }
        if let Some(name) = draft["name"].as_str() {
            name.clone_into(&mut screen.draft);
        }
        if let Some((round, entry, saying)) = saying::resumed(draft, cx.village) {
            screen.round = round;
            if let Some(place) = screen.places.get_mut(round) {
                place.chosen = entry;
            }
            screen.saying = Some(saying);
        }
        screen
    }

    /// The entry under the cursor.
    fn entry(&self) -> Option<Id> {
        self.places.get(self.round)?.entry()
    }

    fn act(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        if self.saying.is_some() {
            return self.act_on_saying(action, cx);
        }
        if self.id.is_none() {
            return self.act_on_choice(action, cx);
        }
        match action {
            Action::Undo | Action::Redo => {
                self.waits = Waits::TakenBack;
                return vec![if action == Action::Undo {
                    Effect::Undo
                } else {
                    Effect::Redo
                }];
            }
            Action::Back if self.criteria.is_some() => self.criteria = None,
            Action::Back => return vec![Effect::Back],
            Action::Next | Action::Right => self.go_to((self.round + 1) % (SUMMARY + 1)),
            Action::Previous | Action::Left => self.go_to((self.round + SUMMARY) % (SUMMARY + 1)),
            Action::Notes if self.round == SUMMARY => return say("talk-notes-where"),
            Action::Notes => self.type_notes(cx),
            // What nobody thought of comes up while people talk.
            Action::New => return vec![Effect::Open(Route::choose_kind(cx))],
            Action::Edit if self.round == SUMMARY => return self.edit_conversation(cx),
            Action::Edit => return self.edit_entry(cx),
            Action::Criteria if self.round != 1 => return say("talk-criteria-where"),
            Action::Criteria if self.entry().is_none() => return say("no-entry-chosen"),
            Action::Criteria => {
                self.criteria = match self.criteria {
                    Some(_) => None,
                    None => Some(Cursor::default()),
                };
            }
            Action::Tag => return self.on_entry(|id| Effect::Open(Route::Tags(vec![id]))),
            Action::Relate if self.round == 2 => return self.on_entry(|id| Effect::Open(Route::Support(id))),
            Action::Relate => return self.on_entry(|id| Effect::Open(Route::Relate(vec![id]))),
            Action::Open => return self.open(cx),
            other => match step(other) {
                Some(by) => self.walk(by),
                None => return vec![Effect::Say(places::elsewhere(other))],
            },
        }
        Vec::new()
    }

    /// Enter: goes on, or says what the round is about.
    fn open(&mut self, cx: &Context) -> Vec<Effect> {
        match self.round {
            0 => self.walk(1),
            1 => match self.entry().and_then(|id| cx.village.assets.get(&id)?.verdict) {
                Some(verdict) => self.judge(verdict, cx),
                None => return say("talk-judge-first"),
            },
            2 => return self.on_entry(|id| Effect::Open(Route::Support(id))),
            3 => return say("talk-value-how"),
            _ => return self.edit_conversation(cx),
        }
        Vec::new()
    }

    fn on_entry(&self, deed: impl FnOnce(Id) -> Effect) -> Vec<Effect> {
        match self.entry() {
            Some(id) => vec![deed(id)],
            None => say("no-entry-chosen"),
        }
    }

    fn edit_entry(&self, cx: &Context) -> Vec<Effect> {
        let record = |id| Some((id, cx.village.get(RecordKind::Asset, id)?));
        match self.entry().and_then(record) {
            Some((id, record)) => vec![Effect::Open(Route::form(record, Some(id), None))],
            None => say("no-entry-chosen"),
        }
    }

    fn walk(&mut self, by: isize) {
        if let Some(cursor) = &mut self.criteria {
            cursor.step(by, crate::domain::conversation::CRITERIA.len());
        } else if let Some(place) = self.places.get_mut(self.round) {
            place.walk(by);
            self.sphere = None;
        } else if let Some(agenda) = &self.agenda {
            self.summary.step(by, summary::rows(agenda));
        }
    }

    /// Goes to a round, whose entries are put in order anew.
    fn go_to(&mut self, round: usize) {
        self.round = round;
        self.criteria = None;
        self.sphere = None;
        if let (Some(place), Some(agenda)) = (self.places.get_mut(round), &self.agenda) {
            place.take(&agenda.rounds[round]);
            place.visit();
        }
    }

    fn click(&mut self, spot: Spot) {
        match (spot, self.places.get_mut(self.round)) {
            _ if self.saying.is_some() => {}
            (Spot::Part(round), _) if self.id.is_some() => self.go_to(round),
            (Spot::Row(row), _) if self.id.is_none() => self.choice = Some(Cursor(row)),
            (Spot::Row(row), _) if self.criteria.is_some() => self.criteria = Some(Cursor(row)),
            (Spot::Row(row), Some(place)) => place.click(row),
            (Spot::Row(row), None) => self.summary = Cursor(row),
            _ => {}
        }
    }

    fn key(&mut self, key: &KeyEvent, cx: &Context) -> Vec<Effect> {
        if key.code == KeyCode::Enter && self.is_line() {
            return self.finish(true, cx);
        }
        if let Some(saying) = &mut self.saying {
            let known = saying.key(key);
            return if known {
                Vec::new()
            } else {
                say("form-key-unknown")
            };
        }
        if let KeyCode::Char(sign) = key.code {
            return self.answer(sign, cx);
        }
        Vec::new()
    }
}

impl Screen for ConversationScreen {
    fn title(&self, cx: &Context) -> String {
        cx.words.say("talk-title")
    }

    fn keys(&self) -> Vec<Binding> {
        if self.saying.is_some() {
            return SAYING_KEYS.to_vec();
        }
        if self.id.is_none() {
            return [CHOICE_KEYS, MOVING].concat();
        }
        let shown = |action| match action {
            Action::Criteria => self.round == 1,
            Action::Tag | Action::Present => self.round == 0,
            Action::Relate => self.round == 2,
            // In the round of values their keys are those of conditions.
            Action::Edit => self.round != 3 && self.criteria.is_none(),
            Action::New => self.round != 3 && self.criteria.is_none(),
            Action::Open => self.round != 3 && self.criteria.is_none(),
            Action::Notes => self.round != SUMMARY && self.criteria.is_none(),
            _ => true,
        };
        let mut keys = [KEYS, MOVING].concat();
        for key in &mut keys {
            key.hinted &= shown(key.action);
        }
        keys.retain(|key| key.action != Action::Criteria || self.round == 1);
        keys
    }

    fn movement(&self) -> Option<&'static str> {
        self.id.filter(|_| self.saying.is_none()).map(|_| "talk-moves")
    }

    fn typing(&self) -> bool {
        self.saying.is_some()
    }

    fn answers(&self, sign: char) -> bool {
        let asks = self.saying.is_none() && self.id.is_some();
        // Where there is no entry, `i` is for entering one.
        let takes = self.entry().is_some() && self.takes(sign);
        asks && (takes || sign.is_ascii_digit())
    }

    fn again(&self) -> Option<Route> {
        self.id.map(|id| Route::Conversation(Some(id)))
    }

    fn answer_keys(&self, _: &Context) -> Vec<AnswerKey> {
        match self.id {
            Some(_) if self.saying.is_none() => self.answers_of_round(),
            _ => Vec::new(),
        }
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        if matches!(input, Input::Action(_) | Input::Key(_)) {
            self.waits = Waits::Nothing;
        }
        match input {
            Input::Action(action) => {
                let was_saying = self.saying.is_some();
                let effects = self.act(action, cx);
                return self.may_say(was_saying, effects, cx);
            }
            Input::Key(key) => {
                let was_saying = self.saying.is_some();
                let effects = self.key(&key, cx);
                return self.may_say(was_saying, effects, cx);
            }
            Input::Paste(text) => {
                if let Some(saying) = &mut self.saying {
                    saying.paste(&text);
                }
            }
            Input::Chosen(Choice::Place(place)) => {
                let kind = AssetKind::VARIANTS.get(place).copied().unwrap_or_default();
                return vec![Effect::Open(Route::new_asset(kind))];
            }
            Input::Click(spot) => self.click(spot),
            Input::Changed(edit) => return self.changed(edit.as_deref(), cx),
            Input::Surveyed(Surveyed::Conversation(agenda)) => self.take_over(agenda),
            Input::Surveyed(Surveyed::Names(names)) => self.names = Some(names),
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        match self.id {
            Some(id) => self.draw_round(id, frame, area, cx),
            None => self.draw_choice(frame, area, cx),
        }
    }

    fn draft(&self) -> Option<(String, Json)> {
        let saying = self.saying.as_ref().filter(|saying| saying.is_changed())?;
        let id = self.id?;
        let mut draft = saying.draft(id, self.round);
        draft["name"] = json!(self.draft);
        Some((self.draft.clone(), draft))
    }

    fn survey(&self) -> Option<Survey> {
        Some(Survey::Conversation(self.id))
    }

    fn second_survey(&self) -> Option<Survey> {
        self.id.map(|_| Survey::Names)
    }

    fn remembered_as(&self) -> Option<String> {
        self.id.map(saying::name)
    }

    fn memory(&self) -> Option<Json> {
        let chosen = self.places.iter().map(|place| place.chosen);
        Some(json!({ "round": self.round, "entries": chosen.collect::<Vec<_>>() }))
    }

    fn recall(&mut self, memory: &Json) {
        if self.saying.is_some() {
            // One goes on with what was half typed, where that was.
            return;
        }
        let round = memory["round"]
            .as_u64()
            .and_then(|round| usize::try_from(round).ok());
        self.round = round.unwrap_or_default().min(SUMMARY);
        let entries = memory["entries"].as_array().into_iter().flatten();
        for (place, entry) in self.places.iter_mut().zip(entries) {
            place.chosen = entry.as_str().and_then(Id::parse);
        }
    }
}

fn say(key: &str) -> Vec<Effect> {
    vec![Effect::Say(Phrase::new(key))]
}
