//! From a gap to the move that closes it, and back.

use wijkschouw::domain::gaps::{Scope, analyse};
use wijkschouw::i18n::Language;

use crate::evening::{Evening, TODAY};

/// How many gaps the report finds in each of the five steps.
fn gaps_by_step(evening: &Evening) -> Vec<usize> {
    let report = analyse(&evening.village(), &Scope::default(), TODAY);
    (0..5)
        .map(|step| {
            report
                .gaps
                .iter()
                .filter(|gap| gap.rule.step as usize == step)
                .count()
        })
        .collect()
}

#[test]
fn every_gap_of_the_demo_village_opens_a_move_and_escape_returns_to_it() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    let counts = gaps_by_step(&evening);
    assert!(counts.iter().all(|count| *count > 0), "{counts:?}");
    for (step, count) in counts.into_iter().enumerate() {
        for gap in 0..count {
            let before = evening.frame(120, 40);
            evening.keys("<enter>");
            let matches = evening.screen().contains("Vraag en aanbod:");
            assert!(
                evening.typing() || matches,
                "gap {gap} of step {step} opens nothing:\n{before}"
            );
            assert_ne!(evening.frame(120, 40), before, "gap {gap} of step {step}");
            evening.keys("<esc>");
            assert_eq!(
                body(&evening.frame(120, 40)),
                body(&before),
                "gap {gap} of step {step}"
            );
            evening.keys("<down>");
        }
        evening.keys("<right>");
    }
}

#[test]
fn every_gap_has_an_action_that_can_be_made_of_it() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    for count in gaps_by_step(&evening) {
        for _gap in (0..count).step_by(5) {
            evening
                .keys("a")
                .shows("Nieuw: actie")
                .shows("Uit gat")
                .keys("<esc>");
            evening.keys("<down><down><down><down><down>");
        }
        evening.keys("<right>");
    }
}

#[test]
fn an_entry_without_tags_is_no_gap_any_more_once_it_is_tagged() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    evening.shows("Cafetaria 't Hoekske: nog geen sfeer");
    while !evening
        .screen()
        .contains("▸? onbekend   Cafetaria 't Hoekske: nog geen sfeer")
    {
        evening.key("down");
    }
    let total: usize = gaps_by_step(&evening).iter().sum();
    evening
        .keys("<enter>")
        .shows("Tags van Cafetaria 't Hoekske")
        .keys("gc<enter>");
    evening.hides("Cafetaria 't Hoekske: nog geen sfeer");
    let report = analyse(&evening.village(), &Scope::default(), TODAY);
    let id = evening.entry("Cafetaria 't Hoekske");
    assert!(
        !report
            .gaps
            .iter()
            .any(|gap| gap.rule.id == "1.6" && gap.assets().contains(&id))
    );
    assert!(report.gaps.len() < total);
    evening.keys("u").shows("Cafetaria 't Hoekske: nog geen sfeer");
}

#[test]
fn the_cursor_goes_on_with_the_next_gap_when_one_is_closed() {
    let mut evening = Evening::in_the_demo(Language::Dutch);
    while !evening
        .screen()
        .contains("▸? onbekend   Cafetaria 't Hoekske: nog geen sfeer")
    {
        evening.key("down");
    }
    evening.keys("<enter>gc<enter>");
    evening.shows("▸? onbekend   Camping De Heideroos: nog geen sfeer");
}

/// Without the line of the note, and that of the place of the cursor.
fn body(frame: &str) -> String {
    frame.lines().take(37).collect::<Vec<_>>().join("\n")
}
