//! The logbook of a whole evening: what the program did stands in it, and nothing of anybody (S10).

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::TempDir;

use crate::window::{PATIENCE, Window};

/// Stands in everything that is typed.
const MARKER: &str = "zqx";

fn logbook(home: &Path) -> PathBuf {
    home.join("wijkschouw").join("wijkschouw.log")
}

/// Names, texts, searches and files that all hold the marker.
fn evening(home: &Path) -> Window {
    let list = home.join("lijst-zqx.csv");
    fs::write(&list, "Naam;Soort\nKoor Zqx;vereniging\n").unwrap();
    let mut window = Window::open(home);
    window
        .shows("Hoe heet uw dorp?")
        .type_keys("Zqxdorp\rZqxkern\r")
        .shows("Zqxdorp begonnen");
    window
        .type_keys("i")
        .shows("Typ een naam")
        .type_keys("Els Zqx #vr 06-98765432 -- zqx weet alles\r")
        .shows("✓ Els Zqx");
    window.type_keys("\x1b").type_keys("2").shows("Els Zqx");
    window
        .type_keys("/")
        .type_keys("zqx")
        .shows("1 van 1")
        .type_keys("\r");
    window
        .type_keys("\r")
        .shows("wijzigen")
        .type_keys("\x1b")
        .shows("1 van 1");
    window
        .type_keys("I")
        .shows("Lijst")
        .type_keys("\x1b")
        .shows("1 van 1");
    // Problems that name what was typed.
    window
        .type_keys("\x10waar staat\r")
        .shows("Waar staat alles?")
        .shows("wijkschouw.log")
        .type_keys("\x1b[F")
        .type_keys("\r")
        .shows("Waar staat het?")
        .type_keys("/tmp/zqx-weg/zqx.db\r")
        .shows("Deze map is er niet");
    window.type_keys("\x1b").quiet(Duration::from_millis(100));
    window.type_keys("\x1b").quiet(Duration::from_millis(100));
    window.type_keys("q");
    assert!(window.ends(PATIENCE).success());
    window
}

fn home() -> TempDir {
    tempfile::tempdir().unwrap()
}

#[test]
fn an_evening_is_written_up_without_anybody_in_it() {
    let home = home();
    drop(evening(home.path()));
    let text = fs::read_to_string(logbook(home.path())).unwrap();
    for did in [
        "began version=",
        "way=\"screen\"",
        "inventory assets=0",
        "screen name=\"WelcomeScreen\"",
        "screen name=\"Inventory\"",
        "edit records=",
        "problem what=\"cli-no-stick\"",
        "ended code=0",
    ] {
        assert!(text.contains(did), "{did} in:\n{text}");
    }
    let low = text.to_lowercase();
    for marker in [MARKER, "98765432", "els", &*home.path().to_string_lossy()] {
        assert!(!low.contains(&marker.to_lowercase()), "{marker} in:\n{text}");
    }
    assert!(!text.contains('\x1b'));
    use std::os::unix::fs::PermissionsExt;
    let mode = logbook(home.path()).metadata().unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    // And on the command line, which says where it is.
    let mut window = Window::open_as(home.path(), &[], &["where"]);
    window.shows("Logboek, zonder namen:");
    assert!(window.ends(PATIENCE).success());
    let text = fs::read_to_string(logbook(home.path())).unwrap();
    assert!(text.contains("way=\"verb\""), "{text}");
}

#[test]
fn whoever_wants_none_has_none() {
    let home = home();
    let folder = home.path().join("wijkschouw");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("wijkschouw.toml"), "logbook = false\n").unwrap();
    let mut window = Window::open(home.path());
    window
        .shows("Hoe heet uw dorp?")
        .type_keys("Heumen\rMalden\r")
        .shows("Heumen begonnen");
    assert!(!logbook(home.path()).exists());
    // It can be turned on, and off again.
    window.type_keys("\x10voorkeuren\r").shows("Logboek bijhouden");
    for _ in 0..30 {
        if window.contents().contains("▸ [ ] Logboek") || window.contents().contains("▸ ☐ Logboek") {
            break;
        }
        window.type_keys("\x1b[B").quiet(Duration::from_millis(90));
    }
    window.type_keys("\r").quiet(Duration::from_millis(200));
    assert!(logbook(home.path()).exists(), "{}", window.contents());
    window.type_keys(" ").quiet(Duration::from_millis(200));
    let length = fs::metadata(logbook(home.path())).unwrap().len();
    window
        .type_keys("\x1b")
        .type_keys("2")
        .shows("Nog geen hulpbronnen");
    assert_eq!(fs::metadata(logbook(home.path())).unwrap().len(), length);
    let kept = fs::read_to_string(folder.join("wijkschouw.toml")).unwrap();
    assert!(kept.contains("logbook = false"), "{kept}");
}

#[test]
fn a_link_in_its_place_is_not_followed() {
    let home = home();
    fs::create_dir(home.path().join("wijkschouw")).unwrap();
    let own = home.path().join("van-mij.txt");
    fs::write(&own, "van mij").unwrap();
    std::os::unix::fs::symlink(&own, logbook(home.path())).unwrap();
    let mut window = Window::open(home.path());
    window
        .shows("Hoe heet uw dorp?")
        .type_keys("Heumen\rMalden\r")
        .shows("Heumen begonnen")
        .type_keys("q");
    assert!(window.ends(PATIENCE).success());
    assert_eq!(fs::read_to_string(own).unwrap(), "van mij");
}
