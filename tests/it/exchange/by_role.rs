//! What people do says what they are: who is paid for it, who does it at a club, and whose children are named.

use std::collections::BTreeMap;

use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::record::Record;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::csv::CsvOptions;

use crate::exchange::listed::{called, into, list, told};

fn written(asset: &Asset, field: &str) -> String {
    asset
        .value(field)
        .map(|value| value.to_json().to_string())
        .unwrap_or_default()
}

#[test]
fn who_is_paid_for_what_they_do_is_a_professional() {
    let village = list(
        "Naam;Functie;Organisatie;Mobiel\n\
         Els Bos;wijkagent;Politie;06-11111111\n\
         Jan Mol;voorzitter;Dorpsraad;06-22222222\n\
         Kees Vos;huisarts;Praktijk De Linde;\n",
    );
    let els = called(&village, "Els Bos");
    assert_eq!(els.which(), AssetKind::Professional);
    assert_eq!(written(els, "organisation"), "\"Politie\"");
    assert_eq!(written(els, "role"), "\"wijkagent\"");
    assert_eq!(written(els, "subtype"), "\"police_officer\"");
    assert_eq!(called(&village, "Kees Vos").which(), AssetKind::Professional);
    let jan = called(&village, "Jan Mol");
    assert_eq!(jan.which(), AssetKind::Volunteer);
    assert_eq!(&*jan.remarks, "Organisatie: Dorpsraad\nFunctie: voorzitter");
}

#[test]
fn what_somebody_does_at_a_club_that_is_known_stands_at_that_tie() {
    let clubs = list("Vereniging;Plaats\nSV Kern;Malden\n");
    let people =
        "Naam;Rol;Vereniging;Plaats\nEls Bos;voorzitter;SV Kern;Malden\nJan Mol;trainer;SV Kern;Malden\n";
    let (import, village) = into(&clubs, people);
    assert_eq!(import.warned, 0, "{:?}", import.warnings);
    let mut notes: Vec<&str> = village.relations.values().map(|tie| &*tie.note).collect();
    notes.sort_unstable();
    assert_eq!(notes, ["trainer", "voorzitter"]);
    assert_eq!(&*called(&village, "Els Bos").remarks, "");
    let (again, _) = into(&village, people);
    assert_eq!(again.changes, [], "the same list brings nothing");
    // Who does something else there by now loses nothing.
    let (_, later) = into(&village, &people.replace("trainer", "leider"));
    assert_eq!(&*called(&later, "Jan Mol").remarks, "Rol: leider");
}

#[test]
fn titles_above_names_in_parts_are_no_names() {
    let village = list(
        "Titel;Voornaam;Tussenvoegsel;Achternaam;Functie;Organisatie;E-mail\n\
         drs.;Els;van der;Berg;wijkagent;Politie;els@politie.example\n\
         dhr.;Jan;;Bos;;;jan@bos.example\n",
    );
    let names: Vec<&str> = village.assets.values().map(|asset| &*asset.name).collect();
    assert_eq!(names.len(), 2, "{names:?}");
    let els = called(&village, "Els van der Berg");
    assert_eq!(els.which(), AssetKind::Professional);
    assert_eq!(&*els.email, "els@politie.example");
    assert_eq!(called(&village, "Jan Bos").which(), AssetKind::Volunteer);
}

#[test]
fn a_child_is_not_named_at_the_club_and_its_parent_is_somebody() {
    let village = list(
        "Naam kind;Naam ouder;Telefoon ouder;Club\n\
         Tim Bos;Els Bos;06-11111111;Voetbalclub\n\
         Lisa Mol;Jan Mol;06-22222222;Turnclub\n",
    );
    let els = called(&village, "Els Bos");
    assert_eq!((els.which(), &*els.phone), (AssetKind::Volunteer, "06-11111111"));
    let club = called(&village, "Voetbalclub");
    assert_eq!(
        (club.which(), &*club.phone, &*club.remarks),
        (AssetKind::Association, "", "")
    );
}

#[test]
fn what_stands_below_plek_is_a_place() {
    for heading in ["Plek", "Naam accommodatie", "Naam gebouw"] {
        let village = list(&format!(
            "{heading};Adres;Plaats\nDe Terp;Dorpsstraat 1;Malden\nHet Honk;Plein 2;Malden\n"
        ));
        assert_eq!(called(&village, "De Terp").which(), AssetKind::Place, "{heading}");
    }
}

#[test]
fn a_hall_below_locatie_is_no_kern_of_its_own() {
    let village = list("Vereniging;Plaats\nSV Kern;Malden\n");
    let (_, after) = into(
        &village,
        "Naam;Activiteit;Locatie\nFatma Bos;koken;De Terp\nEls Mol;lezen;De Terp\n",
    );
    assert_eq!(after.kernen.len(), 1);
    assert_eq!(&*called(&after, "Fatma Bos").remarks, "Locatie: De Terp");
    let (_, after) = into(
        &village,
        "Naam;Soort;Locatie\nKoor;vereniging;Malden\nSoos;vereniging;Heumen\n",
    );
    assert_eq!(after.kernen.len(), 2, "one of them is known");
}

#[test]
fn what_a_person_says_that_a_row_is_goes_before_what_it_says() {
    let text =
        "Naam;Soort;Telefoon\nDe Brug;stichting;024-3581112\nBuurtagent Sanne;vrijwilliger;06-12121212\n";
    let said = [("debrug", "place"), ("buurtagentsanne", "professional")];
    let said = said.map(|(name, kind)| (name.to_owned(), kind.to_owned()));
    let options = CsvOptions {
        kinds: BTreeMap::from(said),
        ..CsvOptions::default()
    };
    let (_, village) = told(&Village::default(), text, &options);
    let brug = called(&village, "De Brug");
    assert_eq!(brug.which(), AssetKind::Place);
    // What the list said of it is not lost.
    assert!(brug.remarks.contains("Soort: stichting"), "{}", &*brug.remarks);
    assert_eq!(
        called(&village, "Buurtagent Sanne").which(),
        AssetKind::Professional
    );
}

#[test]
fn who_turns_a_row_back_to_what_it_was_chose_nothing() {
    let options = CsvOptions {
        kinds: BTreeMap::from([("debrug".to_owned(), "association".to_owned())]),
        ..CsvOptions::default()
    };
    let (_, village) = told(&Village::default(), "Naam;Soort\nDe Brug;stichting\n", &options);
    let brug = called(&village, "De Brug");
    assert_eq!(written(brug, "subtype"), "\"foundation\"");
    assert!(brug.remarks.is_empty(), "{}", &*brug.remarks);
}
