//! What connects two assets (*verbinding*): ABCD step 2.

use std::sync::Arc;

use jiff::civil::Date;
use strum::{IntoStaticStr, VariantArray};

use crate::domain::asset::Asset;
use crate::domain::code::Code;
use crate::domain::fields::fields;
use crate::domain::record::{AnyRecord, Record, RecordKind};
use crate::domain::value::{Line, Link};
use crate::domain::village::{Records, Village};

fields! {
    /// A connection between two assets.
    Relation {
        /// Where the Dutch phrase starts: B in "B komt samen in A".
        from: Link<Asset> [required],
        /// In what way.
        kind: RelationKind as "type",
        /// Where the phrase ends.
        to: Link<Asset> [required],
        /// There, or a wish from a meeting.
        state: RelationState,
        /// From when.
        since: Option<Date>,
        /// Until when; from the day after it no longer counts.
        until: Option<Date>,
        /// What else there is to say.
        note: Line,
    }
}

/// In what way two assets are connected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum RelationKind {
    /// Uses a place.
    MeetsIn,
    /// Is a member of.
    MemberOf,
    /// Is active in.
    ActiveIn,
    /// Supports.
    Supports,
    /// Works with; the same in both directions.
    #[default]
    WorksWith,
    /// Knows; the same in both directions.
    Knows,
    /// Refers people to.
    RefersTo,
    /// Facilitates or pays.
    Facilitates,
}

impl Code for RelationKind {
    const TERM: &'static str = "relation";
}

/// Whether a connection is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum RelationState {
    /// It is.
    #[default]
    Existing,
    /// A wish: a to-do, never counted as a relation.
    Wished,
}

impl Code for RelationState {
    const TERM: &'static str = "relation_state";
}

impl RelationKind {
    /// First part of the keys of its words seen from the other side: "krijgt steun van".
    pub const FROM: &'static str = "relation-from";

    /// Whether the pair in either order is the same relation.
    pub fn symmetric(self) -> bool {
        matches!(self, Self::WorksWith | Self::Knows)
    }
}

impl Relation {
    /// Whether it counts on this day: existing, and not ended before.
    pub fn counts(&self, today: Date) -> bool {
        self.state == RelationState::Existing && self.until.is_none_or(|until| today <= until)
    }
}

impl Record for Relation {
    const KIND: RecordKind = RecordKind::Relation;

    fn title(&self) -> &str {
        &self.note
    }

    fn of(village: &Village) -> &Records<Self> {
        &village.relations
    }

    fn of_mut(village: &mut Village) -> &mut Records<Self> {
        &mut village.relations
    }

    fn wrap(record: Arc<Self>) -> AnyRecord {
        AnyRecord::Relation(record)
    }
}
