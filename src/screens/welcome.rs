//! The first start: the name of the village, its kernen, or a look at the demo village first.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};
use ratatui::text::Line;
use ratatui::widgets::Paragraph;
use serde_json::{Value as Json, json};

use crate::domain::phrase::Phrase;
use crate::keys::{Action, Binding, also, bind};
use crate::screens::{Context, Effect, Input, Main, Screen};
use crate::widgets::line_input::LineInput;
use crate::widgets::panel;
use crate::widgets::spots::Spot;
use crate::widgets::text::wrap;

pub(super) const KEYS: &[Binding] = &[
    bind("enter", Action::Open).told("next-step"),
    bind("ctrl-d", Action::Demo),
    bind("tab", Action::Next),
    also("shift-tab", Action::Previous),
    also("down", Action::Next),
    also("up", Action::Previous),
    also("esc", Action::Back),
];

/// Under which name it waits half typed.
pub const NAME: &str = "welcome";

/// How wide the panel may become.
const WIDTH: u16 = 70;

/// Which question has the cursor.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Question {
    #[default]
    Village,
    Kernen,
}

/// The answers so far.
#[derive(Default)]
pub struct WelcomeScreen {
    village: LineInput,
    kernen: LineInput,
    at: Question,
    /// What is wrong with the name of the village.
    problem: Option<Phrase>,
}

impl WelcomeScreen {
    /// The questions, with what was half typed there the last time.
    pub fn new(draft: Option<&Json>) -> Self {
        let typed =
            |key: &str| LineInput::new(draft.and_then(|draft| draft[key].as_str()).unwrap_or_default());
        Self {
            village: typed("village"),
            kernen: typed("kernen"),
            ..Self::default()
        }
    }

    fn line(&mut self) -> &mut LineInput {
        match self.at {
            Question::Village => &mut self.village,
            Question::Kernen => &mut self.kernen,
        }
    }

    fn turn(&mut self) {
        self.at = match self.at {
            Question::Village => Question::Kernen,
            Question::Kernen => Question::Village,
        };
    }

    /// A village has one name: of several lines the first is it. Kernen may stand below each other.
    fn paste(&mut self, text: &str) -> Vec<Effect> {
        let lines: Vec<&str> = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .collect();
        let several = 1 < lines.len();
        match self.at {
            Question::Village => self.village.paste(lines.first().unwrap_or(&"")),
            Question::Kernen => self.kernen.paste(&lines.join(", ")),
        }
        self.problem = None;
        match several && self.at == Question::Village {
            true => vec![Effect::Say(Phrase::new("welcome-first-line"))],
            false => vec![],
        }
    }

    fn answer(&mut self) -> Vec<Effect> {
        if self.village.text().trim().is_empty() {
            self.at = Question::Village;
            self.problem = Some(Phrase::new("welcome-name-needed"));
            return vec![];
        }
        if self.at == Question::Village {
            self.at = Question::Kernen;
            return vec![];
        }
        let found = Effect::Found {
            village: one_line(self.village.text()),
            kernen: names(self.kernen.text()),
        };
        vec![found, dropped()]
    }
}

impl Screen for WelcomeScreen {
    fn title(&self, cx: &Context) -> String {
        cx.words.say("welcome-title")
    }

    fn keys(&self) -> Vec<Binding> {
        KEYS.to_vec()
    }

    fn typing(&self) -> bool {
        true
    }

