//! What data says is shown and never done: every screen is walked through with a file of a stranger, and
//! nothing of what takes hold of a terminal comes out (S1).

use std::fs;
use std::io::{Seek, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use rusqlite::Connection;
use tempfile::tempdir;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::Id;
use wijkschouw::store::Store;

use crate::fuzz::clean;
use crate::hostile::{TAKES_HOLD, demo, harmless, texts};
use crate::window::{PATIENCE, Window};

/// How long a screen stays the same before it is taken for what was asked for.
const SEEN: Duration = Duration::from_millis(50);
/// How long something is waited for that need not come.
const PERHAPS: Duration = Duration::from_millis(600);

/// The same as it stands in JSON.
fn in_json() -> String {
    let json = serde_json::Value::from(TAKES_HOLD).to_string();
    let signs = json.trim_matches('"').chars();
    signs
        .map(|sign| {
            if sign.is_ascii() {
                sign.to_string()
            } else {
                format!("\\u{:04x}", u32::from(sign))
            }
        })
        .collect()
}

/// A file in which every name and text takes hold of the terminal, and the history and what waits half typed too.
fn strange(folder: &Path) -> PathBuf {
    let path = folder.join(format!("zqxdorp{}.db", TAKES_HOLD.replace('/', "")));
    demo(&path);
    let mut opened = Store::open(&path).unwrap();
    let edit = Edit::new(
        Phrase::new("edit-founded").text("village", "Zqxveld"),
        vec![Change::add(Id::fresh(), Asset::new(AssetKind::Place, "Zqxplek"))],
    );
    opened.store.save(&edit).unwrap();
    drop(opened);
    let connection = Connection::open(&path).unwrap();
    for (table, column) in texts(&path) {
        // Codes and ids are one word, and stay what they are.
        let spoil = format!(
            "UPDATE \"{table}\" SET \"{column}\" = 'Zqx' || ?1 || \"{column}\" || ?1 WHERE instr(\"{column}\", ' ') > 0"
        );
        connection.execute(&spoil, [TAKES_HOLD]).unwrap();
    }
    connection
        .execute(
            "UPDATE edits SET label = replace(label, 'Zqxveld', 'Zqxveld' || ?1)",
            [in_json()],
        )
        .unwrap();
    connection
        .execute(
            "UPDATE changes SET after = replace(after, 'Zqxplek', 'Zqxplek' || ?1)",
            [in_json()],
        )
        .unwrap();
    let label = format!(r#"{{"key":"zqxkey{}"}}"#, in_json());
    connection
        .execute(
            "INSERT INTO edits (id, at, label, undone) VALUES (99, '2026-01-01T00:00:00Z', ?1, 0)",
            [label],
        )
        .unwrap();
    path
}

#[test]
fn what_is_loaded_from_a_strangers_file_is_scrubbed() {
    let folder = tempdir().unwrap();
    let path = strange(folder.path());
    let mut opened = Store::open(&path).unwrap();
    clean(&opened.village);
    let names = |village: &wijkschouw::domain::village::Village| {
        village
            .assets
            .values()
            .filter(|asset| asset.name.contains("Zqx"))
            .count()
    };
    assert!(20 < names(&opened.village), "the names come in");
    opened.store.undo().unwrap();
    let undone = opened.store.undo().unwrap().unwrap();
    opened.village.apply(&undone);
    opened.village.apply(&opened.store.redo().unwrap().unwrap());
    clean(&opened.village);
}

#[test]
fn no_screen_does_what_data_says() {
    let home = tempdir().unwrap();
    let folder = home.path().join("wijkschouw");
    fs::create_dir(&folder).unwrap();
    let path = strange(&folder);
    settings(&folder);
    let list = home.path().join(format!("zqxlijst{TAKES_HOLD}.csv"));
    let headings = format!("Naam;Zqxkop{TAKES_HOLD};Soort\n");
    let row = format!("Zqxrij{TAKES_HOLD};x{TAKES_HOLD};plek\n;{TAKES_HOLD};\nKoor;y;zqxsoort{TAKES_HOLD}\n");
    fs::write(&list, headings + &row).unwrap();
    let path = path.to_str().unwrap();
    let mut window = Window::open_as(home.path(), &[], &["--file", path]);
    // It is a large village for a program that was not optimised.
    window
        .resize(120, 40)
        .quiet(PATIENCE / 2)
        .shows("Wielrade")
        .quiet(SEEN);
    for main in ["1", "2", "3", "4", "5", "6"] {
        for keys in ["j\r", "n"] {
            walk(&mut window, main, keys);
        }
    }
    // Not `y`, which copies to the clipboard because it was asked for, and packs it.
    for keys in [
        "t",
        "e",
        "o",
        "r",
        "s",
        "T",
        ".",
        "K",
        "O",
        "J",
        "z",
        "U",
        "w",
        "W",
        "P",
        "E",
        "i",
        "\u{10}",
        "f",
        " d",
        "Oj\r",
        "Jj\r",
        "Uj",
        "\u{10}waar\r",
        "\u{10}kernen\r",
        "\u{10}instell\r",
        "\u{10}ander dorp\r",
        "\u{10}voorkeuren\r",
        "\u{10}vorig jaar\r",
        "\u{10}drafts\r",
    ] {
        walk(&mut window, "2j", keys);
    }
    // The file is dragged onto the window, and looked at up to the last question.
    press(&mut window, "2");
    let dragged = format!("\u{1b}[200~{}\u{1b}[201~", list.display());
    for key in [dragged.as_str(), "\r", "\r", "\r", "\r", "\u{1b}", "\u{1b}", "u"] {
        press(&mut window, key);
    }
    window.signal("TERM").ends(PATIENCE);
    let log = String::from_utf8_lossy(&window.bytes).to_lowercase();
    for seen in ["zqx", "zqxdorp", "zqxlijst", "zqxkey"] {
        assert!(log.contains(seen), "{seen} is never seen, so nothing was tried");
    }
    harmless(&window.bytes, "the screens");
}

/// What the program reads beside the inventory.
fn settings(folder: &Path) {
    let recent = format!("recent = [\"/zqx/oud{}.db\"]\n", in_json());
    fs::write(folder.join("wijkschouw.toml"), recent).unwrap();
    let questions = folder.join("questionnaires");
    fs::create_dir(&questions).unwrap();
    fs::write(
        questions.join(format!("zqx{TAKES_HOLD}.toml")),
        format!("id = \"a{}\"\n", in_json()),
    )
    .unwrap();
    let own = format!(
        "id = \"residents\"\n[[group]]\nid = \"hands\"\n[[group.question]]\nid = \"zqx\"\nanswer = \"skill\"\nnl = \"Zqxvraag{0}\"\nen = \"Zqx{0}\"\n",
        in_json()
    );
    fs::write(questions.join("eigen.toml"), own).unwrap();
}

fn walk(window: &mut Window, main: &str, keys: &str) {
    for key in main
        .split_inclusive('j')
        .chain(keys.split_inclusive(['j', '\r', '\u{10}']))
    {
        press(window, key);
    }
    for _ in 0..3 {
        press(window, "\u{1b}");
    }
}

/// Types a key, and looks at what comes of it.
fn press(window: &mut Window, key: &str) {
    let _nothing_comes = window.type_keys(key).read(PERHAPS);
    window.quiet(SEEN);
}

#[test]
fn who_has_the_file_may_be_called_anything() {
    let home = tempdir().unwrap();
    let path = home.path().join("dorp.db");
    demo(&path);
    let held = Store::open(&path).unwrap();
    let holder = format!(
        r#"{{"host":"zqxhost{0}","user":"zqxuser{0}","process":7,"since":"2026-01-01T00:00:00Z"}}"#,
        in_json()
    );
    let mut lock = fs::File::options()
        .write(true)
        .open(home.path().join("dorp.db.lock"))
        .unwrap();
    lock.set_len(0).unwrap();
    lock.rewind().unwrap();
    lock.write_all(holder.as_bytes()).unwrap();
    let mut window = Window::open_as(home.path(), &[], &["--file", path.to_str().unwrap()]);
    window
        .resize(160, 40)
        .shows("ALLEEN LEZEN")
        .shows("zqxuser")
        .quiet(SEEN);
    window.signal("TERM").ends(PATIENCE);
    harmless(&window.bytes, "a window that only reads");
    let said = program(home.path(), &path, &["add", "Fanfare"]);
    assert!(String::from_utf8_lossy(&said).contains("zqxuser"));
    harmless(&said, "add");
    drop(held);
}

/// All that a verb says.
fn program(home: &Path, file: &Path, arguments: &[&str]) -> Vec<u8> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wijkschouw"));
    command
        .env_clear()
        .current_dir(home)
        .arg("--file")
        .arg(file)
        .args(arguments);
    for name in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "TMPDIR"] {
        command.env(name, home);
    }
    let output = command.env("WIJKSCHOUW_FILE", TAKES_HOLD).output().unwrap();
    [output.stdout, output.stderr].concat()
}

