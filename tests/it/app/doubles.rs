//! Doubles: the list of pairs, joining two, and telling them apart.

use wijkschouw::i18n::Language;

use crate::evening::Evening;
use crate::stage::kept;

/// A village in which a hall was typed twice, a person nearly so, and a club in two kernen.
fn doubled(language: Language) -> Evening {
    Evening::prepared("doubled", language, || {
        let mut evening = Evening::in_heumen(language);
        let lines = [
            "Dorpshuis De Eik #plek @Malden 024-5550123 info@deeik.example",
            "Gemeenschapshuis De Eik #plek @Malden 024-5550123 -- Zaal met keuken",
            "Kees Jansen #vrijwilliger @Malden 06-12345678",
            "Kees Janssen #vrijwilliger @Malden 06-12345678",
            "Wandelclub De Stappers #vereniging @Malden >Dorpshuis De Eik",
            "Wandelclub De Stappers #vereniging @Overasselt",
        ];
        evening.keys("i");
        for line in lines {
            evening.paste(line).keys("<enter><enter>");
        }
        evening.keys("<esc><esc>2");
        evening
    })
}

#[test]
fn two_that_are_one_are_joined_and_taken_apart_again() {
    let mut evening = doubled(Language::Dutch);
    let before = evening.village();
    assert_eq!(before.assets.len(), 6);
    evening
        .keys("<ctrl-p>samenvoegen<enter>")
        .shows("Dubbelen: 3 paren")
        .shows("bijna zeker")
        .shows("zelfde telefoon")
        .hides("5550123");
    evening.keys("<enter>").shows("Samenvoegen:").keys("<ctrl-s>");
    assert_eq!(evening.village().assets.len(), 5);
    assert!(evening.note().contains("Samengevoegd:"), "{}", evening.note());
    evening.shows("Dubbelen: 2 paren");
    evening.keys("u").shows("Dubbelen: 3 paren");
    assert_eq!(evening.village(), before);
}

#[test]
fn the_side_that_is_chosen_stays() {
    let mut evening = doubled(Language::Dutch);
    evening.keys("<ctrl-p>dubbelen<enter>/");
    evening
        .keys("<enter>")
        .shows("Dorpshuis De Eik")
        .shows("Gemeenschapshuis De Eik");
    // The name: the other one; then the default of the rest.
    evening
        .keys("<left>")
        .shows("“Dorpshuis De Eik” blijft")
        .keys("<right>");
    evening.shows("“Gemeenschapshuis De Eik” blijft").keys("<ctrl-s>");
    let village = evening.village();
    let names: Vec<&str> = village.assets.values().map(|asset| &*asset.name).collect();
    assert!(names.contains(&"Gemeenschapshuis De Eik") && !names.contains(&"Dorpshuis De Eik"));
    let hall = village
        .assets
        .values()
        .find(|asset| asset.name.starts_with("Gemeen"))
        .unwrap();
    assert_eq!(
        (&*hall.email, &*hall.description),
        ("info@deeik.example", "Zaal met keuken")
    );
}

#[test]
fn who_is_told_apart_stays_apart_after_a_restart_until_that_is_taken_back() {
    let mut evening = doubled(Language::Dutch);
    evening
        .keys("<ctrl-p>dubbelen<enter>X")
        .shows("Dubbelen: 2 paren");
    assert!(evening.note().contains("Niet dezelfde:"), "{}", evening.note());
    evening
        .restart()
        .keys("<ctrl-p>dubbelen<enter>")
        .shows("Dubbelen: 2 paren");
    evening.keys("u").shows("Dubbelen: 3 paren");
}

#[test]
fn two_that_are_marked_are_joined_however_little_alike() {
    let mut evening = doubled(Language::Dutch);
    evening
        .keys("2g<space><down><space>J")
        .shows("Samenvoegen:")
        .keys("<esc>");
    evening.keys("<esc><esc>2J").shows("Dubbelen: 3 paren");
}

