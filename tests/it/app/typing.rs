//! Text is text: no sign runs a command where text is typed, and no paste does where it is not.

use crossterm::event::{KeyEvent, KeyModifiers};
use ratatui::buffer::Cell;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;
use wijkschouw::i18n::Language;

use crate::app::{SCREENS, small};
use crate::evening::Evening;
use crate::made_up::Dice;
use crate::stage::parsed;

/// All signs of ASCII, and others that people type.
fn signs() -> Vec<char> {
    let others = "ëïéèüöçñàâêîôûßÉÖ€½²°–—“”‘’…ąłøåæœжλאب漢字🌳¿¡";
    assert!((' '..='~').count() == 95 && others.chars().count() >= 40);
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

/// Every place where text is typed, apart from the fields of forms.
const TEXT: [(&str, &str); 9] = [
    ("search", "2/"),
    ("choice", "f"),
    ("why", "2tpw"),
    ("palette", "<ctrl-p>"),
    ("help", "?"),
    ("terms", "?<tab>"),
    ("kern-name", "<ctrl-p>kernen<enter>n"),
    ("path", "<ctrl-p>ander dorp<enter>n"),
    ("kind", "n"),
];

#[test]
fn no_sign_is_a_command_where_text_is_typed() {
    for (name, script) in TEXT {
        let mut evening = small(Language::Dutch);
        evening.keys(script);
        let (before, table) = (evening.exported(), evening.table());
        for sign in signs() {
            evening.keys(&sign.to_string());
            assert!(evening.typing() && !evening.has_left(), "{sign} in {name}");
            assert_eq!(evening.table(), table, "{sign} in {name}");
        }
        assert_eq!(evening.exported(), before, "{name}");
    }
}

#[test]
fn no_sign_is_a_command_in_any_field_of_any_form() {
    let forms = SCREENS
        .iter()
        .filter(|(name, script)| *name == "entry" || script.starts_with("n<"));
    for (name, script) in forms.chain([SCREENS.iter().find(|(name, _)| *name == "settings").unwrap()]) {
        let mut evening = small(Language::Dutch);
        evening.keys(script);
        let before = evening.exported();
        // A third of the signs in each field, the others in its neighbours: fields of a sort stand together.
        for field in 0..45 {
            for sign in signs().iter().skip(field % 3).step_by(3) {
                evening.keys(&sign.to_string());
            }
            evening.keys("<tab>");
        }
        assert!(!evening.has_left(), "{name}");
        assert_eq!(evening.exported(), before, "{name}");
        evening.shows("moet ingevuld");
    }
}

/// Text by composition, in other writing, and joined signs.
const COMPOSED: [&str; 12] = [
    "ë ï é è ü ö ç ñ € “ ” – ½",
    "e\u{308} i\u{308} e\u{301} c\u{327} n\u{303} A\u{30a}",
    "Cafe\u{301} de Brug",
    "Καλημέρα",
    "Ελλάδα και Κύπρος",
    "مرحبا بكم",
    "שלום עולם",
    "👩‍👩‍👧 gezin",
    "👩🏽‍🌾 boerin",
    "❤\u{fe0f} hart",
    "村の広場",
    "한국어 교실",
];

#[test]
fn composed_text_is_kept_in_normal_form_and_comes_back_the_same() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    for text in COMPOSED {
        // The name in one line, the description in several.
        evening.keys("n<enter>").keys(text);
        while !evening.screen().contains("▸ Omschrijving") {
            evening.keys("<tab>");
        }
        evening.keys(text).keys("<enter>").keys(text).keys("<ctrl-s>");
        let normal: String = text.nfc().collect();
        let village = evening.village();
        let asset = village
            .assets
            .values()
            .find(|asset| &*asset.name == normal.as_str());
        let asset = asset.unwrap_or_else(|| panic!("{normal:?} is not kept"));
        assert_eq!(&*asset.description, format!("{normal}\n{normal}"));
    }
    // And each is found by what was typed.
    for text in COMPOSED {
        let name: String = text.nfc().collect();
        evening
            .keys("2/<ctrl-u>")
            .keys(text)
            .keys("<enter>")
            .shows("van 12");
        // Behind a wide sign stands an empty cell.
        let bare = |text: &str| text.replace(' ', "");
        let shown = bare(&evening.screen());
        assert!(shown.contains(&format!("▸{}", bare(&name))), "{name} in\n{shown}");
    }
}

#[test]
fn columns_stay_aligned_whatever_the_names_are_written_in() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    for text in COMPOSED {
        evening.keys("n<enter>").keys(text).keys("<ctrl-s>");
    }
    evening.keys("2");
    let cells = evening.cells(120, 40);
    let columns: Vec<usize> = cells
        .content()
        .chunks(120)
        .filter_map(|row| {
            // The entry beside the list says it too.
            row[..60]
                .windows(4)
                .position(|four| four.iter().map(Cell::symbol).collect::<String>() == "hele")
        })
        .collect();
    assert_eq!(columns.len(), COMPOSED.len(), "{}", evening.screen());
    assert!(columns.iter().all(|column| *column == columns[0]), "{columns:?}");
}

