//! What the program leaves behind on a computer that others use too: nothing that they can read, and
//! nothing about a person outside the inventory (S8, S9, S10, R24).

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use tempfile::tempdir;

use crate::hostile::demo;
use crate::window::{PATIENCE, Window};

/// Something that only stands in the inventory.
const MARK: &str = "zqxels";

/// Every file and folder below this one.
fn all(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if fs::symlink_metadata(&path).unwrap().is_dir() {
            found.extend(all(&path));
        }
        found.push(path);
    }
    found
}

fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap().permissions().mode() & 0o777
}

fn holds_mark(path: &Path) -> bool {
    let bytes = fs::read(path).unwrap().to_ascii_lowercase();
    let wide: Vec<u8> = MARK.bytes().flat_map(|byte| [byte, 0]).collect();
    bytes.windows(MARK.len()).any(|piece| piece == MARK.as_bytes())
        || bytes.windows(wide.len()).any(|piece| piece == wide)
}

#[test]
fn a_session_leaves_what_is_said_of_people_in_the_inventory_alone() {
    let home = tempdir().unwrap();
    let elsewhere = tempdir().unwrap();
    let temporary = elsewhere.path().to_str().unwrap();
    let mut window = Window::open_with(home.path(), &[("TMPDIR", temporary)]);
    window
        .shows("Hoe heet uw dorp?")
        .type_keys("Zqxelsdorp\rMalden\r")
        .shows("begonnen");
    window.type_keys("i").shows("Typ een naam");
    window
        .type_keys("Zqxels Peters #vr 06-98765432\r")
        .shows("✓ Zqxels");
    window.type_keys("\u{1b}").quiet(Duration::from_millis(100));
    window.type_keys("2").shows("1 van 1");
    // Half of another one, which is kept while it is typed.
    window
        .type_keys("n")
        .shows("Plek")
        .type_keys("\r")
        .shows("Nieuw: plek");
    window
        .type_keys("Zqxelstuin")
        .shows("Zqxelstuin")
        .quiet(Duration::from_millis(900));
    window.signal("TERM").ends(PATIENCE);
    window.gave_the_terminal_back();
    let log = String::from_utf8_lossy(&window.bytes).to_lowercase();
    let (_, after) = log.rsplit_once("\u{1b}[?1049l").unwrap();
    assert!(!after.contains(MARK), "{after}");
    // Neither the title of the window nor the clipboard.
    assert!(!log.contains("\u{1b}]"));

    let data = home.path().join("wijkschouw");
    let files = all(home.path());
    let marked: Vec<&PathBuf> = files
        .iter()
        .filter(|path| path.is_file() && holds_mark(path))
        .collect();
    assert!(marked.contains(&&data.join("dorp.db")));
    for path in marked {
        assert!(
            path.starts_with(&data) && path.extension().is_some_and(|end| end == "db"),
            "{path:?}"
        );
    }
    assert_eq!(all(elsewhere.path()), Vec::<PathBuf>::new());
    // Under a umask that allows everything to everybody.
    assert!(3 < files.len(), "{files:?}");
    for path in files {
        assert_eq!(mode(&path), if path.is_dir() { 0o700 } else { 0o600 }, "{path:?}");
    }
}

/// The program with these words behind it, under a umask that allows everything to everybody.
fn program(home: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("sh");
    command.args([
        "-c",
        "umask 000; exec \"$0\" \"$@\"",
        env!("CARGO_BIN_EXE_wijkschouw"),
    ]);
    command.env_clear().current_dir(home).args(arguments);
    for name in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "TMPDIR"] {
        command.env(name, home);
    }
    command
}

