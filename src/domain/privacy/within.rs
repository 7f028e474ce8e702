//! Numbers and streets within a text.

use std::ops::Range;

use crate::domain::privacy::mentions::PHONE;

/// What stands between the digits of one number.
pub(super) const BETWEEN: &str = " \u{a0}\u{2009}\u{202f}\t+-\u{2010}\u{2011}\u{2212}–—()/.·_";

/// Whether what follows makes a street with its number of a name: "Bosstraat 3" after Jan.
pub(super) fn is_street(rest: &str) -> bool {
    let end = rest.find([',', ';', '.', '(', '\n']).unwrap_or(rest.len());
    let number = rest[..end].find(|sign: char| sign.is_ascii_digit());
    number.is_some_and(|number| rest[..number].contains(char::is_alphabetic))
}

/// Where so many digits stand together that they may be a phone number.
pub(super) fn digits_in<'t>(
    text: &'t str,
    words: &'t [Range<usize>],
) -> impl Iterator<Item = Range<usize>> + 't {
    let starts_with_digit =
        |place: &Range<usize>| text[place.clone()].starts_with(|sign: char| sign.is_ascii_digit());
    let between = |sign: char| sign.is_ascii_digit() || BETWEEN.contains(sign);
    let mut free = 0;
    words.iter().filter_map(move |place| {
        if place.start < free || !starts_with_digit(place) {
            return None;
        }
        let rest = &text[place.start..];
        let length = rest.find(|sign| !between(sign)).unwrap_or(rest.len());
        let length = rest[..length]
            .trim_end_matches(|sign: char| !sign.is_ascii_digit())
            .len();
        free = place.start + length;
        let digits = rest[..length].bytes().filter(u8::is_ascii_digit).count();
        let start = place.start - usize::from(text[..place.start].ends_with('+'));
        (PHONE <= digits).then_some(start..free)
    })
}
