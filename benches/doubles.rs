//! Finding entries that may be one, in a village of 20,000 and in a list of 100,000 rows.

mod village;

use std::sync::Arc;

use divan::{Bencher, black_box};
use wijkschouw::domain::doubles::{DoublesIndex, pairs};
use wijkschouw::domain::village::Village;

use crate::village::village;

const FIRST: [&str; 12] = [
    "Els", "Henk", "Toos", "Kees", "Fatima", "Bram", "Riet", "Willem", "Annie", "Theo", "Sanne", "Mohamed",
];
const LAST: [&str; 9] = [
    "Jansen",
    "Peters",
    "Smit",
    "Willemsen",
    "Hendriks",
    "van den Berg",
    "Bos",
    "Wijnen",
    "Hermsen",
];

fn main() {
    divan::main();
}

/// Names as people have them, many of them alike; every tenth entry is there twice.
fn crowded(assets: usize) -> Village {
    let mut village = village(assets);
    let ids: Vec<_> = village.assets.keys().copied().collect();
    for (number, id) in ids.into_iter().enumerate() {
        let Some(asset) = village.assets.get_mut(&id) else {
            continue;
        };
        let asset = Arc::make_mut(asset);
        let double = if number % 10 == 1 { number - 1 } else { number };
        let made = asset.name.split(' ').next().unwrap_or_default().to_owned();
        let made = if double == number {
            made
        } else {
            "malheuover".to_owned()
        };
        asset.name = match double % 3 {
            0 => format!("{} {}", FIRST[double % 12], LAST[double / 12 % 9]),
            1 => format!("{} {made}", FIRST[double % 12]),
            _ => format!("Stichting {made} {}", LAST[double / 7 % 9]),
        }
        .into();
        asset.phone = format!("06-{:08}", double).into();
        asset.email = format!("naam{double}@voorbeeld.example").into();
        asset.address = format!("Dorpsstraat {}", double / 3).into();
    }
    village
}

#[divan::bench(sample_count = 5, args = [2_000, 20_000])]
fn all_pairs(bencher: Bencher, assets: usize) {
    let village = crowded(assets);
    bencher.bench_local(|| pairs(black_box(&village), &|| false).map(|pairs| pairs.len()));
}

#[divan::bench(sample_count = 5)]
fn index_of_20_000(bencher: Bencher) {
    let village = crowded(20_000);
    bencher.bench_local(|| DoublesIndex::new(black_box(&village)));
}

#[divan::bench(sample_count = 2)]
fn rows_of_a_list_of_100_000(bencher: Bencher) {
    let index = DoublesIndex::new(&crowded(20_000));
    let rows: Vec<_> = crowded(100_000).assets.values().cloned().collect();
    bencher.bench_local(|| rows.iter().map(|row| index.like(row).len()).sum::<usize>());
}
