//! A form that is opened once more: with what was half typed in it, and with the cursor where it was.

use serde_json::Value as Json;

use crate::domain::record::AnyRecord;
use crate::domain::value::Value;
use crate::widgets::form::entry::Entry;
use crate::widgets::form::{Asking, Form};

/// Whether this stands in a field of which the record says that.
pub fn says(value: &dyn Value, state: &Json, cx: &Asking) -> bool {
    Entry::of(value, cx).state() == *state
}

impl Form {
    /// The form of this record with what was half typed in it before.
    pub fn from_draft(record: AnyRecord, draft: &Json, cx: &Asking) -> Self {
        let mut form = Self::new(record, None, cx);
        let typed = draft["typed"].as_object();
        // What can be asked depends on the kind.
        for round in ["kind", ""] {
            for (name, state) in typed.into_iter().flatten() {
                let now = round.is_empty() || round == name;
                if let (true, Some(place)) = (now, form.place_of(name)) {
                    form.fields[place].entry.restore(state, cx);
                    form.follow_kind(place, cx);
                }
            }
        }
        let focus = draft["focus"].as_str().and_then(|name| form.place_of(name));
        form.go(focus.unwrap_or(form.focus), cx);
        form
    }

    /// To this field.
    pub fn visit(&mut self, name: &str, cx: &Asking) {
        if let Some(place) = self.place_of(name) {
            self.leave(cx);
            self.go(place, cx);
        }
    }

    /// Where the same stands in a field as in the other form, it is that one: with its cursor, and what can be taken back.
    pub fn keep_cursors(&mut self, other: &mut Self, cx: &Asking) {
        for field in &mut self.fields {
            let Some(old) = other.fields.iter_mut().find(|old| old.asks_the_same(field)) else {
                continue;
            };
            let state = field.entry.state();
            if let Entry::Boxes(_) = field.entry {
                // Whichever of them are on, the cursor is on one.
                old.entry.restore(&state, cx);
            }
            if old.entry.state() == state {
                std::mem::swap(&mut old.entry, &mut field.entry);
            }
        }
    }
}
