//! The same list comes again: nothing is asked twice, and nothing comes in twice.

use std::fmt::Write;

use wijkschouw::i18n::Language;

use crate::evening::Evening;

const LIST: &str = "Naam;Soort;Telefoon\n\
    Fanfare Sint Jan;vereniging;024-5550123\n\
    Koor De Lijster Malden;vereniging;024-5550124\n\
    Schaakclub De Toren e.o.;vereniging;\n";

/// A village with a club that a row of the list resembles.
fn resembling() -> Evening {
    let mut evening = Evening::in_heumen(Language::Dutch).beside("lijst.csv", LIST.as_bytes());
    evening.keys("n<down><down><enter>Fanfare St. Jan<ctrl-s>");
    evening
}

#[test]
fn what_was_the_same_is_the_same_next_time() {
    let mut evening = resembling();
    evening
        .keys("I<enter><enter><tab><tab>")
        .shows("lijkt op Fanfare St. Jan")
        .keys("<right>")
        .shows("dezelfde")
        .keys("<home><enter>");
    let before = evening.exported();
    assert_eq!(evening.village().assets.len(), 3);
    evening
        .keys("I<enter><tab>")
        .shows("lijkt op Fanfare St. Jan")
        .shows("dezelfde")
        .shows("Er is niets nieuws")
        .keys("<home><enter>");
    assert_eq!(evening.exported(), before, "the same list again adds nothing");
    // It may be answered otherwise.
    evening
        .keys("<down><right>")
        .shows("een andere")
        .keys("<home><enter>");
    assert_eq!(evening.village().assets.len(), 4);
}

#[test]
fn what_was_not_wanted_is_not_wanted_next_time() {
    let mut evening = resembling();
    evening
        .keys("I<enter><enter><tab><tab><left>")
        .shows("overslaan")
        .keys("<home><enter>");
    let before = evening.exported();
    evening
        .keys("I<enter><tab>")
        .shows("overslaan")
        .keys("<home><enter>");
    assert_eq!(evening.exported(), before);
}

#[test]
fn what_became_one_entry_stays_one_when_its_list_comes_again() {
    let mut evening = Evening::in_heumen(Language::Dutch).beside("lijst.csv", LIST.as_bytes());
    evening
        .keys("I<enter><enter><tab><tab><home><enter>")
        .keys("n<down><down><enter>Fanfare St. Jan<ctrl-s><ctrl-s>");
    assert_eq!(evening.village().assets.len(), 4);
    // They are one, under the name that the list does not know.
    evening
        .keys("<ctrl-p>dubbelen<enter><enter>")
        .shows("Samenvoegen:")
        .keys("<right>")
        .shows("“Fanfare St. Jan” blijft")
        .keys("<ctrl-s>");
    let joined = evening.village();
    assert_eq!(joined.assets.len(), 3);
    assert!(
        joined
            .assets
            .values()
            .any(|asset| &*asset.name == "Fanfare St. Jan")
    );
    evening
        .keys("I<enter><tab>")
        .shows("dezelfde")
        .keys("<home><enter>");
    assert_eq!(evening.village(), joined);
    // Taken apart again, each is itself.
    evening.keys("<esc><esc><esc><esc><esc><esc>u");
    let apart = evening.village();
    assert_eq!(apart.assets.len(), 4);
    evening.keys("I<enter><tab><home><enter>");
    assert_eq!(evening.village(), apart);
}

#[test]
fn counts_follow_what_is_answered() {
    let mut evening = Evening::in_heumen(Language::Dutch).beside("lijst.csv", LIST.as_bytes());
    evening
        .keys("n<down><down><enter>Fanfare Sint Jan<tab>")
        .keys("<ctrl-s>")
        .keys("I<enter><enter><tab><home><enter>");
    let list = LIST.replace("024-5550123", "024-5550199");
    std::fs::write(evening.file().with_file_name("lijst.csv"), list).unwrap();
    evening
        .keys("I<enter><tab>")
        .shows("Er is niets nieuws")
        .keys("<down><right>")
        .shows("Overnemen: 0 nieuw, 1 aangevuld")
        .shows("lijst")
        .keys("<right>")
        .shows("Er is niets nieuws");
}

