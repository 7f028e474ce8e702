//! A field that cannot be read: the file is only read, nothing of it is written over, and what is left of it is saved
//! and named (R10, R21).

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rstest::rstest;
use rusqlite::Connection;
use tempfile::{TempDir, tempdir};
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::{AnyRecord, Id};
use wijkschouw::domain::settings::Settings;
use wijkschouw::domain::story::{Audience, Story};
use wijkschouw::i18n::{Language, Words};
use wijkschouw::store::{Access, Store, StoreError, back_up, check_file, salvage};

use crate::evening::Evening;
use crate::store::adding;

/// An inventory of one village with two people, of whom the first lost a sign of the name.
fn inventory() -> (TempDir, PathBuf, Id) {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let mut store = Store::open(&path).unwrap().store;
    let (amira, other) = (Id::fresh(), Id::fresh());
    let changes = vec![
        Change::add_any(
            Id::ONLY,
            AnyRecord::Settings(Settings::delivered("Heumen").into()),
        ),
        Change::add(amira, Asset::new(AssetKind::Volunteer, "Amira")),
        Change::add(other, Asset::new(AssetKind::Place, "Dorpshuis")),
    ];
    store
        .save(&Edit::new(Phrase::new("edit-several"), changes))
        .unwrap();
    drop(store);
    (folder, path, amira)
}

fn sql(path: &Path, statements: &str) {
    let connection = Connection::open(path).unwrap();
    connection.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    connection.execute_batch(statements).unwrap();
}

/// One byte of the name is no text.
const NAME: &str = "UPDATE assets SET name = CAST(X'416DFF7261' AS TEXT) WHERE kind = 'volunteer'";
const NO_PAST: &str = "DELETE FROM changes; DELETE FROM edits";

#[rstest]
#[case::text_that_is_none(
    NAME,
    "Bij hulpbron “Am\u{fffd}ra” is Naam niet goed te lezen: “Am\u{fffd}ra”."
)]
#[case::bytes("UPDATE assets SET name = X'416D697261' WHERE kind = 'volunteer'", "“Amira”")]
#[case::code_that_nobody_knows("UPDATE assets SET status = 'fiets' WHERE kind = 'volunteer'", "“fiets”")]
#[case::of_its_kind(
    "UPDATE volunteers SET availability = CAST(X'64FF' AS TEXT)",
    "Bij hulpbron “Amira” is Beschikbaar niet goed te lezen"
)]
#[case::in_a_set(
    "INSERT INTO asset_tags SELECT id, 0, CAST(X'6BFF' AS TEXT) FROM assets WHERE kind = 'volunteer'",
    "Bij hulpbron “Amira” is"
)]
#[case::settings("UPDATE settings SET fresh_days = 'veel'", "“veel”")]
fn a_file_with_a_field_that_cannot_be_read_is_only_read(#[case] fault: &str, #[case] told: &str) {
    let (_folder, path, _) = inventory();
    sql(&path, fault);
    let before = fs::read(&path).unwrap();
    let opened = Store::open(&path).unwrap();
    let Access::Reader(holder) = &opened.access else {
        panic!("writing would lose it");
    };
    assert_eq!(holder.phrase().key, "store-damaged");
    assert!(opened.is_spoilt());
    let mut store = opened.store;
    assert!(matches!(
        store.save(&adding("Koor").1),
        Err(StoreError::ReadOnly { .. })
    ));
    drop(store);
    let waited = Store::wait_for_writing(&path, Duration::ZERO);
    assert!(matches!(waited.err(), Some(StoreError::Damaged { .. })));
    let checked = check_file(&path).unwrap();
    assert!(checked.damaged);
    let words = Words::new(Language::Dutch);
    let found: Vec<String> = checked
        .findings
        .iter()
        .map(|finding| words.tell(&finding.words))
        .collect();
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains(told), "{found:?}");
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn what_loses_nothing_when_it_is_written_over_keeps_nobody_from_writing() {
    let (_folder, path, _) = inventory();
    let nobody = "01900000-0000-7000-8000-000000000000";
    sql(
        &path,
        &format!(
            "INSERT INTO volunteers (asset) VALUES ('{nobody}');
             INSERT INTO asset_tags VALUES ('{nobody}', 0, 'los');
             UPDATE assets SET kern = '{nobody}'; UPDATE edits SET label = 'weg'"
        ),
    );
    let opened = Store::open(&path).unwrap();
    assert_eq!(opened.access, Access::Writer);
    assert!(!opened.findings.is_empty());
}

