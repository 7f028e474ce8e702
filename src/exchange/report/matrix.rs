//! What the entries contribute to: spheres by conditions, each cell with its number, and what people say of it.

use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::lists::{Condition, Sphere};
use crate::domain::phrase::Phrase;
use crate::exchange::report::basis::Basis;
use crate::exchange::report::capital;
use crate::exchange::report::content::{Block, Part, Table};
use crate::exchange::report::few::{Group, is_person};
use crate::exchange::report::picture::{Anchor, At, Ink, Picture, Shape, WIDTH, at, block, bold, text};
use crate::i18n::Words;

/// Room for the names of the spheres, and how large a cell is.
const NAMES: f32 = 118.0;
const CELL: (f32, f32) = (90.0, 50.0);
/// Above the first row.
const TOP: f32 = 26.0;
/// From so much colour on, letters in it are white.
const DARK: f32 = 0.6;

/// The part with the matrix.
pub(super) fn part(basis: &Basis) -> Part {
    let mut part = Part::new(basis.say("report-contributes"));
    part.text(basis.say("report-contributes-lead"));
    part.blocks.push(Block::Picture(picture(basis)));
    let told = basis.found.coverage.stories.conditions;
    for condition in Condition::VARIANTS {
        let latest = told[condition.index()];
        let quote = basis
            .tale(|id, _| Some(id) == latest)
            .or_else(|| basis.tale(|_, story| story.conditions.contains(*condition)));
        if let Some(quote) = quote {
            let means = Phrase::new("report-condition")
                .text("condition", capital(&basis.say(&condition.term())))
                .term("means", format!("report-means-{}", condition.code()));
            part.text(basis.tell(&means));
            part.blocks.push(Block::Quote(quote));
        }
    }
    part
}

/// How many entries carry both, and how many of them are people: the numbers are those of rule 1.1.
fn groups(basis: &Basis) -> [[Group; 4]; 3] {
    let mut groups = [[Group::default(); 4]; 3];
    for (row, counts) in groups.iter_mut().zip(basis.found.coverage.spheres) {
        for (group, count) in row.iter_mut().zip(counts) {
            group.all = count as usize;
        }
    }
    for (_, asset) in basis.counted().filter(|(_, asset)| is_person(asset.which())) {
        for sphere in asset.spheres.codes() {
            for condition in asset.conditions.codes() {
                groups[sphere.index()][condition.index()].people += 1;
            }
        }
    }
    groups
}

fn picture(basis: &Basis) -> Picture {
    let groups = groups(basis);
    let fullest = groups
        .iter()
        .flatten()
        .max_by_key(|group| group.all)
        .copied()
        .unwrap_or_default();
    let most = fullest.all;
    let mut shapes = Vec::new();
    for (column, condition) in Condition::VARIANTS.iter().enumerate() {
        let x = NAMES + CELL.0 * (column as f32 + 0.5);
        let name = capital(&basis.say(&condition.term()));
        shapes.push(bold(at(x, TOP - 9.0), 10.0, Anchor::Middle, name, Ink::BLACK));
    }
    for (row, sphere) in Sphere::VARIANTS.iter().enumerate() {
        let y = TOP + CELL.1 * row as f32;
        let name = capital(&basis.say(&sphere.term()));
        shapes.push(text(at(0.0, y + CELL.1 / 2.0 + 3.5), 10.0, Anchor::Start, name));
        for (column, group) in groups[row].iter().enumerate() {
            let corner = at(NAMES + CELL.0 * column as f32, y);
            shapes.extend(cell(*group, most, corner, basis.words));
        }
    }
    let rows: Vec<Vec<String>> = Sphere::VARIANTS
        .iter()
        .zip(&groups)
        .map(|(sphere, groups)| {
            let name = capital(&basis.say(&sphere.term()));
            let numbers = groups.iter().map(|group| group.told(basis.words));
            std::iter::once(name).chain(numbers).collect()
        })
        .collect();
    let conditions = Condition::VARIANTS
        .iter()
        .map(|one| capital(&basis.say(&one.term())));
    Picture {
        title: basis.say("report-matrix"),
        told: match most {
            0 => basis.say("report-matrix-told-none"),
            _ => basis.tell(&Phrase::new("report-matrix-told").text("most", fullest.told(basis.words))),
        },
        numbers: Some(Table {
            caption: basis.say("report-matrix"),
            heads: std::iter::once(basis.say("report-head-sphere"))
                .chain(conditions)
                .collect(),
            rows,
            widths: vec![28, 18, 18, 18, 18],
            numbers: true,
        }),
        height: TOP + CELL.1 * 3.0 + 6.0,
        shapes,
    }
}

/// A cell: the more there is, the darker; the number stands in it.
fn cell(group: Group, most: usize, corner: At, words: &Words) -> [Shape; 2] {
    let (width, height) = CELL;
    let At { x, y } = corner;
    let strength = match group.all {
        0 => 0.0,
        // Few have one shade, so that it says no more than the number.
        _ if group.is_few() => 0.12,
        all => 0.12 + 0.8 * all as f32 / most.max(1) as f32,
    };
    let ink = if DARK < strength { Ink::WHITE } else { Ink::BLACK };
    let fill = Ink::DEEP.strength(strength);
    [
        block(at(x + 2.0, y + 2.0), width - 4.0, height - 4.0, fill, Ink::TEAL),
        bold(
            at(x + width / 2.0, y + height / 2.0 + 6.5),
            18.0,
            Anchor::Middle,
            group.sign(words),
            ink,
        ),
    ]
}

const _: () = assert!(NAMES + CELL.0 * 4.0 <= WIDTH);
