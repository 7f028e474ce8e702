//! How often something comes again, where it is said beyond doubt: every Tuesday, or the first one of the month.
//! "Om de week", "niet in de zomer" and "12 mei" leave doubt, and then there is no rhythm: a day that is wrong in
//! a calendar is worse than one that is not there.

use jiff::ToSpan;
use jiff::civil::Date;
use strum::{IntoStaticStr, VariantArray};

use crate::domain::code::Code;
use crate::domain::value::Terms;
use crate::domain::week::{first_time, minutes, spoken};
use crate::domain::weekdays::{Days, Said, Weekdays};

const MINUTES: u16 = 60;
const HOURS: u16 = 24;
const NOON: u16 = 12 * MINUTES;
/// Every day of a rhythm comes within so many days.
const HORIZON: i32 = 70;

/// When something comes again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rhythm {
    /// On which days of the week.
    pub days: Days,
    /// On which of those in a month, from 1; -1 is the last. None: on all.
    pub weeks: Vec<i8>,
    /// From what time, in minutes; none: that is not said.
    pub from: Option<u16>,
    /// Until what time.
    pub until: Option<u16>,
}

/// What is said of a rhythm beside days and times.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
enum Beat {
    First,
    Second,
    Third,
    Fourth,
    Last,
    /// Every, each.
    Each,
    /// Up to: between two times.
    Until,
    /// Before a time; and before a day, every other one.
    At,
    /// Of the month.
    Month,
    /// Words that change nothing.
    Little,
}

impl Code for Beat {
    const TERM: &'static str = "rhythm";
}

impl Rhythm {
    /// What this text says, if it is without doubt.
    pub fn of(text: &str, weekdays: &Weekdays, terms: &dyn Terms) -> Option<Self> {
        let days = weekdays.told(text);
        if days == 0 {
            return None;
        }
        let text = spoken(text);
        let (from, until, rest) = match first_time(&text, terms) {
            Some((place, from)) => {
                let (until, end) = until(&text, place.end, terms);
                let rest = format!("{} {}", &text[..place.start], &text[end..]);
                (Some(from), until, rest)
            }
            None => (None, None, text),
        };
        let weeks = weeks(&rest, weekdays, terms)?;
        let evening = words(&rest).any(|word| terms.means("clock", "afternoon", word));
        if evening && from.is_some_and(|from| from < NOON) {
            return None;
        }
        Some(Self {
            days,
            weeks,
            from,
            until: until.filter(|until| from.is_some_and(|from| from < *until)),
        })
    }

    /// The first day on which it is, from this one on.
    pub fn next(&self, today: Date) -> Option<Date> {
        let mut days = (0..HORIZON).filter_map(|far| today.checked_add(far.days()).ok());
        days.find(|day| self.falls_on(*day))
    }

    fn falls_on(&self, day: Date) -> bool {
        let which = day.weekday().to_monday_zero_offset();
        let in_month = |week: &i8| match *week {
            -1 => day.days_in_month() < day.day() + 7,
            week => (day.day() - 1) / 7 + 1 == week,
        };
        self.days & 1 << which != 0 && (self.weeks.is_empty() || self.weeks.iter().any(in_month))
    }
}

/// Until what time it is, behind the time that ends here, and where that is said to the end.
fn until(text: &str, end: usize, terms: &dyn Terms) -> (Option<u16>, usize) {
    let none = (None, end);
    let is_between = |sign: char| sign.is_whitespace() || "-–".contains(sign);
    let mut rest = text[end..].trim_start_matches(is_between);
    let word = words(rest).next().unwrap_or_default();
    let behind = rest
        .strip_prefix(word)
        .filter(|_| said(word, terms) == Some(Beat::Until));
    if let Some(behind) = behind {
        rest = behind.trim_start_matches(is_between);
    } else if !text[end..].trim_start().starts_with(['-', '–']) {
        return none;
    }
    let start = text.len() - rest.len();
    let hour: String = rest.chars().take_while(char::is_ascii_digit).collect();
    let Some(hours) = hour.parse::<u16>().ok().filter(|hours| *hours < HOURS) else {
        return none;
    };
    // "10 uur 's avonds" says of itself which ten that is.
    if let Some((place, time)) = first_time(&text[start..], terms).filter(|(place, _)| place.start == 0) {
        return (Some(time), start + place.end);
    }
    let behind = &rest[hour.len()..];
    match minutes(behind) {
        Some(_) => none,
        None => (Some(hours * MINUTES), start + hour.len()),
    }
}

/// Which of the month; nothing if a word says something else.
fn weeks(text: &str, weekdays: &Weekdays, terms: &dyn Terms) -> Option<Vec<i8>> {
    let mut weeks = Vec::new();
    let (mut of_month, mut every_other, mut before) = (false, false, "");
    for word in words(text) {
        let beat = said(word, terms);
        match beat {
            Some(Beat::Month) => of_month = true,
            // "Every second Tuesday" may be every other week.
            Some(beat) if nth(beat).is_some() => {
                every_other |= said(before, terms) == Some(Beat::Each);
                weeks.extend(nth(beat));
            }
            // "Om de dinsdag" is every other one.
            Some(Beat::Little) if said(before, terms) == Some(Beat::At) => return None,
            Some(_) => {}
            None if is_known(word, weekdays, terms) => {}
            None => return None,
        }
        before = word;
    }
    let clear = if weeks.is_empty() {
        !of_month
    } else {
        of_month || !every_other
    };
    clear.then_some(weeks)
}

fn nth(beat: Beat) -> Option<i8> {
    match beat {
        Beat::First => Some(1),
        Beat::Second => Some(2),
        Beat::Third => Some(3),
        Beat::Fourth => Some(4),
        Beat::Last => Some(-1),
        Beat::Each | Beat::Until | Beat::At | Beat::Month | Beat::Little => None,
    }
}

fn said(word: &str, terms: &dyn Terms) -> Option<Beat> {
    let mut all = Beat::VARIANTS.iter().copied();
    all.find(|beat| !word.is_empty() && terms.means(Beat::TERM, beat.code(), word))
}

/// Whether a word is about days or about the time of day.
fn is_known(word: &str, weekdays: &Weekdays, terms: &dyn Terms) -> bool {
    let clock = ["hour", "from", "morning", "afternoon", "small"];
    weekdays.told(word) != 0
        || clock.iter().any(|code| terms.means("clock", code, word))
        || Said::VARIANTS
            .iter()
            .any(|said| terms.means(Said::TERM, said.code(), word))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let pieces = text.split(|sign: char| sign.is_whitespace() || ",;+&()-–".contains(sign));
    let bare = pieces.map(|piece| piece.trim_matches(|sign: char| !sign.is_alphanumeric() && sign != '\''));
    bare.filter(|word| !word.is_empty())
}
