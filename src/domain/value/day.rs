//! Calendar days, typed the way people say them.

use std::ops::Deref;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde_json::Value as Json;

use crate::domain::phrase::{Phrase, Problem};
use crate::domain::value::{Cell, JsonProblem, Reading, Shape, Value};

const MONTHS: [&[&str]; 12] = [
    &["jan", "januari", "january"],
    &["feb", "februari", "february"],
    &["mrt", "maart", "mar", "march"],
    &["apr", "april"],
    &["mei", "may"],
    &["jun", "juni", "june"],
    &["jul", "juli", "july"],
    &["aug", "augustus", "august"],
    &["sep", "sept", "september"],
    &["okt", "oktober", "oct", "october"],
    &["nov", "november"],
    &["dec", "december"],
];

const WEEKDAYS: [(Weekday, &[&str]); 7] = [
    (Weekday::Monday, &["ma", "maandag", "mon", "monday"]),
    (Weekday::Tuesday, &["di", "dinsdag", "tue", "tuesday"]),
    (Weekday::Wednesday, &["wo", "woensdag", "wed", "wednesday"]),
    (Weekday::Thursday, &["do", "donderdag", "thu", "thursday"]),
    (Weekday::Friday, &["vr", "vrijdag", "fri", "friday"]),
    (Weekday::Saturday, &["za", "zaterdag", "sat", "saturday"]),
    (Weekday::Sunday, &["zo", "zondag", "sun", "sunday"]),
];

/// Why what was typed is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum NoDay {
    /// There is no month with this number.
    Month(i16),
    /// The month has no such day, in that year if one was typed.
    DayOf { month: i16, day: i16 },
    /// It is nothing that people write for a day.
    Nothing,
}

impl NoDay {
    fn problem(self, typed: &str) -> Problem {
        match self {
            Self::Month(month) => Problem(Phrase::new("problem-month").number("month", i64::from(month))),
            Self::DayOf { month, day } => Problem(
                Phrase::new("problem-day-of-month")
                    .number("day", i64::from(day))
                    .term("month", format!("month-name-{month}")),
            ),
            Self::Nothing => Problem::typed("problem-day", typed),
        }
    }
}

/// Which of the days with the same name is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meant {
    /// Of something that was: the last Monday, the nearest 12 May.
    Been,
    /// Of something that is to come: the next Monday, the next 12 May.
    ToCome,
}

/// The day that was typed: `vandaag`, `gisteren`, `ma` (the last Monday), `12-5`, `12/5/26`,
/// `12 mei`, `12-5-2026`, `2026-05-12`, `over 2 weken`; nothing if it is no day of the calendar.
///
/// A day without a year is the nearest one: `1-12` typed in January is last December.
pub fn read_day(typed: &str, today: Date) -> Option<Date> {
    day_of(typed, today, Meant::Been).ok()
}

/// The same of what is to come: `ma` is the next Monday, and a day without a year is never past.
pub fn read_day_to_come(typed: &str, today: Date) -> Option<Date> {
    day_of(typed, today, Meant::ToCome).ok()
}

fn day_of(typed: &str, today: Date, meant: Meant) -> Result<Date, NoDay> {
    let typed = typed.trim().to_lowercase();
    let relative = match typed.as_str() {
        "vandaag" | "today" => Some(0),
        "gisteren" | "yesterday" => Some(-1),
        "eergisteren" => Some(-2),
        "morgen" | "tomorrow" => Some(1),
        "overmorgen" => Some(2),
        _ => None,
    };
    if let Some(days) = relative {
        return today.checked_add(days.days()).map_err(|_| NoDay::Nothing);
    }
    if let Some(weekday) = weekday_of(&typed) {
        let days = match meant {
            Meant::Been => -i64::from(weekday.until(today.weekday())),
            // Who means today says so.
            Meant::ToCome => match today.weekday().until(weekday) {
                0 => 7,
                days => i64::from(days),
            },
        };
        return today.checked_add(days.days()).map_err(|_| NoDay::Nothing);
    }
    let parts: Vec<&str> = typed
        .split(|sign: char| "-/. ".contains(sign))
        .filter(|part| !part.is_empty())
        .collect();
    match parts.as_slice() {
        ["over" | "in", count, unit] => later(count, unit, today),
        ["volgende" | "next", "week", weekday] => next_week(weekday_of(weekday), today),
        ["vorige" | "afgelopen" | "last", weekday] => last(weekday_of(weekday), today),
        [year, month, day] if year.len() == 4 => date(number(year)?, month_of(month)?, number(day)?),
        [day, month, year] => {
            let years = number(year)?;
            let years = if year.len() <= 2 { 2000 + years } else { years };
            date(years, month_of(month)?, number(day)?)
        }
        [day, month] if meant == Meant::Been => nearest(month_of(month)?, number(day)?, today),
        [day, month] => next(month_of(month)?, number(day)?, today),
        _ => Err(NoDay::Nothing),
    }
}

