//! What a screen shows of the village as a whole: worked out beside the screen, one file a sort.

use std::sync::Arc;

use jiff::civil::Date;
use strum::{EnumCount, EnumDiscriminants};

use crate::domain::agenda::{Agenda, Sought};
use crate::domain::atlas::Atlas;
use crate::domain::contacts::Listed;
use crate::domain::conversation;
use crate::domain::demand::{Demand, demand};
use crate::domain::doubles::{Contacts, Pair, pairs};
use crate::domain::gaps::{Scope, analyse};
use crate::domain::network::Fabric;
use crate::domain::offers::{self, Offers, offers};
use crate::domain::privacy::{Names, Tell};
use crate::domain::questions::Questions;
use crate::domain::reach::{Asked, Reach, reach};
use crate::domain::record::Id;
use crate::domain::snapshot::{Comparison, Standing};
use crate::domain::storybook::{Gatherings, Storybook, Wanted, gatherings, stories};
use crate::domain::value::Terms;
use crate::domain::village::Village;

/// What to work out.
#[derive(Debug, Clone, PartialEq, Eq, EnumCount, EnumDiscriminants)]
pub enum Survey {
    /// Who hangs together with whom.
    Network,
    /// The plan, as far as it is sought.
    Agenda(Sought),
    /// What people told and saw.
    Stories(Wanted),
    /// Walks, conversations and meetings with these words.
    Gatherings(String),
    /// By what the people of the village can be known.
    Names,
    /// Who has which phone number and which e-mail address.
    Contacts,
    /// How many a list of whom to call will have.
    Listed,
    /// What a conversation is about, or which there are.
    Conversation(Option<Id>),
    /// Whom the channels reach.
    Reach(Asked),
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
    /// What is offered, as far as it is sought.
    Offers(offers::Sought),
    /// Who wants what another offers, as far as this was searched for.
    Demand(String),
    /// Which entries may be one.
    Doubles,
}

/// What was worked out.
#[derive(Debug, Clone)]
pub enum Surveyed {
    /// Who hangs together with whom.
    Network(Arc<Fabric>),
    /// The plan.
    Agenda(Arc<Agenda>),
    /// What people told and saw.
    Stories(Arc<Storybook>),
    /// Walks, conversations and meetings.
    Gatherings(Arc<Gatherings>),
    /// By what the people of the village can be known.
    Names(Arc<Names>),
    /// Who has which phone number and which e-mail address.
    Contacts(Arc<Contacts>),
    /// How many a list of whom to call will have.
    Listed(Arc<Listed>),
    /// What a conversation is about.
    Conversation(Arc<conversation::Agenda>),
    /// Whom the channels reach.
    Reach(Arc<Reach>),
    /// Where everything is.
    Map(Arc<Atlas>),
    /// How the village stands, as it is kept.
    Standing(Arc<str>),
    /// What changed; nothing if one of the two cannot be read.
    Comparison(Option<Arc<Comparison>>),
    /// What is offered.
    Offers(Arc<Offers>),
    /// Who wants what another offers.
    Demand(Arc<Demand>),
    /// Entries that may be one, the surest first.
    Doubles(Arc<[Pair]>),
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
    /// The sentences of the screen.
    pub tell: Tell<'a>,
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
            Self::Network => {
                let (village, scope) = (vantage.village, vantage.scope);
                Surveyed::Network(Arc::new(Fabric::of(village, scope, vantage.today, overtaken)?))
            }
            Self::Agenda(sought) => {
                let agenda = Agenda::of(vantage.village, sought, vantage.today, overtaken)?;
                Surveyed::Agenda(Arc::new(agenda))
            }
            Self::Stories(wanted) => Surveyed::Stories(Arc::new(stories(wanted, vantage, overtaken)?)),
            Self::Gatherings(words) => Surveyed::Gatherings(Arc::new(gatherings(words, vantage, overtaken)?)),
            Self::Names => Surveyed::Names(Arc::new(Names::of(vantage.village, vantage.terms))),
            Self::Contacts => Surveyed::Contacts(Arc::new(Contacts::of(vantage.village))),
            Self::Listed => {
                let listed = Listed::of(vantage.village, vantage.today, vantage.terms, vantage.tell);
                Surveyed::Listed(Arc::new(listed))
            }
            Self::Conversation(of) => {
                let agenda = conversation::agenda(vantage.village, *of, vantage.today, overtaken)?;
                Surveyed::Conversation(Arc::new(agenda))
            }
            Self::Reach(asked) => {
                Surveyed::Reach(Arc::new(reach(vantage.village, vantage.scope, asked, overtaken)?))
            }
            Self::Map => Surveyed::Map(Arc::new(Atlas::of(vantage.village, vantage.scope))),
            Self::Standing => Surveyed::Standing(stands(vantage).write().into()),
            Self::Comparison { from, to } => {
                let kept = |id: &Id| vantage.village.snapshots.get(id)?.standing();
                let after = to.as_ref().map_or_else(|| Some(stands(vantage)), kept);
                let both = kept(from).zip(after);
                Surveyed::Comparison(both.map(|(before, after)| Comparison::of(&before, &after).into()))
            }
            Self::Offers(sought) => Surveyed::Offers(Arc::new(offers(vantage, sought, overtaken)?)),
            Self::Doubles => Surveyed::Doubles(pairs(vantage.village, overtaken)?.into()),
            Self::Demand(typed) => Surveyed::Demand(Arc::new(demand(vantage, typed, overtaken)?)),
        })
    }
}

/// How the whole village stands, whatever part of it is looked at.
fn stands(vantage: &Vantage) -> Standing {
    let report = analyse(vantage.village, &Scope::default(), vantage.today);
    Standing::of(vantage.village, &report)
}
