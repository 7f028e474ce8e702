//! Lists on the screen: several sheets, half done, whole inventories, words that nobody knows.

use wijkschouw::i18n::Language;

use crate::evening::Evening;
use crate::exchange::old_book::{Tab, old_book};

fn with(name: &str, content: &[u8]) -> Evening {
    Evening::in_heumen(Language::Dutch).beside(name, content)
}

#[test]
fn which_sheets_are_not_read_is_told_and_another_can_be_chosen() {
    let book = old_book(&[
        Tab::of("Toelichting", &[&["Deze lijst is verzonnen"]]),
        Tab::of("Clubs", &[&["Naam", "Soort"], &["Koor", "vereniging"]]),
        Tab {
            hidden: true,
            ..Tab::of("Oud", &[&["Naam", "Soort"], &["Oude soos", "vereniging"]])
        },
    ]);
    let mut evening = with("clubs.xls", &book);
    evening
        .keys("I<enter>")
        .shows("clubs.xls, 2 van 4")
        .shows("Clubs")
        .shows("Niet gelezen: Toelichting, Oud (verborgen).")
        .keys("<right>")
        .shows("Oud (verborgen)")
        .shows("Oude soos")
        .keys("<enter><tab><enter>");
    assert_eq!(evening.village().assets.len(), 1);
}

#[test]
fn a_list_that_was_left_half_done_is_offered_by_name() {
    let mut evening = with("clubs.csv", b"Naam;Kleur\nKoor;blauw\n").beside("straten.csv", b"Naam\nPlein\n");
    let path = evening.file().with_file_name("clubs.csv").display().to_string();
    evening
        .keys("I")
        .keys(&path)
        .keys("<enter><enter>")
        .shows("clubs.csv, 3 van 4");
    evening.keys("1I").shows("Verder met clubs.csv").shows("half af");
    evening.keys("<enter>").shows("clubs.csv, 3 van 4");
    // Who looks on without a choice finds it again.
    evening.keys("1I<esc>I").shows("Verder met clubs.csv");
    let other = evening.file().with_file_name("straten.csv").display().to_string();
    evening.keys(&other).keys("<enter>").shows("straten.csv, 2 van 4");
    evening.keys("<enter><tab><enter>");
    assert_eq!(evening.village().assets.len(), 1);
    evening.keys("I").hides("Verder met");
}

#[test]
fn a_whole_inventory_comes_in_by_keys_and_goes_by_one() {
    let mut other = Evening::in_heumen(Language::Dutch);
    other.keys("n<down><down><enter>Fanfare Sint Caecilia<ctrl-s>");
    other.keys("n<down><down><enter>Toneelclub<ctrl-s>");
    let file = other.exported();
    let mut evening = with("collega.json", file.as_bytes());
    evening.keys("n<down><down><enter>Fanfare Sint Cecilia<ctrl-s>");
    let before = evening.exported();
    evening
        .keys("I<enter>")
        .shows("collega.json inlezen")
        .shows("Overnemen: 2 nieuw, 0 aangevuld")
        .shows("Fanfare Sint Caecilia lijkt op Fanfare Sint Cecilia");
    assert_eq!(
        evening.exported(),
        before,
        "nothing is written before the last Enter"
    );
    evening.keys("<enter>");
    assert_eq!(evening.village().assets.len(), 3);
    evening.keys("u");
    assert_eq!(evening.exported(), before, "one key takes it back");
    // The same again, now that it is in.
    evening
        .keys("<ctrl-r>I<enter>")
        .shows("Hier is niets over te nemen");
}

#[test]
fn an_inventory_that_is_not_right_is_refused_with_the_place_of_its_mistake() {
    let wrong = br#"{"format":"wijkschouw","version":1,"village":"Heumen","assets":[{"id":"x","kind":"place","nam":"y"}]}"#;
    let mut evening = with("collega.json", wrong);
    let before = evening.exported();
    evening
        .keys("I<enter>")
        .shows("assets[0]")
        .shows("niets overgenomen");
    assert_eq!(evening.exported(), before);
}

#[test]
fn a_word_gets_its_meaning_once() {
    let mut evening = with("clubs.csv", b"Naam;Soort\nVV Malden;Sport\nTennisclub;sport\n");
    evening
        .keys("I<enter><enter>")
        .shows("“Sport”")
        .shows("Soort, in 2 rijen")
        .keys("<down><down><enter>vereniging<enter>")
        .shows("Vereniging")
        .keys("<tab><enter>");
    let village = evening.village();
    let kinds: Vec<&str> = village
        .assets
        .values()
        .map(|asset| asset.which().into())
        .collect();
    assert_eq!(kinds, ["association", "association"]);
}

#[test]
fn what_may_not_be_kept_is_told_at_the_check() {
    let mut evening = with("clubs.csv", b"Naam;Opmerkingen\nJan;bsn 123456782\nEls;fietst\n");
    evening
        .keys("I<enter><enter><tab>")
        .shows("Lijkt op een BSN: rij 2")
        .shows("Van 2 rijen blijkt niet wat het is.")
        .keys("<enter>")
        .shows("Kies eerst met → wat dit is.")
        .keys("<right><right>*<home><enter>");
    let village = evening.village();
    let kinds: Vec<&str> = village
        .assets
        .values()
        .map(|asset| asset.which().into())
        .collect();
    assert_eq!(
        kinds,
        ["professional", "professional"],
        "it stands not in the way"
    );
}

#[test]
fn a_pasted_letter_is_told_from_a_list() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    let letter = "Beste buren,\nWij komen dinsdag bij elkaar, in het dorpshuis, om te praten over het plein.\n\
        Neem gerust iemand mee, ook wie er nog nooit was, want iedereen is welkom.\nGroet, Els";
    evening.keys("I").paste(letter).shows("Beste buren,");
    assert!(evening.note().contains("lijkt een brief"), "{}", evening.note());
}
