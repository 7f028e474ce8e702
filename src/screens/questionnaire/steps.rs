//! From one question to another, to another group or questionnaire, and to the next who is asked.

use crate::domain::code::Code;
use crate::domain::phrase::Phrase;
use crate::domain::questions::{AnswerKind, Questionnaire};
use crate::domain::record::Id;
use crate::keys::Action;
use crate::screens::questionnaire::QuestionnaireScreen;
use crate::screens::questionnaire::replies::given;
use crate::screens::{ChooseRoute, Context, Effect, Route};
use crate::widgets::form::LineBox;

/// Where one can go.
#[derive(Debug, Clone, Copy)]
pub(super) enum Target {
    /// To this question of the questionnaire.
    Question(usize),
    /// To another questionnaire, where one was in it.
    Sheet(usize),
}

/// The questionnaire and the place of the question with this id.
pub(super) fn found(id: &str, cx: &Context) -> Option<(usize, usize)> {
    let mut sheets = cx.questions.0.iter().enumerate();
    sheets.find_map(|(sheet, one)| {
        let place = one.questions().position(|question| question.id == id)?;
        Some((sheet, place))
    })
}

/// Which questions of a questionnaire an asset has answered, in their order.
pub(super) fn answered_of(sheet: &Questionnaire, asset: Id, cx: &Context) -> Vec<bool> {
    let given = given(asset, cx);
    let ids: std::collections::HashSet<&str> = given.iter().map(|(_, answer)| &*answer.question).collect();
    sheet
        .questions()
        .map(|question| ids.contains(question.id.as_str()))
        .collect()
}

impl QuestionnaireScreen {
    /// Begins with who is asked now: with the questionnaire for their kind, where they were in it.
    pub(super) fn begin(&mut self, cx: &Context) {
        let Some(asset) = self.asset().and_then(|id| cx.village.assets.get(&id)) else {
            return;
        };
        let kind = asset.which();
        let mut fitting = cx
            .questions
            .0
            .iter()
            .enumerate()
            .filter(|(_, one)| one.kind == kind);
        self.sheet = fitting.next().map_or(0, |(place, _)| place);
        self.undecided = fitting.next().is_some();
        self.resume(cx);
        // Before anything else, one finishes what was half typed.
        let waiting = self.waiting.iter().filter(|one| Some(one.asset) == self.asset());
        let place = waiting.filter_map(|one| found(&one.question, cx)).next();
        if let Some((sheet, place)) = place {
            self.undecided = false;
            self.sheet = sheet;
            self.go(place, cx);
        }
    }

    /// Goes where one was: to the first question after the last that was answered, else to the first
    /// without an answer.
    pub(super) fn resume(&mut self, cx: &Context) {
        let (Some(asset), Some(sheet)) = (self.asset(), self.questionnaire(cx)) else {
            return;
        };
        let answered = answered_of(sheet, asset, cx);
        let after = answered.iter().rposition(|one| *one).map_or(0, |last| last + 1);
        let open = |from: usize| {
            let mut rest = answered.iter().skip(from);
            rest.position(|one| !one).map(|more| from + more)
        };
        self.go(open(after).or_else(|| open(0)).unwrap_or(answered.len()), cx);
    }

    /// Goes to the question in this place; behind the last one there is what remains to be said.
    pub(super) fn go(&mut self, place: usize, cx: &Context) {
        let count = self
            .questionnaire(cx)
            .map_or(0, |sheet| sheet.questions().count());
        self.set_aside();
        self.place = place.min(count);
        self.problem = None;
        self.line = LineBox::default();
        let (Some(asset), Some(question)) = (self.asset(), self.question(cx)) else {
            return;
        };
        if matches!(question.answer, AnswerKind::Number | AnswerKind::Text) {
            self.take_up(asset, question, cx);
        }
    }

    /// The places at which the groups begin.
    fn starts(&self, cx: &Context) -> Vec<usize> {
        let mut next = 0;
        let groups = self.questionnaire(cx).map_or(&[][..], |sheet| &sheet.groups);
        let start = |count: usize| {
            let start = next;
            next += count;
            start
        };
        groups
            .iter()
            .map(|group| group.questions.len())
            .map(start)
            .collect()
    }

    /// The place of the group in which one is, and of its first question.
    pub(super) fn group(&self, cx: &Context) -> (usize, usize) {
        let starts = self.starts(cx);
        let group = starts.iter().rposition(|start| *start <= self.place).unwrap_or(0);
        (group, starts.get(group).copied().unwrap_or(0))
    }

    pub(super) fn first_of_group(&self, cx: &Context) -> usize {
        self.group(cx).1
    }

    /// To which question a wish goes.
    pub(super) fn target_of(&self, action: Action, cx: &Context) -> Option<usize> {
        let starts = self.starts(cx);
        let next_group = || starts.iter().copied().find(|start| self.place < *start);
        Some(match action {
            Action::Up => self.place.saturating_sub(1),
            Action::Down | Action::Open | Action::Save => self.place + 1,
            Action::Next => next_group().unwrap_or(0),
            Action::PageDown => next_group().unwrap_or(usize::MAX),
            Action::Previous | Action::PageUp => {
                let before = starts.iter().rposition(|start| *start < self.place);
                let first = if action == Action::Previous {
                    starts.len().saturating_sub(1)
                } else {
                    0
                };
                before
                    .or(Some(first))
                    .and_then(|group| starts.get(group))
                    .copied()?
            }
            Action::First => 0,
            Action::Last => {
                let count = self
                    .questionnaire(cx)
                    .map_or(0, |sheet| sheet.questions().count());
                count.saturating_sub(1)
            }
            _ => return None,
        })
    }

