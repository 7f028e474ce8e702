//! Two standings beside each other: what grew, what stopped, which gaps closed and opened.

use std::collections::{HashMap, HashSet};

use crate::domain::code::Code;
use crate::domain::gaps::{KeptGap, Subject};
use crate::domain::kinds::AssetKind;
use crate::domain::record::Id;
use crate::domain::snapshot::{Standing, StoodAsset, StoodRow, StoodStep};

/// What changed from then to later.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Comparison {
    /// The five steps, then and later.
    pub steps: Vec<(StoodStep, StoodStep)>,
    /// How many there were and are of each sort.
    pub tallies: Vec<Tally>,
    /// The cells whose number changed, in the order of the matrices.
    pub cells: Vec<CellChange>,
    /// Entries that count now and did not then, or are new.
    pub grown: Vec<Mover>,
    /// Entries that counted then and do not now.
    pub stopped: Vec<Mover>,
    /// Gaps that are no longer there: first those that were closed, then those whose subject is gone.
    pub closed: Vec<GapChange>,
    /// Gaps that were not there: first those that opened, then those that came with something new.
    pub opened: Vec<GapChange>,
    /// Entries that were there then and are no longer.
    gone: HashMap<Id, StoodAsset>,
}

/// How many of a sort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// Which sort, by code.
    pub of: String,
    /// Then.
    pub before: u32,
    /// Later.
    pub after: u32,
}

/// A cell whose number changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellChange {
    /// The number of the rule of the matrix.
    pub rule: String,
    /// The row, by code or id.
    pub row: String,
    /// The name of the kern as it was last.
    pub name: String,
    /// The place of the condition in its list.
    pub column: usize,
    /// Then.
    pub before: u32,
    /// Later.
    pub after: u32,
}

/// An entry that came to count, or no longer does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mover {
    /// How it was last seen.
    pub asset: StoodAsset,
    /// Its kern; none: the whole village.
    pub kern: Option<Id>,
    /// What happened.
    pub turn: Turn,
}

/// What happened to an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    /// It is new.
    New,
    /// It was there and has become active, or counts after all.
    Risen,
    /// It is new and does not count yet.
    Begun,
    /// It has stopped, or sleeps.
    Stopped,
    /// It is there, but the group counts it no longer, or it is an idea again.
    Out,
    /// It was taken out.
    Gone,
}

/// A gap that is there at one side alone.
#[derive(Debug, Clone, PartialEq)]
pub struct GapChange {
    /// Which one.
    pub gap: KeptGap,
    /// Whether its subject is not there at the other side: the gap went, or came, with it.
    pub with_subject: bool,
}

impl Comparison {
    /// What changed between the two.
    pub fn of(before: &Standing, after: &Standing) -> Self {
        let step = |standing: &Standing, place: usize| standing.steps.get(place).copied().unwrap_or_default();
        Self {
            steps: (0..5)
                .map(|place| (step(before, place), step(after, place)))
                .collect(),
            tallies: tallies(before, after),
            cells: cells(before, after),
            grown: grown(before, after),
            stopped: stopped(before, after),
            closed: only_in(before, after),
            opened: only_in(after, before),
            gone: before
                .assets
                .iter()
                .filter(|asset| after.asset(asset.id).is_none())
                .map(|asset| (asset.id, asset.clone()))
                .collect(),
        }
    }

    /// The entry as it was, if it is gone since.
    pub fn then(&self, id: Id) -> Option<&StoodAsset> {
        self.gone.get(&id)
    }

    /// Whether nothing changed at all.
    pub fn is_same(&self) -> bool {
        self.cells.is_empty()
            && self.grown.is_empty()
            && self.stopped.is_empty()
            && self.closed.is_empty()
            && self.opened.is_empty()
            && self.steps.iter().all(|(before, after)| before == after)
            && self.tallies.iter().all(|tally| tally.before == tally.after)
    }
}

fn tallies(before: &Standing, after: &Standing) -> Vec<Tally> {
    let in_that = |standing: &Standing, of: &str| {
        let found = standing.tallies.iter().find(|(sort, _)| sort == of);
        found.map_or(0, |(_, count)| *count)
    };
    let old = before.tallies.iter();
    let lost = old.filter(|(sort, _)| after.tallies.iter().all(|(other, _)| other != sort));
    let all = after.tallies.iter().chain(lost);
    all.map(|(sort, _)| Tally {
        of: sort.clone(),
        before: in_that(before, sort),
        after: in_that(after, sort),
    })
    .collect()
}

