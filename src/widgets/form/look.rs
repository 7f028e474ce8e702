//! How a form looks: labels to the left, values to the right, the field with the cursor always on
//! screen with what is wrong or what helps under it.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use crate::domain::code::{Code, term_key};
use crate::domain::fields::FieldInfo;
use crate::domain::phrase::Phrase;
use crate::domain::record::AnyRecord;
use crate::domain::value::Shape;
use crate::i18n::Words;
use crate::widgets::boxed::over;
use crate::widgets::form::entry::Entry;
use crate::widgets::form::seen::{Look, Seen};
use crate::widgets::form::{Asked, Asking, Form};
use crate::widgets::text::{cut, width, wrap};
use crate::widgets::theme::Theme;

/// What the names of the fields of the ten criteria (BR) begin with.
const CRITERION: &str = "criterion_";

/// One field with all that stands under it.
struct Piece<'a> {
    heading: Option<Line<'static>>,
    label: Line<'static>,
    seen: Seen<'a>,
    below: Vec<Line<'static>>,
    /// Empty lines after it.
    apart: usize,
}

impl Piece<'_> {
    fn height(&self) -> usize {
        usize::from(self.heading.is_some()) + self.seen.lines.len() + self.below.len() + self.apart
    }
}

/// Where the columns stand.
struct Columns {
    inside: Rect,
    labels: usize,
    values: usize,
}

impl Columns {
    fn of(inside: Rect, form: &Form, cx: &Asking) -> Self {
        let whole = usize::from(inside.width);
        let widest = form.fields.iter().map(|field| width(&label(field, cx))).max();
        let labels = (widest.unwrap_or(0) + 2).min(whole / 3);
        Self {
            inside,
            labels,
            values: whole.saturating_sub(labels + 1).max(1),
        }
    }

    /// A row of the inside from this column on; empty where there is no room.
    fn row(&self, column: usize, row: usize, height: usize) -> Rect {
        let cell = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
        let wanted = Rect {
            x: self.inside.x.saturating_add(cell(column)),
            y: self.inside.y.saturating_add(cell(row)),
            width: self.inside.width,
            height: cell(height),
        };
        wanted.intersection(self.inside)
    }
}

impl Form {
    /// Draws the form in a box with this title, and puts the cursor of the terminal in its field; says
    /// where each field stands.
    pub fn draw(
        &self,
        frame: &mut Frame,
        area: Rect,
        title: &str,
        cx: &Asking,
        theme: &Theme,
    ) -> Vec<(Rect, usize)> {
        let place = Phrase::new("form-place")
            .number("place", self.focus + 1)
            .number("count", self.fields.len());
        let block = over(frame, area, title, theme)
            .title_bottom(Line::styled(
                format!(" {} ", cx.words.say("form-required")),
                theme.dim,
            ))
            .title_bottom(Line::styled(format!(" {} ", cx.words.tell(&place)), theme.dim).right_aligned());
        let inside = block.inner(area);
        frame.render_widget(block, area);
        if inside.is_empty() {
            return Vec::new();
        }
        let columns = Columns::of(inside, self, cx);
        let pieces: Vec<Piece> = (0..self.fields.len())
            .map(|place| self.piece(place, &columns, cx, theme))
            .collect();
        let room = usize::from(inside.height);
        let whole: usize = pieces.iter().map(Piece::height).sum();
        let above: usize = pieces.iter().take(self.focus).map(Piece::height).sum();
        let own = pieces.get(self.focus).map_or(0, Piece::height);
        // The field with the cursor stands in the middle as far as there is something around it.
        let top = above
            .saturating_sub(room.saturating_sub(own) / 2)
            .min(whole.saturating_sub(room));
        draw_pieces(frame, &pieces, self.focus, top, &columns);
        draw_more(frame, area, (0 < top, top + room < whole), theme);
        places(&pieces, top, &columns)
    }

