//! All keys of the screen below and of everywhere, and the terms of the field in plain words.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};
use ratatui::text::Line;

use crate::domain::code::{Code, term_key};
use crate::domain::phrase::Phrase;
use crate::i18n::fold;
use crate::keys::{Action, Binding, EVERYWHERE, MOVING, MOVING_WHILE_TYPING, also, bind, is_sign};
use crate::screens::{AnswerKey, Context, Effect, Input, Screen};
use crate::widgets::hints::key_sign;
use crate::widgets::list::{Piece, list, spacing, three_columns};
use crate::widgets::panel;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::{About, SearchList, has_all};
use crate::widgets::spots::Spot;
use crate::widgets::text::{capital, cut, width};

const KEYS: &[Binding] = &[
    bind("enter", Action::Open),
    bind("tab", Action::Next),
    bind("esc", Action::Back),
];

/// The keys while terms are shown: they are there to be read.
const TERM_KEYS: &[Binding] = &[
    bind("tab", Action::Next),
    bind("esc", Action::Back),
    also("enter", Action::Open),
];

/// The terms that are explained, by the first part of the key and the codes, in the order of use.
const TERMS: &[(&str, &[&str])] = &[
    ("asset", &[""]),
    ("kern", &[""]),
    ("sphere", &["", "personal", "communal", "institutional"]),
    (
        "condition",
        &["", "security", "inclusion", "cohesion", "empowerment"],
    ),
    ("step", &["", "map", "connect", "mobilise", "plan", "support"]),
    ("gap", &[""]),
    ("nature", &["untapped", "fragile", "unknown", "missing"]),
    ("verdict", &[""]),
    ("counted", &[""]),
    ("looked-at", &[""]),
    ("hinge", &[""]),
    ("key-person", &[""]),
    ("walk-list", &[""]),
    ("walk-line", &[""]),
    ("disk", &[""]),
    ("bitlocker", &[""]),
    ("filevault", &[""]),
    ("luks", &[""]),
];

/// The two parts of the help.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Keys,
    Terms,
}

impl Part {
    fn other(self) -> Self {
        match self {
            Self::Keys => Self::Terms,
            Self::Terms => Self::Keys,
        }
    }
}

/// Which part is shown, and what was typed.
pub struct HelpScreen {
    below: Vec<Binding>,
    /// Whether text is typed below, so that letters do nothing but make text there.
    typing: bool,
    /// The keys that are an answer below, and nothing else.
    answers: Vec<AnswerKey>,
    part: Part,
    search: SearchList,
}

/// A row of the help.
struct Row {
    /// The heading that it stands under.
    group: &'static str,
    name: String,
    keys: Vec<String>,
    about: String,
    action: Option<Action>,
}

impl HelpScreen {
    /// A panel over a screen with these keys, in which text may be typed.
    pub fn new(below: Vec<Binding>, typing: bool) -> Self {
        Self {
            below,
            typing,
            answers: Vec::new(),
            part: Part::Keys,
            search: SearchList::default(),
        }
    }

    /// The same, over a screen where these keys are an answer.
    #[must_use]
    pub fn answered_by(self, answers: Vec<AnswerKey>) -> Self {
        Self { answers, ..self }
    }

    fn rows(&self, cx: &Context) -> Vec<Row> {
        self.rows_of(self.part, cx)
    }

    fn rows_of(&self, part: Part, cx: &Context) -> Vec<Row> {
        let rows = match part {
            Part::Keys => self.key_rows(cx),
            Part::Terms => term_rows(cx),
        };
        let typed = self.search.line.text().trim();
        let fits = |row: &Row| {
            let is_key = row.keys.iter().any(|key| key == typed);
            let text = fold(&[row.name.as_str(), &row.keys.concat(), &row.about].concat());
            // A sign such as `?` folds to nothing, and would fit everything.
            is_key || (typed.is_empty() || !fold(typed).is_empty()) && has_all(typed, &text)
        };
        rows.into_iter().filter(fits).collect()
    }

