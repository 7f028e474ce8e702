//! Demand and supply (*vraag en aanbod*): who wants what another can give, in one list that is searched as
//! one types.

mod look;

use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::domain::demand::{Demand, Pair, Row, Way};
use crate::domain::phrase::Phrase;
use crate::domain::plan::Action as PlannedAction;
use crate::domain::questionnaire::Reply;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::relation::{Relation, RelationKind, RelationState};
use crate::domain::survey::{Survey, Surveyed};
use crate::domain::value::Link;
use crate::keys::{Action, Binding, MOVING, MOVING_WHILE_TYPING, also, bind};
use crate::screens::offerings::{copy_contact, open_asset};
use crate::screens::questionnaire::{QuestionnaireRoute, answered};
use crate::screens::{Choice, Context, Effect, Input, Route, Screen, places};
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::{SearchList, step};

/// The keys in the list.
pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Open),
    bind("n", Action::New).told("another-offer"),
    bind("a", Action::MakeAction),
    bind("/", Action::Search),
    also("m", Action::Matrix).told("other-list"),
    bind("T", Action::Questionnaire),
    also("y", Action::Copy),
    also("tab", Action::Next),
    bind("esc", Action::Back),
    also("backspace", Action::Return),
];

/// The keys while something is sought.
const SEARCH_KEYS: &[Binding] = &[
    bind("enter", Action::Open),
    also("tab", Action::Next),
    bind("esc", Action::Back),
];

/// Who wants what another can give.
#[derive(Debug, Default)]
pub struct DemandScreen {
    search: SearchList,
    /// Whether what is sought is being typed.
    typing: bool,
    found: Option<Arc<Demand>>,
    /// What it was opened with: leaving that leaves the list.
    opened_with: String,
    /// What the cursor is on, to find it again in another list.
    chosen: Option<Chosen>,
    /// Of which question it is asked who can teach it to others too.
    asked: Option<String>,
}

/// A row by what stays the same when others come and go.
#[derive(Debug, Clone, PartialEq)]
struct Chosen {
    question: String,
    first: Option<Id>,
    second: Option<Id>,
}

impl DemandScreen {
    /// With this in the search, as if it had been typed.
    pub fn seeking(text: &str) -> Self {
        let mut screen = Self::default();
        screen.search.paste(text);
        screen.search.on_row = true;
        screen.opened_with = screen.search.line.text().to_owned();
        screen
    }

    fn rows(&self) -> &[Row] {
        self.found.as_ref().map_or(&[], |found| &found.rows)
    }

    fn row(&self) -> Option<Row> {
        let rows = self.rows();
        rows.get(self.search.cursor.within(rows.len()).0).copied()
    }

    fn name(&self, row: Row) -> Option<Chosen> {
        let (question, first, second) = match row {
            Row::Part(_) => return None,
            Row::Question { question, .. } => (question, None, None),
            Row::Want { question, who } | Row::Offer { question, who } => (question, Some(who), None),
            Row::Pair(pair) => (pair.question, Some(pair.wanting), Some(pair.giving)),
        };
        Some(Chosen {
            question: self.found.as_ref()?.questions.get(question)?.clone(),
            first,
            second,
        })
    }

    /// Takes over what was found, and stays at the same row if it is there still; never at another person.
    fn take_over(&mut self, found: Arc<Demand>) {
        if found.typed != self.search.line.text() {
            return;
        }
        self.found = Some(found);
        let place = self.chosen.as_ref().and_then(|chosen| self.place_of(chosen));
        let cursor = place.map_or(self.search.cursor, Cursor);
        self.search.cursor = cursor.within(self.rows().len());
        self.settle(1);
    }

    /// The row of what was chosen, else of its question, else the nearest question.
    fn place_of(&self, chosen: &Chosen) -> Option<usize> {
        let question = Chosen {
            first: None,
            second: None,
            ..chosen.clone()
        };
        let at = |wanted: &Chosen| {
            let mut rows = self.rows().iter();
            rows.position(|row| self.name(*row).as_ref() == Some(wanted))
        };
        let nearest = || {
            let rows = self.rows().iter().enumerate();
            let questions = rows.filter(|(_, row)| matches!(row, Row::Question { .. }));
            let places = questions.map(|(place, _)| place);
            places.min_by_key(|place| place.abs_diff(self.search.cursor.0))
        };
        at(chosen).or_else(|| at(&question)).or_else(nearest)
    }

