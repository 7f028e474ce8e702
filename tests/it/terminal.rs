//! The real program in a terminal of its own.
#![cfg(unix)]

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use tempfile::TempDir;
use wijkschouw::store::Store;

/// How long anything may take on a busy computer.
const PATIENCE: Duration = Duration::from_secs(10);

/// A terminal window with the program in it.
struct Window {
    // Before the terminal: nothing is typed into one that is gone.
    keyboard: Option<Box<dyn Write + Send>>,
    terminal: Option<Box<dyn MasterPty + Send>>,
    program: Box<dyn Child + Send + Sync>,
    written: Receiver<Vec<u8>>,
    bytes: Vec<u8>,
    screen: vt100::Parser,
    settings: String,
    /// Nobody reads any more: the next that is written is the last.
    is_closed: Arc<AtomicBool>,
}

impl Window {
    /// Starts the program in this home.
    fn open(home: &Path) -> Self {
        Self::open_with(home, &[])
    }

    /// The same with these environment variables too.
    fn open_with(home: &Path, variables: &[(&str, &str)]) -> Self {
        let size = size(80, 24);
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_wijkschouw"));
        command.env_clear();
        command.cwd(home);
        for (name, value) in [("TERM", "xterm-256color"), ("LANG", "C.UTF-8")] {
            command.env(name, value);
        }
        for name in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "TMPDIR"] {
            command.env(name, home);
        }
        for (name, value) in variables {
            command.env(name, value);
        }
        let settings = settings(pair.master.as_ref());
        let program = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (sender, written) = channel();
        let is_closed = Arc::new(AtomicBool::new(false));
        let closed = is_closed.clone();
        thread::spawn(move || {
            let mut piece = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut piece) {
                let heard = sender.send(piece[..count].to_vec());
                if heard.is_err() || closed.load(Ordering::SeqCst) {
                    return;
                }
            }
        });
        Self {
            keyboard: Some(pair.master.take_writer().unwrap()),
            terminal: Some(pair.master),
            program,
            written,
            bytes: Vec::new(),
            screen: vt100::Parser::new(rows(24), rows(80), 0),
            settings,
            is_closed,
        }
    }

    /// Takes in what the program writes within this time; says whether there was anything.
    fn read(&mut self, time: Duration) -> Result<(), RecvTimeoutError> {
        let piece = self.written.recv_timeout(time)?;
        self.screen.process(&piece);
        self.bytes.extend(piece);
        Ok(())
    }

    fn type_keys(&mut self, keys: &str) -> &mut Self {
        let keyboard = self.keyboard.as_mut().unwrap();
        keyboard.write_all(keys.as_bytes()).unwrap();
        keyboard.flush().unwrap();
        self
    }

    /// Waits until the text is on the screen.
    #[track_caller]
    fn shows(&mut self, text: &str) -> &mut Self {
        let end = Instant::now() + PATIENCE;
        while !self.contents().contains(text) {
            let left = end.saturating_duration_since(Instant::now());
            assert!(
                self.read(left).is_ok(),
                "“{text}” does not come:\n{}",
                self.contents()
            );
        }
        self
    }

    fn contents(&self) -> String {
        self.screen.screen().contents()
    }

    /// Takes in everything until the program is quiet for this long.
    fn quiet(&mut self, time: Duration) -> &mut Self {
        while self.read(time).is_ok() {}
        self
    }

    fn resize(&mut self, width: u16, height: u16) -> &mut Self {
        self.screen.screen_mut().set_size(rows(height), rows(width));
        self.terminal
            .as_ref()
            .unwrap()
            .resize(size(width, height))
            .unwrap();
        self
    }

    /// Sends the program a signal: `TERM`, `HUP`, `KILL`.
    fn signal(&mut self, name: &str) -> &mut Self {
        let id = self.program.process_id().unwrap().to_string();
        let sent = Command::new("kill").args(["-s", name, &id]).status().unwrap();
        assert!(sent.success());
        self
    }

    /// Closes the window with its mouse.
    fn close(&mut self) -> &mut Self {
        // Another size is drawn, and that ends the reading, which would keep the terminal open.
        self.is_closed.store(true, Ordering::SeqCst);
        self.resize(100, 30);
        while self.read(PATIENCE).is_ok() {}
        self.keyboard = None;
        self.terminal = None;
        self
    }

    /// Waits for the end of the program, and takes in its last words.
    #[track_caller]
    fn ends(&mut self, within: Duration) -> ExitStatus {
        let end = Instant::now() + within;
        loop {
            if let Some(status) = self.program.try_wait().unwrap() {
                self.quiet(Duration::from_millis(20));
                return status;
            }
            assert!(Instant::now() < end, "still running:\n{}", self.contents());
            // Reading is what time is spent on, and the program may be waiting for it.
            if self.read(Duration::from_millis(20)) == Err(RecvTimeoutError::Disconnected) {
                thread::yield_now();
            }
        }
    }

    /// How often the program wrote these bytes.
    fn count(&self, bytes: &str) -> usize {
        self.bytes
            .windows(bytes.len())
            .filter(|piece| *piece == bytes.as_bytes())
            .count()
    }

    /// Everything that was switched on has been switched off, in that order, once.
    #[track_caller]
    fn gave_the_terminal_back(&self) {
        for (on, off) in [("\x1b[?1049h", "\x1b[?1049l"), ("\x1b[?2004h", "\x1b[?2004l")] {
            assert_eq!((self.count(on), self.count(off)), (1, 1), "{on:?}");
        }
        let place = |bytes: &str| {
            self.bytes
                .windows(bytes.len())
                .rposition(|piece| piece == bytes.as_bytes())
        };
        assert!(place("\x1b[?1049l") > place("\x1b[?1049h"));
        assert!(place("\x1b[?25h") > place("\x1b[?25l"), "the cursor stays hidden");
        assert!(!self.screen.screen().hide_cursor());
        if let Some(terminal) = &self.terminal {
            assert_eq!(settings(terminal.as_ref()), self.settings);
        }
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        drop(self.program.kill());
        drop(self.program.wait());
    }
}

