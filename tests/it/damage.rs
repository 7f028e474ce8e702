//! A damaged inventory is noticed, named and not made worse, and what is left of it is saved (R10, R21).

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jiff::civil::{Date, date};
use rstest::rstest;
use rusqlite::Connection;
use strum::VariantArray;
use tempfile::{TempDir, tempdir};
use wijkschouw::cli;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::code::Code;
use wijkschouw::domain::distinction::Distinction;
use wijkschouw::domain::gaps::{Scope, analyse};
use wijkschouw::domain::kinds::{AssetKind, Kind};
use wijkschouw::domain::lists::Kern;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::{AnyRecord, Id, RecordKind};
use wijkschouw::domain::relation::Relation;
use wijkschouw::domain::settings::Settings;
use wijkschouw::domain::snapshot::{Snapshot, Standing};
use wijkschouw::domain::value::{Cell, Link, Value};
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::native;
use wijkschouw::i18n::{Language, Words};
use wijkschouw::store::{
    Store, StoreError, back_up, backups, check_file, look_through, put_back, salvage, saved_as,
};

use crate::made_up::Dice;

const PAGE: usize = 4096;
const TODAY: Date = date(2026, 11, 26);

/// An inventory of so many assets, that were entered bit by bit.
fn inventory(assets: usize) -> (TempDir, PathBuf, Village) {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let opened = Store::open(&path).unwrap();
    let (mut store, mut village) = (opened.store, opened.village);
    let mut keep = |changes: Vec<Change>| {
        let edit = Edit::new(Phrase::new("edit-several"), changes);
        store.save(&edit).unwrap();
        village.apply(&edit);
    };
    let settings = AnyRecord::Settings(Settings::delivered("Heumen").into());
    let (kern, other) = (Id::fresh(), Id::fresh());
    keep(vec![
        Change::add_any(Id::ONLY, settings),
        Change::add(
            kern,
            Kern {
                name: "Malden".into(),
            },
        ),
        Change::add(
            other,
            Kern {
                name: "Nederasselt".into(),
            },
        ),
    ]);
    let kinds = [
        AssetKind::Association,
        AssetKind::Volunteer,
        AssetKind::Place,
        AssetKind::Professional,
    ];
    let mut before = None;
    for tens in 0..assets.div_ceil(10) {
        let mut changes = Vec::new();
        for number in tens * 10..assets.min(tens * 10 + 10) {
            let kind = kinds[number % kinds.len()];
            let mut asset = Asset::new(kind, &format!("Hulpbron nummer {number:05}"));
            asset.kern = Link::to(if number % 3 == 0 { other } else { kern });
            asset.description = "Elke week in het dorpshuis, na het eten.".into();
            for tag in ["zingen", "koffie"] {
                asset.tags.add_row(&[Cell::text(tag)]).unwrap();
            }
            if let Kind::Volunteer(volunteer) = &mut asset.kind {
                volunteer.availability = format!("dinsdag {number}").as_str().into();
            }
            let id = Id::fresh();
            changes.push(Change::add(id, asset));
            if let Some(before) = before.filter(|_| number % 5 == 0) {
                let relation = Relation {
                    from: Link::to(id),
                    to: Link::to(before),
                    ..Relation::default()
                };
                changes.push(Change::add(Id::fresh(), relation));
            }
            before = Some(id);
        }
        keep(changes);
    }
    store
        .put_draft("entry-line", &serde_json::json!({ "lines": ["Koor"] }))
        .unwrap();
    store.remember("copied-where", "/media/stick").unwrap();
    drop(store);
    (folder, path, village)
}

fn sql(path: &Path, statements: &str) {
    let connection = Connection::open(path).unwrap();
    connection.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    connection.execute_batch(statements).unwrap();
}

/// What `check` says of the file.
fn found(path: &Path) -> Vec<String> {
    match check_file(path) {
        Ok(checked) => checked
            .findings
            .into_iter()
            .map(|finding| finding.words)
            .collect(),
        Err(error) => vec![error.phrase()],
    }
    .into_iter()
    .map(|phrase| {
        let words = Words::new(Language::Dutch);
        for language in Language::ALL {
            assert_ne!(words.tell_in(language, &phrase), phrase.key, "it has words");
        }
        phrase.key
    })
    .collect()
}

