//! What somebody who is new to the program looked for and did not find.

use wijkschouw::i18n::Language;

use crate::app::small;
use crate::evening::Evening;

#[test]
fn the_help_names_the_letters_that_are_answers() {
    let mut evening = small(Language::Dutch);
    evening.keys("2gt<f1>");
    evening
        .shows("Antwoorden op dit scherm")
        .shows("Persoonlijk: aan of uit")
        .shows("Zekerheid: aan of uit")
        .shows("De gekozen tag: aan of uit")
        .shows("Waarom de gekozen tag erbij staat")
        .shows("Vorige tag")
        .hides("Gaat één regel omhoog");
    evening.keys("<esc><esc>n<down><enter>Anja<ctrl-s>2/anja<enter>gT?");
    evening
        .shows("Antwoord: kan dit")
        .shows("Geen antwoord (laat de vraag leeg)")
        .shows("Een vraag of vragenlijst zoeken");
    evening
        .keys("<esc><esc>")
        .command("gesprek")
        .keys("<enter>mal<enter><ctrl-s>?");
    evening
        .shows("Gemeenschappelijk: aan of uit")
        .shows("Waarom deze sfeer");
}

#[test]
fn a_word_finds_its_question() {
    for word in ["koken", "kok"] {
        let mut evening = Evening::in_heumen(Language::Dutch);
        evening.keys("n<down><enter>Anja<ctrl-s>2T/").keys(word);
        evening.shows("Vraag: Koken voor een groep");
        evening
            .keys("<enter>")
            .shows("Koken voor een groep")
            .hides("Waar wilt u verder");
    }
}

#[test]
fn an_empty_step_says_how_it_fills() {
    let mut evening = small(Language::Dutch);
    evening.keys("1<right><right><right><right>");
    evening.hides("Begin met stap 1").shows("Nog geen steun nodig");
    evening.keys("<enter>");
    assert!(
        evening.screen().matches("Nog geen steun nodig").count() == 2,
        "{}",
        evening.note()
    );
    // Where nothing is there yet, one begins with step 1.
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening
        .keys("1<right><right><right><right>")
        .shows("Begin met stap 1");
}

#[test]
fn a_gap_is_read_whole_in_a_low_window() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("1");
    for _ in 0..12 {
        let frame = evening.frame(60, 16);
        assert!(frame.contains("Enter: "), "{frame}");
        let gap: Vec<&str> = frame.lines().skip(4).take(9).collect();
        let text = gap.split(|line| line.contains("───────────────────")).nth(1);
        let words = text.unwrap_or_default().iter();
        // On what it rests may be a long list; why it is one and what to do are whole.
        let text: Vec<&&str> = words.take_while(|line| !line.contains("Rust op: ")).collect();
        assert!(text.iter().all(|line| !line.contains('…')), "{frame}");
        evening.keys("<down>");
    }
    let matrix = evening.keys("<tab>").frame(60, 16);
    assert!(matrix.contains("Sferen en voorwaarden"), "{matrix}");
}

#[test]
fn the_help_tells_what_stands_among_the_terms() {
    let mut evening = small(Language::Dutch);
    evening.keys("<f1>bitlocker").shows("wel bij de begrippen");
    evening
        .keys("<enter>")
        .shows("Hulp: begrippen")
        .shows("BitLocker");
    evening
        .keys("<esc><f1>zzzz")
        .shows("Typ minder letters of een ander woord");
}

#[test]
fn withdrawing_tells_which_files_still_name_them() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("2/gerard pijn<enter>gA").hides("Ingetrokken.");
    evening.keys("u");
    evening.command("adreslijst").keys("<enter><enter><enter>");
    evening.keys("<esc><esc><esc>2/gerard pijn<enter>gA");
    evening
        .shows("Ingetrokken.")
        .shows("eerder uit de inventaris gemaakt");
    evening.keys("<esc>").shows("┏ Inventaris");
    let village = evening.village();
    let gerard = &village.assets[&evening.entry("Gerard Pijnappels")];
    assert!(format!("{:?}", gerard.kind).contains("consent: None"));
}

#[test]
fn going_back_past_a_withdrawal_says_that_consent_holds_again() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("iFanfare #vereniging<enter><esc>");
    evening.keys("2/gerard pijn<enter>gA<esc>iHarmonie #vereniging<enter><esc>");
    evening.keys("U<down><down><enter>");
    evening.shows("daarbij is iemand die toestemming");
    evening.keys("<enter>");
    assert!(evening.note().contains("Niet gedaan"), "{}", evening.note());
    evening
        .keys("<home><enter>")
        .hides("daarbij is iemand die toestemming");
}

#[test]
fn a_long_line_says_at_its_left_end_that_there_is_more() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("i").paste(&"lange naam ".repeat(12));
    let frame = evening.frame(80, 24);
    let line = frame.lines().find(|line| line.contains("lange naam lange naam"));
    assert!(line.is_some_and(|line| line.contains("…")), "{frame}");
}

#[test]
fn ticks_that_are_not_stored_yet_are_not_called_saved() {
    let mut evening = small(Language::Dutch);
    evening.keys("2gt").shows("alles bewaard");
    evening.keys("p").hides("alles bewaard").shows("nog niet bewaard");
    evening.keys("p").keys("<esc>").shows("alles bewaard");
}

#[test]
fn every_name_in_a_report_is_noticed() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening
        .keys("5nbijeenkomst<enter><tab><tab><tab><tab><tab>")
        .rest();
    evening.paste("Gerard Pijnappels en Joke Hazelaar waren er.");
    evening.shows("van Gerard Pijnappels en Joke Hazelaar");
    evening
        .keys("<ctrl-s>")
        .shows("Gerard Pijnappels")
        .shows("Joke Hazelaar");
}

#[test]
fn printing_a_meeting_says_what_can_be_done_instead() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("5nbijeenkomst<enter><ctrl-s>");
    evening.keys("5m").keys("P");
    evening.shows("y kopieert");
}

#[test]
fn commands_are_found_by_the_words_of_who_looks_for_them() {
    let mut evening = small(Language::Dutch);
    evening.keys("2<ctrl-p>lettergrootte").shows("Ctrl en +");
    evening.keys("<esc><ctrl-p>sleutelfiguur").hides("Niets gevonden");
}

#[test]
fn written_consent_without_a_day_is_noticed() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<down><enter>Els Jansen").rest();
    evening.hides("maar zonder datum");
    for _ in 0..40 {
        if evening.screen().contains("Mag deze persoon met naam") {
            break;
        }
        evening.keys("<tab>");
    }
    evening.keys("schr");
    evening.shows("Schriftelijk, maar zonder datum.");
    // A year too late: said once it is stored, for until then nobody is named.
    evening.keys("<tab>1-5-2027<ctrl-s>").rest();
    evening.shows("de toestemming is van 1-5-2027");
}

#[test]
fn people_are_hidden_where_p_is_an_answer() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("5ngesprek<enter><ctrl-s>").shows("1 Sferen");
    let small = evening.frame(80, 24);
    assert!(small.contains("F5 presenteren"), "{small}");
    // One goes on where one was, and there is nobody to be seen who may not.
    evening
        .shows("Bas Rietdijk")
        .keys("<f5>")
        .shows("1 Sferen")
        .hides("Bas Rietdijk");
    assert!(
        evening.title().to_lowercase().contains("present"),
        "{}",
        evening.title()
    );
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("2gt<f5>");
    assert!(
        evening.title().to_lowercase().contains("present"),
        "{}",
        evening.title()
    );
}
