//! Stories, quotes, observations and signals: narrative evidence first (MV).

use std::sync::Arc;

use jiff::civil::Date;
use strum::{IntoStaticStr, VariantArray};

use crate::domain::asset::Asset;
use crate::domain::code::Code;
use crate::domain::fields::fields;
use crate::domain::gathering::Gathering;
use crate::domain::lists::{Condition, Sphere};
use crate::domain::record::{AnyRecord, Record, RecordKind};
use crate::domain::value::{Codes, Line, Link, Links, Prose};
use crate::domain::village::{Records, Village};

fields! {
    /// What somebody told or saw.
    Story {
        /// Story, quote, observation or signal.
        kind: StoryKind,
        /// What was told.
        text: Prose [required],
        /// When.
        date: Option<Date>,
        /// A role such as "bewoner, 70+", never a name.
        told_by: Line,
        /// Strength or concern; good, bad or plus for an observation.
        tone: Option<Tone>,
        /// Who may read it.
        audience: Audience,
        /// Which assets it is about.
        assets: Links<Asset>,
        /// Which conditions it is about.
        conditions: Codes<Condition>,
        /// Which spheres it is about.
        spheres: Codes<Sphere>,
        /// The walk or meeting it came from.
        gathering: Link<Gathering>,
    }
}

/// What sort of evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum StoryKind {
    /// A story.
    #[default]
    Story,
    /// In somebody's own words.
    Quote,
    /// Seen on a walk.
    Observation,
    /// A sign of something.
    Signal,
}

impl Code for StoryKind {
    const TERM: &'static str = "story_kind";
}

/// What it says about the village.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Tone {
    /// A strength.
    Strength,
    /// A concern.
    Concern,
    /// Observed: simply good.
    Good,
    /// Observed: simply bad.
    Bad,
    /// Observed: a plus.
    Plus,
}

impl Code for Tone {
    const TERM: &'static str = "tone";
}

/// Who may read a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Audience {
    /// Everybody.
    #[default]
    Everyone,
    /// The working group alone.
    WorkingGroup,
}

impl Code for Audience {
    const TERM: &'static str = "audience";
}

impl Record for Story {
    const KIND: RecordKind = RecordKind::Story;

    fn title(&self) -> &str {
        &self.text
    }

    fn of(village: &Village) -> &Records<Self> {
        &village.stories
    }

    fn of_mut(village: &mut Village) -> &mut Records<Self> {
        &mut village.stories
    }

    fn wrap(record: Arc<Self>) -> AnyRecord {
        AnyRecord::Story(record)
    }
}
