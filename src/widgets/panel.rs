//! A box over the screen, in its middle, as large as what stands in it.

use ratatui::Frame;
use ratatui::layout::{Margin, Rect, Size};

use crate::widgets::boxed::over;
use crate::widgets::text::cut;
use crate::widgets::theme::Theme;

/// Cells that the border and the space beside the text take together.
const EDGES: Size = Size::new(4, 2);

/// Draws an empty box with room for a content of this size, as far as there is room, and says
/// where its content goes.
pub fn open(frame: &mut Frame, area: Rect, title: &str, content: Size, theme: &Theme) -> Rect {
    let place = placed(area, content);
    let title = cut(title, usize::from(place.width.saturating_sub(4)), theme.signs);
    let block = over(frame, place, &title, theme);
    frame.render_widget(block, place);
    place.inner(Margin::new(2, 1))
}

/// How many cells a content of this width gets beside the border.
pub fn cells(area: Rect, width: u16) -> u16 {
    width.min(area.width.saturating_sub(EDGES.width))
}

/// The middle of the area, so large that the content fits, but never larger than the area.
fn placed(area: Rect, content: Size) -> Rect {
    let width = content.width.saturating_add(EDGES.width).min(area.width);
    let height = content.height.saturating_add(EDGES.height).min(area.height);
    Rect::new(
        area.x + (area.width - width) / 2,
        area.y + (area.height - height) / 2,
        width,
        height,
    )
}

#[cfg(test)]
mod tests {
    use ratatui::layout::{Rect, Size};

    use super::placed;

    #[test]
    fn a_box_stands_in_the_middle_and_never_outside() {
        let area = Rect::new(0, 1, 80, 22);
        assert_eq!(placed(area, Size::new(36, 8)), Rect::new(20, 7, 40, 10));
        assert_eq!(placed(area, Size::new(200, 100)), area);
        assert_eq!(placed(Rect::ZERO, Size::new(10, 10)), Rect::ZERO);
    }
}
