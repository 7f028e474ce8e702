//! The commands that need no screen, on the real program.

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

const VILLAGE: &str = include_str!("../../assets/demo/wielrade.json");

#[test]
fn the_same_file_twice_adds_nothing_the_second_time() {
    let desk = Desk::new();
    desk.file("wielrade.json", VILLAGE);
    let first = desk.json("import wielrade.json --json");
    assert_eq!(first["format"], "wijkschouw-import");
    assert!(first["added"]["asset"].as_u64().unwrap() > 0);
    let before = desk.export();
    let second = desk.json("import wielrade.json --json");
    assert_eq!(second["added"], serde_json::json!({}));
    assert_eq!(second["filled"], serde_json::json!({}));
    assert_eq!(desk.export(), before);
}

#[test]
fn what_goes_out_can_come_in_elsewhere() {
    let (here, there) = (Desk::new(), Desk::new());
    here.file("wielrade.json", VILLAGE);
    here.asks(["import", "wielrade.json"]).assert().success();
    let out = here.export();
    there.file("alles", &out);
    there.asks(["import", "alles"]).assert().success();
    assert_eq!(there.export(), out);
    assert!(!out.is_empty());
}

#[test]
fn a_list_of_the_town_hall_comes_in_and_one_undo_takes_it_back() {
    let desk = Desk::new();
    let list = "Naam;Soort;Kern;Telefoon\r\nCaf\u{e9} de Kroon;plek;Malden;024-1234567\r\nFanfare;vereniging;Malden;\r\n";
    let bytes: Vec<u8> = list
        .chars()
        .map(|sign| u8::try_from(u32::from(sign)).unwrap())
        .collect();
    desk.file("lijst.csv", bytes);
    desk.asks(["import", "lijst.csv"])
        .assert()
        .success()
        .stdout(
            contains("windows-1252")
                .and(contains("puntkomma's"))
                .and(contains("Toegevoegd: 3")),
        )
        .stderr(is_empty());
    assert!(desk.export().contains("Café de Kroon"));
    desk.asks(["undo"])
        .assert()
        .success()
        .stdout(contains("lijst.csv overgenomen"));
    assert!(!desk.export().contains("Kroon"));
    desk.asks(["redo"]).assert().success();
    assert!(desk.export().contains("Kroon"));
    desk.asks(["redo"])
        .assert()
        .code(1)
        .stderr(contains("niets om opnieuw"));
}

#[test]
fn refused_rows_are_told_by_line_and_the_others_come_in() {
    let desk = Desk::new();
    desk.file(
        "lijst.csv",
        "Naam;Soort\nFanfare;vereniging\n;plek\nDorpshuis;plek\n",
    );
    desk.asks(["import", "--strict", "lijst.csv"])
        .assert()
        .code(1)
        .stdout(contains("Er is niets veranderd"));
    assert!(!desk.inventory().exists());
    desk.asks(["import", "lijst.csv"])
        .assert()
        .code(3)
        .stderr("regel 3: Deze rij heeft geen naam.\n");
    assert!(desk.export().contains("Dorpshuis"));
}

#[test]
fn trying_out_leaves_no_file() {
    let desk = Desk::new();
    desk.file("lijst.csv", "Naam\nFanfare\n");
    desk.asks(["import", "--dry-run", "lijst.csv"])
        .assert()
        .success()
        .stdout(contains("Er is niets veranderd").and(contains("Toegevoegd: 1")));
    desk.asks(["add", "--dry-run", "Fanfare #vereniging"])
        .assert()
        .success();
    assert_eq!(fs::read_dir(desk.home.path()).unwrap().count(), 1);
}

#[test]
fn a_file_that_breaks_the_contract_is_refused_whole() {
    let desk = Desk::new();
    desk.file(
        "fout.txt",
        r#"{"format":"wijkschouw","version":1,"village":"H","assets":[{"id":"x","sort":1}]}"#,
    );
    desk.asks(["import", "fout.txt"])
        .assert()
        .code(1)
        .stdout(is_empty())
        .stderr(contains("Er is niets overgenomen").and(contains("assets[0].sort: ")));
    let output = desk.asks(["import", "fout.txt", "--json"]).output().unwrap();
    let error: Json = serde_json::from_slice(&output.stderr).unwrap();
    assert_eq!(error["format"], "wijkschouw-error");
    assert_eq!(error["code"], "cli-import-problems");
    assert!(!desk.inventory().exists());
}

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
        .stderr(contains("al open bij").and(contains("Er is niets veranderd")));
    assert!(!desk.export().contains("Dorpshuis"));
    desk.asks(["check"]).assert().success();
}

