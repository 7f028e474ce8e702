//! What all sorts of records have in common: an id, fields, and a place in the village.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};
use uuid::Uuid;

use crate::domain::asset::Asset;
use crate::domain::channel::Channel;
use crate::domain::code::Code;
use crate::domain::distinction::Distinction;
use crate::domain::fields::{FieldInfo, Fields};
use crate::domain::gathering::Gathering;
use crate::domain::lists::Kern;
use crate::domain::plan::{Action, Goal, Vision};
use crate::domain::questionnaire::Answer;
use crate::domain::relation::Relation;
use crate::domain::settings::Settings;
use crate::domain::snapshot::Snapshot;
use crate::domain::story::Story;
use crate::domain::support::Support;
use crate::domain::value::Value;
use crate::domain::village::{Records, Village};

/// Names a record, on every computer. New ones are UUIDs of version 7: in order of making.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id(Uuid);

impl Id {
    /// The only record of its sort: the settings, the vision.
    pub const ONLY: Self = Self(Uuid::nil());

    /// An id that nothing has yet.
    pub fn fresh() -> Self {
        Self(Uuid::now_v7())
    }

    /// The id in this text, in any of the forms of a UUID.
    pub fn parse(text: &str) -> Option<Self> {
        Uuid::parse_str(text).ok().map(Self)
    }

    /// The id that follows from another and a text: always the same from the same.
    pub fn derived(from: Self, text: &str) -> Self {
        Self(Uuid::new_v5(&from.0, text.as_bytes()))
    }

    /// As a number, for hashing and ordering.
    pub fn as_u128(self) -> u128 {
        self.0.as_u128()
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The sorts of records, in the order in which they refer to each other.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    IntoStaticStr,
    VariantArray,
    Serialize,
    Deserialize,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum RecordKind {
    /// Name of the village and what the rules go by.
    Settings,
    /// A village core or neighbourhood.
    Kern,
    /// A place, volunteer, association or professional.
    Asset,
    /// Between two assets.
    Relation,
    /// A walk, conversation or meeting.
    Gathering,
    /// What somebody told or saw.
    Story,
    /// An answer of an asset to a question.
    Answer,
    /// A way to reach people.
    Channel,
    /// Where the village wants to go.
    Vision,
    /// What the village wants to reach.
    Goal,
    /// What somebody will do.
    Action,
    /// Help from outside.
    Support,
    /// How the village stood on a day.
    Snapshot,
    /// That two entries are not the same.
    Distinction,
}

impl Code for RecordKind {
    const TERM: &'static str = "record";
}

/// A sort of record. It does not know its own id: the village keeps it under its id.
pub trait Record: Fields + fmt::Debug + Clone + PartialEq + Send + Sync {
    /// Which sort.
    const KIND: RecordKind;

    /// What it is called in a list; empty if it has no name of its own.
    fn title(&self) -> &str;

    /// All of this sort in the village.
    fn of(village: &Village) -> &Records<Self>;

    /// All of this sort in the village, to be changed.
    fn of_mut(village: &mut Village) -> &mut Records<Self>;

    /// As one of all sorts.
    fn wrap(record: Arc<Self>) -> AnyRecord;

    /// Its fields, in the order in which they are asked for.
    fn infos(&self) -> Vec<&'static FieldInfo> {
        Self::FIELDS.iter().map(|field| field.info).collect()
    }

    /// Its fields with their values, in the same order.
    fn fields(&self) -> Vec<(&'static FieldInfo, &dyn Value)> {
        Self::FIELDS
            .iter()
            .map(|field| (field.info, (field.get)(self)))
            .collect()
    }

    /// The value of a field by its name.
    fn value(&self, name: &str) -> Option<&dyn Value> {
        value_of(self, name)
    }

    /// The value of a field by its name, to be changed.
    fn value_mut(&mut self, name: &str) -> Option<&mut dyn Value> {
        value_of_mut(self, name)
    }
}

/// The value of a field that the struct itself declares.
pub(crate) fn value_of<'a, R: Fields>(record: &'a R, name: &str) -> Option<&'a dyn Value> {
    let field = R::FIELDS.iter().find(|field| field.info.name == name)?;
    Some((field.get)(record))
}

