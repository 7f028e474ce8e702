//! Somebody is erased in one window, and another one has half typed what names them.

use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::civil::date;
use tempfile::TempDir;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::gathering::{Gathering, GatheringKind};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::relation::{Relation, RelationKind};
use wijkschouw::domain::settings::Settings;
use wijkschouw::domain::value::Link;
use wijkschouw::store::Store;

use crate::erase::planted::left_in;
use crate::window::Window;

const PERSON: &str = "Zwaantje Kwakernaak";

fn inventory(home: &Path) -> PathBuf {
    home.join("wijkschouw").join("dorp.db")
}

/// A volunteer, and a club and a conversation that say something of her.
fn home() -> TempDir {
    let home = tempfile::tempdir().unwrap();
    let mut store = Store::open(&inventory(home.path())).unwrap().store;
    let zwaantje = Asset::new(AssetKind::Volunteer, PERSON);
    let mut club = Asset::new(AssetKind::Association, "Soepclub");
    club.description = "Zwaantje Kwakernaak kookt op dinsdag.".into();
    let conversation = Gathering {
        kind: GatheringKind::Conversation,
        date: Some(date(2026, 11, 1)),
        round_1: "Zwaantje Kwakernaak kookt.".into(),
        ..Gathering::default()
    };
    let (person, soup) = (Id::fresh(), Id::fresh());
    let helps = Relation {
        from: Link::to(person),
        to: Link::to(soup),
        kind: RelationKind::ActiveIn,
        ..Relation::default()
    };
    let settings = Settings::delivered("Heumen");
    let changes = vec![
        Change::add(Id::ONLY, settings),
        Change::add(person, zwaantje),
        Change::add(soup, club),
        Change::add(Id::fresh(), helps),
        Change::add(Id::fresh(), conversation),
    ];
    store
        .save(&Edit::new(Phrase::new("edit-added").text("name", "x"), changes))
        .unwrap();
    home
}

/// Erases her in this window, and closes it.
fn erase_her_and_leave(window: &mut Window) {
    window
        .type_keys("2")
        .shows("▸  Soepclub")
        .type_keys("\x1b[B")
        .shows("Vrijwilliger · hele dorp")
        .type_keys("Z")
        .shows("2 teksten noemen")
        .type_keys("\r")
        .quiet(Duration::from_millis(300))
        .type_keys(PERSON)
        .type_keys("\r")
        .shows("Voorgoed gewist");
    window.type_keys("q").ends(Duration::from_secs(2));
}

/// Opens the form of the club, with the cursor behind what is said of it.
fn edit_the_club(window: &mut Window) {
    window
        .type_keys("2")
        .shows("Soepclub")
        .type_keys("e")
        .shows("Soepclub wijzigen");
    for _ in 0..40 {
        if window.contents().contains("▸ Omschrijving") {
            return;
        }
        window.type_keys("\t").quiet(Duration::from_millis(50));
    }
    panic!("{}", window.contents());
}

fn description(home: &Path) -> String {
    let village = Store::open_to_read(&inventory(home)).unwrap().village;
    let club = village.assets.values().find(|asset| &*asset.name == "Soepclub");
    club.unwrap().description.to_string()
}

/// Begins to type behind the notes of its first round.
fn notes_of_the_conversation(window: &mut Window) {
    window
        .shows("Heumen")
        .type_keys("\x10gesprek\r")
        .shows("1-11-2026")
        .quiet(Duration::from_millis(600))
        .type_keys("\r")
        .shows("1 Sferen")
        .type_keys("N")
        .shows("Enter begint een nieuwe regel");
}

fn notes(home: &Path) -> Vec<String> {
    let village = Store::open_to_read(&inventory(home)).unwrap().village;
    let gatherings = village.gatherings.values();
    gatherings
        .map(|gathering| gathering.round_1.to_string())
        .collect()
}

#[test]
fn a_form_half_typed_in_a_window_that_waits_does_not_bring_them_back() {
    let home = home();
    let mut first = Window::open(home.path());
    first.shows("Heumen");
    let mut second = Window::open(home.path());
    edit_the_club(&mut second);
    second.type_keys(" Schuif aan!").shows("Schuif aan!");
    erase_her_and_leave(&mut first);
    second.shows("is iemand voorgoed gewist").hides("Zwaantje");
    second.shows("Schuif aan!");
    second.type_keys("\x13").shows("gewijzigd");
    second.type_keys("q").ends(Duration::from_secs(2));
    assert_eq!(
        description(home.path()),
        "vrijwilliger kookt op dinsdag. Schuif aan!"
    );
    assert_eq!(left_in(home.path(), &["Zwaantje", "Kwakernaak"]), [""; 0]);
}

