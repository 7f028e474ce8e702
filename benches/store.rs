//! How long opening and saving take, for villages of 200 to 100 000 assets.
#![allow(clippy::unwrap_used, missing_docs)]

mod village;

use divan::Bencher;
use tempfile::{TempDir, tempdir};
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::store::Store;

use crate::village::{SIZES, arrival, keep, village};

fn main() {
    divan::main();
}

fn filled(assets: usize) -> TempDir {
    let folder = tempdir().unwrap();
    keep(assets, &folder.path().join("dorp.db"));
    folder
}

#[divan::bench(args = SIZES, sample_count = 5, sample_size = 1)]
fn open(bencher: Bencher, assets: usize) {
    let folder = filled(assets);
    let path = folder.path().join("dorp.db");
    bencher.bench(|| Store::open(&path).unwrap());
}

#[divan::bench(args = SIZES, sample_count = 2, sample_size = 1)]
fn save_an_import(bencher: Bencher, assets: usize) {
    let edit = arrival(&village(assets));
    bencher
        .with_inputs(|| {
            let folder = tempdir().unwrap();
            let store = Store::open(&folder.path().join("dorp.db")).unwrap().store;
            (folder, store)
        })
        .bench_values(|(folder, mut store)| {
            store.save(&edit).unwrap();
            (folder, store)
        });
}

#[divan::bench(args = SIZES, sample_count = 50, sample_size = 1)]
fn save_one_change(bencher: Bencher, assets: usize) {
    let folder = filled(assets);
    let opened = Store::open(&folder.path().join("dorp.db")).unwrap();
    let (mut store, village) = (opened.store, opened.village);
    let id = *village.assets.keys().next().unwrap();
    let mut round = 0;
    bencher.bench_local(|| {
        round += 1;
        let renamed = |asset: &mut Asset| asset.name = format!("Naam {round}").as_str().into();
        let change = Change::of(&village, id, renamed).unwrap();
        store
            .save(&Edit::new(Phrase::new("renamed"), vec![change]))
            .unwrap();
    });
}

#[divan::bench(args = SIZES, sample_count = 1, sample_size = 1)]
fn undo_an_import(bencher: Bencher, assets: usize) {
    bencher
        .with_inputs(|| {
            let folder = filled(assets);
            let store = Store::open(&folder.path().join("dorp.db")).unwrap().store;
            (folder, store)
        })
        .bench_values(|(folder, mut store)| {
            store.undo().unwrap();
            (folder, store)
        });
}
