//! A colleague's file comes in beside what is there already.

use serde_json::json;
use wijkschouw::domain::record::RecordKind;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::incoming::arrivals;
use wijkschouw::exchange::native::read;

use crate::exchange::changed;
use crate::exchange::villages::village;

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
