//! What is known of somebody in the village itself: a number without the code of its area, and a house that a club
//! gives as its own.

use jiff::civil::{Date, date};
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::gathering::Gathering;
use wijkschouw::domain::kinds::{AssetKind, ConsentLevel, Kind};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::plan::Action;
use wijkschouw::domain::privacy::Masked;
use wijkschouw::domain::privacy::erasure::Erasure;
use wijkschouw::domain::record::{AnyRecord, Id, RecordKind};
use wijkschouw::domain::story::Story;
use wijkschouw::domain::value::Degrees;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::export::{ExportFormat, ForWhom};
use wijkschouw::i18n::{Language, Words};

use crate::exchange::export_privacy::inside;

const TODAY: Date = date(2026, 11, 27);

fn person(name: &str, consent: ConsentLevel, phone: &str) -> Asset {
    let mut asset = Asset::new(AssetKind::Volunteer, name);
    if let Kind::Volunteer(one) = &mut asset.kind {
        one.consent = consent;
    }
    asset.phone = phone.into();
    asset
}

/// The text as others read it in a remark, a story and an action, and as it is once the person has been erased.
fn told(phone: &str, text: &str) -> Vec<String> {
    let words = Words::new(Language::Dutch);
    let tell = |phrase: &_| words.tell(phrase);
    let mut village = Village::default();
    let [who, walk, story, action] = [(); 4].map(|()| Id::fresh());
    let truus = person("Truus Smit", ConsentLevel::None, phone);
    village.assets.insert(who, truus.into());
    let mut club = Asset::new(AssetKind::Association, "Fanfare");
    club.phone = "024-6123456".into();
    village.assets.insert(Id::fresh(), club.into());
    let gathering = Gathering {
        notes: text.into(),
        ..Gathering::default()
    };
    village.gatherings.insert(walk, gathering.into());
    let told = Story {
        text: text.into(),
        ..Story::default()
    };
    village.stories.insert(story, told.into());
    let todo = Action {
        title: text.into(),
        ..Action::default()
    };
    village.actions.insert(action, todo.into());
    let mut erased = village.clone();
    let erasure = Erasure::of(&village, who, &tell).unwrap();
    for change in erasure.changes(&village) {
        erased.set(change.kind, change.id, change.after);
    }
    let shown = Masked::of(&village, TODAY, &tell).village().clone();
    let others = Masked::for_others(&village, TODAY, &tell);
    let all = [others, shown, erased];
    let texts = all.iter().flat_map(|village| {
        [
            village.gatherings[&walk].notes.to_string(),
            village.stories[&story].text.to_string(),
            village.actions[&action].title.to_string(),
        ]
    });
    texts.collect()
}

#[test]
fn a_number_of_somebody_is_hidden_without_its_code_too() {
    for (phone, number) in [
        ("024-6770001", "6770001"),
        ("024-6770001", "677 00 01"),
        ("024-6770001", "677.00.01"),
        ("024-6770001", "677-0001"),
        ("024-6770001", "+31 24 677 00 01"),
        ("024-6770001", "+31246770001"),
        ("024-6770001", "0031 (0)24 6770001"),
        ("024-6770001", "024 · 677 00 01"),
        ("024-6770001", "024 — 677 00 01"),
        ("024-6770001", "024\u{202f}677\u{202f}00\u{202f}01"),
        ("+31 24 677 00 01", "6770001"),
        ("0031 24 6770001", "024.677.00.01"),
        ("0485 - 55 01 23", "550123"),
        ("0485 - 55 01 23", "55 01 23"),
        ("024-6770001 of 06-12345678", "6770001"),
        ("024-6770001 of 06-12345678", "06 12 34 56 78"),
        ("06 12345678 (na 18.00 uur)", "0612345678"),
    ] {
        for text in told(phone, &format!("Bel Jopie, {number}, na vijf uur.")) {
            let bare = text.replace("Bel Jopie, ", "");
            let left = bare.chars().filter(char::is_ascii_digit).count();
            assert_eq!(left, 0, "{phone}: {text}");
            assert!(bare.ends_with(", na vijf uur."), "{phone}: {text}");
        }
    }
    for text in told("024-6770001", "sinds 2019 6770001 / 2 keer") {
        assert!(
            text.starts_with("sinds 2019 ") && text.ends_with(" / 2 keer"),
            "{text}"
        );
        assert!(!text.contains("677"), "{text}");
    }
}

#[test]
fn what_only_looks_like_such_a_number_stays() {
    for (phone, text) in [
        ("024-6770001", "6770002 en 67700010, 6770 AB, in 1977"),
        ("024-6770001", "de fanfare: 024-6123456 of 6123456"),
        ("0485-550123", "€ 550.123 of 550.123,00"),
        ("0485-210526", "op 21-05-26 en 21/05/26"),
        ("06-20192020", "in 2019-2020"),
        ("06-20260512", "op 2026-05-12"),
        ("06-12052026", "op 12-05-2026 of 12.05.2026"),
    ] {
        for told in told(phone, text) {
            assert_eq!(told, text, "{phone}");
        }
    }
    // A club with the same number in another area.
    let texts = told("0485-550123", "De bieb: 0487-550123.");
    assert!(
        texts[6..].iter().all(|text| text == "De bieb: 0487-550123."),
        "{texts:?}"
    );
}

