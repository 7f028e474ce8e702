//! 4 Plan: where the village wants to go, who does what by when, and what comes from outside.

mod about;
mod board;
mod choices;
mod deeds;
mod head;
mod lists;
mod moves;
mod told;

use std::sync::Arc;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use serde_json::{Value as Json, json};
use strum::VariantArray;

use crate::domain::agenda::{Agenda, Only, Sought};
use crate::domain::change::Edit;
use crate::domain::code::Code;
use crate::domain::phrase::Phrase;
use crate::domain::plan::ActionState;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::survey::{Survey, Surveyed};
use crate::keys::{Action, Binding, MOVING, MOVING_WHILE_TYPING, also, bind};
use crate::screens::{Context, Effect, Input, Main, Screen, places};
use crate::widgets::line_input::LineInput;
use crate::widgets::rows::Cursor;

pub(super) use head::pressing;

/// Keys of this screen.
pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Open),
    bind("n", Action::New).told("plan-new"),
    bind(">", Action::Onward),
    also("<", Action::Backward),
    bind("r", Action::Relate).told("plan-relate"),
    bind("B", Action::Origin),
    bind("/", Action::Search),
    bind("f", Action::Filter).told("plan-filter"),
    bind("d", Action::Delete),
    also("delete", Action::Delete),
    also("m", Action::Matrix).told("plan-views"),
    also("e", Action::Edit),
    also("a", Action::MakeAction).told("plan-make-action"),
    also("tab", Action::Next),
    also("shift-tab", Action::Previous),
    also("esc", Action::Back),
    also("backspace", Action::Return),
];

/// Keys while a search is being typed.
const SEARCH_KEYS: &[Binding] = &[
    bind("enter", Action::Open),
    bind("esc", Action::Back),
    also("tab", Action::Open),
];

/// The screen.
#[derive(Debug, Default)]
pub struct Plan {
    agenda: Arc<Agenda>,
    /// Whether the agenda has been worked out.
    known: bool,
    search: LineInput,
    only: Option<Only>,
    view: View,
    focus: Focus,
    /// The column of the board, and the row in each.
    column: usize,
    columns: [Cursor; 5],
    /// The row in each of the lists: dates, goals, supports.
    rows: [Cursor; 3],
    /// The action, goal and support under the cursor, to find them again in another agenda.
    chosen: [Option<Id>; 3],
    /// The line of what is said of the chosen one.
    line: Cursor,
    asks: Asks,
}

/// What is shown of the plan.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, VariantArray)]
enum View {
    /// Actions by state.
    #[default]
    Board,
    /// Actions by date.
    Dates,
    Goals,
    Supports,
}

impl View {
    /// The sort of records in it.
    fn kind(self) -> RecordKind {
        match self {
            Self::Board | Self::Dates => RecordKind::Action,
            Self::Goals => RecordKind::Goal,
            Self::Supports => RecordKind::Support,
        }
    }

    /// The place of that sort among [`Plan::chosen`].
    fn sort(self) -> usize {
        match self {
            Self::Board | Self::Dates => 0,
            Self::Goals => 1,
            Self::Supports => 2,
        }
    }

    /// The place of its list among [`Plan::rows`]; the board has none.
    fn list(self) -> Option<usize> {
        match self {
            Self::Board => None,
            Self::Dates => Some(0),
            Self::Goals => Some(1),
            Self::Supports => Some(2),
        }
    }
}

/// Which part has the keys.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Focus {
    #[default]
    Rows,
    /// What is said of the chosen one.
    About,
    Vision,
    Search,
}

/// What the panel above is choosing for us.
#[derive(Debug, Default, Clone, PartialEq)]
enum Asks {
    #[default]
    Nothing,
    /// What to show only.
    Only(Vec<Option<Only>>),
    /// What to link this record to.
    Link(RecordKind, Id, Vec<choices::Other>),
}

impl Screen for Plan {
    fn title(&self, cx: &Context) -> String {
        cx.words.say(Main::Plan.label())
    }

    fn keys(&self) -> Vec<Binding> {
        if self.focus == Focus::Search {
            return [SEARCH_KEYS, MOVING_WHILE_TYPING].concat();
        }
        let vision = self.focus == Focus::Vision;
        let any = !vision && self.length() > 0;
        let works = |action| match action {
            Action::Onward | Action::Origin => any && self.view.kind() == RecordKind::Action,
            Action::Relate => any && self.view != View::Goals,
            Action::Open => any || vision,
            Action::Delete => any,
            _ => true,
        };
        // A key that does nothing here still says so, but is not named.
        let named = |binding: &Binding| Binding {
            hinted: binding.hinted && works(binding.action),
            ..*binding
        };
        KEYS.iter().map(named).chain(MOVING.iter().copied()).collect()
    }

