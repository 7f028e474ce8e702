//! However the program ends, the terminal is as it was, and what was half typed is kept (R15, R16).

use std::fs;
use std::path::Path;
use std::time::Duration;

use tempfile::TempDir;
use wijkschouw::store::Store;

use crate::window::{PATIENCE, Window};

/// What a person reads after a mistake of ours.
const OURS: &str = "gestopt door een fout van ons";

fn home() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// A new village, and the name of a place half typed.
fn half_typed(mut window: Window) -> Window {
    window
        .shows("Hoe heet uw dorp?")
        .type_keys("Heumen\rMalden\r")
        .shows("Heumen begonnen");
    window
        .type_keys("n")
        .shows("Plek")
        .type_keys("\r")
        .shows("Nieuw: plek")
        .type_keys("Dorpshuis")
        .shows("Dorpshuis");
    window
}

fn is_offered_again(home: &Path) {
    Window::open(home).shows("Nieuw: plek").shows("Dorpshuis");
}

/// What stands on the terminal after the screen was left.
fn last_words(window: &Window) -> String {
    let log = String::from_utf8_lossy(&window.bytes).into_owned();
    let (_, after) = log.split_once("\x1b[?1049l").unwrap();
    after.to_owned()
}

/// Plain words, and nothing of the inside of the program.
fn are_for_people(words: &str, home: &Path) {
    assert!(words.contains(OURS), "{words}");
    assert!(words.contains("half getypt"), "{words}");
    let logbook = home.join("wijkschouw/wijkschouw.log");
    let flat: String = words.split(['\r', '\n']).collect();
    assert!(flat.contains(&*logbook.to_string_lossy()), "{words}");
    for inside in ["panicked", ".rs", "thread", "backtrace", "asked for", "RUST"] {
        assert!(!words.contains(inside), "{inside}: {words}");
    }
}

#[test]
fn a_mistake_anywhere_keeps_what_was_typed_and_says_what_to_do() {
    for (place, keys) in [("key", "\x0c"), ("draw", "\x0c"), ("keyboard", "\x0cx")] {
        let home = home();
        let mut window = half_typed(Window::open_with(home.path(), &[("WIJKSCHOUW_CRASH", place)]));
        for key in keys.chars() {
            window
                .type_keys(&key.to_string())
                .quiet(Duration::from_millis(100));
        }
        assert_eq!(window.ends(PATIENCE).exit_code(), 1, "{place}");
        window.gave_the_terminal_back();
        are_for_people(&last_words(&window), home.path());
        is_offered_again(home.path());
        let logbook = fs::read_to_string(home.path().join("wijkschouw/wijkschouw.log")).unwrap();
        assert!(
            logbook.contains("mistake place=\"src/app/mistakes.rs\""),
            "{logbook}"
        );
        assert!(!logbook.contains("Dorpshuis") && !logbook.contains("asked for"));
    }
}

#[test]
fn a_mistake_beside_the_screen_is_told_and_the_program_goes_on() {
    let home = home();
    let mut window = Window::open_with(home.path(), &[("WIJKSCHOUW_CRASH", "work")]);
    window
        .shows("Hoe heet uw dorp?")
        .type_keys("Heumen\rMalden\r")
        .shows("Heumen begonnen");
    window.type_keys("2").shows("Nog geen hulpbronnen");
    window.type_keys("\x0c").quiet(Duration::from_millis(100));
    window
        .type_keys("/")
        .type_keys("x")
        .shows("op de achtergrond ging mis");
    // And with the same work once more.
    window.type_keys("\x1b").type_keys("i").shows("Typ een naam");
    window.type_keys("Zaal #plek\r").shows("✓ Zaal");
    window.type_keys("\x1b").type_keys("2").shows("Zaal");
    window.type_keys("q");
    assert!(window.ends(PATIENCE).success());
    window.gave_the_terminal_back();
}

#[test]
fn a_mistake_half_way_of_the_start_gives_everything_back() {
    let home = home();
    let mut window = Window::open_with(home.path(), &[("WIJKSCHOUW_CRASH", "start")]);
    assert_eq!(window.ends(PATIENCE).exit_code(), 1);
    window.gave_the_terminal_back();
    are_for_people(&last_words(&window), home.path());
}

#[test]
fn what_cannot_start_leaves_the_terminal_alone() {
    let home = home();
    let folder = home.path().join("wijkschouw");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("dorp.db"), "geen inventaris").unwrap();
    let mut window = Window::open(home.path());
    assert_eq!(window.ends(PATIENCE).exit_code(), 1);
    assert_eq!(window.count("\x1b["), 0, "nothing was switched on");
    window.has_its_settings_back();
    window.shows("geen bestand van wijkschouw");
}

#[test]
fn q_and_ctrl_c_twice_leave_as_they_should() {
    for (keys, code) in [(&["q"][..], 0), (&["\x03", "\x03"], 0)] {
        let home = home();
        let mut window = Window::open(home.path());
        window
            .shows("Hoe heet uw dorp?")
            .type_keys("Heumen\rMalden\r")
            .shows("Heumen begonnen");
        for key in keys {
            window.type_keys(key);
        }
        assert_eq!(window.ends(PATIENCE).exit_code(), code, "{keys:?}");
        window.gave_the_terminal_back();
        // Nothing but what switches the screen back.
        let last = last_words(&window);
        let text = last
            .split("\x1b[")
            .map(|piece| piece.split_once(['h', 'l', 'm']).map_or(piece, |(_, text)| text));
        assert_eq!(text.collect::<String>().trim(), "", "{last:?}");
    }
}

#[test]
fn below_a_shell_that_stays_it_ends_too_when_its_window_closes() {
    let home = home();
    let mut window = half_typed(Window::open_below_shell(home.path()));
    window.close().ends(Duration::from_secs(2));
    // Nobody has the inventory any more.
    let opened = Store::wait_for_writing(&home.path().join("wijkschouw/dorp.db"), PATIENCE);
    assert_eq!(opened.unwrap().store.drafts().unwrap().len(), 1);
    is_offered_again(home.path());
}
