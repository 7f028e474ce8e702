//! Copies that the program makes by itself, and going back to one (quality R11).

use std::path::{Path, PathBuf};

use jiff::civil::DateTime;

use crate::app::App;
use crate::app::note::Note;
use crate::domain::change::Edit;
use crate::domain::phrase::Phrase;
use crate::domain::tally::Tally;
use crate::domain::village::Village;
use crate::screens::backups::KeptCopy;
use crate::screens::{Effect, Route};
use crate::store::{Backup, StoreError, back_up, back_up_unseen, backups, open_to_others, worth_a_copy};

/// Under which name the file remembers that it was told that others can look into the folder of its copies.
const TOLD_OPEN: &str = "backups-open-told";
/// The same of the inventory itself.
const TOLD_FILE_OPEN: &str = "file-open-told";

impl App {
    /// Finds out which copies there are.
    pub(super) fn find_backups(&mut self) {
        let all = backups(self.desk.book.store.path());
        self.desk.about.backups = all.into_iter().map(KeptCopy::from).collect();
    }

    /// Copies the inventory before a large edit; whether the copy is whole is found out beside the screen. An edit
    /// is never held up by a copy that cannot be made: the answer is what went wrong, to be told after it.
    pub(super) fn back_up_before(&mut self, edit: &Edit) -> Result<(), StoreError> {
        if !worth_a_copy(self.desk.book.real(), edit) {
            return Ok(());
        }
        self.back_up_now()
    }

    fn back_up_now(&mut self) -> Result<(), StoreError> {
        let inventory = self.desk.book.store.path().to_owned();
        let made = back_up_unseen(&inventory, self.moment())?;
        self.jobs.see_through(inventory, made);
        Ok(())
    }

    /// Tells if a copy that was made is not whole, and once if others can see which copies there are.
    pub(super) fn seen_through(&mut self, inventory: &Path, seen: Result<(), StoreError>) {
        if let Err(error) = seen {
            let broken = Phrase::new("backup-not-whole").text("why", self.desk.words.tell(&error.phrase()));
            self.note = Some(Note::Problem(broken));
            return;
        }
        let book = &mut self.desk.book;
        if book.store.path() != inventory || book.holder.is_some() {
            return;
        }
        let Some(folder) = open_to_others(inventory) else {
            return;
        };
        if let Ok(None) = book.store.recall(TOLD_OPEN) {
            let told = book.store.remember(TOLD_OPEN, "1");
            let open = Phrase::new("backups-open").text("path", folder.display().to_string());
            self.note = Some(Note::Problem(open));
            self.report_failure(told);
        }
    }

    /// Tells once if others on this computer can read the inventory.
    pub fn tell_if_open(&mut self) {
        let book = &mut self.desk.book;
        if self.note.is_some() || book.holder.is_some() || !book.store.open_to_others() {
            return;
        }
        if let Ok(None) = book.store.recall(TOLD_FILE_OPEN) {
            let told = book.store.remember(TOLD_FILE_OPEN, "1");
            let path = book.store.path().display().to_string();
            self.note = Some(Note::Problem(
                Phrase::new("file-open-to-others").text("path", path),
            ));
            self.report_failure(told);
        }
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

    /// Asks whether everything is to become as it is in the copy, and says how much that is.
    pub(super) fn looked_through(&mut self, looked: LookedThrough) {
        let village = match looked.found {
            // Another inventory is open by now, or somebody began to present.
            _ if self.desk.book.store.path() != looked.inventory || self.desk.book.gate.is_presenting() => {
                return;
            }
            Ok(village) => village,
            Err(error) => return self.complain(&error),
        };
        let real = self.desk.book.real();
        let changes = real.becoming(&village);
        if changes.is_empty() {
            return self.say(Phrase::new("restore-same"));
        }
        // Somebody who types meanwhile must not answer it unseen.
        if self.stage.top().typing() {
            return self.say(Phrase::new("restore-later"));
        }
        let copy = backups(&looked.inventory)
            .into_iter()
            .find(|copy| copy.path == looked.from);
        let timed = |timed: &str, untimed: &str| match &copy {
            Some(copy) => moment_of(Phrase::new(timed), copy.at),
            None => Phrase::new(untimed),
        };
        let (then, now) = (
            village.settings().village.clone(),
            real.settings().village.clone(),
        );
        let question = if then.is_empty() || now.is_empty() || then == now {
            timed("ask-restore", "ask-restore-file")
        } else {
            Phrase::new("ask-restore-other")
                .text("then", &*then)
                .text("now", &*now)
        };
        let question = Tally::of(&changes).told(question);
        self.copy_at_hand = Some(CopyAtHand {
            inventory: looked.inventory,
            village,
            label: timed("edit-restored", "edit-restored-file"),
        });
        self.open_panel(Route::Before(question, Box::new(Effect::RestoreAtHand)));
    }

    /// Makes everything as it is in the copy that was looked through, as one edit; how it was until now is copied
    /// first.
    pub(super) fn restore_at_hand(&mut self) {
        let Some(copy) = self.copy_at_hand.take() else {
            return;
        };
        if self.desk.book.gate.is_presenting() {
            return self.say(Phrase::new("restore-presenting"));
        }
        if self.desk.book.store.path() != copy.inventory || !self.may_write() {
            return;
        }
        let changes = self.desk.book.real().becoming(&copy.village);
        if changes.is_empty() {
            return self.say(Phrase::new("restore-same"));
        }
        if let Err(error) = self.back_up_now() {
            // Without a way back to how it is now, nothing is put back.
            return self.complain(&error);
        }
        let saved = self.desk.book.save(&Edit::new(copy.label, changes));
        self.saved_as(saved.map(Some), Note::Done);
        self.find_backups();
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

/// A copy that was looked through and waits for a yes.
#[derive(Debug)]
pub(super) struct CopyAtHand {
    /// Of which inventory.
    inventory: PathBuf,
    /// What it holds.
    village: Box<Village>,
    /// What it is called to go back to it.
    label: Phrase,
}
