//! What there is, in rings: residents, networks, professionals and places, policy and help from outside (MV).

use std::f32::consts::TAU;

use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::kinds::{AssetKind, ProfessionalSubtype};
use crate::domain::phrase::Phrase;
use crate::domain::record::Id;
use crate::domain::support::SupportState;
use crate::exchange::report::basis::Basis;
use crate::exchange::report::content::{Block, Part, Table};
use crate::exchange::report::few::{Group, beside_few};
use crate::exchange::report::inside;
use crate::exchange::report::marks::{legend, mark};
use crate::exchange::report::picture::{Anchor, At, Ink, Picture, Shape, at, bold, text};
use crate::exchange::report::sources::totals;

/// The middle of the rings, and how far each one reaches.
const MIDDLE: At = At { x: 170.0, y: 172.0 };
const RADII: [f32; 4] = [56.0, 100.0, 140.0, 168.0];
/// The most marks in each ring: more would lie over each other.
const ROOM: [usize; 4] = [55, 75, 110, 70];
/// Where the names of the rings stand.
const NAMES: f32 = 348.0;

/// One of the four rings.
struct Ring {
    name: &'static str,
    /// What is in it, with the word for it and how it is marked; no kind: help from outside.
    sorts: Vec<(String, Option<AssetKind>, Group)>,
}

/// The part that every report begins with.
pub(super) fn part(basis: &Basis) -> Part {
    let mut part = Part::new(basis.say("report-there"));
    if !basis.few.is_empty() {
        part.text(basis.say("report-there-lead-few"));
    } else {
        let counted: u32 = basis.found.coverage.counted.iter().sum();
        part.text(basis.count("report-there-lead", counted as usize));
    }
    if let Some((_, counted)) = totals(basis) {
        let beside = basis.village.assets.len() - counted;
        part.blocks
            .extend((0 < beside).then(|| Block::Text(basis.count("report-there-beside", beside))));
    }
    part.blocks.push(Block::Picture(picture(basis)));
    if let Some(table) = kernen(basis) {
        part.blocks.extend(basis.explained(table));
    }
    part.blocks
        .extend(basis.beside(|_, story| story.assets.iter().next().is_some()));
    part
}

fn rings(basis: &Basis) -> [Ring; 4] {
    let mut groups = [Group::default(); 4];
    let mut policy = Group::default();
    for (_, asset) in basis.counted() {
        if asset.kind.subtype() == Some(ProfessionalSubtype::PolicyOfficer.code()) {
            policy.add(asset);
        } else {
            groups[asset.which().index()].add(asset);
        }
    }
    // A few policy officers, or a few others, would show as the difference with all professionals: they stay
    // together.
    let mut policy = Some(policy);
    let professionals = &mut groups[AssetKind::Professional.index()];
    if let Some(few) = policy.take_if(|policy| policy.is_few() || professionals.is_few()) {
        professionals.all += few.all;
        professionals.people += few.people;
    }
    let supports = basis.village.supports.values();
    let outside = supports
        .filter(|support| support.state != SupportState::Rejected)
        .count();
    let outside = Group {
        all: outside,
        people: 0,
    };
    let of = |kind: AssetKind| {
        let name = basis.words.term("kinds", kind.code());
        (name, Some(kind), groups[kind.index()])
    };
    [
        Ring {
            name: "report-ring-residents",
            sorts: vec![of(AssetKind::Volunteer)],
        },
        Ring {
            name: "report-ring-networks",
            sorts: vec![of(AssetKind::Association)],
        },
        Ring {
            name: "report-ring-institutions",
            sorts: vec![of(AssetKind::Professional), of(AssetKind::Place)],
        },
        Ring {
            name: "report-ring-outside",
            sorts: policy
                .map(|policy| (basis.say("report-policy"), Some(AssetKind::Professional), policy))
                .into_iter()
                .chain([(basis.say("report-outside"), None, outside)])
                .collect(),
        },
    ]
}

