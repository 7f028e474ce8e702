//! The fields that only a volunteer has.

use jiff::civil::Date;
use strum::{IntoStaticStr, VariantArray};

use crate::domain::code::Code;
use crate::domain::fields::fields;
use crate::domain::kinds::ConsentLevel;
use crate::domain::value::Line;

fields! {
    /// Somebody who gives time.
    Volunteer in "volunteer" {
        /// In what way they give time.
        subtype: Option<VolunteerSubtype> as "subtype",
        /// Whether others follow this person (MV).
        key_person: bool as "key_person",
        /// When they have time, in words.
        availability: Line,
        /// Whether they agree to being kept and shown (AVG).
        consent: ConsentLevel as "volunteer.consent.level",
        /// When they agreed.
        consent_date: Option<Date> as "volunteer.consent.date",
        /// What they agreed to.
        consent_purpose: Line as "volunteer.consent.purpose",
    }
}

/// In what way somebody gives time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum VolunteerSubtype {
    /// Volunteer.
    Volunteer,
    /// Informal carer.
    Carer,
    /// Active resident.
    ActiveResident,
    /// Expert by experience, buddy.
    Peer,
    /// Self-employed.
    Entrepreneur,
}

impl Code for VolunteerSubtype {
    const TERM: &'static str = "subtype";
}
