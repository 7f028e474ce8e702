//! What the command line explains, and what it says to a line that is wrong.

use std::fs;

use predicates::prelude::PredicateBooleanExt;
use predicates::str::{contains, is_empty};
use serde_json::Value as Json;

use crate::cli::Desk;

#[test]
fn help_is_dutch_unless_english_is_asked_for() {
    let desk = Desk::new();
    let verbs = [
        "import",
        "export",
        "gaps",
        "add",
        "check",
        "undo",
        "redo",
        "where",
        "completions",
        "man",
        "demo",
    ];
    for verb in verbs {
        for ask in [vec![verb, "--help"], vec![verb, "-h"], vec!["help", verb]] {
            desk.asks(ask)
                .env("LANG", "en_GB.UTF-8")
                .assert()
                .success()
                .stdout(
                    contains("Gebruik:")
                        .and(contains("Usage").not())
                        .and(contains("cli-").not()),
                )
                .stderr(is_empty());
        }
        desk.asks(["--language", "en", verb, "--help"])
            .assert()
            .success()
            .stdout(
                contains("Usage:")
                    .and(contains("Gebruik").not())
                    .and(contains("cli-").not()),
            );
    }
    desk.asks(["--help"])
        .assert()
        .success()
        .stdout(contains("niets over het netwerk").and(contains("Afsluitcodes")));
    desk.asks(["--version"])
        .assert()
        .success()
        .stdout(contains("SQLite 3."));
    assert_eq!(
        fs::read_dir(desk.home.path()).unwrap().count(),
        0,
        "no file is made"
    );
}

#[test]
fn a_wrong_word_is_told_the_nearest_right_one() {
    let desk = Desk::new();
    let typos = [
        ("imprt", "import"),
        ("inport", "import"),
        ("improt", "import"),
        ("exprt", "export"),
        ("expot", "export"),
        ("gap", "gaps"),
        ("gasp", "gaps"),
        ("gapss", "gaps"),
        ("ad", "add"),
        ("chek", "check"),
        ("cehck", "check"),
        ("undoo", "undo"),
        ("udno", "undo"),
        ("reddo", "redo"),
        ("wher", "where"),
        ("completion", "completions"),
        ("dmo", "demo"),
        ("hlep", "help"),
        ("import --dryrun x", "--dry-run"),
        ("gaps --jsn", "--json"),
    ];
    let mut missed = Vec::new();
    for (typed, meant) in typos {
        let output = desk.asks(typed.split(' ')).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{typed}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains("Gebruik: wijkschouw"), "{said}");
        if !said.contains(&format!("Bedoelt u “{meant}”?")) {
            missed.push((typed, said));
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
    for (typed, meant) in [
        ("verslag", "report"),
        ("terugzetten", "restore"),
        ("gaten", "gaps"),
        ("gdpr", "privacy"),
    ] {
        let nearest = contains(format!("Bedoelt u “{meant}”?"));
        desk.asks([typed]).assert().code(2).stderr(nearest);
    }
    // What resembles nothing is better told nothing than something that does harm.
    for typed in ["stoppen", "xyz", "opslaan", "wissen"] {
        desk.asks([typed])
            .assert()
            .code(2)
            .stderr(contains("Bedoelt u").not());
    }
    desk.asks(["gaps", "--step", "9"]).assert().code(2).stderr(
        contains("“9” past niet bij --step")
            .and(contains("wijkschouw gaps"))
            .and(contains("import").not()),
    );
    desk.asks(["--taal", "en", "export", "--format", "pdf"])
        .assert()
        .code(2)
        .stderr(contains("Choose from: xlsx, csv"));
    let output = desk.asks(["gaps", "--json", "--kern"]).output().unwrap();
    let error: Json = serde_json::from_slice(&output.stderr).unwrap();
    assert_eq!(error["code"], "cli-value-missing");
}

#[test]
fn shells_and_man_get_their_pages() {
    let desk = Desk::new();
    for shell in ["bash", "zsh", "fish", "powershell"] {
        desk.asks(["completions", shell])
            .assert()
            .success()
            .stdout(contains("wijkschouw").and(contains("import")));
    }
    desk.asks(["man"])
        .assert()
        .success()
        .stdout(contains(".SH NAAM").and(contains("Afsluitcodes")));
    desk.asks(["man", "import", "--taal", "en"])
        .assert()
        .success()
        .stdout(contains(".SH NAME").and(contains("strict")));
    desk.asks(["man", "fanfare"]).assert().code(2);
}
