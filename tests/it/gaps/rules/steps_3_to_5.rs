//! Rules 3.1 to 5.4.

use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::Date;
use rstest::rstest;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::channel::Channel;
use wijkschouw::domain::kinds::AssetKind::{Association, Place, Professional, Volunteer};
use wijkschouw::domain::kinds::{Kind, PlaceSubtype};
use wijkschouw::domain::lists::{Condition, Sphere};
use wijkschouw::domain::plan::{Action, ActionState, Goal, Vision};
use wijkschouw::domain::questionnaire::Reply;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::relation::RelationKind::Knows;
use wijkschouw::domain::story::Story;
use wijkschouw::domain::support::{Support, SupportState};

use super::{Table, days};
use crate::gaps::any_village::TODAY;

#[test]
fn a_kern_wants_two_channels_and_one_for_all_serves_each() {
    let mut table = Table::after_a_walk();
    let malden = table.kern("Malden");
    table.kern("Heumen");
    assert_eq!(
        table.gaps("3.1"),
        ["missing Heumen: kanalen", "missing Malden: kanalen"]
    );
    table.channel("Dorpskrant", &[]);
    let app = table.channel("Appgroep Malden", &[]);
    table.edit(app, |channel: &mut Channel| channel.kernen.set(malden, true));
    assert_eq!(table.gaps("3.1"), ["fragile Heumen: kanalen"]);
    assert_eq!(table.held("3.1"), 1);
}

#[test]
fn who_is_on_no_channel_is_not_reached() {
    let mut table = Table::new();
    let [band, _] = [
        table.asset(Association, "Fanfare"),
        table.asset(Association, "Koor"),
    ];
    table.channel("Dorpskrant", &[band]);
    assert_eq!(table.gaps("3.2"), ["untapped Koor: door geen kanaal bereikt"]);
    assert_eq!(table.held("3.2"), 1);
}

#[test]
fn who_wants_to_learn_needs_two_others_who_can_teach() {
    let mut table = Table::after_a_walk();
    let people: Vec<Id> = ["Anna", "Bert", "Cor"]
        .map(|name| table.asset(Volunteer, name))
        .into();
    let title = "Gevraagd: residents.hands.cook";
    table.answers(people[0], "residents.hands.cook", Reply::Wants);
    assert_eq!(table.gaps("3.3"), [format!("missing {title}")]);
    table.answers(people[1], "residents.hands.cook", Reply::Offers);
    assert_eq!(table.gaps("3.3"), [format!("fragile {title}")]);
    table.answers(people[2], "residents.hands.cook", Reply::Offers);
    assert_eq!(table.held("3.3"), 1);
}

#[test]
fn an_offer_is_used_by_a_relation_or_an_action() {
    let mut table = Table::new();
    let anna = table.asset(Volunteer, "Anna");
    table.answers(anna, "residents.hands.cook", Reply::Offers);
    assert_eq!(table.gaps("3.4"), ["untapped Anna: aanbod niet gebruikt"]);
    let action = table.action("Samen koken");
    table.edit(action, |action: &mut Action| action.owners.set(anna, true));
    assert_eq!(table.held("3.4"), 1);
    table.edit(action, |action: &mut Action| action.state = ActionState::Done);
    assert_eq!(table.held("3.4"), 0);
    let bert = table.asset(Volunteer, "Bert");
    table.relate(anna, Knows, bert);
    assert_eq!(table.held("3.4"), 1);
}

#[test]
fn the_local_economy_is_there_and_joins_in() {
    let mut table = Table::after_a_walk();
    assert_eq!(table.gaps("3.5"), ["missing Lokale ondernemers"]);
    let cafe = table.asset(Place, "Eethuis");
    table.edit(cafe, |asset: &mut Asset| {
        if let Kind::Place(place) = &mut asset.kind {
            place.subtype = Some(PlaceSubtype::PrivatePlace);
        }
    });
    assert_eq!(table.gaps("3.5"), ["untapped Lokale ondernemers"]);
    let action = table.action("Koffietafel");
    table.edit(action, |action: &mut Action| action.assets.set(cafe, true));
    assert_eq!(table.held("3.5"), 1);
}

