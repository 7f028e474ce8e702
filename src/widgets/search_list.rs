//! A list that is searched by typing: a line of text, and below it the rows that it leaves.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

use crate::i18n::fold;
use crate::keys::Action;
use crate::widgets::line_input::LineInput;
use crate::widgets::rows::Cursor;
use crate::widgets::spots::Spot;
use crate::widgets::text::{wrap, wrap_within};
use crate::widgets::theme::Theme;

/// How many rows a jump by a screen goes.
const PAGE: isize = 8;

/// What is searched for, and which of the rows that are left is chosen.
#[derive(Debug, Clone, Default)]
pub struct SearchList {
    /// What is searched for.
    pub line: LineInput,
    /// The chosen row.
    pub cursor: Cursor,
    /// Whether the last thing that happened was moving, not typing: then screen readers should
    /// hear the row.
    pub on_row: bool,
}

impl SearchList {
    /// Takes a wish that moves, in a list of so many rows.
    pub fn act(&mut self, action: Action, rows: usize) {
        let ends = match action {
            // With nothing typed there is nowhere else to go.
            Action::First if self.line.text().is_empty() => Some(isize::MIN + 1),
            Action::Last if self.line.text().is_empty() => Some(isize::MAX),
            _ => step(action),
        };
        match ends {
            Some(by) => {
                self.cursor.step(by, rows);
                self.on_row = true;
            }
            None => {
                self.line.act(action);
                self.on_row = false;
            }
        }
    }

    /// Takes a key for the text, and says whether the text changed: then the first row is chosen.
    pub fn key(&mut self, key: &KeyEvent) -> bool {
        let changed = self.line.key(key);
        self.on_row = false;
        if changed {
            self.cursor = Cursor(0);
        }
        changed
    }

    /// Takes a pasted text; the first row is chosen.
    pub fn paste(&mut self, text: &str) {
        self.line.paste(text);
        self.cursor = Cursor(0);
        self.on_row = false;
    }

    /// Takes a click on a row.
    pub fn click(&mut self, spot: Spot) {
        if let Spot::Row(row) = spot {
            self.cursor = Cursor(row);
            self.on_row = true;
        }
    }

    /// Draws the line, and below it a rule and a text about the chosen row if there is one; says
    /// where the rows go.
    pub fn draw(&self, frame: &mut Frame, area: Rect, label: &str, about: &About<'_>, theme: &Theme) -> Rect {
        let foot = if about.rows == 0 { 0 } else { about.rows + 1 };
        let [line, _, rows, foot] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Length(u16::from(area.height > 12)),
            Constraint::Min(1),
            Constraint::Length(foot),
        ])
        .areas(area);
        self.line.draw(frame, line, label, !self.on_row, theme);
        about.draw(frame, foot, theme);
        rows
    }
}

/// A text about the chosen row, at the foot of a panel.
#[derive(Debug, Default)]
pub struct About<'a> {
    /// The text.
    pub text: &'a str,
    /// How many rows there are for it; none: it is not shown.
    pub rows: u16,
}

/// How many rows such a text takes in so many cells, and at least.
pub fn about_rows(text: &str, cells: u16, least: u16) -> u16 {
    let lines = wrap(text, usize::from(cells)).len();
    u16::try_from(lines).unwrap_or(u16::MAX).max(least)
}

impl About<'_> {
    /// Draws a rule and the text below it.
    pub fn draw(&self, frame: &mut Frame, area: Rect, theme: &Theme) {
        let cells = usize::from(area.width);
        if area.height < 2 {
            return;
        }
        let rule = if theme.signs.ascii { "-" } else { "─" };
        frame.render_widget(
            Line::styled(rule.repeat(cells), theme.border),
            Rect { height: 1, ..area },
        );
        let room = usize::from(area.height) - 1;
        let lines = wrap_within(self.text, cells, room, theme.signs);
        for (y, text) in (area.y + 1..area.bottom()).zip(lines) {
            frame.render_widget(
                Line::styled(text, theme.text),
                Rect::new(area.x, y, area.width, 1),
            );
        }
    }
}

/// How many rows a wish moves, if it moves through rows.
pub fn step(action: Action) -> Option<isize> {
    Some(match action {
        Action::Up => -1,
        Action::Down => 1,
        Action::PageUp => -PAGE,
        Action::PageDown => PAGE,
        Action::First => isize::MIN,
        Action::Last => isize::MAX,
        _ => return None,
    })
}

/// Whether every word that was typed is in the folded text.
pub fn has_all(typed: &str, folded: &str) -> bool {
    typed.split_whitespace().all(|word| folded.contains(&fold(word)))
}

#[cfg(test)]
mod tests {
    use super::has_all;
    use crate::i18n::fold;

    #[test]
    fn words_are_found_in_any_order_without_accents() {
        let café = fold("Eetcafé De Hoek");
        assert!(has_all("hoek cafe", &café));
        assert!(has_all("", &café));
        assert!(!has_all("hoek kerk", &café));
    }
}
