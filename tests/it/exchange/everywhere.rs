//! Five people who did not agree, named with all that is known of them in every text that any record has: nothing of
//! that goes out, in no file for others and on no page (A5).

use serde_json::{Value as Json, json};
use strum::VariantArray;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::lists::Kern;
use wijkschouw::domain::record::{AnyRecord, Id, RecordKind};
use wijkschouw::domain::value::{Shape, Value};
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::export::{ExportFormat, ForWhom};
use wijkschouw::exchange::handout::{Handout, Source};
use wijkschouw::exchange::report::report;
use wijkschouw::i18n::{Language, Words};

use crate::evening::TODAY;
use crate::exchange::export_privacy::inside;
use crate::exchange::harmless::{handouts, page};
use crate::stage::id;

/// Who they are, where they live, and how to reach them.
const PEOPLE: [[&str; 4]; 5] = [
    [
        "Wilhelmina Zwartkruis",
        "Burg. van Schaeck Mathonsingel 4",
        "06-21436587",
        "wil@zwartkruis.example",
    ],
    [
        "Qasim El Benhaddou",
        "Molendijk 31",
        "024-6770001",
        "qasim@post.example",
    ],
    [
        "Tjitske Ysbrands",
        "Veldstraat 12a",
        "0485-550123",
        "tj.ysbrands@post.example",
    ],
    [
        "Barend van Overmeulen",
        "Hogeweg 88",
        "+31 6 98765432",
        "barend58@post.example",
    ],
    [
        "Ludovica Prinsenhof",
        "Plein 1944 19",
        "06 11223344",
        "prinsenhof@post.example",
    ],
];

/// What must stand nowhere, in small letters.
const SECRETS: [&str; 33] = [
    "wilhelmina",
    "zwartkruis",
    "qasim",
    "benhaddou",
    "tjitske",
    "ysbrands",
    "ijsbrands",
    "barend",
    "overmeulen",
    "ludovica",
    "prinsenhof",
    "mathonsingel",
    "molendijk",
    "veldstraat",
    "hogeweg",
    "1944 19",
    "2143658",
    "21 43 65",
    "6770001",
    "677 00 01",
    "550123",
    "55 01 23",
    "98765432",
    "98 76 54",
    "11223344",
    "11 22 33",
    "wil@",
    "wil [at]",
    "qasim@",
    "tj.",
    "barend58",
    "post.example",
    "nummer 12a",
];

/// All of this in one text, as people write it.
fn said() -> String {
    let all = PEOPLE.map(|[name, home, phone, mail]| {
        let first = name.split(' ').next().unwrap();
        format!("{name}, {home}, {phone}, {mail}. {first} komt ook; bel {phone} of mail {mail}")
    });
    all.join(". ")
        + ". Ook 677 00 01, van Schaeck Mathonsingel 4, nummer 12a in de Veldstraat, de IJsbrands en wil [at] \
           zwartkruis.example."
}

/// A value of this shape that says it.
fn saying(value: &dyn Value, said: &str) -> Option<Json> {
    Some(match value.shape() {
        Shape::Line | Shape::Prose => json!(said),
        Shape::Words => json!([said]),
        Shape::Rows("parts-offering") => {
            json!([{ "kind": "service", "name": said, "when": said, "cost": said, "remarks": said }])
        }
        Shape::Rows(_) => json!([{ "role": said, "number": 2 }]),
        Shape::Tagged(choices) => json!([{ "code": (choices.codes)()[0], "why": said }]),
        Shape::Day | Shape::DayToCome => json!("2026-11-01"),
        Shape::Link(RecordKind::Asset) => json!(id(10)),
        Shape::Links(RecordKind::Asset) => json!([id(10), id(11), id(12)]),
        Shape::Link(RecordKind::Kern) => json!(id(1)),
        _ => return None,
    })
}

/// The record with that in every field, but for those that are given.
fn filled(mut record: AnyRecord, given: &[(&str, &str)]) -> AnyRecord {
    let said = said();
    for info in record.infos() {
        let Some(value) = record.value_mut(info.name) else {
            continue;
        };
        let own = given.iter().find(|(name, _)| *name == info.name);
        let json = match own {
            Some((_, own)) => Some(json!(own)),
            // What a rule or a list of questions is called names nobody, and a snapshot is made of figures.
            None if ["question", "from_gap", "content", "consent_date"].contains(&info.name) => None,
            None => saying(value, &said),
        };
        if let Some(json) = json {
            // A field that takes less than a text is left as it is.
            let _taken = value.take_json(&json);
        }
    }
    record
}

