//! The real program in lines: through a pipe, and in a terminal that can only show lines.

use std::path::Path;

use assert_cmd::Command;
use predicates::prelude::PredicateBooleanExt;
use predicates::str::{contains, is_empty};
use wijkschouw::store::Store;

#[cfg(unix)]
use crate::window::{PATIENCE, Window};

const EVENING: &str =
    "Heumen\nMalden\ninvoeren\nFanfare #vereniging @malden\n\nzoek fanfare\ntag g c\nstap 1\n1\n";

fn program(home: &Path, args: &[&str]) -> Command {
    let mut command = Command::cargo_bin("wijkschouw").unwrap();
    command
        .env_clear()
        .env("HOME", home)
        .env("XDG_DATA_HOME", home)
        .env("XDG_CONFIG_HOME", home)
        .args(args)
        .timeout(std::time::Duration::from_secs(20));
    command
}

fn names(home: &Path) -> Vec<String> {
    let file = home.join("wijkschouw").join("dorp.db");
    let village = Store::open_to_read(&file).unwrap().village;
    let names = village.assets.values().map(|asset| asset.name.to_string());
    names.collect()
}

#[test]
fn a_script_does_an_evening_through_a_pipe() {
    let home = tempfile::tempdir().unwrap();
    program(home.path(), &["--voorlezen"])
        .write_stdin(EVENING)
        .assert()
        .success()
        .stdout(
            contains("Begrepen: vereniging, Malden\n")
                .and(contains("Fanfare getagd"))
                .and(contains("Volgende stap: "))
                .and(contains("Alles bewaard. Tot ziens.\n"))
                .and(contains("\u{1b}").not()),
        )
        .stderr(is_empty());
    assert_eq!(names(home.path()), ["Fanfare"]);
    program(home.path(), &["--read-aloud", "--language", "en"])
        .write_stdin("find fanfare")
        .assert()
        .success()
        .stdout(contains("Fanfare, association, Malden.").and(contains("Goodbye")));
}

#[test]
fn the_demo_and_a_file_of_ones_own_can_be_read_aloud() {
    let home = tempfile::tempdir().unwrap();
    for args in [["demo", "--voorlezen"], ["--voorlezen", "demo"]] {
        program(home.path(), &args)
            .write_stdin("stop\n")
            .assert()
            .success()
            .stdout(contains("161 hulpbronnen: 48 plekken"));
    }
    let bytes = b"Heumen\n\ninvoeren Caf\xff #plek\n\n\x00\xfe\n\nstop\nnooit".to_vec();
    let file = home.path().join("eigen.db");
    program(home.path(), &["--voorlezen", "--file", &file.to_string_lossy()])
        .write_stdin(bytes)
        .assert()
        .success()
        .stdout(contains("nooit").not());
    assert_eq!(Store::open_to_read(&file).unwrap().village.assets.len(), 1);
}

#[test]
fn presenting_is_refused_where_nothing_can_be_hidden() {
    let home = tempfile::tempdir().unwrap();
    for args in [
        ["--voorlezen", "--presenteer"],
        ["demo", "--presenteer"],
        ["--presenteer", "gaps"],
    ] {
        program(home.path(), &args)
            .env("TERM", "dumb")
            .write_stdin("stop\n")
            .assert()
            .code(2)
            .stdout(is_empty())
            .stderr(contains("Presenteren kan alleen op het scherm."));
    }
    program(home.path(), &["--read-aloud", "--present", "--language", "en"])
        .write_stdin("stop\n")
        .assert()
        .code(2)
        .stdout(is_empty())
        .stderr(contains("Presenting is only for the screen."));
    assert!(!home.path().join("wijkschouw").join("dorp.db").exists());
}

#[test]
fn a_file_that_is_none_is_told() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("brief.txt");
    std::fs::write(&file, "geen inventaris").unwrap();
    program(home.path(), &["--voorlezen", "--file", &file.to_string_lossy()])
        .write_stdin("stop\n")
        .assert()
        .code(1)
        .stdout(is_empty())
        .stderr(contains("geen bestand van wijkschouw"));
}

#[cfg(unix)]
#[test]
fn a_terminal_that_can_only_show_lines_gets_lines_and_no_escape() {
    let home = tempfile::tempdir().unwrap();
    let mut window = Window::open_with(home.path(), &[("TERM", "dumb")]);
    window
        .shows("Hoe heet uw dorp?")
        .type_keys("Heumen\n")
        .shows("Welke kernen")
        .type_keys("Malden\n")
        .shows("16. stop")
        .type_keys("i\n")
        .shows("Bijvoorbeeld")
        .type_keys("Fanfare #vereniging @malden\n")
        .shows("Begrepen: vereniging, Malden")
        .type_keys("\nstap 2\n")
        .shows("1. Fanfare: staat alleen")
        .type_keys("1\n")
        .shows("Volgende stap")
        .type_keys("\u{4}")
        .shows("Alles bewaard. Tot ziens.");
    assert!(window.ends(PATIENCE).success());
    assert_eq!(window.count("\u{1b}"), 0);
    assert_eq!(names(home.path()), ["Fanfare"]);
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_it_and_nothing_is_lost() {
    let home = tempfile::tempdir().unwrap();
    let mut window = Window::open_with(home.path(), &[("TERM", "dumb")]);
    window
        .shows("Hoe heet uw dorp?")
        .type_keys("Heumen\nMalden\nnieuw plek\n")
        .shows("Naam?")
        .type_keys("Dorpshuis\n")
        .shows("Kern?")
        .type_keys("\u{3}")
        .shows("Alles bewaard. Tot ziens.");
    assert!(!window.ends(PATIENCE).success());
    Window::open_with(home.path(), &[("TERM", "dumb")]).shows("Dit was nog niet klaar: plek Dorpshuis");
}

#[cfg(unix)]
#[test]
fn the_plug_is_pulled_half_way_a_form() {
    let home = tempfile::tempdir().unwrap();
    let mut window = Window::open_with(home.path(), &[("TERM", "dumb")]);
    window
        .shows("Hoe heet uw dorp?")
        .type_keys("Heumen\nMalden\nnieuw plek\n")
        .shows("Naam?")
        .type_keys("Dorpshuis\n")
        .shows("Kern?");
    window.signal("KILL").ends(PATIENCE);
    // In lines again, and on the screen.
    Window::open_with(home.path(), &[("TERM", "dumb")])
        .shows("Dit was nog niet klaar: plek Dorpshuis")
        .type_keys("ja\n")
        .shows("Kern?");
    Window::open(home.path())
        .shows("Nieuw: plek")
        .shows("Dorpshuis")
        .shows("Dit was nog niet klaar");
}
