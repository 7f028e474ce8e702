//! What lists say in words of their own: whether something is still there, where it is, which titles part it.

use jiff::civil::date;
use wijkschouw::domain::asset::Status;
use wijkschouw::domain::lists::Kern;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::csv::{CsvImport, CsvOptions, read};
use wijkschouw::i18n::{Language, Words};

use crate::exchange::changed;
use crate::exchange::made::{asset, names};

/// A village with two kernen, and what this list makes of it.
fn taken(text: &str) -> (CsvImport, Village) {
    let words = Words::new(Language::Dutch);
    let mut village = Village::default();
    for name in ["Malden", "Heumen"] {
        village
            .kernen
            .insert(Id::fresh(), Kern { name: name.into() }.into());
    }
    let import = read(
        text.as_bytes(),
        &village,
        &words,
        date(2026, 11, 23),
        &CsvOptions::default(),
    )
    .unwrap();
    let village = changed(&village, &import.changes);
    (import, village)
}

fn kern<'v>(village: &'v Village, name: &str) -> &'v str {
    let kern = asset(village, name).kern.0;
    kern.map_or("", |id| &*village.kernen[&id].name)
}

#[test]
fn what_stopped_is_not_active() {
    let (import, village) = taken(
        "Naam;Telefoon;Status\nA;;opgeheven\nB;;inactief\nC;;niet actief\nD;;beëindigd\nE;;gestopt in 2023\nF;;slapend\n\
         G;;Actief\nH;;actief tot 2020\nI;;wie weet\nJ;;Opgeheven per 1-1-2020\n",
    );
    for (name, status, remarks) in [
        ("A", Status::Stopped, ""),
        ("B", Status::Dormant, ""),
        ("C", Status::Dormant, ""),
        ("D", Status::Stopped, ""),
        ("E", Status::Stopped, "Status: gestopt in 2023"),
        ("F", Status::Dormant, ""),
        ("G", Status::Active, ""),
        ("J", Status::Stopped, "Status: Opgeheven per 1-1-2020"),
    ] {
        let found = asset(&village, name);
        assert_eq!((found.status, &*found.remarks), (status, remarks), "{name}");
    }
    let told: Vec<usize> = import.warnings.iter().map(|warning| warning.line).collect();
    assert_eq!(told, [9, 10], "words that nobody knows are told");
}

#[test]
fn a_no_under_active_says_that_it_sleeps() {
    let (import, village) = taken("Naam;Telefoon;Actief?\nA;;nee\nB;;ja\nC;;Nee\nD;;x\nE;;gestopt\nF;;\n");
    let status = |name: &str| asset(&village, name).status;
    assert_eq!(
        ["A", "B", "C", "D", "E", "F"].map(status),
        [
            Status::Dormant,
            Status::Active,
            Status::Dormant,
            Status::Active,
            Status::Stopped,
            Status::Active
        ]
    );
    assert_eq!(import.warned, 0);
}

#[test]
fn in_two_columns_kernen_and_words_in_capitals_part_the_list() {
    let (import, village) =
        taken("Naam;Telefoon\nMalden;\nClub A;024-5550123\nClub B;\nHeumen;\nClub C;024-5550124\n");
    assert_eq!(
        (import.titles, names(&village)),
        (2, vec!["Club A", "Club B", "Club C"])
    );
    assert_eq!(
        ["Club A", "Club B", "Club C"].map(|name| kern(&village, name)),
        ["Malden", "Malden", "Heumen"]
    );
    let (import, village) =
        taken("Naam;Telefoon\nMUZIEK;\nClub A;024-5550123\nClub B;\nSPORT;\nClub C;024-5550124\n");
    assert_eq!(
        (import.titles, names(&village)),
        (2, vec!["Club A", "Club B", "Club C"])
    );
    assert!(asset(&village, "Club C").tags.contains("Sport"));
}

#[test]
fn in_two_columns_no_club_without_a_phone_is_lost() {
    for text in [
        "Naam;Telefoon\nClub A;\nClub B;024-5550123\nClub C;\nClub D;024-5550124\n",
        "Naam;Telefoon\nEHBO;\nClub B;024-5550123\nKBO;\nClub D;024-5550124\n",
        "Naam;Telefoon\nClub A;024-5550125\nSCOUTING;\nClub B;024-5550123\nHARMONIE;\n",
        "Naam;Telefoon\nFANFARE;\nKOOR A;024-5550123\nTONEEL;\nCLUB B;024-5550123\n",
    ] {
        let (import, village) = taken(text);
        assert_eq!((import.titles, village.assets.len()), (0, 4), "{text}");
    }
}

#[test]
fn an_address_with_a_postcode_and_a_place_is_taken_apart() {
    let (_, village) = taken(
        "Naam;Adres\nEen;\"Kerkplein 3, 6581 AC Malden\"\nTwee;Kerkplein 3 6581AC  Heumen\nDrie;Kerkplein 3\n\
         Vier;\"Kerkplein 3, achterom\"\n",
    );
    let of = |name: &str| {
        let found = asset(&village, name);
        [
            found.address.to_string(),
            found.postcode.to_string(),
            kern(&village, name).to_owned(),
            found.remarks.to_string(),
        ]
    };
    assert_eq!(of("Een"), ["Kerkplein 3", "6581 AC", "Malden", ""]);
    assert_eq!(of("Twee"), ["Kerkplein 3", "6581 AC", "Heumen", ""]);
    assert_eq!(of("Drie"), ["Kerkplein 3", "", "", ""]);
    assert_eq!(of("Vier"), ["Kerkplein 3, achterom", "", "", ""]);
    let (_, village) = taken(
        "Naam;Adres;Postcode;Plaats\nEen;\"Kerkplein 3, 6581 AC Malden\";6582 AA;Heumen\n\
         Twee;\"Kerkplein 3, 6581 AC Malden\";;Malden\nDrie;\"Kerkplein 3, 6581 AC Malden\";;Heumen\n",
    );
    let of = |name: &str| {
        let found = asset(&village, name);
        [
            found.address.to_string(),
            found.postcode.to_string(),
            kern(&village, name).to_owned(),
            found.remarks.to_string(),
        ]
    };
    assert_eq!(
        of("Een"),
        ["Kerkplein 3, 6581 AC Malden", "6582 AA", "Heumen", ""]
    );
    assert_eq!(of("Twee"), ["Kerkplein 3", "6581 AC", "Malden", ""]);
    assert_eq!(of("Drie"), ["Kerkplein 3", "6581 AC", "Heumen", "Malden"]);
}
