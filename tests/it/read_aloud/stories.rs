//! The journeys of `domain.md`, section 3, done in lines.

use std::fs;

use wijkschouw::i18n::Language;

use crate::read_aloud::Talk;

#[test]
fn journey_1_a_first_evening() {
    let mut talk = Talk::new(Language::Dutch);
    for line in [
        "Heumen",
        "Malden, Overasselt",
        "invoeren",
        "Fanfare St. Jan #vereniging @malden %gem !coh +ouderen 024-5550123",
        "Dorpshuis #plek",
        "Fanfare St Jan #vereniging",
        "misschien",
        "nee",
        "Koor #onzin",
        "ongedaan",
        "",
        "nieuw vrijwilliger",
        "",
        "Els",
        "1",
        "mantelzorger",
        "terug",
        "1",
        "ja",
        "hulp",
        "",
        "klaar",
        "zoek els",
        "wijzig telefoon 024-abc",
        "024-5550124",
        "wijzig functies",
        "1, ondersteunen",
        "tag p c, ouderen",
        "nagekeken",
        "verbind fanfare",
        "is actief bij",
        "herhaal",
        "terug",
        "zoek soort:vereniging",
        "verwijder",
        "ongedaan",
        "opnieuw",
        "ongedaan",
        "zoek",
        "2",
        "terug",
        "terug",
        "kern Groesbeek",
        "kern malden",
        "kern",
        "overzicht",
        "waar",
    ] {
        talk.says(line);
    }
    assert_eq!(talk.names(), ["Dorpshuis", "Els", "Fanfare St. Jan"]);
    talk.ends("aloud-first-evening-nl");
}

#[test]
fn journey_2_the_list_from_the_town_hall() {
    let mut talk = Talk::in_heumen(Language::Dutch);
    let rows: String = (1..=12)
        .map(|number| format!("Club {number:02};onzin;Malden;;\n"))
        .collect();
    let list = format!(
        "Naam;Soort;Plaats;Telefoon;BSN\nFanfare Sint Jan;vereniging;Malden;024-5550123;\n\
         Koor De Stem;vereniging;Overasselt;fout;\n;vereniging;Malden;;\n{rows}"
    );
    let path = talk.home.path().join("Lijst van de gemeente.csv");
    fs::write(&path, list).unwrap();
    talk.says("invoeren Fanfare St. Jan #vereniging @malden").says("");
    let before = talk.village();
    let dragged = format!("'{}'", path.display());
    talk.says("importeren")
        .says("is/er/niet.csv")
        .says(&dragged)
        .says("meer");
    assert_eq!(talk.village(), before, "nothing is written before it is said");
    talk.says("nee");
    assert_eq!(talk.village(), before);
    let address = format!(
        "importeren file://{}",
        path.display().to_string().replace(' ', "%20")
    );
    talk.says(&address).says("zonder");
    assert!(talk.names().contains(&"Koor De Stem".to_owned()));
    assert!(!talk.names().contains(&"Fanfare Sint Jan".to_owned()));
    talk.says("ongedaan");
    assert_eq!(talk.village(), before, "one step takes all of it back");
    talk.says(&address).says("ja").hears("bewaard");
    assert!(talk.names().contains(&"Fanfare Sint Jan".to_owned()));
    talk.says(&address);
    talk.hears("Hier is niets over te nemen").says("");
    talk.ends("aloud-list-nl");
}

#[test]
fn journey_5_the_gaps() {
    let mut talk = Talk::in_the_demo(Language::Dutch);
    for line in [
        "stappen",
        "2",
        "meer",
        "gat 3",
        "1",
        "terug",
        "doen",
        "hulp",
        "wiel",
        "1",
        "klaar",
        "stap 1",
        "1",
        "doen",
        "Jongerencafé",
        "klaar",
        "9",
        "terug",
        "4",
        "doen",
        "pc",
        "p c",
        "",
        "stap 5",
        "1",
        "terug",
        "tabel",
        "tabel 3",
        "tabel 9",
        "verhaal",
    ] {
        talk.says(line);
    }
    assert!(talk.transcript.contains("Dit gat is dicht: "));
    talk.ends("aloud-gaps-nl");
}

#[test]
fn an_evening_in_english() {
    let mut talk = Talk::new(Language::English);
    for line in [
        "Heumen",
        "Malden",
        "enter",
        "Brass band #association @malden !cohesion",
        "",
        "new place",
        "Village hall",
        "",
        "2",
        "done",
        "find brass",
        "connect hall",
        "1",
        "edit phone 024-5550123",
        "delete",
        "undo",
        "steps",
        "1",
        "1",
        "do",
        "discard",
        "back",
        "table",
        "language",
        "taal",
        "what is this",
        "99",
        "delete",
        "",
    ] {
        talk.says(line);
    }
    talk.ends("aloud-evening-en");
}

#[test]
fn the_workbook_is_read_and_written() {
    let mut talk = Talk::in_heumen(Language::Dutch);
    for line in [
        "invoeren Dorpshuis #plek",
        "",
        "werkboek",
        "verhaal",
        "nieuw verhaal",
        "citaat",
        "Hier kent iedereen elkaar.",
        "bewoner, 70+",
        "1",
        "dorps",
        "klaar",
        "werkboek verhaal",
        "1",
        "wijzig toon zorg",
        "herhaal",
        "tag p",
        "terug",
        "terug",
        "nieuw",
        "visie",
        "Samen verder.",
        "klaar",
        "nieuw visie",
        "+ Met iedereen.",
        "klaar",
        "werkboek 6",
        "1",
        "verwijder",
        "ongedaan",
        "werkboek onzin",
        "4",
        "verhaal",
    ] {
        talk.says(line);
    }
    talk.ends("aloud-workbook-nl");
}
