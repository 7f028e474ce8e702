//! Copies that the program makes by itself, and going back to one (quality R11).

use std::path::{Path, PathBuf};

use jiff::civil::DateTime;

use crate::app::App;
use crate::app::note::Note;
use crate::domain::change::Edit;
use crate::domain::phrase::Phrase;
use crate::domain::village::Village;
use crate::screens::backups::KeptCopy;
use crate::store::{Backup, StoreError, back_up, backups, worth_a_copy};

impl App {
    /// Finds out which copies there are.
    pub(super) fn find_backups(&mut self) {
        let all = backups(self.desk.book.store.path());
        self.desk.about.backups = all.into_iter().map(KeptCopy::from).collect();
    }

    /// Copies the inventory before a large edit. An edit is never held up by a copy that cannot be made:
    /// the answer is what went wrong, to be told after it.
    pub(super) fn back_up_before(&self, edit: &Edit) -> Result<(), StoreError> {
        if !worth_a_copy(self.desk.book.real(), edit) {
            return Ok(());
        }
        back_up(self.desk.book.store.path(), self.moment()).map(drop)
    }

    /// Copies the inventory at the end, if anything was changed in it.
    pub(super) fn back_up_at_the_end(&self) -> Result<(), StoreError> {
        let book = &self.desk.book;
        if self.saved.is_none() || book.holder.is_some() || book.real().is_empty() {
            return Ok(());
        }
        back_up(book.store.path(), self.moment()).map(drop)
    }

    /// Begins to go back to a copy: it is looked through beside the screen.
    pub(super) fn restore(&mut self, from: &Path) {
        if self.desk.book.gate.is_presenting() {
            return self.say(Phrase::new("restore-presenting"));
        }
        if self.may_write() {
            self.say(Phrase::new("restore-busy"));
            let inventory = self.desk.book.store.path().to_owned();
            self.jobs.look_through(inventory, from.to_owned());
        }
    }

    /// Makes everything as it is in the copy, as one edit; how it was until now is copied first.
    pub(super) fn looked_through(&mut self, looked: LookedThrough) {
        let inventory = looked.inventory.as_path();
        let village = match looked.found {
            // Another inventory is open by now, or somebody began to present.
            _ if self.desk.book.store.path() != inventory || self.desk.book.gate.is_presenting() => return,
            Ok(village) => village,
            Err(error) => return self.complain(&error),
        };
        let changes = self.desk.book.real().becoming(&village);
        if changes.is_empty() {
            return self.say(Phrase::new("restore-same"));
        }
        if let Err(error) = back_up(inventory, self.moment()) {
            // Without a way back to how it is now, nothing is put back.
            return self.complain(&error);
        }
        let label = match backups(inventory)
            .into_iter()
            .find(|copy| copy.path == looked.from)
        {
            Some(copy) => moment_of(Phrase::new("edit-restored"), copy.at),
            None => Phrase::new("edit-restored-file"),
        };
        self.restored(&Edit::new(label, changes));
        self.find_backups();
    }

    fn restored(&mut self, edit: &Edit) {
        let saved = self.desk.book.save(edit);
        self.saved_as(saved.map(Some), Note::Done);
    }

    fn moment(&self) -> DateTime {
        self.desk.today().to_datetime(self.desk.clock.time())
    }
}

/// The last copy in words, and how many there are; nothing if there is none.
pub(super) fn last(inventory: &Path) -> Option<Phrase> {
    let all = backups(inventory);
    let newest = all.first()?;
    Some(moment_of(Phrase::new("whereabouts-backed-up-at"), newest.at).number("count", all.len()))
}

fn moment_of(phrase: Phrase, at: DateTime) -> Phrase {
    phrase
        .text("day", at.strftime("%-d-%-m-%Y").to_string())
        .text("time", at.strftime("%H:%M").to_string())
}

impl From<Backup> for KeptCopy {
    fn from(backup: Backup) -> Self {
        Self {
            path: backup.path,
            at: backup.at,
            bytes: backup.bytes,
        }
    }
}

/// What a look through a copy found.
#[derive(Debug)]
pub struct LookedThrough {
    /// For which inventory.
    pub inventory: PathBuf,
    /// Which copy.
    pub from: PathBuf,
    /// What it holds.
    pub found: Result<Box<Village>, StoreError>,
}
