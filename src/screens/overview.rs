//! 1 Overzicht: what there is, the five steps, a matrix, and the gaps of one step.

mod deeds;
mod look;
mod steps;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use serde_json::{Value as Json, json};
use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::gaps::{Gap, Report, Rule, Scope, Step, Subject};
use crate::domain::kinds::AssetKind;
use crate::domain::lists::Condition;
use crate::domain::phrase::Phrase;
use crate::domain::record::Id;
use crate::keys::{Action, Binding, MOVING, also, bind};
use crate::screens::filter;
use crate::screens::{Choice, Context, Effect, Input, Main, Route, Screen, places};
use crate::widgets::matrix::{Table, TableRow};
use crate::widgets::rows::Cursor;
use crate::widgets::spots::Spot;

pub(super) use deeds::move_of;
pub use deeds::planned_for;
pub use look::quote;

/// Keys of this screen.
pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Open),
    bind("tab", Action::Next),
    also("shift-tab", Action::Previous),
    bind("n", Action::New),
    bind("i", Action::EntryLine),
    bind("a", Action::MakeAction),
    bind("f", Action::Filter),
    bind("m", Action::Matrix),
    bind("/", Action::Search),
    also("t", Action::Tag),
    also("e", Action::Edit),
    also(".", Action::Around),
    also("esc", Action::Back),
    also("backspace", Action::Return),
];

/// An edit of more records than this is as good as another village.
const MANY: usize = 100;

/// Below so many rows there is room for the gaps or the matrix, not for both.
const LOW: u16 = 16;

/// The overview.
#[derive(Debug, Default)]
pub struct Overview {
    focus: Focus,
    step: usize,
    /// The gaps of the step in the order in which they are shown: places in the report.
    shown: Vec<u32>,
    cursor: Cursor,
    table: Table,
    /// Row and column of the chosen cell.
    cell: (usize, usize),
    /// The gap under the cursor, to find it again among new ones.
    chosen: Option<(&'static str, Subject)>,
    /// The asset whose gap is to be found among new ones.
    restored: Option<Id>,
    asks: Asks,
}

/// Which part has the keys.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Focus {
    #[default]
    Gaps,
    Matrix,
}

/// What the panel above is choosing for us.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
enum Asks {
    #[default]
    Nothing,
    Scope(Vec<Scope>),
    Kind,
}

impl Screen for Overview {
    fn title(&self, cx: &Context) -> String {
        cx.words.say(Main::Overview.label())
    }

    fn keys(&self) -> Vec<Binding> {
        KEYS.iter().chain(MOVING).copied().collect()
    }

    fn movement(&self) -> Option<&'static str> {
        Some(match self.focus {
            Focus::Gaps => "movement-gaps",
            Focus::Matrix => "movement-matrix",
        })
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        let effects = match input {
            Input::Action(action) => self.act(action, cx),
            Input::Click(spot) => {
                self.click(spot, cx);
                Vec::new()
            }
            Input::Chosen(Choice::Gap(rule, subject)) => {
                self.show_gap(rule, subject, cx);
                Vec::new()
            }
            Input::Chosen(Choice::Cell(rule, row, column)) => self.show_cell(&rule, &row, column, cx),
            Input::Chosen(choice) => self.chosen_in_panel(&choice),
            Input::Changed(edit) if edit.as_ref().is_none_or(|edit| edit.changes.len() > MANY) => {
                // Another village, so to say: begin at its first gap.
                self.cell = (0, 0);
                self.shown.clear();
                Vec::new()
            }
            Input::Restored(id) => {
                self.restored = Some(id);
                Vec::new()
            }
            Input::Gaps => {
                self.take_over(cx);
                Vec::new()
            }
            _ => Vec::new(),
        };
        self.chosen = self.gap(cx).map(|gap| (gap.rule.id, gap.subject.clone()));
        effects
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        // What presses in the plan has a line of its own when there is something; in a small window the
        // story gives way to it, not the gaps.
        let presses = cx.report.is_some_and(|report| report.due.any());
        if area.height < LOW {
            return self.draw_low(frame, area, cx);
        }
        let there = match area.height {
            30.. => 3 + u16::from(presses),
            18.. => 2 + u16::from(presses),
            _ => 2,
        };
        let [there, steps, below] = Layout::vertical([
            Constraint::Length(there),
            Constraint::Length(4),
            Constraint::Min(6),
        ])
        .areas(area);
        self.draw_what_there_is(frame, there, cx);
        self.draw_steps(frame, steps, cx);
        let matrix_width = if below.width >= 140 {
            64
        } else {
            (below.width * 48 / 100).clamp(30, 58)
        };
        let [matrix, gaps] =
            Layout::horizontal([Constraint::Length(matrix_width), Constraint::Min(20)]).areas(below);
        let cell = self.draw_matrix(frame, matrix, cx);
        let gap = self.draw_gaps(frame, gaps, cx);
        let focus = if self.focus == Focus::Matrix { cell } else { gap };
        frame.set_cursor_position(focus.unwrap_or(gaps.as_position()));
    }

    fn memory(&self) -> Option<Json> {
        let table = Table::VARIANTS.iter().position(|table| *table == self.table);
        Some(json!({ "step": self.step, "table": table, "gap": self.cursor.0 }))
    }

    fn recall(&mut self, memory: &Json) {
        let number = |key: &str| {
            let number = memory.get(key).and_then(Json::as_u64).unwrap_or_default();
            usize::try_from(number).unwrap_or_default()
        };
        self.step = number("step").min(Step::VARIANTS.len() - 1);
        self.table = Table::VARIANTS.get(number("table")).copied().unwrap_or_default();
        self.cursor = Cursor(number("gap"));
    }
}

