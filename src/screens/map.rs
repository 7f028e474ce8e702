//! 6 Kaart.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::domain::phrase::Phrase;
use crate::keys::{Action, Binding, MOVING, also};
use crate::screens::{Context, Effect, Input, Main, Screen, places};
use crate::widgets::boxed::draw_box;

/// Keys of this screen.
pub(super) const KEYS: &[Binding] = &[also("esc", Action::Back), also("backspace", Action::Return)];

/// The screen.
#[derive(Debug, Default)]
pub struct Map {}

impl Screen for Map {
    fn title(&self, cx: &Context) -> String {
        cx.words.say(Main::Map.label())
    }

    fn keys(&self) -> Vec<Binding> {
        KEYS.iter().chain(MOVING).copied().collect()
    }

    fn update(&mut self, input: Input, _: &Context) -> Vec<Effect> {
        match input {
            Input::Action(Action::Back) => vec![Effect::Say(Phrase::new("nowhere-back"))],
            Input::Action(other) => vec![Effect::Say(places::elsewhere(other))],
            _ => Vec::new(),
        }
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let inside = draw_box(frame, area, &self.title(cx), "", true, cx.theme);
        frame.set_cursor_position(inside.as_position());
    }
}