/// The club, as others find it, with its address in a village with these people and places.
fn address_of(club: &str, others: &[Asset]) -> Vec<String> {
    let words = Words::new(Language::Dutch);
    let tell = |phrase: &_| words.tell(phrase);
    let mut village = Village::default();
    let id = Id::fresh();
    let mut asset = Asset::new(AssetKind::Association, "Fanfare");
    asset.address = club.into();
    asset.postcode = "6581 AB".into();
    asset.latitude = Degrees::new(51.7612);
    asset.longitude = Degrees::new(5.8501);
    village.assets.insert(id, asset.into());
    for other in others {
        village.assets.insert(Id::fresh(), other.clone().into());
    }
    let shown = Masked::of(&village, TODAY, &tell).village().clone();
    let for_others = Masked::for_others(&village, TODAY, &tell);
    let mut found: Vec<String> = [shown, for_others]
        .iter()
        .map(|village| {
            let club = &village.assets[&id];
            let location = club.latitude.is_some() || club.longitude.is_some();
            assert_eq!(location, !club.address.is_empty());
            assert_eq!(club.postcode.is_empty(), club.address.is_empty());
            club.address.to_string()
        })
        .collect();
    for format in [ExportFormat::Csv, ExportFormat::Json, ExportFormat::Geojson] {
        let made = format.write(&village, ForWhom::Others, &words, TODAY).unwrap();
        let text = inside(format, &made.content);
        let told = text.contains(club) || text.contains("51.7612") || text.contains("6581");
        found.push(if told { club.to_owned() } else { String::new() });
    }
    found.dedup();
    found
}

fn lives(mut asset: Asset, address: &str) -> Asset {
    asset.address = address.into();
    asset
}

#[test]
fn a_club_at_the_house_of_somebody_does_not_say_where() {
    let nel = |consent, address: &str| lives(person("Nel Arts", consent, ""), address);
    let hall = |address: &str| lives(Asset::new(AssetKind::Place, "Dorpshuis"), address);
    let hidden = ConsentLevel::None;
    for (club, others, told) in [
        ("Kerkstraat 5", vec![nel(hidden, "Kerkstr. 5, Malden")], false),
        ("Molendijk 12 a", vec![nel(hidden, "Molendijk 12A")], false),
        ("Kerkstraat 5", vec![nel(hidden, "Kerkstraat 50")], true),
        ("Kerkstraat 5", vec![nel(hidden, "Kerkstraat")], true),
        (
            "Kerkstraat 5",
            vec![nel(ConsentLevel::Written, "Kerkstraat 5")],
            true,
        ),
        (
            "Kerkstraat 5",
            vec![nel(hidden, "Kerkstraat 5"), hall("kerkstraat 5")],
            true,
        ),
        ("Kerkstraat 5", vec![hall("Kerkstraat 5")], true),
        ("Kerkstraat 5", vec![], true),
    ] {
        let wanted = if told { club } else { "" };
        assert_eq!(address_of(club, &others), [wanted], "{club}: {others:?}");
    }
    // Of who may be named and not be reached, the home is not told either.
    let mut reporter = nel(ConsentLevel::Written, "Kerkstraat 5");
    if let Kind::Volunteer(one) = &mut reporter.kind {
        one.consent_purpose = "verslag".into();
    }
    assert_eq!(address_of("Kerkstraat 5", &[reporter]), [""]);
}

/// Somebody moves in, agrees, and a hall comes into the house: the club follows each time.
#[test]
fn the_house_of_a_club_follows_who_lives_there() {
    let words = Words::new(Language::Dutch);
    let tell = |phrase: &_| words.tell(phrase);
    let mut real = Village::default();
    let [club, nel, hall] = [(); 3].map(|()| Id::fresh());
    let fanfare = lives(Asset::new(AssetKind::Association, "Fanfare"), "Kerkstraat 5");
    real.assets.insert(club, fanfare.into());
    let mut masked = Masked::of(&real, TODAY, &tell);
    let mut step = |id: Id, asset: Option<Asset>, told: bool| {
        let change = Change {
            kind: RecordKind::Asset,
            id,
            before: real.get(RecordKind::Asset, id),
            after: asset.map(|asset| AnyRecord::Asset(asset.into())),
        };
        let edit = Edit::new(Phrase::new("x"), vec![change]);
        real.apply(&edit);
        masked.follow(&real, &edit, &tell);
        for shown in [masked.village(), Masked::of(&real, TODAY, &tell).village()] {
            assert_eq!(!shown.assets[&club].address.is_empty(), told, "{edit:?}");
        }
    };
    let somebody = |consent, address: &str| Some(lives(person("Nel Arts", consent, ""), address));
    let place = |address: &str| Some(lives(Asset::new(AssetKind::Place, "Dorpshuis"), address));
    step(nel, somebody(ConsentLevel::None, "Kerkstraat 7"), true);
    step(nel, somebody(ConsentLevel::None, "Kerkstraat 5"), false);
    step(nel, somebody(ConsentLevel::Oral, "Kerkstraat 5"), true);
    step(nel, somebody(ConsentLevel::None, "Kerkstraat 5"), false);
    step(hall, place("Kerkstraat 5"), true);
    step(hall, place("Kerkstraat 9"), false);
    step(hall, None, false);
    // Deleted, she is told of as little as when she was there.
    step(nel, None, false);
    step(nel, somebody(ConsentLevel::Oral, "Kerkstraat 5"), true);
    step(nel, None, true);
}

#[test]
fn a_number_behind_a_letter_is_that_of_somebody_too() {
    for number in ["tel0612345678", "Els0612345678", "nr06-12345678"] {
        let text = format!("Bel {number} even");
        for told in told("06-12345678", &text) {
            assert!(!told.contains("12345678"), "{number}: {told}");
        }
    }
}