fn cells(before: &Standing, after: &Standing) -> Vec<CellChange> {
    let key = |row: &StoodRow| (row.rule.clone(), row.row.clone());
    let old: HashMap<_, _> = before.rows.iter().map(|row| (key(row), row.counts)).collect();
    let new: HashSet<_> = after.rows.iter().map(key).collect();
    let mut changes = Vec::new();
    let mut compare = |row: &StoodRow, then: [u32; 4], now: [u32; 4]| {
        for (column, (before, after)) in then.into_iter().zip(now).enumerate() {
            if before != after {
                changes.push(CellChange {
                    rule: row.rule.clone(),
                    row: row.row.clone(),
                    name: row.name.clone(),
                    column,
                    before,
                    after,
                });
            }
        }
    };
    for row in &after.rows {
        compare(row, old.get(&key(row)).copied().unwrap_or_default(), row.counts);
    }
    for row in before.rows.iter().filter(|row| !new.contains(&key(row))) {
        compare(row, row.counts, [0; 4]);
    }
    changes.sort_by(|one, other| one.rule.cmp(&other.rule));
    changes
}

fn grown(before: &Standing, after: &Standing) -> Vec<Mover> {
    let mut grown: Vec<Mover> = after
        .assets
        .iter()
        .filter_map(|asset| {
            let turn = match before.asset(asset.id) {
                None if asset.counted() => Turn::New,
                None => Turn::Begun,
                Some(then) if asset.counted() && !then.counted() => Turn::Risen,
                Some(_) => return None,
            };
            Some(Mover {
                asset: asset.clone(),
                kern: after.kern_of(asset),
                turn,
            })
        })
        .collect();
    grown.sort_by_key(in_order);
    grown
}

fn stopped(before: &Standing, after: &Standing) -> Vec<Mover> {
    let counted = before.assets.iter().filter(|asset| asset.counted());
    let mut stopped: Vec<Mover> = counted
        .filter_map(|asset| {
            let (turn, last, kern) = match after.asset(asset.id) {
                None => (Turn::Gone, asset, before.kern_of(asset)),
                Some(now) if now.counted() => return None,
                Some(now) => {
                    let stopped = ["stopped", "dormant"].contains(&now.status.as_str());
                    let turn = if stopped { Turn::Stopped } else { Turn::Out };
                    (turn, now, after.kern_of(now))
                }
            };
            Some(Mover {
                asset: last.clone(),
                kern,
                turn,
            })
        })
        .collect();
    stopped.sort_by_key(in_order);
    stopped
}

/// By what happened, then by kind and kern.
fn in_order(mover: &Mover) -> (Turn, Option<usize>, Option<Id>, Id) {
    let kind = AssetKind::from_code(&mover.asset.kind).map(Code::index);
    (mover.turn, kind, mover.kern, mover.asset.id)
}

/// The gaps of one that the other does not have; first those whose subject the other does have.
fn only_in(one: &Standing, other: &Standing) -> Vec<GapChange> {
    let known: HashSet<_> = other.gaps.iter().map(KeptGap::key).collect();
    let mut changes: Vec<GapChange> = one
        .gaps
        .iter()
        .filter(|gap| !known.contains(&gap.key()))
        .map(|gap| GapChange {
            with_subject: !has_subject(other, gap),
            gap: gap.clone(),
        })
        .collect();
    for asset in &one.assets {
        let there = other.asset(asset.id);
        for rule in asset.rules() {
            if there.is_some_and(|there| there.rules().any(|other| other == rule)) {
                continue;
            }
            changes.push(GapChange {
                gap: KeptGap::of_asset(rule, asset.id),
                // Of an entry that does not count, nothing is asked.
                with_subject: !there.is_some_and(StoodAsset::counted),
            });
        }
    }
    changes.sort_by(|one, other| {
        let order = |change: &GapChange| (change.with_subject, change.gap.rule.clone());
        order(one).cmp(&order(other))
    });
    changes
}

/// Whether what the gap is about was there: a kern has a row in the matrix of kernen. Of an action or a
/// support nobody knows, and it counts as there.
fn has_subject(standing: &Standing, gap: &KeptGap) -> bool {
    match gap.subject() {
        Some(Subject::KernCondition(kern, _) | Subject::Kern(Some(kern))) => {
            let kern = kern.to_string();
            standing
                .rows
                .iter()
                .any(|row| row.rule == "1.3" && row.row == kern)
        }
        _ => true,
    }
}
