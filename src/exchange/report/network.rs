//! How the village hangs together, as a picture of who is tied to whom.

use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};

use strum::VariantArray;

use crate::domain::gaps::Rule;
use crate::domain::kinds::{AssetKind, ConsentLevel};
use crate::domain::network::Web;
use crate::domain::phrase::Phrase;
use crate::domain::record::Id;
use crate::exchange::report::basis::Basis;
use crate::exchange::report::content::{Block, Part, Table};
use crate::exchange::report::few::few_kinds;
use crate::exchange::report::labels::Labels;
use crate::exchange::report::layout::places;
use crate::exchange::report::marks::{legend, mark};
use crate::exchange::report::picture::{Anchor, At, Ink, Picture, Shape, WIDTH, at, block, short, text};

/// The most entries that are drawn: more would be a ball of wool, and take long.
const DRAWN: usize = 120;
/// The most names in the picture, and rows in the table below it.
const NAMED: usize = 12;
const LISTED: usize = 6;
/// So many of the best tied are named, also if their name lies over some marks; the others only where it does not.
const BEST: usize = 5;
const UNDER: usize = 2;
/// How high the picture is, without what the marks mean.
const HEIGHT: f32 = 315.0;
/// Room for names at the sides.
const EDGE: f32 = 46.0;

/// The part with the network; nothing when there is no relation yet.
pub(super) fn part(basis: &Basis) -> Option<Part> {
    let web = Web::of(basis.village, basis.today);
    if web.ties.is_empty() {
        return None;
    }
    let mut part = Part::new(basis.say("report-network"));
    let degrees = web.degrees();
    let all = best_tied(&degrees);
    let few = few(basis, &web, &all);
    if !basis.few.is_empty() {
        part.text(basis.count("report-network-lead-few", web.ties.len()));
    } else {
        let lead = Phrase::new("report-network-lead").number("ties", web.ties.len());
        part.text(basis.tell(&lead.number("entries", web.members.len())));
    }
    if 1 < web.groups {
        part.text(basis.count("report-network-groups", web.groups));
    }
    let tied = drawable(basis, &web, &all, &few);
    let drawn: Vec<usize> = tied.iter().copied().take(DRAWN).collect();
    part.blocks
        .push(Block::Picture(picture(basis, &web, &degrees, &drawn)));
    if drawn.len() < tied.len() {
        let some = Phrase::new("report-network-some").number("drawn", drawn.len());
        part.text(basis.tell(&some.number("tied", tied.len())));
    }
    if tied.len() < all.len() {
        part.text(basis.say("report-network-few"));
    }
    part.blocks
        .extend(basis.beside(|_, story| 1 < story.assets.iter().count()));
    if let Some((table, equals)) = most(basis, &web, &degrees, &tied) {
        part.blocks.push(Block::Table(table));
        if 0 < equals {
            part.text(basis.count("report-network-equals", equals));
        }
    }
    let alone = Rule::find("2.1").map_or(0, |rule| {
        let gaps = basis.found.gaps_of(rule).iter();
        gaps.filter(|gap| !basis.is_about(gap, &few)).count()
    });
    if 0 < alone {
        part.text(basis.count("report-network-alone", alone));
    }
    Some(part)
}

/// The tied entries, the best tied one first.
fn best_tied(degrees: &[usize]) -> Vec<usize> {
    let mut tied: Vec<usize> = (0..degrees.len()).filter(|place| 0 < degrees[*place]).collect();
    tied.sort_by_key(|place| (Reverse(degrees[*place]), *place));
    tied
}

/// The kinds of people of which there are few, among all or among those who are tied: they are in no number and in no
/// row, but by name.
fn few(basis: &Basis, web: &Web, tied: &[usize]) -> Vec<AssetKind> {
    let ids = tied.iter().map(|place| &web.members[*place]);
    let assets = ids.filter_map(|id| basis.village.assets.get(id).map(AsRef::as_ref));
    let mut few = few_kinds(assets);
    few.extend(&basis.few);
    few
}

/// Those of them that may be drawn and listed. Of a kind of which there are few only those are that may be named:
/// marks and rows can be counted.
fn drawable(basis: &Basis, web: &Web, tied: &[usize], few: &[AssetKind]) -> Vec<usize> {
    let may_be = |place: &&usize| {
        let id = web.members[**place];
        let asset = basis.village.assets.get(&id);
        let is_few = asset.is_some_and(|asset| few.contains(&asset.which()));
        !is_few || shown_name(basis, id).is_some()
    };
    tied.iter().filter(may_be).copied().collect()
}

