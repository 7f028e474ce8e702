//! What lists say of who agreed.

use jiff::civil::{Date, date};

use super::ConsentWords;
use crate::domain::kinds::ConsentLevel::{self, None as Nobody, Oral, Written};
use crate::i18n::{Language, Words};

fn said(heading: &str, cell: &str) -> Option<(ConsentLevel, Option<Date>, String)> {
    let words = Words::new(Language::Dutch);
    let consent = ConsentWords::new(&words);
    let agreed = consent.read(cell, heading, date(2026, 11, 23), &words)?;
    Some((agreed.level, agreed.date, agreed.purpose))
}

fn is_heading(heading: &str) -> bool {
    ConsentWords::new(&Words::new(Language::Dutch)).is_heading(heading)
}

#[test]
fn a_plain_yes_is_to_be_named_and_a_plain_no_is_not() {
    for heading in [
        "Toestemming",
        "Akkoord",
        "Consent",
        "Toestemming gegeven (ja/nee)",
        "AVG-akkoord",
    ] {
        for yes in ["ja", "J", "x", "yes", "Y", "true", "1", "akkoord", "Ja.", "✓"] {
            assert_eq!(
                said(heading, yes),
                Some((Oral, None, String::new())),
                "{heading}: {yes}"
            );
        }
        for no in ["nee", "N", "no", "false", "0", "niet akkoord", "-", "geen"] {
            assert_eq!(
                said(heading, no),
                Some((Nobody, None, String::new())),
                "{heading}: {no}"
            );
        }
    }
}

#[test]
fn a_day_beside_it_is_when_they_agreed() {
    let day = Some(date(2025, 5, 12));
    for cell in [
        "ja, 12-5-2025",
        "12-5-2025",
        "ja (12 mei 2025)",
        "Ja d.d. 12-05-2025",
    ] {
        assert_eq!(
            said("Toestemming", cell),
            Some((Oral, day, String::new())),
            "{cell}"
        );
    }
    assert_eq!(
        said("Toestemming", "schriftelijk 12-5-2025"),
        Some((Written, day, String::new()))
    );
}

#[test]
fn to_agree_to_one_thing_alone_is_not_to_agree_to_be_named() {
    for (heading, cell, purpose) in [
        ("Akkoord met nieuwsbrief", "x", "met nieuwsbrief"),
        ("Toestemming", "dorpskaart", "dorpskaart"),
        (
            "Toestemming",
            "mondeling, voor de nieuwsbrief",
            "voor de nieuwsbrief",
        ),
    ] {
        assert_eq!(
            said(heading, cell),
            Some((Nobody, None, purpose.to_owned())),
            "{heading}: {cell}"
        );
    }
    // A list of whom to call names them to nobody else.
    for (cell, level, purpose) in [
        ("ja, alleen telefoonlijst", Oral, "alleen telefoonlijst"),
        ("alleen de telefoonlijst", Oral, "alleen de telefoonlijst"),
        ("schriftelijk, alleen bellijst", Written, "alleen bellijst"),
    ] {
        assert_eq!(
            said("Toestemming", cell),
            Some((level, None, purpose.to_owned())),
            "{cell}"
        );
    }
    // So it is where the heading says it.
    assert_eq!(
        said("Toestemming telefoonlijst", "ja"),
        Some((Oral, None, "telefoonlijst".to_owned()))
    );
    assert_eq!(
        said("Toestemming telefoonlijst", "nee"),
        Some((Nobody, None, String::new()))
    );
    assert_eq!(
        said("Toestemming", "ja, mag genoemd worden"),
        Some((Oral, None, String::new()))
    );
}

#[test]
fn what_nobody_knows_is_not_taken_for_yes() {
    assert_eq!(said("Toestemming", "via Els"), None);
    assert_eq!(said("Toestemming", "misschien"), None);
}

#[test]
fn a_heading_that_says_no_turns_a_yes_round() {
    for (heading, cell) in [
        ("Toestemming ingetrokken op", "12-5-2025"),
        ("Geen toestemming", "x"),
        ("Toestemming niet gegeven", "ja"),
        ("Toestemming nee", "x"),
        ("Consent withdrawn", "yes"),
    ] {
        let found = said(heading, cell);
        assert_eq!(found, Some((Nobody, None, String::new())), "{heading}: {cell}");
    }
    for heading in [
        "Toestemming ja/nee",
        "Toestemming (wel/geen)",
        "Akkoord j/n",
        "Consent yes or no",
    ] {
        assert_eq!(
            said(heading, "ja"),
            Some((Oral, None, String::new())),
            "{heading}"
        );
    }
}

