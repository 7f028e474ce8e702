//! From an action back to the gap that it came from.

use crate::domain::gaps::{Gap, Report, Rule, Subject};
use crate::domain::plan::Action;

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

/// How what a gap is about fits what an action is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fit {
    Sure,
    Perhaps,
    No,
}

fn fit(subject: &Subject, action: &Action) -> Fit {
    let serves = |condition| action.conditions.contains(condition);
    let (fits, whole) = match subject {
        Subject::Village => (true, true),
        Subject::Cell(sphere, condition) => (action.spheres.contains(*sphere) && serves(*condition), true),
        Subject::Condition(condition) => (serves(*condition), true),
        Subject::Spheres(one, other) => {
            let acts = |sphere| action.spheres.contains(sphere);
            (acts(*one) && acts(*other), true)
        }
        Subject::Asset(id) => (action.assets.contains(*id) || action.owners.contains(*id), true),
        Subject::Kind(_, condition) | Subject::KernCondition(_, condition) => (serves(*condition), false),
        _ => (true, false),
    };
    match (fits, whole) {
        (false, _) => Fit::No,
        (true, true) => Fit::Sure,
        (true, false) => Fit::Perhaps,
    }
}
