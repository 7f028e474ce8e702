//! Calendar days, typed the way people say them.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde_json::Value as Json;

use crate::domain::phrase::Problem;
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

/// The day that was typed: `vandaag`, `gisteren`, `ma` (the last Monday), `12-5`, `12/5/26`,
/// `12 mei`, `12-5-2026`, `2026-05-12`; nothing if it is no day of the calendar.
///
/// A day without a year is the nearest one: `1-12` typed in January is last December.
pub fn read_day(typed: &str, today: Date) -> Option<Date> {
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
        return today.checked_add(days.days()).ok();
    }
    if let Some((weekday, _)) = WEEKDAYS.iter().find(|(_, names)| names.contains(&typed.as_str())) {
        let back = weekday.until(today.weekday());
        return today.checked_sub(i64::from(back).days()).ok();
    }
    let parts: Vec<&str> = typed
        .split(|sign: char| "-/. ".contains(sign))
        .filter(|part| !part.is_empty())
        .collect();
    match parts.as_slice() {
        [year, month, day] if year.len() == 4 => date(number(year)?, month_of(month)?, number(day)?),
        [day, month, year] => {
            let years = number(year)?;
            let years = if year.len() <= 2 { 2000 + years } else { years };
            date(years, month_of(month)?, number(day)?)
        }
        [day, month] => nearest(month_of(month)?, number(day)?, today),
        _ => None,
    }
}

fn number(text: &str) -> Option<i16> {
    text.parse().ok()
}

fn month_of(text: &str) -> Option<i16> {
    number(text).or_else(|| {
        let place = MONTHS.iter().position(|names| names.contains(&text))?;
        i16::try_from(place + 1).ok()
    })
}

fn date(year: i16, month: i16, day: i16) -> Option<Date> {
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// The day and month in the year in which they are nearest to today.
fn nearest(month: i16, day: i16, today: Date) -> Option<Date> {
    let distance = |date: &Date| today.until(*date).map_or(i32::MAX, |span| span.get_days().abs());
    [today.year() - 1, today.year(), today.year() + 1]
        .into_iter()
        .filter_map(|year| date(year, month, day))
        .min_by_key(distance)
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
        *self = if typed.trim().is_empty() {
            None
        } else {
            let day = read_day(typed, cx.today);
            Some(day.ok_or_else(|| Problem::typed("problem-day", typed))?)
        };
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

    use super::read_day;

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
}
