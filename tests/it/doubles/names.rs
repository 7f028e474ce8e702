//! Names that were typed before, in another spelling.

use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::doubles::{resembling, resembling_now};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::lists::Kern;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::{Id, RecordKind};
use wijkschouw::domain::search::Index;
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};

use crate::made_up::Dice;

/// A village with Malden and Heumen and assets of these names.
fn village_with(names: &[&str]) -> (Village, Index) {
    let mut changes: Vec<Change> = ["Malden", "Heumen"]
        .into_iter()
        .map(|name| Change::add(Id::fresh(), Kern { name: name.into() }))
        .collect();
    changes.extend(
        names
            .iter()
            .map(|name| Change::add(Id::fresh(), Asset::new(AssetKind::Association, name))),
    );
    let mut village = Village::default();
    village.apply(&Edit::new(Phrase::new("test"), changes));
    let mut index = Index::default();
    index.refresh(&village, &Words::new(Language::Dutch));
    (village, index)
}

fn names_like(name: &str, village: &Village, index: &Index) -> Vec<String> {
    resembling(name, village, index)
        .into_iter()
        .map(|(id, _)| village.name_of(RecordKind::Asset, id))
        .collect()
}

/// Different names of one village.
const DIFFERENT: [&str; 40] = [
    "Fanfare St. Jan",
    "Harmonie St. Jan",
    "Dorpshuis De Eik",
    "Basisschool De Elf",
    "Basisschool De Eik",
    "Biljartclub De Keu",
    "Bridgeclub Malden",
    "Schaakclub Malden",
    "Damesgroep",
    "Dansgroep",
    "Speeltuin Malden",
    "Speeltuin Heumen",
    "KBO Heumen",
    "KBO Malden",
    "ZijActief",
    "Jong Nederland",
    "Scouting Karel de Stoute",
    "Voetbalvereniging Juliana",
    "Tennisclub De Hoefslag",
    "Turnvereniging Kracht",
    "Toneelgroep Plankenkoorts",
    "Gemengd koor Cantate",
    "Kinderkoor Cantabile",
    "Repair Café",
    "Weggeefwinkel",
    "Voedselbank",
    "Buurttuin De Zonnehoek",
    "Moestuin De Zonnebloem",
    "Bibliotheek",
    "Eethuis De Kroon",
    "Café De Kraan",
    "Café De Zwaan",
    "Groep 7",
    "Groep 8",
    "Bewoner 1",
    "Bewoner 2",
    "Els Peters",
    "Els Pieters-Bos",
    "Kees Jansen",
    "Toos Jansen",
];

#[test]
fn twenty_other_spellings_are_recognised() {
    let (village, index) = village_with(&DIFFERENT);
    let spellings = [
        ("Fanfare Sint Jan", "Fanfare St. Jan"),
        ("fanfare st jan malden", "Fanfare St. Jan"),
        ("Fanfarre St. Jan", "Fanfare St. Jan"),
        ("Panfare St. Jan", "Fanfare St. Jan"),
        ("St. Jan Fanfare", "Fanfare St. Jan"),
        ("Stichting Dorpshuis de Eik", "Dorpshuis De Eik"),
        ("Dropshuis De Eik", "Dorpshuis De Eik"),
        ("Dorps huis De Eik", "Dorpshuis De Eik"),
        ("Biljardclub de Keu", "Biljartclub De Keu"),
        ("Schaaklcub Malden", "Schaakclub Malden"),
        ("Scouting Karel d' Stoute", "Scouting Karel de Stoute"),
        ("Repaircafe", "Repair Café"),
        ("Toneelgroep Plankekoorts", "Toneelgroep Plankenkoorts"),
        ("Weggeef-winkel", "Weggeefwinkel"),
        ("Voedselbnak", "Voedselbank"),
        ("Bibliotheeek", "Bibliotheek"),
        ("Zij-Actief", "ZijActief"),
        ("Kees Janssen", "Kees Jansen"),
        ("Peters, Els", "Els Peters"),
        ("Vereniging Tennisclub Hoefslag", "Tennisclub De Hoefslag"),
    ];
    for (typed, meant) in spellings {
        let found = names_like(typed, &village, &index);
        assert!(found.iter().any(|name| name == meant), "{typed}: {found:?}");
    }
}

