//! The mark of each kind: by its form, so that it is known in black and white too.

use crate::domain::code::Code;
use crate::domain::kinds::AssetKind;
use crate::exchange::report::picture::{Anchor, At, Ink, Shape, at, block, text};
use crate::i18n::Words;

/// A mark of this kind at a place: a person is round, a place square, a group a triangle, a professional
/// a square on its point.
pub(super) fn mark(kind: AssetKind, place: At, radius: f32) -> Shape {
    let corner = |x: f32, y: f32| at(place.x + x * radius, place.y + y * radius);
    match kind {
        AssetKind::Volunteer => Shape::Circle {
            at: place,
            radius,
            fill: Ink::SOFT,
            line: Ink::DEEP,
        },
        AssetKind::Place => block(
            corner(-0.9, -0.9),
            radius * 1.8,
            radius * 1.8,
            Ink::BLACK.strength(0.75),
            Ink::BLACK,
        ),
        AssetKind::Association => Shape::Area {
            corners: vec![corner(0.0, -1.15), corner(1.05, 0.8), corner(-1.05, 0.8)],
            fill: Ink::TEAL,
            line: Ink::DEEP,
        },
        AssetKind::Professional => Shape::Area {
            corners: vec![
                corner(0.0, -1.2),
                corner(1.2, 0.0),
                corner(0.0, 1.2),
                corner(-1.2, 0.0),
            ],
            fill: Ink::WHITE,
            line: Ink::DEEP,
        },
    }
}

/// What the marks of these kinds mean, in a row.
pub(super) fn legend(kinds: &[AssetKind], y: f32, words: &Words) -> Vec<Shape> {
    const STEP: f32 = 112.0;
    let each = kinds.iter().enumerate().flat_map(|(place, kind)| {
        let x = 8.0 + STEP * place as f32;
        let name = words.term("kinds", kind.code());
        [
            mark(*kind, at(x, y - 3.5), 4.5),
            text(at(x + 10.0, y), 9.5, Anchor::Start, name),
        ]
    });
    each.collect()
}
