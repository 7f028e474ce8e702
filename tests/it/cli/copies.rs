//! Copies, damage and the way back, on the command line.

use std::fs;

use predicates::prelude::PredicateBooleanExt;
use predicates::str::contains;

use crate::cli::Desk;

const PAGE: usize = 4096;

/// A desk with some associations in the inventory.
fn desk() -> Desk {
    let desk = Desk::new();
    let list: String = (0..150)
        .map(|number| format!("Vereniging {number};vereniging\n"))
        .collect();
    desk.file("lijst.csv", format!("Naam;Soort\n{list}"));
    desk.asks(["add", "Dorpshuis #plek"]).assert().success();
    desk.asks(["import", "lijst.csv"]).assert().success();
    desk
}

/// Everything but the first page is gone.
fn spoil(desk: &Desk) -> Vec<u8> {
    let mut bytes = fs::read(desk.inventory()).unwrap();
    bytes[PAGE..].fill(0xa5);
    fs::write(desk.inventory(), &bytes).unwrap();
    bytes
}

#[test]
fn a_copy_to_a_stick_is_one_command_and_is_opened_to_see_that_it_is_whole() {
    let desk = desk();
    let stick = desk.path("stick");
    fs::create_dir(&stick).unwrap();
    desk.asks(["backup", "stick", "--today", "2026-11-26"])
        .assert()
        .success()
        .stdout(contains("nagekeken").and(contains("151 hulpbronnen")));
    let copy = stick.join("dorp-2026-11-26.db");
    assert!(copy.is_file());
    // A second one of the day stands beside it; what is there is not written over unasked.
    desk.asks(["backup", "stick", "--today", "2026-11-26"])
        .assert()
        .success();
    assert!(stick.join("dorp-2026-11-26-2.db").is_file());
    let before = fs::read(&copy).unwrap();
    desk.asks(["backup", "stick/dorp-2026-11-26.db"]).assert().code(1);
    assert_eq!(fs::read(&copy).unwrap(), before);
    desk.asks(["backup", "stick/dorp-2026-11-26.db", "--yes"])
        .assert()
        .success();
    desk.asks(["backup", "dorp.db", "--yes"]).assert().code(1);
    desk.asks(["backup", "nergens/kopie.db"]).assert().code(1);
    let told = desk.json("backup nieuw.db --json");
    assert_eq!(told["assets"], 151);
    // The screen tells when that was, and where to.
    desk.asks(["--db", "nieuw.db", "check"]).assert().success();
}

#[test]
fn an_import_is_preceded_by_a_copy_that_says_so() {
    let desk = desk();
    desk.asks(["backups"])
        .assert()
        .success()
        .stdout(contains("voor het inlezen van 150"));
    let copies = desk.json("backups --json");
    assert_eq!(copies["copies"][0]["why"], "import");
    desk.asks(["where"])
        .assert()
        .success()
        .stdout(contains("Laatste kopie van het programma"));
    assert!(desk.json("where --json")["backup"].is_string());
}

/// Who said no after a copy was made has not said yes again when it comes back.
#[test]
fn a_no_of_later_stays_a_no_when_an_older_copy_comes_back() {
    let desk = Desk::new();
    let people = "Naam;Soort;Toestemming\nAnneke Zwaan;vrijwilliger;schriftelijk\nBep Meeuw;vrijwilliger;schriftelijk\n";
    desk.file("mensen.csv", people);
    desk.asks(["import", "mensen.csv"]).assert().success();
    desk.file("club.csv", "Naam;Soort\nZangkoor;vereniging\n");
    desk.asks(["import", "club.csv"]).assert().success();
    desk.asks(["privacy", "restrict", "Anneke Zwaan"])
        .assert()
        .success();
    desk.asks(["restore", "1"])
        .assert()
        .code(1)
        .stderr(contains("De toestemming van 1 mens is sinds die kopie"));
    desk.asks(["restore", "1", "--yes"])
        .assert()
        .success()
        .stderr(contains("dat blijft zo"));
    let export = desk.json("export json -");
    let assets = export["assets"].as_array().unwrap();
    let of = |name: &str| assets.iter().find(|asset| asset["name"] == name).unwrap();
    assert_eq!(assets.len(), 2);
    let anneke = of("Anneke Zwaan");
    assert_eq!(anneke["volunteer"]["consent"]["level"], "none", "{anneke}");
    assert_eq!(anneke["status"], "stopped");
    assert_eq!(of("Bep Meeuw")["volunteer"]["consent"]["level"], "written");
}