#[test]
fn the_key_that_takes_back_takes_nothing_of_the_village_back_here() {
    let mut evening = resembling();
    let before = evening.exported();
    evening
        .keys("I<enter><enter><tab><tab><right>")
        .shows("dezelfde")
        .hides("u ongedaan")
        .keys("u")
        .shows("Er is nog niets bewaard")
        .keys("<ctrl-r>")
        .shows("dezelfde");
    assert_eq!(evening.exported(), before);
}

#[test]
fn what_was_not_wanted_is_remembered_where_nothing_else_comes_in() {
    let list = "Naam;Soort;Telefoon\nFanfare Sint Jan;vereniging;024-5550123\n";
    let mut evening = Evening::in_heumen(Language::Dutch).beside("lijst.csv", list.as_bytes());
    evening.keys("n<down><down><enter>Fanfare St. Jan<ctrl-s>");
    let before = evening.exported();
    evening
        .keys("I<enter><enter><tab><tab><left>")
        .shows("overslaan")
        .keys("<home><enter>")
        .shows("Hier is niets over te nemen")
        .keys("<esc><esc><esc><esc>");
    evening.restart();
    evening.keys("I<enter><tab>").shows("overslaan");
    assert_eq!(evening.exported(), before);
}

#[test]
fn an_answer_goes_with_the_list_that_is_taken_back() {
    let mut evening = resembling();
    evening
        .keys("I<enter><enter><tab><tab><right>")
        .shows("dezelfde")
        .keys("<home><enter>u")
        .keys("I<enter><tab>")
        .shows("lijkt op Fanfare St. Jan")
        .shows("kies met");
}

#[test]
fn of_people_with_another_number_it_is_asked_again() {
    let row =
        |phone: &str| format!("Naam;Soort;Telefoon;Adres\nJan Smit;vrijwilliger;{phone};Dorpsstraat 1\n");
    let mut evening = Evening::in_heumen(Language::Dutch).beside("lijst.csv", row("06-12345611").as_bytes());
    evening
        .keys("i")
        .paste("J. Smit #vrijwilliger @Malden 06-12345611")
        .keys("<enter><enter><esc><esc>")
        .keys("I<enter><enter><tab><tab>")
        .shows("lijkt op J. Smit")
        .keys("<right>")
        .shows("dezelfde")
        .keys("<home><enter>");
    let list = evening.file().with_file_name("lijst.csv");
    std::fs::write(list, row("06-99999911")).unwrap();
    let before = evening.village().assets.len();
    evening
        .keys("I<enter><tab>")
        .hides("dezelfde")
        .hides("aangevuld 1");
    assert_eq!(evening.village().assets.len(), before);
}

#[test]
fn while_one_entry_is_read_nothing_of_the_village_is_taken_back() {
    let mut evening = resembling();
    let before = evening.exported();
    evening
        .keys("I<enter><enter><tab><tab><down><enter>")
        .shows("Nieuw: ")
        .keys("u")
        .shows("Er is nog niets bewaard");
    assert_eq!(evening.exported(), before);
}

/// A village with the kern Elzenbroek, and a list in which it is misspelt.
fn misspelt() -> Evening {
    let list = "Naam;Soort;Plaats;Telefoon\nKoor De Merel;vereniging;Elzenbroe;024-5550123\n\
        Fanfare;vereniging;ELZENBROEK;024-5550124\nSoos;vereniging;Elzenbroe;\n";
    let first = "Naam;Soort;Plaats\nBiljartclub;vereniging;Elzenbroek\n";
    let mut evening = Evening::in_heumen(Language::Dutch)
        .beside("eerder.csv", first.as_bytes())
        .beside("lijst.csv", list.as_bytes());
    evening.keys("Ieerder<enter><enter><tab><enter>");
    evening
}

