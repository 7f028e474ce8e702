//! Phone numbers as they are called from nearby, without the code of their area: "677 00 01" for 024-6770001.

use std::ops::Range;

use crate::domain::privacy::mentions::PHONE;
use crate::domain::privacy::strangers::{is_account, is_day_or_time, is_money, phones_at};

/// So many last digits of a phone number are the same with and without the code of the country.
pub(super) const OWN_DIGITS: usize = 9;

/// The fewest digits of a number with the code of its area, also where one of them was forgotten.
const WITH_CODE: usize = 8;

/// The codes of an area that have two digits behind the nought; all others have three.
const SHORT_CODES: [&str; 30] = [
    "10", "13", "15", "20", "23", "24", "26", "30", "33", "35", "36", "38", "40", "43", "45", "46", "50",
    "53", "55", "58", "70", "71", "72", "73", "74", "75", "76", "77", "78", "79",
];
/// The same of numbers that are of no area.
const OF_NO_AREA: [&str; 4] = ["84", "85", "87", "88"];

/// With which digit a mobile number begins behind the nought.
const MOBILE: &str = "6";

/// The digits of each number in a field for one: of "024-6770001 of 06-12345678" both.
pub(super) fn numbers_of(field: &str) -> Vec<String> {
    let places = phones_at(field);
    let mut rest = field.to_owned();
    for place in places.iter().rev() {
        rest.replace_range(place.clone(), "");
    }
    let all = places.into_iter().map(|place| digits_of(&field[place]));
    let all = all.chain([digits_of(&rest)]);
    all.filter(|digits| PHONE <= digits.len() && !is_begun(digits))
        .collect()
}

/// Whether these digits are no more than the beginning of a number: what has the code of its area is longer.
fn is_begun(digits: &str) -> bool {
    digits.starts_with('0') && digits.len() < WITH_CODE
}

/// The number without the code of its area, if it is one of this country that has such a code.
pub(super) fn without_code(digits: &str) -> Option<&str> {
    let abroad = digits.strip_prefix("00").unwrap_or(digits).strip_prefix("31");
    let own = abroad.map(|own| own.strip_prefix('0').unwrap_or(own));
    let own = own.filter(|own| own.len() == OWN_DIGITS);
    let own = own.or_else(|| digits.strip_prefix('0').filter(|own| own.len() == OWN_DIGITS));
    let mobile = || (digits.len() == OWN_DIGITS && digits.starts_with(MOBILE)).then_some(digits);
    let own = own.or_else(mobile)?;
    let mut short = SHORT_CODES.iter().chain(&OF_NO_AREA);
    let code = match own {
        own if own.starts_with(MOBILE) => 1,
        own if short.any(|code| own.starts_with(code)) => 2,
        _ => 3,
    };
    Some(&own[code..])
}

/// What may be such a number among these digits: where it stands, and what it is. What has the code of an area before
/// it is another number, and a day, an amount or a number of an account is none.
pub(super) fn without_code_in(text: &str, run: Range<usize>) -> Vec<(Range<usize>, String)> {
    let groups = groups_in(text, run.clone());
    let mut found = Vec::new();
    if is_account(&text[..run.start]) {
        return found;
    }
    for first in (0..groups.len()).filter(|first| !has_code(text, &groups[..*first])) {
        let mut digits = String::new();
        for last in first..groups.len() {
            digits.push_str(&text[groups[last].clone()]);
            if OWN_DIGITS <= digits.len() {
                break;
            }
            let place = groups[first].start..groups[last].end;
            if PHONE <= digits.len() && !is_begun(&digits) && !is_other(text, &place) {
                found.push((place, digits.clone()));
            }
        }
    }
    found
}

fn digits_of(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Where digits stand with nothing between them.
fn groups_in(text: &str, run: Range<usize>) -> Vec<Range<usize>> {
    let mut groups: Vec<Range<usize>> = Vec::new();
    for at in run.filter(|at| text.as_bytes()[*at].is_ascii_digit()) {
        match groups.last_mut().filter(|group| group.end == at) {
            Some(group) => group.end += 1,
            None => groups.push(at..at + 1),
        }
    }
    groups
}

/// Whether these digits end in the code of an area: "0485-", "+31 485 ", "0031 (0)485 ".
fn has_code(text: &str, before: &[Range<usize>]) -> bool {
    const MOST: usize = 3;
    let country = |group: &Range<usize>| ["31", "0031"].contains(&&text[group.clone()]);
    let last = before.last().map_or("", |last| &text[last.clone()]);
    let code = last.starts_with('0') && !last.starts_with("00") && (2..=4).contains(&last.len());
    code || before.iter().rev().take(MOST).any(country)
}

/// Whether what stands here is a day, a few years, a time or an amount.
fn is_other(text: &str, place: &Range<usize>) -> bool {
    let written = &text[place.clone()];
    let groups: Vec<&str> = written.split(|sign: char| !sign.is_ascii_digit()).collect();
    let at_most =
        |group: &str, most: u8| group.len() <= 2 && group.parse().is_ok_and(|number: u8| number <= most);
    let is_year = |group: &str| group.len() == 4 && (group.starts_with("19") || group.starts_with("20"));
    let day = match *groups {
        [day, month, year] if !written.contains(' ') => {
            let year = year.len() == 2 || is_year(year);
            year && at_most(day, 31) && at_most(month, 12)
        }
        _ => false,
    };
    let turned =
        matches!(*groups, [year, month, day] if is_year(year) && at_most(month, 12) && at_most(day, 31));
    let years = matches!(*groups, [from, to] if is_year(from) && is_year(to));
    let behind = &text[place.end..];
    let cents = behind
        .strip_prefix(',')
        .is_some_and(|rest| rest.starts_with(['-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']));
    let amount = cents || behind.trim_start().starts_with('€') || is_money(&text[..place.start]);
    day || turned || years || amount || is_day_or_time(written)
}

#[cfg(test)]
mod tests {
    use super::{numbers_of, without_code};

    #[test]
    fn the_code_of_an_area_is_taken_off() {
        for (number, bare) in [
            ("0246770001", Some("6770001")),
            ("31246770001", Some("6770001")),
            ("00310246770001", Some("6770001")),
            ("0485550123", Some("550123")),
            ("0612345678", Some("12345678")),
            ("612345678", Some("12345678")),
            ("6770001", None),
            ("491701234567", None),
        ] {
            assert_eq!(without_code(number), bare, "{number}");
        }
    }

    #[test]
    fn every_number_in_a_field_is_one() {
        for (field, numbers) in [
            ("024-6770001 of 06-12345678", &["0246770001", "0612345678"][..]),
            ("06 12345678 (na 18.00)", &["0612345678"]),
            ("677 00 01", &["6770001"]),
            ("onbekend", &[]),
        ] {
            assert_eq!(numbers_of(field), numbers, "{field}");
        }
    }
}
