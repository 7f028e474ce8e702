//! How long it takes to find the gaps and what the network shows, from a hamlet to a province.

mod village;

use divan::Bencher;
use wijkschouw::domain::gaps::{Scope, analyse};
use wijkschouw::domain::network::Fabric;

use crate::village::{SIZES, TODAY, village};

fn main() {
    divan::main();
}

/// Analyses a village with three tags and two relations to an asset.
#[divan::bench(args = SIZES)]
fn analysis(bencher: Bencher, assets: usize) {
    let village = village(assets);
    bencher.bench_local(|| analyse(&village, &Scope::default(), TODAY));
}

/// Finds who stands alone, the islands and who could join them, the hinges and the tables.
#[divan::bench(args = SIZES)]
fn fabric(bencher: Bencher, assets: usize) {
    let village = village(assets);
    bencher.bench_local(|| Fabric::of(&village, &Scope::default(), TODAY, &|| false));
}