#[test]
fn no_verb_says_what_takes_hold_of_the_terminal() {
    let home = tempdir().unwrap();
    let folder = home.path().join("wijkschouw");
    fs::create_dir(&folder).unwrap();
    let path = strange(&folder);
    settings(&folder);
    let odd = format!("zqx{TAKES_HOLD}");
    let file = |end: &str| format!("zqx{TAKES_HOLD}{end}");
    let csv = format!("Naam;Zqx{TAKES_HOLD}\nKoor{TAKES_HOLD};1\n;2\n");
    fs::write(home.path().join(file(".csv")), csv).unwrap();
    fs::write(
        home.path().join(file(".json")),
        format!(
            r#"{{"format":"wijkschouw","version":1,"zqx{0}":[{{"{0}":1}}]}}"#,
            in_json()
        ),
    )
    .unwrap();
    let mut said = 0;
    for arguments in [
        &["gaps"][..],
        &["gaps", "--json"],
        &["gaps", "--kern", &odd],
        &["check"],
        &["check", "--json"],
        &["where"],
        &["where", "--json"],
        &["undo"],
        &["undo", "--json"],
        &["redo"],
        &["add", &odd],
        &["add", &odd, "--json"],
        &["import", &file(".csv")],
        &["import", &file(".csv"), "--dry-run", "--json"],
        &["import", &file(".json")],
        &["import", &file(".json"), "--json"],
        &["import", &odd],
        &["export", "csv", &file(".uit")],
        &["export", "csv", "-"],
        &["export", "json", "-"],
        &["export", &odd],
        &["report", "-o", &file(".md")],
        &["report"],
        &["backups"],
        &["backups", "--json"],
        &["restore", &odd],
        &["privacy", "report"],
        &["help"],
        &["help", &odd],
        &[&odd],
        &["--x", &odd],
        &[odd.as_str(), "--json"],
    ] {
        let bytes = program(home.path(), &path, arguments);
        // A list for Excel begins with a mark that is ours.
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
        said += usize::from(!bytes.is_empty());
        harmless(bytes, &format!("{arguments:?}"));
    }
    assert!(25 < said, "{said}");
    // The file that is not there, in lines, and a file that is none.
    let none = home.path().join(format!("geen{TAKES_HOLD}.db"));
    harmless(
        &program(home.path(), &none, &["gaps"]),
        "an inventory that is not there",
    );
    fs::write(&none, "naam;soort\n").unwrap();
    harmless(
        &program(home.path(), &none, &["check"]),
        "an inventory that is none",
    );
    harmless(&program(home.path(), &none, &["--voorlezen"]), "in lines");
}

#[test]
fn in_lines_neither() {
    let home = tempdir().unwrap();
    let folder = home.path().join("wijkschouw");
    fs::create_dir(&folder).unwrap();
    let path = strange(&folder);
    settings(&folder);
    let mut command = Command::new(env!("CARGO_BIN_EXE_wijkschouw"));
    command
        .env_clear()
        .current_dir(home.path())
        .arg("--file")
        .arg(path)
        .arg("--voorlezen");
    for name in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "TMPDIR"] {
        command.env(name, home.path());
    }
    let lines = home.path().join("regels");
    fs::write(&lines, format!("zoek zqx\n1\nterug\nstap 1\n1\nterug\nstap 2\nwerkboek\nzoek {TAKES_HOLD}\nongedaan\nongedaan\nhulp\n")).unwrap();
    let output = command.stdin(fs::File::open(&lines).unwrap()).output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    assert!(String::from_utf8_lossy(&said).contains("Zqx"));
    harmless(&said, "lines");
}
