//! In the file, its history, its copies, and all that stands beside it.

use std::collections::BTreeSet;
use std::fs;

use wijkschouw::domain::change::Edit;
use wijkschouw::domain::privacy::erasure::Erasure;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::native;
use wijkschouw::store::{Erased, Opened, Store, backups, erased, look_through};

use crate::erase::planted::{MARKERS, Planted, files, left_in, tell};

/// Erases the planted person, and closes the file.
fn erase(planted: &Planted) -> Erased {
    let Opened { store, village, .. } = Store::open(&planted.path()).unwrap();
    let mut erasure = Erasure::of(&village, planted.person, &tell).unwrap();
    let eraser = store.eraser().unwrap();
    eraser.learn(&mut erasure).unwrap();
    eraser.erase(&mut erasure, &mut |_, _| {}).unwrap()
}

fn opened(planted: &Planted) -> (Store, Village) {
    let Opened {
        store,
        village,
        findings,
        ..
    } = Store::open(&planted.path()).unwrap();
    assert_eq!(findings, []);
    (store, village)
}

#[test]
fn nothing_of_the_person_is_left_in_any_file() {
    let planted = Planted::new();
    for marker in MARKERS {
        assert_ne!(
            left_in(planted.folder.path(), &[marker]),
            [""; 0],
            "{marker} was planted"
        );
    }
    let copies = backups(&planted.path()).len();
    let told = erase(&planted);
    assert_eq!(
        (told.copies, told.broken, told.unreached),
        (copies + 1, 0, vec![])
    );
    assert_eq!(left_in(planted.folder.path(), &MARKERS), [""; 0]);
    assert!(
        files(planted.folder.path())
            .iter()
            .all(|file| !file.ends_with(".wijkschouw-half"))
    );
    let (store, village) = opened(&planted);
    assert_eq!(store.check().unwrap(), []);
    assert_eq!(
        erased(&planted.path()).unwrap().len(),
        2,
        "she, and her double of earlier"
    );
    assert!(!village.assets.contains_key(&planted.person));
    for copy in backups(&planted.path()) {
        look_through(&copy.path).unwrap();
    }
}

#[test]
fn what_is_about_others_stays() {
    let planted = Planted::new();
    erase(&planted);
    let (_, village) = opened(&planted);
    let piet = &village.assets[&planted.piet];
    assert_eq!(&*piet.name, "Piet Jansen");
    assert_eq!(&*piet.phone, "06-11112222");
    let texts: Vec<&str> = village.stories.values().map(|story| &*story.text).collect();
    assert!(
        texts.contains(&"vrijwilliger en Piet bakken samen. Piet mag blijven."),
        "{texts:?}"
    );
    assert_eq!(village.relations.len(), 1, "that of Piet with the club");
    assert_eq!(village.answers.len(), 0);
    assert_eq!(village.channels.len(), 1);
    assert_eq!(village.actions.len(), 1);
}

#[test]
fn everything_else_can_be_taken_back_and_done_again_and_nobody_comes_back() {
    let planted = Planted::new();
    erase(&planted);
    let (mut store, mut village) = opened(&planted);
    let (start, mut undone) = (village.clone(), 0);
    while let Some(edit) = store.undo().unwrap() {
        fits(&village, &edit);
        village.apply(&edit);
        assert!(!native::write(&village).contains("Kwakernaak"));
        undone += 1;
    }
    assert!(10 < undone, "{undone}");
    assert_eq!(village, Village::default(), "taken back to the very beginning");
    assert_eq!(left_in(planted.folder.path(), &MARKERS), [""; 0]);
    for _ in 0..undone {
        let edit = store.redo().unwrap().unwrap();
        fits(&village, &edit);
        village.apply(&edit);
    }
    assert_eq!(village, start);
    assert_eq!(store.reload().unwrap(), start);
    assert_eq!(left_in(planted.folder.path(), &MARKERS), [""; 0]);
}