    /// Leaves the title of a part for the row next to it, and remembers where one is.
    fn settle(&mut self, by: isize) {
        if matches!(self.row(), Some(Row::Part(_))) {
            let here = self.search.cursor.0;
            let up = here.checked_sub(1).filter(|_| by < 0);
            let down = Some(here + 1).filter(|place| *place < self.rows().len());
            self.search.cursor = Cursor(up.or(down).unwrap_or(here));
        }
        self.chosen = self.row().and_then(|row| self.name(row));
    }

    fn seek_anew(&mut self) {
        self.search.cursor = Cursor(0);
        self.chosen = None;
    }

    fn act(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        match action {
            Action::Search => {
                self.typing = true;
                self.search.line.select();
            }
            Action::Next => self.typing = !self.typing,
            Action::Open if self.typing => self.typing = false,
            Action::Back if self.typing || self.search.line.text() != self.opened_with => {
                self.typing = false;
                self.opened_with.clear();
                self.search = SearchList::default();
                self.seek_anew();
            }
            Action::Back => return vec![Effect::Back],
            Action::Matrix => return vec![Effect::Back, Effect::Open(Route::Offerings)],
            Action::Open => return self.open(cx),
            Action::New => return self.ask_who_else(),
            Action::MakeAction => return self.make_action(cx),
            Action::Copy => return self.copy(cx),
            Action::Questionnaire => return self.ask(cx),
            other => match step(other) {
                Some(by) => {
                    let rows = self.rows().len();
                    self.search.act(other, rows);
                    self.settle(by.signum());
                }
                None if self.typing => self.search.act(other, 0),
                None if matches!(other, Action::Left | Action::Right) => {}
                None => return vec![Effect::Say(places::elsewhere(other))],
            },
        }
        Vec::new()
    }

    /// Brings a pair together, opens who wants or offers something, or finds who could be asked.
    fn open(&mut self, cx: &Context) -> Vec<Effect> {
        match self.row() {
            Some(Row::Pair(pair)) if pair.way == Way::Related => open_asset(pair.giving, cx),
            Some(Row::Pair(Pair {
                way: Way::Wished(id), ..
            })) => vec![match cx.village.get(RecordKind::Relation, id) {
                Some(relation) => Effect::Open(Route::form(relation, Some(id), Some("state"))),
                None => Effect::Say(Phrase::new("entry-gone")),
            }],
            Some(Row::Pair(pair)) => vec![Effect::Open(Route::form(
                AnyRecord::Relation(self.introduction(&pair, cx).into()),
                None,
                Some("kind"),
            ))],
            Some(Row::Want { who, .. } | Row::Offer { who, .. }) => open_asset(who, cx),
            Some(Row::Question { .. }) => self.ask_who_else(),
            Some(Row::Part(_)) | None => vec![Effect::Say(Phrase::new("demand-none-chosen"))],
        }
    }

    /// Asks who else offers what the row is about (rule 3.3).
    fn ask_who_else(&mut self) -> Vec<Effect> {
        self.asked = self
            .row()
            .and_then(|row| self.name(row))
            .map(|name| name.question);
        vec![match self.asked {
            Some(_) => Effect::Open(Route::Seek("seek-offer")),
            None => Effect::Say(Phrase::new("demand-none-chosen")),
        }]
    }

    /// Keeps that this asset offers it.
    fn offer(&mut self, asset: Id, cx: &Context) -> Vec<Effect> {
        let question = self.asked.take();
        let question = question.and_then(|question| cx.questions.find(&question));
        let edit = question.and_then(|question| answered(asset, question, Reply::Offers, cx));
        vec![match edit {
            Some(edit) => Effect::Save(edit),
            None => Effect::Say(Phrase::new("nothing-changed")),
        }]
    }

