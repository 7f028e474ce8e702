//! In lines too: consent is taken back, people are erased, and it is known which copies there are.

use std::fs;

use wijkschouw::domain::register::{Exported, REMEMBERED};
use wijkschouw::exchange::export::given;
use wijkschouw::i18n::Language;
use wijkschouw::store::{Store, back_up, backups};

use crate::read_aloud::Talk;

#[test]
fn somebody_takes_their_consent_back() {
    let mut talk = Talk::in_the_demo(Language::Dutch);
    talk.says("zoek joke hazelaar")
        .says("hulp")
        .hears("intrekken of wissen");
    talk.says("intrekken")
        .hears("Toestemming van Joke Hazelaar ingetrokken");
    talk.says("intrekken").hears("Er was al geen toestemming");
    talk.says("terug")
        .says("zoek dorpshuis")
        .says("1")
        .says("intrekken");
    talk.hears("Toestemming geeft een vrijwilliger");
}

#[test]
fn somebody_is_erased_once_the_whole_name_is_typed_and_that_stays() {
    let mut talk = Talk::in_the_demo(Language::Dutch);
    talk.says("zoek joke hazelaar").says("wissen");
    talk.hears("gaat weg uit de inventaris").hears("Niet te bereiken");
    talk.says("joke")
        .hears("Typ precies: Joke Hazelaar")
        .says("terug");
    talk.hears("Er is niets gewist");
    assert!(talk.names().contains(&"Joke Hazelaar".to_owned()));
    talk.says("wissen").says("Joke Hazelaar").hears("Voorgoed gewist");
    assert!(!talk.names().contains(&"Joke Hazelaar".to_owned()));
    talk.says("ongedaan").hears("Wissen kan niet terug");
}

#[test]
fn the_copies_are_told_and_a_damaged_one_as_such() {
    let mut talk = Talk::in_the_demo(Language::Dutch);
    talk.says("kopieën")
        .hears("nog geen kopie")
        .hears("wijkschouw share");
    let evening = jiff::civil::date(2026, 11, 26).at(21, 30, 0, 0);
    back_up(&talk.file(), evening).unwrap();
    talk.says("kopieën").hears("26-11-2026 om 21:30: bij het stoppen");
    let copy = backups(&talk.file()).remove(0).path;
    let whole = fs::read(&copy).unwrap();
    fs::write(&copy, &whole[..whole.len() / 2]).unwrap();
    talk.says("kopieën").hears("beschadigd").says("nakijken");
}

#[test]
fn before_and_after_erasing_the_files_are_named_in_which_somebody_may_be_still() {
    let mut talk = Talk::in_the_demo(Language::Dutch);
    let beside = |name: &str| talk.file().with_file_name(name);
    let (damaged, list, gone) = (
        beside("dorp.damaged-2026-11-01T10-00-00.db"),
        beside("lijst.csv"),
        beside("weg.csv"),
    );
    fs::write(&damaged, "geen inventaris meer").unwrap();
    fs::write(&list, "").unwrap();
    talk.conversation = None;
    let mut store = Store::open(&talk.file()).unwrap().store;
    let memory = given("csv", "ourselves", 3, jiff::civil::date(2026, 11, 26));
    for (number, file) in [&list, &gone].into_iter().enumerate() {
        let memory = Exported::written(&memory, file);
        store.remember(&format!("{REMEMBERED}{number}"), &memory).unwrap();
    }
    drop(store);
    talk.begin(false);
    talk.says("zoek joke hazelaar").says("wissen");
    talk.hears("Niet te wissen uit het beschadigde bestand")
        .hears("dorp.damaged-2026-11-01T10-00-00.db");
    talk.says("Joke Hazelaar").hears("Uit de inventaris gewist");
    talk.hears("Dit bestand is eerder uit de inventaris gemaakt")
        .hears("lijst.csv")
        .hears("dorp.damaged-2026-11-01T10-00-00.db")
        .hears_nothing_of("weg.csv");
}

#[test]
fn before_much_is_taken_back_at_once_it_is_asked_unless_it_was_done_just_now() {
    let mut talk = Talk::in_heumen(Language::Dutch);
    let rows: String = (0..150).map(|row| format!("Koor {row};vereniging\n")).collect();
    let list = talk.home.path().join("lijst.csv");
    fs::write(&list, format!("naam;soort\n{rows}")).unwrap();
    talk.says(&format!("importeren {}", list.display())).says("ja");
    talk.says("ongedaan").hears("Ongedaan gemaakt");
    talk.says("opnieuw").hears("Opnieuw gedaan");
    assert_eq!(talk.names().len(), 150);
    talk.says("ongedaan").hears("(150 gegevens)").says("misschien");
    talk.hears("Typ ja of nee")
        .says("nee")
        .hears("Er is niets teruggedraaid");
    assert_eq!(talk.names().len(), 150);
    talk.says("terug").crash();
    talk.says("zoek koor 1")
        .says("1")
        .says("ongedaan")
        .hears("(150 gegevens)");
    talk.says("ja")
        .hears("Ongedaan gemaakt")
        .hears("Terug bij het begin");
    assert!(talk.names().is_empty());
    // What is small is not asked.
    talk.says("invoeren Fanfare #vereniging").says("").crash();
    talk.says("ongedaan").hears("Ongedaan gemaakt");
}
