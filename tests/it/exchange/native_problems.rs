//! A file that breaks the contract is refused with every problem and its place.

use rstest::rstest;
use serde_json::{Value as Json, json};
use wijkschouw::exchange::native::read;

const A: &str = "018f0000-0000-7000-8000-00000000000a";
const B: &str = "018f0000-0000-7000-8000-00000000000b";
const C: &str = "018f0000-0000-7000-8000-00000000000c";

/// Where the problems of these bytes are, and the keys of their sentences.
fn problems(file: &[u8]) -> Vec<(String, String)> {
    let problems = read(file).expect_err("the file breaks the contract");
    let told = problems.into_iter();
    told.map(|one| (one.path, one.problem.0.key)).collect()
}

/// A file that is right but for these sections.
fn file(sections: Json) -> Vec<u8> {
    let mut file = json!({
        "format": "wijkschouw", "version": 1, "village": "Heumen",
        "assets": [{ "id": A, "kind": "place", "name": "Zaal" }, { "id": B, "kind": "association", "name": "Koor" }],
    });
    for (key, json) in sections.as_object().unwrap() {
        file[key] = json.clone();
    }
    file.to_string().into_bytes()
}

fn asset(more: Json) -> Vec<u8> {
    let mut asset = json!({ "id": A, "kind": "place", "name": "Zaal" });
    for (key, json) in more.as_object().unwrap() {
        asset[key] = json.clone();
    }
    file(json!({ "assets": [asset] }))
}

#[rstest]
#[case::unknown_key(asset(json!({ "colour": 1 })), "assets[0].colour", "problem-json-key")]
#[case::unknown_key_deep(asset(json!({ "spheres": [{ "cod": "communal", "code": "communal" }] })), "assets[0].spheres[0].cod", "problem-json-key")]
#[case::unknown_key_in_block(asset(json!({ "contact": { "fax": "" } })), "assets[0].contact.fax", "problem-json-key")]
#[case::unknown_section(file(json!({ "people": [] })), "people", "problem-json-key")]
#[case::wrong_type(asset(json!({ "name": 12 })), "assets[0].name", "problem-json-expected")]
#[case::wrong_block(asset(json!({ "contact": [] })), "assets[0].contact", "problem-json-expected")]
#[case::wrong_section(file(json!({ "assets": {} })), "assets", "problem-json-expected")]
#[case::wrong_record(file(json!({ "assets": [3] })), "assets[0]", "problem-json-expected")]
#[case::bad_code(asset(json!({ "conditions": [{ "code": "love" }] })), "assets[0].conditions[0].code", "problem-json-expected")]
#[case::bad_subtype(asset(json!({ "subtype": "club" })), "assets[0].subtype", "problem-json-expected")]
#[case::bad_date(asset(json!({ "verified": "2026-02-30" })), "assets[0].verified", "problem-json-expected")]
#[case::bad_date_form(asset(json!({ "verified": "30-1-2026" })), "assets[0].verified", "problem-json-expected")]
#[case::bad_rating(asset(json!({ "place": { "reachability": 6 } })), "assets[0].place.reachability", "problem-json-expected")]
#[case::other_block(asset(json!({ "volunteer": {} })), "assets[0].volunteer", "problem-file-kind")]
#[case::key_place(asset(json!({ "key_person": true })), "assets[0].key_person", "problem-json-key")]
#[case::no_name(file(json!({ "assets": [{ "id": A, "kind": "place" }] })), "assets[0].name", "problem-file-missing")]
#[case::no_id(file(json!({ "assets": [{ "kind": "place", "name": "Zaal" }] })), "assets[0].id", "problem-file-missing")]
#[case::bad_id(file(json!({ "kernen": [{ "id": "7", "name": "Malden" }] })), "kernen[0].id", "problem-json-expected")]
#[case::no_text(file(json!({ "stories": [{ "id": C }] })), "stories[0].text", "problem-file-missing")]
#[case::no_end(file(json!({ "relations": [{ "id": C, "from": A }] })), "relations[0].to", "problem-file-missing")]
#[case::id_twice(file(json!({ "kernen": [{ "id": C, "name": "a" }, { "id": C, "name": "b" }] })), "kernen[1].id", "problem-file-id-twice")]
#[case::link(asset(json!({ "kern": C })), "assets[0].kern", "problem-file-link")]
#[case::links(file(json!({ "channels": [{ "id": C, "name": "Krant", "assets": [B, C, A] }] })), "channels[0].assets[1]", "problem-file-link")]
#[case::itself(file(json!({ "relations": [{ "id": C, "from": A, "to": A }] })), "relations[0].to", "problem-relation-self")]
#[case::answer_twice(file(json!({ "answers": [{ "asset": A, "question": "q", "answer": 1 }, { "asset": A, "question": "q", "answer": 2 }] })), "answers[1]", "problem-file-answer-twice")]
#[case::format(file(json!({ "format": "geojson" })), "format", "problem-file-format")]
#[case::newer(file(json!({ "version": 2 })), "version", "problem-file-newer")]
#[case::version(file(json!({ "version": "1" })), "version", "problem-file-version")]
#[case::no_village(br#"{"format":"wijkschouw","version":1}"#.to_vec(), "village", "problem-file-missing")]
#[case::key_twice(br#"{"format":"wijkschouw","version":1,"village":"H","kernen":[{"id":"018f0000-0000-7000-8000-00000000000a","name":"a","name":"b"}]}"#.to_vec(), "kernen[0].name", "problem-file-key-twice")]
#[case::section_twice(br#"{"format":"wijkschouw","version":1,"village":"H","kernen":[],"kernen":[]}"#.to_vec(), "kernen", "problem-file-key-twice")]
#[case::no_object(b"[1]".to_vec(), "", "problem-json-expected")]
#[case::utf8(b"{\"format\":\"wijk\xff\"}".to_vec(), "", "problem-file-utf8")]
#[case::nothing(Vec::new(), "", "problem-file-json")]
#[case::cut_off(br#"{"format":"wijkschouw","version":1,"village":"#.to_vec(), "", "problem-file-json")]
fn one_problem_is_told_where_it_is(#[case] file: Vec<u8>, #[case] path: &str, #[case] key: &str) {
    assert_eq!(problems(&file), [(path.to_owned(), key.to_owned())]);
}

