//! What there is to do in a week, as far as "when" can be understood: by day and time, and the rest apart.

use std::ops::Range;

use jiff::civil::Date;

use crate::domain::asset::{Asset, OfferingKind, Status};
use crate::domain::code::Code;
use crate::domain::fold::{name_order, plain};
use crate::domain::gaps::Scope;
use crate::domain::offers::Offer;
use crate::domain::purpose::may_be_named;
use crate::domain::record::Id;
use crate::domain::value::Terms;
use crate::domain::venues::Venues;
use crate::domain::village::Village;
use crate::domain::weekdays::{Days, Said, Weekdays};

const MINUTES: u16 = 60;
const NOON: u16 = 12;
const HOURS: u16 = 24;

/// The days of the week, Monday first.
pub const DAYS: [Said; 7] = [
    Said::Monday,
    Said::Tuesday,
    Said::Wednesday,
    Said::Thursday,
    Said::Friday,
    Said::Saturday,
    Said::Sunday,
];

const EVERY_DAY: Days = 0b111_1111;

/// The activities of a village, or of one kern with those of the whole village.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Week {
    /// On every day.
    pub daily: Vec<Offer>,
    /// By day, Monday first; what is on several days stands at each of them.
    pub days: [Vec<Offer>; 7],
    /// Of which the days are not known.
    pub other: Vec<Offer>,
    /// Where it all is.
    venues: Venues,
}

impl Week {
    /// What there is to do, of all that is active: by time, then by name.
    pub fn of(village: &Village, kern: Option<Id>, terms: &dyn Terms, today: Date) -> Self {
        let weekdays = Weekdays::new(terms);
        let mut found = Vec::new();
        for (id, asset) in &village.assets {
            if !takes_part(asset, kern, terms, today) {
                continue;
            }
            for (place, offering) in asset.offerings.0.iter().enumerate() {
                if offering.kind == OfferingKind::Activity {
                    let time = clock(&offering.when, terms).unwrap_or(u16::MAX);
                    let offer = Offer { asset: *id, place };
                    let days = weekdays.told(&offering.when);
                    found.push((time, plain(&offering.name), offer, days));
                }
            }
        }
        found.sort_by(|one, other| {
            let by_name = || name_order(&one.1, &other.1);
            let by_owner = || (one.2.asset, one.2.place).cmp(&(other.2.asset, other.2.place));
            one.0.cmp(&other.0).then_with(by_name).then_with(by_owner)
        });
        let mut week = Self {
            venues: Venues::of(village, today),
            ..Self::default()
        };
        for (_, _, offer, days) in found {
            match days {
                0 => week.other.push(offer),
                EVERY_DAY => week.daily.push(offer),
                days => {
                    let on = week.days.iter_mut().enumerate();
                    on.filter(|(day, _)| days & 1 << day != 0)
                        .for_each(|(_, offers)| offers.push(offer));
                }
            }
        }
        week
    }

    /// How many activities there are in a kern, or in the whole village, as far as others may read who gives them.
    pub fn count(village: &Village, kern: Option<Id>, terms: &dyn Terms, today: Date) -> usize {
        let assets = village.assets.values();
        let assets = assets.filter(|asset| takes_part(asset, kern, terms, today));
        let offerings = assets.flat_map(|asset| asset.offerings.0.iter());
        offerings
            .filter(|offering| offering.kind == OfferingKind::Activity)
            .count()
    }

    /// The parts of a week that have anything in them, each with the key of what it is called.
    pub fn parts(&self) -> Vec<(String, &[Offer])> {
        let daily = [(Said::Daily.term(), self.daily.as_slice())];
        let days = DAYS.iter().zip(&self.days);
        let days = days.map(|(day, offers)| (day.term(), offers.as_slice()));
        let other = [("week-other".to_owned(), self.other.as_slice())];
        let parts = daily.into_iter().chain(days).chain(other);
        parts.filter(|(_, offers)| !offers.is_empty()).collect()
    }

    /// The places where this is.
    pub fn venues_of(&self, offer: Offer, village: &Village) -> Vec<Id> {
        self.venues.places_of(offer, village)
    }
}

