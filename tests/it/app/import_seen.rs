//! What a list would bring is seen entry by entry before it is stored.

use std::fmt::Write;
use std::fs;

use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::i18n::Language;

use crate::evening::Evening;

const CLUBS: &str = "Naam;Soort;Plaats;Telefoon;Trefwoorden;Contactpersoon\n\
    Koor De Lijster;vereniging;Malden;024-5550123;muziek, zang;Els Smit 06 12345678\n\
    Fanfare;vereniging;Nederasselt;;;\n";

fn with(list: &str) -> Evening {
    Evening::in_heumen(Language::Dutch).beside("lijst.csv", list.as_bytes())
}

#[test]
fn one_walks_through_what_will_be_stored_before_it_is() {
    let mut evening = with(CLUBS);
    let before = evening.exported();
    evening
        .keys("I<enter><enter><tab>")
        .shows("Tab laat eerst zien wat er komt")
        .keys("<tab>")
        .shows("Zo wordt het bewaard")
        .shows("Nieuw: Koor De Lijster")
        .shows("Malden")
        .shows("Telefoon: 024-5550123")
        .shows("Trefwoorden: muziek, zang")
        // Who is named in a cell is an entry too.
        .keys("<down>")
        .shows("vrijwilliger")
        .shows("is actief bij Koor De Lijster")
        .keys("<enter>")
        .shows("Nieuw: Els Smit")
        .shows("Vrijwilliger")
        .shows("Telefoon: 06 12345678")
        .shows("· is actief bij Koor De Lijster")
        .keys("<tab>")
        .shows("Nieuw: Fanfare")
        .shows("Nederasselt")
        // A kern that nobody knew comes in as well.
        .keys("<right>")
        .shows("Nieuw: Nederasselt")
        .keys("<right>")
        .shows("Verder staat er hier niets")
        .keys("<left><left><left>")
        .shows("Nieuw: Koor De Lijster")
        .shows("Verbindingen")
        .keys("<esc>")
        .shows("4 van 4");
    assert_eq!(evening.exported(), before, "looking stores nothing");
    evening.keys("<home><enter>");
    let village = evening.village();
    assert_eq!((village.assets.len(), village.relations.len()), (3, 1));
}

#[test]
fn on_a_wide_screen_the_entry_stands_beside_the_list() {
    let mut evening = with(CLUBS);
    evening.keys("I<enter><enter><tab><tab>");
    let screen = evening.frame(120, 40);
    let line = screen.lines().find(|line| line.contains("Koor De Lijster"));
    assert!(line.unwrap().contains("Nieuw: Koor De Lijster"), "{screen}");
    assert!(screen.contains("Telefoon: 024-5550123"), "{screen}");
    assert!(screen.contains("Els Smit"), "{screen}");
}

#[test]
fn what_is_filled_in_is_seen_as_it_will_be() {
    let mut evening = with("Naam;Telefoon\nKoor;\nFanfare;\n");
    evening.keys("I<enter><enter><tab><enter>");
    let list = evening.file().with_file_name("lijst.csv");
    fs::write(list, "Naam;Telefoon\nKoor;024-5550123\nFanfare;\n").unwrap();
    evening
        .keys("I<enter><tab>")
        .shows("aangevuld 1")
        .keys("<tab>")
        .shows("Aangevuld: Koor")
        .shows("Telefoon: 024-5550123");
    let screen = evening.frame(80, 24);
    assert!(screen.contains("aangevuld   Koor"), "{screen}");
    assert!(screen.contains("024-5550123"), "{screen}");
}

#[test]
fn an_answer_changes_what_is_seen_below_it() {
    let mut evening = with("Naam;Soort;Telefoon\nFanfare Sint Jan;vereniging;024-5550123\n");
    evening.keys("n<down><down><enter>Fanfare St. Jan<ctrl-s>");
    evening
        .keys("I<enter><enter><tab><tab>")
        .shows("lijkt op Fanfare St. Jan")
        .keys("<right><tab><tab>")
        .shows("Aangevuld: Fanfare St. Jan")
        .shows("Telefoon: 024-5550123");
}

#[test]
fn of_twenty_thousand_rows_the_last_is_a_key_away() {
    let mut list = "Naam;Soort;Plaats\n".to_owned();
    for number in 1..=20_000 {
        writeln!(list, "Club {number};vereniging;Malden").unwrap();
    }
    let mut evening = with(&list);
    evening
        .keys("I<enter><enter><tab><tab>")
        .shows("Club 1 ")
        .keys("<pgdn>")
        .shows("Club 9 ")
        .keys("<end><enter>")
        .shows("Nieuw: Club 20000");
}

#[test]
fn of_a_whole_inventory_each_record_is_seen_too() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening = evening.beside("buren.json", include_bytes!("../../../assets/demo/wielrade.json"));
    evening
        .keys("Iburen<enter>")
        .shows("klopt het?")
        .keys("<end>")
        .shows("Zo wordt het bewaard")
        .keys("<enter>")
        .shows("Nieuw: ");
}