#[test]
fn the_worked_example_has_its_figures() {
    let desk = Desk::new();
    desk.file("voorbeeld.json", include_bytes!("files/worked-example.json"));
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
fn an_export_stands_there_whole_and_only_for_its_maker() {
    let desk = Desk::new();
    desk.asks(["add", "Bewoner 1 #vrijwilliger"]).assert().success();
    desk.asks(["export", "--output", "uit.csv"])
        .assert()
        .success()
        .stdout(is_empty())
        .stderr(contains("uit.csv").and(contains("één mens")));
    let list = fs::read(desk.path("uit.csv")).unwrap();
    assert!(list.starts_with(b"\xEF\xBB\xBFid;"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(
            fs::metadata(desk.path("uit.csv")).unwrap().permissions().mode() & 0o777,
            0o600
        );
    }
    desk.file("uit.csv", "van mij");
    desk.asks(["export", "--output", "uit.csv"])
        .assert()
        .code(1)
        .stderr(contains("--yes"));
    assert_eq!(fs::read(desk.path("uit.csv")).unwrap(), b"van mij");
    desk.asks(["export", "--output", "uit.csv", "--yes"])
        .assert()
        .success();
    assert_eq!(fs::read(desk.path("uit.csv")).unwrap(), list);
    desk.asks(["export", "--yes", "--output", "dorp.db"])
        .assert()
        .code(1)
        .stderr(contains("zelf"));
    desk.asks(["check"]).assert().success();
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
fn nobody_reading_is_no_failure() {
    let desk = Desk::new();
    desk.file("wielrade.json", VILLAGE);
    desk.asks(["import", "wielrade.json"]).assert().success();
    let mut child = std::process::Command::new(desk.asks(["export"]).get_program())
        .arg("export")
        .env("WIJKSCHOUW_FILE", desk.inventory())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
}

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
    assert!(missed.len() <= 2, "{missed:#?}");
    desk.asks(["gaps", "--step", "9"]).assert().code(2).stderr(
        contains("“9” past niet bij --step")
            .and(contains("wijkschouw gaps"))
            .and(contains("import").not()),
    );
    desk.asks(["--taal", "en", "export", "--format", "pdf"])
        .assert()
        .code(2)
        .stderr(contains("Choose from: json, csv"));
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

#[test]
fn names_of_files_may_be_odd() {
    let desk = Desk::new();
    let mut names = vec![
        PathBuf::from("lijst van de wijk.csv"),
        PathBuf::from("-rare lijst"),
        PathBuf::from("twee\nregels.csv"),
    ];
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt;
        names.push(PathBuf::from(OsStr::from_bytes(b"caf\xe9\x1b[31m.csv")));
    }
    for (place, name) in names.iter().enumerate() {
        desk.file(name, format!("Naam\nFanfare {place}\n"));
        let args = [OsStr::new("import"), OsStr::new("--"), name.as_os_str()];
        desk.asks(args)
            .assert()
            .success()
            .stdout(contains("Toegevoegd: 1"));
        desk.asks(["undo"])
            .assert()
            .success()
            .stdout(contains("\u{1b}").not());
        let mut inventory = name.clone();
        inventory.set_extension("db");
        let mut named = std::ffi::OsString::from("--file=");
        named.push(&inventory);
        desk.asks([named.as_os_str(), OsStr::new("add"), OsStr::new("Dorpshuis")])
            .assert()
            .success();
        assert!(desk.path(&inventory).exists());
        desk.asks([named.as_os_str(), OsStr::new("where")])
            .assert()
            .success()
            .stdout(contains("\u{1b}").not());
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
fn lists_come_from_standard_input_too() {
    let desk = Desk::new();
    desk.asks(["import", "-", "--kind", "plek"])
        .write_stdin("name,phone\nVillage hall,024-1234567\n")
        .assert()
        .success()
        .stdout(contains("komma's"));
    let village: Json = serde_json::from_str(&desk.export()).unwrap();
    assert_eq!(village["assets"][0]["kind"], "place");
    let place = desk.json("where --json");
    assert_eq!(
        (&place["exists"], &place["assets"]),
        (&Json::Bool(true), &Json::from(1))
    );
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
