//! Where the inventory lives: what a sync service does to it, and what is told about that.

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use tempfile::tempdir;
use wijkschouw::domain::record::Id;
use wijkschouw::i18n::Language;
use wijkschouw::store::{Store, StoreError};

use crate::evening::Evening;
use crate::store::{adding, open};

/// Puts another version in the file itself, as `cp` and some sync services do. The clock of a disk goes in steps:
/// it is put there as often as it takes to be of a later step than what was written before.
fn put_in_place(version: &Path, file: &Path) {
    let bytes = fs::read(version).unwrap();
    let changed = || fs::metadata(file).unwrap().modified().unwrap();
    let before = changed();
    while changed() == before {
        fs::write(file, &bytes).unwrap();
    }
}

#[test]
fn a_copy_of_the_file_alone_after_each_save_has_all_rows() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let synced = folder.path().join("elders.db");
    let (mut store, _) = open(&path);
    for count in 1..=100 {
        store.save(&adding(&format!("Fanfare {count}")).1).unwrap();
        fs::copy(&path, &synced).unwrap();
        let there = Store::open_to_read(&synced).unwrap().village;
        assert_eq!(there.assets.len(), count);
    }
}

#[test]
fn a_version_that_was_put_in_the_same_file_is_never_overwritten() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let other = folder.path().join("ander.db");
    let (mut store, _) = open(&path);
    store.save(&adding("Zangkoor").1).unwrap();
    for round in 0..100 {
        // Two computers that each stored one entry: SQLite counted as many changes in both.
        fs::copy(&path, &other).unwrap();
        let theirs = format!("Van hen {round}");
        let kern = format!(
            "INSERT INTO kernen (id, name) VALUES ('{}', '{theirs}')",
            Id::fresh()
        );
        let unsynced = "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; ";
        let there = Connection::open(&other).unwrap();
        there.execute_batch(&format!("{unsynced}{kern}")).unwrap();
        drop(there);
        store.save(&adding(&format!("Van ons {round}")).1).unwrap();
        put_in_place(&other, &path);

        let (id, edit) = adding(&format!("Erna {round}"));
        // It lacks what was kept here, and does not take its place unasked.
        for _ in 0..2 {
            let refused = store.save(&edit);
            assert!(matches!(refused, Err(StoreError::Replaced { .. })), "{refused:?}");
        }
        drop(store);
        let village;
        (store, village) = open(&path);
        assert!(village.kernen.values().any(|kern| *kern.name == *theirs));
        store.save(&edit).unwrap();
        assert!(store.reload().unwrap().assets.contains_key(&id));
    }
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn a_version_with_all_of_ours_is_read_and_gone_on_with() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let other = folder.path().join("ander.db");
    let (mut store, _) = open(&path);
    let (ours, edit) = adding("Zangkoor");
    store.save(&edit).unwrap();
    fs::copy(&path, &other).unwrap();
    let (mut there, _) = open(&other);
    let (theirs, edit) = adding("Fanfare");
    there.save(&edit).unwrap();
    drop(there);
    put_in_place(&other, &path);
    let (_, edit) = adding("Biljartclub");
    let refused = store.save(&edit);
    assert!(
        matches!(refused, Err(StoreError::ChangedElsewhere { .. })),
        "{refused:?}"
    );
    let village = store.reload().unwrap();
    assert!(village.assets.contains_key(&ours) && village.assets.contains_key(&theirs));
    store.save(&edit).unwrap();
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn a_damaged_version_that_was_put_in_the_same_file_is_left_alone() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let (mut store, _) = open(&path);
    store.save(&adding("Zangkoor").1).unwrap();
    let half = fs::read(&path).unwrap();
    let half = &half[..half.len() / 2];
    fs::write(&path, half).unwrap();
    let refused = store.save(&adding("Fanfare").1);
    assert!(matches!(refused, Err(StoreError::Damaged { .. })), "{refused:?}");
    assert_eq!(fs::read(&path).unwrap(), half);
}

#[test]
fn what_another_computer_wrote_is_read_again_and_the_form_stays() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let (file, other) = (evening.file(), evening.file().with_extension("ander"));
    fs::copy(&file, &other).unwrap();
    open(&other).0.save(&adding("Van Fatima").1).unwrap();
    evening.keys("n<enter>Dorpshuis");
    put_in_place(&other, &file);
    evening
        .keys("<ctrl-s>")
        .shows("Niets is overschreven")
        .shows("Nieuw: plek")
        .shows("Dorpshuis");
    evening.entry("Van Fatima");
    evening.keys("<ctrl-s>").hides("Nieuw: plek");
    evening.entry("Dorpshuis");
    evening.entry("Van Fatima");
}

