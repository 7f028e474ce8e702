//! Activities in the agenda and in a calendar: on the day that was said, at their own place, and only without doubt.

use calcard::icalendar::{
    ICalendarComponent, ICalendarComponentType, ICalendarFrequency, ICalendarProperty, ICalendarValue,
};
use calcard::{Entry, Parser};
use jiff::civil::{Date, date};
use wijkschouw::domain::asset::{Asset, Offering, OfferingKind};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::offers::Offer;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::relation::{Relation, RelationKind};
use wijkschouw::domain::rhythm::Rhythm;
use wijkschouw::domain::value::{Link, Rows};
use wijkschouw::domain::venues::Venues;
use wijkschouw::domain::village::Village;
use wijkschouw::domain::weekdays::Weekdays;
use wijkschouw::exchange::export::{ExportFormat, ForWhom};
use wijkschouw::exchange::native;
use wijkschouw::i18n::{Language, Words};

/// A Monday.
const TODAY: Date = date(2026, 11, 23);
const TUESDAY: u8 = 0b000_0010;

fn rhythm(text: &str) -> Option<Rhythm> {
    let words = Words::new(Language::Dutch);
    Rhythm::of(text, &Weekdays::new(&words), &words)
}

#[test]
fn a_rhythm_is_read_from_what_people_write() {
    let at = |hour: u16, minute: u16| Some(hour * 60 + minute);
    for (text, days, weeks, from, until) in [
        ("dinsdag 10:00-12:00", TUESDAY, &[][..], at(10, 0), at(12, 0)),
        ("di van 10 tot 12", TUESDAY, &[], at(10, 0), at(12, 0)),
        ("elke dinsdag", TUESDAY, &[], None, None),
        ("dinsdag en donderdag 12:15", 0b000_1010, &[], at(12, 15), None),
        ("dinsdag 8 uur 's avonds", TUESDAY, &[], at(20, 0), None),
        ("dinsdagavond 19.30 uur", TUESDAY, &[], at(19, 30), None),
        ("eerste dinsdag 13:30", TUESDAY, &[1], at(13, 30), None),
        (
            "1e en 3e dinsdag van de maand, 14.00 uur",
            TUESDAY,
            &[1, 3],
            at(14, 0),
            None,
        ),
        ("elke laatste dinsdag van de maand", TUESDAY, &[-1], None, None),
        ("elke ochtend 9:00-11:30", 0b111_1111, &[], at(9, 0), at(11, 30)),
        ("Tuesdays 2 pm", TUESDAY, &[], at(14, 0), None),
        ("every first Tuesday of the month", TUESDAY, &[1], None, None),
    ] {
        let expected = Rhythm {
            days,
            weeks: weeks.to_vec(),
            from,
            until,
        };
        assert_eq!(rhythm(text), Some(expected), "{text}");
    }
    for doubt in [
        "",
        "eind augustus",
        "om de week dinsdag",
        "om de dinsdag",
        "elke tweede dinsdag",
        "every second Tuesday",
        "dinsdag, niet in de zomer",
        "dinsdag 12 mei",
        "dinsdag 12-5",
        "elke maand op dinsdag",
        "dinsdag van 8 tot 10 's avonds",
        "twee keer per week",
        "10 uur",
    ] {
        assert_eq!(rhythm(doubt), None, "{doubt}");
    }
}

#[test]
fn the_first_day_is_one_of_its_days() {
    for (text, first) in [
        ("maandag", date(2026, 11, 23)),
        ("zondag", date(2026, 11, 29)),
        ("eerste maandag", date(2026, 12, 7)),
        ("laatste maandag", date(2026, 11, 30)),
        ("vierde maandag", date(2026, 11, 23)),
    ] {
        assert_eq!(rhythm(text).unwrap().next(TODAY), Some(first), "{text}");
    }
}

fn offering(name: &str, when: &str, remarks: &str) -> Offering {
    Offering {
        kind: OfferingKind::Activity,
        name: name.into(),
        when: when.into(),
        remarks: remarks.into(),
        ..Offering::default()
    }
}

/// A band that comes together in a hall and, for its feast, in a café; and its five activities.
fn village() -> (Village, Id) {
    let mut village = Village::default();
    let place = |village: &mut Village, name: &str| {
        let id = Id::fresh();
        let mut asset = Asset::new(AssetKind::Place, name);
        asset.address = "Plein 1".into();
        village.assets.insert(id, asset.into());
        id
    };
    let hall = place(&mut village, "Dorpshuis");
    let café = place(&mut village, "Café De Zwaan");
    place(&mut village, "Sint-Jan");
    place(&mut village, "Sint-Janskerk");
    let mut band = Asset::new(AssetKind::Association, "Fanfare");
    band.offerings = Rows(vec![
        offering("Repetitie", "donderdag 20:00-22:00", ""),
        offering("Feestavond", "laatste zaterdag van de maand 20:00", ""),
        offering("Mis met muziek", "zondag 10:00", "in de Sint-Janskerk"),
        offering("Proefles", "om de week woensdag", ""),
        offering("Repetitie", "zaterdag", ""),
    ]);
    let id = Id::fresh();
    village.assets.insert(id, band.into());
    for (to, note) in [(hall, ""), (café, "voor de feestavond")] {
        let relation = Relation {
            from: Link::to(id),
            kind: RelationKind::MeetsIn,
            to: Link::to(to),
            note: note.into(),
            ..Relation::default()
        };
        village.relations.insert(Id::fresh(), relation.into());
    }
    (village, id)
}

