//! What a gap is about, and how it stands in the machine-readable report.

use std::sync::Arc;

use serde_json::{Value as Json, json};

use crate::domain::code::Code;
use crate::domain::gaps::Gap;
use crate::domain::kinds::AssetKind;
use crate::domain::lists::{Condition, Function, Sphere, TargetGroup};
use crate::domain::record::Id;

/// What a check is about.
#[derive(Debug, Clone, PartialEq)]
pub enum Subject {
    /// The village, in a rule that makes one check.
    Village,
    /// A cell of the matrix.
    Cell(Sphere, Condition),
    /// A kind of asset, for a condition.
    Kind(AssetKind, Condition),
    /// A kern, for a condition.
    KernCondition(Id, Condition),
    /// A kern; none: the village, because it has no list of kernen.
    Kern(Option<Id>),
    /// A condition.
    Condition(Condition),
    /// A target group.
    TargetGroup(TargetGroup),
    /// A function.
    Function(Function),
    /// An asset.
    Asset(Id),
    /// The groups that have no connection, largest first.
    Groups(Arc<[Vec<Id>]>),
    /// Two kinds of assets.
    Kinds(AssetKind, AssetKind),
    /// Two spheres.
    Spheres(Sphere, Sphere),
    /// A capacity, by the id of its question.
    Question(Arc<str>),
    /// An action.
    Action(Id),
    /// A support from outside.
    Support(Id),
}

impl Subject {
    /// Whether it is about the same thing as before an edit: loose groups are, however many are left.
    pub fn is_still(&self, before: &Self) -> bool {
        self == before || matches!((self, before), (Self::Groups(_), Self::Groups(_)))
    }

    /// The kern that somebody has to have looked at; none: the village.
    pub fn kern(&self) -> Option<Id> {
        match self {
            Self::KernCondition(kern, _) => Some(*kern),
            Self::Kern(kern) => *kern,
            _ => None,
        }
    }
}

impl Gap {
    /// What it is about, as in `gaps --json`.
    pub fn subject_json(&self) -> Json {
        match &self.subject {
            Subject::Village => json!({}),
            Subject::Cell(sphere, condition) => {
                json!({ "sphere": sphere.code(), "condition": condition.code() })
            }
            Subject::Kind(kind, condition) => json!({ "kind": kind.code(), "condition": condition.code() }),
            Subject::KernCondition(kern, condition) => {
                json!({ "kern": kern, "condition": condition.code() })
            }
            Subject::Kern(kern) => json!({ "kern": kern }),
            Subject::Condition(condition) => json!({ "condition": condition.code() }),
            Subject::TargetGroup(group) => json!({ "target_group": group.code() }),
            Subject::Function(function) => json!({ "function": function.code() }),
            Subject::Asset(id) => json!({ "asset": id }),
            Subject::Groups(groups) => json!({ "groups": groups.as_ref() }),
            Subject::Kinds(one, other) => json!({ "kinds": [one.code(), other.code()] }),
            Subject::Spheres(one, other) => json!({ "spheres": [one.code(), other.code()] }),
            Subject::Question(question) => json!({ "question": question.as_ref() }),
            Subject::Action(id) => json!({ "action": id }),
            Subject::Support(id) => json!({ "support": id }),
        }
    }
}
