//! The home of somebody who was not asked goes out of nothing else that stands there, unless everybody may know it.

use jiff::civil::{Date, date};
use strum::VariantArray;
use wijkschouw::domain::asset::{Asset, Status};
use wijkschouw::domain::kinds::{AssetKind, ConsentLevel, Kind, PlaceSubtype};
use wijkschouw::domain::privacy::{Masked, Own};
use wijkschouw::domain::record::Id;
use wijkschouw::domain::value::Degrees;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::export::{ExportFormat, ForWhom};
use wijkschouw::exchange::handout::Handout;
use wijkschouw::i18n::{Language, Words};

use crate::exchange::export_privacy::inside;
use crate::exchange::harmless::{handouts, page};
use crate::stage::id;

const TODAY: Date = date(2026, 11, 23);

fn person(name: &str, consent: ConsentLevel) -> Asset {
    let mut asset = Asset::new(AssetKind::Volunteer, name);
    if let Kind::Volunteer(one) = &mut asset.kind {
        one.consent = consent;
    }
    asset
}

/// This at the house of Kees, with its postcode and its point on the map.
fn at_home(mut asset: Asset, address: &str) -> Asset {
    asset.address = address.into();
    asset.postcode = "6581 AD".into();
    asset.latitude = Degrees::new(51.82222);
    asset.longitude = Degrees::new(5.85555);
    asset
}

fn place(name: &str, subtype: Option<PlaceSubtype>) -> Asset {
    let mut asset = Asset::new(AssetKind::Place, name);
    if let Kind::Place(place) = &mut asset.kind {
        place.subtype = subtype;
    }
    asset
}

/// Kees, who was not asked, and what stands at his house.
fn village(at_his: Vec<Asset>) -> Village {
    let mut village = Village::default();
    let kees = at_home(person("Kees 't Hart", ConsentLevel::None), "Hartstraat 4");
    village.assets.insert(id(1), kees.into());
    for (number, asset) in at_his.into_iter().enumerate() {
        village.assets.insert(id(10 + number), asset.into());
    }
    village
}

fn club() -> Asset {
    at_home(
        Asset::new(AssetKind::Association, "Zangkoor Zonneveld"),
        "Hartstraat 4",
    )
}

fn others(village: &Village) -> Village {
    let words = Words::new(Language::Dutch);
    Masked::for_others(village, TODAY, &|phrase| words.tell(phrase))
}

/// The postcode and point go as the address does.
#[track_caller]
fn is_told(village: &Village, number: usize) -> bool {
    let asset = &village.assets[&id(number)];
    let told = !asset.address.is_empty();
    assert_eq!(
        [
            !asset.postcode.is_empty(),
            asset.latitude.is_some(),
            asset.longitude.is_some()
        ],
        [told; 3],
        "{}",
        &*asset.name
    );
    told
}

#[test]
fn nothing_at_the_home_of_who_was_not_asked_says_where_that_is() {
    let house = at_home(
        place("Huize 't Hart", Some(PlaceSubtype::PrivatePlace)),
        "Hartstraat 4",
    );
    let village = village(vec![club(), house]);
    for language in Language::ALL {
        let words = Words::new(language);
        for format in ExportFormat::VARIANTS {
            let Ok(file) = format.write(&village, ForWhom::Others, &words, TODAY) else {
                continue;
            };
            let text = inside(*format, &file.content);
            for secret in ["Hartstraat", "6581", "51.82", "51,82", "5.8555", "5,8555"] {
                assert!(!text.contains(secret), "{secret} in {format:?}: {text}");
            }
        }
        for (name, handout) in handouts(&village) {
            if matches!(handout, Handout::Person(..)) {
                continue;
            }
            for format in handout.formats() {
                let bytes = page(&village, &handout, *format, language).unwrap();
                let text = String::from_utf8_lossy(&bytes);
                assert!(
                    !text.contains("Hartstraat") && !text.contains("6581"),
                    "{name}: {text}"
                );
            }
        }
    }
    let words = Words::new(Language::Dutch);
    let shown = Masked::of(&village, TODAY, &|phrase| words.tell(phrase));
    for told in [shown.village(), &others(&village)] {
        assert!(!is_told(told, 10) && !is_told(told, 11));
    }
}