const NOBODY: &str = "01900000-0000-7000-8000-000000000000";

#[rstest]
#[case::row_of_a_kind_that_belongs_nowhere(
    "INSERT INTO volunteers (asset) VALUES ('{nobody}')",
    "store-finding-orphan"
)]
#[case::row_of_a_set_that_belongs_nowhere(
    "INSERT INTO asset_tags VALUES ('{nobody}', 0, 'los')",
    "store-finding-orphan"
)]
#[case::row_of_a_kind_gone(
    "DELETE FROM volunteers WHERE asset = (SELECT max(asset) FROM volunteers)",
    "store-finding-kindless"
)]
#[case::same_id_twice(
    "CREATE TEMP TABLE t AS SELECT * FROM kernen LIMIT 1; UPDATE t SET id = upper(id); INSERT INTO kernen SELECT * FROM t",
    "store-finding-twice"
)]
#[case::code_that_nobody_knows(
    "UPDATE assets SET status = 'fiets' WHERE id = (SELECT max(id) FROM assets)",
    "store-finding-cell"
)]
#[case::text_that_is_none(
    "UPDATE assets SET name = x'ff00ff' WHERE id = (SELECT max(id) FROM assets)",
    "store-finding-cell"
)]
#[case::points_at_nothing(
    "UPDATE assets SET kern = '{nobody}' WHERE id = (SELECT max(id) FROM assets)",
    "store-finding-reference"
)]
#[case::no_name("UPDATE kernen SET name = NULL", "store-finding-required")]
#[case::relation_with_itself("UPDATE relations SET \"to\" = \"from\"", "store-finding-relation-self")]
#[case::relation_twice(
    "CREATE TEMP TABLE t AS SELECT * FROM relations LIMIT 1; UPDATE t SET id = '{nobody}'; INSERT INTO relations SELECT * FROM t",
    "store-finding-relation-twice"
)]
#[case::settings_unreadable("UPDATE settings SET fresh_days = 'veel'", "store-finding-cell")]
#[case::settings_of_nothing("UPDATE settings SET id = '{nobody}'", "store-finding-settings")]
#[case::draft_unreadable("UPDATE drafts SET content = '{'", "store-finding-draft")]
#[case::history_without_words("UPDATE edits SET label = 'weg' WHERE id = 2", "store-finding-history")]
#[case::history_without_a_day("UPDATE edits SET at = 'gisteren' WHERE id = 2", "store-finding-history")]
#[case::history_unreadable("UPDATE changes SET after = '{' WHERE edit = 2", "store-finding-history")]
#[case::history_that_does_not_apply(
    "UPDATE assets SET source = 'stiekem' WHERE id = (SELECT max(id) FROM assets)",
    "store-finding-history"
)]
#[case::column_dropped("ALTER TABLE assets DROP COLUMN source", "store-finding-column")]
#[case::column_of_another_type(
    "ALTER TABLE assets DROP COLUMN source; ALTER TABLE assets ADD COLUMN source INTEGER",
    "store-finding-column-other"
)]
#[case::table_dropped("DROP TABLE distinctions", "store-finding-table")]
#[case::table_of_the_history_dropped("DROP TABLE changes", "store-finding-table")]
#[case::index_dropped("DROP INDEX relations_by_from", "store-finding-index")]
#[case::of_another_program("PRAGMA application_id = 7", "store-foreign")]
#[case::of_a_newer_program("PRAGMA user_version = 99", "store-newer")]
#[case::with_code_in_it(
    "CREATE TRIGGER t AFTER INSERT ON assets BEGIN DELETE FROM kernen; END",
    "store-foreign"
)]
fn every_fault_that_is_planted_is_found(#[case] fault: &str, #[case] finding: &str) {
    let (_folder, path, _) = inventory(30);
    assert_eq!(found(&path), [""; 0], "nothing is wrong yet");
    sql(&path, &fault.replace("{nobody}", NOBODY));
    let before = fs::read(&path).unwrap();
    assert!(found(&path).contains(&finding.to_owned()), "{:?}", found(&path));
    assert_eq!(fs::read(&path).unwrap(), before, "looking changes nothing");
}

