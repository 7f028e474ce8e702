//! Rules 1.1 to 2.7.

use rstest::rstest;
use wijkschouw::domain::asset::{Asset, Status, Verdict};
use wijkschouw::domain::kinds::AssetKind::{Association, Place, Professional, Volunteer};
use wijkschouw::domain::kinds::Kind;
use wijkschouw::domain::lists::{Condition, Function, Sphere, TargetGroup};
use wijkschouw::domain::questionnaire::Reply;
use wijkschouw::domain::record::Id;
use wijkschouw::domain::relation::RelationKind::{ActiveIn, Knows, MeetsIn, WorksWith};
use wijkschouw::domain::relation::{Relation, RelationState};

use super::{Table, days, rate};

const CELL: &str = "Gemeenschappelijk × Cohesie";

#[test]
fn a_cell_hangs_on_one_until_there_are_two() {
    let mut table = Table::after_a_walk();
    assert!(table.gaps("1.1").contains(&format!("missing {CELL}")));
    let band = table.asset(Association, "Fanfare");
    table.tag(band, Sphere::Communal, Condition::Cohesion);
    assert!(table.gaps("1.1").contains(&format!("fragile {CELL}")));
    let choir = table.asset(Association, "Koor");
    table.tag(choir, Sphere::Communal, Condition::Cohesion);
    assert_eq!((table.held("1.1"), table.gaps("1.1").len()), (1, 11));
}

#[rstest]
#[case::stopped(|asset: &mut Asset| asset.status = Status::Stopped)]
#[case::judged_out(|asset: &mut Asset| asset.verdict = Some(Verdict::Out))]
fn what_does_not_count_fills_no_cell(#[case] change: fn(&mut Asset)) {
    let mut table = Table::after_a_walk();
    let band = table.asset(Association, "Fanfare");
    table.tag(band, Sphere::Communal, Condition::Cohesion);
    table.edit(band, change);
    assert!(table.gaps("1.1").contains(&format!("missing {CELL}")));
}

#[test]
fn every_kind_can_serve_every_condition() {
    let mut table = Table::after_a_walk();
    let band = table.asset(Association, "Fanfare");
    table.tag(band, Sphere::Communal, Condition::Cohesion);
    assert_eq!((table.held("1.2"), table.gaps("1.2").len()), (1, 15));
    assert!(
        table
            .gaps("1.2")
            .contains(&"missing Plekken × Cohesie".to_owned())
    );
}

#[test]
fn what_is_of_the_whole_village_counts_in_every_kern() {
    let mut table = Table::after_a_walk();
    let malden = table.kern("Malden");
    table.kern("Heumen");
    let band = table.asset(Association, "Fanfare");
    table.tag(band, Sphere::Communal, Condition::Cohesion);
    assert_eq!(table.held("1.3"), 2);
    table.move_to(band, malden);
    assert_eq!(table.held("1.3"), 1);
    assert!(table.gaps("1.3").contains(&"missing Heumen × Cohesie".to_owned()));
}

#[test]
fn an_offer_for_everyone_is_only_half_an_offer_for_a_group() {
    let mut table = Table::after_a_walk();
    assert!(
        table
            .gaps("1.4")
            .contains(&"missing Doelgroep: jongeren".to_owned())
    );
    let band = table.asset(Association, "Fanfare");
    table.edit(band, |asset: &mut Asset| {
        asset.target_groups.set(TargetGroup::Everyone, true)
    });
    assert!(
        table
            .gaps("1.4")
            .contains(&"fragile Doelgroep: jongeren".to_owned())
    );
    table.edit(band, |asset: &mut Asset| {
        asset.target_groups.set(TargetGroup::Youth, true)
    });
    assert_eq!(table.held("1.4"), 1);
}

#[test]
fn a_function_needs_a_place_that_people_can_get_to() {
    let mut table = Table::after_a_walk();
    assert!(
        table
            .gaps("1.5")
            .contains(&"missing Functie ontspannen".to_owned())
    );
    let band = table.asset(Association, "Fanfare");
    let hall = table.asset(Place, "Dorpshuis");
    table.edit(band, |asset: &mut Asset| {
        asset.functions.set(Function::Relax, true)
    });
    table.edit(hall, |asset: &mut Asset| rate(asset, 4, 2, 3));
    table.relate(band, MeetsIn, hall);
    assert!(
        table
            .gaps("1.5")
            .contains(&"fragile Functie ontspannen: lastig te bereiken".to_owned())
    );
    table.edit(hall, |asset: &mut Asset| rate(asset, 3, 3, 1));
    assert_eq!(table.held("1.5"), 1);
}

#[test]
fn an_entry_wants_a_sphere_and_a_condition() {
    let mut table = Table::new();
    let band = table.asset(Association, "Fanfare");
    assert_eq!(
        table.gaps("1.6"),
        ["unknown Fanfare: nog geen sfeer of voorwaarde"]
    );
    table.tag(band, Sphere::Communal, Condition::Cohesion);
    assert_eq!(table.held("1.6"), 1);
}

#[test]
fn an_entry_wants_to_be_verified_within_a_year() {
    let mut table = Table::new();
    let band = table.asset(Association, "Fanfare");
    assert_eq!(table.gaps("1.7"), ["unknown Fanfare: niet nagekeken"]);
    table.edit(band, |asset: &mut Asset| asset.verified = Some(days(-366)));
    assert_eq!(table.held("1.7"), 0);
    table.edit(band, |asset: &mut Asset| asset.verified = Some(days(-365)));
    assert_eq!(table.held("1.7"), 1);
}

