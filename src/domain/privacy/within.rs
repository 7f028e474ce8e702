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

/// The fewest digits of a number that is known as one behind a letter: "tel0612345678".
pub(super) const GLUED: usize = 9;

/// Where so many digits stand together that they may be a phone number; behind a letter more than elsewhere.
pub(super) fn digits_in<'t>(
    text: &'t str,
    words: &'t [Range<usize>],
) -> impl Iterator<Item = Range<usize>> + 't {
    let between = |sign: char| sign.is_ascii_digit() || BETWEEN.contains(sign);
    let starts = words.iter().flat_map(|place| {
        let signs = text[place.clone()].char_indices();
        let mut last = None;
        signs.filter_map(move |(at, sign)| {
            let before = last.replace(sign);
            let starts = sign.is_ascii_digit() && before.is_none_or(|before| !before.is_ascii_digit());
            starts.then_some((place.start + at, before.is_some()))
        })
    });
    let mut free = 0;
    starts.filter_map(move |(first, glued)| {
        if first < free {
            return None;
        }
        let rest = &text[first..];
        let length = rest.find(|sign| !between(sign)).unwrap_or(rest.len());
        let length = rest[..length]
            .trim_end_matches(|sign: char| !sign.is_ascii_digit())
            .len();
        let digits = rest[..length].bytes().filter(u8::is_ascii_digit).count();
        if glued && digits < GLUED {
            return None;
        }
        free = first + length;
        let start = first - usize::from(text[..first].ends_with('+'));
        (PHONE <= digits).then_some(start..free)
    })
}