#[test]
fn an_activity_is_at_its_own_place_before_that_of_the_group() {
    let (village, band) = village();
    let venues = Venues::of(&village, TODAY);
    let names = |place: usize| -> Vec<String> {
        let places = venues
            .places_of(Offer { asset: band, place }, &village)
            .into_iter();
        places.map(|id| village.assets[&id].name.to_string()).collect()
    };
    assert_eq!(names(0), ["Dorpshuis"], "the café is for something else");
    assert_eq!(names(1), ["Café De Zwaan"], "as the relation says");
    assert_eq!(
        names(2),
        ["Sint-Janskerk"],
        "as the activity says, by the whole name"
    );
}

/// The events of a calendar, as another program reads them.
fn events(village: &Village, whom: ForWhom) -> (Vec<ICalendarComponent>, String, usize) {
    let words = Words::new(Language::Dutch);
    let file = ExportFormat::Ics.write(village, whom, &words, TODAY).unwrap();
    let text = String::from_utf8(file.content).unwrap();
    let Entry::ICalendar(calendar) = Parser::new(&text).entry() else {
        panic!("no calendar: {text}");
    };
    assert_eq!(
        calendar.components[0].component_type,
        ICalendarComponentType::VCalendar
    );
    let is_event = |one: &ICalendarComponent| one.component_type == ICalendarComponentType::VEvent;
    (
        calendar.components.into_iter().filter(is_event).collect(),
        text,
        file.personal.named,
    )
}

fn value(event: &ICalendarComponent, name: &ICalendarProperty) -> Option<ICalendarValue> {
    let entry = event.entries.iter().find(|entry| entry.name == *name)?;
    entry.values.first().cloned()
}

#[test]
fn a_calendar_has_the_activities_that_come_again() {
    let (village, _) = village();
    let (events, text, named) = events(&village, ForWhom::Others);
    assert_eq!((events.len(), named), (4, 0), "{text}");
    let text = text.replace("\r\n ", "");
    for line in [
        "DTSTART:20261126T200000",
        "DTEND:20261126T220000",
        "RRULE:FREQ=WEEKLY;BYDAY=TH",
        "RRULE:FREQ=MONTHLY;BYDAY=-1SA",
        "DTSTART:20261128T200000",
        "DTSTART;VALUE=DATE:20261128",
        "LOCATION:Sint-Janskerk\\, Plein 1",
    ] {
        assert!(text.contains(&format!("{line}\r\n")), "{line} in {text}");
    }
    assert!(!text.contains("Proefles"), "nobody knows which weeks");
}

#[test]
fn every_event_that_comes_again_begins_on_a_day_of_its_rule() {
    let demo = native::read(include_bytes!("../../../assets/demo/wielrade.json")).unwrap();
    let (events, ..) = events(&demo, ForWhom::Ourselves);
    let mut again = 0;
    for event in &events {
        assert!(
            value(event, &ICalendarProperty::Uid).is_some()
                && value(event, &ICalendarProperty::Summary).is_some()
        );
        let Some(ICalendarValue::PartialDateTime(start)) = value(event, &ICalendarProperty::Dtstart) else {
            panic!("no start: {event:?}");
        };
        let day = date(
            i16::try_from(start.year.unwrap()).unwrap(),
            i8::try_from(start.month.unwrap()).unwrap(),
            i8::try_from(start.day.unwrap()).unwrap(),
        );
        let Some(ICalendarValue::RecurrenceRule(rule)) = value(event, &ICalendarProperty::Rrule) else {
            continue;
        };
        again += 1;
        assert!(TODAY <= day, "{event:?}");
        let on = rule
            .byday
            .iter()
            .any(|one| format!("{:?}", one.weekday) == format!("{:?}", day.weekday()));
        assert!(on || rule.freq == ICalendarFrequency::Daily, "{event:?}");
    }
    assert!(15 <= again, "{again} of {}", events.len());
}

#[test]
fn what_is_called_by_its_address_is_so_once() {
    let at = |address: &str| Asset {
        address: address.into(),
        ..Asset::new(AssetKind::Place, "Kerkplein")
    };
    let told = ["", "kerkplein", "Kerkplein 2"].map(|address| at(address).with_address());
    assert_eq!(told, ["Kerkplein", "Kerkplein", "Kerkplein, Kerkplein 2"]);
}
