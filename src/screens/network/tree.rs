//! The tree around one asset: its relations, and those of whoever is unfolded, as rows.

use std::collections::HashSet;

use crate::domain::code::Code;
use crate::domain::fold::plain;
use crate::domain::record::Id;
use crate::domain::relation::RelationState;
use crate::screens::Context;
use crate::widgets::rows::Cursor;

/// The tree, and where one is in it.
#[derive(Debug, Default)]
pub(super) struct Tree {
    /// Around whom it grows.
    pub root: Option<Id>,
    /// The root, and below it all that is unfolded.
    pub rows: Vec<Row>,
    pub cursor: Cursor,
    /// How many relations of each sort the root has: existing, wished and ended.
    pub counts: [usize; 3],
    /// The roots that one walked on from, the last one at the end, each with the relation that the
    /// cursor was on.
    pub trail: Vec<(Id, Option<Id>)>,
}

/// A row of the tree: an asset, and how the one above it is related to it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Row {
    /// How far from the root.
    pub depth: usize,
    pub asset: Id,
    /// The relation with the asset above it; none: this is the root.
    pub relation: Option<Id>,
    pub bond: Bond,
    /// Whether the relation starts at the asset above.
    pub outgoing: bool,
    /// Whether what it is related to stands below it.
    pub open: bool,
    /// Whether it is the last one below the asset above it.
    pub last: bool,
    /// Whether it stands above itself already: unfolding it would have no end.
    pub above: bool,
    /// For each of the first levels above, whether more follows there.
    pub rails: u64,
}

/// Whether a relation is there, in the order in which they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Bond {
    Existing,
    Wished,
    Ended,
}

impl Tree {
    /// Grows around this asset; the way back leads to the asset before it.
    pub fn walk_to(&mut self, asset: Id, cx: &Context) {
        if let Some(root) = self.root.filter(|root| *root != asset) {
            self.trail.push((root, self.row().and_then(|row| row.relation)));
        }
        self.begin(asset, cx);
    }

    /// Goes back to the asset before; says whether there was one.
    pub fn walk_back(&mut self, cx: &Context) -> bool {
        while let Some((root, relation)) = self.trail.pop() {
            if cx.village.assets.contains_key(&root) {
                self.begin(root, cx);
                self.go_to(relation);
                return true;
            }
        }
        false
    }

    /// Grows around this asset anew.
    pub fn begin(&mut self, asset: Id, cx: &Context) {
        self.root = Some(asset);
        self.rows.clear();
        self.cursor = Cursor(0);
        self.grow(cx);
    }

    /// The row under the cursor.
    pub fn row(&self) -> Option<&Row> {
        self.rows.get(self.cursor.0)
    }

    /// Grows anew from what is known now, as far unfolded as before and with the cursor on the same
    /// row.
    pub fn grow(&mut self, cx: &Context) {
        let (open, here) = self.unfolded();
        self.rows.clear();
        let Some(root) = self.root.filter(|root| cx.village.assets.contains_key(root)) else {
            return;
        };
        self.rows.push(Row {
            depth: 0,
            asset: root,
            relation: None,
            bond: Bond::Existing,
            outgoing: true,
            open: false,
            last: true,
            above: false,
            rails: 0,
        });
        self.unfold(0, cx);
        self.counts = [0; 3];
        for row in &self.rows[1..] {
            self.counts[row.bond as usize] += 1;
        }
        let mut path: Vec<Id> = Vec::new();
        let mut place = 1;
        let mut found = None;
        while let Some(row) = self.rows.get(place) {
            path.truncate(row.depth - 1);
            path.extend(row.relation);
            if here.as_ref() == Some(&path) {
                found = Some(place);
            }
            if open.contains(&path) {
                self.unfold(place, cx);
            }
            place += 1;
        }
        self.cursor = found.map_or(self.cursor, Cursor).within(self.rows.len());
    }

    /// The ways, by relations, to all that is unfolded and to the row under the cursor.
    fn unfolded(&self) -> (HashSet<Vec<Id>>, Option<Vec<Id>>) {
        let mut open = HashSet::new();
        let mut here = None;
        let mut path: Vec<Id> = Vec::new();
        for (place, row) in self.rows.iter().enumerate().skip(1) {
            path.truncate(row.depth - 1);
            path.extend(row.relation);
            if row.open {
                open.insert(path.clone());
            }
            if place == self.cursor.0 {
                here = Some(path.clone());
            }
        }
        (open, here)
    }

