//! How the list is read: sheet, encoding, what stands between the cells, where the headings are.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::domain::phrase::Phrase;
use crate::domain::scrub::scrub;
use crate::exchange::csv::{CsvOptions, ENCODINGS, LINES, Look, SEPARATORS, Source, Taken};
use crate::keys::Action;
use crate::screens::import::ImportScreen;
use crate::screens::import::mapping::heading;
use crate::screens::{Context, Effect};
use crate::widgets::list::list;
use crate::widgets::search_list::step;
use crate::widgets::text::{cut, left, width, wrap_within};

/// The widest that a column is shown.
const WIDEST: usize = 22;

/// What can be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ReadRow {
    Sheet,
    Encoding,
    Separator,
    Heading,
}

fn rows(look: &Look) -> Vec<ReadRow> {
    let mut rows = match look.source {
        Source::Text { .. } => vec![ReadRow::Encoding, ReadRow::Separator],
        Source::Sheet { .. } if 1 < look.sheets.len() => vec![ReadRow::Sheet],
        Source::Sheet { .. } => Vec::new(),
    };
    rows.push(ReadRow::Heading);
    rows
}

impl ImportScreen {
    pub(super) fn act_on_reading(&mut self, action: Action) -> Vec<Effect> {
        let Some(look) = self.look.clone() else {
            return Vec::new();
        };
        let rows = rows(&look);
        if let Some(by) = step(action) {
            self.cursor().step(by, rows.len());
            return Vec::new();
        }
        let row = rows[self.cursor().within(rows.len()).0];
        match action {
            Action::Open => self.onward(),
            Action::Left => self.turn(row, &look, false),
            Action::Right | Action::Mark => self.turn(row, &look, true),
            _ => vec![Effect::Say(Phrase::new("import-turn-how"))],
        }
    }

    /// The next or the previous of what can be said; the view follows.
    fn turn(&mut self, row: ReadRow, look: &Look, forward: bool) -> Vec<Effect> {
        let before = self.options.clone();
        // What was said of columns is about those of another list.
        let anew = |options: &CsvOptions| CsvOptions {
            encoding: options.encoding.clone(),
            fixed: options.fixed.clone(),
            ..CsvOptions::default()
        };
        match (row, &look.source) {
            (ReadRow::Sheet, Source::Sheet { name, .. }) => {
                let sheet = turned(&look.sheets, name, forward).cloned();
                self.options = CsvOptions {
                    sheet,
                    ..anew(&self.options)
                };
            }
            (ReadRow::Encoding, Source::Text { encoding, .. }) => {
                self.options.encoding = turned(&ENCODINGS, encoding, forward).map(|name| (*name).to_owned());
            }
            (ReadRow::Separator, Source::Text { separator, .. }) => {
                self.options = CsvOptions {
                    separator: turned(&SEPARATORS, separator, forward).copied(),
                    ..anew(&self.options)
                };
            }
            (ReadRow::Heading, _) => {
                let mut numbers = vec![0];
                numbers.extend(&look.may_be_heading);
                self.options.heading = turned(&numbers, &look.heading, forward).copied();
                self.options.columns.clear();
            }
            _ => {}
        }
        if before == self.options {
            return vec![Effect::Say(Phrase::new("import-only-one"))];
        }
        self.read_again()
    }

    pub(super) fn draw_reading(&self, frame: &mut Frame, area: Rect, cx: &Context) {
        let Some(look) = &self.look else {
            return frame.set_cursor_position(area.as_position());
        };
        let rows = rows(look);
        let count = u16::try_from(rows.len()).unwrap_or(1);
        let lines = told_below(look, usize::from(area.width), cx);
        let [choices, _, table, foot] = Layout::vertical([
            Constraint::Length(count),
            Constraint::Length(1),
            Constraint::Min(1),
            Constraint::Length(u16::try_from(lines.len()).unwrap_or(1)),
        ])
        .areas(area);
        let cursor = self.cursors[self.step as usize];
        cx.spots.rows(choices, cursor, rows.len(), 1);
        let labels = rows.iter().map(|row| width(&cx.words.say(label(*row)))).max();
        let wide = labels.unwrap_or_default() + 2;
        list(
            frame,
            choices,
            cursor,
            rows.len(),
            true,
            cx.theme,
            |row, cells| {
                let said = said(rows[row], look, cx);
                let wide = wide.min(cells / 2);
                vec![
                    (cx.words.say(label(rows[row])), wide, cx.theme.title),
                    (said, cells - wide, cx.theme.text),
                ]
            },
        );
        draw_table(frame, table, look, cx);
        for (y, (line, style)) in (foot.y..foot.bottom()).zip(lines) {
            let place = Rect { y, height: 1, ..foot };
            frame.render_widget(Line::styled(line, style), place);
        }
    }
}

/// What is told below the table: what stays out above the headings, which sheets are not read, how one goes on.
fn told_below(look: &Look, cells: usize, cx: &Context) -> Vec<(String, Style)> {
    let (words, theme) = (cx.words, cx.theme);
    let above = look.above.phrase("import-left-above");
    let above = above.map_or_else(String::new, |told| words.tell(&told));
    let mut lines = Vec::new();
    for (text, most, style) in [(above, 3, theme.problem), (unread(look, cx), 2, theme.dim)] {
        let wrapped = wrap_within(&text, cells, most, theme.signs).into_iter();
        lines.extend(wrapped.filter(|line| !line.is_empty()).map(|line| (line, style)));
    }
    let told = Phrase::new("import-reading-how").number("rows", look.rows);
    lines.push((cut(&words.tell(&told), cells, theme.signs), theme.dim));
    lines
}

