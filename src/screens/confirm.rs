//! A question that only a deliberate yes answers with yes.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};
use ratatui::text::{Line, Span};

use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::i18n::Language;
use crate::keys::{Action, Binding, also, bind};
use crate::screens::{Choice, Context, Effect, Input, Screen};
use crate::widgets::panel;
use crate::widgets::spots::Spot;
use crate::widgets::text::{cut, wrap};

/// Enter, which is pressed without thinking, is no.
pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::No),
    bind("j", Action::Yes),
    also("y", Action::Yes),
    also("n", Action::No),
    also("esc", Action::Back),
    also("backspace", Action::Return),
];

/// More than this at once is asked for first (quality U24).
pub(super) const MANY: usize = 10;

/// How many of them the question names.
const NAMED: usize = 3;

/// How wide the question may become.
const WIDTH: u16 = 56;

/// A question about many assets: how many, and three of their names.
pub(super) fn asked_of_many(question: &str, ids: &[Id], cx: &Context) -> Phrase {
    let names = ids.iter().take(NAMED);
    let names: Vec<String> = names
        .map(|id| cx.village.name_of(RecordKind::Asset, *id))
        .collect();
    Phrase::new(question)
        .number("count", ids.len())
        .text("names", names.join(", "))
}

/// A question.
pub struct ConfirmScreen {
    question: Phrase,
    /// What is done after a yes; nothing: the screen below knows.
    deed: Option<Effect>,
    /// In which language it is asked: the bottom line names the letter of its yes.
    language: Language,
}

impl ConfirmScreen {
    /// A panel with this question.
    pub fn new(question: Phrase) -> Self {
        Self {
            question,
            deed: None,
            language: Language::default(),
        }
    }

    /// The same, asked in this language.
    #[must_use]
    pub fn asked_in(self, language: Language) -> Self {
        Self { language, ..self }
    }

    /// A panel with this question, after whose yes this is done.
    pub fn before(question: Phrase, deed: Effect) -> Self {
        Self {
            deed: Some(deed),
            ..Self::new(question)
        }
    }
}

impl Screen for ConfirmScreen {
    fn title(&self, cx: &Context) -> String {
        cx.words.say("confirm-title")
    }

    fn keys(&self) -> Vec<Binding> {
        let mut keys = KEYS.to_vec();
        for binding in keys.iter_mut().filter(|binding| binding.action == Action::Yes) {
            binding.hinted = binding.key == yes(self.language);
        }
        keys
    }

    fn insists(&self) -> bool {
        true
    }

    fn update(&mut self, input: Input, _: &Context) -> Vec<Effect> {
        match input {
            Input::Action(Action::Yes) => match &self.deed {
                Some(deed) => vec![Effect::Back, deed.clone()],
                None => vec![Effect::BackWith(Choice::Yes)],
            },
            Input::Action(Action::No | Action::Back) => {
                vec![Effect::Back, Effect::Say(Phrase::new("confirm-not-done"))]
            }
            Input::Key(_) | Input::Paste(_) => vec![Effect::Say(Phrase::new("confirm-how"))],
            _ => vec![],
        }
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let cells = usize::from(WIDTH.min(area.width.saturating_sub(4)));
        let question = wrap(&cx.words.tell(&self.question), cells);
        let height = u16::try_from(question.len() + 3).unwrap_or(u16::MAX);
        let inner = panel::open(frame, area, &self.title(cx), Size::new(WIDTH, height), cx.theme);
        let yes = yes(cx.words.language());
        let answers = [
            ("Enter", "confirm-no", Action::No),
            (yes, "confirm-yes", Action::Yes),
        ];
        let room = usize::from(inner.height).saturating_sub(answers.len());
        for (y, line) in (inner.y..inner.bottom()).zip(question.into_iter().take(room)) {
            frame.render_widget(
                Line::styled(line, cx.theme.text),
                Rect::new(inner.x, y, inner.width, 1),
            );
        }
        let first = inner.bottom().saturating_sub(2).max(inner.y);
        for (y, (key, does, action)) in (first..inner.bottom()).zip(answers) {
            let does = cut(&cx.words.say(does), cells.saturating_sub(7), cx.theme.signs);
            let line = Line::from(vec![
                Span::styled(format!("{key:<7}"), cx.theme.key),
                Span::styled(does, cx.theme.text),
            ]);
            let place = Rect::new(inner.x, y, inner.width, 1);
            cx.spots.put(place, Spot::Do(action));
            frame.render_widget(line, place);
        }
        frame.set_cursor_position((inner.x, first));
    }
}

/// The letter for yes.
fn yes(language: Language) -> &'static str {
    match language {
        Language::Dutch => "j",
        Language::English => "y",
    }
}
