//! How one field looks: its value, and with the cursor in it what can be done there.

use jiff::civil::Date;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui_textarea::TextArea;

use crate::domain::phrase::Phrase;
use crate::domain::value::{Shape, read_day, read_day_to_come};
use crate::i18n::Words;
use crate::widgets::form::boxes::{Boxes, flow};
use crate::widgets::form::entry::Entry;
use crate::widgets::form::line::LineBox;
use crate::widgets::form::lines::LinesBox;
use crate::widgets::form::pick::Pick;
use crate::widgets::form::search::Search;
use crate::widgets::form::{Asked, Asking};
use crate::widgets::rows::Cursor;
use crate::widgets::text::{cut, left, width, wrap};
use crate::widgets::theme::Theme;

/// How many lines a text takes when the cursor is not in it, and when it is.
const FOLDED: usize = 2;
const UNFOLDED: usize = 6;
/// How much of a list is seen at once.
const LISTED: usize = 8;

/// A value as it is drawn.
#[derive(Default)]
pub struct Seen<'a> {
    /// Line by line.
    pub lines: Vec<Line<'static>>,
    /// Where the cursor is, in cells and lines from the corner.
    pub cursor: (usize, usize),
    /// A text of several lines that draws itself over this many of the lines.
    pub area: Option<(&'a TextArea<'static>, usize)>,
}

/// What is needed to draw a value.
pub struct Look<'a> {
    /// Its width.
    pub cells: usize,
    /// Words and names.
    pub cx: &'a Asking<'a>,
    /// Colours and signs.
    pub theme: &'a Theme,
}

impl Seen<'_> {
    fn line(line: impl Into<Line<'static>>, column: usize) -> Self {
        Self {
            lines: vec![line.into()],
            cursor: (column, 0),
            area: None,
        }
    }
}