    fn movement(&self) -> Option<&'static str> {
        match (self.focus, self.view) {
            (Focus::Rows, View::Board) if self.agenda.found[0] > 0 => Some("movement-board"),
            _ => None,
        }
    }

    fn typing(&self) -> bool {
        self.focus == Focus::Search
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Action(action) => return self.act(action, cx),
            Input::Key(key) => {
                self.search.key(&key);
            }
            Input::Paste(text) => self.search.paste(&text),
            Input::Click(spot) => self.click(spot, cx),
            Input::Surveyed(Surveyed::Agenda(agenda)) => self.take_over(agenda, cx),
            Input::Changed(edit) => {
                // What is shown only may have gone, or the file may be another one.
                self.only = self.only.filter(|only| choices::is_there(*only, cx));
                if let Some(edit) = edit {
                    self.follow(&edit);
                }
            }
            Input::Chosen(choice) => return self.chosen_in_panel(&choice, cx),
            Input::Presenting => {
                self.search = LineInput::default();
                if self.focus == Focus::Search {
                    self.focus = Focus::Rows;
                }
            }
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let head = head::rows(area, cx);
        let [head, body] = Layout::vertical([Constraint::Length(head), Constraint::Min(1)]).areas(area);
        let [main, about] = self.halves(body);
        let vision = self.draw_head(frame, head, cx);
        let rows = if self.view == View::Board {
            self.draw_board(frame, main, cx)
        } else {
            self.draw_list(frame, main, cx)
        };
        let line = self.draw_about(frame, about, cx);
        frame.set_cursor_position(match self.focus {
            Focus::Vision => vision,
            Focus::About => line,
            Focus::Rows | Focus::Search => rows,
        });
    }

    fn survey(&self) -> Option<Survey> {
        Some(Survey::Agenda(Sought {
            text: self.search.text().trim().to_owned(),
            only: self.only,
        }))
    }

    fn memory(&self) -> Option<Json> {
        let view = View::VARIANTS.iter().position(|view| *view == self.view);
        let chosen = self.chosen.map(|id| id.map(|id| id.to_string()));
        Some(json!({ "view": view, "chosen": chosen, "column": self.column }))
    }

    fn recall(&mut self, memory: &Json) {
        let number = |key: &str| {
            let number = memory.get(key).and_then(Json::as_u64).unwrap_or_default();
            usize::try_from(number).unwrap_or_default()
        };
        self.view = View::VARIANTS.get(number("view")).copied().unwrap_or_default();
        self.column = number("column").min(ActionState::VARIANTS.len() - 1);
        for (place, id) in self.chosen.iter_mut().enumerate() {
            *id = memory["chosen"][place].as_str().and_then(Id::parse);
        }
    }
}

impl Plan {
    fn act(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        match action {
            Action::Next | Action::Previous => self.change_focus(action == Action::Next),
            Action::Matrix => self.show(self.next_view(), cx),
            Action::Open if self.focus == Focus::Search => self.focus = Focus::Rows,
            Action::Back => return self.back(),
            Action::Search => {
                self.focus = Focus::Search;
                self.search.select();
            }
            Action::Filter => return self.choose_only(cx),
            Action::Open => return self.open(cx),
            Action::Edit => return self.edit(None, cx),
            Action::New => return self.add(cx),
            Action::MakeAction => return vec![self.add_action(cx)],
            Action::Onward => return self.shift(ActionState::next, "plan-last-state", cx),
            Action::Backward => return self.shift(ActionState::previous, "plan-first-state", cx),
            Action::Relate => return self.choose_link(cx),
            Action::Origin => return self.back_to_gap(cx),
            Action::Delete => return self.delete(cx),
            other if self.walk(other, cx) => {}
            other => return vec![Effect::Say(places::elsewhere(other))],
        }
        Vec::new()
    }

    /// The rows and what is said of the chosen one: beside each other where there is room, else below.
    fn halves(&self, area: Rect) -> [Rect; 2] {
        // The columns of the board need the whole width, until there is plenty.
        let beside = if self.view == View::Board { 170 } else { 110 };
        if area.width >= beside {
            let about = (area.width * 40 / 100).min(72);
            return Layout::horizontal([Constraint::Min(20), Constraint::Length(about)]).areas(area);
        }
        let about = (area.height * 40 / 100).clamp(4, 14);
        Layout::vertical([Constraint::Min(4), Constraint::Length(about)]).areas(area)
    }

    /// One step back: out of a part, then to the whole plan.
    fn back(&mut self) -> Vec<Effect> {
        let sought = !self.search.text().is_empty() || self.only.is_some();
        match self.focus {
            Focus::About | Focus::Vision => self.focus = Focus::Rows,
            Focus::Search | Focus::Rows if sought || self.focus == Focus::Search => {
                self.focus = Focus::Rows;
                self.search = LineInput::default();
                self.only = None;
            }
            _ => return vec![Effect::Say(Phrase::new("nowhere-back"))],
        }
        Vec::new()
    }

    /// Goes to what was added or changed; an edit of several says nothing about where one wants to be.
    fn follow(&mut self, edit: &Edit) {
        let [change] = edit.changes.as_slice() else {
            return;
        };
        let sort = match change.kind {
            RecordKind::Action => 0,
            RecordKind::Goal => 1,
            RecordKind::Support => 2,
            _ => return,
        };
        if change.after.is_some() {
            self.chosen[sort] = Some(change.id);
            self.column = match &change.after {
                Some(AnyRecord::Action(action)) => action.state.index(),
                _ => self.column,
            };
        }
    }
}
