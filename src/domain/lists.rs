//! The closed lists of the field that several records share, and the list of kernen.

use std::sync::Arc;

use strum::{IntoStaticStr, VariantArray};

use crate::domain::code::Code;
use crate::domain::fields::fields;
use crate::domain::record::{AnyRecord, Record, RecordKind};
use crate::domain::value::Line;
use crate::domain::village::{Records, Village};

/// Whose it is (GM, BR, DV). An asset may carry several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Sphere {
    /// A person and their own network; moves along with the person.
    Personal,
    /// People who seek each other out: groups, initiatives, clubs.
    Communal,
    /// Professionals, facilities and places that support the two others.
    Institutional,
}

impl Code for Sphere {
    const TERM: &'static str = "sphere";
}

/// A condition of social quality (SK), a "knob to turn". An asset may carry several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Condition {
    /// Socio-economic security; the value behind it is social justice.
    Security,
    /// Social inclusion; equality.
    Inclusion,
    /// Social cohesion; solidarity.
    Cohesion,
    /// Social empowerment; human dignity.
    Empowerment,
}

impl Code for Condition {
    const TERM: &'static str = "condition";
}

/// What an asset does for people (MV). Which of them a village uses is a setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Function {
    /// Meeting each other.
    Meet,
    /// Supporting each other.
    Support,
    /// Developing oneself.
    Develop,
    /// Relaxing.
    Relax,
    /// Information and advice.
    Advice,
    /// Education.
    Education,
    /// Health.
    Health,
    /// Culture.
    Culture,
    /// Safety.
    Safety,
}

impl Code for Function {
    const TERM: &'static str = "function";
}

/// For whom an asset is (SK, DV). Which of them a village uses is a setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum TargetGroup {
    /// A general offer.
    Everyone,
    /// Young people.
    Youth,
    /// Elderly people.
    Elderly,
    /// Families.
    Families,
    /// Refugees with a permit and other newcomers.
    Newcomers,
    /// People with an intellectual disability.
    IntellectualDisability,
    /// People with a mental health background.
    MentalHealth,
    /// Informal carers.
    Carers,
    /// People with money worries.
    MoneyWorries,
}

impl Code for TargetGroup {
    const TERM: &'static str = "target_group";
}

fields! {
    /// A village core or neighbourhood.
    Kern {
        /// What people call it.
        name: Line [required],
    }
}

impl Record for Kern {
    const KIND: RecordKind = RecordKind::Kern;

    fn title(&self) -> &str {
        &self.name
    }

    fn of(village: &Village) -> &Records<Self> {
        &village.kernen
    }

    fn of_mut(village: &mut Village) -> &mut Records<Self> {
        &mut village.kernen
    }

    fn wrap(record: Arc<Self>) -> AnyRecord {
        AnyRecord::Kern(record)
    }
}
