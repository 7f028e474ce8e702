//! What dialogues have at hand: the open inventory, the words, what was said so far.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::{Date, DateTime};

use crate::app::book::{Book, Claim};
use crate::app::clock::Clock;
use crate::app::places::Places;
use crate::app::preferences::Preferences;
use crate::app::questionnaires;
use crate::app::{done_again, folders_of_kin, not_reached};
use crate::domain::change::Edit;
use crate::domain::gaps::{Report, Scope, analyse};
use crate::domain::listing::{Listing, Order, Row};
use crate::domain::neighbours::Neighbours;
use crate::domain::phrase::Phrase;
use crate::domain::query::Query;
use crate::domain::record::Id;
use crate::domain::scrub::scrub;
use crate::domain::search::Index;
use crate::domain::value::Reading;
use crate::i18n::{Language, Words};
use crate::read_aloud::Start;
use crate::store::{Erased, Occasion, StoreError, back_up_before, note_erased};
use crate::widgets::form::Asking;
use crate::widgets::text::capital;

/// What dialogues have at hand.
pub struct Desk {
    /// The open inventory.
    pub book: Book,
    /// The words.
    pub words: Words,
    clock: Clock,
    places: Places,
    preferences: Preferences,
    /// What will be said next.
    said: Vec<String>,
    index: Index,
    /// Whether the book knows what points at what.
    knows_neighbours: bool,
    /// The gaps, and of which version of the village.
    report: Option<(u64, Arc<Report>)>,
    /// Whether anything was changed, so that a copy is made at the end.
    changed: bool,
    /// Whether the last step was done just now, so that whoever takes it back knows what that was.
    just_done: bool,
}

impl Desk {
    /// Opens the inventory; one that may not be written is read.
    pub fn open(start: Start, path: &Path) -> Result<Self, StoreError> {
        let book = Book::open(path)?;
        let (questions, flawed) = questionnaires::load(&start.places.questionnaires());
        let mut words = start.words;
        words.ask(questions);
        let mut desk = Self {
            book,
            words,
            clock: start.clock,
            places: start.places,
            preferences: start.preferences,
            said: Vec::new(),
            index: Index::default(),
            knows_neighbours: false,
            report: None,
            changed: false,
            just_done: false,
        };
        desk.say("aloud-hello");
        let problems = start.problem.iter().chain(&flawed);
        problems.for_each(|problem| desk.tell(problem));
        desk.tell_access();
        desk.preferences.opened(desk.book.store.path());
        desk.save_preferences();
        if start.demo && desk.book.is_new() && desk.book.holder.is_none() {
            desk.load_demo();
        }
        Ok(desk)
    }

    /// Says whether the inventory can only be read, and what in it could not be.
    fn tell_access(&mut self) {
        if let Some(held) = self.book.holder.as_ref().map(|holder| holder.phrase()) {
            self.tell(&held);
        }
        let findings = &self.book.findings;
        let first = findings.first().map(|finding| finding.words.clone());
        if let Some(first) = first {
            let count = findings.len();
            self.tell(&Phrase::new("findings").number("count", count));
            self.tell(&first);
        }
        if let Some(erased) = self.book.finished.take() {
            let told = done_again(&erased).into_iter().chain(not_reached(&erased));
            told.for_each(|told| self.tell(&told));
        }
    }

    /// Says the sentence with this key.
    pub fn say(&mut self, key: &str) {
        self.line(&self.words.say(key));
    }

    /// Says a sentence with its arguments.
    pub fn tell(&mut self, phrase: &Phrase) {
        self.line(&self.words.tell(phrase));
    }

    /// Says the sentence with one number.
    pub fn count(&mut self, key: &str, number: usize) {
        self.line(&self.words.count(key, number));
    }

    /// Says a line: nothing in it is done by a terminal, and it is one line.
    pub fn line(&mut self, text: &str) {
        let text = scrub(text);
        let words: Vec<&str> = text.split_whitespace().collect();
        self.said.push(words.join(" "));
    }

