//! The rows of each part of a comparison: signs and words, never colour alone.

use ratatui::style::Style;
use strum::VariantArray;

use crate::domain::code::{Code, term_key};
use crate::domain::gaps::Step;
use crate::domain::kinds::AssetKind;
use crate::domain::lists::{Condition, Function, Sphere, TargetGroup};
use crate::domain::phrase::{Arg, Phrase};
use crate::domain::record::{Id, RecordKind};
use crate::domain::snapshot::{CellChange, Comparison, GapChange, Mover, StoodAsset, StoodStep, Turn};
use crate::screens::Context;
use crate::screens::comparison::Part;
use crate::widgets::list::Piece;
use crate::widgets::text::{capital, width};

/// Cells of what changed in numbers, if that is not more.
const NUMBERS: usize = 28;

impl Part {
    /// The key of its name.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Steps => "comparison-steps",
            Self::Cells => "comparison-cells",
            Self::Grown => "comparison-grown",
            Self::Stopped => "comparison-stopped",
            Self::Closed => "comparison-gaps-closed",
            Self::Opened => "comparison-gaps-opened",
        }
    }

    /// The key of what stands in it.
    pub(super) fn about(self) -> &'static str {
        match self {
            Self::Steps => "about-comparison-steps",
            Self::Cells => "about-comparison-cells",
            Self::Grown => "about-comparison-grown",
            Self::Stopped => "about-comparison-stopped",
            Self::Closed => "about-comparison-closed",
            Self::Opened => "about-comparison-opened",
        }
    }

    /// How many rows it has.
    pub(super) fn rows(self, comparison: &Comparison) -> usize {
        match self {
            Self::Steps => comparison.steps.len() + comparison.tallies.len(),
            Self::Cells => comparison.cells.len(),
            Self::Grown => comparison.grown.len(),
            Self::Stopped => comparison.stopped.len(),
            Self::Closed => comparison.closed.len(),
            Self::Opened => comparison.opened.len(),
        }
    }

    /// One of its rows.
    pub(super) fn row(self, comparison: &Comparison, row: usize, cells: usize, cx: &Context) -> Vec<Piece> {
        match self {
            Self::Steps => match comparison.steps.get(row) {
                Some((before, after)) => {
                    let room = (cells, widest(comparison, cx));
                    step(Step::VARIANTS[row % 5], *before, *after, room, cx)
                }
                None => {
                    let room = (cells, widest(comparison, cx));
                    tally(comparison, row - comparison.steps.len(), room, cx)
                }
            },
            Self::Cells => cell(&comparison.cells[row], (cells, NUMBERS), cx),
            Self::Grown => mover(&comparison.grown[row], cells, cx),
            Self::Stopped => mover(&comparison.stopped[row], cells, cx),
            Self::Closed => gap(&comparison.closed[row], true, comparison, cells, cx),
            Self::Opened => gap(&comparison.opened[row], false, comparison, cells, cx),
        }
    }
}

/// The cells that the numbers of the five steps take.
fn widest(comparison: &Comparison, cx: &Context) -> usize {
    let steps = comparison.steps.iter();
    let said = steps.map(|(before, after)| width(&from_to(held(*before, cx), held(*after, cx), cx)) + 1);
    said.max().unwrap_or_default().max(NUMBERS)
}

/// A name, the two numbers, and whether it is more or less; in so many cells, of which so many for the
/// numbers.
fn numbers(name: String, said: String, by: i64, (cells, wide): (usize, usize), cx: &Context) -> Vec<Piece> {
    let theme = cx.theme;
    let (change, style) = match by {
        0 => (cx.words.say("comparison-as-before"), theme.dim),
        1.. => (format!("{} +{by}", theme.signs.more[0]), theme.good),
        _ => (format!("{} {by}", theme.signs.more[1]), theme.problem),
    };
    let said_cells = wide.min(cells * 3 / 5);
    let change_cells = 10.min(cells / 4);
    let name_cells = cells.saturating_sub(said_cells + change_cells);
    vec![
        (name, name_cells, theme.text),
        (said, said_cells, theme.text),
        (change, change_cells, style),
    ]
}

fn step(step: Step, before: StoodStep, after: StoodStep, room: (usize, usize), cx: &Context) -> Vec<Piece> {
    let name = if room.0 < 60 {
        cx.words.say(&term_key("step-short", step.code()))
    } else {
        cx.words.say(&step.term())
    };
    let name = format!("{} {name}", cx.theme.signs.steps[step.index()]);
    let said = from_to(held(before, cx), held(after, cx), cx);
    numbers(
        name,
        said,
        i64::from(after.held) - i64::from(before.held),
        room,
        cx,
    )
}

/// "24 van 66"
fn held(stood: StoodStep, cx: &Context) -> String {
    if stood.checks == 0 {
        return cx.theme.signs.none.to_owned();
    }
    let phrase = Phrase::new("comparison-of")
        .number("held", stood.held)
        .number("checks", stood.checks);
    cx.words.tell(&phrase)
}

fn from_to(before: String, after: String, cx: &Context) -> String {
    let phrase = Phrase::new("comparison-from-to")
        .text("before", before)
        .text("after", after)
        .text("sign", if cx.theme.signs.ascii { "->" } else { "→" });
    cx.words.tell(&phrase)
}

fn tally(comparison: &Comparison, place: usize, room: (usize, usize), cx: &Context) -> Vec<Piece> {
    let tally = &comparison.tallies[place];
    let name = match AssetKind::from_code(&tally.of) {
        Some(kind) => cx.words.term("kinds", kind.code()),
        None if tally.of == "wish" => cx.words.say("comparison-wishes"),
        None => cx.words.term("records", &tally.of),
    };
    let said = from_to(tally.before.to_string(), tally.after.to_string(), cx);
    let by = i64::from(tally.after) - i64::from(tally.before);
    numbers(format!("  {}", capital(&name)), said, by, room, cx)
}

