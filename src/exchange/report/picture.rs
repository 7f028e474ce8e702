//! Pictures as shapes, so that every way of printing draws the same one.

use crate::exchange::report::content::Table;

/// How wide every picture is. One unit is about a point on A4.
pub const WIDTH: f32 = 480.0;

/// A picture, with in words what it shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// What it is called.
    pub title: String,
    /// What there is to see, for who cannot see it.
    pub told: String,
    /// The numbers in it, for who cannot see it and for print without pictures.
    pub numbers: Option<Table>,
    /// How high it is.
    pub height: f32,
    /// What to draw, the first at the bottom.
    pub shapes: Vec<Shape>,
}

/// A place in a picture: to the right and down from the upper left corner.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct At {
    /// To the right.
    pub x: f32,
    /// Down.
    pub y: f32,
}

/// A grey or a colour that differs from the others in black and white too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ink(pub u8, pub u8, pub u8);

impl Ink {
    /// Paper.
    pub const WHITE: Self = Self(255, 255, 255);
    /// Letters.
    pub const BLACK: Self = Self(29, 36, 40);
    /// Lesser letters and lines that matter.
    pub const GREY: Self = Self(84, 94, 99);
    /// Lines that only help.
    pub const LINE: Self = Self(190, 201, 202);
    /// The darkest of the colour.
    pub const DEEP: Self = Self(17, 82, 84);
    /// The colour.
    pub const TEAL: Self = Self(46, 128, 126);
    /// Less of it.
    pub const SOFT: Self = Self(160, 204, 200);
    /// Hardly any.
    pub const PALE: Self = Self(232, 243, 242);

    /// As a style sheet writes it.
    pub fn css(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }

    /// From paper to this one, by a part from 0 to 1.
    #[must_use]
    pub fn strength(self, part: f32) -> Self {
        let mix = |full: u8| (255.0 - (255.0 - f32::from(full)) * part.clamp(0.0, 1.0)).round() as u8;
        Self(mix(self.0), mix(self.1), mix(self.2))
    }
}

/// Which side of a text stands at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// It begins there.
    Start,
    /// Its middle is there.
    Middle,
    /// It ends there.
    End,
}

impl Anchor {
    /// As SVG calls it.
    pub fn svg(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// What can be drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A closed line, filled.
    Area {
        /// Its corners.
        corners: Vec<At>,
        /// What it is filled with.
        fill: Ink,
        /// The line around it.
        line: Ink,
    },
    /// A circle, filled.
    Circle {
        /// Its middle.
        at: At,
        /// Its radius.
        radius: f32,
        /// What it is filled with.
        fill: Ink,
        /// The line around it.
        line: Ink,
    },
    /// A straight line.
    Line {
        /// Where it begins.
        from: At,
        /// Where it ends.
        to: At,
        /// How thick.
        width: f32,
        /// Its colour.
        ink: Ink,
    },
    /// A text in one line.
    Text {
        /// Where, on the line it stands on.
        at: At,
        /// How large.
        size: f32,
        /// Whether in bold letters.
        bold: bool,
        /// Which side of it is there.
        anchor: Anchor,
        /// What it says.
        text: String,
        /// Its colour.
        ink: Ink,
    },
}

/// A place, to a tenth: more nobody sees.
pub fn at(x: f32, y: f32) -> At {
    let round = |number: f32| (number * 10.0).round() / 10.0;
    At {
        x: round(x),
        y: round(y),
    }
}

/// A text in ordinary letters.
pub fn text(place: At, size: f32, anchor: Anchor, text: impl Into<String>) -> Shape {
    Shape::Text {
        at: place,
        size,
        bold: false,
        anchor,
        text: text.into(),
        ink: Ink::BLACK,
    }
}

/// A text in bold letters.
pub fn bold(place: At, size: f32, anchor: Anchor, text: impl Into<String>, ink: Ink) -> Shape {
    Shape::Text {
        at: place,
        size,
        bold: true,
        anchor,
        text: text.into(),
        ink,
    }
}

/// A rectangle.
pub fn block(corner: At, width: f32, height: f32, fill: Ink, line: Ink) -> Shape {
    let (right, down) = (corner.x + width, corner.y + height);
    Shape::Area {
        corners: vec![corner, at(right, corner.y), at(right, down), at(corner.x, down)],
        fill,
        line,
    }
}

/// A name that fits where a picture has little room.
pub fn short(name: &str, letters: usize) -> String {
    if name.chars().count() <= letters {
        return name.to_owned();
    }
    let kept: String = name.chars().take(letters.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

impl Shape {
    /// The corners as SVG writes them.
    pub fn points(corners: &[At]) -> String {
        let corners: Vec<String> = corners.iter().map(|at| format!("{},{}", at.x, at.y)).collect();
        corners.join(" ")
    }
}
