//! Lists in which two columns could hold the names: whom the rows are about, so that nobody is taken for a club.

use jiff::civil::date;
use wijkschouw::domain::kinds::{AssetKind, ConsentLevel};
use wijkschouw::domain::purpose::{may_be_named, may_be_reached};
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::csv::{CsvImport, CsvOptions, Taken, read};
use wijkschouw::i18n::{Language, Words};

use crate::evening::TODAY;
use crate::exchange::as_written::{said, taken};
use crate::exchange::changed;
use crate::exchange::made::{asset, names};

/// What the list brings to a village with two clubs.
fn into(list: &str) -> (CsvImport, Village) {
    let (_, village) = taken("Naam;Soort\nvv De Spits '31;vereniging\nGymclub Omega;vereniging\n");
    let words = Words::new(Language::Dutch);
    let options = CsvOptions::default();
    let import = read(list.as_bytes(), &village, &words, date(2026, 11, 23), &options).unwrap();
    let village = changed(&village, &import.changes);
    (import, village)
}

fn kind(village: &Village, name: &str) -> AssetKind {
    asset(village, name).which()
}

const LISTS: [&str; 15] = [
    "Naam;Vereniging;Functie;Telefoon\nFrits Bakkenes;vv De Spits '31;trainer;0633000001\nWanda van der Snoek;Gymclub Omega;lid;\n",
    "Naam;Vereniging;Telefoon\nFrits Bakkenes;vv De Spits '31;0633000001\nWanda van der Snoek;Gymclub Omega;0633000002\n",
    "Naam;E-mail;Vereniging\nFrits Bakkenes;f@x.example;vv De Spits '31\nWanda van der Snoek;w@x.example;Gymclub Omega\n",
    "Naam;Vereniging;Telefoon;AVG akkoord\nFrits Bakkenes;vv De Spits '31;0633000001;nee\nWanda van der Snoek;Gymclub Omega;;nee\n",
    "Naam;Geslacht;Vereniging;Telefoon\nFrits Bakkenes;m;vv De Spits '31;0633000001\nWanda van der Snoek;v;Gymclub Omega;0633000002\n",
    "Naam;Club;Functie;E-mail;Toestemming\nBakkenes, Frits;vv De Spits '31;trainer;f@x.example;\nSnoek, Wanda van der;Gymclub Omega;lid;;\n",
    "Naam;Organisatie;Telefoon\nFrits Bakkenes;vv De Spits '31;0633000001\nWanda van der Snoek;Gymclub Omega;0633000002\n",
    "Naam;Groep\nFrits Bakkenes;vv De Spits '31\nWanda van der Snoek;Gymclub Omega\n",
    "Volledige naam;Stichting\nFrits Bakkenes;vv De Spits '31\nWanda van der Snoek;Gymclub Omega\n",
    // Nobody knows these names: it is safer that they are of people.
    "Naam;Vereniging\nBakkenes;vv De Spits '31\nSnoek;Gymclub Omega\n",
    // Who stands behind the club, with what they do.
    "Vereniging;Naam;Functie;Telefoon\nvv De Spits '31;Frits Bakkenes;trainer;0633000001\nGymclub Omega;Wanda van der Snoek;lid;\n",
    "Club;Naam;Geboortedatum\nvv De Spits '31;Frits Bakkenes;1-2-1950\nGymclub Omega;Wanda van der Snoek;1-2-1950\n",
    "Naam vereniging;Naam;AVG\nvv De Spits '31;Frits Bakkenes;nee\nGymclub Omega;Wanda van der Snoek;nee\n",
    "Vrijwilliger;Vereniging;Telefoon\nFrits Bakkenes;vv De Spits '31;0633000001\nWanda van der Snoek;Gymclub Omega;\n",
    "Name;Club;Phone\nFrits Bakkenes;vv De Spits '31;0633000001\nWanda van der Snoek;Gymclub Omega;0633000002\n",
];

