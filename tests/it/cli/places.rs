//! Where the program looks for the inventory and the preferences.

use std::fs;
use std::path::Path;

use assert_cmd::Command;
use rstest::rstest;
use serde_json::Value as Json;
use tempfile::TempDir;

/// A program of its own in a folder of its own, as on a stick.
fn program() -> TempDir {
    let stick = tempfile::tempdir().unwrap();
    let delivered = assert_cmd::cargo::cargo_bin("wijkschouw");
    let own = stick.path().join("wijkschouw");
    fs::hard_link(&delivered, &own)
        .or_else(|_| fs::copy(&delivered, &own).map(drop))
        .unwrap();
    stick
}

/// What is there before the program starts.
fn set(stick: &Path, there: &str) {
    match there {
        "folder" => fs::create_dir(stick.join("wijkschouw-data")).unwrap(),
        "file" => fs::write(stick.join("wijkschouw-data"), "").unwrap(),
        _ => {}
    }
}

fn asked(stick: &Path, variables: &[(&str, &str)], words: &str) -> Command {
    let mut command = Command::new(stick.join("wijkschouw"));
    command.env_clear().current_dir(stick);
    command.env("HOME", stick.join("home"));
    for (name, value) in variables {
        let value = match *value {
            "" | "los" => value.into(),
            value => stick.join(value),
        };
        command.env(name, value);
    }
    command.args(words.split_whitespace());
    command
}

const DATA: (&str, &str) = ("XDG_DATA_HOME", "data");
const FILE: (&str, &str) = ("WIJKSCHOUW_FILE", "eigen.db");

#[rstest]
#[case::usual("", &[], "", "home/.local/share/wijkschouw/dorp.db")]
#[case::set("", &[DATA], "", "data/wijkschouw/dorp.db")]
#[case::set_to_nothing("", &[("XDG_DATA_HOME", "")], "", "home/.local/share/wijkschouw/dorp.db")]
#[case::set_to_no_whole_path("", &[("XDG_DATA_HOME", "los")], "", "home/.local/share/wijkschouw/dorp.db")]
#[case::file_in_the_environment("", &[DATA, FILE], "", "eigen.db")]
#[case::file_on_the_line("", &[DATA, FILE], "--file ander.db", "ander.db")]
#[case::beside_the_program("folder", &[], "", "wijkschouw-data/dorp.db")]
#[case::beside_goes_first("folder", &[DATA], "", "wijkschouw-data/dorp.db")]
#[case::environment_before_beside("folder", &[FILE], "", "eigen.db")]
#[case::line_before_beside("folder", &[FILE], "--file ander.db", "ander.db")]
#[case::no_folder_but_a_file("file", &[], "", "home/.local/share/wijkschouw/dorp.db")]
#[case::no_folder_but_a_file_and_set("file", &[DATA], "", "data/wijkschouw/dorp.db")]
#[cfg(target_os = "linux")]
fn the_inventory_is_where_it_was_said_to_be(
    #[case] there: &str,
    #[case] variables: &[(&str, &str)],
    #[case] words: &str,
    #[case] place: &str,
) {
    let stick = program();
    set(stick.path(), there);
    let output = asked(stick.path(), variables, &format!("where --json {words}"))
        .output()
        .unwrap();
    let said: Json = serde_json::from_slice(&output.stdout).unwrap();
    let path = Path::new(said["path"].as_str().unwrap());
    let stick = stick.path().canonicalize().unwrap();
    assert_eq!(path.strip_prefix(&stick).unwrap_or(path), Path::new(place));
}

#[rstest]
#[case::usual("", &[], "home/.config/wijkschouw")]
#[case::set("", &[("XDG_CONFIG_HOME", "config")], "config/wijkschouw")]
#[case::beside_the_program("folder", &[("XDG_CONFIG_HOME", "config")], "wijkschouw-data")]
#[cfg(target_os = "linux")]
fn the_preferences_are_where_the_inventory_is_by_itself(
    #[case] there: &str,
    #[case] variables: &[(&str, &str)],
    #[case] place: &str,
) {
    let stick = program();
    set(stick.path(), there);
    let folder = stick.path().join(place);
    fs::create_dir_all(&folder).unwrap();
    for (language, words) in [("nl", "is er nog niet"), ("en", "not there yet")] {
        fs::write(
            folder.join("wijkschouw.toml"),
            format!("language = \"{language}\"\n"),
        )
        .unwrap();
        let output = asked(stick.path(), variables, "where").output().unwrap();
        let said = String::from_utf8(output.stdout).unwrap().to_lowercase();
        assert!(said.contains(words), "{said}");
    }
}
