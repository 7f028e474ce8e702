//! Stub.
use crate::domain::kinds::AssetKind;
use crate::domain::lists::*;
use crate::domain::phrase::Phrase;
use crate::domain::record::*;
use crate::domain::village::Village;
use jiff::civil::Date;
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr, strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum Step {
    Map,
    Connect,
    Mobilise,
    Plan,
    Support,
}
impl crate::domain::code::Code for Step {
    const TERM: &'static str = "step";
}
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr, strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum Nature {
    Untapped,
    Fragile,
    Unknown,
    Missing,
}
impl crate::domain::code::Code for Nature {
    const TERM: &'static str = "nature";
}
#[derive(Debug)]
pub struct Rule {
    pub id: &'static str,
    pub step: Step,
    pub source: &'static str,
}
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scope {
    pub kern: Option<Id>,
    pub kind: Option<AssetKind>,
    pub target_group: Option<TargetGroup>,
}
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    pub held: u32,
    pub checks: u32,
}
#[derive(Debug, Clone)]
pub struct Gap {
    pub rule: &'static Rule,
    pub nature: Nature,
}
#[derive(Debug, Clone)]
pub struct Report {
    pub today: Date,
    pub steps: [Progress; 5],
    pub gaps: Vec<Gap>,
    pub coverage: Coverage,
}
#[derive(Debug, Clone, Default)]
pub struct Coverage {
    pub entries: [u32; 4],
    pub counted: [u32; 4],
    pub spheres: [[u32; 4]; 3],
    pub kinds: [[u32; 4]; 4],
    pub kernen: Vec<(Option<Id>, [u32; 4])>,
    pub groups: Vec<(TargetGroup, [u32; 4])>,
    pub functions: Vec<(Function, [u32; 4])>,
}
pub enum Move {
    Add(AnyRecord),
    Edit {
        kind: RecordKind,
        id: Id,
        field: &'static str,
    },
    Tag(Id),
}
impl Gap {
    pub fn assets(&self) -> Vec<Id> {
        vec![]
    }
    pub fn title(&self, _: &Village) -> Phrase {
        Phrase::new("x")
    }
    pub fn explanation(&self, _: &Village) -> Phrase {
        Phrase::new("x")
    }
    pub fn advice(&self, _: &Village) -> Phrase {
        Phrase::new("x")
    }
    pub fn next_move(&self, _: &Village) -> Move {
        Move::Tag(Id::ONLY)
    }
}
pub fn analyse(_: &Village, _: &Scope, today: Date) -> Report {
    Report {
        today,
        steps: Default::default(),
        gaps: vec![],
        coverage: Default::default(),
    }
}
