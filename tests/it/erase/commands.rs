//! By command: nobody by accident, and nobody back by a file of earlier.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;

use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::lists::Kern;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::{Id, RecordKind};
use wijkschouw::domain::value::Link;
use wijkschouw::store::{Opened, Store, backups};

use crate::erase::planted::{MARKERS, Planted, left_in};

pub fn asks(planted: &Planted, args: &[&str]) -> Command {
    let mut command = Command::cargo_bin("wijkschouw").unwrap();
    command
        .env_clear()
        .env("HOME", planted.folder.path())
        .env("WIJKSCHOUW_FILE", planted.path())
        .current_dir(planted.folder.path())
        .args(args)
        .timeout(std::time::Duration::from_secs(60));
    command
}

#[test]
fn only_the_name_in_full_and_a_yes_erase() {
    let planted = Planted::new();
    asks(&planted, &["erase", "Zwaantje"])
        .assert()
        .code(1)
        .stderr(contains("die Zwaantje heet"));
    asks(&planted, &["erase", "zwaantje kwakernaak"])
        .assert()
        .code(1)
        .stdout(contains("niet ongedaan"))
        .stderr(contains("Er is niets gewist"));
    let id = planted.person.to_string();
    asks(&planted, &["erase", &id, "--yes", "--name", "Zwaantje"])
        .assert()
        .code(1);
    asks(&planted, &["erase", &id, "--yes"])
        .write_stdin("Zwaantje\n")
        .assert()
        .code(1);
    asks(&planted, &["erase", "Zwaantje Kwakernaak", "--dry-run"])
        .assert()
        .success()
        .stdout(contains("Zwaantje Kwakernaak en Piet").and(contains("vrijwilliger en Piet")));
    assert_ne!(left_in(planted.folder.path(), &["Kwakernaak"]), [""; 0]);

    asks(&planted, &["erase", &id, "--yes"])
        .write_stdin("Zwaantje Kwakernaak\n")
        .assert()
        .success()
        .stdout(contains("Voorgoed gewist").and(contains("Niet te bereiken")));
    assert_eq!(left_in(planted.folder.path(), &MARKERS), [""; 0]);
    asks(&planted, &["check"]).assert().success();
}

/// Who was deleted is in the history and in copies still, and can be erased from there.
#[test]
fn who_was_deleted_is_erased_as_anybody_else() {
    let planted = Planted::new();
    let Opened {
        mut store, village, ..
    } = Store::open(&planted.path()).unwrap();
    let changes = village.removal(RecordKind::Asset, &[planted.person]);
    store
        .save(&Edit::new(Phrase::new("edit-deleted"), changes))
        .unwrap();
    drop(store);
    let village = Store::open(&planted.path()).unwrap().village;
    assert!(
        village.departed.0.contains_key(&planted.person),
        "known when it is opened again"
    );

    asks(&planted, &["privacy", "withdraw", "Zwaantje Kwakernaak"])
        .assert()
        .code(1)
        .stderr(contains("is verwijderd").and(contains("wijkschouw erase")));
    asks(&planted, &["erase", "Zwaantje Kwakernaak", "--yes"])
        .assert()
        .success()
        .stdout(contains("Voorgoed gewist"));
    assert_eq!(left_in(planted.folder.path(), &MARKERS), [""; 0]);
    let village = Store::open(&planted.path()).unwrap().village;
    assert!(!village.departed.0.contains_key(&planted.person));
    asks(&planted, &["erase", "Zwaantje Kwakernaak", "--yes"])
        .assert()
        .code(1)
        .stderr(contains("die Zwaantje Kwakernaak heet"));
}

/// A file that was made since names them in the texts of others.
#[test]
fn a_file_that_names_who_was_deleted_is_told_when_they_are_erased() {
    let planted = Planted::new();
    let Opened {
        mut store, village, ..
    } = Store::open(&planted.path()).unwrap();
    let people = village.assets.iter();
    let people: Vec<Id> = people
        .filter(|(_, asset)| asset.kind.consent().is_some())
        .map(|(id, _)| *id)
        .collect();
    let changes = village.removal(RecordKind::Asset, &people);
    store
        .save(&Edit::new(Phrase::new("edit-deleted"), changes))
        .unwrap();
    drop(store);
    let file = planted.folder.path().join("alles.json");
    let path = file.display().to_string();
    asks(&planted, &["export", "json", &path, "--for", "self"])
        .assert()
        .success()
        .stderr(contains("geen ja"));
    asks(&planted, &["erase", "Zwaantje Kwakernaak", "--yes"])
        .assert()
        .success()
        .stderr(contains("alles.json"));
}