/// The value of a field that the struct itself declares, to be changed.
pub(crate) fn value_of_mut<'a, R: Fields>(record: &'a mut R, name: &str) -> Option<&'a mut dyn Value> {
    let field = R::FIELDS.iter().find(|field| field.info.name == name)?;
    Some((field.get_mut)(record))
}

/// A record of whatever sort.
#[derive(Debug, Clone, PartialEq)]
pub enum AnyRecord {
    /// See [`RecordKind::Settings`].
    Settings(Arc<Settings>),
    /// See [`RecordKind::Kern`].
    Kern(Arc<Kern>),
    /// See [`RecordKind::Asset`].
    Asset(Arc<Asset>),
    /// See [`RecordKind::Relation`].
    Relation(Arc<Relation>),
    /// See [`RecordKind::Gathering`].
    Gathering(Arc<Gathering>),
    /// See [`RecordKind::Story`].
    Story(Arc<Story>),
    /// See [`RecordKind::Answer`].
    Answer(Arc<Answer>),
    /// See [`RecordKind::Channel`].
    Channel(Arc<Channel>),
    /// See [`RecordKind::Vision`].
    Vision(Arc<Vision>),
    /// See [`RecordKind::Goal`].
    Goal(Arc<Goal>),
    /// See [`RecordKind::Action`].
    Action(Arc<Action>),
    /// See [`RecordKind::Support`].
    Support(Arc<Support>),
    /// See [`RecordKind::Snapshot`].
    Snapshot(Arc<Snapshot>),
    /// See [`RecordKind::Distinction`].
    Distinction(Arc<Distinction>),
}

/// The part of [`Record`] that needs no type.
trait Dynamic {
    fn title(&self) -> &str;
    fn infos(&self) -> Vec<&'static FieldInfo>;
    fn fields(&self) -> Vec<(&'static FieldInfo, &dyn Value)>;
    fn value(&self, name: &str) -> Option<&dyn Value>;
    fn value_mut(&mut self, name: &str) -> Option<&mut dyn Value>;
}

impl<R: Record> Dynamic for R {
    fn title(&self) -> &str {
        Record::title(self)
    }

    fn infos(&self) -> Vec<&'static FieldInfo> {
        Record::infos(self)
    }

    fn fields(&self) -> Vec<(&'static FieldInfo, &dyn Value)> {
        Record::fields(self)
    }

    fn value(&self, name: &str) -> Option<&dyn Value> {
        Record::value(self, name)
    }

    fn value_mut(&mut self, name: &str) -> Option<&mut dyn Value> {
        Record::value_mut(self, name)
    }
}

impl AnyRecord {
    /// A new one of this sort, with nothing filled in.
    pub fn empty(kind: RecordKind) -> Self {
        match kind {
            RecordKind::Settings => Self::Settings(Arc::default()),
            RecordKind::Kern => Self::Kern(Arc::default()),
            RecordKind::Asset => Self::Asset(Arc::default()),
            RecordKind::Relation => Self::Relation(Arc::default()),
            RecordKind::Gathering => Self::Gathering(Arc::default()),
            RecordKind::Story => Self::Story(Arc::default()),
            RecordKind::Answer => Self::Answer(Arc::default()),
            RecordKind::Channel => Self::Channel(Arc::default()),
            RecordKind::Vision => Self::Vision(Arc::default()),
            RecordKind::Goal => Self::Goal(Arc::default()),
            RecordKind::Action => Self::Action(Arc::default()),
            RecordKind::Support => Self::Support(Arc::default()),
            RecordKind::Snapshot => Self::Snapshot(Arc::default()),
            RecordKind::Distinction => Self::Distinction(Arc::default()),
        }
    }

