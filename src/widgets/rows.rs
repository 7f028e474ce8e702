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

    /// The first row on screen when there is room for so many: the chosen one is always there, with
    /// some of what follows, and scrolling depends on nothing else.
    pub fn top(self, rows: usize, room: usize) -> usize {
        if rows <= room {
            return 0;
        }
        self.0.saturating_sub(room / 2).min(rows - room)
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
