//! Finding entries that may be one, in a village of 20,000 and in a list of 100,000 rows.

mod village;

use divan::{Bencher, black_box};
use wijkschouw::domain::doubles::{DoublesIndex, pairs};

use crate::village::village;

fn main() {
    divan::main();
}

#[divan::bench(sample_count = 5, args = [2_000, 20_000])]
fn all_pairs(bencher: Bencher, assets: usize) {
    let village = village(assets);
    bencher.bench_local(|| pairs(black_box(&village), &|| false));
}

#[divan::bench(sample_count = 5)]
fn index_of_20_000(bencher: Bencher) {
    let village = village(20_000);
    bencher.bench_local(|| DoublesIndex::new(black_box(&village)));
}

#[divan::bench(sample_count = 2)]
fn rows_of_a_list_of_100_000(bencher: Bencher) {
    let index = DoublesIndex::new(&village(20_000));
    let rows = village(100_000);
    let rows: Vec<_> = rows.assets.values().cloned().collect();
    bencher.bench_local(|| rows.iter().map(|row| index.like(row).len()).sum::<usize>());
}
