//! Every size of the window, and terminals with few signs.

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