#[test]
fn different_names_are_left_alone() {
    let (village, index) = village_with(&DIFFERENT);
    // Every pair of these is a pair of different names: 780 of them.
    for name in DIFFERENT {
        assert_eq!(names_like(name, &village, &index), [name]);
    }
}

#[test]
fn the_most_alike_comes_first_and_what_is_gone_is_not_named() {
    let (mut village, mut index) = village_with(&["Kees Janssen", "Kees Jansen", "Toos"]);
    assert_eq!(
        names_like("kees jansen", &village, &index),
        ["Kees Jansen", "Kees Janssen"]
    );
    let (both, known) = village_with(&["Stichting Dorpshuis", "Dorpshuis"]);
    for name in ["Dorpshuis", "Stichting Dorpshuis"] {
        assert_eq!(names_like(name, &both, &known)[0], name);
    }
    let gone = village.named(RecordKind::Asset, "Kees Jansen");
    let removal = village.removal(RecordKind::Asset, &gone);
    village.apply(&Edit::new(Phrase::new("test"), removal));
    assert_eq!(names_like("kees jansen", &village, &index), ["Kees Janssen"]);
    index.refresh(&village, &Words::new(Language::Dutch));
    assert_eq!(names_like("kees jansen", &village, &index), ["Kees Janssen"]);
    assert_eq!(names_like("", &village, &index), [""; 0]);
}

/// What people type, and the entry that is there already.
const TYPED_AGAIN: [(&str, &str); 24] = [
    // Diacritics and capitals.
    ("cafe het hoekje", "Café ’t Hoekje"),
    ("Zuster Cecilia-koor", "Züster Cecília Koor"),
    ("creche de elfjes", "Crèche De Elfjes"),
    // Typing errors: a letter too many, too few, another, two turned round.
    ("Voedseblank De Brug", "Voedselbank De Brug"),
    ("Ouderensoos Zonneschijn", "Ouderensoos Zonneschijnn"),
    ("Wandellclub de Stappers", "Wandelclub De Stappers"),
    (
        "Handballvereniging Vriendenschaar",
        "Handbalvereniging Vriendenschaar",
    ),
    ("Gymnastiekvereniging Sparta", "Gymnastikvereniging Sparta"),
    ("Jeanette van den Berg", "Jeannette van den Berg"),
    ("Henk Wilemsen", "Henk Willemsen"),
    // Word order.
    ("Willemsen, Henk", "Henk Willemsen"),
    ("De Brug, voedselbank", "Voedselbank De Brug"),
    // "St." and "Sint", legal forms, abbreviations.
    ("Schutterij Sint Joris", "Schutterij St. Joris"),
    ("St Joris schutterij", "Schutterij St. Joris"),
    ("Stg. Kindervakantiewerk", "Stichting Kindervakantiewerk"),
    ("Kindervakantiewerk", "Stichting Kindervakantiewerk"),
    ("OLV-kerk", "O.L.V. Kerk"),
    ("Onze Lieve Vrouwe kerk", "O.L. Vrouwe Kerk"),
    ("SV Juliana", "S.V. Juliana"),
    // The kern in the name or not.
    ("Dorpshuis Heumen", "Dorpshuis"),
    ("Zangkoor Vivace Malden", "Zangkoor Vivace"),
    // Joined or apart.
    ("Eet tafel Samen", "Eettafel Samen"),
    ("Repair-café", "Repaircafé"),
    ("Jeu-de-boules club", "Jeu de Boules Club"),
];

