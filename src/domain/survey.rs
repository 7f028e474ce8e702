//! What a screen shows of the village as a whole: worked out beside the screen, one file a sort.

use std::sync::Arc;

use jiff::civil::Date;
use strum::{EnumCount, EnumDiscriminants};

use crate::domain::demand::{Demand, demand};
use crate::domain::gaps::Scope;
use crate::domain::network::{Groups, groups};
use crate::domain::offers::{Offers, Sought, offers};
use crate::domain::questions::Questions;
use crate::domain::value::Terms;
use crate::domain::village::Village;

/// What to work out.
#[derive(Debug, Clone, PartialEq, Eq, EnumCount, EnumDiscriminants)]
pub enum Survey {
    /// Who hangs together with whom.
    Network,
    /// What is offered, as far as it is sought.
    Offers(Sought),
    /// Who wants what another offers, as far as this was searched for.
    Demand(String),
}

/// What was worked out.
#[derive(Debug, Clone)]
pub enum Surveyed {
    /// Who hangs together with whom.
    Network(Arc<Groups>),
    /// What is offered.
    Offers(Arc<Offers>),
    /// Who wants what another offers.
    Demand(Arc<Demand>),
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
            Self::Offers(sought) => Surveyed::Offers(Arc::new(offers(vantage, sought, overtaken)?)),
            Self::Demand(typed) => Surveyed::Demand(Arc::new(demand(vantage, typed, overtaken)?)),
        })
    }
}
