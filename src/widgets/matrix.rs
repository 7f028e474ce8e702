//! What there is, in a table: spheres, kinds, kernen, groups or functions by conditions.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use strum::VariantArray;

use crate::domain::code::{Code, term_key};
use crate::domain::gaps::{Coverage, Nature};
use crate::domain::lists::Condition;
use crate::domain::record::RecordKind;
use crate::domain::village::Village;
use crate::i18n::Words;
use crate::widgets::rows::Cursor;
use crate::widgets::spots::{Spot, Spots};
use crate::widgets::text::{capital, left, right, width};
use crate::widgets::theme::Theme;

/// What the rows of the table are; its columns are always the four conditions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, VariantArray)]
pub enum Table {
    /// Spheres (rule 1.1).
    #[default]
    Spheres,
    /// Kinds (rule 1.2).
    Kinds,
    /// Kernen (rule 1.3).
    Kernen,
    /// Target groups (rule 1.4).
    Groups,
    /// Functions (rule 1.5).
    Functions,
}

/// A row of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRow {
    /// What it is called.
    pub label: String,
    /// The same in few cells.
    pub short: String,
    /// Its code, or the id of its kern; empty: the whole village.
    pub key: String,
    /// How many entries carry each condition.
    pub counts: [u32; 4],
    /// The search that finds them, apart from the condition.
    pub search: String,
}

impl Table {
    /// The key of its title.
    pub fn title(self) -> &'static str {
        match self {
            Self::Spheres => "matrix-spheres",
            Self::Kinds => "matrix-kinds",
            Self::Kernen => "matrix-kernen",
            Self::Groups => "matrix-groups",
            Self::Functions => "matrix-functions",
        }
    }

    /// The number of the rule that it is about.
    pub fn rule(self) -> &'static str {
        match self {
            Self::Spheres => "1.1",
            Self::Kinds => "1.2",
            Self::Kernen => "1.3",
            Self::Groups => "1.4",
            Self::Functions => "1.5",
        }
    }

    /// The next table.
    #[must_use]
    pub fn next(self) -> Self {
        let place = Self::VARIANTS
            .iter()
            .position(|table| *table == self)
            .unwrap_or_default();
        Self::VARIANTS[(place + 1) % Self::VARIANTS.len()]
    }

    /// Its rows.
    pub fn rows(self, coverage: &Coverage, village: &Village, words: &Words) -> Vec<TableRow> {
        fn of<C: Code>(rows: impl Iterator<Item = (C, [u32; 4])>, key: &str, words: &Words) -> Vec<TableRow> {
            rows.map(|(one, counts)| TableRow {
                label: capital(&words.say(&one.term())),
                short: {
                    let short = words.find(&term_key(&format!("short-{}", C::TERM), one.code()));
                    capital(&short.unwrap_or_else(|| words.say(&one.term())))
                },
                key: one.code().to_owned(),
                counts,
                search: format!("{}:\"{}\"", words.term("filter", key), words.say(&one.term())),
            })
            .collect()
        }
        fn in_order<C: Code>(counts: &[[u32; 4]]) -> impl Iterator<Item = (C, [u32; 4])> {
            C::VARIANTS.iter().copied().zip(counts.iter().copied())
        }
        match self {
            Self::Spheres => of(
                in_order::<crate::domain::lists::Sphere>(&coverage.spheres),
                "spheres",
                words,
            ),
            Self::Kinds => of(
                in_order::<crate::domain::kinds::AssetKind>(&coverage.kinds),
                "kind",
                words,
            ),
            Self::Groups => of(coverage.groups.iter().copied(), "target_groups", words),
            Self::Functions => of(coverage.functions.iter().copied(), "functions", words),
            Self::Kernen => coverage
                .kernen
                .iter()
                .map(|(kern, counts)| {
                    let label = match kern {
                        Some(id) => village.name_of(RecordKind::Kern, *id),
                        None => capital(&words.say("kern-whole-village")),
                    };
                    let whole = words.say("kern-whole-village");
                    // What is of the whole village counts in each of its kernen.
                    let values = match kern {
                        Some(_) => format!("\"{label}\",\"{whole}\""),
                        None => format!("\"{whole}\""),
                    };
                    let search = format!("{}:{values}", words.term("filter", "kern"));
                    TableRow {
                        short: label.clone(),
                        label,
                        key: kern.map(|id| id.to_string()).unwrap_or_default(),
                        counts: *counts,
                        search,
                    }
                })
                .collect(),
        }
    }
}