    /// The keys that work below, by heading: exactly those that would be carried out there.
    pub fn bindings(&self) -> [(&'static str, Vec<Binding>); 3] {
        let common = |binding: &Binding| [EVERYWHERE, MOVING].iter().any(|table| table.contains(binding));
        // What the screen uses otherwise does not work there as it does everywhere.
        let free = |binding: &Binding| !self.below.iter().any(|own| own.key == binding.key);
        let (shared, own): (Vec<Binding>, Vec<Binding>) =
            self.below.iter().copied().partition(|binding| common(binding));
        let (moving, mut everywhere): (Vec<Binding>, Vec<Binding>) =
            shared.into_iter().partition(|binding| MOVING.contains(binding));
        everywhere.extend(EVERYWHERE.iter().filter(|binding| free(binding)));
        let mut groups = [
            ("help-here", own),
            ("help-everywhere", everywhere),
            ("help-moving", moving),
        ];
        for (_, bindings) in &mut groups {
            bindings.retain(|binding| !(self.typing && is_sign(binding.key)));
            bindings.retain(|binding| self.answers.iter().all(|answer| answer.key != binding.key));
        }
        groups
    }

    fn key_rows(&self, cx: &Context) -> Vec<Row> {
        let answer = |answer: &AnswerKey| Row {
            group: "help-answers",
            name: capital(&cx.words.tell(&answer.does)),
            keys: vec![key_sign(&answer.key, cx.words, cx.theme.signs)],
            about: cx.words.say("help-answer"),
            action: None,
        };
        let bindings = self.bindings();
        let others = bindings
            .iter()
            .flat_map(|(group, bindings)| grouped(group, bindings, cx));
        self.answers.iter().map(answer).chain(others).collect()
    }

    fn run(&mut self, cx: &Context) -> Vec<Effect> {
        let rows = self.rows(cx);
        match rows.get(self.search.cursor.within(rows.len()).0) {
            Some(row) => match (row.action, self.part) {
                (Some(action), _) => vec![Effect::Back, Effect::Do(action)],
                (None, Part::Keys) => vec![Effect::Say(Phrase::new("help-answer"))],
                (None, Part::Terms) => vec![Effect::Say(Phrase::new("help-for-reading"))],
            },
            None if self.is_beside(cx) => {
                self.turn();
                Vec::new()
            }
            None => vec![Effect::Say(Phrase::new("panel-nothing-found"))],
        }
    }

    /// Whether what was typed stands in the other part.
    fn is_beside(&self, cx: &Context) -> bool {
        !self.rows_of(self.part.other(), cx).is_empty()
    }

    /// That nothing was found here, and where it does stand.
    fn nothing(&self, cx: &Context) -> &'static str {
        match (self.is_beside(cx), self.part) {
            (false, _) => "panel-nothing-found",
            (true, Part::Keys) => "help-among-terms",
            (true, Part::Terms) => "help-among-keys",
        }
    }

    fn turn(&mut self) {
        self.part = self.part.other();
        self.search.cursor = Cursor(0);
    }
}

impl Screen for HelpScreen {
    fn title(&self, cx: &Context) -> String {
        cx.words.say(match self.part {
            Part::Keys => "help-title-keys",
            Part::Terms => "help-title-terms",
        })
    }

    fn keys(&self) -> Vec<Binding> {
        let own = match self.part {
            Part::Keys => KEYS,
            Part::Terms => TERM_KEYS,
        };
        [own, MOVING_WHILE_TYPING].concat()
    }

    fn typing(&self) -> bool {
        true
    }

    fn update(&mut self, input: Input, cx: &Context) -> Vec<Effect> {
        match input {
            Input::Action(Action::Open) => return self.run(cx),
            Input::Action(Action::Back) => return vec![Effect::Back],
            Input::Action(Action::Next | Action::Previous) => self.turn(),
            Input::Action(action) => self.search.act(action, self.rows(cx).len()),
            Input::Click(Spot::Row(line)) => {
                if let Some(Shown::Row(row)) = lines(&self.rows(cx)).get(line) {
                    self.search.click(Spot::Row(*row));
                }
            }
            Input::Key(key) => drop(self.search.key(&key)),
            Input::Paste(text) => self.search.paste(&text),
            _ => {}
        }
        vec![]
    }

