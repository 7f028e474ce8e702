//! What was done last, to take it back one by one from the newest.

use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::DateTime;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};

use crate::domain::phrase::Phrase;
use crate::domain::value::Value;
use crate::domain::withdrawal::is_withdrawal;
use crate::keys::{Action, Binding, MOVING, also, bind};
use crate::screens::{Choice, Context, Effect, Input, Route, Screen};
use crate::widgets::fitting::fitting;
use crate::widgets::list::{list, spacing};
use crate::widgets::panel;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::{About, step};
use crate::widgets::text::{capital, cut, width};

pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Open).told("take-back"),
    bind("esc", Action::Back),
    also("backspace", Action::Return),
];

/// How many changes are listed.
pub const LISTED: usize = 50;

/// Cells and rows of the panel.
const SIZE: Size = Size::new(92, 24);

/// Rows of the text at the foot.
const FOOT: u16 = 2;

/// Something that was done.
#[derive(Debug, Clone, PartialEq)]
pub struct Deed {
    /// When, by the clock on the wall.
    pub at: DateTime,
    /// What.
    pub label: Phrase,
    /// Whether it has been taken back.
    pub undone: bool,
}

/// The last changes, and which one is chosen.
#[derive(Debug, Default)]
pub struct HistoryScreen {
    /// The newest first.
    deeds: Arc<[Deed]>,
    cursor: Cursor,
}

impl HistoryScreen {
    fn chosen(&self) -> Option<&Deed> {
        self.deeds.get(self.cursor.0)
    }

    /// How many changes have to be taken back before the chosen one is: itself and all after it.
    fn steps(&self) -> usize {
        let newer = self.deeds.iter().take(self.cursor.0 + 1);
        newer.filter(|deed| !deed.undone).count()
    }

    /// How many of those took back the consent of somebody, which would hold again.
    fn withdrawals(&self) -> usize {
        let newer = self.deeds.iter().take(self.cursor.0 + 1);
        let newer = newer.filter(|deed| !deed.undone);
        newer.filter(|deed| is_withdrawal(&deed.label)).count()
    }

    /// Takes the chosen change back; asks first if others have to go before it.
    fn take_back(&self, cx: &Context) -> Vec<Effect> {
        let Some(deed) = self.chosen() else {
            return vec![Effect::Say(Phrase::new("history-empty"))];
        };
        if deed.undone {
            return vec![Effect::Say(Phrase::new("history-undone"))];
        }
        match self.steps() {
            1 => vec![Effect::Undo],
            steps => {
                let question = Phrase::new("ask-take-back")
                    .text("what", cx.words.tell(&deed.label))
                    .number("after", steps - 1)
                    .number("count", steps)
                    .number("withdrawn", self.withdrawals());
                vec![Effect::Open(Route::Confirm(question))]
            }
        }
    }

    /// What Enter does with the chosen change.
    fn about(&self, cx: &Context) -> String {
        let phrase = match self.chosen() {
            None => Phrase::new("history-empty"),
            Some(deed) if deed.undone => Phrase::new("history-undone"),
            Some(_) => Phrase::new("history-how").number("after", self.steps() - 1),
        };
        cx.words.tell(&phrase)
    }
}

impl Screen for HistoryScreen {
    fn title(&self, cx: &Context) -> String {
        cx.words.say("history-title")
    }

    fn keys(&self) -> Vec<Binding> {
        [KEYS, MOVING].concat()
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Shown if self.deeds.is_empty() => return vec![Effect::ListHistory],
            Input::Changed(_) => return vec![Effect::ListHistory],
            Input::History(deeds) => {
                // What is taken back next is the newest that has not been yet.
                let next = deeds.iter().position(|deed| !deed.undone);
                self.cursor = Cursor(next.unwrap_or_default());
                self.deeds = deeds;
            }
            Input::Chosen(Choice::Yes) => return vec![Effect::TakeBack(self.steps())],
            Input::Action(Action::Open) => return self.take_back(cx),
            Input::Action(Action::Back) => return vec![Effect::Back],
            Input::Click(spot) => self.cursor.click(spot),
            Input::Action(action) => {
                if let Some(by) = step(action) {
                    self.cursor.step(by, self.deeds.len());
                }
            }
            _ => {}
        }
        vec![]
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let theme = cx.theme;
        let inside = panel::open(frame, area, &self.title(cx), SIZE, theme);
        let [rows, foot] = Layout::vertical([Constraint::Min(1), Constraint::Length(FOOT + 1)]).areas(inside);
        let text = self.about(cx);
        About {
            text: &text,
            rows: FOOT,
        }
        .draw(frame, foot, theme);
        frame.set_cursor_position(rows.as_position());
        let undone = cx.words.say("history-undone-short");
        let times: Vec<String> = self.deeds.iter().map(|deed| when(deed.at, cx)).collect();
        let widest = times.iter().map(|time| width(time)).max().unwrap_or_default();
        let pace = spacing(self.deeds.len(), rows, cx.theme);
        cx.spots.rows(rows, self.cursor, self.deeds.len(), pace);
        list(
            frame,
            rows,
            self.cursor,
            self.deeds.len(),
            true,
            theme,
            |row, cells| {
                let deed = &self.deeds[row];
                let time = (widest + 2).min(cells / 2);
                let mark = if deed.undone { width(&undone) + 1 } else { 0 }.min(cells / 3);
                let what = cells.saturating_sub(time + mark);
                let style = if deed.undone { theme.dim } else { theme.text };
                let label = capital(&fitting(&deed.label, what, cx.words, theme.signs));
                let mut pieces = vec![
                    (times[row].clone(), time, theme.dim),
                    (cut(&label, what, theme.signs), what, style),
                ];
                if deed.undone {
                    pieces.push((format!(" {undone}"), mark, theme.dim));
                }
                pieces
            },
        );
    }
}

/// `vandaag 20:14`, `12-5-2026 9:03`
pub(super) fn when(at: DateTime, cx: &Context) -> String {
    let time = at.time().strftime("%H:%M").to_string();
    let yesterday = cx.today.checked_sub(1.day()).ok();
    let phrase = if at.date() == cx.today {
        Phrase::new("when-today")
    } else if Some(at.date()) == yesterday {
        Phrase::new("when-yesterday")
    } else {
        Phrase::new("when-day").text("day", Some(at.date()).write(&cx.reading()))
    };
    cx.words.tell(&phrase.text("time", time))
}
