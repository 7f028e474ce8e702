//! The terminal: taken at the start, given back however the program ends.

use std::env;
use std::io::{self, Write, stdout};
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::cursor::Show;
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::execute;
#[cfg(not(windows))]
use crossterm::style::Print;
use crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use ratatui::Terminal;

use ratatui::layout::{Position, Rect};

#[cfg(windows)]
use crate::app::console;
use crate::app::thrift::Thrifty;
use crate::widgets::theme::{ASCII, Colours, Signs, UNICODE};

/// Whether the terminal is ours now; more than one way of ending may want to give it back.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Whether clicks come to us.
static MOUSE: AtomicBool = AtomicBool::new(false);

/// Has the terminal tell of buttons and the wheel, with places beyond column 223. Of moves it does not
/// tell (crossterm's own command asks for those too): each would wake us for nothing.
#[cfg(not(windows))]
const MOUSE_ON: &str = "\x1b[?1000h\x1b[?1006h";

/// The opposite, the last one first.
#[cfg(not(windows))]
const MOUSE_OFF: &str = "\x1b[?1006l\x1b[?1000l";

/// The terminal while it is ours. Dropping it gives the terminal back.
pub struct Screenful {
    /// For drawing.
    pub terminal: Terminal<Thrifty<io::Stdout>>,
}

impl Screenful {
    /// Takes the terminal: keys come one by one, what stood there is put aside.
    pub fn take() -> io::Result<Self> {
        TAKEN.store(true, Ordering::SeqCst);
        #[cfg(windows)]
        console::take()?;
        let taken = enable_raw_mode()
            .and_then(|()| {
                execute!(
                    stdout(),
                    EnterAlternateScreen,
                    Clear(ClearType::All),
                    EnableBracketedPaste
                )
            })
            .and_then(|()| Terminal::new(Thrifty::new(stdout())));
        match taken {
            Ok(terminal) => Ok(Self { terminal }),
            Err(error) => {
                give_back();
                Err(error)
            }
        }
    }
}

impl Screenful {
    /// Has the next frame drawn whole. (`Terminal::clear` asks the terminal where its cursor is, and
    /// the thread that reads the keys would get the answer.)
    pub fn redraw(&mut self) -> io::Result<()> {
        let size = self.terminal.size()?;
        self.terminal.resize(Rect::from((Position::ORIGIN, size)))
    }

    /// Takes the terminal again after the program was stopped for a while: the shell that had it meanwhile set it to
    /// its own ways, and Enter would come as another key.
    pub fn retake(&mut self) -> io::Result<()> {
        // What is raw already is not made so again, so it is undone first.
        disable_raw_mode()?;
        enable_raw_mode()?;
        execute!(stdout(), EnableBracketedPaste)?;
        if MOUSE.load(Ordering::SeqCst) {
            tell_of_mouse(true)?;
        }
        self.redraw()
    }
}

impl Drop for Screenful {
    fn drop(&mut self) {
        give_back();
    }
}

/// Gives the terminal back, once; errors are of no use to anybody when the terminal is gone.
pub fn give_back() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        let _gone = mouse(false);
        let _gone = execute!(stdout(), DisableBracketedPaste, LeaveAlternateScreen, Show);
        let _gone = stdout().flush();
        let _gone = disable_raw_mode();
        #[cfg(windows)]
        let _gone = console::give_back();
    }
}

/// Takes the mouse, or lets it go so that the terminal can mark text with it.
pub fn mouse(wanted: bool) -> io::Result<()> {
    if MOUSE.swap(wanted, Ordering::SeqCst) == wanted {
        return Ok(());
    }
    tell_of_mouse(wanted)
}

#[cfg(not(windows))]
fn tell_of_mouse(wanted: bool) -> io::Result<()> {
    execute!(stdout(), Print(if wanted { MOUSE_ON } else { MOUSE_OFF }))
}

#[cfg(windows)]
use console::mouse as tell_of_mouse;

/// The signs that this terminal can show.
pub fn signs() -> &'static Signs {
    let set = |variable: &str| env::var(variable).ok().filter(|value| !value.is_empty());
    let locale = set("LC_ALL")
        .or_else(|| set("LC_CTYPE"))
        .or_else(|| set("LANG"))
        .unwrap_or_default();
    let utf8 = locale.to_lowercase().replace('-', "").contains("utf8");
    // There signs such as ● and ▸ take two cells, and borders would not be straight.
    let wide = ["ja", "ko", "zh"].contains(&locale.get(..2).unwrap_or_default());
    if cfg!(windows) || (utf8 && !wide && !is_plain()) {
        &UNICODE
    } else {
        &ASCII
    }
}

/// Whether this is a terminal of the old sort, without a window around it.
fn is_plain() -> bool {
    let terminal = env::var("TERM").unwrap_or_default();
    ["linux", "dumb", "vt100", "vt220"].contains(&terminal.as_str())
}

/// Whether text can come on the clipboard from here, as far as can be known: the terminal does not
/// answer to that question.
pub fn has_clipboard() -> bool {
    let deaf = env::var("TERM_PROGRAM").is_ok_and(|program| program == "Apple_Terminal");
    !(is_plain() || deaf)
}

/// The colours that were asked for, unless the person or the terminal wants none at all.
pub fn colours_wanted(preferred: Colours) -> Colours {
    let none = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let dumb = env::var_os("TERM").is_some_and(|terminal| terminal == "dumb");
    if none || dumb { Colours::None } else { preferred }
}

/// How many colours the terminal has, as far as it says.
pub fn colours_there() -> u32 {
    let says = |variable: &str| env::var(variable).unwrap_or_default();
    let terminal = says("TERM");
    if ["truecolor", "24bit"].contains(&says("COLORTERM").as_str()) || cfg!(windows) {
        1 << 24
    } else if terminal.contains("256") {
        256
    } else {
        16
    }
}
