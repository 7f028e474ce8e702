//! A place in a list of rows: which row is chosen, and which rows are then on screen.

use crate::widgets::spots::Spot;

/// Which row is chosen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Cursor(pub usize);

impl Cursor {
    /// Moves so many rows down (or up, if negative), as far as there are rows.
    pub fn step(&mut self, by: isize, rows: usize) {
        self.0 = self.0.saturating_add_signed(by).min(rows.saturating_sub(1));
    }

    /// Goes to the row that is clicked.
    pub fn click(&mut self, spot: Spot) {
        if let Spot::Row(row) = spot {
            self.0 = row;
        }
    }

    /// Stays among so many rows.
    pub fn within(self, rows: usize) -> Self {
        Self(self.0.min(rows.saturating_sub(1)))
    }

    /// The first row on screen when there is room for so many. It depends on nothing but the chosen
    /// row, and stays the same while that goes through half a screen: rows that stand still are easier
    /// to read, to click, and to send over a slow line.
    pub fn top(self, rows: usize, room: usize) -> usize {
        if rows <= room {
            return 0;
        }
        let half = (room / 2).max(1);
        // Some of what goes before is always there, as far as there is room.
        let before = (half / 2).max(1).min(room.saturating_sub(1));
        let halves = self.0.saturating_sub(before) / half;
        (halves * half).min(rows - room)
    }
}

#[cfg(test)]
mod tests {
    use super::Cursor;

    #[test]
    fn the_chosen_row_is_always_on_screen() {
        for rows in 0..40_usize {
            for room in 1..20_usize {
                for chosen in 0..rows.max(1) {
                    let top = Cursor(chosen).top(rows, room);
                    assert!(
                        top <= chosen && chosen < top + room,
                        "{chosen} of {rows} in {room}"
                    );
                    assert!(rows <= room || top + room <= rows);
                }
            }
        }
    }
}
