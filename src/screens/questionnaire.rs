//! A questionnaire of step 1, at typing speed: one question at a time, one key an answer, kept at once.

mod draft;
mod look;
mod replies;
mod steps;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;
use serde_json::Value as Json;

use crate::domain::change::Edit;
use crate::domain::phrase::Phrase;
use crate::domain::questionnaire::Reply;
use crate::domain::questions::{Question, Questionnaire};
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::keys::{Action, Binding, also, bind, key_name};
use crate::screens::questionnaire::draft::Typing;
use crate::screens::questionnaire::replies::{keys_of, options, typed};
use crate::screens::questionnaire::steps::Target;
use crate::screens::{AnswerKey, Choice, Context, Effect, Input, Screen};
use crate::widgets::form::LineBox;
use crate::widgets::spots::Spot;

pub use draft::{HalfTyped, half_done};
pub use replies::{answered, unknown};

/// Its keys where an answer is chosen; the digits of the answers stand beside them.
pub const KEYS: &[Binding] = &[
    also("enter", Action::Open),
    also("up", Action::Up),
    also("down", Action::Down),
    bind("tab", Action::Next),
    also("shift-tab", Action::Previous),
    also("pgup", Action::PageUp),
    also("pgdn", Action::PageDown),
    also("home", Action::First),
    also("end", Action::Last),
    bind("esc", Action::Back),
    also("backspace", Action::Return),
];

/// Its keys where an answer is typed.
pub const TYPING_KEYS: &[Binding] = &[
    bind("enter", Action::Save),
    also("up", Action::Up),
    also("down", Action::Down),
    bind("tab", Action::Next),
    also("shift-tab", Action::Previous),
    bind("esc", Action::Back),
];

/// Of whom, and where to begin.
#[derive(Debug, Clone)]
pub struct QuestionnaireRoute {
    /// Who is asked, one after the other.
    pub assets: Vec<Id>,
    /// The question to begin with; none: where one was.
    pub question: Option<String>,
    /// What was half typed there earlier, the last of it first.
    pub half_typed: Vec<HalfTyped>,
}

impl QuestionnaireRoute {
    /// For these assets, from where they were.
    pub fn of(assets: Vec<Id>) -> Self {
        Self {
            assets,
            question: None,
            half_typed: Vec::new(),
        }
    }

    /// Whether something that was half typed is shown when it opens.
    pub fn goes_on(&self) -> bool {
        let mut of_first = self
            .half_typed
            .iter()
            .filter(|one| Some(&one.asset) == self.assets.first());
        of_first.any(|one| {
            let question = self.question.as_ref();
            question.is_none_or(|question| *question == one.question)
        })
    }
}

/// What happens when an answer has been kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum After {
    /// One goes to the question in this place.
    Go(usize),
    /// The panel closes.
    Close,
}

/// A questionnaire on the screen.
pub struct QuestionnaireScreen {
    /// Who is asked, one after the other.
    ids: Vec<Id>,
    /// Who is asked now.
    person: usize,
    /// Which questionnaire, by its place.
    sheet: usize,
    /// Which of its questions; behind the last one there is what remains to be said.
    place: usize,
    /// What is being typed.
    line: LineBox,
    /// Where an answer is typed: of what, and what stood there before.
    half_typed: Option<Typing>,
    /// What waits half typed at other questions, the last of it first.
    waiting: Vec<HalfTyped>,
    /// The answer that is being kept, and what happens when it is.
    keeping: Option<(Id, After)>,
    problem: Option<Phrase>,
    /// Where one can go, of which the panel above chooses.
    targets: Vec<Target>,
    /// Whether it still has to be asked which questionnaire.
    undecided: bool,
}

