//! Boxes with a title, whose border says whether they have the keys.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::symbols::border;
use ratatui::text::Line;
use ratatui::widgets::{Block, Borders, Clear};

use crate::widgets::theme::Theme;

/// Corners and lines of ASCII.
const ASCII_BORDER: border::Set = border::Set {
    top_left: "+",
    top_right: "+",
    bottom_left: "+",
    bottom_right: "+",
    vertical_left: "|",
    vertical_right: "|",
    horizontal_top: "-",
    horizontal_bottom: "-",
};

/// The same for the box that has the keys while others look along.
const ASCII_DOUBLE: border::Set = border::Set {
    top_left: "#",
    top_right: "#",
    bottom_left: "#",
    bottom_right: "#",
    vertical_left: "#",
    vertical_right: "#",
    horizontal_top: "=",
    horizontal_bottom: "=",
};

/// A box with a title at the left and something at the right of its upper border.
pub fn boxed<'a>(title: &str, right: &str, focused: bool, theme: &Theme) -> Block<'a> {
    let (border, set) = match (focused, theme.signs.ascii) {
        (_, true) => (
            if focused { theme.border_focus } else { theme.border },
            if focused && theme.presenting {
                ASCII_DOUBLE
            } else {
                ASCII_BORDER
            },
        ),
        (true, false) if theme.presenting => (theme.border_focus, border::DOUBLE),
        (true, false) => (theme.border_focus, border::THICK),
        (false, false) => (theme.border, border::PLAIN),
    };
    let mut block = Block::new()
        .borders(Borders::ALL)
        .border_set(set)
        .border_style(border);
    if !title.is_empty() {
        block = block.title_top(Line::styled(format!(" {title} "), theme.title));
    }
    if !right.is_empty() {
        block = block.title_top(Line::styled(format!(" {right} "), theme.dim).right_aligned());
    }
    block
}

/// A box that will lie over a screen, of which nothing may shine through.
pub fn over<'a>(frame: &mut Frame, area: Rect, title: &str, theme: &Theme) -> Block<'a> {
    frame.render_widget(Clear, area);
    boxed(title, "", true, theme).style(theme.text)
}

/// Draws a box and answers with the room inside.
pub fn draw_box(
    frame: &mut Frame,
    area: Rect,
    title: &str,
    right: &str,
    focused: bool,
    theme: &Theme,
) -> Rect {
    let block = boxed(title, right, focused, theme);
    let inside = block.inner(area);
    frame.render_widget(block, area);
    inside
}
