//! Work beside the screen that comes late, or breaks down: nothing waits for it for ever.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use tempfile::TempDir;
use wijkschouw::app::clock::Clock;
use wijkschouw::app::events::Event;
use wijkschouw::app::handover::Opened;
use wijkschouw::app::jobs::{Done, ErasingDone, Jobs};
use wijkschouw::app::places::Places;
use wijkschouw::app::preferences::Preferences;
use wijkschouw::app::{App, Start};
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};
use wijkschouw::store::Store;
use wijkschouw::widgets::theme::{Colours, Theme, UNICODE};

use crate::app::small;
use crate::evening::{Evening, LIST, TODAY};
use crate::stage::parsed;

/// The program on an inventory, where some of what is found beside the screen comes only when it is asked for.
pub(super) struct Waiting {
    // Before the folder: it is closed before its file goes.
    pub(super) app: App,
    found: Receiver<Done>,
    is_late: fn(&Done) -> bool,
    pub(super) late: Vec<Done>,
    pub(super) folder: TempDir,
}

impl Waiting {
    pub(super) fn on(inventory: &Path, is_late: fn(&Done) -> bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("dorp.db");
        fs::copy(inventory, &file).unwrap();
        Self::start(folder, is_late)
    }

    /// The program is closed, another file is put in the place of the inventory, and it is started again.
    fn again_with(self, inventory: &[u8], is_late: fn(&Done) -> bool) -> Self {
        let Self { app, folder, .. } = self;
        drop(app);
        fs::write(folder.path().join("dorp.db"), inventory).unwrap();
        Self::start(folder, is_late)
    }

    fn start(folder: TempDir, is_late: fn(&Done) -> bool) -> Self {
        let file = folder.path().join("dorp.db");
        let (sender, found) = channel();
        let start = Start {
            places: Places {
                data: folder.path().to_owned(),
                preferences: folder.path().join("wijkschouw.toml"),
                pages: Some(folder.path().to_owned()),
            },
            preferences: Preferences::default(),
            words: Words::new(Language::Dutch),
            theme: Theme::new(Colours::None, &UNICODE),
            clock: Clock::Noon(TODAY),
            problem: None,
        };
        let jobs = Jobs::at_once(move |done| drop(sender.send(done)));
        let mut waiting = Self {
            app: App::open(start, jobs, &file).unwrap(),
            found,
            is_late,
            late: Vec::new(),
            folder,
        };
        waiting.settle();
        waiting
    }

    pub(super) fn settle(&mut self) {
        while let Ok(done) = self.found.try_recv() {
            match (self.is_late)(&done) {
                true => self.late.push(done),
                false => self.app.handle(Event::Done(done)),
            }
        }
    }

    pub(super) fn happens(&mut self, event: Event) {
        self.app.handle(event);
        self.settle();
    }

    pub(super) fn keys(&mut self, script: &str) {
        for key in parsed(script) {
            self.happens(Event::Key(key));
        }
    }

    /// What was late comes after all.
    pub(super) fn arrives(&mut self) {
        for done in std::mem::take(&mut self.late) {
            self.happens(Event::Done(done));
        }
    }

    pub(super) fn screen(&self) -> String {
        let mut terminal = Terminal::new(TestBackend::new(120, 40)).unwrap();
        terminal.draw(|frame| self.app.draw(frame)).unwrap();
        terminal.backend().to_string()
    }

    #[track_caller]
    pub(super) fn shows(&self, text: &str) {
        let screen = self.screen();
        assert!(screen.contains(text), "“{text}” is not on\n{screen}");
    }

    pub(super) fn file(&self) -> PathBuf {
        self.folder.path().join("dorp.db")
    }

    pub(super) fn village(&self) -> Village {
        Store::open_to_read(&self.file()).unwrap().village
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.village().assets.values().any(|asset| &*asset.name == name)
    }
}

fn before_a_copy(done: &Done) -> bool {
    matches!(done, Done::CopiedFirst(..))
}

fn after_erasing(done: &Done) -> bool {
    matches!(done, Done::Erasing(ErasingDone::Erased(_)))
}

/// With twelve entries that are all to go; a copy is awaited first.
fn twelve_to_go() -> Waiting {
    let evening = small(Language::Dutch);
    let mut waiting = Waiting::on(&evening.file(), before_a_copy);
    waiting.keys("2*dj");
    waiting.shows("eerst een kopie");
    assert!(!waiting.village().assets.is_empty());
    waiting
}

