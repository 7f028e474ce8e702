//! What long jobs found, and what is still awaited.

use crate::app::App;
use crate::app::jobs::Done;
use crate::screens::{Input, Main};

impl App {
    pub(super) fn done(&mut self, done: Done) {
        let version = self.desk.book.version;
        match done {
            Done::Report(found, report) if found == version => {
                self.desk.book.report = Some(report);
                self.tell_all(&Input::Gaps);
            }
            Done::Listing(asked, listing) if asked > self.lists_shown => {
                self.lists_shown = asked;
                self.lists_answered = self.lists_answered.max(asked);
                self.tell(Main::Inventory, Input::Listing(listing));
            }
            // Of the lines as they are now: what was overtaken is of no use to anybody.
            Done::Previews(asked, previews) if asked == self.previews_asked => {
                self.previews_answered = asked;
                self.tell_all(&Input::Previews(previews));
            }
            Done::Found(asked, found) if asked > self.found_shown => {
                self.found_shown = asked;
                self.lists_answered = self.lists_answered.max(asked);
                self.tell_all(&Input::Found(found));
            }
            Done::Neighbours(found, neighbours) if found == version => {
                self.desk.book.neighbours = *neighbours;
                self.tell_all(&Input::Neighbours);
            }
            // The village has changed meanwhile: what was found is not all there is to find.
            Done::Neighbours(..) => self.jobs.neighbours(version, self.desk.book.real().clone()),
            Done::Counts(found, counts) if found == version => self.tell_all(&Input::Counts(counts)),
            Done::Counts(..) => {}
            Done::Surveyed(at, survey, surveyed) => self.surveyed(&survey, at, surveyed),
            Done::Masked(found, masked) => self.masked(found, masked),
            Done::LookedThrough(looked) => self.looked_through(looked),
            Done::LookedAtCopies(looked) => self.looked_at_copies(&looked),
            Done::Salvaged(to, salvaged) => self.salvaged(&to, salvaged),
            Done::Examined(inventory, found) if inventory == self.desk.book.store.path() => {
                self.report_failure(found);
            }
            Done::Examined(..) => {}
            Done::CopiedFirst(number, made) => self.copied_first(number, made),
            Done::SeenThrough { inventory, seen } => self.seen_through(&inventory, seen),
            Done::Copied { from, to, made } => self.copied(&from, &to, made),
            done @ (Done::Numbered(_) | Done::Handed(..) | Done::Exported(_)) => self.paper_done(done),
            Done::Broken(lane) => self.work_broke(lane),
            Done::Shared(done) => self.shared(*done),
            Done::Unsealed(made) => self.unsealed(made),
            Done::Writing(done, all) => self.writes_on(done, all),
            Done::Written(written) => self.written(*written),
            Done::Erasing(done) => self.erasing_done(done),
            Done::List(asked, done) => self.list_done(asked, done),
            Done::Report(..) | Done::Listing(..) | Done::Previews(..) | Done::Found(..) => {}
        }
    }

    pub(super) fn find_gaps(&mut self) {
        let book = &self.desk.book;
        let today = self.desk.today();
        if let Some(village) = book.counted() {
            self.jobs.report(book.version, village, book.scope, today);
        }
    }

    /// Whether a list has been asked for and is not there yet: worth a moment before drawing.
    pub fn awaits_list(&self) -> bool {
        self.lists_answered < self.lists_asked
    }

    /// The same for what the lines that are being typed would store.
    pub fn awaits_preview(&self) -> bool {
        self.previews_answered < self.previews_asked
    }
}