#[test]
fn nothing_is_agreed_to_in_a_cell_that_says_no_as_well() {
    assert_eq!(
        said("Toestemming", "ja, maar niet op de telefoonlijst"),
        Some((Nobody, None, String::new()))
    );
}

#[test]
fn to_be_asked_is_not_to_agree() {
    for cell in [
        "gevraagd",
        "verzoek verstuurd 12-5-2025",
        "nog vragen",
        "Akkoord gevraagd",
        "asked",
        "ja?",
        "?",
    ] {
        assert_eq!(said("Toestemming", cell), None, "{cell}");
    }
    assert_eq!(said("Toestemming gevraagd op", "12-5-2025"), None);
    assert_eq!(
        said("Toestemming", "gevraagd: nee").map(|found| found.0),
        Some(Nobody)
    );
}

#[test]
fn what_one_may_be_named_or_asked_for_is_consent_too() {
    for heading in [
        "Mag genoemd worden",
        "Mag vermeld worden?",
        "Naam mag vermeld",
        "May be named",
    ] {
        assert!(is_heading(heading), "{heading}");
        assert_eq!(
            said(heading, "ja"),
            Some((Oral, None, String::new())),
            "{heading}"
        );
        assert_eq!(
            said(heading, "nee").map(|found| found.0),
            Some(Nobody),
            "{heading}"
        );
    }
    let one_thing = said("Mag in de gids", "ja");
    assert_eq!(one_thing.map(|found| found.0), Some(Nobody));
    for heading in [
        "Naam",
        "Gegevens",
        "Mag tillen",
        "Vermelding in krant",
        "Op foto",
        "Op website",
        "Niet bereikbaar",
        "Alleen op dinsdag",
        "Niet op voorraad",
        "Alleen leden",
    ] {
        assert!(!is_heading(heading), "{heading}");
    }
}

#[test]
fn a_day_of_withdrawal_is_no_consent() {
    assert!(is_heading("Ingetrokken op"));
    assert!(is_heading("Datum intrekking"));
    assert!(!is_heading("Vergunning ingetrokken"));
    assert_eq!(
        said("Ingetrokken op", "1-10-2026").map(|found| found.0),
        Some(Nobody)
    );
}

#[test]
fn a_heading_that_limits_what_is_agreed_to_is_known() {
    for heading in [
        "Alleen telefoonlijst",
        "Alleen voor de telefoonlijst",
        "Wil niet genoemd worden",
        "Wil niet vermeld worden",
        "Niet noemen",
        "Liever niet noemen",
        "Geen naamsvermelding",
        "Niet op website",
        "Niet publiceren",
        "Niet in de krant",
        "Nummer niet delen",
        "Niet bellen",
        "Geheim nummer",
        "Telefoonnummer geheim",
        "Phone list only",
    ] {
        assert!(is_heading(heading), "{heading}");
    }
}

#[test]
fn a_day_behind_an_end_is_not_the_day_of_the_yes_and_nothing_is_covered() {
    for cell in [
        "schriftelijk tot 1-1-2026",
        "mondeling tot 1 mei 2025",
        "ja, t/m 31-12-2025",
        "schriftelijk, verloopt 1-1-2026",
        "mondeling, eindigt op 1-1-2026",
        "schriftelijk vervalt op 1-1-2026",
        "schriftelijk, geldig tot 1-1-2026",
        "tot 1 mei",
        "written until 2026-01-01",
        "oral, expires 2026-01-01",
        "mondeling onder voorbehoud",
        "mondeling voor 1 jaar",
        "ja, tijdelijk",
    ] {
        let found = said("Toestemming", cell);
        assert_eq!(found, Some((Nobody, None, cell.to_owned())), "{cell}");
    }
    for heading in [
        "Toestemming tot",
        "Toestemming geldig tot",
        "Toestemming t/m",
        "Einde toestemming",
        "Einddatum toestemming",
        "AVG verloopt op",
        "Consent until",
    ] {
        assert!(is_heading(heading), "{heading}");
        let purpose = format!("{heading}: 1-1-2026");
        let found = said(heading, "1-1-2026");
        assert_eq!(found, Some((Nobody, None, purpose)), "{heading}");
    }
}

#[test]
fn what_is_over_or_for_nobody_to_know_is_no_yes() {
    for cell in [
        "mondeling opgezegd",
        "schriftelijk gestopt 1-1-2025",
        "ingetrokken",
        "verlopen",
        "vertrouwelijk",
        "ja, maar privé",
    ] {
        let found = said("Toestemming", cell);
        assert_eq!(found, Some((Nobody, None, String::new())), "{cell}");
    }
}
