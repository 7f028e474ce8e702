//! The map as it is drawn: a sign for an entry, a number for several, a line around each kern.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::symbols::Marker;
use ratatui::widgets::canvas::{Canvas, Line as Stroke, Points};
use strum::VariantArray;

use crate::domain::asset::Status;
use crate::domain::atlas::{Atlas, Bin, KERNEN, Kern, Spot, View};
use crate::domain::code::{Code, term_key};
use crate::domain::kinds::AssetKind;
use crate::domain::lists::Condition;
use crate::domain::record::RecordKind;
use crate::domain::village::Village;
use crate::i18n::Words;
use crate::widgets::text::{cut, width};
use crate::widgets::theme::Theme;

/// What the signs on the map stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, VariantArray)]
pub enum Shown {
    /// Kinds.
    #[default]
    Kinds,
    /// Conditions.
    Conditions,
    /// Kernen.
    Kernen,
    /// Statuses.
    Statuses,
    /// Nothing: every entry is a dot, at its place as precisely as can be.
    Dots,
}

/// Several marks at once.
const MIXED: &str = "*";
/// From so many rows on there is room for the names of the kernen.
const NAMED: usize = 10;
/// More entries than one figure can say.
const MANY: &str = "+";

impl Shown {
    /// The next one.
    #[must_use]
    pub fn next(self) -> Self {
        let place = Self::VARIANTS.iter().position(|shown| *shown == self);
        Self::VARIANTS[(place.unwrap_or_default() + 1) % Self::VARIANTS.len()]
    }

    /// The key of what the signs stand for.
    pub fn title(self) -> &'static str {
        match self {
            Self::Kinds => "map-by-kind",
            Self::Conditions => "map-by-condition",
            Self::Kernen => "map-by-kern",
            Self::Statuses => "map-by-status",
            Self::Dots => "map-by-dots",
        }
    }

    /// The bits by which entries are told apart.
    fn marks(self, bin: &Bin) -> u64 {
        match self {
            Self::Kinds => bin.marks.kinds.into(),
            Self::Conditions => bin.marks.conditions.into(),
            Self::Statuses => bin.marks.statuses.into(),
            Self::Kernen => bin.marks.kernen,
            Self::Dots => 0,
        }
    }

    /// The sign of a mark.
    fn sign(self, mark: usize, words: &Words, theme: &Theme) -> String {
        let signs = theme.signs;
        let sign = match self {
            Self::Kinds if signs.ascii => ["=", "o", "^", "&"][mark % 4],
            Self::Kinds => ["■", "●", "▲", "◆"][mark % 4],
            Self::Statuses => [signs.natures[0], signs.held, signs.natures[1], signs.times][mark % 4],
            Self::Conditions => {
                let one = Condition::VARIANTS
                    .get(mark)
                    .map(|one| term_key("letter-condition", one.code()));
                return one.map(|key| words.say(&key)).unwrap_or_default();
            }
            Self::Kernen if mark == KERNEN => signs.dot,
            Self::Kernen => {
                return ('A'..='Z').chain('a'..='z').nth(mark).unwrap_or('z').to_string();
            }
            Self::Dots => signs.dot,
        };
        sign.to_owned()
    }

    /// The signs with what they stand for and how many entries have them, the legend of the map.
    pub fn legend(
        self,
        atlas: &Atlas,
        village: &Village,
        words: &Words,
        theme: &Theme,
    ) -> Vec<(String, Style, String)> {
        let entry = |mark: usize, name: String, count: usize| {
            let text = format!("{name} {count}");
            (count > 0).then(|| (self.sign(mark, words, theme), style(mark, theme), text))
        };
        let listed = |names: Vec<String>, counts: [usize; 4]| -> Vec<_> {
            let named = names.into_iter().zip(counts).enumerate();
            named
                .filter_map(|(mark, (name, count))| entry(mark, name, count))
                .collect()
        };
        let tallies = &atlas.tallies;
        match self {
            Self::Kinds => {
                let names = AssetKind::VARIANTS.iter().map(|kind| words.say(&kind.term()));
                listed(names.collect(), tallies.kinds)
            }
            Self::Conditions => {
                let names = Condition::VARIANTS.iter().map(|one| words.say(&one.term()));
                let mut legend = listed(names.collect(), tallies.conditions);
                legend.push((MIXED.to_owned(), theme.text, words.say("map-several-conditions")));
                legend
            }
            Self::Statuses => {
                let names = Status::VARIANTS.iter().map(|one| words.say(&one.term()));
                listed(names.collect(), tallies.statuses)
            }
            Self::Kernen => {
                let kernen = atlas.kernen.iter().enumerate();
                let named = kernen.filter_map(|(mark, kern)| {
                    entry(mark, village.name_of(RecordKind::Kern, kern.id), kern.count)
                });
                let whole = words.say("kern-whole-village");
                named.chain(entry(KERNEN, whole, tallies.whole_village)).collect()
            }
            Self::Dots => Vec::new(),
        }
    }
}

fn style(mark: usize, theme: &Theme) -> Style {
    if mark == KERNEN {
        theme.text
    } else {
        theme.natures[mark % 4]
    }
}

