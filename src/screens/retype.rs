//! A question that is answered by typing what it is about: a number or a name (quality U25).

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};
use ratatui::text::Line;

use crate::domain::phrase::Phrase;
use crate::keys::{Action, Binding, bind};
use crate::screens::{Context, Effect, Input, Screen};
use crate::widgets::line_input::LineInput;
use crate::widgets::panel;
use crate::widgets::text::wrap;

pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Yes).told("retype-do"),
    bind("esc", Action::Back),
];

/// How wide the question may become.
const WIDTH: u16 = 56;

/// A question, what has to be typed, and what has been.
pub struct RetypeScreen {
    question: Phrase,
    wanted: String,
    deed: Effect,
    line: LineInput,
}

impl RetypeScreen {
    /// A panel with this question, after whose answer this is done.
    pub fn new(question: Phrase, wanted: String, deed: Effect) -> Self {
        Self {
            question,
            wanted,
            deed,
            line: LineInput::default(),
        }
    }

    /// What has to be typed, in a sentence.
    fn how(&self, key: &str) -> Phrase {
        Phrase::new(key).text("wanted", self.wanted.as_str())
    }

    /// Does it if the right thing was typed. Capitals and spaces around it are no difference.
    fn answer(&self) -> Vec<Effect> {
        if self.line.text().trim().to_lowercase() == self.wanted.to_lowercase() {
            return vec![Effect::Back, self.deed.clone()];
        }
        vec![Effect::Say(self.how("retype-wrong"))]
    }
}

impl Screen for RetypeScreen {
    fn title(&self, cx: &Context) -> String {
        cx.words.say("confirm-title")
    }

    fn keys(&self) -> Vec<Binding> {
        KEYS.to_vec()
    }

    fn insists(&self) -> bool {
        true
    }

    fn typing(&self) -> bool {
        true
    }

    fn update(&mut self, input: Input, _: &Context) -> Vec<Effect> {
        match input {
            Input::Action(Action::Yes) => return self.answer(),
            Input::Action(Action::Back) | Input::Presenting => return vec![Effect::Back],
            Input::Action(action) => self.line.act(action),
            Input::Key(key) => drop(self.line.key(&key)),
            Input::Paste(text) => self.line.paste(&text),
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let cells = usize::from(WIDTH.min(area.width.saturating_sub(4)));
        let mut lines = wrap(&cx.words.tell(&self.question), cells);
        lines.push(String::new());
        lines.extend(wrap(&cx.words.tell(&self.how("retype-how")), cells));
        let height = u16::try_from(lines.len() + 2).unwrap_or(u16::MAX);
        let inner = panel::open(frame, area, &self.title(cx), Size::new(WIDTH, height), cx.theme);
        let [text, _, typed] =
            Layout::vertical([Constraint::Min(1), Constraint::Max(1), Constraint::Length(1)]).areas(inner);
        for (y, line) in (text.y..text.bottom()).zip(lines) {
            let row = Rect { y, height: 1, ..text };
            frame.render_widget(Line::styled(line, cx.theme.text), row);
        }
        self.line
            .draw(frame, typed, &cx.words.say("retype-line"), true, cx.theme);
    }
}
