//! The mouse: a click chooses, a double click opens, the wheel moves, keys and tabs can be clicked.

use wijkschouw::i18n::Language;

use crate::app::{SCREENS, small};
use crate::evening::Evening;
use crate::made_up::Dice;

#[test]
fn a_click_chooses_a_row_and_a_double_click_opens_it() {
    let mut evening = small(Language::Dutch);
    evening.keys("2").click("Vereniging 05").shows("▸  Vereniging 05");
    evening
        .double_click("Vereniging 07")
        .shows("Vereniging 07 wijzigen");
}

#[test]
fn the_second_click_opens_what_the_first_one_chose_also_when_rows_moved() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.keys("2");
    let row = 30;
    let screen = evening.screen();
    let name: String = screen
        .lines()
        .nth(row)
        .unwrap()
        .chars()
        .skip(4)
        .take(12)
        .collect();
    evening
        .click_at(6, row)
        .click_at(6, row)
        .shows(&format!("┏ {}", name.trim()));
}

#[test]
fn steps_cells_gaps_and_tabs_can_be_clicked() {
    let mut evening = small(Language::Dutch);
    evening.click("② Verbinden").shows("Gaten in stap 2");
    evening.click("2 Inventaris").shows("12 van 12");
    evening.click("1 Overzicht").shows("Gaten in stap 2");
    // The cell of the communal sphere and cohesion holds one entry.
    evening.double_click("◐ 1").shows("1 van 12");
}

#[test]
fn a_click_on_a_key_does_what_the_key_does() {
    let mut evening = small(Language::Dutch);
    evening.click("n nieuw").shows("Vrijwilliger");
    evening.click("Esc terug").hides("Vrijwilliger ");
    evening.click("? hulp").shows("Hulp: toetsen");
}

#[test]
fn fields_of_a_form_and_boxes_of_tags_can_be_clicked() {
    let mut evening = small(Language::Dutch);
    evening
        .keys("n<enter>")
        .click("Telefoon")
        .shows("▸ Telefoon")
        .keys("024 358 00 00")
        .click("Naam *")
        .keys("Zaal")
        .click("^S bewaren");
    let village = evening.village();
    let zaal = village
        .assets
        .values()
        .find(|asset| &*asset.name == "Zaal")
        .unwrap();
    assert_eq!(&*zaal.phone, "024 358 00 00");
    evening
        .keys("2")
        .click("Vereniging 05")
        .keys("t")
        .click("[ ] cohesie");
    evening
        .shows("c [x] cohesie")
        .click("[x] cohesie")
        .shows("c [ ] cohesie");
}

#[test]
fn a_list_in_a_panel_is_chosen_from_with_the_mouse() {
    let mut evening = small(Language::Dutch);
    evening
        .keys("n")
        .double_click("Professional")
        .shows("Nieuw: professional");
    evening.keys("<esc>2*d").click("ja,").shows("verwijderd");
    evening.keys("u2*d").click("nee,").shows("12 van 12");
}

#[test]
fn a_question_is_not_left_by_a_click_beside_it() {
    let mut evening = small(Language::Dutch);
    evening.keys("2*d").click("Vereniging 12").shows("12 hulpbronnen");
    evening.click_at(1, 5).keys("<esc>").shows("12 van 12");
}

#[test]
fn the_wheel_moves_through_rows_and_changes_nothing() {
    let mut evening = small(Language::Dutch);
    evening
        .keys("2g")
        .wheel(false)
        .shows("▸  Vereniging 04")
        .wheel(true)
        .shows("▸  Vereniging 01");
    for (name, script) in SCREENS {
        let mut evening = small(Language::Dutch);
        evening.keys(script);
        let before = evening.exported();
        for _ in 0..9 {
            evening.wheel(false).wheel(false).wheel(true);
        }
        // In a conversation, Esc keeps the verdict that is being given.
        if name != "reason" {
            evening.keys("<esc><esc><esc>");
        }
        assert_eq!(evening.exported(), before, "{name}");
    }
}

#[test]
fn clicks_above_the_bottom_lines_change_nothing_that_is_kept() {
    for (name, script) in SCREENS {
        // Dice of its own: a screen more or less changes nothing for the others.
        let dice = &mut Dice(14);
        if ["confirm", "questionnaire", "typed-answer"].contains(&name) {
            // There a click on the answer is the answer.
            continue;
        }
        let mut evening = small(Language::Dutch);
        evening.keys(script);
        let before = evening.exported();
        for _ in 0..12 {
            evening.click_at(dice.below(120), dice.below(37));
        }
        assert_eq!(evening.exported(), before, "{name}");
        assert!(!evening.has_left(), "{name}");
    }
}

#[test]
fn the_mouse_is_let_go_and_taken_back() {
    let mut evening = small(Language::Dutch);
    evening.keys("M").shows("De muis is los");
    assert_eq!(evening.mouse_errand(), Some(false));
    evening.keys("M").shows("De muis werkt weer");
    assert_eq!(evening.mouse_errand(), Some(true));
    evening
        .command("voorkeuren")
        .click("Klikken kiest")
        .keys("<space>")
        .shows("[ ] Klikken kiest");
    assert_eq!(evening.mouse_errand(), Some(false));
    evening.restart().command("voorkeuren").shows("[ ] Klikken kiest");
}

#[test]
fn while_presenting_a_click_chooses_the_row_that_is_there() {
    let mut evening = small(Language::Dutch);
    evening.present().keys("2");
    for name in ["Vereniging 03", "Vereniging 05", "Vereniging 02"] {
        evening.click(name).shows(&format!("▸  {name}"));
    }
    evening
        .keys("n")
        .shows("Professional")
        .click("Professional")
        .keys("<enter>");
    evening.shows("Nieuw: professional");
}

#[test]
fn lists_and_fields_in_panels_can_be_clicked() {
    let mut evening = small(Language::Dutch);
    evening
        .keys("2<space><space>e")
        .click("Status")
        .shows("▸ Status")
        .keys("<esc>");
    evening.keys("<esc><esc>U").click("Vereniging 03 toegevoegd");
    evening.shows("wijzigingen terug die erna kwamen");
}