#[test]
fn a_spoilt_page_is_found_wherever_it_is() {
    let (_folder, path, _) = inventory(40);
    let whole = fs::read(&path).unwrap();
    for page in (1..whole.len() / PAGE).step_by(5) {
        let mut bytes = whole.clone();
        bytes[page * PAGE..(page + 1) * PAGE].fill(0xa5);
        fs::write(&path, &bytes).unwrap();
        let found = found(&path);
        assert!(
            found
                .iter()
                .any(|key| ["store-finding-damaged", "store-damaged"].contains(&key.as_str())),
            "page {page}: {found:?}"
        );
    }
}

/// Saves what can be saved of these bytes: no harm is done to them, and the new inventory is in order.
fn saved(folder: &Path, bytes: &[u8]) -> Result<Village, StoreError> {
    let (damaged, target) = (folder.join("stuk.db"), folder.join("gered.db"));
    fs::write(&damaged, bytes).unwrap();
    fs::remove_file(&target).ok();
    let start = Instant::now();
    let salvaged = salvage(&damaged, &target);
    // A twentieth of it in a release, on a computer that does nothing else.
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
    assert!(
        fs::read(&damaged).unwrap() == bytes,
        "the damaged file stays as it is"
    );
    let salvaged = match salvaged {
        Ok(salvaged) => salvaged,
        Err(error) => {
            assert!(!target.exists());
            return Err(error);
        }
    };
    assert_eq!(found(&target), [""; 0]);
    let words = Words::new(Language::Dutch);
    for phrase in salvaged.phrases() {
        for language in Language::ALL {
            let told = words.tell_in(language, &phrase);
            assert_ne!(told, phrase.key);
            assert!(!told.contains(":  ") && !told.contains("(0)"), "{told}");
        }
    }
    let village = Store::open(&target).unwrap().village;
    assert_eq!(salvaged.assets(), village.assets.len());
    Ok(village)
}

#[test]
fn of_a_file_with_one_spoilt_page_everything_is_saved_for_the_history_knows_it() {
    let (folder, path, village) = inventory(120);
    let whole = fs::read(&path).unwrap();
    assert_eq!(
        native::write(&saved(folder.path(), &whole).unwrap()),
        native::write(&village)
    );
    for page in 0..whole.len() / PAGE {
        let mut bytes = whole.clone();
        bytes[page * PAGE..(page + 1) * PAGE].fill([0, 0xa5][page % 2]);
        let saved = saved(folder.path(), &bytes).unwrap();
        assert_eq!(saved.assets.len(), village.assets.len(), "page {page}");
        assert_eq!(native::write(&saved), native::write(&village), "page {page}");
    }
}

/// The pages that hold the history and nothing else, from 0.
fn pages_of_the_past(path: &Path) -> Vec<usize> {
    let connection = Connection::open(path).unwrap();
    let mut pages = connection
        .prepare("SELECT pageno FROM dbstat WHERE name IN ('edits', 'changes') ORDER BY pageno")
        .unwrap();
    let pages = pages.query_map([], |row| row.get::<_, u32>(0)).unwrap();
    pages.map(|page| page.unwrap() as usize - 1).collect()
}

