//! Nothing is lost, and nothing is written where somebody else writes.

use wijkschouw::domain::village::Village;
use wijkschouw::i18n::Language;
use wijkschouw::store::Store;

use crate::read_aloud::{Talk, open};

#[test]
fn what_is_half_filled_in_is_offered_after_a_crash() {
    let mut talk = Talk::in_heumen(Language::Dutch);
    talk.says("nieuw plek").says("Speeltuin").says("2").crash();
    talk.hears("Dit was nog niet klaar: plek Speeltuin").says("nee");
    talk.hears("blijft klaarstaan").says("verder").says("ja");
    talk.hears("Type?")
        .says("1")
        .says("klaar")
        .hears("Plek Speeltuin toegevoegd");
    assert_eq!(talk.names(), ["Speeltuin"]);
    let village = talk.village();
    let kern = village.assets.values().next().unwrap().kern.0.unwrap();
    assert_eq!(&*village.kernen[&kern].name, "Overasselt");
    talk.crash().hears_nothing_of("nog niet klaar");
}

#[test]
fn a_doubtful_line_and_a_changed_entry_survive_a_crash_too() {
    let mut talk = Talk::in_heumen(Language::Dutch);
    talk.says("invoeren Fanfare #vereniging")
        .says("Fanfare #vereniging 024-5550123");
    talk.hears("Toch bewaren?").crash();
    talk.hears("vereniging Fanfare").says("weggooien").crash();
    talk.hears_nothing_of("nog niet klaar");
    talk.says("zoek fanfare").says("wijzig").says("Harmonie").crash();
    talk.hears("vereniging Harmonie").says("ja").says("klaar");
    assert_eq!(talk.names(), ["Harmonie"]);
}

#[test]
fn a_doubtful_line_waits_as_it_was_typed() {
    let mut talk = Talk::in_heumen(Language::Dutch);
    talk.says("invoeren Dorpshuis #plek")
        .says("Fanfare #vereniging @malden");
    let line = "Fanfare >dorpshuis";
    talk.says(line).hears("Toch bewaren?");
    let drafts = Store::open_to_read(&talk.file()).unwrap().store.drafts().unwrap();
    let [draft] = drafts.as_slice() else {
        panic!("{drafts:?}");
    };
    assert_eq!(draft.form, "entry_line");
    assert_eq!(draft.content["line"], line);
    assert_eq!(draft.content["kind"], "association");
    talk.crash().hears("De regel was: Fanfare >dorpshuis").says("ja");
    talk.hears("Toch bewaren?").says("ja").hears("Fanfare toegevoegd");
    assert_eq!(talk.names(), ["Dorpshuis", "Fanfare", "Fanfare"]);
    let village = talk.village();
    assert_eq!(village.relations.len(), 1, "what is connected is not lost");
    assert!(
        village
            .assets
            .values()
            .filter(|asset| asset.kern.0.is_some())
            .count()
            == 2
    );
    talk.crash().hears_nothing_of("nog niet klaar");
}

#[test]
fn a_line_begun_on_the_screen_is_offered_where_lines_are_typed() {
    let mut talk = Talk::in_heumen(Language::Dutch);
    talk.conversation = None;
    let mut store = Store::open(&talk.file()).unwrap().store;
    let draft = serde_json::json!({ "of": "entry_line", "line": "Koor #ver", "lines": null });
    store.put_draft("entry_line", &draft).unwrap();
    drop(store);
    talk.begin(false).hears("De regel was: Koor #ver").says("nee");
    talk.hears("blijft klaarstaan")
        .says("invoeren")
        .hears("De regel was: Koor #ver");
    talk.says("nee")
        .hears("Een lege regel stopt")
        .says("Fanfare")
        .says("")
        .says("invoeren");
    talk.hears("Koor #ver")
        .says("ja")
        .hears("Koor toegevoegd")
        .says("");
    talk.says("invoeren").hears_nothing_of("De regel was");
    assert_eq!(talk.names(), ["Fanfare", "Koor"]);
}

#[test]
fn a_form_can_be_walked_to_and_fro_and_words_can_be_text() {
    let mut talk = Talk::in_heumen(Language::Dutch);
    talk.says("nieuw plek").says("klaar").hears("Vul Naam in");
    talk.says("\"stop\"").hears("Kern?");
    talk.says("terug")
        .hears("Naam? Nu: stop")
        .says("Kern")
        .says("terug");
    talk.hears("Naam? Nu: Kern")
        .says("")
        .says("atlantis")
        .hears("geen kern");
    talk.says("2")
        .says("terug")
        .hears("Nu: Overasselt")
        .says("leeg")
        .hears("Type?");
    talk.says("weggooien").hears("Weggegooid");
    assert!(talk.names().is_empty());
}

#[test]
fn what_is_chosen_of_many_can_be_added_to() {
    let mut talk = Talk::in_heumen(Language::Dutch);
    talk.says("invoeren Fanfare %gem -- Speelt veel")
        .says("")
        .says("zoek fanfare");
    talk.says("wijzig sferen +1")
        .says("wijzig omschrijving + Ook op straat")
        .says("herhaal");
    talk.hears("Sferen: persoonlijk, gemeenschappelijk");
    talk.hears("Omschrijving: Speelt veel")
        .hears("Omschrijving: Ook op straat");
    talk.says("wijzig telefoon")
        .says("leeg")
        .hears("Er is niets veranderd");
    // Of a fanfare the name says that it is an association.
    talk.hears_nothing_of("gewijzigd")
        .says("herhaal")
        .hears("Fanfare, vereniging");
    talk.says("wijzig soort plek").hears("gewijzigd").says("herhaal");
    talk.hears("Fanfare, plek");
}

