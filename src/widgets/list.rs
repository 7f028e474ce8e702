//! Rows under each other, of which one is chosen.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::widgets::rows::Cursor;
use crate::widgets::text::left;
use crate::widgets::theme::Theme;

/// Cells in front of a row, for the sign of the chosen one.
const SIGN: usize = 2;

/// A piece of a row: its text, the cells it takes, its look.
pub type Piece = (String, usize, Style);

/// Draws as many rows as fit, the chosen one among them. Each row is made for the number of cells
/// that it has. With `has_focus` the cursor of the terminal stands on the chosen row.
pub fn list(
    frame: &mut Frame,
    area: Rect,
    cursor: Cursor,
    rows: usize,
    has_focus: bool,
    theme: &Theme,
    row: impl Fn(usize, usize) -> Vec<Piece>,
) {
    let pace = spacing(rows, area, theme);
    let room = usize::from(area.height).div_ceil(pace);
    let cells = usize::from(area.width).saturating_sub(SIGN + 1);
    if room == 0 || cells == 0 {
        return;
    }
    let cursor = cursor.within(rows);
    let top = cursor.top(rows, room);
    for (y, index) in (area.y..area.bottom()).step_by(pace).zip(top..rows) {
        let line = Rect::new(area.x, y, area.width, 1);
        let chosen = index == cursor.0;
        frame.render_widget(drawn(row(index, cells), chosen, theme), line);
        if chosen && has_focus {
            frame.set_cursor_position((area.x, y));
        }
        let last = area.bottom() <= y + u16::try_from(pace).unwrap_or(1);
        let more = match (y == area.y, last) {
            (true, _) if top > 0 => theme.signs.more[0],
            (_, true) if index + 1 < rows => theme.signs.more[1],
            _ => continue,
        };
        frame.render_widget(
            Line::styled(more, theme.dim),
            Rect::new(area.right() - 1, y, 1, 1),
        );
    }
}

/// Lines from one row to the next: more than one where others look along and there is room for all rows.
pub fn spacing(rows: usize, area: Rect, theme: &Theme) -> usize {
    let pace = theme.pace();
    if rows.saturating_mul(pace) <= usize::from(area.height) + 1 {
        pace
    } else {
        1
    }
}

fn drawn(pieces: Vec<Piece>, chosen: bool, theme: &Theme) -> Line<'static> {
    let sign = if chosen { theme.signs.cursor } else { "" };
    let mut spans = vec![Span::raw(left(sign, SIGN, theme.signs))];
    for (text, cells, style) in pieces {
        let style = if chosen { theme.selected } else { style };
        spans.push(Span::styled(left(&text, cells, theme.signs), style));
    }
    Line::from(spans).style(if chosen { theme.selected } else { theme.text })
}

/// The cells of a name, a key and an explanation beside each other. Names get what the longest of
/// them needs, but leave half of the row to the others.
pub fn three_columns(cells: usize, names: usize, keys: usize) -> [usize; 3] {
    let name = (names + 2).min(cells / 2);
    let key = if keys == 0 { 0 } else { (keys + 2).min(cells / 4) };
    [name, key, cells - name - key]
}
