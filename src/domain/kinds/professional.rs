//! The fields that only a professional has.

use jiff::civil::Date;
use strum::{IntoStaticStr, VariantArray};

use crate::domain::code::Code;
use crate::domain::fields::fields;
use crate::domain::kinds::ConsentLevel;
use crate::domain::value::Line;

fields! {
    /// Somebody who works here for pay.
    Professional in "professional" {
        /// In what trade.
        subtype: Option<ProfessionalSubtype> as "subtype",
        /// Whether others follow this person (MV).
        key_person: bool as "key_person",
        /// For whom they work.
        organisation: Line,
        /// What they do there.
        role: Line,
        /// Hours a week here.
        hours: Option<u32>,
        /// Whether they work for individuals or for the community.
        assignment: Option<Assignment>,
        /// Whether they agree to being kept and shown (AVG).
        consent: ConsentLevel as "professional.consent.level",
        /// When they agreed.
        consent_date: Option<Date> as "professional.consent.date",
        /// What they agreed to.
        consent_purpose: Line as "professional.consent.purpose",
    }
}

/// In what trade.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum ProfessionalSubtype {
    /// Community builder.
    CommunityBuilder,
    /// Social worker.
    SocialWorker,
    /// Youth worker.
    YouthWorker,
    /// Neighbourhood team.
    NeighbourhoodTeam,
    /// Neighbourhood sports coach.
    SportsCoach,
    /// Of the housing corporation.
    HousingOfficer,
    /// Community police officer.
    PoliceOfficer,
    /// Teacher.
    Teacher,
    /// General practitioner, care.
    Health,
    /// Policy officer.
    PolicyOfficer,
    /// Chaplain, pastor, imam.
    Chaplain,
}

impl Code for ProfessionalSubtype {
    const TERM: &'static str = "subtype";
}

/// For whom a professional works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Assignment {
    /// For individuals, with an indication.
    Individual,
    /// For the community.
    Community,
}

impl Code for Assignment {
    const TERM: &'static str = "assignment";
}
