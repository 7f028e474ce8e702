//! An asset (*hulpbron*): what every place, volunteer, association and professional has.

use std::sync::Arc;

use jiff::civil::Date;
use strum::{IntoStaticStr, VariantArray};

use crate::domain::code::Code;
use crate::domain::fields::{Field, FieldInfo, Fields, fields};
use crate::domain::fold::plain;
use crate::domain::kinds::{AssetKind, Kind};
use crate::domain::lists::{Condition, Function, Kern, Sphere, TargetGroup};
use crate::domain::record::{AnyRecord, Record, RecordKind, value_of};
use crate::domain::value::{
    Codes, Column, Degrees, Email, Line, Link, Phone, Postcode, Prose, RowItem, Rows, Tagged, Value, Website,
    Words,
};
use crate::domain::village::{Records, Village};

/// Fields that say something of one asset alone, so that they cannot be changed for several at once.
pub const OWN: &[&str] = &[
    "kind",
    "name",
    "phone",
    "email",
    "website",
    "address",
    "postcode",
    "tags",
    "description",
    "offerings",
    "latitude",
    "longitude",
    "remarks",
    "availability",
    "opening_hours",
    "capacity",
    "members",
];

fields! {
    /// A place, volunteer, association or professional. The fields that only its kind has are
    /// inside `kind`.
    Asset {
        /// Which kind, with the fields that only this kind has.
        kind: Kind [required],
        /// What people call it.
        name: Line [required],
        /// Where it belongs; none: to the whole village.
        kern: Link<Kern>,
        /// Whether it is there.
        status: Status,
        /// Whose it is (GM, BR, DV), each with a why.
        spheres: Tagged<Sphere>,
        /// What it contributes to (SK), each with a why.
        conditions: Tagged<Condition>,
        /// For whom it is.
        target_groups: Codes<TargetGroup>,
        /// What it does for people.
        functions: Codes<Function>,
        /// Phone number.
        phone: Phone as "contact.phone",
        /// E-mail address.
        email: Email as "contact.email",
        /// Web address.
        website: Website as "contact.website",
        /// Street and number.
        address: Line as "contact.address",
        /// Postcode.
        postcode: Postcode as "contact.postcode",
        /// Free words.
        tags: Words,
        /// In a few sentences.
        description: Prose,
        /// Activities, spaces, things and services to be had (*aanbod*).
        offerings: Rows<Offering>,
        /// Degrees north.
        latitude: Option<Degrees> as "location.lat",
        /// Degrees east.
        longitude: Option<Degrees> as "location.lon",
        /// When somebody last checked that this is right.
        verified: Option<Date>,
        /// Where the entry comes from.
        source: Line,
        /// What else there is to say; personal data of a person.
        remarks: Prose,
        /// Whether the group counts it as part of the social base (GM round 2).
        verdict: Option<Verdict>,
        /// Why ("bevraag elkaar vooral ook waarom", GM).
        verdict_reason: Line,
        /// Connects (groups of) residents.
        criterion_1: Option<Judgement> as "criteria.1",
        /// Positive social developments.
        criterion_2: Option<Judgement> as "criteria.2",
        /// Prevents or lessens negative developments.
        criterion_3: Option<Judgement> as "criteria.3",
        /// Support within easy reach.
        criterion_4: Option<Judgement> as "criteria.4",
        /// No indication needed.
        criterion_a: Option<Judgement> as "criteria.A",
        /// In principle everybody is welcome.
        criterion_b: Option<Judgement> as "criteria.B",
        /// Not primarily commercial.
        criterion_c: Option<Judgement> as "criteria.C",
        /// Runs to a high degree on volunteers.
        criterion_d: Option<Judgement> as "criteria.D",
        /// Reciprocity.
        criterion_e: Option<Judgement> as "criteria.E",
        /// Sincere, intrinsic commitment.
        criterion_f: Option<Judgement> as "criteria.F",
    }
}

/// Whether an asset is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Status {
    /// Not yet.
    Idea,
    /// It is.
    #[default]
    Active,
    /// Asleep.
    Dormant,
    /// No longer.
    Stopped,
}

impl Code for Status {
    const TERM: &'static str = "status";
}

/// Whether the group counts an asset as part of the social base (GM round 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Verdict {
    /// It does.
    In,
    /// It hesitates.
    Doubt,
    /// It does not.
    Out,
}

impl Code for Verdict {
    const TERM: &'static str = "verdict";
}

/// Whether an asset meets one of the ten criteria (BR).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Judgement {
    /// It does.
    Yes,
    /// It does not.
    No,
}

