//! An inventory that does not open because it is damaged: what can be saved of it is saved in a new one, beside the
//! screen.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::app::App;
use crate::app::backups::moment_of;
use crate::app::copies::folders_of_kin;
use crate::domain::phrase::Phrase;
use crate::screens::{Effect, Route};
use crate::store::{Salvaged, StoreError, backups, look_through, saved_as, saved_of, went_on_in};

/// The title of what was saved of a damaged inventory and what was not.
pub const SAVED: &str = "salvage-title";
/// The title of what is told after a copy came in the place of an inventory.
pub const PUT_BACK: &str = "rescue-put-back-title";

/// Another file, in which one worked on after the inventory was lost.
#[derive(Debug)]
pub struct WentOn {
    /// Where it is.
    pub path: PathBuf,
    /// When it was last used, by the clock here.
    pub at: DateTime,
    /// How many assets are in it.
    pub assets: usize,
}

impl WentOn {
    /// That of an inventory that opens, or is not there, if it was used later than the inventory; `data` is the folder
    /// of the program.
    pub fn later_than(inventory: &Path, data: &Path) -> Option<Self> {
        Self::found(went_on_in(inventory, &folders_of_kin(data), true)?)
    }

    /// That of an inventory that does not open.
    pub(crate) fn instead_of(damaged: &Path, data: &Path) -> Option<Self> {
        Self::found(went_on_in(damaged, &folders_of_kin(data), false)?)
    }

    fn found(path: PathBuf) -> Option<Self> {
        Some(Self {
            at: used(&path)?,
            assets: look_through(&path).ok()?.assets.len(),
            path,
        })
    }

    /// Says where and when it was, under this key.
    pub(crate) fn in_words(&self, key: &'static str) -> Phrase {
        let told = Phrase::new(key).text("path", self.path.display().to_string());
        moment_of(told, self.at).number("count", self.assets)
    }
}

/// When a file was last used, by the clock here.
pub(crate) fn used(path: &Path) -> Option<DateTime> {
    let at = fs::metadata(path).ok()?.modified().ok()?;
    let at = Timestamp::try_from(at).ok()?;
    Some(at.to_zoned(TimeZone::system()).datetime())
}

impl App {
    /// Asks whether to go on in the file in which one worked last.
    pub fn offer_to_go_on(&mut self, went_on: &WentOn) {
        let question = went_on.in_words("ask-went-on");
        let effect = Effect::OpenFile(went_on.path.clone());
        self.open_panel(Route::Before(question, Box::new(effect)));
    }

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
        if let Some(went_on) = WentOn::instead_of(damaged, &self.places.data) {
            return self.offer_to_go_on(&went_on);
        }
        if let Some(saved) = saved_of(damaged) {
            let question = Phrase::new("ask-open-saved")
                .text("path", damaged.display().to_string())
                .text("saved", saved.display().to_string());
            return self.open_panel(Route::Before(question, Box::new(Effect::OpenFile(saved))));
        }
        let question = self
            .spoilt_fields(damaged)
            .unwrap_or_else(|| Phrase::new("ask-salvage").text("path", damaged.display().to_string()))
            .text("target", saved_as(damaged).display().to_string());
        let salvage = Effect::Salvage(damaged.to_owned());
        self.open_panel(Route::Before(question, Box::new(salvage)));
    }

    /// Asks the same of the inventory that is open, if something in it cannot be read, so that it only reads. Nothing
    /// that is going on is asked over.
    pub(super) fn offer_way_out(&mut self) {
        let damaged = self
            .desk
            .book
            .holder
            .as_ref()
            .and_then(|holder| holder.damaged.clone());
        let is_free = self.stage.panel().is_none() && !self.desk.book.gate.is_presenting();
        if let Some(damaged) = damaged.filter(|_| is_free) {
            self.offer_rescue(&damaged);
        }
    }

    /// What is to be asked where this is the inventory that is open, and fields of it cannot be read.
    fn spoilt_fields(&self, damaged: &Path) -> Option<Phrase> {
        let book = &self.desk.book;
        let mut fields = book.findings.iter().filter(|finding| finding.is_of_field());
        let first = fields.next().filter(|_| book.store.path() == damaged)?;
        Some(
            Phrase::new("ask-salvage-fields")
                .text("first", self.desk.words.tell(&first.words))
                .number("more", fields.count())
                .number("copies", backups(damaged).len()),
        )
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
