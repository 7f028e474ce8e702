//! Who is kept and not used: no file for others says more of them than before, nor once they are taken out (A7).

use std::collections::BTreeMap;

use wijkschouw::domain::asset::{Asset, Status};
use wijkschouw::domain::change::Change;
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::privacy::Masked;
use wijkschouw::domain::record::{AnyRecord, Id, RecordKind};
use wijkschouw::domain::story::Story;
use wijkschouw::domain::value::Value;
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};

use crate::evening::TODAY;
use crate::exchange::changed;
use crate::stage::id;

/// What people write of Truus Hooijmans, Zoë van den Bergh-Ysbrands and Bas Mol.
const SAID: [&str; 38] = [
    "Truus Hooijmans",
    "truus hooijmans",
    "Truusje Hooijmans",
    "truusje hooijmans",
    "Truus Hooymans",
    "Truusje Hooymans",
    "Trijntje Hooymans",
    "bij Truusje",
    "truuske",
    "bij truus",
    "mevr. Hooymans",
    "mevrouw Hooijmans",
    "fam. Hooymans",
    "de Hooymans",
    "Hooijmans",
    "hooijmans",
    "hooymans",
    "T. Hooymans",
    "T Hooijmans",
    "Hooymans, Truus",
    "truushooymans",
    "truus.hooymans@post.example",
    "truushooijmans58@post.example",
    "Hooymans'",
    "TRUUS HOOYMANS",
    "Zoë van den Bergh",
    "zoe",
    "Zoë v.d. Bergh",
    "Zoe IJsbrands",
    "mevr. IJsbrands",
    "van den Bergh-IJsbrands",
    "zoetje",
    "Z. Ysbrands",
    "Bas Mol",
    "Basje",
    "B. Mol",
    "basmol@post.example",
    "bel 06-21436587 of 21436587",
];

const PEOPLE: [(usize, &str); 3] = [
    (1, "Truus Hooijmans"),
    (2, "Zoë van den Bergh-Ysbrands"),
    (3, "Bas Mol"),
];

/// A village with these three and Sanne Truus de Wit in it, and each of these in the note on a place and in a story.
fn village() -> Village {
    let mut village = Village::default();
    for (number, name) in PEOPLE {
        let mut person = Asset::new(AssetKind::Volunteer, name);
        if number == 1 {
            person.phone = "06-21436587".into();
        }
        village.assets.insert(id(number), person.into());
    }
    let sanne = Asset::new(AssetKind::Professional, "Sanne Truus de Wit");
    village.assets.insert(id(4), sanne.into());
    for (number, said) in SAID.into_iter().enumerate() {
        let mut garden = Asset::new(AssetKind::Place, "Tuin");
        garden.description = format!("Sleutel: {said}").into();
        village.assets.insert(id(100 + number), garden.into());
        let story = Story {
            text: format!("Taart van {said} was op.").into(),
            told_by: format!("buur {said}").into(),
            // What points at somebody says less of them still.
            assets: (number % 2 == 0).then(|| id(1)).into_iter().collect(),
            ..Story::default()
        };
        village.stories.insert(id(200 + number), story.into());
    }
    village
}

fn others(village: &Village) -> Village {
    let words = Words::new(Language::Dutch);
    Masked::for_others(village, TODAY, &|phrase| words.tell(phrase))
}

/// All that a file for others says, by where it stands, with what is told of nobody.
fn told(village: &Village) -> BTreeMap<(usize, &'static str), String> {
    let shown = others(village);
    let mut told = BTreeMap::new();
    for number in 0..SAID.len() {
        let garden = &shown.assets[&id(100 + number)];
        let story = &shown.stories[&id(200 + number)];
        for (field, text) in [
            ("place", &*garden.description),
            ("story", &*story.text),
            ("told by", &*story.told_by),
        ] {
            told.insert((number, field), text.to_owned());
        }
    }
    told
}

/// The village after something else became of these.
fn with(village: &Village, people: &[usize], after: &dyn Fn(&Asset) -> Option<Asset>) -> Village {
    let changes = people.iter().map(|number| {
        let before = village.assets[&id(*number)].clone();
        Change {
            kind: RecordKind::Asset,
            id: id(*number),
            after: after(&before).map(|asset| AnyRecord::Asset(asset.into())),
            before: Some(AnyRecord::Asset(before)),
        }
    });
    let mut changes: Vec<Change> = changes.collect();
    let gone: Vec<Id> = changes
        .iter()
        .filter(|change| change.after.is_none())
        .map(|change| change.id)
        .collect();
    // Who is taken out is no longer pointed at.
    for (place, story) in &village.stories {
        let mut without = Story::clone(story);
        without.assets = story.assets.iter().filter(|link| !gone.contains(link)).collect();
        if without != **story {
            changes.push(Change {
                kind: RecordKind::Story,
                id: *place,
                before: Some(AnyRecord::Story(story.clone())),
                after: Some(AnyRecord::Story(without.into())),
            });
        }
    }
    changed(village, &changes)
}

fn aside(asset: &Asset) -> Option<Asset> {
    Some(Asset {
        status: Status::Stopped,
        ..asset.clone()
    })
}

#[test]
fn what_is_hidden_of_somebody_stays_so_when_they_are_not_used_and_when_they_are_gone() {
    let used = village();
    let before = told(&used);
    for people in [&[1][..], &[2], &[3], &[1, 2, 3], &[1, 2, 3, 4]] {
        let unused = with(&used, people, &aside);
        for (how, village) in [
            ("not used", unused.clone()),
            ("gone", with(&used, people, &|_| None)),
            ("not used, and gone", with(&unused, people, &|_| None)),
        ] {
            for (at, text) in told(&village) {
                let number = at.0;
                let said = SAID[number];
                let was_hidden = !before[&at].contains(said);
                assert!(
                    !(was_hidden && text.contains(said)),
                    "{how}, {people:?}: {at:?} says {text}, and said {}",
                    before[&at]
                );
            }
        }
    }
}

#[test]
fn who_is_not_used_is_pointed_at_by_nothing() {
    let village = with(&village(), &[1], &aside);
    let shown = others(&village);
    assert!(!shown.assets.contains_key(&id(1)));
    assert!(shown.assets.contains_key(&id(2)));
    assert!(shown.stories.values().all(|story| story.assets.is_empty()));
    assert!(shown.departed.0.is_empty());
}