    fn draw(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let theme = cx.theme;
        let inner = panel::open(frame, area, &self.title(cx), Size::new(92, 30), theme);
        let rows = self.rows(cx);
        let chosen = self.search.cursor.within(rows.len());
        let text = rows.get(chosen.0).map_or("", |row| &row.about);
        let about = About {
            text,
            rows: if self.part == Part::Terms { 3 } else { 1 },
        };
        let label = cx.words.say("panel-search");
        let place = self.search.draw(frame, inner, &label, &about, theme);
        if rows.is_empty() {
            let nothing = cut(
                &cx.words.say(self.nothing(cx)),
                usize::from(place.width),
                theme.signs,
            );
            return frame.render_widget(Line::styled(nothing, theme.dim), place);
        }
        let lines = lines(&rows);
        let on = lines.iter().position(|line| *line == Shown::Row(chosen.0));
        let names = rows.iter().map(|row| width(&row.name)).max().unwrap_or_default();
        let keys = rows
            .iter()
            .map(|row| width(&row.keys.join(" ")))
            .max()
            .unwrap_or_default();
        let focus = self.search.on_row;
        let on = Cursor(on.unwrap_or_default());
        cx.spots
            .rows(place, on, lines.len(), spacing(lines.len(), place, theme));
        list(frame, place, on, lines.len(), focus, theme, |line, cells| {
            let row = match lines[line] {
                Shown::Heading(group) => return vec![(cx.words.say(group), cells, theme.title)],
                Shown::Row(row) => &rows[row],
            };
            let [name, key, about] = three_columns(cells, names, keys);
            let pieces: [Piece; 3] = [
                (row.name.clone(), name, theme.text),
                (row.keys.join(" "), key, theme.key),
                (row.about.clone(), about, theme.dim),
            ];
            pieces.into()
        });
    }
}

/// A line on screen.
#[derive(PartialEq)]
enum Shown {
    Heading(&'static str),
    Row(usize),
}

/// The rows with a heading before each group.
fn lines(rows: &[Row]) -> Vec<Shown> {
    let mut lines = Vec::new();
    for (place, row) in rows.iter().enumerate() {
        let new = place == 0 || rows[place - 1].group != row.group;
        if new && !row.group.is_empty() {
            lines.push(Shown::Heading(row.group));
        }
        lines.push(Shown::Row(place));
    }
    lines
}

/// A row for each action, with all its keys.
fn grouped(group: &'static str, bindings: &[Binding], cx: &Context) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for binding in bindings {
        let key = key_sign(binding.key, cx.words, cx.theme.signs);
        let (name, about) = match binding.told {
            Some(words) => (term_key("told", words), term_key("about-told", words)),
            None => (
                binding.action.term(),
                term_key("about-action", binding.action.code()),
            ),
        };
        let name = capital(&cx.words.say(&name));
        let same = |row: &&mut Row| row.action == Some(binding.action) && row.name == name;
        match rows.iter_mut().find(same) {
            Some(row) => row.keys.push(key),
            None => rows.push(Row {
                group,
                name,
                keys: vec![key],
                about: cx.words.say(&about),
                action: Some(binding.action),
            }),
        }
    }
    rows
}

fn term_rows(cx: &Context) -> Vec<Row> {
    let row = |term: &str, code: &str| {
        let (name, about) = if code.is_empty() {
            (format!("term-{term}"), format!("explain-{term}"))
        } else {
            (term_key(term, code), term_key(&format!("explain-{term}"), code))
        };
        Row {
            group: "",
            name: capital(&cx.words.say(&name)),
            keys: Vec::new(),
            about: cx.words.say(&about),
            action: None,
        }
    };
    TERMS
        .iter()
        .flat_map(|(term, codes)| codes.iter().map(|code| row(term, code)))
        .collect()
}
