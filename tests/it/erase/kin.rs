//! What was split off when a file was lost: whoever is erased from the one is out of the other too, or it is named.

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;
use wijkschouw::domain::privacy::erasure::Erasure;
use wijkschouw::store::{Erased, Opened, SPLIT_FROM, Store, back_up};

use crate::erase::planted::{EVENING, MARKERS, Planted, left_in, tell};

/// Splits an inventory off as the program does it, with a copy of it.
fn split_off(from: &Path, to: &Path) -> PathBuf {
    let Opened { store, village, .. } = Store::open(from).unwrap();
    store.keep_elsewhere(to, &village).unwrap();
    let Opened { store: mut split, .. } = Store::open(to).unwrap();
    split
        .remember(SPLIT_FROM, &store.path().display().to_string())
        .unwrap();
    drop(split);
    back_up(to, EVENING).unwrap();
    to.to_owned()
}

fn erase(planted: &Planted, path: &Path, folders: Vec<PathBuf>) -> Erased {
    let Opened { store, village, .. } = Store::open(path).unwrap();
    let mut erasure = Erasure::of(&village, planted.person, &tell).unwrap();
    let eraser = store.eraser().unwrap().looking_in(folders);
    eraser.learn(&mut erasure).unwrap();
    eraser.erase(&mut erasure, &mut |_, _| {}).unwrap()
}

#[test]
fn whoever_goes_from_one_goes_from_all_that_were_split_off_and_from_their_copies() {
    for from in 0..3 {
        let planted = Planted::new();
        let beside = |name: &str| planted.path().with_file_name(name);
        let first = split_off(&planted.path(), &beside("dorp-2026-11-26.db"));
        split_off(&planted.path(), &beside("dorp-2026-11-26-2.db"));
        let last = split_off(&first, &beside("dorp-2026-11-26-2026-11-27.db"));
        let erased = erase(&planted, &[planted.path(), first, last][from], vec![]);
        assert_eq!((erased.unreached, erased.alike), (vec![], vec![]), "{from}");
        assert_eq!(left_in(planted.folder.path(), &MARKERS), [""; 0], "{from}");
    }
}

#[test]
fn one_in_the_folder_of_the_program_is_found_from_both_sides() {
    for from_first in [true, false] {
        let planted = Planted::new();
        let data = tempfile::tempdir().unwrap();
        let split = split_off(&planted.path(), &data.path().join("dorp-2026-11-26.db"));
        let path = if from_first { planted.path() } else { split };
        let erased = erase(&planted, &path, vec![data.path().to_owned()]);
        assert_eq!((erased.unreached, erased.alike), (vec![], vec![]));
        for folder in [planted.folder.path(), data.path()] {
            assert_eq!(left_in(folder, &MARKERS), [""; 0], "{from_first}");
        }
    }
}

#[test]
fn the_copies_of_one_that_is_overwritten_or_gone_are_cleaned_and_it_is_named() {
    for is_there in [true, false] {
        let planted = Planted::new();
        let split = split_off(
            &planted.path(),
            &planted.path().with_file_name("dorp-2026-11-26.db"),
        );
        match is_there {
            true => fs::write(planted.path(), "x".repeat(60_000)).unwrap(),
            false => fs::remove_file(planted.path()).unwrap(),
        }
        let lost = dunce::canonicalize(planted.folder.path())
            .unwrap()
            .join("dorp.db");
        let erased = erase(&planted, &split, vec![]);
        assert_eq!(erased.unreached, [lost], "{is_there}");
        assert_eq!(left_in(planted.folder.path(), &MARKERS), [""; 0], "{is_there}");
    }
}

#[test]
fn one_that_is_only_called_like_it_is_left_alone_and_named_whichever_is_open() {
    let planted = Planted::new();
    let alike = planted.path().with_file_name("dorp-2026-11-26.db");
    fs::copy(planted.path(), &alike).unwrap();
    back_up(&alike, EVENING).unwrap();
    fs::copy(planted.path(), planted.path().with_file_name("dorpshuis.db")).unwrap();
    for (open, other) in [
        ("dorp.db", "dorp-2026-11-26.db"),
        ("dorp-2026-11-26.db", "dorp.db"),
    ] {
        let planted_name = "Zwaantje Kwakernaak";
        let asks = |args: &[&str]| {
            let mut command = Command::cargo_bin("wijkschouw").unwrap();
            command
                .env_clear()
                .env("HOME", planted.folder.path())
                .env("WIJKSCHOUW_FILE", planted.path().with_file_name(open))
                .args(args)
                .timeout(std::time::Duration::from_secs(60));
            command
        };
        let folder = dunce::canonicalize(planted.folder.path()).unwrap();
        let named = folder.join(other).display().to_string();
        asks(&["erase", planted_name, "--yes"]).assert().success().stderr(
            contains(format!("– {named}\n"))
                .and(contains(format!("– {named}-backups\n")))
                .and(contains("dorpshuis").not()),
        );
    }
}
