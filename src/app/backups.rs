//! Copies that the program makes by itself, and going back to one (quality R11).

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::DateTime;

use crate::app::App;
use crate::app::book::Book;
use crate::app::note::Note;
use crate::domain::change::{Change, Edit};
use crate::domain::phrase::Phrase;
use crate::domain::tally::Tally;
use crate::domain::withdrawal::keep_refusals;
use crate::screens::backups::{KeptCopy, time_among};
use crate::screens::{Effect, Route};
use crate::store::{
    Backup, Looked, Occasion, Returning, Store, StoreError, back_up, backups, look_through_for,
    open_to_others,
};

/// Under which name the file remembers that it was told that others can look into the folder of its copies.
const TOLD_OPEN: &str = "backups-open-told";
/// The same of the inventory itself.
const TOLD_FILE_OPEN: &str = "file-open-told";

/// Under which name the file remembers up to which edit it was copied.
const COPIED_UP_TO: &str = "backups-up-to";

impl App {
    /// Finds out which copies there are.
    pub(super) fn find_backups(&mut self) {
        let all = backups(self.desk.book.store.path());
        let known = std::mem::take(&mut self.desk.about.backups);
        let copies = all.into_iter().map(|backup| {
            let copy = KeptCopy::from(backup);
            // What was found of it is found once.
            let same = known.iter().find(|known| known.path == copy.path);
            same.filter(|known| known.bytes == copy.bytes)
                .cloned()
                .unwrap_or(copy)
        });
        self.desk.about.backups = copies.collect();
    }

    /// Begins to look which copies are damaged: that takes a look at all of each.
    pub(super) fn look_at_copies(&mut self) {
        let copies = self.desk.about.backups.iter().map(|copy| copy.path.clone());
        self.jobs.look_at_copies(copies.collect());
    }

    /// Marks the copies that turned out to be damaged, and says of the others how much is in them.
    pub(super) fn looked_at_copies(&mut self, looked: &[(PathBuf, Looked)]) {
        for copy in &mut self.desk.about.backups {
            if let Some((_, found)) = looked.iter().find(|(path, _)| *path == copy.path) {
                copy.broken = !found.whole;
                copy.entries = found.entries;
            }
        }
    }

    /// Tells if a copy that was made is not whole, and once if others can see which copies there are.
    pub(super) fn seen_through(&mut self, inventory: &Path, seen: Result<(), StoreError>) {
        self.find_backups();
        if let Err(error) = seen {
            let broken = Phrase::new("backup-not-whole").text("why", self.desk.words.tell(&error.phrase()));
            self.note = Some(Note::Problem(broken));
            return;
        }
        let book = &mut self.desk.book;
        if book.store.path() != inventory || book.holder.is_some() {
            return;
        }
        // Nothing was changed since it was opened: then the copy has all of it.
        if self.saved.is_none()
            && let Some(last) = last_edit(&book.store)
        {
            let remembered = book.store.remember(COPIED_UP_TO, &last);
            self.report_failure(remembered);
        }
        let book = &mut self.desk.book;
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
        if self.is_being_erased() {
            return;
        }
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

    /// Copies the inventory at the end, if anything was changed in it that is in no copy yet; what is then still in the
    /// copy need not stay in the history for ever.
    pub(super) fn back_up_at_the_end(&mut self) -> Result<(), StoreError> {
        let (changed, now) = (self.saved.is_some(), self.moment());
        self.desk.book.back_up_at_the_end(changed, now)
    }

    /// Begins a copy beside the screen if what was done before is in none: the program was cut off then, and may be
    /// again.
    pub fn back_up_if_behind(&mut self) {
        let book = &self.desk.book;
        if book.holder.is_some() || book.real().is_empty() || !book.is_behind() || self.is_being_erased() {
            return;
        }
        let inventory = book.store.path().to_owned();
        self.copies_asked += 1;
        let now = self.moment();
        self.jobs
            .copy_first(self.copies_asked, inventory, now, Occasion::Start);
    }

    /// Begins to go back to a copy: it is looked through beside the screen.
    pub(super) fn restore(&mut self, from: &Path) {
        if self.desk.book.gate.is_presenting() {
            return self.say(Phrase::new("restore-presenting"));
        }
        if self.may_write() {
            self.say(Phrase::new("restore-busy"));
            let book = &self.desk.book;
            let inventory = book.store.path().to_owned();
            let now = (book.version, book.real().clone());
            let here = self.places.data.clone();
            self.jobs.look_through(inventory, here, from.to_owned(), now);
        }
    }

    /// Asks whether everything is to become as it is in the copy, and says how much that is.
    pub(super) fn looked_through(&mut self, looked: LookedThrough) {
        let copied = match looked.found {
            // Another inventory is open by now, or somebody began to present.
            _ if self.desk.book.store.path() != looked.inventory || self.desk.book.gate.is_presenting() => {
                return;
            }
            Ok(copied) => copied,
            Err(error) => return self.complain(&error),
        };
        let mut at_hand = CopyAtHand {
            inventory: looked.inventory,
            copied,
            label: Phrase::new("edit-restored-file"),
        };
        at_hand.renew(&self.desk.book);
        let real = self.desk.book.real();
        let Copied {
            returning, changes, ..
        } = &*at_hand.copied;
        let village = &returning.village;
        if changes.is_empty() {
            return self.say(returning.told(Phrase::new("restore-same")));
        }
        // Somebody who types meanwhile must not answer it unseen.
        if self.stage.top().typing() {
            return self.say(Phrase::new("restore-later"));
        }
        let copy = backups(&at_hand.inventory)
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
        let number = changes.len().to_string();
        let question = Tally::of(changes).told(question);
        let question = returning.told(question);
        at_hand.label = timed("edit-restored", "edit-restored-file");
        self.copy_at_hand = Some(at_hand);
        self.open_panel(Route::Retype(question, number, Box::new(Effect::RestoreAtHand)));
    }

    /// Where the inventory is gone and its copies are not, says so before a new one begins, and asks whether to put the
    /// last one back that opens and has something in it.
    pub(super) fn offer_left_copy(&mut self) {
        let book = &self.desk.book;
        let inventory = book.store.path().to_owned();
        if !book.is_new() || book.holder.is_some() || book.gate.is_presenting() {
            return;
        }
        let all = backups(&inventory);
        let found = all.iter().find_map(|copy| {
            let returning =
                look_through_for(&inventory, Some(&self.places.data), book.real(), &copy.path).ok()?;
            (!returning.village.is_empty()).then_some((copy, returning))
        });
        let Some((copy, returning)) = found else {
            return;
        };
        let told = |key: &str| {
            moment_of(Phrase::new(key), copy.at)
                .number("copies", all.len())
                .number("count", returning.village.assets.len())
        };
        let (question, left) = (told("ask-put-back-left"), told("welcome-copies-left"));
        let copied = Copied {
            changes: book.real().becoming(&returning.village),
            version: book.version,
            returning,
        };
        self.copy_at_hand = Some(CopyAtHand {
            inventory,
            copied: Box::new(copied),
            label: moment_of(Phrase::new("edit-restored"), copy.at),
        });
        self.desk.about.left_copies = Some(left);
        self.open_panel(Route::Before(question, Box::new(Effect::RestoreAtHand)));
    }

    /// Makes everything as it is in the copy that was looked through, as one edit; how it was until now is copied
    /// first.
    pub(super) fn restore_at_hand(&mut self) {
        let Some(mut copy) = self.copy_at_hand.take() else {
            return;
        };
        if self.desk.book.gate.is_presenting() {
            return self.say(Phrase::new("restore-presenting"));
        }
        if self.desk.book.store.path() != copy.inventory || !self.may_write() {
            return;
        }
        copy.renew(&self.desk.book);
        let edit = Edit::new(copy.label, copy.copied.changes);
        if edit.changes.is_empty() {
            return self.say(copy.copied.returning.told(Phrase::new("restore-same")));
        }
        // Without a way back to how it is now, nothing is put back.
        self.save_after_copy(edit, Occasion::Restore, true);
    }

    pub(super) fn moment(&self) -> DateTime {
        self.desk.today().to_datetime(self.desk.clock.time())
    }
}

impl Book {
    /// Copies the inventory at the end, if anything was changed in it or is in no copy yet; what is then still in the
    /// copy need not stay in the history for ever.
    pub fn back_up_at_the_end(&mut self, changed: bool, now: DateTime) -> Result<(), StoreError> {
        if !changed && !self.is_behind() || self.holder.is_some() || self.real().is_empty() {
            return Ok(());
        }
        let last = last_edit(&self.store);
        back_up(self.store.path(), now)?;
        if let Some(last) = last {
            self.store.remember(COPIED_UP_TO, &last)?;
        }
        self.store.prune_history(Timestamp::now()).map(drop)
    }

