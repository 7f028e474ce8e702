//! Opening a sealed file of a colleague: its passphrase, and five tries.

use std::path::PathBuf;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};
use ratatui::text::Line;

use crate::domain::phrase::Phrase;
use crate::keys::{Action, Binding, bind};
use crate::screens::{Context, Effect, Input, Screen};
use crate::widgets::panel;
use crate::widgets::secret_input::SecretInput;
use crate::widgets::text::{cut, wrap};

pub(super) const KEYS: &[Binding] = &[bind("enter", Action::Open), bind("esc", Action::Back)];

/// How often somebody may try.
const TRIES: usize = 5;

/// How wide the panel may become.
const WIDTH: u16 = 72;

/// The question for the passphrase.
pub struct UnsealScreen {
    file: PathBuf,
    line: SecretInput,
    left: usize,
    /// Whether the file is being opened now.
    busy: bool,
    problem: Option<Phrase>,
}

impl UnsealScreen {
    /// Of this file.
    pub fn new(file: PathBuf) -> Self {
        Self {
            file,
            line: SecretInput::default(),
            left: TRIES,
            busy: false,
            problem: None,
        }
    }

    fn open(&mut self) -> Vec<Effect> {
        if self.busy {
            return Vec::new();
        }
        if self.line.is_empty() {
            self.problem = Some(Phrase::new("unseal-type-first"));
            return Vec::new();
        }
        let passphrase = self.line.passphrase();
        self.line.clear();
        self.problem = None;
        self.busy = true;
        vec![Effect::Unseal(self.file.clone(), passphrase)]
    }

    /// It was another passphrase.
    fn wrong(&mut self) -> Vec<Effect> {
        self.busy = false;
        self.left = self.left.saturating_sub(1);
        if self.left == 0 {
            return vec![Effect::Back, Effect::Say(Phrase::new("sealed-wrong-often"))];
        }
        self.problem = Some(Phrase::new("sealed-wrong-left").number("left", self.left));
        Vec::new()
    }
}

impl Screen for UnsealScreen {
    fn title(&self, cx: &Context) -> String {
        cx.words.say("unseal-title")
    }

    fn keys(&self) -> Vec<Binding> {
        KEYS.to_vec()
    }

    fn typing(&self) -> bool {
        true
    }

    fn is_secret(&self) -> bool {
        true
    }

    fn update(&mut self, input: Input, _: &Context) -> Vec<Effect> {
        match input {
            Input::Action(Action::Open) => return self.open(),
            Input::Action(Action::Back) => return vec![Effect::Back],
            Input::WrongPassphrase if self.busy => return self.wrong(),
            Input::Key(key) if !self.busy => drop(self.line.key(&key)),
            Input::Paste(text) if !self.busy => self.line.paste(&text),
            _ => {}
        }
        Vec::new()
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let (words, theme) = (cx.words, cx.theme);
        let wide = usize::from(WIDTH.min(area.width.saturating_sub(4)));
        let text = wrap(&words.say("unseal-how"), wide);
        let problem = self.problem.as_ref().map(|problem| words.tell(problem));
        let problem = match self.busy {
            true => vec![words.say("unseal-busy")],
            false => wrap(&problem.unwrap_or_default(), wide),
        };
        let lines = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
        let height = lines(text.len() + problem.len()).saturating_add(4);
        let inner = panel::open(frame, area, &self.title(cx), Size::new(WIDTH, height), theme);
        let [file, top, line, told] = Layout::vertical([
            Constraint::Length(2),
            Constraint::Length(lines(text.len()) + 1),
            Constraint::Length(1),
            Constraint::Min(0),
        ])
        .areas(inner);
        let shown = cut(&self.file.to_string_lossy(), wide, theme.signs);
        frame.render_widget(Line::styled(shown, theme.title), file);
        for (text, y) in text.into_iter().zip(top.y..top.bottom()) {
            frame.render_widget(Line::styled(text, theme.text), Rect::new(top.x, y, top.width, 1));
        }
        self.line
            .draw(frame, line, &words.say("passphrase-label"), true, theme);
        for (text, y) in problem.into_iter().zip(told.y..told.bottom()) {
            frame.render_widget(
                Line::styled(text, theme.problem),
                Rect::new(told.x, y, told.width, 1),
            );
        }
    }
}
