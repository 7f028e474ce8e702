//! The list of all that is offered: what people type finds what they mean.

use jiff::civil::{Date, date};
use wijkschouw::domain::asset::{Asset, Offering, OfferingKind, Status};
use wijkschouw::domain::gaps::Scope;
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::lists::Kern;
use wijkschouw::domain::offers::{Offers, Sought, offers};
use wijkschouw::domain::questions::Questions;
use wijkschouw::domain::survey::Vantage;
use wijkschouw::domain::value::Link;
use wijkschouw::domain::village::Village;
use wijkschouw::domain::weekdays::Weekdays;
use wijkschouw::i18n::{Language, Words};

use crate::stage::id;

/// A Monday.
const MONDAY: Date = date(2026, 11, 23);

fn offering(kind: OfferingKind, name: &str, when: &str) -> Offering {
    Offering {
        kind,
        name: name.into(),
        when: when.into(),
        ..Offering::default()
    }
}

/// A hall, a club that has stopped, and somebody with a trailer in the other kern.
fn village() -> Village {
    let mut village = Village::default();
    for (number, name) in [(1, "Malden"), (2, "Heumen")] {
        let kern = Kern { name: name.into() };
        village.kernen.insert(id(number), kern.into());
    }
    let mut hall = Asset::new(AssetKind::Place, "Dorpshuis De Linde");
    hall.kern = Link::to(id(1));
    hall.offerings.0 = vec![
        offering(OfferingKind::Activity, "Koffie-inloop", "ma t/m do 10:00-12:00"),
        offering(OfferingKind::Space, "Grote zaal", "elke dag, niet op zondag"),
        offering(OfferingKind::Thing, "Beamer", ""),
    ];
    let mut club = Asset::new(AssetKind::Association, "Naaiclub");
    club.status = Status::Stopped;
    club.offerings.0 = vec![offering(OfferingKind::Activity, "Naaicafé", "dinsdagavond")];
    let mut neighbour = Asset::new(AssetKind::Volunteer, "Ruud Bosveld");
    neighbour.kern = Link::to(id(2));
    let mut trailer = offering(OfferingKind::Thing, "Aanhanger", "vr");
    trailer.cost = "gratis".into();
    trailer.remarks = "met net".into();
    neighbour.offerings.0 = vec![trailer, offering(OfferingKind::Service, "Klussen", "in overleg")];
    for (number, asset) in [(10, hall), (11, club), (12, neighbour)] {
        village.assets.insert(id(number), asset.into());
    }
    village
}

fn search(village: &Village, typed: &str, kind: Option<OfferingKind>, scope: &Scope) -> Offers {
    let (words, questions) = (Words::new(Language::Dutch), Questions::delivered());
    let vantage = Vantage {
        village,
        scope,
        questions: &questions,
        terms: &words,
        tell: &|phrase| words.tell(phrase),
        today: MONDAY,
    };
    let sought = Sought {
        typed: typed.to_owned(),
        kind,
    };
    offers(&vantage, &sought, &|| false).unwrap()
}

/// The names of what is found, in their order.
fn found(typed: &str) -> Vec<String> {
    let village = village();
    let offers = search(&village, typed, None, &Scope::default());
    let rows = offers.rows.iter();
    rows.map(|row| row.of(&village.assets).unwrap().1.name.to_string())
        .collect()
}

#[test]
fn everything_is_there_by_name_and_what_has_stopped_comes_last() {
    let all = [
        "Aanhanger",
        "Beamer",
        "Grote zaal",
        "Klussen",
        "Koffie-inloop",
        "Naaicafé",
    ];
    assert_eq!(found(""), all);
}

#[test]
fn a_question_as_people_ask_it_finds_what_it_is_about() {
    assert_eq!(found("Wie heeft een aanhanger?"), ["Aanhanger"]);
    assert_eq!(found("waar kan ik een zaal huren"), Vec::<String>::new());
    assert_eq!(found("waar is er een zaal"), ["Grote zaal"]);
    // Only words without a meaning of their own: nothing is left out.
    assert_eq!(found("wat is er").len(), 6);
}

