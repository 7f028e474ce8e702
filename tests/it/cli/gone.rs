//! The inventory is gone and its copies are not; other versions stand beside it; files that hold nothing.

use std::fs;

use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;
use wijkschouw::store::{Store, back_up};

use crate::cli::Desk;

/// A desk with one place in the inventory.
fn desk() -> Desk {
    let desk = Desk::new();
    desk.asks(["add", "Dorpshuis #plek"]).assert().success();
    desk
}

#[test]
fn the_copies_of_an_inventory_that_is_gone_are_the_way_back() {
    let desk = desk();
    let before = desk.export();
    let evening = jiff::civil::date(2026, 11, 26).at(21, 30, 0, 0);
    back_up(&desk.inventory(), evening).unwrap();
    fs::remove_file(desk.inventory()).unwrap();
    let gone = "Er is nog een kopie van de inventaris, van 26-11-2026 21:30";
    for verb in ["check", "export", "gaps"] {
        desk.asks([verb])
            .assert()
            .code(1)
            .stderr(contains(gone).and(contains("wijkschouw restore 1")));
    }
    desk.file("lijst.csv", "Naam;Soort\nBieb;plek\n");
    // An empty inventory in its place would look as if all were well.
    for args in [
        &["add", "Bieb #plek"][..],
        &["add", "--dry-run", "Bieb #plek"],
        &["import", "lijst.csv"],
    ] {
        desk.asks(args.iter().copied())
            .assert()
            .code(1)
            .stderr(contains(gone).and(contains("wijkschouw restore 1")));
        assert!(!desk.inventory().exists());
    }
    desk.asks(["where"]).assert().success().stdout(contains(gone));
    desk.asks(["backups"])
        .assert()
        .success()
        .stdout(contains("26-11-2026"))
        .stderr(contains(gone));
    desk.asks(["restore", "1"])
        .assert()
        .code(1)
        .stderr(contains("er niet meer").and(contains("--yes")));
    assert!(!desk.inventory().exists());
    // What was still to be rolled back in the file that is gone must not be in the one that comes in its place.
    desk.file("dorp.db-journal", "x".repeat(600));
    desk.asks(["restore", "1", "--yes"])
        .assert()
        .success()
        .stdout(contains("staat weer hier"));
    assert_eq!(desk.export(), before);
    desk.asks(["check"]).assert().success();
}

#[test]
fn every_other_version_beside_it_is_named_each_time() {
    let desk = desk();
    let names = ["dorp (conflicted copy 2026-11-26 Fatima).db", "dorp-LAPTOP2.db"];
    for name in names {
        fs::copy(desk.inventory(), desk.path("ander.db")).unwrap();
        desk.asks(["--file", "ander.db", "add", "Bieb #plek"])
            .assert()
            .success();
        fs::rename(desk.path("ander.db"), desk.path(name)).unwrap();
    }
    for verb in ["check", "where", "check"] {
        let assert = desk.asks([verb]).assert().success();
        assert.stdout(contains(names[0]).and(contains(names[1])));
    }
    assert_eq!(desk.json("where --json")["beside"].as_array().unwrap().len(), 2);
    assert_eq!(desk.json("check --json")["beside"].as_array().unwrap().len(), 2);
}

#[test]
fn advice_about_a_file_that_holds_nothing_comes_to_an_end() {
    let desk = Desk::new();
    for content in ["", "geen inventaris, maar een brief\n"] {
        desk.file("leeg.db", content);
        desk.asks(["--file", "leeg.db", "check", "--repair", "gered.db"])
            .assert()
            .code(1)
            .stderr(contains("niets te redden").and(contains("--repair").not()));
        assert!(!desk.path("gered.db").exists());
    }
}

#[test]
fn names_of_files_may_begin_with_a_dash_and_not_be_endless() {
    let desk = Desk::new();
    desk.asks(["--file", "-streepje.db", "add", "Dorpshuis #plek"])
        .assert()
        .success();
    let path = desk.path("-streepje.db");
    assert_eq!(Store::open_to_read(&path).unwrap().village.assets.len(), 1);
    for letters in [245, 300] {
        let long = format!("{}.db", "a".repeat(letters));
        desk.asks(["--file", &long, "add", "Dorpshuis #plek"])
            .assert()
            .code(1)
            .stderr(contains("te lang"));
    }
}

#[test]
fn a_sealed_file_is_opened_not_imported() {
    let desk = desk();
    desk.file("dorp.age", "age-encryption.org/v1\n-> scrypt x\n");
    desk.asks(["import", "dorp.age"])
        .assert()
        .code(1)
        .stderr(contains("wijkschouw open dorp.age"));
}
