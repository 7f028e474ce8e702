//! The panel of pages, from the key to the file.

use std::fs;

use wijkschouw::i18n::Language;

use crate::app::small;
use crate::evening::Evening;

fn paper(evening: &Evening, name: &str) -> String {
    let file = evening.file();
    fs::read_to_string(file.parent().unwrap().join(name)).unwrap()
}

/// Heumen with a hall, a club with something to do, and a volunteer who was not asked.
fn heumen(language: Language) -> Evening {
    Evening::prepared("pages", language, || {
        let mut evening = Evening::in_heumen(language);
        evening.keys("i");
        for line in [
            "Dorpshuis #plek @Malden 024-5550100",
            "Fanfare #vereniging @Malden >Dorpshuis",
            "Jan Bakker #vrijwilliger @Malden 06-12345678",
        ] {
            evening.keys(line).keys("<enter>");
        }
        evening.keys("<esc>");
        evening
    })
}

#[test]
fn every_page_says_what_is_on_it_and_one_that_is_empty_says_so_first() {
    let mut evening = heumen(Language::Dutch);
    evening
        .keys("P")
        .shows("Bladzijden om te printen of uit te delen")
        .shows("Looplijst")
        .shows("Adreslijst")
        .shows("Eén adres")
        .shows("Verwerkingspagina")
        .keys("<down><down><down><enter>")
        .shows("Voor welke kern?")
        .keys("<enter>")
        .shows("Agenda van activiteiten” is nu nog leeg")
        .keys("j")
        .shows("Waar komt de agenda?")
        .keys("<enter>")
        .shows("Bewaard in");
    assert!(paper(&evening, "agenda-hele-dorp-2026-11-23.html").contains("nog geen activiteiten"));
    // One is still where one chose, for the next page.
    evening
        .keys("<down><down><enter>Malden<enter>")
        .shows("Waar komt de adreslijst?");
    evening.keys("<down><enter>");
    let contacts = paper(&evening, "adressen-malden-2026-11-23.md");
    assert!(
        contacts.contains("024-5550100") && !contacts.contains("Bakker"),
        "{contacts}"
    );
}

#[test]
fn where_a_page_went_is_read_whole_and_one_key_opens_it() {
    let mut evening = heumen(Language::Dutch);
    let folder = evening.file().parent().unwrap().to_owned();
    let deep = folder
        .join("een-map-met-een-lange-naam")
        .join("en-nog-zo-een-map-met-een-lange-naam");
    fs::create_dir_all(&deep).unwrap();
    evening.keys("P<down><down><down><down><down><enter><enter>");
    evening.shows("Waar komt de adreslijst?").keys("<end><enter>");
    evening.keys(&format!("{}/<enter>", deep.display()));
    let file = deep.join("adressen-hele-dorp-2026-11-23.html");
    let screen: String = evening.screen().split_whitespace().collect();
    let shown: String = file.display().to_string().split_whitespace().collect();
    for told in [&*shown, "Sopenthet,Fopentdemap.", "Erstaantelefoonenmailop"] {
        assert!(screen.contains(told), "{told} is not whole in\n{screen}");
    }
    evening.keys("<esc>S");
    assert_eq!(evening.opened().as_ref(), Some(&file));
    evening.keys("F");
    assert_eq!(evening.opened().as_deref(), Some(&*deep));
}

#[test]
fn the_page_of_a_person_is_one_key_from_that_person() {
    let mut evening = heumen(Language::Dutch);
    evening
        .keys("2gjj")
        .shows("Jan Bakker")
        .keys("P")
        .shows("Alles over Jan Bakker")
        .shows("in gewone woorden. Alleen voor de")
        .keys("<enter>")
        .shows("Waar komt het blad van deze persoon?")
        .shows("Geef het alleen aan de persoon zelf.")
        .keys("<down><down><enter>");
    let page = paper(&evening, "gegevens-jan-bakker-2026-11-23.json");
    assert!(
        page.contains("06-12345678") && page.contains("\"edits\": 1"),
        "{page}"
    );
    // By name, from anywhere.
    evening
        .keys("<esc>1P<end><up><enter>")
        .shows("Over wie wilt u alles zien?")
        .keys("Jan<enter>")
        .shows("Waar komt het blad van deze persoon?")
        .keys("<esc><enter>Dorpshuis")
        .shows("Niets gevonden")
        .keys("<ctrl-u>")
        .shows("Jan Bakker")
        .hides("Fanfare");
}

