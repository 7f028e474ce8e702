//! Vision, goals and actions: ABCD step 4.

use std::sync::Arc;

use jiff::Span;
use jiff::civil::Date;
use strum::{IntoStaticStr, VariantArray};

use crate::domain::asset::Asset;
use crate::domain::code::Code;
use crate::domain::fields::fields;
use crate::domain::lists::{Condition, Sphere};
use crate::domain::record::{AnyRecord, Record, RecordKind};
use crate::domain::value::{Codes, DayToCome, Line, Link, Links, Prose};
use crate::domain::village::{Records, Village};

fields! {
    /// Where the village wants to go: one text with its date.
    Vision {
        /// The text.
        text: Prose [required],
        /// When it was agreed.
        date: Option<Date>,
    }
}

fields! {
    /// What the village wants to reach.
    Goal {
        /// In a sentence.
        text: Line [required],
        /// Which conditions it serves.
        conditions: Codes<Condition>,
        /// The year in which it is to be reached.
        horizon: Option<u32>,
    }
}

fields! {
    /// What somebody will do.
    Action {
        /// In a few words.
        title: Line [required],
        /// Which goal it serves.
        goal: Link<Goal>,
        /// How far it is.
        state: ActionState,
        /// Which conditions it serves.
        conditions: Codes<Condition>,
        /// In which spheres it acts.
        spheres: Codes<Sphere>,
        /// Who does it.
        owners: Links<Asset>,
        /// What it uses.
        assets: Links<Asset>,
        /// At which level (SK).
        level: Option<Level>,
        /// Who takes the lead (MV).
        approach: Option<Approach>,
        /// Id of the rule of the gap it came from, such as `1.1`.
        from_gap: Line,
        /// From when.
        start: DayToCome,
        /// By when.
        due: DayToCome,
        /// Whether it cannot do without help from outside.
        needs_support: bool,
    }
}

/// How far an action is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum ActionState {
    /// An idea.
    #[default]
    Idea,
    /// Agreed.
    Agreed,
    /// Being done.
    Busy,
    /// Done.
    Done,
    /// Given up.
    Stopped,
}

impl Code for ActionState {
    const TERM: &'static str = "action_state";
}

/// At which level an action works (SK).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Level {
    /// Persons.
    Micro,
    /// Groups and organisations.
    Meso,
    /// The village, policy.
    Macro,
}

impl Code for Level {
    const TERM: &'static str = "level";
}

/// Who takes the lead (MV).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Approach {
    /// Residents themselves.
    #[strum(serialize = "self")]
    Residents,
    /// Residents and others together.
    Together,
    /// Professionals.
    Professional,
    /// Government.
    Government,
}

impl Code for Approach {
    const TERM: &'static str = "approach";
}

impl Vision {
    /// Whether it was agreed more than so many years ago.
    pub fn is_old(&self, years: u32, today: Date) -> bool {
        self.date.is_some_and(|date| date < years_before(today, years))
    }
}

/// The same calendar day this many years before; 28 February stands in for the 29th.
fn years_before(today: Date, years: u32) -> Date {
    let span = Span::new().try_years(years);
    span.map_or(Date::MIN, |span| today.saturating_sub(span))
}

impl ActionState {
    /// The one after this on the way to done. Nothing is given up by going on.
    pub fn next(self) -> Option<Self> {
        match self {
            Self::Done | Self::Stopped => None,
            other => Self::VARIANTS.get(other.index() + 1).copied(),
        }
    }

    /// The one before this, if there is one.
    pub fn previous(self) -> Option<Self> {
        Self::VARIANTS.get(self.index().checked_sub(1)?).copied()
    }
}

impl Action {
    /// Whether it is still to be done: an idea, agreed or being done.
    pub fn open(&self) -> bool {
        matches!(
            self.state,
            ActionState::Idea | ActionState::Agreed | ActionState::Busy
        )
    }
}

impl Record for Vision {
    const KIND: RecordKind = RecordKind::Vision;

    fn title(&self) -> &str {
        &self.text
    }

    fn of(village: &Village) -> &Records<Self> {
        &village.visions
    }

    fn of_mut(village: &mut Village) -> &mut Records<Self> {
        &mut village.visions
    }

    fn wrap(record: Arc<Self>) -> AnyRecord {
        AnyRecord::Vision(record)
    }
}

impl Record for Goal {
    const KIND: RecordKind = RecordKind::Goal;

    fn title(&self) -> &str {
        &self.text
    }

    fn of(village: &Village) -> &Records<Self> {
        &village.goals
    }

    fn of_mut(village: &mut Village) -> &mut Records<Self> {
        &mut village.goals
    }

    fn wrap(record: Arc<Self>) -> AnyRecord {
        AnyRecord::Goal(record)
    }
}

impl Record for Action {
    const KIND: RecordKind = RecordKind::Action;

    fn title(&self) -> &str {
        &self.title
    }

    fn of(village: &Village) -> &Records<Self> {
        &village.actions
    }

    fn of_mut(village: &mut Village) -> &mut Records<Self> {
        &mut village.actions
    }

    fn wrap(record: Arc<Self>) -> AnyRecord {
        AnyRecord::Action(record)
    }
}