fn weekday_of(typed: &str) -> Option<Weekday> {
    let mut weekdays = WEEKDAYS.iter();
    let found = weekdays.find(|(_, names)| names.contains(&typed));
    found.map(|(weekday, _)| *weekday)
}

/// So many days, weeks or months from today.
fn later(count: &str, unit: &str, today: Date) -> Result<Date, NoDay> {
    let count = match count {
        "een" | "één" | "a" | "one" => 1,
        digits => i64::from(number(digits)?),
    };
    let span = match unit {
        "dag" | "dagen" | "day" | "days" => count.days(),
        "week" | "weken" | "weeks" => count.weeks(),
        "maand" | "maanden" | "month" | "months" => count.months(),
        _ => return Err(NoDay::Nothing),
    };
    today.checked_add(span).map_err(|_| NoDay::Nothing)
}

/// This day of the week that begins on the next Monday.
fn next_week(weekday: Option<Weekday>, today: Date) -> Result<Date, NoDay> {
    let weekday = weekday.ok_or(NoDay::Nothing)?;
    let gone = i64::from(today.weekday().to_monday_zero_offset());
    let days = 7 - gone + i64::from(weekday.to_monday_zero_offset());
    today.checked_add(days.days()).map_err(|_| NoDay::Nothing)
}

/// The last day before today that is called so.
fn last(weekday: Option<Weekday>, today: Date) -> Result<Date, NoDay> {
    let gone = weekday.ok_or(NoDay::Nothing)?.until(today.weekday());
    let days = if gone == 0 { 7 } else { i64::from(gone) };
    today.checked_sub(days.days()).map_err(|_| NoDay::Nothing)
}

fn number(text: &str) -> Result<i16, NoDay> {
    text.parse().map_err(|_| NoDay::Nothing)
}

fn month_of(text: &str) -> Result<i16, NoDay> {
    let named = || {
        let place = MONTHS.iter().position(|names| names.contains(&text));
        place.and_then(|place| i16::try_from(place + 1).ok())
    };
    match number(text) {
        Ok(month) if !(1..=12).contains(&month) => Err(NoDay::Month(month)),
        Ok(month) => Ok(month),
        Err(nothing) => named().ok_or(nothing),
    }
}

fn date(year: i16, month: i16, day: i16) -> Result<Date, NoDay> {
    let part = |number: i16| i8::try_from(number).unwrap_or_default();
    Date::new(year, part(month), part(day)).map_err(|_| NoDay::DayOf { month, day })
}

/// The day and month in the year in which they are nearest to today.
fn nearest(month: i16, day: i16, today: Date) -> Result<Date, NoDay> {
    let distance = |date: &Date| today.until(*date).map_or(i32::MAX, |span| span.get_days().abs());
    [today.year() - 1, today.year(), today.year() + 1]
        .into_iter()
        .filter_map(|year| date(year, month, day).ok())
        .min_by_key(distance)
        .ok_or(NoDay::DayOf { month, day })
}

/// The day and month in the first year in which they are not past; 29 February may take eight years.
fn next(month: i16, day: i16, today: Date) -> Result<Date, NoDay> {
    (today.year()..=today.year() + 8)
        .filter_map(|year| date(year, month, day).ok())
        .find(|date| today <= *date)
        .ok_or(NoDay::DayOf { month, day })
}

/// A day that is to come when it is typed: by when something is to be done. It is kept as any other day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DayToCome(pub Option<Date>);

impl From<Option<Date>> for DayToCome {
    fn from(day: Option<Date>) -> Self {
        Self(day)
    }
}

impl Deref for DayToCome {
    type Target = Option<Date>;

    fn deref(&self) -> &Option<Date> {
        &self.0
    }
}

impl Value for DayToCome {
    fn shape(&self) -> Shape {
        Shape::DayToCome
    }

    fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    fn write(&self, cx: &Reading) -> String {
        self.0.write(cx)
    }

    fn read(&mut self, typed: &str, cx: &Reading) -> Result<(), Problem> {
        self.0 = typed_day(typed, cx.today, Meant::ToCome)?;
        Ok(())
    }

    fn to_json(&self) -> Json {
        self.0.to_json()
    }

    fn take_json(&mut self, json: &Json) -> Result<(), JsonProblem> {
        self.0.take_json(json)
    }

