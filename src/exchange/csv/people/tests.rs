//! Cells with several people in them are taken apart.

use super::{CellWords, Named};
use crate::i18n::{Language, Words};

fn words() -> CellWords {
    CellWords::new(&Words::new(Language::Dutch))
}

fn names(cell: &str) -> Vec<String> {
    let people = words().people(cell, false).people;
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
    let cell = "voorzitter: Jan de Boer 06 12345678 / Els Smit, els@voorbeeld.nl en P. Vos";
    let found = words().people(cell, false).people;
    let names: Vec<&str> = found.iter().map(|person| person.name.as_str()).collect();
    assert_eq!(names, ["Jan de Boer", "Els Smit", "P. Vos"]);
    assert_eq!(found[0].ways, [("phone", "06 12345678".to_owned())]);
    assert_eq!(words().people("; /", false), Named::default());
}

#[test]
fn words_for_nobody_are_no_people() {
    for cell in [
        "n.v.t.", "N.v.t", "geen", "-", "onbekend", "Onbekend", "n/a", "none", "?",
    ] {
        assert_eq!(names(cell), [""; 0], "{cell}");
    }
    assert_eq!(names("Jan Vos / geen"), ["Jan Vos"]);
    for (cell, left) in [
        ("onbekend 06 12345678", &[][..]),
        ("Secretariaat 06 12345678", &["Secretariaat"]),
    ] {
        let found = words().people(cell, false);
        assert_eq!(found.people, []);
        assert_eq!(found.ways, [("phone", "06 12345678".to_owned())]);
        assert_eq!(found.left, left);
    }
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
    let found = words().people(
        "Els Peters (voorzitter, 06-12345678) en Jan Smit (jan@voorbeeld.nl), secretaris; dirigent Mia Vos (024) 555 01 23",
        false,
    );
    let told: Vec<(&str, &str, &str)> = found
        .people
        .iter()
        .map(|person| {
            (
                person.name.as_str(),
                person.role.as_str(),
                person.ways[0].1.as_str(),
            )
        })
        .collect();
    assert_eq!(found.left, [""; 0]);
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

#[test]
fn first_names_beside_each_other_are_of_two_people_where_several_are_meant() {
    let of = |cell: &str| -> Vec<String> {
        let people = words().people(cell, true).people;
        people.into_iter().map(|person| person.name).collect()
    };
    assert_eq!(of("Jan, Els"), ["Jan", "Els"]);
    assert_eq!(of("Fatima, Piet, Ahmed, Ria"), ["Fatima", "Piet", "Ahmed", "Ria"]);
    assert_eq!(of("Peters, Els"), ["Els Peters"]);
    assert_eq!(of("Jan, Peters"), ["Peters Jan"]);
    assert_eq!(names("Jan, Els"), ["Els Jan"]);
}

#[test]
fn groups_are_no_people() {
    for group in [
        "Stichting Dorpshuis",
        "Tennisvereniging De Bal",
        "SV Juliana '31",
        "Juliana 1931",
        "Buurtvereniging",
        "Woonstichting Oosterpoort",
        "Vastgoed B.V.",
        "Scouting Wigwam",
        "Kerkkoor",
        "Fam. de Boer",
    ] {
        assert_eq!(names(group), [""; 0], "{group}");
    }
    for person in [
        "S.V. de Boer",
        "Kees Bakker",
        "Mevr. A. Bos",
        "Jan Veldhuis",
        "K. van Gemeente",
    ] {
        assert_eq!(names(person), [person]);
    }
}