#[test]
fn where_only_the_history_is_spoilt_that_is_said_and_every_entry_is_saved() {
    let (folder, path, village) = inventory(120);
    let whole = fs::read(&path).unwrap();
    let pages = pages_of_the_past(&path);
    assert!(3 < pages.len());
    for page in pages {
        let mut bytes = whole.clone();
        bytes[page * PAGE..(page + 1) * PAGE].fill([0, 0xa5][page % 2]);
        fs::write(&path, &bytes).unwrap();
        let checked = check_file(&path).unwrap();
        assert!(checked.damaged, "page {page}");
        assert_eq!(
            checked.assets,
            village.assets.len(),
            "page {page}: all can be read"
        );
        let last = checked.findings.last().unwrap();
        assert_eq!(last.words.key, "store-finding-past", "page {page}");
        let target = folder.path().join(format!("gered-{page}.db"));
        let saved = salvage(&path, &target).unwrap();
        let told: Vec<String> = saved.phrases().into_iter().map(|phrase| phrase.key).collect();
        assert!(told.contains(&"salvage-past".to_owned()), "page {page}: {told:?}");
        assert!(
            !told.contains(&"salvage-share".to_owned()),
            "page {page}: {told:?}"
        );
        let opened = Store::open(&target).unwrap().village;
        assert_eq!(native::write(&opened), native::write(&village), "page {page}");
    }
}

/// The demo village, with three pairs that are told apart and a snapshot; entered bit by bit or in one go.
fn demo(at_once: bool) -> (TempDir, Vec<u8>, Village) {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let opened = Store::open(&path).unwrap();
    let (mut store, mut village) = (opened.store, opened.village);
    let demo = native::read(include_bytes!("../../assets/demo/wielrade.json")).unwrap();
    let mut changes: Vec<Change> = RecordKind::VARIANTS
        .iter()
        .flat_map(|kind| demo.all(*kind))
        .map(|(id, record)| Change::add_any(id, record))
        .collect();
    let assets: Vec<Id> = demo.assets.keys().copied().collect();
    for pair in assets.chunks(2).take(3) {
        let id = Distinction::id_for(pair[0], pair[1]);
        changes.push(Change::add(id, Distinction::between_ids(pair[0], pair[1])));
    }
    let snapshot = Snapshot {
        content: Standing::of(&demo, &analyse(&demo, &Scope::default(), TODAY))
            .write()
            .into(),
        ..Snapshot::on(TODAY)
    };
    changes.push(Change::add(Id::fresh(), snapshot));
    let some = if at_once { changes.len() } else { 10 };
    for some in changes.chunks(some) {
        let edit = Edit::new(Phrase::new("edit-several"), some.to_vec());
        store.save(&edit).unwrap();
        village.apply(&edit);
    }
    drop(store);
    let bytes = fs::read(&path).unwrap();
    (folder, bytes, village)
}

/// Saves what is left without these pages: every record was there before, and says nothing that it did not say.
fn invents_nothing(folder: &Path, whole: &[u8], village: &Village, pages: Range<usize>) -> Village {
    let mut bytes = whole.to_vec();
    let end = (pages.end * PAGE).min(bytes.len());
    bytes[pages.start * PAGE..end].fill(0);
    let saved = saved(folder, &bytes).unwrap();
    for kind in RecordKind::VARIANTS {
        let (now, before) = (saved.count(*kind), village.count(*kind));
        assert!(now <= before, "{pages:?}: {now} {kind:?}, there were {before}");
        for (id, record) in saved.all(*kind) {
            let before = village.get(*kind, id);
            let before = before.unwrap_or_else(|| panic!("{pages:?}: {kind:?} was never there: {record:?}"));
            for (info, value) in record.fields() {
                let told = before.value(info.name).unwrap().to_json();
                // What is kept in a table of its own may have lost some, and what it points at may be lost.
                let items = |json: &serde_json::Value| json.as_array().cloned().unwrap_or_default();
                let now = value.to_json();
                let part = items(&now).iter().all(|item| items(&told).contains(item));
                assert!(
                    value.is_empty() || now == told || now.is_array() && part,
                    "{pages:?}: {kind:?} {}: {now} was {told}",
                    info.name
                );
            }
        }
    }
    saved
}

#[test]
fn of_the_demo_village_with_a_page_gone_nothing_is_saved_that_was_not_there() {
    let (folder, whole, village) = demo(false);
    for page in 0..whole.len() / PAGE {
        let saved = invents_nothing(folder.path(), &whole, &village, page..page + 1);
        for kind in RecordKind::VARIANTS {
            assert_eq!(saved.count(*kind), village.count(*kind), "page {page}: {kind:?}");
        }
    }
}

