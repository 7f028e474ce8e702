//! The list of what was done.

use std::sync::Arc;

use jiff::tz::TimeZone;

use crate::app::App;
use crate::domain::phrase::Phrase;
use crate::screens::history::{Deed, LISTED};
use crate::screens::{Effect, Input, Route};
use crate::store::Past;

impl App {
    /// Asks first if the step that would be taken back next changed very much, and is not the one that was done just
    /// now; says whether it asks.
    pub(super) fn asks_before_undo(&mut self) -> bool {
        if self.just_done || self.desk.book.holder.is_some() || self.is_written_beside() {
            return false;
        }
        // What is wrong with the file is told when it is written.
        let next = self.desk.book.store.next_large_undo().unwrap_or_default();
        let Some((label, count)) = next else {
            return false;
        };
        let label = self.desk.book.gate.told(&label);
        let question = Phrase::new("ask-undo-large")
            .text("what", self.desk.words.tell(&label))
            .number("count", count);
        self.open_panel(Route::Before(question, Box::new(Effect::UndoLarge)));
        true
    }

    /// Shows what was done last.
    pub(super) fn list_history(&mut self) {
        match self.desk.book.store.history(LISTED) {
            Ok(past) => {
                let zone = TimeZone::system();
                let deeds: Arc<[Deed]> = past.into_iter().map(|past| deed(past, &zone)).collect();
                self.tell_all(&Input::History(deeds));
            }
            Err(error) => self.complain(&error),
        }
    }
}

fn deed(past: Past, zone: &TimeZone) -> Deed {
    Deed {
        at: past.at.to_zoned(zone.clone()).datetime(),
        label: past.label,
        undone: past.undone,
    }
}
