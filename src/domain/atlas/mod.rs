//! Where everything is: the entries with coordinates on a flat map in metres, found again quickly.

mod hull;
mod tree;
mod view;

use std::f64::consts::TAU;

use strum::VariantArray;

use crate::domain::asset::Asset;
use crate::domain::code::Code;
use crate::domain::gaps::Scope;
use crate::domain::lists::Condition;
use crate::domain::record::Id;
use crate::domain::village::Village;

pub use tree::{Bin, Marks};
pub use view::{Extent, OUTERMOST, Spot, View};

use hull::hull;
use tree::Tree;

/// Metres in a degree of latitude.
const DEGREE: f64 = 111_195.0;
/// What lies within so many metres of the middle always belongs in sight: kernen of one village may lie apart.
const NEAR: f64 = 15_000.0;
/// What lies so many times further off than half of all is no reason to look from so high.
const FAR: f64 = 8.0;
/// As many kernen have a mark of their own; the whole village has the last one.
pub const KERNEN: usize = 63;

/// The entries of a village on a flat map, north up.
#[derive(Debug, Clone, Default)]
pub struct Atlas {
    tree: Tree,
    /// What there is to see at first: nothing without any coordinates.
    pub fit: Option<Extent>,
    /// How many entries lie too far off for that.
    pub far: usize,
    /// Entries without a place on the map, by name, then id.
    pub without: Vec<Id>,
    /// The kernen by name, each with the line around its entries and their number.
    pub kernen: Vec<Kern>,
    /// How many entries on the map have each mark.
    pub tallies: Tallies,
}

/// A kern on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Kern {
    /// Which one.
    pub id: Id,
    /// The line around its entries; nothing if there are fewer than three.
    pub hull: Vec<Spot>,
    /// How many there are on the map.
    pub count: usize,
}

/// How many entries on the map have each mark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tallies {
    /// In all.
    pub all: usize,
    /// Of each kind.
    pub kinds: [usize; 4],
    /// For each condition.
    pub conditions: [usize; 4],
    /// In each status.
    pub statuses: [usize; 4],
    /// Of the whole village.
    pub whole_village: usize,
}

/// An entry on the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// Which one.
    pub id: Id,
    /// Where.
    pub at: Spot,
    /// What it is marked by.
    pub marks: Marks,
}

/// One of the eight directions of the compass.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr, strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum Compass {
    /// Up.
    North,
    /// Up and to the right.
    Northeast,
    /// To the right.
    East,
    /// Down and to the right.
    Southeast,
    /// Down.
    South,
    /// Down and to the left.
    Southwest,
    /// To the left.
    West,
    /// Up and to the left.
    Northwest,
}

impl Code for Compass {
    const TERM: &'static str = "compass";
}

impl Compass {
    /// In which direction one place lies from another.
    pub fn from(here: Spot, there: Spot) -> Self {
        let angle = (there.x - here.x).atan2(there.y - here.y).rem_euclid(TAU);
        // Rounded to the nearest eighth of the circle; the last eighth is the first again.
        let eighth = (angle / TAU * 8.0).round() as usize % Self::VARIANTS.len();
        Self::VARIANTS[eighth]
    }
}

/// One of the four ways in which one can go on the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// To the north.
    Up,
    /// To the south.
    Down,
    /// To the west.
    Left,
    /// To the east.
    Right,
}

impl Atlas {
    /// The entries in scope.
    pub fn of(village: &Village, scope: &Scope) -> Self {
        let mut placed: Vec<(Id, &Asset, f64, f64)> = Vec::new();
        let mut without = Vec::new();
        for (id, asset) in village.assets.iter().filter(|(_, asset)| scope.includes(asset)) {
            match degrees(asset) {
                Some((latitude, longitude)) => placed.push((*id, asset, latitude, longitude)),
                None => without.push((asset.name.to_lowercase(), *id)),
            }
        }
        without.sort();
        let kernen: Vec<Id> = village.kernen_by_name().into_iter().map(|(id, _)| id).collect();
        let mut atlas = Self {
            without: without.into_iter().map(|(_, id)| id).collect(),
            ..Self::default()
        };
        let middle = (
            median(placed.iter().map(|one| one.2)),
            median(placed.iter().map(|one| one.3)),
        );
        let (Some(latitude), Some(longitude)) = middle else {
            atlas.kernen = kernen.into_iter().map(Kern::empty).collect();
            return atlas;
        };
        // A degree of longitude is shorter the further from the equator.
        let shorter = latitude.to_radians().cos();
        let point = |&(id, asset, north, east): &(Id, &Asset, f64, f64)| Point {
            id,
            at: Spot {
                x: (east - longitude) * DEGREE * shorter,
                y: (north - latitude) * DEGREE,
            },
            marks: marks(asset, &kernen),
        };
        let points: Vec<Point> = placed.iter().map(point).collect();
        let near = near(&points);
        atlas.fit = Extent::around(near.iter().map(|point| point.at));
        atlas.far = points.len() - near.len();
        for (_, asset, ..) in &placed {
            atlas.tallies.add(asset);
        }
        atlas.kernen = on_map(&kernen, &points, &near);
        atlas.tree = Tree::of(points);
        atlas
    }

