//! Help from outside (*steun van buiten*): ABCD step 5.

use std::sync::Arc;

use strum::{IntoStaticStr, VariantArray};

use crate::domain::code::Code;
use crate::domain::fields::fields;
use crate::domain::plan::Action;
use crate::domain::record::{AnyRecord, Record, RecordKind};
use crate::domain::value::{DayToCome, Line, Links};
use crate::domain::village::{Records, Village};

fields! {
    /// Money, space, time or knowledge from outside the village.
    Support {
        /// What it is called.
        name: Line [required],
        /// From whom.
        source: SupportSource,
        /// What is given.
        what: SupportMeans,
        /// In whole euros.
        amount_eur: Option<u32>,
        /// Until when it can be applied for.
        deadline: DayToCome,
        /// How far it is.
        state: SupportState,
        /// For which actions.
        actions: Links<Action>,
    }
}

/// From whom help comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum SupportSource {
    /// Municipality.
    Municipality,
    /// Fund.
    Fund,
    /// Province or state.
    ProvinceOrState,
    /// Housing corporation.
    HousingCorporation,
    /// Company.
    Company,
    /// Knowledge institute.
    KnowledgeInstitute,
    /// Another.
    #[default]
    Other,
}

impl Code for SupportSource {
    const TERM: &'static str = "support_source";
}

/// What is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum SupportMeans {
    /// Money.
    #[default]
    Money,
    /// Space.
    Space,
    /// Time.
    Time,
    /// Knowledge.
    Knowledge,
}

impl Code for SupportMeans {
    const TERM: &'static str = "support_means";
}

/// How far help is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum SupportState {
    /// An idea.
    #[default]
    Idea,
    /// Applied for.
    Applied,
    /// Granted.
    Granted,
    /// Rejected.
    Rejected,
    /// Finished.
    Finished,
}

impl Code for SupportState {
    const TERM: &'static str = "support_state";
}

impl Record for Support {
    const KIND: RecordKind = RecordKind::Support;

    fn title(&self) -> &str {
        &self.name
    }

    fn of(village: &Village) -> &Records<Self> {
        &village.supports
    }

    fn of_mut(village: &mut Village) -> &mut Records<Self> {
        &mut village.supports
    }

    fn wrap(record: Arc<Self>) -> AnyRecord {
        AnyRecord::Support(record)
    }
}