#[test]
fn what_everybody_may_find_keeps_where_it_is() {
    let mut shop = place("Bakkerij De Zon", Some(PlaceSubtype::PrivatePlace));
    if let Kind::Place(place) = &mut shop.kind {
        place.opening_hours = "di-za 9-17 uur".into();
    }
    let public = |name: &str| place(name, Some(PlaceSubtype::PublicProperty));
    let private = |name: &str| place(name, Some(PlaceSubtype::PrivatePlace));
    for (there, address, told) in [
        (public("Dorpshuis"), "Hartstraat 4", true),
        (
            place("Sint-Jan", Some(PlaceSubtype::ReligiousBuilding)),
            "Hartstraat 4",
            true,
        ),
        (shop, "Hartstraat 4, Malden", true),
        (private("Tuin"), "Hartstraat 4", false),
        (place("Minibieb", None), "Hartstraat 4", true),
        (place("Huize 't Hart", None), "Hartstraat 4", false),
        (public("Zaal 't Hart"), "Hartstraat 4", false),
        (public("Zaal"), "p/a Hartstraat 4", false),
        (private("Tuin"), "Hartstraat 6", true),
    ] {
        let name = there.name.to_string();
        let village = village(vec![club(), at_home(there, address)]);
        let others = others(&village);
        assert_eq!(is_told(&others, 11), told, "{name}, {address}");
        // A club in a hall is where everybody may find it.
        let together = told && address != "Hartstraat 6";
        assert_eq!(is_told(&others, 10), together, "the club at {name}");
    }
}

#[test]
fn who_was_set_aside_still_lives_there() {
    let mut village = village(vec![club()]);
    let mut kees = Asset::clone(&village.assets[&id(1)]);
    kees.status = Status::Stopped;
    village.assets.insert(id(1), kees.into());
    assert!(!is_told(&others(&village), 10));
}

#[test]
fn a_piece_of_a_number_is_that_of_nobody() {
    let words = Words::new(Language::Dutch);
    for about in [
        "Ook op 024 555 1234.",
        "huisnr 024 555.",
        "Ook op +31 24 555 12 34.",
        "Ook op 0031 24 555 1234",
    ] {
        for phone in ["", "024 555"] {
            let mut village = Village::default();
            let mut jan = person("Jan Mol", ConsentLevel::None);
            jan.description = about.into();
            jan.phone = phone.into();
            village.assets.insert(id(1), jan.into());
            let mut hall = place("Dorpshuis De Kei", Some(PlaceSubtype::PublicProperty));
            hall.phone = "024-555 9876".into();
            hall.description = "Bel 024-555 9876 of +31 24 555 9876 of mail info@dekei.nl.".into();
            hall.email = "info@dekei.nl".into();
            let description = hall.description.clone();
            village.assets.insert(id(2), hall.into());
            let told = &others(&village).assets[&id(2)];
            assert_eq!(&*told.phone, "024-555 9876", "{about} {phone}");
            assert_eq!(told.description, description, "{about} {phone}");
            let own = Own::of(&village, id(1), TODAY, &|phrase| words.tell(phrase)).unwrap();
            assert_eq!(own.mentions, [], "{about} {phone}");
        }
    }
}

#[test]
fn no_mention_is_of_nothing() {
    let words = Words::new(Language::Dutch);
    let mut village = Village::default();
    for number in 1..=2 {
        let mut one = person(["Jan Mol", "Els Bos"][number - 1], ConsentLevel::None);
        one.phone = "024-6770001".into();
        one.description = "Ook op 677 00 01.".into();
        village.assets.insert(id(number), one.into());
    }
    let mut hall = place("Dorpshuis", Some(PlaceSubtype::PublicProperty));
    hall.description = "Els Bos 677 00 01; Jan Mol en Els Bos samen".into();
    village.assets.insert(id(3), hall.into());
    let own = Own::of(&village, id(1), TODAY, &|phrase| words.tell(phrase)).unwrap();
    for mention in own.mentions {
        assert_ne!(mention.text.as_deref(), Some(""), "{mention:?}");
    }
}

#[test]
fn the_point_of_a_home_goes_with_the_address_whatever_the_yes_was_to() {
    let words = Words::new(Language::Dutch);
    let mut village = Village::default();
    for (number, purpose) in [(1, "foto's"), (2, "")] {
        let mut one = at_home(person("Karin Bos", ConsentLevel::Written), "Zonstraat 3");
        if let Kind::Volunteer(one) = &mut one.kind {
            one.consent_purpose = purpose.into();
        }
        village.assets.insert(id(number), one.into());
    }
    let shown = Masked::of(&village, TODAY, &|phrase| words.tell(phrase));
    assert!(!is_told(shown.village(), 1), "the yes was to something else");
    assert!(!is_told(shown.village(), 2), "nobody said yes to a home");
}

#[test]
fn an_initial_beside_the_surname_is_a_name_without_capitals_too() {
    let mut village = Village::default();
    village
        .assets
        .insert(id(1), person("Mia Post", ConsentLevel::None).into());
    let mut hall = Asset::new(AssetKind::Place, "Dorpshuis");
    hall.description = "Vraag m post of m. post; de post komt om 9 uur".into();
    village.assets.insert(id(2), hall.into());
    assert_eq!(
        &*others(&village).assets[&id(2)].description,
        "Vraag vrijwilliger of vrijwilliger; de post komt om 9 uur"
    );
}

