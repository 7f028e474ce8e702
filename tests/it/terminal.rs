//! The real program in a terminal of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::settings::Settings;
use wijkschouw::store::{Draft, Store};

use crate::window::{PATIENCE, Window};

/// Where the inventory is that opens by itself.
fn inventory(home: &Path) -> PathBuf {
    home.join("wijkschouw").join("dorp.db")
}

fn home() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// A window on a village that has just been founded.
fn founded(home: &Path) -> Window {
    let mut window = Window::open(home);
    window
        .shows("Hoe heet uw dorp?")
        .type_keys("Heumen\rMalden\r")
        .shows("Heumen begonnen");
    window
}

/// A village with one hall in it, typed in this window.
fn with_a_hall(home: &Path) -> Window {
    let mut window = founded(home);
    window
        .type_keys("n")
        .shows("Plek")
        .type_keys("\r")
        .shows("Nieuw: plek")
        .type_keys("Zaal\x13")
        .shows("Zaal toegevoegd");
    window
}

fn names(home: &Path) -> Vec<String> {
    let village = Store::open_to_read(&inventory(home)).unwrap().village;
    village
        .assets
        .values()
        .map(|asset| asset.name.to_string())
        .collect()
}

fn drafts(home: &Path) -> Vec<Draft> {
    let store = Store::open_to_read(&inventory(home)).unwrap().store;
    store.drafts().unwrap()
}

#[test]
fn an_entry_its_tags_and_back_again() {
    let home = home();
    let mut window = founded(home.path());
    window.shows("Persoonlijk    · 0");
    window
        .type_keys("n")
        .shows("Vrijwilliger")
        .type_keys("\x1b[B\r")
        .shows("Nieuw: vrijwilliger");
    window.type_keys("Els\x13").shows("Els toegevoegd");
    window
        .type_keys("2t")
        .shows("Tags van Els")
        .type_keys("pe\r")
        .shows("getagd");
    window
        .type_keys("1")
        .shows("Persoonlijk    · 0   · 0   · 0   ◐ 1");
    window
        .type_keys("u")
        .shows("Persoonlijk    · 0   · 0   · 0   · 0");
    window.type_keys("q");
    assert!(window.ends(PATIENCE).success());
    window.gave_the_terminal_back();
    assert_eq!(names(home.path()), ["Els"]);
}

#[test]
fn two_entries_at_once_and_the_list_of_what_was_done() {
    let home = home();
    let mut window = founded(home.path());
    for name in ["Fanfare", "Zangkoor"] {
        window
            .type_keys("n")
            .shows("Vereniging")
            .type_keys("\x1b[B\x1b[B\r")
            .shows("Nieuw: vereniging");
        window.type_keys(&format!("{name}\x13")).shows("toegevoegd");
    }
    window.type_keys("2").shows("2 van 2");
    window.type_keys("g").type_keys(" ").shows("1 gemerkt");
    window.type_keys("R").shows("2 gemerkt");
    window.type_keys("e").shows("2 hulpbronnen wijzigen");
    window.type_keys("mal\x13").shows("2 hulpbronnen gewijzigd: Kern");
    window.type_keys("r").shows("Zangkoor verbinden");
    window.type_keys("fanf").shows("Met: fanf");
    window.type_keys("\r").shows("Zangkoor werkt samen met Fanfare");
    window.type_keys("\r").shows("Zangkoor verbonden met Fanfare");
    window.type_keys("U").shows("vandaag");
    window.type_keys("\r").shows("teruggedraaid");
    window.type_keys("\x7f").shows("2 van 2");
    window.type_keys("q");
    assert!(window.ends(PATIENCE).success());
    let village = Store::open_to_read(&inventory(home.path())).unwrap().village;
    assert!(village.assets.values().all(|asset| asset.kern.0.is_some()));
    assert!(village.relations.is_empty());
}

