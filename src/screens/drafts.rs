//! What waits half typed: each is gone on with from here.

use std::sync::Arc;

use jiff::civil::DateTime;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};
use serde_json::Value as Json;

use crate::domain::phrase::Phrase;
use crate::keys::{Action, Binding, MOVING, also, bind};
use crate::screens::history::when;
use crate::screens::{Context, Effect, Input, Screen};
use crate::widgets::list::{list, spacing};
use crate::widgets::panel;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::{About, step};
use crate::widgets::text::{cut, width};

pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Open),
    bind("esc", Action::Back),
    also("backspace", Action::Return),
];

/// Cells and rows of the panel.
const SIZE: Size = Size::new(92, 20);

/// Rows of the text at the foot.
const FOOT: u16 = 2;

/// Something that waits half typed.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiting {
    /// When it was last typed in, by the clock on the wall.
    pub at: DateTime,
    /// What the panel is called in which it was typed; none: what it was about is gone.
    pub title: Option<String>,
    /// The first that was typed.
    pub typed: String,
    /// What is kept of it, to go on with it.
    pub content: Json,
}

/// What waits half typed, and which one is chosen.
#[derive(Debug, Default)]
pub struct DraftsScreen {
    /// The last one first; nothing as long as it is not known.
    waiting: Option<Arc<[Waiting]>>,
    cursor: Cursor,
}

impl DraftsScreen {
    fn rows(&self) -> usize {
        self.waiting.as_ref().map_or(0, |waiting| waiting.len())
    }

    fn go_on(&self) -> Vec<Effect> {
        let chosen = self
            .waiting
            .as_ref()
            .and_then(|waiting| waiting.get(self.cursor.0));
        match chosen {
            None => vec![Effect::Say(Phrase::new("drafts-empty"))],
            Some(gone) if gone.title.is_none() => vec![Effect::Say(Phrase::new("drafts-gone"))],
            Some(chosen) => vec![Effect::Back, Effect::GoOn(chosen.content.clone())],
        }
    }
}

impl Screen for DraftsScreen {
    fn title(&self, cx: &Context) -> String {
        cx.words.say("drafts-title")
    }

    fn keys(&self) -> Vec<Binding> {
        [KEYS, MOVING].concat()
    }

    fn update(&mut self, input: Input, _cx: &Context) -> Vec<Effect> {
        match input {
            Input::Presenting => {
                self.waiting = None;
                return vec![Effect::ListDrafts];
            }
            Input::Shown | Input::Changed(_) | Input::Words => return vec![Effect::ListDrafts],
            Input::Drafts(waiting) => {
                self.cursor = self.cursor.within(waiting.len());
                self.waiting = Some(waiting);
            }
            Input::Action(Action::Open) => return self.go_on(),
            Input::Action(Action::Back) => return vec![Effect::Back],
            Input::Click(spot) => self.cursor.click(spot),
            Input::Action(action) => {
                if let Some(by) = step(action) {
                    self.cursor.step(by, self.rows());
                }
            }
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let theme = cx.theme;
        let inside = panel::open(frame, area, &self.title(cx), SIZE, theme);
        let [rows, foot] = Layout::vertical([Constraint::Min(1), Constraint::Length(FOOT + 1)]).areas(inside);
        let about = if self.rows() == 0 {
            "drafts-empty"
        } else {
            "drafts-how"
        };
        let text = cx.words.say(about);
        About {
            text: &text,
            rows: FOOT,
        }
        .draw(frame, foot, theme);
        frame.set_cursor_position(rows.as_position());
        let waiting = self.waiting.as_deref().unwrap_or_default();
        let times: Vec<String> = waiting.iter().map(|one| when(one.at, cx)).collect();
        let widest = times.iter().map(|time| width(time)).max().unwrap_or_default();
        let count = self.rows();
        cx.spots
            .rows(rows, self.cursor, count, spacing(count, rows, theme));
        list(frame, rows, self.cursor, count, true, theme, |row, cells| {
            let one = &waiting[row];
            let time = (widest + 2).min(cells / 2);
            let rest = cells.saturating_sub(time);
            let gone = || cx.words.say("drafts-gone-short");
            let title = one.title.clone().unwrap_or_else(gone);
            let name = (width(&title) + 2).min(rest / 2);
            vec![
                (times[row].clone(), time, theme.dim),
                (cut(&title, name, theme.signs), name, theme.text),
                (cut(&one.typed, rest - name, theme.signs), rest - name, theme.dim),
            ]
        });
    }
}
