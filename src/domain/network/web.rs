//! Who is tied to whom, as a picture draws it.

use jiff::civil::Date;

use crate::domain::gaps::{Scope, Seen};
use crate::domain::record::Id;
use crate::domain::village::Village;

/// The counted entries of a village and the existing relations between them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Web {
    /// The entries, by name.
    pub members: Vec<Id>,
    /// The relations, by the places of their ends; two entries may have several.
    pub ties: Vec<(usize, usize)>,
    /// How many groups hang together, each of at least two entries (rule 2.2).
    pub groups: usize,
}

impl Web {
    /// The whole village on this day.
    pub fn of(village: &Village, today: Date) -> Self {
        let scope = Scope::default();
        let seen = Seen::of(village, &scope, today);
        let ties = seen.bonds.iter();
        Self {
            members: seen.entries.iter().map(|entry| entry.id).collect(),
            ties: ties.map(|bond| (bond.from as usize, bond.to as usize)).collect(),
            groups: seen.network.groups().len(),
        }
    }

    /// How many relations each entry has.
    pub fn degrees(&self) -> Vec<usize> {
        let mut degrees = vec![0; self.members.len()];
        for (one, other) in &self.ties {
            degrees[*one] += 1;
            degrees[*other] += 1;
        }
        degrees
    }
}
