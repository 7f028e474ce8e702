//! The commands that need no screen, on the real program.

mod copies;
mod files;
mod gone;
mod home_again;
mod lists;
mod places;
mod register;
mod speech;

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use predicates::prelude::PredicateBooleanExt;
use predicates::str::{contains, is_empty};
use serde_json::Value as Json;
use tempfile::TempDir;
use wijkschouw::store::Store;

/// A person with a computer of their own.
struct Desk {
    home: TempDir,
}

impl Desk {
    fn new() -> Self {
        Self {
            home: TempDir::new().unwrap(),
        }
    }

    fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.home.path().join(name)
    }

    fn inventory(&self) -> PathBuf {
        self.path("dorp.db")
    }

    /// The program with these words behind it, run here, with nothing to read.
    fn asks<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Command {
        let mut command = Command::cargo_bin("wijkschouw").unwrap();
        command
            .env_clear()
            .env("HOME", self.home.path())
            .env("WIJKSCHOUW_FILE", self.inventory())
            .current_dir(self.home.path())
            .args(args)
            .timeout(std::time::Duration::from_secs(20));
        command
    }

    fn file(&self, name: impl AsRef<Path>, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, content).unwrap();
        path
    }

    /// What a verb says for other programs.
    fn json(&self, line: &str) -> Json {
        let output = self.asks(line.split(' ')).output().unwrap();
        serde_json::from_slice(&output.stdout).unwrap()
    }

    fn export(&self) -> String {
        let output = self.asks(["export"]).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    }
}

const VILLAGE: &str = include_str!("../../../assets/demo/wielrade.json");

#[test]
fn one_line_is_one_entry() {
    let desk = Desk::new();
    desk.asks(["add", "Dorpshuis #plek"]).assert().success();
    desk.asks([
        "add",
        "Fanfare St. Jan #vereniging %gem !coh >Dorpshuis 024-5550123",
    ])
    .assert()
    .success()
    .stdout(
        contains("Toegevoegd: Fanfare St. Jan")
            .and(contains("cohesie"))
            .and(contains("komt samen in Dorpshuis")),
    )
    .stderr(is_empty());
    desk.asks(["add", "Fanfare St Jan"])
        .assert()
        .success()
        .stderr(contains("Lijkt op"));
    desk.asks(["add", "Koor #onzin"])
        .assert()
        .success()
        .stderr(contains("“#onzin” is onbekend"));
    desk.asks(["undo"]).assert().success();
    // The shell took the quotes away: the dashes still begin the description.
    desk.asks(["add", "Speeltuin", "#plek", "--", "achter", "de", "kerk"])
        .assert()
        .success();
    let village: Json = serde_json::from_str(&desk.export()).unwrap();
    let swings = village["assets"]
        .as_array()
        .unwrap()
        .iter()
        .find(|asset| asset["name"] == "Speeltuin");
    assert_eq!(swings.unwrap()["description"], "achter de kerk");
    assert_eq!(village["relations"].as_array().unwrap().len(), 1);
    desk.asks(["undo"]).assert().success();
    desk.asks(["undo"]).assert().success();
    desk.asks(["undo"]).assert().success();
    let village: Json = serde_json::from_str(&desk.export()).unwrap();
    assert_eq!(village["relations"].as_array().unwrap().len(), 0);
    desk.asks(["add", "#plek"])
        .assert()
        .code(1)
        .stderr(contains("geen naam"));
}

#[test]
fn the_screen_has_the_inventory_open() {
    let desk = Desk::new();
    desk.asks(["add", "Fanfare"]).assert().success();
    let _screen = Store::open(&desk.inventory()).unwrap();
    desk.asks(["add", "Dorpshuis"])
        .assert()
        .code(1)
        .stderr(contains("is al open").and(contains("Er is niets veranderd")));
    assert!(!desk.export().contains("Dorpshuis"));
    desk.asks(["check"]).assert().success();
}