#[test]
fn the_plug_is_pulled_in_a_form() {
    let home = home();
    let mut window = founded(home.path());
    window
        .type_keys("n")
        .shows("Plek")
        .type_keys("\r")
        .shows("Nieuw: plek")
        .type_keys("Dorpshuis")
        .shows("Dorpshuis");
    // What is typed is kept after half a second of rest, and nothing on the screen tells.
    let end = Instant::now() + PATIENCE;
    while drafts(home.path()).is_empty() {
        assert!(Instant::now() < end);
        window.quiet(Duration::from_millis(20));
    }
    window.signal("KILL").ends(PATIENCE);
    let mut again = Window::open(home.path());
    again.shows("Dit was nog niet klaar: Nieuw: plek").type_keys("\r");
    again.shows("of ^X gooit het weg").shows("Dorpshuis");
}

#[test]
fn what_was_answered_of_a_list_is_kept_by_the_time_it_is_seen() {
    let home = home();
    let list = home.path().join("clubs.csv");
    fs::write(&list, "Naam;Soort\nVV Malden;Sport\nTennisclub;sport\n").unwrap();
    let mut window = founded(home.path());
    window.type_keys("I").shows("Lijst inlezen");
    window.type_keys(list.to_str().unwrap()).shows("clubs.csv");
    window.type_keys("\r").shows("clubs.csv, 2 van 4");
    window.type_keys("\r").shows("Soort, in 2 rijen");
    window.type_keys("\x1b[B\x1b[B\r").shows("Professional");
    window
        .type_keys("vereniging\r")
        .shows("Soort, in 2 rijen              Vereniging");
    // As soon as the disk has it, and not only when nobody has typed for half a second.
    let seen = Instant::now();
    let file = Connection::open_with_flags(inventory(home.path()), OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let kept = || {
        let kept = "SELECT value LIKE '%\"meanings\":{\"%' FROM notes WHERE key = 'bookmarks'";
        file.query_row(kept, [], |row| row.get(0)).unwrap_or(false)
    };
    while !kept() {
        assert!(seen.elapsed() < Duration::from_millis(300));
    }
    window.signal("KILL").ends(PATIENCE);
    let mut again = Window::open(home.path());
    again
        .shows("1 Overzicht")
        .type_keys("I")
        .shows("Verder met clubs.csv");
    again
        .type_keys("\r")
        .shows("Soort, in 2 rijen              Vereniging");
}

#[test]
fn a_signal_ends_the_program_keeps_the_draft_and_gives_the_terminal_back() {
    for signal in ["TERM", "HUP", "INT", "QUIT"] {
        let home = home();
        let mut window = founded(home.path());
        window
            .type_keys("n")
            .shows("Plek")
            .type_keys("\r")
            .shows("Nieuw: plek")
            .type_keys("Dorpshuis")
            .shows("Dorpshuis");
        window.signal(signal).ends(Duration::from_secs(2));
        window.gave_the_terminal_back();
        Window::open(home.path()).shows("Nieuw: plek").shows("Dorpshuis");
    }
}

#[test]
fn closing_the_window_ends_the_program_and_keeps_the_draft() {
    let home = home();
    let mut window = founded(home.path());
    window
        .type_keys("n")
        .shows("Plek")
        .type_keys("\r")
        .shows("Nieuw: plek")
        .type_keys("Dorpshuis")
        .shows("Dorpshuis");
    window.close().ends(Duration::from_secs(2));
    Window::open(home.path()).shows("Nieuw: plek").shows("Dorpshuis");
}

#[test]
fn a_second_window_can_only_read_and_says_so() {
    let home = home();
    let mut first = founded(home.path());
    let mut second = Window::open(home.path());
    second.shows("ALLEEN LEZEN").shows("alleen lezen");
    // What cannot be kept is not typed first.
    for key in ["n", "i", "\r", "I"] {
        second.type_keys(key).shows("werk in het andere venster");
        second
            .type_keys("?")
            .shows("Hulp")
            .type_keys("\x1b")
            .hides("Hulp");
    }
    assert!(names(home.path()).is_empty());
    first
        .type_keys("n")
        .shows("Plek")
        .type_keys("\r")
        .shows("Nieuw: plek")
        .type_keys("Zaal\x13")
        .shows("Zaal toegevoegd");
    assert_eq!(names(home.path()), ["Zaal"]);
    second.type_keys("2").shows("Zaal");
    second.type_keys("T").shows("werk in het andere venster");
    // Once the first one is closed the other one writes, without a key.
    first.type_keys("q").ends(Duration::from_secs(2));
    second
        .shows("Het andere venster is dicht: u kunt hier nu schrijven.")
        .hides("ALLEEN LEZEN");
    second.type_keys("iTuin\r").shows("Tuin toegevoegd");
    assert!(names(home.path()).contains(&"Tuin".to_owned()));
}

/// In a form in which nothing was typed yet the cursor stays where it is.
#[test]
fn a_form_that_follows_the_other_window_keeps_its_cursor() {
    let home = home();
    let mut first = with_a_hall(home.path());
    let mut second = Window::open(home.path());
    second.shows("ALLEEN LEZEN").type_keys("2").shows("Zaal");
    second
        .type_keys("\r")
        .shows("Zaal wijzigen")
        .type_keys("\t\t\t")
        .shows("veld 5 van");
    first
        .type_keys("2")
        .shows("Zaal")
        .type_keys("\r")
        .shows("Zaal wijzigen");
    first.type_keys("tje\x13").shows("gewijzigd");
    first.type_keys("q").ends(Duration::from_secs(2));
    second
        .shows("u kunt hier nu schrijven")
        .shows("Zaaltje")
        .shows("veld 5 van");
    second.type_keys("Gemeente\x13").shows("gewijzigd");
    assert_eq!(names(home.path()), ["Zaaltje"]);
}

/// A form that waited for the other window leaves what was stored there meanwhile.
#[test]
fn a_form_that_waited_does_not_write_over_what_the_other_window_stored() {
    let home = home();
    let mut first = with_a_hall(home.path());
    let mut second = Window::open(home.path());
    second.shows("ALLEEN LEZEN").type_keys("2").shows("Zaal");
    second.type_keys("\r").shows("Zaal wijzigen").type_keys("tje");
    first
        .type_keys("2")
        .shows("Zaal")
        .type_keys("\r")
        .shows("Zaal wijzigen");
    first.type_keys("\t\t\tGemeente\x13").shows("gewijzigd");
    first.type_keys("q").ends(Duration::from_secs(2));
    second
        .shows("u kunt hier nu schrijven")
        .shows("Gemeente")
        .shows("Zaaltje");
    second.type_keys("\x13").shows("gewijzigd");
    assert_eq!(names(home.path()), ["Zaaltje"]);
    second.type_keys("\r").shows("Gemeente");
}

#[test]
fn what_is_typed_where_one_can_only_read_is_said_to_be_lost_and_why() {
    let home = home();
    let _first = with_a_hall(home.path());
    let mut second = Window::open(home.path());
    second.shows("ALLEEN LEZEN").type_keys("2").shows("Zaal");
    // A key that can keep nothing is not named.
    second
        .type_keys("e")
        .shows("Esc terug")
        .hides("bewaren")
        .type_keys("tje")
        .type_keys("\x1b")
        .shows("Niet bewaard. Wat u typte, blijft staan zolang dit venster");
    second
        .type_keys("q")
        .shows("gaat verloren: in dit venster kunt u alleen")
        .hides("Maak ruimte vrij");
    second.type_keys("q").ends(Duration::from_secs(2));
    assert_eq!(names(home.path()), ["Zaal"]);
}

#[test]
fn a_paste_is_text_in_a_field_and_nothing_in_a_list() {
    let home = home();
    let mut window = founded(home.path());
    window
        .type_keys("\x1b[200~qqn\rd\x1b[201~")
        .shows("Plakken kan in een veld.");
    window
        .type_keys("n")
        .shows("Plek")
        .type_keys("\r")
        .shows("Nieuw: plek");
    window
        .type_keys("\x1b[200~Café q De Brug\r\n\x1b[201~")
        .shows("Café q De Brug")
        .type_keys("\x13")
        .shows("toegevoegd");
    assert_eq!(names(home.path()), ["Café q De Brug"]);
}

#[test]
fn no_color_means_none() {
    let home = home();
    let mut window = Window::open_with(home.path(), &[("NO_COLOR", "1")]);
    window
        .shows("Hoe heet uw dorp?")
        .type_keys("\x04")
        .shows("48 plekken");
    window
        .type_keys("2")
        .shows("161 van 161")
        .type_keys("jj t")
        .shows("Tags van")
        .type_keys("\x1b")
        .shows("161 van 161");
    window.type_keys("q").ends(PATIENCE);
    let text = String::from_utf8_lossy(&window.bytes).into_owned();
    for piece in text.split("\x1b[").skip(1) {
        let end = piece.find(|sign: char| sign.is_ascii_alphabetic()).unwrap_or(0);
        let (codes, last) = piece.split_at(end);
        if last.starts_with('m') {
            let coloured = |code: &str| {
                code.parse::<u8>()
                    .is_ok_and(|code| matches!(code, 30..=38 | 40..=48 | 90..=107))
            };
            assert!(!codes.split(';').any(coloured), "ESC[{codes}m");
        }
    }
}

#[test]
fn nothing_is_written_while_nothing_happens() {
    let home = home();
    let mut window = founded(home.path());
    window.quiet(Duration::from_millis(300));
    let before = window.bytes.len();
    window.quiet(Duration::from_millis(1200));
    assert_eq!(window.bytes.len(), before);
}

#[test]
fn another_size_is_drawn_at_once_and_keeps_what_was_typed() {
    let home = home();
    let mut window = founded(home.path());
    window
        .type_keys("n")
        .shows("Plek")
        .type_keys("\r")
        .shows("Nieuw: plek")
        .type_keys("Dorps")
        .shows("Dorps");
    window
        .resize(120, 40)
        .shows("Opmerkingen")
        .type_keys("huis")
        .shows("Dorpshuis");
    window
        .resize(50, 10)
        .type_keys("\x13")
        .quiet(Duration::from_millis(200));
    window.resize(80, 24).shows("Dorpshuis toegevoegd");
}

#[cfg(target_os = "linux")]
#[test]
fn who_was_put_aside_by_the_shell_goes_on_typing() {
    let home = home();
    let mut window = founded(home.path());
    window
        .type_keys("i")
        .shows("Typ een naam")
        .type_keys("Zangkoor #ver")
        .shows("Zangkoor");
    window.signal("STOP").set_as_a_shell_does();
    let start = Instant::now();
    window
        .resize(100, 30)
        .signal("CONT")
        .shows("Invoerregel")
        .shows("Zangkoor");
    assert!(start.elapsed() < Duration::from_secs(2));
    // As long as the shell has its ways, Enter is another key: the terminal is taken first.
    window.writes("\x1b[?2004h", 2);
    window.type_keys("\r").shows("✓ Zangkoor");
    window.signal("TERM").ends(PATIENCE);
    assert_eq!(window.count("\x1b[?1049l"), 1);
    // The shell takes pastes for itself, so they are asked for again.
    assert_eq!(window.count("\x1b[?2004h"), 2);
}

#[test]
fn a_folder_of_a_sync_service_is_told_of_once() {
    let home = home();
    let file = home.path().join("OneDrive - Gemeente").join("dorp.db");
    let arguments = ["--file", file.to_str().unwrap()];
    let mut window = Window::open_as(home.path(), &[], &arguments);
    window
        .shows("Hoe heet uw dorp?")
        .shows("een map van OneDrive")
        .shows("sluit wijkschouw voor u wisselt");
    window
        .type_keys("Heumen\rMalden\r")
        .shows("Heumen begonnen")
        .type_keys("q")
        .ends(PATIENCE);
    let mut again = Window::open_as(home.path(), &[], &arguments);
    again.shows("Gaten in stap 1").type_keys("?").shows("Hulp");
    assert_eq!(again.count("OneDrive"), 0);
}

#[test]
fn a_clock_that_is_years_behind_is_asked_about() {
    let home = home();
    founded(home.path()).type_keys("q").ends(PATIENCE);
    let file = rusqlite::Connection::open(inventory(home.path())).unwrap();
    file.execute("UPDATE edits SET at = '2199-05-01T12:00:00Z'", ())
        .unwrap();
    drop(file);
    Window::open(home.path())
        .shows("is bewaard op 1-5-2199.")
        .shows("de datum klopt.");
}

#[test]
fn text_that_comes_at_once_into_a_list_runs_no_commands() {
    let home = home();
    let mut window = founded(home.path());
    window.type_keys("2").shows("Nog geen hulpbronnen");
    // A terminal that does not say that this is a paste.
    window
        .type_keys("qqq uuuu nnnn dddd qqqq")
        .shows("Plakken kan in een veld");
    window.type_keys("1").shows("Gaten in stap 1");
    // Short lines are a paste too: an Enter among letters is no answer.
    window.type_keys("2").shows("Nog geen hulpbronnen");
    window.type_keys("n\rq\rd\r").shows("Plakken kan in een veld");
    window.type_keys("1").shows("Gaten in stap 1");
}

#[test]
fn lines_that_come_at_once_on_the_first_screen_do_not_begin_a_village() {
    let home = home();
    let mut window = Window::open(home.path());
    window
        .shows("Hoe heet uw dorp?")
        .type_keys("\x1b[200~Heumen\nMalden\nOverasselt\n\x1b[201~")
        .shows("alleen de eerste staat hier");
    window
        .type_keys("\r")
        .type_keys("\x1b[200~Malden\nOverasselt\n\x1b[201~");
    window
        .shows("Malden, Overasselt")
        .type_keys("\r")
        .shows("Heumen begonnen");
}

#[test]
fn the_plug_is_pulled_in_the_entry_line() {
    let home = home();
    let mut window = founded(home.path());
    window
        .type_keys("i")
        .shows("Typ een naam")
        .type_keys("Fanfare St. J");
    window.shows("Fanfare St. J");
    let end = Instant::now() + PATIENCE;
    while drafts(home.path()).is_empty() {
        assert!(Instant::now() < end);
        window.quiet(Duration::from_millis(20));
    }
    window.signal("KILL").ends(PATIENCE);
    let mut again = Window::open(home.path());
    again.shows("“Fanfare St. J”").shows("Dit was nog niet klaar");
    again.type_keys("\r").shows("of ^X gooit het weg");
    again.type_keys("an #ver\r").shows("✓ Fanfare St. Jan");
    assert_eq!(names(home.path()), ["Fanfare St. Jan"]);
    assert!(drafts(home.path()).is_empty());
}

#[test]
fn lines_that_come_at_once_are_shown_before_they_are_stored() {
    let home = home();
    let mut window = founded(home.path());
    window.type_keys("i").shows("Typ een naam");
    // One line and Enter, however fast, is what a person means by it.
    window.type_keys("Dorpshuis #plek\r").shows("✓ Dorpshuis");
    // A terminal that does not say that this is a paste.
    window
        .type_keys("Fanfare #ver\rEls Peters #vr\nqqqq\r")
        .shows("3 geplakte regels");
    assert_eq!(names(home.path()), ["Dorpshuis"]);
    window.type_keys("\x18").shows("Nog eens ^X gooit");
    window.type_keys("\x18").shows("zijn weggegooid");
    // One that does.
    window
        .type_keys("\x1b[200~Fanfare #ver\rEls Peters #vr\r\x1b[201~")
        .shows("2 geplakte regels")
        .type_keys("\r")
        .shows("2 hulpbronnen toegevoegd");
    assert_eq!(names(home.path()).len(), 3);
}

#[test]
fn the_mouse_is_ours_until_it_is_let_go() {
    let home = home();
    let mut window = founded(home.path());
    assert_eq!(window.count("\x1b[?1000h\x1b[?1006h"), 1);
    // A click as the terminal reports it: button, column, row.
    window
        .type_keys("\x1b[<0;36;1M\x1b[<0;36;1m")
        .shows("Nog geen hulpbronnen");
    window.type_keys("M").shows("De muis is los");
    assert_eq!(window.count("\x1b[?1006l\x1b[?1000l"), 1);
    window.type_keys("M").shows("De muis werkt weer");
    window.signal("TERM").ends(PATIENCE);
    window.gave_the_terminal_back();
    assert_eq!(window.count("\x1b[?1000l"), 2);
}

#[test]
fn a_mistake_of_ours_gives_terminal_and_mouse_back_and_says_so() {
    let home = home();
    let mut window = Window::open_with(home.path(), &[("WIJKSCHOUW_CRASH", "start")]);
    let status = window.ends(PATIENCE);
    assert!(!status.success());
    assert_eq!(window.count("\x1b[?1000h\x1b[?1006h"), 1);
    window.gave_the_terminal_back();
    // After the screen is left, so that it can be read.
    let log = String::from_utf8_lossy(&window.bytes).into_owned();
    let (_, after) = log.split_once("\x1b[?1049l").unwrap();
    assert!(after.contains("gestopt door een fout van ons"), "{after}");
}

#[test]
fn nothing_is_asked_of_the_mouse_when_it_is_off() {
    let home = home();
    let folder = home.path().join("wijkschouw");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("wijkschouw.toml"), "mouse = false\n").unwrap();
    let mut window = founded(home.path());
    window
        .type_keys("2")
        .shows("Nog geen hulpbronnen")
        .type_keys("q")
        .ends(PATIENCE);
    window.gave_the_terminal_back();
    for mode in ["1000", "1002", "1003", "1006", "1015"] {
        assert_eq!(window.count(&format!("\x1b[?{mode}")), 0, "{mode}");
    }
}