/// So are people of a list that was taken back.
#[test]
fn who_came_with_a_list_that_was_taken_back_is_known_and_can_be_erased() {
    let planted = Planted::new();
    let id = Id::fresh();
    let mut store = Store::open(&planted.path()).unwrap().store;
    let ulrike = Asset::new(AssetKind::Volunteer, "Ulrike Zonneschijn");
    let label = Phrase::new("edit-added").text("name", "Ulrike Zonneschijn");
    store
        .save(&Edit::new(label, vec![Change::add(id, ulrike)]))
        .unwrap();
    store.undo().unwrap();
    assert!(store.reload().unwrap().departed.0.contains_key(&id));
    drop(store);
    asks(
        &planted,
        &["erase", &id.to_string(), "--yes", "--name", "Ulrike Zonneschijn"],
    )
    .assert()
    .success();
    assert_eq!(left_in(planted.folder.path(), &["Zonneschijn"]), [""; 0]);
}

#[test]
fn after_it_undo_says_that_it_stays_before_it_takes_back_the_step_before_it() {
    let planted = Planted::new();
    asks(&planted, &["add", "Fanfare #vereniging"]).assert().success();
    asks(&planted, &["erase", "Zwaantje Kwakernaak", "--yes"])
        .assert()
        .success();
    asks(&planted, &["redo"]).assert().code(1);
    asks(&planted, &["undo"])
        .assert()
        .code(1)
        .stderr(contains("Dat kan niet terug").and(contains("Nog een keer")));
    assert_ne!(left_in(planted.folder.path(), &["Fanfare"]), [""; 0]);
    asks(&planted, &["undo"])
        .assert()
        .success()
        .stdout(contains("Fanfare"));
}

#[test]
fn a_damaged_copy_is_told_of_before_anything_goes_and_stands_in_the_list_as_damaged() {
    let planted = Planted::new();
    let damaged = backups(&planted.path()).remove(0).path;
    let whole = fs::read(&damaged).unwrap();
    fs::write(&damaged, &whole[..whole.len() / 2]).unwrap();
    asks(&planted, &["backups"])
        .assert()
        .success()
        .stdout(contains("BESCHADIGD").count(1));
    asks(&planted, &["erase", "Zwaantje Kwakernaak", "--dry-run"])
        .assert()
        .success()
        .stdout(contains("1 kopie is beschadigd").and(contains("Een lijst met alleen de naam")));
    assert!(damaged.exists());
}

#[test]
fn a_list_of_earlier_brings_nobody_back_and_says_so() {
    let planted = Planted::new();
    let elsewhere = tempfile::tempdir().unwrap();
    let list = elsewhere.path().join("oud.csv");
    let id = planted.person;
    let rows = format!(
        "id;Naam;Soort;Telefoon;Opmerkingen\n\
         {id};Zwaantje Kwakernaak;vrijwilliger;06-81726354;\n\
         ;Tante Sien;vrijwilliger;;Sleutel bij Zwaantje Kwakernaak (0681726354), of bij Piet\n"
    );
    fs::write(&list, rows).unwrap();
    asks(&planted, &["erase", "Zwaantje Kwakernaak", "--yes"])
        .assert()
        .success();
    asks(&planted, &["import", &list.to_string_lossy()])
        .assert()
        .code(3)
        .stdout(contains("voorgoed gewist is: één regel; dat is weggelaten"))
        .stderr(contains("is hier voorgoed gewist"));
    assert_eq!(left_in(planted.folder.path(), &MARKERS), [""; 0]);
    assert_ne!(left_in(planted.folder.path(), &["Tante Sien"]), [""; 0]);
    assert_ne!(left_in(planted.folder.path(), &["of bij Piet"]), [""; 0]);
}

#[test]
fn a_copy_that_is_out_of_reach_is_told_and_is_no_clean_end() {
    let planted = Planted::new();
    let damaged = planted
        .path()
        .with_file_name("dorp.damaged-2026-11-01T10-00-00.db");
    fs::write(&damaged, "geen inventaris meer").unwrap();
    asks(&planted, &["erase", "Zwaantje Kwakernaak", "--yes"])
        .assert()
        .code(3)
        .stderr(contains("dorp.damaged-2026-11-01T10-00-00.db"));
}

/// A sync service or a file manager made them: what they lag behind in is no reason to say nothing.
#[test]
fn other_versions_beside_it_are_named_though_they_only_lag_behind() {
    let planted = Planted::new();
    let names = ["dorp (conflicted copy 2026-11-20).db", "dorp kopie.db"];
    for name in names {
        fs::copy(planted.path(), planted.path().with_file_name(name)).unwrap();
    }
    asks(&planted, &["erase", "Zwaantje Kwakernaak", "--yes"])
        .assert()
        .code(3)
        .stderr(contains(names[0]).and(contains(names[1])));
}

