//! Searching a village of 100,000 assets, and following an edit of it.

mod village;

use std::sync::Arc;

use divan::{Bencher, black_box};
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::doubles::resembling;
use wijkschouw::domain::entry_line::{Staying, parse};
use wijkschouw::domain::gaps::Scope;
use wijkschouw::domain::listing::{Group, Listing, Order};
use wijkschouw::domain::query::Query;
use wijkschouw::domain::search::Index;
use wijkschouw::domain::value::Reading;
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};

use crate::village::{TODAY, id, village};

const ASSETS: usize = 100_000;

fn main() {
    divan::main();
}

struct Ready {
    village: Village,
    index: Index,
    words: Words,
}

impl Ready {
    fn new() -> Self {
        let village = village(ASSETS);
        let words = Words::new(Language::Dutch);
        let mut index = Index::default();
        index.refresh(&village, &words);
        Self {
            village,
            index,
            words,
        }
    }

    fn cx(&self) -> Reading<'_> {
        Reading {
            today: TODAY,
            village: &self.village,
            terms: &self.words,
        }
    }
}

#[divan::bench(
    sample_count = 10,
    args = ["", "m", "dorp", "eikwijk malheu", "dropmalheu", "nergens", "soort:plek kern:kern -status:gestopt eik"]
)]
fn search(bencher: Bencher, typed: &str) {
    let ready = Ready::new();
    let query = Query::parse(typed, &ready.cx());
    bencher.bench_local(|| {
        Listing::of(
            &ready.village,
            &ready.index,
            &query,
            &Order::default(),
            &Scope::default(),
            &|| false,
        )
    });
}

#[divan::bench(sample_count = 10)]
fn search_in_groups(bencher: Bencher) {
    let ready = Ready::new();
    let query = Query::parse("dorp", &ready.cx());
    let order = Order {
        group: Some(Group::Sphere),
        ..Order::default()
    };
    bencher.bench_local(|| {
        Listing::of(
            &ready.village,
            &ready.index,
            &query,
            &order,
            &Scope::default(),
            &|| false,
        )
    });
}

#[divan::bench(sample_count = 10)]
fn refresh_after_one_edit(bencher: Bencher) {
    let mut ready = Ready::new();
    let mut number = 0;
    bencher.bench_local(|| {
        number += 7919;
        let one = id(number % ASSETS);
        if let Some(asset) = ready.village.assets.get(&one) {
            let mut asset = Asset::clone(asset);
            asset.name = format!("Nieuwe naam {number}").into();
            ready.village.assets.insert(one, Arc::new(asset));
        }
        ready.index.refresh(&ready.village, &ready.words);
    });
}

#[divan::bench(sample_count = 3)]
fn refresh_from_nothing(bencher: Bencher) {
    let ready = Ready::new();
    bencher.bench_local(|| {
        let mut index = Index::default();
        index.refresh(&ready.village, &ready.words);
        index
    });
}

#[divan::bench(sample_count = 10)]
fn names_that_resemble(bencher: Bencher) {
    let ready = Ready::new();
    bencher.bench_local(|| resembling(black_box("eikwijkmal dorphof 512"), &ready.village, &ready.index));
}

#[divan::bench(sample_count = 10, args = [">Eikwijk", ">eikwijkhfo", "zonder verbinding"])]
fn entry_line(bencher: Bencher, rest: &str) {
    let ready = Ready::new();
    let line = format!("Fanfare #vereniging !coh %gem {rest}");
    bencher.bench_local(|| parse(&line, &ready.cx(), &Staying::default()));
}