/// How wide a column can be, for the words of the conditions whole, short, or very short.
const COLUMNS: [usize; 3] = [12, 9, 6];

/// The room that a long name of a row may ask for.
const NAME: usize = 17;

/// Draws the table, with the chosen cell, and answers with the place of that cell.
pub fn draw(
    frame: &mut Frame,
    area: Rect,
    rows: &[TableRow],
    chosen: Option<(usize, usize)>,
    (words, theme, spots): (&Words, &Theme, &Spots),
) -> Option<Position> {
    let cells = usize::from(area.width);
    // Wide columns only where the names of the rows keep their room.
    let names = rows.iter().map(|row| width(&row.short)).max().unwrap_or_default();
    let names = names.min(NAME) + 1;
    let column = COLUMNS
        .into_iter()
        .find(|column| column * 4 + names <= cells)
        .unwrap_or(COLUMNS[2]);
    let label = cells.saturating_sub(column * 4);
    // The words of a row are all as long: whole, short, or very short.
    let fits = |word: &String| width(word) < column;
    let in_words = |first: &str| -> Vec<String> {
        let words = Condition::VARIANTS
            .iter()
            .map(|condition| words.say(&term_key(first, condition.code())));
        words.map(|word| capital(&word)).collect()
    };
    let named = ["condition", "short", "tiny"].map(in_words);
    let [_, _, tiny] = &named;
    let named = named.iter().find(|row| row.iter().all(fits)).unwrap_or(tiny);
    let mut heading = vec![Span::raw(" ".repeat(label))];
    heading.extend(
        named
            .iter()
            .map(|word| Span::styled(right(word, column, theme.signs), theme.title)),
    );
    frame.render_widget(Line::from(heading), Rect { height: 1, ..area });
    let room = usize::from(area.height.saturating_sub(1));
    let row_chosen = chosen.map_or(0, |(row, _)| row);
    let top = Cursor(row_chosen).top(rows.len(), room);
    let mut place = None;
    for (offset, row) in rows.iter().enumerate().skip(top).take(room) {
        let y = area.y + 1 + u16::try_from(offset - top).unwrap_or_default();
        let name = if width(&row.label) < label {
            &row.label
        } else {
            &row.short
        };
        let mut spans = vec![Span::styled(left(name, label, theme.signs), theme.text)];
        for (column_number, count) in row.counts.iter().enumerate() {
            let x = area
                .x
                .saturating_add(u16::try_from(label + column * column_number).unwrap_or(u16::MAX));
            let cell = Rect::new(x, y, u16::try_from(column).unwrap_or(u16::MAX), 1);
            spots.put(cell.intersection(area), Spot::Cell(offset, column_number));
            let here = chosen == Some((offset, column_number));
            let (sign, style) = sign_of(*count, theme);
            let text = format!(
                "{sign} {}",
                right(&count.to_string(), 3, theme.signs).trim_start()
            );
            let text = right(&text, column - 1, theme.signs);
            let pad = text.chars().take_while(|sign| *sign == ' ').count();
            let (blank, text) = text.split_at(pad);
            spans.push(Span::raw(format!("{blank} ")));
            // The sign has a colour; the figure is text, to be read on any background.
            let (sign, figure) = text.split_at(sign.len().min(text.len()));
            let [sign_style, figure_style] = if here {
                [theme.selected; 2]
            } else {
                [style, theme.text]
            };
            spans.push(Span::styled(sign.to_owned(), sign_style));
            spans.push(Span::styled(figure.to_owned(), figure_style));
            if here {
                let x = label + column * column_number + pad + 1;
                place = Some(Position::new(area.x + u16::try_from(x).unwrap_or_default(), y));
            }
        }
        frame.render_widget(Line::from(spans), Rect { y, height: 1, ..area });
    }
    place
}

/// A sign says what the colour says.
fn sign_of(count: u32, theme: &Theme) -> (&'static str, Style) {
    match count {
        0 => (
            theme.signs.natures[Nature::Missing.index()],
            theme.natures[Nature::Missing.index()],
        ),
        1 => (
            theme.signs.natures[Nature::Fragile.index()],
            theme.natures[Nature::Fragile.index()],
        ),
        _ => (theme.signs.held, theme.filled),
    }
}
