//! What changed on the screen, in few bytes: over a slow line each of them is waited for.
//!
//! ratatui's own way says for every changed cell where it is and, in themes with colours, both colours
//! again. Here a short step to the right is a short step, letters that stay are written when that is
//! less than stepping over them, and of the look only what changes is said.

use std::io::{self, Write};

use crossterm::cursor::{MoveRight, MoveTo};
use crossterm::queue;
use crossterm::style::{
    Attribute, Colors, Print, SetAttribute, SetBackgroundColor, SetColors, SetForegroundColor,
};
use ratatui::backend::{Backend, ClearType, CrosstermBackend, IntoCrossterm, WindowSize};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect, Size};
use ratatui::style::{Color, Modifier};

use crate::widgets::text::width;

/// As many letters that stay are written to get to the next that changes; a step costs no less.
const STEP: u16 = 4;

/// The attributes of text, by the names of ratatui and of crossterm, each with what takes it away.
const ATTRIBUTES: [(Modifier, Attribute, Attribute); 7] = [
    (Modifier::BOLD, Attribute::Bold, Attribute::NormalIntensity),
    (Modifier::DIM, Attribute::Dim, Attribute::NormalIntensity),
    (Modifier::ITALIC, Attribute::Italic, Attribute::NoItalic),
    (
        Modifier::UNDERLINED,
        Attribute::Underlined,
        Attribute::NoUnderline,
    ),
    (Modifier::REVERSED, Attribute::Reverse, Attribute::NoReverse),
    (Modifier::HIDDEN, Attribute::Hidden, Attribute::NoHidden),
    (
        Modifier::CROSSED_OUT,
        Attribute::CrossedOut,
        Attribute::NotCrossedOut,
    ),
];

/// Bold and dim are taken away by the same.
const INTENSITY: Modifier = Modifier::BOLD.union(Modifier::DIM);

/// A terminal that is written to sparingly.
pub struct Thrifty<W: Write> {
    terminal: CrosstermBackend<W>,
    /// What stands on the screen.
    shown: Buffer,
}

impl<W: Write> Thrifty<W> {
    /// Writes to this.
    pub fn new(writer: W) -> Self {
        Self {
            terminal: CrosstermBackend::new(writer),
            shown: Buffer::empty(Rect::ZERO),
        }
    }

    /// After this nothing stands on the screen.
    fn forget(&mut self) {
        self.shown = Buffer::empty(Rect::ZERO);
    }

    /// Makes room for this place in what is known.
    fn reach(&mut self, place: Position) {
        let Rect { width, height, .. } = self.shown.area;
        let size = Rect::new(0, 0, width.max(place.x + 1), height.max(place.y + 1));
        if size != self.shown.area {
            let mut larger = Buffer::empty(size);
            larger.merge(&self.shown);
            self.shown = larger;
        }
    }
}

impl<W: Write> Thrifty<W> {
    /// Keeps what stands there now. Of the other half of a wide sign nobody knows what comes of it.
    fn keep(&mut self, place: Position, cell: &Cell) {
        let half = Position {
            x: place.x + 1,
            ..place
        };
        if let Some(shown) = self.shown.cell_mut(half).filter(|_| width(cell.symbol()) > 1) {
            *shown = Cell::new(UNKNOWN);
        }
        if let Some(shown) = self.shown.cell_mut(place) {
            shown.clone_from(cell);
        }
    }
}

/// In the place of what is not known; it is never written.
const UNKNOWN: &str = "\u{fffd}";

/// Where the terminal writes now, and with what look.
#[derive(Default)]
struct Pen {
    at: Option<Position>,
    /// Whether every terminal is at the same cell: they differ on how wide some signs are.
    sure: bool,
    colours: (Color, Color),
    modifier: Modifier,
}

impl Pen {
    /// Goes to this place, in the way that costs least.
    fn go(&mut self, to: Position, shown: &Buffer, out: &mut impl Write) -> io::Result<()> {
        let at = self.at.filter(|at| at.y == to.y && at.x <= to.x);
        match at {
            Some(at) if at == to => {}
            Some(at) if self.sure => {
                let between = (at.x..to.x).map(|x| shown.cell((x, to.y)));
                let same: Option<Vec<&Cell>> = between
                    .map(|cell| cell.filter(|cell| self.writes(cell)))
                    .collect();
                let step = to.x - at.x;
                match same.filter(|_| step <= STEP) {
                    Some(cells) => cells
                        .iter()
                        .try_for_each(|cell| queue!(out, Print(cell.symbol())))?,
                    None => queue!(out, MoveRight(step))?,
                }
            }
            _ => {
                queue!(out, MoveTo(to.x, to.y))?;
                self.sure = true;
            }
        }
        self.at = Some(to);
        Ok(())
    }

