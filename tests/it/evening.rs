//! An evening with the whole program, on a file of its own: keys go in, screens come out.

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{LazyLock, Mutex, PoisonError};

use crossterm::event::KeyEvent;
use jiff::civil::{Date, date};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use tempfile::TempDir;
use unicode_width::UnicodeWidthStr;
use wijkschouw::app::clock::Clock;
use wijkschouw::app::events::Event;
use wijkschouw::app::jobs::{Done, Jobs};
use wijkschouw::app::places::Places;
use wijkschouw::app::preferences::Preferences;
use wijkschouw::app::{App, Start};
use wijkschouw::domain::change::Edit;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::native;
use wijkschouw::i18n::{Language, Words};
use wijkschouw::keys::Binding;
use wijkschouw::store::Store;
use wijkschouw::widgets::theme::{Colours, Signs, Theme, UNICODE};

use crate::stage::{key, parsed};

/// The day on which all evenings are.
pub const TODAY: Date = date(2026, 11, 23);

/// A list of the town hall, of which one row repeats an entry and another has no name.
pub const LIST: &str =
    "Naam;Soort;Telefoon\nVereniging 1;vereniging;024-5550101\nKoor;vereniging;geen\n;plek;\n";

/// The program on a file in a folder that goes away with it.
pub struct Evening {
    // Before the folder: it is closed before its file goes.
    open: Option<Open>,
    language: Language,
    signs: &'static Signs,
    colours: Colours,
    /// How many colours the terminal has.
    depth: u32,
    folder: TempDir,
}

/// Inventories that were made once, by name and language.
type Files = HashMap<(&'static str, &'static str), Vec<u8>>;

struct Open {
    app: App,
    found: Receiver<Done>,
}

impl Evening {
    /// The first start, in this language.
    pub fn new(language: Language) -> Self {
        Self::with_signs(language, &UNICODE)
    }

    /// The first start on a terminal with other signs.
    pub fn with_signs(language: Language, signs: &'static Signs) -> Self {
        let mut evening = Self {
            open: None,
            language,
            signs,
            colours: Colours::None,
            depth: 1 << 24,
            folder: folder(),
        };
        evening.start();
        evening
    }

    /// Starts again in these colours, on a terminal that has so many.
    pub fn in_colours(mut self, colours: Colours, depth: u32) -> Self {
        self.colours = colours;
        self.depth = depth;
        self.crash();
        self
    }

    /// In a village without entries, with two kernen.
    pub fn in_heumen(language: Language) -> Self {
        let mut evening = Self::new(language);
        evening.keys("Heumen<enter>Malden, Overasselt<enter>");
        evening
    }

    /// In the demo village, with a list beside it.
    pub fn in_the_demo(language: Language) -> Self {
        Self::prepared("demo", language, || {
            let mut evening = Self::new(language);
            evening.keys("<ctrl-d>");
            evening
        })
        .beside("lijst.csv", LIST.as_bytes())
    }

    /// In a village that was made once and is found by this name from then on.
    pub fn prepared(name: &'static str, language: Language, make: impl FnOnce() -> Self) -> Self {
        static FILES: Mutex<Option<Files>> = Mutex::new(None);
        let mut files = FILES.lock().unwrap_or_else(PoisonError::into_inner);
        let file = files.get_or_insert_default().entry((name, language.code()));
        let bytes = file
            .or_insert_with(|| fs::read(make().left().file()).unwrap())
            .clone();
        drop(files);
        let mut evening = Self {
            open: None,
            language,
            signs: &UNICODE,
            colours: Colours::None,
            depth: 1 << 24,
            folder: folder(),
        };
        fs::write(evening.file(), bytes).unwrap();
        evening.start();
        evening
    }

    /// Leaves, as with `q`.
    pub fn left(mut self) -> Self {
        self.open().app.close().unwrap();
        self.open = None;
        self
    }

    fn start(&mut self) {
        let (sender, found) = channel();
        let places = Places {
            data: self.folder.path().to_owned(),
            preferences: self.folder.path().join("wijkschouw.toml"),
            pages: Some(self.folder.path().to_owned()),
        };
        let (preferences, problem) = Preferences::load(&places.preferences);
        let start = Start {
            words: words(preferences.language.unwrap_or(self.language)),
            theme: Theme::new(self.colours, self.signs).within(self.depth),
            clock: Clock::Noon(TODAY),
            places,
            preferences,
            problem,
        };
        let jobs = Jobs::at_once(move |done| drop(sender.send(done)));
        let app = App::open(start, jobs, &self.file()).unwrap();
        self.open = Some(Open { app, found });
        self.settle();
    }

    /// Where the inventory is.
    pub fn file(&self) -> PathBuf {
        self.folder.path().join("dorp.db")
    }

    fn open(&mut self) -> &mut Open {
        self.open.as_mut().unwrap()
    }

    /// Puts a file with this name beside the inventory.
    pub fn beside(self, name: &str, content: &[u8]) -> Self {
        fs::write(self.folder.path().join(name), content).unwrap();
        self
    }

