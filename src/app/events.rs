//! What happens to the program: keys, the window, signals, and what long jobs found.

use std::io;
use std::sync::mpsc::Sender;
use std::thread;
use std::time::{Duration, Instant};

use crossterm::event::{Event as Typed, KeyEvent, KeyEventKind, MouseButton, MouseEventKind, poll, read};

use crate::app::alt_codes::AltCodes;
use crate::app::jobs::Done;
use crate::app::mistakes::{caught, on_purpose};

/// Something that happened.
#[derive(Debug)]
pub enum Event {
    /// A key went down.
    Key(KeyEvent),
    /// A key that was down already is repeated by the keyboard.
    Held(KeyEvent),
    /// The mouse was clicked on this column and row.
    Click(u16, u16),
    /// The wheel of the mouse was turned: up, or else down.
    Wheel(bool),
    /// Text came from the clipboard.
    Paste(String),
    /// The window has another size.
    Resized,
    /// A long job found something.
    Done(Done),
    /// What came from the terminal at one moment: a key, or many if they are a text from a clipboard.
    Together(Vec<Event>),
    /// Another program asks us to stop, or the terminal is gone.
    Stop,
    /// The program was stopped for a while and goes on.
    Resumed,
    /// Nobody listens any more, because of a mistake of ours.
    Broken,
}

/// Listens to keyboard and window on a thread of its own, and to signals on another.
pub fn listen(events: &Sender<Event>) -> io::Result<()> {
    listen_to_signals(events.clone())?;
    watch_for_the_end(events.clone());
    beside(events.clone(), |events| {
        let (mut keyboard, mut codes) = (Keyboard::default(), AltCodes::default());
        loop {
            let came = keyboard.held(at_once(&mut codes), Instant::now());
            on_purpose::here("keyboard");
            let last = came.iter().any(|event| matches!(event, Event::Stop));
            if events.send(Event::Together(came)).is_err() || last {
                return;
            }
        }
    });
    Ok(())
}

/// Listens on a thread of its own. After a mistake of ours there is nobody to listen: that is told too.
fn beside(events: Sender<Event>, listen: impl FnOnce(&Sender<Event>) + Send + 'static) {
    thread::spawn(move || {
        if caught(|| listen(&events)).is_none() {
            let _nobody_listens = events.send(Event::Broken);
        }
    });
}

/// The same key sooner than this after the last time is repeated by the keyboard, not by a person.
const REPEATED: Duration = Duration::from_millis(60);

/// The key that came last, and when: not every terminal says that a key is held down.
#[derive(Default)]
struct Keyboard(Option<(KeyEvent, Instant)>);

impl Keyboard {
    /// Tells a key that is held down from one that is pressed again. What came together with others is
    /// pasted, or was kept by a slow line.
    fn held(&mut self, mut came: Vec<Event>, now: Instant) -> Vec<Event> {
        if let [Event::Key(key)] = came[..] {
            let (last, since) = (self.0, |at| now.saturating_duration_since(at));
            let same = |last: KeyEvent| (last.code, last.modifiers) == (key.code, key.modifiers);
            let is_held = last.is_some_and(|(last, at)| same(last) && since(at) < REPEATED);
            if is_held || key.kind == KeyEventKind::Repeat {
                came = vec![Event::Held(key)];
            }
            self.0 = Some((key, now));
        }
        came
    }
}

/// Waits for something to happen, and takes with it what has come at the same moment. A key that goes up or a mouse
/// that moves, of which Windows tells always, is nothing.
fn at_once(codes: &mut AltCodes) -> Vec<Event> {
    let mut came = Vec::new();
    loop {
        match read() {
            Ok(typed) => came.extend(told(typed, codes)),
            Err(_) => came.push(Event::Stop),
        }
        let ended = matches!(came.last(), Some(Event::Stop));
        if ended || !came.is_empty() && !poll(Duration::ZERO).unwrap_or(false) {
            return came;
        }
    }
}

