//! What comes back of itself after an erasing, from a copy or a file of earlier, names nobody again.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use assert_cmd::Command;
use predicates::str::contains;
use tempfile::TempDir;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::privacy::erasure::{leave_out, leave_out_beside};
use wijkschouw::domain::record::Id;
use wijkschouw::domain::story::Story;
use wijkschouw::domain::village::Village;

use crate::erase::planted::tell;

/// Texts that name Truus Hooijmans in small letters, behind a word that goes before a name.
const TEXTS: [&str; 6] = [
    "sleutel bij mevr. hooijmans",
    "vraag het aan fam. hooijmans",
    "tuin van de buurman van hooijmans",
    "belt mevr. hooijmans",
    "key with mrs hooijmans",
    "ask neighbour hooijmans",
];

/// A computer with Truus and the texts, a copy and an export of then; she was erased since.
struct Since {
    home: TempDir,
}

impl Since {
    fn new(language: &str) -> Self {
        let since = Self {
            home: TempDir::new().unwrap(),
        };
        fs::create_dir(since.home.path().join("own")).unwrap();
        since.does(&["add", "Truus Hooijmans #vrijwilliger 0612345678"]);
        for (number, text) in TEXTS.iter().enumerate() {
            since.does(&["add", &format!("Plek {number} #plek -- {text}")]);
        }
        since.does(&["backup", "own/"]);
        since.does(&["export", "oud.json"]);
        since.does(&["export", "oud.csv"]);
        let mut erase = since.asks(&["erase", "Truus Hooijmans", "--yes"]);
        erase.env("LANG", language).assert().success();
        since
    }

    fn asks(&self, args: &[&str]) -> Command {
        let mut command = Command::cargo_bin("wijkschouw").unwrap();
        command
            .env_clear()
            .env("HOME", self.home.path())
            .env("LANG", "nl_NL.UTF-8")
            .current_dir(self.home.path())
            .args(args)
            .timeout(std::time::Duration::from_secs(60));
        command
    }

    fn does(&self, args: &[&str]) {
        self.asks(args).assert().success();
    }

    fn copy(&self) -> PathBuf {
        let mut copies = self.home.path().join("own").read_dir().unwrap().flatten();
        copies.next().unwrap().path()
    }

    /// Everything of this inventory that is not hidden for the user.
    fn says(&self, file: &[&str]) -> String {
        let output = self.asks(&[file, &["export"]].concat()).output().unwrap();
        String::from_utf8(output.stdout).unwrap().to_lowercase()
    }

    fn names_nobody(&self, file: &[&str]) {
        let said = self.says(file);
        assert!(said.contains("sleutel bij mevr"), "{said}");
        let named = said.lines().filter(|line| line.contains("hooijmans"));
        assert_eq!(named.collect::<Vec<_>>(), [""; 0]);
    }
}

#[test]
fn an_older_copy_brings_no_name_back_in_a_text() {
    for language in ["nl_NL.UTF-8", "en_GB.UTF-8"] {
        let since = Since::new(language);
        since.does(&["restore", since.copy().to_str().unwrap(), "--yes"]);
        since.names_nobody(&[]);
    }
}

#[test]
fn an_older_export_brings_no_name_back_in_a_text() {
    let since = Since::new("nl_NL.UTF-8");
    // What was taken away comes in again; one undo only says that somebody was erased.
    for _ in 0..=TEXTS.len() {
        drop(since.asks(&["undo"]).output().unwrap());
    }
    assert!(!since.says(&[]).contains("sleutel"));
    since.does(&["import", "oud.json"]);
    since.names_nobody(&[]);
}

#[test]
fn nobody_who_was_erased_comes_into_another_inventory_of_this_computer() {
    let since = Since::new("nl_NL.UTF-8");
    for (list, told) in [("oud.json", "1 mens komt niet mee"), ("oud.csv", "gewist")] {
        let file = ["--file", &format!("nieuw-{list}.db")];
        since
            .asks(&[&file[..], &["import", list]].concat())
            .assert()
            .stderr(contains(told));
        since.names_nobody(&file);
    }
}

#[test]
fn a_copy_put_back_into_another_inventory_of_this_computer_brings_nobody_back() {
    let since = Since::new("nl_NL.UTF-8");
    let file = ["--file", "ander.db"];
    since.does(&[&file[..], &["add", "Zaal #plek"]].concat());
    since
        .asks(&[&file[..], &["restore", since.copy().to_str().unwrap(), "--yes"]].concat())
        .assert()
        .success()
        .stderr(contains("1 mens komt niet mee"));
    since.names_nobody(&file);
}

/// Their entry had been deleted already when the copy was made: only the history of that knows them.
#[test]
fn a_copy_in_which_they_were_deleted_brings_no_name_back_in_a_text() {
    let since = Since {
        home: TempDir::new().unwrap(),
    };
    fs::create_dir(since.home.path().join("own")).unwrap();
    since.does(&[
        "add",
        "Hal #plek -- Truus Hooijmans komt. Sleutel bij mevr. hooijmans",
    ]);
    since.does(&["add", "Truus Hooijmans #vrijwilliger"]);
    since.does(&["undo"]);
    since.does(&["backup", "own/"]);
    since.does(&["erase", "Truus Hooijmans", "--yes"]);
    since.does(&["restore", since.copy().to_str().unwrap(), "--yes"]);
    since.names_nobody(&[]);
}

fn told(village: &Village) -> String {
    let stories = village.stories.values().map(|story| story.text.to_string());
    stories.collect::<Vec<_>>().join("\n")
}

/// A village in which somebody is called so, and this was told.
fn village(people: &[(Id, &str)], text: &str) -> Village {
    let mut village = Village::default();
    for (id, name) in people {
        let person = Asset::new(AssetKind::Volunteer, name);
        village.assets.insert(*id, person.into());
    }
    let story = Story {
        text: text.into(),
        ..Story::default()
    };
    village.stories.insert(Id::ONLY, story.into());
    village
}

#[test]
fn what_they_were_called_before_does_not_come_back_either() {
    let truus = Id::fresh();
    let mut copy = village(&[(truus, "Truus Jansen")], "Truus Pieterse komt.");
    let before = BTreeSet::from(["Truus Pieterse".to_owned()]);
    copy.called_before.0.insert(truus, before);
    assert_eq!(leave_out(&mut copy, &BTreeSet::from([truus]), &tell), 1);
    assert_eq!(told(&copy), "… komt.");
}

/// Somebody else here has the same name, so that it was asked whom the text is about.
#[test]
fn what_was_taken_out_of_a_text_by_choice_does_not_come_back_with_a_copy() {
    let (erased, other) = (Id::fresh(), Id::fresh());
    let both = [(erased, "Els de Vries"), (other, "Els de Vries")];
    for (now, stays) in [
        ("vrijwilliger was ziek.", false),
        ("Els de Vries was ziek.", true),
    ] {
        let now = village(&[(other, "Els de Vries")], now);
        let mut copy = village(&both, "Els de Vries was ziek.");
        leave_out_beside(&now, &mut copy, &BTreeSet::from([erased]), &tell);
        assert_eq!(told(&copy).contains("Els"), stays, "{}", told(&copy));
        assert_eq!(&*copy.assets[&other].name, "Els de Vries");
    }
}
