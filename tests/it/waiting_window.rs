//! A window that waits for another one, with something half typed: it writes nothing over, and loses nothing.

use std::path::Path;
use std::time::Duration;

use wijkschouw::store::Store;

use crate::erase::two_windows::{description, edit_the_club, home, inventory};
use crate::window::Window;

/// Goes to this field of the form that is open.
fn to_field(window: &mut Window, label: &str) {
    let wanted = format!("▸ {label}");
    for _ in 0..40 {
        if window.contents().contains(&wanted) {
            return;
        }
        window.type_keys("\t").quiet(Duration::from_millis(50));
    }
    panic!("{}", window.contents());
}

/// The form of the club, open at this field, in a window that writes and in one that waits.
fn in_both(home: &Path, label: &str) -> (Window, Window) {
    let mut first = Window::open(home);
    first.shows("Heumen").type_keys("2").shows("▸  Soepclub");
    first.type_keys("e").shows("Soepclub wijzigen");
    to_field(&mut first, label);
    let mut second = Window::open(home);
    second.shows("ALLEEN LEZEN").type_keys("2").shows("▸  Soepclub");
    second.type_keys("e").shows("Soepclub wijzigen");
    to_field(&mut second, label);
    (first, second)
}

/// The same at the phone number: one is typed in the window that waits, and then the first stores another.
fn with_two_numbers(home: &Path) -> (Window, Window) {
    let (mut first, mut second) = in_both(home, "Telefoon");
    second.type_keys("06-55544332").shows("06-55544332");
    first.type_keys("024-3581111\x13").shows("gewijzigd");
    (first, second)
}

fn member_of_the_club(home: &Path, field: &str) -> String {
    let village = Store::open_to_read(&inventory(home)).unwrap().village;
    let club = village.assets.values().find(|asset| &*asset.name == "Soepclub");
    let record = wijkschouw::domain::record::AnyRecord::Asset(club.unwrap().clone());
    record.value(field).unwrap().to_json().to_string()
}

/// Whoever types is not interrupted: their text stays, and writes nothing over before that was said.
#[test]
fn what_is_typed_in_a_short_field_stays_and_is_asked_about_once() {
    let home = home();
    let (mut first, mut second) = in_both(home.path(), "Telefoon");
    second.type_keys("06-555").shows("06-555");
    first.type_keys("024-3581111\x13").shows("gewijzigd");
    second.shows("Intussen is hier bewaard: ‘024-3581111’");
    second.type_keys("44332").shows("06-55544332");
    first.type_keys("q").ends(Duration::from_secs(2));
    second.hides("ALLEEN LEZEN");
    // Also where the cursor is elsewhere by then.
    to_field(&mut second, "Omschrijving");
    second
        .type_keys("\x13")
        .shows("Nog een keer ^S")
        .shows("▸ Telefoon");
    assert_eq!(member_of_the_club(home.path(), "phone"), "\"024-3581111\"");
    second.type_keys("\x13").shows("gewijzigd");
    assert_eq!(member_of_the_club(home.path(), "phone"), "\"06-55544332\"");
}

#[test]
fn what_is_typed_is_there_still_when_the_other_window_takes_back_what_it_stored() {
    let home = home();
    let (mut first, mut second) = with_two_numbers(home.path());
    second.shows("Intussen is hier bewaard");
    first.type_keys("u").shows("Teruggedraaid");
    second.hides("Intussen is hier bewaard").shows("06-55544332");
    first.type_keys("q").ends(Duration::from_secs(2));
    second.hides("ALLEEN LEZEN").type_keys("\x13").shows("gewijzigd");
    assert_eq!(member_of_the_club(home.path(), "phone"), "\"06-55544332\"");
}

#[test]
fn what_both_chose_alike_is_not_asked_about() {
    let home = home();
    let (mut first, mut second) = in_both(home.path(), "Status");
    second.type_keys("\x1b[C").quiet(Duration::from_millis(300));
    first.type_keys("\x1b[C").quiet(Duration::from_millis(300));
    first.type_keys("\x13").shows("gewijzigd");
    first.type_keys("q").ends(Duration::from_secs(2));
    second
        .hides("ALLEEN LEZEN")
        .type_keys("\x13")
        .shows("niets veranderd");
}

