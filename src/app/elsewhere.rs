//! The file is gone or broken while the program runs: what is in memory goes to another file, and one works on there.

use std::path::{Path, PathBuf};

use crate::app::App;
use crate::app::book::Book;
use crate::app::copies::{folders, free};
use crate::app::note::Note;
use crate::app::write::Write;
use crate::domain::phrase::Phrase;
use crate::screens::{Effect, Route};
use crate::store::{HALF_MADE, SPLIT_FROM, StoreError, is_whole};

/// What is the matter with the file, so that nothing can be kept in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Loss {
    /// It is gone, or is not what it was.
    Gone,
    /// Another version of it came in its place, which opens.
    Other,
    /// It is there, and may not be written any more.
    Barred,
    /// The disk does not do what it should.
    Failing,
    /// The disk has no room.
    Full,
}

impl Loss {
    fn of(error: &StoreError) -> Option<Self> {
        match error {
            StoreError::NoRights { .. } => Some(Self::Barred),
            StoreError::Full { .. } => Some(Self::Full),
            StoreError::Io { .. } | StoreError::Sqlite { .. } => error.is_lost().then_some(Self::Failing),
            StoreError::Replaced { path } if path.is_file() && is_whole(path) => Some(Self::Other),
            error => error.is_lost().then_some(Self::Gone),
        }
    }

    fn code(self) -> &'static str {
        match self {
            Self::Gone => "gone",
            Self::Other => "other",
            Self::Barred => "barred",
            Self::Failing => "failing",
            Self::Full => "full",
        }
    }
}

/// What is said of a file in which nothing can be kept.
const LOST: &str = "file-lost";

impl App {
    /// Takes note of what the disk says, and says it. That the file is lost stays said at the right.
    pub(super) fn complain(&mut self, error: &StoreError) {
        let book = &self.desk.book;
        let is_own = error.path() == Some(book.store.path()) && book.holder.is_none();
        let Some(loss) = Loss::of(error).filter(|_| is_own) else {
            self.note = Some(Note::Problem(error.phrase()));
            return;
        };
        self.lost = Some(loss);
        let path = book.store.path().display().to_string();
        let told = Phrase::new(LOST).text("why", loss.code()).text("path", path);
        self.note = Some(Note::Problem(told));
    }

    /// The same of what somebody wanted to be kept just now. Where the file is gone it is asked at once what to do.
    pub(super) fn complain_of_edit(&mut self, error: &StoreError) {
        self.complain(error);
        if matches!(self.lost, Some(Loss::Gone | Loss::Other)) {
            self.offer_elsewhere();
        }
    }

    /// Takes note that the file takes again what it would not take: what was pulled out is back, or there is room.
    pub(super) fn is_back(&mut self) {
        self.lost = None;
        if matches!(&self.note, Some(Note::Problem(told)) if told.key == LOST) {
            self.note = None;
        }
    }

    /// Remembers what could not be written because the file is lost: it is done once there is another file.
    pub(super) fn met_loss(&mut self, write: &Write) {
        if self.lost.is_some() {
            self.unkept = Some(write.clone());
        }
    }

    /// Does in the new file what met the loss of the old one; says how that went. What is still typed in a form is
    /// stored from there. Where what was done before did not come along, that is told, and none of it is taken back.
    fn make_up(&mut self, with_past: bool) -> &'static str {
        let is_open = self.stage.panel().is_some() || self.stage.top().typing();
        match self.unkept.take() {
            None => "none",
            Some(Write::Keep(_)) if is_open => "none",
            Some(Write::TakeBack | Write::TakeBackSeveral(_) | Write::DoAgain) if !with_past => "none",
            Some(write) if self.write(write.clone()) => "done",
            Some(_) => "not-done",
        }
    }

    /// Asks whether to write what is in memory to another file, if this one is lost.
    pub(super) fn offer_elsewhere(&mut self) {
        let Some(loss) = self.lost.filter(|_| !self.is_written_beside()) else {
            return;
        };
        let lost = self.desk.book.store.path();
        let Some(target) = self.place_elsewhere() else {
            self.note = Some(Note::Problem(Phrase::new("elsewhere-no-place")));
            return;
        };
        let question = Phrase::new("ask-elsewhere")
            .text("why", loss.code())
            .text("path", lost.display().to_string())
            .text("target", target.display().to_string());
        self.open_panel(Route::Before(question, Box::new(Effect::KeepElsewhere(target))));
    }

    /// What the command of that name does.
    pub(super) fn wants_elsewhere(&mut self) {
        match self.lost {
            Some(_) => self.offer_elsewhere(),
            None => self.say(Phrase::new("elsewhere-not-needed")),
        }
    }

    /// Writes what is in memory to this file, and goes on in that: the screen stays as it is.
    pub(super) fn keep_elsewhere(&mut self, target: &Path) {
        if self.must_wait() {
            return;
        }
        let book = &self.desk.book;
        let kept = book.store.keep_elsewhere(target, book.real());
        let opened = kept.and_then(|with_past| {
            let mut opened = Book::open_for_screen(target)?;
            // Whoever is erased from the one has to go from the other.
            let lost = book.store.path().display().to_string();
            opened.store.remember(SPLIT_FROM, &lost)?;
            Ok((opened, with_past))
        });
        let (mut opened, with_past) = match opened {
            Ok(opened) => opened,
            Err(error) => {
                self.note = Some(Note::Problem(error.phrase()));
                return;
            }
        };
        opened.demo = book.demo;
        self.desk.book = opened.in_place_of(book);
        self.lost = None;
        self.warned = false;
        self.saved = Some(self.desk.clock.time());
        let drafts = self.drafts.known();
        let mut put = Ok(());
        for (form, content) in drafts {
            put = put.and_then(|()| self.desk.book.store.put_draft(form, content));
        }
        self.report_failure(put);
        let caught_up = self.drafts.catch_up(&mut self.desk.book.store);
        self.report_failure(caught_up);
        // Whoever is made to stop now has it in the new file too.
        let kept = self.drafts.keep(&mut self.desk.book.store);
        self.report_failure(kept);
        self.preferences.opened(self.desk.book.store.path());
        self.save_preferences();
        self.refresh_about();
        self.find_backups();
        self.show_anew();
        let step = self.make_up(with_past);
        if self.lost.is_none() {
            let told = Phrase::new("kept-elsewhere")
                .text("step", step)
                .text("path", target.display().to_string())
                .number("past", usize::from(with_past));
            self.note = Some(Note::Written(told));
        }
    }

    /// The same at the end, when nobody can be asked any more; says where it is.
    pub(super) fn keep_elsewhere_unasked(&mut self) -> Option<PathBuf> {
        let target = self.place_elsewhere()?;
        self.keep_elsewhere(&target);
        self.lost.is_none().then_some(target)
    }

    /// A file that is not there yet, in the first folder in which one can be made.
    fn place_elsewhere(&self) -> Option<PathBuf> {
        let lost = self.desk.book.store.path();
        let mut places = vec![self.places.data.clone()];
        places.extend(lost.parent().map(Path::to_owned));
        places.extend(folders());
        let folder = places.into_iter().find(|folder| takes_files(folder))?;
        Some(free(&folder, lost, self.desk.today()))
    }
}

/// Whether a file can be made in this folder.
fn takes_files(folder: &Path) -> bool {
    folder.is_dir()
        && tempfile::Builder::new()
            .prefix(HALF_MADE)
            .tempfile_in(folder)
            .is_ok()
}
