//! One line of text that is being typed.

use std::ops::Range;

use crossterm::event::{Event, KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;
use tui_input::backend::crossterm::to_input_request;
use tui_input::{Input, InputRequest};

use crate::keys::{Action, makes_text};
use crate::widgets::text::{cut, width};
use crate::widgets::theme::Theme;

/// One line of text with a cursor in it.
#[derive(Debug, Clone, Default)]
pub struct LineInput {
    input: Input,
    /// Whether all of it is selected: what is typed comes in its place.
    selected: bool,
}

impl LineInput {
    /// A line that holds this text, with the cursor behind it.
    pub fn new(text: &str) -> Self {
        Self {
            input: Input::new(text.to_owned()),
            selected: false,
        }
    }

    /// A line that holds this text, with the cursor at this place in bytes.
    pub fn at(text: &str, cursor: usize) -> Self {
        let before = text.get(..cursor).unwrap_or(text).chars().count();
        Self {
            input: Input::new(text.to_owned()).with_cursor(before),
            selected: false,
        }
    }

    /// Selects all of it: the first sign that is typed comes in its place, and moving leaves it as it is.
    pub fn select(&mut self) {
        self.input.handle(InputRequest::GoToEnd);
        self.selected = !self.text().is_empty();
    }

    /// Whether all of it is selected.
    pub fn is_selected(&self) -> bool {
        self.selected
    }

    /// Where the cursor is, in bytes.
    pub fn cursor(&self) -> usize {
        let text = self.text();
        text.char_indices()
            .nth(self.input.cursor())
            .map_or(text.len(), |(place, _)| place)
    }

    /// What has been typed.
    pub fn text(&self) -> &str {
        self.input.value()
    }

    /// Takes a key, and says whether the text changed.
    pub fn key(&mut self, key: &KeyEvent) -> bool {
        let request = match key.code {
            // AltGr arrives with modifiers, and makes text all the same.
            KeyCode::Char(sign) if makes_text(key) => Some(InputRequest::InsertChar(sign)),
            _ => to_input_request(&Event::Key(*key)),
        };
        let Some(request) = request else {
            return false;
        };
        let was_selected = std::mem::take(&mut self.selected);
        let replaces = matches!(
            request,
            InputRequest::InsertChar(_) | InputRequest::DeletePrevChar | InputRequest::DeleteNextChar
        );
        if was_selected && replaces {
            self.input.reset();
            self.input.handle(request);
            return true;
        }
        self.input.handle(request).is_some_and(|changed| changed.value)
    }

    /// Moves inside the text, if that is what the wish means here.
    pub fn act(&mut self, action: Action) {
        let request = match action {
            Action::Left => InputRequest::GoToPrevChar,
            Action::Right => InputRequest::GoToNextChar,
            Action::First => InputRequest::GoToStart,
            Action::Last => InputRequest::GoToEnd,
            _ => return,
        };
        self.selected = false;
        self.input.handle(request);
    }

    /// Puts a text where the cursor is; its lines become one.
    pub fn paste(&mut self, text: &str) {
        let spaced = text.trim().chars();
        let spaced = spaced.map(|sign| if sign.is_whitespace() { ' ' } else { sign });
        let clean: String = spaced.filter(|sign| !sign.is_control()).collect();
        if std::mem::take(&mut self.selected) {
            self.input.reset();
        }
        // At once: letter by letter, a large text would take for ever.
        let mut line = self.text().to_owned();
        let cursor = self.cursor();
        line.insert_str(cursor, &clean);
        *self = Self::at(&line, cursor + clean.len());
    }

    /// Draws the label and the text behind it, of which the part around the cursor is always seen,
    /// and puts the cursor of the terminal there if it `has_focus`.
    pub fn draw(&self, frame: &mut Frame, area: Rect, label: &str, has_focus: bool, theme: &Theme) {
        if area.is_empty() {
            return;
        }
        let (label, field) = behind(label, area, theme);
        frame.render_widget(Line::styled(label, theme.dim), Rect { height: 1, ..area });
        let style = match self.selected && has_focus {
            true => theme.text.add_modifier(Modifier::REVERSED),
            false => theme.text.add_modifier(Modifier::UNDERLINED),
        };
        self.draw_text(
            frame,
            field,
            Paragraph::new(self.text()).style(style),
            has_focus,
            theme,
        );
    }

    /// The same with the focus; as long as nothing is typed, what Enter would take stands there, dim.
    pub fn draw_suggesting(
        &self,
        frame: &mut Frame,
        area: Rect,
        label: &str,
        suggestion: &str,
        theme: &Theme,
    ) {
        self.draw(frame, area, label, true, theme);
        if self.text().is_empty() && !area.is_empty() {
            let field = behind(label, area, theme).1;
            let shown = cut(suggestion, usize::from(field.width), theme.signs);
            frame.render_widget(Line::styled(shown, theme.dim), field);
        }
    }

    /// Draws the text, these parts of it (in bytes, in their order) in styles of their own, and puts
    /// the cursor of the terminal where it is typed.
    pub fn draw_in_pieces(
        &self,
        frame: &mut Frame,
        area: Rect,
        pieces: &[(Range<usize>, Style)],
        theme: &Theme,
    ) {
        let text = self.text();
        let mut spans = Vec::new();
        let mut end = 0;
        for (range, style) in pieces {
            let (between, piece) = (text.get(end..range.start), text.get(range.clone()));
            spans.push(Span::styled(between.unwrap_or_default(), theme.text));
            spans.push(Span::styled(piece.unwrap_or_default(), *style));
            end = range.end;
        }
        spans.push(Span::styled(text.get(end..).unwrap_or_default(), theme.text));
        self.draw_text(frame, area, Paragraph::new(Line::from(spans)), true, theme);
    }

    /// In so many cells: how many of the text are passed over, and how far the cursor is along what is left.
    pub fn along(&self, room: usize) -> (usize, usize) {
        let scroll = self.input.visual_scroll(room);
        (scroll, self.input.visual_cursor().saturating_sub(scroll))
    }

    fn draw_text(&self, frame: &mut Frame, field: Rect, text: Paragraph, has_focus: bool, theme: &Theme) {
        if field.is_empty() {
            return;
        }
        let room = usize::from(field.width.saturating_sub(1));
        let (scroll, along) = self.along(room);
        let shown = text.scroll((0, u16::try_from(scroll).unwrap_or(u16::MAX)));
        frame.render_widget(shown, field);
        // What stands left and right of the window is not gone.
        let more = Rect {
            width: 1,
            height: 1,
            ..field
        };
        let sign = || Span::styled(theme.signs.cut, theme.dim);
        if 0 < scroll {
            frame.render_widget(sign(), more);
        }
        if scroll + usize::from(field.width) < width(self.text()) {
            let last = field.right().saturating_sub(1);
            frame.render_widget(sign(), Rect { x: last, ..more });
        }
        if has_focus {
            let along = u16::try_from(along.min(room)).unwrap_or_default();
            frame.set_cursor_position((field.x + along, field.y));
        }
    }
}

/// The label as far as there is room for it, and the place behind it.
fn behind(label: &str, area: Rect, theme: &Theme) -> (String, Rect) {
    let label = cut(label, usize::from(area.width) / 2, theme.signs);
    let taken = u16::try_from(width(&label)).map_or(0, |cells| cells + u16::from(cells > 0));
    let field = Rect {
        x: area.x + taken,
        width: area.width.saturating_sub(taken),
        height: 1,
        ..area
    };
    (label, field)
}

#[cfg(test)]
mod tests {
    use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

    use super::LineInput;

    #[test]
    fn pasted_lines_become_one() {
        let mut line = LineInput::new("Malden");
        line.paste(", Heumen\r\nOver\u{7}asselt\n");
        assert_eq!(line.text(), "Malden, Heumen  Overasselt");
    }

    #[test]
    fn what_is_typed_comes_in_the_place_of_what_is_selected() {
        let key = |code| KeyEvent::new(code, KeyModifiers::NONE);
        let mut line = LineInput::new("koor");
        line.select();
        line.key(&key(KeyCode::Char('f')));
        line.key(&key(KeyCode::Char('a')));
        assert_eq!(line.text(), "fa");
        line.select();
        line.key(&key(KeyCode::Left));
        line.key(&key(KeyCode::Char('l')));
        assert_eq!(line.text(), "fla");
        line.select();
        assert!(line.key(&key(KeyCode::Backspace)));
        assert_eq!(line.text(), "");
        line.select();
        assert!(!line.is_selected());
        line.paste("Malden");
        line.select();
        line.paste("Heumen");
        assert_eq!(line.text(), "Heumen");
    }

    #[test]
    fn altgr_types() {
        let mut line = LineInput::default();
        assert!(line.key(&KeyEvent::new(
            KeyCode::Char('€'),
            KeyModifiers::CONTROL | KeyModifiers::ALT
        )));
        assert_eq!(line.text(), "€");
    }
}
