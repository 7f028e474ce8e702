//! What a screen shows of the village as a whole: worked out beside the screen, one file a sort.

use std::sync::Arc;

use jiff::civil::Date;
use strum::{EnumCount, EnumDiscriminants};

use crate::domain::atlas::Atlas;
use crate::domain::gaps::{Scope, analyse};
use crate::domain::network::{Groups, groups};
use crate::domain::questions::Questions;
use crate::domain::record::Id;
use crate::domain::snapshot::{Comparison, Standing};
use crate::domain::value::Terms;
use crate::domain::village::Village;

/// What to work out.
#[derive(Debug, Clone, PartialEq, Eq, EnumCount, EnumDiscriminants)]
pub enum Survey {
    /// Who hangs together with whom.
    Network,
    /// Where everything is.
    Map,
    /// How the village stands, to be kept.
    Standing,
    /// What changed between a snapshot and a later one, or now.
    Comparison {
        /// The snapshot of then.
        from: Id,
        /// The later one; none: how the village stands now.
        to: Option<Id>,
    },
}

/// What was worked out.
#[derive(Debug, Clone)]
pub enum Surveyed {
    /// Who hangs together with whom.
    Network(Arc<Groups>),
    /// Where everything is.
    Map(Arc<Atlas>),
    /// How the village stands, as it is kept.
    Standing(Arc<str>),
    /// What changed; nothing if one of the two cannot be read.
    Comparison(Option<Arc<Comparison>>),
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

    /// Whether it looks at what the rules count, rather than at what may be shown.
    pub fn counts(&self) -> bool {
        matches!(self, Self::Standing | Self::Comparison { .. })
    }

    /// Works it out; nothing once it has been overtaken.
    pub fn of(&self, vantage: &Vantage, overtaken: &dyn Fn() -> bool) -> Option<Surveyed> {
        if overtaken() {
            return None;
        }
        Some(match self {
            Self::Network => Surveyed::Network(Arc::new(groups(vantage.village, vantage.today))),
            Self::Map => Surveyed::Map(Arc::new(Atlas::of(vantage.village, vantage.scope))),
            Self::Standing => Surveyed::Standing(stands(vantage).write().into()),
            Self::Comparison { from, to } => {
                let kept = |id: &Id| vantage.village.snapshots.get(id)?.standing();
                let after = to.as_ref().map_or_else(|| Some(stands(vantage)), kept);
                let both = kept(from).zip(after);
                Surveyed::Comparison(both.map(|(before, after)| Comparison::of(&before, &after).into()))
            }
        })
    }
}

/// How the whole village stands, whatever part of it is looked at.
fn stands(vantage: &Vantage) -> Standing {
    let report = analyse(vantage.village, &Scope::default(), vantage.today);
    Standing::of(vantage.village, &report)
}
