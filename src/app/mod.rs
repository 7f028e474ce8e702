//! The program while it runs: the screens on their stack, what happens to them, what they want done.

mod about;
mod alt_codes;
mod arriving;
pub(crate) mod backups;
mod behind;
pub mod book;
mod bookmarks;
mod broken;
pub mod clock;
#[cfg(windows)]
mod console;
pub(crate) mod copies;
mod copy_first;
mod demo;
mod desk;
mod effects;
mod elsewhere;
mod erased_elsewhere;
mod errands;
mod erasing;
pub mod events;
mod facts;
pub(crate) mod exports;
mod found;
mod frame;
mod gate;
mod half_typed;
pub mod guide;
pub mod handover;
mod handouts;
mod history;
mod imports;
pub mod jobs;
mod leaving;
pub mod logbook;
mod memory;
pub mod mistakes;
mod mouse;
pub(crate) mod no_dump;
mod note;
pub mod places;
pub mod preferences;
mod presenting;
pub mod questionnaires;
mod rescue;
mod returned;
pub mod run;
mod sharing;
mod stage;
mod standing;
mod surroundings;
mod surveys;
pub mod thrift;
pub mod terminal;
mod tour;
mod trail;
mod waiting;
mod wishes;
pub mod write;
mod writing;
pub(crate) mod written;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::civil::Time;
use ratatui::Frame;
use ratatui::layout::Position;

use crate::app::backups::CopyAtHand;
use crate::app::book::Book;
use crate::app::bookmarks::Bookmarks;
use crate::app::clock::Clock;
use crate::app::copy_first::CopyFirst;
use crate::app::desk::Desk;
use crate::app::elsewhere::Loss;
use crate::app::erasing::Erasing;
use crate::app::events::Event;
use crate::app::handouts::Handing;
use crate::app::imports::Imports;
use crate::app::jobs::Jobs;
use crate::app::leaving::GLANCE;
use crate::app::memory::Drafts;
use crate::app::mouse::Mouse;
use crate::app::no_dump::NoDump;
use crate::app::note::Note;
use crate::app::places::Places;
use crate::app::preferences::Preferences;
use crate::app::presenting::Presented;
use crate::app::stage::Stage;
use crate::app::surveys::Surveys;
use crate::app::tour::Tour;
use crate::app::trail::Trail;
use crate::app::writing::{JustWritten, Writing};
use crate::domain::phrase::Phrase;
use crate::i18n::Words;
use crate::keys::Binding;
use crate::screens::{About, Effect, Input, Main};
use crate::store::StoreError;
use crate::widgets::spots::Spots;
use crate::widgets::theme::Theme;

pub(crate) use copies::folders_of_kin;
pub(crate) use erasing::{done, done_again, elsewhere, not_reached};
pub use errands::Errands;
pub(crate) use facts::{given_out, kept};
pub(crate) use rescue::used;
pub use rescue::{PUT_BACK, SAVED, WentOn};

/// How often a window that can only read looks what another one wrote.
const LOOK: Duration = Duration::from_secs(2);

/// What the program is started with.
#[derive(Clone)]
pub struct Start {
    /// Where files live.
    pub places: Places,
    /// What the person prefers.
    pub preferences: Preferences,
    /// In which language.
    pub words: Words,
    /// With which colours and signs.
    pub theme: Theme,
    /// What day it is.
    pub clock: Clock,
    /// What is wrong with the preferences, if anything.
    pub problem: Option<Phrase>,
}

