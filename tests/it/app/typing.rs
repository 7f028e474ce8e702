//! Text is text: no sign runs a command where text is typed, and no paste does where it is not.

use wijkschouw::i18n::Language;

use crate::app::{SCREENS, small};
use crate::evening::Evening;

/// All signs of ASCII, and others that people type.
fn signs() -> Vec<char> {
    let others = "ëïéèüöçñàâêîôûß€½²–—“”‘’…ąłøåæœжλאب漢字🌳¿¡";
    (' '..='~').chain(others.chars()).collect()
}

#[test]
fn every_sign_types_in_the_search_bar() {
    let mut evening = small(Language::Dutch);
    evening.keys("2/");
    for sign in signs() {
        evening.keys("x").keys(&sign.to_string()).keys("x");
        evening
            .shows(&format!("x{sign}"))
            .keys("<backspace><backspace><backspace>");
    }
    assert!(!evening.has_left());
    evening.shows("12 van 12");
}

#[test]
fn every_sign_types_in_a_field() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening.keys("n<enter>");
    let text: String = signs().into_iter().collect();
    for sign in text.chars() {
        evening.keys(&sign.to_string());
    }
    assert!(!evening.has_left());
    evening.keys("<ctrl-s>");
    let village = evening.village();
    let (_, asset) = village.assets.iter().next().unwrap();
    assert_eq!(&*asset.name, text.trim());
}

#[test]
fn a_paste_runs_no_command() {
    let pasted = "d\nq\nu\n2\nn\u{1b}\u{1b}[201~j\ny*d\r\nEls van den Berg\tt".repeat(40);
    for (name, script) in SCREENS {
        let mut evening = small(Language::Dutch);
        evening.keys(script);
        let (before, frame) = (evening.exported(), evening.frame(120, 40));
        evening.paste(&pasted);
        assert_eq!(evening.exported(), before, "{name}");
        assert!(!evening.has_left(), "{name}");
        assert_ne!(
            evening.frame(120, 40),
            frame,
            "{name} takes a paste in silence:\n{frame}"
        );
    }
}

#[test]
fn a_field_that_is_no_text_refuses_a_paste_and_says_so() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening
        .keys("n<enter><tab><tab>")
        .shows("▸ Type")
        .paste("d\nq")
        .shows("Plakken kan alleen");
}

#[test]
fn a_pasted_line_comes_into_the_field_as_it_is() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening
        .keys("n<enter>")
        .paste("Café “De Brug”\n")
        .keys("<ctrl-s>");
    evening.entry("Café “De Brug”");
}