#[test]
fn a_damaged_inventory_is_told_and_its_copy_comes_in_its_place() {
    let desk = desk();
    let bytes = spoil(&desk);
    for line in ["check", "gaps", "export", "add Koor"] {
        desk.asks(line.split(' ')).assert().code(1);
        assert_eq!(fs::read(desk.inventory()).unwrap(), bytes, "{line}");
    }
    desk.asks(["gaps"])
        .assert()
        .stderr(contains("beschadigd").and(contains("--repair")));
    desk.asks(["check"])
        .assert()
        .code(1)
        .stderr(contains("dorp-gered.db"));
    desk.asks(["backups"])
        .assert()
        .success()
        .stdout(contains("voor het inlezen"));
    // Not without a yes.
    desk.asks(["restore", "1"])
        .assert()
        .code(1)
        .stderr(contains("--yes"));
    assert_eq!(fs::read(desk.inventory()).unwrap(), bytes);
    desk.asks(["restore", "1", "--yes"])
        .assert()
        .success()
        .stdout(contains("één hulpbron").and(contains("dorp.damaged-")));
    desk.asks(["check"]).assert().success();
    assert!(desk.export().contains("Dorpshuis"));
}

#[test]
fn an_inventory_with_a_field_that_cannot_be_read_is_read_and_never_written() {
    let desk = desk();
    let connection = rusqlite::Connection::open(desk.inventory()).unwrap();
    let spoil = "UPDATE assets SET name = CAST(X'416DFF7261' AS TEXT) WHERE kind = 'place'";
    connection.execute_batch(spoil).unwrap();
    drop(connection);
    let bytes = fs::read(desk.inventory()).unwrap();
    desk.asks(["gaps"])
        .assert()
        .success()
        .stderr(contains("Eén ding in het bestand is niet goed te lezen"));
    desk.asks(["add", "Koor"]).assert().code(1).stderr(
        contains("beschadigd")
            .and(contains("--repair"))
            .and(contains("restore 1")),
    );
    desk.asks(["check"])
        .assert()
        .code(1)
        .stdout(
            contains("Bij hulpbron “Am\u{fffd}ra” is Naam niet goed te lezen").and(contains("is heel").not()),
        )
        .stderr(contains("--repair"));
    desk.asks(["restore", "1"]).assert().code(1);
    assert_eq!(fs::read(desk.inventory()).unwrap(), bytes);
    desk.asks(["check", "--repair", "gered.db"])
        .assert()
        .code(3)
        .stdout(contains(
            "“Dorpshuis” was Naam niet goed te lezen: “Am\u{fffd}ra”. Kijk of het klopt.",
        ));
    desk.asks(["restore", "1", "--yes"])
        .assert()
        .success()
        .stdout(contains("dorp.damaged-"));
    desk.asks(["add", "Koor"]).assert().success();
}

#[test]
fn what_is_told_of_damage_names_the_file_and_the_command_and_is_in_one_language() {
    let desk = desk();
    let whole = fs::read(desk.inventory()).unwrap();
    fs::write(desk.inventory(), &whole[..whole.len() / 2]).unwrap();
    let inventory = desk.inventory().canonicalize().unwrap();
    let command = format!(
        "wijkschouw check --file {} --repair {}",
        inventory.display(),
        inventory.with_file_name("dorp-gered.db").display()
    );
    desk.asks(["gaps"])
        .assert()
        .stderr(contains(&*command).and(contains("restore 1 --file")));
    for line in ["gaps", "check"] {
        let told = desk.asks([line]).assert().get_output().clone();
        let told = String::from_utf8([told.stdout, told.stderr].concat()).unwrap();
        for technical in ["***", "database", "Tree", "page"] {
            assert!(!told.contains(technical), "{line}: {told}");
        }
    }
    // The command does what it says, and from then on what it saved is named.
    desk.asks(command.split(' ').skip(1)).assert().code(3);
    let saved = inventory.with_file_name("dorp-gered.db");
    let open = format!("wijkschouw --file {}”", saved.display());
    desk.asks(["gaps"])
        .assert()
        .stderr(contains(&*open).and(contains("--repair").not()));
    // What is damaged once more after that has not been saved.
    fs::write(desk.inventory(), &whole[..whole.len() / 3]).unwrap();
    desk.asks(["gaps"]).assert().stderr(contains("--repair"));
    fs::remove_file(saved).unwrap();
    // Without a copy none is named.
    fs::remove_dir_all(desk.path("dorp.db-backups")).unwrap();
    desk.asks(["gaps"])
        .assert()
        .stderr(contains("--repair").and(contains("restore").not()));
}

