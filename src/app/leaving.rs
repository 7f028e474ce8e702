//! Leaving: no file stays half made behind.

use std::sync::mpsc::Receiver;
use std::time::Duration;

use crate::app::App;
use crate::app::elsewhere::Loss;
use crate::app::events::Event;
use crate::app::note::Note;
use crate::domain::phrase::Phrase;
use crate::store::StoreError;

/// How often is looked whether the files are made for which leaving waits.
pub(super) const GLANCE: Duration = Duration::from_millis(50);

/// So long a file that is being made is waited for by whoever does not want to wait, or is made to stop. Windows gives a
/// program whose window is closed five seconds in all.
const PATIENCE: Duration = Duration::from_secs(if cfg!(windows) { 3 } else { 8 });

impl App {
    /// Leaves, once the files that are being made are there. Whoever says it again goes at once.
    pub(super) fn leave(&mut self) {
        if self.leaves_something_lost() {
            return;
        }
        if self.drafts.is_held_back() && !self.warned && !self.is_written_beside() {
            self.tick();
            if self.drafts.is_held_back() {
                self.warned = true;
                let why = match &self.desk.book.holder {
                    None => "quit-half-typed",
                    Some(holder) if holder.barred => "quit-half-typed-barred",
                    Some(_) => "quit-half-typed-reading",
                };
                self.note = Some(Note::Problem(Phrase::new(why)));
                return;
            }
        }
        if self.leaving || !self.jobs.makes_files() {
            self.errands.leave = true;
        } else {
            self.leaving = true;
            self.say(Phrase::new(match self.writing {
                Some(_) => "quit-writing",
                None => "quit-busy",
            }));
        }
    }

    /// Whether the file turns out to be gone or broken: then leaving would lose all that is in memory, and it is asked
    /// once whether to write that elsewhere.
    fn leaves_something_lost(&mut self) -> bool {
        if self.warned || self.is_written_beside() {
            return false;
        }
        match self.remember() {
            Err(error) => {
                self.complain(&error);
                // Where there is no room, what was done before is kept all the same.
                self.warned = self.lost.is_some_and(|loss| loss != Loss::Full);
                if !self.warned {
                    return false;
                }
                self.offer_elsewhere();
                self.warned
            }
            Ok(()) => false,
        }
    }

    /// What to say of what went wrong at the very end. That only the copy is not there is another thing than that
    /// something was not kept.
    pub fn told_at_end(&self, error: &StoreError) -> Phrase {
        let told = error.phrase();
        match error.path() {
            Some(path) if path != self.desk.book.store.path() => {
                Phrase::new("quit-copy-failed").text("why", self.desk.words.tell(&told))
            }
            _ => told,
        }
    }

    /// Leaves, if that waited for files that are made now.
    pub(super) fn leave_if_done(&mut self) {
        if self.leaving && !self.jobs.makes_files() {
            self.errands.leave = true;
        }
    }

    /// Gives what is being made a while yet, and takes note of what is done by then.
    pub(super) fn finish_files(&mut self, events: &Receiver<Event>) {
        if self.errands.stopped {
            // Who makes us stop may not wait for the files: what is half typed is kept before them.
            self.tick();
        }
        // What is done may bring an edit that waited for it: that is written beside the screen too.
        loop {
            let in_time = self.jobs.finish_files(PATIENCE);
            for event in events.try_iter() {
                if matches!(event, Event::Done(_)) {
                    self.handle(event);
                }
            }
            if !in_time || !self.jobs.makes_files() {
                return;
            }
        }
    }
}
