//! How long the gap analysis takes, from a hamlet to a province.

mod village;

use divan::Bencher;
use wijkschouw::domain::gaps::{Scope, analyse};

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
