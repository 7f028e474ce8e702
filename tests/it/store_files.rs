//! Files that are not ours, are damaged or come from a newer program stay exactly as they are.

use std::fs;
use std::path::{Path, PathBuf};

use rstest::rstest;
use rusqlite::Connection;
use tempfile::{TempDir, tempdir};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::i18n::{Language, Words};
use wijkschouw::store::{Store, StoreError};

use crate::made_up;

/// A file with a village in it.
fn kept() -> (TempDir, PathBuf) {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let opened = Store::open(&path).unwrap();
    let (mut store, mut village) = (opened.store, opened.village);
    for seed in 0..40 {
        let edit = made_up::edit(&village, seed);
        store.save(&edit).unwrap();
        village.apply(&edit);
    }
    (folder, path)
}

fn sql(path: &Path, statement: &str) {
    let connection = Connection::open(path).unwrap();
    connection.execute_batch(statement).unwrap();
}

fn has_words(phrase: &Phrase) -> bool {
    let words = Words::new(Language::Dutch);
    Language::ALL
        .into_iter()
        .all(|language| words.tell_in(language, phrase) != phrase.key)
}

#[rstest]
#[case::empty(|path: &Path| fs::write(path, "").unwrap(), "store-empty")]
#[case::text(|path: &Path| fs::write(path, "naam;soort\nFanfare;club\n").unwrap(), "store-foreign")]
#[case::another_program(|path: &Path| sql(path, "PRAGMA application_id = 7"), "store-foreign")]
#[case::newer(|path: &Path| sql(path, "PRAGMA user_version = 9"), "store-newer")]
#[case::view(|path: &Path| sql(path, "CREATE VIEW v AS SELECT 1"), "store-foreign")]
#[case::virtual_table(|path: &Path| sql(path, "CREATE VIRTUAL TABLE f USING fts5 (a)"), "store-foreign")]
#[case::trigger(
    |path: &Path| sql(path, "CREATE TRIGGER t AFTER INSERT ON assets BEGIN DELETE FROM kernen; END"),
    "store-foreign"
)]
#[case::header_only(|path: &Path| cut(path, 60), "store-damaged")]
#[case::cut_short(|path: &Path| cut(path, 60_000), "store-damaged")]
#[case::zeroed(|path: &Path| spoil(path, 0), "store-damaged")]
#[case::flipped(|path: &Path| spoil(path, 0xa5), "store-damaged")]
fn a_file_that_cannot_be_used_is_refused_in_words_and_left_as_it_was(
    #[case] spoil: fn(&Path),
    #[case] words: &str,
) {
    let (_folder, path) = kept();
    spoil(&path);
    let before = fs::read(&path).unwrap();
    for open in [Store::open, Store::open_to_read] {
        let error = open(&path).err().expect("it is refused");
        assert_eq!(error.phrase().key, words, "{error}");
        assert!(has_words(&error.phrase()));
        assert_eq!(
            error.path().unwrap().file_name(),
            path.file_name(),
            "it says which file"
        );
    }
    assert_eq!(fs::read(&path).unwrap(), before);
}

fn cut(path: &Path, length: u64) {
    fs::File::options()
        .write(true)
        .open(path)
        .unwrap()
        .set_len(length)
        .unwrap();
}

/// Everything after the first page is this byte.
fn spoil(path: &Path, byte: u8) {
    let mut bytes = fs::read(path).unwrap();
    bytes[4096..].fill(byte);
    fs::write(path, bytes).unwrap();
}

#[test]
fn a_newer_file_says_which_versions() {
    let (_folder, path) = kept();
    sql(&path, "PRAGMA user_version = 9");
    assert!(matches!(
        Store::open(&path).err(),
        Some(StoreError::Newer {
            found: 9,
            known: 1,
            ..
        })
    ));
}

#[test]
fn a_folder_is_no_file() {
    let folder = tempdir().unwrap();
    for open in [Store::open, Store::open_to_read] {
        let error = open(folder.path()).err().unwrap();
        assert!(matches!(error, StoreError::NotAFile { .. }), "{error}");
        assert!(has_words(&error.phrase()));
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[cfg(unix)]
#[test]
fn pipes_and_links_in_a_circle_are_no_files() {
    let folder = tempdir().unwrap();
    let pipe = folder.path().join("pijp.db");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    assert!(matches!(
        Store::open(&pipe).err(),
        Some(StoreError::NotAFile { .. })
    ));

    let circle = folder.path().join("kring.db");
    std::os::unix::fs::symlink(&circle, &circle).unwrap();
    let error = Store::open(&circle).err().unwrap();
    assert!(has_words(&error.phrase()), "{error}");
}

#[test]
fn reading_makes_nothing() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("map").join("dorp.db");
    assert!(matches!(
        Store::open_to_read(&path).err(),
        Some(StoreError::Missing { .. })
    ));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[cfg(unix)]
#[test]
fn odd_names_are_names() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let folder = tempdir().unwrap();
    for name in [
        b"-dorp\n.db".as_slice(),
        b":memory:",
        b"file:dorp?mode=ro",
        b"d\xffrp.db",
    ] {
        let path = folder.path().join(OsStr::from_bytes(name));
        drop(Store::open(&path).unwrap());
        assert!(path.is_file(), "{path:?}");
        drop(Store::open_to_read(&path).unwrap());
    }
}

#[test]
fn a_link_to_the_file_is_the_same_file() {
    let (folder, path) = kept();
    let link = folder.path().join("snelkoppeling.db");
    #[cfg(unix)]
    std::os::unix::fs::symlink(&path, &link).unwrap();
    #[cfg(unix)]
    {
        let first = Store::open(&path).unwrap();
        let second = Store::open(&link).unwrap();
        assert_eq!(first.store.path(), second.store.path());
        assert!(matches!(second.access, wijkschouw::store::Access::Reader(_)));
    }
}