#[test]
fn a_file_that_comes_in_the_place_of_the_open_one_with_such_a_field_is_not_written() {
    let (_folder, path, _) = inventory();
    let mut store = Store::open(&path).unwrap().store;
    sql(&path, NAME);
    let before = fs::read(&path).unwrap();
    assert!(store.save(&adding("Koor").1).is_err());
    assert!(store.reload().is_err());
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[rstest]
#[case::known_to_the_history("", "Amira", true)]
#[case::known_to_nobody(NO_PAST, "Am\u{fffd}ra", false)]
fn what_can_be_read_of_a_field_is_saved_and_named(
    #[case] more: &str,
    #[case] name: &str,
    #[case] recalled: bool,
) {
    let (_folder, path, amira) = inventory();
    sql(&path, &format!("{NAME}; {more}"));
    let target = path.with_file_name("nieuw.db");
    let saved = salvage(&path, &target).unwrap();
    let words = Words::new(Language::Dutch);
    let told: Vec<String> = saved.phrases().iter().map(|told| words.tell(told)).collect();
    let opened = Store::open(&target).unwrap();
    assert_eq!(opened.access, Access::Writer);
    assert_eq!(opened.village.assets.len(), 2);
    assert_eq!(&*opened.village.assets[&amira].name, name);
    assert_eq!(opened.store.check().unwrap(), []);
    let line =
        format!("Bij hulpbron “{name}” was Naam niet goed te lezen: “Am\u{fffd}ra”. Kijk of het klopt.");
    assert!(told.iter().any(|told| told.starts_with(&line)), "{told:#?}");
    let from_the_past = told
        .iter()
        .any(|told| told.starts_with("Uit de geschiedenis gehaald"));
    assert_eq!(from_the_past, recalled, "{told:#?}");
    assert!(!saved.is_complete());
}

#[rstest]
#[case::alone_in_its_table("UPDATE settings SET village = CAST(X'48FF' AS TEXT)")]
#[case::no_name_at_all("UPDATE assets SET name = NULL WHERE kind = 'volunteer'")]
#[case::code("UPDATE assets SET status = 'fiets'")]
#[case::settings_of_another_type("UPDATE settings SET fresh_days = 'veel'")]
#[case::what_is_remembered("INSERT INTO notes (key, value) VALUES ('iets', CAST(X'48FF' AS TEXT))")]
fn no_entry_is_dropped_for_one_field(#[case] fault: &str) {
    let (_folder, path, amira) = inventory();
    sql(&path, &format!("{fault}; {NO_PAST}"));
    let target = path.with_file_name("nieuw.db");
    let saved = salvage(&path, &target).unwrap();
    let told: Vec<String> = saved.phrases().into_iter().map(|told| told.key).collect();
    let village = Store::open(&target).unwrap().village;
    assert_eq!(village.assets.len(), 2, "{told:?}");
    assert!(!village.assets[&amira].name.is_empty());
    assert_eq!(village.settings.len(), 1, "{told:?}");
}

#[test]
fn the_screen_only_reads_it_and_shows_the_way_out() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("iAmira @malden<enter><esc>");
    let file = evening.file();
    back_up(&file, jiff::civil::date(2026, 11, 26).at(21, 30, 0, 0)).unwrap();
    let spoil = "UPDATE assets SET name = CAST(X'416DFF7261' AS TEXT)";
    evening.elsewhere(|store| sql(store.path(), spoil));
    let before = fs::read(&file).unwrap();
    for (width, height) in [(80, 24), (60, 16)] {
        let screen = evening.frame(width, height);
        for said in [
            "alleen lezen",
            "Am\u{fffd}ra",
            "Redden wat",
            "-gered.db",
            "backups”",
        ] {
            assert!(screen.contains(said), "“{said}” is not on\n{screen}");
        }
    }
    // Whoever says no is shown it again by every key that would write.
    evening.keys("<enter>").hides("Redden wat");
    evening.keys("n").shows("Redden wat").keys("<enter>");
    evening.keys("2d").shows("Redden wat").keys("<enter>");
    assert_eq!(fs::read(&file).unwrap(), before);
    evening
        .keys("nj")
        .shows("Wat er gered is")
        .shows("Naam niet goed te lezen");
    assert_eq!(fs::read(&file).unwrap(), before);
}

/// Where nobody can read who may see something it is shown to the fewest, also once it is saved.
#[rstest]
#[case("kind = 'robot'")]
#[case("kind = NULL")]
fn who_is_a_person_no_longer_by_a_lost_kind_stays_hidden(#[case] fault: &str) {
    let (_folder, path, amira) = inventory();
    sql(
        &path,
        &format!("UPDATE assets SET {fault} WHERE kind = 'volunteer'"),
    );
    sql(&path, NO_PAST);
    let opened = Store::open_to_read(&path).unwrap();
    assert!(opened.village.assets[&amira].kind.consent().is_some());
    assert!(opened.is_spoilt());
}

#[test]
fn a_story_of_which_the_audience_is_lost_stays_within_the_group() {
    let (_folder, path, _) = inventory();
    let mut store = Store::open(&path).unwrap().store;
    let story = Story {
        text: "Dit blijft onder ons.".into(),
        audience: Audience::WorkingGroup,
        ..Story::default()
    };
    let change = Change::add(Id::fresh(), story);
    store
        .save(&Edit::new(Phrase::new("edit-added"), vec![change]))
        .unwrap();
    drop(store);
    for fault in ["audience = 'xyz'", "audience = NULL"] {
        sql(&path, &format!("UPDATE stories SET {fault}"));
        let opened = Store::open_to_read(&path).unwrap();
        assert!(opened.is_spoilt(), "{fault}");
        let mut stories = opened.village.stories.values();
        assert!(
            stories.all(|story| story.audience == Audience::WorkingGroup),
            "{fault}"
        );
    }
}
