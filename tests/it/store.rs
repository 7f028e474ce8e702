//! A village in a file: what is kept comes back, and what is gone is gone.

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use tempfile::tempdir;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::{Id, Record, RecordKind};
use wijkschouw::domain::value::Link;
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};
use wijkschouw::store::{Access, Opened, Store, StoreError};

use crate::made_up;

/// A village with records of every sort, made by hand once; see [`a_released_file_opens`].
const RELEASED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/files/v1.db");

pub fn open(path: &Path) -> (Store, Village) {
    let Opened { store, village, .. } = Store::open(path).unwrap();
    (store, village)
}

pub fn adding(name: &str) -> (Id, Edit) {
    let id = Id::fresh();
    let change = Change::add(id, Asset::new(AssetKind::Association, name));
    (id, Edit::new(Phrase::new("added"), vec![change]))
}

/// Saves everything in the village as one edit.
pub fn fill(store: &mut Store, village: &Village) {
    use strum::VariantArray;
    let changes = RecordKind::VARIANTS
        .iter()
        .flat_map(|kind| village.all(*kind))
        .map(|(id, record)| Change::add_any(id, record))
        .collect();
    store.save(&Edit::new(Phrase::new("filled"), changes)).unwrap();
}

#[test]
fn what_was_kept_comes_back() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("nieuw").join("dorp.db");
    let (mut store, empty) = open(&path);
    assert_eq!(empty, Village::default());
    let village = made_up::village(400);
    fill(&mut store, &village);
    drop(store);

    let Opened {
        village: read,
        findings,
        access,
        ..
    } = Store::open(&path).unwrap();
    assert_eq!(read, village);
    assert_eq!(findings, []);
    assert_eq!(access, Access::Writer);
}

#[test]
fn a_large_file_is_read_by_two_as_by_one() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let (mut store, _) = open(&path);
    let village = made_up::village(5_000);
    fill(&mut store, &village);
    drop(store);
    // From this size on two connections share the work.
    assert!(2 << 20 <= fs::metadata(&path).unwrap().len());
    let Opened {
        village: read,
        findings,
        ..
    } = Store::open(&path).unwrap();
    assert!(read == village);
    assert_eq!(findings, []);

    // Two rows that belong to nobody: one at each end.
    let typed = Connection::open(&path).unwrap();
    typed
        .execute_batch(
            "PRAGMA foreign_keys = OFF;
             INSERT INTO asset_tags VALUES ('00000000-0000-7000-8000-000000000000', 0, 'muziek');
             INSERT INTO asset_tags VALUES ('ffffffff-ffff-7fff-8fff-ffffffffffff', 0, 'sport');",
        )
        .unwrap();
    let Opened {
        village: read,
        findings,
        ..
    } = Store::open(&path).unwrap();
    assert!(read == village);
    assert_eq!(findings.len(), 2);
    // Ids that were typed in capitals lie before all others.
    typed
        .execute_batch(
            "PRAGMA foreign_keys = OFF;
             UPDATE assets SET id = upper(id) WHERE id > (SELECT id FROM assets ORDER BY id LIMIT 1 OFFSET 40);
             UPDATE asset_spheres SET asset = upper(asset);",
        )
        .unwrap();
    let Opened {
        village: read,
        findings,
        ..
    } = Store::open(&path).unwrap();
    assert!(read == village);
    assert_eq!(findings.len(), 2);
}

#[test]
fn the_tables_say_what_they_hold() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let (mut store, _) = open(&path);
    let mut asset = Asset::new(AssetKind::Volunteer, "Els");
    asset.read("spheres", "personal (kent iedereen)");
    asset.read("availability", "dinsdag");
    let id = Id::fresh();
    let edit = Edit::new(Phrase::new("added"), vec![Change::add(id, asset)]);
    store.save(&edit).unwrap();
    drop(store);

    let row: (String, String, String, String) = Connection::open(&path)
        .unwrap()
        .query_row(
            "SELECT assets.name, asset_spheres.code, asset_spheres.why, volunteers.availability
             FROM assets
             JOIN asset_spheres ON asset_spheres.asset = assets.id
             JOIN volunteers ON volunteers.asset = assets.id
             WHERE assets.id = ?1",
            [id.to_string()],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
        )
        .unwrap();
    let expected = ["Els", "personal", "kent iedereen", "dinsdag"].map(str::to_owned);
    assert_eq!(<[String; 4]>::from(row), expected);
}

/// Typing in a field by its name.
trait Typed {
    fn read(&mut self, field: &str, typed: &str);
}

