//! Colours and signs: what a thing looks like by what it is.

use ratatui::style::{Color, Modifier, Style};
use strum::{IntoStaticStr, VariantArray};

use crate::domain::code::Code;

/// A set of colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Colours {
    /// The sixteen colours of the terminal itself, which fit its background.
    #[default]
    Terminal,
    /// For a light background.
    Light,
    /// For a dark background.
    Dark,
    /// Black and white with strong accents.
    Contrast,
    /// Attributes only.
    None,
}

impl Code for Colours {
    const TERM: &'static str = "colours";
}

/// The styles of the screen by what they are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// The signs that go with it.
    pub signs: &'static Signs,
    /// Whether it is for a wall, seen from afar: double borders and more room.
    pub presenting: bool,
    /// Plain text.
    pub text: Style,
    /// Less important text: labels, empty cells.
    pub dim: Style,
    /// Titles of boxes and headings.
    pub title: Style,
    /// The name of the program and of the inventory.
    pub bar: Style,
    /// The tab of the screen that is on.
    pub tab: Style,
    /// The row under the cursor.
    pub selected: Style,
    /// The row under the cursor in a panel that does not have the keys.
    pub selected_elsewhere: Style,
    /// What is marked.
    pub marked: Style,
    /// Borders.
    pub border: Style,
    /// The border of the panel that has the keys.
    pub border_focus: Style,
    /// A key in the bottom line.
    pub key: Style,
    /// What was done.
    pub good: Style,
    /// What is wrong.
    pub problem: Style,
    /// What was searched for, in what was found.
    pub found: Style,
    /// The four natures of gaps, in their order: untapped, fragile, unknown, missing.
    pub natures: [Style; 4],
    /// The filled part of a bar.
    pub filled: Style,
}

