//! What may be about somebody who is erased, and may not: it is listed with where it stands, and stays unless asked.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::privacy::Masked;
use wijkschouw::domain::privacy::erasure::Erasure;
use wijkschouw::domain::record::{AnyRecord, Id, RecordKind};
use wijkschouw::domain::settings::Settings;
use wijkschouw::domain::story::Story;
use wijkschouw::domain::value::{Degrees, Rows};
use wijkschouw::domain::views::View;
use wijkschouw::domain::village::Village;

use crate::erase::planted::tell;
use crate::evening::TODAY;

/// A village with this person in it, and with these clubs and others; the first id is that of the person.
pub fn village(person: &str, clubs: &[&str], others: &[&str]) -> (Village, Id) {
    let mut village = Village::default();
    let who = Id::fresh();
    let entry = Asset::new(AssetKind::Volunteer, person);
    village.assets.insert(who, entry.into());
    for (kind, names) in [(AssetKind::Association, clubs), (AssetKind::Volunteer, others)] {
        for name in names {
            village.assets.insert(Id::fresh(), Asset::new(kind, name).into());
        }
    }
    (village, who)
}

pub fn tells(village: &mut Village, text: &str) {
    let story = Story {
        text: text.into(),
        ..Story::default()
    };
    village.stories.insert(Id::fresh(), story.into());
}

/// The texts that may name the person, and whether that is sure.
pub fn named(village: &Village, who: Id) -> BTreeMap<String, bool> {
    let erasure = Erasure::of(village, who, &tell).unwrap();
    let namings = erasure.namings(village).into_iter();
    namings.map(|naming| (naming.text, naming.sure)).collect()
}

/// What is half typed loses what the record loses, or it would come back when that is stored.
#[test]
fn what_is_half_typed_about_them_goes_with_what_is_stored() {
    let (mut village, who) = village("Nel Roos", &["Tuinclub"], &["Piet Roos"]);
    let of_club = |id: &Id| &*village.assets[id].name == "Tuinclub";
    let club = *village.assets.keys().find(|id| of_club(id)).unwrap();
    let text = "Roos en Nel gieten.";
    let mut garden = (*village.assets[&club]).clone();
    garden.description = text.into();
    village.assets.insert(club, garden.into());
    let mut erasure = Erasure::of(&village, who, &tell).unwrap();
    let half_typed = |id: Id, owner: Id| {
        json!({
            "of": "asset", "id": id, "stored": { "description": text },
            "typed": { "description": format!("{text} Elke dag."), "owners": [owner] },
        })
    };
    let said = |erasure: &Erasure, draft: &Json| {
        let draft = erasure.half_typed(draft).unwrap();
        draft["typed"]["description"].as_str().unwrap().to_owned()
    };
    // "Roos" may be Piet, until somebody says that it goes, or the record points at her.
    assert!(said(&erasure, &half_typed(club, club)).contains("Roos"));
    assert!(!said(&erasure, &half_typed(club, who)).contains("Roos"));
    erasure.decide((RecordKind::Asset, club, "description".to_owned()), true);
    assert_eq!(
        said(&erasure, &half_typed(club, club)),
        format!("{} Elke dag.", stored(&erasure, club, &village))
    );
    assert_eq!(
        erasure.half_typed(&half_typed(who, club)),
        None,
        "it is about her"
    );
}

fn stored(erasure: &Erasure, club: Id, village: &Village) -> String {
    let record = AnyRecord::Asset(village.assets[&club].clone());
    match erasure.record(club, &record) {
        Some(AnyRecord::Asset(asset)) => asset.description.to_string(),
        other => panic!("{other:?}"),
    }
}

/// The mail of a club is often that of its secretary.
#[test]
fn a_name_within_an_address_for_mail_is_found() {
    let (mut village, who) = village("Nel Pronkzwaan", &[], &[]);
    for mail in [
        "nelpronkzwaan58@post.nl",
        "n.pronkzwaan@post.nl",
        "bestuur@post.nl",
    ] {
        let mut club = Asset::new(AssetKind::Association, "Fanfare");
        club.email = mail.into();
        village.assets.insert(Id::fresh(), club.into());
    }
    tells(&mut village, "Mail naar pronkzwaannel@post.nl.");
    let found = named(&village, who);
    let wanted = [
        ("Mail naar pronkzwaannel@post.nl.", true),
        ("n.pronkzwaan@post.nl", true),
        ("nelpronkzwaan58@post.nl", true),
    ];
    assert_eq!(found, wanted.map(|(text, sure)| (text.to_owned(), sure)).into());
    let shown = Masked::of(&village, TODAY, &tell);
    let shown: Vec<&str> = shown
        .village()
        .assets
        .values()
        .map(|asset| &*asset.email)
        .collect();
    assert_eq!(shown.concat(), "bestuur@post.nl");
}

