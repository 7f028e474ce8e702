//! The fields that only a place has.

use strum::{IntoStaticStr, VariantArray};

use crate::domain::code::Code;
use crate::domain::fields::fields;
use crate::domain::value::{Line, Scale};

fields! {
    /// A place: public space, public property, a private place or a religious building.
    Place in "place" {
        /// What sort of place.
        subtype: Option<PlaceSubtype> as "subtype",
        /// Who owns or runs it.
        owner: Line,
        /// When it is open, in words.
        opening_hours: Line,
        /// How many people fit in.
        capacity: Option<u32>,
        /// What using it costs, in words.
        cost: Line,
        /// How well people can get there.
        reachability: Option<Scale>,
        /// How well people with a disability can use it.
        accessibility: Option<Scale>,
        /// Quality of what is around it.
        surroundings: Option<Scale>,
    }
}

/// What sort of place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum PlaceSubtype {
    /// Park, square, playground.
    PublicSpace,
    /// Village hall, school, library, sports field.
    PublicProperty,
    /// Shop, café, coffee table in the supermarket.
    PrivatePlace,
    /// Church, mosque, chapel (GM).
    ReligiousBuilding,
}

impl Code for PlaceSubtype {
    const TERM: &'static str = "subtype";
}
