//! A village written to the native format and read back is the same village.

use proptest::prelude::{ProptestConfig, prop_assert_eq, proptest};
use serde_json::{Value as Json, json};
use strum::VariantArray;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::Change;
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::record::{Id, RecordKind};
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::native::{read, write};

use crate::exchange::changed;
use crate::exchange::villages::village;

const DEMO: &str = include_str!("../../../assets/demo/wielrade.json");

#[test]
fn the_demo_village_goes_out_and_comes_back() {
    let demo = read(DEMO.as_bytes()).unwrap();
    let file = write(&demo);
    let again = read(file.as_bytes()).unwrap();
    assert_eq!(again, demo);
    assert_eq!(
        write(&again),
        file,
        "the second export is the same, byte for byte"
    );
    assert_eq!(demo.settings().village.to_string(), "Wielrade");
    assert_eq!(demo.assets.len(), 161);
}

#[test]
fn an_asset_has_every_key_of_the_contract() {
    let id = Id::fresh();
    let village = changed(
        &Village::default(),
        &[Change::add(id, Asset::new(AssetKind::Place, "Dorpshuis"))],
    );
    let file: Json = serde_json::from_str(&write(&village)).unwrap();
    assert_eq!(
        file["assets"][0],
        json!({
            "id": id.to_string(), "kind": "place", "subtype": null, "name": "Dorpshuis", "kern": null,
            "status": "active", "verdict": null, "verdict_reason": "", "spheres": [], "conditions": [],
            "target_groups": [], "functions": [], "criteria": {}, "tags": [], "key_person": false,
            "verified": null,
            "contact": { "address": "", "postcode": "", "phone": "", "email": "", "website": "" },
            "location": null, "description": "", "remarks": "", "source": "", "offerings": [],
            "place": {
                "owner": "", "opening_hours": "", "capacity": null, "cost": "", "reachability": null,
                "accessibility": null, "surroundings": null,
            },
        })
    );
    assert_eq!(file["vision"], Json::Null);
    assert_eq!(file["settings"]["fresh_days"], 365);
}

#[test]
fn what_is_absent_is_as_delivered_and_a_mark_in_front_is_no_matter() {
    let file = "\u{feff}{\"format\":\"wijkschouw\",\"version\":1,\"village\":\"Heumen\",\"settings\":{\"fresh_days\":90}}";
    let village = read(file.as_bytes()).unwrap();
    assert_eq!(village.settings().fresh_days, Some(90));
    assert_eq!(village.settings().told_days, Some(730));
    assert_eq!(village.settings().functions.count(), 5);
    assert!(village.is_empty());
}

#[test]
fn text_is_scrubbed_where_it_comes_in() {
    let file = json!({
        "format": "wijkschouw", "version": 1, "village": "Heu\u{202e}men",
        "assets": [{
            "id": "018f0000-0000-7000-8000-000000000001", "kind": "place", "name": "rood\u{1b}[31m\u{200b}",
            "tags": ["a\u{7}b"], "description": "een\ttwee\ndrie",
            "spheres": [{ "code": "communal", "why": "\u{9b}zo" }],
            "offerings": [{ "kind": "thing", "name": "boor\u{1b}" }],
        }],
        "answers": [{ "asset": "018f0000-0000-7000-8000-000000000001", "question": "q", "answer": "\u{1b}]52;c" }],
    });
    let written = write(&read(file.to_string().as_bytes()).unwrap());
    for sign in [
        "\\u001b", "\u{1b}", "\u{9b}", "\u{202e}", "\u{200b}", "\\u0007", "\\t",
    ] {
        assert!(!written.contains(sign), "{sign:?} in {written}");
    }
    assert!(written.contains("een twee\\ndrie"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_village_goes_out_and_comes_back(seed: u64, size in 0..6_usize) {
        let village = village(seed, size);
        let file = write(&village);
        let again = read(file.as_bytes()).unwrap();
        for kind in RecordKind::VARIANTS {
            let all = |village: &Village| village.all(*kind).collect::<Vec<_>>();
            prop_assert_eq!(all(&again), all(&village));
        }
        prop_assert_eq!(write(&again), file);
    }
}

#[test]
fn a_village_without_a_name_comes_back_from_its_own_file() {
    let nameless = Village::default();
    let file = write(&nameless);
    assert!(file.contains("\"village\": \"\""), "{file}");
    let again = read(file.as_bytes()).unwrap();
    assert_eq!(&*again.settings().village, "");
}
