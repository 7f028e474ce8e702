//! Lists on the command line: what is told of them, and files by their name alone.

use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;

use wijkschouw::i18n::Language;

use crate::cli::Desk;
use crate::evening::Evening;

#[test]
fn the_same_of_many_rows_is_told_once() {
    let desk = Desk::new();
    let rows: Vec<String> = (1..=40)
        .map(|number| format!("Speelveld {number};bestaand\n"))
        .collect();
    desk.file("lijst.csv", format!("Naam;Status\n{};bestaand\n", rows.concat()));
    desk.asks(["import", "lijst.csv"])
        .assert()
        .stderr(contains("regel 2 en nog 39, kolom Status").and(contains("regel 5").not()))
        .stderr(contains("regel 42: Deze rij heeft geen naam."));
}

#[test]
fn numbers_of_a_map_are_no_bsn() {
    let desk = Desk::new();
    let feature = r#"{"type":"Feature","geometry":{"type":"Point","coordinates":[5.6,52.3]},"properties":
        {"naam":"Speelveld","identificatie":"123456782","lokaalid":"G123456782","Shape__Area":1234.56782}}"#;
    let map = format!(r#"{{"type":"FeatureCollection","features":[{feature}]}}"#);
    desk.file("bgt.geojson", map);
    desk.asks(["import", "bgt.geojson"])
        .assert()
        .success()
        .stdout(contains("BSN").not());
    desk.file("leden.csv", "Naam;Kenteken\nKoor;123456782\n");
    desk.asks(["import", "leden.csv"])
        .assert()
        .stdout(contains("BSN"));
}

#[test]
fn the_name_of_a_file_says_what_is_made() {
    let desk = Desk::new();
    desk.asks(["add", "Koor #vereniging"]).assert().success();
    desk.asks(["export", "dorp.xlsx"])
        .assert()
        .success()
        .stderr(contains("dorp.xlsx"));
    assert!(std::fs::read(desk.path("dorp.xlsx")).unwrap().starts_with(b"PK"));
    desk.asks(["export", "dorp.csv", "ander.csv"])
        .assert()
        .code(2)
        .stderr(contains("twee plaatsen"));
    desk.asks(["export", "xlxs"])
        .assert()
        .code(2)
        .stderr(contains("xlsx"));
    desk.asks(["import", "lijst.csv", "--kind", "wolk"])
        .assert()
        .code(2)
        .stderr(contains("place (plek)").and(contains("professional")));
}

#[test]
fn what_was_answered_on_the_screen_holds_on_the_command_line() {
    let desk = Desk::new();
    let list = "Naam;Soort;Telefoon\nFanfare Sint Jan;vereniging;024-5550123\n";
    let mut evening = Evening::in_heumen(Language::Dutch).beside("lijst.csv", list.as_bytes());
    evening
        .keys("n<down><down><enter>Fanfare St. Jan<ctrl-s>")
        .keys("I<enter><enter><tab><tab><right><home><enter>");
    let before = evening.exported();
    let evening = evening.left();
    std::fs::copy(evening.file(), desk.inventory()).unwrap();
    desk.file("lijst.csv", list);
    desk.asks(["import", "lijst.csv"]).assert().success();
    assert_eq!(desk.export(), before);
}
