//! When something is due: how far that is from today, and what presses most in the plan of a village.

use jiff::civil::Date;

use crate::domain::phrase::Phrase;
use crate::domain::plan::Action;
use crate::domain::record::{Id, RecordKind};
use crate::domain::support::{Support, SupportState};
use crate::domain::village::Village;

/// From how many days before it on a day is close.
pub const SOON_DAYS: i64 = 30;

/// So many days and weeks are still counted as such; what lies further away is counted in months and
/// years.
const DAYS: i64 = 14;
const WEEKS: i64 = 63;
const MONTHS: i64 = 700;

/// How many days lie between two days; negative if the second comes first.
pub fn days_between(from: Date, to: Date) -> i64 {
    to.duration_since(from).as_hours() / 24
}

/// How far a day is away, as people say it: "over 3 weken", "4 dagen te laat".
pub fn in_words(day: Date, today: Date) -> Phrase {
    let days = days_between(today, day);
    let (key, count) = match days {
        ..0 => ("due-late", -days),
        0..DAYS => ("due-days", days),
        DAYS..WEEKS => ("due-weeks", (days + 3) / 7),
        WEEKS..MONTHS => ("due-months", (days * 12 + 182) / 365),
        _ => ("due-years", (days + 182) / 365),
    };
    Phrase::new(key).number("count", count)
}

/// The day by which an action has to be done, as long as it has not been.
pub fn day_of_action(action: &Action) -> Option<Date> {
    action.due.filter(|_| action.open())
}

/// The last day on which outside support can be applied for, as long as it has not been.
pub fn day_of_support(support: &Support) -> Option<Date> {
    support.deadline.filter(|_| support.state == SupportState::Idea)
}

/// What presses in the plan of a village: actions that have to be done, support that has to be applied
/// for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Due {
    /// How much should have been done by now.
    pub late: u32,
    /// How much is due within [`SOON_DAYS`].
    pub soon: u32,
    /// Which of these lies nearest to today, and its day.
    pub nearest: Option<(RecordKind, Id, Date)>,
}

impl Due {
    /// What presses on this day.
    pub fn of(village: &Village, today: Date) -> Self {
        let actions = village.actions.iter().filter_map(|(id, action)| {
            let day = day_of_action(action)?;
            Some((RecordKind::Action, *id, day))
        });
        let supports = village.supports.iter().filter_map(|(id, support)| {
            let day = day_of_support(support)?;
            Some((RecordKind::Support, *id, day))
        });
        let mut due = Self::default();
        for (kind, id, day) in actions.chain(supports) {
            let days = days_between(today, day);
            if days < 0 {
                due.late += 1;
            } else if days <= SOON_DAYS {
                due.soon += 1;
            } else {
                continue;
            }
            // What should have been done goes before what still can be.
            let far = |day| (days_between(today, day).abs(), day);
            if due.nearest.is_none_or(|(_, _, before)| far(day) < far(before)) {
                due.nearest = Some((kind, id, day));
            }
        }
        due
    }

    /// Whether anything presses.
    pub fn any(&self) -> bool {
        self.nearest.is_some()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::{Due, in_words};
    use crate::domain::plan::{Action, ActionState};
    use crate::domain::record::{Id, RecordKind};
    use crate::domain::support::{Support, SupportState};
    use crate::domain::village::Village;

    const TODAY: Date = date(2026, 11, 23);

    fn said(day: Date) -> (String, String) {
        let phrase = in_words(day, TODAY);
        (phrase.key, format!("{:?}", phrase.args[0].1))
    }

    #[test]
    fn days_weeks_months_and_years_are_said_as_people_do() {
        let cases = [
            (date(2026, 11, 22), "due-late", 1),
            (date(2025, 11, 23), "due-late", 365),
            (date(2026, 11, 23), "due-days", 0),
            (date(2026, 12, 6), "due-days", 13),
            (date(2026, 12, 7), "due-weeks", 2),
            (date(2026, 12, 15), "due-weeks", 3),
            (date(2027, 1, 24), "due-weeks", 9),
            (date(2027, 1, 25), "due-months", 2),
            (date(2027, 11, 23), "due-months", 12),
            (date(2029, 11, 23), "due-years", 3),
        ];
        for (day, key, count) in cases {
            assert_eq!(said(day), (key.to_owned(), format!("Number({count})")), "{day}");
        }
    }

    #[test]
    fn what_is_done_or_asked_for_does_not_press() {
        let mut village = Village::default();
        let mut act = |state, due| {
            let id = Id::fresh();
            let action = Action {
                title: "Bankje".into(),
                state,
                due: Some(due).into(),
                ..Action::default()
            };
            village.actions.insert(id, action.into());
            id
        };
        act(ActionState::Done, date(2026, 11, 1));
        act(ActionState::Busy, date(2026, 11, 1));
        act(ActionState::Idea, date(2026, 12, 23));
        act(ActionState::Idea, date(2026, 12, 24));
        let nearest = act(ActionState::Agreed, date(2026, 11, 24));
        assert_eq!(
            Due::of(&village, TODAY),
            Due {
                late: 1,
                soon: 2,
                nearest: Some((RecordKind::Action, nearest, date(2026, 11, 24))),
            }
        );
        let mut ask = |state, deadline| {
            let id = Id::fresh();
            let support = Support {
                name: "Fonds".into(),
                state,
                deadline: Some(deadline).into(),
                ..Support::default()
            };
            village.supports.insert(id, support.into());
            id
        };
        ask(SupportState::Applied, TODAY);
        let late = ask(SupportState::Idea, date(2026, 11, 22));
        let due = Due::of(&village, TODAY);
        // As near as what still can be done, and more pressing.
        assert_eq!((due.late, due.soon), (2, 2));
        assert_eq!(due.nearest, Some((RecordKind::Support, late, date(2026, 11, 22))));
        assert!(!Due::of(&Village::default(), TODAY).any());
    }
}