#[rstest]
#[case::the_first(0..1)]
#[case::of_many_tables(20..60)]
#[case::of_some_tables(40..60)]
#[case::near_the_begin(10..30)]
#[case::nearly_all_tables(1..60)]
#[case::also_the_first(0..40)]
fn of_the_demo_village_with_many_pages_gone_nothing_is_saved_that_was_not_there(
    #[case] pages: Range<usize>,
    #[values(false, true)] at_once: bool,
) {
    let (folder, whole, village) = demo(at_once);
    invents_nothing(folder.path(), &whole, &village, pages);
}

#[test]
fn of_two_thousand_assets_cut_short_all_are_saved_that_are_in_what_is_left() {
    let (folder, path, village) = inventory(2000);
    let whole = fs::read(&path).unwrap();
    let pages = whole.len() / PAGE;
    for twentieth in 1..=20 {
        let length = (whole.len() * twentieth / 20).saturating_sub(twentieth * 37);
        let left = &whole[..length];
        let found = saved(folder.path(), left);
        // A page that is there for a part is not counted on.
        let text = String::from_utf8_lossy(&left[..length / PAGE * PAGE]).into_owned();
        let there: Vec<&str> = village
            .assets
            .values()
            .map(|asset| &*asset.name)
            .filter(|name| text.contains(name))
            .collect();
        let Ok(found) = found else {
            assert!(there.is_empty(), "{length} of {} bytes", whole.len());
            continue;
        };
        let names: std::collections::HashSet<&str> =
            found.assets.values().map(|asset| &*asset.name).collect();
        let lost: Vec<&&str> = there.iter().filter(|name| !names.contains(**name)).collect();
        assert!(
            lost.is_empty(),
            "{length} bytes of {pages} pages: {} of {}, {lost:?}",
            lost.len(),
            there.len()
        );
    }
}

#[test]
fn of_two_thousand_assets_with_twenty_pages_spoilt_hardly_anything_is_lost() {
    let (folder, path, village) = inventory(2000);
    let whole = fs::read(&path).unwrap();
    let pages = whole.len() / PAGE;
    for seed in 0..8 {
        let mut dice = Dice(seed);
        let mut bytes = whole.clone();
        for _ in 0..20 {
            let page = 1 + dice.below(pages - 1);
            let spoilt = &mut bytes[page * PAGE..(page + 1) * PAGE];
            match dice.below(3) {
                0 => spoilt.fill(0),
                1 => spoilt.iter_mut().for_each(|byte| *byte ^= 0x5a),
                // Only here and there.
                _ => (0..40).for_each(|_| spoilt[dice.below(PAGE)] ^= 0x11),
            }
        }
        let saved = saved(folder.path(), &bytes).unwrap();
        let kept = saved
            .assets
            .keys()
            .filter(|id| village.assets.contains_key(*id))
            .count();
        assert!(1900 <= kept, "seed {seed}: {kept}");
    }
}

#[test]
fn what_is_no_inventory_or_newer_is_not_saved_and_nothing_is_written_over() {
    let (folder, path, _) = inventory(10);
    let other = folder.path().join("brief.txt");
    fs::write(&other, "Beste buren, ").unwrap();
    let target = folder.path().join("gered.db");
    assert!(matches!(
        salvage(&other, &target),
        Err(StoreError::Foreign { .. })
    ));
    assert!(!target.exists());
    assert!(matches!(salvage(&path, &path), Err(StoreError::Itself { .. })));
    fs::write(&target, "van mij").unwrap();
    assert!(salvage(&path, &target).is_err());
    assert_eq!(fs::read_to_string(&target).unwrap(), "van mij");
    sql(&path, "PRAGMA user_version = 99");
    assert!(matches!(
        salvage(&path, &folder.path().join("nieuw.db")),
        Err(StoreError::Newer { .. })
    ));
    assert_eq!(
        saved_as(&path),
        folder
            .path()
            .canonicalize()
            .unwrap_or_default()
            .join("dorp-gered.db")
    );
}

