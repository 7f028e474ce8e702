//! Erasing a person: looked up and done beside the screen, while nothing else is written.

use std::path::{Path, PathBuf};

use crate::app::App;
use crate::app::bookmarks::Bookmarks;
use crate::app::copies::folders_of_kin;
use crate::app::facts::given_out;
use crate::app::jobs::ErasingDone;
use crate::app::memory::Drafts;
use crate::app::note::Note;
use crate::app::stage::Stage;
use crate::app::surveys::Surveys;
use crate::domain::phrase::Phrase;
use crate::domain::privacy::erasure::{Erasure, Place};
use crate::domain::record::Id;
use crate::screens::{Input, Route};
use crate::store::{Erased, StoreError, Why};

/// Whether somebody is being erased.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) enum Erasing {
    /// Nobody.
    #[default]
    No,
    /// Because somebody asked for it just now. These files were made of the inventory, and the person may be in them.
    Asked(Vec<PathBuf>),
    /// Once more, because a file of earlier came back, or because it was cut off.
    Again,
}

impl App {
    /// Whether somebody is being erased.
    pub(super) fn is_being_erased(&self) -> bool {
        self.erasing != Erasing::No
    }

    /// Begins to erase whoever was erased already and is still in a file: nobody sees them meanwhile.
    pub(super) fn erase_again(&mut self) {
        let Some(unfinished) = self.desk.book.to_erase.take() else {
            return;
        };
        match self.desk.book.store.eraser() {
            Ok(eraser) => {
                self.erasing = Erasing::Again;
                let eraser = eraser.looking_in(self.folders_of_kin());
                self.jobs.finish_erasing(eraser, *unfinished);
            }
            Err(error) => self.complain(&error),
        }
    }

    /// Takes note that whoever was erased is out of every file again, or that this has to be tried at the next start.
    fn erased_again(&mut self, result: Result<Erased, StoreError>) {
        self.erasing = Erasing::No;
        if let Err(error) = self.desk.book.read_again() {
            return self.complain(&error);
        }
        let drafts = std::mem::take(&mut self.drafts);
        self.drafts = Drafts::read(&self.desk.book.store).after(drafts);
        let caught_up = self.drafts.catch_up(&mut self.desk.book.store);
        self.report_failure(caught_up);
        self.show_anew();
        self.find_backups();
        match result {
            Ok(erased) => {
                if let Some(told) = done_again(&erased) {
                    self.say(told);
                }
                self.tell_unreached(&erased);
                self.note_erased(&erased);
            }
            Err(error) => self.complain(&error),
        }
    }

    /// Tells of files in which somebody may be still.
    fn tell_unreached(&mut self, erased: &Erased) {
        if let Some(told) = not_reached(erased).into_iter().next() {
            self.note = Some(Note::Problem(told));
        }
    }

    /// Has looked up what goes with the person.
    pub(super) fn look_before_erasing(&mut self, person: Id) {
        if self.desk.book.gate.is_presenting() {
            return self.say(Phrase::new("erase-presenting"));
        }
        let book = &self.desk.book;
        let (village, words) = (book.real().clone(), self.desk.words.clone());
        let (inventory, folders) = (book.store.path().to_owned(), self.folders_of_kin());
        self.jobs
            .look_before_erasing(person, inventory, folders, village, words);
    }

