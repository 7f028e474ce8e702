//! A terminal window with the real program in it: it is typed into, and its screen is read.

use std::io::{Read, Write};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};

/// How long anything may take on a busy computer.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// A terminal window with the program in it.
pub struct Window {
    // Before the terminal: nothing is typed into one that is gone.
    keyboard: Option<Box<dyn Write + Send>>,
    terminal: Option<Box<dyn MasterPty + Send>>,
    program: Box<dyn Child + Send + Sync>,
    written: Receiver<Vec<u8>>,
    /// All that the program wrote.
    pub bytes: Vec<u8>,
    screen: vt100::Parser,
    settings: String,
    /// The keys that were typed last.
    typed: String,
    /// Nobody reads any more: the next that is written is the last.
    is_closed: Arc<AtomicBool>,
}

impl Window {
    /// Starts the program in this home.
    pub fn open(home: &Path) -> Self {
        Self::open_with(home, &[])
    }

    /// The same with these environment variables too.
    pub fn open_with(home: &Path, variables: &[(&str, &str)]) -> Self {
        Self::open_as(home, variables, &[])
    }

    /// The same with these arguments too.
    pub fn open_as(home: &Path, variables: &[(&str, &str)], arguments: &[&str]) -> Self {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_wijkschouw"));
        command.args(arguments);
        Self::run(home, variables, command)
    }

    /// Starts the program below a shell that does not mind when its window closes.
    pub fn open_below_shell(home: &Path) -> Self {
        let mut command = CommandBuilder::new("sh");
        let program = env!("CARGO_BIN_EXE_wijkschouw");
        command.args(["-c", "trap '' HUP; \"$0\"; exit $?", program]);
        Self::run(home, &[], command)
    }

    fn run(home: &Path, variables: &[(&str, &str)], mut command: CommandBuilder) -> Self {
        let size = size(80, 24);
        let pair = native_pty_system().openpty(size).unwrap();
        command.env_clear();
        command.cwd(home);
        // What it makes is for its user alone all the same.
        #[cfg(unix)]
        command.umask(Some(0));
        for (name, value) in [
            ("TERM", "xterm-256color"),
            ("LANG", "C.UTF-8"),
            ("PATH", "/usr/bin:/bin"),
        ] {
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
            typed: String::new(),
            is_closed,
        }
    }

    /// Takes in what the program writes within this time; says whether there was anything.
    pub fn read(&mut self, time: Duration) -> Result<(), RecvTimeoutError> {
        let piece = self.written.recv_timeout(time)?;
        self.screen.process(&piece);
        self.bytes.extend(piece);
        Ok(())
    }

    /// Types these keys. Nobody presses the same key twice as fast as a keyboard repeats it.
    pub fn type_keys(&mut self, keys: &str) -> &mut Self {
        if std::mem::replace(&mut self.typed, keys.to_owned()) == keys {
            self.quiet(Duration::from_millis(80));
        }
        let keyboard = self.keyboard.as_mut().unwrap();
        keyboard.write_all(keys.as_bytes()).unwrap();
        keyboard.flush().unwrap();
        self
    }

    /// Waits until the text is on the screen.
    #[track_caller]
    pub fn shows(&mut self, text: &str) -> &mut Self {
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

    /// Waits until the text is gone from the screen: before that, a key after Esc would be one with Alt.
    #[track_caller]
    pub fn hides(&mut self, text: &str) -> &mut Self {
        let end = Instant::now() + PATIENCE;
        while self.contents().contains(text) {
            let left = end.saturating_duration_since(Instant::now());
            assert!(self.read(left).is_ok(), "“{text}” stays:\n{}", self.contents());
        }
        self
    }

    pub fn contents(&self) -> String {
        self.screen.screen().contents()
    }

    /// Takes in everything until the program is quiet for this long.
    pub fn quiet(&mut self, time: Duration) -> &mut Self {
        while self.read(time).is_ok() {}
        self
    }

    pub fn resize(&mut self, width: u16, height: u16) -> &mut Self {
        self.screen.screen_mut().set_size(rows(height), rows(width));
        self.terminal
            .as_ref()
            .unwrap()
            .resize(size(width, height))
            .unwrap();
        self
    }

    /// Sends the program a signal: `TERM`, `HUP`, `KILL`.
    pub fn signal(&mut self, name: &str) -> &mut Self {
        let id = self.program.process_id().unwrap().to_string();
        let sent = Command::new("kill").args(["-s", name, &id]).status().unwrap();
        assert!(sent.success());
        self
    }

    /// Sets the terminal to the ways of a shell, as one does that gets it back.
    pub fn set_as_a_shell_does(&mut self) -> &mut Self {
        let terminal = self.terminal.as_ref().unwrap().tty_name().unwrap();
        let set = Command::new("stty").arg("-F").arg(terminal).arg("sane").status();
        assert!(set.unwrap().success());
        self
    }

    /// Closes the window with its mouse.
    pub fn close(&mut self) -> &mut Self {
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
    pub fn ends(&mut self, within: Duration) -> ExitStatus {
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
    pub fn count(&self, bytes: &str) -> usize {
        self.bytes
            .windows(bytes.len())
            .filter(|piece| *piece == bytes.as_bytes())
            .count()
    }

    /// Waits until the program has written this so many times.
    #[track_caller]
    pub fn writes(&mut self, bytes: &str, times: usize) -> &mut Self {
        let end = Instant::now() + PATIENCE;
        while self.count(bytes) < times {
            let left = end.saturating_duration_since(Instant::now());
            assert!(self.read(left).is_ok(), "{bytes:?} does not come {times} times");
        }
        self
    }

    /// Everything that was switched on has been switched off, in that order, once.
    #[track_caller]
    pub fn gave_the_terminal_back(&self) {
        for (on, off) in [("\x1b[?1049h", "\x1b[?1049l"), ("\x1b[?2004h", "\x1b[?2004l")] {
            assert_eq!((self.count(on), self.count(off)), (1, 1), "{on:?}");
        }
        let place = |bytes: &str| {
            self.bytes
                .windows(bytes.len())
                .rposition(|piece| piece == bytes.as_bytes())
        };
        // The mouse as often as it was taken, and it is not ours at the end.
        for (on, off) in [("\x1b[?1000h", "\x1b[?1000l"), ("\x1b[?1006h", "\x1b[?1006l")] {
            assert_eq!(self.count(on), self.count(off), "{on:?}");
            assert!(place(off) >= place(on), "{on:?}");
        }
        assert!(place("\x1b[?1049l") > place("\x1b[?1049h"));
        assert!(place("\x1b[?25h") > place("\x1b[?25l"), "the cursor stays hidden");
        assert!(!self.screen.screen().hide_cursor());
        self.has_its_settings_back();
    }

    /// The terminal treats what is typed as it did before.
    #[track_caller]
    pub fn has_its_settings_back(&self) {
        if let Some(terminal) = &self.terminal {
            assert_eq!(settings(terminal.as_ref()), self.settings);
        }
    }

    /// The number of the program among all that run.
    pub fn id(&self) -> u32 {
        self.program.process_id().unwrap()
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
