//! Moving through the plan, and staying at the same place when it changes.

use std::sync::Arc;

use strum::VariantArray;

use crate::domain::agenda::{Agenda, Row};
use crate::domain::code::Code;
use crate::domain::plan::ActionState;
use crate::domain::record::{AnyRecord, Id};
use crate::keys::Action;
use crate::screens::Context;
use crate::screens::plan::head::{TABS, VISION};
use crate::screens::plan::{Focus, Plan, View};
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::step;
use crate::widgets::spots::Spot;

impl Plan {
    /// What is under the cursor: of the agenda, and still there. While the vision has the keys, nothing
    /// else is.
    pub(super) fn entry(&self, cx: &Context) -> Option<(Id, AnyRecord)> {
        if self.focus == Focus::Vision {
            return None;
        }
        let id = match self.view.list() {
            None => *self.agenda.board[self.column].get(self.columns[self.column].0)?,
            Some(list) => self.id_in_list(self.rows[list].0)?,
        };
        Some((id, cx.village.get(self.view.kind(), id)?))
    }

    /// The record in this row of the list that is shown.
    fn id_in_list(&self, row: usize) -> Option<Id> {
        match self.view {
            View::Goals => self.agenda.goals.get(row).copied(),
            _ => match self.dated().get(row)? {
                Row::Entry(id) => Some(*id),
                Row::Heading(..) => None,
            },
        }
    }

    /// The rows of the list by date that is shown.
    pub(super) fn dated(&self) -> &[Row] {
        match self.view {
            View::Board | View::Goals => &[],
            View::Dates => &self.agenda.dates,
            View::Supports => &self.agenda.supports,
        }
    }

    /// How many rows the list has that is shown.
    pub(super) fn length(&self) -> usize {
        match self.view {
            View::Board => self.agenda.board[self.column].len(),
            View::Goals => self.agenda.goals.len(),
            View::Dates | View::Supports => self.dated().len(),
        }
    }

    pub(super) fn next_view(&self) -> View {
        let place = View::VARIANTS.iter().position(|view| *view == self.view);
        let next = place.map_or(0, |place| place + 1) % View::VARIANTS.len();
        View::VARIANTS[next]
    }

    /// Shows another part of the plan, at what was chosen there.
    pub(super) fn show(&mut self, view: View, cx: &Context) {
        self.view = view;
        self.line = Cursor(0);
        self.find_chosen(cx);
    }

    pub(super) fn change_focus(&mut self, onward: bool) {
        let round = [Focus::Rows, Focus::About, Focus::Vision];
        let place = round.iter().position(|focus| *focus == self.focus).unwrap_or(0);
        let by = if onward { 1 } else { round.len() - 1 };
        self.focus = round[(place + by) % round.len()];
        self.line = Cursor(0);
    }

    /// Moves, if that is what the wish means; says whether it is.
    pub(super) fn walk(&mut self, action: Action, cx: &Context) -> bool {
        let sideways = match action {
            Action::Left => Some(-1),
            Action::Right => Some(1),
            _ => None,
        };
        if let Some(by) = sideways {
            match self.focus {
                Focus::Search => self.search.act(action),
                Focus::Rows if self.view == View::Board => self.go_sideways(by),
                _ => {}
            }
            self.note_chosen(cx);
            return true;
        }
        let Some(by) = step(action) else {
            return false;
        };
        match self.focus {
            Focus::About => {
                let lines = self.about(cx).len();
                self.line.step(by, lines);
            }
            Focus::Vision => {}
            Focus::Rows | Focus::Search => {
                self.step(by);
                self.note_chosen(cx);
            }
        }
        true
    }

    fn go_sideways(&mut self, by: isize) {
        let last = ActionState::VARIANTS.len() - 1;
        self.column = self.column.saturating_add_signed(by).min(last);
        let rows = self.agenda.board[self.column].len();
        self.columns[self.column] = self.columns[self.column].within(rows);
        self.line = Cursor(0);
    }

