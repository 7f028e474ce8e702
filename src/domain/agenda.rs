//! The plan of a village in the order in which people look at it: actions by state and by date, goals,
//! and outside support by date.

use std::cmp::Reverse;
use std::collections::HashMap;

use jiff::civil::Date;

use crate::domain::code::Code;
use crate::domain::due::{day_of_action, day_of_support, days_between};
use crate::domain::fold::{order_key, plain, plain_onto};
use crate::domain::lists::Condition;
use crate::domain::plan::Action;
use crate::domain::record::{Id, RecordKind};
use crate::domain::support::{Support, SupportState};
use crate::domain::village::Village;

/// How many of each are offered.
pub const OFFERED: usize = 200;

/// How often a long loop looks whether its answer is still wanted.
const OFTEN: usize = 512;

/// What of the plan is sought.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sought {
    /// Words that all have to be there, whatever the capitals and accents.
    pub text: String,
    /// Only what belongs to this.
    pub only: Option<Only>,
}

/// To what a part of the plan belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Only {
    /// To a condition.
    Condition(Condition),
    /// To a goal.
    Goal(Id),
    /// To an asset that does it.
    Owner(Id),
}

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
        let text = plain(&sought.text);
        let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
        let mut actions = Vec::with_capacity(village.actions.len());
        for (place, (id, action)) in village.actions.iter().enumerate() {
            if place % OFTEN == 0 && overtaken() {
                return None;
            }
            let found =
                belongs(action, sought.only) && says(&words, |text| words_of_action(action, village, text));
            actions.push(Dated::action(*id, action, today, found));
        }
        let mut supports = Vec::with_capacity(village.supports.len());
        for (place, (id, support)) in village.supports.iter().enumerate() {
            if place % OFTEN == 0 && overtaken() {
                return None;
            }
            let mut actions = support.actions.iter();
            let belongs = sought.only.is_none() || actions.any(|id| belongs_at(id, sought.only, village));
            let found = belongs && says(&words, |text| words_of_support(support, village, text));
            supports.push(Dated::support(*id, support, today, found));
        }
        let mut goals: Vec<_> = village
            .goals
            .iter()
            .map(|(id, goal)| (goal.horizon.unwrap_or(u32::MAX), plain(&goal.text), *id))
            .collect();
        if overtaken() {
            return None;
        }
        sort_by_date(&mut actions);
        sort_by_date(&mut supports);
        goals.sort_unstable();
        agenda.offer(&actions, &supports, &goals, village);
        actions.retain(|dated| dated.found);
        supports.retain(|dated| dated.found);
        let found = |(_, text, id): &(u32, String, Id)| {
            let all = words.iter().all(|word| text.contains(word));
            all && agenda.goal_belongs(*id, sought.only, village)
        };
        agenda.goals = goals
            .iter()
            .filter(|goal| found(goal))
            .map(|(_, _, id)| *id)
            .collect();
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
    fn offer(
        &mut self,
        actions: &[Dated],
        supports: &[Dated],
        goals: &[(u32, String, Id)],
        village: &Village,
    ) {
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
        self.offered.goals = goals.iter().take(OFFERED).map(|(_, _, id)| *id).collect();
    }

    fn goal_belongs(&self, id: Id, only: Option<Only>, village: &Village) -> bool {
        match only {
            None => true,
            Some(Only::Condition(condition)) => {
                let goal = village.goals.get(&id);
                goal.is_some_and(|goal| goal.conditions.contains(condition))
            }
            Some(Only::Goal(wanted)) => wanted == id,
            Some(Only::Owner(_)) => {
                let mut actions = self.actions_for(id).iter();
                actions.any(|action| belongs_at(*action, only, village))
            }
        }
    }
}

fn belongs_at(action: Id, only: Option<Only>, village: &Village) -> bool {
    let action = village.actions.get(&action);
    action.is_some_and(|action| belongs(action, only))
}

