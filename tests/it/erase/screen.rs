//! On the screen: what goes is told first, the name is typed in full, and nothing is left on any screen.

use std::fs;

use wijkschouw::i18n::Language;
use wijkschouw::store::{back_up, backups};

use crate::erase::planted::{EVENING, left_in};
use crate::evening::Evening;
use crate::stage::kept;

const JOKE: [&str; 2] = ["Hazelaar", "Joke"];

/// At the summary of what goes with Joke Hazelaar.
fn before(language: Language) -> Evening {
    let mut evening = Evening::in_the_demo(language);
    evening.keys("2/joke hazelaar<enter>gZ");
    evening
}

#[test]
fn what_goes_is_told_and_enter_alone_erases_nobody() {
    let mut evening = before(Language::Dutch);
    evening.shows("Voorgoed wissen: Joke Hazelaar").shows("niet ongedaan");
    evening.keys("<enter><enter>").shows("Er is niets gewist");
    evening.keys("joke hazelaar<enter>").shows("Er is niets gewist");
    evening.keys("<esc><esc>");
    evening.entry("Joke Hazelaar");
}

#[test]
fn the_name_typed_in_full_erases_and_no_screen_or_file_has_it_any_more() {
    let mut evening = before(Language::Dutch);
    back_up(&evening.file(), EVENING).unwrap();
    evening.keys("<esc>Z").shows("1 kopie");
    evening.keys("<enter>Joke Hazelaar<enter>");
    assert!(evening.note().contains("Voorgoed gewist"), "{}", evening.note());
    for screen in ["1", "2", "3", "4", "5", "6", "U<esc>", "2/hazelaar"] {
        evening.keys(screen);
        if screen != "2/hazelaar" {
            evening.hides("Hazelaar");
        }
    }
    evening.keys("<esc><esc>");
    // Undo goes on with what was done before.
    evening.keys("u").hides("Hazelaar");
    evening.keys("<ctrl-r>");
    evening.restart();
    let folder = evening.file().parent().unwrap().to_owned();
    assert_eq!(left_in(&folder, &["Hazelaar"]), [""; 0]);
    assert_eq!(backups(&evening.file()).len(), 1);
    assert!(fs::exists(folder.join("dorp.db.erased")).unwrap());
    assert!(!evening.exported().contains(JOKE[0]));
}

#[test]
fn a_text_that_is_to_stay_is_left_as_it_is() {
    let mut evening = before(Language::Dutch);
    let naming = evening.screen();
    if naming.contains("Geen andere tekst") {
        return;
    }
    evening.keys("<space>").shows("blijft");
}

#[test]
fn from_the_palette_one_seeks_who_is_meant() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.command("recht op vergetelheid").shows("Wie wordt voorgoed gewist?");
    evening.keys("dorpshuis<enter>").shows("Dit is geen mens");
    evening.keys("<enter>gerard<enter>").shows("Voorgoed wissen: Gerard Pijnappels");
    evening.keys("<esc>");
    evening.entry("Gerard Pijnappels");
}

#[test]
fn while_others_look_along_nobody_is_erased() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("p2Z");
    assert!(evening.note().contains("meekijken"), "{}", evening.note());
    evening.command("iemand voorgoed wissen");
    assert!(evening.note().contains("meekijken"), "{}", evening.note());
}

#[test]
fn it_looks_like_this() {
    for language in [Language::Dutch, Language::English] {
        let mut evening = before(language);
        for (width, height) in [(60, 16), (80, 24), (120, 40)] {
            kept(&format!("erase-{}-{width}x{height}", language.code()), &evening.frame(width, height));
        }
        evening.keys("<enter>Joke");
        kept(&format!("erase-typing-{}-80x24", language.code()), &evening.frame(80, 24));
    }
}
