//! A file of somebody else: refused with a sentence or read for what is good in it, soon, and left as it
//! was (S6).

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use rstest::rstest;
use rusqlite::Connection;
use tempfile::tempdir;
use wijkschouw::domain::gaps::{Scope, analyse};
use wijkschouw::i18n::{Language, Words};
use wijkschouw::store::{Store, StoreError, copy, look_through};

use crate::fuzz::World;
use crate::hostile::{demo, sql, texts};

/// The longest that opening may take: five seconds, and four times as long unoptimised.
const LONGEST: Duration = Duration::from_secs(if cfg!(debug_assertions) { 20 } else { 5 });

fn tables(path: &Path, count: usize) {
    let connection = Connection::open(path).unwrap();
    connection
        .execute_batch("PRAGMA synchronous = OFF; BEGIN")
        .unwrap();
    for number in 0..count {
        connection
            .execute_batch(&format!("CREATE TABLE t{number} (a)"))
            .unwrap();
    }
    connection.execute_batch("COMMIT").unwrap();
}

#[rstest]
#[case::computed_column(
    |path: &Path| sql(path, "ALTER TABLE assets ADD COLUMN g TEXT AS (hex(zeroblob(400000000))) VIRTUAL"),
    "store-foreign"
)]
#[case::computed_index(|path: &Path| sql(path, "CREATE INDEX i ON assets (length(name))"), "store-foreign")]
#[case::view_over_a_table(
    |path: &Path| sql(path, "ALTER TABLE stories RENAME TO echte; CREATE VIEW stories AS SELECT * FROM echte"),
    "store-foreign"
)]
#[case::trigger_on_our_own(
    |path: &Path| sql(path, "CREATE TRIGGER t AFTER INSERT ON edits BEGIN DELETE FROM assets; END"),
    "store-foreign"
)]
#[case::thousands_of_tables(|path: &Path| tables(path, 5_000), "store-foreign")]
#[case::a_name_of_80_mb(
    |path: &Path| sql(path, "UPDATE kernen SET name = hex(zeroblob(40000000)) WHERE id = (SELECT min(id) FROM kernen)"),
    "store-damaged"
)]
fn what_could_harm_is_refused_soon_and_left_as_it_was(#[case] spoil: fn(&Path), #[case] key: &str) {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    demo(&path);
    spoil(&path);
    let before = fs::read(&path).unwrap();
    let words = Words::new(Language::Dutch);
    for open in [Store::open, Store::open_to_read] {
        let start = Instant::now();
        let error = open(&path).err().expect("it is refused");
        assert!(start.elapsed() < LONGEST, "{:?}", start.elapsed());
        assert_eq!(error.phrase().key, key, "{error}");
        assert!(words.tell(&error.phrase()).contains("dorp.db"));
    }
    // Nor does it come in the place of an inventory by being put back.
    let error = look_through(&path).expect_err("it is refused");
    assert_eq!(error.phrase().key, key, "{error}");
    assert!(fs::read(&path).unwrap() == before);
}

/// Whatever stands in it, it can be looked at; the answer is how much had to be passed over.
#[track_caller]
fn looked_at(path: &Path) -> usize {
    let before = fs::read(path).unwrap();
    let start = Instant::now();
    let opened = Store::open_to_read(path).unwrap();
    analyse(&opened.village, &Scope::default(), World::TODAY);
    let _ = (
        opened.store.drafts(),
        opened.store.history(50),
        opened.store.check(),
    );
    assert!(start.elapsed() < 3 * LONGEST, "{:?}", start.elapsed());
    assert!(fs::read(path).unwrap() == before);
    opened.findings.len()
}

#[test]
fn what_points_at_nothing_is_looked_at_all_the_same() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    demo(&path);
    sql(
        &path,
        "PRAGMA foreign_keys = OFF; DELETE FROM kernen; DELETE FROM gatherings;
         DELETE FROM assets WHERE kind = 'place'; UPDATE relations SET \"from\" = 'geen id' WHERE kind = 'knows';
         UPDATE stories SET id = upper(id); UPDATE goals SET id = '' WHERE id = (SELECT min(id) FROM goals)",
    );
    assert!(0 < looked_at(&path));
}

#[test]
fn what_is_of_another_type_is_passed_over_cell_by_cell() {
    for wrong in [
        "x'00ff1b'",
        "-1e308",
        "9223372036854775807",
        "char(27) || ']0;x' || char(7)",
        "'2026-02-30'",
    ] {
        let folder = tempdir().unwrap();
        let path = folder.path().join("dorp.db");
        demo(&path);
        let mut spoil = "PRAGMA foreign_keys = OFF; BEGIN;".to_owned();
        for (table, column) in texts(&path) {
            if column != "id" {
                // A column of the key of a table can hold it only once.
                spoil += &format!(
                    "UPDATE OR IGNORE \"{table}\" SET \"{column}\" = {wrong} WHERE \"{column}\" <> '' AND random() % 2 = 0;"
                );
            }
        }
        sql(&path, &(spoil + "COMMIT"));
        assert!(0 < looked_at(&path), "{wrong}");
    }
}

#[test]
fn a_history_and_notes_without_bottom_harm_nothing() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    demo(&path);
    sql(
        &path,
        "UPDATE edits SET label = replace(hex(zeroblob(50000)), '0', '[');
         UPDATE changes SET after = replace(hex(zeroblob(50000)), '0', '[') WHERE seq < 3;
         INSERT INTO drafts (form, content, at) VALUES ('line', replace(hex(zeroblob(50000)), '0', '['), 'ooit');
         INSERT OR REPLACE INTO notes (key, value) VALUES ('place', replace(hex(zeroblob(50000)), '0', '{\"a\":'))",
    );
    looked_at(&path);
    let before = fs::read(&path).unwrap();
    let mut opened = Store::open(&path).unwrap();
    assert!(matches!(opened.store.undo(), Err(StoreError::Damaged { .. })));
    assert!(matches!(opened.store.history(9), Err(StoreError::Damaged { .. })));
    drop(opened);
    assert!(fs::read(&path).unwrap() == before);
}

#[cfg(unix)]
#[test]
fn a_lock_or_copy_that_is_a_link_is_not_followed() {
    use std::os::unix::fs::symlink;
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let own = folder.path().join("van-mij.txt");
    demo(&path);
    fs::write(&own, "van mij").unwrap();
    let lock = folder.path().join("dorp.db.lock");
    for points_at in [own.as_path(), Path::new("nergens"), folder.path()] {
        fs::remove_file(&lock).unwrap();
        symlink(points_at, &lock).unwrap();
        let error = Store::open(&path).err().unwrap();
        assert!(matches!(error, StoreError::NotALock { .. }), "{error}");
        assert!(
            Words::new(Language::Dutch)
                .tell(&error.phrase())
                .contains(".lock")
        );
    }
    assert!(!folder.path().join("nergens").exists());
    fs::remove_file(&lock).unwrap();

    let (link, other) = (folder.path().join("kopie.db"), folder.path().join("kopie-2.db"));
    symlink(&own, &link).unwrap();
    symlink(&own, &other).unwrap();
    Store::open(&path).unwrap().store.copy_to(&link).unwrap();
    copy(&path, &other).unwrap();
    assert_eq!(fs::read_to_string(&own).unwrap(), "van mij");
    for copy in [link, other] {
        assert!(!fs::symlink_metadata(&copy).unwrap().is_symlink());
        assert!(Store::open_to_read(&copy).is_ok());
    }
}