    /// How many entries are on the map.
    pub fn count(&self) -> usize {
        self.tallies.all
    }

    /// The entries by the cell of the view in which they lie: as many cells as the view has, row by row.
    pub fn bins(&self, view: &View) -> Vec<Bin> {
        self.tree.bins(view)
    }

    /// How many entries lie in this cell of the view, and some of them.
    pub fn in_cell(&self, view: &View, cell: (i64, i64), at_most: usize) -> (usize, Vec<Point>) {
        self.tree.in_cell(view, cell, at_most)
    }

    /// The entries nearest to a place, the nearest first.
    pub fn nearest(&self, to: Spot, at_most: usize) -> Vec<Point> {
        self.tree.nearest(to, at_most)
    }

    /// The entry that lies nearest that way, in another cell of the view.
    pub fn towards(&self, from: Spot, way: Way, view: &View) -> Option<Point> {
        self.tree.towards(from, way, view)
    }

    /// Where an entry is; nothing if it is not on the map.
    pub fn find(&self, id: Id) -> Option<Spot> {
        self.tree.find(id)
    }
}

impl Kern {
    fn empty(id: Id) -> Self {
        Self {
            id,
            hull: Vec::new(),
            count: 0,
        }
    }
}

impl Tallies {
    fn add(&mut self, asset: &Asset) {
        self.all += 1;
        self.kinds[asset.which().index()] += 1;
        self.statuses[asset.status.index()] += 1;
        for condition in asset.conditions.codes() {
            self.conditions[condition.index()] += 1;
        }
        self.whole_village += usize::from(asset.kern.0.is_none());
    }
}

/// The coordinates of the entry, if it has both and they are on earth.
fn degrees(asset: &Asset) -> Option<(f64, f64)> {
    let (latitude, longitude) = (asset.latitude?.get(), asset.longitude?.get());
    (latitude.abs() <= 90.0).then_some((latitude, longitude))
}

fn median(numbers: impl Iterator<Item = f64>) -> Option<f64> {
    let mut numbers: Vec<f64> = numbers.collect();
    let place = numbers.len().checked_sub(1)? / 2;
    let (_, middle, _) = numbers.select_nth_unstable_by(place, f64::total_cmp);
    Some(*middle)
}

/// Those that are not much further from the middle than most: a slip of the pen, or somebody in another
/// country, must not make the village a dot.
fn near(points: &[Point]) -> Vec<Point> {
    let middle = Spot {
        x: median(points.iter().map(|point| point.at.x)).unwrap_or_default(),
        y: median(points.iter().map(|point| point.at.y)).unwrap_or_default(),
    };
    let half = median(points.iter().map(|point| middle.to(point.at))).unwrap_or_default();
    let limit = (half * FAR).max(NEAR);
    points
        .iter()
        .filter(|point| middle.to(point.at) <= limit)
        .copied()
        .collect()
}

fn marks(asset: &Asset, kernen: &[Id]) -> Marks {
    let kern = asset
        .kern
        .0
        .and_then(|kern| kernen.iter().position(|id| *id == kern));
    Marks {
        kinds: 1 << asset.which().index(),
        conditions: asset
            .conditions
            .codes()
            .fold(0, |marks, condition: Condition| marks | 1 << condition.index()),
        statuses: 1 << asset.status.index(),
        kernen: 1 << kern.map_or(KERNEN, |place| place.min(KERNEN - 1)),
    }
}

fn on_map(kernen: &[Id], points: &[Point], near: &[Point]) -> Vec<Kern> {
    let of = |points: &[Point], place: usize| -> Vec<Spot> {
        let own = points
            .iter()
            .filter(|point| point.marks.kernen == 1 << place.min(KERNEN - 1));
        own.map(|point| point.at).collect()
    };
    let kern = |(place, id): (usize, &Id)| Kern {
        id: *id,
        hull: hull(of(near, place)),
        count: of(points, place).len(),
    };
    kernen.iter().enumerate().take(KERNEN).map(kern).collect()
}