    /// Whether something was changed after the last copy, as when the program was cut off before it made one.
    fn is_behind(&self) -> bool {
        // A file that cannot tell it has other things to tell first.
        let copied = self.store.recall(COPIED_UP_TO).ok().flatten();
        let last = last_edit(&self.store);
        last.is_some() && (last != copied || backups(self.store.path()).is_empty())
    }
}

/// What was done last, and whether that was taken back; nothing if nothing was ever done.
fn last_edit(store: &Store) -> Option<String> {
    let newest = store.history(1).ok()?;
    let past = newest.first()?;
    Some(format!("{}{}", past.id, if past.undone { "-" } else { "" }))
}

/// The last copy in words, and how many there are; nothing if there is none.
pub(crate) fn last(inventory: &Path) -> Option<Phrase> {
    let all = backups(inventory);
    let newest = all.first()?;
    Some(moment_of(Phrase::new("whereabouts-backed-up-at"), newest.at).number("count", all.len()))
}

/// The phrase with the day and the time of this copy among these.
pub(crate) fn moment_among(phrase: Phrase, copy: &Backup, all: &[Backup]) -> Phrase {
    let moments = all.iter().map(|copy| copy.at);
    phrase
        .text("day", copy.at.strftime("%-d-%-m-%Y").to_string())
        .text("time", time_among(copy.at, moments))
}

/// The phrase with this day and time.
pub(crate) fn moment_of(phrase: Phrase, at: DateTime) -> Phrase {
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
            occasion: backup.occasion.phrase(),
            broken: false,
            entries: None,
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
    /// What it holds, and what that would change.
    pub found: Result<Box<Copied>, StoreError>,
}

/// What a copy holds.
#[derive(Debug)]
pub struct Copied {
    /// Everything in it that is to come back.
    pub returning: Returning,
    /// What has to change to make everything as it is in the copy.
    pub changes: Vec<Change>,
    /// At which version of the book.
    pub version: u64,
}

/// A copy that was looked through and waits for a yes.
#[derive(Debug)]
pub(super) struct CopyAtHand {
    /// Of which inventory.
    inventory: PathBuf,
    /// What it holds.
    copied: Box<Copied>,
    /// What it is called to go back to it.
    label: Phrase,
}

impl CopyAtHand {
    /// Finds out again what has to change, if anything was changed since that was found out.
    fn renew(&mut self, book: &Book) {
        if self.copied.version != book.version {
            let returning = &mut self.copied.returning;
            returning.refused += keep_refusals(book.real(), &mut returning.village, &returning.went_in);
            self.copied.changes = book.real().becoming(&returning.village);
            self.copied.version = book.version;
        }
    }
}
