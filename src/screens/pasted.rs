//! Lines that were pasted, each to be stored as something of its own: which are on, correcting one, and
//! how they stand in a list.

use std::collections::BTreeSet;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect, Size};
use serde_json::{Value as Json, json};

use crate::domain::phrase::Phrase;
use crate::keys::{Action, Binding, MOVING, also, bind};
use crate::screens::{Context, Effect};
use crate::widgets::line_input::LineInput;
use crate::widgets::list::{list, spacing};
use crate::widgets::panel;
use crate::widgets::rows::Cursor;
use crate::widgets::search_list::{About, step};
use crate::widgets::spots::Spot;

/// The keys while a text over the list is typed.
pub const KEYS_OF_CORRECTING: &[Binding] = &[
    bind("enter", Action::Save).told("lines-correct"),
    also("ctrl-s", Action::Save).told("lines-correct"),
    bind("esc", Action::Back).told("lines-leave"),
];

/// Rows of the text at the foot.
const FOOT: u16 = 4;

/// The lines, and the one that is chosen.
#[derive(Debug, Default)]
pub struct Pasted {
    lines: Vec<PastedLine>,
    pub cursor: Cursor,
    /// What is typed over the list, and for what.
    typed: Option<(TypedFor, LineInput)>,
    /// Whether it was said once that they may be thrown away.
    discarding: bool,
}

#[derive(Debug)]
struct PastedLine {
    text: String,
    /// Whether somebody switched it on or off; nothing as long as the program decides.
    chosen: Option<bool>,
    /// Whether somebody corrected it.
    corrected: bool,
}

impl PastedLine {
    fn new(text: String) -> Self {
        Self {
            text,
            chosen: None,
            corrected: false,
        }
    }
}

/// For what a text over the list is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TypedFor {
    /// To correct this line.
    Line(usize),
    /// To stand in every line.
    All,
}

/// How a line stands in the list.
pub struct PastedRow {
    /// Whether it will be stored.
    pub on: bool,
    /// What it is called.
    pub name: String,
    /// What it will store, or what is odd about it.
    pub said: String,
    /// Which of the two.
    pub is_odd: bool,
}

impl Pasted {
    /// Lines of which nobody has chosen anything.
    pub fn new(lines: Vec<String>) -> Self {
        let mut pasted = Self::default();
        pasted.add(lines);
        pasted
    }

    /// The lines as they were kept half done, if any were.
    pub fn of_draft(lines: &Json) -> Option<Self> {
        let lines = lines.as_array().into_iter().flatten().filter_map(|line| {
            // Earlier builds kept the text alone.
            let text = line.as_str().or(line["line"].as_str())?.to_owned();
            let chosen = line["on"].as_bool();
            let corrected = line["corrected"] == true;
            Some(PastedLine {
                text,
                chosen,
                corrected,
            })
        });
        let lines: Vec<PastedLine> = lines.collect();
        (!lines.is_empty()).then(|| Self {
            lines,
            ..Self::default()
        })
    }

    /// What is kept of them as long as they are not stored.
    pub fn draft(&self) -> Json {
        let lines = self.lines.iter();
        lines
            .map(|line| json!({"line": line.text, "on": line.chosen, "corrected": line.corrected}))
            .collect()
    }

    /// Puts more lines behind them: those that wait stay.
    pub fn add(&mut self, lines: Vec<String>) {
        self.lines.extend(lines.into_iter().map(PastedLine::new));
    }

    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// The text of a line.
    pub fn text(&self, place: usize) -> &str {
        self.lines.get(place).map_or("", |line| &line.text)
    }

    /// All lines, in order.
    pub fn texts(&self) -> impl ExactSizeIterator<Item = &str> {
        self.lines.iter().map(|line| line.text.as_str())
    }

    /// Puts another line in the place of one: nobody has chosen anything for it yet.
    pub fn correct(&mut self, place: usize, text: String) {
        if let Some(line) = self.lines.get_mut(place) {
            *line = PastedLine {
                corrected: true,
                ..PastedLine::new(text)
            };
        }
    }

    /// Changes the text of a line, and not whether it is on.
    pub fn rewrite(&mut self, place: usize, text: String) {
        if let Some(line) = self.lines.get_mut(place) {
            line.text = text;
            line.corrected = true;
        }
    }

    /// Whether a line is on: as was chosen, or else by itself.
    pub fn is_on(&self, place: usize, by_itself: bool) -> bool {
        let line = self.lines.get(place);
        line.and_then(|line| line.chosen).unwrap_or(by_itself)
    }

    /// Whether somebody switched a line on or off, or corrected it.
    pub fn is_touched(&self, place: usize) -> bool {
        let line = self.lines.get(place);
        line.is_some_and(|line| line.corrected || line.chosen.is_some())
    }

    /// Switches the line at the cursor, which is on or off now, and goes to the next.
    pub fn switch(&mut self, is_on: bool) {
        if let Some(line) = self.lines.get_mut(self.cursor.0) {
            line.chosen = Some(!is_on);
        }
        self.cursor.step(1, self.lines.len());
    }

    /// The lines but for those that go, all of them off; nothing if none is left.
    pub fn left(self, going: &BTreeSet<usize>) -> Option<Self> {
        let lines = self.lines.into_iter().enumerate();
        let lines = lines.filter(|(place, _)| !going.contains(place));
        let lines: Vec<PastedLine> = lines
            .map(|(_, line)| PastedLine {
                chosen: Some(false),
                ..line
            })
            .collect();
        (!lines.is_empty()).then(|| Self {
            lines,
            ..Self::default()
        })
    }