    /// Says what there is to notice in this field, or that there is nothing.
    pub fn notice(&mut self, name: &str, notice: Option<Phrase>) {
        if let Some(place) = self.place_of(name) {
            self.fields[place].notice = notice;
        }
    }

    fn piece<'a>(&'a self, place: usize, columns: &Columns, cx: &Asking, theme: &Theme) -> Piece<'a> {
        let field = &self.fields[place];
        let focused = place == self.focus;
        let look = Look {
            cells: columns.values,
            cx,
            theme,
        };
        let seen = if focused {
            look.active(field)
        } else {
            Seen {
                lines: look.resting(field),
                ..Seen::default()
            }
        };
        let first_criterion = field.info.name.starts_with(CRITERION)
            && (place == 0 || !self.fields[place - 1].info.name.starts_with(CRITERION));
        Piece {
            heading: first_criterion.then(|| self.criteria(columns, cx, theme)),
            label: label_line(field, focused, columns.labels, cx, theme),
            seen,
            below: below(field, focused, help(&self.record, field.info, cx.words), &look),
            apart: theme.pace() - 1,
        }
    }

    /// `Tien criteria: 7 van 10`
    fn criteria(&self, columns: &Columns, cx: &Asking, theme: &Theme) -> Line<'static> {
        let met = self
            .fields
            .iter()
            .filter(|field| field.info.name.starts_with(CRITERION))
            .filter(|field| matches!(&field.entry, Entry::Pick(pick) if pick.chosen() == Some("yes")))
            .count();
        let text = cx.words.count("form-criteria", met);
        Line::styled(
            cut(&text, usize::from(columns.inside.width), theme.signs),
            theme.title,
        )
    }
}

/// What is asked for in this field, in this kind of record or else in any.
pub fn help(record: &AnyRecord, info: &FieldInfo, words: &Words) -> Option<String> {
    let kind = match record {
        AnyRecord::Asset(asset) => asset.which().code(),
        _ => "",
    };
    [kind, record.kind().code(), "field"]
        .into_iter()
        .find_map(|of| words.find(&term_key(&format!("help-{of}"), info.name)))
}

fn label(field: &Asked, cx: &Asking) -> String {
    let label = cx.words.say(&field.info.label());
    if field.info.required { label + " *" } else { label }
}

fn label_line(field: &Asked, focused: bool, cells: usize, cx: &Asking, theme: &Theme) -> Line<'static> {
    let text = cut(&label(field, cx), cells.saturating_sub(2), theme.signs);
    if focused {
        Line::styled(format!("{} {text}", theme.signs.cursor), theme.selected)
    } else {
        Line::styled(format!("  {text}"), theme.dim)
    }
}

/// What is wrong in the field, or else what helps to fill it in.
fn below(field: &Asked, focused: bool, help: Option<String>, look: &Look) -> Vec<Line<'static>> {
    let words = look.cx.words;
    let lines = |text: &str, style| {
        let lines = wrap(text, look.cells).into_iter();
        lines.map(move |line| Line::styled(line, style))
    };
    if let Some(problem) = &field.problem {
        return lines(&format!("! {}", words.tell(&problem.0)), look.theme.problem).collect();
    }
    let notice = field
        .notice
        .as_ref()
        .map(|notice| format!("! {}", words.tell(notice)));
    let notice = notice
        .into_iter()
        .flat_map(|text| lines(&text, look.theme.problem).collect::<Vec<_>>());
    if !focused {
        return notice.collect();
    }
    let parts = match field.shape {
        Shape::Rows(parts) => words.find(parts),
        _ => None,
    };
    let hand = words.find(&format!("help-shape-{}", hand(field.shape)));
    let mixed = field.left_mixed().then(|| words.say("help-mixed"));
    // Some fields say in their own words what happens to all of them.
    let own = words.find(&term_key("help-mixed", field.info.name));
    let (mixed, help) = match own.filter(|_| mixed.is_some()) {
        Some(own) => (Some(own), None),
        None => (mixed, help),
    };
    let helps = [mixed, help, parts, hand].into_iter().flatten();
    let helps = helps.flat_map(|text| lines(&text, look.theme.dim).collect::<Vec<_>>());
    notice.chain(helps).collect()
}