#[test]
fn what_the_verbs_make_is_for_one_person() {
    let home = tempdir().unwrap();
    fs::write(
        home.path().join("dorp.json"),
        include_bytes!("../../../assets/demo/wielrade.json"),
    )
    .unwrap();
    let before = all(home.path());
    for arguments in [
        &["import", "dorp.json"][..],
        &["import", "dorp.json"],
        &["add", "Fanfare"],
        &["export", "csv", "uit.csv"],
        &["export", "xlsx", "uit.xlsx"],
        &["report", "-o", "verslag.html"],
        &["privacy", "report"],
        &["undo"],
    ] {
        let output = program(home.path(), arguments).output().unwrap();
        assert!(
            output.status.success(),
            "{arguments:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    for path in all(home.path()).into_iter().filter(|path| !before.contains(path)) {
        assert_eq!(mode(&path), if path.is_dir() { 0o700 } else { 0o600 }, "{path:?}");
    }
}

#[test]
fn a_pipe_or_a_folder_in_the_place_of_a_file_is_told_and_not_waited_for() {
    let home = tempdir().unwrap();
    let folder = home.path().join("wijkschouw");
    let questions = folder.join("questionnaires");
    fs::create_dir_all(&questions).unwrap();
    let pipe = |path: &Path| assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
    pipe(&folder.join("wijkschouw.toml"));
    pipe(&questions.join("eigen.toml"));
    pipe(&home.path().join("pijp.csv"));
    fs::create_dir(home.path().join("map.csv")).unwrap();
    std::os::unix::fs::symlink("kring.csv", home.path().join("kring.csv")).unwrap();
    let told = |arguments: &[&str]| {
        let output = program(home.path(), arguments).output().unwrap();
        let said = [output.stdout, output.stderr].concat();
        (output.status.code(), String::from_utf8(said).unwrap())
    };
    assert_eq!(told(&["add", "Fanfare"]).0, Some(0));
    let (code, said) = told(&["check"]);
    assert!(said.contains("eigen.toml"), "{code:?} {said}");
    for place in ["map.csv", "pijp.csv", "kring.csv", "nergens/uit.csv"] {
        let (code, said) = told(&["export", "csv", place]);
        assert_eq!(code, Some(1), "{said}");
        // Where the folder is not there, that is what is told.
        let named = place.split('/').next().unwrap();
        assert!(said.contains(named) && said.trim().contains(' '), "{said}");
    }
    for source in ["map.csv", "kring.csv", "nergens.csv"] {
        let (code, said) = told(&["import", source]);
        assert_eq!(code, Some(1), "{said}");
        assert!(said.contains(source), "{said}");
    }
    // The screen says what is wrong with the preferences, and goes on without them.
    let mut window = Window::open(home.path());
    window
        .resize(200, 40)
        .shows("wijkschouw.toml")
        .type_keys("2")
        .shows("1 van 1");
    window.signal("TERM").ends(PATIENCE);
    assert!(
        fs::symlink_metadata(folder.join("wijkschouw.toml")).is_ok(),
        "what is not understood stays"
    );
}

#[test]
fn that_others_can_read_the_inventory_is_told_once() {
    let home = tempdir().unwrap();
    fs::create_dir(home.path().join("wijkschouw")).unwrap();
    let path = home.path().join("wijkschouw").join("dorp.db");
    demo(&path);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    let mut window = Window::open(home.path());
    window
        .resize(160, 40)
        .shows("Anderen op deze computer kunnen dit bestand lezen");
    window.signal("TERM").ends(PATIENCE);
    let mut window = Window::open(home.path());
    window
        .resize(160, 40)
        .shows("Gaten in stap")
        .quiet(Duration::from_millis(300));
    window.signal("TERM").ends(PATIENCE);
    assert_eq!(window.count("Anderen op deze computer"), 0);
}

#[test]
fn who_may_not_write_here_is_told_so_and_can_read() {
    let home = tempdir().unwrap();
    let path = home.path().join("dorp.db");
    demo(&path);
    fs::remove_file(home.path().join("dorp.db.lock")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).unwrap();
    fs::set_permissions(home.path(), fs::Permissions::from_mode(0o555)).unwrap();
    let file = path.to_str().unwrap();
    // Whoever runs the tests as the administrator may write everywhere.
    let asked = |arguments: &[&str]| {
        let mut command = Command::new("setpriv");
        command.args([
            "--reuid=65534",
            "--regid=65534",
            "--clear-groups",
            env!("CARGO_BIN_EXE_wijkschouw"),
        ]);
        let mut command = if fs::write(home.path().join("proef"), "").is_ok() {
            command
        } else {
            Command::new(env!("CARGO_BIN_EXE_wijkschouw"))
        };
        command
            .env_clear()
            .env("HOME", home.path())
            .current_dir("/")
            .args(["--file", file])
            .args(arguments);
        command.output()
    };
    let Ok(read) = asked(&["gaps"]) else {
        return println!("There is no setpriv here, and this is the administrator.");
    };
    fs::set_permissions(home.path(), fs::Permissions::from_mode(0o555)).unwrap();
    if !read.status.success() && read.stdout.is_empty() && read.stderr.starts_with(b"setpriv") {
        return println!("Others cannot get at the program here.");
    }
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    let before = fs::read(&path).unwrap();
    for arguments in [&["add", "Fanfare"][..], &["undo"]] {
        let refused = asked(arguments).unwrap();
        assert_eq!(refused.status.code(), Some(1));
        let said = String::from_utf8(refused.stderr).unwrap();
        assert!(
            said.contains("mag hier niet") && said.contains("dorp.db"),
            "{said}"
        );
    }
    assert!(fs::read(&path).unwrap() == before);
    let out = home.path().join("uit.csv");
    let refused = asked(&["export", "csv", out.to_str().unwrap()]).unwrap();
    assert_eq!(refused.status.code(), Some(1));
    assert!(!out.exists());
    fs::set_permissions(home.path(), fs::Permissions::from_mode(0o700)).unwrap();
}