#[test]
fn a_kern_that_is_nearly_one_of_the_village_is_asked_before_it_comes_in() {
    let mut evening = misspelt();
    let kernen = evening.village().kernen.len();
    evening
        .keys("Ilijst<enter><enter><tab>")
        .shows("“Elzenbroe” lijkt op kern Elzenbroek")
        .shows("kies met →")
        .keys("<enter>")
        .shows("Kies eerst met → of dit dezelfde kern is, of een nieuwe.")
        .keys("<enter>")
        .shows("is Elzenbroek")
        .shows("wordt kern Elzenbroek")
        .keys("<enter>")
        .shows("een nieuwe kern")
        .keys("<enter><home><enter>");
    let village = evening.village();
    assert_eq!(village.kernen.len(), kernen, "no kern came in");
    let koor = &village.assets[&evening.entry("Koor De Merel")];
    assert_eq!(&*koor.remarks, "", "a slip of the pen is no remark");
    // It is remembered for lists of this shape.
    let before = evening.exported();
    evening
        .keys("Ilijst<enter><tab>")
        .shows("is Elzenbroek")
        .shows("Hier is niets over te nemen")
        .keys("<enter>");
    assert_eq!(evening.exported(), before);
}

#[test]
fn whoever_comes_back_to_the_check_is_where_it_still_is_or_at_the_top() {
    let mut list = "Naam;Soort;Kleur\n".to_owned();
    for number in 0..40 {
        writeln!(list, "Club nummer {number};vereniging;rood").unwrap();
    }
    list += ";vereniging;blauw\n";
    let mut evening = Evening::in_heumen(Language::Dutch).beside("lijst.csv", list.as_bytes());
    evening
        .keys("I<enter><enter><tab><down><down>")
        .shows("geen naam")
        .keys("<esc><home><down><down><enter>trefw<enter><tab>")
        // The refused row is chosen as it was.
        .shows("▸ rij 42")
        .keys("<end><up>")
        .shows("▸ Club nummer 38")
        .keys("<esc><home><enter>omschrijving<enter><down><down><enter>naam<enter><tab>")
        // Now nothing is called so any more: one begins above.
        .shows("▸ Overnemen");
}

#[test]
fn what_was_chosen_is_found_again_wherever_its_headings_stand() {
    let rows = "1;Koor De Merel;koor;024-5550123\n2;Fanfare;fanfare;024-5550124\n\
        3;Dorpshuis;stichting;024-5550125\n";
    let list = format!("Vlgnr;Benaming;Aard;Tel\n{rows}");
    let mut evening = Evening::in_heumen(Language::Dutch).beside("lijst.csv", list.as_bytes());
    // A row further down is taken for the headings by hand, and then the first one again.
    evening
        .keys("I<enter><down><down><right><right>")
        .shows("rij 3")
        .shows("2 rijen met tekst boven de kopregel blijven weg")
        .keys("<left><left>")
        .shows("rij 1")
        .hides("boven de kopregel")
        .keys("<right><right><tab><down><enter>naam<enter><tab>")
        .shows("Nieuw 1 ")
        .keys("<home><enter>");
    assert_eq!(evening.village().assets.len(), 1);
    let longer = format!("Overzicht 2026;;;\n{list}4;Soos;club;\n");
    std::fs::write(evening.file().with_file_name("lijst.csv"), longer).unwrap();
    evening
        .keys("I<enter>")
        .shows("bekend van een vorige lijst")
        .keys("<tab>")
        .shows("Nieuw 1 ")
        .shows("al bekend 1");
}

#[test]
fn an_answer_about_somebody_comes_back_with_the_list_that_is_taken_in_again() {
    let cards = "BEGIN:VCARD\nVERSION:3.0\nN:Thijssen;Gerard;;;\nFN:Gerard Thijssen\nTEL;TYPE=CELL:0488459999\n\
        ORG:Buurtbus\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Annie Verhoeven\nTEL:0612121212\nEND:VCARD\n";
    let mut evening = Evening::in_heumen(Language::Dutch).beside("contacten.vcf", cards.as_bytes());
    evening
        .keys("i")
        .paste("G. Thijssen #vrijwilliger @Malden 0488-459999")
        .keys("<enter><enter><esc><esc>")
        .keys("I<enter><enter><tab><tab>")
        .shows("lijkt op G. Thijssen")
        .keys("<right>")
        .shows("dezelfde")
        .keys("<home><enter>u<ctrl-r>");
    let before = evening.exported();
    evening
        .keys("I<enter><tab>")
        .shows("lijkt op G. Thijssen")
        .shows("dezelfde")
        .keys("<home><enter>");
    assert_eq!(evening.exported(), before, "nobody comes in twice");
}

