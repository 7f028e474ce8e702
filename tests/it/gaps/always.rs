//! What holds in every village.

use std::sync::Arc;

use proptest::prelude::*;
use strum::VariantArray;
use wijkschouw::domain::code::Code;
use wijkschouw::domain::gaps::{Gap, Nature, RULES, Report, Scope, Step, Subject, analyse};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::lists::TargetGroup;
use wijkschouw::domain::phrase::{Arg, Phrase};
use wijkschouw::domain::record::{AnyRecord, Id, RecordKind};
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};

use crate::gaps::any_village::{KERNEN, TODAY, any_village, asset, id, one_of};

pub fn any_scope() -> impl Strategy<Value = Scope> {
    let kind = proptest::option::of(one_of::<AssetKind>());
    let group = proptest::option::of(one_of::<TargetGroup>());
    (proptest::option::of(0..KERNEN), kind, group).prop_map(|(kern, kind, target_group)| Scope {
        kern: kern.map(|kern| id(RecordKind::Kern, kern)),
        kind,
        target_group,
    })
}

fn report(village: &Village) -> Report {
    analyse(village, &Scope::default(), TODAY)
}

/// What the sentence says in both languages, if it says all of it.
fn said_in_full(words: &Words, phrase: &Phrase) -> Result<(), TestCaseError> {
    for language in Language::ALL {
        let text = words.tell_in(language, phrase);
        prop_assert!(
            !text.contains("{$") && !text.contains("{ $") && text != phrase.key,
            "{text}: {phrase:?}"
        );
        for (_, arg) in &phrase.args {
            for key in terms(arg).into_iter().filter(|key| !key.starts_with("question:")) {
                prop_assert_ne!(words.say_in(language, &key), key);
            }
        }
    }
    Ok(())
}

fn terms(arg: &Arg) -> Vec<String> {
    match arg {
        Arg::Term(key) => vec![key.clone()],
        Arg::List(args) => args.iter().flat_map(terms).collect(),
        Arg::Text(_) | Arg::Number(_) => Vec::new(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_checked_either_holds_or_is_a_gap(village in any_village(), scope in any_scope()) {
        for scope in [Scope::default(), scope] {
            let report = analyse(&village, &scope, TODAY);
            for step in Step::VARIANTS {
                let gaps = report.gaps.iter().filter(|gap| gap.rule.step == *step).count();
                let progress = report.steps[step.index()];
                prop_assert_eq!(progress.held as usize + gaps, progress.checks as usize);
            }
            for gap in &report.gaps {
                prop_assert!(gap.rule.natures.contains(&gap.nature), "{:?}", gap);
            }
            let order = |gap: &Gap| RULES.iter().position(|rule| rule == gap.rule);
            prop_assert!(report.gaps.is_sorted_by_key(order));
        }
    }

    #[test]
    fn every_gap_has_its_words_in_both_languages(village in any_village()) {
        let words = Words::new(Language::Dutch);
        for gap in report(&village).gaps {
            said_in_full(&words, &gap.title(&village))?;
            said_in_full(&words, &gap.explanation(&village))?;
            said_in_full(&words, &gap.advice(&village))?;
        }
    }

    #[test]
    fn one_more_asset_never_makes_a_gap_of_a_cell_that_holds(village in any_village(), asset in asset()) {
        let cells = |village: &Village| -> Vec<Subject> {
            let gaps = report(village).gaps.into_iter();
            gaps.filter(|gap| gap.rule.id == "1.1").map(|gap| gap.subject).collect()
        };
        let before = cells(&village);
        let mut village = village;
        village.assets.insert(id(RecordKind::Asset, 99), Arc::new(asset));
        for cell in cells(&village) {
            prop_assert!(before.contains(&cell));
        }
    }

    #[test]
    fn the_order_in_which_things_were_entered_does_not_matter(village in any_village()) {
        let mut backwards = Village { settings: village.settings.clone(), ..Village::default() };
        for kind in RecordKind::VARIANTS {
            let mut records: Vec<(Id, AnyRecord)> = village.all(*kind).collect();
            records.reverse();
            for (id, record) in records {
                backwards.set(*kind, id, Some(record));
            }
        }
        prop_assert_eq!(report(&village), report(&backwards));
    }
}

#[test]
fn an_empty_village_is_unknown_and_not_missing() {
    let report = report(&Village::default());
    assert!(
        report
            .gaps
            .iter()
            .all(|gap| gap.rule.step.index() >= 3 || gap.nature == Nature::Unknown)
    );
}
