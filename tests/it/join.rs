//! Two entries joined into one.

use std::sync::Arc;

use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::distinction::Distinction;
use wijkschouw::domain::join::{Take, differences, join, joined};
use wijkschouw::domain::kinds::{AssetKind, Kind};
use wijkschouw::domain::lists::{Condition, Sphere};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::questionnaire::{Answer, Reply};
use wijkschouw::domain::record::{Id, Record, RecordKind};
use wijkschouw::domain::relation::{Relation, RelationKind, RelationState};
use wijkschouw::domain::story::Story;
use wijkschouw::domain::value::Link;
use wijkschouw::domain::village::Village;

use strum::VariantArray;

use crate::made_up;

fn put<R: Record>(village: &mut Village, id: Id, record: R) -> Id {
    R::of_mut(village).insert(id, Arc::new(record));
    id
}

fn asset(village: &mut Village, kind: AssetKind, name: &str) -> Id {
    put(village, Id::fresh(), Asset::new(kind, name))
}

fn relation(from: Id, kind: RelationKind, to: Id) -> Relation {
    Relation {
        from: Link::to(from),
        kind,
        to: Link::to(to),
        ..Relation::default()
    }
}

/// Everything in the village that points at this asset, or is it.
fn traces(village: &Village, id: Id) -> Vec<(RecordKind, Id)> {
    let kinds = RecordKind::VARIANTS.iter();
    kinds
        .flat_map(|kind| village.all(*kind))
        .filter(|(own, record)| {
            *own == id
                || record
                    .fields()
                    .iter()
                    .any(|(_, value)| value.links().contains(&id))
        })
        .map(|(own, record)| (record.kind(), own))
        .collect()
}

#[test]
fn the_fuller_value_stays_and_lists_are_put_together() {
    let mut one = Asset::new(AssetKind::Place, "Dorpshuis De Eik");
    one.phone = "024-5550123".into();
    one.tags.add("zaal");
    one.conditions.set(Condition::Cohesion, true);
    one.conditions.explain(Condition::Cohesion, "koffie".into());
    one.description = "Een zaal met keuken.".into();
    one.verified = Some("2026-01-02".parse().unwrap());
    let mut other = Asset::new(AssetKind::Place, "De Eik");
    other.email = "info@deeik.example".into();
    other.tags.add("keuken");
    other.tags.add("zaal");
    other.conditions.explain(Condition::Cohesion, "soep".into());
    other.conditions.set(Condition::Inclusion, true);
    other.spheres.set(Sphere::Communal, true);
    other.description = "Open op dinsdag.".into();
    other.verified = Some("2026-03-04".parse().unwrap());

    let both = joined(&one, &other, |_| None);
    assert_eq!(&*both.name, "Dorpshuis De Eik");
    assert_eq!(
        (&*both.phone, &*both.email),
        ("024-5550123", "info@deeik.example")
    );
    assert_eq!(both.tags.iter().collect::<Vec<_>>(), ["zaal", "keuken"]);
    assert_eq!(both.conditions.count(), 2);
    assert_eq!(
        &**both.conditions.why(Condition::Cohesion).unwrap(),
        "koffie / soep"
    );
    assert!(both.spheres.contains(Sphere::Communal));
    assert_eq!(&*both.description, "Een zaal met keuken.\nOpen op dinsdag.");
    assert_eq!(both.verified, other.verified);

    let name = differences(&one, &other)
        .into_iter()
        .find(|difference| difference.info.name == "name")
        .unwrap();
    assert!(!name.both && name.take == Take::One);
    let chosen = joined(&one, &other, |name| (name == "name").then_some(Take::Other));
    assert_eq!(&*chosen.name, "De Eik");
    // An entry is like itself.
    assert_eq!(differences(&one, &one), []);
}

#[test]
fn of_two_kinds_one_stays_with_what_only_that_kind_has() {
    let mut one = Asset::new(AssetKind::Place, "Bibliotheek");
    one.address = "Dorpsstraat 1".into();
    one.postcode = "6581 AB".into();
    if let Kind::Place(place) = &mut one.kind {
        place.owner = "gemeente".into();
    }
    let mut other = Asset::new(AssetKind::Association, "Bibliotheek");
    if let Kind::Association(association) = &mut other.kind {
        association.members = Some(40);
    }
    let stays = joined(&one, &other, |_| None);
    assert_eq!(stays.which(), AssetKind::Place);
    assert_eq!(stays.value("owner").unwrap().to_json(), "gemeente");
    let turned = joined(&one, &other, |name| (name == "kind").then_some(Take::Other));
    assert_eq!(turned.value("members").unwrap().to_json(), 40);
    assert_eq!(&*turned.address, "Dorpsstraat 1");
}

