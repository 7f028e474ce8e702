//! The place of an action or of outside support in a list by date.

use jiff::civil::Date;

use crate::domain::agenda::{Part, Row};
use crate::domain::code::Code;
use crate::domain::due::{day_of_action, day_of_support, days_between};
use crate::domain::fold::{order_key, plain};
use crate::domain::plan::Action;
use crate::domain::record::Id;
use crate::domain::support::{Support, SupportState};

/// Something with its place in a list by date.
pub(super) struct Dated {
    place: Place,
    pub(super) id: Id,
    /// The place of its state among all states.
    pub(super) state: usize,
    /// Whether it is sought.
    pub(super) found: bool,
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
    pub(super) fn action(id: Id, action: &Action, today: Date, found: bool) -> Self {
        let part = match day_of_action(action) {
            _ if !action.open() => Part::Past,
            None => Part::Undated,
            Some(day) => Part::of(day, today),
        };
        let state = action.state.index();
        Self {
            place: Place::new(part, state, *action.due, &action.title),
            id,
            state,
            found,
        }
    }

    pub(super) fn support(id: Id, support: &Support, today: Date, found: bool) -> Self {
        let part = match (support.state, day_of_support(support)) {
            (SupportState::Applied | SupportState::Granted, _) => Part::Running,
            (SupportState::Rejected | SupportState::Finished, _) => Part::Past,
            (SupportState::Idea, None) => Part::Undated,
            (SupportState::Idea, Some(day)) => Part::of(day, today),
        };
        let state = support.state.index();
        Self {
            place: Place::new(part, state, *support.deadline, &support.name),
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
pub(super) fn sort_by_date(all: &mut [Dated]) {
    all.sort_unstable_by(|one, other| (&one.place, one.id).cmp(&(&other.place, other.id)));
}

/// Puts a heading above each part.
pub(super) fn rows(all: &[Dated]) -> Vec<Row> {
    let mut rows = Vec::with_capacity(all.len() + 5);
    for part in all.chunk_by(|one, other| one.place.part == other.place.part) {
        rows.push(Row::Heading(part[0].place.part, part.len()));
        rows.extend(part.iter().map(|dated| Row::Entry(dated.id)));
    }
    rows
}
