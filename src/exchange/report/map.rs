//! Where the places and associations are: a plain picture with the names of the kernen and a scale, north up.
//! Where people live is not in it, whether they agreed or not, unless a place or club is there.

use std::collections::BTreeSet;

use crate::domain::atlas::{Atlas, Extent, Spot};
use crate::domain::gaps::Scope;
use crate::domain::kinds::AssetKind;
use crate::domain::phrase::Phrase;
use crate::domain::record::Id;
use crate::exchange::report::basis::Basis;
use crate::exchange::report::content::{Block, Part};
use crate::exchange::report::few::is_person;
use crate::exchange::report::labels::Labels;
use crate::exchange::report::marks::{legend, mark};
use crate::exchange::report::picture::{
    Anchor, At, Ink, Picture, Shape, WIDTH, at, block, bold, short, text,
};

/// How high the map is at the most and at the least.
const HIGHEST: f32 = 280.0;
const LOWEST: f32 = 180.0;
/// Room around the outermost marks.
const EDGE: f32 = 26.0;
/// How large a mark is.
const MARK: f32 = 4.0;
/// Marks closer to each other than this are one mark.
const GRID: f32 = 4.0;
/// So many metres are seen at the least, so that one place is not blown up.
const NARROWEST: f64 = 400.0;
/// The scale is at the most this part of the width.
const SCALE: f32 = 0.3;

/// An entry on the map.
struct Marked {
    kind: AssetKind,
    kern: Option<Id>,
    spot: Spot,
}

/// The part with the map; nothing if of nothing is known where it is.
pub(super) fn part(basis: &Basis) -> Option<Part> {
    let atlas = Atlas::of(basis.village, &Scope::default());
    let inside = atlas.fit?;
    let marked: Vec<Marked> = basis
        .counted()
        .filter(|(_, asset)| !is_person(asset.which()))
        .filter_map(|(id, asset)| {
            Some(Marked {
                kind: asset.which(),
                kern: asset.kern.0,
                spot: atlas.find(id).filter(|spot| holds(inside, *spot))?,
            })
        })
        .collect();
    let extent = Extent::around(marked.iter().map(|one| one.spot))?;
    let mut part = Part::new(basis.say("report-map"));
    let lead = match marked.iter().all(|one| one.kind == AssetKind::Place) {
        true => "report-map-places",
        false => "report-map-lead",
    };
    part.text(basis.count(lead, marked.len()));
    part.blocks.push(Block::Picture(picture(basis, &marked, extent)));
    part.blocks
        .extend(basis.beside(|_, story| story.gathering.0.is_some()));
    Some(part)
}

fn holds(extent: Extent, spot: Spot) -> bool {
    (extent.low.x..=extent.high.x).contains(&spot.x) && (extent.low.y..=extent.high.y).contains(&spot.y)
}

/// From metres on the map to places in the picture.
struct Paper {
    /// The upper left of what is seen.
    corner: Spot,
    /// Units of the picture in a metre.
    scale: f64,
    height: f32,
}

impl Paper {
    fn of(extent: Extent) -> Self {
        let wide = (extent.high.x - extent.low.x).max(NARROWEST);
        let high = extent.high.y - extent.low.y;
        let (across, down) = (f64::from(WIDTH - 2.0 * EDGE), f64::from(HIGHEST - 2.0 * EDGE));
        let scale = (across / wide).min(down / high.max(1.0));
        let height = ((high * scale) as f32 + 2.0 * EDGE).clamp(LOWEST, HIGHEST);
        let middle = Spot {
            x: f64::midpoint(extent.low.x, extent.high.x),
            y: f64::midpoint(extent.low.y, extent.high.y),
        };
        Self {
            corner: Spot {
                x: middle.x - f64::from(WIDTH) / 2.0 / scale,
                y: middle.y + f64::from(height) / 2.0 / scale,
            },
            scale,
            height,
        }
    }

    fn place(&self, spot: Spot) -> At {
        let x = (spot.x - self.corner.x) * self.scale;
        let y = (self.corner.y - spot.y) * self.scale;
        at(x as f32, y as f32)
    }
}

fn picture(basis: &Basis, marked: &[Marked], extent: Extent) -> Picture {
    let paper = Paper::of(extent);
    let mut shapes = vec![block(
        at(0.5, 0.5),
        WIDTH - 1.0,
        paper.height - 1.0,
        Ink::PALE,
        Ink::LINE,
    )];
    let mut drawn = BTreeSet::new();
    for one in marked {
        let place = paper.place(one.spot);
        let cell = ((place.x / GRID) as i32, (place.y / GRID) as i32, one.kind);
        if drawn.insert(cell) {
            shapes.push(mark(one.kind, place, MARK));
        }
    }
    shapes.extend(kernen(basis, marked, &paper));
    shapes.extend(scale(basis, &paper));
    let kinds: Vec<AssetKind> = [AssetKind::Place, AssetKind::Association]
        .into_iter()
        .filter(|kind| marked.iter().any(|one| one.kind == *kind))
        .collect();
    shapes.extend(legend(&kinds, paper.height + 16.0, basis.words));
    Picture {
        title: basis.say("report-map-picture"),
        told: told(basis, marked),
        numbers: None,
        height: paper.height + 24.0,
        shapes,
    }
}

