//! What may not be kept without need, in a text: a BSN (UAVG 46), words of health or belief (AVG 9). It is told, and
//! never stands in the way.

use std::ops::Range;

use strum::{IntoStaticStr, VariantArray};

use crate::domain::fold::fold;
use crate::domain::phrase::Phrase;

/// The digits of a BSN.
const DIGITS: usize = 9;
/// What may stand right before it.
const BSN: &str = "bsn";
/// Fields whose digits are no BSN: those that have numbers of their own.
pub const NUMBERED: [&str; 5] = ["phone", "latitude", "longitude", "members", "capacity"];
/// Fields in which anything can be told of somebody.
pub const FREE: [&str; 4] = ["remarks", "description", "availability", "source"];

/// What was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Secret {
    /// Nine digits that pass the eleven test.
    Bsn,
    /// A word of health or belief.
    Special,
}

/// What there is to say of a text in which one of these stands; `starts` are the beginnings of words, folded.
pub fn noticed(text: &str, starts: &[String]) -> Option<Phrase> {
    if has_bsn(text) {
        return Some(Phrase::new("special-bsn"));
    }
    is_special(text, starts).then(|| Phrase::new("special-word"))
}

/// Whether a word of the text begins like one of these words of health or belief, which are folded.
pub fn is_special(text: &str, starts: &[String]) -> bool {
    let mut words = text.split(|sign: char| !sign.is_alphanumeric()).map(fold);
    words.any(|word| starts.iter().any(|start| word.starts_with(start.as_str())))
}

/// Whether a BSN stands in it.
pub fn has_bsn(cell: &str) -> bool {
    !bsns_at(cell).is_empty()
}

/// Where numbers of nine digits stand that pass the test, also with points or spaces between. Digits with one point
/// between them are a measure, and digits behind letters a mark of something.
pub fn bsns_at(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if text.bytes().filter(u8::is_ascii_digit).count() < DIGITS {
        return found;
    }
    let (mut digits, mut points, mut gap) = (Vec::new(), 0, None);
    let mut place = 0..0;
    let mut before = ' ';
    // A sign behind the last ends what is counted.
    for (at, sign) in text.char_indices().chain([(text.len(), ';')]) {
        match sign.to_digit(10) {
            Some(digit) => {
                if digits.is_empty() {
                    place.start = at;
                }
                place.end = at + 1;
                digits.push(digit);
                gap = None;
            }
            None if matches!(sign, '.' | ' ' | '-') && gap.is_none() && !digits.is_empty() => {
                points += usize::from(sign == '.');
                gap = Some(sign);
            }
            None => {
                // The point behind a sentence is none of the number.
                let within = points - usize::from(gap == Some('.'));
                // A word behind a number says no more of it than one in front, but that it is one.
                let is_said = text[..place.start].to_lowercase().ends_with(BSN);
                let is_mark = before.is_alphabetic() && !is_said || gap.is_none() && sign.is_alphabetic();
                if passes(&digits) && within != 1 && !is_mark {
                    found.push(place.clone());
                }
                digits.clear();
                (points, gap, before) = (0, None, sign);
            }
        }
    }
    found
}

/// The eleven test: nine times the first, eight times the second … twice the eighth, minus the ninth.
fn passes(digits: &[u32]) -> bool {
    let Some((last, others)) = digits.split_last().filter(|_| digits.len() == DIGITS) else {
        return false;
    };
    let sum: u32 = others
        .iter()
        .zip((2..=9).rev())
        .map(|(digit, times)| digit * times)
        .sum();
    0 < sum && sum % 11 == *last % 11
}

#[cfg(test)]
mod tests {
    use super::has_bsn;

    #[test]
    fn a_bsn_is_told_from_other_numbers() {
        for bsn in [
            "123456782",
            "BSN 123.456.782",
            "(111222333)",
            "1234 56 782, zie dossier",
            "Zijn BSN is 123456782.",
            "bsn:123456782",
            "BSN 111222333 en diabetes",
        ] {
            assert!(has_bsn(bsn), "{bsn}");
        }
        for other in [
            "123456789",
            "0612345678",
            "000000000",
            "12345678",
            "1234567820",
            "a",
            "",
            "NL12ABNA0123456789",
            "1234.56782",
            "G123456782",
            "123456782G",
        ] {
            assert!(!has_bsn(other), "{other}");
        }
    }
}
