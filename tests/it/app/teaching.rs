//! Help that teaches: keys that do nothing say where they would, the help lists what works, the way
//! back is shown and kept.

use std::collections::BTreeSet;

use wijkschouw::i18n::Language;
use wijkschouw::keys::{Action, Binding, EVERYWHERE, edits_text, is_sign, wish};
use wijkschouw::screens::help::HelpScreen;
use wijkschouw::screens::places::PLACES;

use crate::app::{SCREENS, small};
use crate::evening::Evening;
use crate::made_up::Dice;
use crate::stage::key;

/// The names of all keys that some screen has a use for, and of some that none has.
fn names() -> BTreeSet<String> {
    let used = PLACES.iter().flat_map(|(_, tables)| tables.concat());
    let letters = ('!'..='~').map(String::from);
    let used = used.map(|binding| binding.key.to_owned());
    let control = ('a'..='z').map(|letter| format!("ctrl-{letter}"));
    used.chain(letters)
        .chain(control)
        .filter(|name| name != "<")
        .collect()
}

#[test]
fn a_key_that_does_nothing_here_says_what_it_does_elsewhere() {
    let mut evening = small(Language::Dutch);
    for (key, told) in [
        ("V", "V (volgorde omkeren): hier niet, wel in 2 Inventaris."),
        (
            "x",
            "x (nagekeken): hier niet, wel in 2 Inventaris en in 6 Kaart.",
        ),
        ("z", "z (bewaarde lijsten): hier niet, wel in 2 Inventaris"),
        ("7", "7 (Doelgroepen): hier niet, wel in het venster met tags."),
        ("^", "De toets ^ doet hier niets."),
    ] {
        evening.key(key).shows(told);
    }
    evening
        .keys("2a")
        .shows("a (Maak er een actie van): hier niet, wel in 1 Overzicht");
    evening.keys("w").key("e");
    evening.shows("e (wijzigen): hier niet, wel in 1 Overzicht en in 2 Inventaris.");
}

#[test]
fn without_an_entry_it_is_said_what_to_choose_first() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("2");
    for key in ["t", "e", "d", "x", "r", "R", "space", "enter", "y"] {
        evening.key(key);
        let note = evening.note();
        assert!(
            note.starts_with("Geen hulpbron gekozen: kies er eerst een"),
            "{key}: {note}"
        );
    }
    evening
        .keys("*")
        .shows("Er staat niets in de lijst om te merken.");
}

#[test]
fn two_hundred_keys_by_chance_are_never_without_an_answer() {
    let names: Vec<String> = names().into_iter().collect();
    let dice = &mut Dice(200);
    let mut pressed = 0;
    while pressed < 200 {
        let (screen, script) = SCREENS[dice.below(SCREENS.len())];
        let name = names[dice.below(names.len())].as_str();
        let mut evening = small(Language::Dutch);
        evening.keys(script);
        let here = evening.table();
        let everywhere = EVERYWHERE.iter().copied();
        let known: Vec<Binding> = here.into_iter().chain(everywhere).collect();
        if known.iter().any(|binding| binding.key == name) || evening.typing() && is_sign(name) {
            continue;
        }
        pressed += 1;
        let before = evening.frame(80, 24);
        evening.key(name);
        let edits = evening.typing() && edits_text(&key(name));
        assert!(
            edits || evening.frame(80, 24) != before,
            "{name} on {screen} is silent:\n{before}"
        );
    }
}

#[test]
fn every_key_of_a_screen_is_known_to_work_there() {
    for (name, script) in SCREENS {
        let mut evening = small(Language::Dutch);
        evening.keys(script);
        for binding in evening.table() {
            let known = PLACES.iter().any(|(_, tables)| {
                let mut own = tables.iter().flat_map(|table| table.iter());
                own.any(|known| known.key == binding.key && known.action == binding.action)
            });
            // In a list that is searched by typing, Enter and Escape are told at the bottom.
            let plain = [Action::Open, Action::Back, Action::Next].contains(&binding.action)
                || wijkschouw::keys::MOVING_WHILE_TYPING.contains(&binding)
                || [Action::Save, Action::Up, Action::Down].contains(&binding.action);
            assert!(known || plain, "{} on {name}", binding.key);
        }
    }
}

