//! Whom the village may not keep for ever (AVG 5): people of whom nobody checked for long that all is still right.

use jiff::Span;
use jiff::civil::Date;

use crate::domain::fold::{name_order, plain};
use crate::domain::record::Id;
use crate::domain::village::Village;

/// Somebody who is to be looked at again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Overdue {
    /// Who.
    pub id: Id,
    /// When they were last checked; nothing: never.
    pub since: Option<Date>,
    /// Whether that day is still to come, and so cannot be right.
    pub to_come: bool,
}

/// The people who are to be looked at again: those never checked first, then the oldest. A day that is still to
/// come says nothing, and stands at the end: else somebody would be kept for ever by a wrong clock.
pub fn overdue(village: &Village, today: Date) -> Vec<Overdue> {
    let months = village.settings().retention_months();
    let people = village
        .assets
        .iter()
        .filter(|(_, asset)| asset.kind.consent().is_some());
    let mut found: Vec<(Overdue, String)> = people
        .filter(|(_, asset)| is_overdue(asset.verified, today, months) || is_to_come(asset.verified, today))
        .map(|(id, asset)| {
            let overdue = Overdue {
                id: *id,
                since: asset.verified,
                to_come: is_to_come(asset.verified, today),
            };
            (overdue, plain(&asset.name))
        })
        .collect();
    found.sort_by(|(one, one_name), (other, other_name)| {
        let age = |overdue: &Overdue| (overdue.to_come, overdue.since);
        let by_name = || name_order(one_name, other_name);
        age(one)
            .cmp(&age(other))
            .then_with(by_name)
            .then_with(|| one.id.cmp(&other.id))
    });
    found.into_iter().map(|(overdue, _)| overdue).collect()
}

/// Whether somebody who was last checked on this day is to be looked at again: on the day that so many months are
/// over.
pub fn is_overdue(verified: Option<Date>, today: Date, months: u32) -> bool {
    verified.is_none_or(|day| months_after(day, months) <= today)
}

fn is_to_come(verified: Option<Date>, today: Date) -> bool {
    verified.is_some_and(|day| today < day)
}

/// The same day of the month so many months after; the last day of a shorter month stands in for it.
fn months_after(day: Date, months: u32) -> Date {
    let span = Span::new().try_months(months);
    span.map_or(Date::MAX, |span| day.saturating_add(span))
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::{Overdue, overdue};
    use crate::domain::asset::Asset;
    use crate::domain::kinds::AssetKind;
    use crate::domain::record::Id;
    use crate::domain::village::Village;

    fn listed(verified: Option<Date>, today: Date) -> Option<bool> {
        let mut village = Village::default();
        let mut anneke = Asset::new(AssetKind::Volunteer, "Anneke");
        anneke.verified = verified;
        village.assets.insert(Id::fresh(), anneke.into());
        let found: Vec<Overdue> = overdue(&village, today);
        found.first().map(|overdue| overdue.to_come)
    }

    #[test]
    fn somebody_is_listed_from_the_day_that_the_months_are_over() {
        let today = date(2026, 11, 23);
        assert_eq!(listed(Some(date(2024, 11, 24)), today), None, "a day less");
        assert_eq!(listed(Some(date(2024, 11, 23)), today), Some(false), "exactly");
        assert_eq!(listed(Some(date(2024, 11, 22)), today), Some(false), "a day more");
        assert_eq!(listed(None, today), Some(false), "never checked");
    }

    #[test]
    fn of_a_leap_day_the_months_are_over_on_the_last_of_february() {
        assert_eq!(listed(Some(date(2024, 2, 29)), date(2026, 2, 27)), None);
        assert_eq!(listed(Some(date(2024, 2, 29)), date(2026, 2, 28)), Some(false));
        assert_eq!(listed(Some(date(2022, 2, 28)), date(2024, 2, 29)), Some(false));
    }

    #[test]
    fn a_day_that_is_still_to_come_keeps_nobody_off_the_list() {
        assert_eq!(listed(Some(date(2030, 1, 1)), date(2026, 11, 23)), Some(true));
    }

    #[test]
    fn a_place_is_kept_as_long_as_it_is_there() {
        let mut village = Village::default();
        village
            .assets
            .insert(Id::fresh(), Asset::new(AssetKind::Place, "Dorpshuis").into());
        assert_eq!(overdue(&village, date(2026, 11, 23)), []);
    }
}
