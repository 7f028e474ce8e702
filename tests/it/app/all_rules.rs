//! All rules of the five steps: the first gap of each is closed by keys alone, and taken back.

use std::collections::BTreeSet;

use rstest::rstest;
use wijkschouw::domain::change::Edit;
use wijkschouw::domain::gaps::{Gap, RULES, Report, Scope, analyse};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::record::{Id, RecordKind};
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};

use crate::evening::{Evening, TODAY};

/// What is typed in the move of each rule, after Enter on its first gap.
const MOVES: [(&str, &str); 33] = [
    ("1.1", "Kunstlokaal<ctrl-s>"),
    ("1.2", "Kunstlokaal<ctrl-s>"),
    ("1.3", "Kunstlokaal<ctrl-s>"),
    ("1.4", "Kunstlokaal<ctrl-s>"),
    ("1.5", "4<ctrl-s>"),
    ("1.6", "gc<enter>"),
    ("1.7", "<ctrl-s>"),
    ("1.8", "1<esc>"),
    ("1.9", "3<down>3<down>3<ctrl-s>"),
    ("2.1", "Dorpshuis<ctrl-s>"),
    ("2.2", "<ctrl-s>"),
    ("2.3", "<ctrl-s>"),
    ("2.4", "<ctrl-s>"),
    ("2.5", "<ctrl-s>"),
    ("2.6", "<ctrl-s>"),
    ("2.7", "Vera de Verzonnene<ctrl-s>"),
    ("3.1", "Prikbord bij de brug<ctrl-s>"),
    ("3.2", "<ctrl-s>"),
    ("3.3", "<enter>Anneke<enter><esc>"),
    ("3.4", "Samen aan de slag<ctrl-s>"),
    ("3.5", "Kunstlokaal<ctrl-s>"),
    ("4.1", "Iedereen doet mee<ctrl-s>"),
    ("4.2", "Iedereen doet mee<ctrl-s>"),
    ("4.3", "Samen aan de slag<ctrl-s>"),
    ("4.4", "Anneke<enter><ctrl-s>"),
    ("4.5", "Dorpshuis<enter><ctrl-s>"),
    ("4.6", "klaar<ctrl-s>"),
    ("4.7", "Iedereen doet mee<ctrl-s>"),
    ("4.8", "De kaart van de kroeg is af<ctrl-s>"),
    ("5.1", "Fonds voor het dorp<ctrl-s>"),
    ("5.2", "Dorpshuis<enter><ctrl-s>"),
    ("5.3", "aangevraagd<ctrl-s>"),
    (
        "5.4",
        "Fonds voor het dorp<tab><tab><tab><tab><tab>toegekend<ctrl-s>",
    ),
];

/// How often a move may be needed before nothing of the gap is left.
const MOST: usize = 4;

#[test]
fn every_rule_has_a_move() {
    let every: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
    let moves: BTreeSet<&str> = MOVES.iter().map(|(rule, _)| *rule).collect();
    assert_eq!(moves, every);
}

#[rstest]
fn the_first_gap_of_every_rule_is_closed_by_its_move_and_taken_back(
    #[values("1.", "2.", "3.", "4.", "5.")] step: &str,
) {
    for (rule, keys) in MOVES.into_iter().filter(|(rule, _)| rule.starts_with(step)) {
        let mut evening = Evening::in_the_demo(Language::Dutch);
        let lacking = without(rule, &evening.village());
        if !lacking.changes.is_empty() {
            evening.written(&lacking);
        }
        let gap = go_to(rule, &mut evening);
        let before = evening.exported();
        let mut moves = 0;
        while is_open(&gap, &evening) {
            moves += 1;
            assert!(moves <= MOST, "{rule} is still open\n{}", evening.screen());
            evening.keys("<enter>").keys(keys);
            assert!(!evening.typing(), "{rule} is not kept\n{}", evening.screen());
        }
        for _ in 0..moves {
            evening.keys("u");
        }
        assert_eq!(evening.exported(), before, "{rule}");
    }
}

/// Walks to the first gap of the rule, and answers which it is.
fn go_to(rule: &str, evening: &mut Evening) -> Gap {
    let report = report(evening);
    let gap = report.gaps.iter().find(|gap| gap.rule.id == rule);
    let step = gap.unwrap_or_else(|| panic!("no gap of {rule}")).rule.step as usize;
    evening.keys("1");
    for _ in 0..step {
        evening.key("right");
    }
    let is_there = format!("regel {rule} ");
    for _ in 0..report.gaps.len() {
        if evening.screen().contains(&is_there) {
            return chosen(rule, &report, evening);
        }
        evening.key("down");
    }
    panic!("{rule} is not on\n{}", evening.screen());
}

/// The gap under the cursor.
fn chosen(rule: &str, report: &Report, evening: &Evening) -> Gap {
    let screen = evening.screen();
    let row = screen.lines().find(|line| line.contains("┃▸")).unwrap();
    let words = Words::new(Language::Dutch);
    let village = evening.village();
    let of_rule = report.gaps.iter().filter(|gap| gap.rule.id == rule);
    let mut on_row = of_rule.filter(|gap| {
        let title: String = words.tell(&gap.title(&village)).chars().take(24).collect();
        row.to_lowercase().contains(&title.to_lowercase())
    });
    on_row
        .next()
        .unwrap_or_else(|| panic!("{rule} is not in {row}"))
        .clone()
}

fn report(evening: &Evening) -> Report {
    analyse(&evening.village(), &Scope::default(), TODAY)
}

/// Whether it is still there, as strongly as before.
fn is_open(gap: &Gap, evening: &Evening) -> bool {
    report(evening).gaps.iter().any(|other| {
        other.rule.id == gap.rule.id && other.subject.is_still(&gap.subject) && other.nature == gap.nature
    })
}

/// What has to go before the demo village has a gap of this rule.
fn without(rule: &str, village: &Village) -> Edit {
    let all =
        |kind: RecordKind| -> Vec<(RecordKind, Id)> { village.all(kind).map(|(id, _)| (kind, id)).collect() };
    let gone = match rule {
        "3.5" => {
            let business = ["private_place", "entrepreneur", "business_circle"];
            let earns = village.assets.iter().filter(|(_, asset)| {
                let subtype = asset.kind.subtype();
                subtype.is_some_and(|subtype| business.contains(&subtype))
            });
            earns.map(|(id, _)| (RecordKind::Asset, *id)).collect()
        }
        "4.1" => all(RecordKind::Vision),
        "4.7" => [all(RecordKind::Goal), all(RecordKind::Action)].concat(),
        _ => Vec::new(),
    };
    Edit::new(Phrase::new("test"), village.removal_of(&gone))
}