/// "Kerkwiel: 20, Zandhees: 12 en hele dorp: 3"
fn told(basis: &Basis, marked: &[Marked]) -> String {
    let mut parts = Vec::new();
    let kernen = basis.village.kernen_by_name();
    for kern in kernen.iter().map(|(id, _)| Some(*id)).chain([None]) {
        let count = marked.iter().filter(|one| one.kern == kern).count();
        if 0 < count {
            parts.push(format!("{}: {count}", basis.kern(kern)));
        }
    }
    basis.tell(&Phrase::new("report-map-told").text("kernen", basis.words.list(&parts)))
}

/// The name of each kern by its marks: in the middle of them, or else above, below or beside them.
fn kernen(basis: &Basis, marked: &[Marked], paper: &Paper) -> Vec<Shape> {
    const HIGH: f32 = 16.0;
    let marks = marked.iter().map(|one| (paper.place(one.spot), MARK)).collect();
    let mut labels = Labels::between(marks, paper.height);
    let mut shapes = Vec::new();
    for (id, kern) in basis.village.kernen_by_name() {
        let own: Vec<At> = marked
            .iter()
            .filter(|one| one.kern == Some(id))
            .map(|one| paper.place(one.spot))
            .collect();
        if own.is_empty() {
            continue;
        }
        let name = short(&kern.name, 24);
        let half = name.chars().count() as f32 * 3.6 + 4.0;
        let places = around(&own, half, HIGH);
        let Some(place) = labels.put(&places, half, HIGH, usize::MAX) else {
            continue;
        };
        shapes.push(block(
            at(place.x - half, place.y - HIGH / 2.0),
            half * 2.0,
            HIGH,
            Ink::WHITE,
            Ink::LINE,
        ));
        shapes.push(bold(
            at(place.x, place.y + 3.6),
            10.5,
            Anchor::Middle,
            name,
            Ink::DEEP,
        ));
    }
    shapes
}

/// Where the name of these marks could stand, the best place first.
fn around(own: &[At], half: f32, high: f32) -> Vec<At> {
    let count = own.len() as f32;
    let (x, y) = own
        .iter()
        .fold((0.0, 0.0), |(x, y), place| (x + place.x, y + place.y));
    let middle = at(x / count, y / count);
    let far = |numbers: &dyn Fn(&At) -> f32| {
        let all = own.iter().map(numbers);
        all.fold((f32::MAX, f32::MIN), |(low, high), number| {
            (low.min(number), high.max(number))
        })
    };
    let ((left, right), (top, bottom)) = (far(&|at| at.x), far(&|at| at.y));
    let gap = MARK + high / 2.0 + 2.0;
    vec![
        middle,
        at(middle.x, top - gap),
        at(middle.x, bottom + gap),
        at(right + MARK + half + 2.0, middle.y),
        at(left - MARK - half - 2.0, middle.y),
        at(middle.x, bottom + gap + high),
        at(middle.x, bottom + gap + 2.0 * high),
    ]
}

/// How long a round number of metres is, and where the north is.
fn scale(basis: &Basis, paper: &Paper) -> Vec<Shape> {
    let room = f64::from(WIDTH * SCALE) / paper.scale;
    let powers = (0..8).map(|power| 10_f64.powi(power));
    let metres = powers
        .flat_map(|power| [1.0, 2.0, 5.0].map(|by| by * power))
        .filter(|metres| *metres <= room)
        .fold(1.0, f64::max);
    let length = (metres * paper.scale) as f32;
    let said = if metres < 1000.0 {
        Phrase::new("report-metres").number("count", metres as i64)
    } else {
        Phrase::new("report-kilometres").number("count", (metres / 1000.0) as i64)
    };
    let (x, y) = (12.0, paper.height - 12.0);
    let line = |from: At, to: At| Shape::Line {
        from,
        to,
        width: 1.2,
        ink: Ink::BLACK,
    };
    vec![
        line(at(x, y), at(x + length, y)),
        line(at(x, y - 4.0), at(x, y)),
        line(at(x + length, y - 4.0), at(x + length, y)),
        text(at(x + 4.0, y - 5.0), 9.0, Anchor::Start, basis.tell(&said)),
        line(at(WIDTH - 16.0, 34.0), at(WIDTH - 16.0, 14.0)),
        line(at(WIDTH - 19.0, 20.0), at(WIDTH - 16.0, 14.0)),
        line(at(WIDTH - 13.0, 20.0), at(WIDTH - 16.0, 14.0)),
        text(
            at(WIDTH - 16.0, 44.0),
            9.0,
            Anchor::Middle,
            basis.say("report-north"),
        ),
    ]
}