impl QuestionnaireScreen {
    /// For the assets of this route, as far as they are there.
    pub fn new(route: QuestionnaireRoute, cx: &Context) -> Self {
        let mut ids = route.assets;
        ids.retain(|id| cx.village.assets.contains_key(id));
        let mut screen = Self {
            ids,
            person: 0,
            sheet: 0,
            place: 0,
            line: LineBox::default(),
            half_typed: None,
            waiting: route.half_typed,
            keeping: None,
            problem: None,
            targets: Vec::new(),
            undecided: false,
        };
        screen.begin(cx);
        if let Some((sheet, place)) = route.question.and_then(|id| steps::found(&id, cx)) {
            screen.undecided = false;
            screen.sheet = sheet;
            screen.go(place, cx);
        }
        screen
    }

    /// Who is asked now.
    fn asset(&self) -> Option<Id> {
        self.ids.get(self.person).copied()
    }

    fn questionnaire<'a>(&self, cx: &Context<'a>) -> Option<&'a Questionnaire> {
        cx.questions.0.get(self.sheet)
    }

    /// The question that is asked now.
    fn question<'a>(&self, cx: &Context<'a>) -> Option<&'a Question> {
        self.questionnaire(cx)?.questions().nth(self.place)
    }

    /// Gives this answer, and goes on when it has been kept.
    fn answer(&mut self, reply: Reply, cx: &Context) -> Vec<Effect> {
        self.keep(reply, After::Go(self.place + 1), cx)
    }

    /// Has this answer kept, and then does what comes after; at once if it is the answer already.
    fn keep(&mut self, reply: Reply, after: After, cx: &Context) -> Vec<Effect> {
        let (Some(asset), Some(question)) = (self.asset(), self.question(cx)) else {
            return self.then(after, cx);
        };
        let Some(edit) = answered(asset, question, reply, cx) else {
            return self.given_up(after, cx);
        };
        self.keeping = edit.changes.first().map(|change| (change.id, after));
        let mut effects = vec![Effect::Save(edit)];
        let typing = self.half_typed.as_ref();
        effects.extend(typing.map(|typing| Effect::DropDraft(typing.name.clone())));
        effects
    }

    /// Has what was typed kept, if it is something else than before, and then does what comes after.
    fn leave(&mut self, after: After, cx: &Context) -> Vec<Effect> {
        let Some(question) = self.question(cx).filter(|_| self.is_changed()) else {
            return self.given_up(after, cx);
        };
        match typed(self.line.text(), question, cx) {
            Ok(reply) => self.keep(reply, after, cx),
            Err(problem) => {
                self.problem = Some(problem);
                Vec::new()
            }
        }
    }

    /// Does what comes after an answer.
    fn then(&mut self, after: After, cx: &Context) -> Vec<Effect> {
        match after {
            After::Go(place) => self.go(place, cx),
            After::Close => return vec![Effect::Back],
        }
        Vec::new()
    }

    /// The keys of the answers, and of taking the last one back.
    fn key(&mut self, key: &KeyEvent, cx: &Context) -> Vec<Effect> {
        let help = || vec![Effect::Say(Phrase::new(self.help(cx)))];
        let name = key_name(key).unwrap_or_default();
        match name.as_str() {
            "u" => return vec![Effect::Undo],
            "?" => return vec![Effect::Do(Action::Help)],
            "/" => return self.ask_where(cx),
            "space" if self.question(cx).is_some() => {
                self.go(self.place + 1, cx);
                return Vec::new();
            }
            _ => {}
        }
        let (Some(question), Ok(digit)) = (self.question(cx), name.parse::<usize>()) else {
            return help();
        };
        match digit.checked_sub(1) {
            None => self.answer(Reply::None, cx),
            Some(place) => match options(question, cx.words).into_iter().nth(place) {
                Some(option) => self.answer(option.reply, cx),
                None => help(),
            },
        }
    }

    fn act(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        match action {
            Action::Back => self.leave(After::Close, cx),
            Action::Open if self.question(cx).is_none() => self.next_person(cx),
            other => match self.target_of(other, cx) {
                Some(place) => self.leave(After::Go(place), cx),
                None => vec![Effect::Say(Phrase::new(self.help(cx)))],
            },
        }
    }

    /// Does what comes after an answer that has been kept; goes to one that was taken back or came back.
    fn follow(&mut self, edit: Option<&Edit>, cx: &Context) -> Vec<Effect> {
        self.ids.retain(|id| cx.village.assets.contains_key(id));
        self.person = self.person.min(self.ids.len().saturating_sub(1));
        let changes = edit.map(|edit| edit.changes.as_slice()).unwrap_or_default();
        if edit.is_none() && self.half_typed.is_some() && !self.is_changed() {
            // Another window may have answered it.
            self.go(self.place, cx);
        }
        let answers = changes.iter().filter(|change| change.kind == RecordKind::Answer);
        for change in answers {
            if let Some((_, after)) = self.keeping.take().filter(|(id, _)| *id == change.id) {
                self.half_typed = None;
                return self.then(after, cx);
            }
            let Some(AnyRecord::Answer(answer)) = change.after.as_ref().or(change.before.as_ref()) else {
                continue;
            };
            let person = self.ids.iter().position(|id| answer.asset.0 == Some(*id));
            if let (Some(person), Some((sheet, place))) = (person, steps::found(&answer.question, cx)) {
                let dropped = self.dropped_if_same();
                self.person = person;
                self.sheet = sheet;
                self.go(place, cx);
                return dropped.into_iter().collect();
            }
        }
        Vec::new()
    }
}

