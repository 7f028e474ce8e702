//! Another file came in the place of the inventory while the program was closed: that is told at the start.

use crate::app::App;
use crate::app::backups::moment_of;
use crate::app::note::Note;
use crate::domain::phrase::Phrase;
use crate::store::Behind;

impl App {
    /// Tells if the newest copy beside the inventory knows more than that, or is of another village.
    pub(super) fn tell_if_behind(&mut self) {
        let book = &self.desk.book;
        if self.note.is_some() || book.holder.is_some() || book.gate.is_presenting() || book.is_new() {
            return;
        }
        let told = match book.store.behind(book.real()) {
            Ok(None) => return,
            Ok(Some(Behind::Older(copy))) => moment_of(Phrase::new("behind-older"), copy.at),
            Ok(Some(Behind::OtherVillage(copy, village))) => {
                moment_of(Phrase::new("behind-other"), copy.at).text("village", village)
            }
            Err(error) => return self.complain(&error),
        };
        self.note = Some(Note::Problem(told));
    }
}