#[test]
fn the_line_and_the_form_say_who_has_the_same_phone_and_not_which() {
    let mut evening = doubled(Language::Dutch);
    evening.keys("i").paste("Mia Bos #vrijwilliger +31 6 12345678");
    evening
        .rest()
        .shows("Zelfde telefoon als Kees Jansen (vrijwilliger, Malden)");
    // It is a notice: one Enter stores.
    evening.keys("<enter><esc><esc>");
    assert_eq!(evening.village().assets.len(), 7);
    evening
        .keys("n<down><enter>Ans Pol")
        .click("Telefoon")
        .keys("0612345678");
    evening.shows("Zelfde telefoon als Kees Jansen (vrijwilliger, Malden)");
    evening
        .keys("9")
        .hides("Zelfde telefoon")
        .keys("<backspace><ctrl-s>");
    assert_eq!(evening.village().assets.len(), 8);
    // An entry has its own phone number, and nobody else's.
    evening
        .keys("2/wandelclub<enter>g<enter>")
        .click("Telefoon")
        .keys("024-5559999<ctrl-s>");
    evening.keys("<enter>").click("Telefoon").hides("Zelfde telefoon");
}

#[test]
fn without_doubles_the_list_says_what_can_be_done() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening
        .keys("<ctrl-p>dubbelen<enter>")
        .shows("Niets staat er dubbel in");
    evening.keys("<enter>").shows("Er is geen paar gekozen");
    evening.keys("X<down><esc>");
}

#[test]
fn while_others_look_along_nothing_is_joined_and_nobody_is_shown() {
    let mut evening = doubled(Language::Dutch);
    let before = evening.village();
    evening
        .present()
        .keys("<ctrl-p>dubbelen<enter>")
        .hides("Kees")
        .hides("5550123");
    evening.keys("<enter>");
    assert!(
        evening.note().contains("Samenvoegen kan niet"),
        "{}",
        evening.note()
    );
    assert_eq!(evening.village(), before);
    // What lay open already closes.
    let mut evening = doubled(Language::Dutch);
    evening
        .keys("<ctrl-p>dubbelen<enter><down><enter>")
        .shows("Kees")
        .present()
        .hides("Kees");
    evening.keys("<ctrl-s>");
    assert_eq!(evening.village().assets.len(), 6);
}

#[test]
fn the_doubles_look_like_this() {
    let pictures = [
        ("app-doubles", "<ctrl-p>dubbelen<enter><down><down>"),
        ("app-doubles-join", "<ctrl-p>dubbelen<enter><enter><down>"),
    ];
    for language in Language::ALL {
        for (name, script) in pictures {
            let mut evening = doubled(language);
            evening.keys(script);
            for (width, height) in [(60, 16), (80, 24), (120, 40)] {
                kept(
                    &format!("{name}-{}-{width}x{height}", language.code()),
                    &evening.frame(width, height),
                );
            }
        }
        let mut evening = Evening::in_heumen(language);
        evening.keys("<ctrl-p>dubbelen<enter>");
        kept(
            &format!("app-doubles-empty-{}-60x16", language.code()),
            &evening.frame(60, 16),
        );
    }
}

#[test]
fn what_was_chosen_of_two_stays_when_the_plug_is_pulled() {
    let mut evening = doubled(Language::Dutch);
    evening.keys("<ctrl-p>dubbelen<enter>").keys("<enter><right>");
    evening.shows("“Gemeenschapshuis De Eik” blijft").rest();
    evening.crash();
    evening
        .shows("Samenvoegen:")
        .shows("“Gemeenschapshuis De Eik” blijft");
    // Whoever leaves it goes on with it; whoever throws it away chooses anew.
    evening.keys("<esc><esc>").shows("1 half ingevuld");
    evening.keys("<ctrl-p>dubbelen<enter><enter>");
    evening
        .shows("“Gemeenschapshuis De Eik” blijft")
        .keys("<ctrl-x><ctrl-x>");
    evening.crash().hides("Samenvoegen:");
    evening
        .keys("<ctrl-p>dubbelen<enter><enter>")
        .hides("nog niet klaar");
    evening.keys("<right>").rest();
    evening.crash().keys("<ctrl-s>");
    let village = evening.village();
    let names: Vec<&str> = village.assets.values().map(|asset| &*asset.name).collect();
    assert!(names.contains(&"Gemeenschapshuis De Eik") && !names.contains(&"Dorpshuis De Eik"));
    evening.crash().hides("Samenvoegen:").hides("half ingevuld");
}