fn picture(basis: &Basis) -> Picture {
    let rings = rings(basis);
    let most = rings.iter().zip(ROOM).map(|(ring, room)| {
        let all: usize = ring.sorts.iter().map(|(.., group)| group.all).sum();
        all.div_ceil(room)
    });
    let each = round_number(most.max().unwrap_or(1));
    let mut shapes = Vec::new();
    for (radius, fill) in RADII.into_iter().zip([0.30, 0.18, 0.09, 0.03]).rev() {
        shapes.push(Shape::Circle {
            at: MIDDLE,
            radius,
            fill: Ink::TEAL.strength(fill),
            line: Ink::LINE,
        });
    }
    let mut rows = Vec::new();
    for (place, ring) in rings.iter().enumerate() {
        let inner = place.checked_sub(1).map_or(4.0, |inner| RADII[inner]);
        shapes.extend(marks(ring, inner + 7.0, RADII[place] - 7.0, each));
        shapes.extend(name(basis, place, ring));
        let name = basis.say(ring.name);
        rows.extend(
            ring.sorts
                .iter()
                .map(|(sort, _, group)| vec![name.clone(), sort.clone(), group.told(basis.words)]),
        );
    }
    let bottom = MIDDLE.y + RADII[3] + 26.0;
    shapes.extend(legend(AssetKind::VARIANTS, bottom, basis.words));
    shapes.push(text(
        at(8.0, bottom + 16.0),
        9.5,
        Anchor::Start,
        basis.count("report-rings-each", each),
    ));
    let said = rows.iter().enumerate().map(|(place, row)| {
        let sort = if place == 0 {
            row[1].clone()
        } else {
            inside(&row[1])
        };
        format!("{sort}: {}", row[2])
    });
    let said: Vec<String> = said.collect();
    Picture {
        title: basis.say("report-rings"),
        told: basis.tell(&Phrase::new("report-rings-told").text("rings", basis.words.list(&said))),
        numbers: Some(Table {
            caption: basis.say("report-rings"),
            heads: ["ring", "sort", "number"]
                .map(|head| basis.say(&format!("report-head-{head}")))
                .into(),
            rows,
            widths: vec![45, 35, 20],
            numbers: false,
        }),
        height: bottom + 26.0,
        shapes,
    }
}

/// Marks spread over a ring like the seeds of a sunflower; nothing of a group that is too small.
fn marks(ring: &Ring, inner: f32, outer: f32, each: usize) -> Vec<Shape> {
    let shown: Vec<Option<AssetKind>> = ring
        .sorts
        .iter()
        .filter(|(.., group)| !group.is_few())
        .flat_map(|(_, kind, group)| std::iter::repeat_n(*kind, group.all.div_ceil(each)))
        .collect();
    let count = shown.len();
    let turn = TAU * 0.381_966;
    let placed = shown.into_iter().enumerate().map(|(number, kind)| {
        // Spread the sorts through each other: each next one a step further.
        let part = ((number * stride(count)) % count.max(1)) as f32 + 0.5;
        let share = part / count as f32;
        let radius = (inner * inner + (outer * outer - inner * inner) * share).sqrt();
        let angle = turn * part;
        let place = at(MIDDLE.x + radius * angle.cos(), MIDDLE.y + radius * angle.sin());
        match kind {
            Some(kind) => mark(kind, place, 3.4),
            None => Shape::Circle {
                at: place,
                radius: 2.6,
                fill: Ink::BLACK,
                line: Ink::BLACK,
            },
        }
    });
    placed.collect()
}

/// A step with which one comes by all places of a ring.
fn stride(count: usize) -> usize {
    let shares = |step: &usize| {
        let (mut one, mut other) = (*step, count);
        while other != 0 {
            (one, other) = (other, one % other);
        }
        one == 1
    };
    let first = (count * 5 / 8).max(1);
    (first..first + count.max(1)).find(shares).unwrap_or(1)
}

