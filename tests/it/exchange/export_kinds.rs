//! What programs that read them expect of maps, cards, calendars, networks and packages.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use calcard::vcard::{VCard, VCardProperty};
use geojson::{FeatureCollection, GeometryValue};
use jiff::civil::{Date, date};
use serde_json::Value as Json;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::export::{ExportFormat, ForWhom};
use wijkschouw::exchange::native;
use wijkschouw::i18n::{Language, Words};
use zip::ZipArchive;

use crate::exchange::villages::village;

const TODAY: Date = date(2026, 11, 23);
const DEMO: &str = include_str!("../../../assets/demo/wielrade.json");

fn demo() -> Village {
    native::read(DEMO.as_bytes()).unwrap()
}

fn exported(format: ExportFormat, village: &Village, whom: ForWhom) -> Vec<u8> {
    format
        .write(village, whom, &Words::new(Language::Dutch), TODAY)
        .unwrap()
        .content
}

fn text(format: ExportFormat, village: &Village) -> String {
    String::from_utf8(exported(format, village, ForWhom::Ourselves)).unwrap()
}

/// The files of a package, by name.
fn unpacked(content: &[u8]) -> BTreeMap<String, String> {
    let mut archive = ZipArchive::new(Cursor::new(content)).unwrap();
    let mut files = BTreeMap::new();
    for place in 0..archive.len() {
        let mut file = archive.by_index(place).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        files.insert(name, text);
    }
    files
}

/// The rows of a list, each by its headings.
fn rows(text: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

#[test]
fn the_same_village_gives_the_same_file() {
    for format in [
        ExportFormat::Xlsx,
        ExportFormat::Hsds,
        ExportFormat::Nodes,
        ExportFormat::Ics,
    ] {
        let files = [0, 1].map(|_| exported(format, &demo(), ForWhom::Others));
        assert!(files[0] == files[1], "{format:?}");
    }
}

#[test]
fn a_map_has_a_point_for_what_has_a_place() {
    let demo = demo();
    let points: FeatureCollection = text(ExportFormat::Geojson, &demo).parse().unwrap();
    let placed = demo
        .assets
        .values()
        .filter(|asset| asset.latitude.is_some())
        .count();
    assert!(0 < placed && points.features.len() == placed);
    for point in &points.features {
        let Some(geojson::feature::Id::String(id)) = &point.id else {
            panic!("no id")
        };
        let asset = &demo.assets[&Id::parse(id).unwrap()];
        let GeometryValue::Point { coordinates } = &point.geometry.as_ref().unwrap().value else {
            panic!("no point")
        };
        // East before north.
        assert_eq!(coordinates[0], asset.longitude.unwrap().get());
        assert_eq!(coordinates[1], asset.latitude.unwrap().get());
        assert_eq!(point.property("name").and_then(Json::as_str), Some(&*asset.name));
    }
}

#[test]
fn cards_are_read_by_what_reads_cards() {
    let full = village(31, 60);
    let text = text(ExportFormat::Vcard, &full);
    let cards: Vec<&str> = text.split_inclusive("END:VCARD\r\n").collect();
    assert!(!cards.is_empty());
    for card in cards {
        let read = VCard::parse(card).unwrap();
        let of = |name: VCardProperty| {
            let entry = read.entries.iter().find(|entry| entry.name == name);
            entry.and_then(|entry| entry.values.first()?.as_text().map(str::to_owned))
        };
        let id = of(VCardProperty::Uid).unwrap();
        let asset = &full.assets[&Id::parse(id.trim_start_matches("urn:uuid:")).unwrap()];
        assert_eq!(of(VCardProperty::Fn).as_deref(), Some(&*asset.name));
        assert_eq!(of(VCardProperty::Tel).unwrap_or_default(), *asset.phone);
        assert_eq!(of(VCardProperty::Email).unwrap_or_default(), *asset.email);
        assert!(card.starts_with("BEGIN:VCARD\r\nVERSION:3.0\r\n") && card.contains("\r\nN:"));
        assert!(card.lines().all(|line| line.len() <= 76), "{card}");
    }
}

#[test]
fn a_calendar_has_whole_days_under_names_that_stay() {
    let demo = demo();
    let text = text(ExportFormat::Ics, &demo);
    let open: Vec<_> = demo.actions.iter().filter(|(_, action)| action.open()).collect();
    assert!(!open.is_empty());
    for (id, action) in open {
        let Some(due) = *action.due else { continue };
        let event = text
            .split("BEGIN:VEVENT")
            .find(|event| event.contains(&format!("UID:{id}-due@wijkschouw")));
        let day = due.strftime("DTSTART;VALUE=DATE:%Y%m%d\r\n").to_string();
        assert!(event.unwrap().contains(&day), "{day} not in {event:?}");
    }
    assert!(text.contains("-deadline@wijkschouw"));
    assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.ends_with("END:VCALENDAR\r\n"));
    assert!(text.lines().all(|line| line.len() <= 75), "long lines are folded");
    let uids: BTreeSet<&str> = text.lines().filter(|line| line.starts_with("UID:")).collect();
    assert_eq!(uids.len(), text.matches("UID:").count());
}