#[test]
fn an_inventory_of_which_the_beginning_is_written_over_is_known_and_saved() {
    let desk = Desk::new();
    desk.asks(["add", "Dorpshuis #plek"]).assert().success();
    let mut bytes = fs::read(desk.inventory()).unwrap();
    bytes[..100].fill(b'x');
    fs::write(desk.inventory(), &bytes).unwrap();
    desk.asks(["gaps"])
        .assert()
        .code(1)
        .stderr(contains("beschadigd").and(contains("--repair")));
    desk.asks(["check", "--repair", "gered.db"]).output().unwrap();
    desk.asks(["--db", "gered.db", "export"])
        .assert()
        .success()
        .stdout(contains("Dorpshuis"));
    assert_eq!(fs::read(desk.inventory()).unwrap(), bytes);
    // Of what never was one of ours, that is said; nothing in it can be saved.
    desk.file("iets.db", "naam;soort\n");
    desk.asks(["--db", "iets.db", "gaps"])
        .assert()
        .stderr(contains("geen bestand van wijkschouw").and(contains("elders bewaarde")));
    desk.file("iets.csv", "naam;soort\n");
    desk.asks(["--db", "iets.csv", "gaps"])
        .assert()
        .stderr(contains("geen bestand van wijkschouw").and(contains("--repair").not()));
}

#[test]
fn what_can_be_saved_is_saved_and_the_rest_is_told() {
    let desk = desk();
    let whole = fs::read(desk.inventory()).unwrap();
    desk.asks(["check", "--repair", "heel.db"])
        .assert()
        .success()
        .stdout(contains("Alles wat in het bestand stond, is gered"));
    let cut = &whole[..whole.len() / 2];
    fs::write(desk.inventory(), cut).unwrap();
    desk.asks(["check", "--repair", "heel.db"])
        .assert()
        .code(1)
        .stderr(contains("heel.db").and(contains("--yes").not()));
    desk.asks(["check", "--repair", "gered.db"])
        .assert()
        .code(3)
        .stdout(contains("Het bestand is te kort").and(contains("Gered: hulpbron")))
        .stderr(contains("gered.db"));
    assert_eq!(fs::read(desk.inventory()).unwrap(), cut);
    desk.asks(["--db", "gered.db", "check"]).assert().success();
    let told = desk.json("check --repair nog-eens.db --json");
    assert_eq!(told["complete"], false);
    assert!(told["told"].as_array().unwrap().len() > 2);
}

#[test]
fn in_the_place_of_an_empty_file_or_another_a_copy_can_come() {
    let desk = desk();
    for bytes in [&b""[..], b"Beste buren,\n"] {
        fs::write(desk.inventory(), bytes).unwrap();
        desk.asks(["gaps"])
            .assert()
            .code(1)
            .stderr(contains("restore 1 --file"));
        desk.asks(["backups"])
            .assert()
            .success()
            .stdout(contains("voor het inlezen"));
        desk.asks(["restore", "1"])
            .assert()
            .code(1)
            .stderr(contains("--yes"));
        assert_eq!(fs::read(desk.inventory()).unwrap(), bytes);
        desk.asks(["restore", "1", "--yes"])
            .assert()
            .success()
            .stdout(contains("dorp.damaged-"));
        assert!(desk.export().contains("Dorpshuis"));
    }
    // An empty file without copies has none to offer.
    desk.file("leeg.db", "");
    desk.asks(["--db", "leeg.db", "gaps"])
        .assert()
        .code(1)
        .stderr(contains("leeg").and(contains("restore").not()));
}

#[test]
fn a_stick_that_is_not_in_gets_no_copy_on_the_laptop() {
    let desk = Desk::new();
    desk.asks(["add", "Koor #vereniging"]).assert().success();
    fs::create_dir(desk.path("media")).unwrap();
    for target in ["media/stick", "media/stick/", "media/nieuw/map/", "weg/kopie.db"] {
        desk.asks(["backup", target])
            .assert()
            .failure()
            .stderr(contains("Deze map is er niet"));
    }
    assert_eq!(fs::read_dir(desk.path("media")).unwrap().count(), 0);
    desk.asks(["backup", "media/kopie.db"]).assert().success();
    fs::create_dir(desk.path("media/stick")).unwrap();
    desk.asks(["backup", "media/stick"]).assert().success();
}

#[test]
fn a_program_takes_much_back_at_once_and_is_told_how_much() {
    let desk = desk();
    desk.asks(["undo"])
        .assert()
        .success()
        .stdout(contains("Ongedaan gemaakt"))
        .stderr(contains("150 gegevens in één keer").and(contains("wijkschouw redo")));
    desk.asks(["undo"])
        .assert()
        .success()
        .stderr(predicates::str::is_empty());
}