/// Whether what it offers is told: it is there, and may be named.
fn takes_part(asset: &Asset, kern: Option<Id>, terms: &dyn Terms, today: Date) -> bool {
    let scope = Scope {
        kern,
        ..Scope::default()
    };
    let offers = asset.status == Status::Active && !asset.offerings.0.is_empty();
    offers && scope.includes(asset) && may_be_named(asset, today, terms)
}

/// The first time of day that a text names, in minutes: "di 10:00-12:00", "van 10 tot 12".
pub fn clock(text: &str, terms: &dyn Terms) -> Option<u16> {
    first_time(&spoken(text), terms).map(|(_, time)| time)
}

/// A text as times of day are looked for in it.
pub(super) fn spoken(text: &str) -> String {
    text.to_lowercase().replace(['’', '‘'], "'")
}

/// The first time of day in a spoken text, and where it stands.
pub(super) fn first_time(text: &str, terms: &dyn Terms) -> Option<(Range<usize>, u16)> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let begins = bytes[at].is_ascii_digit() && !text[..at].ends_with(|sign: char| sign.is_alphanumeric());
        if !begins {
            at += 1;
            continue;
        }
        let end = at + digits(&text[at..]);
        if let Some(time) = time_at(text, at, end, terms) {
            let minutes = minutes(&text[end..]).map_or(0, |_| 3);
            return Some((at..end + minutes, time));
        }
        at = end;
    }
    None
}

/// The two digits behind an hour: "10:30", "10.30", "10u30".
pub(super) fn minutes(behind: &str) -> Option<&str> {
    let rest = behind.strip_prefix([':', '.', 'u', 'h'])?;
    (digits(rest) == 2).then(|| &rest[..2])
}

/// The time that a number stands for, if it is one.
fn time_at(text: &str, start: usize, end: usize, terms: &dyn Terms) -> Option<u16> {
    let hour: u16 = text[start..end]
        .parse()
        .ok()
        .filter(|hour| *hour <= HOURS && end - start <= 2)?;
    let behind = &text[end..];
    if let Some(minute) = minutes(behind) {
        let minute: u16 = minute.parse().ok().filter(|minute| *minute < MINUTES)?;
        let later = later(&text[..start], &behind[3..], hour, terms);
        return Some((hour + later) % HOURS * MINUTES + minute);
    }
    let said = |code: &str, word: &str| terms.means("clock", code, word);
    let before = text[..start].split_whitespace().last().unwrap_or_default();
    // Of "10-12 uur" the word stands behind the last number.
    let rest = behind.trim_start_matches(|sign: char| sign.is_ascii_digit() || " -–".contains(sign));
    let unit = first_word(past(rest, &["small"], terms));
    let has_unit = ["hour", "afternoon", "morning"]
        .iter()
        .any(|code| said(code, unit));
    let between = behind[..behind.len() - rest.len()].trim();
    let named = has_unit && (between.is_empty() || between.starts_with(['-', '–']));
    let from = said("from", before) && !behind.starts_with(['-', '/', '.']);
    (named || from).then(|| (hour + later(&text[..start], rest, hour, terms)) % HOURS * MINUTES)
}

/// The hours to add for "pm", "8 uur 's avonds" and "'s avonds om 8".
fn later(before: &str, behind: &str, hour: u16, terms: &dyn Terms) -> u16 {
    let said = |code: &str, word: &str| terms.means("clock", code, word);
    let mut earlier = before.split_whitespace().rev();
    let earlier = earlier.find(|word| !said("from", word)).unwrap_or_default();
    let earlier = earlier.trim_end_matches([',', ':']);
    let next = first_word(past(behind, &["hour", "small"], terms));
    if hour < NOON && (said("afternoon", next) || said("afternoon", earlier)) {
        NOON
    } else {
        0
    }
}

/// What stands behind the words that mean one of these.
fn past<'a>(text: &'a str, codes: &[&str], terms: &dyn Terms) -> &'a str {
    let mut rest = text.trim_start();
    loop {
        let word = first_word(rest);
        if word.is_empty() || !codes.iter().any(|code| terms.means("clock", code, word)) {
            return rest;
        }
        rest = rest[word.len()..].trim_start();
    }
}

fn first_word(text: &str) -> &str {
    let end = text.find(|sign: char| !sign.is_alphabetic() && sign != '\'');
    &text[..end.unwrap_or(text.len())]
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}
