//! Cells with several people in them are taken apart.

use super::CellWords;
use crate::i18n::{Language, Words};

fn words() -> CellWords {
    CellWords::new(&Words::new(Language::Dutch))
}

fn names(cell: &str) -> Vec<String> {
    let (people, _) = words().people(cell);
    people.into_iter().map(|person| person.name).collect()
}

#[test]
fn a_cell_with_everything_in_it_is_told_apart() {
    let (found, left) = words().contact("Kerkstraat 12a, 6581 AB Malden; tel. 024-5550123, els@voorbeeld.nl");
    let expected = [
        ("address", "Kerkstraat 12a"),
        ("postcode", "6581 AB"),
        ("phone", "024-5550123"),
        ("email", "els@voorbeeld.nl"),
    ];
    let found: Vec<(&str, &str)> = found
        .iter()
        .map(|(field, text)| (*field, text.as_str()))
        .collect();
    assert_eq!(found, expected);
    assert_eq!(left, ["Malden"]);
}

#[test]
fn several_people_are_told_apart() {
    let (found, _) =
        words().people("voorzitter: Jan de Boer 06 12345678 / Els Smit, els@voorbeeld.nl en P. Vos");
    let names: Vec<&str> = found.iter().map(|person| person.name.as_str()).collect();
    assert_eq!(names, ["Jan de Boer", "Els Smit", "P. Vos"]);
    assert_eq!(found[0].ways, [("phone", "06 12345678".to_owned())]);
    assert_eq!(words().people("; /"), (Vec::new(), Vec::new()));
}

#[test]
fn words_for_nobody_are_no_people() {
    for cell in [
        "n.v.t.", "N.v.t", "geen", "-", "onbekend", "Onbekend", "n/a", "none", "?",
    ] {
        assert_eq!(names(cell), [""; 0], "{cell}");
    }
    assert_eq!(names("Jan Vos / geen"), ["Jan Vos"]);
    let (people, left) = words().people("onbekend 06 12345678");
    assert_eq!((people, left), (Vec::new(), vec!["06 12345678".to_owned()]));
}

#[test]
fn commas_part_people_but_not_a_surname_from_its_first_name() {
    for (cell, expected) in [
        ("Els Peters, Jan Willems", &["Els Peters", "Jan Willems"][..]),
        ("Peters, Els", &["Els Peters"]),
        ("Vries, Jan de; Smit, A.", &["Jan de Vries", "A. Smit"]),
        ("Peters, Els, Willems, Jan", &["Els Peters", "Jan Willems"]),
        ("Els, Jan, Piet", &["Els", "Jan", "Piet"]),
        (
            "Els Peters, Jan Willems en Piet Vos",
            &["Els Peters", "Jan Willems", "Piet Vos"],
        ),
        ("Els Peters\nJan Willems", &["Els Peters", "Jan Willems"]),
        ("Jan & Els Peters", &["Jan Peters", "Els Peters"]),
        ("Peters, Jan en Els", &["Jan Peters", "Els Peters"]),
        (
            "Els Peters (voorzitter), Jan Smit (penningmeester)",
            &["Els Peters", "Jan Smit"],
        ),
        ("Els Peters, voorzitter", &["Els Peters"]),
        ("Els Peters, Kerkstraat 12, 6581 AB Malden", &["Els Peters"]),
    ] {
        assert_eq!(names(cell), expected, "{cell}");
    }
}

#[test]
fn brackets_hold_what_somebody_does_and_how_to_reach_them() {
    let (people, left) = words().people(
        "Els Peters (voorzitter, 06-12345678) en Jan Smit (jan@voorbeeld.nl), secretaris; dirigent Mia Vos (024) 555 01 23",
    );
    let told: Vec<(&str, &str, &str)> = people
        .iter()
        .map(|person| {
            (
                person.name.as_str(),
                person.role.as_str(),
                person.ways[0].1.as_str(),
            )
        })
        .collect();
    assert_eq!(left, [""; 0]);
    assert_eq!(
        told,
        [
            ("Els Peters", "voorzitter", "06-12345678"),
            ("Jan Smit", "secretaris", "jan@voorbeeld.nl"),
            ("Mia Vos", "dirigent", "(024) 555 01 23"),
        ]
    );
}

#[test]
fn two_people_share_a_surname() {
    assert_eq!(names("Jan en Els de Boer"), ["Jan de Boer", "Els de Boer"]);
    assert_eq!(
        names("Jan & Els Smit / P. Vos"),
        ["Jan Smit", "Els Smit", "P. Vos"]
    );
    assert_eq!(names("Jan Vos en Els de Boer"), ["Jan Vos", "Els de Boer"]);
    assert_eq!(names("Jan en Els"), ["Jan", "Els"]);
}