    /// Which sort it is.
    pub fn kind(&self) -> RecordKind {
        match self {
            Self::Settings(_) => RecordKind::Settings,
            Self::Kern(_) => RecordKind::Kern,
            Self::Asset(_) => RecordKind::Asset,
            Self::Relation(_) => RecordKind::Relation,
            Self::Gathering(_) => RecordKind::Gathering,
            Self::Story(_) => RecordKind::Story,
            Self::Answer(_) => RecordKind::Answer,
            Self::Channel(_) => RecordKind::Channel,
            Self::Vision(_) => RecordKind::Vision,
            Self::Goal(_) => RecordKind::Goal,
            Self::Action(_) => RecordKind::Action,
            Self::Support(_) => RecordKind::Support,
            Self::Snapshot(_) => RecordKind::Snapshot,
            Self::Distinction(_) => RecordKind::Distinction,
        }
    }

    /// What it is called in a list; empty if it has no name of its own.
    pub fn title(&self) -> &str {
        self.dynamic().title()
    }

    /// Its fields, in the order in which they are asked for.
    pub fn infos(&self) -> Vec<&'static FieldInfo> {
        self.dynamic().infos()
    }

    /// Its fields with their values, in the same order.
    pub fn fields(&self) -> Vec<(&'static FieldInfo, &dyn Value)> {
        self.dynamic().fields()
    }

    /// The value of a field by its name.
    pub fn value(&self, name: &str) -> Option<&dyn Value> {
        self.dynamic().value(name)
    }

    /// The value of a field by its name, to be changed; other holders keep what they have.
    pub fn value_mut(&mut self, name: &str) -> Option<&mut dyn Value> {
        self.dynamic_mut().value_mut(name)
    }

    /// Puts it into the village in the place of what stands there.
    pub(crate) fn put(self, id: Id, village: &mut Village) {
        match self {
            Self::Settings(record) => drop(village.settings.insert(id, record)),
            Self::Kern(record) => drop(village.kernen.insert(id, record)),
            Self::Asset(record) => drop(village.assets.insert(id, record)),
            Self::Relation(record) => drop(village.relations.insert(id, record)),
            Self::Gathering(record) => drop(village.gatherings.insert(id, record)),
            Self::Story(record) => drop(village.stories.insert(id, record)),
            Self::Answer(record) => drop(village.answers.insert(id, record)),
            Self::Channel(record) => drop(village.channels.insert(id, record)),
            Self::Vision(record) => drop(village.visions.insert(id, record)),
            Self::Goal(record) => drop(village.goals.insert(id, record)),
            Self::Action(record) => drop(village.actions.insert(id, record)),
            Self::Support(record) => drop(village.supports.insert(id, record)),
            Self::Snapshot(record) => drop(village.snapshots.insert(id, record)),
            Self::Distinction(record) => drop(village.distinctions.insert(id, record)),
        }
    }

    fn dynamic(&self) -> &dyn Dynamic {
        match self {
            Self::Settings(record) => record.as_ref(),
            Self::Kern(record) => record.as_ref(),
            Self::Asset(record) => record.as_ref(),
            Self::Relation(record) => record.as_ref(),
            Self::Gathering(record) => record.as_ref(),
            Self::Story(record) => record.as_ref(),
            Self::Answer(record) => record.as_ref(),
            Self::Channel(record) => record.as_ref(),
            Self::Vision(record) => record.as_ref(),
            Self::Goal(record) => record.as_ref(),
            Self::Action(record) => record.as_ref(),
            Self::Support(record) => record.as_ref(),
            Self::Snapshot(record) => record.as_ref(),
            Self::Distinction(record) => record.as_ref(),
        }
    }

    fn dynamic_mut(&mut self) -> &mut dyn Dynamic {
        fn own<R: Record>(record: &mut Arc<R>) -> &mut dyn Dynamic {
            Arc::<R>::make_mut(record)
        }
        match self {
            Self::Settings(record) => own(record),
            Self::Kern(record) => own(record),
            Self::Asset(record) => own(record),
            Self::Relation(record) => own(record),
            Self::Gathering(record) => own(record),
            Self::Story(record) => own(record),
            Self::Answer(record) => own(record),
            Self::Channel(record) => own(record),
            Self::Vision(record) => own(record),
            Self::Goal(record) => own(record),
            Self::Action(record) => own(record),
            Self::Support(record) => own(record),
            Self::Snapshot(record) => own(record),
            Self::Distinction(record) => own(record),
        }
    }
}