#[test]
fn nobody_who_is_hidden_is_printed_while_others_look_along() {
    let mut evening = heumen(Language::Dutch);
    evening.present();
    evening
        .keys("2gjjP")
        .hides("Jan Bakker")
        .keys("<enter>")
        .hides("Waar komt het blad");
}

#[test]
fn the_page_of_processing_knows_the_file_and_what_was_given_out() {
    let mut evening = heumen(Language::Dutch);
    evening
        .keys("P<end><enter>")
        .shows("Waar komt de verwerkingspagina?")
        .keys("<down><enter>");
    let page = paper(&evening, "verwerking-heumen-2026-11-23.md");
    assert!(page.contains(".db") && !page.contains("Bakker"), "{page}");
}

#[test]
fn the_panel_looks_like_this() {
    for language in Language::ALL {
        let mut evening = small(language);
        evening.keys("P");
        for (width, height) in [(60, 16), (80, 24), (120, 40)] {
            let name = format!("pages-{}-{width}x{height}", language.code());
            let frame = evening.frame(width, height);
            insta::with_settings!({ prepend_module_to_snapshot => false, snapshot_path => "../frames" }, {
                insta::assert_snapshot!(name, frame);
            });
        }
    }
}

#[test]
fn where_a_page_stands_is_read_whole_in_a_small_window() {
    let mut evening = heumen(Language::Dutch);
    let folder = evening
        .file()
        .parent()
        .unwrap()
        .join("een-map-met-een-naam-die-lang-is");
    fs::create_dir(&folder).unwrap();
    let place = folder.join("terugkoppeling-kerkwiel-2026-11-23.html");
    evening.frame(60, 16);
    evening.keys("P<enter><down><down><down><enter>");
    evening.paste(&place.to_string_lossy()).keys("<enter>");
    let frame = evening.frame(60, 16);
    let joined: String = frame.lines().map(|line| line.trim_matches(['"', ' '])).collect();
    let path = "een-map-met-een-naam-die-lang-is/terugkoppeling-kerkwiel-2026-11-23.html";
    assert!(joined.contains(path), "{frame}");
    assert!(
        frame.contains("opent het") && frame.contains("bewaard"),
        "{frame}"
    );
}

#[test]
fn who_is_on_a_page_is_read_whole_in_a_small_window() {
    let mut evening = heumen(Language::English);
    evening.frame(60, 16);
    let mut read = 0;
    for page in 0..6 {
        evening.keys("P").keys(&"<down>".repeat(page)).keys("<enter>");
        // Some pages ask first of which kern.
        if !evening.frame(60, 16).contains("The file is") {
            evening.keys("<enter>");
        }
        let frame = evening.frame(60, 16);
        let lines = frame.lines().map(|line| line.trim_matches(['"', '┃', '│', ' ']));
        let joined = lines.collect::<Vec<_>>().join(" ");
        for (begin, whole) in [
            (
                "Whoever did not",
                "Whoever did not say yes is on it without a name.",
            ),
            (
                "A phone number is",
                "A phone number is on it only of who is fine with that.",
            ),
        ] {
            if joined.contains(begin) {
                assert!(joined.contains(whole), "{frame}");
                read += 1;
            }
        }
        evening.keys("<esc><esc>");
    }
    assert!(0 < read);
}

#[test]
fn as_many_contacts_are_promised_as_stand_on_the_list() {
    let mut evening = heumen(Language::Dutch);
    evening.keys("i");
    // A club that can be reached by the number of somebody alone who was not asked; and somebody who is on this list only.
    for line in [
        "Klaverjasclub #vereniging @Malden 06 12345678",
        "Piet Zwart #vrijwilliger @Malden 06-87654321 +telefoonlijst",
    ] {
        evening.keys(line).keys("<enter>");
    }
    evening.keys("<esc>");
    evening.keys("P").shows("Eén adres").keys("<esc>");
    evening.present();
    evening.keys("P").shows("Eén adres");
}

#[test]
fn how_to_begin_a_walk_is_told_by_keys_that_work_there() {
    let mut evening = heumen(Language::Dutch);
    evening
        .keys("P<down><down><enter>")
        .shows("Begin er een met Esc, 5 en dan W.")
        .keys("<esc>5W")
        .hides("Bladzijden om te printen")
        .shows("chouw");
}