fn size(cols: u16, rows: u16) -> PtySize {
    PtySize {
        rows,
        cols,
        pixel_width: 0,
        pixel_height: 0,
    }
}

fn rows(count: u16) -> std::num::NonZeroU16 {
    std::num::NonZeroU16::new(count).unwrap()
}

/// How the terminal treats what is typed, as `stty` would tell.
fn settings(terminal: &dyn MasterPty) -> String {
    format!("{:?}", terminal.get_termios())
}

/// Where the inventory is that opens by itself.
fn inventory(home: &Path) -> PathBuf {
    home.join("wijkschouw").join("dorp.db")
}

fn home() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// A window on a village that has just been founded.
fn founded(home: &Path) -> Window {
    let mut window = Window::open(home);
    window
        .shows("Hoe heet uw dorp?")
        .type_keys("Heumen\rMalden\r")
        .shows("Heumen begonnen");
    window
}

fn names(home: &Path) -> Vec<String> {
    let village = Store::open_to_read(&inventory(home)).unwrap().village;
    village
        .assets
        .values()
        .map(|asset| asset.name.to_string())
        .collect()
}

#[test]
fn an_entry_its_tags_and_back_again() {
    let home = home();
    let mut window = founded(home.path());
    window.shows("Persoonlijk    · 0");
    window
        .type_keys("n")
        .shows("Vrijwilliger")
        .type_keys("\x1b[B\r")
        .shows("Nieuw: vrijwilliger");
    window.type_keys("Els\x13").shows("Els toegevoegd");
    window
        .type_keys("2t")
        .shows("Tags van Els")
        .type_keys("pe\r")
        .shows("getagd");
    window
        .type_keys("1")
        .shows("Persoonlijk    · 0   · 0   · 0   ◐ 1");
    window
        .type_keys("u")
        .shows("Persoonlijk    · 0   · 0   · 0   · 0");
    window.type_keys("q");
    assert!(window.ends(PATIENCE).success());
    window.gave_the_terminal_back();
    assert_eq!(names(home.path()), ["Els"]);
}

#[test]
fn the_plug_is_pulled_in_a_form() {
    let home = home();
    let mut window = founded(home.path());
    window
        .type_keys("n")
        .shows("Plek")
        .type_keys("\r")
        .shows("Nieuw: plek")
        .type_keys("Dorpshuis")
        .shows("Dorpshuis");
    // What is typed is kept after half a second of rest, and nothing on the screen tells.
    let draft = || {
        Store::open_to_read(&inventory(home.path()))
            .unwrap()
            .store
            .drafts()
            .unwrap()
    };
    let end = Instant::now() + PATIENCE;
    while draft().is_empty() {
        assert!(Instant::now() < end);
        window.quiet(Duration::from_millis(20));
    }
    window.signal("KILL").ends(PATIENCE);
    let mut again = Window::open(home.path());
    again
        .shows("Nieuw: plek")
        .shows("Dorpshuis")
        .shows("U was hier nog niet klaar");
}