#[test]
fn a_file_that_was_only_touched_holds_nobody_up() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let file = evening.file();
    let bytes = fs::read(&file).unwrap();
    fs::write(&file, bytes).unwrap();
    evening.keys("n<enter>Dorpshuis<ctrl-s>").hides("Nieuw: plek");
    evening.entry("Dorpshuis");
}

/// What services make of `dorp.db` when two computers wrote in it.
const CONFLICTS: [&str; 10] = [
    "dorp-LAPTOP2.db",
    "dorp (conflicted copy 2026-11-26 101500).db",
    "dorp (Fatima's conflicted copy 2026-11-26).db",
    "dorp 2.db",
    "dorp (1).db",
    "dorp.sync-conflict-20261126-101500-ABCDEFG.db",
    "dorp_conflict-20261126-101500.db",
    "dorp (LAPTOP2's conflicterende kopie 2026-11-26).db",
    "dorp-DESKTOP-4F2K9.db",
    "dorp.Conflict.db",
];

#[test]
fn versions_that_a_sync_service_made_are_found_and_other_files_are_not() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let (mut store, _) = open(&path);
    store.save(&adding("Zangkoor").1).unwrap();
    let earlier = folder.path().join("dorp-oud.db");
    fs::copy(&path, &earlier).unwrap();
    let other = folder.path().join("ander.db");
    fs::copy(&path, &other).unwrap();
    open(&other).0.save(&adding("Van Fatima").1).unwrap();
    store.save(&adding("Van ons").1).unwrap();
    // How it was earlier, another village, and what is no inventory hold nothing that is missing here.
    open(&folder.path().join("dorp-noord.db"))
        .0
        .save(&adding("Noord").1)
        .unwrap();
    fs::write(folder.path().join("dorp-leeg.db"), "").unwrap();
    assert_eq!(store.other_versions(), Vec::<std::path::PathBuf>::new());
    for name in CONFLICTS {
        let conflict = folder.path().join(name);
        fs::copy(&other, &conflict).unwrap();
        assert_eq!(store.other_versions(), std::slice::from_ref(&conflict), "{name}");
        fs::remove_file(conflict).unwrap();
    }
}

#[test]
fn another_version_is_told_once_and_can_be_opened() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let (file, other) = (evening.file(), evening.file().with_extension("ander"));
    fs::copy(&file, &other).unwrap();
    open(&other).0.save(&adding("Van Fatima").1).unwrap();
    let stem = file.file_stem().unwrap().to_string_lossy().into_owned();
    let conflict = file.with_file_name(format!("{stem}-LAPTOP2.db"));
    fs::rename(&other, &conflict).unwrap();
    let second = file.with_file_name(format!("{stem} (conflicted copy 2026-11-26 Fatima).db"));
    fs::copy(&conflict, &second).unwrap();
    evening.crash();
    let screen = evening.frame(80, 24);
    for said in ["nog 2 versies", "staat alles”."] {
        assert!(screen.contains(said), "“{said}” is not on\n{screen}");
    }
    evening.crash().hides("nog 2 versies");
    // Which they are can be seen each time.
    evening.command("waar staat alles");
    evening.shows(&format!("{stem}-LAPTOP2.db")).shows("Fatima).db");
    evening.keys("<esc>");
    fs::remove_file(second).unwrap();
    evening.crash();
    evening
        .command("andere inventaris")
        .shows("andere versie van dit bestand")
        .keys("<down><enter>2")
        .shows("Van Fatima");
}

/// The last edit of a file, dated otherwise: by a clock that was wrong.
fn date_last_edit(file: &Path, at: &str) {
    let connection = Connection::open(file).unwrap();
    let dated = connection
        .execute(
            "UPDATE edits SET at = ?1 WHERE id = (SELECT max(id) FROM edits)",
            [at],
        )
        .unwrap();
    assert_eq!(dated, 1);
}

#[test]
fn what_is_taken_back_is_the_last_that_was_done_whatever_the_clock_said() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let (mut store, _) = open(&path);
    store.save(&adding("Zangkoor").1).unwrap();
    date_last_edit(&path, "2056-11-26T10:00:00Z");
    drop(store);
    let (mut store, _) = open(&path);
    // Edits are numbered, not dated: the order of taking back is that of doing.
    let (id, edit) = adding("Fanfare");
    store.save(&edit).unwrap();
    assert_eq!(store.undo().unwrap().unwrap().changes[0].id, id);
    let past = store.history(10).unwrap();
    assert!(past[0].id > past[1].id && past[0].at < past[1].at);
    assert!(Id::fresh() < Id::fresh());
}