#[test]
fn whoever_stands_beside_the_name_of_a_club_is_a_person_who_is_active_there() {
    for list in LISTS {
        let (import, village) = into(list);
        assert_eq!((import.added, import.refused.len()), (2, 0), "{list}");
        let people = village
            .assets
            .values()
            .filter(|one| one.which() == AssetKind::Volunteer);
        assert_eq!(people.count(), 2, "{list}: {:?}", names(&village));
        assert_eq!(village.relations.len(), 2, "{list}");
        for person in village
            .assets
            .values()
            .filter(|one| one.which() == AssetKind::Volunteer)
        {
            assert_eq!(person.kind.consent(), Some(ConsentLevel::None), "{list}");
        }
        let name = import
            .columns
            .iter()
            .filter(|column| column.taken == Taken::Field("name"));
        assert_eq!(name.count(), 1, "{list}");
    }
}

#[test]
fn behind_a_club_stands_whom_to_speak_to_there() {
    for list in [
        "Vereniging;Naam;Telefoon\nvv De Spits '31;Frits Bakkenes;024-5550101\nKoor Si;Jan Peters;024-5550102\n",
        "Club;Naam;E-mail;Telefoon\nvv De Spits '31;Frits Bakkenes;;024-5550101\nKoor Si;Jan Peters;;024-5550102\n",
    ] {
        let (import, village) = into(list);
        assert_eq!((import.added, import.people), (1, 2), "{list}");
        assert_eq!(kind(&village, "Koor Si"), AssetKind::Association);
        assert_eq!(&*asset(&village, "Koor Si").phone, "", "{list}");
        assert_eq!(&*asset(&village, "Jan Peters").phone, "024-5550102", "{list}");
        assert_eq!(village.relations.len(), 2, "{list}");
    }
}

#[test]
fn clubs_beside_another_heading_for_clubs_stay_clubs() {
    for list in [
        "Naam;Groep;Telefoon\nKoor De Lijster;Muziek;024-5550101\nKorfbalclub Nul;Sport;024-5550102\n",
        "Naam;Vereniging\nKoor De Lijster;De Lijster\nKorfbalclub Nul;Nul\n",
        "Naam;Vereniging;AVG\nKoor De Lijster;De Lijster;ja\nKorfbalclub Nul;Nul;ja\n",
        "Naam;Vereniging\nKoor De Lijster;Koor De Lijster\nKorfbalclub Nul;Korfbalclub Nul\n",
    ] {
        let (import, village) = taken(list);
        assert_eq!(
            (import.added, import.people, import.refused.len()),
            (2, 0, 0),
            "{list}"
        );
        for name in ["Koor De Lijster", "Korfbalclub Nul"] {
            assert_eq!(kind(&village, name), AssetKind::Association, "{list}");
        }
    }
    let (import, village) = taken("Naam;Groep\nKoor De Lijster;Muziek\nKorfbalclub Nul;Sport\n");
    assert_eq!(import.columns[1].taken, Taken::Remarks);
    assert_eq!(said(&village, "Koor De Lijster", "remarks"), "Groep: Muziek");
}

#[test]
fn a_row_without_a_person_is_about_the_club_it_names() {
    for list in [
        "Naam;Vereniging;Functie\nFrits Bakkenes;Gymclub Omega;trainer\n;Koor Si;lid\n",
        "Naam;Vereniging;AVG\nFrits Bakkenes;Gymclub Omega;nee\nn.v.t.;Koor Si;ja\n",
        "Voornaam;Achternaam;Vereniging\nFrits;Bakkenes;Gymclub Omega\n;;Koor Si\n",
    ] {
        let (import, village) = into(list);
        assert_eq!((import.added, import.refused.len()), (2, 0), "{list}");
        assert_eq!(kind(&village, "Koor Si"), AssetKind::Association, "{list}");
        assert_eq!(kind(&village, "Frits Bakkenes"), AssetKind::Volunteer, "{list}");
        assert_eq!(village.relations.len(), 1, "{list}");
    }
}

