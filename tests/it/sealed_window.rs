//! Handing over with the real program: the passphrase is typed, and leaves no trace.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::settings::Settings;
use wijkschouw::domain::village::Village;
use wijkschouw::store::Store;

use crate::window::{PATIENCE, Window};

const PASSPHRASE: &str = "zqx koe fiets wolk";

/// A home with a village, somebody in it, and a folder that stands for a stick.
fn home() -> TempDir {
    let home = tempfile::tempdir().unwrap();
    let mut store = Store::open(&inventory(home.path())).unwrap().store;
    let mut els = Asset::new(AssetKind::Volunteer, "Els Marker");
    els.phone = "06-98765432".into();
    let changes = vec![
        Change::add(Id::ONLY, Settings::delivered("Heumen")),
        Change::add(Id::fresh(), els),
    ];
    store
        .save(&Edit::new(Phrase::new("edit-added"), changes))
        .unwrap();
    fs::create_dir(home.path().join("stick")).unwrap();
    home
}

fn inventory(home: &Path) -> PathBuf {
    home.join("wijkschouw").join("dorp.db")
}

fn village(path: &Path) -> Village {
    Store::open_to_read(path).unwrap().village
}

/// All files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}

/// The passphrase stands in no file and was not written to the terminal.
fn leaves_no_trace(home: &Path, window: &Window) {
    let has = |bytes: &[u8]| bytes.windows(7).any(|piece| piece == b"zqx koe");
    for file in files(home) {
        assert!(!has(&fs::read(&file).unwrap()), "{}", file.display());
    }
    assert!(!has(&window.bytes));
}

/// Seals the inventory on the command line.
fn shared(home: &Path) -> Window {
    let mut window = Window::open_as(home, &[], &["share", "stick"]);
    window
        .shows("wat u typt blijft onzichtbaar")
        .type_keys(&format!("{PASSPHRASE}\r"))
        .shows("Nog een keer:")
        .type_keys(&format!("{PASSPHRASE}\r"))
        .shows("Gesloten en bewaard");
    window
}

#[test]
fn on_the_command_line_an_inventory_goes_to_a_colleague_and_opens_there() {
    let home = home();
    let mut window = Window::open_as(home.path(), &[], &["share", "stick"]);
    window.shows("wat u typt blijft onzichtbaar");
    // While it is asked for, neither arguments, surroundings nor an image of the memory could tell it.
    #[cfg(target_os = "linux")]
    {
        window.type_keys("zqx koe");
        let limits = fs::read_to_string(format!("/proc/{}/limits", window.id())).unwrap();
        let core = limits.lines().find(|line| line.starts_with("Max core file size"));
        assert_eq!(core.unwrap().split_whitespace().nth(4), Some("0"), "{limits}");
        window.type_keys("\x15");
    }
    window.type_keys("kort\r").shows("Dit zijn 4 tekens");
    window
        .type_keys(&format!("{PASSPHRASE}\r"))
        .shows("Nog een keer:");
    window.type_keys("iets anders\r").shows("tweede keer was anders");
    window
        .type_keys(&format!("{PASSPHRASE}\r"))
        .quiet(std::time::Duration::from_millis(100));
    window.type_keys(&format!("{PASSPHRASE} \x7f\r"));
    assert!(window.ends(PATIENCE).success());
    leaves_no_trace(home.path(), &window);
    let sealed = files(&home.path().join("stick")).pop().unwrap();
    assert!(
        sealed.to_string_lossy().contains("heumen-overdracht-"),
        "{sealed:?}"
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(sealed.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
    // Somebody else, with an inventory of their own.
    let other = self::home();
    let [file, own] = [sealed.to_string_lossy().into_owned(), "over.db".to_owned()];
    let mut window = Window::open_as(other.path(), &[], &["open", &file, "--as", &own]);
    window
        .shows("De wachtzin")
        .type_keys("verkeerd maar lang\r")
        .shows("U mag nog 4 keer");
    assert!(!other.path().join("over.db").exists());
    window
        .type_keys(&format!("{PASSPHRASE}\r"))
        .shows("Heumen is geopend");
    assert!(window.ends(PATIENCE).success());
    leaves_no_trace(other.path(), &window);
    assert_eq!(
        village(&other.path().join("over.db")),
        village(&inventory(home.path()))
    );
    // What is there is never written over.
    let mut window = Window::open_as(other.path(), &[], &["open", &file, "--as", &own]);
    assert_eq!(window.ends(PATIENCE).exit_code(), 1);
    window.shows("over.db");
    // What was given out is remembered, without names.
    let store = Store::open_to_read(&inventory(home.path())).unwrap().store;
    let given = store.remembered("export:").unwrap();
    assert!(
        given[0].contains("\"share\"") && given[0].contains("\"people\":1"),
        "{given:?}"
    );
}

#[test]
fn five_wrong_passphrases_are_enough_and_nothing_is_there() {
    let home = home();
    drop(shared(home.path()));
    let file = files(&home.path().join("stick")).pop().unwrap();
    let before = files(home.path());
    let mut window = Window::open_as(home.path(), &[], &["open", &file.to_string_lossy()]);
    for left in ["nog 4 keer", "nog 3 keer", "nog 2 keer", "nog één keer"] {
        window
            .shows("De wachtzin (")
            .type_keys(&format!("verkeerd {left}\r"))
            .shows(left);
    }
    window.type_keys("ook verkeerd\r").shows("vijf keer niet");
    assert_eq!(window.ends(PATIENCE).exit_code(), 1);
    assert_eq!(files(home.path()), before);
}

#[test]
fn whatever_ends_the_question_what_is_typed_is_seen_again() {
    for signal in ["TERM", "HUP", "INT", "QUIT", "^C"] {
        let home = home();
        let mut window = Window::open_as(home.path(), &[], &["share", "stick"]);
        window.shows("wat u typt blijft onzichtbaar").type_keys("zqx koe");
        match signal {
            "^C" => window.type_keys("\x03"),
            signal => window.signal(signal),
        };
        assert_eq!(window.ends(PATIENCE).exit_code(), 130, "{signal}");
        window.has_its_settings_back();
        assert_eq!(files(&home.path().join("stick")), Vec::<PathBuf>::new());
        leaves_no_trace(home.path(), &window);
    }
}

#[test]
fn on_the_screen_it_goes_to_a_colleague_and_comes_in() {
    let home = home();
    let mut window = Window::open(home.path());
    window
        .shows("Gaten in stap")
        .type_keys("\x10overdragen\r")
        .shows("Overdragen: waarheen?");
    let to = home.path().join("stick/dorp");
    window
        .type_keys("\x1b[B\r")
        .shows("Waar staat het?")
        .type_keys(&format!("{}\r", to.display()))
        .shows("Overdragen: de wachtzin")
        .type_keys(&format!("{PASSPHRASE}\r"));
    window
        .type_keys(&format!("{PASSPHRASE}\n"))
        .quiet(std::time::Duration::from_millis(50));
    window
        .type_keys("\r")
        .shows("Klaar om over te dragen")
        .shows("dorp.age")
        .shows("F opent de map");
    window.type_keys("\x1b").shows("Gaten in stap");
    window
        .type_keys("\x10andere inv\r")
        .shows("Inventarissen")
        .type_keys("n")
        .shows("Waar staat het?")
        .type_keys(&format!("{}.age\r", to.display()))
        .shows("Een gesloten bestand openen");
    window.type_keys("verkeerd\r").shows("U mag nog 4 keer");
    window
        .type_keys(&format!("{PASSPHRASE}\r"))
        .shows("Heumen is geopend");
    window.type_keys("q");
    assert!(window.ends(PATIENCE).success());
    window.gave_the_terminal_back();
    leaves_no_trace(home.path(), &window);
    let own = inventory(home.path());
    assert_eq!(village(&own.with_file_name("dorp-2.db")), village(&own));
}

#[test]
fn a_passphrase_never_comes_from_a_pipe() {
    let home = home();
    for arguments in [["share", "stick/x.age"], ["open", "stick/x.age"]] {
        let mut command = assert_cmd::Command::cargo_bin("wijkschouw").unwrap();
        let output = command
            .env_clear()
            .env("HOME", home.path())
            .env("XDG_DATA_HOME", home.path())
            .env("LANG", "C.UTF-8")
            .current_dir(home.path())
            .args(arguments)
            .write_stdin(format!("{PASSPHRASE}\n{PASSPHRASE}\n"))
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1));
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains("alleen worden getypt"), "{said}");
    }
    assert_eq!(files(&home.path().join("stick")), Vec::<PathBuf>::new());
}

