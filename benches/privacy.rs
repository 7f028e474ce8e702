//! How long the masked village takes: made anew, and after an edit.
#![allow(clippy::unwrap_used)]

mod village;

use divan::{Bencher, black_box};
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::privacy::Masked;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};

use crate::village::{SIZES, TODAY, id, village};

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

/// Somebody who is hidden moves to a house of their own, and back.
#[divan::bench(args = SIZES)]
fn somebody_moves(bencher: Bencher, assets: usize) {
    following(bencher, assets, |village| {
        let somebody = village
            .assets
            .iter()
            .find(|(_, asset)| asset.kind.consent().is_some());
        Change::of(village, *somebody.unwrap().0, |asset: &mut Asset| {
            asset.address = "Molendijk 12a".into();
        })
    });
}

/// Somebody who is hidden gets another number, and the old one back.
#[divan::bench(args = SIZES)]
fn another_number(bencher: Bencher, assets: usize) {
    following(bencher, assets, |village| {
        let somebody = village
            .assets
            .iter()
            .find(|(_, asset)| asset.kind.consent().is_some());
        Change::of(village, *somebody.unwrap().0, |asset: &mut Asset| {
            asset.phone = "024-6770001 of 06-12345678".into();
        })
    });
}

/// A line on the screen, as it may be said.
#[divan::bench(args = SIZES)]
fn a_sentence(bencher: Bencher, assets: usize) {
    let village = village(assets);
    let words = Words::new(Language::Dutch);
    let masked = Masked::of(&village, TODAY, &|phrase| words.tell(phrase));
    let said = "Malheudorp Kerkwijk 12 is bewaard: bel 677 00 01 of mail naam@voorbeeld.nl, Dorpsstraat 12.";
    bencher.bench_local(|| masked.told_text(black_box(said)));
}
