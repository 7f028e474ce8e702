//! The report of a village of which little is written down yet: what there is and what comes next, in a few
//! sentences, with the pictures in which something stands. Tables of zeros would say less.

use crate::domain::record::{Id, RecordKind};
use crate::exchange::report::basis::Basis;
use crate::exchange::report::content::{Block, Part};
use crate::exchange::report::few::is_person;
use crate::exchange::report::{comparison, map, network, plan, sources, stories};

/// With fewer entries that count the report is this one.
const LITTLE: usize = 10;

/// What comes next as long as nothing is kept of it: the sort of record, and the key of its sentence.
const NEXT: [(RecordKind, &str); 3] = [
    (RecordKind::Gathering, "report-next-walk"),
    (RecordKind::Relation, "report-next-ties"),
    (RecordKind::Story, "report-next-stories"),
];

/// Whether little is written down yet.
pub(super) fn is_small(basis: &Basis) -> bool {
    basis.counted().take(LITTLE).count() < LITTLE
}

/// All parts of such a report.
pub(super) fn parts(basis: &Basis, since: Option<Id>) -> Vec<Part> {
    let plan = plan::part(basis);
    let next = next(basis, plan.is_some());
    let parts = [
        Some(there(basis)),
        network::part(basis),
        map::part(basis),
        stories::part(basis),
        comparison::part(basis, since),
        plan,
        Some(next),
        Some(sources::part(basis)),
    ];
    parts.into_iter().flatten().collect()
}

/// What there is: places and associations by name. People are few here, and few people are not counted.
fn there(basis: &Basis) -> Part {
    let mut part = Part::new(basis.say("report-there"));
    let counted: usize = basis.counted().count();
    if basis.village.assets.is_empty() {
        part.text(basis.say("report-empty"));
    } else if !basis.few.is_empty() {
        part.text(basis.say("report-there-lead-few"));
    } else {
        part.text(basis.count("report-there-lead", counted));
    }
    let named = basis.counted().filter(|(_, asset)| !is_person(asset.which()));
    let named: Vec<String> = named.map(|(_, asset)| asset.name.to_string()).collect();
    if !named.is_empty() {
        part.blocks.push(Block::Items(named));
    }
    part
}

/// What comes next, as long as it is not there yet.
fn next(basis: &Basis, has_plan: bool) -> Part {
    let mut part = Part::new(basis.say("report-next"));
    part.text(basis.say("report-next-lead"));
    let missing = NEXT.iter().filter(|(kind, _)| basis.village.count(*kind) == 0);
    let plan = (!has_plan).then_some("report-next-plan");
    let steps = missing.map(|(_, key)| *key).chain(plan);
    let steps: Vec<String> = steps.map(|key| basis.say(key)).collect();
    if !steps.is_empty() {
        part.blocks.push(Block::Items(steps));
    }
    part
}
