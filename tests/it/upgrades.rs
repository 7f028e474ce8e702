//! An update never eats the data (R9): a file of every earlier version, as an older program left it, is brought up
//! to date with nothing lost, after a copy of how it was.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use tempfile::tempdir;
use wijkschouw::exchange::native;
use wijkschouw::store::{Occasion, Store, StoreError, backups, check_file};

use crate::made_up;

/// The numbered scripts, in their order.
fn scripts() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store/migrations");
    (1..)
        .map_while(|number| fs::read_to_string(folder.join(format!("{number}.sql"))).ok())
        .collect()
}

fn names(connection: &Connection, question: &str) -> Vec<String> {
    let mut statement = connection.prepare(question).unwrap();
    let names = statement.query_map([], |row| row.get(0)).unwrap();
    names.map(Result::unwrap).collect()
}

/// A file as a program left it that knew so many scripts: without the tables, columns and indexes that nothing in this
/// inventory needs, for they may have come later.
fn as_of(version: usize, current: &Path, path: &Path) {
    let old = Connection::open(path).unwrap();
    for script in &scripts()[..version] {
        old.execute_batch(script).unwrap();
    }
    old.pragma_update(None, "application_id", 0x5769_6a6b).unwrap();
    old.pragma_update(None, "user_version", i64::try_from(version).unwrap())
        .unwrap();
    old.execute("ATTACH ?1 AS now", [current.to_str().unwrap()])
        .unwrap();
    let kept = names(&old, "SELECT name FROM main.sqlite_schema WHERE type = 'table'");
    for table in names(&old, "SELECT name FROM now.sqlite_schema WHERE type = 'table'") {
        let columns = names(
            &old,
            &format!("SELECT name FROM pragma_table_info('{table}', 'now')"),
        );
        let used = |column: &&String| {
            let filled = format!("SELECT count(\"{column}\") FROM now.\"{table}\"");
            0 < old.query_row(&filled, [], |row| row.get::<_, i64>(0)).unwrap()
        };
        let known = |column: &&String| {
            let there = names(
                &old,
                &format!("SELECT name FROM pragma_table_info('{table}', 'main')"),
            );
            there.contains(column)
        };
        let rows: i64 = old
            .query_row(&format!("SELECT count(*) FROM now.\"{table}\""), [], |row| {
                row.get(0)
            })
            .unwrap();
        let both: Vec<&String> = if kept.contains(&table) {
            columns.iter().filter(known).collect()
        } else if rows == 0 {
            continue;
        } else {
            let both: Vec<&String> = columns.iter().filter(used).collect();
            let unused = |line: &&str| {
                let unused = columns.iter().filter(|column| !used(column));
                unused
                    .map(|column| format!("\"{column}\" "))
                    .all(|column| !line.trim().starts_with(&column))
            };
            let made = format!("SELECT sql FROM now.sqlite_schema WHERE name = '{table}'");
            let lines: Vec<String> = names(&old, &made).remove(0).lines().map(str::to_owned).collect();
            let lines: Vec<&str> = lines.iter().map(String::as_str).filter(unused).collect();
            old.execute_batch(&lines.join("\n").replace(",\n)", "\n)"))
                .unwrap();
            let indexes = format!(
                "SELECT sql FROM now.sqlite_schema WHERE type = 'index' AND tbl_name = '{table}' AND sql IS NOT NULL"
            );
            for index in names(&old, &indexes) {
                if both
                    .iter()
                    .any(|column| index.ends_with(&format!("(\"{column}\")")))
                {
                    old.execute_batch(&index).unwrap();
                }
            }
            both
        };
        let list = both
            .iter()
            .map(|column| format!("\"{column}\""))
            .collect::<Vec<_>>()
            .join(", ");
        let copy = format!("INSERT INTO main.\"{table}\" ({list}) SELECT {list} FROM now.\"{table}\"");
        old.execute_batch(&copy).unwrap();
    }
}

/// An inventory with made-up edits in it, and what it says.
fn inventory(folder: &Path) -> (PathBuf, String) {
    let path = folder.join("nu.db");
    let opened = Store::open(&path).unwrap();
    let (mut store, mut village) = (opened.store, opened.village);
    for seed in 0..60 {
        let edit = made_up::edit(&village, seed);
        store.save(&edit).unwrap();
        village.apply(&edit);
    }
    store
        .put_draft("entry-line", &serde_json::json!({ "lines": ["Koor"] }))
        .unwrap();
    (path, native::write(&village))
}

#[test]
fn a_file_of_every_earlier_version_says_the_same_after_the_update() {
    let folder = tempdir().unwrap();
    let (current, said) = inventory(folder.path());
    for version in 1..=scripts().len() {
        let path = folder.path().join(format!("versie-{version}.db"));
        as_of(version, &current, &path);
        let before = fs::read(&path).unwrap();

        // Who only reads changes nothing, and sees everything.
        let read = Store::open_to_read(&path).unwrap();
        assert_eq!(native::write(&read.village), said);
        drop(read);
        assert_eq!(fs::read(&path).unwrap(), before);

        let opened = Store::open(&path).unwrap();
        assert_eq!(native::write(&opened.village), said);
        assert_eq!(opened.findings, []);
        assert_eq!(opened.store.drafts().unwrap().len(), 1);
        let mut store = opened.store;
        let copies = backups(&path);
        assert_eq!(copies.len(), 1, "a copy of how it was");
        let version = u32::try_from(version).unwrap();
        assert_eq!(copies[0].occasion, Occasion::Update(version));
        let kept = Store::open_to_read(&copies[0].path).unwrap();
        assert_eq!(native::write(&kept.village), said);

        // Everything can still be taken back.
        let mut edits = 0;
        while store.undo().unwrap().is_some() {
            edits += 1;
        }
        assert!(40 < edits, "{edits}");
        assert!(store.reload().unwrap().is_empty());
        drop(store);
        assert_eq!(check_file(&path).unwrap().findings, []);
        // Opened again there is nothing left to update.
        drop(Store::open(&path).unwrap());
        assert_eq!(backups(&path).len(), 1);
    }
}

#[test]
fn a_file_of_a_newer_program_is_left_exactly_as_it_is() {
    let folder = tempdir().unwrap();
    let (path, _) = inventory(folder.path());
    let newer = scripts().len() + 1;
    Connection::open(&path)
        .unwrap()
        .pragma_update(None, "user_version", i64::try_from(newer).unwrap())
        .unwrap();
    let before = fs::read(&path).unwrap();
    for open in [Store::open, Store::open_to_read] {
        assert!(matches!(open(&path), Err(StoreError::Newer { .. })));
    }
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(backups(&path), []);
}