    /// Hands on what long work found, until there is nothing more.
    fn settle(&mut self) {
        let open = self.open();
        while let Ok(done) = open.found.try_recv() {
            open.app.handle(Event::Done(done));
        }
    }

    /// Hands on what long work found about something of earlier.
    pub fn done(&mut self, done: Done) -> &mut Self {
        self.open().app.handle(Event::Done(done));
        self.settle();
        self
    }

    /// Types keys, named ones in angle brackets.
    /// `<paste:one|two>` pastes two lines.
    pub fn keys(&mut self, script: &str) -> &mut Self {
        self.step_by_step(script, |_| {})
    }

    /// The same, with a look after each key.
    pub fn step_by_step(&mut self, script: &str, look: impl Fn(&Self)) -> &mut Self {
        for (place, part) in script.split("<paste:").enumerate() {
            let (pasted, keys) = match place {
                0 => (None, part),
                _ => part
                    .split_once('>')
                    .map(|(text, keys)| (Some(text), keys))
                    .unwrap(),
            };
            if let Some(text) = pasted {
                look(self.paste(&text.replace('|', "\n")));
            }
            for key in parsed(keys) {
                look(self.press(key));
            }
        }
        self
    }

    /// Presses one key, by its name in the tables.
    pub fn key(&mut self, name: &str) -> &mut Self {
        self.press(key(name))
    }

    /// Presses one key.
    pub fn press(&mut self, key: KeyEvent) -> &mut Self {
        self.open().app.handle(Event::Key(key));
        self.settle();
        self
    }

    /// Holds a key down until the keyboard has repeated it so often.
    pub fn hold(&mut self, name: &str, times: usize) -> &mut Self {
        self.key(name);
        for _ in 0..times {
            self.open().app.handle(Event::Held(key(name)));
            self.settle();
        }
        self
    }

    /// Takes text from the clipboard.
    pub fn paste(&mut self, text: &str) -> &mut Self {
        self.open().app.handle(Event::Paste(text.to_owned()));
        self.settle();
        self
    }

    /// Clicks where this stands on the screen.
    #[track_caller]
    pub fn click(&mut self, text: &str) -> &mut Self {
        let (column, row) = self.place_of(text);
        self.click_at(column, row)
    }

    /// Clicks twice on the same place, where this stands before the first click.
    #[track_caller]
    pub fn double_click(&mut self, text: &str) -> &mut Self {
        let (column, row) = self.place_of(text);
        self.click_at(column, row).click_at(column, row)
    }

    #[track_caller]
    fn place_of(&self, text: &str) -> (usize, usize) {
        let screen = self.screen();
        let found = screen.lines().enumerate().find_map(|(row, line)| {
            let before = &line[..line.find(text)?];
            Some((before.width(), row))
        });
        found.unwrap_or_else(|| panic!("“{text}” is not on\n{screen}"))
    }

    /// Clicks at this column and row of the screen.
    pub fn click_at(&mut self, column: usize, row: usize) -> &mut Self {
        let [column, row] = [column, row].map(|cell| u16::try_from(cell).unwrap());
        self.screen();
        self.open().app.handle(Event::Click(column, row));
        self.settle();
        self
    }

    /// Turns the wheel of the mouse.
    pub fn wheel(&mut self, up: bool) -> &mut Self {
        self.open().app.handle(Event::Wheel(up));
        self.settle();
        self
    }

    /// Whether the mouse was taken or let go just now.
    pub fn mouse_errand(&mut self) -> Option<bool> {
        self.open().app.errands.mouse.take()
    }

    /// What was put on the clipboard just now.
    pub fn copied(&mut self) -> Option<String> {
        self.open().app.errands.copy.take()
    }

    /// What was to be opened on the desktop just now.
    pub fn opened(&mut self) -> Option<std::path::PathBuf> {
        self.open().app.errands.open.take()
    }

    /// Runs the command with this name in the palette.
    pub fn command(&mut self, name: &str) -> &mut Self {
        self.keys("<ctrl-p>").keys(name).keys("<enter>")
    }

    /// Lets the keyboard rest for a while.
    pub fn rest(&mut self) -> &mut Self {
        self.open().app.tick();
        self
    }

    /// Leaves, and starts again on the same file.
    pub fn restart(&mut self) -> &mut Self {
        self.open().app.close().unwrap();
        self.crash()
    }

    /// The window is closed.
    pub fn stop(&mut self) -> &mut Self {
        let app = &mut self.open().app;
        app.handle(Event::Stop);
        app.close().unwrap();
        self
    }

    /// Another program writes this in the file while ours is closed.
    pub fn written(&mut self, edit: &Edit) -> &mut Self {
        self.elsewhere(|store| store.save(edit).unwrap())
    }

    /// Another program does this with the file while ours is closed.
    pub fn elsewhere(&mut self, deed: impl FnOnce(&mut Store)) -> &mut Self {
        self.open().app.close().unwrap();
        self.open = None;
        deed(&mut Store::open(&self.file()).unwrap().store);
        self.start();
        self
    }