#[test]
fn a_copy_comes_in_the_place_of_a_damaged_inventory_which_stays_beside_it() {
    let (folder, path, village) = inventory(50);
    let evening = date(2026, 11, 26).at(21, 30, 0, 0);
    let copy = back_up(&path, evening).unwrap();
    let mut bytes = fs::read(&path).unwrap();
    bytes[PAGE..].fill(0);
    fs::write(&path, &bytes).unwrap();
    assert!(Store::open(&path).is_err());
    let aside = put_back(&path, &copy.path, evening).unwrap();
    assert_eq!(fs::read(&aside).unwrap(), bytes);
    assert_eq!(Store::open(&path).unwrap().village, village);
    // A copy that is not whole is put nowhere.
    fs::write(&copy.path, &bytes).unwrap();
    let now = fs::read(&path).unwrap();
    assert!(put_back(&path, &copy.path, evening).is_err());
    assert_eq!(fs::read(&path).unwrap(), now);
    assert_eq!(backups(&path).len(), 1);
    assert!(look_through(&path).is_ok());
    drop(folder);
}

/// What a person sees who types this where a file does not open, and what comes of it.
fn offered(path: &Path, typed: &str) -> (cli::WayBack, String) {
    let error = Store::open(path).err().unwrap();
    let mut output = Vec::new();
    let words = Words::new(Language::Dutch);
    let way = cli::rescue(&error, Path::new(""), &words, &mut typed.as_bytes(), &mut output);
    (way, String::from_utf8(output).unwrap())
}

#[test]
fn what_was_saved_of_a_damaged_file_is_offered_the_next_time() {
    let (_folder, path, village) = inventory(50);
    let bytes = fs::read(&path).unwrap();
    fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
    let path = path.canonicalize().unwrap();
    let saved = path.with_file_name("dorp-gered.db");
    let (way, told) = offered(&path, "red\n\n");
    let cli::WayBack::Open(opened, sentences) = way else {
        panic!("{way:?}");
    };
    assert_eq!(opened, saved);
    // The whole of it comes on the screen, where it can be read at leisure.
    let keys: Vec<&str> = sentences.iter().map(|told| &*told.key).collect();
    assert!(
        keys.contains(&"salvage-short") && keys.contains(&"salvage-history"),
        "{keys:?}"
    );
    assert!(told.lines().count() <= 8, "{told}");
    let left = look_through(&saved).unwrap().assets.len();
    assert!(0 < left && left <= village.assets.len());
    assert!(
        told.contains(&format!("dorp-gered.db: {left} hulpbronnen")),
        "{told}"
    );
    // The next time Enter goes on with that.
    let (way, told) = offered(&path, "\n");
    assert_eq!(way, cli::WayBack::Open(saved.clone(), Vec::new()));
    assert!(
        told.contains("is al gered in") && told.contains("Het laatst gebruikt op"),
        "{told}"
    );
    assert_eq!(offered(&path, "stop\n").0, cli::WayBack::Declined);
    let (way, _) = offered(&path, "red\n\n");
    assert!(matches!(way, cli::WayBack::Open(again, _) if again == path.with_file_name("dorp-gered-2.db")));
}

#[test]
fn a_slip_of_the_keys_at_the_question_is_asked_again() {
    let (_folder, path, village) = inventory(20);
    back_up(&path, date(2026, 11, 26).at(21, 30, 0, 0)).unwrap();
    let bytes = fs::read(&path).unwrap();
    fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
    let (way, told) = offered(&path, "kopei\nkopie\n\n");
    assert!(told.contains("“kopei” is geen van de antwoorden"), "{told}");
    assert_eq!(told.matches("Typ “kopie”").count(), 2, "{told}");
    assert!(matches!(way, cli::WayBack::PutBack(opened, _) if opened == path.canonicalize().unwrap()));
    assert_eq!(Store::open(&path).unwrap().village, village);
    // Nobody who types is not asked for ever.
    fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
    assert_eq!(offered(&path, "kopei").0, cli::WayBack::Declined);
    assert_eq!(offered(&path, "\n").0, cli::WayBack::Declined);
}

