//! An answer that is being typed: what is kept of it while it is half done, and where it goes on.

use serde_json::{Value as Json, json};

use crate::domain::questions::{Question, Questions};
use crate::domain::record::Id;
use crate::domain::value::Value;
use crate::domain::village::Village;
use crate::screens::form::free;
use crate::screens::questionnaire::replies::answer_to;
use crate::screens::questionnaire::{After, QuestionnaireScreen};
use crate::screens::{Context, Effect};
use crate::widgets::form::LineBox;

/// What half-typed answers say that they are.
const DRAFT: &str = "questionnaire";

/// An answer that was half typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HalfTyped {
    /// Whose answer.
    pub asset: Id,
    /// To which question.
    pub question: String,
    /// The name under which it is kept.
    name: String,
    text: String,
}

impl HalfTyped {
    /// What is kept of it, by its name.
    pub(super) fn kept(self) -> (String, Json) {
        let draft = json!({
            "of": DRAFT,
            "name": self.name,
            "asset": self.asset,
            "question": self.question,
            "text": self.text,
        });
        (self.name, draft)
    }
}

/// Where an answer is typed.
#[derive(Debug, Clone)]
pub(super) struct Typing {
    asset: Id,
    question: String,
    /// The name under which it is kept while it is half typed.
    pub(super) name: String,
    /// What stood there before anything was typed.
    before: String,
    /// Whether something may have been kept half typed.
    pub(super) touched: bool,
}

/// The answer that was half typed; nothing if the draft is of something else, or nobody is asked that any
/// more.
pub fn half_done(draft: &Json, village: &Village, questions: &Questions) -> Option<HalfTyped> {
    if draft["of"].as_str() != Some(DRAFT) {
        return None;
    }
    let asset = Id::parse(draft["asset"].as_str()?)?;
    let question = draft["question"].as_str()?.to_owned();
    let there = village.assets.contains_key(&asset) && questions.find(&question).is_some();
    let name = draft["name"].as_str();
    there.then(|| HalfTyped {
        name: name.map_or_else(|| name_of(asset, &question), str::to_owned),
        text: draft["text"].as_str().unwrap_or_default().to_owned(),
        asset,
        question,
    })
}

fn name_of(asset: Id, question: &str) -> String {
    format!("{DRAFT}:{asset}:{question}")
}

/// What stands in the line of a question before anything is typed.
fn stored(asset: Id, question: &Question, cx: &Context) -> String {
    let answer = answer_to(asset, &question.id, cx);
    answer.map_or_else(String::new, |(_, answer)| answer.answer.write(&cx.reading()))
}

impl QuestionnaireScreen {
    /// Begins to type the answer to this question, or goes on with what is half typed there.
    pub(super) fn take_up(&mut self, asset: Id, question: &Question, cx: &Context) {
        let before = stored(asset, question, cx);
        let here = |one: &HalfTyped| one.asset == asset && one.question == question.id;
        let place = self.waiting.iter().position(here);
        let waiting = place.map(|place| self.waiting.remove(place));
        self.line = LineBox::new(waiting.as_ref().map_or(&before, |one| &one.text));
        self.half_typed = Some(Typing {
            asset,
            question: question.id.clone(),
            touched: waiting.is_some(),
            // What waits while others look along keeps its name.
            name: match waiting {
                Some(waiting) => waiting.name,
                None => free(name_of(asset, &question.id), &cx.about.drafts),
            },
            before,
        });
    }

    /// Whether something else stands in the line than before.
    pub(super) fn is_changed(&self) -> bool {
        let typing = self.half_typed.as_ref();
        typing.is_some_and(|typing| self.line.text() != typing.before)
    }

    /// What is half typed, if anything is.
    pub(super) fn half_typed_now(&self) -> Option<HalfTyped> {
        let typing = self.half_typed.as_ref().filter(|_| self.is_changed())?;
        Some(HalfTyped {
            asset: typing.asset,
            question: typing.question.clone(),
            name: typing.name.clone(),
            text: self.line.text().to_owned(),
        })
    }

    /// Keeps what is half typed for when one comes back to its question.
    pub(super) fn set_aside(&mut self) {
        if let Some(half_typed) = self.half_typed_now() {
            self.waiting.insert(0, half_typed);
        }
        self.half_typed = None;
    }

    /// After every change of the line. One that is as it was is nothing to be offered after a blackout.
    pub(super) fn typed_on(&mut self) -> Vec<Effect> {
        self.problem = None;
        let dropped = self.dropped_if_same();
        let changed = self.is_changed();
        if let Some(typing) = &mut self.half_typed {
            typing.touched = changed;
        }
        dropped.into_iter().collect()
    }

    /// Gives up what may have been kept of a line that is as it was.
    pub(super) fn dropped_if_same(&self) -> Option<Effect> {
        let typing = self.half_typed.as_ref()?;
        let same = typing.touched && !self.is_changed();
        same.then(|| Effect::DropDraft(typing.name.clone()))
    }

    /// Does what comes after an answer of which nothing has to be kept.
    pub(super) fn given_up(&mut self, after: After, cx: &Context) -> Vec<Effect> {
        let typing = self.half_typed.take().filter(|typing| typing.touched);
        let mut effects: Vec<Effect> = typing
            .map(|typing| Effect::DropDraft(typing.name))
            .into_iter()
            .collect();
        effects.extend(self.then(after, cx));
        effects
    }
}
