//! What of a row goes to the remarks, and what is told of it.

use csv::StringRecord;

use crate::domain::phrase::{Phrase, Problem};
use crate::domain::value::{Prose, Value};
use crate::exchange::csv::formula::bare;
use crate::exchange::csv::people::Person;
use crate::exchange::csv::rows::owned::Owned;
use crate::exchange::csv::spot::{FAR, TURNED};

/// What goes to the remarks, and why.
#[derive(Default)]
pub(in crate::exchange::csv) struct Leftover {
    pub(super) lines: Vec<String>,
    pub(super) warnings: Vec<(String, Problem)>,
    /// The number of a mobile beside another one of a club, with its heading: of the only one who is named there.
    pub(super) mobile: Option<(String, String)>,
    /// What those are called whom the row is about.
    pub(super) called: Vec<String>,
    /// What somebody does in the club that the row names, with its heading.
    pub(super) role: Option<(String, String)>,
    /// What somebody does who is named in a row about something else, with its heading.
    pub(super) does: Option<(String, String)>,
    /// What has an owner who is named beside it.
    pub(super) owned: Vec<Owned>,
    /// Who lives at the address that a club gives: "p/a Els Bos, Dijk 5".
    pub(super) living_there: Option<Person>,
}

/// What is told of people, of whom all came in that could.
const OF_PEOPLE: [&str; 10] = [
    "csv-household",
    "csv-household-name",
    "csv-agreed-by-several",
    "csv-agreed-to-one-thing-by-several",
    "csv-number-secret",
    "csv-number-of-one",
    "csv-number-of-club",
    "csv-home-of-club",
    "csv-ditto-nothing",
    "csv-ditto-elsewhere",
];

/// Whether this only tells of what came in or was kept all the same: a place, people.
pub(in crate::exchange::csv) fn is_only_told(problem: &Problem) -> bool {
    let mut told = [TURNED, FAR].into_iter().chain(OF_PEOPLE);
    told.any(|key| key == problem.0.key)
}

impl Leftover {
    pub fn add(&mut self, heading: &str, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        self.lines.push(match heading {
            "" => text.to_owned(),
            heading => format!("{heading}: {text}"),
        });
    }

    /// Tells of what came in all the same.
    pub fn tell(&mut self, heading: &str, problem: Problem) {
        self.warnings.push((heading.to_owned(), problem));
    }

    /// Tells of what came in or was kept all the same, and what to do now.
    pub fn hint(&mut self, heading: &str, hint: Phrase) {
        self.tell(heading, Problem(hint));
    }

    /// Tells what is wrong, if anything is, with what goes to the remarks of somebody who is named.
    pub fn tell_if(&mut self, heading: &str, problem: Option<Problem>) {
        self.warnings
            .extend(problem.map(|problem| (heading.to_owned(), problem)));
    }

    /// Keeps a cell that could not be read, and why.
    pub fn keep(&mut self, heading: &str, text: &str, problem: Problem) {
        self.add(heading, text);
        self.warnings.push((heading.to_owned(), problem));
    }
}

/// The text of a cell, without a guard against formulas.
pub(in crate::exchange::csv) fn cell(record: &StringRecord, place: usize) -> &str {
    bare(record.get(place).unwrap_or_default())
}

/// Puts lines below what the remarks say already.
pub(in crate::exchange::csv) fn remark(remarks: &mut Prose, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    let mut text = remarks.to_string();
    for line in lines {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(line);
    }
    // Scrubbed like all text from outside.
    let _ = remarks.take_json(&text.into());
}