#[test]
fn a_signal_ends_the_program_keeps_the_draft_and_gives_the_terminal_back() {
    for signal in ["TERM", "HUP", "INT", "QUIT"] {
        let home = home();
        let mut window = founded(home.path());
        window
            .type_keys("n")
            .shows("Plek")
            .type_keys("\r")
            .shows("Nieuw: plek")
            .type_keys("Dorpshuis")
            .shows("Dorpshuis");
        window.signal(signal).ends(Duration::from_secs(2));
        window.gave_the_terminal_back();
        Window::open(home.path()).shows("Nieuw: plek").shows("Dorpshuis");
    }
}

#[test]
fn closing_the_window_ends_the_program_and_keeps_the_draft() {
    let home = home();
    let mut window = founded(home.path());
    window
        .type_keys("n")
        .shows("Plek")
        .type_keys("\r")
        .shows("Nieuw: plek")
        .type_keys("Dorpshuis")
        .shows("Dorpshuis");
    window.close().ends(Duration::from_secs(2));
    Window::open(home.path()).shows("Nieuw: plek").shows("Dorpshuis");
}

#[test]
fn a_second_window_can_only_read_and_says_so() {
    let home = home();
    let mut first = founded(home.path());
    let mut second = Window::open(home.path());
    second.shows("ALLEEN LEZEN").shows("alleen lezen");
    second
        .type_keys("n")
        .shows("Plek")
        .type_keys("\r")
        .shows("Nieuw: plek")
        .type_keys("Dorpshuis\x13");
    second.shows("werk in het andere venster").shows("Dorpshuis");
    assert!(names(home.path()).is_empty());
    first
        .type_keys("n")
        .shows("Plek")
        .type_keys("\r")
        .shows("Nieuw: plek")
        .type_keys("Zaal\x13")
        .shows("Zaal toegevoegd");
    assert_eq!(names(home.path()), ["Zaal"]);
}

#[test]
fn a_paste_is_text_in_a_field_and_nothing_in_a_list() {
    let home = home();
    let mut window = founded(home.path());
    window
        .type_keys("\x1b[200~qqn\rd\x1b[201~")
        .shows("Plakken kan in een veld.");
    window
        .type_keys("n")
        .shows("Plek")
        .type_keys("\r")
        .shows("Nieuw: plek");
    window
        .type_keys("\x1b[200~Café q De Brug\r\n\x1b[201~")
        .shows("Café q De Brug")
        .type_keys("\x13")
        .shows("toegevoegd");
    assert_eq!(names(home.path()), ["Café q De Brug"]);
}

#[test]
fn no_color_means_none() {
    let home = home();
    let mut window = Window::open_with(home.path(), &[("NO_COLOR", "1")]);
    window
        .shows("Hoe heet uw dorp?")
        .type_keys("\x04")
        .shows("48 plekken");
    window
        .type_keys("2")
        .shows("161 van 161")
        .type_keys("jj t")
        .shows("Tags van")
        .type_keys("\x1b")
        .shows("161 van 161");
    window.type_keys("q").ends(PATIENCE);
    let text = String::from_utf8_lossy(&window.bytes).into_owned();
    for piece in text.split("\x1b[").skip(1) {
        let end = piece.find(|sign: char| sign.is_ascii_alphabetic()).unwrap_or(0);
        let (codes, last) = piece.split_at(end);
        if last.starts_with('m') {
            let coloured = |code: &str| {
                code.parse::<u8>()
                    .is_ok_and(|code| matches!(code, 30..=38 | 40..=48 | 90..=107))
            };
            assert!(!codes.split(';').any(coloured), "ESC[{codes}m");
        }
    }
}

#[test]
fn nothing_is_written_while_nothing_happens() {
    let home = home();
    let mut window = founded(home.path());
    window.quiet(Duration::from_millis(300));
    let before = window.bytes.len();
    window.quiet(Duration::from_millis(1200));
    assert_eq!(window.bytes.len(), before);
}

#[test]
fn another_size_is_drawn_at_once_and_keeps_what_was_typed() {
    let home = home();
    let mut window = founded(home.path());
    window
        .type_keys("n")
        .shows("Plek")
        .type_keys("\r")
        .shows("Nieuw: plek")
        .type_keys("Dorps")
        .shows("Dorps");
    window
        .resize(120, 40)
        .shows("Opmerkingen")
        .type_keys("huis")
        .shows("Dorpshuis");
    window
        .resize(50, 10)
        .type_keys("\x13")
        .quiet(Duration::from_millis(200));
    window.resize(80, 24).shows("Dorpshuis toegevoegd");
}
