//! Lists of one column, as people paste them: nothing gets lost, and no name is cut.

use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::csv::CsvImport;
use wijkschouw::i18n::{Language, Words};

use crate::exchange::as_written::{said, taken};
use crate::exchange::made::{asset, lines, names};

/// What lines bring that nothing parts into cells.
fn pasted(text: &str) -> (CsvImport, Village) {
    lines(text, Some('|'))
}

#[test]
fn a_name_that_begins_like_a_greeting_is_an_entry() {
    for (line, name) in [
        ("Lieve Vrouwekerk, Malden", "Lieve Vrouwekerk, Malden"),
        ("Dag van de Ouderen, Malden, 024-5550123", "Dag van de Ouderen"),
        ("Beste Buren, contact Els Smit 06-12345678", "Beste Buren"),
        ("Met Dank, zangkoor, Malden", "Met Dank"),
    ] {
        let (import, village) = pasted(&format!("{line}\nFanfare Sint Jan\n"));
        assert_eq!((import.footers, import.refused.len()), (0, 0), "{line}");
        assert_eq!(import.added, 2, "{line}");
        assert!(names(&village).contains(&name), "{line}: {:?}", names(&village));
    }
}

#[test]
fn a_line_of_a_letter_that_is_passed_over_is_told_with_its_first_words() {
    let letter = "Beste Riet,\nHierbij stuur ik je de lijst van de clubs in het dorp.\nFanfare Sint Jan\n06-12345678\n\
        Koor De Merel\nMet vriendelijke groet,\nEls de Boer\n";
    let (import, village) = pasted(letter);
    assert_eq!(names(&village), ["Fanfare Sint Jan", "Koor De Merel"]);
    let words = Words::new(Language::Dutch);
    let told: Vec<(usize, String)> = import
        .refused
        .iter()
        .map(|row| (row.line, words.tell(&row.reason)))
        .collect();
    let lines: Vec<usize> = told.iter().map(|(line, _)| *line).collect();
    assert_eq!(lines, [1, 2, 4, 6, 7], "{told:?}");
    assert!(told[0].1.contains("Beste Riet"), "{told:?}");
    assert!(told[1].1.contains("Hierbij stuur ik je de"), "{told:?}");
    assert_eq!(import.footers, 0);
}

#[test]
fn what_announces_a_list_is_none_of_it() {
    for line in [
        "Hierbij de lijst:",
        "Onderstaande clubs ken ik:",
        "Here are the names:",
    ] {
        let (_, village) = pasted(&format!(
            "Hoi Sanne,\n\n{line}\n- Fanfare Sint Jan\n- Koor De Merel\n"
        ));
        assert_eq!(names(&village), ["Fanfare Sint Jan", "Koor De Merel"], "{line}");
    }
}

/// A mail in which each club has some lines of its own, with a white line between.
#[test]
fn lines_below_a_club_are_about_that_club() {
    let letter = "Beste mensen,\n\nHierbij de gegevens van onze clubs, met groet van Marja.\n\n\
        Biljartvereniging 't Krijtje\nContact: Dhr. W. van Ooijen, 06-55501234\n\
        Speelavond: dinsdag 19.30 uur\nsecretaris@krijtje.example\n\n\
        Vrouwen van Nu\nMevr. Thea Roelofs (penningmeester) tel. 024 3581111\n\n\
        Gymclub De Rek\ninfo@derek.example\nE-mail: bestuur@derek.example\n06-55501299\n\n\
        Met vriendelijke groet,\nGerard Kuiper\nwethouder\nGemeente Zandhoven\nRaadhuisplein 1\n";
    let (import, village) = lines(letter, None);
    assert_eq!(
        names(&village),
        [
            "Biljartvereniging 't Krijtje",
            "Dhr. W. van Ooijen",
            "Gymclub De Rek",
            "Mevr. Thea Roelofs",
            "Vrouwen van Nu"
        ]
    );
    assert!(said(&village, "Biljartvereniging 't Krijtje", "remarks").contains("dinsdag 19.30"));
    assert_eq!(said(&village, "Gymclub De Rek", "phone"), "");
    assert_eq!(import.people, 2);
    let passed: Vec<usize> = import.refused.iter().map(|row| row.line).collect();
    assert_eq!(passed, [1, 3, 16, 18, 19, 20, 21, 22]);
}