#[test]
fn an_empty_file_is_offered_its_copies_with_their_date() {
    let (folder, path, village) = inventory(20);
    back_up(&path, date(2026, 11, 26).at(21, 30, 0, 0)).unwrap();
    for bytes in [&b""[..], b"Beste buren,\n"] {
        fs::write(&path, bytes).unwrap();
        let (way, told) = offered(&path, "kopie\n\n");
        assert!(told.contains("26-11-2026 om 21:30, 20 hulpbronnen"), "{told}");
        assert!(matches!(way, cli::WayBack::PutBack(..)), "{told}");
        assert_eq!(Store::open(&path).unwrap().village, village);
    }
    // Of an empty file there is nothing to save.
    fs::write(&path, "").unwrap();
    assert!(!offered(&path, "\n").1.contains("Typ “red”"));
    let other = folder.path().join("leeg.db");
    fs::write(&other, "").unwrap();
    assert_eq!(offered(&other, "\n"), (cli::WayBack::None, String::new()));
}

#[test]
fn what_was_saved_is_told_as_a_share_and_a_copy_that_holds_more_is_offered() {
    let (_folder, path, village) = inventory(400);
    back_up(&path, date(2026, 11, 26).at(21, 30, 0, 0)).unwrap();
    let bytes = fs::read(&path).unwrap();
    fs::write(&path, &bytes[..bytes.len() / 3]).unwrap();
    let target = path.with_file_name("nieuw.db");
    let saved = salvage(&path, &target).unwrap();
    let words = Words::new(Language::Dutch);
    let told: Vec<String> = saved.phrases().iter().map(|told| words.tell(told)).collect();
    assert!(saved.assets() < 400, "{told:?}");
    let share = format!("Gered: {} van de ", saved.assets());
    assert!(told[0].starts_with(&share), "{told:?}");
    assert!(told[0].contains("delen te lezen"), "{told:?}");
    let command = format!(
        "wijkschouw restore 1 --file {} --yes",
        path.canonicalize().unwrap().display()
    );
    assert!(
        told[1].contains("26-11-2026 om 21:30 staat meer: 400 hulpbronnen"),
        "{told:?}"
    );
    assert!(told[1].ends_with(&command), "{told:?}");
    // Before there is a screen it can be chosen at once.
    let (way, told) = offered(&path, "red\nkopie\n\n");
    assert!(told.contains("staat meer: 400 hulpbronnen"), "{told}");
    assert!(matches!(way, cli::WayBack::PutBack(..)), "{told}");
    assert_eq!(Store::open(&path).unwrap().village, village);
}

/// Half of a file holds every asset, and next to nothing of what was known between them.
#[rstest]
#[case(35)]
#[case(50)]
#[case(60)]
fn of_what_could_not_be_read_whole_that_is_told(
    #[case] percents: usize,
    #[values(false, true)] copied: bool,
) {
    let (folder, whole, village) = demo(true);
    let path = folder.path().join("dorp.db");
    if copied {
        back_up(&path, date(2026, 11, 26).at(21, 30, 0, 0)).unwrap();
    }
    fs::write(&path, &whole[..whole.len() * percents / 100]).unwrap();
    let target = path.with_file_name("nieuw.db");
    let saved = salvage(&path, &target).unwrap();
    assert!(!saved.is_complete());
    let words = Words::new(Language::Dutch);
    let told: Vec<String> = saved.phrases().iter().map(|told| words.tell(told)).collect();
    let made = Store::open(&target).unwrap().village;
    for kind in RecordKind::VARIANTS {
        let (kept, was) = (made.count(*kind), village.count(*kind));
        let name = words.say(&kind.term());
        let mut notes = told.iter().filter(|told| told.starts_with("Let op: niet alles"));
        let note = notes.find(|note| note.contains(&*name));
        assert!(
            kept == was || note.is_some(),
            "{kept} of {was} {kind:?}: {told:#?}"
        );
        let count = format!("In de nieuwste kopie: {was}.");
        assert!(
            kept == was || !copied || note.is_some_and(|note| note.contains(&count)),
            "{told:#?}"
        );
    }
    let lost = |field: &str| {
        let filled = |village: &Village| {
            let assets = village.all(RecordKind::Asset);
            assets
                .filter(|(_, asset)| asset.value(field).is_some_and(|value| !value.is_empty()))
                .count()
        };
        filled(&made) < filled(&village)
    };
    let fields = told
        .iter()
        .find(|told| told.starts_with("Let op: bij hulpbron kan ontbreken"));
    for (field, label) in [
        ("target_groups", "doelgroepen"),
        ("functions", "functies"),
        ("spheres", "sferen"),
    ] {
        let named = fields.is_some_and(|fields| fields.to_lowercase().contains(label));
        assert!(!lost(field) || named, "{field}: {told:#?}");
    }
    assert_eq!(saved.fuller.is_some(), copied, "{told:#?}");
}