/// The name of a ring beside it, with a line that leads there.
fn name(basis: &Basis, place: usize, ring: &Ring) -> Vec<Shape> {
    let y = 306.0 - 84.0 * place as f32;
    let radius = if place == 0 {
        30.0
    } else {
        (RADII[place - 1] + RADII[place]) / 2.0
    };
    let down = y - 4.0 - MIDDLE.y;
    // The line ends where the ring is at that height, or at its side.
    let (across, down) = if down.abs() < radius {
        ((radius * radius - down * down).sqrt(), down)
    } else {
        (radius * 0.5, down.signum() * radius * 0.866)
    };
    let mut shapes = vec![Shape::Line {
        from: at(NAMES - 6.0, y - 4.0),
        to: at(MIDDLE.x + across, MIDDLE.y + down),
        width: 0.8,
        ink: Ink::GREY,
    }];
    shapes.push(bold(
        at(NAMES, y),
        10.0,
        Anchor::Start,
        basis.say(ring.name),
        Ink::DEEP,
    ));
    for (row, (sort, _, group)) in ring.sorts.iter().enumerate() {
        let line = format!("{sort}: {}", group.told(basis.words));
        shapes.push(text(
            at(NAMES, y + 13.0 + 12.5 * row as f32),
            9.5,
            Anchor::Start,
            line,
        ));
    }
    shapes
}

/// 1, 2, 5, 10, 20, 50 …: the first that is not smaller.
fn round_number(least: usize) -> usize {
    let powers = std::iter::successors(Some(1_usize), |power| power.checked_mul(10));
    let mut numbers = powers.flat_map(|power| [1, 2, 5].map(|by| by * power));
    numbers.find(|number| least <= *number).unwrap_or(least)
}

/// How many of each kind each kern has.
fn kernen(basis: &Basis) -> Option<Table> {
    let mut kernen: Vec<Option<Id>> = basis
        .village
        .kernen_by_name()
        .iter()
        .map(|(id, _)| Some(*id))
        .collect();
    if kernen.is_empty() {
        return None;
    }
    kernen.push(None);
    let mut groups = vec![[Group::default(); 4]; kernen.len()];
    for (_, asset) in basis.counted() {
        if let Some(place) = kernen.iter().position(|kern| *kern == asset.kern.0) {
            groups[place][asset.which().index()].add(asset);
        }
    }
    let hidden: [Option<usize>; 4] = std::array::from_fn(|kind| {
        let column: Vec<Group> = groups.iter().map(|row| row[kind]).collect();
        beside_few(&column)
    });
    let rows = kernen
        .iter()
        .zip(groups)
        .enumerate()
        .map(|(row, (kern, groups))| {
            let name = match kern {
                Some(_) => basis.kern(*kern),
                None => basis.say("report-of-whole-village"),
            };
            let numbers = groups.into_iter().zip(hidden).map(|(group, hidden)| {
                if hidden == Some(row) {
                    basis.say("report-not-shown")
                } else {
                    group.told(basis.words)
                }
            });
            std::iter::once(name).chain(numbers).collect()
        });
    let kinds = AssetKind::VARIANTS
        .iter()
        .map(|kind| basis.words.term("kinds", kind.code()));
    Some(Table {
        caption: basis.say("report-kernen"),
        heads: std::iter::once(basis.say("report-head-kern"))
            .chain(kinds)
            .collect(),
        rows: rows.collect(),
        widths: vec![28, 15, 20, 19, 18],
        numbers: true,
    })
}

#[cfg(test)]
mod tests {
    use super::{round_number, stride};

    #[test]
    fn a_mark_stands_for_a_round_number() {
        let rounded = [1, 2, 3, 6, 11, 180].map(round_number);
        assert_eq!(rounded, [1, 2, 5, 10, 20, 200]);
    }

    #[test]
    fn every_place_of_a_ring_is_used_once() {
        for count in 1..120 {
            let mut places: Vec<usize> = (0..count).map(|number| number * stride(count) % count).collect();
            places.sort_unstable();
            assert_eq!(places, (0..count).collect::<Vec<_>>());
        }
    }
}