#[test]
fn a_word_for_a_way_to_reach_somebody_is_left_out_only_beside_one() {
    for (line, name) in [
        ("Theater Anders", "Theater Anders"),
        ("Bibliotheek Mobiel", "Bibliotheek Mobiel"),
        ("Bibliotheek Mobiel, Malden, 024-5550123", "Bibliotheek Mobiel"),
        ("Theater Anders 024-5550123", "Theater Anders"),
        ("Stichting Adres", "Stichting Adres"),
        ("Schaakclub tel. 024-5550123", "Schaakclub"),
        ("Schaakclub 024-5550123 (tel)", "Schaakclub"),
        ("Schaakclub (mail: schaak@club.example)", "Schaakclub"),
        ("Schaakclub 024-5550123 of mobiel 06-12345678", "Schaakclub"),
    ] {
        let (_, village) = pasted(&format!("{line}\nFanfare Sint Jan\n"));
        assert!(names(&village).contains(&name), "{line}: {:?}", names(&village));
    }
    for (cell, name) in [
        ("Piet Anders 06-12345678", "Piet Anders"),
        ("Piet Mobiel", "Piet Mobiel"),
        ("Piet Anders, tel. 06-12345678", "Piet Anders"),
        ("Piet Smit 06-12345678 of 024-5550123", "Piet Smit"),
        ("Piet Smit mob 06-12345678", "Piet Smit"),
    ] {
        let (_, village) = taken(&format!("Naam;Contactpersoon\nKoor;{cell}\n"));
        assert!(names(&village).contains(&name), "{cell}: {:?}", names(&village));
        assert_eq!(said(&village, "Koor", "remarks"), "", "{cell}");
    }
}

#[test]
fn the_number_of_a_household_is_not_that_of_the_club() {
    for list in [
        "Naam;Contactpersoon\nKoor;Fam. De Boer 06-12345678\n",
        "Naam;Contactpersoon\nKoor;Familie De Boer, 06-12345678\n",
        "Naam;Contactpersoon\nKoor;gezin De Boer 06-12345678\n",
        "Naam;Contactpersoon\nKoor;Echtpaar De Boer (06-12345678)\n",
        "Naam;Contactpersoon;Tel. contactpersoon\nKoor;Fam. De Boer;06-12345678\n",
    ] {
        let (import, village) = taken(list);
        assert_eq!(import.people, 0, "{list}");
        assert_eq!(said(&village, "Koor", "phone"), "", "{list}");
        let remarks = said(&village, "Koor", "remarks");
        assert!(
            remarks.contains("De Boer") && remarks.contains("06-12345678"),
            "{list}: {remarks}"
        );
    }
    let (_, village) = taken("Naam;Contactpersoon\nKoor;Secretariaat 024-5550123\n");
    assert_eq!(said(&village, "Koor", "phone"), "024-5550123");
}

#[test]
fn two_names_and_a_mobile_are_of_somebody_and_what_was_assumed_is_told_of_the_rest() {
    let (import, village) =
        pasted("Els de Boer 06-11111111\nGijs Peters 06-22222222\nTheater Anders 06-33333333\n");
    assert_eq!(asset(&village, "Els de Boer").which(), AssetKind::Volunteer);
    assert_eq!(asset(&village, "Gijs Peters").which(), AssetKind::Volunteer);
    assert_ne!(asset(&village, "Theater Anders").which(), AssetKind::Volunteer);
    assert_eq!(
        import.assumed,
        Some(AssetKind::Association)
            .filter(|_| { asset(&village, "Theater Anders").which() == AssetKind::Association })
    );
    // One row of which the kind is known says nothing of the others.
    let (import, _) = pasted("Schaakclub De Toren\nDe Zonnebloem\n");
    assert_eq!(import.assumed, Some(AssetKind::Association));
    let (import, _) = pasted("Schaakclub De Toren\nFanfare Sint Jan\n");
    assert_eq!(import.assumed, None);
}