#[test]
fn the_worked_example_has_its_figures() {
    let desk = Desk::new();
    desk.file("voorbeeld.json", include_bytes!("../files/worked-example.json"));
    desk.asks(["import", "voorbeeld.json"]).assert().success();
    let report = desk.json("gaps --json --today 2026-11-22");
    let steps: Vec<(u64, u64)> = report["steps"]
        .as_array()
        .unwrap()
        .iter()
        .map(|step| (step["held"].as_u64().unwrap(), step["checks"].as_u64().unwrap()))
        .collect();
    assert_eq!(steps, [(24, 66), (8, 19), (0, 8), (0, 16), (0, 0)]);
    desk.asks(["gaps", "--today", "2026-11-22"])
        .assert()
        .success()
        .stdout(
            contains("① In kaart brengen: 24 van 66\n")
                .and(contains("⑤ Steun van buiten: nog niets te toetsen\n")),
        );
    desk.asks(["gaps", "--taal", "en", "--step", "2", "--today", "2026-11-22"])
        .assert()
        .success()
        .stdout(contains(": 8 of 19\n").and(contains("①").not()));
}

#[test]
fn gaps_are_told_to_people_and_to_programs() {
    let desk = Desk::new();
    desk.file("wielrade.json", VILLAGE);
    desk.asks(["import", "wielrade.json"]).assert().success();
    desk.asks(["gaps", "--today", "2026-11-22"])
        .assert()
        .success()
        .stdout(
            contains("① In kaart brengen: ")
                .and(contains("→ "))
                .and(contains("\u{1b}").not()),
        );
    let report = desk.json("gaps --json --today 2026-11-22");
    assert_eq!(report["format"], "wijkschouw-gaps");
    assert_eq!(report["today"], "2026-11-22");
    assert_eq!(report["steps"].as_array().unwrap().len(), 5);
    let third = desk.json("gaps --json --step 3 --today 2026-11-22");
    assert!(
        third["gaps"]
            .as_array()
            .unwrap()
            .iter()
            .all(|gap| gap["step"] == 3)
    );
    desk.asks(["gaps", "--kern", "Atlantis"])
        .assert()
        .code(1)
        .stderr(contains("De kernen zijn: "));
}

#[test]
fn what_data_says_is_shown_and_never_done() {
    let desk = Desk::new();
    let nasty = "Naam;\u{1b}]52;c;aGVs\u{7}kop\nFan\u{1b}[31mfare\u{202e}\u{9b}31m;x\n;\u{1b}[2J\n";
    desk.file("lijst.csv", nasty);
    let lines = [
        "import lijst.csv",
        "import lijst.csv --json",
        "gaps",
        "gaps --json",
        "export",
        "export --format csv",
        "add \u{1b}[31mRood #\u{9b}x",
        "add \u{1b}c --json",
        "undo",
        "gaps --kern \u{1b}[1m",
        "\u{1b}[5mfout",
        "check",
        "import \u{1b}weg",
    ];
    for line in lines {
        let output = desk.asks(line.split(' ')).output().unwrap();
        for bytes in [output.stdout, output.stderr] {
            let said = String::from_utf8(bytes).unwrap();
            let does = |sign: char| sign.is_control() && !"\r\n".contains(sign) || sign == '\u{202e}';
            assert!(!said.contains(does), "{line:?}: {said:?}");
        }
    }
}

#[test]
fn every_verb_ends_when_there_is_nothing_to_read() {
    let desk = Desk::new();
    let lines = [
        ("import -", 1),
        ("export", 1),
        ("gaps", 1),
        ("add x", 0),
        ("check", 0),
        ("undo", 0),
        ("redo", 0),
        ("where", 0),
        ("completions bash", 0),
        ("man", 0),
        ("demo", 2),
        ("help", 0),
        ("import", 2),
        ("import weg.csv", 1),
    ];
    for (line, code) in lines {
        let assert = desk.asks(line.split(' ')).write_stdin("").assert().code(code);
        let output = assert.get_output();
        assert!(
            !output.stdout.contains(&0x1b) && !output.stderr.contains(&0x1b),
            "{line}"
        );
    }
    let nothing: [&str; 0] = [];
    desk.asks(nothing)
        .assert()
        .code(2)
        .stdout(is_empty())
        .stderr(contains("terminal"));
}

#[test]
fn a_damaged_inventory_is_told_and_left_alone() {
    let desk = Desk::new();
    let junk = desk.file("dorp.db", "dit is geen inventaris");
    for line in ["export", "gaps", "add x", "check", "undo", "where"] {
        desk.asks(line.split(' '))
            .assert()
            .code(1)
            .stderr(contains("geen bestand van wijkschouw"));
    }
    assert_eq!(fs::read(junk).unwrap(), b"dit is geen inventaris");
}