fn picture(basis: &Basis, web: &Web, degrees: &[usize], drawn: &[usize]) -> Picture {
    let numbers: HashMap<usize, usize> = drawn.iter().copied().zip(0..).collect();
    let ties: BTreeSet<(usize, usize)> = web
        .ties
        .iter()
        .filter_map(|(one, other)| Some((*numbers.get(one)?, *numbers.get(other)?)))
        .map(|(one, other)| (one.min(other), one.max(other)))
        .collect();
    let ties: Vec<(usize, usize)> = ties.into_iter().collect();
    let spots: Vec<_> = places(drawn.len(), &ties)
        .into_iter()
        .map(|(x, y)| at(EDGE + x * (WIDTH - 2.0 * EDGE), 14.0 + y * (HEIGHT - 28.0)))
        .collect();
    let line = |(one, other): &(usize, usize)| Shape::Line {
        from: spots[*one],
        to: spots[*other],
        width: 0.8,
        ink: Ink::GREY.strength(0.55),
    };
    let mut shapes: Vec<Shape> = ties.iter().map(line).collect();
    let radius = |place: &usize| (2.8 + (degrees[*place] as f32).sqrt() * 0.9).min(9.0);
    let marks: Vec<(At, f32)> = spots.into_iter().zip(drawn.iter().map(radius)).collect();
    for (place, (spot, radius)) in drawn.iter().zip(&marks).rev() {
        if let Some(asset) = basis.village.assets.get(&web.members[*place]) {
            shapes.push(mark(asset.which(), *spot, *radius));
        }
    }
    shapes.extend(names(basis, web, drawn, &marks));
    shapes.extend(legend(AssetKind::VARIANTS, HEIGHT + 16.0, basis.words));
    let told = Phrase::new("report-web-told").number("drawn", drawn.len());
    Picture {
        title: basis.say("report-web"),
        told: basis.tell(&told.number("ties", ties.len())),
        numbers: None,
        height: HEIGHT + 24.0,
        shapes,
    }
}

/// Names of the best tied, as far as there is room for them. Who did not agree has a mark alone.
fn names(basis: &Basis, web: &Web, drawn: &[usize], marks: &[(At, f32)]) -> Vec<Shape> {
    const LETTER: f32 = 4.5;
    const SIZE: f32 = 8.5;
    let mut labels = Labels::between(marks.to_vec(), HEIGHT);
    let mut shapes = Vec::new();
    for (place, (spot, radius)) in drawn.iter().zip(marks) {
        let Some(name) = shown_name(basis, web.members[*place]) else {
            continue;
        };
        let name = short(&name, 26);
        let half = name.chars().count() as f32 * LETTER / 2.0 + 1.0;
        let (high, aside) = (SIZE + 1.5, radius + half + 1.5);
        let away = radius + high / 2.0 + 0.5;
        let around = [(0.0, -1.0), (0.0, 1.0), (1.0, 0.0), (-1.0, 0.0)];
        let corners = [(0.8, -1.0), (-0.8, -1.0), (0.8, 1.0), (-0.8, 1.0)];
        let places = around.into_iter().chain(corners);
        let places: Vec<At> = places
            .map(|(x, y)| at(spot.x + x * aside, spot.y + y * away))
            .collect();
        let under = if shapes.len() < BEST * 2 { UNDER } else { 0 };
        let Some(middle) = labels.put(&places, half, high, under) else {
            continue;
        };
        let paper = at(middle.x - half, middle.y - high / 2.0);
        shapes.push(block(paper, half * 2.0, high, Ink::WHITE, Ink::WHITE));
        shapes.push(text(
            at(middle.x, middle.y + SIZE * 0.35),
            SIZE,
            Anchor::Middle,
            name,
        ));
        if NAMED * 2 <= shapes.len() {
            break;
        }
    }
    shapes
}

fn shown_name(basis: &Basis, id: Id) -> Option<String> {
    let asset = basis.village.assets.get(&id)?;
    let agreed = asset.kind.consent() != Some(ConsentLevel::None);
    agreed.then(|| asset.name.to_string())
}

/// Who has most relations, and how many others have as many as the last of them. Who did not agree is called by role
/// and kern, as everywhere in what is shown.
fn most(basis: &Basis, web: &Web, degrees: &[usize], tied: &[usize]) -> Option<(Table, usize)> {
    let named = tied.iter().filter_map(|place| {
        let asset = basis.village.assets.get(&web.members[*place])?;
        Some((
            degrees[*place],
            vec![asset.name.to_string(), basis.kern(asset.kern.0)],
        ))
    });
    let named: Vec<(usize, Vec<String>)> = named.collect();
    let (listed, others) = named.split_at(named.len().min(LISTED));
    let (least, _) = listed.last()?;
    let equals = others.iter().take_while(|(degree, _)| degree == least).count();
    let row = |(degree, cells): &(usize, Vec<String>)| [cells.as_slice(), &[degree.to_string()]].concat();
    let table = Table {
        caption: basis.say("report-network-most"),
        heads: ["who", "kern", "ties"]
            .map(|head| basis.say(&format!("report-head-{head}")))
            .into(),
        rows: listed.iter().map(row).collect(),
        widths: vec![50, 30, 20],
        numbers: false,
    };
    Some((table, equals))
}
