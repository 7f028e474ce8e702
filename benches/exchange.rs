//! How long bringing in and giving out take: our own format and lists.
#![allow(clippy::unwrap_used, missing_docs)]

mod village;

use divan::Bencher;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::csv::{self, CsvOptions};
use wijkschouw::exchange::incoming::arrivals;
use wijkschouw::exchange::native;
use wijkschouw::i18n::{Language, Words};

use crate::village::{SIZES, TODAY, village};

fn main() {
    divan::main();
}

#[divan::bench(args = SIZES, sample_count = 3, sample_size = 1)]
fn write_native(bencher: Bencher, assets: usize) {
    let village = village(assets);
    bencher.bench(|| native::write(&village));
}

#[divan::bench(args = SIZES, sample_count = 3, sample_size = 1)]
fn read_native(bencher: Bencher, assets: usize) {
    let text = native::write(&village(assets));
    bencher.bench(|| native::read(text.as_bytes()).unwrap());
}

#[divan::bench(args = SIZES, sample_count = 3, sample_size = 1)]
fn take_up_native(bencher: Bencher, assets: usize) {
    let (village, incoming) = (Village::default(), village(assets));
    bencher.bench(|| arrivals(&village, &incoming));
}

#[divan::bench(args = SIZES, sample_count = 3, sample_size = 1)]
fn write_csv(bencher: Bencher, assets: usize) {
    let (village, words) = (village(assets), Words::new(Language::Dutch));
    bencher.bench_local(|| csv::write(&village, &words, &|_, _| false));
}

#[divan::bench(args = SIZES, sample_count = 3, sample_size = 1)]
fn read_csv(bencher: Bencher, assets: usize) {
    let words = Words::new(Language::Dutch);
    let list = csv::write(&village(assets), &words, &|_, _| false);
    let (village, options) = (Village::default(), CsvOptions::default());
    bencher.bench_local(|| csv::read(&list, &village, &words, TODAY, &options).unwrap());
}
