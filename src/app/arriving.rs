//! Showing an inventory that was opened, or that is another one than before.

use std::time::Instant;

use jiff::tz::TimeZone;

use crate::app::App;
use crate::app::book::Claim;
use crate::app::erased_elsewhere::ERASED;
use crate::app::handouts::walk_lists;
use crate::app::memory::Drafts;
use crate::app::note::Note;
use crate::domain::phrase::Phrase;
use crate::screens::{Input, Route, welcome};
use crate::store::Draft;

impl App {
    /// Shows the inventory that has just been opened.
    pub(super) fn arrive(&mut self) {
        self.saved = None;
        self.lost = None;
        self.unkept = None;
        self.just_done = false;
        self.note = None;
        self.tour = None;
        self.drafts = Drafts::read(&self.desk.book.store);
        self.preferences.opened(self.desk.book.store.path());
        self.save_preferences();
        self.refresh_about();
        self.find_backups();
        if !self.desk.book.examined {
            self.jobs.examine(self.desk.book.store.path().to_owned());
        }
        self.recall();
        if self.desk.book.gate.is_presenting() {
            self.tell_all(&Input::Presenting);
        }
        self.show_anew();
        let count = self.desk.book.findings.len();
        if 0 < count {
            self.note = Some(Note::Problem(Phrase::new("findings").number("count", count)));
        }
        if let Some(holder) = &self.desk.book.holder {
            self.note = match holder.damaged {
                Some(_) => self.desk.book.only_reads(),
                None => Some(Note::Problem(holder.phrase())),
            };
            self.offer_way_out();
        } else if self.desk.book.is_new() {
            self.open_welcome();
        } else if let Some(draft) = self.offered_draft() {
            // It may not be what somebody comes for now.
            let waiting = self.waiting(draft, &TimeZone::system());
            self.open_panel(Route::Resume(Box::new(waiting)));
        }
        self.tell_if_behind();
        self.look_around();
        self.erase_again();
        self.ask_about_returned();
        self.offer_left_copy();
    }

    /// Asks which village this is, where one was with that.
    pub(super) fn open_welcome(&mut self) {
        let known = self.drafts.known().find(|(form, _)| *form == welcome::NAME);
        let draft = known.map(|(_, draft)| draft.clone());
        self.open_panel(Route::Welcome(draft));
    }

    /// What was left half typed; while presenting none, for it may be about anybody.
    pub(super) fn offered_draft(&mut self) -> Option<Draft> {
        if self.desk.book.gate.is_presenting() {
            return None;
        }
        self.drafts.offered(self.desk.book.real(), &self.desk.questions)
    }

    /// Shows what another window wrote, if it did; once that is closed this one writes.
    pub(super) fn look_again(&mut self) {
        self.looked = Instant::now();
        if self.desk.book.may_be_claimed() && matches!(self.desk.book.claim(), Claim::Got { .. }) {
            self.drafts.take_over(&self.desk.book.store);
            self.refresh_about();
            // That somebody was erased there says more.
            if !matches!(&self.note, Some(Note::Said(told)) if told.key == ERASED) {
                self.say(Phrase::new("now-writing-here"));
            }
            return self.show_anew();
        }
        match self.desk.book.refresh() {
            Ok(true) => self.show_anew(),
            Ok(false) => {}
            Err(error) => self.complain(&error),
        }
    }

    /// Has everything follow from a village that is another one than before.
    pub(super) fn show_anew(&mut self) {
        self.forget_erased();
        self.desk.about.walks = walk_lists(&self.desk.book.store);
        let book = &self.desk.book;
        self.jobs.neighbours(book.version, book.real().clone());
        if book.gate.is_covered() {
            return self.mask();
        }
        self.find_gaps();
        self.tell_all(&Input::Changed(None));
    }
}
