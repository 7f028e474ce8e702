//! The places of the entries in a tree, so that a part of the map is found without looking at all of it.

use std::collections::{BinaryHeap, HashMap};

use crate::domain::atlas::{Extent, Point, Spot, View, Way};
use crate::domain::record::Id;

/// As many places stay together in one leaf.
const LEAF: usize = 8;

/// What entries are marked by: a bit for each kind, condition, status and kern.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Marks {
    /// Kinds, in the order of their list.
    pub kinds: u8,
    /// Conditions.
    pub conditions: u8,
    /// Statuses.
    pub statuses: u8,
    /// Kernen by name; the last bit is the whole village.
    pub kernen: u64,
}

/// What lies in a cell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Bin {
    /// How many entries.
    pub count: usize,
    /// What any of them is marked by.
    pub marks: Marks,
}

/// The places, divided in halves time and again.
#[derive(Debug, Clone, Default)]
pub(super) struct Tree {
    points: Vec<Point>,
    nodes: Vec<Node>,
    places: HashMap<Id, u32>,
}

#[derive(Debug, Clone)]
struct Node {
    extent: Extent,
    bin: Bin,
    /// Its places, from and up to.
    points: (usize, usize),
    /// The second of its halves; the first follows it at once.
    second: Option<usize>,
}

impl Marks {
    fn and(self, other: Self) -> Self {
        Self {
            kinds: self.kinds | other.kinds,
            conditions: self.conditions | other.conditions,
            statuses: self.statuses | other.statuses,
            kernen: self.kernen | other.kernen,
        }
    }
}

impl Bin {
    fn add(&mut self, other: Self) {
        self.count += other.count;
        self.marks = self.marks.and(other.marks);
    }
}

/// A place found so far, the worst of which gives way.
#[derive(PartialEq)]
struct Found(f64, usize);

impl Eq for Found {}

impl PartialOrd for Found {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Found {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.total_cmp(&other.0).then(self.1.cmp(&other.1))
    }
}

impl Tree {
    pub fn of(points: Vec<Point>) -> Self {
        let mut tree = Self {
            points,
            ..Self::default()
        };
        if !tree.points.is_empty() {
            tree.divide(0, tree.points.len());
        }
        let places = tree.points.iter().enumerate();
        tree.places = places
            .map(|(place, point)| (point.id, u32::try_from(place).unwrap_or(u32::MAX)))
            .collect();
        tree
    }

    fn divide(&mut self, from: usize, to: usize) {
        let own = &mut self.points[from..to];
        let extent = Extent::around(own.iter().map(|point| point.at)).unwrap_or_default();
        let mut bin = Bin::default();
        for point in own.iter() {
            bin.add(Bin {
                count: 1,
                marks: point.marks,
            });
        }
        let place = self.nodes.len();
        self.nodes.push(Node {
            extent,
            bin,
            points: (from, to),
            second: None,
        });
        if to - from <= LEAF {
            return;
        }
        let half = (to - from) / 2;
        let wide = extent.high.y - extent.low.y <= extent.high.x - extent.low.x;
        let along = |point: &Point| if wide { point.at.x } else { point.at.y };
        own.select_nth_unstable_by(half, |one, other| along(one).total_cmp(&along(other)));
        self.divide(from, from + half);
        self.nodes[place].second = Some(self.nodes.len());
        self.divide(from + half, to);
    }

    fn halves(&self, place: usize) -> Option<[usize; 2]> {
        Some([place + 1, self.nodes[place].second?])
    }

    fn points_of(&self, place: usize) -> impl Iterator<Item = (usize, &Point)> {
        let (from, to) = self.nodes[place].points;
        (from..to).zip(&self.points[from..to])
    }

    pub fn find(&self, id: Id) -> Option<Spot> {
        let place = *self.places.get(&id)?;
        Some(self.points.get(place as usize)?.at)
    }

    pub fn bins(&self, view: &View) -> Vec<Bin> {
        let mut bins = vec![Bin::default(); view.columns * view.rows];
        let all = (0, 0, int(view.columns) - 1, int(view.rows) - 1);
        let mut add = |cell: Option<(usize, usize)>, bin: Bin| {
            if let Some((column, row)) = cell {
                bins[row * view.columns + column].add(bin);
            }
        };
        let mut open = Vec::new();
        open.extend((!self.nodes.is_empty()).then_some(0));
        while let Some(place) = open.pop() {
            let node = &self.nodes[place];
            if !meet(all, view.cells(&node.extent)) {
                continue;
            }
            // Whatever lies in one cell need not be told apart.
            if view.cell(node.extent.low) == view.cell(node.extent.high) {
                add(view.seen(node.extent.low), node.bin);
                continue;
            }
            match self.halves(place) {
                Some(halves) => open.extend(halves),
                None => {
                    for (_, point) in self.points_of(place) {
                        let bin = Bin {
                            count: 1,
                            marks: point.marks,
                        };
                        add(view.seen(point.at), bin);
                    }
                }
            }
        }
        bins
    }

