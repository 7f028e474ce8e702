//! From an action back to the gap that it came from.

use crate::domain::gaps::{Gap, Report, Rule, Subject};
use crate::domain::plan::Action;
use crate::domain::value::Value;

/// What is known of the gap that an action came from.
#[derive(Debug, Clone, PartialEq)]
pub enum Origin<'a> {
    /// It came from none.
    None,
    /// No gap of that rule fits the action any more.
    Closed(&'static Rule),
    /// This gap.
    Gap(&'a Gap),
    /// One of these: an action does not keep about which kern, group or kind its gap was.
    OneOf(Vec<&'a Gap>),
}

impl Report {
    /// The gap that an action came from.
    pub fn origin(&self, action: &Action) -> Origin<'_> {
        let Some(rule) = Rule::find(action.from_gap.trim()) else {
            return Origin::None;
        };
        let fits = |gap: &&Gap| fit(&gap.subject, action) != Fit::No;
        let fitting: Vec<&Gap> = self.gaps_of(rule).iter().filter(fits).collect();
        let surely = |gap: &&Gap| fit(&gap.subject, action) == Fit::Sure;
        match (fitting.as_slice(), fitting.iter().copied().find(surely)) {
            (_, Some(gap)) => Origin::Gap(gap),
            ([], None) => Origin::Closed(rule),
            _ => Origin::OneOf(fitting),
        }
    }
}

/// How what a gap is about fits what an action is for, the surest last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    No,
    Perhaps,
    Sure,
}

impl Fit {
    /// An action says that it is for this, says nothing of the sort, or says that it is for something else.
    fn of(says_so: bool, says_nothing: bool) -> Self {
        match (says_so, says_nothing) {
            (true, _) => Self::Sure,
            (false, true) => Self::Perhaps,
            (false, false) => Self::No,
        }
    }
}

fn fit(subject: &Subject, action: &Action) -> Fit {
    let serves = |condition| {
        Fit::of(
            action.conditions.contains(condition),
            action.conditions.is_empty(),
        )
    };
    let acts = |sphere| Fit::of(action.spheres.contains(sphere), action.spheres.is_empty());
    match subject {
        Subject::Village => Fit::Sure,
        Subject::Cell(sphere, condition) => acts(*sphere).min(serves(*condition)),
        Subject::Condition(condition) => serves(*condition),
        Subject::Spheres(one, other) => acts(*one).min(acts(*other)),
        Subject::Asset(id) => {
            let named = action.assets.contains(*id) || action.owners.contains(*id);
            Fit::of(named, action.assets.is_none())
        }
        Subject::Kind(_, condition) | Subject::KernCondition(_, condition) => {
            serves(*condition).min(Fit::Perhaps)
        }
        _ => Fit::Perhaps,
    }
}