#[test]
fn a_network_has_every_node_and_no_loose_end() {
    let full = village(32, 40);
    let gexf = text(ExportFormat::Gexf, &full);
    assert_eq!(gexf.matches("<node ").count(), full.assets.len());
    let lists = unpacked(&exported(ExportFormat::Nodes, &full, ForWhom::Ourselves));
    let (nodes, edges) = (rows(&lists["nodes.csv"]), rows(&lists["edges.csv"]));
    assert_eq!(nodes.len(), full.assets.len());
    assert_eq!(edges.len(), gexf.matches("<edge ").count());
    let ids: BTreeSet<&String> = nodes.iter().map(|node| &node["Id"]).collect();
    assert!(!edges.is_empty());
    for edge in &edges {
        assert!(ids.contains(&edge["Source"]) && ids.contains(&edge["Target"]));
    }
    let mut reader = quick_xml::Reader::from_str(&gexf);
    while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
}

/// What HSDS 3.0 asks of each table: the columns that no row may leave empty.
const HSDS: [(&str, &[&str]); 13] = [
    ("organizations.csv", &["id", "name", "description"]),
    ("services.csv", &["id", "name", "status", "organization_id"]),
    (
        "attributes.csv",
        &["id", "link_id", "taxonomy_term_id", "link_entity"],
    ),
    ("service_at_location.csv", &["id", "service_id", "location_id"]),
    ("locations.csv", &["id", "location_type"]),
    ("phones.csv", &["id", "number"]),
    ("contacts.csv", &["id"]),
    (
        "addresses.csv",
        &[
            "id",
            "address_1",
            "city",
            "state_province",
            "postal_code",
            "country",
            "address_type",
        ],
    ),
    ("schedules.csv", &["id"]),
    ("service_areas.csv", &["id"]),
    ("accessibility.csv", &["id"]),
    ("taxonomy_terms.csv", &["id", "name", "description"]),
    ("taxonomies.csv", &["id", "name", "description"]),
];

#[test]
fn a_guide_has_the_tables_that_hsds_asks_for() {
    for (village, whom) in [
        (demo(), ForWhom::Others),
        (demo(), ForWhom::Ourselves),
        (village(33, 60), ForWhom::Ourselves),
        (Village::default(), ForWhom::Others),
    ] {
        let files = unpacked(&exported(ExportFormat::Hsds, &village, whom));
        let package: Json = serde_json::from_str(&files["datapackage.json"]).unwrap();
        let resources = package["resources"].as_array().unwrap();
        assert_eq!(resources.len(), files.len() - 2);
        // Whoever opens it reads what it does not say; a program finds the same.
        let lacks = "Een sociale kaart zegt niet of een groep gestopt is.";
        assert!(files["README.txt"].contains(lacks), "{}", files["README.txt"]);
        assert!(package["description"].as_str().unwrap().contains(lacks));
        let of_us = files["README.txt"].contains("Geef het niet door.");
        assert_eq!(of_us, whom == ForWhom::Ourselves);
        let mut ids: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for resource in resources {
            let path = resource["path"].as_str().unwrap();
            let (_, required) = HSDS.iter().find(|(known, _)| *known == path).unwrap();
            let rows = rows(&files[path]);
            for row in &rows {
                assert!(
                    required.iter().all(|column| !row[*column].is_empty()),
                    "{path}: {row:?}"
                );
                assert!(Id::parse(&row["id"]).is_some());
                let columns = resource["schema"]["fields"].as_array().unwrap().iter();
                let columns: BTreeSet<&str> = columns.map(|field| field["name"].as_str().unwrap()).collect();
                assert_eq!(row.keys().map(String::as_str).collect::<BTreeSet<_>>(), columns);
            }
            let own: BTreeSet<String> = rows.iter().map(|row| row["id"].clone()).collect();
            assert_eq!(own.len(), rows.len(), "an id stands twice in {path}");
            ids.insert(resource["name"].as_str().unwrap().to_owned(), own);
        }
        for resource in resources {
            let rows = rows(&files[resource["path"].as_str().unwrap()]);
            for key in resource["schema"]["foreignKeys"].as_array().unwrap() {
                let column = key["fields"].as_str().unwrap();
                let there = &ids[key["reference"]["resource"].as_str().unwrap()];
                let loose = rows
                    .iter()
                    .find(|row| !row[column].is_empty() && !there.contains(&row[column]));
                assert_eq!(loose, None, "{column}");
            }
        }
    }
}
