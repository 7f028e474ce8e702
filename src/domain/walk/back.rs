//! What the participants of a walk are told later (*terugkoppeling*): what we saw, what was agreed, and what
//! has been done.

use jiff::civil::Date;

use crate::domain::asset::Asset;
use crate::domain::fold::{name_order, plain};
use crate::domain::gathering::Gathering;
use crate::domain::kinds::Kind;
use crate::domain::plan::ActionState;
use crate::domain::record::{Id, RecordKind};
use crate::domain::story::{Story, Tone};
use crate::domain::value::Scale;
use crate::domain::village::Village;
use crate::domain::walk::agreed::agreed;

/// What there is to tell of a walk.
#[derive(Debug, Clone, PartialEq)]
pub struct Back {
    /// The walk.
    pub walk: Gathering,
    /// What was simply good, in the order of the day.
    pub good: Vec<Saw>,
    /// What was simply bad.
    pub bad: Vec<Saw>,
    /// What is a plus.
    pub plus: Vec<Saw>,
    /// What else was seen or told.
    pub other: Vec<Saw>,
    /// The places that were looked at that day, with their figures, by name.
    pub rated: Vec<Rated>,
    /// What was agreed.
    pub agreed: Vec<Promise>,
}

/// Something that was seen or told.
#[derive(Debug, Clone, PartialEq)]
pub struct Saw {
    /// What.
    pub text: String,
    /// Of what.
    pub about: Vec<String>,
    /// By whom: a role.
    pub told_by: String,
}

/// A place with the figures that it was given.
#[derive(Debug, Clone, PartialEq)]
pub struct Rated {
    /// What it is called.
    pub name: String,
    /// In the order of [`RATINGS`](crate::domain::walk::RATINGS).
    pub ratings: [Option<Scale>; 3],
}

/// Something that was agreed.
#[derive(Debug, Clone, PartialEq)]
pub struct Promise {
    /// What.
    pub title: String,
    /// Who does it.
    pub owners: Vec<String>,
    /// About what.
    pub about: Vec<String>,
    /// By when.
    pub due: Option<Date>,
    /// How far it is.
    pub state: ActionState,
}

impl Back {
    /// What there is to tell of this walk in a village that may be shown; nothing if it is not there.
    pub fn of(village: &Village, walk: Id) -> Option<Self> {
        let gathering = village.gatherings.get(&walk)?.as_ref();
        let mut back = Self {
            walk: gathering.clone(),
            rated: rated(village, gathering),
            good: Vec::new(),
            bad: Vec::new(),
            plus: Vec::new(),
            other: Vec::new(),
            agreed: agreed(village, walk)
                .iter()
                .filter_map(|id| promise(village, *id))
                .collect(),
        };
        let stories = village.stories.values();
        for story in stories.filter(|story| story.gathering.0 == Some(walk)) {
            let heap = match story.tone {
                Some(Tone::Good | Tone::Strength) => &mut back.good,
                Some(Tone::Bad | Tone::Concern) => &mut back.bad,
                Some(Tone::Plus) => &mut back.plus,
                None => &mut back.other,
            };
            heap.push(saw(village, story));
        }
        Some(back)
    }
}

/// A place that was last looked at on the day of the walk, where it went, has the figures of that day.
fn rated(village: &Village, walk: &Gathering) -> Vec<Rated> {
    let here = |asset: &&Asset| {
        walk.date.is_some()
            && asset.verified == walk.date
            && (walk.kern.0.is_none() || walk.kern.0 == asset.kern.0)
    };
    let assets = village.assets.values().map(AsRef::as_ref).filter(here);
    let mut rated: Vec<Rated> = assets
        .filter_map(|asset| {
            let Kind::Place(place) = &asset.kind else {
                return None;
            };
            let ratings = [place.reachability, place.accessibility, place.surroundings];
            ratings.iter().any(Option::is_some).then(|| Rated {
                name: asset.name.to_string(),
                ratings,
            })
        })
        .collect();
    rated.sort_by(|one, other| name_order(&plain(&one.name), &plain(&other.name)));
    rated
}

fn saw(village: &Village, story: &Story) -> Saw {
    Saw {
        text: story.text.to_string(),
        about: names(village, story.assets.iter()),
        told_by: story.told_by.to_string(),
    }
}

fn promise(village: &Village, id: Id) -> Option<Promise> {
    let action = village.actions.get(&id)?;
    Some(Promise {
        title: action.title.to_string(),
        owners: names(village, action.owners.iter()),
        about: names(village, action.assets.iter()),
        due: *action.due,
        state: action.state,
    })
}

fn names(village: &Village, ids: impl Iterator<Item = Id>) -> Vec<String> {
    ids.map(|id| village.name_of(RecordKind::Asset, id))
        .filter(|name| !name.is_empty())
        .collect()
}
