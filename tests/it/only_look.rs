//! An inventory that this user may not write can be looked at, and every write is told (R24).

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Output};

use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::Id;
use wijkschouw::store::Store;

/// Somebody who is nobody here.
const STRANGER: u32 = 65_534;

/// An inventory with one club in a folder of its own.
fn inventory(folder: &Path) -> std::path::PathBuf {
    let path = folder.join("dorp.db");
    let mut store = Store::open(&path).unwrap().store;
    let club = Asset::new(AssetKind::Association, "Fanfare");
    let added = Change::add(Id::fresh(), club);
    store
        .save(&Edit::new(
            Phrase::new("edit-added").text("name", "Fanfare"),
            vec![added],
        ))
        .unwrap();
    path
}

/// Asks as somebody without rights: root may do anything, and so is somebody else here.
fn asks(inventory: &Path, args: &[&str]) -> Output {
    let home = tempfile::tempdir().unwrap();
    fs::set_permissions(home.path(), Permissions::from_mode(0o777)).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_wijkschouw"));
    command
        .env_clear()
        .env("HOME", home.path())
        .env("WIJKSCHOUW_FILE", inventory)
        .current_dir("/")
        .args(args);
    if home.path().metadata().unwrap().uid() == 0 {
        command.uid(STRANGER);
    }
    command.output().unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8([output.stdout.clone(), output.stderr.clone()].concat()).unwrap()
}

fn looked_at(file: u32, folder: u32, with_lock: bool) {
    let place = tempfile::tempdir().unwrap();
    let path = inventory(place.path());
    if !with_lock {
        fs::remove_file(place.path().join("dorp.db.lock")).unwrap();
    }
    // Where one may make files, the lock may stay: it holds nothing.
    let files = || {
        let names = fs::read_dir(place.path()).unwrap().flatten();
        let names = names.map(|file| file.file_name().to_string_lossy().into_owned());
        names.filter(|name| !name.ends_with(".lock")).count()
    };
    let (before, there) = (fs::read(&path).unwrap(), files());
    fs::set_permissions(&path, Permissions::from_mode(file)).unwrap();
    fs::set_permissions(place.path(), Permissions::from_mode(folder)).unwrap();
    for args in [
        &["gaps"][..],
        &["export", "csv"],
        &["export", "json"],
        &["check"],
        &["where"],
        &["backups"],
    ] {
        let output = asks(&path, args);
        assert!(output.status.success(), "{args:?}: {}", told(&output));
    }
    assert!(told(&asks(&path, &["export"])).contains("Fanfare"));
    for args in [&["add", "Koor #vereniging"][..], &["undo"]] {
        let output = asks(&path, args);
        assert_eq!(output.status.code(), Some(1), "{args:?}: {}", told(&output));
        assert!(
            told(&output).contains("mag hier niet") || told(&output).contains("lezen, niet wijzigen"),
            "{}",
            told(&output)
        );
    }
    fs::set_permissions(place.path(), Permissions::from_mode(0o700)).unwrap();
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(files(), there, "nothing is left beside it");
}

#[test]
fn a_folder_in_which_one_may_not_write_can_be_looked_in() {
    looked_at(0o644, 0o555, false);
    looked_at(0o666, 0o555, false);
}

#[test]
fn a_file_that_one_may_not_write_can_be_looked_in() {
    looked_at(0o444, 0o777, false);
    looked_at(0o444, 0o755, true);
}