    fn rows(&self, visit: &mut dyn FnMut(&[Cell<'_>])) {
        self.0.rows(visit);
    }

    fn add_row(&mut self, row: &[Cell<'_>]) -> Result<(), Problem> {
        self.0.add_row(row)
    }
}

/// The day that was typed, or none.
fn typed_day(typed: &str, today: Date, meant: Meant) -> Result<Option<Date>, Problem> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let day = day_of(typed, today, meant);
    day.map(Some).map_err(|no_day| no_day.problem(typed))
}

impl Value for Option<Date> {
    fn shape(&self) -> Shape {
        Shape::Day
    }

    fn is_empty(&self) -> bool {
        self.is_none()
    }

    fn write(&self, _: &Reading) -> String {
        self.map(|day| day.strftime("%-d-%-m-%Y").to_string())
            .unwrap_or_default()
    }

    fn read(&mut self, typed: &str, cx: &Reading) -> Result<(), Problem> {
        *self = typed_day(typed, cx.today, Meant::Been)?;
        Ok(())
    }

    fn to_json(&self) -> Json {
        self.map_or(Json::Null, |day| Json::String(day.to_string()))
    }

    fn take_json(&mut self, json: &Json) -> Result<(), JsonProblem> {
        *self = match json {
            Json::Null => None,
            other => {
                let day = other.as_str().and_then(strict_day);
                Some(day.ok_or_else(|| JsonProblem::expected("day", other))?)
            }
        };
        Ok(())
    }

    fn rows(&self, visit: &mut dyn FnMut(&[Cell<'_>])) {
        visit(&[self.map_or(Cell::Empty, |day| Cell::Text(day.to_string().into()))]);
    }

    fn add_row(&mut self, row: &[Cell<'_>]) -> Result<(), Problem> {
        *self = match row {
            [Cell::Empty] => None,
            [Cell::Text(text)] => Some(strict_day(text).ok_or_else(|| row[0].problem())?),
            _ => return Err(row.first().unwrap_or(&Cell::Empty).problem()),
        };
        Ok(())
    }
}

/// `YYYY-MM-DD` and nothing else.
fn strict_day(text: &str) -> Option<Date> {
    let shaped = text.len() == 10
        && text.bytes().enumerate().all(|(place, byte)| match place {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if shaped { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Meant, NoDay, day_of, read_day, read_day_to_come};

    #[test]
    fn days_are_read_as_people_say_them() {
        // A Monday.
        let today = date(2026, 11, 23);
        for (typed, expected) in [
            ("vandaag", date(2026, 11, 23)),
            ("gisteren", date(2026, 11, 22)),
            ("morgen", date(2026, 11, 24)),
            ("ma", date(2026, 11, 23)),
            ("zo", date(2026, 11, 22)),
            ("dinsdag", date(2026, 11, 17)),
            ("12-5", date(2026, 5, 12) + jiff::ToSpan::years(1)),
            ("12/5/26", date(2026, 5, 12)),
            ("12 mei 2026", date(2026, 5, 12)),
            ("2026-05-12", date(2026, 5, 12)),
            ("1 jan", date(2027, 1, 1)),
            ("1-12", date(2026, 12, 1)),
        ] {
            assert_eq!(read_day(typed, today), Some(expected), "{typed}");
        }
        for nonsense in ["31-2", "3/13", "", "ooit", "1-2-3-4", "30 feb 2026"] {
            assert_eq!(read_day(nonsense, today), None, "{nonsense}");
        }
    }

    #[test]
    fn a_day_that_is_to_come_is_never_the_last_one() {
        // A Wednesday.
        let today = date(2026, 11, 25);
        for (typed, expected) in [
            ("vr", date(2026, 11, 27)),
            ("vrijdag", date(2026, 11, 27)),
            ("monday", date(2026, 11, 30)),
            ("wo", date(2026, 12, 2)),
            ("morgen", date(2026, 11, 26)),
            ("1-11", date(2027, 11, 1)),
            ("25-11", date(2026, 11, 25)),
            ("24 nov", date(2027, 11, 24)),
            ("29-2", date(2028, 2, 29)),
            ("1-11-2026", date(2026, 11, 1)),
            ("over 2 weken", date(2026, 12, 9)),
            ("over een maand", date(2026, 12, 25)),
            ("in 3 days", date(2026, 11, 28)),
            ("volgende week donderdag", date(2026, 12, 3)),
            ("next week mon", date(2026, 11, 30)),
            ("gisteren", date(2026, 11, 24)),
            ("vorige maandag", date(2026, 11, 23)),
            ("afgelopen wo", date(2026, 11, 18)),
        ] {
            assert_eq!(read_day_to_come(typed, today), Some(expected), "{typed}");
        }
        for nonsense in ["30-2", "over twee", "over 2 vissen", "volgende week ooit", ""] {
            assert_eq!(read_day_to_come(nonsense, today), None, "{nonsense}");
        }
        assert_eq!(read_day("vr", today), Some(date(2026, 11, 20)));
        assert_eq!(read_day("1-11", today), Some(date(2026, 11, 1)));
    }

    #[test]
    fn what_is_no_day_is_explained() {
        let today = date(2026, 11, 23);
        for (typed, why) in [
            ("31-2", NoDay::DayOf { month: 2, day: 31 }),
            ("29 feb 2026", NoDay::DayOf { month: 2, day: 29 }),
            ("0-5", NoDay::DayOf { month: 5, day: 0 }),
            ("3/13", NoDay::Month(13)),
            ("2026-13-01", NoDay::Month(13)),
            ("ooit", NoDay::Nothing),
        ] {
            assert_eq!(day_of(typed, today, Meant::Been), Err(why), "{typed}");
        }
    }
}
