//! An inventory that does not open because it is damaged: what can be saved of it is saved in a new one, beside the
//! screen.

use std::path::{Path, PathBuf};

use crate::app::App;
use crate::domain::phrase::Phrase;
use crate::screens::{Effect, Route};
use crate::store::{Salvaged, StoreError, saved_as, saved_of};

/// The title of what was saved of a damaged inventory and what was not.
pub const SAVED: &str = "salvage-title";
/// The title of what is told after a copy came in the place of an inventory.
pub const PUT_BACK: &str = "rescue-put-back-title";

impl App {
    /// Tells at leisure what was done before there was a screen, under the title with this key, and lets whoever has
    /// seen enough go on. While presenting it waits until that ends: names stand in it.
    pub fn tell_saved(&mut self, title: &'static str, told: Vec<Phrase>) {
        if told.is_empty() {
            return;
        }
        if self.desk.book.gate.is_presenting() {
            self.untold = Some((title, told));
        } else {
            self.open_panel(Route::Told(title, told));
        }
    }

    /// Tells what was to be told while others looked along.
    pub(super) fn tell_what_waits(&mut self) {
        if let Some((title, told)) = self.untold.take() {
            self.tell_saved(title, told);
        }
    }

    /// Asks whether to go on with what was saved earlier, or else whether to save what can be saved.
    pub(super) fn offer_rescue(&mut self, damaged: &Path) {
        if let Some(saved) = saved_of(damaged) {
            let question = Phrase::new("ask-open-saved")
                .text("path", damaged.display().to_string())
                .text("saved", saved.display().to_string());
            return self.open_panel(Route::Before(question, Box::new(Effect::OpenFile(saved))));
        }
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
        if dunce::canonicalize(to).is_ok_and(|to| self.desk.book.store.path() == to) {
            self.tell_saved(SAVED, salvaged.phrases());
        }
    }
}
