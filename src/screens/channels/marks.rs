//! Marking assets by keys, and choosing by the mouse.

use std::collections::HashSet;

use crate::domain::phrase::Phrase;
use crate::domain::record::Id;
use crate::screens::Effect;
use crate::screens::channels::{ChannelsScreen, Part, say};
use crate::widgets::rows::Cursor;
use crate::widgets::spots::Spot;

impl ChannelsScreen {
    /// The marked assets of this part, or else the chosen one.
    pub(super) fn meant(&self) -> Vec<Id> {
        let ids = self.ids(self.part);
        let marks = ids.iter().filter(|_| !self.marked.is_empty());
        let marked: Vec<Id> = marks.copied().filter(|id| self.marked.contains(id)).collect();
        if !marked.is_empty() {
            return marked;
        }
        let chosen = if self.part == Part::Missed {
            self.missed
        } else {
            self.reached
        };
        ids.get(chosen.cursor.0).copied().into_iter().collect()
    }

    /// Marks the asset under the cursor, or takes its mark away, and goes on.
    pub(super) fn mark(&mut self) -> Vec<Effect> {
        let chosen = if self.part == Part::Missed {
            self.missed
        } else {
            self.reached
        };
        let Some(id) = self.ids(self.part).get(chosen.cursor.0).copied() else {
            return say("no-entry-chosen");
        };
        if !self.marked.remove(&id) {
            self.marked.insert(id);
        }
        self.walk(1);
        Vec::new()
    }

    /// Marks all that are shown in this part; when all are marked, none.
    pub(super) fn mark_all(&mut self) -> Vec<Effect> {
        let shown: HashSet<Id> = self.ids(self.part).iter().copied().collect();
        if shown.is_empty() {
            return say("nothing-to-mark");
        }
        if shown.is_subset(&self.marked) {
            self.marked.retain(|id| !shown.contains(id));
        } else {
            self.marked.extend(shown);
        }
        vec![Effect::Say(
            Phrase::new("marked-count").number("count", self.marked.len()),
        )]
    }

    /// Goes to what is clicked.
    pub(super) fn click(&mut self, spot: Spot) {
        match spot {
            Spot::Part(part) => {
                self.part = [Part::Channels, Part::Reached, Part::Missed][part.min(2)];
            }
            Spot::Row(row) => {
                self.part = Part::Channels;
                self.cursor = Cursor(row);
                if let Some(reach) = self.reach.clone() {
                    self.settle(1, &reach.channels);
                }
            }
            // The assets of the two lists, by the column that they stand in.
            Spot::Cell(row, column) => {
                self.part = if column == 0 { Part::Reached } else { Part::Missed };
                let row = isize::try_from(row).unwrap_or_default();
                match (self.part, self.reach.clone()) {
                    (Part::Reached, Some(reach)) => {
                        self.reached.cursor = Cursor(0);
                        self.reached.step(row, &reach.reached);
                    }
                    (_, Some(reach)) => {
                        self.missed.cursor = Cursor(0);
                        self.missed.step(row, &reach.missed);
                    }
                    _ => {}
                }
            }
            _ => {}
        }
    }
}