impl Screen for QuestionnaireScreen {
    fn title(&self, cx: &Context) -> String {
        let Some(id) = self.asset() else {
            return cx.words.say("entry-gone");
        };
        let title = self
            .questionnaire(cx)
            .map(|one| one.title.in_language(cx.words.language().code()));
        let mut phrase = Phrase::new("ask-title")
            .text("name", cx.village.name_of(RecordKind::Asset, id))
            .text("title", title.unwrap_or_default());
        if 1 < self.ids.len() {
            phrase.key = "ask-title-several".to_owned();
            phrase = phrase
                .number("number", self.person + 1)
                .number("count", self.ids.len());
        }
        cx.words.tell(&phrase)
    }

    fn keys(&self) -> Vec<Binding> {
        if self.half_typed.is_some() {
            TYPING_KEYS
        } else {
            KEYS
        }
        .to_vec()
    }

    fn typing(&self) -> bool {
        true
    }

    fn answer_keys(&self, cx: &Context) -> Vec<AnswerKey> {
        match self.question(cx) {
            Some(question) if self.half_typed.is_none() => keys_of(question, cx),
            _ => Vec::new(),
        }
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Shown if std::mem::take(&mut self.undecided) => return self.ask_which(cx),
            Input::Action(action) => return self.act(action, cx),
            Input::Key(key) if self.half_typed.is_some() => {
                self.line.key(&key);
                return self.typed_on();
            }
            Input::Key(key) => return self.key(&key, cx),
            Input::Paste(text) if self.half_typed.is_some() => {
                self.line.paste(&text);
                return self.typed_on();
            }
            Input::Paste(_) => return vec![Effect::Say(Phrase::new(self.help(cx)))],
            Input::Click(Spot::Part(option)) => {
                let question = self.question(cx);
                let chosen = question.and_then(|one| options(one, cx.words).into_iter().nth(option));
                return match chosen {
                    Some(option) => self.answer(option.reply, cx),
                    None => self.answer(Reply::None, cx),
                };
            }
            Input::Click(Spot::Row(row)) => {
                let place = self.first_of_group(cx) + row;
                return self.leave(After::Go(place), cx);
            }
            Input::Chosen(Choice::Place(place)) => self.go_to_target(place, cx),
            Input::Changed(edit) => return self.follow(edit.as_deref(), cx),
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        self.draw_panel(frame, area, cx);
    }

    fn draft(&self) -> Option<(String, Json)> {
        self.half_typed_now().map(HalfTyped::kept)
    }
}