/// Names that are different, however alike.
const ALL_DIFFERENT: [&str; 48] = [
    "Schutterij St. Joris",
    "Schutterij St. Jan",
    "Schutterij St. Jozef",
    "Basisschool De Vlinder",
    "Peuterspeelzaal De Vlinder",
    "Buurthuis De Vlinder",
    "Wijkteam Noord",
    "Wijkteam Oost",
    "Wijkteam West",
    "Jan Jansen",
    "Jan Janssens",
    "Jos Jansen",
    "Anneke de Wit",
    "Anneke de Wilde",
    "Tafeltennisclub Smash",
    "Tennisclub Smash",
    "Koersbal maandag",
    "Koersbal donderdag",
    "Sjoelclub",
    "Schaakclub",
    "Damclub",
    "Dansclub",
    "Zangkoor Vivace",
    "Zangkoor Vivaldi",
    "Mannenkoor",
    "Vrouwenkoor",
    "Kerkkoor",
    "Kerkbestuur",
    "Parochiehuis",
    "Patronaat",
    "Speeltuin De Kuil",
    "Speeltuin De Kiel",
    "Sporthal",
    "Sportveld",
    "Groep 3",
    "Groep 4",
    "Huisarts Peters",
    "Huisarts Pol",
    "Apotheek",
    "Fysiotherapie",
    "KBO",
    "PCOB",
    "ANBO",
    "Zonnebloem",
    "Zonnehof",
    "Rode Kruis",
    "EHBO",
    "Oranjecomité",
];

#[test]
fn what_is_typed_again_is_found() {
    let mut missed = Vec::new();
    for (typed, there) in TYPED_AGAIN {
        let (village, index) = village_with(&[there]);
        if names_like(typed, &village, &index).is_empty() {
            missed.push((typed, there));
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn a_hundred_pairs_of_different_names_are_left_alone() {
    let dice = &mut Dice(20);
    for _ in 0..100 {
        let one = dice.below(ALL_DIFFERENT.len());
        let other = (one + 1 + dice.below(ALL_DIFFERENT.len() - 1)) % ALL_DIFFERENT.len();
        let (one, other) = (ALL_DIFFERENT[one], ALL_DIFFERENT[other]);
        let (village, index) = village_with(&[one]);
        assert_eq!(names_like(other, &village, &index), [""; 0], "{one}");
    }
    // And those that stand side by side here, which are the most alike.
    for pair in ALL_DIFFERENT.windows(2) {
        let (village, index) = village_with(&pair[..1]);
        assert_eq!(names_like(pair[1], &village, &index), [""; 0], "{}", pair[0]);
    }
}

#[test]
fn an_index_finds_what_is_found_without_one() {
    let (village, index) = village_with(&ALL_DIFFERENT);
    for typed in TYPED_AGAIN.map(|(typed, _)| typed).iter().chain(&ALL_DIFFERENT) {
        assert_eq!(
            resembling_now(typed, &village),
            resembling(typed, &village, &index),
            "{typed}"
        );
    }
}

#[test]
fn st_is_a_saint_before_one_and_a_foundation_before_anything_else() {
    let there = [
        "Stichting Vrienden van de Molen",
        "Stichting Dorpsbelang Malden",
        "Sint Jan",
        "Schuttersgilde Sint Joris",
        "Sint Agatha",
        "Sint Willibrordus",
    ];
    let (village, index) = village_with(&there);
    for (typed, like) in [
        ("St. Vrienden van de Molen", there[0]),
        ("St Dorpsbelang Malden", there[1]),
        ("St. Jan", there[2]),
        ("Schuttersgilde St. Joris", there[3]),
        ("St. Agatha", there[4]),
        ("St. Willibrordus", there[5]),
    ] {
        assert_eq!(names_like(typed, &village, &index), [like], "{typed}");
    }
    // A foundation is no saint, and a saint no foundation.
    let (village, index) = village_with(&["Sint Dorpsbelang", "Stichting Jan"]);
    assert_eq!(names_like("St. Dorpsbelang", &village, &index), [""; 0]);
    assert_eq!(names_like("St. Jan", &village, &index), [""; 0]);
}