/// Which sheets are not read, and which of them are out of sight.
fn unread(look: &Look, cx: &Context) -> String {
    let Source::Sheet { name, .. } = &look.source else {
        return String::new();
    };
    let others: Vec<String> = look
        .sheets
        .iter()
        .filter(|sheet| *sheet != name)
        .map(|sheet| sheet_name(sheet, look, cx))
        .collect();
    if others.is_empty() {
        return String::new();
    }
    let told = Phrase::new("import-sheets-left").text("sheets", others.join(", "));
    cx.words.tell(&told)
}

/// What a sheet is called, and whether it was put out of sight.
fn sheet_name(sheet: &str, look: &Look, cx: &Context) -> String {
    let name = scrub(sheet).replace('\n', " ");
    if look.hidden.iter().any(|hidden| hidden == sheet) {
        cx.words
            .tell(&Phrase::new("import-sheet-hidden").text("sheet", name))
    } else {
        name
    }
}

fn label(row: ReadRow) -> &'static str {
    match row {
        ReadRow::Sheet => "import-sheet",
        ReadRow::Encoding => "import-encoding",
        ReadRow::Separator => "import-separator",
        ReadRow::Heading => "import-heading",
    }
}

fn said(row: ReadRow, look: &Look, cx: &Context) -> String {
    let words = cx.words;
    match (row, &look.source) {
        (ReadRow::Encoding, Source::Text { encoding, .. }) => {
            let key = format!("import-encoding-{}", encoding.to_lowercase());
            words.find(&key).unwrap_or_else(|| (*encoding).to_owned())
        }
        (ReadRow::Separator, Source::Text { separator, .. }) => words.say(match *separator {
            ';' => "import-separator-semicolon",
            ',' => "import-separator-comma",
            '\t' => "import-separator-tab",
            LINES => "import-separator-lines",
            _ => "import-separator-bar",
        }),
        (ReadRow::Heading, _) if look.heading == 0 => words.say("import-heading-none"),
        (ReadRow::Heading, _) => {
            words.tell(&Phrase::new("import-heading-at").text("row", look.heading.to_string()))
        }
        (_, Source::Sheet { name, .. }) => sheet_name(name, look, cx),
        (ReadRow::Sheet, _) => String::new(),
    }
}

/// The headings and the first rows, as many columns as there is room for.
fn draw_table(frame: &mut Frame, area: Rect, look: &Look, cx: &Context) {
    let theme = cx.theme;
    let order = order(look);
    let headings: Vec<String> = order.iter().map(|place| heading(look, *place, cx)).collect();
    // Lines stand there as wide as there is room.
    let widest = match headings.len() {
        1 => usize::from(area.width).saturating_sub(8).max(3),
        _ => WIDEST,
    };
    let cell = |row: &[String], place: usize| row.get(order[place]).cloned().unwrap_or_default();
    let widths = headings.iter().enumerate().map(|(place, heading)| {
        let cells = look.first.iter().map(|(_, row)| width(&cell(row, place)));
        cells
            .chain([width(heading)])
            .max()
            .unwrap_or_default()
            .clamp(3, widest)
    });
    let mut room = usize::from(area.width).saturating_sub(6);
    let mut shown = Vec::new();
    for wide in widths {
        if room < wide + 2 && !shown.is_empty() {
            break;
        }
        room = room.saturating_sub(wide + 2);
        shown.push(wide);
    }
    let line = |number: String, cells: &mut dyn FnMut(usize) -> String, style| {
        let mut spans = vec![Span::styled(left(&number, 6, theme.signs), theme.dim)];
        for (place, wide) in shown.iter().enumerate() {
            let text = left(&cells(place), *wide, theme.signs);
            spans.push(Span::styled(format!("{text}  "), style));
        }
        Line::from(spans)
    };
    let mut lines = Vec::new();
    let number = if look.heading == 0 {
        String::new()
    } else {
        look.heading.to_string()
    };
    lines.push(line(
        number,
        &mut |place| headings.get(place).cloned().unwrap_or_default(),
        theme.title,
    ));
    for (number, row) in &look.first {
        lines.push(line(
            number.to_string(),
            &mut |place| cell(row, place),
            theme.text,
        ));
    }
    if shown.len() < headings.len() {
        let more = cx
            .words
            .count("import-more-columns", headings.len() - shown.len());
        lines.push(Line::styled(
            cut(&more, usize::from(area.width), theme.signs),
            theme.dim,
        ));
    }
    if look.first.is_empty() {
        let none = cx.words.say("import-no-rows");
        lines.push(Line::styled(
            cut(&none, usize::from(area.width), theme.signs),
            theme.text,
        ));
    }
    for (y, line) in (area.y..area.bottom()).zip(lines) {
        frame.render_widget(line, Rect { y, height: 1, ..area });
    }
}

/// The places of the columns as they are shown. Things that are no table, such as those on a map, have no order of their
/// own: by their names they are known again, and not by their marks.
fn order(look: &Look) -> Vec<usize> {
    let mut order: Vec<usize> = (0..look.columns.len()).collect();
    if matches!(&look.source, Source::Sheet { name, .. } if name.is_empty()) {
        order.sort_by_key(|place| match look.columns[*place].taken {
            Taken::Field("name") => 0,
            Taken::Id | Taken::Field("latitude" | "longitude") => 2,
            _ => 1,
        });
    }
    order
}

/// The one after or before this one, round and round; the first if it is none of them.
fn turned<'a, T: PartialEq>(
    all: &'a [T],
    now: &(impl PartialEq<T> + ?Sized),
    forward: bool,
) -> Option<&'a T> {
    let count = all.len();
    let place = all.iter().position(|one| now == one);
    let next = place.map_or(0, |place| {
        (place + if forward { 1 } else { count - 1 }) % count.max(1)
    });
    all.get(next)
}
