//! Where one is among the entries of a round.

use std::sync::Arc;

use crate::domain::conversation::Round;
use crate::domain::listing::Row;
use crate::domain::record::Id;
use crate::widgets::rows::Cursor;

/// The entries of a round, in the order in which one walks through them, and which is chosen.
#[derive(Debug, Default)]
pub struct Place {
    /// From top to bottom.
    pub rows: Arc<[Row]>,
    /// How many entries there were when they were put in order; none: they are not known yet.
    pub total: Option<usize>,
    /// The chosen row.
    pub cursor: Cursor,
    /// The entry under the cursor, to find it again in another order.
    pub chosen: Option<Id>,
}

impl Place {
    /// Takes over the entries, and stays at the same one if it is there.
    pub fn take(&mut self, round: &Round) {
        self.rows = round.rows.clone();
        self.total = Some(round.total);
        self.cursor = self.cursor.within(self.rows.len());
        match self.chosen {
            Some(id) => self.find(id),
            None => self.cursor = Cursor(0),
        }
        self.settle(1);
    }

    /// One is here: the entry under the cursor is the chosen one.
    pub fn visit(&mut self) {
        self.chosen = self.entry().or(self.chosen);
    }

    /// Goes to the entry, if it is there.
    pub fn find(&mut self, id: Id) {
        // It may stand under two headings: the nearer one is meant.
        let here = self.cursor.0;
        let same = self
            .rows
            .iter()
            .enumerate()
            .filter(|(_, row)| **row == Row::Entry(id));
        if let Some((place, _)) = same.min_by_key(|(place, _)| place.abs_diff(here)) {
            self.cursor = Cursor(place);
            self.chosen = Some(id);
        }
    }

    /// Moves so many rows; headings cannot be chosen.
    pub fn walk(&mut self, by: isize) {
        self.cursor.step(by, self.rows.len());
        self.settle(by.signum());
        self.chosen = self.entry().or(self.chosen);
    }

    /// Goes to the row that is clicked.
    pub fn click(&mut self, row: usize) {
        self.cursor = Cursor(row).within(self.rows.len());
        self.settle(1);
        self.chosen = self.entry().or(self.chosen);
    }

    /// The entry under the cursor.
    pub fn entry(&self) -> Option<Id> {
        match self.rows.get(self.cursor.0) {
            Some(Row::Entry(id)) => Some(*id),
            _ => None,
        }
    }

    fn settle(&mut self, by: isize) {
        if matches!(self.rows.get(self.cursor.0), Some(Row::Heading { .. })) {
            let up = self.cursor.0.checked_sub(1).filter(|_| by < 0);
            // No heading stands last.
            self.cursor = Cursor(up.unwrap_or(self.cursor.0 + 1));
        }
    }
}
