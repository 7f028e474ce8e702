//! A colleague's file comes in beside what is there already (R13).

use serde_json::json;
use strum::VariantArray;
use wijkschouw::domain::record::{AnyRecord, Id, RecordKind};
use wijkschouw::domain::value::{Shape, Value};
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::incoming::arrivals;
use wijkschouw::exchange::native::read;

use crate::exchange::changed;
use crate::exchange::villages::village;
use crate::made_up;

const DEMO: &[u8] = include_bytes!("../../../assets/demo/wielrade.json");
const KERN: &str = "018f0000-0000-7000-8000-000000000001";
const OTHER_KERN: &str = "018f0000-0000-7000-8000-000000000002";
const CHOIR: &str = "018f0000-0000-7000-8000-000000000003";
const BAND: &str = "018f0000-0000-7000-8000-000000000004";
const KNOWS: &str = "018f0000-0000-7000-8000-000000000005";
const KNOWN: &str = "018f0000-0000-7000-8000-000000000006";

fn file(kern: (&str, &str), phone: &str, description: &str, relation: (&str, &str, &str)) -> Village {
    let file = json!({
        "format": "wijkschouw", "version": 1, "village": "Heumen",
        "kernen": [{ "id": kern.0, "name": kern.1 }],
        "assets": [
            { "id": CHOIR, "kind": "association", "name": "Koor", "kern": kern.0,
              "contact": { "phone": phone }, "description": description },
            { "id": BAND, "kind": "association", "name": "Fanfare" },
        ],
        "relations": [{ "id": relation.0, "type": "knows", "from": relation.1, "to": relation.2 }],
    });
    read(file.to_string().as_bytes()).unwrap()
}

#[test]
fn the_same_file_twice_adds_nothing() {
    let file = read(DEMO).unwrap();
    let first = arrivals(&Village::default(), &file);
    assert_eq!(first.added[&RecordKind::Asset], 161);
    let village = changed(&Village::default(), &first.changes);
    assert_eq!(village, file);
    let second = arrivals(&village, &file);
    assert_eq!(second.changes, []);
    assert_eq!(second.same[&RecordKind::Asset], 161);
    assert!(second.added.is_empty() && second.changed.is_empty() && second.clashes.is_empty());
}

#[test]
fn what_is_empty_is_filled_in_and_what_differs_is_told() {
    let mine = file((KERN, "Malden"), "", "zingt op dinsdag", (KNOWS, CHOIR, BAND));
    let theirs = file(
        (OTHER_KERN, "malden "),
        "024-5550123",
        "zingt op woensdag",
        (KNOWN, BAND, CHOIR),
    );
    let coming = arrivals(&mine, &theirs);
    let village = changed(&mine, &coming.changes);
    assert_eq!(village.kernen.len(), 1, "the kern has the same name");
    assert_eq!(village.relations.len(), 1, "two know each other in either order");
    let choir = village
        .assets
        .values()
        .find(|asset| &*asset.name == "Koor")
        .unwrap();
    assert_eq!(&*choir.phone, "024-5550123");
    assert_eq!(&*choir.description, "zingt op dinsdag");
    assert_eq!(choir.kern.0, mine.kernen.keys().next().copied());
    assert_eq!(coming.changed[&RecordKind::Asset], 1);
    let fields: Vec<&str> = coming.clashes.iter().map(|clash| clash.field).collect();
    assert!(fields.contains(&"description"), "{fields:?}");
    assert_eq!(arrivals(&village, &theirs).changes, []);
}

#[test]
fn settings_come_only_into_an_empty_village() {
    let mine = file((KERN, "Malden"), "", "", (KNOWS, CHOIR, BAND));
    let theirs = village(7, 3);
    let coming = arrivals(&mine, &theirs);
    assert!(
        coming
            .changes
            .iter()
            .all(|change| change.kind != RecordKind::Settings)
    );
    assert_eq!(&*changed(&mine, &coming.changes).settings().village, "Heumen");
    let village = changed(
        &Village::default(),
        &arrivals(&Village::default(), &theirs).changes,
    );
    assert_eq!(village, theirs);
}