#[test]
fn what_points_at_the_one_points_at_the_other() {
    let mut village = Village::default();
    let stays = asset(&mut village, AssetKind::Association, "Fanfare St. Jan");
    village = with_phone(village, stays);
    let goes = asset(&mut village, AssetKind::Association, "Fanfare Sint Jan");
    let hall = asset(&mut village, AssetKind::Place, "Dorpshuis");
    let els = asset(&mut village, AssetKind::Volunteer, "Els");
    let wish = Relation {
        state: RelationState::Wished,
        note: "uit het gesprek".into(),
        ..relation(stays, RelationKind::MeetsIn, hall)
    };
    let wished = put(&mut village, Id::fresh(), wish);
    let doubled = put(
        &mut village,
        Id::fresh(),
        relation(goes, RelationKind::MeetsIn, hall),
    );
    let between = put(
        &mut village,
        Id::fresh(),
        relation(goes, RelationKind::WorksWith, stays),
    );
    let moved = put(
        &mut village,
        Id::fresh(),
        relation(els, RelationKind::ActiveIn, goes),
    );
    let story = Story {
        text: "Mooi concert".into(),
        assets: [goes, hall].into_iter().collect(),
        ..Story::default()
    };
    let story = put(&mut village, Id::fresh(), story);
    let answers = [
        (stays, "music", Reply::Can),
        (goes, "music", Reply::Offers),
        (goes, "bike", Reply::Wants),
    ];
    for (who, question, answer) in answers {
        let answer = Answer {
            asset: Link::to(who),
            question: question.into(),
            answer,
        };
        put(&mut village, Answer::id_for(who, question), answer);
    }
    village.apply(&Distinction::between(&village, goes, els));
    village.apply(&Distinction::between(&village, goes, stays));

    let before = village.clone();
    let edit = join(&village, stays, goes, |_| None).unwrap();
    village.apply(&edit);
    assert_eq!(traces(&village, goes), []);
    // The wish has come about, and nothing is related with itself.
    assert_eq!(village.relations.len(), 2);
    assert_eq!(village.relations[&wished].state, RelationState::Existing);
    assert_eq!(&*village.relations[&wished].note, "uit het gesprek");
    assert!(!village.relations.contains_key(&doubled) && !village.relations.contains_key(&between));
    assert_eq!(village.relations[&moved].to.0, Some(stays));
    assert!(village.stories[&story].assets.contains(stays));
    assert_eq!(village.answers.len(), 2);
    assert_eq!(
        village.answers[&Answer::id_for(stays, "music")].answer,
        Reply::Offers
    );
    assert_eq!(
        village.answers[&Answer::id_for(stays, "bike")].answer,
        Reply::Wants
    );
    assert!(village.told_apart().contains(&(stays.min(els), stays.max(els))));
    assert_eq!(village.distinctions.len(), 1);
    village.apply(&edit.inverse());
    assert_eq!(village, before);
}

fn with_phone(mut village: Village, id: Id) -> Village {
    let change = Change::of::<Asset>(&village, id, |asset| asset.phone = "024-5550123".into());
    village.apply(&Edit::new(Phrase::new("test"), change.into_iter().collect()));
    village
}

#[test]
fn in_any_village_a_join_leaves_no_trace_and_can_be_taken_back() {
    let mut joins = 0;
    for seed in 0..60 {
        let mut village = Village::default();
        for step in 0..80 {
            let edit = made_up::edit(&village, seed * 80 + step);
            village.apply(&edit);
        }
        let ids: Vec<Id> = village.assets.keys().copied().collect();
        let [one, .., other] = ids.as_slice() else {
            continue;
        };
        let before = village.clone();
        let edit = join(&village, *one, *other, |_| None).unwrap();
        village.apply(&edit);
        let (first, second) = (traces(&village, *one), traces(&village, *other));
        assert!(first.is_empty() || second.is_empty(), "{seed}");
        assert_eq!(village.assets.len(), before.assets.len() - 1);
        let mut pairs = Vec::new();
        for relation in village.relations.values() {
            let own = before.relations.values().any(|old| old == relation);
            assert!(own || relation.from != relation.to);
            pairs.push(relation.pair());
        }
        let kept = &edit
            .changes
            .iter()
            .map(|change| (change.kind, change.id))
            .collect::<Vec<_>>();
        let mut once = kept.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), kept.len(), "one change to a record");
        village.apply(&edit.inverse());
        assert_eq!(village, before);
        joins += 1;
    }
    assert!(30 < joins);
}