/// The signs of the screen.
#[derive(Debug, PartialEq, Eq)]
pub struct Signs {
    /// Whether only the signs of ASCII can be shown.
    pub ascii: bool,
    /// In front of the row under the cursor.
    pub cursor: &'static str,
    /// In front of a marked row.
    pub mark: &'static str,
    /// There, more than one.
    pub held: &'static str,
    /// The natures in their order: untapped, fragile, unknown, missing.
    pub natures: [&'static str; 4],
    /// Numbers of the five steps.
    pub steps: [&'static str; 5],
    /// A full, half and empty piece of a bar.
    pub bar: [&'static str; 3],
    /// On, off, and some of several.
    pub checks: [&'static str; 3],
    /// At the end of a text that was cut.
    pub cut: &'static str,
    /// Between parts of a line.
    pub dot: &'static str,
    /// Times.
    pub times: &'static str,
    /// Nothing to say.
    pub none: &'static str,
    /// More above, more below.
    pub more: [&'static str; 2],
    /// Sorted up, sorted down.
    pub sorted: [&'static str; 2],
    /// More at the left, more at the right.
    pub sides: [&'static str; 2],
    /// Its day has passed.
    pub late: &'static str,
}

/// Signs of Unicode, all one cell wide.
pub const UNICODE: Signs = Signs {
    ascii: false,
    cursor: "▸",
    mark: "✓",
    held: "●",
    natures: ["○", "◐", "?", "·"],
    steps: ["①", "②", "③", "④", "⑤"],
    bar: ["█", "▌", "░"],
    checks: ["[x]", "[ ]", "[◐]"],
    cut: "…",
    dot: "·",
    times: "×",
    none: "—",
    more: ["▴", "▾"],
    sorted: ["▴", "▾"],
    sides: ["◂", "▸"],
    late: "!",
};

/// Signs for a terminal without Unicode.
pub const ASCII: Signs = Signs {
    ascii: true,
    cursor: ">",
    mark: "*",
    held: "#",
    natures: ["o", "%", "?", "."],
    steps: ["1", "2", "3", "4", "5"],
    bar: ["#", "+", "."],
    checks: ["[x]", "[ ]", "[~]"],
    cut: "~",
    dot: "-",
    times: "x",
    none: "-",
    more: ["^", "v"],
    sorted: ["^", "v"],
    sides: ["<", ">"],
    late: "!",
};

impl Theme {
    /// The same for a terminal that has no more than 256 colours, or 16.
    #[must_use]
    pub fn within(self, colours: u32) -> Self {
        let of = |colour: Option<Color>| colour.map(|colour| nearest(colour, colours));
        let fit = |style: Style| Style {
            fg: of(style.fg),
            bg: of(style.bg),
            ..style
        };
        Self {
            signs: self.signs,
            presenting: self.presenting,
            text: fit(self.text),
            dim: fit(self.dim),
            title: fit(self.title),
            bar: fit(self.bar),
            tab: fit(self.tab),
            selected: fit(self.selected),
            selected_elsewhere: fit(self.selected_elsewhere),
            marked: fit(self.marked),
            border: fit(self.border),
            border_focus: fit(self.border_focus),
            key: fit(self.key),
            good: fit(self.good),
            problem: fit(self.problem),
            found: fit(self.found),
            natures: self.natures.map(fit),
            filled: fit(self.filled),
        }
    }

    /// Lines from one row of a list to the next.
    pub fn pace(&self) -> usize {
        if self.presenting { 2 } else { 1 }
    }

    /// The theme with these colours and signs.
    pub fn new(colours: Colours, signs: &'static Signs) -> Self {
        let plain = Self::plain(signs);
        match colours {
            Colours::None => plain,
            Colours::Terminal => plain.coloured(Palette::TERMINAL),
            Colours::Light => plain.coloured(Palette::LIGHT),
            Colours::Dark => plain.coloured(Palette::DARK),
            Colours::Contrast => plain.coloured(Palette::CONTRAST),
        }
    }

    /// Attributes alone: what every terminal can show, and what `NO_COLOR` asks for.
    fn plain(signs: &'static Signs) -> Self {
        let text = Style::new();
        let bold = text.add_modifier(Modifier::BOLD);
        let reversed = text.add_modifier(Modifier::REVERSED);
        let underlined = text.add_modifier(Modifier::UNDERLINED);
        Self {
            signs,
            presenting: false,
            text,
            dim: text,
            title: bold,
            bar: bold,
            tab: reversed,
            selected: reversed,
            selected_elsewhere: underlined,
            marked: bold,
            border: text,
            border_focus: bold,
            key: bold,
            good: bold,
            problem: bold,
            found: underlined,
            natures: [bold, bold, text, text],
            filled: text,
        }
    }

    fn coloured(self, palette: Palette) -> Self {
        let on = |style: Style| match palette.background {
            Some(background) => style.bg(background),
            None => style,
        };
        let coloured = |style: Style, colour: Color| on(style.fg(colour));
        Self {
            text: coloured(self.text, palette.text),
            dim: coloured(self.dim, palette.dim),
            title: coloured(self.title, palette.text),
            bar: coloured(self.bar, palette.accent),
            tab: coloured(self.tab, palette.accent),
            selected: coloured(self.selected, palette.text),
            selected_elsewhere: coloured(self.selected_elsewhere, palette.text),
            marked: coloured(self.marked, palette.marked),
            border: coloured(self.border, palette.dim),
            border_focus: coloured(self.border_focus, palette.accent),
            key: coloured(self.key, palette.accent),
            good: coloured(self.good, palette.good),
            problem: coloured(self.problem, palette.problem),
            found: coloured(self.found, palette.marked),
            natures: [
                coloured(self.natures[0], palette.untapped),
                coloured(self.natures[1], palette.fragile),
                coloured(self.natures[2], palette.unknown),
                coloured(self.natures[3], palette.missing),
            ],
            filled: coloured(self.filled, palette.good),
            ..self
        }
    }
}

/// The colour of a terminal with fewer colours that is nearest: of the cube of 6 by 6 by 6, or black
/// and white.
pub fn nearest(colour: Color, colours: u32) -> Color {
    let Color::Rgb(red, green, blue) = colour else {
        return colour;
    };
    if colours > 256 {
        return colour;
    }
    if colours < 256 {
        let light = u16::from(red) + u16::from(green) + u16::from(blue) > 3 * 96;
        return if light { Color::White } else { Color::Black };
    }
    let step = |part: u8| match part {
        0..48 => 0,
        48..115 => 1,
        _ => (part - 35) / 40,
    };
    Color::Indexed(16 + 36 * step(red) + 6 * step(green) + step(blue))
}

/// The colours of a theme. Those of the natures and of what is there differ enough for every sort of
/// colour blindness, and all can be read on their background: `tests/it/colours.rs` measures it.
struct Palette {
    background: Option<Color>,
    text: Color,
    dim: Color,
    accent: Color,
    good: Color,
    problem: Color,
    marked: Color,
    untapped: Color,
    fragile: Color,
    unknown: Color,
    missing: Color,
}

impl Palette {
    /// Text in the terminal's own colour, whose background nobody knows; colour only for signs.
    const TERMINAL: Self = Self {
        background: None,
        text: Color::Reset,
        dim: Color::Reset,
        accent: Color::Reset,
        good: Color::Reset,
        problem: Color::Reset,
        marked: Color::Reset,
        untapped: Color::Green,
        fragile: Color::Magenta,
        unknown: Color::Reset,
        missing: Color::Red,
    };
    const LIGHT: Self = Self {
        background: Some(Color::Rgb(0xfb, 0xfa, 0xf5)),
        text: Color::Rgb(0x1c, 0x1c, 0x1c),
        dim: Color::Rgb(0x57, 0x57, 0x57),
        accent: Color::Rgb(0x00, 0x4b, 0x8d),
        good: Color::Rgb(0x00, 0x35, 0x00),
        problem: Color::Rgb(0xa3, 0x15, 0x15),
        marked: Color::Rgb(0x6a, 0x1b, 0x7a),
        untapped: Color::Rgb(0x0d, 0x79, 0x73),
        fragile: Color::Rgb(0x8a, 0x4b, 0x00),
        unknown: Color::Rgb(0x2a, 0x3f, 0x9d),
        missing: Color::Rgb(0x9c, 0x1c, 0x3c),
    };
    const DARK: Self = Self {
        background: Some(Color::Rgb(0x16, 0x1a, 0x1d)),
        text: Color::Rgb(0xe8, 0xe6, 0xe0),
        dim: Color::Rgb(0xa9, 0xb0, 0xb4),
        accent: Color::Rgb(0x7c, 0xc4, 0xff),
        good: Color::Rgb(0x65, 0xb4, 0x6a),
        problem: Color::Rgb(0xff, 0x9a, 0x8d),
        marked: Color::Rgb(0xe0, 0xb0, 0xff),
        untapped: Color::Rgb(0x85, 0xf4, 0xea),
        fragile: Color::Rgb(0xff, 0xcf, 0x73),
        unknown: Color::Rgb(0xa9, 0xb8, 0xff),
        missing: Color::Rgb(0xff, 0x9f, 0xb0),
    };
    const CONTRAST: Self = Self {
        background: Some(Color::Rgb(0, 0, 0)),
        text: Color::Rgb(0xff, 0xff, 0xff),
        dim: Color::Rgb(0xff, 0xff, 0xff),
        accent: Color::Rgb(0xff, 0xff, 0x00),
        good: Color::Rgb(0x58, 0xff, 0x6f),
        problem: Color::Rgb(0xff, 0xa0, 0xa0),
        marked: Color::Rgb(0x66, 0xff, 0xff),
        untapped: Color::Rgb(0x6d, 0xc9, 0xbe),
        fragile: Color::Rgb(0xec, 0xe7, 0x00),
        unknown: Color::Rgb(0xff, 0xff, 0xff),
        missing: Color::Rgb(0xff, 0xb0, 0xff),
    };
}

#[cfg(test)]
mod tests {
    use ratatui::style::Color;

    use super::nearest;

    #[test]
    fn colours_fit_what_the_terminal_has() {
        let white = Color::Rgb(0xff, 0xff, 0xff);
        assert_eq!(nearest(white, 1 << 24), white);
        assert_eq!(nearest(white, 256), Color::Indexed(231));
        assert_eq!(nearest(Color::Rgb(0, 0, 0), 256), Color::Indexed(16));
        assert_eq!(nearest(white, 16), Color::White);
        assert_eq!(nearest(Color::Rgb(0x16, 0x1a, 0x1d), 16), Color::Black);
        assert_eq!(nearest(Color::Red, 16), Color::Red);
    }
}