impl<R: Record> Typed for R {
    fn read(&mut self, field: &str, typed: &str) {
        let words = Words::new(Language::English);
        let cx = wijkschouw::domain::value::Reading {
            today: jiff::civil::date(2026, 11, 23),
            village: &Village::default(),
            terms: &words,
        };
        self.value_mut(field).unwrap().read(typed, &cx).unwrap();
    }
}

#[test]
fn what_the_program_remembers_is_kept_with_the_file() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let (mut store, _) = open(&path);
    assert_eq!(store.recall("place").unwrap(), None);
    store.remember("place", "assets").unwrap();
    store.remember("place", "gaps").unwrap();
    drop(store);
    assert_eq!(open(&path).0.recall("place").unwrap().as_deref(), Some("gaps"));
}

#[test]
fn a_copy_holds_everything_and_takes_the_place_of_an_older_one() {
    let folder = tempdir().unwrap();
    let (mut store, _) = open(&folder.path().join("dorp.db"));
    fill(&mut store, &made_up::village(100));
    let copy = folder.path().join("kopie.db");
    fs::write(&copy, "een oudere").unwrap();
    store.copy_to(&copy).unwrap();
    let (mut copied, village) = open(&copy);
    assert_eq!(village, store.reload().unwrap());
    assert!(copied.undo().unwrap().is_some(), "the history is in it too");
    assert!(matches!(
        store.copy_to(store.path()),
        Err(StoreError::Itself { .. })
    ));
}

#[test]
fn a_file_of_before_a_field_was_added_gets_its_column() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    drop(open(&path));
    let older = "ALTER TABLE places DROP COLUMN owner; DROP TABLE asset_tags;
        DROP INDEX assets_by_kern; ALTER TABLE assets DROP COLUMN kern";
    Connection::open(&path).unwrap().execute_batch(older).unwrap();
    let before = fs::read(&path).unwrap();
    assert_eq!(Store::open_to_read(&path).unwrap().village, Village::default());
    assert_eq!(fs::read(&path).unwrap(), before, "reading leaves it as it was");

    let (mut store, _) = open(&path);
    let village = made_up::village(200);
    fill(&mut store, &village);
    drop(store);
    assert_eq!(open(&path).1, village);
}

#[test]
fn what_is_gone_is_gone_from_the_disk() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let (mut store, _) = open(&path);
    let marker = "Merkwaardige Naam";
    let holds = || {
        fs::read_dir(folder.path()).unwrap().any(|file| {
            let bytes = fs::read(file.unwrap().path()).unwrap();
            bytes
                .windows(marker.len())
                .any(|window| window == marker.as_bytes())
        })
    };
    store.save(&adding(marker).1).unwrap();
    assert!(holds());
    store.undo().unwrap();
    store.save(&adding("Fanfare").1).unwrap();
    assert!(!holds());
}

#[test]
fn a_large_import_that_refers_to_nothing_is_refused_whole() {
    let folder = tempdir().unwrap();
    let (mut store, _) = open(&folder.path().join("dorp.db"));
    let mut changes: Vec<Change> = (0..2_000)
        .flat_map(|number| adding(&number.to_string()).1.changes)
        .collect();
    let lost = Asset {
        kern: Link::to(Id::fresh()),
        ..Asset::new(AssetKind::Place, "Dorpshuis")
    };
    let (all, edit) = (changes.clone(), |changes| {
        Edit::new(Phrase::new("import"), changes)
    });
    changes.push(Change::add(Id::fresh(), lost));
    assert!(store.save(&edit(changes)).is_err());
    assert_eq!(store.reload().unwrap(), Village::default());

    store.save(&edit(all)).unwrap();
    assert_eq!(store.reload().unwrap().assets.len(), 2_000);
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn a_failed_save_leaves_everything_as_it_was() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let (mut store, _) = open(&path);
    let mut asset = Asset::new(AssetKind::Place, "Dorpshuis");
    asset.kern = wijkschouw::domain::value::Link::to(Id::fresh());
    let (_, mut edit) = adding("Fanfare");
    edit.changes.push(Change::add(Id::fresh(), asset));
    assert!(store.save(&edit).is_err(), "there is no such kern");
    assert_eq!(store.history(9).unwrap(), []);
    drop(store);
    assert_eq!(open(&path).1, Village::default());
}

