//! How long opening and saving take, for villages of 200 to 100 000 assets.
#![allow(clippy::unwrap_used, missing_docs)]

use divan::Bencher;
use jiff::civil::date;
use tempfile::{TempDir, tempdir};
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::code::Code;
use wijkschouw::domain::kinds::{AssetKind, Kind};
use wijkschouw::domain::lists::{Condition, Kern, Sphere, TargetGroup};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::relation::Relation;
use wijkschouw::domain::value::Link;
use wijkschouw::store::Store;

use strum::VariantArray;

const SIZES: [usize; 4] = [200, 2_000, 20_000, 100_000];

fn main() {
    divan::main();
}

/// So many assets with three tags each, and twice as many relations, as one import.
fn import(assets: usize) -> Edit {
    let kernen: Vec<Id> = (0..8).map(|_| Id::fresh()).collect();
    let ids: Vec<Id> = (0..assets).map(|_| Id::fresh()).collect();
    let mut changes = Vec::new();
    for (number, kern) in kernen.iter().enumerate() {
        let name = format!("Kern {number}").as_str().into();
        changes.push(Change::add(*kern, Kern { name }));
    }
    for (number, id) in ids.iter().enumerate() {
        changes.push(Change::add(*id, asset(number, kernen[number % 8])));
    }
    for number in 0..assets * 2 {
        let relation = Relation {
            from: Link::to(ids[number % assets]),
            to: Link::to(ids[(number * 7919 + 1) % assets]),
            since: Some(date(2025, 3, 1)),
            ..Relation::default()
        };
        changes.push(Change::add(Id::fresh(), relation));
    }
    Edit::new(Phrase::new("import"), changes)
}

fn asset(number: usize, kern: Id) -> Asset {
    let kind = AssetKind::VARIANTS[number % 4];
    let mut asset = Asset::new(kind, &format!("Hulpbron nummer {number}"));
    asset.kern = Link::to(kern);
    asset.spheres.set(Sphere::VARIANTS[number % 3], true);
    asset.conditions.set(Condition::VARIANTS[number % 4], true);
    asset.conditions.set(Condition::VARIANTS[(number + 1) % 4], true);
    asset.target_groups.set(TargetGroup::VARIANTS[number % 9], true);
    asset.address = "Dorpsstraat 12".into();
    asset.postcode = "6581 AB".into();
    asset.phone = "024-5550123".into();
    asset.email = "naam@voorbeeld.nl".into();
    asset.verified = Some(date(2026, 5, 12));
    asset.description = "Een groep die elke week bij elkaar komt in het dorpshuis.".into();
    if let Kind::Volunteer(volunteer) = &mut asset.kind {
        volunteer.availability = "dinsdag en donderdag".into();
    }
    debug_assert_eq!(asset.which().code(), kind.code());
    asset
}

fn filled(assets: usize) -> TempDir {
    let folder = tempdir().unwrap();
    let mut store = Store::open(&folder.path().join("dorp.db")).unwrap().store;
    store.save(&import(assets)).unwrap();
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
    let edit = import(assets);
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
