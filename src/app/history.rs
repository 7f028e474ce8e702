//! The list of what was done.

use std::sync::Arc;

use jiff::tz::TimeZone;

use crate::app::App;
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
}

fn deed(past: Past, zone: &TimeZone) -> Deed {
    Deed {
        at: past.at.to_zoned(zone.clone()).datetime(),
        label: past.label,
        undone: past.undone,
    }
}