/// Once nobody is known to live there, nothing would hide it any more.
#[test]
fn where_somebody_lived_goes_from_all_texts() {
    let (mut village, who) = village("Nel Pronkzwaan", &["Breiclub", "Soos"], &["Jan Mol"]);
    let live_at = |village: &mut Village, name: &str, address: &str| {
        let (id, asset) = village
            .assets
            .iter()
            .find(|(_, asset)| &*asset.name == name)
            .unwrap();
        let (id, mut asset) = (*id, Asset::clone(asset));
        asset.address = address.into();
        village.assets.insert(id, asset.into());
    };
    live_at(&mut village, "Nel Pronkzwaan", "Beukenlaan 31");
    let told = "Komt samen op Beukenlaan 31.";
    tells(&mut village, told);
    tells(&mut village, "Loopt langs de Beukenlaan, naar Beukenlaan 310.");
    assert_eq!(named(&village, who), [(told.to_owned(), true)].into());
    live_at(&mut village, "Soos", "Beukenlaan 31");
    assert_eq!(named(&village, who), BTreeMap::new(), "it is where the Soos is");
}

#[test]
fn where_a_home_is_on_the_map_goes_with_it() {
    let (mut village, who) = village("Gerrit Zwaluwstaart", &["Soos"], &[]);
    let mut gerrit = Asset::clone(&village.assets[&who]);
    gerrit.address = "Kerkpad 12".into();
    gerrit.postcode = "6581CD".into();
    gerrit.phone = "06-12345678".into();
    gerrit.latitude = Degrees::new(51.7801);
    gerrit.longitude = Degrees::new(5.8551);
    village.assets.insert(who, gerrit.into());
    let told = |village: &Village, text: &str| {
        let mut village = village.clone();
        tells(&mut village, text);
        let erasure = Erasure::of(&village, who, &tell).unwrap();
        for change in erasure.changes(&village) {
            village.set(change.kind, change.id, change.after);
        }
        let story = village.stories.values().next().unwrap();
        story.text.to_string()
    };
    let text = "Bij Gerrit Zwaluwstaart, Kerkpad 12, 6581 CD, 51.7801,5.8551, 06-12345678";
    let bare = told(&village, text);
    for left in ["Gerrit", "Kerkpad", "6581", "CD", "51.", "5.8", "1234"] {
        assert!(!bare.contains(left), "{left}: {bare}");
    }
    assert!(!told(&village, "Sleutel op 51.78012, 5.85514").contains("51."));
    for other in ["Soos, Kerkpad 20, 6581 CD", "Brug op 51.7821, 5.8551"] {
        assert_eq!(told(&village, other), other);
    }
    let (soos, asset) = village.assets.iter().find(|(id, _)| **id != who).unwrap();
    let (soos, mut asset) = (*soos, Asset::clone(asset));
    asset.address = "Kerkpad 12".into();
    village.assets.insert(soos, asset.into());
    let there = "Soos: Kerkpad 12, 6581 CD, 51.7801,5.8551";
    assert_eq!(told(&village, there), there, "it is where the Soos is");
}

#[test]
fn a_club_that_is_called_after_somebody_is_listed_and_stays_unless_asked() {
    let clubs = ["Stichting K. Pronkzwaan", "Koor pronkzwaan", "Fanfare"];
    let (village, who) = village("Karel Pronkzwaan", &clubs, &[]);
    let doubtful = clubs[..2].iter().map(|club| ((*club).to_owned(), false));
    assert_eq!(named(&village, who), doubtful.collect());
    let mut erasure = Erasure::of(&village, who, &tell).unwrap();
    let of = |erasure: &Erasure, club: &str| {
        let (id, asset) = village
            .assets
            .iter()
            .find(|(_, asset)| &*asset.name == club)
            .unwrap();
        let record = erasure.record(*id, &AnyRecord::Asset(asset.clone())).unwrap();
        (*id, record.title().to_owned())
    };
    let (id, title) = of(&erasure, clubs[0]);
    assert_eq!(title, clubs[0]);
    erasure.decide((RecordKind::Asset, id, "name".to_owned()), true);
    assert_eq!(of(&erasure, clubs[0]).1, "Stichting vrijwilliger");
}

