//! What changed since a snapshot: the steps, how many there are, what came and what stopped.

use std::collections::BTreeMap;

use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::gaps::{Step, Subject};
use crate::domain::kinds::AssetKind;
use crate::domain::phrase::{Arg, Phrase};
use crate::domain::record::{Id, RecordKind};
use crate::domain::snapshot::{Comparison, GapChange, Mover, Snapshot, Standing, StoodStep, Tally, Turn};
use crate::exchange::report::basis::Basis;
use crate::exchange::report::content::{Block, Part, Table};
use crate::exchange::report::few::{Group, is_person};
use crate::exchange::report::{capital, inside};

/// The most that are named of what came or went, and of gaps: the rest is a number.
const NAMED: usize = 8;

/// The part that compares with this snapshot; nothing if there is none, or if it cannot be read.
pub(super) fn part(basis: &Basis, since: Option<Id>) -> Option<Part> {
    let snapshot = basis.village.snapshots.get(&since?)?;
    let before = snapshot.standing()?;
    let after = Standing::of(basis.tallied, &basis.found);
    let comparison = Comparison::of(&before, &after);
    let mut part = Part::new(basis.say("report-changed"));
    part.text(basis.tell(&Phrase::new("report-changed-lead").text("since", called(basis, snapshot))));
    if comparison.is_same() {
        part.text(basis.say("comparison-same"));
        return Some(part);
    }
    part.blocks.push(Block::Table(steps(basis, &comparison)));
    part.blocks.extend(basis.explained(tallies(basis, &comparison)));
    movers(basis, "report-grown", &comparison.grown, &comparison, &mut part);
    movers(
        basis,
        "report-stopped",
        &comparison.stopped,
        &comparison,
        &mut part,
    );
    gaps(basis, "report-closed", &comparison.closed, &comparison, &mut part);
    gaps(basis, "report-opened", &comparison.opened, &comparison, &mut part);
    Some(part)
}

/// "3 november 2025 (voor de zomer)"
fn called(basis: &Basis, snapshot: &Snapshot) -> String {
    let day = basis.day(snapshot.date);
    if snapshot.label.is_empty() {
        return day;
    }
    format!("{day} ({})", &*snapshot.label)
}

fn heads(basis: &Basis, first: &str) -> Vec<String> {
    [first, "then", "now"]
        .map(|head| basis.say(&format!("report-head-{head}")))
        .into()
}

fn steps(basis: &Basis, comparison: &Comparison) -> Table {
    let said = |stood: StoodStep| match stood.checks {
        0 => "–".to_owned(),
        checks => {
            let said = Phrase::new("comparison-of").number("held", stood.held);
            basis.tell(&said.number("checks", checks))
        }
    };
    let rows = Step::VARIANTS
        .iter()
        .zip(&comparison.steps)
        .map(|(step, (before, after))| vec![basis.say(&step.term()), said(*before), said(*after)]);
    Table {
        caption: basis.say("report-changed-steps"),
        heads: heads(basis, "step"),
        rows: rows.collect(),
        widths: vec![50, 25, 25],
        numbers: true,
    }
}

fn tallies(basis: &Basis, comparison: &Comparison) -> Table {
    let row = |tally: &Tally| {
        let kind = AssetKind::from_code(&tally.of);
        let name = match kind {
            Some(kind) => basis.words.term("kinds", kind.code()),
            None if tally.of == "wish" => basis.say("comparison-wishes"),
            // The picture of the network has fewer.
            None if tally.of == RecordKind::Relation.code() => basis.say("report-all-relations"),
            None => basis.words.term("records", &tally.of),
        };
        let number = |count: u32| {
            let all = count as usize;
            let people = if kind.is_some_and(is_person) { all } else { 0 };
            Group { all, people }.told(basis.words)
        };
        // Two numbers that differ by few say how few came or went.
        let before = if kind.is_some_and(is_person) && moved(tally).is_few() {
            basis.say("report-not-shown")
        } else {
            number(tally.before)
        };
        vec![capital(&name), before, number(tally.after)]
    };
    Table {
        caption: basis.say("report-changed-tallies"),
        heads: heads(basis, "sort"),
        rows: comparison.tallies.iter().map(row).collect(),
        widths: vec![50, 25, 25],
        numbers: true,
    }
}

/// By how many people a kind grew or shrank.
fn moved(tally: &Tally) -> Group {
    Group::people(tally.before.abs_diff(tally.after) as usize)
}

