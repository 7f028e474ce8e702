//! Large edits are written beside the screen: one looks around meanwhile, and nothing is lost or half there.

use std::fmt::Write;
use std::fs;

use wijkschouw::app::events::Event;
use wijkschouw::app::jobs::Done;
use wijkschouw::i18n::Language;
use wijkschouw::store::{Store, remember_beside};

use crate::app::late::Waiting;
use crate::app::small;

fn written(done: &Done) -> bool {
    matches!(done, Done::Written(_))
}

/// While 1 001 entries are being written next to the twelve that are there.
fn taking_a_list_in() -> Waiting {
    let evening = small(Language::Dutch);
    let mut waiting = Waiting::on(&evening.file(), written);
    let mut list = "Naam;Plaats\n".to_owned();
    for number in 0..1001 {
        writeln!(list, "Club nummer {number};Malden").unwrap();
    }
    fs::write(waiting.folder.path().join("lijst.csv"), list).unwrap();
    waiting.keys("2I<enter><enter><tab><enter>1001<enter>");
    assert_eq!(waiting.late.len(), 1, "{}", waiting.screen());
    waiting
}

#[test]
fn one_looks_around_while_a_large_list_is_being_kept() {
    let mut waiting = taking_a_list_in();
    waiting.shows("Het bewaren duurt even");
    waiting.happens(Event::Done(Done::Writing(700, 2002)));
    waiting.shows("bewaren: 34%");
    // The list itself is put aside: nothing in it can be changed any more.
    assert!(!waiting.screen().contains("4 van 4"));
    waiting.keys("/vereniging 7<enter>");
    waiting.shows("Vereniging 07");
    waiting.keys("?");
    waiting.shows("Hulp");
    waiting.keys("<esc>3");
    waiting.shows("bewaren: 34%");
    waiting.arrives();
    waiting.shows("1001 nieuw");
    waiting.shows("alles bewaard");
    assert_eq!(waiting.village().assets.len(), 1013);
    waiting.keys("2I");
    waiting.shows("1 van 4");
    waiting.keys("<esc>u");
    waiting.arrives();
    waiting.shows("Teruggedraaid");
    assert_eq!(waiting.village().assets.len(), 12);
}

#[test]
fn what_the_file_was_made_to_remember_meanwhile_stops_no_large_step() {
    let mut waiting = taking_a_list_in();
    waiting.arrives();
    let keys = || std::iter::once("given-out".to_owned());
    remember_beside(&waiting.file(), keys(), "uit.csv").unwrap();
    waiting.keys("u");
    waiting.arrives();
    waiting.shows("Teruggedraaid");
    assert_eq!(waiting.village().assets.len(), 12);
}

#[test]
fn what_is_entered_meanwhile_stays_where_it_was_typed_and_is_kept_after_it() {
    let mut waiting = taking_a_list_in();
    waiting.keys("iFanfare #vereniging<enter>");
    waiting.shows("Er wordt nog bewaard");
    waiting.shows("Fanfare #vereniging");
    waiting.arrives();
    assert!(!waiting.has("Fanfare"));
    waiting.keys("<enter>");
    assert!(waiting.has("Fanfare"));
    assert_eq!(waiting.village().assets.len(), 1014);
}

#[test]
fn a_form_that_is_left_half_filled_in_meanwhile_waits_in_the_file() {
    let mut waiting = taking_a_list_in();
    waiting.keys("n<down><down><enter>Zangkoor<esc>");
    waiting.arrives();
    waiting.app.close().unwrap();
    let drafts = Store::open_to_read(&waiting.file())
        .unwrap()
        .store
        .drafts()
        .unwrap();
    assert!(
        drafts
            .iter()
            .any(|draft| draft.content.to_string().contains("Zangkoor")),
        "{drafts:?}"
    );
}

#[test]
fn nothing_else_may_be_done_with_the_file_meanwhile() {
    let mut waiting = taking_a_list_in();
    for script in ["I", "u", "*dj"] {
        waiting.keys(script);
        waiting.shows("Er wordt nog bewaard");
        waiting.keys("<esc>");
    }
    waiting.arrives();
    assert_eq!(waiting.village().assets.len(), 1013);
}

#[test]
fn writing_that_breaks_down_is_told_and_the_list_is_there_again() {
    let mut waiting = taking_a_list_in();
    // The file goes with the thread that had it.
    waiting.late.clear();
    waiting.happens(Event::Done(Done::Broken("writes")));
    waiting.shows("Het bewaren mislukte door een fout van ons");
    waiting.shows("4 van 4");
    waiting.keys("2iFanfare #vereniging<enter><esc>");
    assert!(waiting.has("Fanfare"));
}

#[test]
fn who_begins_to_present_meanwhile_shows_nothing_of_the_list() {
    let mut waiting = taking_a_list_in();
    waiting.app.present();
    waiting.settle();
    waiting.late.retain(written);
    waiting.arrives();
    assert!(!waiting.screen().contains("4 van 4"));
    assert_eq!(waiting.village().assets.len(), 1013);
}

#[test]
fn whoever_is_made_to_stop_meanwhile_leaves_the_file_whole() {
    let mut waiting = taking_a_list_in();
    waiting.happens(Event::Stop);
    assert!(waiting.app.errands.leave);
    waiting.app.close().unwrap();
    waiting.arrives();
    waiting.app.close().unwrap();
    assert_eq!(waiting.village().assets.len(), 1013);
}

#[test]
fn who_wants_to_stop_it_too_late_is_told_that_it_is_kept() {
    let mut waiting = taking_a_list_in();
    waiting.keys("<esc>");
    waiting.shows("Het bewaren stopt");
    // It was in the file already.
    waiting.arrives();
    waiting.shows("alles is al bewaard");
    waiting.shows("Met u draait u het terug");
    assert_eq!(waiting.village().assets.len(), 1013);
    waiting.keys("u");
    waiting.arrives();
    assert_eq!(waiting.village().assets.len(), 12);
}

#[test]
fn esc_just_after_it_was_kept_says_that_it_is_and_only_once() {
    let mut waiting = taking_a_list_in();
    waiting.arrives();
    waiting.keys("<esc>");
    waiting.shows("alles is al bewaard");
    waiting.keys("<esc>");
    assert!(
        !waiting.screen().contains("alles is al bewaard"),
        "{}",
        waiting.screen()
    );
    waiting.keys("u");
    waiting.arrives();
    waiting.keys("<esc>");
    waiting.shows("het is al teruggedraaid");
}
