//! Several lines of text: Enter begins a new one.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::style::Style;
use ratatui_textarea::{CursorMove, DataCursor, TextArea, WrapMode};
use unicode_segmentation::UnicodeSegmentation;

use crate::keys::{key_name, makes_text};

/// The keys that walk through the text.
const MOVES: &[(&str, CursorMove)] = &[
    ("left", CursorMove::Back),
    ("right", CursorMove::Forward),
    ("up", CursorMove::Up),
    ("down", CursorMove::Down),
    ("ctrl-left", CursorMove::WordBack),
    ("alt-left", CursorMove::WordBack),
    ("ctrl-right", CursorMove::WordForward),
    ("alt-right", CursorMove::WordForward),
    ("home", CursorMove::Head),
    ("ctrl-a", CursorMove::Head),
    ("end", CursorMove::End),
    ("ctrl-e", CursorMove::End),
    ("ctrl-home", CursorMove::Top),
    ("ctrl-end", CursorMove::Bottom),
];

/// What the other keys do with the text.
const EDITING: &[(&str, Change)] = &[
    ("enter", break_line),
    ("backspace", backspace),
    ("ctrl-h", backspace),
    ("delete", delete),
    ("ctrl-w", |area| area.delete_word()),
    ("ctrl-backspace", |area| area.delete_word()),
    ("alt-backspace", |area| area.delete_word()),
    ("ctrl-delete", |area| area.delete_next_word()),
    ("ctrl-u", |area| area.delete_line_by_head()),
    ("ctrl-k", |area| area.delete_line_by_end()),
    ("ctrl-y", |area| area.paste()),
];

/// Says whether the text changed.
type Change = fn(&mut TextArea<'static>) -> bool;

/// Lines of text with a cursor in them, and what they were before.
#[derive(Debug, Clone)]
pub struct LinesBox(TextArea<'static>);

impl LinesBox {
    /// The text, with the cursor at its end.
    pub fn new(text: &str) -> Self {
        let mut area = TextArea::new(text.split('\n').map(str::to_owned).collect());
        area.set_wrap_mode(WrapMode::WordOrGlyph);
        // The cursor of the terminal itself stands there.
        area.set_cursor_style(Style::new());
        area.set_cursor_line_style(Style::new());
        area.move_cursor(CursorMove::Bottom);
        area.move_cursor(CursorMove::End);
        Self(area)
    }

    /// What stands there.
    pub fn text(&self) -> String {
        self.0.lines().join("\n")
    }

    /// To be drawn.
    pub fn area(&self) -> &TextArea<'static> {
        &self.0
    }

    /// Takes the key, if it is one for text.
    pub fn key(&mut self, key: &KeyEvent) -> bool {
        if let (KeyCode::Char(sign), true) = (key.code, makes_text(key)) {
            self.0.insert_char(sign);
            return true;
        }
        let Some(name) = key_name(key) else {
            return false;
        };
        if let Some((_, change)) = EDITING.iter().find(|(own, _)| *own == name) {
            change(&mut self.0);
            return true;
        }
        let Some((_, step)) = MOVES.iter().find(|(own, _)| *own == name) else {
            return false;
        };
        walk(&mut self.0, *step);
        true
    }

    /// Puts text from the clipboard in, as one step.
    pub fn paste(&mut self, text: &str) {
        let unix = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
        self.0
            .insert_str(unix.replace(|sign: char| sign.is_control() && sign != '\n', ""));
    }

    /// Takes back the last change.
    pub fn undo(&mut self) {
        self.0.undo();
    }

    /// Does again what was taken back.
    pub fn redo(&mut self) {
        self.0.redo();
    }
}

/// Moves the cursor from one sign as the eye sees it to the next: the text box itself counts code
/// points and cells.
fn walk(area: &mut TextArea<'static>, step: CursorMove) {
    let to = match step {
        CursorMove::Back => before(area),
        CursorMove::Forward => after(area),
        other => {
            area.move_cursor(other);
            let DataCursor(row, column) = area.cursor();
            let stop = stops(area, row).into_iter().find(|stop| column <= *stop);
            DataCursor(row, stop.unwrap_or(column))
        }
    };
    jump(area, to);
}

/// The places in a line where a cursor can stand, in code points.
fn stops(area: &TextArea<'static>, row: usize) -> Vec<usize> {
    let line = area.lines().get(row).map_or("", String::as_str);
    let passed = line.graphemes(true).scan(0, |passed, grapheme| {
        *passed += grapheme.chars().count();
        Some(*passed)
    });
    std::iter::once(0).chain(passed).collect()
}

fn before(area: &TextArea<'static>) -> DataCursor {
    let DataCursor(row, column) = area.cursor();
    let stop = stops(area, row).into_iter().rev().find(|stop| *stop < column);
    match (stop, row) {
        (Some(stop), _) => DataCursor(row, stop),
        (None, 0) => DataCursor(row, column),
        (None, row) => DataCursor(row - 1, usize::MAX),
    }
}

fn after(area: &TextArea<'static>) -> DataCursor {
    let DataCursor(row, column) = area.cursor();
    let stop = stops(area, row).into_iter().find(|stop| column < *stop);
    match stop {
        Some(stop) => DataCursor(row, stop),
        None if row + 1 < area.lines().len() => DataCursor(row + 1, 0),
        None => DataCursor(row, column),
    }
}

fn break_line(area: &mut TextArea<'static>) -> bool {
    area.insert_newline();
    true
}

fn backspace(area: &mut TextArea<'static>) -> bool {
    let end = area.cursor();
    walk(area, CursorMove::Back);
    area.cursor() != end && delete(area)
}

fn delete(area: &mut TextArea<'static>) -> bool {
    let start = area.cursor();
    let end = after(area);
    let signs = if end.0 == start.0 { end.1 - start.1 } else { 1 };
    signs > 0 && area.delete_str(signs)
}

fn jump(area: &mut TextArea<'static>, DataCursor(row, column): DataCursor) {
    let cell = |place: usize| u16::try_from(place).unwrap_or(u16::MAX);
    area.move_cursor(CursorMove::Jump(cell(row), cell(column)));
}

#[cfg(test)]
mod tests {
    use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

    use super::LinesBox;

    #[test]
    fn one_delete_takes_one_sign_or_one_line_end() {
        let mut lines = LinesBox::new("een\nnoe\u{308}👩‍👩‍👧");
        let mut press = |code| {
            lines.key(&KeyEvent::new(code, KeyModifiers::NONE));
            lines.text()
        };
        assert_eq!(press(KeyCode::Backspace), "een\nnoe\u{308}");
        assert_eq!(press(KeyCode::Backspace), "een\nno");
        press(KeyCode::Backspace);
        press(KeyCode::Backspace);
        assert_eq!(press(KeyCode::Backspace), "een");
        press(KeyCode::Home);
        assert_eq!(press(KeyCode::Delete), "en");
        assert_eq!(press(KeyCode::Enter), "\nen");
    }
}
