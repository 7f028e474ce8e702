//! Moving through the list.

use crate::domain::listing::Row;
use crate::domain::record::Id;
use crate::keys::Action;
use crate::screens::inventory::{Focus, Inventory};
use crate::widgets::rows::Cursor;

impl Inventory {
    pub(super) fn walk(&mut self, by: isize) {
        if self.focus == Focus::Detail {
            let by = i16::try_from(by).unwrap_or_default();
            self.scroll = self.scroll.saturating_add_signed(by);
            return;
        }
        self.cursor.step(by, self.listing.rows.len());
        self.settle(by.signum());
        self.chosen = self.entry();
        self.scroll = 0;
    }

    pub(super) fn leap(&mut self, action: Action) {
        let last = self.listing.rows.len().saturating_sub(1);
        self.cursor = Cursor(if action == Action::First { 0 } else { last });
        self.settle(1);
        self.chosen = self.entry();
        self.scroll = 0;
    }

    /// Leaves a heading for the entry next to it: headings cannot be chosen.
    pub(super) fn settle(&mut self, by: isize) {
        let rows = &self.listing.rows;
        if !matches!(rows.get(self.cursor.0), Some(Row::Heading { .. })) {
            return;
        }
        let up = self.cursor.0.checked_sub(1).filter(|_| by < 0);
        let down = Some(self.cursor.0 + 1).filter(|place| *place < rows.len());
        self.cursor = Cursor(up.or(down).unwrap_or(self.cursor.0));
    }

    /// The entry under the cursor.
    pub(super) fn entry(&self) -> Option<Id> {
        match self.listing.rows.get(self.cursor.0) {
            Some(Row::Entry(id)) => Some(*id),
            _ => None,
        }
    }
}
