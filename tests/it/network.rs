//! How the village hangs together: the worked example, and what holds in every village.

use std::collections::BTreeSet;

use jiff::civil::date;
use proptest::prelude::*;
use strum::VariantArray;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::code::Code;
use wijkschouw::domain::gaps::{Gap, Scope, Subject, analyse};
use wijkschouw::domain::kinds::AssetKind;
use wijkschouw::domain::lists::TargetGroup;
use wijkschouw::domain::network::{Crossing, Fabric, Head, Meeting, Share};
use wijkschouw::domain::record::Id;
use wijkschouw::domain::village::Village;

use crate::gaps::always::any_scope;
use crate::gaps::any_village::{TODAY, any_village};
use crate::gaps::kept::village;

fn fabric(village: &Village, scope: &Scope) -> Fabric {
    Fabric::of(village, scope, TODAY, &|| false).unwrap()
}

fn names(village: &Village, ids: &[Id]) -> Vec<String> {
    ids.iter().map(|id| village.assets[id].name.to_string()).collect()
}

#[test]
fn the_worked_example_hangs_together_like_this() {
    let village = village("tests/it/files/worked-example.json");
    let fabric = fabric(&village, &Scope::default());
    assert_eq!(fabric.counted, 5);
    let alone: Vec<Id> = fabric.alone.iter().map(|alone| alone.asset).collect();
    assert_eq!(names(&village, &alone), ["Eethuis", "Opbouwwerker"]);
    let [island] = fabric.islands.as_slice() else {
        panic!("{:?}", fabric.islands);
    };
    assert_eq!(
        names(&village, &island.members),
        ["Bewoner 1", "Dorpshuis", "Fanfare"]
    );
    // It is named after who has two relations, then by name.
    assert_eq!(
        names(&village, &island.hubs),
        ["Fanfare", "Bewoner 1", "Dorpshuis"]
    );
    assert_eq!(island.joins, None);
    assert_eq!(fabric.hinges, []);
    assert_eq!(fabric.wishes.len(), 1);
    let kinds = &fabric.kinds;
    let between = |one: AssetKind, other: AssetKind| kinds.relations(one.index(), other.index()).len();
    assert_eq!(between(AssetKind::Place, AssetKind::Association), 1);
    assert_eq!(between(AssetKind::Association, AssetKind::Volunteer), 1);
    assert_eq!(total(kinds), 2);
    // Malden, Overasselt, and the whole village, to which one entry belongs.
    let counts: Vec<u32> = fabric.kernen.heads.iter().map(|(_, count)| *count).collect();
    assert_eq!(counts, [3, 1, 1]);
    assert_eq!(fabric.kernen.relations(0, 0).len(), 2);
}

#[test]
fn what_has_ended_connects_nobody_from_the_day_after() {
    let mut village = village("tests/it/files/worked-example.json");
    let ids: Vec<Id> = village.relations.keys().copied().collect();
    for id in ids {
        let relation = village.relations.get_mut(&id).unwrap();
        std::sync::Arc::make_mut(relation).until = Some(TODAY);
    }
    let on = |day| Fabric::of(&village, &Scope::default(), day, &|| false).unwrap();
    assert_eq!(on(TODAY).islands.len(), 1);
    let after = on(date(2026, 11, 23));
    assert_eq!((after.islands.len(), after.alone.len()), (0, 5));
}

#[test]
fn nothing_is_said_once_nobody_waits_for_it() {
    let village = village("tests/it/files/worked-example.json");
    assert_eq!(Fabric::of(&village, &Scope::default(), TODAY, &|| true), None);
}

fn total(table: &Crossing) -> usize {
    let heads = table.heads.len();
    let pairs = (0..heads).flat_map(|one| (one..heads).map(move |other| (one, other)));
    pairs.map(|(one, other)| table.relations(one, other).len()).sum()
}