impl Overview {
    /// In a low window the part that has the keys gets all the room, so that a gap can be read whole.
    fn draw_low(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let [there, steps, below] =
            Layout::vertical([Constraint::Length(1), Constraint::Length(1), Constraint::Min(6)]).areas(area);
        self.draw_what_there_is(frame, there, cx);
        self.draw_steps_in_a_line(frame, steps, cx);
        let place = match self.focus {
            Focus::Gaps => self.draw_gaps(frame, below, cx),
            Focus::Matrix => self.draw_matrix(frame, below, cx),
        };
        frame.set_cursor_position(place.unwrap_or(below.as_position()));
    }

    fn act(&mut self, action: Action, cx: &Context) -> Vec<Effect> {
        match action {
            Action::Next | Action::Previous => {
                self.focus = if self.focus == Focus::Gaps {
                    Focus::Matrix
                } else {
                    Focus::Gaps
                };
            }
            Action::Back if self.focus == Focus::Matrix => self.focus = Focus::Gaps,
            Action::Back => return vec![Effect::Say(Phrase::new("nowhere-back"))],
            Action::Matrix => {
                self.table = self.table.next();
                self.cell = (0, 0);
            }
            Action::Filter => {
                let (scopes, route) = filter::ask(cx);
                self.asks = Asks::Scope(scopes);
                return vec![Effect::Open(route)];
            }
            Action::New => {
                self.asks = Asks::Kind;
                return vec![Effect::Open(Route::choose_kind(cx))];
            }
            Action::Search => {
                return vec![Effect::Go(Main::Inventory), Effect::Do(Action::Search)];
            }
            Action::Up | Action::Down | Action::Left | Action::Right => self.step_over(action, cx),
            Action::PageUp | Action::PageDown | Action::First | Action::Last => self.leap(action),
            Action::Open if self.focus == Focus::Matrix => return self.open_cell(cx),
            Action::Open => return self.open_gap(cx),
            Action::MakeAction | Action::Tag | Action::Edit | Action::Around => {
                return self.on_gap(action, cx);
            }
            other => return vec![Effect::Say(places::elsewhere(other))],
        }
        Vec::new()
    }

    /// Moves by one in the part that has the keys.
    fn step_over(&mut self, action: Action, cx: &Context) {
        if self.focus == Focus::Gaps {
            match action {
                Action::Up => self.cursor.step(-1, self.shown.len()),
                Action::Down => self.cursor.step(1, self.shown.len()),
                Action::Left => self.go_to_step(self.step.saturating_sub(1), cx),
                _ => self.go_to_step((self.step + 1).min(Step::VARIANTS.len() - 1), cx),
            }
            return;
        }
        let rows = cx.report.map_or(0, |report| self.table_rows(report, cx).len());
        let (row, column) = self.cell;
        self.cell = match action {
            Action::Up => (row.saturating_sub(1), column),
            Action::Down => ((row + 1).min(rows.saturating_sub(1)), column),
            Action::Left => (row, column.saturating_sub(1)),
            _ => (row, (column + 1).min(Condition::VARIANTS.len() - 1)),
        };
    }