    fn folders_of_kin(&self) -> Vec<PathBuf> {
        folders_of_kin(&self.places.data)
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
                // Afterwards the inventory does not know a file any more that bears the name of the person.
                self.erasing = Erasing::Asked(given_out(&self.desk.book.store));
                // What is half typed on the screen may be about the person.
                self.drafts = Drafts::default();
                self.bookmarks = Bookmarks::default();
                self.tell_top(Input::Erasing(0, 1));
                let eraser = eraser.looking_in(self.folders_of_kin());
                self.jobs.erase(eraser, erasure);
            }
            Err(error) => self.complain(&error),
        }
    }

    /// Tells which files were made while somebody could still be named in them. A name of a file may name them too.
    pub(super) fn tell_given_out(&mut self) {
        let files = given_out(&self.desk.book.store);
        if files.is_empty() {
            return;
        }
        let mut told = elsewhere(&files, &Erased::default());
        told.push(Phrase::new("withdraw-elsewhere-sent"));
        match self.desk.book.gate.is_presenting() {
            true => self.untold = Some(("withdraw-elsewhere-title", told)),
            false => self.open_panel(Route::Told("withdraw-elsewhere-title", told)),
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
            ErasingDone::Erased(result) if self.erasing == Erasing::Again => self.erased_again(result),
            ErasingDone::Erased(result) => self.erased(result),
        }
    }

    /// Whether somebody is being erased, so that nothing else may be done with the inventory; says so.
    pub(super) fn waits_for_erasing(&mut self) -> bool {
        if self.is_being_erased() {
            self.say(Phrase::new("erase-busy-wait"));
        }
        self.is_being_erased()
    }

    /// Whether the erasure that was done last stands before the step that would be taken back; says once that it
    /// stays. What is wrong with the file is told when it is written.
    pub(super) fn meets_erasure(&mut self) -> bool {
        let is_at_hand = self.writing.is_none() && !self.is_being_erased();
        let book = &mut self.desk.book;
        let asked = is_at_hand && book.holder.is_none();
        let meets = asked && book.store.meets_erasure().unwrap_or_default();
        if meets {
            self.say(Phrase::new("erase-stays-erased"));
        }
        meets
    }

    /// Takes note that erasing was cut off by a mistake of ours; says whether somebody was being erased.
    pub(super) fn erasing_broke(&mut self) -> bool {
        let was = self.is_being_erased();
        if was {
            self.not_erased(Phrase::new("erase-broke"));
        }
        was
    }

    /// Shows what stands in the file now, after an erasure that is not finished: some of it may be gone.
    fn not_erased(&mut self, why: Phrase) {
        self.erasing = Erasing::No;
        self.tell_all(&Input::NotErased);
        if self.desk.book.read_again().is_ok() {
            self.drafts = Drafts::read(&self.desk.book.store);
            self.show_anew();
        }
        self.note = Some(Note::Problem(why));
    }

    fn erased(&mut self, result: Result<Erased, StoreError>) {
        let (erased, half) = match result {
            Ok(erased) => (erased, None),
            // Nobody sees the person any more, and it goes on at the next start.
            Err(error @ StoreError::HalfErased { .. }) => (Erased::default(), Some(error.phrase())),
            Err(error) => return self.not_erased(error.phrase()),
        };
        if let Err(error) = self.desk.book.read_again() {
            return self.not_erased(error.phrase());
        }
        let given_out = match std::mem::take(&mut self.erasing) {
            Erasing::Asked(files) => files,
            Erasing::No | Erasing::Again => Vec::new(),
        };
        // Every screen may hold the name: in a search, in a place, in what was typed. All begin anew.
        self.desk.book.before = None;
        let main = self.stage.main();
        self.stage = Stage::default();
        self.surveys = Surveys::default();
        self.copy_at_hand = None;
        self.jobs.forget_list();
        // What was changed this evening still has to be copied at the end.
        let saved = self.saved;
        self.arrive();
        self.saved = saved;
        // Where one was; what waits half typed is not what somebody asks for now.
        if !self.desk.book.is_new() {
            self.stage.go(main);
        }
        self.errands.redraw = true;
        self.note = Some(match half {
            Some(half) => return self.note = Some(Note::Problem(half)),
            None if erased.remains => Note::Problem(Phrase::new("erase-remains")),
            None => Note::Said(done(&erased)),
        });
        self.tell_unreached(&erased);
        self.note_erased(&erased);
        let told = elsewhere(&given_out, &erased);
        if !told.is_empty() {
            self.open_panel(Route::Told("erase-elsewhere-title", told));
        }
    }
}

/// What was done, where somebody asked to erase; also that it is not done everywhere.
pub(crate) fn done(erased: &Erased) -> Phrase {
    let key = match erased.is_everywhere() {
        true => "erase-done",
        false => "erase-done-in-part",
    };
    Phrase::new(key)
        .number("copies", erased.copies)
        .number("broken", erased.broken)
        .number("left", erased.unreached.len() + erased.waiting.len())
}

/// What was done of an erasing that was still to be done; nothing if that was nothing.
pub(crate) fn done_again(erased: &Erased) -> Option<Phrase> {
    let is_nothing = erased.copies + erased.broken == 0;
    match erased.why {
        Why::Left if is_nothing => None,
        Why::Left => Some(Phrase::new("erase-done-later")),
        Why::CutOff => Some(Phrase::new("erase-finished")),
        Why::Asked | Why::Back => Some(Phrase::new("erased-again")),
    }
}

/// That the person may be in files still, what to do about that and what the program does.
pub(crate) fn not_reached(erased: &Erased) -> Vec<Phrase> {
    let told = |key: &str, files: &[PathBuf]| {
        let path = files.first()?.display().to_string();
        let told = Phrase::new(key).number("count", files.len());
        Some(
            told.number("full", usize::from(erased.is_full))
                .text("path", path),
        )
    };
    let told = [
        told("erase-waiting", &erased.waiting),
        told("erase-unreached", &erased.unreached),
    ];
    told.into_iter().flatten().collect()
}

/// In which files the person may be still: those that were made of the inventory, those that belong to it and could
/// not be cleaned, and those that are called like it.
pub(crate) fn elsewhere(given_out: &[PathBuf], erased: &Erased) -> Vec<Phrase> {
    let mut told = Vec::new();
    for (key, files) in [
        ("erase-elsewhere-given", given_out),
        ("erase-elsewhere-waiting", &erased.waiting),
        ("erase-elsewhere-unreached", &erased.unreached),
        ("erase-elsewhere-alike", &erased.alike),
    ] {
        if files.is_empty() {
            continue;
        }
        let full = usize::from(erased.is_full);
        told.push(Phrase::new(key).number("count", files.len()).number("full", full));
        told.extend(files.iter().map(|path| named(path)));
    }
    told
}

/// A file; or the folder of one of which the name is not known any more, as it told of somebody who was erased.
fn named(path: &Path) -> Phrase {
    let path = path.display().to_string();
    let key = match path.ends_with(std::path::is_separator) {
        true => "erase-elsewhere-folder",
        false => "erase-elsewhere-file",
    };
    Phrase::new(key).text("path", path)
}
