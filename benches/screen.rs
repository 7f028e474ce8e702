//! From a key to a frame, and from a file to the first frame.
#![allow(clippy::unwrap_used, missing_docs)]

mod village;

use std::path::Path;
use std::sync::mpsc::{Receiver, channel};

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use divan::Bencher;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use tempfile::{TempDir, tempdir};
use wijkschouw::app::clock::Clock;
use wijkschouw::app::events::Event;
use wijkschouw::app::jobs::Jobs;
use wijkschouw::app::places::Places;
use wijkschouw::app::preferences::Preferences;
use wijkschouw::app::{App, Start};
use wijkschouw::i18n::{Language, Words};
use wijkschouw::widgets::theme::{Colours, Theme, UNICODE};

use crate::village::{SIZES, TODAY, keep};

fn main() {
    divan::main();
}

/// What is found beside the screen after a start: the list, the gaps, the neighbours.
const JOBS: usize = 3;

/// The program at work on a screen that nobody sees.
struct Shown {
    app: App,
    terminal: Terminal<TestBackend>,
    events: Receiver<Event>,
}

impl Shown {
    fn open(folder: &Path) -> Self {
        let (sender, events) = channel();
        let start = Start {
            places: Places {
                data: folder.to_owned(),
                preferences: folder.join("preferences.toml"),
                pages: Some(folder.to_owned()),
            },
            preferences: Preferences::default(),
            words: Words::new(Language::Dutch),
            theme: Theme::new(Colours::None, &UNICODE),
            clock: Clock::Noon(TODAY),
            problem: None,
        };
        let jobs = Jobs::beside(move |done| drop(sender.send(Event::Done(done))));
        let app = App::open(start, jobs, &folder.join("dorp.db")).unwrap();
        let terminal = Terminal::new(TestBackend::new(120, 40)).unwrap();
        let mut shown = Self {
            app,
            terminal,
            events,
        };
        shown.draw();
        shown
    }

    /// A file of this size, opened, with the list, the gaps and the neighbours on screen.
    fn settled(assets: usize) -> (TempDir, Self) {
        let folder = filled(assets);
        let mut shown = Self::open(folder.path());
        for _ in 0..JOBS {
            let found = shown.events.recv().unwrap();
            shown.app.handle(found);
        }
        shown.draw();
        (folder, shown)
    }

    fn draw(&mut self) {
        self.terminal.draw(|frame| self.app.draw(frame)).unwrap();
    }

    fn press(&mut self, key: KeyCode) {
        let key = KeyEvent::new(key, KeyModifiers::NONE);
        self.app.handle(Event::Key(key));
        self.draw();
    }

    /// Draws what the line would store.
    fn await_preview(&mut self) {
        while self.app.awaits_preview() {
            let found = self.events.recv().unwrap();
            self.app.handle(found);
        }
        self.draw();
    }

    /// Draws what the search has found.
    fn await_list(&mut self) {
        while self.app.awaits_list() {
            let found = self.events.recv().unwrap();
            self.app.handle(found);
        }
        self.draw();
    }
}

/// The first frame; what goes on beside it must have come to rest before the next start.
struct Started(Shown);

impl Drop for Started {
    fn drop(&mut self) {
        for _ in 0..JOBS {
            let _rest = self.0.events.recv();
        }
    }
}

fn filled(assets: usize) -> TempDir {
    let folder = tempdir().unwrap();
    keep(assets, &folder.path().join("dorp.db"));
    folder
}

#[divan::bench(args = SIZES, sample_count = 10, sample_size = 1)]
fn first_frame(bencher: Bencher, assets: usize) {
    let folder = filled(assets);
    bencher.bench_local(|| Started(Shown::open(folder.path())));
}

#[divan::bench(args = SIZES, sample_count = 100)]
fn move_in_the_inventory(bencher: Bencher, assets: usize) {
    let (_folder, mut shown) = Shown::settled(assets);
    shown.press(KeyCode::Char('2'));
    bencher.bench_local(|| shown.press(KeyCode::Down));
}

#[divan::bench(args = SIZES, sample_count = 100)]
fn move_over_the_gaps(bencher: Bencher, assets: usize) {
    let (_folder, mut shown) = Shown::settled(assets);
    shown.press(KeyCode::Char('1'));
    bencher.bench_local(|| shown.press(KeyCode::Down));
}

#[divan::bench(args = SIZES, sample_count = 100)]
fn move_in_the_network(bencher: Bencher, assets: usize) {
    let (_folder, mut shown) = Shown::settled(assets);
    shown.press(KeyCode::Char('3'));
    while shown.app.awaits_survey() {
        let found = shown.events.recv().unwrap();
        shown.app.handle(found);
    }
    shown.press(KeyCode::Tab);
    bencher.bench_local(|| shown.press(KeyCode::Down));
}

/// Until the letter stands in the search bar.
#[divan::bench(args = SIZES, sample_count = 20, sample_size = 1)]
fn type_in_the_search(bencher: Bencher, assets: usize) {
    let (_folder, mut shown) = Shown::settled(assets);
    shown.press(KeyCode::Char('2'));
    shown.press(KeyCode::Char('/'));
    let mut letters = "kerkhof".chars().cycle();
    bencher.bench_local(|| shown.press(KeyCode::Char(letters.next().unwrap())));
}

/// Until the list stands below it: letter by letter a word that has a typing error in it.
#[divan::bench(args = SIZES, sample_count = 24, sample_size = 1)]
fn find_by_the_search(bencher: Bencher, assets: usize) {
    let (_folder, mut shown) = Shown::settled(assets);
    shown.press(KeyCode::Char('2'));
    shown.press(KeyCode::Char('/'));
    let word = "dorpzno".chars().map(KeyCode::Char);
    let mut keys = word.chain([KeyCode::Esc, KeyCode::Char('/')]).cycle();
    bencher.bench_local(|| {
        shown.press(keys.next().unwrap());
        shown.await_list();
    });
}

/// A line that points at an entry, and one word of which is like many names.
const LINE: &str = "Eikwijk malheu #ver @kern !coh,emp %gem +oud >dorpzon 024-5550123 ";

/// Its letters, over and over: the line is thrown away and begun anew.
fn letters() -> impl Iterator<Item = KeyEvent> {
    let plain = |code| KeyEvent::new(code, KeyModifiers::NONE);
    let discard = KeyEvent::new(KeyCode::Char('x'), KeyModifiers::CONTROL);
    let letters: Vec<KeyEvent> = LINE.chars().map(|sign| plain(KeyCode::Char(sign))).collect();
    letters.into_iter().chain([discard, discard]).cycle()
}

/// Until the letter stands in the entry line.
#[divan::bench(args = SIZES, sample_count = 140, sample_size = 1)]
fn entry_line_type(bencher: Bencher, assets: usize) {
    let (_folder, mut shown) = Shown::settled(assets);
    shown.press(KeyCode::Char('i'));
    let mut letters = letters();
    bencher.bench_local(|| {
        shown.app.handle(Event::Key(letters.next().unwrap()));
        shown.draw();
    });
}

/// Until what the line would store stands below it.
#[divan::bench(args = SIZES, sample_count = 140, sample_size = 1)]
fn entry_line_preview(bencher: Bencher, assets: usize) {
    let (_folder, mut shown) = Shown::settled(assets);
    shown.press(KeyCode::Char('i'));
    let mut letters = letters();
    bencher.bench_local(|| {
        shown.app.handle(Event::Key(letters.next().unwrap()));
        shown.await_preview();
    });
}