#[test]
fn a_name_that_many_words_have_is_listed_only_behind_a_first_letter() {
    let clubs = ["Bakker en Bos", "Stichting J. Bakker", "Bakkerij Bakker"];
    let (village, who) = village("Jan Bakker", &clubs, &[]);
    assert_eq!(
        named(&village, who),
        BTreeMap::from([(clubs[1].to_owned(), false)])
    );
}

#[test]
fn somebody_of_the_same_family_is_not_taken_for_them_unless_the_first_letter_says_so() {
    let others = ["Fatima Pronkzwaan", "K. Pronkzwaan"];
    let (mut village, who) = village("Karel Pronkzwaan", &[], &others);
    tells(&mut village, "Fatima Pronkzwaan schenkt koffie.");
    tells(&mut village, "De sleutel ligt bij karel pronkzwaan.");
    tells(&mut village, "Bel K. Pronkzwaan.");
    tells(&mut village, "vraag het pronkzwaan");
    let expected = [
        ("K. Pronkzwaan", false),
        ("De sleutel ligt bij karel pronkzwaan.", true),
        ("Bel K. Pronkzwaan.", false),
        ("vraag het pronkzwaan", false),
    ];
    let expected = expected.map(|(text, sure)| (text.to_owned(), sure));
    assert_eq!(named(&village, who), BTreeMap::from(expected));
}

#[test]
fn what_a_saved_view_searches_is_listed() {
    let (mut village, who) = village("Karel Pronkzwaan", &[], &["Fatima Pronkzwaan"]);
    let mut settings = Settings::delivered("Pronkdorp");
    let view = |name: &str, query: &str| View {
        name: name.into(),
        query: query.into(),
        ..View::default()
    };
    settings.views = Rows(vec![view("Bestuur", "pronkzwaan")]);
    village.settings.insert(Id::ONLY, settings.into());
    assert_eq!(
        named(&village, who),
        BTreeMap::from([("pronkzwaan".to_owned(), false)])
    );
}

/// A list is called after what was searched for, as that was typed.
#[test]
fn what_was_said_of_a_saved_view_is_told_as_its_name_is() {
    let said = |key: &str, name: &str| Phrase::new(key).text("name", name);
    let (alone, who) = village("Karel Pronkzwaan", &[], &[]);
    let erasure = Erasure::of(&alone, who, &tell).unwrap();
    for key in ["view-added", "view-deleted"] {
        for name in ["pronkzwaan", "karel"] {
            assert_eq!(
                erasure.phrase(&said(key, name), Some(&[])),
                said(key, "vrijwilliger"),
                "{key}"
            );
        }
    }
    let renamed = |old: &str, name: &str| said("view-renamed", name).text("old", old);
    assert_eq!(
        erasure.phrase(&renamed("pronkzwaan", "bestuur"), Some(&[])),
        renamed("vrijwilliger", "bestuur")
    );
    let imported = |file: &str| Phrase::new("cli-edit-imported").text("file", file);
    assert_eq!(
        erasure.phrase(&imported("pronkzwaan.csv"), None),
        imported("vrijwilliger.csv")
    );
    // Where somebody else is called so, it is as was decided of the list itself.
    let (family, who) = village("Karel Pronkzwaan", &[], &["Fatima Pronkzwaan"]);
    let mut erasure = Erasure::of(&family, who, &tell).unwrap();
    let added = said("view-added", "pronkzwaan");
    assert_eq!(erasure.phrase(&added, None), added);
    for goes in [true, false] {
        erasure.decide((RecordKind::Settings, Id::ONLY, "views".to_owned()), goes);
        let told = if goes { "vrijwilliger" } else { "pronkzwaan" };
        assert_eq!(
            erasure.phrase(&added, goes.then_some(&[][..])),
            said("view-added", told),
            "{goes}"
        );
    }
}

#[test]
fn a_longer_name_of_somebody_else_is_not_cut_in_its_middle() {
    let (mut village, who) = village(
        "Fatima El Amrani",
        &[],
        &["Fatima El Amrani-Smit", "Anna Fatima El Amrani"],
    );
    for text in [
        "Fatima El Amrani-Smit danst.",
        "Anna Fatima El Amrani zingt.",
        "Fatima El Amrani lacht.",
    ] {
        tells(&mut village, text);
    }
    let sure = named(&village, who).into_iter().filter(|(_, sure)| *sure);
    assert_eq!(
        sure.collect::<Vec<_>>(),
        [("Fatima El Amrani lacht.".to_owned(), true)]
    );
}