/// The village after so many more made-up edits.
fn went_on(from: &Village, seeds: std::ops::Range<u64>) -> Village {
    let mut village = from.clone();
    for seed in seeds {
        let edit = made_up::edit(&village, seed);
        village.apply(&edit);
    }
    village
}

/// The village with what the other one brings. Nothing of its own is another thing then, all of the other is there or is
/// told to differ, and the same once more brings nothing.
fn taken_in(own: &Village, other: &Village, about: &str) -> Village {
    let coming = arrivals(own, other);
    assert!(
        coming.changes.iter().all(|change| change.after.is_some()),
        "{about}: nothing goes"
    );
    let both = changed(own, &coming.changes);
    for kind in RecordKind::VARIANTS {
        for (id, record) in own.all(*kind) {
            let now = both.get(*kind, id).unwrap();
            for (info, value) in record.fields() {
                let same = || now.value(info.name).map(Value::to_json) == Some(value.to_json());
                assert!(value.is_empty() || same(), "{about}: {kind:?} {id} {}", info.name);
            }
        }
        for (id, record) in other.all(*kind) {
            let now = match (&record, both.get(*kind, id)) {
                (AnyRecord::Settings(_), _) => continue,
                // What is the same under another id is there.
                (AnyRecord::Kern(kern), None) => {
                    let known = |known: &str| known.trim().to_lowercase() == kern.name.trim().to_lowercase();
                    assert!(
                        both.kernen.values().any(|own| known(&own.name)),
                        "{about}: {}",
                        &*kern.name
                    );
                    continue;
                }
                (AnyRecord::Relation(_), None) => continue,
                (_, now) => now.unwrap_or_else(|| panic!("{about}: {kind:?} {id} does not come")),
            };
            for (info, value) in record.fields() {
                let of_kern = matches!(
                    value.shape(),
                    Shape::Link(RecordKind::Kern) | Shape::Links(RecordKind::Kern)
                );
                let same = || now.value(info.name).map(Value::to_json) == Some(value.to_json());
                let told = || {
                    coming
                        .clashes
                        .iter()
                        .any(|clash| (clash.kind, clash.id, clash.field) == (*kind, id, info.name))
                };
                let spelled = *kind == RecordKind::Kern;
                assert!(
                    value.is_empty() || of_kern || spelled || same() || told(),
                    "{about}: {kind:?} {id} {} is neither taken nor told",
                    info.name
                );
            }
        }
    }
    assert_eq!(arrivals(&both, other).changes, [], "{about}: the same once more");
    both
}

/// Which records there are, but for those that may be there under another id.
fn there(village: &Village) -> Vec<(RecordKind, Id)> {
    let kinds = RecordKind::VARIANTS.iter();
    let kinds = kinds.filter(|kind| {
        !matches!(
            kind,
            RecordKind::Settings | RecordKind::Kern | RecordKind::Relation
        )
    });
    kinds
        .flat_map(|kind| village.all(*kind).map(|(id, _)| (*kind, id)).collect::<Vec<_>>())
        .collect()
}

/// A thousand and twenty times: 170 beginnings, each in six orders.
#[test]
fn of_three_who_take_each_other_in_nobody_loses_anything_whatever_the_order() {
    for seed in (0..170).map(|seed| 1000 * seed) {
        let before = went_on(&Village::default(), seed..seed + 40);
        let three = [100, 200, 300].map(|own| went_on(&before, seed + own..seed + own + 15));
        let mut ends: Vec<Vec<(RecordKind, Id)>> = Vec::new();
        for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            let [own, first, second] = order.map(|place| &three[place]);
            let about = format!("{seed} {order:?}");
            let village = taken_in(&taken_in(own, first, &about), second, &about);
            ends.push(there(&village));
        }
        assert!(
            ends.windows(2).all(|two| two[0] == two[1]),
            "{seed}: everybody has all of it"
        );
    }
}