#[test]
fn the_help_lists_exactly_the_keys_that_work() {
    for (name, script) in SCREENS {
        let mut evening = small(Language::Dutch);
        evening.keys(script);
        let (table, typing) = (evening.table(), evening.typing());
        if name == "confirm" {
            continue;
        }
        let help = HelpScreen::new(table.clone(), typing);
        let listed: BTreeSet<(&str, Action)> = help
            .bindings()
            .iter()
            .flat_map(|(_, bindings)| bindings.iter().map(|binding| (binding.key, binding.action)))
            .collect();
        let dispatched: BTreeSet<(&str, Action)> = table
            .iter()
            .chain(EVERYWHERE)
            .filter_map(|binding| {
                let action = wish(&key(binding.key), &[&table, EVERYWHERE], typing)?;
                Some((binding.key, action))
            })
            .collect();
        assert_eq!(listed, dispatched, "{name}");
    }
}

#[test]
fn the_help_runs_what_is_chosen_of_the_screen_and_of_everywhere() {
    let mut evening = small(Language::Dutch);
    evening.keys("2?omkeren<enter>").shows("▾Naam");
    evening.keys("?vijftig<enter>").shows("Wat er gedaan is");
    evening
        .keys("<esc>?<tab>spil<enter>")
        .shows("Een begrip is om te lezen.");
}

#[test]
fn the_palette_shows_no_key_that_would_be_text_below() {
    let key = |script: &str| {
        let mut evening = small(Language::Dutch);
        let screen = evening.keys(script).keys("<ctrl-p>ongedaan").screen();
        let (_, row) = screen.split_once("▸ Ongedaan maken").unwrap();
        row.split_whitespace().next().unwrap().to_owned()
    };
    assert_eq!(key("2"), "u");
    assert_eq!(key("2<enter>"), "^Z");
}

#[test]
fn the_way_to_a_panel_stands_in_the_title_line() {
    let mut evening = small(Language::Dutch);
    evening.keys("2t");
    let title = evening.title();
    assert!(title.ends_with("Inventaris > Tags van Vereniging 01"), "{title}");
    evening.keys("<esc>1w<enter>n");
    let title = evening.title();
    assert!(
        title.ends_with("Overzicht > Schouwen en gesprekken > Nieuw: schouw of gesprek"),
        "{title}"
    );
    // Where there is little room, its beginning goes.
    let narrow = evening.frame(60, 16);
    let first = narrow.lines().next().unwrap();
    assert!(first.contains("… > Nieuw"), "{first}");
}

#[test]
fn backspace_goes_back_to_where_one_was() {
    for (screen, script) in [
        ("", "U"),
        ("", "w"),
        ("2", "U"),
        ("2", "t"),
        ("2", "*d"),
        ("", "f<esc>w"),
    ] {
        let mut evening = small(Language::Dutch);
        evening.keys("2<down><down>1<down><down>").keys(screen);
        let before = evening.title();
        evening.keys(script);
        assert_ne!(evening.title(), before, "{script}");
        evening.key("backspace");
        assert_eq!(evening.title(), before, "{script}");
    }
    let mut evening = small(Language::Dutch);
    // To the screen before, with the same gap and the same entry.
    evening.keys("<down><down><down>");
    let gap = body(&evening);
    evening.keys("2<down><down><down>");
    let entry = body(&evening);
    evening.keys("<backspace>");
    assert_eq!(body(&evening), gap);
    evening.keys("2");
    assert_eq!(body(&evening), entry);
}

#[test]
fn the_next_start_shows_the_same_screen_filter_entry_and_search() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening
        .keys("f<down><enter>")
        .keys("2/muziek<enter><down><down>vV");
    evening.keys("<esc>");
    let before = body(&evening);
    evening.restart();
    assert_eq!(body(&evening), before);
    evening.keys("1<right><right><down><down><tab>m");
    evening.keys("<tab>");
    let before = body(&evening);
    evening.restart();
    assert_eq!(body(&evening), before);
}

/// Without the line of the note.
fn body(evening: &Evening) -> String {
    let frame = evening.frame(120, 40);
    frame.lines().take(38).collect::<Vec<_>>().join("\n")
}

#[test]
fn no_panel_opens_over_itself() {
    let mut evening = small(Language::Dutch);
    let before = evening.screen();
    for (key, again) in [("U", "U"), ("w", "w"), ("?", "<f1>")] {
        evening.keys(key).keys(again).shows("Dit staat al open.");
        evening.keys("<esc>");
        let lines = |screen: &str| screen.lines().take(37).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(lines(&evening.screen()), lines(&before), "{key}");
    }
}

#[test]
fn a_search_term_that_does_not_exist_is_named_where_nothing_is_found() {
    let mut evening = small(Language::Dutch);
    evening.keys("2/soort:verenigin").shows("12 van 12");
    evening
        .keys("x")
        .shows("Het zoekwoord “soort:vereniginx” bestaat niet");
    evening
        .keys("<esc>/zzz")
        .shows("Niets gevonden. Esc wist de zoekopdracht.");
}