#[rstest]
#[case::on_the_day_four_years_later(Some(days(0).saturating_sub(4.years())), 1)]
#[case::a_day_more(Some(days(-1).saturating_sub(4.years())), 0)]
#[case::without_a_date(None, 0)]
fn a_vision_wears_out(#[case] date: Option<Date>, #[case] held: u32) {
    let mut table = Table::after_a_walk();
    assert_eq!(table.gaps("4.1"), ["missing Visie"]);
    let text = "Een dorp waar je elkaar kent.".into();
    table.0.visions.insert(Id::ONLY, Arc::new(Vision { text, date }));
    assert_eq!(table.held("4.1"), held);
    assert_eq!(table.gaps("4.1").len() as u32, 1 - held);
}

#[test]
fn a_condition_wants_a_goal_or_an_open_action() {
    let mut table = Table::new();
    table.add(Goal {
        conditions: [Condition::Cohesion].into_iter().collect(),
        ..Goal::default()
    });
    assert_eq!((table.held("4.2"), table.gaps("4.2").len()), (1, 3));
    assert!(
        table
            .gaps("4.2")
            .contains(&"missing Zekerheid: geen doel of actie".to_owned())
    );
}

#[test]
fn what_is_missing_wants_an_action_that_names_it() {
    let table = Table::new();
    assert_eq!(table.gaps("4.3").len(), 0);
    let mut table = Table::after_a_walk();
    assert_eq!(table.gaps("4.3").len(), 12);
    let action = table.action("Maatjes zoeken");
    table.edit(action, |action: &mut Action| {
        action.spheres.set(Sphere::Personal, true);
        action.conditions.set(Condition::Inclusion, true);
    });
    assert_eq!((table.held("4.3"), table.gaps("4.3").len()), (1, 11));
}

#[test]
fn residents_are_in_the_lead_of_an_action() {
    let mut table = Table::new();
    let action = table.action("Koffietafel");
    assert_eq!(table.gaps("4.4"), ["missing Koffietafel: wie doet het"]);
    let worker = table.asset(Professional, "Opbouwwerker");
    table.edit(action, |action: &mut Action| action.owners.set(worker, true));
    assert_eq!(table.gaps("4.4"), ["fragile Koffietafel: wie doet het"]);
    let anna = table.asset(Volunteer, "Anna");
    table.edit(action, |action: &mut Action| action.owners.set(anna, true));
    assert_eq!(table.held("4.4"), 1);
}

#[test]
fn an_action_uses_what_is_there() {
    let mut table = Table::new();
    let action = table.action("Koffietafel");
    assert_eq!(table.gaps("4.5"), ["untapped Koffietafel: gebruikt niets"]);
    let hall = table.asset(Place, "Dorpshuis");
    table.edit(action, |action: &mut Action| action.assets.set(hall, true));
    assert_eq!(table.held("4.5"), 1);
}

#[test]
fn an_action_is_late_from_the_day_after() {
    let mut table = Table::new();
    let action = table.action("Koffietafel");
    assert_eq!((table.held("4.6"), table.gaps("4.6").len()), (0, 0));
    table.edit(action, |action: &mut Action| action.due = Some(days(0)).into());
    assert_eq!(table.held("4.6"), 1);
    table.edit(action, |action: &mut Action| action.due = Some(days(-1)).into());
    assert_eq!(table.gaps("4.6"), ["fragile Koffietafel: te laat"]);
}