/// Draws what is in the view; answers with where the cell of `at` is, if it is in sight.
pub fn chart(
    frame: &mut Frame,
    area: Rect,
    atlas: &Atlas,
    view: &View,
    shown: Shown,
    (at, other): (Spot, Option<Spot>),
    (village, words, theme): (&Village, &Words, &Theme),
) -> Option<Position> {
    let as_dots = shown == Shown::Dots && !theme.signs.ascii;
    let names = kern_names(atlas, view, village, theme);
    draw_lines(frame, area, atlas, view, as_dots, theme);
    let place = |column: usize, row: usize| {
        let offset = |cells: usize| u16::try_from(cells).unwrap_or(u16::MAX);
        Position::new(
            area.x.saturating_add(offset(column)),
            area.y.saturating_add(offset(row)),
        )
    };
    for (column, row, name) in names {
        let at = place(column, row);
        frame.buffer_mut().set_string(at.x, at.y, name, theme.dim);
    }
    let bins = if as_dots { Vec::new() } else { atlas.bins(view) };
    for (index, bin) in bins.iter().enumerate().filter(|(_, bin)| bin.count > 0) {
        let (sign, style) = look(bin, shown, words, theme);
        let at = place(index % view.columns, index / view.columns);
        frame.buffer_mut().set_string(at.x, at.y, sign, style);
    }
    let mut paint = |spot: Spot, style: Style| {
        let (column, row) = view.seen(spot)?;
        let at = place(column, row);
        let cell = frame.buffer_mut().cell_mut(at)?;
        cell.set_style(style);
        if cell.symbol().trim().is_empty() {
            cell.set_symbol(if theme.signs.ascii { "X" } else { "┼" });
        }
        Some(at)
    };
    if let Some(other) = other {
        paint(other, theme.selected_elsewhere);
    }
    paint(at, theme.selected)
}

/// The sign for what lies in a cell.
fn look(bin: &Bin, shown: Shown, words: &Words, theme: &Theme) -> (String, Style) {
    let marks = shown.marks(bin);
    let mark = marks.trailing_zeros() as usize;
    let single = marks.count_ones() == 1;
    let style = if single { style(mark, theme) } else { theme.text };
    let sign = match bin.count {
        1 if single => shown.sign(mark, words, theme),
        1 if marks == 0 => theme.signs.dot.to_owned(),
        1 => MIXED.to_owned(),
        count @ 2..=9 => count.to_string(),
        _ => MANY.to_owned(),
    };
    (sign, style)
}

/// The lines around the kernen, and the dots of the entries if they are wanted.
fn draw_lines(frame: &mut Frame, area: Rect, atlas: &Atlas, view: &View, dots: bool, theme: &Theme) {
    let seen = view.extent();
    let fine = view.dots();
    // The middles of the outermost dots are the edges of the canvas.
    let edge = fine.pace / 2.0;
    let colour = theme.dim.fg.unwrap_or_default();
    let places: Vec<(f64, f64)> = if dots {
        let bins = atlas.bins(&fine);
        let filled = bins.iter().enumerate().filter(|(_, bin)| bin.count > 0);
        filled
            .map(|(index, _)| {
                let (column, row) = (index % fine.columns, index / fine.columns);
                let middle = fine.middle_of(
                    i64::try_from(column).unwrap_or_default(),
                    i64::try_from(row).unwrap_or_default(),
                );
                (middle.x, middle.y)
            })
            .collect()
    } else {
        Vec::new()
    };
    let canvas = Canvas::default()
        .marker(if theme.signs.ascii {
            Marker::Custom('.')
        } else {
            Marker::Braille
        })
        .x_bounds([seen.low.x + edge, seen.high.x - edge])
        .y_bounds([seen.low.y + edge, seen.high.y - edge])
        .paint(|canvas| {
            for hull in atlas.kernen.iter().map(|kern| &kern.hull) {
                for (place, from) in hull.iter().enumerate() {
                    let to = hull[(place + 1) % hull.len()];
                    canvas.draw(&Stroke::new(from.x, from.y, to.x, to.y, colour));
                }
            }
            canvas.draw(&Points::new(&places, theme.text.fg.unwrap_or_default()));
        });
    frame.render_widget(canvas, area);
}

/// The names of the kernen above the lines around them, where there is room: no name over another.
fn kern_names(atlas: &Atlas, view: &View, village: &Village, theme: &Theme) -> Vec<(usize, usize, String)> {
    if view.rows < NAMED {
        return Vec::new();
    }
    let name = |kern: &Kern| {
        let top = kern.hull.iter().max_by(|one, other| one.y.total_cmp(&other.y))?;
        let (column, row) = view.seen(*top)?;
        let name = cut(
            &village.name_of(RecordKind::Kern, kern.id),
            view.columns / 3,
            theme.signs,
        );
        let start = column
            .saturating_sub(width(&name) / 2)
            .min(view.columns.saturating_sub(width(&name)));
        Some((start, row.checked_sub(1)?, name))
    };
    let mut names: Vec<(usize, usize, String)> = Vec::new();
    for (start, row, text) in atlas.kernen.iter().filter_map(name) {
        let meets = |(other, line, known): &(usize, usize, String)| {
            *line == row && start <= other + width(known) && *other <= start + width(&text)
        };
        if !names.iter().any(meets) {
            names.push((start, row, text));
        }
    }
    names
}