    /// Goes to the first row with this relation, if it belongs in the tree as it is.
    pub fn seek(&mut self, relation: Id, cx: &Context) {
        let shows = |tree: &Self| tree.rows.iter().any(|row| row.relation == Some(relation));
        let ends = cx.village.relations.get(&relation);
        let ends = ends.map_or([None; 2], |relation| [relation.from.0, relation.to.0]);
        // What was made with the asset under the cursor is to be seen there.
        if !shows(self) && self.row().is_some_and(|row| ends.contains(&Some(row.asset))) {
            self.unfold(self.cursor.0, cx);
        }
        self.go_to(Some(relation));
    }

    fn go_to(&mut self, relation: Option<Id>) {
        let mut rows = self.rows.iter();
        let place = rows.position(|row| row.relation.is_some() && row.relation == relation);
        self.cursor = place.map_or(self.cursor, Cursor);
    }

    /// Shows below a row what it is related to, apart from where it hangs itself; says how many that
    /// are.
    pub fn unfold(&mut self, place: usize, cx: &Context) -> usize {
        let Some(row) = self.rows.get(place).filter(|row| !row.open && !row.above) else {
            return 0;
        };
        let mut below = related(row, cx);
        let ancestors: HashSet<Id> = self.ancestors(place).map(|row| row.asset).collect();
        let rails = row.rails_below();
        let depth = row.depth + 1;
        for one in &mut below {
            one.above = ancestors.contains(&one.asset);
            one.rails = rails;
            one.depth = depth;
        }
        if let Some(last) = below.last_mut() {
            last.last = true;
        }
        let count = below.len();
        self.rows[place].open = count > 0;
        self.rows.splice(place + 1..place + 1, below);
        count
    }

    /// A row and all that it hangs on, up to the root.
    fn ancestors(&self, place: usize) -> impl Iterator<Item = &Row> {
        let mut wanted = self.rows.get(place).map_or(0, |row| row.depth);
        let mut done = false;
        self.rows[..=place].iter().rev().filter(move |row| {
            if done || row.depth != wanted {
                return false;
            }
            done = wanted == 0;
            wanted = wanted.saturating_sub(1);
            true
        })
    }

    /// The place of the row on which this one hangs.
    pub fn parent(&self, place: usize) -> Option<usize> {
        let depth = self.rows.get(place)?.depth.checked_sub(1)?;
        self.rows[..place].iter().rposition(|row| row.depth == depth)
    }

    /// Puts away what stands below a row.
    pub fn fold(&mut self, place: usize) {
        let Some(row) = self.rows.get_mut(place) else {
            return;
        };
        row.open = false;
        let depth = row.depth;
        let below = self.rows[place + 1..].iter().position(|row| row.depth <= depth);
        let end = below.map_or(self.rows.len(), |below| place + 1 + below);
        self.rows.drain(place + 1..end);
    }
}

impl Row {
    /// The rails of the rows below this one.
    fn rails_below(&self) -> u64 {
        let more = u64::from(!self.last);
        let level = u32::try_from(self.depth).unwrap_or(u32::MAX);
        self.rails | more.checked_shl(level).unwrap_or_default()
    }

    /// How many relations of its asset are not on the screen because it is folded.
    pub fn hidden(&self, cx: &Context) -> usize {
        if self.open || self.above || self.relation.is_none() {
            return 0;
        }
        cx.neighbours.relations_of(self.asset).len().saturating_sub(1)
    }
}

/// What the asset of a row is related to, apart from the relation by which it hangs there: what is there
/// first, then wishes, then what has ended; each by type, then name.
fn related(row: &Row, cx: &Context) -> Vec<Row> {
    let relations = cx.neighbours.relations_of(row.asset).iter();
    let relations = relations.filter(|id| Some(**id) != row.relation);
    let mut below: Vec<((Bond, usize, bool, String), Row)> = relations
        .filter_map(|id| {
            let relation = cx.village.relations.get(id)?;
            let outgoing = relation.from.0 == Some(row.asset);
            let asset = if outgoing { relation.to.0 } else { relation.from.0 }?;
            let name = plain(&cx.village.assets.get(&asset).filter(|_| asset != row.asset)?.name);
            let bond = match relation.state {
                RelationState::Wished => Bond::Wished,
                RelationState::Existing if relation.counts(cx.today) => Bond::Existing,
                RelationState::Existing => Bond::Ended,
            };
            let order = (bond, relation.kind.index(), !outgoing, name);
            let related = Row {
                depth: row.depth + 1,
                asset,
                relation: Some(*id),
                bond,
                outgoing,
                open: false,
                last: false,
                above: false,
                rails: 0,
            };
            Some((order, related))
        })
        .collect();
    below.sort_by(|(one, _), (other, _)| one.cmp(other));
    below.into_iter().map(|(_, row)| row).collect()
}
