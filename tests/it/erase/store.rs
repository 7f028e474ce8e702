//! In the file, its history, its copies, and all that stands beside it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::privacy::erasure::Erasure;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::native;
use wijkschouw::store::{Erased, Opened, Store, Why, backups, erased, look_through, reach, salvage};

use crate::erase::planted::{HALF, MARKERS, Planted, files, left_in, tell};

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
            .all(|file| !file.ends_with(HALF))
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
    let Opened {
        store,
        village,
        finished,
        ..
    } = Store::open(&planted.path()).unwrap();
    assert_eq!(finished.map(|erased| erased.why), Some(Why::CutOff));
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
    damage(&all[0].path);
    // What was put aside as damaged may be all that somebody has: it stays, and is told.
    let beside = |name: &str| planted.path().with_file_name(name);
    let [damaged, whole, saved, other] = [
        "dorp.damaged-2026-11-01T10-00-00.db",
        "dorp.damaged-2026-11-02T10-00-00.db",
        "dorp-gered.db",
        "dorp-LAPTOP2.db",
    ]
    .map(beside);
    for copy in [&damaged, &whole, &saved, &other] {
        fs::copy(planted.path(), copy).unwrap();
    }
    damage(&damaged);
    // On another computer somebody went on with it.
    add(&mut Store::open(&other).unwrap().store, Id::fresh(), "Tante Sien");
    let told = erase(&planted);
    assert_eq!((told.copies, told.broken), (all.len() + 2, 1));
    let unreached: BTreeSet<_> = told.unreached.into_iter().collect();
    assert_eq!(unreached, [&damaged, &other].map(|path| resolved(path)).into());
    assert!(damaged.exists(), "it may still be saved");
    for path in [&damaged, &other] {
        fs::remove_file(path).unwrap();
    }
    assert_eq!(left_in(planted.folder.path(), &MARKERS), [""; 0]);
    look_through(&whole).unwrap();
    look_through(&saved).unwrap();
}

/// As after a disk that lost all but its beginning.
fn damage(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    bytes[4096..].fill(0xA5);
    fs::write(path, bytes).unwrap();
}

fn resolved(path: &Path) -> std::path::PathBuf {
    path.canonicalize().unwrap()
}

fn add(store: &mut Store, id: Id, name: &str) {
    let added = Phrase::new("edit-added").text("name", name);
    let asset = Asset::new(AssetKind::Volunteer, name);
    store
        .save(&Edit::new(added, vec![Change::add(id, asset)]))
        .unwrap();
}

#[test]
fn what_is_saved_of_a_damaged_file_is_without_who_was_erased_since() {
    let planted = Planted::new();
    let aside = planted
        .path()
        .with_file_name("dorp.damaged-2026-11-01T10-00-00.db");
    let old = fs::read(planted.path()).unwrap();
    erase(&planted);
    fs::write(&aside, old).unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let saved = elsewhere.path().join("dorp-gered.db");
    salvage(&aside, &saved).unwrap();
    assert_eq!(left_in(elsewhere.path(), &["Kwakernaak", "0681726354"]), [""; 0]);
    let village = look_through(&saved).unwrap();
    assert!(!village.assets.contains_key(&planted.person));
    assert!(village.assets.contains_key(&planted.piet));
    assert!(erased(&saved).unwrap().contains(&planted.person));
    assert!(elsewhere.path().join("dorp-gered.db.erased").exists());
}

#[test]
fn from_what_was_saved_of_a_damaged_file_the_old_copies_are_cleaned_too_and_the_damaged_file_is_told() {
    let planted = Planted::new();
    let path = planted.path().canonicalize().unwrap();
    let copies = backups(&path).len();
    assert!(0 < copies);
    // Most of it can still be read.
    let bytes = fs::read(&path).unwrap();
    fs::write(&path, &bytes[..bytes.len() - 8192]).unwrap();
    // Where it was saved under a name of somebody's own, the new one remembers from where.
    for name in ["dorp-gered.db", "mijn-dorp.db"] {
        let saved = path.with_file_name(name);
        salvage(&path, &saved).unwrap();
    }
    let saved = path.with_file_name("mijn-dorp.db");
    let reached = reach(&saved, &[]).unwrap();
    assert_eq!((reached.broken, &reached.staying), (0, &vec![path.clone()]));
    let Opened { store, village, .. } = Store::open(&saved).unwrap();
    let mut erasure = Erasure::of(&village, planted.person, &tell).unwrap();
    let eraser = store.eraser().unwrap();
    eraser.learn(&mut erasure).unwrap();
    let told = eraser.erase(&mut erasure, &mut |_, _| {}).unwrap();
    drop(store);
    assert_eq!(told.unreached, vec![path.clone()]);
    assert_eq!(told.copies, reached.copies);
    assert!(copies < told.copies, "{told:?}");
    assert!(path.exists(), "somebody may still want to save it");
    // What is saved of it once more is without them.
    let again = path.with_file_name("dorp-gered-2.db");
    salvage(&path, &again).unwrap();
    fs::remove_file(&path).unwrap();
    assert_eq!(
        left_in(planted.folder.path(), &["Kwakernaak", "0681726354"]),
        [""; 0]
    );
    assert!(look_through(&saved).unwrap().assets.contains_key(&planted.piet));
}