/// How many of kern, target group and function two entries share, counted in another way than the
/// program does.
fn shared(village: &Village, one: Id, other: Id) -> usize {
    let [one, other]: [&Asset; 2] = [one, other].map(|id| &*village.assets[&id]);
    let kern = one.kern.0.is_some_and(|kern| village.kernen.contains_key(&kern)) && one.kern == other.kern;
    let mut groups = TargetGroup::VARIANTS
        .iter()
        .filter(|group| **group != TargetGroup::Everyone);
    let group =
        groups.any(|group| one.target_groups.contains(*group) && other.target_groups.contains(*group));
    let function = one
        .functions
        .iter()
        .any(|function| other.functions.contains(function));
    [kern, group, function].into_iter().filter(|same| *same).count()
}

/// How many of the three a meeting names.
fn named(meeting: &Meeting) -> usize {
    let sorts = meeting.shares.iter().filter_map(|share| match share {
        Share::Kern(_) => Some(0),
        Share::Group(_) => Some(1),
        Share::Function(_) => Some(2),
        Share::Capacity(_) => None,
    });
    sorts.collect::<BTreeSet<_>>().len()
}

fn assets_of<'a>(gaps: &'a [Gap], rule: &'a str) -> BTreeSet<Id> {
    let of = gaps.iter().filter(|gap| gap.rule.id == rule);
    of.filter_map(|gap| match gap.subject {
        Subject::Asset(id) => Some(id),
        _ => None,
    })
    .collect()
}