#[test]
fn a_save_that_was_cut_off_never_happened() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let (mut store, _) = open(&path);
    fill(&mut store, &made_up::village(200));
    let village = store.reload().unwrap();
    drop(store);
    // A transaction that does not fit in memory stands half in the file, half in the journal.
    let half = Connection::open(&path).unwrap();
    half.execute_batch(
        "PRAGMA journal_mode = TRUNCATE; PRAGMA cache_size = 2; BEGIN;
         UPDATE assets SET description = hex(zeroblob(5000)); DELETE FROM asset_spheres",
    )
    .unwrap();
    for (folder, open) in [
        ("lezen", Store::open_to_read as fn(&Path) -> _),
        ("schrijven", Store::open),
    ] {
        let folder = folder_beside(&path, folder);
        for name in ["dorp.db", "dorp.db-journal"] {
            fs::copy(path.with_file_name(name), folder.join(name)).unwrap();
        }
        assert_ne!(fs::metadata(folder.join("dorp.db-journal")).unwrap().len(), 0);
        let opened = open(&folder.join("dorp.db")).unwrap();
        assert_eq!(opened.village, village);
    }
}

fn folder_beside(path: &Path, name: &str) -> std::path::PathBuf {
    let folder = path.with_file_name(name);
    fs::create_dir(&folder).unwrap();
    folder
}

#[test]
fn every_planted_fault_is_found() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let (mut store, mut village) = open(&path);
    for seed in 0..310 {
        let edit = made_up::edit(&village, seed);
        store.save(&edit).unwrap();
        village.apply(&edit);
    }
    let sound = store.check().unwrap();
    let nobody = Id::fresh();
    for (fault, key) in [
        (
            "UPDATE assets SET status = 'aktief' WHERE id = (SELECT min(id) FROM assets)",
            "store-finding-cell",
        ),
        ("UPDATE assets SET verified = '31-2-2026'", "store-finding-cell"),
        ("UPDATE assets SET latitude = 400.5", "store-finding-cell"),
        ("UPDATE settings SET fresh_days = 'vaak'", "store-finding-cell"),
        ("UPDATE assets SET name = x'ff00'", "store-finding-cell"),
        (
            "INSERT INTO asset_spheres VALUES ((SELECT min(id) FROM assets), 9, 'dorps', '')",
            "store-finding-cell",
        ),
        (
            "INSERT INTO kernen (id, name) VALUES ('één', 'Malden')",
            "store-finding-id",
        ),
        (
            "INSERT INTO asset_tags VALUES ('$', 0, 'muziek')",
            "store-finding-orphan",
        ),
        ("INSERT INTO places (asset) VALUES ('$')", "store-finding-orphan"),
        ("UPDATE assets SET kern = '$'", "store-finding-reference"),
        ("UPDATE assets SET name = NULL", "store-finding-required"),
        (
            "INSERT INTO relations (id, \"from\", \"to\")
             SELECT '$', id, id FROM assets LIMIT 1",
            "store-finding-relation-self",
        ),
        (
            "UPDATE changes SET after = '{' WHERE edit = 1",
            "store-finding-history",
        ),
        (
            "INSERT INTO drafts VALUES ('asset', '{', '2026-11-23')",
            "store-finding-draft",
        ),
    ] {
        let spoiled = folder.path().join("fout.db");
        store.copy_to(&spoiled).unwrap();
        let statement = fault.replace('$', &nobody.to_string());
        Connection::open(&spoiled)
            .unwrap()
            .execute_batch(&format!("PRAGMA foreign_keys = OFF; {statement}"))
            .unwrap();
        let (checked, _) = open(&spoiled);
        let found = checked.check().unwrap();
        let fresh: Vec<&str> = found
            .iter()
            .filter(|finding| !sound.contains(finding))
            .map(|finding| finding.words.key.as_str())
            .collect();
        assert!(fresh.contains(&key), "{fault}: {fresh:?}");
    }
}

#[test]
fn a_released_file_opens() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    fs::copy(RELEASED, &path).unwrap();
    let read_only = Store::open_to_read(&path).unwrap().village;
    let Opened {
        mut store,
        mut village,
        findings,
        ..
    } = Store::open(&path).unwrap();
    assert_eq!(findings, []);
    assert_eq!(read_only, village);
    assert!(!village.assets.is_empty() && !village.kernen.is_empty());
    while let Some(back) = store.undo().unwrap() {
        village.apply(&back);
    }
    assert_eq!(village, Village::default());
}

/// Makes the file for the next version: `WIJKSCHOUW_KEEP=1 cargo test --test it make_a_file`.
#[test]
fn make_a_file_to_keep() {
    if std::env::var_os("WIJKSCHOUW_KEEP").is_none() {
        return;
    }
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let (mut store, _) = open(&path);
    fill(&mut store, &made_up::village(23));
    drop(store);
    let connection = Connection::open(&path).unwrap();
    connection
        .execute_batch("PRAGMA page_size = 512; VACUUM")
        .unwrap();
    drop(connection);
    let version = fs::read(&path).unwrap()[63];
    let kept = Path::new(RELEASED).with_file_name(format!("v{version}.db"));
    fs::copy(&path, kept).unwrap();
}