    fn draft(&self) -> Option<(String, Json)> {
        let (village, kernen) = (self.village.text(), self.kernen.text());
        let is_empty = village.trim().is_empty() && kernen.trim().is_empty();
        let draft = json!({ "of": NAME, "village": village, "kernen": kernen });
        (!is_empty).then(|| (NAME.to_owned(), draft))
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            // What was taken back, or a copy that was gone back to, may have brought a village; then this is no first
            // start, whatever panel lies over it.
            Input::Changed(_) if !cx.village.is_empty() => {
                return vec![Effect::Go(Main::Overview), dropped()];
            }
            Input::Action(Action::Open) => return self.answer(),
            Input::Action(Action::Demo) => {
                return vec![Effect::LoadDemo, Effect::Do(Action::Tour), dropped()];
            }
            Input::Action(Action::Back) => return vec![Effect::Say(Phrase::new("welcome-stay"))],
            Input::Action(Action::Next | Action::Previous) => self.turn(),
            Input::Click(Spot::Part(0)) => self.at = Question::Village,
            Input::Click(Spot::Part(1)) => self.at = Question::Kernen,
            Input::Action(action) => self.line().act(action),
            Input::Key(key) if self.line().key(&key) => {
                self.problem = None;
            }
            Input::Paste(text) => return self.paste(&text),
            _ => {}
        }
        vec![]
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let (words, theme) = (cx.words, cx.theme);
        let cells = usize::from(WIDTH.min(area.width.saturating_sub(4)));
        let file = cx.about.file.to_string_lossy();
        let told = |key: &str| words.tell(&Phrase::new(key).text("file", file.clone()));
        // Who meant a file that is there wants to know it before anything else.
        let (hello, safe) = match (&cx.about.left_copies, cx.about.begun_here) {
            (Some(left), _) => (words.tell(left), vec![told("welcome-file")]),
            (None, Some(key)) => (told(key), vec![words.say("welcome-private")]),
            (None, None) => {
                let safe = vec![told("welcome-file"), words.say("welcome-private")];
                (words.say("welcome-hello"), safe)
            }
        };
        let hello = wrap(&hello, cells);
        let safe: Vec<String> = safe.iter().flat_map(|text| wrap(text, cells)).collect();
        let how = wrap(&words.say("welcome-kernen-how"), cells);
        let look = wrap(&words.say("welcome-demo"), cells);
        let rows = hello.len() + how.len() + look.len() + safe.len();
        let height = u16::try_from(rows + 7).unwrap_or(u16::MAX);
        let inner = panel::open(frame, area, &self.title(cx), Size::new(WIDTH, height), theme);
        // Where there is little room, the questions stay and the rest gives way.
        let air = u16::from(height <= inner.height);
        let lines = |texts: &[String]| u16::try_from(texts.len()).unwrap_or(u16::MAX);
        let [top, village, problem, kernen, example, demo, _, foot] = Layout::vertical([
            Constraint::Max(lines(&hello) + air),
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Length(lines(&how) + air),
            Constraint::Length(lines(&look)),
            Constraint::Length(air),
            Constraint::Fill(1),
        ])
        .areas(inner);
        frame.render_widget(Paragraph::new(hello.join("\n")).style(theme.text), top);
        let labels = aligned(words.say("welcome-village"), words.say("welcome-kernen"));
        for (part, area) in [village, kernen].into_iter().enumerate() {
            cx.spots.put(area, Spot::Part(part));
        }
        cx.spots.put(demo, Spot::Do(Action::Demo));
        let is_at = |question| self.at == question;
        self.village
            .draw(frame, village, &labels[0], is_at(Question::Village), theme);
        self.kernen
            .draw(frame, kernen, &labels[1], is_at(Question::Kernen), theme);
        if let Some(phrase) = &self.problem {
            frame.render_widget(Line::styled(words.tell(phrase), theme.problem), problem);
        }
        frame.render_widget(Paragraph::new(how.join("\n")).style(theme.dim), example);
        frame.render_widget(Paragraph::new(look.join("\n")).style(theme.text), demo);
        frame.render_widget(Paragraph::new(safe.join("\n")).style(theme.dim), foot);
    }
}

/// Nothing waits half typed any more.
fn dropped() -> Effect {
    Effect::DropDraft(NAME.to_owned())
}

/// The labels, equally long, so that the answers stand below each other.
fn aligned(one: String, other: String) -> [String; 2] {
    let cells = one.chars().count().max(other.chars().count());
    [format!("{one:<cells$}"), format!("{other:<cells$}")]
}

/// What was typed, with one space between words.
pub fn one_line(typed: &str) -> String {
    typed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The names in a line, each once.
pub fn names(typed: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in typed.split([',', ';']).map(one_line) {
        let known = names
            .iter()
            .any(|other| other.to_lowercase() == name.to_lowercase());
        if !name.is_empty() && !known {
            names.push(name);
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn kernen_stand_in_one_line() {
        assert_eq!(
            names(" Malden,  Over  asselt ;malden,, "),
            ["Malden", "Over asselt"]
        );
        assert!(names("").is_empty());
    }
}
