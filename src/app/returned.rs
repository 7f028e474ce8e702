//! People who were erased on this computer and are in this inventory all the same: it is a copy of earlier that stood
//! elsewhere, so that the list of the inventory does not know of them.

use std::collections::BTreeSet;

use crate::app::App;
use crate::app::erasing::Erasing;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::erasure::{Decisions, Erasure};
use crate::domain::record::Id;
use crate::i18n::in_every_language;
use crate::screens::{Effect, Route};
use crate::store::{Erased, erased_here, note_erased};

impl App {
    /// Asks whether to erase them here too.
    pub(super) fn ask_about_returned(&mut self) {
        let people = self.returned();
        let book = &self.desk.book;
        if people.is_empty() || book.holder.is_some() || book.gate.is_presenting() {
            return;
        }
        let question = Phrase::new("ask-erase-returned").number("count", people.len());
        // As everywhere where somebody goes for good: one key alone, typed for something else, does it never.
        let number = people.len().to_string();
        self.open_panel(Route::Retype(question, number, Box::new(Effect::EraseReturned)));
    }

    /// Begins to erase them here too.
    pub(super) fn erase_returned(&mut self) {
        if self.jobs.makes_files() {
            return self.say(Phrase::new("erase-later"));
        }
        if !self.may_write() {
            return;
        }
        let decisions = Decisions {
            people: self.returned(),
            ..Decisions::default()
        };
        let erasure = Erasure::again(decisions, self.desk.book.real(), &in_every_language);
        match self.desk.book.store.eraser() {
            Ok(eraser) => {
                self.erasing = Erasing::Again;
                self.jobs.erase(eraser, erasure);
            }
            Err(error) => self.complain(&error),
        }
    }

    /// Has this computer know whom nobody may bring back.
    pub(super) fn note_erased(&mut self, erased: &Erased) {
        let noted = note_erased(&self.places.data, &erased.people);
        self.report_failure(noted.map_err(Into::into));
    }

    fn returned(&self) -> BTreeSet<Id> {
        let assets = &self.desk.book.real().assets;
        let is_person = |id: &Id| assets.get(id).is_some_and(|asset| asset.kind.consent().is_some());
        let mut people = erased_here(&self.places.data);
        people.retain(is_person);
        people
    }
}
