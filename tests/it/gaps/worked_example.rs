//! The worked example of `domain.md`, figure by figure.

use jiff::civil::{Date, date};
use wijkschouw::domain::code::Code;
use wijkschouw::domain::gaps::{Gap, Move, Nature, Progress, Report, Scope, Subject, analyse};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::lists::{Condition, Sphere};
use wijkschouw::domain::record::AnyRecord;
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};

use crate::gaps::kept::village;

const TODAY: Date = date(2026, 11, 22);

fn heumen() -> Village {
    village("tests/it/files/worked-example.json")
}

fn before_the_walk() -> Village {
    Village {
        gatherings: Default::default(),
        ..heumen()
    }
}

fn report(village: &Village) -> Report {
    analyse(village, &Scope::default(), TODAY)
}

fn progress(held: u32, checks: u32) -> Progress {
    Progress { held, checks }
}

/// How many gaps of each nature a rule found: untapped, fragile, unknown, missing.
fn natures(report: &Report, rule: &str) -> [usize; 4] {
    let mut counts = [0; 4];
    for gap in report.gaps.iter().filter(|gap| gap.rule.id == rule) {
        counts[gap.nature.index()] += 1;
    }
    counts
}

fn gaps_of<'a>(report: &'a Report, rule: &'a str) -> impl Iterator<Item = &'a Gap> {
    report.gaps.iter().filter(move |gap| gap.rule.id == rule)
}

#[test]
fn every_rule_makes_the_checks_of_the_example() {
    let report = report(&heumen());
    let expected = [
        ("1.1", 1, 12),
        ("1.2", 6, 16),
        ("1.3", 5, 8),
        ("1.4", 1, 8),
        ("1.5", 0, 5),
        ("1.6", 5, 5),
        ("1.7", 5, 5),
        ("1.8", 0, 5),
        ("1.9", 1, 2),
        ("2.1", 3, 5),
        ("2.2", 1, 1),
        ("2.3", 2, 6),
        ("2.4", 2, 3),
        ("2.5", 0, 2),
        ("2.6", 0, 0),
        ("2.7", 0, 2),
        ("3.1", 0, 2),
        ("3.2", 0, 5),
        ("3.3", 0, 0),
        ("3.4", 0, 0),
        ("3.5", 0, 1),
        ("4.1", 0, 1),
        ("4.2", 0, 4),
        ("4.3", 0, 6),
        ("4.4", 0, 0),
        ("4.5", 0, 0),
        ("4.6", 0, 0),
        ("4.7", 0, 1),
        ("4.8", 0, 4),
        ("5.1", 0, 0),
        ("5.2", 0, 0),
        ("5.3", 0, 0),
        ("5.4", 0, 0),
    ];
    for ((id, held, checks), (rule, found)) in expected
        .into_iter()
        .zip(wijkschouw::domain::gaps::RULES.iter().zip(report.rules))
    {
        assert_eq!((rule.id, found), (id, progress(held, checks)));
    }
}

#[test]
fn every_step_has_the_progress_of_the_example() {
    let steps = [(24, 66), (8, 19), (0, 8), (0, 16), (0, 0)];
    assert_eq!(
        report(&heumen()).steps,
        steps.map(|(held, checks)| progress(held, checks))
    );
}

#[test]
fn the_gaps_have_the_natures_of_the_example() {
    let report = report(&heumen());
    for (rule, expected) in [
        ("1.1", [0, 5, 0, 6]),
        ("1.2", [0, 0, 0, 10]),
        ("1.3", [0, 0, 2, 1]),
        ("1.4", [0, 7, 0, 0]),
        ("1.5", [0, 2, 0, 3]),
        ("1.8", [0, 0, 5, 0]),
        ("1.9", [0, 0, 1, 0]),
        ("2.1", [2, 0, 0, 0]),
        ("2.4", [0, 0, 0, 1]),
        ("2.5", [0, 0, 1, 1]),
        ("2.7", [0, 1, 1, 0]),
        ("3.1", [0, 0, 1, 1]),
        ("3.2", [5, 0, 0, 0]),
        ("3.5", [1, 0, 0, 0]),
        ("4.1", [0, 0, 0, 1]),
        ("4.8", [0, 0, 4, 0]),
    ] {
        assert_eq!(natures(&report, rule), expected, "{rule}");
    }
}

