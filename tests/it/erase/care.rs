//! Consent taken back, people kept without being used, and whom one may keep at all (A3, A6, A7).

use std::path::Path;

use assert_cmd::Command;
use jiff::civil::{Date, date};
use predicates::prelude::PredicateBooleanExt;
use predicates::str::{contains, is_empty};
use serde_json::Value as Json;
use wijkschouw::domain::asset::{Asset, Status};
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::contacts::Consent;
use wijkschouw::domain::kinds::{AssetKind, ConsentLevel};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::Id;
use wijkschouw::i18n::Language;
use wijkschouw::store::Store;

use crate::evening::{Evening, TODAY};

fn asks(file: &Path, args: &[&str]) -> Command {
    let mut command = Command::cargo_bin("wijkschouw").unwrap();
    let folder = file.parent().unwrap();
    command
        .env_clear()
        .env("HOME", folder)
        .env("WIJKSCHOUW_FILE", file)
        .current_dir(folder)
        .args(args)
        .timeout(std::time::Duration::from_secs(60));
    command
}

#[test]
fn consent_that_was_withdrawn_does_not_read_as_given_and_twice_is_told_as_twice() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("2/joke hazelaar<enter>").shows("Toestemming op");
    evening.keys("Q").shows("Toestemming ingetrokken op");
    evening.hides("Toestemming op").shows("Toestemming gold voor");
    evening.keys("Q");
    assert!(
        evening.note().contains("al niet meer gebruikt"),
        "{}",
        evening.note()
    );
}

#[test]
fn who_was_not_looked_at_for_long_is_listed_and_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("dorp.db");
    let days: [(&str, Option<Date>); 6] = [
        ("Een dag minder", Some(date(2024, 11, 24))),
        ("Op de dag", Some(date(2024, 11, 23))),
        ("Een dag meer", Some(date(2024, 11, 22))),
        ("Schrikkeldag", Some(date(2024, 2, 29))),
        ("Verkeerde klok", Some(date(2031, 1, 1))),
        ("Nooit", None),
    ];
    let changes = days.map(|(name, verified)| {
        let mut asset = Asset::new(AssetKind::Volunteer, name);
        asset.verified = verified;
        Change::add(Id::fresh(), asset)
    });
    let mut store = Store::open(&file).unwrap().store;
    store
        .save(&Edit::new(
            Phrase::new("edit-added").text("name", "zes"),
            changes.into(),
        ))
        .unwrap();
    drop(store);
    let output = asks(&file, &["privacy", "review", "--json", "--today", "2026-11-23"])
        .output()
        .unwrap();
    let told: Json = serde_json::from_slice(&output.stdout).unwrap();
    let names: Vec<&str> = told["people"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["name"].as_str().unwrap())
        .collect();
    assert_eq!(
        names,
        [
            "Nooit",
            "Schrikkeldag",
            "Een dag meer",
            "Op de dag",
            "Verkeerde klok"
        ]
    );
    asks(&file, &["privacy", "review", "--today", "2026-11-23"])
        .assert()
        .success()
        .stdout(contains("Nooit: nooit nagekeken").and(contains("2031 klopt niet")));
    assert_eq!(
        Store::open_to_read(&file).unwrap().village.assets.len(),
        6,
        "nothing goes by itself"
    );
}

#[test]
fn from_the_list_one_confirms_or_goes_on_to_erasing() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.command("mogen houden").shows("Kees Ravensteijn");
    evening.shows("nooit nagekeken");
    let before = evening.screen();
    evening.keys("x");
    assert_ne!(evening.screen(), before);
    assert!(evening.note().contains("nagekeken"), "{}", evening.note());
    evening.keys("<end>Z").shows("Voorgoed wissen");
    evening.keys("<esc><enter><esc><esc>");
    evening.keys("uu");
}

#[test]
fn who_takes_consent_back_is_a_role_everywhere_at_once() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    let gerard = evening.entry("Gerard Pijnappels");
    evening.keys("2/gerard pijn<enter>gA");
    assert!(evening.note().contains("ingetrokken"), "{}", evening.note());
    let village = evening.village();
    let consent = Consent::of(&village.assets[&gerard]).unwrap();
    assert_eq!((consent.level, consent.day), (ConsentLevel::None, Some(TODAY)));
    evening.keys("A");
    assert!(evening.note().contains("niets veranderd"), "{}", evening.note());
    evening.keys("p");
    for screen in ["1", "2", "3", "4", "5", "6"] {
        evening.keys(screen).hides("Pijnappels");
    }
    evening.restart();
    no_export_names(&evening.file(), "Pijnappels");
    asks(&evening.file(), &["report", "--format", "md"])
        .assert()
        .success()
        .stdout(contains("Pijnappels").not());
}

/// No file for others says the name.
fn no_export_names(file: &Path, name: &str) {
    for format in ["csv", "json", "geojson", "vcard", "ics", "gexf"] {
        let output = asks(file, &["export", format, "-", "--for", "others"])
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(!text.contains(name), "{format}: {text}");
    }
}

#[test]
fn somebody_can_be_kept_without_being_used() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    let gerard = evening.entry("Gerard Pijnappels");
    evening.keys("2/gerard pijn<enter>gQ");
    let village = evening.village();
    let asset = &village.assets[&gerard];
    assert_eq!(asset.status, Status::Stopped);
    assert_eq!(&*asset.name, "Gerard Pijnappels", "kept, to be shown to him");
    evening.restart();
    no_export_names(&evening.file(), "Pijnappels");
    evening.keys("u");
    assert_eq!(evening.village().assets[&gerard].status, Status::Active);
}

#[test]
fn by_command_too_consent_is_taken_back_and_can_be_given_again() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    let gerard = evening.entry("Gerard Pijnappels");
    evening.restart();
    let file = evening.file();
    let beside = tempfile::tempdir().unwrap();
    let copy = beside.path().join("dorp.db");
    std::fs::copy(&file, &copy).unwrap();
    asks(&copy, &["privacy", "withdraw", "Gerard Pijnappels"])
        .assert()
        .success()
        .stdout(contains("Toestemming van Gerard Pijnappels ingetrokken"));
    asks(&copy, &["privacy", "withdraw"]).assert().code(2);
    let consent = |copy: &Path| {
        let village = Store::open_to_read(copy).unwrap().village;
        village.assets[&gerard].kind.consent()
    };
    assert_eq!(consent(&copy), Some(ConsentLevel::None));
    asks(&copy, &["undo"]).assert().success();
    assert_eq!(consent(&copy), Some(ConsentLevel::Written));
}

#[test]
fn by_command_too_taking_back_tells_which_files_still_name_them() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.restart();
    let beside = tempfile::tempdir().unwrap();
    let copy = beside.path().join("dorp.db");
    std::fs::copy(evening.file(), &copy).unwrap();
    let withdraws = |who: &'static str| asks(&copy, &["privacy", "withdraw", who]).assert().success();
    withdraws("Gerard Pijnappels").stderr(is_empty());
    asks(&copy, &["undo"]).assert().success();
    let list = beside.path().join("lijst.json");
    asks(&copy, &["export", list.to_str().unwrap()])
        .assert()
        .success();
    withdraws("Gerard Pijnappels").stderr(
        contains("eerder uit de inventaris gemaakt")
            .and(contains("lijst.json"))
            .and(contains("Vraag hun om het weg te gooien")),
    );
    // Where nothing was taken back there is nothing to tell.
    withdraws("Gerard Pijnappels").stderr(is_empty());
}