fn village() -> Village {
    let mut village = Village::default();
    let malden = Kern {
        name: "Malden".into(),
    };
    village.kernen.insert(id(1), malden.into());
    for (number, [name, home, phone, mail]) in PEOPLE.into_iter().enumerate() {
        let kind = [AssetKind::Volunteer, AssetKind::Professional][number % 2];
        let asset = AnyRecord::Asset(Asset::new(kind, name).into());
        let given = [
            ("name", name),
            ("address", home),
            ("phone", phone),
            ("email", mail),
            ("website", "www.wilhelminazwartkruis.example"),
        ];
        village.set(RecordKind::Asset, id(10 + number), Some(filled(asset, &given)));
    }
    let [name, home, phone, mail] = PEOPLE[0];
    for (number, kind, called) in [
        (20, AssetKind::Association, "Fietsclub"),
        (21, AssetKind::Place, "Dorpshuis"),
    ] {
        let asset = AnyRecord::Asset(Asset::new(kind, called).into());
        // Of a club the house, the number and the address for mail of its secretary.
        let at = if kind == AssetKind::Place {
            "Kerkplein 2"
        } else {
            home
        };
        let given = [
            ("name", called),
            ("address", at),
            ("phone", phone),
            ("email", mail),
        ];
        village.set(RecordKind::Asset, id(number), Some(filled(asset, &given)));
    }
    let tuin = AnyRecord::Asset(Asset::new(AssetKind::Association, "").into());
    let given = [
        ("name", "Tuin van Wilhelmina Zwartkruis"),
        ("website", "www.wilhelminazwartkruis.example"),
    ];
    village.set(RecordKind::Asset, id(22), Some(filled(tuin, &given)));
    for (place, kind) in RecordKind::VARIANTS.iter().enumerate() {
        let number = match kind {
            RecordKind::Settings | RecordKind::Kern | RecordKind::Asset => continue,
            RecordKind::Vision => Id::ONLY,
            _ => id(40 + place),
        };
        let given: &[(&str, &str)] = match kind {
            RecordKind::Story => &[("told_by", name), ("audience", "everyone")],
            RecordKind::Answer => &[("question", "residents.hands.repair_bicycle")],
            _ => &[],
        };
        village.set(*kind, number, Some(filled(AnyRecord::empty(*kind), given)));
    }
    village
}

#[track_caller]
fn is_silent(text: &str, what: &str) {
    let small = text.to_lowercase();
    for secret in SECRETS {
        if let Some(at) = small.find(secret) {
            let from = small[..at].char_indices().rev().nth(60).map_or(0, |(at, _)| at);
            panic!(
                "{secret} in {what}: {}",
                small[from..].chars().take(160).collect::<String>()
            );
        }
    }
}

#[test]
fn nothing_of_five_people_goes_out_from_any_field_of_any_record() {
    let village = village();
    let own = ExportFormat::Json.write(&village, ForWhom::Ourselves, &Words::new(Language::Dutch), TODAY);
    let own = inside(ExportFormat::Json, &own.unwrap().content).to_lowercase();
    // Each of them is there to be found, and more than once.
    assert!(
        SECRETS[..11]
            .iter()
            .filter(|secret| own.contains(**secret))
            .count()
            == 11
    );
    assert!(100 < own.matches("zwartkruis").count());
    for language in Language::ALL {
        let words = Words::new(language);
        for format in ExportFormat::VARIANTS {
            match format.write(&village, ForWhom::Others, &words, TODAY) {
                Ok(file) => is_silent(&inside(*format, &file.content), &format!("{format:?}")),
                Err(_) => assert_eq!(*format, ExportFormat::Vcard, "a file without a card is none"),
            }
        }
        for (name, handout) in handouts(&village) {
            if matches!(handout, Handout::Person(..)) {
                continue;
            }
            for format in handout.formats() {
                let bytes = page(&village, &handout, *format, language).unwrap();
                is_silent(&String::from_utf8_lossy(&bytes), &format!("{name} as {format:?}"));
            }
        }
        // What is drawn in a document stands there packed: these are its words and shapes.
        let (shown, counted) = Handout::Report(None).villages(&village, TODAY, &words);
        let from = Source {
            village: &shown,
            counted: &counted,
            words: &words,
            today: TODAY,
        };
        is_silent(&format!("{:?}", report(None, &from)), "the document");
    }
}
