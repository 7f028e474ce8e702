//! Years of use do not slow an inventory or swell it (quality R22).

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use jiff::{SignedDuration, Timestamp, ToSpan};
use rusqlite::Connection;
use tempfile::tempdir;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::native;
use wijkschouw::store::{Store, back_up, backups, check_file};

use crate::made_up::Dice;

fn saved(store: &mut Store, village: &mut Village, changes: Vec<Change>) {
    let edit = Edit::new(Phrase::new("edit-several"), changes);
    store.save(&edit).unwrap();
    village.apply(&edit);
}

fn fresh(number: usize) -> Change {
    let mut asset = Asset::new(AssetKind::Association, &format!("Vereniging {number}"));
    asset.description = "Elke week in het dorpshuis. Wie wil, eet mee; vooraf bellen hoeft niet.".into();
    asset.phone = "024 555 01 23".into();
    asset.address = "Dorpsstraat 12".into();
    Change::add(Id::fresh(), asset)
}

/// Says of the first so many edits in the file that they were made so many days ago.
fn aged(path: &Path, edits: usize, days: i64) {
    let then = Timestamp::now() - SignedDuration::from_hours(24 * days);
    let then = then.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let connection = Connection::open(path).unwrap();
    let limit = i64::try_from(edits).unwrap();
    connection
        .execute(
            "UPDATE edits SET at = ?1 WHERE id IN (SELECT id FROM edits ORDER BY id LIMIT ?2)",
            (then, limit),
        )
        .unwrap();
}

fn edits(store: &Store) -> usize {
    store.history(usize::MAX).unwrap().len()
}

#[test]
fn what_is_older_than_two_years_is_forgotten_but_for_the_last_500_edits() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let opened = Store::open(&path).unwrap();
    let (mut store, mut village) = (opened.store, opened.village);
    for number in 0..800 {
        saved(&mut store, &mut village, vec![fresh(number)]);
    }
    assert_eq!(
        store.prune_history(Timestamp::now()).unwrap(),
        0,
        "all of it is of today"
    );
    drop(store);
    aged(&path, 50, 800);
    let mut store = Store::open(&path).unwrap().store;
    assert_eq!(
        store.prune_history(Timestamp::now()).unwrap(),
        0,
        "so few are not worth it"
    );
    drop(store);
    aged(&path, 200, 800);
    let mut store = Store::open(&path).unwrap().store;
    assert_eq!(store.prune_history(Timestamp::now()).unwrap(), 200);
    drop(store);
    aged(&path, 600, 800);
    let mut store = Store::open(&path).unwrap().store;
    assert_eq!(
        store.prune_history(Timestamp::now()).unwrap(),
        100,
        "the last 500 stay"
    );
    assert_eq!(edits(&store), 500);
    // Everything that is left can be taken back, and the village is what it was.
    assert_eq!(store.reload().unwrap(), village);
    while store.undo().unwrap().is_some() {}
    assert_eq!(store.reload().unwrap().assets.len(), 300);
    drop(store);
    assert_eq!(check_file(&path).unwrap().findings, []);
}

/// Five years of evenings, as they go: it takes minutes, so it is asked for.
///
/// `cargo test --release --test it -- --ignored --nocapture five_years`
#[test]
#[ignore = "minutes, and only in a release build of use"]
fn five_years_of_evenings_start_quickly_and_fit() {
    let folder = tempdir().unwrap();
    let path: PathBuf = folder.path().join("dorp.db");
    let mut village = Village::default();
    let mut at = jiff::civil::date(2021, 1, 4).at(22, 0, 0, 0);
    let mut dice = Dice(7);
    for session in 0..1000 {
        let mut store = Store::open(&path).unwrap().store;
        for edit in 0..40 {
            let ids: Vec<Id> = village.assets.keys().copied().collect();
            let change = match dice.below(4) {
                0 if village.assets.len() < 3000 => Some(fresh(session * 40 + edit)),
                _ if ids.is_empty() => Some(fresh(edit)),
                _ => Change::of(&village, ids[dice.below(ids.len())], |asset: &mut Asset| {
                    asset.remarks = format!("Gesproken op avond {session}, {edit}").as_str().into();
                }),
            };
            saved(&mut store, &mut village, change.into_iter().collect());
        }
        back_up(&path, at).unwrap();
        store.prune_history(Timestamp::now()).unwrap();
        at = at.checked_add(44.hours()).unwrap();
    }
    let json = native::write(&village).len();
    let bytes = usize::try_from(fs::metadata(&path).unwrap().len()).unwrap();
    let start = Instant::now();
    let store = Store::open(&path).unwrap().store;
    let opened = start.elapsed();
    let copies = backups(&path);
    println!(
        "{} assets, {} edits kept; opened in {opened:?}; {bytes} bytes, {:.2} times the export; {} copies",
        village.assets.len(),
        edits(&store),
        bytes as f64 / json as f64,
        copies.len()
    );
    assert!(opened.as_millis() < 300);
    assert!(bytes < 3 * json);
    assert!(copies.len() < 45);
}
