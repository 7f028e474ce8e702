//! In what way somebody agreed: "akkoord per mail 3-2". That is no thing to which they agreed.

use crate::exchange::csv::consent::ConsentWords;
use crate::i18n::fold;

/// Of how many words a way is at most: "per mail".
const WORDS: usize = 2;
/// How many digits the day and the month have.
const DIGITS: usize = 2;

impl ConsentWords {
    /// The text without the way in which somebody agreed, and without a day of which the year is not said; and whether one of
    /// them stood there. Only where it is about that they agreed: "per mail" by itself may be how they want to be reached.
    pub(super) fn without_way(&self, text: &str, purpose: &str) -> (String, bool) {
        let mut words: Vec<&str> = text.split_whitespace().collect();
        let is_given = words.iter().any(|word| self.given.contains(&fold(word)));
        let is_limited = words.iter().any(|word| self.only.contains(&fold(word)));
        if !is_given || is_limited || !purpose.is_empty() {
            return (text.to_owned(), false);
        }
        let count = words.len();
        for length in (1..=WORDS).rev() {
            let is_way = |words: &[&str]| self.ways_of_saying.contains(&fold(&words.concat()));
            while let Some(place) = words.windows(length).position(is_way) {
                words.drain(place..place + length);
            }
        }
        words.retain(|word| !is_day_of_no_year(word));
        let has_way = words.len() < count;
        if has_way {
            words.retain(|word| !self.given.contains(&fold(word)) || self.yes.contains(&fold(word)));
            // That it was confirmed is a yes.
            let says = words
                .iter()
                .any(|word| self.yes.contains(&fold(word)) || self.is_refusal(&fold(word)));
            if !says {
                words.extend(self.yes.first().map(String::as_str));
            }
        }
        (words.join(" "), has_way)
    }
}

/// "3-2", "(12/11)".
fn is_day_of_no_year(word: &str) -> bool {
    let word = word.trim_matches(|sign: char| !sign.is_alphanumeric());
    let is_number =
        |text: &str| (1..=DIGITS).contains(&text.len()) && text.bytes().all(|sign| sign.is_ascii_digit());
    let parts = word.split_once('-').or_else(|| word.split_once('/'));
    parts.is_some_and(|(day, month)| is_number(day) && is_number(month))
}
