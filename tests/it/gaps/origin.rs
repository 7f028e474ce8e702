//! From an action back to its gap, and from a gap to an action that is for the same.

use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::gaps::{Gap, Origin, Report, Scope, Subject, analyse};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::lists::{Condition, Kern, Sphere};
use wijkschouw::domain::plan::{Action, Goal};
use wijkschouw::domain::record::Id;
use wijkschouw::domain::support::Support;
use wijkschouw::domain::value::Link;
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};
use wijkschouw::screens::overview::planned_for;

use crate::evening::{Evening, TODAY};

fn report(village: &Village) -> Report {
    analyse(village, &Scope::default(), TODAY)
}

/// Two kernen, and two assets of which nothing is known.
fn village() -> (Village, [Id; 2]) {
    let mut village = Village::default();
    for name in ["Malden", "Heumen"] {
        let kern = Kern { name: name.into() };
        village.kernen.insert(Id::fresh(), kern.into());
    }
    let ids = [Id::fresh(), Id::fresh()];
    for (id, name) in ids.iter().zip(["Dorpshuis", "Kerk"]) {
        village
            .assets
            .insert(*id, Asset::new(AssetKind::Place, name).into());
    }
    (village, ids)
}

fn from(rule: &str) -> Action {
    Action {
        title: "Doen".into(),
        from_gap: rule.into(),
        ..Action::default()
    }
}

fn find<'a>(report: &'a Report, rule: &str, subject: &Subject) -> &'a Gap {
    let found = report
        .gaps
        .iter()
        .find(|gap| gap.rule.id == rule && gap.subject == *subject);
    found.unwrap_or_else(|| panic!("no {rule} about {subject:?}"))
}

#[test]
fn sphere_and_condition_lead_back_to_the_cell() {
    let (village, _) = village();
    let report = report(&village);
    let mut action = from("1.1");
    action.spheres.set(Sphere::Communal, true);
    action.conditions.set(Condition::Cohesion, true);
    let cell = Subject::Cell(Sphere::Communal, Condition::Cohesion);
    assert_eq!(report.origin(&action), Origin::Gap(find(&report, "1.1", &cell)));
    // Without a sphere it may have been any cell of the condition.
    action.spheres.set(Sphere::Communal, false);
    let Origin::OneOf(cells) = report.origin(&action) else {
        panic!()
    };
    assert_eq!(cells.len(), 3);
}

#[test]
fn what_an_action_uses_leads_back_to_the_asset_until_that_gap_is_closed() {
    let (mut village, [hall, church]) = village();
    let mut action = from("2.1");
    action.assets.set(church, true);
    let seen = report(&village);
    let about = Subject::Asset(church);
    assert_eq!(seen.origin(&action), Origin::Gap(find(&seen, "2.1", &about)));
    village.assets.remove(&church);
    let Origin::Closed(rule) = report(&village).origin(&action) else {
        panic!()
    };
    assert_eq!(rule.id, "2.1");
    // An action that uses nothing may have been about any of them.
    let seen = report(&village);
    let about = Subject::Asset(hall);
    assert_eq!(
        seen.origin(&from("2.1")),
        Origin::OneOf(vec![find(&seen, "2.1", &about)])
    );
}

#[test]
fn a_kern_is_not_kept_and_no_rule_is_no_gap() {
    let (village, _) = village();
    let report = report(&village);
    assert!(matches!(report.origin(&from("2.7")), Origin::OneOf(gaps) if gaps.len() == 2));
    assert_eq!(report.origin(&from("")), Origin::None);
    assert_eq!(report.origin(&from("9.9")), Origin::None);
    assert!(matches!(report.origin(&from(" 4.1 ")), Origin::Gap(gap) if gap.rule.id == "4.1"));
}

#[test]
fn the_gaps_about_an_action_and_of_a_rule_are_those_of_the_report() {
    let (mut village, _) = village();
    let mut ids = Vec::new();
    for _ in 0..3 {
        let id = Id::fresh();
        village.actions.insert(
            id,
            Action {
                needs_support: true,
                ..from("1.1")
            }
            .into(),
        );
        ids.push(id);
    }
    let fund = Id::fresh();
    let support = Support {
        name: "Fonds".into(),
        deadline: Some(TODAY).into(),
        ..Support::default()
    };
    village.supports.insert(fund, support.into());
    let report = report(&village);
    for id in &ids {
        let rules: Vec<&str> = report.gaps_about(*id).map(|gap| gap.rule.id).collect();
        assert_eq!(rules, ["4.4", "4.5", "5.1"]);
    }
    let rules: Vec<&str> = report.gaps_about(fund).map(|gap| gap.rule.id).collect();
    assert_eq!(rules, ["5.3"]);
    assert_eq!(report.gaps_about(Id::fresh()).count(), 0);
    for rule in &wijkschouw::domain::gaps::RULES {
        let slow: Vec<&Gap> = report.gaps.iter().filter(|gap| gap.rule == rule).collect();
        let quick: Vec<&Gap> = report.gaps_of(rule).iter().collect();
        assert_eq!(quick, slow, "{}", rule.id);
    }
}

#[test]
fn an_action_made_of_a_gap_leads_back_to_it() {
    let demo = demo();
    let report = report(&demo);
    let words = Words::new(Language::Dutch);
    let mut sure = 0;
    for gap in &report.gaps {
        let action = planned_for(gap, &demo, &words);
        let rule = if gap.rule.id == "4.3" { "1.1" } else { gap.rule.id };
        assert_eq!(&*action.from_gap, rule);
        match report.origin(&action) {
            Origin::Gap(found) => {
                assert_eq!(found.subject, gap.subject, "{rule}");
                sure += 1;
            }
            Origin::OneOf(gaps) => assert!(gaps.contains(&gap), "{rule} {:?}", gap.subject),
            other => panic!("{rule} {:?}: {other:?}", gap.subject),
        }
    }
    assert!(report.gaps.len() / 2 < sure, "{sure} of {}", report.gaps.len());
}

#[test]
fn an_action_about_one_thing_is_for_what_that_is_for_and_serves_the_only_goal_that_fits() {
    let (mut village, [hall, _]) = village();
    let mut asset = Asset::new(AssetKind::Place, "Dorpshuis");
    asset.spheres.set(Sphere::Communal, true);
    asset.conditions.set(Condition::Cohesion, true);
    village.assets.insert(hall, asset.into());
    let goal = Id::fresh();
    let of = |text: &str| Goal {
        text: text.into(),
        conditions: [Condition::Cohesion].into_iter().collect(),
        ..Goal::default()
    };
    village.goals.insert(goal, of("Samen").into());
    let words = Words::new(Language::Dutch);
    let made = |village: &Village| {
        let report = report(village);
        planned_for(find(&report, "2.1", &Subject::Asset(hall)), village, &words)
    };
    let action = made(&village);
    assert!(action.spheres.contains(Sphere::Communal) && action.conditions.contains(Condition::Cohesion));
    assert!(action.assets.contains(hall));
    assert_eq!(action.goal, Link::to(goal));
    // Of two goals nobody knows which.
    village.goals.insert(Id::fresh(), of("Ook samen").into());
    assert_eq!(made(&village).goal, Link::default());
}

/// The demo village.
fn demo() -> Village {
    Evening::in_the_demo(Language::Dutch).village()
}