#[test]
fn what_a_club_agreed_to_makes_it_nobody() {
    let (_, village) = taken(
        "Naam;Telefoon;AVG akkoord\nKoor De Lijster;024-3580000;ja\nSoos 55+;;nee\nHuisarts Jansen;;ja\n\
         Wil Smit;0612345678;nee\nKerk, Piet;;\nKerk P.;;\nKerk Piet;;\nPark;;\n",
    );
    for (name, wanted) in [
        ("Koor De Lijster", AssetKind::Association),
        ("Soos 55+", AssetKind::Association),
        ("Huisarts Jansen", AssetKind::Professional),
        ("Wil Smit", AssetKind::Volunteer),
        ("Piet Kerk", AssetKind::Volunteer),
        ("Kerk P.", AssetKind::Volunteer),
        ("Kerk Piet", AssetKind::Volunteer),
        ("Park", AssetKind::Volunteer),
    ] {
        assert_eq!(kind(&village, name), wanted, "{name}");
    }
}

/// What is noted of Fie by this list of her alone: level and purpose, whether that covers being named and being reached.
fn noted(headings: &str, cells: &str) -> (String, String, bool, bool) {
    let (import, village) = taken(&format!(
        "Voornaam;Achternaam;Telefoon;{headings}\nFie;Elfer;024-5550101;{cells}\n"
    ));
    assert_eq!(
        (import.added, import.refused.len()),
        (1, 0),
        "{headings}: {cells}"
    );
    let words = Words::new(Language::Dutch);
    let fie = asset(&village, "Fie Elfer");
    let told = 0 < import.purposes + import.warnings.len();
    let (named, reached) = (
        may_be_named(fie, TODAY, &words),
        may_be_reached(fie, TODAY, &words),
    );
    assert!(
        told || named && reached || said(&village, "Fie Elfer", "consent") == "geen",
        "{headings}: {cells} is told"
    );
    let purpose = said(&village, "Fie Elfer", "consent_purpose");
    (said(&village, "Fie Elfer", "consent"), purpose, named, reached)
}

#[test]
fn a_column_that_limits_what_is_agreed_to_comes_before_a_plain_yes() {
    for (headings, cells, level, purpose, named, reached) in [
        (
            "AVG akkoord;Alleen telefoonlijst",
            "ja;ja",
            "mondeling",
            "Alleen telefoonlijst",
            false,
            true,
        ),
        (
            "Alleen telefoonlijst;AVG akkoord",
            "x;ja",
            "mondeling",
            "Alleen telefoonlijst",
            false,
            true,
        ),
        (
            "AVG akkoord;Alleen telefoonlijst",
            "ja;nee",
            "mondeling",
            "",
            true,
            true,
        ),
        (
            "AVG akkoord;Alleen telefoonlijst",
            "ja;",
            "mondeling",
            "",
            true,
            true,
        ),
        (
            "AVG akkoord;Alleen telefoonlijst",
            "nee;ja",
            "geen",
            "Alleen telefoonlijst",
            false,
            false,
        ),
        (
            "Toestemming;Wil niet genoemd worden",
            "ja;ja",
            "geen",
            "",
            false,
            false,
        ),
        (
            "Toestemming;Wil niet genoemd worden",
            "ja;nee",
            "mondeling",
            "",
            true,
            true,
        ),
        ("Toestemming;Niet vermelden", "ja;x", "geen", "", false, false),
        ("Toestemming;Anoniem", "ja;ja", "geen", "", false, false),
        (
            "AVG;Op website",
            "ja;nee",
            "mondeling",
            "niet: Op website",
            false,
            false,
        ),
        (
            "AVG;Niet op website",
            "ja;ja",
            "mondeling",
            "niet: op website",
            false,
            false,
        ),
        (
            "AVG;In de krant",
            "ja;nee",
            "mondeling",
            "niet: In de krant",
            false,
            false,
        ),
        (
            "AVG;Mag op website",
            "ja;nee",
            "mondeling",
            "niet: Mag op website",
            false,
            false,
        ),
        (
            "AVG akkoord;Geheim nummer",
            "ja;ja",
            "mondeling",
            "niet: nummer",
            true,
            false,
        ),
        (
            "AVG akkoord;Telefoonnummer geheim",
            "ja;x",
            "mondeling",
            "niet: Telefoonnummer",
            true,
            false,
        ),
        ("AVG akkoord;Geheim nummer", "ja;nee", "mondeling", "", true, true),
        (
            "AVG akkoord;Nummer niet delen",
            "ja;ja",
            "mondeling",
            "niet: Nummer delen",
            true,
            false,
        ),
    ] {
        let wanted = (level.to_owned(), purpose.to_owned(), named, reached);
        assert_eq!(noted(headings, cells), wanted, "{headings}: {cells}");
    }
    // A number that stands there is kept where nobody prints it.
    let (_, village) = taken("Voornaam;Achternaam;Geheim nummer\nFie;Elfer;06-12345678\n");
    assert_eq!(said(&village, "Fie Elfer", "phone"), "");
    assert_eq!(
        said(&village, "Fie Elfer", "remarks"),
        "Geheim nummer: 06-12345678"
    );
    // Somebody who is named beside a club is limited as well.
    let (_, village) =
        taken("Naam;Contactpersoon;Toestemming;Wil niet genoemd worden\nKoor;Fie Elfer;ja;ja\n");
    assert_eq!(said(&village, "Fie Elfer", "consent"), "geen");
}

