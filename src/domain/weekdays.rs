//! The days of the week in what people write about when: "di 10 uur", "ma t/m vr", "elke dag behalve zondag".

use std::cell::RefCell;
use std::collections::HashMap;

use jiff::civil::Date;
use strum::{IntoStaticStr, VariantArray};

use crate::domain::code::Code;
use crate::domain::fold::plain;
use crate::domain::value::Terms;

/// Some days of the week: a bit for each, Monday first.
pub type Days = u8;

const ALL: Days = 0b111_1111;
const WORKDAYS: Days = 0b001_1111;
const WEEKEND: Days = 0b110_0000;

/// As many words as one of these may be made of: "tot en met".
const LONGEST: usize = 3;

/// Letters that the beginning of a longer word needs to be a day: "dinsdagochtend".
const BEGINNING: usize = 6;

/// More bytes than any word for days has: what is longer need not be looked at piece by piece.
const LONGEST_DAY: usize = 32;

/// What is said of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Said {
    /// A day.
    Monday,
    /// A day.
    Tuesday,
    /// A day.
    Wednesday,
    /// A day.
    Thursday,
    /// A day.
    Friday,
    /// A day.
    Saturday,
    /// A day.
    Sunday,
    /// All days.
    Daily,
    /// Monday to Friday.
    Workdays,
    /// Saturday and Sunday.
    Weekend,
    /// Up to and including the day that follows.
    Through,
    /// Not on the days that follow.
    Except,
    /// The day on which it is asked.
    Today,
    /// The day after that.
    Tomorrow,
}

impl Code for Said {
    const TERM: &'static str = "weekday";
}

/// Finds days in texts, and remembers the words that it has seen.
pub struct Weekdays<'a> {
    terms: &'a dyn Terms,
    seen: RefCell<HashMap<String, Option<Said>>>,
}

impl<'a> Weekdays<'a> {
    /// In the words of both languages.
    pub fn new(terms: &'a dyn Terms) -> Self {
        Self {
            terms,
            seen: RefCell::default(),
        }
    }

    /// The days that somebody asks for with this word; none if it is no day.
    pub fn asked(&self, word: &str, today: Date) -> Days {
        match self.said(word) {
            Some(Said::Today) => bit(of(today)),
            Some(Said::Tomorrow) => bit((of(today) + 1) % 7),
            Some(said) => days(said),
            None => 0,
        }
    }

    /// The days that a text says something is on.
    pub fn told(&self, text: &str) -> Days {
        let text = plain(text);
        let words = words(&text);
        let (mut told, mut last, mut through, mut except) = (0, None, false, false);
        let mut place = 0;
        while place < words.len() {
            let (said, taken) = self.longest(&words[place..]);
            place += taken;
            match said {
                Some(Said::Through) => through = last.is_some(),
                Some(Said::Except) => (except, through) = (true, false),
                Some(said) if days(said) != 0 => {
                    let named = match (last, single(said)) {
                        (Some(from), Some(to)) if through => range(from, to),
                        _ => days(said),
                    };
                    told = if except { told & !named } else { told | named };
                    (last, through) = (single(said), false);
                }
                // Between the days of a range there is nothing else.
                _ => through = false,
            }
        }
        told
    }

    /// What the first words mean, as many of them as mean something together, and how many those are.
    fn longest(&self, words: &[&str]) -> (Option<Said>, usize) {
        for taken in (2..=LONGEST.min(words.len())).rev() {
            if words[..taken].contains(&"-") {
                continue;
            }
            if let Some(said) = self.said(&words[..taken].join(" ")) {
                return (Some(said), taken);
            }
        }
        (words.first().and_then(|word| self.said(word)), 1)
    }

    fn said(&self, words: &str) -> Option<Said> {
        if let Some(known) = self.seen.borrow().get(words) {
            return *known;
        }
        let said = self.meant(words);
        self.seen.borrow_mut().insert(words.to_owned(), said);
        said
    }

    fn meant(&self, words: &str) -> Option<Said> {
        // A sign that stands for "up to" is no word.
        if words == "-" {
            return Some(Said::Through);
        }
        let means = |typed: &str| {
            let mut all = Said::VARIANTS.iter().copied();
            all.find(|said| typed.len() <= LONGEST_DAY && self.terms.means(Said::TERM, said.code(), typed))
        };
        means(words).or_else(|| {
            if words.contains(' ') {
                return None;
            }
            let ends = words.char_indices().map(|(place, _)| place);
            let some = ends.take_while(|end| *end <= LONGEST_DAY);
            let beginnings = some.filter(|end| BEGINNING <= *end).map(|end| &words[..end]);
            let mut days = beginnings.filter_map(means);
            days.find(|said| days_of_week(*said))
        })
    }
}

fn days_of_week(said: Said) -> bool {
    days(said) != 0
}

fn days(said: Said) -> Days {
    match said {
        Said::Daily => ALL,
        Said::Workdays => WORKDAYS,
        Said::Weekend => WEEKEND,
        said => single(said).map_or(0, bit),
    }
}

/// The number of the day, if it is one day.
fn single(said: Said) -> Option<u8> {
    u8::try_from(said.index()).ok().filter(|day| *day < 7)
}

fn of(date: Date) -> u8 {
    u8::try_from(date.weekday().to_monday_zero_offset()).unwrap_or_default()
}

fn bit(day: u8) -> Days {
    1 << day
}

/// From one day up to and including another, over Sunday if need be.
fn range(from: u8, to: u8) -> Days {
    let count = (to + 7 - from) % 7;
    (0..=count).fold(0, |days, step| days | bit((from + step) % 7))
}

/// The words of a plain text; a dash between two is one of them.
fn words(text: &str) -> Vec<&str> {
    let pieces = text.split(|sign: char| sign.is_whitespace() || ",;+&()".contains(sign));
    let mut words = Vec::new();
    for piece in pieces {
        for (number, part) in piece.split('-').enumerate() {
            if number > 0 {
                words.push("-");
            }
            words.push(part.trim_matches(|sign: char| !sign.is_alphanumeric()));
        }
    }
    words.retain(|word| !word.is_empty());
    words
}
