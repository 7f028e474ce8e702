//! Searching a village of 100,000 assets, and following an edit of it.

use std::sync::Arc;

use divan::{Bencher, black_box};
use jiff::civil::date;
use wijkschouw::domain::asset::{Asset, Offering};
use wijkschouw::domain::doubles::resembling;
use wijkschouw::domain::entry_line::{Staying, parse};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::listing::{Group, Listing, Order};
use wijkschouw::domain::lists::{Condition, Kern, Sphere};
use wijkschouw::domain::query::Query;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::search::Index;
use wijkschouw::domain::value::{Link, Reading};
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};

const ASSETS: u32 = 100_000;

fn main() {
    divan::main();
}

fn id(number: u32) -> Id {
    Id::derived(Id::ONLY, &number.to_string())
}

/// A village whose names and texts are made of syllables: no two the same.
fn village() -> Village {
    const SYLLABLES: [&str; 16] = [
        "mal", "heu", "over", "dorp", "kerk", "eik", "wijk", "hof", "beek", "veld", "zon", "ster", "lin",
        "brug", "mo", "len",
    ];
    let word = |number: u32| -> String {
        let syllable = |shift: u32| SYLLABLES[(number >> shift) as usize % SYLLABLES.len()];
        format!("{}{}{}", syllable(0), syllable(4), syllable(8))
    };
    let mut village = Village::default();
    for number in 0..8 {
        let kern = Kern {
            name: format!("Kern {}", word(number * 77)).into(),
        };
        village.kernen.insert(id(ASSETS + number), Arc::new(kern));
    }
    for number in 0..ASSETS {
        let seed = number.wrapping_mul(2_654_435_761);
        let kind = [
            AssetKind::Place,
            AssetKind::Volunteer,
            AssetKind::Association,
            AssetKind::Professional,
        ][number as usize % 4];
        let mut asset = Asset::new(kind, &format!("{} {} {number}", word(seed), word(seed >> 12)));
        asset.kern = Link::to(id(ASSETS + number % 8));
        asset.spheres.set(Sphere::Communal, number % 2 == 0);
        asset.conditions.set(Condition::Cohesion, number % 3 == 0);
        let text: Vec<String> = (0..40).map(|part| word(seed.rotate_left(part))).collect();
        asset.description = text.join(" ").into();
        asset.phone = format!("024-{number:07}").into();
        asset.offerings.0.push(Offering {
            name: word(seed >> 7).into(),
            ..Offering::default()
        });
        village.assets.insert(id(number), Arc::new(asset));
    }
    village
}

struct Ready {
    village: Village,
    index: Index,
    words: Words,
}

impl Ready {
    fn new() -> Self {
        let village = village();
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
            today: date(2026, 6, 1),
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
    bencher.bench_local(|| Listing::of(&ready.village, &ready.index, &query, &Order::default(), &|| false));
}

#[divan::bench(sample_count = 10)]
fn search_in_groups(bencher: Bencher) {
    let ready = Ready::new();
    let query = Query::parse("dorp", &ready.cx());
    let order = Order {
        group: Some(Group::Sphere),
        ..Order::default()
    };
    bencher.bench_local(|| Listing::of(&ready.village, &ready.index, &query, &order, &|| false));
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
