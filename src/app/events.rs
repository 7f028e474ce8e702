//! What happens to the program: keys, the window, signals, and what long jobs found.

use std::io;
use std::sync::mpsc::Sender;
use std::thread;

use crossterm::event::{Event as Typed, KeyEvent, KeyEventKind, read};

use crate::app::jobs::Done;

/// Something that happened.
#[derive(Debug)]
pub enum Event {
    /// A key went down.
    Key(KeyEvent),
    /// Text came from the clipboard.
    Paste(String),
    /// The window has another size.
    Resized,
    /// A long job found something.
    Done(Done),
    /// Another program asks us to stop, or the terminal is gone.
    Stop,
    /// The program was stopped for a while and goes on.
    Resumed,
}

/// Listens to keyboard and window on a thread of its own, and to signals on another.
pub fn listen(events: &Sender<Event>) -> io::Result<()> {
    listen_to_signals(events.clone())?;
    watch_for_the_end(events.clone());
    let events = events.clone();
    thread::spawn(move || {
        loop {
            let event = match read() {
                // Terminals that report a key going up would make every letter twice.
                Ok(Typed::Key(key)) if key.kind == KeyEventKind::Release => continue,
                Ok(Typed::Key(key)) => Event::Key(key),
                Ok(Typed::Paste(text)) => Event::Paste(text),
                Ok(Typed::Resize(..)) => Event::Resized,
                Ok(_) => continue,
                Err(_) => Event::Stop,
            };
            let last = matches!(event, Event::Stop);
            if events.send(event).is_err() || last {
                return;
            }
        }
    });
    Ok(())
}

/// Tells when the program is to stop, or goes on after it was put aside.
#[cfg(unix)]
pub fn listen_to_signals(events: Sender<Event>) -> io::Result<()> {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    use signal_hook::iterator::Signals;

    let mut signals = Signals::new([SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM])?;
    thread::spawn(move || {
        for signal in signals.forever() {
            let event = if signal == SIGCONT {
                Event::Resumed
            } else {
                Event::Stop
            };
            if events.send(event).is_err() {
                return;
            }
        }
    });
    Ok(())
}

/// There are no signals here.
#[cfg(not(unix))]
pub fn listen_to_signals(_: Sender<Event>) -> io::Result<()> {
    Ok(())
}

/// Notices that the terminal is gone. Reading keys does not: crossterm keeps asking a terminal that
/// no longer answers (crossterm#793).
#[cfg(unix)]
fn watch_for_the_end(events: Sender<Event>) {
    use rustix::event::{PollFd, PollFlags, poll};

    thread::spawn(move || {
        let stdin = io::stdin();
        loop {
            // No flags asked for: only the end and errors wake us.
            let mut watched = [PollFd::new(&stdin, PollFlags::empty())];
            match poll(&mut watched, None) {
                Err(rustix::io::Errno::INTR) => {}
                _ => {
                    let _nobody_listens = events.send(Event::Stop);
                    return;
                }
            }
        }
    });
}

#[cfg(not(unix))]
fn watch_for_the_end(_: Sender<Event>) {}