#[test]
fn where_there_is_nothing_to_put_in_it_there_is_no_file() {
    let words = Words::new(Language::Dutch);
    let village = Village::default();
    for format in ExportFormat::VARIANTS {
        let made = format.write(&village, ForWhom::Ourselves, &words, TODAY);
        let list = matches!(
            format,
            ExportFormat::Xlsx | ExportFormat::Csv | ExportFormat::Json | ExportFormat::Hsds
        );
        assert_eq!(made.is_ok(), list, "{format:?}");
        if let Err(unmade) = made {
            let told = words.tell(&unmade.phrase());
            assert!(told.starts_with("Er is niets om "), "{told}");
        }
    }
}

#[test]
fn a_card_has_the_surname_apart_where_that_is_clear() {
    let words = Words::new(Language::Dutch);
    for (name, written) in [
        ("Jan van der Berg", "N:van der Berg;Jan;;;"),
        ("Mia Post", "N:Post;Mia;;;"),
        ("Kees 't Hart", "N:'t Hart;Kees;;;"),
        ("Jan-Willem de Boer-Smit", "N:de Boer-Smit;Jan-Willem;;;"),
        ("Anna Maria de Vries", "N:Anna Maria de Vries;;;;"),
        ("De Vries", "N:De Vries;;;;"),
        ("J. de Boer", "N:J. de Boer;;;;"),
        ("Els", "N:Els;;;;"),
        ("buurvrouw van hiernaast", "N:buurvrouw van hiernaast;;;;"),
    ] {
        let mut village = Village::default();
        let mut one = person(name, ConsentLevel::Written);
        one.phone = "06-12345678".into();
        village.assets.insert(Id::fresh(), one.into());
        let cards = ExportFormat::Vcard
            .write(&village, ForWhom::Ourselves, &words, TODAY)
            .unwrap();
        let cards = inside(ExportFormat::Vcard, &cards.content);
        assert!(cards.lines().any(|line| line == written), "{name}: {cards}");
    }
}

#[test]
fn the_place_on_earth_of_a_home_stands_in_no_text() {
    for (text, is_home) in [
        ("51.82224, 5.85553", true),
        ("51,82222; 5,85555", true),
        ("https://maps.google.com/?q=51.82222,5.85555", true),
        ("https://osm.org/#map=19/51.82222%2F5.85555", true),
        ("5.85555 51.82222", true),
        ("51.83222, 5.85555", false),
    ] {
        let mut hall = place("Dorpshuis", Some(PlaceSubtype::PublicProperty));
        hall.description = format!("Bij haar thuis: {text}.").into();
        hall.website = text.into();
        let village = village(vec![hall]);
        let words = Words::new(Language::Dutch);
        let shown = Masked::of(&village, TODAY, &|phrase| words.tell(phrase));
        for told in [shown.village(), &others(&village)] {
            let hall = &told.assets[&id(10)];
            for said in [&*hall.description, &*hall.website] {
                assert_eq!(!said.contains("555"), is_home, "{text}: {said}");
            }
        }
    }
}

#[test]
fn what_has_no_address_and_is_at_the_point_of_a_home_does_not_say_where() {
    let at = |mut asset: Asset, address: &str, east: f64| {
        asset.address = address.into();
        asset.latitude = Degrees::new(51.82222);
        asset.longitude = Degrees::new(east);
        asset
    };
    let choir = || Asset::new(AssetKind::Association, "Zangkoor Zonneveld");
    let rooms = || place("B&B", Some(PlaceSubtype::PrivatePlace));
    let hall = || place("Dorpshuis", Some(PlaceSubtype::PublicProperty));
    for (asset, address, east, told) in [
        (choir(), "", 5.85555, false),
        (choir(), "", 5.85565, false),
        (choir(), "", 5.85600, true),
        (rooms(), "", 5.85555, false),
        (hall(), "", 5.85555, true),
        (choir(), "Hartstraat 8", 5.85565, true),
        (choir(), "6581 AD 4", 5.85555, false),
        (choir(), "6581AD 4", 5.9, false),
    ] {
        let name = format!("{} {address} {east}", &*asset.name);
        let village = village(vec![at(asset, address, east)]);
        let asset = &others(&village).assets[&id(10)];
        assert_eq!(asset.latitude.is_some(), told, "{name}");
        assert!(told || asset.address.is_empty(), "{name}");
    }
    // In a hall it is where everybody may find it.
    let village = village(vec![
        at(choir(), "", 5.85555),
        at(hall(), "Hartstraat 4", 5.85555),
    ]);
    assert!(others(&village).assets[&id(10)].latitude.is_some());
}