/// Two clubs, of which one names somebody, in a kern of its own.
const UNWANTED: &str = "Naam;Soort;Kern;Contactpersoon;Telefoon contactpersoon\n\
    Biljartclub De Stoot;vereniging;Nieuwdorp;Wim Peters;06-10000001\n\
    Koor De Lijster;vereniging;Malden;Ans de Wit;06-10000002\n";

#[test]
fn what_is_left_out_stays_out_with_whom_it_names_also_next_time() {
    let mut evening = Evening::in_heumen(Language::Dutch).beside("lijst.csv", UNWANTED.as_bytes());
    let before = evening.village().kernen.len();
    evening
        .keys("I<enter><enter><tab><tab>")
        .shows("Overnemen: 4 nieuw")
        .shows("Biljartclub De Stoot")
        .keys("<space>")
        .shows("blijft weg")
        .shows("Overnemen: 2 nieuw")
        .shows("weggelaten 2");
    evening.keys("<home><enter>");
    let village = evening.village();
    assert_eq!(village.kernen.len(), before, "nothing is in the new kern");
    let names: Vec<&str> = village.assets.values().map(|asset| &*asset.name).collect();
    assert_eq!(names.len(), 2, "{names:?}");
    assert!(
        names.contains(&"Koor De Lijster") && names.contains(&"Ans de Wit"),
        "{names:?}"
    );
    assert_eq!(village.relations.len(), 1);
    let before = evening.exported();
    evening
        .keys("I<enter><tab>")
        .shows("u laat alles wat nieuw is weg")
        .shows("blijft weg")
        .keys("<home><enter>");
    assert_eq!(evening.exported(), before, "what was left out stays out");
    evening
        .keys("<down><space>")
        .shows("Overnemen:")
        .keys("<home><enter>");
    assert_eq!(evening.village().assets.len(), 4, "unless it is wanted now");
}

#[test]
fn what_was_left_out_stays_so_where_the_list_is_taken_back() {
    let mut evening = Evening::in_heumen(Language::Dutch).beside("lijst.csv", UNWANTED.as_bytes());
    let before = evening.exported();
    evening
        .keys("I<enter><enter><tab><tab><space>")
        .shows("weggelaten 2")
        .keys("<home><enter>u");
    assert_eq!(evening.exported(), before);
    evening
        .keys("I<enter><tab>")
        .shows("Overnemen: 2 nieuw")
        .shows("weggelaten 2")
        .shows("blijft weg");
    // Done again, and taken back once more.
    evening
        .keys("<esc><esc><esc><esc><ctrl-r>u")
        .keys("I<enter><tab>")
        .shows("weggelaten 2");
}

#[test]
fn who_is_named_at_what_is_left_out_can_be_wanted_alone() {
    let mut evening = Evening::in_heumen(Language::Dutch).beside("lijst.csv", UNWANTED.as_bytes());
    evening
        .keys("I<enter><enter><tab><tab><space>")
        .shows("weggelaten 2")
        .keys("<down><space>")
        .shows("weggelaten 1")
        .shows("Wim Peters");
    evening.keys("<home><enter>");
    let village = evening.village();
    let names: Vec<&str> = village.assets.values().map(|asset| &*asset.name).collect();
    assert_eq!(names.len(), 3, "{names:?}");
    assert!(!names.contains(&"Biljartclub De Stoot"), "{names:?}");
    assert_eq!(village.relations.len(), 1, "Wim is tied to nothing");
}