#[test]
fn a_copy_that_breaks_down_keeps_nobody_from_going_on_or_leaving() {
    let mut waiting = twelve_to_go();
    waiting.happens(Event::Done(Done::Broken("copies")));
    assert!(waiting.village().assets.is_empty());
    waiting.shows("zonder kopie vooraf");
    waiting.keys("q");
    assert!(waiting.app.errands.leave);
}

#[test]
fn who_does_not_want_to_wait_for_a_copy_presses_ctrl_c_and_what_was_typed_ahead_follows() {
    let mut waiting = twelve_to_go();
    waiting.keys("iFanfare #vereniging<enter><esc>");
    assert!(!waiting.has("Fanfare"));
    waiting.keys("<ctrl-c>");
    assert!(waiting.has("Fanfare"));
    assert_eq!(waiting.village().assets.len(), 1);
    // The copy comes all the same, and nothing is done twice.
    waiting.arrives();
    assert_eq!(waiting.village().assets.len(), 1);
    assert!(!waiting.app.errands.leave);
}

#[test]
fn after_a_mistake_on_the_screen_the_edit_that_waited_is_kept() {
    let mut waiting = twelve_to_go();
    waiting.happens(Event::Broken);
    assert!(waiting.app.errands.leave);
    waiting.app.rescue().unwrap();
    assert!(waiting.village().assets.is_empty());
}

/// While Joke Hazelaar is being erased.
fn erasing() -> Waiting {
    let evening = Evening::in_the_demo(Language::Dutch);
    let mut waiting = Waiting::on(&evening.file(), after_erasing);
    fs::write(waiting.folder.path().join("lijst.csv"), LIST).unwrap();
    waiting.keys("2/joke hazelaar<enter>gZ<enter>Joke Hazelaar<enter>");
    assert_eq!(waiting.late.len(), 1, "{}", waiting.screen());
    waiting
}

#[test]
fn while_somebody_is_being_erased_a_list_that_is_dragged_there_opens_nothing() {
    let mut waiting = erasing();
    let list = waiting.folder.path().join("lijst.csv");
    waiting.happens(Event::Paste(list.display().to_string()));
    waiting.shows("Er wordt nog gewist");
    waiting.keys("<enter>u");
    waiting.arrives();
    waiting.shows("Voorgoed gewist");
    assert!(!waiting.has("Joke Hazelaar"));
}

#[test]
fn erasing_that_breaks_down_is_told_and_the_program_goes_on_with_what_is_left() {
    let mut waiting = erasing();
    waiting.happens(Event::Done(Done::Broken("copies")));
    waiting.shows("Het wissen stopte door een fout van ons");
    waiting.keys("<esc>");
    waiting.keys("iFanfare #vereniging<enter><esc>");
    assert!(waiting.has("Fanfare"));
    assert!(!waiting.has("Joke Hazelaar"));
}

#[test]
fn who_was_erased_and_comes_back_with_an_older_file_is_seen_by_nobody_and_erased_again_beside_the_screen() {
    let before = Evening::in_the_demo(Language::Dutch).left();
    let before = fs::read(before.file()).unwrap();
    let mut waiting = erasing();
    waiting.arrives();
    let mut waiting = waiting.again_with(&before, after_erasing);
    assert_eq!(
        waiting.late.len(),
        1,
        "it goes on while the first screen is there"
    );
    waiting.keys("2/joke hazelaar<enter>");
    waiting.shows("Niets gevonden");
    waiting.keys("<esc>iFanfare #vereniging<enter>");
    waiting.shows("Er wordt nog gewist");
    waiting.arrives();
    waiting.keys("<enter>");
    assert!(waiting.has("Fanfare"));
    assert!(!waiting.has("Joke Hazelaar"));
}

#[test]
fn a_village_that_comes_out_of_a_sealed_file_late_does_not_take_the_place_of_a_form() {
    let mut evening = small(Language::Dutch);
    evening.keys("n<enter>Dorps");
    let path = evening.file().with_file_name("ander.db");
    fs::copy(evening.file(), &path).unwrap();
    evening.done(Done::Unsealed(Ok(Opened {
        path,
        village: "Elders".to_owned(),
        assets: 12,
        in_part: false,
        gone: 0,
        left_out: 0,
    })));
    evening.shows("Nieuw: plek").shows("ander.db");
    evening.keys("huis<ctrl-s>");
    evening.entry("Dorpshuis");
}
