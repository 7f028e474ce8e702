//! In which row the headings of a list of a town hall stand, and what is told of what stands above them.

use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::record::Record;
use wijkschouw::domain::value::Value;
use wijkschouw::exchange::csv::{CsvOptions, Taken};

use crate::exchange::made::{asset, names, take_with};

/// A list as a town hall sends it, with these headings.
fn of_town_hall(headings: &str) -> String {
    format!(
        "Gemeente Oldersteeg - Afdeling Samenleving;;;;;;;;\n\
         Overzicht verenigingen en stichtingen (versie 12-3-2024, def.);;;;;;;;\n\
         ;;;;;;;;\n\
         {headings}\n\
         1;Harmonie Sint Cecilia;muziekvereniging;Hoogveld;Dhr. J. van den Berg;0488-451234;h@hoogveld.nl;€ 2.450,00;\n\
         2;Voetbalvereniging HVC;sportver.;Hoogveld;mw. A. Jansen;06 12345678;info@hvc31.nl;€ 8.100,00;\n\
         3;KBO Laageind;ouderenbond;Laageind;T. Willems;0488-452211;;€ 900,00;ca. 140 leden\n\
         4;Stichting Dorpshuis De Schakel;stichting;Hoogveld;Riet Smulders;0488 45 33 00;;€ 15,00;gebouw\n\
         5;Zonnebloem;vrijwilligersorg.;Hoogveld;n.n.b.;;;-;vacature voorz.\n"
    )
}

fn taken(
    text: &str,
) -> (
    wijkschouw::exchange::csv::CsvImport,
    wijkschouw::domain::village::Village,
) {
    take_with(text.as_bytes(), &CsvOptions::default()).unwrap()
}

#[test]
fn the_sort_of_a_club_is_no_heading_below_the_headings() {
    for name in [
        "Org. naam",
        "Naam org.",
        "Org.",
        "Vereniging/stichting",
        "Naam vereniging/stichting",
        "Organisatie",
    ] {
        let headings = format!(
            "Volgnr.;{name};Aard v.d. organisatie;Woonplaats/kern;Contactpers. 1;Tel. overdag;E-mailadres(sen);\
             Subs. 2024 (EUR);Opm."
        );
        let (import, village) = taken(&of_town_hall(&headings));
        assert_eq!(import.columns[1].heading, name);
        assert_eq!(
            (import.added, import.refused.len(), import.above.rows),
            (5, 0, 0),
            "{name}"
        );
        assert_eq!(village.kernen.len(), 2, "{name}");
        assert_eq!(import.columns[3].taken, Taken::Field("kern"), "{name}");
        let hall = asset(&village, "Stichting Dorpshuis De Schakel");
        assert_eq!(&*hall.remarks, "gebouw\nSubs. 2024 (EUR): € 15,00", "{name}");
        let harmony = asset(&village, "Harmonie Sint Cecilia");
        let contact = asset(&village, "Dhr. J. van den Berg");
        assert_eq!((&*harmony.phone, &*contact.phone), ("", "0488-451234"), "{name}");
        assert_eq!(&*harmony.email, "h@hoogveld.nl", "{name}");
    }
}

#[test]
fn headings_that_nobody_knows_are_still_no_club() {
    let headings = "Vlgnr;Groepering;Sector;Gebied;Aanjager;Bereikbaarheid;Digitaal;Bedrag 2024;Diversen";
    let mut options = CsvOptions::default();
    options.columns.insert(1, Some("name".to_owned()));
    let (import, village) = take_with(of_town_hall(headings).as_bytes(), &options).unwrap();
    assert_eq!(import.columns[1].heading, "Groepering");
    assert_eq!(
        (village.assets.len(), import.above.rows),
        (9, 0),
        "who urges them on is somebody"
    );
}

#[test]
fn a_list_without_headings_loses_no_row_above_the_sort_of_a_club() {
    let text = "Koor A;koor;Laageind;Jan Mol\nDe Baas;stichting;Laageind;\nSoos;club;Laageind;Els Bos\n";
    let mut options = CsvOptions::default();
    options.columns.insert(0, Some("name".to_owned()));
    let (import, village) = take_with(text.as_bytes(), &options).unwrap();
    assert_eq!(names(&village), ["De Baas", "Els Bos", "Soos"]);
    assert_eq!(import.columns[0].heading, "Koor A");
}