    /// Whether the cell can be written without another look, and is sure to be one cell wide.
    fn writes(&self, cell: &Cell) -> bool {
        sure(cell.symbol()) && self.colours == (cell.fg, cell.bg) && self.modifier == cell.modifier
    }

    fn dress(&mut self, cell: &Cell, out: &mut impl Write) -> io::Result<()> {
        let less = self.modifier - cell.modifier;
        if !less.is_empty() && (cell.fg, cell.bg) == (Color::Reset, Color::Reset) {
            self.undress(out)?;
        }
        for (modifier, _, off) in &ATTRIBUTES {
            if less.contains(*modifier) && self.modifier.contains(*modifier) {
                queue!(out, SetAttribute(*off))?;
                let gone = if INTENSITY.contains(*modifier) {
                    INTENSITY
                } else {
                    *modifier
                };
                self.modifier -= gone;
            }
        }
        let [fg, bg] = [cell.fg, cell.bg].map(IntoCrossterm::into_crossterm);
        match (self.colours.0 != cell.fg, self.colours.1 != cell.bg) {
            (true, true) => queue!(out, SetColors(Colors::new(fg, bg)))?,
            (true, false) => queue!(out, SetForegroundColor(fg))?,
            (false, true) => queue!(out, SetBackgroundColor(bg))?,
            (false, false) => {}
        }
        let more = cell.modifier - self.modifier;
        for (_, on, _) in ATTRIBUTES
            .iter()
            .filter(|(modifier, ..)| more.contains(*modifier))
        {
            queue!(out, SetAttribute(*on))?;
        }
        self.colours = (cell.fg, cell.bg);
        self.modifier = cell.modifier;
        Ok(())
    }

    /// Back to the look that the terminal has by itself.
    fn undress(&mut self, out: &mut impl Write) -> io::Result<()> {
        if self.modifier.is_empty() && self.colours == (Color::Reset, Color::Reset) {
            return Ok(());
        }
        self.modifier = Modifier::empty();
        self.colours = (Color::Reset, Color::Reset);
        queue!(out, SetAttribute(Attribute::Reset))
    }

    fn write(&mut self, place: Position, cell: &Cell, out: &mut impl Write) -> io::Result<()> {
        queue!(out, Print(cell.symbol()))?;
        let next = Position {
            x: place.x + 1,
            ..place
        };
        self.at = Some(next).filter(|_| width(cell.symbol()) == 1);
        self.sure &= sure(cell.symbol());
        Ok(())
    }
}

/// Whether every terminal gives the sign one cell: those of Latin, but no marks, no emoji, no signs that
/// are wide in the east.
fn sure(symbol: &str) -> bool {
    let mut signs = symbol.chars();
    matches!((signs.next(), signs.next()), (Some(' '..='~'), None))
}

impl<W: Write> Backend for Thrifty<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let content: Vec<(u16, u16, &Cell)> = content.collect();
        let furthest =
            |part: fn(&(u16, u16, &Cell)) -> u16| content.iter().map(part).max().unwrap_or_default();
        self.reach(Position::new(furthest(|cell| cell.0), furthest(|cell| cell.1)));
        let mut pen = Pen::default();
        for (x, y, cell) in content {
            let place = Position { x, y };
            pen.go(place, &self.shown, &mut self.terminal)?;
            pen.dress(cell, &mut self.terminal)?;
            pen.write(place, cell, &mut self.terminal)?;
            self.keep(place, cell);
        }
        pen.undress(&mut self.terminal)
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.terminal.hide_cursor()
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.terminal.show_cursor()
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        self.terminal.get_cursor_position()
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.terminal.set_cursor_position(position)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.forget();
        self.terminal.clear()
    }

    fn clear_region(&mut self, clear_type: ClearType) -> io::Result<()> {
        self.forget();
        self.terminal.clear_region(clear_type)
    }

    fn size(&self) -> io::Result<Size> {
        self.terminal.size()
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        self.terminal.window_size()
    }

    fn flush(&mut self) -> io::Result<()> {
        Backend::flush(&mut self.terminal)
    }
}
