//! Days and numbers as people write them, and what a form says when something is wrong.

use wijkschouw::i18n::Language;

use crate::evening::Evening;

/// What is typed on Monday 23 November 2026, and the day that is shown and kept.
const DAYS: [(&str, &str, &str); 24] = [
    ("vandaag", "maandag 23 november 2026", "2026-11-23"),
    ("gisteren", "zondag 22 november 2026", "2026-11-22"),
    ("morgen", "dinsdag 24 november 2026", "2026-11-24"),
    ("Today", "maandag 23 november 2026", "2026-11-23"),
    ("yesterday", "zondag 22 november 2026", "2026-11-22"),
    ("tomorrow", "dinsdag 24 november 2026", "2026-11-24"),
    ("ma", "maandag 23 november 2026", "2026-11-23"),
    ("di", "dinsdag 17 november 2026", "2026-11-17"),
    ("wo", "woensdag 18 november 2026", "2026-11-18"),
    ("do", "donderdag 19 november 2026", "2026-11-19"),
    ("vr", "vrijdag 20 november 2026", "2026-11-20"),
    ("za", "zaterdag 21 november 2026", "2026-11-21"),
    ("zo", "zondag 22 november 2026", "2026-11-22"),
    ("Sunday", "zondag 22 november 2026", "2026-11-22"),
    ("12-5", "woensdag 12 mei 2027", "2027-05-12"),
    ("12/5/26", "dinsdag 12 mei 2026", "2026-05-12"),
    ("12-5-2026", "dinsdag 12 mei 2026", "2026-05-12"),
    ("12 mei", "woensdag 12 mei 2027", "2027-05-12"),
    ("12 May 2026", "dinsdag 12 mei 2026", "2026-05-12"),
    ("2026-05-12", "dinsdag 12 mei 2026", "2026-05-12"),
    ("1 jan", "vrijdag 1 januari 2027", "2027-01-01"),
    ("29-2-2024", "donderdag 29 februari 2024", "2024-02-29"),
    ("31-2", "Dag 31 bestaat dan niet in februari.", ""),
    ("3/13", "Er is geen maand 13. Typ eerst de dag, dan de maand", ""),
];

/// A form of a new place with a name, with the cursor in this field.
fn place_at(field: &str) -> Evening {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Zaal").click(field);
    evening.keys("<end><ctrl-u>");
    evening
}

#[test]
fn a_day_by_which_something_is_to_be_done_is_still_to_come() {
    for (typed, shown, kept) in [
        ("vr", "vrijdag 27 november 2026", "2026-11-27"),
        ("1-11", "maandag 1 november 2027", "2027-11-01"),
        ("over 2 weken", "maandag 7 december 2026", "2026-12-07"),
        (
            "volgende week donderdag",
            "donderdag 3 december 2026",
            "2026-12-03",
        ),
    ] {
        let mut evening = Evening::in_heumen(Language::Dutch);
        evening.keys("4mmmnSubsidie").click("Uiterste datum");
        evening
            .shows("Typ morgen, vrijdag, over 2 weken")
            .keys(typed)
            .shows(&format!("= {shown}"))
            .keys("<ctrl-s>");
        assert!(
            evening.exported().contains(&format!("\"deadline\": \"{kept}\"")),
            "{typed}"
        );
    }
}

#[test]
fn an_action_begins_on_a_day_that_is_to_come() {
    for (field, name) in [("Start", "start"), ("Klaar op", "due")] {
        for (typed, kept) in [
            ("vr", "2026-11-27"),
            ("gisteren", "2026-11-22"),
            ("vorige vrijdag", "2026-11-20"),
            ("1-11-2026", "2026-11-01"),
        ] {
            let mut evening = Evening::in_heumen(Language::Dutch);
            evening.keys("4nBankje").click(field);
            evening
                .shows("Typ morgen, vrijdag, over 2 weken")
                .keys(typed)
                .keys("<ctrl-s>");
            assert!(
                evening.exported().contains(&format!("\"{name}\": \"{kept}\"")),
                "{field} {typed}"
            );
        }
    }
}

#[test]
fn a_day_is_shown_in_full_before_it_is_kept() {
    for (typed, shown, kept) in DAYS {
        let mut evening = place_at("Nagekeken op");
        evening.keys(typed);
        if !kept.is_empty() {
            evening.shows(&format!("= {shown}"));
        }
        evening.keys("<ctrl-s>");
        if kept.is_empty() {
            evening.shows(shown).shows("▸ Nagekeken op").shows(typed);
            assert!(evening.village().assets.is_empty(), "{typed}");
        } else {
            let village = evening.village();
            let zaal = village.assets.values().next().unwrap();
            assert_eq!(
                zaal.verified.map(|day| day.to_string()).as_deref(),
                Some(kept),
                "{typed}"
            );
        }
    }
}

