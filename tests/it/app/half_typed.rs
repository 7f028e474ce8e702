//! What is half typed comes back with the key that began it.

use wijkschouw::i18n::Language;

use crate::app::small;
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
fn what_was_typed_at_the_first_start_is_there_again() {
    let mut evening = Evening::new(Language::Dutch);
    evening.hides("nog niet bewaard");
    evening
        .keys("Heumen<enter>Malden")
        .shows("nog niet bewaard")
        .rest();
    evening.power_cut().shows("Heumen").shows("Malden");
    evening.keys("<enter><enter>").hides("Hoe heet uw dorp?");
    assert_eq!(&*evening.village().settings().village, "Heumen");
    assert_eq!(evening.village().kernen.len(), 1);
    evening
        .crash()
        .hides("Dit was nog niet klaar")
        .hides("half ingevuld");
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

#[test]
fn a_note_stored_since_stays_above_what_was_half_typed() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("5ngesprek<enter><ctrl-s>").shows("1 Sferen");
    evening.keys("<tab>N").hold("down", 40).rest();
    evening.keys("<enter>eerste helft<f5>");
    evening.shows("stoppen: F5, dan j");
    evening.keys("N").hold("down", 40).rest();
    evening
        .keys("<enter>tweede tekst<esc>")
        .shows("Notities van ronde 2");
    evening.keys("<f5>").shows("weer zichtbaar. Stoppen met");
    evening.keys("j<esc>").keys("<ctrl-p>gesprek<enter><enter>");
    evening.shows("tweede tekst").shows("eerste helft");
    evening.shows("Er is intussen meer bewaard");
    evening.keys("<esc>");
    let notes: Vec<String> = evening
        .village()
        .gatherings
        .values()
        .map(|gathering| gathering.round_2.to_string())
        .collect();
    let both = |note: &String| note.contains("tweede tekst\neerste helft");
    assert!(notes.iter().any(both), "{notes:?}");
}

#[test]
fn a_field_stored_since_keeps_what_is_stored() {
    let mut evening = small(Language::Dutch);
    evening.keys("2e").hold("backspace", 60).rest();
    evening.keys("AAA<f5>").rest();
    evening.keys("e").hold("backspace", 60).rest();
    evening.keys("BBB<ctrl-s>");
    let named = |evening: &Evening, name: &str| {
        let village = evening.village();
        village.assets.values().any(|asset| &*asset.name == name)
    };
    assert!(named(&evening, "BBB"), "{}", evening.screen());
    evening.keys("pj").keys("e");
    evening.shows("hier bewaard: ‘BBB’").shows("AAA").keys("<ctrl-s>");
    assert!(named(&evening, "BBB") && !named(&evening, "AAA"));
}
