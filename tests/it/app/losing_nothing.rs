//! What is typed stays, whatever happens.

use rusqlite::Connection;
use wijkschouw::i18n::Language;

use crate::evening::Evening;

#[test]
fn a_half_filled_form_survives_the_power_and_is_offered() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening
        .keys("n<down><down><enter>Fanfare Sint-J<tab><tab>")
        .rest();
    evening
        .crash()
        .shows("Dit was nog niet klaar.")
        .shows("Fanfare Sint-J")
        .shows("Nieuw: vereniging");
    evening.keys("<shift-tab><shift-tab>an<ctrl-s>");
    evening.entry("Fanfare Sint-Jan");
    // What is stored is no draft any more.
    evening.crash().hides("Nieuw: vereniging");
}

#[test]
fn what_was_left_is_offered_and_waits_for_who_comes_for_something_else() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Dorpshuis").rest();
    evening
        .power_cut()
        .shows("Dit was nog niet klaar: Nieuw: plek")
        .shows("“Dorpshuis”")
        .shows("laten liggen voor later");
    let small = evening.frame(80, 24);
    assert!(small.contains("Enter  hiermee verdergaan"), "{small}");
    evening.keys("<esc>").shows("Het blijft klaarstaan");
    evening.shows("bewaard · 1 half ingevuld");
    // It is there when one comes for it, and offered again the next time.
    evening.power_cut().keys("2").hides("Dit was nog niet klaar:");
    evening.keys("n<enter>").shows("Dorpshuis");
    evening.power_cut().keys("<enter>").shows("Nieuw: plek");
    evening.keys("p").shows("Dorpshuisp");
    // While people look along nothing is offered.
    evening.power_cut().keys("p").hides("Dorpshuis");
}

#[test]
fn leaving_a_form_keeps_its_last_letters() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening
        .keys("n<enter>Dorpshuis<esc>")
        .shows("Wat u typte, blijft klaarstaan.");
    evening.crash().shows("Nieuw: plek").shows("Dorpshuis");
}

#[test]
fn what_waits_half_typed_is_never_called_saved() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.shows("alles bewaard");
    evening.keys("n<enter>Dorpshuis<esc>");
    evening.hides("alles bewaard").shows("bewaard · 1 half ingevuld");
    evening.keys("iEls<esc>").shows("bewaard · 2 half ingevuld");
    evening.crash().keys("<esc><esc>").hides("alles bewaard");
    evening.keys("i<ctrl-x><ctrl-x><esc>n<enter><ctrl-x><ctrl-x>");
    evening.shows("alles bewaard");
}

#[test]
fn a_new_form_goes_on_where_the_last_one_was_left() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Dorpshuis<esc>n<enter>");
    evening.shows("Dorpshuis").shows("Dit was nog niet klaar.");
    evening.keys("<esc>n<down><enter>").hides("Dorpshuis");
}

#[test]
fn what_was_half_typed_is_thrown_away_only_when_asked_twice() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening
        .keys("n<enter>Dorpshuis<ctrl-x>")
        .shows("Dorpshuis")
        .shows("Nog eens ^X");
    evening.keys("<ctrl-x>").hides("Dorpshuis");
    evening.keys("n<enter>").hides("Dorpshuis");
    evening.crash().hides("Dorpshuis");
}

#[test]
fn looking_something_up_over_a_form_loses_nothing() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening
        .keys("n<enter>Dorpshuis")
        .command("inventaris")
        .hides("Nieuw: plek");
    evening.crash().shows("Nieuw: plek").shows("Dorpshuis");
    evening.keys(" De Terp<ctrl-p>").rest();
    evening.crash().shows("Dorpshuis De Terp");
}

#[test]
fn the_last_of_several_drafts_is_offered_first() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Dorpshuis<esc>n<down><enter>Els<esc>");
    // Two within a second would be told apart by chance.
    let file = Connection::open(evening.file()).unwrap();
    file.execute(
        "UPDATE drafts SET at = '2020-01-01T00:00:00Z' WHERE form LIKE '%place'",
        (),
    )
    .unwrap();
    drop(file);
    evening.crash().shows("Nieuw: vrijwilliger").shows("Els");
}

#[test]
fn taking_back_in_a_form_is_about_what_was_typed() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let before = evening.exported();
    evening.keys("n<enter>Dorpshuis<ctrl-z>");
    assert_eq!(evening.exported(), before);
    evening
        .shows("Nieuw: plek")
        .hides("Dorpshuis")
        .keys("<ctrl-r>")
        .shows("Dorpshuis");
    assert_eq!(evening.exported(), before);
}

#[test]
fn a_form_that_cannot_be_stored_stays() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Dorpshuis");
    // As when the disk is full: another program keeps the file from being written.
    let other = Connection::open(evening.file()).unwrap();
    other
        .execute_batch("PRAGMA locking_mode=EXCLUSIVE; BEGIN IMMEDIATE")
        .unwrap();
    evening.keys("<ctrl-s>").shows("Nieuw: plek").shows("Dorpshuis");
    other.execute_batch("ROLLBACK").unwrap();
    drop(other);
    evening.keys("<ctrl-s>").hides("Nieuw: plek");
    evening.entry("Dorpshuis");
}

#[test]
fn an_entry_that_is_looked_up_shows_where_it_was_changed() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    // Loading a whole village says nothing about where one wants to be.
    evening.keys("2");
    let first = evening.screen();
    let place = first.lines().position(|line| line.contains('▸'));
    assert_eq!(place, Some(4), "{first}");
}

#[test]
fn a_draft_of_which_the_entry_is_gone_keeps_no_other_from_being_offered() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Bieb<ctrl-s>n<enter>Dorpshuis<esc>");
    evening.keys("2o2Leeszaal<esc>d");
    let file = Connection::open(evening.file()).unwrap();
    file.execute(
        "UPDATE drafts SET at = '2020-01-01T00:00:00Z' WHERE form LIKE '%place'",
        (),
    )
    .unwrap();
    drop(file);
    evening.crash().shows("Nieuw: plek").shows("Dorpshuis");
    // It waits for its entry to be brought back.
    evening.keys("<ctrl-x><ctrl-x>u").crash().shows("Leeszaal");
}

#[test]
fn a_copy_on_a_stick_that_is_not_in_goes_nowhere() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Dorpshuis<ctrl-s>");
    let stick = evening.file().with_file_name("stick");
    evening.command("waar staat alles").keys("<end><enter>");
    evening
        .paste(&stick.display().to_string())
        .keys("<enter>")
        .shows("Zit de stick erin?");
    assert!(!stick.exists());
}
