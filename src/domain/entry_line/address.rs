//! Where a person lives, at the end of what is said of them: "Els Bos #vrijwilliger Dorpsstraat 5".

use std::ops::Range;
use std::sync::LazyLock;

use crate::domain::entry_line::{Reader, Taken, guess};
use crate::domain::fold::plain;
use crate::domain::record::Record;
use crate::domain::value::Value;

/// How many figures the number of a house has at most: more are a year.
const FIGURES: usize = 3;
/// How many signs it has at most, with what tells it from its neighbour: "12-14".
const SIGNS: usize = 6;

/// How the names of most streets end.
static STREETS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut lines = include_str!("../../../assets/lang/words-in-addresses.txt").lines();
    let streets = lines.find_map(|line| line.strip_prefix("street:"));
    let streets = streets.unwrap_or_default().split(',');
    streets.map(|end| plain(end.trim())).collect()
});

impl Reader<'_> {
    /// Takes the street and the number of a person; what may be part of a name stays there.
    pub(super) fn address(&mut self) {
        let asset = &self.entry.asset;
        let is_free = asset.value("address").is_some_and(Value::is_empty);
        if asset.kind.consent().is_none() || !is_free {
            return;
        }
        let runs = self.runs();
        let found = runs.iter().enumerate().rev().find_map(|(place, run)| {
            let words: Vec<&str> = run.clone().map(|at| self.tokens[at].text).collect();
            let (number, street) = words.split_last()?;
            let last = street.last().filter(|_| is_number(number))?;
            let skip = match place {
                0 => (2..street.len()).find(|end| guess::is_person(&street[..*end], self.cx))?,
                _ => 0,
            };
            let is_called = place > 0 && street[0].starts_with(char::is_uppercase);
            (is_called || is_street(last)).then(|| run.start + skip..run.end)
        });
        if let Some(found) = found {
            let text = self.between(found.start, found.len());
            if self.read("address", text.trim_end_matches([',', ';'])) {
                self.take(found.start, found.len(), Taken::Address);
            }
        }
    }

    /// The words of which nothing was made, as they stand behind each other: the name, and what stands behind signs.
    fn runs(&self) -> Vec<Range<usize>> {
        let mut runs: Vec<Range<usize>> = Vec::new();
        for (at, token) in self.tokens.iter().enumerate() {
            if self.used[at] || !token.plain() {
                continue;
            }
            match runs.last_mut().filter(|run| run.end == at) {
                Some(run) => run.end += 1,
                None => runs.push(at..at + 1),
            }
        }
        runs
    }
}

/// Whether this is how the name of a street ends.
fn is_street(word: &str) -> bool {
    let word = plain(word);
    STREETS.iter().any(|end| word.ends_with(end.as_str()))
}

/// Whether it can be the number of a house: "5", "5a", "12-14".
fn is_number(word: &str) -> bool {
    let word = word.trim_end_matches([',', ';']);
    let figures = word.chars().take_while(char::is_ascii_digit).count();
    let rest = word
        .chars()
        .skip(figures)
        .all(|sign| sign.is_alphanumeric() || sign == '-');
    (1..=FIGURES).contains(&figures) && word.chars().count() <= SIGNS && rest
}
