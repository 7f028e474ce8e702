//! The plan of a village in the order in which people look at it: actions by state and by date, goals,
//! and outside support by date.

mod dated;
mod sought;

use std::cmp::Reverse;
use std::collections::HashMap;

use jiff::civil::Date;

use crate::domain::agenda::dated::{Dated, rows, sort_by_date};
use crate::domain::agenda::sought::Search;
use crate::domain::fold::plain;
use crate::domain::plan::Goal;
use crate::domain::record::Id;
use crate::domain::village::Village;

pub use sought::{Only, Sought};

/// How many of each are offered.
pub const OFFERED: usize = 200;

/// How often a long loop looks whether its answer is still wanted.
const OFTEN: usize = 512;

/// A row of a list by date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    /// Above the rows of a part, with how many there are.
    Heading(Part, usize),
    /// An action, or outside support.
    Entry(Id),
}

/// The parts of a list by date, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Its day has passed.
    Late,
    /// Its day has still to come.
    Coming,
    /// It has no day.
    Undated,
    /// Applied for or granted: it has no day to be in time for any more.
    Running,
    /// Done, given up, rejected.
    Past,
}

/// How many actions serve a goal.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Still to be done.
    pub open: usize,
    /// All of them.
    pub all: usize,
}

/// The first of what can be chosen from, whatever is sought: nobody reads a longer list.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Offered {
    /// Actions: those that wait for outside support, then by date.
    pub actions: Vec<Id>,
    /// Outside support by date.
    pub supports: Vec<Id>,
    /// Goals by year, then text.
    pub goals: Vec<Id>,
    /// Who does most actions, first.
    pub owners: Vec<Id>,
}

/// The plan, as far as it is sought.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Agenda {
    /// The actions in each state: by day as long as they are to be done, then the last first.
    pub board: [Vec<Id>; 5],
    /// The actions by date.
    pub dates: Vec<Row>,
    /// The goals by year, then text.
    pub goals: Vec<Id>,
    /// Outside support by date.
    pub supports: Vec<Row>,
    /// What can be chosen from, of the whole plan.
    pub offered: Offered,
    /// How many actions, goals and supports are found.
    pub found: [usize; 3],
    /// Goals with the actions that serve them, the open ones first; of the whole plan.
    serving: HashMap<Id, Vec<Id>>,
    tallies: HashMap<Id, Tally>,
    /// Actions with the supports that are for them; of the whole plan.
    supporting: HashMap<Id, Vec<Id>>,
}

impl Agenda {
    /// The plan of a village on this day; nothing once the answer is not wanted any more.
    pub fn of(village: &Village, sought: &Sought, today: Date, overtaken: &dyn Fn() -> bool) -> Option<Self> {
        let mut agenda = Self::default();
        agenda.connect(village);
        let search = Search::of(sought, village);
        let mut actions = Vec::with_capacity(village.actions.len());
        for (place, (id, action)) in village.actions.iter().enumerate() {
            if place % OFTEN == 0 && overtaken() {
                return None;
            }
            actions.push(Dated::action(*id, action, today, search.finds_action(action)));
        }
        let mut supports = Vec::with_capacity(village.supports.len());
        for (place, (id, support)) in village.supports.iter().enumerate() {
            if place % OFTEN == 0 && overtaken() {
                return None;
            }
            supports.push(Dated::support(*id, support, today, search.finds_support(support)));
        }
        let year = |goal: &Goal| goal.horizon.unwrap_or(u32::MAX);
        let goals = village.goals.iter();
        let mut goals: Vec<_> = goals
            .map(|(id, goal)| (year(goal), plain(&goal.text), *id))
            .collect();
        if overtaken() {
            return None;
        }
        sort_by_date(&mut actions);
        sort_by_date(&mut supports);
        goals.sort_unstable();
        let goals: Vec<Id> = goals.into_iter().map(|(_, _, id)| id).collect();
        agenda.offer(&actions, &supports, &goals, village);
        actions.retain(|dated| dated.found);
        supports.retain(|dated| dated.found);
        let found = |id: &Id| search.finds_goal(*id, agenda.actions_for(*id));
        agenda.goals = goals.into_iter().filter(found).collect();
        agenda.found = [actions.len(), agenda.goals.len(), supports.len()];
        agenda.dates = rows(&actions);
        agenda.supports = rows(&supports);
        for dated in actions {
            agenda.board[dated.state].push(dated.id);
        }
        Some(agenda)
    }

    /// The actions that serve a goal, the open ones first.
    pub fn actions_for(&self, goal: Id) -> &[Id] {
        self.serving.get(&goal).map_or(&[], Vec::as_slice)
    }

    /// How many actions serve a goal.
    pub fn tally(&self, goal: Id) -> Tally {
        self.tallies.get(&goal).copied().unwrap_or_default()
    }

    /// The outside support that is for an action.
    pub fn supports_for(&self, action: Id) -> &[Id] {
        self.supporting.get(&action).map_or(&[], Vec::as_slice)
    }

    /// Notes who does most, which actions serve which goal, and what supports them.
    fn connect(&mut self, village: &Village) {
        let mut done_by: HashMap<Id, usize> = HashMap::new();
        let mut closed: HashMap<Id, Vec<Id>> = HashMap::new();
        for (id, action) in &village.actions {
            for owner in action.owners.iter() {
                *done_by.entry(owner).or_default() += 1;
            }
            let Some(goal) = action.goal.0 else {
                continue;
            };
            let tally = self.tallies.entry(goal).or_default();
            tally.all += 1;
            if action.open() {
                tally.open += 1;
                self.serving.entry(goal).or_default().push(*id);
            } else {
                closed.entry(goal).or_default().push(*id);
            }
        }
        for (goal, actions) in closed {
            self.serving.entry(goal).or_default().extend(actions);
        }
        for (id, support) in &village.supports {
            for action in support.actions.iter() {
                self.supporting.entry(action).or_default().push(*id);
            }
        }
        let mut owners: Vec<(Reverse<usize>, Id)> = done_by
            .into_iter()
            .filter(|(id, _)| village.assets.contains_key(id))
            .map(|(id, count)| (Reverse(count), id))
            .collect();
        owners.sort_unstable();
        owners.truncate(OFFERED);
        self.offered.owners = owners.into_iter().map(|(_, id)| id).collect();
    }

    /// Keeps the first of what can be chosen from.
    fn offer(&mut self, actions: &[Dated], supports: &[Dated], goals: &[Id], village: &Village) {
        let ids = |all: &[Dated]| -> Vec<Id> { all.iter().take(OFFERED).map(|dated| dated.id).collect() };
        let waits = |id: &Id| {
            let action = village.actions.get(id);
            action.is_some_and(|action| action.open() && action.needs_support)
                && self.supports_for(*id).is_empty()
        };
        let all = actions.iter().map(|dated| dated.id);
        let mut offered: Vec<Id> = all.filter(waits).take(OFFERED).collect();
        let others = ids(actions).into_iter().filter(|id| !waits(id));
        offered.extend(others);
        offered.truncate(OFFERED);
        self.offered.actions = offered;
        self.offered.supports = ids(supports);
        self.offered.goals = goals.iter().take(OFFERED).copied().collect();
    }
}
