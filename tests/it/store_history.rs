//! Undo takes back anything, any number of times, also after a restart (R12).

use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::{ProptestConfig, any};
use proptest::{collection, prop_assert, prop_assert_eq, proptest};
use rusqlite::Connection;
use tempfile::tempdir;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::{Id, RecordKind};
use wijkschouw::domain::relation::{Relation, RelationKind};
use wijkschouw::domain::value::Link;
use wijkschouw::domain::village::Village;
use wijkschouw::store::{Opened, Store, traces};

use crate::made_up;

fn open(path: &Path) -> (Store, Village) {
    let Opened { store, village, .. } = Store::open(path).unwrap();
    (store, village)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_was_done_can_be_taken_back_and_done_again(seeds in collection::vec(any::<u64>(), 60..140)) {
        let folder = tempdir().unwrap();
        let path = folder.path().join("dorp.db");
        let (mut store, start) = open(&path);
        let mut village = start.clone();
        for (place, seed) in seeds.iter().enumerate() {
            if seed % 7 == 0 {
                if let Some(back) = store.undo().unwrap() {
                    village.apply(&back);
                }
            } else {
                let edit = made_up::edit(&village, *seed);
                store.save(&edit).unwrap();
                village.apply(&edit);
            }
            if place % 50 == 49 {
                drop(store);
                let read;
                (store, read) = open(&path);
                prop_assert_eq!(&read, &village);
            }
        }
        let end = village.clone();

        while let Some(back) = store.undo().unwrap() {
            village.apply(&back);
        }
        prop_assert_eq!(&village, &start);
        drop(store);
        let (mut store, read) = open(&path);
        prop_assert_eq!(&read, &start);

        while let Some(again) = store.redo().unwrap() {
            village.apply(&again);
        }
        // An edit that was taken back before another one was made is gone for good.
        let undone = store.history(usize::MAX).unwrap().iter().filter(|past| past.undone).count();
        prop_assert_eq!(undone, 0);
        drop(store);
        let (store, read) = open(&path);
        prop_assert_eq!(&read, &village);
        // Made-up relations may repeat each other, and records may lack what they need.
        let sound = store
            .check()
            .unwrap()
            .into_iter()
            .all(|found| found.words.key.contains("required") || found.words.key.contains("relation"));
        prop_assert!(sound);
        if seeds.last().is_some_and(|seed| seed % 7 != 0) {
            prop_assert_eq!(&village, &end);
        }
    }
}

/// The file as a kill in the midst of a save leaves it, elsewhere: half of the save is in it, and beside it stands how
/// to take that half back.
fn cut_off(path: &Path, to: &Path) {
    let journal = |path: &Path| {
        let mut name = path.as_os_str().to_owned();
        name.push("-journal");
        PathBuf::from(name)
    };
    let half = Connection::open(path).unwrap();
    half.execute_batch(
        "PRAGMA journal_mode = TRUNCATE; PRAGMA cache_size = 1; BEGIN IMMEDIATE;
         UPDATE edits SET label = 'half' || label; DELETE FROM changes; DELETE FROM assets",
    )
    .unwrap();
    fs::copy(path, to).unwrap();
    fs::copy(journal(path), journal(to)).unwrap();
}

/// So many commands, each tenth taken back, with a kill in the midst of a save after each 50; then all is taken back,
/// and done again.
fn commands_and_kills(seed: u64, count: u64) {
    let folder = tempdir().unwrap();
    let mut path = folder.path().join("dorp.db");
    let (mut store, start) = open(&path);
    let mut village = start.clone();
    let mut kills = 0;
    let mut kill = |path: &mut PathBuf, store: &mut Store, village: &Village| {
        kills += 1;
        let next = folder.path().join(format!("dorp-{kills}.db"));
        cut_off(path, &next);
        let read;
        (*store, read) = open(&next);
        assert_eq!(&read, village, "after kill {kills}");
        fs::remove_file(&*path).unwrap();
        *path = next;
    };
    for number in 0..count {
        if number % 10 == 9 {
            let back = store.undo().unwrap().unwrap();
            village.apply(&back);
        } else {
            let edit = made_up::edit(
                &village,
                seed.wrapping_add(number.wrapping_mul(0x9E37_79B9_7F4A_7C15)),
            );
            store.save(&edit).unwrap();
            village.apply(&edit);
        }
        if number % 50 == 48 {
            kill(&mut path, &mut store, &village);
        }
    }
    // What was taken back last would be done again too.
    let edit = made_up::edit(&village, seed);
    store.save(&edit).unwrap();
    village.apply(&edit);
    let end = village.clone();
    let mut taken = 0;
    while let Some(back) = store.undo().unwrap() {
        village.apply(&back);
        taken += 1;
        if taken % 200 == 100 {
            kill(&mut path, &mut store, &village);
        }
    }
    assert_eq!(village, start);
    kill(&mut path, &mut store, &village);
    while let Some(again) = store.redo().unwrap() {
        village.apply(&again);
        taken -= 1;
        if taken % 200 == 150 {
            kill(&mut path, &mut store, &village);
        }
    }
    assert_eq!((taken, &village), (0, &end));
    kill(&mut path, &mut store, &village);
}

