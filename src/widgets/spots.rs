//! What can be clicked: noted while a screen is drawn, and found again when the mouse says where.

use std::cell::{Cell, RefCell};

use ratatui::layout::{Position, Rect};

use crate::keys::Action;
use crate::widgets::rows::Cursor;

/// What stands somewhere on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// A row of the list: its place among all rows.
    Row(usize),
    /// A cell of the table: its row and column.
    Cell(usize, usize),
    /// A field of the form.
    Field(usize),
    /// A part of the screen, in the order in which the screen draws them.
    Part(usize),
    /// Something that does what a key does.
    Do(Action),
}

/// The spots of the frame that is on screen. They come from drawing itself, so that what is clicked is
/// what is seen.
#[derive(Debug, Default)]
pub struct Spots {
    all: RefCell<Vec<(Rect, Spot)>>,
    /// Whether the window is too small for the screen to be seen.
    hidden: Cell<bool>,
}

impl Spots {
    /// Forgets all, before something else is drawn over it.
    pub fn clear(&self) {
        self.all.borrow_mut().clear();
    }

    /// Notes whether the screen is not to be seen: the window is too small for it.
    pub fn hide(&self, hidden: bool) {
        self.hidden.set(hidden);
    }

    /// Whether the screen is not to be seen.
    pub fn are_hidden(&self) -> bool {
        self.hidden.get()
    }

    /// Notes what stands here; what is noted later lies on top.
    pub fn put(&self, area: Rect, spot: Spot) {
        if !area.is_empty() {
            self.all.borrow_mut().push((area, spot));
        }
    }

    /// Notes the rows of a list that is drawn here with the cursor on one of them, each so many lines
    /// below the one before it.
    pub fn rows(&self, area: Rect, cursor: Cursor, rows: usize, pace: usize) {
        let room = usize::from(area.height).div_ceil(pace);
        let top = cursor.within(rows).top(rows, room);
        for (y, row) in (area.top()..area.bottom()).step_by(pace).zip(top..rows) {
            let height = u16::try_from(pace).unwrap_or(1).min(area.bottom() - y);
            self.put(Rect { y, height, ..area }, Spot::Row(row));
        }
    }

    /// What stands at this place of the screen.
    pub fn at(&self, place: Position) -> Option<Spot> {
        let spots = self.all.borrow();
        let mut from_the_top = spots.iter().rev();
        from_the_top
            .find(|(area, _)| area.contains(place))
            .map(|(_, spot)| *spot)
    }
}

#[cfg(test)]
mod tests {
    use ratatui::layout::{Position, Rect};

    use super::{Cursor, Spot, Spots};

    #[test]
    fn a_row_is_found_where_it_is_drawn() {
        let spots = Spots::default();
        spots.put(Rect::new(0, 0, 20, 10), Spot::Part(1));
        // Twenty rows in a room for five, with the cursor on the tenth: the eighth is on top.
        spots.rows(Rect::new(2, 3, 10, 5), Cursor(10), 20, 1);
        assert_eq!(spots.at(Position::new(2, 3)), Some(Spot::Row(8)));
        assert_eq!(spots.at(Position::new(11, 5)), Some(Spot::Row(10)));
        assert_eq!(spots.at(Position::new(12, 5)), Some(Spot::Part(1)));
        assert_eq!(spots.at(Position::new(30, 5)), None);
        spots.clear();
        assert_eq!(spots.at(Position::new(2, 3)), None);
        spots.rows(Rect::new(0, 0, 10, 5), Cursor(0), 20, 2);
        let rows = [0, 1, 2, 3, 4].map(|y| spots.at(Position::new(0, y)));
        assert_eq!(rows, [0, 0, 1, 1, 2].map(|row| Some(Spot::Row(row))));
    }
}