    /// The wish that two get to know each other, with what about.
    fn introduction(&self, pair: &Pair, cx: &Context) -> Relation {
        Relation {
            from: Link::to(pair.wanting),
            to: Link::to(pair.giving),
            kind: RelationKind::Knows,
            state: RelationState::Wished,
            note: self.question_in_words(pair.question, cx).as_str().into(),
            ..Relation::default()
        }
    }

    /// Plans an action that answers the row.
    fn make_action(&self, cx: &Context) -> Vec<Effect> {
        let (question, assets) = match self.row() {
            Some(Row::Question { question, .. }) => (question, vec![]),
            Some(Row::Want { question, .. }) => (question, vec![]),
            Some(Row::Offer { question, who }) => (question, vec![who]),
            Some(Row::Pair(pair)) => (pair.question, vec![pair.giving]),
            _ => return vec![Effect::Say(Phrase::new("demand-none-chosen"))],
        };
        let rule = if matches!(self.row(), Some(Row::Offer { .. })) {
            "3.4"
        } else {
            "3.3"
        };
        let planned = PlannedAction {
            title: self.question_in_words(question, cx).as_str().into(),
            assets: assets.into_iter().collect(),
            from_gap: rule.into(),
            ..PlannedAction::default()
        };
        vec![Effect::Open(Route::form(
            AnyRecord::Action(planned.into()),
            None,
            None,
        ))]
    }

    /// Whom the row is about most: who could give something, else who wants or offers it.
    fn person(&self) -> Option<Id> {
        match self.row()? {
            Row::Pair(pair) => Some(pair.giving),
            Row::Want { who, .. } | Row::Offer { who, .. } => Some(who),
            Row::Part(_) | Row::Question { .. } => None,
        }
    }

    fn copy(&self, cx: &Context) -> Vec<Effect> {
        match self.person().and_then(|id| cx.village.assets.get(&id)) {
            Some(asset) => copy_contact(asset),
            None => vec![Effect::Say(Phrase::new("demand-none-chosen"))],
        }
    }

    /// Opens the questionnaire of whose name stands first in the row, at its question.
    fn ask(&self, cx: &Context) -> Vec<Effect> {
        let question = self
            .row()
            .and_then(|row| self.name(row))
            .map(|name| name.question);
        let who = match self.row() {
            Some(Row::Pair(pair)) => Some(pair.wanting),
            _ => self.person(),
        };
        match who.filter(|id| cx.village.assets.contains_key(id)) {
            Some(id) => vec![Effect::Open(Route::Questionnaire(QuestionnaireRoute {
                question,
                ..QuestionnaireRoute::of(vec![id])
            }))],
            None => vec![Effect::Say(Phrase::new("demand-none-chosen"))],
        }
    }
}

impl Screen for DemandScreen {
    fn title(&self, cx: &Context) -> String {
        match &self.found {
            Some(found) if found.wants > 0 => cx.words.tell(
                &Phrase::new("demand-count")
                    .number("wants", found.wants)
                    .number("unmatched", found.unmatched),
            ),
            _ => cx.words.say("demand-title"),
        }
    }

    fn keys(&self) -> Vec<Binding> {
        if self.typing {
            [SEARCH_KEYS, MOVING_WHILE_TYPING].concat()
        } else {
            [KEYS, MOVING].concat()
        }
    }

    fn typing(&self) -> bool {
        self.typing
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Surveyed(Surveyed::Demand(found)) => self.take_over(found),
            Input::Action(action) => return self.act(action, cx),
            Input::Chosen(Choice::Record(RecordKind::Asset, id)) => return self.offer(id, cx),
            Input::Click(spot) => {
                self.search.click(spot);
                self.typing = false;
                self.settle(1);
            }
            Input::Key(key) if self.search.key(&key) => self.seek_anew(),
            Input::Paste(text) if self.typing => {
                self.search.paste(&text);
                self.seek_anew();
            }
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        self.draw_list(frame, area, cx);
    }

    fn survey(&self) -> Option<Survey> {
        Some(Survey::Demand(self.search.line.text().to_owned()))
    }
}
