//! The native format: the whole village as JSON, version 1, without loss (`exchange.md`).

mod links;
mod place;
mod read;
mod tree;
mod write;

pub use read::read;
pub use write::write;

use crate::domain::phrase::Problem;
use crate::domain::record::RecordKind;

/// What the file says it is.
const FORMAT: &str = "wijkschouw";
/// The only version there is.
const VERSION: u64 = 1;
/// How many problems of a file are told.
const TOLD: usize = 100;

/// The parts of the file that hold a list of records, in the order in which they are written.
const SECTIONS: [(&str, RecordKind); 10] = [
    ("kernen", RecordKind::Kern),
    ("assets", RecordKind::Asset),
    ("relations", RecordKind::Relation),
    ("gatherings", RecordKind::Gathering),
    ("stories", RecordKind::Story),
    ("answers", RecordKind::Answer),
    ("channels", RecordKind::Channel),
    ("goals", RecordKind::Goal),
    ("actions", RecordKind::Action),
    ("supports", RecordKind::Support),
];

/// Whether the format has a place for records of this sort.
pub fn holds(kind: RecordKind) -> bool {
    let others = [RecordKind::Settings, RecordKind::Vision];
    others.contains(&kind) || SECTIONS.iter().any(|(_, held)| *held == kind)
}

/// What is wrong in a file of the native format.
#[derive(Debug, Clone, PartialEq)]
pub struct FileProblem {
    /// Where: `assets[3].spheres[0].cod`; empty for the file as a whole.
    pub path: String,
    /// What.
    pub problem: Problem,
}

impl FileProblem {
    fn new(path: impl Into<String>, problem: Problem) -> Self {
        Self {
            path: path.into(),
            problem,
        }
    }
}
