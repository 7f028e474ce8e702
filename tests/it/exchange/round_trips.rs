//! Address cards and maps of our own go out, come in, and go out again as they were (R20).

use std::sync::Arc;

use jiff::civil::{Date, date};
use rstest::rstest;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::contacts::Consent;
use wijkschouw::domain::kinds::Kind;
use wijkschouw::domain::record::{Id, Record};
use wijkschouw::domain::settings::Settings;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::csv::{CsvOptions, Warning, read};
use wijkschouw::exchange::export::{ExportFormat, ForWhom};
use wijkschouw::i18n::{Language, Words};

use crate::exchange::changed;
use crate::exchange::villages::village;

const TODAY: Date = date(2026, 11, 23);

/// What a point on a map says of an entry.
const ON_A_MAP: &[&str] = &[
    "name",
    "latitude",
    "longitude",
    "subtype",
    "kern",
    "status",
    "spheres",
    "conditions",
    "target_groups",
    "functions",
    "address",
    "postcode",
    "phone",
    "email",
    "website",
    "opening_hours",
    "tags",
    "description",
];

/// What a card says of an entry.
const ON_A_CARD: &[&str] = &[
    "name",
    "kern",
    "status",
    "postcode",
    "subtype",
    "phone",
    "email",
    "website",
    "address",
    "description",
    "organisation",
    "role",
];

fn exported(format: ExportFormat, village: &Village, words: &Words) -> Vec<u8> {
    format
        .write(village, ForWhom::Ourselves, words, TODAY)
        .unwrap()
        .content
}

/// An empty village of the same name.
fn empty(full: &Village) -> Village {
    let mut village = Village {
        kernen: full.kernen.clone(),
        ..Village::default()
    };
    let settings = Settings::delivered(&full.settings().village);
    village.settings.insert(Id::ONLY, Arc::new(settings));
    village
}

/// Whether a card says it: the postcode only beside a street, of an organisation only with whom somebody works.
fn is_carried(field: &str, format: ExportFormat, asset: &Asset) -> bool {
    match field {
        "postcode" if format == ExportFormat::Vcard => !asset.address.is_empty(),
        "organisation" => matches!(asset.kind, Kind::Professional(_)),
        _ => true,
    }
}

#[rstest]
#[case::cards(ExportFormat::Vcard, ON_A_CARD, Language::Dutch, 31)]
#[case::cards_in_english(ExportFormat::Vcard, ON_A_CARD, Language::English, 32)]
#[case::a_map(ExportFormat::Geojson, ON_A_MAP, Language::Dutch, 33)]
#[case::a_map_in_english(ExportFormat::Geojson, ON_A_MAP, Language::English, 34)]
fn what_goes_out_comes_back_the_same(
    #[case] format: ExportFormat,
    #[case] fields: &[&str],
    #[case] language: Language,
    #[case] seed: u64,
) {
    let words = Words::new(language);
    let mut full = village(seed, 2000);
    // Who types numbers at random is mostly nowhere on earth.
    let nowhere = |asset: &Asset| {
        asset.latitude.is_some_and(|latitude| 90.0 < latitude.get().abs())
            || asset
                .longitude
                .is_some_and(|longitude| 180.0 < longitude.get().abs())
    };
    // On cards nobody is named who did not agree, nor in what is told of others.
    let is_unnamed = |asset: &Asset| {
        let agreed = Consent::of(asset).is_none_or(|consent| consent.is_given(TODAY));
        format == ExportFormat::Vcard && !agreed
    };
    full.assets = full
        .assets
        .into_iter()
        .filter(|(_, asset)| !nowhere(asset) && !is_unnamed(asset))
        .collect();
    let file = exported(format, &full, &words);
    let before = empty(&full);
    let import = read(&file, &before, &words, TODAY, &CsvOptions::default()).unwrap();
    assert_eq!(import.refused, []);
    // Of a place far from here it is told that it came in as it is.
    let left_out: Vec<_> = import.warnings.iter().filter(|told| !told.is_in).collect();
    assert_eq!(left_out, Vec::<&Warning>::new());
    let mut again = changed(&before, &import.changes);
    assert_eq!(again.kernen.len(), full.kernen.len(), "no kern comes of it");
    assert!(400 < again.assets.len(), "{} came back", again.assets.len());
    if format == ExportFormat::Geojson {
        // On a map is what has a place, and all of that.
        let placed = |asset: &&Arc<Asset>| asset.latitude.is_some() && asset.longitude.is_some();
        assert_eq!(again.assets.len(), full.assets.values().filter(placed).count());
    }
    let ids: Vec<Id> = again.assets.keys().copied().collect();
    for id in ids {
        let (old, new) = (&full.assets[&id], again.assets[&id].clone());
        assert_eq!(old.which(), new.which(), "{:?}", old.name);
        for field in fields.iter().filter(|field| is_carried(field, format, old)) {
            let said = |asset: &Asset| asset.value(field).map(|value| value.to_json());
            assert_eq!(said(old), said(&new), "{field} of {:?}", old.name);
        }
        // Nobody agrees by standing in a file: that is asked anew, and here it was.
        let mut agreed = Asset::clone(&new);
        if let (Some(own), Some(theirs)) = (agreed.value_mut("consent"), old.value("consent")) {
            own.take_json(&theirs.to_json()).unwrap();
        }
        again.assets.insert(id, Arc::new(agreed));
    }
    let second = exported(format, &again, &words);
    assert_eq!(
        String::from_utf8_lossy(&second),
        String::from_utf8_lossy(&file),
        "the second file is the first"
    );
}

#[test]
fn the_name_of_the_village_in_an_address_is_no_kern() {
    let words = Words::new(Language::Dutch);
    let mut before = Village::default();
    let settings = Settings::delivered("Wielrade");
    before.settings.insert(Id::ONLY, Arc::new(settings));
    let card = "BEGIN:VCARD\nVERSION:3.0\nFN:Els\nADR:;;Kerkstraat 1;Wielrade;;;\nEND:VCARD\n";
    let import = read(card.as_bytes(), &before, &words, TODAY, &CsvOptions::default()).unwrap();
    let after = changed(&before, &import.changes);
    assert_eq!((after.assets.len(), after.kernen.len()), (1, 0));
}
