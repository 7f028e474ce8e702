//! Names that were typed before, in another spelling.

use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::doubles::resembling;
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::lists::Kern;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::{Id, RecordKind};
use wijkschouw::domain::search::Index;
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};

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
    let gone = village.named(RecordKind::Asset, "Kees Jansen");
    let removal = village.removal(RecordKind::Asset, &gone);
    village.apply(&Edit::new(Phrase::new("test"), removal));
    assert_eq!(names_like("kees jansen", &village, &index), ["Kees Janssen"]);
    index.refresh(&village, &Words::new(Language::Dutch));
    assert_eq!(names_like("kees jansen", &village, &index), ["Kees Janssen"]);
    assert_eq!(names_like("", &village, &index), [""; 0]);
}
