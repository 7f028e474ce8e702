//! The fields that only a association has.

use strum::{IntoStaticStr, VariantArray};

use crate::domain::code::Code;
use crate::domain::fields::fields;
use crate::domain::value::Scale;

fields! {
    /// People who do something together, from an informal group to a foundation (GM 2).
    Association in "association" {
        /// What sort of group.
        subtype: Option<AssociationSubtype> as "subtype",
        /// Whether others follow this group (MV).
        key_person: bool as "key_person",
        /// From 1, informal, to 5, formal.
        organisation: Option<Scale>,
        /// How many members.
        members: Option<u32>,
        /// Whether newcomers can join.
        open_to_newcomers: bool,
    }
}

/// What sort of group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum AssociationSubtype {
    /// Informal group.
    InformalGroup,
    /// Initiative of residents.
    ResidentInitiative,
    /// Association with members.
    Club,
    /// Foundation.
    Foundation,
    /// Peer support or self-help group.
    PeerSupport,
    /// Circle of entrepreneurs.
    BusinessCircle,
}

impl Code for AssociationSubtype {
    const TERM: &'static str = "subtype";
}