/// Left, and taken up again at another start, it is asked about as before.
#[test]
fn what_was_left_is_asked_about_at_the_next_start_too() {
    let home = home();
    let (mut first, mut second) = with_two_numbers(home.path());
    first.type_keys("q").ends(Duration::from_secs(2));
    second
        .hides("ALLEEN LEZEN")
        .type_keys("\x1b")
        .shows("half ingevuld");
    second.type_keys("q").ends(Duration::from_secs(2));
    let mut again = Window::open(home.path());
    again.shows("Dit was nog niet klaar").type_keys("\r");
    again
        .shows("06-55544332")
        .shows("Intussen is hier bewaard: ‘024-3581111’");
    again.type_keys("\x13").shows("Nog een keer");
    again.type_keys("\x13").shows("gewijzigd");
    assert_eq!(member_of_the_club(home.path(), "phone"), "\"06-55544332\"");
}

#[test]
fn what_both_ticked_or_added_stands_there_together() {
    let home = home();
    let (mut first, mut second) = in_both(home.path(), "Voorwaarden");
    second.type_keys(" ").quiet(Duration::from_millis(300));
    first.type_keys("\x1b[C \x13").shows("gewijzigd");
    first.type_keys("q").ends(Duration::from_secs(2));
    second
        .shows("Wat u erbij zette")
        .hides("ALLEEN LEZEN")
        .type_keys("\x13")
        .shows("gewijzigd");
    let conditions = member_of_the_club(home.path(), "conditions");
    assert!(
        conditions.contains("security") && conditions.contains("inclusion"),
        "{conditions}"
    );
}

/// Both windows left something of the same entry: there are two to go on with.
#[test]
fn what_the_other_window_left_half_typed_stays_beside_what_is_half_typed_here() {
    let home = home();
    let (mut first, mut second) = in_both(home.path(), "Telefoon");
    second.type_keys("06-11111111").shows("06-11111111");
    first
        .type_keys("06-22222222")
        .shows("06-22222222")
        .type_keys("\x1b")
        .shows("1 half ingevuld");
    first.type_keys("q").ends(Duration::from_secs(2));
    second.hides("ALLEEN LEZEN").quiet(Duration::from_millis(900));
    second.type_keys("\x1b").shows("2 half ingevuld");
    second.type_keys("q").ends(Duration::from_secs(2));
    let store = Store::open_to_read(&inventory(home.path())).unwrap().store;
    let drafts: Vec<String> = store
        .drafts()
        .unwrap()
        .iter()
        .map(|draft| draft.content["typed"]["phone"].to_string())
        .collect();
    for number in ["06-11111111", "06-22222222"] {
        assert!(drafts.iter().any(|draft| draft.contains(number)), "{drafts:?}");
    }
}

/// Nothing was typed here: what the other window left is not given up with what is stored here.
#[test]
fn what_the_other_window_left_half_typed_outlives_what_is_stored_here() {
    let home = home();
    let (mut first, mut second) = in_both(home.path(), "Telefoon");
    first
        .type_keys("06-22222222")
        .shows("06-22222222")
        .type_keys("\x1b")
        .shows("1 half ingevuld");
    first.type_keys("q").ends(Duration::from_secs(2));
    second.hides("ALLEEN LEZEN");
    to_field(&mut second, "E-mail");
    second.type_keys("soep@club.example\x13").shows("gewijzigd");
    second.shows("1 half ingevuld");
}

/// What cannot be kept is not typed first.
#[test]
fn nothing_is_noted_in_a_conversation_where_one_can_only_read() {
    let home = home();
    let mut first = Window::open(home.path());
    first.shows("Heumen");
    let mut second = Window::open(home.path());
    second
        .shows("ALLEEN LEZEN")
        .type_keys("\x10gesprek\r")
        .shows("1-11-2026")
        .quiet(Duration::from_millis(600))
        .type_keys("\r")
        .shows("1 Sferen");
    for key in ["N", "p"] {
        second.type_keys(key).shows("werk in het andere venster");
        second
            .type_keys("?")
            .shows("Hulp")
            .type_keys("\x1b")
            .hides("Hulp");
    }
    first.type_keys("q").ends(Duration::from_secs(2));
    second.hides("ALLEEN LEZEN").type_keys("N");
    second.shows("Enter begint een nieuwe regel");
}

#[test]
fn that_leaving_at_once_loses_what_is_half_typed_is_said() {
    let home = home();
    let (_first, mut second) = in_both(home.path(), "Telefoon");
    second.type_keys("06-55544332").shows("06-55544332");
    second.type_keys("\x03").shows("gaat verloren");
}

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
    second.shows("Wat u erbij zette");
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
