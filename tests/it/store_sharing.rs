//! Two windows, two people, two programs on one file: one writes, and nobody else can read it.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use jiff::Timestamp;
use rstest::rstest;
use rusqlite::Connection;
use serde_json::json;
use tempfile::tempdir;
use wijkschouw::domain::record::Id;
use wijkschouw::i18n::{Language, Words};
use wijkschouw::store::{Access, Holder, Store, StoreError};

use crate::store::{adding, open};

#[test]
fn the_second_window_reads_and_says_who_writes() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let (mut first, _) = open(&path);
    let second = Store::open(&path).unwrap();
    let Access::Reader(holder) = &second.access else {
        panic!("the second one may not write");
    };
    assert_eq!(holder.process, std::process::id());
    assert_eq!(holder.phrase().key, "store-held");

    let mut second = second.store;
    let (id, edit) = adding("Fanfare");
    assert!(matches!(second.save(&edit), Err(StoreError::ReadOnly { .. })));
    assert!(!second.changed_elsewhere().unwrap());
    first.save(&edit).unwrap();
    assert!(second.changed_elsewhere().unwrap());
    assert!(second.reload().unwrap().assets.contains_key(&id));
    assert!(!second.changed_elsewhere().unwrap());
    assert!(!first.changed_elsewhere().unwrap(), "that was this one itself");

    let waited = Store::wait_for_writing(&path, Duration::from_millis(30));
    assert!(matches!(waited.err(), Some(StoreError::Held(held)) if held == *holder));
    drop(first);
    assert_eq!(
        Store::wait_for_writing(&path, Duration::ZERO).unwrap().access,
        Access::Writer
    );
}

/// What another process does in the stories below; by itself it does nothing.
#[test]
fn another_process() {
    let Ok(path) = std::env::var("WIJKSCHOUW_OTHER") else {
        return;
    };
    let (mut store, _) = open(Path::new(&path));
    store
        .put_draft("volunteer", &json!({ "name": "Els de" }))
        .unwrap();
    println!("open");
    // Until it is killed, or nobody listens any more.
    std::io::stdin().read_line(&mut String::new()).unwrap();
}

/// Another process that has the file open, under a umask that allows everything to everybody.
fn other_process(path: &Path) -> Child {
    let mut other = Command::new("sh")
        .args(["-c", "umask 000; exec \"$0\" \"$@\""])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "store_sharing::another_process", "--nocapture"])
        .env("WIJKSCHOUW_OTHER", path)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let said = BufReader::new(other.stdout.as_mut().unwrap()).lines();
    assert!(said.map_while(Result::ok).any(|line| line.ends_with("open")));
    other
}

#[cfg(unix)]
#[test]
fn a_killed_writer_leaves_its_draft_and_no_lock() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let mut other = other_process(&path);
    let Access::Reader(holder) = Store::open(&path).unwrap().access else {
        panic!("the other one writes");
    };
    assert_eq!(holder.process, other.id());
    other.kill().unwrap();
    other.wait().unwrap();

    let opened = Store::open(&path).unwrap();
    assert_eq!(opened.access, Access::Writer);
    let mut store = opened.store;
    let drafts = store.drafts().unwrap();
    assert_eq!(drafts.len(), 1);
    assert_eq!(drafts[0].form, "volunteer");
    assert_eq!(drafts[0].content, json!({ "name": "Els de" }));
    store.drop_draft("volunteer").unwrap();
    assert_eq!(store.drafts().unwrap(), []);
}

#[cfg(unix)]
#[test]
fn nobody_else_can_read_the_files() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempdir().unwrap();
    let path = folder.path().join("map").join("dorp.db");
    let mut other = other_process(&path);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(path.parent().unwrap()), 0o700);
    for file in fs::read_dir(path.parent().unwrap()).unwrap() {
        let file = file.unwrap().path();
        assert_eq!(mode(&file), 0o600, "{file:?}");
    }
    other.kill().unwrap();
    other.wait().unwrap();

    let (store, _) = open(&path);
    assert!(!store.open_to_others());
    let copy = folder.path().join("kopie.db");
    store.copy_to(&copy).unwrap();
    assert_eq!(mode(&copy), 0o600);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    assert!(store.open_to_others());
}

#[test]
fn of_a_thousand_edits_of_two_who_take_turns_none_is_lost() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let edits = |who: &str| {
        for number in 0..10 {
            let mut opened = Store::wait_for_writing(&path, Duration::from_secs(60)).unwrap();
            for turn in 0..50 {
                let (_, edit) = adding(&format!("{who} {number} {turn}"));
                opened.store.save(&edit).unwrap();
            }
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(|| edits("Anna"));
        scope.spawn(|| edits("Fatima"));
    });
    let (store, village) = open(&path);
    assert_eq!(village.assets.len(), 1000);
    let past = store.history(usize::MAX).unwrap();
    assert_eq!(past.len(), 1000);
}

#[test]
fn another_program_that_writes_is_noticed_before_saving() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let (mut store, _) = open(&path);
    let kern = format!(
        "INSERT INTO kernen (id, name) VALUES ('{}', 'Malden')",
        Id::fresh()
    );
    Connection::open(&path).unwrap().execute_batch(&kern).unwrap();
    let (id, edit) = adding("Fanfare");
    assert!(matches!(
        store.save(&edit),
        Err(StoreError::ChangedElsewhere { .. })
    ));
    store.put_draft("asset", &json!({})).unwrap();
    assert_eq!(store.reload().unwrap().kernen.len(), 1);
    store.save(&edit).unwrap();
    assert!(open(&path).1.assets.contains_key(&id));
}

#[cfg(unix)]
#[test]
fn a_file_that_was_replaced_is_not_written() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("dorp.db");
    let (mut store, _) = open(&path);
    let other = folder.path().join("ander.db");
    store.copy_to(&other).unwrap();
    fs::rename(&other, &path).unwrap();
    assert!(matches!(
        store.save(&adding("Fanfare").1),
        Err(StoreError::Replaced { .. })
    ));
    fs::remove_file(&path).unwrap();
    assert!(matches!(
        store.changed_elsewhere(),
        Err(StoreError::Replaced { .. })
    ));
}

#[rstest]
#[case::both("anna", "pc-3", "bij anna op pc-3:")]
#[case::without_a_name("", "pc-3", "Al open op pc-3:")]
#[case::without_a_computer("anna", "", "Al open bij anna:")]
#[case::without_either("", "", "Al ergens anders open:")]
fn of_who_has_it_only_what_is_known_is_said(#[case] user: &str, #[case] host: &str, #[case] said: &str) {
    let holder = Holder {
        user: user.to_owned(),
        host: host.to_owned(),
        since: Some(Timestamp::UNIX_EPOCH),
        ..Holder::default()
    };
    let told = Words::new(Language::Dutch).tell(&holder.phrase());
    assert!(told.contains(said) && !told.contains('?'), "{told}");
}