/// Of what is gone nothing tells its name but a copy.
#[rstest]
#[case(true, "Niet gered: hulpbron: Hulpbron nummer 0")]
#[case(false, "Niet gered, en de naam is niet meer te lezen: hulpbron (")]
fn what_was_not_saved_is_named_as_far_as_anybody_knows(#[case] copied: bool, #[case] named: &str) {
    let (_folder, path, _) = inventory(400);
    if copied {
        back_up(&path, date(2026, 11, 26).at(21, 30, 0, 0)).unwrap();
    }
    let bytes = fs::read(&path).unwrap();
    fs::write(&path, &bytes[..bytes.len() / 3]).unwrap();
    let saved = salvage(&path, &path.with_file_name("nieuw.db")).unwrap();
    let words = Words::new(Language::Dutch);
    let told: Vec<String> = saved.phrases().iter().map(|told| words.tell(told)).collect();
    let line = told.iter().find(|told| told.starts_with(named));
    let line = line.unwrap_or_else(|| panic!("{told:#?}"));
    // The first are named, and the others counted.
    assert!(line.matches("Hulpbron nummer").count() <= 20, "{line}");
}

#[test]
fn of_a_file_that_was_saved_whole_no_copy_is_said_to_hold_more() {
    let (_folder, path, _) = inventory(30);
    back_up(&path, date(2026, 11, 26).at(21, 30, 0, 0)).unwrap();
    let saved = salvage(&path, &path.with_file_name("nieuw.db")).unwrap();
    let keys: Vec<String> = saved
        .phrases()
        .into_iter()
        .map(|told| told.key.to_string())
        .collect();
    assert!(
        keys.iter()
            .all(|key| key != "salvage-share" && key != "salvage-fuller"),
        "{keys:?}"
    );
}

#[cfg(unix)]
#[test]
fn what_was_done_about_a_damaged_file_is_told_also_if_others_look_along_first() {
    use crate::window::Window;

    for (typed, title) in [("kopie", "De kopie is teruggezet"), ("red", "Wat er gered is")] {
        let (folder, path, _village) = inventory(20);
        back_up(&path, date(2026, 11, 26).at(21, 30, 0, 0)).unwrap();
        let bytes = fs::read(&path).unwrap();
        fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
        let file = path.display().to_string();
        for (arguments, presents) in [(&[][..], false), (&["--presenteer"], true)] {
            fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
            saved_as(&path);
            let variables = [("WIJKSCHOUW_FILE", file.as_str())];
            let mut window = Window::open_as(folder.path(), &variables, arguments);
            window.shows("beschadigd").type_keys(&format!("{typed}\r"));
            window.shows("Op het scherm leest u").type_keys("\r");
            if presents {
                window
                    .shows("Persoonsgegevens verborgen")
                    .quiet(Duration::from_millis(300));
                assert!(!window.contents().contains(title), "{}", window.contents());
                window.type_keys("p").shows("Zeker weten?").type_keys("j");
            }
            window.shows(title);
            window.type_keys("\x1b").quiet(Duration::from_millis(300));
            assert!(!window.contents().contains(title));
        }
    }
}
