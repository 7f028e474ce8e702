//! The file with preferences, which a person may edit too.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::tempdir;
use wijkschouw::app::preferences::Preferences;
use wijkschouw::i18n::Language;
use wijkschouw::widgets::theme::Colours;

#[test]
fn without_a_file_everything_is_as_delivered() {
    let folder = tempdir().unwrap();
    let (preferences, problem) = Preferences::load(&folder.path().join("wijkschouw.toml"));
    assert_eq!(problem, None);
    assert_eq!(preferences.language, None);
    assert_eq!(preferences.colours, Colours::Terminal);
}

#[test]
fn what_is_chosen_is_there_again_and_comments_stay() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("map/wijkschouw.toml");
    fs::create_dir(folder.path().join("map")).unwrap();
    fs::write(&path, "# van mij\nlanguage = \"nl\" # Nederlands\nmeer = 1\n").unwrap();
    let (mut preferences, problem) = Preferences::load(&path);
    assert_eq!((problem, preferences.language), (None, Some(Language::Dutch)));
    preferences.colours = Colours::Contrast;
    preferences.opened(Path::new("/dorp/heumen.db"));
    preferences.opened(Path::new("/dorp/mook.db"));
    preferences.opened(Path::new("/dorp/heumen.db"));
    preferences.save(&path).unwrap();
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains("# van mij") && text.contains("meer = 1"), "{text}");
    let (again, _) = Preferences::load(&path);
    assert_eq!(again.colours, Colours::Contrast);
    assert_eq!(
        again.recent,
        ["/dorp/heumen.db", "/dorp/mook.db"].map(PathBuf::from)
    );
}

#[test]
fn a_file_that_cannot_be_understood_is_named_and_left_alone() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("wijkschouw.toml");
    for broken in ["language = ", "[[[", "recent = [\"a\"", "\u{0}"] {
        fs::write(&path, broken).unwrap();
        let (mut preferences, problem) = Preferences::load(&path);
        assert_eq!(problem.unwrap().key, "preferences-broken", "{broken}");
        preferences.colours = Colours::Dark;
        preferences.save(&path).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), broken);
    }
}
