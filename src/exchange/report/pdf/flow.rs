//! Text and shapes one below the other, over as many pages as they need.

use crate::exchange::report::pdf::letters::Letters;
use crate::exchange::report::pdf::tree::{Sort, Tree};
use crate::exchange::report::picture::{Anchor, Ink, Shape, at, block};

/// A4, in points.
pub(super) const PAPER: (f32, f32) = (595.28, 841.89);
/// Left and right of the text, and above and below it.
const SIDE: f32 = 51.0;
const TOP: f32 = 54.0;
const BOTTOM: f32 = 62.0;
/// A text of so many lines stays on one page.
const WHOLE: usize = 8;
/// Room for text.
pub(super) const TEXT_WIDTH: f32 = PAPER.0 - 2.0 * SIDE;

/// How a text looks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style {
    /// How large its letters are.
    pub size: f32,
    /// Whether they are bold.
    pub bold: bool,
    /// Their colour.
    pub ink: Ink,
    /// How high a line is, in letters.
    pub leading: f32,
}

/// A shape on a page, and of which piece it is; none: it only looks good.
pub(super) struct Mark {
    pub shape: Shape,
    pub piece: Option<usize>,
}

/// The pages so far, and where the next thing comes.
pub(super) struct Flow<'a> {
    /// What is on each page.
    pub sheets: Vec<Vec<Mark>>,
    /// The pieces.
    pub tree: Tree,
    letters: &'a Letters,
    y: f32,
    inset: f32,
}

impl<'a> Flow<'a> {
    /// One empty page.
    pub fn new(letters: &'a Letters) -> Self {
        Self {
            sheets: vec![Vec::new()],
            tree: Tree::default(),
            letters,
            y: TOP,
            inset: 0.0,
        }
    }

    /// The place of this page.
    pub fn sheet(&self) -> usize {
        self.sheets.len() - 1
    }

    /// How far down the next thing comes.
    pub fn height(&self) -> f32 {
        self.y
    }

    /// Where lines begin.
    pub fn left(&self) -> f32 {
        SIDE + self.inset
    }

    /// Lets lines begin further to the right, or back again.
    pub fn inset(&mut self, by: f32) {
        self.inset += by;
    }

    /// How much of a page is left.
    pub fn room(&self) -> f32 {
        PAPER.1 - BOTTOM - self.y
    }

    /// Begins a page.
    pub fn turn(&mut self) {
        self.sheets.push(Vec::new());
        self.y = TOP;
    }

    /// Begins a page, if this much does not fit on this one and would on another.
    pub fn keep(&mut self, high: f32) {
        if self.room() < high && TOP < self.y {
            self.turn();
        }
    }

    /// Leaves room, but not at the top of a page.
    pub fn space(&mut self, high: f32) {
        if TOP < self.y || self.sheets.len() == 1 {
            self.y += high;
        }
    }

    /// Goes on this much further down.
    pub fn advance(&mut self, high: f32) {
        self.y += high;
    }

    /// Puts a shape on this page.
    pub fn mark(&mut self, shape: Shape, piece: Option<usize>) {
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.push(Mark { shape, piece });
        }
    }

    /// A line from left to right.
    pub fn rule(&mut self, ink: Ink, thick: f32) {
        let line = block(at(self.left(), self.y), TEXT_WIDTH - self.inset, thick, ink, ink);
        self.mark(line, None);
        self.y += thick;
    }

    /// How high a text would be.
    pub fn high(&self, text: &str, style: Style) -> f32 {
        self.high_within(text, style, 0.0)
    }

    /// The same where lines are this much shorter.
    pub fn high_within(&self, text: &str, style: Style, shorter: f32) -> f32 {
        let room = TEXT_WIDTH - self.inset - shorter;
        self.wrapped(text, style, room).len() as f32 * style.size * style.leading
    }

    /// A text in lines of this width.
    pub fn wrapped(&self, text: &str, style: Style, room: f32) -> Vec<String> {
        self.letters.wrap(text, style.size, style.bold, room)
    }

    /// A text as a piece of its own.
    pub fn text(&mut self, text: &str, style: Style, sort: Sort) {
        let piece = self.tree.add(sort, None);
        self.lines(text, style, Some(piece));
    }

    /// A text in lines; only a long one goes on over the next page, and never with one line alone.
    pub fn lines(&mut self, text: &str, style: Style, piece: Option<usize>) {
        let high = style.size * style.leading;
        let lines = self.wrapped(text, style, TEXT_WIDTH - self.inset);
        let count = lines.len();
        for (place, line) in lines.into_iter().enumerate() {
            let together = match place {
                0 if count <= WHOLE => count,
                0 => 2,
                place if place + 2 == count => 2,
                _ => 1,
            };
            self.keep(high * together as f32);
            let (x, y) = (self.left(), self.y);
            self.line(line, style, x, y, Anchor::Start, piece);
            self.y += high;
        }
    }

    /// A line at a place; the place is its top.
    pub fn line(&mut self, text: String, style: Style, x: f32, y: f32, anchor: Anchor, piece: Option<usize>) {
        let base = y + style.size * (style.leading * 0.5 + 0.36);
        let shape = Shape::Text {
            at: at(x, base),
            size: style.size,
            bold: style.bold,
            anchor,
            text,
            ink: style.ink,
        };
        self.mark(shape, piece);
    }

    /// Adds the pages of another; an empty last page of this one is no page.
    pub fn append(&mut self, other: Self) {
        if self.sheets.last().is_some_and(Vec::is_empty) {
            self.sheets.pop();
        }
        let before = self.tree.len();
        for mut sheet in other.sheets {
            for mark in &mut sheet {
                mark.piece = mark.piece.map(|piece| piece + before);
            }
            self.sheets.push(sheet);
        }
        self.tree.append(other.tree);
    }
}