#[test]
fn beside_a_name_that_is_theirs_for_sure_one_that_is_perhaps_is_listed_too() {
    let (mut village, who) = village("Karel Pronkzwaan", &[], &[]);
    tells(&mut village, "vraag pronkzwaan of karel pronkzwaan");
    let expected = [
        ("vraag pronkzwaan of karel pronkzwaan", true),
        ("vraag pronkzwaan of vrijwilliger", false),
    ];
    let expected = expected.map(|(text, sure)| (text.to_owned(), sure));
    assert_eq!(named(&village, who), BTreeMap::from(expected));
    let mut erasure = Erasure::of(&village, who, &tell).unwrap();
    let (id, story) = village.stories.iter().next().unwrap();
    erasure.decide((RecordKind::Story, *id, "text".to_owned()), true);
    let record = erasure.record(*id, &AnyRecord::Story(story.clone())).unwrap();
    let AnyRecord::Story(story) = record else { panic!() };
    assert_eq!(&*story.text, "vraag vrijwilliger of vrijwilliger");
}

/// Nobody can tell from the name alone which of the two is meant.
/// What the other one is called is not in the list: that is nobody else's to take away.
#[test]
fn the_very_name_of_somebody_else_is_doubtful_and_a_number_is_sure() {
    let (mut village, who) = village("Jan Smit", &[], &["Jan Smit"]);
    let mut jan = Asset::clone(&village.assets[&who]);
    jan.phone = "06-12345678".into();
    jan.email = "ijsboer@post.nl".into();
    village.assets.insert(who, jan.into());
    for text in [
        "Jan Smit opent de zaal.",
        "J. Smit sluit.",
        "Smit, Jan betaalt.",
        "Bel 0612345678.",
        "Mail ijsboer@post.nl.",
        "Mail jansmit@post.nl.",
        "Volg @jansmit.",
    ] {
        tells(&mut village, text);
    }
    let expected = [
        ("Bel 0612345678.", true),
        ("J. Smit sluit.", false),
        ("Jan Smit opent de zaal.", false),
        ("Mail ijsboer@post.nl.", true),
        ("Mail jansmit@post.nl.", false),
        ("Smit, Jan betaalt.", false),
        ("Volg @jansmit.", false),
    ];
    let expected = expected.map(|(text, sure)| (text.to_owned(), sure));
    assert_eq!(named(&village, who), BTreeMap::from(expected));
    let story = Story {
        text: "Jan Smit verhuist de piano, mail jansmit@post.nl.".into(),
        assets: [who].into_iter().collect(),
        ..Story::default()
    };
    let erasure = Erasure::of(&village, who, &tell).unwrap();
    let AnyRecord::Story(told) = erasure
        .record(Id::fresh(), &AnyRecord::Story(story.into()))
        .unwrap()
    else {
        panic!()
    };
    assert_eq!(&*told.text, "vrijwilliger verhuist de piano, mail vrijwilliger.");
}

#[test]
fn a_name_in_full_is_sure_however_it_is_written() {
    let others = ["Bas Velde", "Trijntje Pieters"];
    let spellings = [
        "Trijntje v.d. Velde zingt.",
        "Velde, Trijntje v.d.",
        "T. van der Velde belt.",
        "Trijntje van der Velde lacht.",
    ];
    let (mut village, who) = village("Trijntje van der Velde", &[], &others);
    spellings.iter().for_each(|text| tells(&mut village, text));
    let sure = |village: &Village| -> Vec<String> {
        let found = named(village, who).into_iter();
        found.filter(|(_, sure)| *sure).map(|(text, _)| text).collect()
    };
    assert_eq!(
        sure(&village).len(),
        spellings.len(),
        "{:?}",
        named(&village, who)
    );
    let tom = Asset::new(AssetKind::Volunteer, "Tom van der Velde");
    village.assets.insert(Id::fresh(), tom.into());
    assert!(!sure(&village).contains(&spellings[2].to_owned()));
    assert_eq!(sure(&village).len(), spellings.len() - 1);
    assert_eq!(named(&village, who).get(spellings[2]), Some(&false));
}
