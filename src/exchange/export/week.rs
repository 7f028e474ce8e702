//! Activities in a calendar: what is on the same day every week or every month, as far as that is said beyond doubt.

use std::collections::HashMap;

use icalendar::{Calendar, Component, Event, EventLike, Property};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

use crate::domain::asset::{Asset, Offering, OfferingKind, Status};
use crate::domain::offers::Offer;
use crate::domain::record::Id;
use crate::domain::rhythm::Rhythm;
use crate::domain::venues::Venues;
use crate::domain::village::Village;
use crate::domain::weekdays::Weekdays;
use crate::exchange::export::Source;
use crate::exchange::export::calendar::stamped;

/// The days as a rule calls them, Monday first.
const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const EVERY_DAY: u8 = 0b111_1111;
const MINUTES: u16 = 60;

/// Adds an event that comes again for each activity.
pub(super) fn put(calendar: &mut Calendar, from: &Source) {
    let venues = Venues::of(from.village, from.today);
    let weekdays = Weekdays::new(from.words);
    for (id, asset) in &from.village.assets {
        let mut named: HashMap<&str, usize> = HashMap::new();
        for (offer, rhythm) in rhythms(*id, asset, &weekdays, from) {
            let Some((_, offering)) = offer.of(&from.village.assets) else {
                continue;
            };
            let Some(day) = rhythm.next(from.today) else {
                continue;
            };
            // Its name in calendars stays the same, so that a newer file takes its place.
            let again = named.entry(&offering.name).or_default();
            let key = Id::derived(*id, &format!("{} {again}", &*offering.name));
            *again += 1;
            let mut event = stamped(&format!("{key}-activity"), &offering.name, from);
            begin(&mut event, day, &rhythm);
            event.append_property(Property::new("RRULE", rule(&rhythm)));
            let places = venues.places_of(offer, from.village).into_iter();
            let places: Vec<String> = places
                .filter_map(|place| Some(from.village.assets.get(&place)?.with_address()))
                .collect();
            if !places.is_empty() {
                event.location(&places.join("; "));
            }
            let about = [&*asset.name, &*offering.when, &*offering.cost, &*offering.remarks];
            let about: Vec<&str> = about.into_iter().filter(|text| !text.is_empty()).collect();
            event.description(&about.join("\n"));
            calendar.push(event.done());
        }
    }
}

/// Whether the calendar names this asset as who gives an activity.
pub(super) fn names(from: &Source, id: Id) -> bool {
    let weekdays = Weekdays::new(from.words);
    let asset = from.village.assets.get(&id);
    asset.is_some_and(|asset| rhythms(id, asset, &weekdays, from).next().is_some())
}

/// How many activities are in no calendar for it is not certain on which days they are.
pub(super) fn left_out(from: &Source) -> usize {
    let weekdays = Weekdays::new(from.words);
    let doubtful = |asset: &Asset| {
        let uncertain = |one: &Offering| Rhythm::of(&one.when, &weekdays, from.words).is_none();
        activities(asset).filter(|(_, one)| uncertain(one)).count()
    };
    from.village.assets.values().map(|asset| doubtful(asset)).sum()
}

/// How many activities are in no calendar for others, for who gives them may not be named there.
pub(super) fn withheld(real: &Village, from: &Source) -> usize {
    let all = |village: &Village| -> usize {
        let assets = village.assets.values();
        assets.map(|asset| activities(asset).count()).sum()
    };
    all(real).saturating_sub(all(from.village))
}

/// The activities of an asset that is there.
fn activities(asset: &Asset) -> impl Iterator<Item = (usize, &Offering)> {
    let offerings = asset.offerings.0.iter().enumerate();
    let is_there = asset.status == Status::Active;
    offerings.filter(move |(_, offering)| is_there && offering.kind == OfferingKind::Activity)
}

/// The activities of an asset that come again, each with when.
fn rhythms<'a>(
    id: Id,
    asset: &'a Asset,
    weekdays: &'a Weekdays,
    from: &'a Source,
) -> impl Iterator<Item = (Offer, Rhythm)> + 'a {
    activities(asset).filter_map(move |(place, offering)| {
        let rhythm = Rhythm::of(&offering.when, weekdays, from.words)?;
        Some((Offer { asset: id, place }, rhythm))
    })
}

/// Its first day, with its times as the clock in the village says them; without a time the whole day.
fn begin(event: &mut Event, day: Date, rhythm: &Rhythm) {
    let at = |minutes: u16| {
        let hour = i8::try_from(minutes / MINUTES).unwrap_or_default();
        let minute = i8::try_from(minutes % MINUTES).unwrap_or_default();
        DateTime::from_parts(day, jiff::civil::time(hour, minute, 0, 0))
    };
    let timed = |minutes: u16| at(minutes).strftime("%Y%m%dT%H%M%S").to_string();
    match rhythm.from {
        Some(from) => {
            event.append_property(Property::new("DTSTART", timed(from)));
            if let Some(until) = rhythm.until {
                event.append_property(Property::new("DTEND", timed(until)));
            }
        }
        None => {
            for (key, day) in [("DTSTART", day), ("DTEND", day.saturating_add(1.day()))] {
                let mut whole = Property::new(key, day.strftime("%Y%m%d").to_string());
                event.append_property(whole.add_parameter("VALUE", "DATE").done());
            }
        }
    }
}

/// "FREQ=WEEKLY;BYDAY=TU,TH", "FREQ=MONTHLY;BYDAY=1WE"
fn rule(rhythm: &Rhythm) -> String {
    if rhythm.days == EVERY_DAY && rhythm.weeks.is_empty() {
        return "FREQ=DAILY".to_owned();
    }
    let days = DAYS.iter().enumerate();
    let days = days.filter(|(day, _)| rhythm.days & 1 << day != 0);
    if rhythm.weeks.is_empty() {
        let days: Vec<&str> = days.map(|(_, code)| *code).collect();
        return format!("FREQ=WEEKLY;BYDAY={}", days.join(","));
    }
    let days = days.flat_map(|(_, code)| rhythm.weeks.iter().map(move |week| format!("{week}{code}")));
    format!("FREQ=MONTHLY;BYDAY={}", days.collect::<Vec<_>>().join(","))
}
