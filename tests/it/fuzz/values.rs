//! Every field of every sort of record: what was typed is taken or refused, and what is shown of it can be
//! typed again.

use std::collections::HashSet;

use serde_json::Value as Json;
use strum::VariantArray;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::record::{AnyRecord, RecordKind};
use wijkschouw::domain::scrub::scrub;
use wijkschouw::domain::value::{read_day, read_day_to_come};
use wijkschouw::domain::weekdays::Weekdays;

use crate::fuzz::readers::World;

/// One record of each sort, and of each kind.
fn records() -> Vec<AnyRecord> {
    let mut records: Vec<AnyRecord> = RecordKind::VARIANTS
        .iter()
        .map(|kind| AnyRecord::empty(*kind))
        .collect();
    records.extend(AssetKind::VARIANTS.iter().map(|kind| {
        let asset = Asset::new(*kind, "Iemand");
        AnyRecord::Asset(asset.into())
    }));
    records
}

pub fn fields(world: &World, bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let typed: String = scrub(&text).chars().take(5_000).collect();
    let json: Option<Json> = serde_json::from_slice(bytes).ok();
    let cx = world.cx();
    let mut seen = HashSet::new();
    for mut record in records() {
        for info in record.infos() {
            // Views are kept from the screen, and nobody types them.
            let new = info.name != "views" && seen.insert(info.label());
            let Some(value) = record.value_mut(info.name).filter(|_| new) else {
                continue;
            };
            match value.read(&typed, &cx) {
                Ok(()) => {
                    let shown = value.write(&cx);
                    assert_eq!(value.read(&shown, &cx), Ok(()), "{}: {shown:?}", info.name);
                    assert_eq!(value.write(&cx), shown, "{}", info.name);
                    let kept = value.to_json();
                    assert_eq!(value.take_json(&kept), Ok(()), "{}: {kept}", info.name);
                    assert_eq!(value.to_json(), kept, "{}", info.name);
                }
                Err(problem) => {
                    let told = world.words.tell(&problem.0);
                    assert!(told != problem.0.key, "{problem:?}");
                }
            }
            for json in json.iter().chain([&Json::from(&*text)]) {
                if value.take_json(json).is_ok() {
                    let kept = value.to_json();
                    assert_eq!(value.take_json(&kept), Ok(()), "{}: {kept}", info.name);
                    assert_eq!(value.to_json(), kept, "{}", info.name);
                }
            }
        }
    }
}

pub fn days(world: &World, bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let weekdays = Weekdays::new(&world.words);
    for typed in [&*text, &*scrub(&text)] {
        weekdays.asked(typed, World::TODAY);
        weekdays.told(typed);
        for day in [
            read_day(typed, World::TODAY),
            read_day_to_come(typed, World::TODAY),
        ]
        .into_iter()
        .flatten()
        {
            assert_eq!(read_day(&day.to_string(), World::TODAY), Some(day));
        }
    }
}
