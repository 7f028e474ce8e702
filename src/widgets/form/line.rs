//! One line of text: typed, pasted, moved through by grapheme and by word, taken back.

use crossterm::event::{KeyCode, KeyEvent};
use tui_input::{Input, InputRequest};
use unicode_segmentation::UnicodeSegmentation;

use crate::keys::{key_name, makes_text};
use crate::widgets::text::width;
use crate::widgets::theme::Signs;

/// The keys that change or walk through the text.
const EDITING: &[(&str, InputRequest)] = &[
    ("left", InputRequest::GoToPrevChar),
    ("right", InputRequest::GoToNextChar),
    ("ctrl-left", InputRequest::GoToPrevWord),
    ("alt-left", InputRequest::GoToPrevWord),
    ("ctrl-right", InputRequest::GoToNextWord),
    ("alt-right", InputRequest::GoToNextWord),
    ("home", InputRequest::GoToStart),
    ("ctrl-a", InputRequest::GoToStart),
    ("end", InputRequest::GoToEnd),
    ("ctrl-e", InputRequest::GoToEnd),
    ("backspace", InputRequest::DeletePrevChar),
    ("ctrl-h", InputRequest::DeletePrevChar),
    ("delete", InputRequest::DeleteNextChar),
    ("ctrl-w", InputRequest::DeletePrevWord),
    ("ctrl-backspace", InputRequest::DeletePrevWord),
    ("alt-backspace", InputRequest::DeletePrevWord),
    ("ctrl-delete", InputRequest::DeleteNextWord),
    ("ctrl-u", InputRequest::DeleteFromStart),
    ("ctrl-k", InputRequest::DeleteTillEnd),
    ("ctrl-y", InputRequest::Yank),
];

/// A line of text with a cursor in it, and what it was before.
#[derive(Debug, Clone, Default)]
pub struct LineBox {
    input: Input,
    past: Vec<Input>,
    undone: Vec<Input>,
    /// Whether the last key typed a letter of a word, which is taken back as a whole.
    in_word: bool,
}

impl LineBox {
    /// The text, with the cursor at its end.
    pub fn new(text: &str) -> Self {
        Self {
            input: Input::new(text.to_owned()),
            ..Self::default()
        }
    }

    /// What stands there.
    pub fn text(&self) -> &str {
        self.input.value()
    }

    /// Takes the key, if it is one for text.
    pub fn key(&mut self, key: &KeyEvent) -> bool {
        let request = match key.code {
            KeyCode::Char(sign) if makes_text(key) => Some(InputRequest::InsertChar(sign)),
            _ => key_name(key).and_then(|name| {
                EDITING
                    .iter()
                    .find(|(own, _)| *own == name)
                    .map(|(_, request)| *request)
            }),
        };
        let Some(request) = request else {
            return false;
        };
        let letter = matches!(request, InputRequest::InsertChar(sign) if !sign.is_whitespace());
        let before = self.input.clone();
        if self.input.handle(request).is_some_and(|changed| changed.value) && !(letter && self.in_word) {
            self.remember(before);
        }
        self.in_word = letter;
        true
    }

    /// Puts text from the clipboard in, as one line and one step.
    pub fn paste(&mut self, text: &str) {
        let line = text
            .trim_matches(char::is_control)
            .split(char::is_control)
            .filter(|part| !part.trim().is_empty())
            .collect::<Vec<_>>()
            .join(" ");
        let before = self.input.clone();
        let (left, right) = self.halves();
        let joined = format!("{left}{line}{right}");
        let cursor = left.chars().count() + line.chars().count();
        self.input = Input::new(joined).with_cursor(cursor);
        self.remember(before);
        self.in_word = false;
    }

    /// Takes back the last word, paste or deletion.
    pub fn undo(&mut self) {
        if let Some(before) = self.past.pop() {
            self.undone.push(std::mem::replace(&mut self.input, before));
            self.in_word = false;
        }
    }

    /// Does again what was taken back.
    pub fn redo(&mut self) {
        if let Some(after) = self.undone.pop() {
            self.past.push(std::mem::replace(&mut self.input, after));
            self.in_word = false;
        }
    }

    /// The part that fits in so many cells with the cursor in it, and the column of the cursor.
    pub fn view(&self, cells: usize, signs: &Signs) -> (String, usize) {
        let (left, right) = self.halves();
        if width(left) + width(right) < cells {
            return (self.text().to_owned(), width(left));
        }
        // Signs at both ends say that there is more, and the cursor needs a cell of its own.
        let sign = width(signs.cut);
        let room = cells.saturating_sub(2 * sign + 1);
        let mut shown = String::new();
        let mut taken = 0;
        let mut whole = true;
        for grapheme in left.graphemes(true).rev() {
            if taken + width(grapheme) > room {
                whole = false;
                break;
            }
            taken += width(grapheme);
            shown.insert_str(0, grapheme);
        }
        if !whole {
            shown.insert_str(0, signs.cut);
            taken += sign;
        }
        let cursor = taken;
        for grapheme in right.graphemes(true) {
            if taken + width(grapheme) + sign > cells {
                shown.push_str(signs.cut);
                break;
            }
            taken += width(grapheme);
            shown.push_str(grapheme);
        }
        (shown, cursor.min(cells.saturating_sub(1)))
    }

    /// What stands before and after the cursor.
    fn halves(&self) -> (&str, &str) {
        let text = self.text();
        let place = text
            .char_indices()
            .nth(self.input.cursor())
            .map_or(text.len(), |(place, _)| place);
        text.split_at(place)
    }

    fn remember(&mut self, before: Input) {
        self.past.push(before);
        self.undone.clear();
    }
}

#[cfg(test)]
mod tests {
    use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

    use super::LineBox;
    use crate::widgets::text::width;
    use crate::widgets::theme::UNICODE;

    fn press(line: &mut LineBox, code: KeyCode) {
        line.key(&KeyEvent::new(code, KeyModifiers::NONE));
    }

    #[test]
    fn one_delete_takes_one_sign_as_the_eye_sees_it() {
        let mut line = LineBox::new("noe\u{308}l👩‍👩‍👧");
        press(&mut line, KeyCode::Backspace);
        press(&mut line, KeyCode::Left);
        press(&mut line, KeyCode::Backspace);
        assert_eq!(line.text(), "nol");
    }

    #[test]
    fn words_and_pastes_are_taken_back_one_by_one() {
        let mut line = LineBox::default();
        for sign in "een twee".chars() {
            press(&mut line, KeyCode::Char(sign));
        }
        line.paste("\r\nvan\tdrie\n");
        assert_eq!(line.text(), "een tweevan drie");
        line.undo();
        assert_eq!(line.text(), "een twee");
        line.undo();
        assert_eq!(line.text(), "een ");
        line.redo();
        assert_eq!(line.text(), "een twee");
    }

    #[test]
    fn the_cursor_is_always_in_the_part_that_is_shown() {
        let mut line = LineBox::new("村の広場 met een lange naam 村の広場");
        for cells in 1..40 {
            press(&mut line, KeyCode::Home);
            for _ in 0..40 {
                let (shown, cursor) = line.view(cells, &UNICODE);
                assert!(cursor < cells, "{cells}: {shown}");
                assert!(cells < 4 || width(&shown) <= cells, "{cells}: {shown}");
                press(&mut line, KeyCode::Right);
            }
        }
    }
}