#[test]
fn the_cursor_goes_by_signs_as_the_eye_sees_them() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    for text in COMPOSED {
        let signs = text.graphemes(true).count();
        evening.keys("n<enter>").keys(text).keys("<home>");
        let start = evening.cursor(120, 40).unwrap();
        for _ in 0..signs {
            evening.keys("<right>");
        }
        let end = evening.cursor(120, 40).unwrap();
        assert_eq!(usize::from(end.x - start.x), text.width(), "{text}");
        for _ in 0..signs {
            assert_ne!(evening.cursor(120, 40), Some(start), "{text}");
            evening.keys("<left>");
        }
        assert_eq!(evening.cursor(120, 40), Some(start), "{text}");
        // As many deletions as signs, and nothing is left over.
        for _ in 0..signs {
            evening.keys("<delete>");
        }
        evening
            .keys("<ctrl-s>")
            .shows("Vul Naam in")
            .keys("<ctrl-x><ctrl-x>");
    }
}

#[test]
fn altgr_makes_text_and_alt_is_escape_and_a_letter() {
    let dice = &mut Dice(10);
    let letters = ["a", "2", "n", "/", "q", "é", "?", "u", "x", "j"];
    let places = ["", "2", "2/", "n<enter>", "2t", "<ctrl-p>", "f", "?"];
    let texts = ["2/", "n<enter>", "<ctrl-p>", "2tpw", "<ctrl-p>kernen<enter>n"];
    let pair = || [(); 2].map(|()| small(Language::Dutch));
    let mut both = pair();
    for round in 0..200 {
        if both[0].has_left() {
            both = pair();
        }
        let [one, other] = &mut both;
        let (script, sign, modifiers) = if round % 2 == 0 {
            let script = places[dice.below(places.len())];
            (script, letters[dice.below(letters.len())], KeyModifiers::ALT)
        } else {
            let script = texts[dice.below(texts.len())];
            (
                script,
                ["€", "ë", "@", "²", "q"][dice.below(5)],
                KeyModifiers::CONTROL | KeyModifiers::ALT,
            )
        };
        one.keys(script);
        other.keys(script);
        for key in parsed(sign) {
            one.press(KeyEvent::new(key.code, modifiers));
        }
        other
            .keys(if modifiers == KeyModifiers::ALT {
                "<esc>"
            } else {
                ""
            })
            .keys(sign);
        assert_eq!(one.has_left(), other.has_left(), "{script} {sign}");
        assert_eq!(one.frame(80, 24), other.frame(80, 24), "{script} {sign}");
        for evening in [one, other] {
            evening.keys("<esc><esc><esc><esc>1");
        }
    }
}

#[test]
fn a_paste_is_one_step_back_and_its_lines_become_what_the_field_allows() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening
        .keys("n<enter>Zaal")
        .paste(" van\r\nde kerk\n")
        .shows("Zaal van de kerk")
        .keys("<ctrl-z>")
        .hides("Zaal van");
    while !evening.screen().contains("▸ Omschrijving") {
        evening.keys("<tab>");
    }
    evening
        .paste("een\r\ntwee")
        .keys("<ctrl-z>")
        .hides("twee")
        .keys("<ctrl-r>")
        .keys("<ctrl-s>");
    let village = evening.village();
    let zaal = village.assets.values().next().unwrap();
    assert_eq!((&*zaal.name, &*zaal.description), ("Zaal", "een\ntwee"));
}

#[test]
fn a_list_refuses_a_paste_and_names_the_keys_that_help() {
    let mut evening = small(Language::Dutch);
    evening
        .keys("2")
        .paste("q\nd\n")
        .shows("Plakken kan in een veld. Druk eerst op i, n of /.");
}

#[test]
fn the_phone_the_mail_or_everything_is_copied() {
    let mut evening = Evening::in_heumen(Language::Dutch);
    evening
        .keys("n<enter>Zaal<ctrl-s>2y")
        .shows("Zaal staat op het klembord");
    assert!(evening.copied().unwrap().starts_with("Soort: plek\nNaam: Zaal\n"));
    evening
        .keys("e")
        .click("Telefoon")
        .keys("024 358 00 00<tab>zaal@example.org<ctrl-s>");
    evening
        .keys("y")
        .shows("Wat wilt u kopiëren?")
        .shows("Telefoon: 024 358 00 00");
    assert_eq!(evening.copied(), None);
    evening
        .keys("<enter>")
        .shows("De telefoon van Zaal staat op het klembord");
    assert_eq!(evening.copied().as_deref(), Some("024 358 00 00"));
    evening
        .keys("y<down><enter>")
        .shows("De e-mail van Zaal staat op het klembord");
    assert_eq!(evening.copied().as_deref(), Some("zaal@example.org"));
    evening.keys("yalles<enter>");
    assert!(evening.copied().unwrap().contains("zaal@example.org"));
}

#[test]
fn a_key_that_is_held_down_moves_and_types_on_but_does_nothing_else_twice() {
    let mut evening = small(Language::Dutch);
    evening.keys("2").hold("d", 20).shows("11 van 11");
    evening.hold("u", 20).shows("12 van 12");
    evening.hold("down", 3).hold("j", 2);
    assert!(
        evening.screen().contains("▸  Vereniging 08"),
        "{}",
        evening.screen()
    );
    evening.keys("/").hold("e", 4).shows("Zoek: eeeee");
}

#[test]
fn what_is_typed_after_the_stroke_comes_in_the_place_of_the_old_search() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("2/joke hazelaar<enter>").shows("Joke Hazelaar");
    // As long as nothing is typed the old search stays.
    evening.keys("/").shows("joke hazelaar");
    evening.keys("<enter>/<left><end> x<backspace><backspace><enter>");
    evening.shows("joke hazelaar").shows("1 van 161");
    evening.keys("/fanfare<enter>").hides("joke hazelaar");
    evening.shows("fanfare").hides("1 van 161");
}