#[test]
fn where_nobody_can_be_erased_again_the_file_opens_and_nobody_sees_them() {
    let planted = Planted::new();
    erase(&planted);
    let (mut store, _) = opened(&planted);
    add(&mut store, planted.person, "Zwaantje Kwakernaak");
    drop(store);
    // In the place of the list beside the file stands something that cannot be written over.
    let list = planted.folder.path().join("dorp.db.erased");
    fs::remove_file(&list).unwrap();
    fs::create_dir_all(list.join("bezet")).unwrap();
    let (mut store, village) = opened(&planted);
    assert!(!village.assets.contains_key(&planted.person));
    add(&mut store, Id::fresh(), "Tante Sien");
    let village = store.reload().unwrap();
    assert!(!village.assets.contains_key(&planted.person));
    drop(store);
    fs::remove_dir_all(&list).unwrap();
    opened(&planted);
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

#[test]
fn what_was_answered_about_others_stays_when_somebody_is_erased() {
    use wijkschouw::exchange::csv::{ANSWERS, Answer, Answers, kept_answers};

    let planted = Planted::new();
    let (mut store, _) = opened(&planted);
    let rows = [Id::fresh(), Id::fresh(), Id::fresh()];
    let answers = Answers::from([
        (rows[0], Answer::Same(planted.person)),
        (rows[1], Answer::Same(planted.piet)),
        (rows[2], Answer::Another),
        (planted.person, Answer::Skip),
    ]);
    store
        .remember(ANSWERS, &serde_json::to_string(&answers).unwrap())
        .unwrap();
    drop(store);
    erase(&planted);
    let (store, _) = opened(&planted);
    let kept = kept_answers(store.recall(ANSWERS).unwrap().as_deref());
    assert_eq!(
        kept,
        Answers::from([(rows[1], Answer::Same(planted.piet)), (rows[2], Answer::Another),])
    );
}

#[test]
fn only_a_name_of_a_file_that_tells_who_it_was_is_forgotten_and_its_folder_stays() {
    use wijkschouw::domain::register::Exported;
    use wijkschouw::exchange::export::given;

    let folder = tempfile::tempdir().unwrap();
    // The account is called like the person.
    let home = folder.path().join("zwaantje");
    let path = folder.path().join("dorp.db");
    let (zwaantje, ben) = (Id::fresh(), Id::fresh());
    let mut store = Store::open(&path).unwrap().store;
    add(&mut store, zwaantje, "Zwaantje van den Kwakernaak");
    add(&mut store, ben, "Ben Vos");
    let files = [
        "kaart-van-den-dijk.html",
        "ruben.csv",
        "vossenhol.md",
        "zwaantje_kwakernaak.md",
        "ZwaantjeVanDenKwakernaak.pdf",
        "brief voor Zwaantje.html",
        "ben-2026.csv",
    ];
    let memory = given("csv", "ourselves", 3, jiff::civil::date(2026, 11, 26));
    for (number, file) in files.iter().enumerate() {
        let memory = Exported::written(&memory, &home.join(file));
        store.remember(&format!("export:{number}"), &memory).unwrap();
    }
    drop(store);
    let remembered = |erased: Id| -> Vec<String> {
        let Opened { store, village, .. } = Store::open(&path).unwrap();
        let mut erasure = Erasure::of(&village, erased, &tell).unwrap();
        let eraser = store.eraser().unwrap();
        eraser.erase(&mut erasure, &mut |_, _| {}).unwrap();
        let all = store.remembered("export:").unwrap();
        let paths = all.iter().map(|one| Exported::read(one).unwrap().path.unwrap());
        let under = |path: std::path::PathBuf| path.display().to_string();
        paths
            .map(|path| under(path).replace(&home.display().to_string(), "home"))
            .collect()
    };
    let kept = [
        "home/kaart-van-den-dijk.html",
        "home/ruben.csv",
        "home/vossenhol.md",
    ];
    let zwaantjes = [&kept[..], &["home/", "home/", "home/", "home/ben-2026.csv"]].concat();
    assert_eq!(remembered(zwaantje), zwaantjes);
    let bens = [&kept[..], &["home/", "home/", "home/", "home/"]].concat();
    assert_eq!(remembered(ben), bens);
}
