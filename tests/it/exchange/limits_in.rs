//! What in a list limits a yes, gives it an end or takes it back, in a cell, in a column beside it or in a remark.

use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::kinds::ConsentLevel;
use wijkschouw::domain::purpose::may_be_named;
use wijkschouw::domain::record::Record;
use wijkschouw::domain::value::Value;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::csv::{CsvImport, CsvOptions, read};
use wijkschouw::i18n::{Language, Words};

use crate::evening::TODAY;
use crate::exchange::as_written::{said, taken};
use crate::exchange::changed;
use crate::exchange::listed::{called, list};
use crate::exchange::made::asset;

fn consent(asset: &Asset) -> ConsentLevel {
    asset.kind.consent().unwrap()
}

/// The only person of a list with these columns, beside their name.
fn one(headings: &str, cells: &str) -> (usize, Asset) {
    let (import, village) = taken(&format!(
        "Naam;Soort;{headings}\nEls Peters;vrijwilliger;{cells}\n"
    ));
    (import.purposes, asset(&village, "Els Peters").clone())
}

#[test]
fn what_limits_a_plain_yes_beside_it_hides_who_said_it() {
    let words = Words::new(Language::Dutch);
    for (heading, cell) in [
        ("Niet delen", "x"),
        ("Mag gedeeld worden", "nee"),
        ("Publiceren", "nee"),
        ("Geen publicatie", "x"),
        ("Naam in verslag", "nee"),
        ("Mag in verslag", "nee"),
        ("Naam tonen", "nee"),
        ("Noemen", "nee"),
        ("Openbaar", "nee"),
        ("Vertrouwelijk", "ja"),
        ("Privé", "ja"),
        ("Afgeschermd", "ja"),
        ("Opt-out", "ja"),
        ("Opgezegd", "opgezegd in 2025"),
        ("Alleen bestuur", "x"),
        ("Alleen voornaam", "x"),
        ("Toestemming tot", "1-1-2026"),
        ("Toestemming geldig tot", "1 mei 2025"),
        ("Toestemming t/m", "31-12-2025"),
        ("Einde toestemming", "1-1-2026"),
        ("Einddatum toestemming", "1-1-2026"),
        ("AVG verloopt op", "1-1-2026"),
        ("Consent until", "2026-01-01"),
        ("Geldig tot", "1-1-2026"),
        ("Vervaldatum", "1-1-2026"),
        ("Opmerkingen", "Wil niet genoemd worden."),
        ("Bijzonderheden", "Bakt taart. Liever geen naam noemen"),
    ] {
        let (told, els) = one(&format!("Toestemming;{heading}"), &format!("ja;{cell}"));
        assert!(!may_be_named(&els, TODAY, &words), "{heading}: {cell}");
        assert!(
            told == 1 || consent(&els) == ConsentLevel::None,
            "{heading}: {cell} is told"
        );
        let (_, els) = one(&format!("{heading};Toestemming"), &format!("{cell};ja"));
        assert!(!may_be_named(&els, TODAY, &words), "{heading} in front: {cell}");
        // Beside no yes it is not one.
        let (_, els) = one(heading, cell);
        assert!(!may_be_named(&els, TODAY, &words), "{heading} alone: {cell}");
    }
    // The other answer takes nothing back.
    for (heading, cell) in [
        ("Niet delen", "nee"),
        ("Mag in verslag", "ja"),
        ("Naam tonen", "ja"),
        ("Openbaar", "ja"),
        ("Vertrouwelijk", "nee"),
        ("Opt-out", ""),
        ("Toestemming tot", ""),
        ("Opmerkingen", "Is er niet op dinsdag"),
    ] {
        let (_, els) = one(&format!("Toestemming;{heading}"), &format!("ja;{cell}"));
        assert!(may_be_named(&els, TODAY, &words), "{heading}: {cell}");
    }
}

