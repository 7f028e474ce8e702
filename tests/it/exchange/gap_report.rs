//! The gaps of the worked example, for another program.

use jiff::civil::date;
use serde_json::{Value as Json, json};
use wijkschouw::domain::gaps::{Scope, analyse};
use wijkschouw::exchange::{gap_report, native};
use wijkschouw::i18n::{Language, Words};

#[test]
fn the_worked_example_as_json() {
    let village = native::read(include_bytes!("../files/worked-example.json")).unwrap();
    let report = analyse(&village, &Scope::default(), date(2026, 11, 22));
    let words = Words::new(Language::Dutch);
    let text = gap_report::write(&village, &report, &words);
    let file: Json = serde_json::from_str(&text).unwrap();
    assert_eq!(file["format"], "wijkschouw-gaps");
    assert_eq!(file["today"], "2026-11-22");
    assert_eq!(
        file["steps"],
        json!([
            { "step": 1, "code": "map", "held": 24, "checks": 66 },
            { "step": 2, "code": "connect", "held": 8, "checks": 19 },
            { "step": 3, "code": "mobilise", "held": 0, "checks": 8 },
            { "step": 4, "code": "plan", "held": 0, "checks": 16 },
            { "step": 5, "code": "support", "held": 0, "checks": 0 },
        ])
    );
    let first = &file["gaps"][0];
    assert_eq!(
        first["subject"],
        json!({ "sphere": "personal", "condition": "security" })
    );
    assert_eq!(
        (&first["rule"], &first["nature"]),
        (&json!("1.1"), &json!("missing"))
    );
    assert_eq!(file["gaps"].as_array().unwrap().len(), report.gaps.len());
    assert!(text.starts_with("{\n \"format\": \"wijkschouw-gaps\",\n \"version\": 1,"));
    for gap in file["gaps"].as_array().unwrap() {
        let sentence = gap["text"].as_str().unwrap();
        assert!(sentence.contains(' ') && !sentence.contains('{'), "{sentence}");
    }
}