#[test]
fn a_name_with_a_stroke_or_a_colon_stays_whole() {
    for line in [
        "KBO - afdeling Malden",
        "KBO - afdeling Heumen",
        "Scouting - Welpen",
        "Basisschool: Anne Frank",
    ] {
        let (import, village) = pasted(&format!("{line}\nFanfare Sint Jan\n"));
        assert_eq!((import.added, import.people), (2, 0), "{line}");
        assert!(names(&village).contains(&line), "{line}: {:?}", names(&village));
        let (_, village) = pasted(&format!("{line}, 024-5550123\nFanfare Sint Jan\n"));
        if !line.contains("Anne") {
            assert_eq!(said(&village, line, "phone"), "024-5550123", "{line}");
        }
    }
    let (_, village) = pasted("KBO - afdeling Malden\nKBO - afdeling Heumen\n");
    assert_eq!(
        names(&village),
        ["KBO - afdeling Heumen", "KBO - afdeling Malden"]
    );
}

#[test]
fn first_and_last_are_parts_of_a_name_where_both_are_there() {
    let (import, village) =
        taken("first,last,address,city,zip\nJohn,Doe,120 any st.,\"Anytown, WW\",08123\n");
    assert_eq!(import.added, 1);
    assert_eq!(names(&village), ["John Doe"]);
}

#[test]
fn who_is_asked_for_is_a_person_and_who_signs_is_no_entry() {
    let text = "Gymclub Fit (vrijdag), vraag naar Hannie Peeters, 06 55533344\n\
        Tuinclub De Roos - aanmelden bij Greet van Haren, 06-12345678\nFanfare Sint Jan\nGroeten,\n\nSjaak\n";
    let (import, village) = pasted(text);
    let all = names(&village);
    for name in [
        "Hannie Peeters",
        "Greet van Haren",
        "Tuinclub De Roos",
        "Fanfare Sint Jan",
    ] {
        assert!(all.contains(&name), "{name}: {all:?}");
    }
    assert!(
        !all.iter()
            .any(|name| name.contains("vraag") || name.contains("Sjaak")),
        "{all:?}"
    );
    assert!(asset(&village, "Tuinclub De Roos").phone.is_empty());
    assert_eq!(import.refused.len(), 2);
    // Below a closing a club is one all the same.
    let (_, village) = pasted("Koor De Merel\nGroeten,\nOranjevereniging\n");
    assert_eq!(names(&village).len(), 2, "{:?}", names(&village));
}

/// Nobody's number is that of a club because nobody knows their first name.
#[test]
fn somebody_with_a_mobile_behind_a_club_is_a_person_whatever_they_are_called() {
    let (_, village) = pasted(
        "Schaakclub: Nol Gerrits (secretaris) 06-85000005\nDamclub, Nol Ras, 06-85000018\n\
         Toneelclub: vragen bij Jan Rol (voorz.) 06-85000011\nWandelclub; Els Stap; Stapweg 3; 06-85000012\n\
         Kookclub De Pan, 06-85000019\n",
    );
    for (club, name, phone) in [
        ("Schaakclub", "Nol Gerrits", "06-85000005"),
        ("Damclub", "Nol Ras", "06-85000018"),
        ("Toneelclub", "Jan Rol", "06-85000011"),
        ("Wandelclub", "Els Stap", "06-85000012"),
    ] {
        assert_eq!(&*asset(&village, name).phone, phone, "{name}");
        let club = asset(&village, club);
        assert_eq!(
            (&*club.phone, &*club.address, &*club.remarks),
            ("", "", ""),
            "{name}"
        );
    }
    assert_eq!(&*asset(&village, "Els Stap").address, "Stapweg 3");
    assert_eq!(&*asset(&village, "Kookclub De Pan").phone, "06-85000019");
    let mut notes: Vec<&str> = village.relations.values().map(|one| &*one.note).collect();
    notes.sort_unstable();
    assert_eq!(notes, ["", "", "secretaris", "voorz"]);
}
