//! Sentences to read at leisure, one below the other: what was saved of a damaged inventory.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};
use ratatui::text::Line;

use crate::domain::phrase::Phrase;
use crate::keys::{Action, Binding, MOVING, also, bind};
use crate::screens::{Context, Effect, Input, Screen, places};
use crate::widgets::panel;
use crate::widgets::search_list::step;
use crate::widgets::text::wrap;

pub(super) const KEYS: &[Binding] = &[
    bind("esc", Action::Back),
    also("enter", Action::Open),
    also("backspace", Action::Return),
];

/// Cells and rows of the panel.
const SIZE: Size = Size::new(76, 20);

/// The sentences, and which of their lines is the first in sight.
pub struct ToldScreen {
    title: &'static str,
    sentences: Vec<Phrase>,
    first: usize,
}

impl ToldScreen {
    /// A panel with these sentences, under the title with this key.
    pub fn new(title: &'static str, sentences: Vec<Phrase>) -> Self {
        Self {
            title,
            sentences,
            first: 0,
        }
    }

    fn lines(&self, cells: usize, cx: &Context) -> Vec<String> {
        let told = self.sentences.iter().map(|sentence| cx.words.tell(sentence));
        told.flat_map(|told| wrap(&told, cells)).collect()
    }
}

impl Screen for ToldScreen {
    fn title(&self, cx: &Context) -> String {
        cx.words.say(self.title)
    }

    fn keys(&self) -> Vec<Binding> {
        [KEYS, MOVING].concat()
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            // Names stand in it.
            Input::Action(Action::Back | Action::Open) | Input::Presenting => return vec![Effect::Back],
            Input::Action(action) => match step(action) {
                Some(by) => {
                    let last = self.lines(usize::from(SIZE.width), cx).len().saturating_sub(1);
                    self.first = self.first.saturating_add_signed(by).min(last);
                }
                None => return vec![Effect::Say(places::elsewhere(action))],
            },
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let inside = panel::open(frame, area, &self.title(cx), SIZE, cx.theme);
        let lines = self.lines(usize::from(inside.width), cx);
        // At the end the panel stays full.
        let most = lines.len().saturating_sub(usize::from(inside.height));
        let shown = lines.into_iter().skip(self.first.min(most));
        for (y, line) in (inside.y..inside.bottom()).zip(shown) {
            let row = Rect {
                y,
                height: 1,
                ..inside
            };
            frame.render_widget(Line::styled(line, cx.theme.text), row);
        }
        frame.set_cursor_position(inside.as_position());
    }
}
