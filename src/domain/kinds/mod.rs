//! The four kinds of assets and what each has of its own.

mod association;
mod place;
mod professional;
mod volunteer;

use serde_json::Value as Json;
use strum::{IntoStaticStr, VariantArray};

use crate::domain::code::Code;
use crate::domain::fields::FieldInfo;
use crate::domain::phrase::Problem;
use crate::domain::record::{value_of, value_of_mut};
use crate::domain::value::{Cell, JsonProblem, Reading, Shape, Value};

pub use association::{Association, AssociationSubtype};
pub use place::{Place, PlaceSubtype};
pub use professional::{Assignment, Professional, ProfessionalSubtype};
pub use volunteer::{Volunteer, VolunteerSubtype};

/// The four kinds of assets: ABCD step 1 (MV).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum AssetKind {
    /// The physical environment.
    #[default]
    Place,
    /// A resident who gives time.
    Volunteer,
    /// An informal network or a club.
    Association,
    /// Somebody of an institution.
    Professional,
}

impl Code for AssetKind {
    const TERM: &'static str = "kind";
}

/// How somebody agreed to being kept and shown (AVG).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum ConsentLevel {
    /// Not asked, or refused.
    #[default]
    None,
    /// By word of mouth.
    Oral,
    /// In writing.
    Written,
}

impl Code for ConsentLevel {
    const TERM: &'static str = "consent";
}

/// The kind of an asset, with the fields that only this kind has.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// See [`Place`].
    Place(Place),
    /// See [`Volunteer`].
    Volunteer(Volunteer),
    /// See [`Association`].
    Association(Association),
    /// See [`Professional`].
    Professional(Professional),
}

impl Default for Kind {
    fn default() -> Self {
        Self::Place(Place::default())
    }
}

impl Kind {
    /// The kind with none of its own fields filled in.
    pub fn empty(kind: AssetKind) -> Self {
        match kind {
            AssetKind::Place => Self::Place(Place::default()),
            AssetKind::Volunteer => Self::Volunteer(Volunteer::default()),
            AssetKind::Association => Self::Association(Association::default()),
            AssetKind::Professional => Self::Professional(Professional::default()),
        }
    }

    /// Which kind.
    pub fn which(&self) -> AssetKind {
        match self {
            Self::Place(_) => AssetKind::Place,
            Self::Volunteer(_) => AssetKind::Volunteer,
            Self::Association(_) => AssetKind::Association,
            Self::Professional(_) => AssetKind::Professional,
        }
    }

    /// The code of the subtype, if one was chosen.
    pub fn subtype(&self) -> Option<&'static str> {
        match self {
            Self::Place(place) => place.subtype.map(Code::code),
            Self::Volunteer(volunteer) => volunteer.subtype.map(Code::code),
            Self::Association(association) => association.subtype.map(Code::code),
            Self::Professional(professional) => professional.subtype.map(Code::code),
        }
    }

    /// Whether others follow this person or group (MV); never true of a place.
    pub fn key_person(&self) -> bool {
        match self {
            Self::Place(_) => false,
            Self::Volunteer(volunteer) => volunteer.key_person,
            Self::Association(association) => association.key_person,
            Self::Professional(professional) => professional.key_person,
        }
    }

    /// How a person agreed to being kept; nothing for a place or an association.
    pub fn consent(&self) -> Option<ConsentLevel> {
        match self {
            Self::Volunteer(volunteer) => Some(volunteer.consent),
            Self::Professional(professional) => Some(professional.consent),
            Self::Place(_) | Self::Association(_) => None,
        }
    }

    /// The fields that only this kind has.
    pub fn infos(&self) -> Vec<&'static FieldInfo> {
        fn infos<R: crate::domain::fields::Fields>(_: &R) -> Vec<&'static FieldInfo> {
            R::FIELDS.iter().map(|field| field.info).collect()
        }
        match self {
            Self::Place(place) => infos(place),
            Self::Volunteer(volunteer) => infos(volunteer),
            Self::Association(association) => infos(association),
            Self::Professional(professional) => infos(professional),
        }
    }

    /// The fields that only this kind has, with their values.
    pub fn fields(&self) -> Vec<(&'static FieldInfo, &dyn Value)> {
        fn fields<R: crate::domain::fields::Fields>(own: &R) -> Vec<(&'static FieldInfo, &dyn Value)> {
            R::FIELDS
                .iter()
                .map(|field| (field.info, (field.get)(own)))
                .collect()
        }
        match self {
            Self::Place(place) => fields(place),
            Self::Volunteer(volunteer) => fields(volunteer),
            Self::Association(association) => fields(association),
            Self::Professional(professional) => fields(professional),
        }
    }

    /// The value of a field that only this kind has.
    pub fn value(&self, name: &str) -> Option<&dyn Value> {
        match self {
            Self::Place(place) => value_of(place, name),
            Self::Volunteer(volunteer) => value_of(volunteer, name),
            Self::Association(association) => value_of(association, name),
            Self::Professional(professional) => value_of(professional, name),
        }
    }

    /// The value of a field that only this kind has, to be changed.
    pub fn value_mut(&mut self, name: &str) -> Option<&mut dyn Value> {
        match self {
            Self::Place(place) => value_of_mut(place, name),
            Self::Volunteer(volunteer) => value_of_mut(volunteer, name),
            Self::Association(association) => value_of_mut(association, name),
            Self::Professional(professional) => value_of_mut(professional, name),
        }
    }

    /// Becomes this kind: what only the old kind has is gone, unless it is the same kind.
    pub fn become_kind(&mut self, kind: AssetKind) {
        if self.which() != kind {
            *self = Self::empty(kind);
        }
    }
}

/// As a value it is the choice of the kind alone; the fields of the kind are values of their own.
impl Value for Kind {
    fn shape(&self) -> Shape {
        self.which().shape()
    }

    fn is_empty(&self) -> bool {
        false
    }

    fn write(&self, cx: &Reading) -> String {
        self.which().write(cx)
    }

    fn read(&mut self, typed: &str, cx: &Reading) -> Result<(), Problem> {
        let mut kind = self.which();
        kind.read(typed, cx)?;
        self.become_kind(kind);
        Ok(())
    }

    fn to_json(&self) -> Json {
        self.which().to_json()
    }

    fn take_json(&mut self, json: &Json) -> Result<(), JsonProblem> {
        let mut kind = self.which();
        kind.take_json(json)?;
        self.become_kind(kind);
        Ok(())
    }

    fn rows(&self, visit: &mut dyn FnMut(&[Cell<'_>])) {
        self.which().rows(visit);
    }

    fn add_row(&mut self, row: &[Cell<'_>]) -> Result<(), Problem> {
        let mut kind = self.which();
        kind.add_row(row)?;
        self.become_kind(kind);
        Ok(())
    }

    fn codes(&self) -> Vec<&'static str> {
        vec![self.which().code()]
    }

    fn choose(&mut self, codes: &[&str]) {
        if let Some(kind) = codes.iter().find_map(|code| AssetKind::from_code(code)) {
            self.become_kind(kind);
        }
    }
}