#[test]
fn going_back_loses_nothing_that_was_said_of_the_columns() {
    let mut evening = with("Naam;Kleur\nKoor;blauw\n").beside("ander.csv", b"Naam;Maat\nFanfare;groot\n");
    let path = |name: &str| evening.file().with_file_name(name).display().to_string();
    let (list, other) = (path("lijst.csv"), path("ander.csv"));
    evening
        .keys("Ilijst<enter><enter><down><enter>trefw<enter>")
        .shows("Trefwoorden")
        // Back from the check, and on again.
        .keys("<tab>")
        .shows("Nieuw 1")
        .keys("<esc>")
        .shows("Trefwoorden")
        // Back to the choice of a file, and the same one again.
        .keys("<esc><esc>")
        .shows("Verder met lijst.csv")
        .keys("<enter>")
        .shows("3 van 4")
        .shows("Trefwoorden")
        // Out of the panel, and with the file by its name.
        .keys("<esc><esc><esc>")
        .keys("I")
        .keys(&list)
        .keys("<enter>")
        .shows("3 van 4")
        .shows("Trefwoorden")
        .shows("Uw keuzes staan er nog");
    // Busy with another list in between.
    evening
        .keys("<esc><esc>")
        .keys(&other)
        .keys("<enter>")
        .shows("2 van 4")
        .keys("<esc>")
        .keys(&list)
        .keys("<enter>")
        .shows("Trefwoorden");
}

#[test]
fn a_list_that_was_left_is_known_by_its_shape_later() {
    let mut evening = with("Naam;Kleur\nKoor;blauw\n").beside("nieuw.csv", b"Naam;Kleur\nFanfare;rood\n");
    let new = evening.file().with_file_name("nieuw.csv").display().to_string();
    evening.keys("Ilijst<enter><enter><down><enter>trefw<enter><esc><esc><esc>");
    evening
        .restart()
        .keys("I")
        .keys(&new)
        .keys("<enter>")
        .shows("3 van 4")
        .shows("Trefwoorden")
        .shows("bekend van een vorige lijst");
}

#[test]
fn of_another_village_it_is_asked_whether_that_is_meant() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening = evening.beside("buren.json", include_bytes!("../../../assets/demo/wielrade.json"));
    let before = evening.exported();
    evening
        .keys("Iburen<enter>")
        .shows("Van het dorp Wielrade")
        .shows("Wilt u die bij Heumen zetten?")
        .keys("<enter>");
    assert_eq!(evening.exported(), before, "the first Enter only asks");
    evening.keys("<enter>");
    assert_ne!(evening.exported(), before);
}

#[test]
fn benches_of_a_map_come_in_when_one_says_so() {
    let map = r#"{"version":0.6,"generator":"Overpass API","elements":[
        {"type":"node","id":1,"lat":51.3,"lon":5.3,"tags":{"club":"sport","name":"VV Malden"}},
        {"type":"node","id":2,"lat":51.5,"lon":5.5,"tags":{"amenity":"bench"}},
        {"type":"node","id":3,"lat":51.6,"lon":5.6,"tags":{"amenity":"bench"}}]}"#;
    let mut evening = with(map);
    evening
        .keys("I<enter><enter><tab>")
        .shows("Nieuw 1 ")
        .shows("2 dingen zonder eigen naam, zoals bankjes")
        .shows("blijven weg")
        .keys("<tab><right>")
        .shows("Nieuw 3 ")
        .shows("ook overnemen")
        .keys("<left>")
        .shows("Nieuw 1 ")
        .keys("<enter>")
        .shows("Nieuw 3 ")
        .keys("<home><enter>");
    let village = evening.village();
    let mut names: Vec<&str> = village.assets.values().map(|asset| &*asset.name).collect();
    names.sort_unstable();
    assert_eq!(names, ["Bankje 1", "Bankje 2", "VV Malden"]);
}

#[test]
fn a_new_entry_can_be_of_another_kind_than_was_guessed() {
    let list = "Naam;Telefoon;Contactpersoon\n\
        De Brug;024-5550123;Els Smit\nOranje Boven;06-13131313;\nKoor De Lijster;;\n";
    let mut evening = with(list);
    evening
        .keys("I<enter><enter><tab>")
        .keys("<tab><right>")
        .shows("De Brug")
        .shows("professional")
        .keys("<left><left>")
        .shows("vrijwilliger")
        .keys("<left>")
        .shows("plek")
        // Who is named beside it is somebody.
        .keys("<down><right>")
        .shows("ligt vast")
        .keys("<down><right>")
        .keys("<home><enter>");
    let village = evening.village();
    let kind = |name: &str| {
        let mut assets = village.assets.values();
        assets.find(|asset| &*asset.name == name).unwrap().which()
    };
    assert_eq!(kind("De Brug"), AssetKind::Place);
    assert_eq!(kind("Els Smit"), AssetKind::Volunteer);
    assert_eq!(kind("Koor De Lijster"), AssetKind::Association);
    // The same list again brings nothing: what was said of it is remembered.
    evening.keys("I<enter><tab>").shows("alles staat er al");
}