/// The program while it runs.
pub struct App {
    desk: Desk,
    stage: Stage,
    places: Places,
    preferences: Preferences,
    jobs: Jobs,
    drafts: Drafts,
    note: Option<Note>,
    /// Whether the last step was done just now, so that whoever takes it back knows what that was.
    just_done: bool,
    /// What is to be told, under which title, as soon as nobody looks along any more.
    untold: Option<(&'static str, Vec<Phrase>)>,
    /// What is remembered while people look along.
    presented: Presented,
    saved: Option<Time>,
    lists_asked: u64,
    lists_answered: u64,
    previews_asked: u64,
    previews_answered: u64,
    /// The number of the list that the inventory shows, and of what a panel shows as found.
    lists_shown: u64,
    found_shown: u64,
    surveys: Surveys,
    imports: Imports,
    bookmarks: Bookmarks,
    interrupted: bool,
    /// Whether it was said that what is half typed is lost by who leaves now.
    warned: bool,
    /// Why nothing can be kept in the file, if so: then what is in memory may be all there is.
    lost: Option<Loss>,
    /// What could not be kept for that.
    unkept: Option<write::Write>,
    /// Whether to leave as soon as all files are made.
    leaving: bool,
    /// What the inventory is to remember of pages that are being written, with which inventory that is.
    handing: HashMap<PathBuf, Handing>,
    /// The tour, as long as somebody takes it.
    tour: Option<Tour>,
    /// The copy to which somebody is asked whether to go back.
    copy_at_hand: Option<CopyAtHand>,
    /// The edit that waits for a copy.
    copy_first: Option<CopyFirst>,
    /// The number of the copy that was asked for last before an edit.
    copies_asked: u64,
    /// Whether somebody is being erased: until that is done, nothing else is written.
    erasing: Erasing,
    /// What is being written beside the screen: until that is done, nothing else is written.
    writing: Option<Writing>,
    just_written: Option<JustWritten>,
    mouse: Mouse,
    /// There as long as a passphrase is typed.
    no_dump: Option<NoDump>,
    trail: Trail,
    /// When a window that can only read last looked what another wrote.
    looked: Instant,
    /// What the terminal has to do apart from drawing.
    pub errands: Errands,
}

impl App {
    /// Opens the inventory and shows where one was the last time.
    pub fn open(mut start: Start, jobs: Jobs, path: &Path) -> Result<Self, StoreError> {
        let (questions, flawed) = questionnaires::load(&start.places.questionnaires());
        let questions = Arc::new(questions);
        start.words.ask(questions.clone());
        let flawed = questionnaires::in_one_sentence(&flawed, &start.words);
        let began = Instant::now();
        let book = Book::open_for_screen(path)?;
        logbook::inventory(book.real(), book.holder.is_none(), began.elapsed());
        let desk = Desk {
            book,
            words: start.words,
            theme: start.theme,
            clock: start.clock,
            questions,
            about: About::default(),
            spots: Spots::default(),
        };
        let mouse = Mouse::new(start.preferences.mouse);
        let mut app = Self {
            desk,
            stage: Stage::default(),
            places: start.places,
            preferences: start.preferences,
            jobs,
            drafts: Drafts::default(),
            note: None,
            just_done: false,
            untold: None,
            presented: Presented::default(),
            saved: None,
            lists_asked: 0,
            lists_answered: 0,
            previews_asked: 0,
            previews_answered: 0,
            lists_shown: 0,
            found_shown: 0,
            surveys: Surveys::default(),
            imports: Imports::default(),
            bookmarks: Bookmarks::default(),
            interrupted: false,
            warned: false,
            lost: None,
            unkept: None,
            leaving: false,
            handing: HashMap::new(),
            tour: None,
            copy_at_hand: None,
            copy_first: None,
            copies_asked: 0,
            erasing: Erasing::default(),
            writing: None,
            just_written: None,
            mouse,
            no_dump: None,
            trail: Trail::default(),
            looked: Instant::now(),
            errands: Errands::default(),
        };
        app.places.clear_leftovers();
        app.arrive();
        app.note = start.problem.or(flawed).map(Note::Problem).or(app.note);
        app.survey();
        Ok(app)
    }

    /// Puts the demo village into the inventory, if it is a new one.
    pub fn show_demo(&mut self) {
        if self.desk.book.is_new() && self.desk.book.holder.is_none() {
            self.carry_out(vec![Effect::LoadDemo]);
        }
    }