/// What a report of the terminal means to us, if anything.
fn told(typed: Typed, codes: &mut AltCodes) -> Option<Event> {
    Some(match typed {
        Typed::Key(key) => match codes.meant(key) {
            // Terminals that report a key going up would make every letter twice.
            key if key.kind == KeyEventKind::Release => return None,
            key => Event::Key(key),
        },
        Typed::Mouse(mouse) => match mouse.kind {
            MouseEventKind::Down(MouseButton::Left) => Event::Click(mouse.column, mouse.row),
            MouseEventKind::ScrollUp => Event::Wheel(true),
            MouseEventKind::ScrollDown => Event::Wheel(false),
            // The right button is left to the terminal.
            _ => return None,
        },
        Typed::Paste(text) => Event::Paste(text),
        Typed::Resize(..) => Event::Resized,
        Typed::FocusGained | Typed::FocusLost => {
            codes.forget();
            return None;
        }
    })
}

/// Tells when the program is to stop, or goes on after it was put aside.
#[cfg(unix)]
pub fn listen_to_signals(events: Sender<Event>) -> io::Result<()> {
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    use signal_hook::iterator::Signals;

    let mut signals = Signals::new([SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM])?;
    beside(events, move |events| {
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

/// Tells when the program is to stop: somebody closes the window, logs off or shuts down. Windows ends the program as
/// soon as that has been answered, so it is answered by the end of the program (it waits five seconds for that).
#[cfg(windows)]
pub fn listen_to_signals(events: Sender<Event>) -> io::Result<()> {
    use std::future::poll_fn;
    use std::task::Poll;
    use tokio::signal::windows::{ctrl_break, ctrl_c, ctrl_close, ctrl_logoff, ctrl_shutdown};

    let (mut interrupted, mut broken_off) = (ctrl_c()?, ctrl_break()?);
    let (mut closed, mut logged_off, mut shut_down) = (ctrl_close()?, ctrl_logoff()?, ctrl_shutdown()?);
    let waiting = tokio::runtime::Builder::new_current_thread().build()?;
    beside(events, move |events| {
        loop {
            waiting.block_on(poll_fn(|cx| {
                let came = [
                    interrupted.poll_recv(cx),
                    broken_off.poll_recv(cx),
                    closed.poll_recv(cx),
                    logged_off.poll_recv(cx),
                    shut_down.poll_recv(cx),
                ];
                match came.iter().any(Poll::is_ready) {
                    true => Poll::Ready(()),
                    false => Poll::Pending,
                }
            }));
            if events.send(Event::Stop).is_err() {
                return;
            }
        }
    });
    Ok(())
}

/// There are no signals here.
#[cfg(not(any(unix, windows)))]
pub fn listen_to_signals(_: Sender<Event>) -> io::Result<()> {
    Ok(())
}

/// Notices that the terminal is gone. Reading keys does not: crossterm keeps asking a terminal that
/// no longer answers (crossterm#793).
#[cfg(unix)]
fn watch_for_the_end(events: Sender<Event>) {
    use rustix::event::{PollFd, PollFlags, poll};

    beside(events, |events| {
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

#[cfg(test)]
mod tests {
    use crossterm::event::{Event as Typed, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

    use std::time::{Duration, Instant};

    use super::{AltCodes, Event, Keyboard, told};

    #[test]
    fn a_key_counts_when_it_goes_down_and_while_it_is_held() {
        let reported = |kind| {
            let key = KeyEvent::new_with_kind(KeyCode::Down, KeyModifiers::NONE, kind);
            told(Typed::Key(key), &mut AltCodes::default())
                .is_some_and(|event| matches!(event, Event::Key(_)))
        };
        assert!(reported(KeyEventKind::Press) && reported(KeyEventKind::Repeat));
        assert!(!reported(KeyEventKind::Release));
    }

    #[test]
    fn a_key_that_comes_faster_than_anybody_presses_it_is_held() {
        let mut keyboard = Keyboard::default();
        let start = Instant::now();
        let mut held = |letters: &str, after: u64| {
            let key = |letter| KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE);
            let came = letters.chars().map(|letter| Event::Key(key(letter))).collect();
            let came = keyboard.held(came, start + Duration::from_millis(after));
            matches!(came[..], [Event::Held(_)])
        };
        assert!(!held("d", 0));
        assert!(held("d", 30) && held("d", 60), "the keyboard repeats it");
        assert!(!held("d", 200), "pressed again");
        assert!(!held("u", 210), "another key");
        assert!(!held("uu", 220), "a slow line brings two at once");
    }
}