    /// Whether a text over the list is being typed.
    pub fn is_typing(&self) -> bool {
        self.typed.is_some()
    }

    /// The keys that work over the list, of which these are its own.
    pub fn keys(&self, own: &[Binding]) -> Vec<Binding> {
        if self.is_typing() {
            return KEYS_OF_CORRECTING.to_vec();
        }
        [own, MOVING].concat()
    }

    /// "5 geplakte regels"
    pub fn title(&self, cx: &Context) -> String {
        cx.words
            .tell(&Phrase::new("lines-title").number("count", self.len()))
    }

    /// What is said as long as it is not known what they would store.
    pub fn reading(&self) -> Phrase {
        Phrase::new("lines-reading").number("count", self.len())
    }

    /// What is said when they are left as they are.
    pub fn kept(&self) -> Phrase {
        Phrase::new("lines-kept").number("count", self.len())
    }

    /// Begins to type a text over the list.
    pub fn start(&mut self, what: TypedFor, text: &str) {
        self.typed = Some((what, LineInput::new(text)));
    }

    /// What was typed over the list, once it is done.
    pub fn typed(&self) -> Option<(TypedFor, String)> {
        let (what, line) = self.typed.as_ref()?;
        Some((*what, line.text().trim().to_owned()))
    }

    /// Leaves what is typed over the list; says whether something was.
    pub fn leave(&mut self) -> bool {
        self.typed.take().is_some()
    }

    /// Takes a key for the text over the list.
    pub fn key(&mut self, key: &KeyEvent) {
        if let Some((_, line)) = &mut self.typed {
            line.key(key);
        }
    }

    /// Takes a pasted text, if one is typed over the list; says whether it did.
    pub fn paste(&mut self, text: &str) -> bool {
        let Some((_, line)) = &mut self.typed else {
            return false;
        };
        line.paste(text);
        true
    }

    /// Takes a click.
    pub fn click(&mut self, spot: Spot) {
        self.cursor.click(spot);
    }

    /// Takes a wish that means the same over every list of pasted lines; nothing if it is another.
    pub fn act(&mut self, action: Action) -> Option<Vec<Effect>> {
        if let Some((_, line)) = &mut self.typed {
            line.act(action);
            return Some(Vec::new());
        }
        if let Some(by) = step(action) {
            self.cursor.step(by, self.lines.len());
            return Some(Vec::new());
        }
        if action != Action::Edit {
            return None;
        }
        let place = self.cursor.within(self.len()).0;
        let text = self.text(place).to_owned();
        self.start(TypedFor::Line(place), &text);
        Some(Vec::new())
    }

    /// Whether they are thrown away now: when asked twice. The first time says so.
    pub fn discard(&mut self) -> Result<(), Phrase> {
        if std::mem::replace(&mut self.discarding, true) {
            return Ok(());
        }
        Err(Phrase::new("lines-discard-again").number("count", self.len()))
    }

    /// Forgets that it was asked, once something else is done.
    pub fn keep(&mut self) {
        self.discarding = false;
    }

    /// Draws the list, in which a name has its part of the width, with below it how many are `on` and all
    /// that the chosen line says.
    pub fn draw(
        &self,
        frame: &mut Frame,
        area: Rect,
        part: usize,
        row: impl Fn(usize) -> PastedRow,
        (on_now, about): (usize, &str),
        cx: &Context,
    ) {
        let theme = cx.theme;
        let rows = u16::try_from(self.len()).unwrap_or(u16::MAX);
        let size = Size::new(96, rows.saturating_add(FOOT + 2).max(12));
        let inner = panel::open(frame, area, &self.title(cx), size, theme);
        let [rows, foot] = Layout::vertical([Constraint::Min(1), Constraint::Length(FOOT + 1)]).areas(inner);
        let pace = spacing(self.len(), rows, theme);
        cx.spots.rows(rows, self.cursor, self.len(), pace);
        let [on, off, _] = theme.signs.checks;
        let has_focus = !self.is_typing();
        list(
            frame,
            rows,
            self.cursor,
            self.len(),
            has_focus,
            theme,
            |place, cells| {
                let row = row(place);
                let name = cells.saturating_sub(5) / part;
                let style = if row.is_odd { theme.problem } else { theme.dim };
                vec![
                    ((if row.on { on } else { off }).to_owned(), 4, theme.text),
                    (row.name, name, theme.title),
                    (String::new(), 1, theme.text),
                    (row.said, cells.saturating_sub(name + 5), style),
                ]
            },
        );
        match &self.typed {
            Some((what, line)) => self.draw_typed(frame, foot, *what, line, cx),
            None => {
                let summary = Phrase::new("lines-summary").number("on", on_now);
                let summary = cx.words.tell(&summary.number("count", self.len()));
                About {
                    text: &[&summary, about].join("\n"),
                    rows: FOOT,
                }
                .draw(frame, foot, theme);
            }
        }
    }

    fn draw_typed(&self, frame: &mut Frame, foot: Rect, what: TypedFor, line: &LineInput, cx: &Context) {
        let [help, typed] = match what {
            TypedFor::Line(_) => ["lines-correcting", "lines-corrected"],
            TypedFor::All => ["lines-for-all", "lines-in-all"],
        };
        let [text, area] = Layout::vertical([Constraint::Min(1), Constraint::Length(1)]).areas(foot);
        let said = cx.words.say(help);
        let about = About {
            text: &said,
            rows: FOOT - 1,
        };
        about.draw(frame, text, cx.theme);
        line.draw(frame, area, &cx.words.say(typed), true, cx.theme);
    }
}
