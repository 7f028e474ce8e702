//! Erasing a person: looked up and done beside the screen, while nothing else is written.

use crate::app::App;
use crate::app::bookmarks::Bookmarks;
use crate::app::jobs::ErasingDone;
use crate::app::memory::Drafts;
use crate::app::note::Note;
use crate::app::stage::Stage;
use crate::app::surveys::Surveys;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::erasure::{Erasure, Place};
use crate::domain::record::Id;
use crate::screens::Input;
use crate::store::{Erased, StoreError};

impl App {
    /// Has looked up what goes with the person.
    pub(super) fn look_before_erasing(&mut self, person: Id) {
        if self.desk.book.gate.is_presenting() {
            return self.say(Phrase::new("erase-presenting"));
        }
        let book = &self.desk.book;
        let (village, words) = (book.real().clone(), self.desk.words.clone());
        self.jobs
            .look_before_erasing(person, book.store.path().to_owned(), village, words);
    }

    /// Begins to erase the person. From here on nothing else is written until it is done.
    pub(super) fn erase(&mut self, person: Id, decided: Vec<(Place, bool)>) {
        if self.desk.book.gate.is_presenting() {
            return self.say(Phrase::new("erase-presenting"));
        }
        if self.jobs.makes_files() {
            return self.say(Phrase::new("erase-later"));
        }
        if !self.may_write() {
            return;
        }
        let words = self.desk.words.clone();
        let erasure = Erasure::of(self.desk.book.real(), person, &|phrase| words.tell(phrase));
        let Some(mut erasure) = erasure else {
            return self.say(Phrase::new("erase-no-person"));
        };
        for (place, goes) in decided {
            erasure.decide(place, goes);
        }
        match self.desk.book.store.eraser() {
            Ok(eraser) => {
                self.erasing = true;
                // What is half typed on the screen may be about the person.
                self.drafts = Drafts::default();
                self.bookmarks = Bookmarks::default();
                self.tell_top(Input::Erasing(0, 1));
                self.jobs.erase(eraser, erasure);
            }
            Err(error) => self.complain(&error),
        }
    }

    /// Takes over what came of looking, or of erasing.
    pub(super) fn erasing_done(&mut self, done: ErasingDone) {
        match done {
            ErasingDone::Looked(person, Ok(farewell)) => {
                self.tell_all(&Input::Farewell(person, farewell.into()));
            }
            ErasingDone::Looked(_, Err(error)) => self.complain(&error),
            ErasingDone::Progress(done, all) => self.tell_all(&Input::Erasing(done, all)),
            ErasingDone::Erased(result) => self.erased(result),
        }
    }

    fn erased(&mut self, result: Result<Erased, StoreError>) {
        self.erasing = false;
        let erased = match result {
            Ok(erased) => erased,
            Err(error) => {
                self.complain(&error);
                return self.tell_all(&Input::NotErased);
            }
        };
        if let Err(error) = self.desk.book.read_again() {
            return self.complain(&error);
        }
        // Every screen may hold the name: in a search, in a place, in what was typed.
        self.stage = Stage::default();
        self.surveys = Surveys::default();
        self.copy_at_hand = None;
        self.jobs.forget_list();
        self.arrive();
        self.errands.redraw = true;
        self.note = Some(match erased.unreached.first() {
            None => Note::Said(
                Phrase::new("erase-done")
                    .number("copies", erased.copies)
                    .number("broken", erased.broken),
            ),
            Some(path) => Note::Problem(
                Phrase::new("erase-unreached")
                    .number("count", erased.unreached.len())
                    .text("path", path.display().to_string()),
            ),
        });
    }
}