#[test]
fn the_last_day_is_not_the_day_of_the_yes() {
    let (told, els) = one(
        "Toestemming;Toestemming tot;Datum toestemming",
        "schriftelijk;1-1-2026;3-4-2024",
    );
    let of = |els: &Asset, field| els.value(field).map(Value::to_json).unwrap();
    assert_eq!(told, 1);
    assert_eq!(of(&els, "consent_date"), "2024-04-03");
    assert_eq!(of(&els, "consent_purpose"), "Toestemming tot: 1-1-2026");
    let (_, els) = one("Toestemming", "schriftelijk tot 1-1-2026");
    assert_eq!(consent(&els), ConsentLevel::None);
    assert_eq!(of(&els, "consent_date"), serde_json::Value::Null);
    assert_eq!(of(&els, "consent_purpose"), "schriftelijk tot 1-1-2026");
    let (_, els) = one("Toestemming telefoonlijst", "ja");
    assert_eq!(consent(&els), ConsentLevel::Oral);
}

/// What a list with these columns, beside a name, makes of what an earlier one said.
fn again(village: &Village, [headings, cells]: [&str; 2], otherwise: bool) -> (CsvImport, Village) {
    let list = format!("Naam;Soort;{headings}\nEls Peters;vrijwilliger;{cells}\n");
    let words = Words::new(Language::Dutch);
    let read = |options: &CsvOptions| read(list.as_bytes(), village, &words, TODAY, options).unwrap();
    let mut options = CsvOptions::default();
    if otherwise {
        let clashes = read(&options).clashes.into_iter();
        options.otherwise = clashes.map(|clash| (clash.id, clash.field.to_owned())).collect();
    }
    let import = read(&options);
    let after = changed(village, &import.changes);
    (import, after)
}

#[test]
fn an_end_in_a_list_narrows_the_yes_of_somebody_who_is_there() {
    let words = Words::new(Language::Dutch);
    let named = |village: &Village| may_be_named(asset(village, "Els Peters"), TODAY, &words);
    for (headings, cells) in [
        ("Toestemming", "ja"),
        ("Toestemming", "schriftelijk"),
        ("Toestemming;Toestemming voor", "schriftelijk;dorpskaart"),
    ] {
        let (_, village) = again(&Village::default(), [headings, cells], false);
        assert!(named(&village), "{cells}");
        for (limit, cell) in [
            ("Toestemming", "ja, tot 1-1-2028"),
            ("Toestemming;Toestemming tot", "ja;1-1-2028"),
            ("Toestemming tot", "1-1-2028"),
        ] {
            let (import, after) = again(&village, [limit, cell], false);
            assert!(!named(&after), "{cells}, then {limit}: {cell}");
            assert_eq!(import.changed, 1, "{cells}, then {limit}: {cell}");
            let asked = import.clashes.iter();
            let narrowed =
                asked.filter(|clash| clash.field == "consent_purpose" && clash.refuses && clash.taken);
            assert_eq!(narrowed.count(), 1, "{cells}, then {limit}: {cell}");
            let purpose = said(&after, "Els Peters", "consent_purpose");
            assert!(purpose.contains("1-1-2028"), "{purpose}");
            assert!(purpose.contains("dorpskaart") || !cells.contains("dorpskaart"));
            // The same list says nothing new.
            assert_eq!(
                again(&after, [limit, cell], false).0.changes,
                [],
                "{limit}: {cell}"
            );
            // Who knows better says so.
            let (_, kept) = again(&village, [limit, cell], true);
            assert!(named(&kept), "{cells}, then {limit}: {cell}");
        }
    }
}