    /// Goes on with the next who is asked; after the last it closes.
    pub(super) fn next_person(&mut self, cx: &Context) -> Vec<Effect> {
        if self.ids.len() <= self.person + 1 {
            return vec![Effect::Back];
        }
        self.person += 1;
        self.begin(cx);
        if std::mem::take(&mut self.undecided) {
            return self.ask_which(cx);
        }
        let goes_on = self.half_typed.as_ref().is_some_and(|typing| typing.touched);
        let offered = goes_on.then(|| Effect::Say(Phrase::new("ask-half-typed")));
        offered.into_iter().collect()
    }

    /// Asks where to go: to a group or a question of this questionnaire, or to another questionnaire.
    pub(super) fn ask_where(&mut self, cx: &Context) -> Vec<Effect> {
        let (Some(asset), Some(sheet)) = (self.asset(), self.questionnaire(cx)) else {
            return Vec::new();
        };
        let answered = answered_of(sheet, asset, cx);
        let language = cx.words.language().code();
        let (group, _) = self.group(cx);
        let mut items = Vec::new();
        self.targets.clear();
        for (group, start) in sheet.groups.iter().zip(self.starts(cx)) {
            let count = group.questions.len();
            let done = answered[start..start + count].iter().filter(|one| **one).count();
            items.push(progress(group.title.in_language(language), done, count, cx));
            self.targets.push(Target::Question(start));
        }
        let own = self.sheet;
        self.add_sheets(|place, _| place != own, &mut items, cx);
        // Who looks for a word finds the question; it stands behind the groups, which are read at a glance.
        let given = given(asset, cx);
        for (place, question) in sheet.questions().enumerate() {
            let answer = given.iter().find(|(_, answer)| *answer.question == *question.id);
            let answer = answer.map(|(_, answer)| answer.in_words(&cx.reading()));
            items.push(asked(question.label(language), answer, cx));
            self.targets.push(Target::Question(place));
        }
        vec![Effect::Open(Route::Choose(ChooseRoute {
            title: cx.words.say("ask-where"),
            items,
            current: Some(group),
        }))]
    }

    /// Asks which of the questionnaires that are meant for this kind.
    pub(super) fn ask_which(&mut self, cx: &Context) -> Vec<Effect> {
        let Some(asset) = self.asset().and_then(|id| cx.village.assets.get(&id)) else {
            return Vec::new();
        };
        let kind = asset.which();
        let mut items = Vec::new();
        self.targets.clear();
        self.add_sheets(|_, sheet| sheet.kind == kind, &mut items, cx);
        let title = Phrase::new("ask-which").term("kind", kind.term());
        vec![Effect::Open(Route::Choose(ChooseRoute {
            title: cx.words.tell(&title),
            items,
            current: None,
        }))]
    }

    /// Adds these questionnaires to what can be chosen, those for the kind of who is asked first.
    fn add_sheets(
        &mut self,
        wanted: impl Fn(usize, &Questionnaire) -> bool,
        items: &mut Vec<String>,
        cx: &Context,
    ) {
        let Some(id) = self.asset() else {
            return;
        };
        let kind = cx.village.assets.get(&id).map(|asset| asset.which());
        let mut sheets: Vec<(usize, &Questionnaire)> = cx.questions.0.iter().enumerate().collect();
        sheets.retain(|(place, sheet)| wanted(*place, sheet));
        sheets.sort_by_key(|(_, sheet)| Some(sheet.kind) != kind);
        for (place, sheet) in sheets {
            let answered = answered_of(sheet, id, cx);
            let done = answered.iter().filter(|one| **one).count();
            let title = sheet.title.in_language(cx.words.language().code());
            items.push(progress(title, done, answered.len(), cx));
            self.targets.push(Target::Sheet(place));
        }
    }

    /// Goes where was chosen.
    pub(super) fn go_to_target(&mut self, place: usize, cx: &Context) {
        match self.targets.get(place).copied() {
            Some(Target::Question(start)) => self.go(start, cx),
            Some(Target::Sheet(sheet)) => {
                self.sheet = sheet;
                self.resume(cx);
            }
            None => {}
        }
    }
}

/// "Vraag: koken voor een groep (ja)"
fn asked(question: &str, answer: Option<String>, cx: &Context) -> String {
    let key = match answer {
        Some(_) => "ask-question-answered",
        None => "ask-question",
    };
    let phrase = Phrase::new(key).text("question", question);
    cx.words.tell(&phrase.text("answer", answer.unwrap_or_default()))
}

/// "Handen: doen en maken (3 van 11)"
fn progress(title: &str, done: usize, count: usize, cx: &Context) -> String {
    let phrase = Phrase::new("ask-progress")
        .text("title", title)
        .number("done", done)
        .number("count", count);
    cx.words.tell(&phrase)
}