#[test]
fn who_keeps_the_keys_is_somebody_to_speak_to() {
    for (headings, cells, phone) in [
        (
            "Huismeester;Mobiel huismeester",
            "Jan Mol;06-12345678",
            "06-12345678",
        ),
        (
            "Huismeester;Telefoon huismeester",
            "Jan Mol;024-5550101",
            "024-5550101",
        ),
        ("Conciërge;Tel. conciërge", "Jan Mol;024-5550101", "024-5550101"),
        ("Beheerder;Tel. beheerder", "Jan Mol;06-12345678", "06-12345678"),
        ("Huismeester", "Jan Mol", ""),
    ] {
        let (import, village) = taken(&format!("Naam;Soort;{headings}\nZaal De Poort;plek;{cells}\n"));
        assert_eq!(
            (import.added, import.people, import.warned),
            (1, 1, 0),
            "{headings}"
        );
        assert_eq!(&*asset(&village, "Jan Mol").phone, phone, "{headings}");
        assert_eq!(&*asset(&village, "Zaal De Poort").phone, "", "{headings}");
        assert_eq!(village.relations.len(), 1, "{headings}");
    }
}

#[test]
fn what_only_places_are_called_is_a_place() {
    for sort in [
        "tuin",
        "Fietsenstalling",
        "speelplek",
        "speelplekken",
        "moestuin",
        "bankje",
        "zandbak",
    ] {
        let (_, village) = taken(&format!("Naam;Soort\nDe Linde;{sort}\n"));
        assert_eq!(kind(&village, "De Linde"), AssetKind::Place, "{sort}");
    }
}

#[test]
fn of_two_numbers_in_one_cell_the_mobile_is_of_who_is_named() {
    for cell in [
        "06-12345678\n024-5550101",
        "024-5550101 / 06-12345678",
        "024-5550101, 06-12345678",
        "06-12345678 / 024-5550101",
    ] {
        let (import, village) = taken(&format!(
            "Naam;Contactpersoon;Telefoon\nKoor;Jan Mol;\"{cell}\"\n"
        ));
        assert_eq!((import.people, import.warned), (1, 0), "{cell}");
        assert_eq!(&*asset(&village, "Jan Mol").phone, "06-12345678", "{cell}");
        let choir = asset(&village, "Koor");
        assert_eq!((&*choir.phone, &*choir.remarks), ("024-5550101", ""), "{cell}");
    }
    // Of whom of two it is, nobody knows.
    let (_, village) =
        taken("Naam;Contactpersoon;Telefoon\nKoor;Jan Mol en Els Vos;024-5550101 / 06-12345678\n");
    let choir = asset(&village, "Koor");
    assert_eq!(
        (&*choir.phone, &*choir.remarks),
        ("024-5550101", "Telefoon: 06-12345678")
    );
}

