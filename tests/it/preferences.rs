//! The file with preferences, which a person may edit too.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::tempdir;
use wijkschouw::app::preferences::Preferences;
use wijkschouw::i18n::{Language, Words};
use wijkschouw::widgets::theme::Colours;

use crate::evening::Evening;

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

/// Files that people and programs make, each with the line in which something is wrong.
const BROKEN: [(&str, &[u8]); 20] = [
    ("1", b"language = "),
    ("1", b"[[["),
    ("2", b"recent = [\"a\",\n\"b\"\n"),
    ("1", b"\0"),
    ("2", b"mouse = true\nlanguage nl\n"),
    ("2", b"# van mij\nlanguage = nl\n"),
    ("1", b"colours = \"light\n"),
    ("3", b"language = \"nl\"\ncolours = \"dark\"\nlanguage = \"en\"\n"),
    ("1", b"language = \xe9\n"),
    ("2", b"colours = \"dark\"\n# caf\xe9\n"),
    ("1", b"\xff\xfel\0a\0n\0"),
    ("1", b"colours = \"roze\"\n"),
    ("1", b"language = 3\n"),
    ("2", b"\nlanguage = \"fr\"\n"),
    ("1", b"mouse = \"aan\"\n"),
    ("1", b"mouse = ja\n"),
    ("1", b"recent = \"/dorp/heumen.db\"\n"),
    ("2", b"mouse = false\nrecent = [1, 2]\n"),
    ("1", b"{\"language\": \"nl\"}\n"),
    ("1", b"<preferences/>\n"),
];

#[test]
fn a_file_that_cannot_be_understood_is_named_with_its_line_and_left_alone() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("wijkschouw.toml");
    for (line, broken) in BROKEN {
        fs::write(&path, broken).unwrap();
        let (mut preferences, problem) = Preferences::load(&path);
        let text = String::from_utf8_lossy(broken);
        let problem = problem.unwrap_or_else(|| panic!("nothing wrong with {text:?}"));
        for language in Language::ALL {
            let said = Words::new(language).tell(&problem);
            assert!(said.contains(&format!(" {line}: ")), "{text:?}: {said}");
            assert!(said.contains("wijkschouw.toml"), "{said}");
        }
        assert_eq!(
            (preferences.colours, preferences.mouse),
            (Colours::Terminal, true)
        );
        preferences.colours = Colours::Dark;
        preferences.opened(Path::new("/dorp/mook.db"));
        preferences.save(&path).unwrap();
        assert_eq!(fs::read(&path).unwrap(), broken);
    }
}

#[test]
fn a_file_that_cannot_be_opened_is_named_too() {
    let folder = tempdir().unwrap();
    let (_, problem) = Preferences::load(folder.path());
    assert_eq!(problem.unwrap().key, "preferences-unreadable");
}

#[test]
fn the_file_says_of_each_preference_what_it_does() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("wijkschouw.toml");
    let (mut preferences, _) = Preferences::load(&path);
    preferences.opened(Path::new("/dorp/heumen.db"));
    preferences.save(&path).unwrap();
    let text = fs::read_to_string(&path).unwrap();
    for key in ["language", "colours", "mouse", "recent"] {
        let before = text.split(&format!("\n{key} = ")).next().unwrap();
        assert!(
            before.lines().last().unwrap().starts_with("# "),
            "{key} in\n{text}"
        );
    }
}

#[test]
fn a_preference_that_an_older_file_lacks_comes_with_its_comment() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("wijkschouw.toml");
    fs::write(&path, "# van mij\nlanguage = \"nl\" # Nederlands\n").unwrap();
    let (mut preferences, _) = Preferences::load(&path);
    preferences.mouse = false;
    preferences.language = Some(Language::English);
    preferences.save(&path).unwrap();
    let text = fs::read_to_string(&path).unwrap();
    assert!(
        text.starts_with("# van mij\nlanguage = \"en\" # Nederlands\n"),
        "{text}"
    );
    assert!(text.contains("to mark text.\nmouse = false\n"), "{text}");
    assert!(!Preferences::load(&path).0.mouse);
}

/// What is chosen on the screen holds for now, and it is told that it does not for the next time.
#[test]
fn what_cannot_be_kept_of_them_is_told_whatever_was_chosen() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let path = evening.file().with_file_name("wijkschouw.toml");
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    let told = "Uw voorkeuren konden niet bewaard worden";
    evening
        .command("english")
        .shows("Your preferences could not be saved");
    evening.command("nederlands").shows(told);
    for down in 2..8 {
        let script = format!("{}<enter>", "<down>".repeat(down));
        evening
            .command("voorkeuren")
            .keys(&script)
            .shows(told)
            .keys("<esc><esc>");
    }
}
