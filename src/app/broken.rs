//! After a mistake of ours: what still waits for it is let go, and the program goes on, or ends as it should.

use crate::app::App;
use crate::app::note::Note;
use crate::domain::phrase::Phrase;
use crate::screens::Input;
use crate::store::StoreError;

impl App {
    /// Work on this lane broke down: nobody waits for it any more.
    pub(super) fn work_broke(&mut self, lane: &'static str) {
        // What may be shown is not known: rather no screen than one that never comes, or shows too much.
        if lane == "masks" {
            return self.broke();
        }
        self.lists_answered = self.lists_asked;
        self.previews_answered = self.previews_asked;
        if lane == "papers" {
            self.handing.clear();
            self.tell_all(&Input::Exported(None));
            self.tell_all(&Input::Shared(None));
            if self.stage.panel().is_some_and(|panel| panel.is_secret()) {
                self.stage.pop();
            }
        }
        if lane == "copies" && (self.erasing_broke() || self.copy_broke()) {
            return;
        }
        if lane == "writes" && self.writing_broke() {
            return;
        }
        let broke = Phrase::new("work-broke");
        if lane == "imports" {
            self.tell_all(&Input::ListRead(Err(broke.clone()), None));
        }
        self.note = Some(Note::Problem(broke));
    }

    /// Nobody listens to the keyboard any more, or nothing can be shown: the program ends, and says why.
    pub(super) fn broke(&mut self) {
        self.errands.leave = true;
        self.errands.broken = true;
    }

    /// Puts away what was half typed after a mistake. Where one was is not kept: the mistake may be there again.
    pub fn rescue(&mut self) -> Result<(), StoreError> {
        // While another thread has the file nothing else is written.
        if self.desk.book.holder.is_some() || self.is_written_beside() {
            return Ok(());
        }
        let kept = self.drafts.keep(&mut self.desk.book.store);
        // Somebody has said yes to it; after it goes what was half typed of it.
        self.save_without_copy();
        kept
    }
}
