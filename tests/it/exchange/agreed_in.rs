//! What people agreed to, as lists say it in several columns or rows.

use jiff::civil::date;
use wijkschouw::domain::code::Code;
use wijkschouw::domain::kinds::ConsentLevel;
use wijkschouw::domain::purpose::may_be_named;
use wijkschouw::domain::record::Record;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::csv::{CONSENT, CsvOptions};
use wijkschouw::i18n::{Language, Words};

use crate::exchange::listed::{called, into, list, told};

/// What is noted of this person, and whether they may be named.
fn noted(village: &Village, name: &str) -> (&'static str, String, bool) {
    let person = called(village, name);
    let purpose = person.value("consent_purpose").unwrap().to_json();
    let words = Words::new(Language::Dutch);
    (
        person.kind.consent().unwrap().code(),
        purpose.as_str().unwrap_or_default().to_owned(),
        may_be_named(person, date(2026, 11, 27), &words),
    )
}

#[test]
fn a_yes_to_sharing_stays_one_beside_a_yes_to_a_photo() {
    for (headings, cells, level, purpose, is_named) in [
        (
            "Toestemming delen;Toestemming foto",
            "ja;ja",
            "oral",
            "delen, foto",
            true,
        ),
        (
            "Toestemming delen;Toestemming foto",
            "ja;foto ja",
            "oral",
            "delen, foto",
            true,
        ),
        ("Delen;Toestemming foto", "ja;ja", "oral", "delen, foto", true),
        (
            "Mag gedeeld worden;Foto ok",
            "ja;ja",
            "oral",
            "gedeeld, Foto",
            true,
        ),
        (
            "Gegevens delen;Toestemming foto",
            "ja;nee",
            "oral",
            "delen, niet: foto",
            true,
        ),
        ("Gegevens delen;Toestemming foto", "nee;ja", "none", "foto", false),
        (
            "Toestemming;Toestemming foto",
            "ja;ja",
            "oral",
            "toestemming, foto",
            true,
        ),
        (
            "Toestemming;Toestemming foto",
            "ja;nee",
            "oral",
            "niet: foto",
            true,
        ),
        ("Toestemming;Toestemming foto", "nee;ja", "none", "foto", false),
        // One column says of the other what it is about.
        (
            "Toestemming;Toestemming waarvoor",
            "ja;nieuwsbrief",
            "none",
            "nieuwsbrief",
            false,
        ),
        (
            "Toestemming;Alleen telefoonlijst",
            "ja;ja",
            "oral",
            "Alleen telefoonlijst",
            false,
        ),
        ("Gegevens delen", "ja", "oral", "", true),
        ("Mag gedeeld worden", "nee", "none", "", false),
    ] {
        let village = list(&format!("Voornaam;Achternaam;{headings}\nFie;Elfer;{cells}\n"));
        let wanted = (level, purpose.to_owned(), is_named);
        assert_eq!(noted(&village, "Fie Elfer"), wanted, "{headings}: {cells}");
    }
}

#[test]
fn a_no_to_sharing_wins_wherever_it_stands() {
    for (headings, cells) in [
        ("Gegevens delen;Toestemming;Toestemming foto", "nee;ja;ja"),
        ("Toestemming;Gegevens delen;Toestemming foto", "ja;nee;ja"),
        ("Toestemming foto;Toestemming;Mag gedeeld worden", "ja;ja;nee"),
        ("Toestemming;Delen", "ja;nee"),
    ] {
        let village = list(&format!("Voornaam;Achternaam;{headings}\nFie;Elfer;{cells}\n"));
        let (level, _, is_named) = noted(&village, "Fie Elfer");
        assert_eq!((level, is_named), ("none", false), "{headings}: {cells}");
    }
}

#[test]
fn how_somebody_said_yes_is_no_thing_to_which_they_did() {
    for (cell, level, purpose, is_named) in [
        ("akkoord per mail 3-2", "oral", "", true),
        ("Akkoord via mail", "oral", "", true),
        ("per mail bevestigd", "oral", "", true),
        ("mondeling akkoord, per mail bevestigd", "oral", "", true),
        ("telefonisch akkoord 3/2", "oral", "", true),
        ("niet akkoord, per mail 3-2", "none", "", false),
        // How they want to be reached is something else.
        ("akkoord, alleen per mail", "none", "alleen per mail", false),
        ("alleen per mail", "none", "alleen per mail", false),
    ] {
        let text = format!("Voornaam;Achternaam;Toestemming\nFie;Elfer;\"{cell}\"\n");
        let village = list(&text);
        let wanted = (level, purpose.to_owned(), is_named);
        assert_eq!(noted(&village, "Fie Elfer"), wanted, "{cell}");
    }
    let village = list("Voornaam;Achternaam;Toestemming\nFie;Elfer;akkoord per mail 3-2\n");
    assert_eq!(
        &*called(&village, "Fie Elfer").remarks,
        "Toestemming: akkoord per mail 3-2"
    );
}

#[test]
fn a_yes_and_a_no_of_one_contact_are_told_and_the_no_holds() {
    let rows = |first: &str, second: &str| {
        format!(
            "Vereniging;Contactpersoon;Telefoon;Toestemming\nBridgeclub;Jan Pol;06-11111111;{first}\nKoor;Jan Pol;06-11111111;{second}\n"
        )
    };
    for (first, second, refuses) in [("ja", "nee", true), ("nee", "ja", false)] {
        let text = rows(first, second);
        let (import, village) = into(&Village::default(), &text);
        let [clash] = &import.clashes[..] else {
            panic!("{first}, {second}: {:?}", import.clashes);
        };
        assert_eq!((clash.line, &*clash.name, clash.field), (3, "Jan Pol", CONSENT));
        assert_eq!(
            (clash.refuses, clash.taken),
            (refuses, refuses),
            "{first}, {second}"
        );
        let jan = called(&village, "Jan Pol");
        assert_eq!(jan.kind.consent(), Some(ConsentLevel::None), "{first}, {second}");
        // Whoever knows that the yes holds says so.
        let options = CsvOptions {
            otherwise: [(clash.id, CONSENT.to_owned())].into(),
            ..CsvOptions::default()
        };
        let (_, village) = told(&Village::default(), &text, &options);
        let jan = called(&village, "Jan Pol");
        assert_eq!(jan.kind.consent(), Some(ConsentLevel::Oral), "{first}, {second}");
    }
    for both in ["ja", "nee"] {
        let (import, _) = into(&Village::default(), &rows(both, both));
        assert_eq!(import.clashes, [], "{both}");
    }
}