#[test]
fn a_village_looks_two_years_ahead() {
    let mut table = Table::new();
    let action = table.action("Koffietafel");
    table.edit(action, |action: &mut Action| action.due = Some(days(364)).into());
    assert_eq!(table.gaps("4.7"), ["missing Verder kijken"]);
    table.edit(action, |action: &mut Action| action.due = Some(days(365)).into());
    assert_eq!(table.held("4.7"), 1);
    table.edit(action, |action: &mut Action| action.due = None.into());
    let horizon = Some(2028);
    table.add(Goal {
        horizon,
        ..Goal::default()
    });
    assert_eq!(table.held("4.7"), 1);
}

#[test]
fn a_condition_wants_a_story_of_the_last_two_years() {
    let mut table = Table::new();
    let story = |date| Story {
        conditions: [Condition::Cohesion].into_iter().collect(),
        date: Some(date),
        ..Story::default()
    };
    table.add(story(days(-731)));
    assert!(
        table
            .gaps("4.8")
            .contains(&"unknown Cohesie: geen recent verhaal".to_owned())
    );
    table.add(story(days(-730)));
    assert_eq!(table.held("4.8"), 1);
}

/// Support for an action, in this state.
fn support(table: &mut Table, name: &str, state: SupportState, action: Option<Id>) -> Id {
    table.add(Support {
        name: name.into(),
        state,
        actions: action.into_iter().collect(),
        ..Support::default()
    })
}

#[test]
fn an_action_that_needs_support_has_some_that_was_not_rejected() {
    let mut table = Table::new();
    let action = table.action("Lift");
    table.edit(action, |action: &mut Action| action.needs_support = true);
    support(&mut table, "Gemeente", SupportState::Rejected, Some(action));
    assert_eq!(table.gaps("5.1"), ["missing Lift: nog geen steun"]);
    support(&mut table, "Fonds", SupportState::Idea, Some(action));
    assert_eq!(table.held("5.1"), 1);
}

#[test]
fn support_builds_on_what_is_there() {
    let mut table = Table::new();
    let action = table.action("Lift");
    support(&mut table, "Fonds", SupportState::Granted, Some(action));
    assert_eq!(table.gaps("5.2"), ["fragile Fonds: sluit nergens op aan"]);
    let hall = table.asset(Place, "Dorpshuis");
    table.edit(action, |action: &mut Action| action.assets.set(hall, true));
    assert_eq!(table.held("5.2"), 1);
}

#[rstest]
#[case(31, None)]
#[case(30, Some("fragile Fonds: uiterste datum"))]
#[case(0, Some("fragile Fonds: uiterste datum"))]
#[case(-1, Some("missing Fonds: uiterste datum"))]
fn a_deadline_comes_close_and_passes(#[case] left: i64, #[case] gap: Option<&str>) {
    let mut table = Table::new();
    let fund = support(&mut table, "Fonds", SupportState::Idea, None);
    table.edit(fund, |support: &mut Support| {
        support.deadline = Some(days(left)).into()
    });
    assert_eq!(
        table.gaps("5.3"),
        gap.map(str::to_owned).into_iter().collect::<Vec<_>>()
    );
    assert_eq!(table.held("5.3"), u32::from(gap.is_none()));
}

#[test]
fn all_support_from_one_source_is_fragile() {
    let mut table = Table::new();
    support(&mut table, "Gemeente", SupportState::Granted, None);
    assert_eq!((table.held("5.4"), table.gaps("5.4").len()), (0, 0));
    support(&mut table, "Gemeente", SupportState::Granted, None);
    assert_eq!(table.gaps("5.4"), ["fragile Alles uit één bron"]);
    support(&mut table, "Fonds", SupportState::Granted, None);
    assert_eq!(table.held("5.4"), 1);
}

#[test]
fn a_clock_that_is_far_off_does_no_harm() {
    use wijkschouw::domain::gaps::{Scope, analyse};
    let mut table = Table::after_a_walk();
    let band = table.asset(Association, "Fanfare");
    table.edit(band, |asset: &mut Asset| asset.verified = Some(TODAY));
    for today in [Date::MIN, Date::MAX] {
        assert!(!analyse(&table.0, &Scope::default(), today).gaps.is_empty());
    }
}