#[test]
fn nobody_who_was_erased_on_this_computer_comes_back_with_a_sealed_file() {
    let home = home();
    let does = |args: &[&str]| {
        let mut command = assert_cmd::Command::cargo_bin("wijkschouw").unwrap();
        command
            .env_clear()
            .env("HOME", home.path())
            .env("XDG_DATA_HOME", home.path())
            .env("LANG", "nl_NL.UTF-8")
            .current_dir(home.path())
            .args(args)
            .assert()
            .success();
    };
    does(&["add", "Speeltuin #plek -- sleutel bij mevr. marker"]);
    drop(shared(home.path()));
    does(&["erase", "Els Marker", "--yes"]);
    let sealed = files(&home.path().join("stick")).pop().unwrap();
    let sealed = sealed.to_string_lossy().into_owned();
    let names_nobody = |path: &Path| {
        assert_eq!(village(path).assets.len(), 1, "{}", path.display());
        for file in files(path.parent().unwrap()) {
            let content = fs::read(&file).unwrap();
            let content = String::from_utf8_lossy(&content).to_lowercase();
            assert!(!content.contains("marker"), "{}", file.display());
        }
    };

    let own = home.path().join("wijkschouw/over.db");
    let mut window = Window::open_as(
        home.path(),
        &[],
        &["open", &sealed, "--as", &own.to_string_lossy()],
    );
    window
        .shows("De wachtzin")
        .type_keys(&format!("{PASSPHRASE}\r"))
        .shows("1 mens komt niet mee");
    assert!(window.ends(PATIENCE).success());
    names_nobody(&own);

    let mut window = Window::open(home.path());
    window
        .shows("Gaten in stap")
        .type_keys("\x10andere inv\r")
        .shows("Inventarissen")
        .type_keys("n")
        .shows("Waar staat het?")
        .type_keys(&format!("{sealed}\r"))
        .shows("Een gesloten bestand openen");
    window
        .type_keys(&format!("{PASSPHRASE}\r"))
        .shows("komt niet mee");
    window.type_keys("q");
    assert!(window.ends(PATIENCE).success());
    let made = files(&home.path().join("wijkschouw")).into_iter();
    let mut made = made.filter(|path| path.file_name().unwrap().to_string_lossy().contains("overdracht"));
    names_nobody(
        &made
            .find(|path| path.extension().is_some_and(|end| end == "db"))
            .unwrap(),
    );
}