    /// What the program does by itself once it has begun.
    pub fn begins(&mut self) -> &mut Self {
        self.open().app.back_up_if_behind();
        self.settle();
        self
    }

    /// Begins presenting, the way `--presenteer` does it.
    pub fn present(&mut self) -> &mut Self {
        self.open().app.present();
        self.settle();
        self
    }

    /// The power goes; starts again on the same file, and goes on with what is offered as half typed.
    pub fn crash(&mut self) -> &mut Self {
        self.power_cut();
        let screen = self.screen();
        let offers = ["Dit was nog niet klaar:", "This was not finished yet:"];
        if offers.iter().any(|offer| screen.contains(offer)) {
            self.key("enter");
        }
        self
    }

    /// The power goes; starts again on the same file.
    pub fn power_cut(&mut self) -> &mut Self {
        self.open = None;
        self.start();
        self
    }

    /// Whether the person has left.
    pub fn has_left(&self) -> bool {
        self.open.as_ref().is_some_and(|open| open.app.errands.leave)
    }

    /// The keys that the screen on top has now.
    pub fn table(&self) -> Vec<Binding> {
        self.open.as_ref().unwrap().app.keys()
    }

    /// Whether letters are text now.
    pub fn typing(&self) -> bool {
        self.open.as_ref().unwrap().app.typing()
    }

    fn drawn(&self, width: u16, height: u16) -> TestBackend {
        let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        let app = &self.open.as_ref().unwrap().app;
        terminal.draw(|frame| app.draw(frame)).unwrap();
        terminal.backend().clone()
    }

    /// The screen as text, with the place of the cursor below it; the folder of the file has a name
    /// that stays the same.
    pub fn frame(&self, width: u16, height: u16) -> String {
        let backend = self.drawn(width, height);
        let Position { x, y } = backend.cursor_position();
        let folder = self.folder.path().to_string_lossy();
        let instead = format!("{:.<1$}", "/home/anna/", folder.chars().count());
        format!("{backend}cursor {x},{y}").replace(&*folder, &instead)
    }

    /// The cells of the screen.
    pub fn cells(&self, width: u16, height: u16) -> Buffer {
        self.drawn(width, height).buffer().clone()
    }

    /// Where the cursor of the terminal is, unless it is hidden.
    pub fn cursor(&self, width: u16, height: u16) -> Option<Position> {
        let backend = self.drawn(width, height);
        backend.cursor_visible().then(|| backend.cursor_position())
    }

    /// The screen at the usual size, a line for each row.
    pub fn screen(&self) -> String {
        let cells = self.cells(120, 40);
        let rows = cells.content().chunks(usize::from(cells.area.width));
        let rows = rows.map(|row| row.iter().map(ratatui::buffer::Cell::symbol).collect::<String>());
        rows.collect::<Vec<_>>().join("\n")
    }

    /// The line that says what was done.
    pub fn note(&self) -> String {
        self.row(38)
    }

    /// The line with the name of the village and the filter.
    pub fn title(&self) -> String {
        self.row(0)
    }

    fn row(&self, row: usize) -> String {
        let screen = self.screen();
        screen.lines().nth(row).unwrap_or_default().trim().to_owned()
    }

    /// Whether the text is on the screen.
    #[track_caller]
    pub fn shows(&mut self, text: &str) -> &mut Self {
        let screen = self.screen();
        assert!(screen.contains(text), "“{text}” is not on\n{screen}");
        self
    }

    /// Whether the text is not on the screen.
    #[track_caller]
    pub fn hides(&mut self, text: &str) -> &mut Self {
        let screen = self.screen();
        assert!(!screen.contains(text), "“{text}” is on\n{screen}");
        self
    }

    /// What the file holds now.
    pub fn village(&self) -> Village {
        Store::open_to_read(&self.file()).unwrap().village
    }

    /// What the file holds now, as text that is the same for the same village.
    pub fn exported(&self) -> String {
        native::write(&self.village())
    }

    /// The only entry with this name.
    #[track_caller]
    pub fn entry(&self, name: &str) -> Id {
        let village = self.village();
        let mut ids = village.assets.iter().filter(|(_, asset)| &*asset.name == name);
        let (id, _) = ids.next().unwrap_or_else(|| panic!("no {name}"));
        assert_eq!(ids.next(), None, "{name}");
        *id
    }
}

/// The words in this language, which are read only once.
fn words(language: Language) -> Words {
    static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(Language::Dutch));
    let mut words = WORDS.clone();
    words.speak(language);
    words
}

/// A folder whose name is always equally long: it is seen on the screen.
fn folder() -> TempDir {
    let place = if cfg!(unix) {
        "/tmp".into()
    } else {
        std::env::temp_dir()
    };
    tempfile::Builder::new()
        .prefix("dorp")
        .rand_bytes(6)
        .tempdir_in(place)
        .unwrap()
}