#[test]
fn of_two_ends_the_sooner_holds() {
    let of = |village: &Village| said(village, "Els Peters", "consent_purpose");
    let end = "Toestemming;Toestemming tot";
    let (_, village) = again(&Village::default(), [end, "ja;1-1-2028"], false);
    let (import, after) = again(&village, [end, "ja;1-6-2027"], false);
    assert!(of(&after).contains("1-6-2027"), "{}", of(&after));
    assert!(import.clashes[0].refuses && import.clashes[0].taken);
    // A later one, or a yes without an end, makes nothing of it wider by itself.
    let (import, after) = again(&village, [end, "ja;1-1-2030"], false);
    assert_eq!(of(&after), of(&village));
    let clash = &import.clashes[0];
    assert_eq!(
        (clash.field, clash.refuses, clash.taken),
        ("consent_purpose", false, false)
    );
    let (_, after) = again(&village, ["Toestemming", "ja"], false);
    assert_eq!(of(&after), of(&village));
    // Somebody who asked can choose it.
    let (_, after) = again(&village, [end, "ja;1-1-2030"], true);
    assert_eq!(of(&after), "Toestemming tot: 1-1-2030");
}

#[test]
fn an_end_narrows_the_yes_of_who_is_named_beside_a_club_too() {
    let words = Words::new(Language::Dutch);
    let list = |cell: &str| {
        format!("Naam;Soort;Contactpersoon;Toestemming contactpersoon\nKoor;vereniging;Els Peters;{cell}\n")
    };
    let (_, village) = taken(&list("ja"));
    let options = CsvOptions::default();
    let import = read(
        list("ja, tot 1-1-2028").as_bytes(),
        &village,
        &words,
        TODAY,
        &options,
    )
    .unwrap();
    let after = changed(&village, &import.changes);
    assert!(may_be_named(asset(&village, "Els Peters"), TODAY, &words));
    assert!(!may_be_named(asset(&after, "Els Peters"), TODAY, &words));
    assert_eq!(import.clashes.len(), 1);
}

#[test]
fn a_yes_and_a_no_in_one_cell_are_told() {
    for cell in [
        "ja en nee",
        "Ja, niet op internet",
        "naam wel, nummer niet",
        "ja, maar niet in de gids",
        "wel bezwaar",
    ] {
        let (import, village) = taken(&format!(
            "Naam;Soort;Toestemming\nEls Peters;vrijwilliger;{cell}\n"
        ));
        let els = asset(&village, "Els Peters");
        assert_eq!(consent(els), ConsentLevel::None, "{cell}");
        assert_eq!(&*els.remarks, format!("Toestemming: {cell}"), "{cell}");
        assert_eq!(import.warned, 1, "{cell}");
    }
    let (import, _) = taken("Naam;Soort;Toestemming\nEls Peters;vrijwilliger;nee\n");
    assert_eq!(import.warned, 0);
}

#[test]
fn a_yes_to_the_list_of_numbers_or_on_a_form_is_one() {
    for cell in [
        "alleen tellijst",
        "ja (AVG-formulier)",
        "ja, getekend formulier 3-4-2024",
    ] {
        assert_eq!(consent(&one("Toestemming", cell).1), ConsentLevel::Oral, "{cell}");
    }
}

#[test]
fn a_no_further_down_takes_the_yes_above_it_back() {
    for mail in ["an@bos.nl", ""] {
        let village = list(&format!(
            "Naam;E-mail;Toestemming\nAn Bos;an@bos.nl;ja\nMia Vos;;ja\nAn Bos;{mail};nee\n"
        ));
        assert_eq!(village.assets.len(), 2, "{mail}");
        assert_eq!(
            called(&village, "An Bos").kind.consent(),
            Some(ConsentLevel::None),
            "{mail}"
        );
    }
}

#[test]
fn what_parents_said_is_not_said_by_their_child() {
    let village = list("Naam;Toestemming ouders\nTim Mos;ja\nEls Bos;ja\n");
    assert_eq!(
        called(&village, "Tim Mos").kind.consent(),
        Some(ConsentLevel::None)
    );
    assert_eq!(&*called(&village, "Tim Mos").remarks, "Toestemming ouders: ja");
}
