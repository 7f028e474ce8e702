//! What a screen shows of the village as a whole: worked out beside the screen, one file a sort.

use std::sync::Arc;

use jiff::civil::Date;
use strum::{EnumCount, EnumDiscriminants};

use crate::domain::conversation::{Agenda, agenda};
use crate::domain::gaps::Scope;
use crate::domain::network::{Groups, groups};
use crate::domain::questions::Questions;
use crate::domain::reach::{Asked, Reach, reach};
use crate::domain::record::Id;
use crate::domain::value::Terms;
use crate::domain::village::Village;

/// What to work out.
#[derive(Debug, Clone, PartialEq, Eq, EnumCount, EnumDiscriminants)]
pub enum Survey {
    /// Who hangs together with whom.
    Network,
    /// What a conversation is about, or which there are.
    Conversation(Option<Id>),
    /// Whom the channels reach.
    Reach(Asked),
}

/// What was worked out.
#[derive(Debug, Clone)]
pub enum Surveyed {
    /// Who hangs together with whom.
    Network(Arc<Groups>),
    /// What a conversation is about.
    Conversation(Arc<Agenda>),
    /// Whom the channels reach.
    Reach(Arc<Reach>),
}

/// From where one looks.
#[derive(Clone, Copy)]
pub struct Vantage<'a> {
    /// The village, as far as it may be shown.
    pub village: &'a Village,
    /// The part of it that is looked at.
    pub scope: &'a Scope,
    /// The questionnaires.
    pub questions: &'a Questions,
    /// The words of the screen.
    pub terms: &'a dyn Terms,
    /// The local calendar day.
    pub today: Date,
}

impl Survey {
    /// The number of its sort: a newer one of the same sort takes its place.
    pub fn sort(&self) -> usize {
        SurveyDiscriminants::from(self) as usize
    }

    /// Works it out; nothing once it has been overtaken.
    pub fn of(&self, vantage: &Vantage, overtaken: &dyn Fn() -> bool) -> Option<Surveyed> {
        if overtaken() {
            return None;
        }
        Some(match self {
            Self::Network => Surveyed::Network(Arc::new(groups(vantage.village, vantage.today))),
            Self::Conversation(of) => {
                Surveyed::Conversation(Arc::new(agenda(vantage.village, *of, vantage.today, overtaken)?))
            }
            Self::Reach(asked) => {
                Surveyed::Reach(Arc::new(reach(vantage.village, vantage.scope, asked, overtaken)?))
            }
        })
    }
}
