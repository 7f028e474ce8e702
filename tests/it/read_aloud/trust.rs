//! In lines too: consent is taken back, people are erased, and it is known which copies there are.

use std::fs;

use wijkschouw::i18n::Language;
use wijkschouw::store::{back_up, backups};

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
    talk.says("kopieën").hears("nog geen kopie");
    let evening = jiff::civil::date(2026, 11, 26).at(21, 30, 0, 0);
    back_up(&talk.file(), evening).unwrap();
    talk.says("kopieën").hears("26-11-2026 om 21:30: bij het stoppen");
    let copy = backups(&talk.file()).remove(0).path;
    let whole = fs::read(&copy).unwrap();
    fs::write(&copy, &whole[..whole.len() / 2]).unwrap();
    talk.says("kopieën").hears("beschadigd").says("nakijken");
}
