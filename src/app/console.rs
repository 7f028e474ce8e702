//! The console of Windows, where a program says in another way than to a terminal what it wants to be told.

use std::io::{self, stdout};
use std::sync::OnceLock;

use crossterm::event::{DisableMouseCapture, EnableMouseCapture};
use crossterm::execute;
use crossterm_winapi::{ConsoleMode, Handle};

/// That the window has another size is told.
const WINDOW: u32 = 0x0008;

/// What was told before we came.
static BEFORE: OnceLock<u32> = OnceLock::new();

/// Has the console tell that the window has another size: it does not do so by itself.
pub fn take() -> io::Result<()> {
    let mode = ConsoleMode::from(Handle::current_in_handle()?);
    let told = mode.mode()?;
    BEFORE.get_or_init(|| told);
    mode.set_mode(told | WINDOW)
}

/// Has the console tell what it told before.
pub fn give_back() -> io::Result<()> {
    match BEFORE.get() {
        Some(before) => ConsoleMode::from(Handle::current_in_handle()?).set_mode(*before),
        None => Ok(()),
    }
}

/// Takes the mouse, or lets it go so that the window can mark text with it. Signs to the terminal do nothing here.
pub fn mouse(wanted: bool) -> io::Result<()> {
    match wanted {
        true => execute!(stdout(), EnableMouseCapture),
        false => execute!(stdout(), DisableMouseCapture),
    }
}