/// Nothing says of which kind the rows are: who is clearly somebody is never a club, of which others see the number.
#[test]
fn who_is_clearly_somebody_is_no_club_though_nothing_says_of_which_kind_rows_are() {
    for list in [
        "Naam;Telefoon\nEls de Vries;06-11111111\nFanfare Sint Jan;024-5550123\n",
        "Naam;Adres;Telefoon\nFam. de Vries;Dorpsstraat 1;024-5550111\nFanfare Sint Jan;Kerkplein 2;024-5550123\n",
        "Naam;E-mail\nE. de Vries;e@voorbeeld.example\nSchaakclub De Toren;info@toren.example\n",
        "Naam;Werkgroep;Telefoon\nOksana Petrenko;tuin;0611111111\nSchaakclub De Toren;;024-5550123\n",
        "Naam;Taak\nMw. de Vries;koffie\nJan de Groot;tuin\nWim Smit;tuin\nSchaakclub De Toren;\n",
    ] {
        let (_, village) = taken(list);
        for asset in village.assets.values() {
            let is_club = asset.name.starts_with("Fanfare") || asset.name.starts_with("Schaakclub");
            let wanted = if is_club {
                AssetKind::Association
            } else {
                AssetKind::Volunteer
            };
            assert_eq!(asset.which(), wanted, "{} in {list}", &*asset.name);
        }
    }
    let (_, village) = taken("Lid;Vereniging;Mobiel\nEls de Vries;Schaakclub De Toren;06-11111111\n");
    assert_eq!(asset(&village, "Els de Vries").which(), AssetKind::Volunteer);
    // What was said of all rows holds.
    let (_, village) = taken("Naam;Soort;Telefoon\nAnne Frank;vereniging;024-5550123\n");
    assert_eq!(asset(&village, "Anne Frank").which(), AssetKind::Association);
}

#[test]
fn what_stands_in_front_of_a_street_is_neither_a_kern_nor_the_home_of_a_club() {
    let rows = [
        "Soos A;MFC Maldensteijn, Kerkplein 8, 6581 AC Malden;;",
        "Soos B;p/a Ria Vos, Dorpsstraat 2, 6581 AA Malden;;",
        "Soos C;Wim Pas, Dijk 5, 6581 AB Malden;;",
        "Soos D;P.A. W. Bos, Dijk 3, 6581 AB Malden;;",
        "Soos E;Dorpsstraat 1/3, 6581 AA Malden;;",
        "Soos F;p/a Ria Smit, Dorpsstraat 6;6581 AA;Malden",
        "Soos G;p/a Buurthuis De Eik, Dijk 1, 6581 AA Malden;;",
    ];
    let list = format!("Vereniging;Adres;Postcode;Plaats\n{}\n", rows.join("\n"));
    let (_, village) = taken(&list);
    let kernen: Vec<&str> = village.kernen.values().map(|kern| &*kern.name).collect();
    assert_eq!(kernen, ["Malden"]);
    for (name, address, postcode, remarks) in [
        ("Soos A", "Kerkplein 8", "6581 AC", "MFC Maldensteijn"),
        ("Soos B", "", "", ""),
        ("Soos C", "", "", ""),
        ("Soos D", "", "", ""),
        ("Soos E", "Dorpsstraat 1/3", "6581 AA", ""),
        ("Soos F", "", "", ""),
        ("Soos G", "Dijk 1", "6581 AA", "p/a Buurthuis De Eik"),
    ] {
        let club = asset(&village, name);
        let is = (&*club.address, &*club.postcode, &*club.remarks);
        assert_eq!(is, (address, postcode, remarks), "{name}");
        assert!(club.kern.0.is_some(), "{name}");
    }
    for (name, address, postcode) in [
        ("Ria Vos", "Dorpsstraat 2", "6581 AA"),
        ("Wim Pas", "Dijk 5", "6581 AB"),
        ("W. Bos", "Dijk 3", "6581 AB"),
        ("Ria Smit", "Dorpsstraat 6", "6581 AA"),
    ] {
        let person = asset(&village, name);
        assert_eq!(person.which(), AssetKind::Volunteer, "{name}");
        assert_eq!(
            (&*person.address, &*person.postcode),
            (address, postcode),
            "{name}"
        );
    }
    // Who is named in another column lives there.
    let (_, village) =
        taken("Vereniging;Secretaris;Postadres\nSoos;Ria Vos;p/a Ria Vos, Dijk 2, 6581 AA Malden\n");
    assert_eq!(names(&village), ["Ria Vos", "Soos"]);
    assert_eq!(&*asset(&village, "Ria Vos").address, "Dijk 2");
}