#[test]
fn an_old_export_and_an_old_copy_bring_nobody_back() {
    let planted = Planted::new();
    let elsewhere = tempfile::tempdir().unwrap();
    let place = |name: &str| elsewhere.path().join(name);
    let text = |path: &Path| path.to_string_lossy().into_owned();
    let (json, copy) = (place("oud.json"), place("oud.db"));
    asks(&planted, &["export", "json", &text(&json)])
        .assert()
        .success();
    fs::copy(planted.path(), &copy).unwrap();
    asks(&planted, &["erase", "Zwaantje Kwakernaak", "--yes"])
        .assert()
        .success();

    asks(&planted, &["import", &text(&json)])
        .assert()
        .success()
        .stderr(contains("1 mens komt niet mee"));
    assert_eq!(left_in(planted.folder.path(), &MARKERS), [""; 0]);
    asks(&planted, &["restore", &text(&copy), "--yes"])
        .assert()
        .success()
        .stderr(contains("1 mens komt niet mee"));
    assert_eq!(left_in(planted.folder.path(), &MARKERS), [""; 0]);
    asks(&planted, &["check"]).assert().success();
}

#[test]
fn every_copy_that_was_made_by_command_is_named_and_still_is_when_somebody_else_is_erased() {
    let planted = Planted::new();
    let elsewhere = tempfile::tempdir().unwrap();
    let copies = ["eerste.db", "tweede.db"].map(|name| elsewhere.path().join(name));
    for copy in &copies {
        asks(&planted, &["backup", &copy.to_string_lossy()])
            .assert()
            .success();
    }
    for name in ["Zwaantje Kwakernaak", "Piet Jansen"] {
        asks(&planted, &["erase", name, "--yes"])
            .assert()
            .stderr(contains("eerste.db").and(contains("tweede.db")));
    }
}

#[test]
fn what_becomes_empty_and_what_stays_is_said_before() {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("dorp.db");
    let mut store = wijkschouw::store::Store::open(&path).unwrap().store;
    let mut save = |name: &str, kind: AssetKind, phone: &str, address: &str| {
        let mut asset = Asset::new(kind, name);
        asset.phone = phone.into();
        asset.address = address.into();
        let label = Phrase::new("edit-added").text("name", name);
        let edit = Edit::new(label, vec![Change::add(Id::fresh(), asset)]);
        store.save(&edit).unwrap();
    };
    save(
        "Zwaantje Kwakernaak",
        AssetKind::Volunteer,
        "06-81726354",
        "Eikenlaan 77",
    );
    save("Piet Jansen", AssetKind::Volunteer, "", "Eikenlaan 77");
    save("Bakclub", AssetKind::Association, "06-81726354", "");
    save("Koor Kwakernaak", AssetKind::Association, "", "");
    drop(store);
    Command::cargo_bin("wijkschouw")
        .unwrap()
        .env_clear()
        .env("HOME", folder.path())
        .env("WIJKSCHOUW_FILE", &path)
        .args(["erase", "Zwaantje Kwakernaak", "--dry-run"])
        .assert()
        .success()
        .stdout(
            contains("“06-81726354” wordt leeg")
                .and(contains("want daar is ook Piet Jansen"))
                .and(contains(
                    "“Koor Kwakernaak” blijft, want dit kan over een ander gaan",
                ))
                .and(contains(
                    "Wat blijft, kunnen anderen daarna lezen. Moet de naam ook daar uit?",
                )),
        );
}

#[test]
fn of_several_with_one_name_is_told_who_is_who() {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("dorp.db");
    let mut store = Store::open(&path).unwrap().store;
    let kern = Id::fresh();
    let dorp = Kern {
        name: "Kerkwiel".into(),
    };
    let mut first = Asset::new(AssetKind::Volunteer, "Jan Smit");
    first.phone = "06-12345678".into();
    first.kern = Link::to(kern);
    let second = Asset::new(AssetKind::Professional, "Jan Smit");
    let ids = [Id::fresh(), Id::fresh()];
    let changes = vec![
        Change::add(kern, dorp),
        Change::add(ids[0], first),
        Change::add(ids[1], second),
    ];
    store
        .save(&Edit::new(Phrase::new("edit-added"), changes))
        .unwrap();
    drop(store);
    let mut lines = [
        format!("{}: vrijwilliger, Kerkwiel, 06-12345678", ids[0]),
        format!("{}: professional", ids[1]),
    ];
    lines.sort();
    Command::cargo_bin("wijkschouw")
        .unwrap()
        .env_clear()
        .env("HOME", folder.path())
        .env("WIJKSCHOUW_FILE", &path)
        .args(["erase", "Jan Smit"])
        .assert()
        .code(1)
        .stderr(format!(
            "Meer mensen heten Jan Smit. Kies een id:\n{}\n",
            lines.join("\n")
        ));
}
