//! Cutting and padding by what the eye sees: cells of the terminal, not letters.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Span;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::widgets::theme::Signs;

/// How many cells the text takes.
pub fn width(text: &str) -> usize {
    text.width()
}

/// The text in at most this many cells, with a sign at the end where it was cut.
pub fn cut(text: &str, cells: usize, signs: &Signs) -> String {
    if text.width() <= cells {
        return text.to_owned();
    }
    let room = cells.saturating_sub(signs.cut.width());
    let mut kept = String::new();
    let mut taken = 0;
    for grapheme in text.graphemes(true) {
        taken += grapheme.width();
        if taken > room {
            break;
        }
        kept.push_str(grapheme);
    }
    if cells > 0 {
        kept.push_str(signs.cut);
    }
    kept
}

/// The text in at most this many cells, with a sign in its middle where it was cut: of a path, the end says most.
pub fn cut_middle(text: &str, cells: usize, signs: &Signs) -> String {
    if text.width() <= cells {
        return text.to_owned();
    }
    let room = cells.saturating_sub(signs.cut.width());
    let start = cut(text, room / 3 + signs.cut.width(), signs);
    let (mut end, mut taken) = (Vec::new(), 0);
    for grapheme in text.graphemes(true).rev() {
        taken += grapheme.width();
        if room - room / 3 < taken {
            break;
        }
        end.push(grapheme);
    }
    end.reverse();
    cut(&(start + &end.concat()), cells, signs)
}

/// The text in exactly this many cells, to the left.
pub fn left(text: &str, cells: usize, signs: &Signs) -> String {
    let mut text = cut(text, cells, signs);
    let gap = cells.saturating_sub(text.width());
    text.extend(std::iter::repeat_n(' ', gap));
    text
}

/// The text in exactly this many cells, to the right.
pub fn right(text: &str, cells: usize, signs: &Signs) -> String {
    let text = cut(text, cells, signs);
    let gap = cells.saturating_sub(text.width());
    " ".repeat(gap) + &text
}

/// The text in lines of at most this many cells, broken between words where that can be.
pub fn wrap(text: &str, cells: usize) -> Vec<String> {
    let cells = cells.max(1);
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        for word in paragraph.split_inclusive(' ') {
            if line.width() + word.trim_end().width() <= cells {
                line.push_str(word);
                continue;
            }
            if !line.trim().is_empty() {
                lines.push(line.trim_end().to_owned());
            }
            line = String::new();
            for grapheme in word.trim_start().graphemes(true) {
                if line.width() + grapheme.width() > cells {
                    lines.push(std::mem::take(&mut line));
                }
                line.push_str(grapheme);
            }
        }
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// The same in at most so many lines: what does not fit is cut with a sign at the end of the last.
pub fn wrap_within(text: &str, cells: usize, rows: usize, signs: &Signs) -> Vec<String> {
    let mut lines = wrap(text, cells);
    if lines.len() > rows {
        let rest = lines.split_off(rows.saturating_sub(1)).join(" ");
        lines.push(cut(&rest, cells, signs));
        lines.truncate(rows);
    }
    lines
}

/// Draws a text in whole words, as far as there is room for lines.
pub fn draw_text(frame: &mut Frame, area: Rect, text: &str, style: Style) {
    let lines = wrap(text, usize::from(area.width));
    for (line, y) in lines.into_iter().zip(area.top()..area.bottom()) {
        frame.render_widget(Span::styled(line, style), Rect { y, height: 1, ..area });
    }
}

/// The text with its first letter as a capital.
pub fn capital(text: &str) -> String {
    let mut signs = text.chars();
    match signs.next() {
        Some(first) => first.to_uppercase().chain(signs).collect(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{cut, left, wrap};
    use crate::widgets::theme::UNICODE;

    #[test]
    fn text_is_cut_by_cells_and_says_so() {
        assert_eq!(cut("Fanfare", 7, &UNICODE), "Fanfare");
        assert_eq!(cut("Fanfare", 4, &UNICODE), "Fan…");
        assert_eq!(cut("村の広場", 5, &UNICODE), "村の…");
        assert_eq!(left("村", 4, &UNICODE), "村  ");
        assert_eq!(cut("Fanfare", 0, &UNICODE), "");
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrap("een twee drie", 8), ["een twee", "drie"]);
        assert_eq!(wrap("onderwaterlas", 5), ["onder", "water", "las"]);
        assert_eq!(wrap("a\n\nb", 5), ["a", "", "b"]);
    }
}