#[test]
fn accents_capitals_and_small_typing_errors_are_forgiven() {
    assert_eq!(found("NAAICAFE"), ["Naaicafé"]);
    assert_eq!(found("aanhagner"), ["Aanhanger"]);
    assert_eq!(found("zaak"), ["Grote zaal"]);
    assert_eq!(found("xyzzy"), Vec::<String>::new());
}

#[test]
fn a_day_finds_what_is_on_that_day_however_it_is_written() {
    assert_eq!(
        found("wat is er dinsdag?"),
        ["Grote zaal", "Koffie-inloop", "Naaicafé"]
    );
    assert_eq!(found("Tuesday"), ["Grote zaal", "Koffie-inloop", "Naaicafé"]);
    assert_eq!(
        found("zondag"),
        ["Grote zaal"],
        "it says what is not: by its text"
    );
    assert_eq!(found("vrijdag"), ["Aanhanger", "Grote zaal"]);
    assert_eq!(found("vandaag"), ["Grote zaal", "Koffie-inloop"]);
    assert_eq!(found("morgen koffie"), ["Koffie-inloop"]);
}

#[test]
fn who_offers_it_where_and_for_how_much_can_be_typed_too() {
    assert_eq!(found("linde"), ["Beamer", "Grote zaal", "Koffie-inloop"]);
    assert_eq!(found("heumen"), ["Aanhanger", "Klussen"]);
    assert_eq!(found("gratis"), ["Aanhanger"]);
    assert_eq!(found("kern:malden beamer"), ["Beamer"]);
    assert_eq!(
        found("lenen"),
        ["Aanhanger", "Beamer"],
        "things are what one borrows"
    );
}

#[test]
fn one_sort_and_one_part_of_the_village_can_be_looked_at() {
    let village = village();
    let things = search(&village, "", Some(OfferingKind::Thing), &Scope::default());
    assert_eq!((things.rows.len(), things.total), (2, 6));
    let malden = Scope {
        kern: Some(id(1)),
        ..Scope::default()
    };
    // The club belongs to the whole village.
    assert_eq!(search(&village, "", None, &malden).total, 4);
    assert_eq!(search(&Village::default(), "", None, &malden).total, 0);
}

#[test]
fn days_are_read_as_people_write_them() {
    for language in Language::ALL {
        let words = Words::new(language);
        let days = Weekdays::new(&words);
        let told = |text: &str| {
            let told = days.told(text);
            let letter = |(place, letter): (u32, char)| if told & (1 << place) == 0 { '.' } else { letter };
            (0..).zip("mdwdvzz".chars()).map(letter).collect::<String>()
        };
        let written = [
            ("di 10 uur", ".d....."),
            ("Dinsdagochtend, 9:30-11:00", ".d....."),
            ("ma, di en do", "md.d..."),
            ("ma-wo hele dag", "mdw...."),
            ("maandag tot en met vrijdag", "mdwdv.."),
            ("za t/m ma", "m....zz"),
            ("dinsdag tot 12 uur en vrijdag", ".d..v.."),
            ("dagelijks behalve zondag", "mdwdvz."),
            ("elke dag, niet op za en zo", "mdwdv.."),
            ("doordeweeks", "mdwdv.."),
            ("in het weekend", ".....zz"),
            ("Mon-Fri 9 am", "mdwdv.."),
            ("every day except Sundays", "mdwdvz."),
            ("in overleg", "......."),
            ("", "......."),
        ];
        for (text, wanted) in written {
            assert_eq!(told(text), wanted, "{text}");
        }
        assert_eq!(days.asked("vandaag", MONDAY), 1);
        assert_eq!(days.asked("tomorrow", date(2026, 11, 29)), 1);
        assert_eq!(days.asked("aanhanger", MONDAY), 0);
    }
}