/// What an edit takes for granted is so.
fn fits(village: &Village, edit: &Edit) {
    for change in &edit.changes {
        assert_eq!(village.get(change.kind, change.id), change.before);
    }
}

#[test]
fn an_old_copy_that_comes_back_is_without_the_person_again() {
    let planted = Planted::new();
    let old = fs::read(planted.path()).unwrap();
    erase(&planted);
    // In the place of the inventory.
    fs::write(planted.path(), &old).unwrap();
    let reads = Store::open_to_read(&planted.path()).unwrap().village;
    assert!(!native::write(&reads).contains("Kwakernaak"));
    let (store, village) = opened(&planted);
    assert!(!village.assets.contains_key(&planted.person));
    assert_eq!(store.reload().unwrap(), village);
    drop(store);
    assert_eq!(left_in(planted.folder.path(), &MARKERS), [""; 0]);
}

#[test]
fn an_erasure_that_was_cut_off_is_finished_at_the_next_start() {
    let planted = Planted::new();
    {
        let Opened { store, village, .. } = Store::open(&planted.path()).unwrap();
        let mut erasure = Erasure::of(&village, planted.person, &tell).unwrap();
        let cut_off = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            let eraser = store.eraser().unwrap();
            eraser.erase(&mut erasure, &mut |done, _| {
                assert!(done < 2, "the battery is empty")
            })
        }));
        assert!(cut_off.is_err());
    }
    assert_ne!(left_in(planted.folder.path(), &MARKERS), [""; 0]);
    let (store, village) = opened(&planted);
    let texts: Vec<&str> = village.stories.values().map(|story| &*story.text).collect();
    assert!(
        texts.contains(&"vrijwilliger en Piet bakken samen. Piet mag blijven."),
        "{texts:?}"
    );
    drop(store);
    assert_eq!(left_in(planted.folder.path(), &MARKERS), [""; 0]);
}

#[test]
fn a_text_that_is_to_stay_stays_also_in_what_was_done_and_in_copies() {
    let planted = Planted::new();
    let Opened { store, village, .. } = Store::open(&planted.path()).unwrap();
    let mut erasure = Erasure::of(&village, planted.person, &tell).unwrap();
    let namings = erasure.namings(&village);
    let (id, field) = namings
        .iter()
        .find(|naming| naming.text.contains("Meer taarten"))
        .map(|naming| (naming.id, naming.field))
        .unwrap();
    erasure.decide(
        (wijkschouw::domain::record::RecordKind::Goal, id, field.to_owned()),
        false,
    );
    store
        .eraser()
        .unwrap()
        .erase(&mut erasure, &mut |_, _| {})
        .unwrap();
    drop(store);
    let (mut store, village) = opened(&planted);
    assert_eq!(&*village.goals[&id].text, "Meer taarten, zegt Zwaantje");
    let mut village = village;
    while let Some(edit) = store.undo().unwrap() {
        fits(&village, &edit);
        village.apply(&edit);
    }
    assert_eq!(
        left_in(planted.folder.path(), &["Kwakernaak", "0681726354"]),
        [""; 0]
    );
}

#[test]
fn a_copy_that_is_broken_is_taken_away_and_one_that_is_locked_up_is_told() {
    let planted = Planted::new();
    let all = backups(&planted.path());
    let mut bytes = fs::read(&all[0].path).unwrap();
    bytes[4096..].fill(0xA5);
    fs::write(&all[0].path, bytes).unwrap();
    let told = erase(&planted);
    assert_eq!((told.copies, told.broken), (all.len(), 1));
    assert_eq!(left_in(planted.folder.path(), &MARKERS), [""; 0]);
}

#[test]
fn an_id_says_nothing_of_who_it_was() {
    let planted = Planted::new();
    erase(&planted);
    let list = fs::read_to_string(planted.folder.path().join("dorp.db.erased")).unwrap();
    let ids: BTreeSet<String> = erased(&planted.path())
        .unwrap()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(list.lines().map(str::to_owned).collect::<BTreeSet<_>>(), ids);
}