fn cell(change: &CellChange, room: (usize, usize), cx: &Context) -> Vec<Piece> {
    fn name<C: Code>(code: &str, cx: &Context) -> Option<String> {
        C::from_code(code).map(|one| cx.words.say(&one.term()))
    }
    let row = match change.rule.as_str() {
        "1.1" => name::<Sphere>(&change.row, cx),
        "1.2" => AssetKind::from_code(&change.row).map(|kind| cx.words.term("kinds", kind.code())),
        "1.4" => name::<TargetGroup>(&change.row, cx),
        "1.5" => name::<Function>(&change.row, cx),
        _ => match Id::parse(&change.row) {
            Some(id) => {
                let now = cx.village.name_of(RecordKind::Kern, id);
                Some(if now.is_empty() { change.name.clone() } else { now })
            }
            None => Some(cx.words.say("kern-whole-village")),
        },
    };
    let column = Condition::VARIANTS.get(change.column);
    let column = column.map(|one| cx.words.say(&one.term())).unwrap_or_default();
    let name = format!(
        "{} {} {column}",
        capital(&row.unwrap_or_default()),
        cx.theme.signs.times
    );
    let said = from_to(change.before.to_string(), change.after.to_string(), cx);
    let by = i64::from(change.after) - i64::from(change.before);
    numbers(name, said, by, room, cx)
}

fn mover(mover: &Mover, cells: usize, cx: &Context) -> Vec<Piece> {
    let signs = cx.theme.signs;
    let (sign, word, style): (_, _, Style) = match mover.turn {
        Turn::New => (signs.more[0], "turn-new", cx.theme.good),
        Turn::Risen => (signs.more[0], "turn-risen", cx.theme.good),
        Turn::Begun => (signs.dot, "turn-begun", cx.theme.text),
        Turn::Stopped if mover.asset.status == "dormant" => (signs.more[1], "turn-dormant", cx.theme.problem),
        Turn::Stopped => (signs.more[1], "turn-stopped", cx.theme.problem),
        Turn::Out => (signs.more[1], "turn-out", cx.theme.text),
        Turn::Gone => (signs.times, "turn-gone", cx.theme.problem),
    };
    let turn = format!("{sign} {}", cx.words.say(word));
    let kind = AssetKind::from_code(&mover.asset.kind).map(|kind| cx.words.say(&kind.term()));
    let kern = match mover.kern {
        Some(kern) => cx.village.name_of(RecordKind::Kern, kern),
        None => cx.words.say("kern-whole-village"),
    };
    let kind = kind.unwrap_or_default();
    let about = format!("{kind} {} {kern}", signs.dot);
    let turn_cells = (width(&turn) + 2).max(18).min(cells / 3);
    let about_cells = (cells - turn_cells) * 2 / 5;
    let name = called(&mover.asset, cx).unwrap_or_else(|| capital(&kind));
    vec![
        (turn, turn_cells, style),
        (name, cells - turn_cells - about_cells, cx.theme.text),
        (about, about_cells, cx.theme.dim),
    ]
}

/// What an entry is called now, or was then. Of what is gone nobody knows what may be shown to others.
fn called(asset: &StoodAsset, cx: &Context) -> Option<String> {
    let now = cx
        .village
        .assets
        .get(&asset.id)
        .map(|asset| asset.name.to_string());
    now.or_else(|| (!cx.about.presenting).then(|| asset.name.clone()))
        .filter(|name| !name.is_empty())
}

fn gap(change: &GapChange, closed: bool, comparison: &Comparison, cells: usize, cx: &Context) -> Vec<Piece> {
    let (signs, theme) = (cx.theme.signs, cx.theme);
    let (sign, word, style) = match (closed, change.with_subject) {
        (true, false) => (signs.mark, "gap-change-closed", theme.good),
        (true, true) => (signs.none, "gap-change-lapsed", theme.dim),
        (false, false) => (signs.times, "gap-change-opened", theme.problem),
        (false, true) => (signs.dot, "gap-change-came", theme.dim),
    };
    let turn = format!("{sign} {}", cx.words.say(word));
    let nature = change.gap.nature();
    let nature_sign = nature.map_or("", |nature| signs.natures[nature.index()]);
    let nature_style = nature.map_or(theme.text, |nature| theme.natures[nature.index()]);
    let nature_word = nature
        .map(|nature| cx.words.say(&nature.term()))
        .unwrap_or_default();
    let then = match change.gap.subject() {
        Some(crate::domain::gaps::Subject::Asset(id)) => comparison.then(id),
        _ => None,
    };
    let then = then.map(|asset| {
        let kind = AssetKind::from_code(&asset.kind).map_or_else(|| "gap-nameless".to_owned(), Code::term);
        called(asset, cx).map_or(Arg::Term(kind), Arg::Text)
    });
    let title = change.gap.title(cx.village, then);
    let title = title.map(|title| capital(&cx.words.tell(&title)));
    let turn_cells = (width(&turn) + 2).max(14).min(cells / 3);
    let nature_cells = if cells < 60 { 2 } else { 14 };
    let nature = if cells < 60 {
        nature_sign.to_owned()
    } else {
        format!("{nature_sign} {nature_word}")
    };
    vec![
        (turn, turn_cells, style),
        (nature, nature_cells, nature_style),
        (
            title.unwrap_or_else(|| change.gap.rule.clone()),
            cells.saturating_sub(turn_cells + nature_cells),
            theme.text,
        ),
    ]
}
