//! The tables of relations between kinds and between kernen.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::domain::code::{Code, term_key};
use crate::domain::gaps::Nature;
use crate::domain::network::{Crossing, Head};
use crate::domain::phrase::Phrase;
use crate::domain::record::RecordKind;
use crate::screens::Context;
use crate::screens::network::{Network, View};
use crate::widgets::rows::Cursor;
use crate::widgets::spots::Spot;
use crate::widgets::text::{capital, cut, left, right, width};

/// Cells of a column at least and at most, and of the names at the side at most.
const COLUMN: usize = 6;
const WIDE: usize = 12;
const NAMES: usize = 18;

impl Network {
    /// Draws as much of the table as fits around the chosen cell; answers with the place of that.
    pub(super) fn draw_table(
        &self,
        frame: &mut Frame,
        area: Rect,
        table: &Crossing,
        cx: &Context,
    ) -> Option<Position> {
        let heads = table.heads.len();
        let cells = usize::from(area.width);
        let longest = table.heads.iter().map(|(head, _)| width(&named(*head, cx))).max();
        let names = (longest.unwrap_or_default() + 1).clamp(8, NAMES).min(cells / 2);
        let room = cells - names;
        let column_wide = (room / heads.max(1)).clamp(COLUMN, WIDE).min(room.max(1));
        let columns = (room / column_wide).max(1);
        let rows = usize::from(area.height).saturating_sub(1);
        let chosen = (
            self.lists.cell.0.min(heads.saturating_sub(1)),
            self.lists.cell.1.min(heads.saturating_sub(1)),
        );
        let [top, first] =
            [(chosen.0, rows), (chosen.1, columns)].map(|(at, room)| Cursor(at).top(heads, room));
        let shown = first..(first + columns).min(heads);
        let mut heading = vec![Span::raw(" ".repeat(names))];
        heading.extend(shown.clone().map(|column| {
            let text = right(
                &head(table.heads[column].0, column_wide - 1, cx),
                column_wide - 1,
                cx.theme.signs,
            );
            Span::styled(format!(" {text}"), cx.theme.title)
        }));
        frame.render_widget(Line::from(heading), Rect { height: 1, ..area });
        let mut place = None;
        for (y, row) in (area.top() + 1..area.bottom()).zip(top..heads) {
            let name = left(&named(table.heads[row].0, cx), names, cx.theme.signs);
            let mut spans = vec![Span::styled(name, cx.theme.text)];
            for (x, column) in (names..).step_by(column_wide).zip(shown.clone()) {
                let x = area.x + u16::try_from(x).unwrap_or_default();
                let here = (row, column) == chosen;
                let cell = Rect::new(x, y, u16::try_from(column_wide).unwrap_or(1), 1);
                cx.spots.put(cell.intersection(area), Spot::Cell(row, column));
                let (pad, drawn) = drawn(figure(table, row, column, cx), column_wide, here, cx);
                spans.extend(drawn);
                if here {
                    place = Some(Position::new(x + u16::try_from(pad).unwrap_or_default(), y));
                }
            }
            frame.render_widget(Line::from(spans), Rect { y, height: 1, ..area });
        }
        place
    }

    /// `Plekken × Verenigingen`.
    pub(super) fn name_of_cell(&self, row: usize, column: usize, cx: &Context) -> String {
        let Some(fabric) = &self.lists.fabric else {
            return String::new();
        };
        let table = match self.lists.view {
            View::Kinds => &fabric.kinds,
            _ => &fabric.kernen,
        };
        let name = |place: usize| table.heads.get(place).map(|(head, _)| named(*head, cx));
        let names: Vec<String> = [name(row), name(column)].into_iter().flatten().collect();
        names.join(&format!(" {} ", cx.theme.signs.times))
    }

    /// What the chosen cell says, and how far the table looks.
    pub(super) fn about_cell(&self, cx: &Context) -> String {
        let Some(table) = self.lists.table() else {
            return String::new();
        };
        let last = table.heads.len().saturating_sub(1);
        let (row, column) = (self.lists.cell.0.min(last), self.lists.cell.1.min(last));
        let empty = [row, column].into_iter().find(|place| {
            let head = table.heads.get(*place);
            head.is_some_and(|(_, count)| *count == 0)
        });
        let told = match empty {
            Some(place) => Phrase::new("network-cell-nobody").text("name", named(table.heads[place].0, cx)),
            None => Phrase::new("network-cell")
                .text("name", self.name_of_cell(row, column, cx))
                .number("count", table.relations(row, column).len()),
        };
        let told = cx.words.tell(&told);
        // A table of kernen of which one sees only one is none.
        let wider = match self.lists.view {
            View::Kinds if cx.scope.kind.is_some() => "network-all-kinds",
            View::Kernen if cx.scope.kern.is_some() => "network-all-kernen",
            _ => return told,
        };
        format!("{told} {}", cx.words.say(wider))
    }
}

/// A cell in so many cells of the screen, after how many of them its text begins. The sign has a
/// colour; the figure is text, to be read on any background.
fn drawn<'a>((sign, figure, style): Figure, wide: usize, here: bool, cx: &Context) -> (usize, [Span<'a>; 3]) {
    // Between the sign and the figure is a space, which is text as well.
    let figure = if sign.is_empty() {
        figure
    } else {
        format!(" {figure}")
    };
    let room = wide.saturating_sub(width(&sign) + 1);
    let figure = cut(&figure, room, cx.theme.signs);
    let pad = wide.saturating_sub(width(&sign) + width(&figure));
    let [sign_style, figure_style] = if here {
        [cx.theme.selected; 2]
    } else {
        [style, cx.theme.text]
    };
    let text = [
        Span::raw(" ".repeat(pad)),
        Span::styled(sign, sign_style),
        Span::styled(figure, figure_style),
    ];
    (pad, text)
}

/// The sign of a cell, its figure, and the look of the sign.
type Figure = (String, String, Style);

/// What a cell says. Where there are no entries there is nothing to connect.
fn figure(table: &Crossing, row: usize, column: usize, cx: &Context) -> Figure {
    let signs = cx.theme.signs;
    if table.heads[row].1 == 0 || table.heads[column].1 == 0 {
        return (String::new(), signs.none.to_owned(), cx.theme.dim);
    }
    let (sign, count, style) = match table.relations(row, column).len() {
        0 => {
            let missing = Nature::Missing.index();
            (signs.natures[missing], 0, cx.theme.natures[missing])
        }
        count => (signs.held, count, cx.theme.filled),
    };
    (sign.to_owned(), count.to_string(), style)
}

/// What stands at the side.
fn named(head: Head, cx: &Context) -> String {
    match head {
        Head::Kind(kind) => cx.words.term("kinds", kind.code()),
        Head::Kern(Some(kern)) => cx.village.name_of(RecordKind::Kern, kern),
        Head::Kern(None) => capital(&cx.words.say("kern-whole-village")),
    }
}

/// What stands at the top, in so many cells.
fn head(head: Head, cells: usize, cx: &Context) -> String {
    match head {
        Head::Kind(kind) if cells < width(&named(head, cx)) => {
            capital(&cx.words.say(&term_key("short-kind", kind.code())))
        }
        other => named(other, cx),
    }
}