#[rstest]
#[case::same("meets_in", (A, B), true)]
#[case::crossed("meets_in", (B, A), false)]
#[case::symmetric("knows", (B, A), true)]
fn a_relation_is_there_once(#[case] kind: &str, #[case] second: (&str, &str), #[case] refused: bool) {
    let bytes = file(json!({ "relations": [
        { "id": B, "type": kind, "from": A, "to": B },
        { "id": C, "type": kind, "from": second.0, "to": second.1 },
    ] }));
    if refused {
        let expected = ("relations[1]".to_owned(), "problem-relation-twice".to_owned());
        assert_eq!(problems(&bytes), [expected]);
    } else {
        assert_eq!(read(&bytes).unwrap().relations.len(), 2);
    }
}

#[test]
fn all_problems_are_told_at_once() {
    let bytes = asset(json!({
        "status": "gone", "target_groups": ["everyone", "nobody", "noone"], "colour": "red", "verified": 3,
    }));
    let mut paths: Vec<String> = problems(&bytes).into_iter().map(|(path, _)| path).collect();
    paths.sort();
    assert_eq!(
        paths,
        [
            "assets[0].colour",
            "assets[0].status",
            "assets[0].target_groups[1]",
            "assets[0].target_groups[2]",
            "assets[0].verified",
        ]
    );
}

#[test]
fn of_a_thousand_problems_a_hundred_are_told() {
    let assets: Vec<Json> = (0..1000).map(|_| json!({ "id": "x", "kind": "place" })).collect();
    assert_eq!(problems(&file(json!({ "assets": assets }))).len(), 100);
}

#[test]
fn a_mistake_of_grammar_has_its_line_and_column() {
    let deep = "[".repeat(100_000);
    let cases = [
        ("{\n \"format\": oops}".to_owned(), 2, 12),
        (
            format!("{{\"format\":\"wijkschouw\",\"version\":1,\"village\":\"H\",\n\"assets\":\n  [{deep}"),
            3,
            0,
        ),
        (
            format!(
                "{{\"format\":\"wijkschouw\",\"version\":1,\"village\":\"H\",\n\"assets\":\n  [{deep}{}]}}",
                "]".repeat(100_000)
            ),
            3,
            0,
        ),
    ];
    for (text, line, column) in cases {
        let problems = read(text.as_bytes()).unwrap_err();
        let told = format!("{:?}", problems[0].problem.0.args);
        assert_eq!(problems[0].problem.0.key, "problem-file-json");
        assert!(told.contains(&format!("(\"line\", Number({line}))")), "{told}");
        assert!(
            column == 0 || told.contains(&format!("(\"column\", Number({column}))")),
            "{told}"
        );
    }
}
