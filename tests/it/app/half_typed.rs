//! What is half typed comes back with the key that began it.

use wijkschouw::i18n::Language;

use crate::evening::Evening;

/// Begins it, types, leaves; begins something else like it; begins it again.
fn comes_back(begin: &str, text: &str) {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys(begin).keys(text).keys("<esc>");
    evening.shows("Wat u typte, blijft klaarstaan.");
    evening.shows("1 half ingevuld").hides(text);
    evening.keys(begin).shows("Dit was nog niet klaar.").shows(text);
    // One draft, however often one comes and goes.
    evening.keys("<esc>").shows("1 half ingevuld");
    evening
        .keys(begin)
        .keys("<ctrl-x><ctrl-x>")
        .shows("alles bewaard");
}

#[test]
fn a_meeting_comes_back_with_the_key_that_began_it() {
    comes_back("5nbijeenkomst<enter>", "koffie");
}

#[test]
fn a_conversation_comes_back_with_the_key_that_began_it() {
    comes_back("5ngesprek<enter>", "koffie");
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("5ngesprek<enter><tab>3 bewoners<esc>5ngesprek<enter>");
    evening.shows("3 bewoners");
}

#[test]
fn a_snapshot_comes_back_with_the_key_that_began_it() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.command("momentopname").keys("nkoffie<esc>");
    evening.shows("1 half ingevuld");
    evening
        .keys("n")
        .shows("koffie")
        .keys("<esc>")
        .shows("1 half ingevuld");
}

#[test]
fn an_action_for_a_gap_comes_back_at_that_gap_only() {
    comes_back("1a", "koffie");
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("1akoffie<esc>");
    evening.keys("<down>a").hides("koffie");
}

#[test]
fn a_story_about_an_entry_comes_back_at_that_entry_only() {
    comes_back("2s", "koffie");
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("2skoffie<esc>");
    evening.keys("<down>s").hides("koffie");
    evening.keys("<esc>5nverhaal<enter>").hides("koffie");
}

#[test]
fn what_was_filled_in_beforehand_is_not_half_typed() {
    for begin in ["5nbijeenkomst<enter>", "5ngesprek<enter>", "1a", "2s"] {
        let mut evening = Evening::in_the_demo(Language::Dutch);
        evening.keys(begin);
        evening.hold("tab", 30).rest();
        evening.shows("alles bewaard").keys("<esc>");
        evening.shows("alles bewaard");
        // Nor is what was only emptied.
        evening.keys(begin).hold("backspace", 40).rest();
        evening.keys("<esc>").shows("alles bewaard");
    }
}

#[test]
fn every_row_of_the_list_says_what_was_half_done() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening
        .keys("5nbijeenkomst<enter><up>xy<esc>")
        .command("half ingevuld");
    println!("{}", evening.screen());
    evening.hides("xx");
}
