//! Copies that could not be rewritten when somebody was erased: it is tried again at the next start.

use std::fs;
use std::path::{Path, PathBuf};

use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;
use wijkschouw::domain::privacy::erasure::Erasure;
use wijkschouw::domain::record::Id;
use wijkschouw::i18n::Language;
use wijkschouw::store::{Erased, Opened, Store, Why, backups, look_through};

use crate::erase::commands::asks;
use crate::erase::planted::{MARKERS, Planted, left_in, tell};
use crate::erase::screen::before;

/// Erases one of the planted people while somebody is at work in what was once saved of the inventory.
fn erase_beside(planted: &Planted, who: Id) -> (PathBuf, Erased) {
    let saved = planted.path().with_file_name("dorp-gered.db");
    fs::copy(planted.path(), &saved).unwrap();
    let held = Store::open(&saved).unwrap();
    let Opened { store, village, .. } = Store::open(&planted.path()).unwrap();
    let mut erasure = Erasure::of(&village, who, &tell).unwrap();
    let eraser = store.eraser().unwrap();
    eraser.learn(&mut erasure).unwrap();
    let erased = eraser.erase(&mut erasure, &mut |_, _| {}).unwrap();
    drop(held);
    (dunce::canonicalize(saved).unwrap(), erased)
}

/// What of an erasing was done when the file was opened.
fn finished(path: &Path) -> Option<Erased> {
    Store::open(path).unwrap().finished
}

#[test]
fn a_copy_that_could_not_be_rewritten_is_at_the_next_start() {
    let planted = Planted::new();
    let (saved, erased) = erase_beside(&planted, planted.person);
    assert_eq!(
        (erased.waiting.as_slice(), erased.unreached.as_slice()),
        (&[saved.clone()][..], &[][..])
    );
    assert!(look_through(&saved).unwrap().assets.contains_key(&planted.person));
    let reads = fs::read(planted.path()).unwrap();
    let holds = |marker: &str| reads.windows(marker.len()).any(|part| part == marker.as_bytes());
    assert!(
        !MARKERS.iter().any(|marker| holds(marker)),
        "only ids are remembered"
    );

    // As long as it cannot be done it waits.
    let held = Store::open(&saved).unwrap();
    let still = finished(&planted.path()).unwrap();
    assert_eq!(
        (still.copies, still.waiting.as_slice()),
        (0, &[saved.clone()][..])
    );
    drop(held);

    let made = fs::metadata(&backups(&planted.path())[0].path)
        .unwrap()
        .modified()
        .unwrap();
    let later = finished(&planted.path()).unwrap();
    assert_eq!(
        (later.why, later.copies, later.is_everywhere()),
        (Why::Left, 1, true)
    );
    assert_eq!(left_in(planted.folder.path(), &MARKERS), [""; 0]);
    assert!(look_through(&saved).unwrap().assets.contains_key(&planted.piet));
    let texts = look_through(&saved).unwrap();
    let texts: Vec<&str> = texts.stories.values().map(|story| &*story.text).collect();
    assert!(
        texts.contains(&"vrijwilliger en Piet bakken samen. Piet mag blijven."),
        "{texts:?}"
    );
    // Those that were reached before are left alone, and after that it is done.
    assert_eq!(
        fs::metadata(&backups(&planted.path())[0].path)
            .unwrap()
            .modified()
            .unwrap(),
        made
    );
    assert_eq!(finished(&planted.path()), None);
}

#[test]
fn it_is_told_by_command_what_was_done_only_now() {
    let planted = Planted::new();
    let Opened { store, village, .. } = Store::open(&planted.path()).unwrap();
    let mut erasure = Erasure::of(&village, planted.person, &tell).unwrap();
    let cut_off = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        let eraser = store.eraser().unwrap();
        eraser.erase(&mut erasure, &mut |done, _| {
            assert!(done < 2, "the battery is empty")
        })
    }));
    assert!(cut_off.is_err());
    drop(store);
    let adds = |name: &str| {
        asks(&planted, &["add", &format!("{name} #vereniging")])
            .assert()
            .success()
    };
    adds("Fanfare").stderr("Het wissen was eerder afgebroken. Het is nu afgemaakt.\n");

    let (saved, _) = erase_beside(&planted, planted.piet);
    let held = Store::open(&saved).unwrap();
    adds("Koor").stderr(contains("kan nog in 1 kopie staan").and(contains("gaat het wissen verder")));
    drop(held);
    adds("Schaakclub").stderr("Wie u eerder wiste, is nu ook uit de kopieën die nog over waren.\n");
    adds("Biljart").stderr("");
}

#[test]
fn a_copy_that_was_taken_away_meanwhile_is_no_trouble() {
    let planted = Planted::new();
    let (saved, _) = erase_beside(&planted, planted.person);
    fs::remove_file(&saved).unwrap();
    let later = finished(&planted.path()).unwrap();
    assert_eq!((later.copies, later.is_everywhere()), (0, true));
    assert_eq!(finished(&planted.path()), None);
}

#[test]
fn a_file_that_can_never_be_rewritten_is_not_tried_for_ever() {
    let planted = Planted::new();
    let (saved, _) = erase_beside(&planted, planted.person);
    let mut bytes = fs::read(&saved).unwrap();
    bytes[4096..].fill(0xA5);
    fs::write(&saved, bytes).unwrap();
    let later = finished(&planted.path()).unwrap();
    assert_eq!(
        (later.waiting.as_slice(), later.unreached.as_slice()),
        (&[][..], &[saved][..])
    );
    assert_eq!(finished(&planted.path()), None);
}

#[test]
fn on_the_screen_it_is_told_what_waits_and_what_was_done_later() {
    let mut evening = before(Language::Dutch);
    let saved = evening.file().with_file_name("dorp-gered.db");
    fs::copy(evening.file(), &saved).unwrap();
    let held = Store::open(&saved).unwrap();
    evening
        .keys("<enter>Joke Hazelaar<enter>")
        .shows("gaat het wissen verder");
    drop(held);
    evening.keys("<esc>").crash();
    let note = evening.note();
    assert!(note.contains("uit de kopieën die nog over waren"), "{note}");
    evening.crash();
    assert!(!evening.note().contains("wiste"), "{}", evening.note());
}
