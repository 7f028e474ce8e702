//! Handing over on the screen: the questions, what is refused, and what stays closed while others look along.

use std::fs;
use std::path::Path;

use wijkschouw::i18n::Language;

use crate::app::small;
use crate::evening::Evening;

const PASSPHRASE: &str = "vier koeien in de wei";

/// Seals the inventory beside itself.
fn shared(evening: &mut Evening) -> &mut Evening {
    evening
        .command("overdragen")
        .keys("<enter>")
        .keys(PASSPHRASE)
        .keys("<enter>")
        .keys(PASSPHRASE)
        .keys("<enter>")
}

/// The sealed files beside the inventory.
fn sealed(evening: &Evening) -> Vec<std::path::PathBuf> {
    files(evening, "age")
}

fn files(evening: &Evening, end: &str) -> Vec<std::path::PathBuf> {
    let folder = evening.file();
    let entries = fs::read_dir(folder.parent().unwrap()).unwrap().flatten();
    let mut files: Vec<_> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|own| own == end))
        .collect();
    files.sort();
    files
}

/// Asks for this file at the other inventories.
fn open<'a>(evening: &'a mut Evening, file: &Path) -> &'a mut Evening {
    evening
        .command("andere inventaris")
        .keys("n")
        .paste(&file.to_string_lossy())
        .keys("<enter>")
}

#[test]
fn a_passphrase_is_long_enough_and_the_same_twice() {
    let mut evening = small(Language::Dutch);
    evening.command("overdragen").keys("<enter>");
    evening.keys("kort<enter>").shows("Dit zijn 4 tekens");
    evening
        .keys("aaaaaaaaaaaaa<enter>")
        .shows("te weinig verschillende tekens");
    evening.keys(PASSPHRASE).keys("<enter>vier koeien elders<enter>");
    evening.shows("De tweede keer was anders");
    assert!(!evening.screen().contains("koeien"));
    assert_eq!(sealed(&evening), Vec::<std::path::PathBuf>::new());
    evening
        .keys(PASSPHRASE)
        .keys("<enter>")
        .shows("Klaar om over te dragen");
    evening.shows("F opent de map");
    evening.keys("F");
    assert!(evening.opened().is_some());
    assert_eq!(sealed(&evening).len(), 1);
    // The next time there is a choice.
    evening.keys("<esc>");
    evening
        .command("overdragen")
        .shows("Alleen wat veranderde sinds 2");
    evening.keys("<esc>").keys("n<down><down><enter>Zangkoor<ctrl-s>");
    evening.command("overdragen").keys("<down><enter><enter>");
    evening
        .keys(PASSPHRASE)
        .keys("<enter>")
        .keys(PASSPHRASE)
        .keys("<enter>");
    evening.shows("Alleen wat veranderde gaat mee");
    assert_eq!(sealed(&evening).len(), 2);
}

/// A stick, typed as a place.
#[test]
fn a_folder_may_be_typed_with_a_stroke_behind_it_or_without() {
    let mut evening = small(Language::Dutch);
    let folder = evening.file().parent().unwrap().join("stick");
    fs::create_dir(&folder).unwrap();
    evening.command("overdragen").keys("<end><enter>");
    evening.paste(&folder.to_string_lossy()).keys("<enter>");
    evening
        .keys(PASSPHRASE)
        .keys("<enter>")
        .keys(PASSPHRASE)
        .keys("<enter>")
        .shows("Klaar om over te dragen");
    assert_eq!(sealed(&evening), Vec::<std::path::PathBuf>::new());
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
}

#[test]
fn five_wrong_tries_close_the_question_and_leave_nothing() {
    let mut evening = small(Language::Dutch);
    shared(&mut evening)
        .shows("Klaar om over te dragen")
        .keys("<esc>");
    let file = sealed(&evening).pop().unwrap();
    let before = files(&evening, "db");
    open(&mut evening, &file).shows("Een gesloten bestand openen");
    evening.keys("<enter>").shows("Typ eerst de wachtzin");
    for left in ["nog 4 keer", "nog 3 keer", "nog 2 keer", "nog één keer"] {
        evening.keys("verkeerd<enter>").shows(left);
    }
    evening.keys("verkeerd<enter>").shows("klopte vijf keer niet");
    assert!(!evening.screen().contains("Een gesloten bestand openen"));
    assert_eq!(files(&evening, "db"), before);
    open(&mut evening, &file).keys(PASSPHRASE).keys("<enter>");
    evening.shows("Heumen is geopend").shows("12 verenigingen");
    assert_eq!(files(&evening, "db").len(), before.len() + 1);
}

#[test]
fn a_damaged_file_is_refused_and_nothing_is_made_of_it() {
    let mut evening = small(Language::Dutch);
    shared(&mut evening).keys("<esc>");
    let file = sealed(&evening).pop().unwrap();
    let whole = fs::read(&file).unwrap();
    fs::write(&file, &whole[..whole.len() - 100]).unwrap();
    let before = files(&evening, "db");
    open(&mut evening, &file).keys(PASSPHRASE).keys("<enter>");
    evening.shows("beschadigd of niet heel");
    assert_eq!(files(&evening, "db"), before);
}

#[test]
fn while_others_look_along_nothing_is_handed_over_or_opened() {
    let mut evening = small(Language::Dutch);
    shared(&mut evening).keys("<esc>");
    let file = sealed(&evening).pop().unwrap();
    // Half way it closes, and what was typed is gone.
    evening.command("overdragen").keys("<enter><enter>vier koe");
    evening.present();
    assert!(!evening.screen().contains("wachtzin"));
    evening.command("overdragen").shows("Stop eerst met presenteren");
    open(&mut evening, &file).shows("Stop eerst met presenteren");
    assert_eq!(sealed(&evening).len(), 1);
}

#[test]
fn the_demo_village_is_marked_as_such_at_the_colleague_too() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    shared(&mut evening)
        .shows("Klaar om over te dragen")
        .keys("<esc>");
    let file = sealed(&evening).pop().unwrap();
    open(&mut evening, &file).keys(PASSPHRASE).keys("<enter>");
    evening.shows("Wielrade is geopend").shows("DEMO");
    evening.keys("2").shows("Wielrade · DEMO");
}

/// A part may hold nothing that was made up, and is of a made-up village all the same.
#[test]
fn a_part_of_the_demo_village_is_marked_as_such_too() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    shared(&mut evening).keys("<esc>");
    let whole = sealed(&evening);
    evening.keys("2n<down><down><enter>Zangkoor<ctrl-s>");
    evening.command("overdragen").keys("<down><enter><enter>");
    evening
        .keys(PASSPHRASE)
        .keys("<enter>")
        .keys(PASSPHRASE)
        .keys("<enter>")
        .shows("Klaar om over te dragen")
        .keys("<esc>");
    let part = sealed(&evening).into_iter().find(|file| !whole.contains(file));
    open(&mut evening, &part.unwrap())
        .keys(PASSPHRASE)
        .keys("<enter>");
    evening
        .keys("2/zangkoor")
        .shows("┌ Zangkoor")
        .shows("Wielrade · DEMO");
}