    /// Carries out what happened.
    pub fn handle(&mut self, event: Event) {
        let Some(event) = self.now(event).and_then(|event| self.beside_writing(event)) else {
            return;
        };
        match event {
            Event::Key(key) => self.key(key),
            Event::Held(key) => self.held(key),
            Event::Click(column, row) => self.click(Position::new(column, row)),
            Event::Wheel(up) => self.wheel(up),
            Event::Paste(text) => self.paste(&text),
            Event::Done(done) => self.done(done),
            Event::Together(events) => return events.into_iter().for_each(|event| self.handle(event)),
            Event::Resized => {}
            Event::Resumed => self.errands.retake = true,
            Event::Broken => self.broke(),
            Event::Stop => {
                self.errands.leave = true;
                self.errands.stopped = true;
            }
        }
        self.mask_of_today();
        self.survey();
        self.watch_secrets();
        self.write_up();
        let book = &self.desk.book;
        let typed = self
            .stage
            .half_typed()
            .map(|(form, draft)| (form, book.gate.with_names(book.real(), draft)));
        if self.drafts.is_left(typed.as_ref()) {
            self.leave_half_typed();
        }
        self.drafts.watch(typed, Instant::now());
        self.bookmarks.watch(self.stage.bookmarks(), Instant::now());
    }

    /// When something has to be done even if nothing happens.
    pub fn due(&self) -> Option<Instant> {
        let leaving = self.leaving.then(|| Instant::now() + GLANCE);
        if self.desk.book.holder.is_some() {
            return Some(leaving.unwrap_or(self.looked + LOOK));
        }
        if self.is_written_beside() {
            return leaving;
        }
        let dues = self.drafts.due().into_iter().chain(self.bookmarks.due());
        dues.chain(leaving).min()
    }

    /// Does what has to be done by itself: keeps what is half typed, or looks what another window
    /// wrote.
    pub fn tick(&mut self) {
        self.leave_if_done();
        if self.is_written_beside() {
            return;
        }
        if self.desk.book.holder.is_some() {
            return self.look_again();
        }
        let was_unkept = self.is_unkept();
        match self.drafts.keep(&mut self.desk.book.store) {
            Err(error) => self.complain(&error),
            Ok(()) if was_unkept && !self.drafts.is_held_back() => self.is_back(),
            Ok(()) => {}
        }
        if let Err(error) = self.bookmarks.keep(&mut self.desk.book.store) {
            self.complain(&error);
        }
    }

    /// Puts everything away before the end.
    pub fn close(&mut self) -> Result<(), StoreError> {
        self.save_without_copy();
        self.tick();
        if self.is_written_beside() {
            // It is cut off: an erasure is finished at the next start, an edit is not there.
            return Ok(());
        }
        if let Err(error) = self.remember() {
            let is_saved = self.errands.stopped && error.is_lost() && self.keep_elsewhere_unasked().is_some();
            match is_saved {
                true => self.remember()?,
                // Where one was has no room; whether a copy has, matters more.
                false if matches!(error, StoreError::Full { .. }) && !self.is_unkept() => {}
                false => return Err(error),
            }
        }
        self.back_up_at_the_end()
    }

    fn tell_top(&mut self, input: Input) {
        let effects = self.stage.tell_top(input, &self.desk.context());
        self.carry_out(effects);
    }

    fn tell(&mut self, main: Main, input: Input) {
        let effects = self.stage.tell(main, input, &self.desk.context());
        self.carry_out(effects);
    }

    fn tell_all(&mut self, input: &Input) {
        let effects = self.stage.tell_all(input, &self.desk.context());
        self.carry_out(effects);
    }

    /// The keys of the screen that has them now, apart from those of everywhere.
    pub fn keys(&self) -> Vec<Binding> {
        self.stage.top().keys()
    }

    /// Whether text is being typed, so that letters are no commands.
    pub fn typing(&self) -> bool {
        self.stage.top().typing()
    }

    /// Whether several pasted lines are something else here than one text.
    pub fn takes_lines(&self) -> bool {
        self.stage.top().takes_lines() || self.stage.top().takes_lists()
    }

    /// Draws everything.
    pub fn draw(&self, frame: &mut Frame) {
        mistakes::on_purpose::here("draw");
        frame::draw(self, frame);
    }

    fn say(&mut self, phrase: Phrase) {
        self.note = Some(Note::Said(phrase));
    }
}
