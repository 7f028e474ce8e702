//! An inventory that does not open because it is damaged: what can be saved of it is saved in a new one, beside the
//! screen.

use std::path::{Path, PathBuf};

use crate::app::App;
use crate::domain::phrase::Phrase;
use crate::screens::{Effect, Route};
use crate::store::{Salvaged, StoreError, saved_as};

impl App {
    /// Asks whether to save what can be saved.
    pub(super) fn offer_rescue(&mut self, damaged: &Path) {
        let question = Phrase::new("ask-salvage")
            .text("path", damaged.display().to_string())
            .text("target", saved_as(damaged).display().to_string());
        let salvage = Effect::Salvage(damaged.to_owned());
        self.open_panel(Route::Before(question, Box::new(salvage)));
    }

    /// Begins to save.
    pub(super) fn salvage(&mut self, damaged: PathBuf) {
        self.say(Phrase::new("salvage-busy"));
        let target = saved_as(&damaged);
        self.jobs.salvage(damaged, target);
    }

    /// Opens the new inventory, and tells what was saved and what was not.
    pub(super) fn salvaged(&mut self, to: &Path, salvaged: Result<Box<Salvaged>, StoreError>) {
        let salvaged = match salvaged {
            Ok(salvaged) => salvaged,
            Err(error) => return self.complain(&error),
        };
        if self.stage.top().typing() || self.desk.book.gate.is_presenting() {
            // It is there when they come to it.
            return self.say(Phrase::new("salvage-there").text("path", to.display().to_string()));
        }
        self.open_file(to);
        if to
            .canonicalize()
            .is_ok_and(|to| self.desk.book.store.path() == to)
        {
            self.open_panel(Route::Told("salvage-title", salvaged.phrases()));
        }
    }
}