    fn step(&mut self, by: isize) {
        let length = self.length();
        match self.view.list() {
            None => self.columns[self.column].step(by, length),
            Some(list) => {
                self.rows[list].step(by, length);
                self.settle(by);
            }
        }
        self.line = Cursor(0);
    }

    /// Leaves a heading for the entry next to it: headings cannot be chosen.
    fn settle(&mut self, by: isize) {
        let Some(list) = self.view.list() else {
            return;
        };
        let row = self.rows[list].0;
        if !matches!(self.dated().get(row), Some(Row::Heading(..))) {
            return;
        }
        // Below every heading there is an entry; above the first there is none.
        let up = row.checked_sub(1).filter(|_| by < 0);
        self.rows[list] = Cursor(up.unwrap_or(row + 1));
    }

    /// Keeps what is under the cursor, to find it again.
    pub(super) fn note_chosen(&mut self, cx: &Context) {
        if let Some((id, _)) = self.entry(cx) {
            self.chosen[self.view.sort()] = Some(id);
        }
    }

    /// Takes over what was worked out, and stays at the same record if it is still there.
    pub(super) fn take_over(&mut self, agenda: Arc<Agenda>, cx: &Context) {
        self.agenda = agenda;
        self.known = true;
        self.find_chosen(cx);
    }

    /// Puts the cursor on what is chosen, or as near to where it was as can be.
    fn find_chosen(&mut self, cx: &Context) {
        let chosen = self.chosen[self.view.sort()];
        match self.view.list() {
            None => self.find_on_board(chosen, cx),
            Some(list) => {
                let place = chosen.and_then(|id| match self.view {
                    View::Goals => self.agenda.goals.iter().position(|other| *other == id),
                    _ => self.dated().iter().position(|row| *row == Row::Entry(id)),
                });
                let kept = if self.focus == Focus::Search {
                    Cursor(0)
                } else {
                    self.rows[list]
                };
                self.rows[list] = place.map_or(kept, Cursor).within(self.length());
                self.settle(1);
            }
        }
    }

    fn find_on_board(&mut self, chosen: Option<Id>, cx: &Context) {
        let action = chosen.and_then(|id| Some((id, cx.village.actions.get(&id)?)));
        let found = action.and_then(|(id, action)| {
            let column = action.state.index();
            let row = self.agenda.board[column].iter().position(|other| *other == id)?;
            Some((column, row))
        });
        if let Some((column, row)) = found {
            self.column = column;
            self.columns[column] = Cursor(row);
        } else if self.agenda.board[self.column].is_empty() {
            // One looks at what is there, not at an empty column.
            let filled = self.agenda.board.iter().position(|column| !column.is_empty());
            self.column = filled.unwrap_or(self.column);
        }
        for (cursor, column) in self.columns.iter_mut().zip(&self.agenda.board) {
            *cursor = cursor.within(column.len());
        }
    }

    /// Goes to what is clicked.
    pub(super) fn click(&mut self, spot: Spot, cx: &Context) {
        match spot {
            VISION => self.focus = Focus::Vision,
            Spot::Part(tab) if tab >= TABS => {
                if let Some(view) = View::VARIANTS.get(tab - TABS) {
                    self.focus = Focus::Rows;
                    self.show(*view, cx);
                }
            }
            Spot::Field(line) => {
                self.focus = Focus::About;
                self.line = Cursor(line);
            }
            Spot::Cell(column, row) => {
                self.focus = Focus::Rows;
                self.column = column;
                self.columns[column] = Cursor(row).within(self.agenda.board[column].len());
                self.line = Cursor(0);
            }
            Spot::Row(row) => {
                self.focus = Focus::Rows;
                if let Some(list) = self.view.list() {
                    self.rows[list] = Cursor(row).within(self.length());
                    self.settle(1);
                    self.line = Cursor(0);
                }
            }
            _ => return,
        }
        self.note_chosen(cx);
    }
}
