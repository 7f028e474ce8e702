//! Something that was left half typed the last time: it is offered, and waits if it is not what one came for.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};
use ratatui::text::{Line, Span};

use crate::domain::phrase::Phrase;
use crate::keys::{Action, Binding, also, bind};
use crate::screens::drafts::Waiting;
use crate::screens::history::when;
use crate::screens::{Context, Effect, Input, Screen, places};
use crate::widgets::panel;
use crate::widgets::spots::Spot;
use crate::widgets::text::{cut, wrap_within};

pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Open).told("resume-go-on"),
    bind("esc", Action::Back).told("resume-leave"),
    also("backspace", Action::Return),
];

/// Cells and rows of the panel.
const SIZE: Size = Size::new(60, 9);

/// Rows in which it is said what it was.
const SAID: usize = 4;

/// What was left half typed.
pub struct ResumeScreen {
    waiting: Waiting,
}

impl ResumeScreen {
    /// A panel that offers to go on with this.
    pub fn new(waiting: Waiting) -> Self {
        Self { waiting }
    }

    fn said(&self, cx: &Context) -> String {
        let key = match self.waiting.typed.trim() {
            "" => "resume-what-untold",
            _ => "resume-what",
        };
        let typed = self
            .waiting
            .typed
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let what = Phrase::new(key)
            .text("what", self.waiting.title.clone().unwrap_or_default())
            .text("typed", typed)
            .text("when", when(self.waiting.at, cx));
        cx.words.tell(&what)
    }
}

impl Screen for ResumeScreen {
    fn title(&self, cx: &Context) -> String {
        cx.words.say("resume-title")
    }

    fn keys(&self) -> Vec<Binding> {
        KEYS.to_vec()
    }

    fn update(&mut self, input: Input, _: &Context) -> Vec<Effect> {
        match input {
            Input::Action(Action::Open) => {
                vec![Effect::Back, Effect::GoOn(self.waiting.content.clone())]
            }
            Input::Action(Action::Back) => vec![Effect::Back, Effect::Say(Phrase::new("resume-left"))],
            // It may be about anybody.
            Input::Presenting => vec![Effect::Back],
            Input::Action(action) => vec![Effect::Say(places::elsewhere(action))],
            _ => Vec::new(),
        }
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let theme = cx.theme;
        let cells = usize::from(SIZE.width.min(area.width.saturating_sub(4)));
        let said = wrap_within(&self.said(cx), cells, SAID, theme.signs);
        let height = u16::try_from(said.len() + 3).unwrap_or(SIZE.height);
        let size = Size { height, ..SIZE };
        let inside = panel::open(frame, area, &self.title(cx), size, theme);
        for (y, line) in (inside.y..inside.bottom()).zip(said) {
            let row = Rect {
                y,
                height: 1,
                ..inside
            };
            frame.render_widget(Line::styled(line, theme.text), row);
        }
        let answers = [
            ("Enter", "told-resume-go-on", Action::Open),
            ("Esc", "told-resume-leave", Action::Back),
        ];
        let first = inside.bottom().saturating_sub(2).max(inside.y);
        for (y, (key, does, action)) in (first..inside.bottom()).zip(answers) {
            let does = cut(&cx.words.say(does), cells.saturating_sub(7), theme.signs);
            let line = Line::from(vec![
                Span::styled(format!("{key:<7}"), theme.key),
                Span::styled(does, theme.text),
            ]);
            let row = Rect {
                y,
                height: 1,
                ..inside
            };
            cx.spots.put(row, Spot::Do(action));
            frame.render_widget(line, row);
        }
        frame.set_cursor_position((inside.x, first));
    }
}