#[test]
fn a_console_without_unicode_gets_seven_bits_only() {
    let home = home();
    let mut window = Window::open_with(home.path(), &[("TERM", "linux"), ("LANG", "C")]);
    window
        .shows("Hoe heet uw dorp?")
        .type_keys("\x04")
        .shows("48 plekken");
    for (keys, shows) in [
        ("2", "161 van 161"),
        ("t", "Tags van"),
        ("\x1b", "161 van 161"),
        ("\r", "wijzigen"),
        ("\x1b", "161 van 161"),
        ("?", "Hulp"),
        ("\x1b", "161 van 161"),
        ("w", "Werkboek"),
        ("\x1b", "161 van 161"),
        ("1", "Gaten in stap"),
    ] {
        window.type_keys(keys).shows(shows);
    }
    window.type_keys("q").ends(PATIENCE);
    let high = window.bytes.iter().filter(|byte| !byte.is_ascii()).count();
    assert_eq!(high, 0);
}

#[test]
fn nothing_of_a_person_reaches_a_terminal_that_begins_by_presenting() {
    let home = home();
    let mut store = Store::open(&inventory(home.path())).unwrap().store;
    let mut els = Asset::new(AssetKind::Volunteer, "Zqxels van Zqxberg");
    els.phone = "06-98765432".into();
    els.remarks = "zqx".into();
    let changes = vec![
        Change::add(Id::ONLY, Settings::delivered("Heumen")),
        Change::add(Id::fresh(), els),
        Change::add(
            Id::fresh(),
            Asset::new(AssetKind::Place, "Tuin van Zqxels van Zqxberg"),
        ),
    ];
    let name = Phrase::new("edit-founded").text("village", "Zqxels");
    store.save(&Edit::new(name, changes)).unwrap();
    drop(store);
    let mut window = Window::open_as(home.path(), &[], &["--presenteer"]);
    window
        .shows("PRESENTATIE")
        .shows("Gaten in stap 1")
        .type_keys("2");
    window
        .shows("2 van 2")
        .type_keys("\x1b[B")
        .type_keys("y")
        .type_keys("\r");
    window
        .type_keys("w")
        .shows("Werkboek")
        .type_keys("\x1b")
        .quiet(Duration::from_millis(200));
    window
        .type_keys("x")
        .shows("nagekeken")
        .type_keys("u")
        .shows("Teruggedraaid");
    window.type_keys("q").ends(PATIENCE);
    let log = String::from_utf8_lossy(&window.bytes).to_lowercase();
    for marker in ["zqx", "98765432"] {
        assert!(!log.contains(marker), "{marker} in {log}");
    }
    window.gave_the_terminal_back();
}

#[test]
fn a_move_through_the_list_costs_few_bytes() {
    let home = home();
    let mut window = founded_demo(home.path());
    window
        .resize(120, 40)
        .shows("Gaten in stap")
        .type_keys("2")
        .shows("161 van 161");
    window.quiet(Duration::from_millis(200));
    let before = window.bytes.len();
    for _ in 0..20 {
        window.type_keys("j").quiet(Duration::from_millis(100));
    }
    let each = (window.bytes.len() - before) / 20;
    assert!((1..=2048).contains(&each), "{each} bytes a move");
}

/// A window on the demo village.
fn founded_demo(home: &Path) -> Window {
    let mut window = Window::open(home);
    window
        .shows("Hoe heet uw dorp?")
        .type_keys("\x04")
        .shows("48 plekken");
    window
}