impl Code for Judgement {
    const TERM: &'static str = "judgement";
}

/// What is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum OfferingKind {
    /// Something to take part in.
    #[default]
    Activity,
    /// A room or a field.
    Space,
    /// Something to borrow.
    Thing,
    /// Something that is done for you.
    Service,
}

impl Code for OfferingKind {
    const TERM: &'static str = "offering_kind";
}

/// Something that an asset offers (*aanbod*).
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Offering {
    /// What is offered.
    pub kind: OfferingKind,
    /// What it is called.
    pub name: Line,
    /// On which days and at what time, in words.
    pub when: Line,
    /// What it costs, in words.
    pub cost: Line,
    /// What else there is to say.
    pub remarks: Line,
}

impl RowItem for Offering {
    const PARTS: &'static str = "parts-offering";
    const COLUMNS: &'static [Column] = &[
        Column::text("kind"),
        Column::text("name"),
        Column::text("when"),
        Column::text("cost"),
        Column::text("remarks"),
    ];

    fn values(&self) -> Vec<&dyn Value> {
        vec![&self.kind, &self.name, &self.when, &self.cost, &self.remarks]
    }

    fn values_mut(&mut self) -> Vec<&mut dyn Value> {
        vec![
            &mut self.kind,
            &mut self.name,
            &mut self.when,
            &mut self.cost,
            &mut self.remarks,
        ]
    }
}

/// How many fields say what an asset is called; those of its kind follow right after them.
const CALLED: usize = 3;

impl Asset {
    /// A new asset of this kind, with this name.
    pub fn new(kind: AssetKind, name: &str) -> Self {
        Self {
            kind: Kind::empty(kind),
            name: name.into(),
            ..Self::default()
        }
    }

    /// Which kind it is.
    pub fn which(&self) -> AssetKind {
        self.kind.which()
    }

    /// "Dorpshuis, Kerkstraat 2"; what is called by its address is so once.
    pub fn with_address(&self) -> String {
        if self.address.is_empty() || plain(&self.address) == plain(&self.name) {
            return self.name.to_string();
        }
        format!("{}, {}", &*self.name, &*self.address)
    }

    /// Whether it counts in coverage and gaps: active, and not judged out.
    pub fn counted(&self) -> bool {
        self.status == Status::Active && self.verdict != Some(Verdict::Out)
    }

    /// How many of the ten criteria (BR) it meets.
    pub fn criteria_met(&self) -> usize {
        self.criteria()
            .into_iter()
            .filter(|one| *one == Some(Judgement::Yes))
            .count()
    }

    fn criteria(&self) -> [Option<Judgement>; 10] {
        [
            self.criterion_1,
            self.criterion_2,
            self.criterion_3,
            self.criterion_4,
            self.criterion_a,
            self.criterion_b,
            self.criterion_c,
            self.criterion_d,
            self.criterion_e,
            self.criterion_f,
        ]
    }
}

impl Record for Asset {
    const KIND: RecordKind = RecordKind::Asset;

    fn title(&self) -> &str {
        &self.name
    }

    fn of(village: &Village) -> &Records<Self> {
        &village.assets
    }

    fn of_mut(village: &mut Village) -> &mut Records<Self> {
        &mut village.assets
    }

    fn wrap(record: Arc<Self>) -> AnyRecord {
        AnyRecord::Asset(record)
    }

    fn infos(&self) -> Vec<&'static FieldInfo> {
        let (first, rest) = Self::FIELDS.split_at(CALLED);
        let common = |fields: &'static [Field<Self>]| fields.iter().map(|field| field.info);
        common(first)
            .chain(self.kind.infos())
            .chain(common(rest))
            .collect()
    }

    fn fields(&self) -> Vec<(&'static FieldInfo, &dyn Value)> {
        let (first, rest) = Self::FIELDS.split_at(CALLED);
        let common = |field: &'static Field<Self>| (field.info, (field.get)(self));
        let own = self.kind.fields();
        first
            .iter()
            .map(common)
            .chain(own)
            .chain(rest.iter().map(common))
            .collect()
    }

    fn value(&self, name: &str) -> Option<&dyn Value> {
        value_of(self, name).or_else(|| self.kind.value(name))
    }

    fn value_mut(&mut self, name: &str) -> Option<&mut dyn Value> {
        match Self::FIELDS.iter().find(|field| field.info.name == name) {
            Some(field) => Some((field.get_mut)(self)),
            None => self.kind.value_mut(name),
        }
    }
}