/// Nobody was erased: what is gone from the text stays gone all the same.
#[test]
fn of_a_form_half_typed_in_a_window_that_waits_only_what_was_added_is_kept() {
    let home = home();
    let mut first = Window::open(home.path());
    edit_the_club(&mut first);
    let mut second = Window::open(home.path());
    second.shows("ALLEEN LEZEN");
    edit_the_club(&mut second);
    second.type_keys(" Schuif aan!").shows("Schuif aan!");
    first.type_keys(&"\x7f".repeat(60)).hides("kookt");
    first.type_keys("Anneke bakt.\x13").shows("gewijzigd");
    first.type_keys("q").ends(Duration::from_secs(2));
    second.shows("Wat u erbij typte");
    second.type_keys("\x13").shows("gewijzigd");
    second.type_keys("q").ends(Duration::from_secs(2));
    assert_eq!(description(home.path()), "Anneke bakt.\nSchuif aan!");
}

#[test]
fn that_a_form_is_of_something_deleted_in_the_other_window_is_said() {
    let home = home();
    let mut first = Window::open(home.path());
    first.shows("Heumen").type_keys("2").shows("▸  Soepclub");
    let mut second = Window::open(home.path());
    second.shows("ALLEEN LEZEN");
    edit_the_club(&mut second);
    second.type_keys(" Schuif aan!").shows("Schuif aan!");
    first.type_keys("d").shows("verwijder");
    second.shows("is intussen verwijderd").shows("Schuif aan!");
    first.type_keys("q").ends(Duration::from_secs(2));
    second.hides("ALLEEN LEZEN").type_keys("\x13").shows("toegevoegd");
    second.type_keys("q").ends(Duration::from_secs(2));
    assert_eq!(
        description(home.path()),
        "Zwaantje Kwakernaak kookt op dinsdag. Schuif aan!"
    );
}

#[test]
fn notes_of_a_conversation_that_stand_open_do_not_take_the_place_of_what_was_stored_since() {
    let home = home();
    let mut first = Window::open(home.path());
    first.shows("Heumen");
    let mut second = Window::open(home.path());
    notes_of_the_conversation(&mut second);
    second.type_keys(" En brood.").shows("En brood.");
    notes_of_the_conversation(&mut first);
    first.type_keys(" En soep.\x13").shows("bewaard");
    first.type_keys("\x1b").quiet(Duration::from_millis(300));
    first.close().ends(Duration::from_secs(2));
    second
        .shows("u kunt hier nu schrijven")
        .shows("En soep.")
        .type_keys("\x13")
        .shows("Notities: ");
    second.close().ends(Duration::from_secs(2));
    assert_eq!(
        notes(home.path()),
        ["Zwaantje Kwakernaak kookt. En soep.\nEn brood."]
    );
}

#[test]
fn what_was_left_half_typed_there_does_not_bring_them_back_either() {
    let home = home();
    let mut first = Window::open(home.path());
    first.shows("Heumen");
    let mut second = Window::open(home.path());
    edit_the_club(&mut second);
    second
        .type_keys(" Met zwaantje kwakernaak.")
        .type_keys("\x1b")
        .shows("blijft staan zolang dit venster");
    second
        .type_keys("/")
        .shows("Esc")
        .type_keys("zwaantje\r")
        .shows("zwaantje");
    erase_her_and_leave(&mut first);
    second.shows("u kunt hier nu schrijven").hides("waantje");
    second.type_keys("q").ends(Duration::from_secs(2));
    assert_eq!(
        left_in(home.path(), &["Zwaantje", "zwaantje", "akernaak"]),
        [""; 0]
    );
    let mut again = Window::open(home.path());
    again.shows("nog niet klaar");
}

#[test]
fn the_notes_of_a_conversation_that_stand_open_there_do_not_bring_them_back() {
    for typed in ["", " En soep."] {
        let home = home();
        let mut first = Window::open(home.path());
        first.shows("Heumen");
        let mut second = Window::open(home.path());
        notes_of_the_conversation(&mut second);
        second.type_keys(typed).quiet(Duration::from_millis(300));
        erase_her_and_leave(&mut first);
        second.shows("is iemand voorgoed gewist").hides("Zwaantje");
        second.type_keys("\x13").quiet(Duration::from_millis(300));
        second.type_keys("\x1b").quiet(Duration::from_millis(300));
        second.close().ends(Duration::from_secs(2));
        assert_eq!(left_in(home.path(), &["Zwaantje", "Kwakernaak"]), [""; 0]);
        assert_eq!(notes(home.path()), [format!("vrijwilliger kookt.{typed}")]);
    }
}
