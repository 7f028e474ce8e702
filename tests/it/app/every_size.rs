//! Every size of the window, and terminals with few signs.

use std::collections::BTreeSet;
use std::path::Path;

use ratatui::buffer::Cell;
use ratatui::layout::Rect;
use wijkschouw::i18n::Language;
use wijkschouw::widgets::theme::ASCII;

use crate::app::SCREENS;
use crate::evening::Evening;
use crate::made_up::Dice;

#[test]
fn typing_while_the_window_changes() {
    let dice = &mut Dice(72);
    for (name, script) in SCREENS {
        let mut evening = Evening::in_the_demo(Language::Dutch);
        evening.keys(script);
        for _ in 0..18 {
            let (width, height) = (1 + dice.below(300), 1 + dice.below(100));
            evening.frame(u16::try_from(width).unwrap(), u16::try_from(height).unwrap());
            let sign = ["e", "漢", "👩‍🌾", "é", " "][dice.below(5)];
            if evening.typing() {
                evening.keys(sign);
            }
        }
        for (width, height) in [(1, 1), (60, 16), (59, 16), (61, 17), (300, 100)] {
            let cursor = evening.cursor(width, height);
            let inside = cursor.is_none_or(|cursor| Rect::new(0, 0, width, height).contains(cursor));
            assert!(inside, "{name} at {width}×{height}: {cursor:?}");
        }
    }
}

#[test]
fn the_cursor_of_the_terminal_is_always_on_the_focus() {
    for (name, script) in SCREENS {
        let mut evening = Evening::in_the_demo(Language::Dutch);
        evening.keys(script);
        for (width, height) in [(60, 16), (80, 24), (120, 40), (200, 60)] {
            let cursor = evening.cursor(width, height);
            let cursor = cursor.unwrap_or_else(|| panic!("{name} at {width}×{height} has no cursor"));
            // Between the title line and the two lines at the bottom.
            let body = Rect::new(0, 1, width, height - 3);
            assert!(body.contains(cursor), "{name} at {width}×{height}: {cursor}");
        }
    }
    let evening = Evening::new(Language::Dutch);
    assert!(evening.cursor(80, 24).is_some());
}

#[test]
fn seven_bits_are_enough_for_every_screen() {
    for language in Language::ALL {
        for (name, script) in SCREENS {
            let mut evening = Evening::with_signs(language, &ASCII);
            evening.keys("<ctrl-d>").keys(script);
            for (width, height) in [(80, 24), (120, 40)] {
                let cells = evening.cells(width, height);
                let drawn: String = cells
                    .content()
                    .iter()
                    .flat_map(|cell| cell.symbol().chars())
                    .filter(|sign| !sign.is_ascii())
                    .collect();
                assert_eq!(drawn, "", "{name}\n{}", evening.frame(width, height));
            }
        }
    }
}

#[test]
fn a_window_that_is_too_small_says_so_and_keeps_what_was_typed() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Dorpsh");
    let small = evening.frame(59, 15);
    assert!(!small.contains("Dorpsh"), "{small}");
    evening.keys("uis").shows("Dorpshuis");
}

#[test]
fn in_a_window_that_is_too_small_nothing_is_done() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>Dorpshuis<ctrl-s>2");
    evening.frame(20, 5);
    evening.keys("d");
    assert_eq!(evening.village().assets.len(), 1);
    evening.keys("Q<enter>n");
    evening.shows("Inventaris").hides("Nieuw:");
    evening.keys("d");
    assert_eq!(evening.village().assets.len(), 0, "it is seen again");
}

/// The words that may stand on a screen: of the program, of the demo village, and numbers.
fn known_words() -> BTreeSet<String> {
    let sources = [
        include_str!("../../../assets/lang/nl.ftl"),
        include_str!("../../../assets/lang/en.ftl"),
        include_str!("../../../assets/demo/wielrade.json"),
        include_str!("../../../assets/questionnaires/residents.toml"),
        include_str!("../../../assets/questionnaires/networks.toml"),
        include_str!("../../../assets/questionnaires/institutions.toml"),
        include_str!("../../../assets/questionnaires/surroundings.toml"),
    ];
    let mut words: BTreeSet<String> = sources.iter().flat_map(|text| words_of(text)).collect();
    words.extend(["wijkschouw", "shift"].map(str::to_owned));
    words
}

fn words_of(text: &str) -> Vec<String> {
    let text = text.to_lowercase().replace("\\n", " ");
    let words = text.split(|sign: char| !sign.is_alphabetic());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The texts that are to be read: those of the box with the cursor if it lies over the screen, else of
/// the whole screen.
fn texts(evening: &Evening, width: u16, height: u16, panel: bool) -> Vec<String> {
    let cells = evening.cells(width, height);
    let cursor = evening.cursor(width, height).unwrap();
    let at = |x: u16, y: u16| cells.cell((x, y)).map_or(" ", Cell::symbol);
    let mut area = Rect::new(0, 0, width, height);
    if panel {
        let edge = |x: &u16| ["┃", "┏", "┗"].contains(&at(*x, cursor.y));
        let left = (0..=cursor.x).rev().find(edge).unwrap_or_default();
        let top = (0..=cursor.y)
            .rev()
            .find(|y| at(left, *y) == "┏")
            .unwrap_or_default();
        let bottom = (cursor.y..height)
            .find(|y| at(left, *y) == "┗")
            .unwrap_or(height - 1);
        let right = (left..width).find(|x| at(*x, top) == "┓").unwrap_or(width - 1);
        area = Rect::new(left, top, right - left, bottom - top);
    }
    let row = |y| (area.left()..area.right()).map(|x| at(x, y)).collect::<String>();
    let rows = (area.top()..area.bottom()).map(row);
    rows.flat_map(|row| row.split(['│', '┃']).map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

#[test]
fn no_word_is_cut_without_a_sign_that_says_so() {
    let known = known_words();
    let mut found = BTreeSet::new();
    for language in Language::ALL {
        // A list that is taken in has words of its own, and so have the folders of this computer.
        let screens = SCREENS
            .into_iter()
            .filter(|(name, _)| !name.starts_with("import"));
        for (name, script) in screens {
            let mut evening = Evening::in_the_demo(language);
            evening.keys(script);
            let panel = !["overview", "matrix", "inventory", "detail", "search"].contains(&name);
            for (width, height) in [(60, 16), (80, 24)] {
                // The folder of the test has a name of its own.
                let file = evening.file();
                let folder = file.parent().and_then(Path::file_name).unwrap();
                let own = |text: &String| text.contains("/tmp") || text.contains(folder.to_str().unwrap());
                let texts = texts(&evening, width, height, panel).into_iter();
                // Of what was made the whole path is told, over several lines.
                for text in texts.filter(|text| name != "export-made" && !own(text)) {
                    let lower = text.to_lowercase();
                    let words = words_of(&text).into_iter();
                    let cut =
                        words.filter(|word| !known.contains(word) && !lower.contains(&format!("{word}…")));
                    found.extend(cut.map(|word| format!("{name} {width}×{height}: “{word}” in “{text}”")));
                }
            }
        }
    }
    let found: Vec<String> = found.into_iter().collect();
    assert!(found.is_empty(), "{}:\n{}", found.len(), found.join("\n"));
}
