//! The four rounds on a small village.

use std::sync::Arc;

use jiff::civil::date;

use super::{Agenda, agenda};
use crate::domain::asset::{Asset, Verdict};
use crate::domain::gathering::{Gathering, GatheringKind};
use crate::domain::kinds::AssetKind;
use crate::domain::listing::Row;
use crate::domain::lists::{Kern, Sphere};
use crate::domain::record::Id;
use crate::domain::relation::{Relation, RelationKind, RelationState};
use crate::domain::story::Story;
use crate::domain::value::Link;
use crate::domain::village::Village;

fn id(number: u128) -> Id {
    Id::parse(&format!("{number:032x}")).unwrap_or(Id::ONLY)
}

fn put(village: &mut Village, number: u128, kind: AssetKind, name: &str, change: impl FnOnce(&mut Asset)) {
    let mut asset = Asset::new(kind, name);
    change(&mut asset);
    village.assets.insert(id(number), Arc::new(asset));
}

/// Two kernen; a conversation in the first.
fn village() -> Village {
    let mut village = Village::default();
    for (number, name) in [(1, "Malden"), (2, "Heumen")] {
        let kern = Kern { name: name.into() };
        village.kernen.insert(id(number), Arc::new(kern));
    }
    let sphere = |sphere| move |asset: &mut Asset| asset.spheres.set(sphere, true);
    put(
        &mut village,
        10,
        AssetKind::Association,
        "Zangkoor",
        sphere(Sphere::Communal),
    );
    put(&mut village, 11, AssetKind::Association, "Fanfare", |asset| {
        asset.spheres.set(Sphere::Communal, true);
        asset.spheres.set(Sphere::Personal, true);
        asset.verdict = Some(Verdict::Doubt);
        asset.verdict_reason = "gesloten".into();
    });
    put(&mut village, 12, AssetKind::Place, "Bankje", |_| {});
    put(
        &mut village,
        13,
        AssetKind::Professional,
        "Wijkteam",
        sphere(Sphere::Institutional),
    );
    put(&mut village, 14, AssetKind::Place, "Heumens huis", |asset| {
        asset.kern = Link::to(id(2));
    });
    put(&mut village, 15, AssetKind::Place, "Fysio", |asset| {
        asset.verdict = Some(Verdict::Out);
    });
    let talk = Gathering {
        kind: GatheringKind::Conversation,
        date: Some(date(2026, 9, 1)),
        kern: Link::to(id(1)),
        ..Gathering::default()
    };
    village.gatherings.insert(id(30), Arc::new(talk));
    village
}

fn relate(village: &mut Village, number: u128, from: u128, to: u128, state: RelationState) {
    let relation = Relation {
        from: Link::to(id(from)),
        kind: RelationKind::Supports,
        to: Link::to(id(to)),
        state,
        ..Relation::default()
    };
    village.relations.insert(id(number), Arc::new(relation));
}

fn of(village: &Village) -> Agenda {
    agenda(village, Some(id(30)), date(2026, 11, 23), &|| false).unwrap_or_default()
}

fn listed(rows: &[Row]) -> Vec<Option<u128>> {
    rows.iter()
        .map(|row| match row {
            Row::Heading { .. } => None,
            Row::Entry(id) => Some(id.as_u128()),
        })
        .collect()
}

#[test]
fn round_one_begins_with_those_without_a_sphere() {
    let round = &of(&village()).rounds[0];
    let expected = [
        None,
        Some(12),
        Some(15),
        None,
        Some(11),
        None,
        Some(11),
        Some(10),
        None,
        Some(13),
    ];
    assert_eq!(listed(&round.rows), expected);
    assert_eq!((round.total, round.answered), (5, 3), "not of the other kern");
}

#[test]
fn round_two_has_each_entry_once_and_begins_with_what_was_not_discussed() {
    let round = &of(&village()).rounds[1];
    let expected = [
        None,
        Some(11),
        None,
        Some(10),
        None,
        Some(13),
        None,
        Some(12),
        Some(15),
    ];
    assert_eq!(listed(&round.rows), expected);
    assert_eq!((round.total, round.answered), (5, 2));
}

#[test]
fn round_three_asks_who_supports_what_and_a_wish_is_no_support() {
    let mut village = village();
    relate(&mut village, 20, 13, 11, RelationState::Existing);
    relate(&mut village, 21, 13, 10, RelationState::Wished);
    relate(&mut village, 22, 12, 10, RelationState::Existing);
    let agenda = of(&village);
    let round = &agenda.rounds[2];
    // The bench is no institution, the physiotherapist does not belong to it, the team supports.
    assert_eq!(listed(&round.rows), [None, Some(12), Some(10), None, Some(11)]);
    assert_eq!((round.total, round.answered), (3, 1));
    assert_eq!(*agenda.tally.wishes, [id(21)]);
}

#[test]
fn round_four_counts_the_stories_of_this_conversation_alone() {
    let mut village = village();
    for (number, gathering) in [(40, Link::to(id(30))), (41, Link::default())] {
        let story = Story {
            text: "Iedereen kent elkaar".into(),
            assets: [id(10)].into_iter().collect(),
            gathering,
            ..Story::default()
        };
        village.stories.insert(id(number), Arc::new(story));
    }
    let agenda = of(&village);
    assert_eq!((agenda.rounds[3].total, agenda.rounds[3].answered), (4, 1));
    assert_eq!(*agenda.tally.values, [id(40)]);
}

#[test]
fn the_tally_counts_verdicts_per_sphere_and_names_the_reasons() {
    let tally = of(&village()).tally;
    assert_eq!(tally.verdicts[0], [0, 1, 0, 0]);
    assert_eq!(tally.verdicts[1], [0, 1, 0, 1]);
    assert_eq!(tally.verdicts[3], [0, 0, 1, 1]);
    assert_eq!(*tally.reasons, [id(11)]);
}

#[test]
fn a_conversation_that_is_gone_leaves_the_list_of_the_others() {
    let agenda = agenda(&village(), Some(id(99)), date(2026, 11, 23), &|| false).unwrap_or_default();
    assert_eq!(agenda.of, None);
    assert_eq!(*agenda.conversations, [id(30)]);
}