    pub fn in_cell(&self, view: &View, cell: (i64, i64), at_most: usize) -> (usize, Vec<Point>) {
        let one = (cell.0, cell.1, cell.0, cell.1);
        let (mut count, mut found) = (0, Vec::new());
        let mut open = Vec::new();
        open.extend((!self.nodes.is_empty()).then_some(0));
        while let Some(place) = open.pop() {
            let node = &self.nodes[place];
            let cells = view.cells(&node.extent);
            if !meet(one, cells) {
                continue;
            }
            if at_most <= found.len() && cells == one {
                count += node.bin.count;
                continue;
            }
            if let Some(halves) = self.halves(place) {
                open.extend(halves);
                continue;
            }
            for (_, point) in self
                .points_of(place)
                .filter(|(_, point)| view.cell(point.at) == cell)
            {
                count += 1;
                if found.len() < at_most {
                    found.push(*point);
                }
            }
        }
        (count, found)
    }

    pub fn nearest(&self, to: Spot, at_most: usize) -> Vec<Point> {
        self.best(
            at_most,
            |extent| Some(extent.distance(to)),
            |point| Some(to.to(point.at)),
        )
    }

    pub fn towards(&self, from: Spot, way: Way, view: &View) -> Option<Point> {
        let here = view.cell(from);
        // Straight ahead is nearer than askew.
        let cost = |spot: Spot| {
            let (along, across) = ahead(way, here, view.cell(spot));
            (0 < along).then(|| along as f64 + 3.0 * across.abs() as f64 + from.to(spot) / (view.pace * 1e6))
        };
        let least = |extent: &Extent| {
            let corners = [extent.low, extent.high].map(|corner| ahead(way, here, view.cell(corner)));
            let furthest = corners[0].0.max(corners[1].0);
            let nearest = corners[0].0.min(corners[1].0).max(1);
            let sides = (corners[0].1.min(corners[1].1), corners[0].1.max(corners[1].1));
            let across = 0_i64.clamp(sides.0, sides.1).abs();
            (0 < furthest).then_some(nearest as f64 + 3.0 * across as f64)
        };
        self.best(1, least, |point| cost(point.at)).into_iter().next()
    }

    /// The places that cost least, the cheapest first. What an extent costs is what its cheapest place may
    /// cost at the least; what costs nothing at all is no answer.
    fn best(
        &self,
        at_most: usize,
        least: impl Fn(&Extent) -> Option<f64>,
        cost: impl Fn(&Point) -> Option<f64>,
    ) -> Vec<Point> {
        let mut open = BinaryHeap::new();
        let mut found: BinaryHeap<Found> = BinaryHeap::new();
        let look = |place: usize| {
            let node: &Node = self.nodes.get(place)?;
            Some(std::cmp::Reverse(Found(least(&node.extent)?, place)))
        };
        open.extend(look(0));
        while let Some(std::cmp::Reverse(Found(price, place))) = open.pop() {
            let full = at_most <= found.len();
            if full && found.peek().is_none_or(|worst| worst.0 < price) {
                break;
            }
            if let Some(halves) = self.halves(place) {
                open.extend(halves.into_iter().filter_map(look));
                continue;
            }
            for (at, point) in self.points_of(place) {
                found.extend(cost(point).map(|price| Found(price, at)));
                if at_most < found.len() {
                    found.pop();
                }
            }
        }
        let order = found.into_sorted_vec();
        order.into_iter().map(|found| self.points[found.1]).collect()
    }
}

/// Whether two rectangles of cells, from the upper left to the lower right, have a cell in common.
fn meet(one: (i64, i64, i64, i64), other: (i64, i64, i64, i64)) -> bool {
    one.0 <= other.2 && other.0 <= one.2 && one.1 <= other.3 && other.1 <= one.3
}

fn int(cells: usize) -> i64 {
    i64::try_from(cells).unwrap_or(i64::MAX)
}

/// How many cells there lies ahead that way, and how many to the side.
fn ahead(way: Way, here: (i64, i64), there: (i64, i64)) -> (i64, i64) {
    let (columns, rows) = (there.0 - here.0, there.1 - here.1);
    match way {
        Way::Up => (-rows, columns),
        Way::Down => (rows, columns),
        Way::Left => (-columns, rows),
        Way::Right => (columns, rows),
    }
}