impl Look<'_> {
    /// The value of a field without the cursor.
    pub fn resting(&self, field: &Asked) -> Vec<Line<'static>> {
        let words = self.cx.words;
        if field.left_mixed() {
            let mixed = cut(&words.say("form-mixed"), self.cells, self.theme.signs);
            return vec![Line::styled(mixed, self.theme.dim)];
        }
        let text = match &field.entry {
            Entry::Line(line) => line.text().to_owned(),
            Entry::Lines(lines) => lines.text(),
            Entry::Pick(pick) => self.chosen(pick),
            Entry::Boxes(boxes) => {
                let chosen = boxes
                    .boxes()
                    .filter(|(_, on, _)| *on)
                    .map(|(code, _, why)| self.box_word(boxes.term(), code, why));
                let some = boxes.mixed().into_iter();
                let some = some.map(|code| {
                    let word = self.box_word(boxes.term(), code, false);
                    format!("{} {word}", self.theme.signs.checks[2])
                });
                chosen.chain(some).collect::<Vec<_>>().join(", ")
            }
            Entry::Scale(None) => String::new(),
            Entry::Scale(Some(_)) | Entry::YesNo(_) => return self.active(field).lines,
            Entry::Search(search) => search.names(self.cx).join(", "),
        };
        if text.is_empty() {
            let nothing = words.find(&format!("empty-{}", field.info.label()));
            return vec![Line::styled(
                cut(&nothing.unwrap_or_default(), self.cells, self.theme.signs),
                self.theme.dim,
            )];
        }
        let mut lines = wrap(&text, self.cells);
        if FOLDED < lines.len() {
            let rest = lines.split_off(FOLDED - 1).join(" ");
            // One cell too many makes sure that it is seen to be cut.
            let rest = left(&rest, self.cells + 1, self.theme.signs);
            lines.push(cut(&rest, self.cells, self.theme.signs));
        }
        let style = self.theme.text;
        lines.into_iter().map(|line| Line::styled(line, style)).collect()
    }

    /// The value of the field with the cursor.
    pub fn active<'f>(&self, field: &'f Asked) -> Seen<'f> {
        match &field.entry {
            Entry::Line(line) if field.shape == Shape::Day => self.day(line, read_day),
            Entry::Line(line) if field.shape == Shape::DayToCome => self.day(line, read_day_to_come),
            Entry::Line(line) => self.text(line, self.cells),
            Entry::Lines(lines) => self.lines(lines),
            Entry::Pick(pick) => self.pick(pick),
            Entry::Boxes(boxes) => self.boxes(boxes),
            Entry::Scale(rating) => self.scale(*rating, field.info.name),
            Entry::YesNo(_) if field.left_mixed() => {
                let line = format!(
                    "{} {}",
                    self.theme.signs.checks[2],
                    self.cx.words.say("form-mixed")
                );
                Seen::line(Line::styled(line, self.theme.text), 1)
            }
            Entry::YesNo(yes) => {
                let (sign, code) = if *yes { (0, "yes") } else { (1, "no") };
                let word = self.cx.words.term("yes-no", code);
                let line = format!("{} {word}", self.theme.signs.checks[sign]);
                Seen::line(Line::styled(line, self.theme.text), 1)
            }
            Entry::Search(search) => self.search(search),
        }
    }

    /// The field is underlined, so that it is seen how much room there is.
    fn field_style(&self) -> Style {
        self.theme.text.add_modifier(Modifier::UNDERLINED)
    }

    fn text(&self, line: &LineBox, cells: usize) -> Seen<'static> {
        let (shown, column) = line.view(cells, self.theme.signs);
        let shown = left(&shown, cells, self.theme.signs);
        Seen::line(Line::styled(shown, self.field_style()), column)
    }

    /// The day as it is understood stands beside what is typed.
    fn day(&self, line: &LineBox, read: fn(&str, Date) -> Option<Date>) -> Seen<'static> {
        let Some(day) = read(line.text(), self.cx.today) else {
            return self.text(line, self.cells);
        };
        let meant = format!("= {}", in_full(day, self.cx.words));
        let beside = self.cells.saturating_sub(width(&meant) + 2);
        if 12 <= beside {
            let mut seen = self.text(line, beside.min(24));
            let told = Span::styled(format!("  {meant}"), self.theme.good);
            seen.lines[0].push_span(told);
            return seen;
        }
        let mut seen = self.text(line, self.cells);
        let meant = cut(&meant, self.cells, self.theme.signs);
        seen.lines.push(Line::styled(meant, self.theme.good));
        seen
    }

    fn lines<'f>(&self, lines: &'f LinesBox) -> Seen<'f> {
        let height = (wrap(&lines.text(), self.cells).len() + 1).clamp(3, UNFOLDED);
        let blank = Line::styled(" ".repeat(self.cells), self.field_style());
        Seen {
            lines: vec![blank; height],
            cursor: (0, 0),
            area: Some((lines.area(), height)),
        }
    }

    fn chosen(&self, pick: &Pick) -> String {
        let word = |code| self.cx.words.term(pick.term(), code);
        match pick.astray() {
            Some(typed) => typed.to_owned(),
            None => pick.chosen().map(word).unwrap_or_default(),
        }
    }

    fn pick(&self, pick: &Pick) -> Seen<'static> {
        let codes = pick.matches(self.cx.words);
        let chosen = codes.iter().position(|code| Some(*code) == pick.chosen());
        let words: Vec<String> = codes
            .iter()
            .map(|code| self.cx.words.term(pick.term(), code))
            .collect();
        let typed = width(pick.typed()).min(self.cells.saturating_sub(1));
        let value = left(&self.chosen(pick), self.cells, self.theme.signs);
        let mut seen = Seen::line(Line::styled(value, self.field_style()), typed);
        let listed = words.iter().map(String::as_str);
        seen.lines.extend(self.listed(listed, chosen));
        seen
    }

    /// The part of a list around what is chosen of it.
    fn listed<'w>(&self, words: impl Iterator<Item = &'w str>, chosen: Option<usize>) -> Vec<Line<'static>> {
        let words: Vec<&str> = words.collect();
        let top = Cursor(chosen.unwrap_or(0)).top(words.len(), LISTED);
        let signs = self.theme.signs;
        let line = |(place, word): (usize, &&str)| {
            let (sign, style) = if chosen == Some(place) {
                (signs.cursor, self.theme.selected)
            } else {
                (" ", self.theme.text)
            };
            let word = cut(&format!("{sign} {word} "), self.cells, signs);
            Line::styled(word, style)
        };
        let rows = words.iter().enumerate().skip(top).take(LISTED);
        rows.map(line).collect()
    }

    fn box_word(&self, term: &str, code: &str, why: bool) -> String {
        let word = self.cx.words.term(term, code);
        if why {
            format!("{word} ({})", self.cx.words.say("form-why"))
        } else {
            word
        }
    }

    fn boxes(&self, boxes: &Boxes) -> Seen<'static> {
        let signs = self.theme.signs;
        let texts: Vec<String> = boxes
            .boxes()
            .map(|(code, on, why)| {
                let mixed = boxes.mixed().contains(&code);
                let check = signs.checks[if mixed { 2 } else { usize::from(!on) }];
                let word = self.box_word(boxes.term(), code, why);
                cut(&format!("{check} {word}"), self.cells, signs)
            })
            .collect();
        let widths: Vec<usize> = texts.iter().map(|text| width(text)).collect();
        let mut seen = Seen::default();
        for (row, places) in flow(&widths, self.cells).into_iter().enumerate() {
            let mut line = Line::default();
            for place in places {
                let at = place == boxes.at();
                if at {
                    seen.cursor = (line.width() + 1, row);
                }
                let style = if at { self.theme.selected } else { self.theme.text };
                line.push_span(Span::styled(texts[place].clone(), style));
                line.push_span(Span::styled("  ", self.theme.text));
            }
            seen.lines.push(line);
        }
        seen
    }

    /// `1 slecht  2  3  4  5 goed`, with what is chosen between brackets.
    fn scale(&self, rating: Option<u8>, name: &str) -> Seen<'static> {
        let words = self.cx.words;
        let end = |end: &str| {
            let own = format!("scale-{end}-{}", name.replace('_', "-"));
            words
                .find(&own)
                .unwrap_or_else(|| words.say(&format!("scale-{end}")))
        };
        let mut line = Line::styled(format!("{} ", end("low")), self.theme.dim);
        let mut column = line.width() + 1;
        for number in 1..=5 {
            let (text, style) = if rating == Some(number) {
                column = line.width() + 1;
                (format!("[{number}]"), self.theme.title)
            } else {
                (format!(" {number} "), self.theme.text)
            };
            line.push_span(Span::styled(text, style));
        }
        line.push_span(Span::styled(format!(" {}", end("high")), self.theme.dim));
        Seen::line(line, column)
    }

    fn search(&self, search: &Search) -> Seen<'static> {
        let names = search.names(self.cx).join(", ");
        let signs = self.theme.signs;
        let mut seen = if search.many() || names.is_empty() || !search.typed().text().is_empty() {
            let mut seen = self.text(search.typed(), self.cells);
            if search.many() && !names.is_empty() {
                let mut lines: Vec<Line<'static>> = wrap(&names, self.cells)
                    .into_iter()
                    .map(|line| Line::styled(line, self.theme.marked))
                    .collect();
                seen.cursor.1 = lines.len();
                lines.append(&mut seen.lines);
                seen.lines = lines;
            }
            seen
        } else {
            let column = width(&names).min(self.cells.saturating_sub(1));
            let name = left(&names, self.cells, signs);
            Seen::line(Line::styled(name, self.field_style()), column)
        };
        let (offered, at) = search.offered();
        seen.lines.extend(self.listed(offered, at));
        seen
    }
}

/// The day in words: `dinsdag 12 mei 2026`.
fn in_full(day: Date, words: &Words) -> String {
    let weekday = format!("day-name-{}", day.weekday().to_monday_one_offset());
    let phrase = Phrase::new("day-in-full")
        .term("weekday", weekday)
        .text("day", day.day().to_string())
        .term("month", format!("month-name-{}", day.month()))
        .text("year", day.year().to_string());
    words.tell(&phrase)
}