proptest! {
    /// The screen and the list of gaps never contradict each other.
    #[test]
    fn the_screen_says_what_the_rules_say(village in any_village(), scope in any_scope()) {
        let fabric = fabric(&village, &scope);
        let report = analyse(&village, &scope, TODAY);
        let alone: BTreeSet<Id> = fabric.alone.iter().map(|alone| alone.asset).collect();
        prop_assert_eq!(&alone, &assets_of(&report.gaps, "2.1"));
        let hinges: BTreeSet<Id> = fabric.hinges.iter().map(|hinge| hinge.asset).collect();
        prop_assert_eq!(hinges, assets_of(&report.gaps, "2.6"));
        let groups = report.gaps.iter().find_map(|gap| match &gap.subject {
            Subject::Groups(groups) => Some(groups.to_vec()),
            _ => None,
        });
        let islands: Vec<Vec<Id>> = fabric.islands.iter().map(|island| island.members.to_vec()).collect();
        match groups {
            Some(groups) => prop_assert_eq!(&islands, &groups),
            None => prop_assert!(islands.len() < 2),
        }
        let members: usize = islands.iter().map(Vec::len).sum();
        prop_assert_eq!(members + alone.len(), fabric.counted);
    }

    /// Nobody in the part that is looked at shares more than who is proposed.
    #[test]
    fn who_stands_alone_is_sent_to_who_shares_most(village in any_village(), scope in any_scope()) {
        let village = Village { answers: Default::default(), ..village };
        let fabric = fabric(&village, &scope);
        let inside = |id: &&Id| village.assets[*id].counted() && scope.includes(&village.assets[*id]);
        for alone in &fabric.alone {
            let others = village.assets.keys().filter(inside).filter(|id| **id != alone.asset);
            let most = others.map(|other| shared(&village, alone.asset, *other)).max().unwrap_or_default();
            let found = alone.meeting.as_ref();
            prop_assert_eq!(found.map_or(0, named), most);
            prop_assert_eq!(found.map(|meeting| shared(&village, meeting.one, meeting.other)), (most > 0).then_some(most));
            prop_assert!(found.is_none_or(|meeting| meeting.one == alone.asset && meeting.other != alone.asset));
        }
    }

    /// No two of different islands share more than the two that are to build the bridge.
    #[test]
    fn islands_are_joined_by_who_shares_most(village in any_village()) {
        let village = Village { answers: Default::default(), ..village };
        let fabric = fabric(&village, &Scope::default());
        for (place, island) in fabric.islands.iter().enumerate() {
            prop_assert_eq!(island.joins.is_some(), place > 0);
            let Some(joins) = &island.joins else { continue };
            let others: Vec<Id> = fabric.islands.iter().enumerate()
                .filter(|(other, _)| *other != place)
                .flat_map(|(_, island)| island.members.to_vec())
                .collect();
            prop_assert!(island.members.contains(&joins.one) && others.contains(&joins.other));
            let pairs = island.members.iter().flat_map(|one| others.iter().map(move |other| (*one, *other)));
            let most = pairs.map(|(one, other)| shared(&village, one, other)).max();
            prop_assert_eq!(Some(named(joins)), most);
        }
    }

    /// A capacity that two share is named, and with it nobody is left without a match.
    #[test]
    fn a_shared_capacity_is_a_match(village in any_village()) {
        use wijkschouw::domain::questionnaire::Reply;
        let has = |asset: Id, question: &str| village.answers.values().any(|answer| {
            answer.asset.0 == Some(asset) && &*answer.question == question
                && matches!(answer.answer, Reply::Can | Reply::Offers | Reply::Wants)
        });
        let fabric = fabric(&village, &Scope::default());
        let counted = |id: &&Id| village.assets[*id].counted();
        for alone in &fabric.alone {
            let others = village.assets.keys().filter(counted).filter(|id| **id != alone.asset);
            let mut others = others;
            let any = others.any(|other| {
                ["a", "b"].iter().any(|last| {
                    let question = format!("residents.hands.{last}");
                    has(alone.asset, &question) && has(*other, &question)
                }) || shared(&village, alone.asset, *other) > 0
            });
            prop_assert_eq!(alone.meeting.is_some(), any);
            for share in alone.meeting.iter().flat_map(|meeting| &meeting.shares) {
                if let Share::Capacity(question) = share {
                    let other = alone.meeting.as_ref().map(|meeting| meeting.other);
                    prop_assert!(has(alone.asset, question) && has(other.unwrap(), question));
                }
            }
        }
    }

    /// Every relation stands in one cell of each table, whichever way one reads it.
    #[test]
    fn tables_count_every_relation_once(village in any_village()) {
        let fabric = fabric(&village, &Scope::default());
        let counts = |id: Option<Id>| id.is_some_and(|id| village.assets.get(&id).is_some_and(|one| one.counted()));
        let existing = village.relations.values()
            .filter(|relation| relation.counts(TODAY) && relation.from != relation.to)
            .filter(|relation| counts(relation.from.0) && counts(relation.to.0))
            .count();
        prop_assert_eq!(total(&fabric.kinds), existing);
        // An entry of a kern that is not in the list stands in no row.
        prop_assert!(total(&fabric.kernen) <= existing);
        for one in 0..fabric.kernen.heads.len() {
            for other in 0..fabric.kernen.heads.len() {
                prop_assert_eq!(fabric.kernen.relations(one, other), fabric.kernen.relations(other, one));
            }
        }
    }

    /// A filter on a kern makes no table of one kern, nor one on a kind a table of one kind.
    #[test]
    fn tables_look_beyond_the_filter_that_would_empty_them(village in any_village(), scope in any_scope()) {
        let narrow = fabric(&village, &scope);
        let without_kind = fabric(&village, &Scope { kind: None, ..scope });
        let without_kern = fabric(&village, &Scope { kern: None, ..scope });
        prop_assert_eq!(&narrow.kinds, &without_kind.kinds);
        prop_assert_eq!(&narrow.kernen, &without_kern.kernen);
        let heads = narrow.kinds.heads.iter().map(|(head, _)| *head);
        let kinds = AssetKind::VARIANTS.iter().map(|kind| Head::Kind(*kind));
        prop_assert!(heads.eq(kinds));
    }
}
