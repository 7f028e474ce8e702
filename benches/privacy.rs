//! How long the masked village takes: made anew, and after an edit.
#![allow(clippy::unwrap_used)]

mod village;

use divan::{Bencher, black_box};
use jiff::civil::{Date, date};
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::privacy::Masked;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};

use crate::village::{SIZES, id, village};

const TODAY: Date = date(2026, 11, 23);

fn main() {
    divan::main();
}

/// What is waited for after the key, beside the screen.
#[divan::bench(args = SIZES)]
fn making(bencher: Bencher, assets: usize) {
    let village = village(assets);
    let words = Words::new(Language::Dutch);
    bencher.bench_local(|| Masked::of(&village, TODAY, &|phrase| words.tell(phrase)));
}

/// Somebody is added or changed, before the next frame.
fn following(bencher: Bencher, assets: usize, edit: impl FnOnce(&Village) -> Option<Change>) {
    let mut real = village(assets);
    let words = Words::new(Language::Dutch);
    let tell = |phrase: &Phrase| words.tell(phrase);
    let mut masked = Masked::of(&real, TODAY, &tell);
    let change = edit(&real).into_iter().collect();
    let there = Edit::new(Phrase::new("edit-changed"), change);
    let back = there.inverse();
    bencher.bench_local(|| {
        for edit in [&there, &back] {
            real.apply(edit);
            black_box(masked.follow(&real, edit, &tell));
        }
    });
}

/// A new volunteer, and taking that back.
#[divan::bench(args = SIZES)]
fn somebody_new(bencher: Bencher, assets: usize) {
    following(bencher, assets, |_| {
        let mut els = Asset::new(AssetKind::Volunteer, "Els van den Berg");
        els.phone = "024-5550123".into();
        Some(Change::add(Id::fresh(), els))
    });
}

/// A tag, and taking that back.
#[divan::bench(args = SIZES)]
fn a_check(bencher: Bencher, assets: usize) {
    following(bencher, assets, |village| {
        Change::of(village, id(7), |asset: &mut Asset| asset.verified = None)
    });
}