#[cfg(unix)]
#[test]
fn whoever_types_is_asked_before_much_is_taken_back_at_once() {
    use crate::window::{PATIENCE, Window};

    let desk = desk();
    let file = desk.inventory().display().to_string();
    let undo = |more: &[&str]| {
        let variables = [("WIJKSCHOUW_FILE", file.as_str())];
        Window::open_as(desk.home.path(), &variables, &[&["undo"], more].concat())
    };
    let mut window = undo(&[]);
    window
        .shows("(150 gegevens)")
        .type_keys("misschien\r")
        .shows("\nTyp ja of nee.")
        .type_keys("n\r")
        .shows("Er is niets teruggedraaid");
    assert!(!window.ends(PATIENCE).success());
    let mut window = undo(&["--taal", "en"]);
    window
        .shows("(150 records)")
        .type_keys("\r")
        .shows("Nothing was taken back");
    assert!(!window.ends(PATIENCE).success());
    assert!(desk.export().contains("Vereniging 149"));
    let mut window = undo(&[]);
    window
        .shows("(150 gegevens)")
        .type_keys("j\r")
        .shows("Ongedaan gemaakt");
    assert!(window.ends(PATIENCE).success());
    assert!(!desk.export().contains("Vereniging 149"));
    desk.asks(["redo"]).assert().success();
    let mut window = undo(&["--yes"]);
    window.shows("Ongedaan gemaakt");
    assert!(window.ends(PATIENCE).success());
    assert!(!window.contents().contains("Wilt u dat"));
}

#[test]
fn copies_of_one_minute_are_told_apart_and_say_how_much_is_in_them() {
    use jiff::civil::date;
    use wijkschouw::store::back_up;

    let desk = Desk::new();
    desk.asks(["add", "Dorpshuis #plek"]).assert().success();
    let noon = date(2026, 11, 26).at(12, 0, 5, 0);
    back_up(&desk.inventory(), noon).unwrap();
    desk.asks(["add", "Bieb #plek"]).assert().success();
    back_up(&desk.inventory(), date(2026, 11, 26).at(12, 0, 40, 0)).unwrap();
    back_up(&desk.inventory(), date(2026, 11, 26).at(13, 1, 0, 0)).unwrap();
    let inventory = desk.inventory().canonicalize().unwrap();
    let command = format!("wijkschouw restore 1 --file {} --yes", inventory.display());
    desk.asks(["backups"])
        .assert()
        .success()
        .stdout(
            contains("12:00:05  bij het stoppen  één hulpbron")
                .and(contains("12:00:40  bij het stoppen  2 hulpbronnen"))
                .and(contains("13:01  bij het stoppen")),
        )
        .stderr(contains(&*command));
    assert_eq!(desk.json("backups --json")["copies"][2]["assets"], 1);
    // What is asked for by number is named with all that has to be typed.
    let third = command.replace("restore 1", "restore 3");
    desk.asks(["restore", "3"])
        .assert()
        .code(1)
        .stderr(contains(&*third));
    desk.asks(third.split(' ').skip(1)).assert().success();
    assert!(!desk.export().contains("Bieb"));
}

#[test]
fn going_back_to_a_copy_that_is_not_there_speaks_of_the_copy() {
    let desk = desk();
    desk.asks(["restore", "nietbestaat.db", "--yes"])
        .assert()
        .failure()
        .stderr(contains("Deze kopie is er niet: nietbestaat.db").and(contains("wijkschouw add").not()));
}

#[test]
fn what_may_not_be_kept_without_need_is_noticed_and_added() {
    let desk = Desk::new();
    desk.asks(["add", "Jan #vrijwilliger -- 123456782"])
        .assert()
        .success()
        .stderr(contains("Dit lijkt op een BSN."));
    desk.asks(["add", "Koor #ver"])
        .assert()
        .success()
        .stderr(contains("lijkt op").not());
}

#[cfg(unix)]
#[test]
fn a_link_that_points_to_itself_is_called_that() {
    let desk = Desk::new();
    std::os::unix::fs::symlink("rond.db", desk.path("rond.db")).unwrap();
    desk.asks(["check", "--file", "rond.db"])
        .assert()
        .failure()
        .stderr(contains("wijst naar zichzelf"));
}

#[test]
fn of_a_file_of_zeros_nobody_is_told_to_save_what_is_in_it() {
    let desk = Desk::new();
    desk.file("leeg.db", "\0".repeat(3 * PAGE));
    desk.asks(["check", "--file", "leeg.db"])
        .assert()
        .failure()
        .stderr(contains("--repair").not());
}
