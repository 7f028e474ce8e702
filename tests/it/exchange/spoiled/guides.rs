//! Spoiled guides of services.

use super::{Dice, Either, Part, Refused, Spoiled, all, flipped};
use crate::exchange::made::zipped;

const ORGANISATIONS: &str = "id,name,description\no1,Koor,Zingt\no2,Fanfare,Blaast\n";
const SERVICES: &str = "id,organization_id,name,status\ns1,o1,Zangles,active\n";

fn package(organisations: &[u8], services: &[u8]) -> Vec<u8> {
    zipped(&[
        ("datapackage.json", b"{}"),
        ("organizations.csv", organisations),
        ("services.csv", services),
    ])
}

#[test]
fn spoiled_packages() {
    let good = package(ORGANISATIONS.as_bytes(), SERVICES.as_bytes());
    let mut files: Vec<Spoiled> = vec![("good".into(), good.clone(), Part(2, 0))];
    for part in 1..40 {
        let length = (good.len() * part / 40).max(4);
        files.push((
            format!("cut at {length}"),
            good[..length].to_vec(),
            Refused("csv-broken-workbook"),
        ));
    }
    let mut dice = Dice(7);
    for number in 0..30 {
        let mut bytes = good.clone();
        let rest = flipped(&bytes[4..], &mut dice);
        bytes.splice(4.., rest);
        files.push((format!("bytes changed {number}"), bytes, Either));
    }
    for number in 0..30 {
        let bytes = package(&flipped(ORGANISATIONS.as_bytes(), &mut dice), SERVICES.as_bytes());
        files.push((format!("a list changed {number}"), bytes, Either));
    }
    for (name, organisations, services, expected) in [
        ("no organisations", "", SERVICES, Part(1, 0)),
        ("headings alone", "id,name\n", "id,name\n", Refused("csv-empty")),
        ("nothing at all", "", "", Refused("csv-empty")),
        (
            "a zero",
            "id,name\no1,Ko\0or\n",
            SERVICES,
            Refused("csv-not-text"),
        ),
        ("a nameless one", "id,name\no1,\no2,Fanfare\n", "", Part(1, 1)),
        ("the same id twice", "id,name\no1,Koor\no1,Koor\n", "", Part(1, 0)),
        ("other headings", "a,b\n1,2\n", "", Part(0, 1)),
        ("a ragged row", "id,name\no1,Koor,x,y,z\no2\n", "", Part(1, 1)),
        (
            "a quote left open",
            "id,name\no1,\"Koor\no2,Fanfare\n",
            "",
            Part(1, 0),
        ),
    ] {
        files.push((
            name.into(),
            package(organisations.as_bytes(), services.as_bytes()),
            expected,
        ));
    }
    files.push((
        "no lists".into(),
        zipped(&[("datapackage.json", b"{}")]),
        Refused("sheets-broken"),
    ));
    let bomb = package(&vec![b'x'; 65 << 20], b"");
    files.push(("unpacks too far".into(), bomb, Refused("csv-too-large")));
    all(files);
}

#[test]
fn spoiled_trees() {
    let good = r#"{"organizations":[{"id":"o1","name":"Koor","services":[{"id":"s1","name":"Zangles"}]},{"id":"o2","name":"Fanfare"}]}"#;
    let mut files: Vec<Spoiled> = vec![("good".into(), good.into(), Part(2, 0))];
    for length in 20..good.len() {
        files.push((
            format!("cut at {length}"),
            good[..length].into(),
            Refused("sheets-broken"),
        ));
    }
    let mut dice = Dice(8);
    for number in 0..30 {
        files.push((
            format!("bytes changed {number}"),
            flipped(good.as_bytes(), &mut dice),
            Either,
        ));
    }
    for (text, expected) in [
        (r#"{"organizations":[]}"#, Refused("csv-empty")),
        (r#"{"organizations":null,"services":null}"#, Refused("csv-empty")),
        (r#"{"organizations":7}"#, Refused("sheets-broken")),
        (r#"{"organizations":[7]}"#, Refused("sheets-broken")),
        (r#"{"contents":[{"a":1}]}"#, Refused("sheets-unknown-json")),
        (r#"[{"a":1}]"#, Refused("sheets-unknown-json")),
        (r#"{"a":1}"#, Refused("sheets-unknown-json")),
        (r#"{"organizations":[{"name":""}]}"#, Part(0, 1)),
        (r#"{"organizations":[{"name":["Koor","Fanfare"]}]}"#, Part(1, 0)),
        (r#"{"organizations":[{"name":{"nl":"Koor"}}]}"#, Part(0, 1)),
        (
            r#"{"organizations":[{"name":"Koor","services":"veel","phones":[7,null,[]]}]}"#,
            Part(1, 0),
        ),
        (
            r#"{"services":[{"id":"s","name":"Les","organization":{"id":"o","name":"Koor"}}]}"#,
            Part(1, 0),
        ),
        (
            r#"{"services":[{"id":"s","name":"Les","organization":[]}]}"#,
            Part(1, 0),
        ),
        (
            r#"{"services":[{"id":"s","name":"Les","schedules":[{"opens_at":"é10","byday":"XX,,"}]}]}"#,
            Part(1, 0),
        ),
    ] {
        files.push((text.into(), text.into(), expected));
    }
    for depth in [127, 200, 5_000, 100_000] {
        let deep = format!(
            r#"{{"organizations":[{{"name":"Koor","x":{}{}}}]}}"#,
            "[".repeat(depth),
            "]".repeat(depth)
        );
        files.push((format!("{depth} deep"), deep.into(), Refused("sheets-broken")));
    }
    all(files);
}