    fn click(&mut self, spot: Spot, cx: &Context) {
        match spot {
            Spot::Row(row) => {
                self.focus = Focus::Gaps;
                self.cursor = Cursor(row);
            }
            Spot::Cell(row, column) => {
                self.focus = Focus::Matrix;
                self.cell = (row, column);
            }
            Spot::Part(step) => {
                self.focus = Focus::Gaps;
                self.go_to_step(step, cx);
            }
            _ => {}
        }
    }

    fn leap(&mut self, action: Action) {
        const PAGE: isize = 10;
        match action {
            Action::PageUp => self.cursor.step(-PAGE, self.shown.len()),
            Action::PageDown => self.cursor.step(PAGE, self.shown.len()),
            Action::First => self.cursor = Cursor(0),
            _ => self.cursor = Cursor(self.shown.len().saturating_sub(1)),
        }
    }

    fn go_to_step(&mut self, step: usize, cx: &Context) {
        if step != self.step {
            self.step = step;
            self.cursor = Cursor(0);
            self.list_gaps(cx);
        }
    }

    /// Lists the gaps of the step: by nature, and in the order of the report within each.
    fn list_gaps(&mut self, cx: &Context) {
        self.shown.clear();
        let Some(report) = cx.report else {
            return;
        };
        let step = Step::VARIANTS[self.step];
        let gaps = report
            .gaps
            .iter()
            .enumerate()
            .filter(|(_, gap)| gap.rule.step == step);
        let mut by_nature: [Vec<u32>; 4] = Default::default();
        for (place, gap) in gaps {
            by_nature[gap.nature.index()].push(u32::try_from(place).unwrap_or(u32::MAX));
        }
        self.shown = by_nature.concat();
    }

    /// Takes over what the rules found anew, and stays at the same gap if it is still there.
    fn take_over(&mut self, cx: &Context) {
        self.list_gaps(cx);
        let restored = self.restored.take().map(Subject::Asset);
        let place_of = |fits: &dyn Fn(&Gap) -> bool| {
            let gaps = cx.report.map(|report| &report.gaps)?;
            let mut places = self.shown.iter();
            places.position(|place| gaps.get(*place as usize).is_some_and(fits))
        };
        // What was taken back is where one wants to be; else one stays where one is.
        let back = restored.and_then(|subject| place_of(&|gap| gap.subject == subject));
        let same = self.chosen.as_ref().and_then(|(rule, subject)| {
            place_of(&|gap| gap.rule.id == *rule && gap.subject.is_still(subject))
        });
        if let Some(place) = back.or(same) {
            self.cursor = Cursor(place);
        }
        self.cursor = self.cursor.within(self.shown.len());
    }

    /// Goes to this gap, if it is one.
    fn show_gap(&mut self, rule: &'static str, subject: Subject, cx: &Context) {
        if let Some(rule) = Rule::find(rule) {
            self.step = rule.step.index();
        }
        self.focus = Focus::Gaps;
        self.chosen = Some((rule, subject));
        self.take_over(cx);
    }

    /// The gap under the cursor.
    fn gap<'a>(&self, cx: &Context<'a>) -> Option<&'a Gap> {
        let place = self.shown.get(self.cursor.0)?;
        cx.report?.gaps.get(*place as usize)
    }

    fn chosen_in_panel(&mut self, choice: &Choice) -> Vec<Effect> {
        match (std::mem::take(&mut self.asks), choice) {
            (Asks::Scope(scopes), Choice::Place(place)) => scopes
                .get(*place)
                .copied()
                .map(Effect::Look)
                .into_iter()
                .collect(),
            (Asks::Kind, Choice::Place(place)) => {
                let kind = AssetKind::VARIANTS.get(*place).copied().unwrap_or_default();
                vec![Effect::Open(Route::new_asset(kind))]
            }
            _ => Vec::new(),
        }
    }

    fn table_rows(&self, report: &Report, cx: &Context) -> Vec<TableRow> {
        self.table.rows(&report.coverage, cx.village, cx.words)
    }
}
