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

pub fn inventory(home: &Path) -> PathBuf {
    home.join("wijkschouw").join("dorp.db")
}

/// A volunteer, and a club and a conversation that say something of her.
pub fn home() -> TempDir {
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
pub fn edit_the_club(window: &mut Window) {
    window
        .type_keys("2")
        .shows("▸  Soepclub")
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

pub fn description(home: &Path) -> String {
    let village = Store::open_to_read(&inventory(home)).unwrap().village;
    let club = village.assets.values().find(|asset| &*asset.name == "Soepclub");
    club.unwrap().description.to_string()
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
