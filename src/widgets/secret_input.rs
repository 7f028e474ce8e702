//! One line in which a passphrase is typed: it is never shown, and wiped when it is let go.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use secrecy::zeroize::{Zeroize, Zeroizing};

use crate::exchange::sealed::Passphrase;
use crate::keys::{key_name, makes_text};
use crate::widgets::text::{cut, width};
use crate::widgets::theme::Theme;

/// The most signs.
const MOST: usize = 200;

/// A line of which nobody sees more than how long it is. There is no cursor to move in it: whoever does not see
/// what stands there begins again.
#[derive(Debug)]
pub struct SecretInput(Zeroizing<String>);

impl Default for SecretInput {
    fn default() -> Self {
        // Room for the longest one: a text that grows leaves pieces of itself behind.
        Self(Zeroizing::new(String::with_capacity(MOST * 4)))
    }
}

impl SecretInput {
    /// Whether nothing is typed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes a key, and says whether the text changed.
    pub fn key(&mut self, key: &KeyEvent) -> bool {
        match key.code {
            KeyCode::Char(sign) if makes_text(key) => self.push(sign),
            _ => match key_name(key).as_deref() {
                Some("backspace" | "ctrl-h" | "delete") => self.0.pop().is_some(),
                Some("ctrl-u" | "ctrl-w" | "ctrl-k") => self.clear(),
                _ => false,
            },
        }
    }

    /// Takes a text from the clipboard; a line break behind it is not a part of it.
    pub fn paste(&mut self, text: &str) {
        for sign in text.trim_end_matches(['\r', '\n']).chars() {
            if !sign.is_control() {
                self.push(sign);
            }
        }
    }

    /// Begins again; says whether there was anything.
    pub fn clear(&mut self) -> bool {
        let was_empty = self.0.is_empty();
        // This keeps the room that there is.
        self.0.zeroize();
        !was_empty
    }

    /// What was typed.
    pub fn passphrase(&self) -> Passphrase {
        Passphrase::new(&self.0)
    }

    fn push(&mut self, sign: char) -> bool {
        let room = self.0.chars().count() < MOST;
        if room {
            self.0.push(sign);
        }
        room
    }

    /// Draws the label and a star for each sign, and puts the cursor of the terminal behind them if it has the
    /// focus.
    pub fn draw(&self, frame: &mut Frame, area: Rect, label: &str, has_focus: bool, theme: &Theme) {
        if area.is_empty() {
            return;
        }
        let label = cut(label, usize::from(area.width) / 2, theme.signs);
        let taken = u16::try_from(width(&label) + 1)
            .unwrap_or(area.width)
            .min(area.width);
        let field = Rect {
            x: area.x + taken,
            width: area.width - taken,
            height: 1,
            ..area
        };
        let room = usize::from(field.width.saturating_sub(1));
        let stars = self.0.chars().count().min(room);
        frame.render_widget(Line::styled(label, theme.dim), Rect { height: 1, ..area });
        frame.render_widget(Line::styled("*".repeat(stars), theme.text), field);
        if has_focus && !field.is_empty() {
            let along = u16::try_from(stars).unwrap_or_default();
            frame.set_cursor_position((field.x + along, field.y));
        }
    }
}

#[cfg(test)]
mod tests {
    use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

    use super::{MOST, SecretInput};
    use crate::exchange::sealed::Passphrase;

    fn press(input: &mut SecretInput, code: KeyCode) -> bool {
        input.key(&KeyEvent::new(code, KeyModifiers::NONE))
    }

    #[test]
    fn what_is_typed_is_there_and_never_told() {
        let mut input = SecretInput::default();
        for sign in "één koe!x".chars() {
            assert!(press(&mut input, KeyCode::Char(sign)));
        }
        assert!(press(&mut input, KeyCode::Backspace));
        input.paste(" twee\r\n");
        assert!(input.passphrase().is(&Passphrase::new("één koe! twee")));
        assert!(input.clear() && input.is_empty() && !input.clear());
    }

    #[test]
    fn there_is_room_for_the_longest_one_from_the_start() {
        let mut input = SecretInput::default();
        let place = input.0.as_ptr();
        input.paste(&"\u{1F404}".repeat(MOST + 10));
        assert_eq!(input.0.chars().count(), MOST);
        assert_eq!(input.0.as_ptr(), place, "it moved, and left a copy behind");
    }
}