/// Whether how many people of this kind came or went would tell how few there were or are.
fn tells_few(kind: AssetKind, comparison: &Comparison) -> bool {
    let mut tallies = comparison.tallies.iter();
    let tally = tallies.find(|tally| tally.of == kind.code());
    let few = |count: u32| Group::people(count as usize).is_few();
    tally.is_some_and(|tally| few(tally.before) || few(tally.after) || moved(tally).is_few())
}

/// What came or went: places and associations by name, people only as how many of them there are.
fn movers(basis: &Basis, heading: &str, movers: &[Mover], comparison: &Comparison, part: &mut Part) {
    if movers.is_empty() {
        return;
    }
    let mut people: BTreeMap<(AssetKind, &str), usize> = BTreeMap::new();
    let mut named = Vec::new();
    for mover in movers {
        let kind = AssetKind::from_code(&mover.asset.kind).unwrap_or_default();
        let turn = turn(mover);
        if is_person(kind) {
            *people.entry((kind, turn)).or_default() += 1;
            continue;
        }
        // Of what is gone nobody knows what may be shown to others.
        let now = basis.village.name_of(RecordKind::Asset, mover.asset.id);
        let name = if now.is_empty() {
            capital(&basis.say(&kind.term()))
        } else {
            now
        };
        let line = Phrase::new("report-mover")
            .text("name", name)
            .text("kern", basis.kern(mover.kern));
        named.push(basis.tell(&line.term("turn", turn)));
    }
    // People are not in the number either, or else they would be what is left of it.
    let heading = match named.len() {
        0 => basis.say(&format!("{heading}-people")),
        count => basis.count(heading, count),
    };
    let is_alone = named.is_empty();
    let more = named.len().saturating_sub(NAMED);
    named.truncate(NAMED);
    if 0 < more {
        named.push(basis.count("report-more", more));
    }
    named.extend(people.into_iter().map(|((kind, turn), count)| {
        let number = if tells_few(kind, comparison) {
            basis.say("report-few-moved")
        } else {
            Group::people(count).told(basis.words)
        };
        let key = if is_alone {
            "report-movers"
        } else {
            "report-movers-also"
        };
        let line = Phrase::new(key).text("number", number).term("turn", turn);
        capital(&basis.tell(&line.text("kind", inside(&basis.words.term("kinds", kind.code())))))
    }));
    part.blocks.push(Block::Heading(heading));
    part.blocks.push(Block::Items(named));
}

/// The key of what happened to an entry.
fn turn(mover: &Mover) -> &'static str {
    match mover.turn {
        Turn::New => "turn-new",
        Turn::Risen => "turn-risen",
        Turn::Begun => "report-turn-begun",
        Turn::Stopped if mover.asset.status == "dormant" => "turn-dormant",
        Turn::Stopped => "turn-stopped",
        Turn::Out => "turn-out",
        Turn::Gone => "turn-gone",
    }
}

/// Gaps that went or came of themselves; those that went or came with their subject are counted alone.
fn gaps(basis: &Basis, heading: &str, changes: &[GapChange], comparison: &Comparison, part: &mut Part) {
    let own: Vec<&GapChange> = changes.iter().filter(|change| !change.with_subject).collect();
    if own.is_empty() {
        return;
    }
    let of_somebody = |change: &&GapChange| {
        let then = |id| {
            comparison
                .then(id)
                .and_then(|then| AssetKind::from_code(&then.kind))
        };
        match change.gap.subject() {
            Some(Subject::Asset(id)) => basis.is_somebody(id) || then(id).is_some_and(is_person),
            _ => false,
        }
    };
    let told = own.iter().copied().filter(|change| !of_somebody(change));
    let titles = told.filter_map(|change| {
        let gone = match change.gap.subject() {
            Some(Subject::Asset(id)) => comparison.then(id),
            _ => None,
        };
        let kind = gone.and_then(|gone| AssetKind::from_code(&gone.kind));
        let title = change
            .gap
            .matter(basis.village, kind.map(|kind| Arg::Term(kind.term())))?;
        Some(capital(&basis.tell(&title)))
    });
    let mut titles: Vec<String> = titles.take(NAMED).collect();
    let more = own.len().saturating_sub(titles.len());
    if 0 < more {
        titles.push(basis.untold(titles.len(), more));
    }
    part.blocks.push(Block::Heading(basis.count(heading, own.len())));
    part.blocks.push(Block::Items(titles));
}