#[test]
fn a_second_window_reads_and_says_why() {
    let mut talk = Talk::in_heumen(Language::Dutch);
    talk.says("invoeren Fanfare").says("");
    let mut other = open(talk.home.path(), &talk.file(), Language::Dutch, false).unwrap();
    assert!(other.begin().join("\n").contains("alleen lezen"));
    talk.says("invoeren Dorpshuis").says("");
    assert!(
        other
            .answer("zoek")
            .contains(&"1. Dorpshuis, plek, hele dorp".to_owned())
    );
    assert!(other.answer("invoeren Koor").join("\n").contains("Niet bewaard"));
    assert!(other.end().join("\n").contains("niets veranderd"));
    assert_eq!(talk.names(), ["Dorpshuis", "Fanfare"]);
}

#[test]
fn a_list_is_looked_at_again_after_another_window_wrote() {
    let mut talk = Talk::in_heumen(Language::Dutch);
    let list = talk.home.path().join("lijst.csv");
    std::fs::write(&list, "naam;soort;kern\nFanfare;vereniging;Malden\n").unwrap();
    let mut other = open(talk.home.path(), &talk.file(), Language::Dutch, false).unwrap();
    other.begin();
    let asks = other.answer(&format!("importeren {}", list.display())).join("\n");
    assert!(asks.contains("Overnemen?"), "{asks}");
    talk.says("invoeren Fanfare #vereniging @malden").says("");
    talk.conversation = None;
    let again = other.answer("ja").join("\n");
    assert!(again.contains("intussen iets bewaard"), "{again}");
    assert!(again.contains("niets over te nemen"), "{again}");
    assert_eq!(talk.names(), ["Fanfare"]);
}

#[test]
fn questions_leave_alone_what_another_window_wrote() {
    let mut talk = Talk::in_heumen(Language::Dutch);
    talk.says("invoeren Fanfare #vereniging").says("");
    let mut other = open(talk.home.path(), &talk.file(), Language::Dutch, false).unwrap();
    other.begin();
    other.answer("zoek fanfare");
    other.answer("wijzig");
    other.answer("Harmonie");
    talk.says("zoek fanfare").says("wijzig telefoon 024-5550123");
    talk.conversation = None;
    let done = other.answer("klaar").join("\n");
    assert!(done.contains("intussen gewijzigd"), "{done}");
    let village = talk.village();
    let fanfare = village.assets.values().next().unwrap();
    assert_eq!(&*fanfare.name, "Harmonie");
    assert_eq!(&*fanfare.phone, "024-5550123");
    other.answer("ongedaan");
    let village = talk.village();
    let fanfare = village.assets.values().next().unwrap();
    assert_eq!((&*fanfare.name, &*fanfare.phone), ("Fanfare", "024-5550123"));
}

#[test]
fn what_cannot_be_seen_is_neither_kept_nor_said() {
    let mut talk = Talk::in_heumen(Language::Dutch);
    talk.says("invoeren \u{1b}[31mRood\u{7}\u{202e} huis #plek")
        .says("");
    assert_eq!(talk.names(), ["[31mRood huis"]);
    talk.says("zoek \u{9b}rood").says("\u{1b}c");
    talk.hears("“c” begrijp ik niet");
}

#[test]
fn a_form_begun_in_lines_goes_on_on_the_screen() {
    let mut talk = Talk::in_heumen(Language::Dutch);
    talk.says("nieuw plek").says("Speeltuin").says("1");
    let drafts = Store::open_to_read(&talk.file()).unwrap().store.drafts().unwrap();
    let [draft] = drafts.as_slice() else {
        panic!("{drafts:?}");
    };
    assert_eq!(draft.form, "asset:new:place");
    assert_eq!(draft.content["typed"]["name"], "Speeltuin");
    assert_eq!(draft.content["focus"], "subtype");
}

/// What somebody may type anywhere.
const TYPED: [&str; 44] = [
    "",
    "1",
    "2",
    "3",
    "99",
    "0",
    "stop maar",
    "terug",
    "hulp",
    "menu",
    "meer",
    "herhaal",
    "ja",
    "nee",
    "invoeren",
    "Fanfare #vereniging @malden %gem",
    "nieuw",
    "nieuw plek",
    "nieuw verhaal",
    "zoek",
    "zoek fanfare",
    "stap",
    "stap 1",
    "stap 9",
    "gat 1",
    "doen",
    "actie",
    "tabel 2",
    "importeren",
    "/dev/null",
    "kern Zuid",
    "ongedaan",
    "opnieuw",
    "wijzig",
    "wijzig naam Harmonie",
    "tag p c",
    "p",
    "nagekeken",
    "verbind",
    "verwijder",
    "klaar",
    "leeg",
    "weggooien",
    "taal",
];

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config {
        cases: 24,
        failure_persistence: None,
        ..Default::default()
    })]

    #[test]
    fn whatever_is_typed_is_answered_and_can_be_taken_back(
        lines in proptest::collection::vec(0..TYPED.len(), 1..40),
    ) {
        let mut talk = Talk::in_heumen(Language::Dutch);
        talk.says("invoeren Fanfare #vereniging").says("Dorpshuis #plek").says("");
        for line in lines {
            talk.says(TYPED[line]);
        }
        // Out of whatever is asked, and back to where it began.
        talk.crash();
        if talk.answer.join(" ").contains("nog niet klaar") {
            talk.says("nee");
        }
        for _ in 0..60 {
            talk.says("ongedaan");
        }
        talk.hears("niets om ongedaan te maken");
        assert_eq!(talk.village(), Village::default());
    }
}