/// The field, what is typed, and what is kept; nothing if it is refused.
const NUMBERS: [(&str, &str, Option<&str>); 16] = [
    ("Ruimte voor", "120", Some("120")),
    ("Ruimte voor", "1200", Some("1200")),
    ("Ruimte voor", "1.200", Some("1200")),
    ("Ruimte voor", "1,200", Some("1200")),
    ("Ruimte voor", "€ 2 500", Some("2500")),
    ("Ruimte voor", "€ 25,-", Some("25")),
    ("Ruimte voor", "€ 1.200,00", Some("1200")),
    ("Ruimte voor", "12,5", None),
    ("Ruimte voor", "een paar", None),
    ("Ruimte voor", "-3", None),
    ("Breedtegraad", "51,768", Some("51.768")),
    ("Breedtegraad", "51.768", Some("51.768")),
    ("Breedtegraad", "200", None),
    ("Telefoon", "024 - 358 00 00", Some("024 - 358 00 00")),
    ("Telefoon", "+31 (0)6 12.34.56.78", Some("+31 (0)6 12.34.56.78")),
    ("Telefoon", "bel Anna", None),
];

#[test]
fn numbers_are_read_as_people_write_them_and_a_phone_number_stays_as_typed() {
    for (field, typed, kept) in NUMBERS {
        let mut evening = place_at(field);
        evening.keys(typed).keys("<ctrl-s>");
        let Some(kept) = kept else {
            // It stays on the screen, with an example, and the cursor on it.
            evening
                .shows(&format!("! “{typed}” is geen "))
                .shows(&format!("▸ {field}"));
            assert!(evening.village().assets.is_empty(), "{typed}");
            continue;
        };
        let exported = evening.exported();
        let plain = exported.contains(&format!(": {kept}")) || exported.contains(&format!(": \"{kept}\""));
        assert!(plain, "{typed} is not kept as {kept}:\n{exported}");
    }
}

#[test]
fn a_mistake_stands_at_its_field_and_the_first_one_gets_the_cursor() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening
        .keys("n<enter>")
        .click("Ruimte voor")
        .keys("veel")
        .click("Telefoon")
        .keys("bel");
    // Leaving the field says what is wrong there, and the rest can be filled in.
    evening.click("Eigenaar").keys("de gemeente");
    evening.shows("! “veel” is geen heel getal. Typ bijvoorbeeld 120.");
    evening.shows("! “bel” is geen telefoonnummer. Typ bijvoorbeeld 024-5550123.");
    evening.keys("<ctrl-s>").shows("▸ Naam *").shows("! Vul Naam in.");
    evening.keys("Zaal<ctrl-s>").shows("▸ Ruimte voor");
    evening
        .keys("<ctrl-u>120<ctrl-s>")
        .shows("▸ Telefoon")
        .hides("geen heel getal");
    evening.keys("<ctrl-u>024 358 00 00<ctrl-s>").shows("toegevoegd");
}

/// Words that a Dutch message would have if it was not translated, and codes.
const FOREIGN: [&str; 14] = [
    "error", "invalid", "expected", "failed", "must", "type ", "field", "value", "the ", "Err(", "None",
    "Some(", "problem-", "null",
];

#[test]
fn no_message_about_a_field_has_codes_or_english_words() {
    for (field, typed) in [
        ("Ruimte voor", "veel"),
        ("Breedtegraad", "noord"),
        ("Telefoon", "bel"),
        ("E-mail", "anna"),
        ("Website", "web"),
        ("Nagekeken op", "ooit"),
        ("Nagekeken op", "31-2"),
        ("Nagekeken op", "3/13"),
        ("Kern", "Atlantis"),
    ] {
        let mut evening = place_at(field);
        evening.keys(typed).keys("<ctrl-s>");
        let screen = evening.screen();
        let said = screen
            .lines()
            .filter(|line| line.contains(" ! "))
            .collect::<Vec<_>>()
            .join(" ");
        assert!(!said.is_empty(), "{field} takes {typed}:\n{screen}");
        for word in FOREIGN {
            assert!(!said.contains(word), "“{word}” in “{said}”");
        }
    }
}
