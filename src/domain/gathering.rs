//! Walks, conversations and meetings (*schouw, gesprek, bijeenkomst*): the proof that somebody looked.

use std::sync::Arc;

use jiff::civil::Date;
use strum::{IntoStaticStr, VariantArray};

use crate::domain::code::Code;
use crate::domain::fields::fields;
use crate::domain::lists::Kern;
use crate::domain::record::{AnyRecord, Record, RecordKind};
use crate::domain::value::{Affinity, Column, Line, Link, Prose, RowItem, Rows, Value};
use crate::domain::village::{Records, Village};

fields! {
    /// A walk, conversation or meeting.
    Gathering {
        /// Which of the three.
        kind: GatheringKind,
        /// When.
        date: Option<Date> [required],
        /// Where; none: the whole village.
        kern: Link<Kern>,
        /// Which way the walk went.
        route: Line,
        /// Roles and numbers, never names.
        participants: Rows<Participant>,
        /// What was said and seen.
        notes: Prose,
        /// Notes of round 1 of the Gespreksmodel: which spheres?
        round_1: Prose as "rounds.1",
        /// Round 2: which parts of each sphere?
        round_2: Prose as "rounds.2",
        /// Round 3: which institutional support?
        round_3: Prose as "rounds.3",
        /// Round 4: of what value?
        round_4: Prose as "rounds.4",
    }
}

/// How people looked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum GatheringKind {
    /// A *wijkschouw* (MV).
    #[default]
    Walk,
    /// A conversation by the Gespreksmodel (GM).
    Conversation,
    /// Any other meeting.
    Meeting,
}

impl Code for GatheringKind {
    const TERM: &'static str = "gathering";
}

/// How many people of one role took part.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Participant {
    /// Such as "bewoner".
    pub role: Line,
    /// How many.
    pub number: Option<u32>,
}

impl RowItem for Participant {
    const PARTS: &'static str = "parts-participant";
    const COLUMNS: &'static [Column] = &[
        Column::text("role"),
        Column {
            name: "number",
            affinity: Affinity::Integer,
            references: None,
        },
    ];

    fn values(&self) -> Vec<&dyn Value> {
        vec![&self.role, &self.number]
    }

    fn values_mut(&mut self) -> Vec<&mut dyn Value> {
        vec![&mut self.role, &mut self.number]
    }
}

impl Gathering {
    /// Whether it proves that somebody looked: a walk or a conversation.
    pub fn looked(&self) -> bool {
        matches!(self.kind, GatheringKind::Walk | GatheringKind::Conversation)
    }
}

impl Record for Gathering {
    const KIND: RecordKind = RecordKind::Gathering;

    fn title(&self) -> &str {
        &self.route
    }

    fn of(village: &Village) -> &Records<Self> {
        &village.gatherings
    }

    fn of_mut(village: &mut Village) -> &mut Records<Self> {
        &mut village.gatherings
    }

    fn wrap(record: Arc<Self>) -> AnyRecord {
        AnyRecord::Gathering(record)
    }
}
