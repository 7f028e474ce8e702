//! The village as it will be once what comes in is stored: to be looked at before that.

use crate::domain::change::Change;
use crate::domain::neighbours::Neighbours;
use crate::domain::record::{Id, RecordKind};
use crate::domain::village::Village;

/// The sorts of records that are seen one by one; others are seen at the records that they belong to.
const SEEN: [RecordKind; 8] = [
    RecordKind::Asset,
    RecordKind::Kern,
    RecordKind::Channel,
    RecordKind::Gathering,
    RecordKind::Story,
    RecordKind::Goal,
    RecordKind::Action,
    RecordKind::Support,
];

/// What will be there, and what of it is new.
#[derive(Debug, Clone, PartialEq)]
pub struct Foreseen {
    /// The village with all of it.
    pub village: Village,
    /// What points at what in that village.
    pub neighbours: Neighbours,
    /// The new records by sort, within that in the order of the file.
    pub new: Vec<(RecordKind, Id)>,
    /// The records in which something is filled in.
    pub filled: Vec<(RecordKind, Id)>,
}

impl Foreseen {
    /// The village after these changes.
    pub fn of(village: &Village, changes: &[Change]) -> Self {
        let mut after = village.clone();
        for change in changes {
            after.set(change.kind, change.id, change.after.clone());
        }
        let seen = |is_new: bool| {
            let of = move |kind: &RecordKind| {
                let kind = *kind;
                let changes = changes.iter().filter(move |change| change.kind == kind);
                changes.filter(move |change| change.before.is_none() == is_new)
            };
            let seen = SEEN.iter().flat_map(of);
            seen.map(|change| (change.kind, change.id)).collect()
        };
        Self {
            neighbours: Neighbours::build(&after),
            new: seen(true),
            filled: seen(false),
            village: after,
        }
    }
}