#[test]
fn before_the_walk_nothing_of_steps_1_to_3_is_called_missing() {
    let (before, after) = (report(&before_the_walk()), report(&heumen()));
    assert_eq!(before.steps[..3], after.steps[..3]);
    for gap in &before.gaps {
        let planned = gap.rule.step.index() >= 3;
        assert!(planned || gap.nature != Nature::Missing, "{gap:?}");
    }
    // What is not missing needs no action yet.
    assert_eq!(before.steps[3], progress(0, 10));
}

#[test]
fn the_matrix_counts_what_the_example_counts() {
    let coverage = report(&heumen()).coverage;
    assert_eq!(coverage.spheres, [[0, 0, 0, 1], [1, 0, 2, 1], [0, 1, 1, 0]]);
    assert_eq!(coverage.kinds[AssetKind::Place.index()], [1, 0, 1, 0]);
    assert_eq!((coverage.entries, coverage.counted), ([2, 1, 2, 1], [2, 1, 1, 1]));
    let kernen: Vec<[u32; 4]> = coverage.kernen.iter().map(|(_, row)| *row).collect();
    assert_eq!(kernen, [[0, 1, 2, 2], [1, 1, 0, 0], [0, 1, 0, 0]]);
    assert_eq!(coverage.groups[0].1, [0, 0, 2, 1]);
    assert_eq!(coverage.functions[0].1, [0, 0, 1, 0]);
}

#[test]
fn only_bewoner_1_carries_empowerment_in_the_personal_sphere() {
    let village = heumen();
    let report = report(&village);
    let cell = Subject::Cell(Sphere::Personal, Condition::Empowerment);
    let gap = gaps_of(&report, "1.1").find(|gap| gap.subject == cell).unwrap();
    let mut words = Words::new(Language::Dutch);
    assert_eq!(words.tell(&gap.title(&village)), "Persoonlijk × Empowerment");
    assert_eq!(
        words.tell(&gap.explanation(&village)),
        "In de persoonlijke sfeer draagt alleen Bewoner 1 bij aan empowerment."
    );
    assert_eq!(
        words.tell(&gap.advice(&village)),
        "Wie of wat nog meer? Voeg een tweede toe."
    );
    words.speak(Language::English);
    assert_eq!(
        words.tell(&gap.explanation(&village)),
        "In the personal sphere only Bewoner 1 contributes to empowerment."
    );
    let Move::Add(AnyRecord::Asset(asset)) = gap.next_move(&village) else {
        panic!("adds an asset")
    };
    assert!(asset.spheres.contains(Sphere::Personal) && asset.conditions.contains(Condition::Empowerment));
}

#[test]
fn asking_after_one_kern_leaves_out_the_others() {
    let village = heumen();
    let kern = village.kernen_by_name()[1].0;
    let scope = Scope {
        kern: Some(kern),
        ..Scope::default()
    };
    let report = analyse(&village, &scope, TODAY);
    // Overasselt has Eethuis, and Opbouwwerker of the whole village.
    assert_eq!(report.coverage.counted, [1, 0, 0, 1]);
    assert_eq!(report.rules[2], progress(2, 4));
    // Nobody walked there, so nothing is missing there.
    assert_eq!(natures(&report, "1.1"), [0, 2, 10, 0]);
    assert_eq!(natures(&report, "2.5"), [0, 0, 1, 0]);
    // What the village plans is not of one kern.
    assert_eq!(report.steps[3], progress(0, 16));
}

#[test]
fn asking_after_one_kind_or_group_leaves_out_the_others() {
    let village = heumen();
    let places = Scope {
        kind: Some(AssetKind::Place),
        ..Scope::default()
    };
    let report = analyse(&village, &places, TODAY);
    assert_eq!(
        (report.rules[1], report.rules[5]),
        (progress(2, 4), progress(2, 2))
    );
    let newcomers = Scope {
        target_group: Some(wijkschouw::domain::lists::TargetGroup::Newcomers),
        ..Scope::default()
    };
    let report = analyse(&village, &newcomers, TODAY);
    assert_eq!(
        (report.rules[3], report.rules[5]),
        (progress(1, 1), progress(3, 3))
    );
}