#[test]
fn an_entry_wants_to_be_asked_something() {
    let mut table = Table::new();
    let band = table.asset(Association, "Fanfare");
    assert_eq!(table.gaps("1.8"), ["unknown Fanfare: nog niets gevraagd"]);
    table.answers(band, "networks.size", Reply::Number(30));
    assert_eq!(table.held("1.8"), 1);
}

#[test]
fn a_place_wants_all_three_ratings() {
    let mut table = Table::new();
    let hall = table.asset(Place, "Dorpshuis");
    table.edit(hall, |asset: &mut Asset| rate(asset, 4, 2, 0));
    assert_eq!(table.gaps("1.9"), ["unknown Dorpshuis: nog niet beoordeeld"]);
    table.edit(hall, |asset: &mut Asset| rate(asset, 4, 2, 3));
    assert_eq!(table.held("1.9"), 1);
}

#[test]
fn a_wish_is_no_relation_and_a_relation_can_end() {
    let mut table = Table::new();
    let [band, hall] = [
        table.asset(Association, "Fanfare"),
        table.asset(Place, "Dorpshuis"),
    ];
    let relation = table.relate(band, MeetsIn, hall);
    assert_eq!(table.held("2.1"), 2);
    table.edit(relation, |relation: &mut Relation| {
        relation.until = Some(days(-1))
    });
    assert_eq!(
        table.gaps("2.1"),
        [
            "untapped Dorpshuis: staat alleen",
            "untapped Fanfare: staat alleen"
        ]
    );
    table.edit(relation, |relation: &mut Relation| {
        relation.until = None;
        relation.state = RelationState::Wished;
    });
    assert_eq!(table.held("2.1"), 0);
}

/// A row of people who each know the next.
fn row(table: &mut Table, names: &[&str]) -> Vec<Id> {
    let people: Vec<Id> = names.iter().map(|name| table.asset(Volunteer, name)).collect();
    for pair in people.windows(2) {
        table.relate(pair[0], Knows, pair[1]);
    }
    people
}

#[test]
fn one_relation_makes_one_group_of_two_islands() {
    let mut table = Table::after_a_walk();
    assert_eq!((table.held("2.2"), table.gaps("2.2").len()), (0, 0));
    let one = row(&mut table, &["Anna", "Bert", "Cor"]);
    assert_eq!(table.held("2.2"), 1);
    let other = row(&mut table, &["Dora", "Ed"]);
    assert_eq!(table.gaps("2.2"), ["missing 2 losse groepen"]);
    table.relate(one[0], Knows, other[0]);
    assert_eq!(table.held("2.2"), 1);
}

#[test]
fn kinds_and_spheres_want_to_be_connected() {
    let mut table = Table::after_a_walk();
    let worker = table.asset(Professional, "Opbouwwerker");
    table.tag(worker, Sphere::Institutional, Condition::Inclusion);
    let band = table.asset(Association, "Fanfare");
    table.tag(band, Sphere::Communal, Condition::Cohesion);
    assert_eq!(table.gaps("2.3"), ["missing Verenigingen en professionals"]);
    assert_eq!(table.gaps("2.4"), ["missing Gemeenschappelijk en Institutioneel"]);
    table.relate(worker, WorksWith, band);
    assert_eq!((table.held("2.3"), table.held("2.4")), (1, 1));
}

#[test]
fn one_entry_in_two_spheres_connects_nothing_by_itself() {
    let mut table = Table::after_a_walk();
    let hall = table.asset(Place, "Dorpshuis");
    table.tag(hall, Sphere::Communal, Condition::Cohesion);
    table.tag(hall, Sphere::Institutional, Condition::Cohesion);
    assert_eq!(table.gaps("2.4").len(), 1);
}

#[test]
fn a_kern_wants_a_relation_that_leaves_it() {
    let mut table = Table::after_a_walk();
    let [malden, heumen] = [table.kern("Malden"), table.kern("Heumen")];
    let people = row(&mut table, &["Anna", "Bert"]);
    people.iter().for_each(|person| table.move_to(*person, malden));
    assert_eq!(table.gaps("2.5").len(), 0);
    let choir = table.asset(Association, "Koor");
    table.move_to(choir, heumen);
    assert_eq!(
        table.gaps("2.5"),
        ["missing Heumen: op zichzelf", "missing Malden: op zichzelf"]
    );
    table.relate(people[0], ActiveIn, choir);
    assert_eq!(table.held("2.5"), 2);
}

#[test]
fn who_holds_two_pairs_together_is_a_hinge() {
    let mut table = Table::new();
    let people = row(&mut table, &["Anna", "Bert", "Cor", "Dora", "Ed"]);
    assert_eq!(table.gaps("2.6"), ["fragile Cor: spil"]);
    table.relate(people[0], Knows, people[4]);
    assert_eq!(table.gaps("2.6").len(), 0);
}

#[test]
fn a_village_without_kernen_has_its_key_people_as_a_whole() {
    let mut table = Table::after_a_walk();
    assert_eq!(table.gaps("2.7"), ["missing het hele dorp: sleutelfiguren"]);
    let key = |asset: &mut Asset| {
        if let Kind::Volunteer(volunteer) = &mut asset.kind {
            volunteer.key_person = true;
        }
    };
    let people = row(&mut table, &["Anna", "Bert"]);
    table.edit(people[0], key);
    assert_eq!(table.gaps("2.7"), ["fragile het hele dorp: sleutelfiguren"]);
    table.edit(people[1], key);
    assert_eq!(table.held("2.7"), 1);
}
