//! What was given out for others comes home, and what cannot come in or go out is refused in words.

use std::fs;

use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;
use serde_json::json;

use crate::cli::Desk;

/// People whose yes goes as far as one thing or one day, a no, and a place, as a list tells of them.
const LIST: &str = "Naam;Soort;Kern;Telefoon;Lat;Lon;Toestemming;Toestemming op;Toestemming waarvoor\n\
    Nel Peters;vrijwilliger;Malden;06-33330003;;;schriftelijk;2-3-2026;alleen telefoonlijst\n\
    Kees Bos;vrijwilliger;Malden;06-33330004;;;mondeling;2-3-2026;dorpskaart tot 1-1-2020\n\
    Jan Bakker;professional;Malden;06-33330005;;;geen;;\n\
    Els Visser;vrijwilliger;Malden;06-33330006;;;schriftelijk;2-3-2026;dorpskaart en telefoonlijst\n\
    Dorpshuis;plek;Malden;024-5550100;51,77;5,84;;;\n";

fn desk() -> Desk {
    let desk = Desk::new();
    desk.file("leden.csv", LIST);
    desk.asks(["import", "leden.csv"]).assert().success();
    desk
}

#[test]
fn what_others_got_changes_nothing_where_it_comes_home() {
    let desk = desk();
    let before = desk.export();
    assert!(before.contains("alleen telefoonlijst"), "{before}");
    for (format, file) in [
        ("xlsx", "m.xlsx"),
        ("csv", "m.csv"),
        ("json", "m.json"),
        ("geojson", "m.geojson"),
        ("vcard", "m.vcf"),
        ("hsds", "m.zip"),
    ] {
        desk.asks(["export", format, file, "--for", "others"])
            .assert()
            .success();
        let told = desk.json(&format!("import {file} --json"));
        assert_eq!(
            (&told["added"], &told["filled"]),
            (&json!({}), &json!({})),
            "{file}: {told}"
        );
        assert_eq!(desk.export(), before, "{file}");
    }
}

#[test]
fn a_calendar_is_no_list() {
    let desk = desk();
    desk.asks(["add", "Koor #vereniging @Malden +Zingen, elke dinsdag 20.00"])
        .assert()
        .success();
    let days =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Zingen\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let before = desk.export();
    for file in ["dagen.ics", "dagen", "dagen.csv", "dagen.txt"] {
        desk.file(file, days);
        desk.asks(["import", file])
            .assert()
            .code(1)
            .stderr(contains("Dit is een agenda"));
    }
    assert_eq!(desk.export(), before);
}

#[test]
fn a_name_promises_what_is_in_the_file() {
    let desk = desk();
    for (format, file, right) in [
        ("hsds", "x.json", ".zip"),
        ("nodes", "x.csv", ".zip"),
        ("csv", "x.XLSX", ".csv"),
        ("xlsx", "x.csv", ".xlsx"),
        ("json", "x.pdf", ".json"),
        ("vcard", "x.ics", ".vcf"),
    ] {
        desk.asks(["export", format, file])
            .assert()
            .code(1)
            .stderr(contains("kan hier niet gemaakt worden").and(contains(format!("Kies: {right}."))));
        assert!(!desk.path(file).exists(), "{file}");
    }
    desk.asks(["export", "csv", "lijst.txt"]).assert().success();
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let desk = desk();
    for asked in [["report", "weg/v.html"], ["export", "weg/x.csv"]] {
        desk.asks(asked)
            .assert()
            .code(1)
            .stderr(contains("Deze map is er niet").and(contains("NotFound").not()));
    }
}

#[test]
fn a_day_without_a_snapshot_is_written_as_dutch_is() {
    let desk = Desk::new();
    desk.file("wielrade.json", crate::cli::VILLAGE);
    desk.asks(["import", "wielrade.json"]).assert().success();
    desk.asks(["report", "v.html", "--since", "3-11-2025"])
        .assert()
        .code(1)
        .stderr(contains("momentopname van 3-11-2025").and(contains("2025-").not()));
    assert!(fs::metadata(desk.path("v.html")).is_err());
}

#[test]
fn what_a_guide_does_not_say_is_told_where_it_is_made() {
    let desk = desk();
    let lacks = "Een sociale kaart zegt niet of een groep gestopt is.";
    desk.asks(["export", "hsds", "m.zip"])
        .assert()
        .success()
        .stderr(contains(lacks));
    desk.asks(["export", "csv", "m.csv"])
        .assert()
        .success()
        .stderr(contains(lacks).not());
}