#[test]
fn kills_in_the_midst_of_saves_change_nothing_of_what_can_be_taken_back() {
    commands_and_kills(1, 200);
}

/// Takes minutes: for whoever changes how edits are kept.
#[test]
#[ignore = "200 times 1,000 commands"]
fn kills_in_the_midst_of_two_hundred_thousand_saves_change_nothing() {
    for seed in 0..200 {
        commands_and_kills(seed, 1000);
        println!("run {seed}: all as it was");
    }
}

#[test]
fn the_history_says_what_was_done_the_last_first() {
    let folder = tempdir().unwrap();
    let (mut store, _) = open(&folder.path().join("dorp.db"));
    for name in ["Fanfare", "Dorpshuis"] {
        let label = Phrase::new("added").text("name", name);
        store.save(&Edit::new(label, Vec::new())).unwrap();
    }
    let undone = store.undo().unwrap().unwrap();
    assert_eq!(undone.label, Phrase::new("added").text("name", "Dorpshuis"));

    let past = store.history(10).unwrap();
    let told: Vec<(&Phrase, bool)> = past.iter().map(|past| (&past.label, past.undone)).collect();
    assert_eq!(
        told,
        [
            (&Phrase::new("added").text("name", "Dorpshuis"), true),
            (&Phrase::new("added").text("name", "Fanfare"), false),
        ]
    );
    assert_eq!(store.history(1).unwrap().len(), 1);
}

#[test]
fn a_new_edit_drops_what_was_taken_back() {
    let folder = tempdir().unwrap();
    let (mut store, _) = open(&folder.path().join("dorp.db"));
    store.save(&Edit::new(Phrase::new("one"), Vec::new())).unwrap();
    store.undo().unwrap();
    store.save(&Edit::new(Phrase::new("two"), Vec::new())).unwrap();
    assert_eq!(store.redo().unwrap(), None);
    assert_eq!(store.undo().unwrap().unwrap().label.key, "two");
    assert_eq!(store.undo().unwrap(), None);
}

#[test]
fn a_step_that_joins_somebody_with_another_is_a_step_about_them() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let (mut store, _) = open(&path);
    let mut save = |changes: Vec<Change>| store.save(&Edit::new(Phrase::new("step"), changes)).unwrap();
    let (gea, other) = (Id::fresh(), Id::fresh());
    save(vec![Change::add(
        gea,
        Asset::new(AssetKind::Volunteer, "Gea Bos"),
    )]);
    save(vec![Change::add(
        other,
        Asset::new(AssetKind::Volunteer, "Wim Peters"),
    )]);
    for name in ["Koor", "Soos"] {
        let club = Id::fresh();
        let relation = Relation {
            from: Link::to(gea),
            kind: RelationKind::ActiveIn,
            to: Link::to(club),
            ..Relation::default()
        };
        save(vec![
            Change::add(club, Asset::new(AssetKind::Association, name)),
            Change::add(Id::fresh(), relation),
        ]);
    }
    drop(store);
    let steps = |id| {
        traces(&path, RecordKind::Asset, id)
            .unwrap()
            .map(|(steps, ..)| steps)
    };
    assert_eq!(steps(gea), Some(3));
    assert_eq!(steps(other), Some(1));
    assert_eq!(steps(Id::fresh()), None);
}
