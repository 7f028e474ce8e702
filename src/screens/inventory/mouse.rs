//! What a click means in the inventory.

use crate::screens::inventory::{Focus, Inventory};
use crate::widgets::rows::Cursor;
use crate::widgets::spots::Spot;

/// The search bar.
pub(super) const SEARCH_BAR: Spot = Spot::Part(0);
/// The entry beside the list.
pub(super) const DETAIL: Spot = Spot::Part(1);

impl Inventory {
    /// Goes to the row or the part that is clicked.
    pub(super) fn click(&mut self, spot: Spot) {
        match spot {
            Spot::Row(row) => {
                self.focus = Focus::List;
                self.cursor = Cursor(row);
                self.settle(1);
                self.chosen = self.entry();
                self.scroll = 0;
            }
            SEARCH_BAR => self.focus = Focus::Search,
            DETAIL => self.focus = Focus::Detail,
            _ => {}
        }
    }
}
