//! The loop: wait, carry out, draw.

use std::io::{self, stdout};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use crossterm::clipboard::CopyToClipboard;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use crossterm::execute;

use crate::app::App;
use crate::app::events::Event;
use crate::app::terminal::{Screenful, mouse};
use crate::keys::makes_text;

/// How long a list that was asked for is waited for before drawing without it: less than a frame.
const MOMENT: Duration = Duration::from_millis(4);

/// Longer than this between two keys, and it was a person who typed them.
const BREATH: Duration = Duration::from_millis(3);

/// The same once several keys have come in one: a busy computer brings a text in pieces.
const LONG_BREATH: Duration = Duration::from_millis(25);

/// So many letters in one breath are a paste.
const PASTED: usize = 8;

/// Runs until the person leaves or is made to.
pub fn run(app: &mut App, screenful: &mut Screenful, events: &Receiver<Event>) -> io::Result<()> {
    let ended = go_round(app, screenful, events);
    app.finish_files(events);
    if ended.is_err() {
        // A terminal that is gone cannot be drawn on; what is half typed is kept all the same.
        let _nobody_to_tell = app.close();
    }
    ended
}

fn go_round(app: &mut App, screenful: &mut Screenful, events: &Receiver<Event>) -> io::Result<()> {
    loop {
        screenful.terminal.draw(|frame| app.draw(frame))?;
        let Some(event) = next(app, events) else {
            app.tick();
            if app.errands.leave {
                return Ok(());
            }
            continue;
        };
        // Whatever waits already is carried out before drawing: a held key never runs behind.
        let mut waiting = Some(event);
        while let Some(event) = waiting {
            for event in burst(app, event, events) {
                app.handle(event);
            }
            waiting = events.try_recv().ok();
        }
        let moment = Instant::now() + MOMENT;
        while (app.awaits_list() || app.awaits_preview() || app.awaits_survey())
            && let Ok(event) = events.recv_timeout(moment.saturating_duration_since(Instant::now()))
        {
            app.handle(event);
        }
        if app.due().is_some_and(|due| due <= Instant::now()) {
            app.tick();
        }
        if let Some(text) = app.errands.copy.take() {
            execute!(stdout(), CopyToClipboard::to_clipboard_from(text))?;
        }
        if let Some(path) = app.errands.open.take() {
            app.open_outside(&path);
        }
        if let Some(wanted) = app.errands.mouse.take() {
            mouse(wanted)?;
        }
        if std::mem::take(&mut app.errands.retake) {
            screenful.retake()?;
        }
        if std::mem::take(&mut app.errands.redraw) {
            screenful.redraw()?;
        }
        if app.errands.leave {
            return Ok(());
        }
    }
}

/// So many lines in one breath are a paste too, however short they are,
const LINES: usize = 2;
/// and so many where a line is typed: the name of a village and its kernen may be typed ahead of a slow computer.
const TYPED_LINES: usize = 3;

/// The key and what follows it faster than anybody types. Where letters are commands, so many of them
/// are text from a clipboard whose terminal does not say so (S2); where a line is typed, they are that
/// if there is a line after the first. Several lines are that everywhere.
fn burst(app: &App, first: Event, events: &Receiver<Event>) -> Vec<Event> {
    let letter = |event: &Event| key_of(event).is_some_and(makes_text);
    let mut burst = apart(first);
    let text = |event: &Event| letter(event) || is_line_break(event);
    if !burst.first().is_some_and(text) {
        return burst;
    }
    // What came together already is most likely not all of it.
    let breath = |burst: &[Event]| if burst.len() > 1 { LONG_BREATH } else { BREATH };
    while let Ok(event) = events.recv_timeout(breath(&burst)) {
        burst.extend(apart(event));
    }
    let breaks = burst.iter().position(is_line_break);
    let several = breaks.is_some_and(|place| burst[place..].iter().any(letter));
    let is_long = PASTED <= burst.iter().filter(|event| letter(event)).count();
    let is_text = match app.typing() {
        true => is_long && several && app.takes_lines(),
        false => is_long,
    };
    let lines = if app.typing() { TYPED_LINES } else { LINES };
    if !(is_text || several && has_lines(&burst, lines)) {
        return burst;
    }
    let (keys, others): (Vec<Event>, Vec<Event>) =
        burst.into_iter().partition(|event| key_of(event).is_some());
    let text = keys.iter().filter_map(|event| match event {
        _ if is_line_break(event) => Some('\n'),
        event => key_of(event)?.code.as_char(),
    });
    let mut events = vec![Event::Paste(text.collect())];
    events.extend(others);
    events
}

/// Whether all keys are those of a text of at least so many lines.
fn has_lines(burst: &[Event], lines: usize) -> bool {
    let mut keys = burst.iter().filter(|event| key_of(event).is_some());
    let is_tab = |event: &Event| key_of(event).is_some_and(|key| key.code == KeyCode::Tab);
    let breaks = burst.iter().filter(|event| is_line_break(event)).count();
    lines <= breaks
        && keys.all(|event| is_line_break(event) || is_tab(event) || key_of(event).is_some_and(makes_text))
}

/// Each thing that happened by itself.
fn apart(event: Event) -> Vec<Event> {
    match event {
        Event::Together(events) => events,
        one => vec![one],
    }
}

/// Enter, or the line feed of a text from another system, which arrives as Ctrl-J.
fn is_line_break(event: &Event) -> bool {
    key_of(event).is_some_and(|key| {
        key.code == KeyCode::Enter
            || key.code == KeyCode::Char('j') && key.modifiers.contains(KeyModifiers::CONTROL)
    })
}

fn key_of(event: &Event) -> Option<&KeyEvent> {
    match event {
        Event::Key(key) | Event::Held(key) => Some(key),
        _ => None,
    }
}

/// The next thing that happens; nothing when something is due before that.
fn next(app: &App, events: &Receiver<Event>) -> Option<Event> {
    let Some(due) = app.due() else {
        return Some(events.recv().unwrap_or(Event::Stop));
    };
    match events.recv_timeout(due.saturating_duration_since(Instant::now())) {
        Ok(event) => Some(event),
        Err(RecvTimeoutError::Timeout) => None,
        Err(RecvTimeoutError::Disconnected) => Some(Event::Stop),
    }
}
