//! The list of what was done, and taking several of it back.

use std::sync::Arc;

use jiff::tz::TimeZone;

use crate::app::App;
use crate::app::note::Note;
use crate::domain::change::{Change, Edit};
use crate::domain::phrase::Phrase;
use crate::screens::Input;
use crate::screens::history::{Deed, LISTED};
use crate::store::Past;

impl App {
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

    /// Takes the last changes back, so many of them, and says so once.
    pub(super) fn take_back_several(&mut self, count: usize) {
        if !self.may_write() {
            return;
        }
        let mut taken: Vec<Change> = Vec::new();
        let mut steps = 0;
        let mut failure = None;
        let mut met = false;
        for _ in 0..count {
            met = self.meets_erasure();
            if met {
                break;
            }
            match self.desk.book.undo() {
                Ok(Some(edit)) => {
                    taken.extend(edit.changes);
                    steps += 1;
                }
                Ok(None) => break,
                Err(error) => {
                    failure = Some(error);
                    break;
                }
            }
        }
        if 0 < steps {
            let label = Phrase::new("edits-taken-back").number("count", steps);
            self.taken_back(Ok(Some(Edit::new(label, taken))), Note::Undone);
        }
        if met {
            self.say(Phrase::new("erase-stays-erased"));
        }
        if let Some(error) = failure {
            self.complain(&error);
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
