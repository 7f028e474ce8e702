//! Marking entries: one by one, all that is shown, or a range.

use std::collections::HashSet;

use crate::domain::change::Edit;
use crate::domain::listing::Row;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id};
use crate::keys::{Action, Binding};
use crate::screens::Effect;
use crate::screens::inventory::Inventory;

/// What the bottom line names first while entries are marked.
const FOR_MARKED: [Action; 6] = [
    Action::Tag,
    Action::Edit,
    Action::Relate,
    Action::Verify,
    Action::Delete,
    Action::MarkRange,
];

/// The same keys, those that are about all that is marked first.
pub(super) fn keys_while_marked(keys: &[Binding]) -> Vec<Binding> {
    let place = |binding: &Binding| FOR_MARKED.iter().position(|action| *action == binding.action);
    let (mut for_marked, rest): (Vec<Binding>, Vec<Binding>) =
        keys.iter().partition(|binding| place(binding).is_some());
    for_marked.sort_by_key(place);
    let hinted = for_marked.into_iter().map(|binding| Binding {
        // Delete has two keys, one of which is enough to know.
        hinted: binding.key.len() == 1,
        ..binding
    });
    hinted.chain(rest).collect()
}

impl Inventory {
    /// Marks the entry under the cursor, or takes its mark away, and goes on.
    pub(super) fn mark(&mut self) -> Vec<Effect> {
        let Some(id) = self.entry() else {
            return vec![Effect::Say(Phrase::new("no-entry-chosen"))];
        };
        if self.marked.remove(&id) {
            self.marked_last = self.marked_last.filter(|last| *last != id);
        } else {
            self.marked.insert(id);
            self.marked_last = Some(id);
        }
        self.walk(1);
        Vec::new()
    }

    /// Marks all that is shown; when all are marked, none.
    pub(super) fn mark_all(&mut self) -> Vec<Effect> {
        let shown: HashSet<Id> = entries(&self.listing.rows).collect();
        if shown.is_empty() {
            return vec![Effect::Say(Phrase::new("nothing-to-mark"))];
        }
        if shown.is_subset(&self.marked) {
            self.marked.retain(|id| !shown.contains(id));
            self.marked_last = None;
        } else {
            self.marked.extend(shown);
        }
        vec![self.count_marked()]
    }

    /// Marks from the entry that was marked last to the one under the cursor.
    pub(super) fn mark_range(&mut self) -> Vec<Effect> {
        let Some(here) = self.entry() else {
            return vec![Effect::Say(Phrase::new("no-entry-chosen"))];
        };
        let Some(last) = self.marked_last.filter(|last| self.marked.contains(last)) else {
            return vec![Effect::Say(Phrase::new("range-no-start"))];
        };
        let rows = &self.listing.rows;
        let Some(start) = rows.iter().position(|row| *row == Row::Entry(last)) else {
            return vec![Effect::Say(Phrase::new("range-start-hidden"))];
        };
        let (from, to) = (start.min(self.cursor.0), start.max(self.cursor.0));
        self.marked.extend(entries(&rows[from..=to]));
        self.marked_last = Some(here);
        vec![self.count_marked()]
    }

    /// Takes all marks away, and says how many there were.
    pub(super) fn unmark(&mut self) -> Vec<Effect> {
        let count = std::mem::take(&mut self.marked).len();
        self.marked_last = None;
        let said = match count {
            0 => Phrase::new("nowhere-back"),
            _ => Phrase::new("unmarked").number("count", count),
        };
        vec![Effect::Say(said)]
    }

    /// What was meant by the marks has been done when the edit touches all that is marked.
    pub(super) fn unmark_done(&mut self, edit: &Edit) {
        let mut touched = HashSet::new();
        for change in &edit.changes {
            touched.insert(change.id);
            if let Some(AnyRecord::Relation(relation)) = change.after.as_ref().or(change.before.as_ref()) {
                touched.extend(relation.from.0.into_iter().chain(relation.to.0));
            }
            if let Some(AnyRecord::Story(story)) = change.after.as_ref().or(change.before.as_ref()) {
                touched.extend(story.assets.iter());
            }
        }
        if self.marked.is_subset(&touched) {
            self.marked.clear();
        }
    }

    fn count_marked(&self) -> Effect {
        Effect::Say(Phrase::new("marked-count").number("count", self.marked.len()))
    }
}

/// The entries in these rows.
fn entries(rows: &[Row]) -> impl Iterator<Item = Id> {
    rows.iter().filter_map(|row| match row {
        Row::Entry(id) => Some(*id),
        Row::Heading { .. } => None,
    })
}
