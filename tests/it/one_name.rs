//! Somebody who did not agree and is called by one word, in the names of places and clubs and in what is written.

use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::kinds::{AssetKind, ConsentLevel, Kind};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::privacy::Masked;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::story::Story;
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};

use crate::evening::TODAY;

fn tell(phrase: &Phrase) -> String {
    thread_local!(static WORDS: Words = Words::new(Language::Dutch));
    WORDS.with(|words| words.tell(phrase))
}

fn volunteer(name: &str, consent: ConsentLevel) -> Asset {
    let mut asset = Asset::new(AssetKind::Volunteer, name);
    if let Kind::Volunteer(one) = &mut asset.kind {
        one.consent = consent;
    }
    asset
}

/// What a place of this name is called in a story and on the screen, where this person may not be named and others may.
fn called(hidden: &str, place: &str) -> [String; 2] {
    let mut village = Village::default();
    let [where_, what] = [(); 2].map(|()| Id::fresh());
    let mut put = |asset: Asset| village.assets.insert(Id::fresh(), asset.into());
    put(volunteer(hidden, ConsentLevel::None));
    put(volunteer("Els Mol", ConsentLevel::Written));
    put(volunteer("Jan van Els", ConsentLevel::Written));
    let asset = Asset::new(AssetKind::Place, place);
    village.assets.insert(where_, asset.into());
    let story = Story {
        text: format!("Kom naar {place}.").into(),
        ..Story::default()
    };
    village.stories.insert(what, story.into());
    let shown = Masked::of(&village, TODAY, &tell);
    let others = Masked::for_others(&village, TODAY, &tell);
    let name = shown.village().assets[&where_].name.to_string();
    assert_eq!(*others.assets[&where_].name, *name);
    [name, shown.village().stories[&what].text.to_string()]
}

#[test]
fn a_place_that_is_of_somebody_does_not_say_who() {
    for (hidden, place, wanted) in [
        ("Els", "Tuin van Els", "Tuin van vrijwilliger"),
        ("Els", "Koffie bij Els", "Koffie bij vrijwilliger"),
        ("Els", "Tuin van Els (Malden)", "Tuin van vrijwilliger (Malden)"),
        ("Els", "Els' hoek", "vrijwilliger' hoek"),
        ("Anneke", "Annekes Hoek", "vrijwilliger Hoek"),
        ("Anneke", "Anneke's hoek", "vrijwilliger's hoek"),
        ("Zoë", "Atelier van Zoe", "Atelier van vrijwilliger"),
        ("Roos", "Tuin van Roos", "Tuin van vrijwilliger"),
        ("Opa Jan", "Schuur van Opa Jan", "Schuur van vrijwilliger"),
    ] {
        let told = [wanted.to_owned(), format!("Kom naar {wanted}.")];
        assert_eq!(called(hidden, place), told, "{hidden}: {place}");
    }
}

#[test]
fn a_name_that_is_a_word_or_of_somebody_else_stays() {
    for (hidden, place) in [
        ("Els", "Kapsalon Els"),
        ("Els", "Tuin van Els Mol"),
        ("Els", "Werkplaats van Jan van Els"),
        ("Els", "Elst"),
        ("Beer", "Speeltuin De Beer"),
        ("Roos", "Café Roos"),
        ("Roos", "Tuin van roos en lavendel"),
        ("Mei", "Comité 5 Mei"),
        ("Sterre", "De Sterre"),
        ("Bakker", "Bakkers Hoek"),
        ("Els Smit", "Tuin van Els"),
        ("Opa Jan", "Schuur van Jan"),
    ] {
        let told = [place.to_owned(), format!("Kom naar {place}.")];
        assert_eq!(called(hidden, place), told, "{hidden}: {place}");
    }
}

/// Els comes, says yes and takes it back: the name of her garden follows.
#[test]
fn the_name_of_a_place_follows_who_may_be_named() {
    let mut real = Village::default();
    let [garden, els] = [(); 2].map(|()| Id::fresh());
    real.assets
        .insert(garden, Asset::new(AssetKind::Place, "Tuin van Els").into());
    let mut masked = Masked::of(&real, TODAY, &tell);
    let mut step = |before: Option<ConsentLevel>, after: ConsentLevel, wanted: &str| {
        let mut change = Change::add(els, volunteer("Els", after));
        if let Some(before) = before {
            change.before = Change::add(els, volunteer("Els", before)).after;
        }
        let edit = Edit::new(Phrase::new("x"), vec![change]);
        real.apply(&edit);
        masked.follow(&real, &edit, &tell);
        assert_eq!(&*masked.village().assets[&garden].name, wanted);
    };
    step(None, ConsentLevel::None, "Tuin van vrijwilliger");
    step(Some(ConsentLevel::None), ConsentLevel::Oral, "Tuin van Els");
    step(
        Some(ConsentLevel::Oral),
        ConsentLevel::None,
        "Tuin van vrijwilliger",
    );
}

#[test]
fn in_a_text_one_name_is_hidden_and_a_longer_one_of_somebody_else_is_not() {
    let mut village = Village::default();
    let mut put = |asset: Asset| village.assets.insert(Id::fresh(), asset.into());
    for hidden in ["Els", "Beer", "Mei", "Toos"] {
        put(volunteer(hidden, ConsentLevel::None));
    }
    put(volunteer("Els Mol", ConsentLevel::Written));
    let masked = Masked::of(&village, TODAY, &tell);
    for (text, wanted) in [
        ("Vraag Els, zij weet het.", "Vraag vrijwilliger, zij weet het."),
        ("Vraag Els Mol, zij weet het.", "Vraag Els Mol, zij weet het."),
        ("de taart van Els", "de taart van vrijwilliger"),
        ("een els, een beer en in mei", "een els, een beer en in mei"),
        ("Ook Beer kwam.", "Ook vrijwilliger kwam."),
        ("bel toos, too late", "bel vrijwilliger, too late"),
    ] {
        assert_eq!(masked.told_text(text), wanted);
    }
}