/// Key of the line that says which keys fill the field in.
fn hand(shape: Shape) -> &'static str {
    match shape {
        Shape::Line | Shape::Number => "line",
        Shape::Day => "day",
        Shape::DayToCome => "day-to-come",
        Shape::Words => "words",
        Shape::Prose => "prose",
        Shape::Rows(_) => "rows",
        Shape::Scale => "scale",
        Shape::YesNo => "yes-no",
        Shape::Choice(_) => "choice",
        Shape::Several(_) | Shape::Tagged(_) => "several",
        Shape::Link(_) => "link",
        Shape::Links(_) => "links",
    }
}

fn draw_pieces(frame: &mut Frame, pieces: &[Piece], focus: usize, top: usize, columns: &Columns) {
    let room = usize::from(columns.inside.height);
    let mut y = 0;
    for (place, piece) in pieces.iter().enumerate() {
        let start = y;
        y += piece.height();
        if y <= top || top + room <= start {
            continue;
        }
        let mut row = start;
        let mut put = |column: usize, line: &Line<'static>, row: usize| {
            if let Some(row) = row.checked_sub(top) {
                frame.render_widget(Paragraph::new(line.clone()), columns.row(column, row, 1));
            }
        };
        if let Some(heading) = &piece.heading {
            put(0, heading, row);
            row += 1;
        }
        let first = row;
        put(0, &piece.label, row);
        for line in piece.seen.lines.iter().chain(&piece.below) {
            put(columns.labels + 1, line, row);
            row += 1;
        }
        if place == focus {
            draw_cursor(frame, &piece.seen, first.saturating_sub(top), columns);
        }
    }
}

/// Where each of the fields stands that are on screen.
fn places(pieces: &[Piece], top: usize, columns: &Columns) -> Vec<(Rect, usize)> {
    let mut y = 0;
    let mut places = Vec::new();
    for (place, piece) in pieces.iter().enumerate() {
        let start = y;
        y += piece.height();
        if let Some(height) = y.checked_sub(top.max(start)) {
            places.push((columns.row(0, start.saturating_sub(top), height), place));
        }
    }
    places
}

/// Draws the text that draws itself, and puts the cursor of the terminal in the field.
fn draw_cursor(frame: &mut Frame, seen: &Seen, row: usize, columns: &Columns) {
    let mut cursor = seen.cursor;
    if let Some((text, height)) = seen.area {
        let mut area = columns.row(columns.labels + 1, row, height);
        area.width = area.width.min(u16::try_from(columns.values).unwrap_or(u16::MAX));
        if !area.is_empty() {
            frame.render_widget(text, area);
            let (top, left) = text.scroll_offset();
            let on_screen = text.screen_cursor();
            cursor = (
                on_screen.col.saturating_sub(usize::from(left)),
                on_screen.row.saturating_sub(usize::from(top)),
            );
        }
    }
    let cell = columns.row(columns.labels + 1 + cursor.0, row + cursor.1, 1);
    let corner = Position::new(
        columns.inside.right().saturating_sub(1),
        columns.inside.bottom().saturating_sub(1),
    );
    frame.set_cursor_position(if cell.is_empty() {
        corner
    } else {
        cell.as_position()
    });
}

/// Signs on the border where the form goes on above or below.
fn draw_more(frame: &mut Frame, area: Rect, (above, below): (bool, bool), theme: &Theme) {
    let x = area.right().saturating_sub(1);
    let sign = |frame: &mut Frame, sign: &'static str, y: u16| {
        let cell = Rect::new(x, y, 1, 1).intersection(area);
        frame.render_widget(Paragraph::new(Line::styled(sign, theme.key)), cell);
    };
    if above {
        sign(frame, theme.signs.more[0], area.y.saturating_add(1));
    }
    if below {
        sign(frame, theme.signs.more[1], area.bottom().saturating_sub(2));
    }
}