    /// Says a line that ends as a sentence does.
    pub fn sentence(&mut self, text: &str) {
        let text = text.trim_end();
        let stop = if text.ends_with(['.', '?', '!', '…']) {
            ""
        } else {
            "."
        };
        self.line(&format!("{text}{stop}"));
    }

    /// What is to be said now.
    pub fn take_said(&mut self) -> Vec<String> {
        std::mem::take(&mut self.said)
    }

    /// Says that nothing is lost.
    pub fn say_goodbye(&mut self) {
        let (changed, now) = (std::mem::take(&mut self.changed), self.moment());
        if let Err(error) = self.book.back_up_at_the_end(changed, now) {
            self.tell(&error.phrase());
        }
        let key = if self.book.holder.is_some() {
            "aloud-goodbye-reading"
        } else {
            "aloud-goodbye"
        };
        self.say(key);
    }

    /// The local calendar day.
    pub fn today(&self) -> Date {
        self.clock.today()
    }

    /// What values need to be written and read.
    pub fn reading(&self) -> Reading<'_> {
        self.asking().reading()
    }

    /// What a form needs to know of the world.
    pub fn asking(&self) -> Asking<'_> {
        Asking {
            village: self.book.shown(),
            words: &self.words,
            today: self.today(),
        }
    }

    /// Whether we may write now; says why not.
    pub fn may_write(&mut self) -> bool {
        match self.book.claim() {
            Claim::Had => return true,
            Claim::Refused if self.book.holder.as_ref().is_some_and(|holder| holder.barred) => {
                self.say("cannot-save-barred");
            }
            Claim::Refused => match self.book.holder.clone().filter(|holder| holder.damaged.is_some()) {
                Some(holder) => self.tell(&holder.phrase()),
                None => self.say("aloud-only-reading"),
            },
            Claim::Got { same } => {
                self.knows_neighbours = false;
                if same {
                    return true;
                }
                self.just_done = false;
                self.say("now-writing");
            }
        }
        false
    }

    /// Keeps the edit and says what was done; says whether nothing was in the way.
    pub fn save(&mut self, edit: &Edit) -> bool {
        if edit.changes.is_empty() {
            self.say("edit-nothing");
            return true;
        }
        if !self.may_write() {
            return false;
        }
        if let Some(occasion) = Occasion::before(self.book.real(), edit) {
            self.back_up(occasion);
        }
        match self.book.save(edit) {
            Ok(_) => {
                (self.changed, self.just_done) = (true, true);
                let done = capital(&self.words.tell(&edit.label));
                self.sentence(&done);
                true
            }
            Err(error) => self.fail(&error),
        }
    }

    /// Copies the inventory; says it if that does not work, which keeps nobody from anything.
    fn back_up(&mut self, occasion: Occasion) {
        if let Err(error) = back_up_before(self.book.store.path(), self.moment(), occasion) {
            self.tell(&error.phrase());
        }
    }

    fn moment(&self) -> DateTime {
        self.today().to_datetime(self.clock.time())
    }

    /// Has this computer know whom nobody may bring back.
    pub fn note_erased(&self, erased: &Erased) -> Result<(), StoreError> {
        Ok(note_erased(&self.places.data, &erased.people)?)
    }

    /// The folder in which this computer knows whom nobody may bring back.
    pub fn here(&self) -> &Path {
        &self.places.data
    }

    /// Where an inventory may be that was split off from this one.
    pub fn folders_of_kin(&self) -> Vec<PathBuf> {
        folders_of_kin(&self.places.data)
    }

    /// Says why the file could not be written; never that it was.
    fn fail(&mut self, error: &StoreError) -> bool {
        self.tell(&error.phrase());
        false
    }

    /// Takes the last edit back, or does again what was taken back last, and says what. Answers with what is to be
    /// asked first, if very much would be taken back that was not done just now.
    pub fn go_through_past(&mut self, back: bool) -> Option<Phrase> {
        if !self.may_write() {
            return None;
        }
        match back.then(|| self.book.store.meets_erasure()) {
            Some(Ok(true)) => {
                self.say("erase-stays-erased");
                return None;
            }
            Some(Err(error)) => {
                self.fail(&error);
                return None;
            }
            _ => {}
        }
        // What is wrong with the file is told when it is written.
        let large = self.book.store.next_large_undo().unwrap_or_default();
        if let Some((label, count)) = large.filter(|_| back && !self.just_done) {
            let what = self.words.tell(&label);
            return Some(
                Phrase::new("aloud-undo-large")
                    .text("what", what)
                    .number("count", count),
            );
        }
        self.go(back);
        None
    }

    /// Takes the last edit back though that is much: it was asked.
    pub fn take_back(&mut self) {
        if self.may_write() {
            self.go(true);
        }
    }

    fn go(&mut self, back: bool) {
        let (went, done, nothing) = if back {
            (self.book.undo(), "cli-undone", "nothing-to-undo")
        } else {
            (self.book.redo(), "cli-redone", "nothing-to-redo")
        };
        match went {
            Ok(Some(edit)) => {
                (self.changed, self.just_done) = (true, false);
                let what = self.words.tell(&edit.label);
                self.tell(&Phrase::new(done).text("what", what));
                if let Err(error) = self.book.mark_demo() {
                    self.fail(&error);
                }
            }
            Ok(None) => self.say(nothing),
            Err(error) => drop(self.fail(&error)),
        }
    }

    /// Puts the demo village in.
    pub fn load_demo(&mut self) {
        let today = self.today();
        match self.book.load_demo(today) {
            Ok(edit) => {
                self.just_done = true;
                let done = capital(&self.words.tell(&edit.label));
                self.sentence(&done);
            }
            Err(error) => drop(self.fail(&error)),
        }
    }

    /// Reads what another window wrote, if this one can only read.
    pub fn look_again(&mut self) {
        match self.book.refresh() {
            Ok(false) => {}
            Ok(true) => self.knows_neighbours = false,
            Err(error) => drop(self.fail(&error)),
        }
    }

    /// Speaks this language from now on, also the next time.
    pub fn speak(&mut self, language: Language) {
        self.words.speak(language);
        self.index = Index::default();
        self.preferences.language = Some(language);
        self.save_preferences();
        self.say("aloud-language-changed");
    }

    fn save_preferences(&mut self) {
        if self.preferences.save(&self.places.preferences).is_err() {
            let path = self.places.preferences.display().to_string();
            self.tell(&Phrase::new("aloud-preferences-not-saved").text("path", path));
        }
    }

    /// The gaps as they are now.
    pub fn report(&mut self) -> Arc<Report> {
        if let Some((_, report)) = self.report.as_ref().filter(|(of, _)| *of == self.book.version) {
            return report.clone();
        }
        let found = Arc::new(analyse(self.book.shown(), &Scope::default(), self.today()));
        self.report = Some((self.book.version, found.clone()));
        found
    }

    /// Has the texts to search in follow the village.
    pub fn refresh_index(&mut self) {
        self.index.refresh(self.book.shown(), &self.words);
    }

    /// The texts to search in, as they were when last refreshed.
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// What a search finds, the best first.
    pub fn find(&mut self, query: &str) -> Vec<Id> {
        self.refresh_index();
        let query = Query::parse(query, &self.reading());
        let village = self.book.shown();
        let order = Order::default();
        let listing = Listing::of(village, &self.index, &query, &order, &Scope::default(), &|| false);
        let rows = listing.map(|listing| listing.rows).unwrap_or_default();
        let ids = rows.iter().filter_map(|row| match row {
            Row::Entry(id) => Some(*id),
            Row::Heading { .. } => None,
        });
        ids.collect()
    }

    /// Has the book know what points at what; from then on it follows each edit.
    pub fn know_neighbours(&mut self) {
        if !std::mem::replace(&mut self.knows_neighbours, true) {
            self.book.neighbours = Neighbours::build(self.book.shown());
        }
    }
}
