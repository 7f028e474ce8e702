//! Days for a calendar (ICS): what there is to do every week, when actions begin and are due, until when support
//! can be applied for.

use icalendar::{Calendar, Component, Event, Property};
use jiff::ToSpan;
use jiff::civil::Date;

use crate::domain::due::day_of_support;
use crate::domain::phrase::Phrase;
use crate::domain::plan::Action;
use crate::domain::record::{Id, RecordKind};
use crate::exchange::export::{Source, week};
use crate::exchange::village_called;

/// An event that comes again for each activity, and a whole day for each day of what still has to be done; empty if
/// there is none.
pub(super) fn write(from: &Source) -> Vec<u8> {
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//wijkschouw//NL"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    let title = Phrase::new("export-ics-name").text("village", village_called(from.village, from.words));
    calendar.append_property(Property::new("X-WR-CALNAME", from.words.tell(&title)));
    week::put(&mut calendar, from);
    for (id, action) in open_actions(from) {
        let about = about(action, from);
        for (part, day) in [("start", *action.start), ("due", *action.due)] {
            // What begins and is due on one day is one thing to remember.
            let again = part == "start" && *action.start == *action.due;
            if let Some(day) = day.filter(|_| !again) {
                let called = Phrase::new(format!("export-ics-{part}")).text("title", &*action.title);
                calendar.push(event(id, part, day, &called, &about, from));
            }
        }
    }
    for (id, support) in &from.village.supports {
        if let Some(day) = day_of_support(support) {
            let called = Phrase::new("export-ics-deadline").text("title", &*support.name);
            calendar.push(event(*id, "deadline", day, &called, "", from));
        }
    }
    match calendar.components.is_empty() {
        true => Vec::new(),
        false => calendar.to_string().into_bytes(),
    }
}

/// Whether the calendar names this asset as who does or gives something.
pub(super) fn names(from: &Source, asset: Id) -> bool {
    let does = |(_, action): (Id, &Action)| is_dated(action) && action.owners.contains(asset);
    open_actions(from).any(does) || week::names(from, asset)
}

/// How many actions have no day, and stand on none.
pub(super) fn left_out(from: &Source) -> usize {
    open_actions(from).filter(|(_, action)| !is_dated(action)).count()
}

fn is_dated(action: &Action) -> bool {
    action.start.is_some() || action.due.is_some()
}

fn open_actions<'a>(from: &Source<'a>) -> impl Iterator<Item = (Id, &'a Action)> + use<'a> {
    let all = from.village.actions.iter().map(|(id, action)| (*id, &**action));
    all.filter(|(_, action)| action.open())
}

/// Who does it, and how far it is.
fn about(action: &Action, from: &Source) -> String {
    let owners = action.owners.iter();
    let owners: Vec<String> = owners
        .map(|owner| from.village.name_of(RecordKind::Asset, owner))
        .filter(|name| !name.is_empty())
        .collect();
    let state = crate::domain::code::Code::term(action.state);
    let state = Phrase::new("export-ics-state").term("state", state);
    let mut lines = vec![from.words.tell(&state)];
    if !owners.is_empty() {
        let who = Phrase::new("export-ics-owners").text("owners", owners.join(", "));
        lines.insert(0, from.words.tell(&who));
    }
    lines.join("\n")
}

/// An event of today's making under the name that calendars know it by.
pub(super) fn stamped(name: &str, called: &str, from: &Source) -> Event {
    let mut event = Event::with_uid(&format!("{name}@wijkschouw"));
    let made = from.today.strftime("%Y%m%dT000000Z").to_string();
    event
        .summary(called)
        .append_property(Property::new("DTSTAMP", made));
    event
}

/// One whole day; its name in calendars stays the same, so that a newer file takes its place.
fn event(id: Id, part: &str, day: Date, called: &Phrase, about: &str, from: &Source) -> Event {
    let mut event = stamped(&format!("{id}-{part}"), &from.words.tell(called), from);
    let on = |key: &str, day: Date| {
        Property::new(key, day.strftime("%Y%m%d").to_string())
            .add_parameter("VALUE", "DATE")
            .done()
    };
    event
        .append_property(on("DTSTART", day))
        .append_property(on("DTEND", day.saturating_add(1.day())))
        .append_property(Property::new("TRANSP", "TRANSPARENT"));
    if !about.is_empty() {
        event.description(about);
    }
    event
}
