//! What a spreadsheet made of a cell, brought back by what its column holds: a number knows no zero in front, and
//! a day is a number too.

use std::borrow::Cow;

use jiff::ToSpan;
use jiff::civil::{Date, date};

use crate::domain::entry_line::mail_address;
use crate::domain::value::Shape;

/// The day from which a spreadsheet counts.
const FIRST: Date = date(1899, 12, 30);
/// Numbers that are days in a column of days: 1954 to 2119.
const DAYS: std::ops::RangeInclusive<i32> = 20_000..=80_000;
/// The digits of a Dutch phone number without its first zero.
const PHONE: usize = 9;
/// The digits of the number of a large town, with its zero, and of a number there.
const AREA: usize = 3;
const LOCAL: usize = 7;
/// The same with the number of the country.
const ABROAD: usize = 11;

/// The cell as it was meant.
pub(super) fn mended<'c>(field: &str, shape: &Shape, cell: &'c str) -> Cow<'c, str> {
    let found = match shape {
        Shape::Day | Shape::DayToCome => day(cell.trim()),
        _ if field == "phone" => phone(cell.trim()),
        _ if field == "email" => mail(cell),
        _ => None,
    };
    found.map_or(Cow::Borrowed(cell), Cow::Owned)
}

/// The address without what a program for mail wrote around it.
fn mail(cell: &str) -> Option<String> {
    let address = mail_address(cell);
    (address != cell.trim() && address.contains('@')).then(|| address.to_owned())
}

fn phone(cell: &str) -> Option<String> {
    if let Some(rest) = doubled_zero(cell) {
        return Some(rest.to_owned());
    }
    if !cell.bytes().all(|byte| byte.is_ascii_digit()) || cell.starts_with('0') {
        return None;
    }
    match cell.len() {
        PHONE => Some(format!("0{cell}")),
        ABROAD if cell.starts_with("31") => Some(format!("+{cell}")),
        _ => None,
    }
}

/// "0024-1234567": no number of another country is parted so, and is that short.
fn doubled_zero(cell: &str) -> Option<&str> {
    let digits =
        |text: &str, count: usize| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    let rest = cell.strip_prefix('0').filter(|rest| rest.starts_with('0'))?;
    let (area, number) = rest.split_once(['-', ' ', '/'])?;
    let number = number.trim_start_matches(['-', ' ']);
    let is_one =
        digits(area, AREA) && digits(number, LOCAL) || digits(area, AREA + 1) && digits(number, LOCAL - 1);
    is_one.then_some(rest)
}

fn day(cell: &str) -> Option<String> {
    // With the hour behind it, it is the same day.
    if let Some((day, hour)) = cell.split_once(' ')
        && let Ok(day) = day.parse::<Date>()
        && hour.contains(':')
    {
        return Some(day.to_string());
    }
    let number = cell.parse::<i32>().ok().filter(|number| DAYS.contains(number))?;
    Some(FIRST.checked_add(number.days()).ok()?.to_string())
}

#[cfg(test)]
mod tests {
    use super::mended;
    use crate::domain::value::Shape;

    #[test]
    fn phones_get_their_zero_back() {
        for (cell, meant) in [
            ("0024-1234567", "024-1234567"),
            ("0024 - 1234567", "024 - 1234567"),
            ("00485-431593", "0485-431593"),
            ("0032 9 1234567", "0032 9 1234567"),
            ("0031 24 1234567", "0031 24 1234567"),
            ("612345678", "0612345678"),
            ("245550123", "0245550123"),
            ("31612345678", "+31612345678"),
            ("0612345678", "0612345678"),
            ("06 12345678", "06 12345678"),
            ("112", "112"),
            ("8001234", "8001234"),
        ] {
            assert_eq!(mended("phone", &Shape::Line, cell), meant);
        }
        assert_eq!(mended("address", &Shape::Line, "612345678"), "612345678");
    }

    #[test]
    fn an_address_is_bare() {
        for (cell, meant) in [
            ("mailto:els@malden.example", "els@malden.example"),
            ("MAILTO:els@malden.example", "els@malden.example"),
            ("<els@malden.example>", "els@malden.example"),
            ("els@malden.example", "els@malden.example"),
            ("Els", "Els"),
        ] {
            assert_eq!(mended("email", &Shape::Line, cell), meant);
        }
    }

    #[test]
    fn a_number_in_a_column_of_days_is_a_day() {
        for (cell, meant) in [
            ("46154", "2026-05-12"),
            ("2026-05-12 10:30", "2026-05-12"),
            ("12-5", "12-5"),
            ("2026", "2026"),
        ] {
            assert_eq!(mended("verified", &Shape::Day, cell), meant);
        }
    }
}