fn belongs(action: &Action, only: Option<Only>) -> bool {
    match only {
        None => true,
        Some(Only::Condition(condition)) => action.conditions.contains(condition),
        Some(Only::Goal(goal)) => action.goal.0 == Some(goal),
        Some(Only::Owner(owner)) => action.owners.contains(owner),
    }
}

/// Whether all words are in the text, which is only made if there are any.
fn says(words: &[&str], write: impl FnOnce(&mut String)) -> bool {
    if words.is_empty() {
        return true;
    }
    let mut text = String::new();
    write(&mut text);
    words.iter().all(|word| text.contains(word))
}

/// What an action says of itself: its title, its goal and who does it.
fn words_of_action(action: &Action, village: &Village, text: &mut String) {
    plain_onto(&action.title, text);
    for owner in action.owners.iter() {
        text.push('\n');
        if let Some(asset) = village.assets.get(&owner) {
            plain_onto(&asset.name, text);
        }
    }
    if let Some(goal) = action.goal.0.and_then(|goal| village.goals.get(&goal)) {
        text.push('\n');
        plain_onto(&goal.text, text);
    }
}

/// What outside support says of itself: its name, and what it is for.
fn words_of_support(support: &Support, village: &Village, text: &mut String) {
    plain_onto(&support.name, text);
    for action in support.actions.iter() {
        text.push('\n');
        plain_onto(&village.name_of(RecordKind::Action, action), text);
    }
}

/// Something with its place in a list by date.
struct Dated {
    place: Place,
    id: Id,
    /// The place of its state among all states.
    state: usize,
    /// Whether it is sought.
    found: bool,
}

/// A place in a list by date: the part, in some parts the state, the day, and the name. Worked out once,
/// for in a long list it is compared often.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    part: Part,
    state: usize,
    day: i64,
    name: String,
}

impl Dated {
    fn action(id: Id, action: &Action, today: Date, found: bool) -> Self {
        let part = match day_of_action(action) {
            _ if !action.open() => Part::Past,
            None => Part::Undated,
            Some(day) => Part::of(day, today),
        };
        let state = action.state.index();
        Self {
            place: Place::new(part, state, action.due, &action.title),
            id,
            state,
            found,
        }
    }

    fn support(id: Id, support: &Support, today: Date, found: bool) -> Self {
        let part = match (support.state, day_of_support(support)) {
            (SupportState::Applied | SupportState::Granted, _) => Part::Running,
            (SupportState::Rejected | SupportState::Finished, _) => Part::Past,
            (SupportState::Idea, None) => Part::Undated,
            (SupportState::Idea, Some(day)) => Part::of(day, today),
        };
        let state = support.state.index();
        Self {
            place: Place::new(part, state, support.deadline, &support.name),
            id,
            state,
            found,
        }
    }
}

impl Part {
    /// Of what still has to be in time for this day.
    fn of(day: Date, today: Date) -> Self {
        if day < today { Self::Late } else { Self::Coming }
    }
}

impl Place {
    fn new(part: Part, state: usize, day: Option<Date>, name: &str) -> Self {
        // What was done last is what one may want to see again.
        let sign = if part == Part::Past { -1 } else { 1 };
        let day = day.map_or(i64::MAX, |day| sign * days_between(Date::ZERO, day));
        Self {
            part,
            state: if part < Part::Running { 0 } else { state },
            day,
            name: order_key(&plain(name)),
        }
    }
}

/// Sorts them by part, then date.
fn sort_by_date(all: &mut [Dated]) {
    all.sort_unstable_by(|one, other| (&one.place, one.id).cmp(&(&other.place, other.id)));
}

/// Puts a heading above each part.
fn rows(all: &[Dated]) -> Vec<Row> {
    let mut rows = Vec::with_capacity(all.len() + 5);
    for part in all.chunk_by(|one, other| one.place.part == other.place.part) {
        rows.push(Row::Heading(part[0].place.part, part.len()));
        rows.extend(part.iter().map(|dated| Row::Entry(dated.id)));
    }
    rows
}