#[test]
fn who_is_the_same_as_somewhere_else_is_nobody_called_idem() {
    let (import, village) = taken(
        "Naam;Soort;Plaats;Contactpersoon\nKoor A;koor;Laageind;Jan Mol\nKoor B;koor;Laageind;Els Bos\n\
         Koor C;koor;Laageind;Idem (zie 1)\nKoor D;koor;Laageind;I.D. Jansen (voorzitter)\n\
         De Baas;jeugdwerk;Laageind;\nSport;sportver.;Laageind;idem zie 2\n",
    );
    let people = ["Els Bos", "I.D. Jansen", "Jan Mol"];
    let clubs = ["De Baas", "Koor A", "Koor B", "Koor C", "Koor D", "Sport"];
    let mut all: Vec<&str> = people.iter().chain(&clubs).copied().collect();
    all.sort_unstable();
    assert_eq!(names(&village), all);
    let told: Vec<&str> = import
        .warnings
        .iter()
        .map(|warning| &*warning.problem.0.key)
        .collect();
    assert_eq!(told, ["csv-ditto-elsewhere", "csv-ditto-elsewhere"]);
    let club = asset(&village, "De Baas");
    assert_eq!(
        club.which(),
        AssetKind::Association,
        "among clubs, work is done by one"
    );
    assert!(club.tags.contains("jeugdwerk"));
}

#[test]
fn new_ones_that_resemble_each_other_are_counted() {
    let (import, _) = taken(
        "Naam;Soort;Plaats;Telefoon\nVoetbalvereniging HVC '31;sportver.;Hoogveld;06 12345678\n\
         Koor De Merel;koor;Hoogveld;06 11112222\nVoetbalver. HVC 31;sport;Hoogveld;0612345678\n",
    );
    assert_eq!((import.added, import.alike_new), (3, 1));
}

#[test]
fn a_column_for_each_day_says_when_a_place_is_open() {
    for days in [
        "ma;di;wo;do;vr;za;zo",
        "Maandag;Dinsdag;Woensdag;Donderdag;Vrijdag;Zaterdag;Zondag",
    ] {
        let (import, village) = taken(&format!(
            "Naam;Soort;{days}\nDe Terp;dorpshuis;9-12;;13-17;-;;gesloten;\nKoor;koor;20-22;;;;;;\n"
        ));
        assert_eq!((import.warned, import.refused.len()), (0, 0));
        let first: Vec<String> = days.split(';').map(str::to_lowercase).collect();
        let terp = asset(&village, "De Terp")
            .value("opening_hours")
            .map(Value::to_json);
        let open = format!("{} 9-12, {} 13-17, {} gesloten", first[0], first[2], first[5]);
        assert_eq!(terp, Some(open.into()));
        assert_eq!(&*asset(&village, "Koor").remarks, format!("{} 20-22", first[0]));
    }
}

#[test]
fn what_stands_below_contact_in_two_rows_of_headings_is_of_that_contact() {
    for text in [
        "Club;Contact;;;Plaats\n;Naam;Mail;Tel;\nFanfare;Els Bos;els@x.nl;024-5550123;Malden\n",
        "Vereniging;;Contact;;\nNaam;Mail;Naam;Mail;Tel\nFanfare;info@f.nl;Els Bos;els@x.nl;024-5550123\n",
    ] {
        let (_, village) = taken(text);
        let els = asset(&village, "Els Bos");
        assert_eq!((&*els.email, &*els.phone), ("els@x.nl", "024-5550123"), "{text}");
        let club = asset(&village, "Fanfare");
        assert!(club.phone.is_empty() && &*club.email != "els@x.nl", "{text}");
    }
}

#[test]
fn a_club_is_a_heading_above_clubs() {
    for text in [
        "Overzicht 2026;;\nVereniging;Trekker;Waar te vinden\nFanfare;Els Bos;Malden\nKoor;Jan Mol;Malden\n",
        "Stichting;Trekker\nDorpshuis;Els Bos\nKoor;Jan Mol\n",
    ] {
        let (import, _) = taken(text);
        assert_eq!((import.added, import.above.rows), (2, 0), "{text}");
    }
}

#[test]
fn rows_above_the_headings_are_told_whatever_was_guessed() {
    let options = CsvOptions {
        heading: Some(8),
        ..CsvOptions::default()
    };
    let headings = "Volgnr.;Org. naam;Aard;Woonplaats;Contactpers. 1;Tel. overdag;E-mail;Subs.;Opm.";
    let mut options = options;
    options.columns.insert(1, Some("name".to_owned()));
    let (import, _) = take_with(of_town_hall(headings).as_bytes(), &options).unwrap();
    assert_eq!(import.added, 1);
    assert_eq!(import.above.rows, 4, "the titles have one cell each");
    assert!(import.above.first.starts_with("Volgnr. Org. naam Aard"));
}
