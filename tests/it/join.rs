//! Two entries joined into one.

use std::sync::{Arc, LazyLock};

use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::distinction::Distinction;
use wijkschouw::domain::join::{Take, differences, goes_to_remarks, join, joined};
use wijkschouw::domain::kinds::{AssetKind, ConsentLevel, Kind};
use wijkschouw::domain::lists::{Condition, Sphere};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::questionnaire::{Answer, Reply};
use wijkschouw::domain::record::{Id, Record, RecordKind};
use wijkschouw::domain::relation::{Relation, RelationKind, RelationState};
use wijkschouw::domain::story::Story;
use wijkschouw::domain::value::{Link, Reading};
use wijkschouw::domain::village::Village;
use wijkschouw::i18n::{Language, Words};

use jiff::civil::date;
use strum::VariantArray;

use crate::made_up;

/// In Dutch, of a village in which nobody is linked to.
fn reading() -> Reading<'static> {
    static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(Language::Dutch));
    static VILLAGE: LazyLock<Village> = LazyLock::new(Village::default);
    Reading {
        today: date(2026, 11, 26),
        village: &VILLAGE,
        terms: &*WORDS,
    }
}

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

    let both = joined(&one, &other, |_| None, &reading());
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
    let chosen = joined(
        &one,
        &other,
        |name| (name == "name").then_some(Take::Other),
        &reading(),
    );
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
    let stays = joined(&one, &other, |_| None, &reading());
    assert_eq!(stays.which(), AssetKind::Place);
    assert_eq!(stays.value("owner").unwrap().to_json(), "gemeente");
    let turned = joined(
        &one,
        &other,
        |name| (name == "kind").then_some(Take::Other),
        &reading(),
    );
    assert_eq!(turned.value("members").unwrap().to_json(), 40);
    assert_eq!(&*turned.address, "Dorpsstraat 1");
    assert_eq!(&*turned.remarks, "Eigenaar: gemeente");
}

#[test]
fn what_the_kind_that_stays_has_no_field_for_goes_to_the_remarks() {
    let mut one = Asset::new(AssetKind::Association, "Dorpshuis");
    one.remarks = "Bel eerst.".into();
    one.phone = "024-5550123".into();
    one.email = "post@dorpshuis.example".into();
    one.address = "Dorpsstraat 1".into();
    one.postcode = "6581 AB".into();
    let mut other = Asset::new(AssetKind::Place, "Dorpshuis");
    if let Kind::Place(place) = &mut other.kind {
        place.owner = "gemeente".into();
        place.opening_hours = "ma-vr 9-22".into();
        place.capacity = Some(80);
    }
    other.value_mut("subtype").unwrap().choose(&["public_property"]);
    let both = joined(&one, &other, |_| None, &reading());
    assert_eq!(both.which(), AssetKind::Association);
    let remarks = both.remarks.to_string();
    assert!(remarks.starts_with("Bel eerst.\n"), "{remarks}");
    for said in ["Eigenaar: gemeente", ": ma-vr 9-22", ": 80"] {
        assert!(remarks.contains(said), "{said}: {remarks}");
    }
    assert_eq!(remarks.lines().count(), 5, "{remarks}");
    // What somebody chose against is gone.
    let chosen = joined(
        &one,
        &other,
        |name| (name == "owner").then_some(Take::One),
        &reading(),
    );
    assert!(!chosen.remarks.contains("gemeente"));
    assert!(goes_to_remarks(&one, &other, Take::One, "owner", Take::Other));
    assert!(!goes_to_remarks(&one, &other, Take::Other, "owner", Take::Other));
}

#[test]
fn how_somebody_agreed_stays_as_a_whole_and_the_strictest_one() {
    let person = |level, day: i8, purpose: &str| {
        let mut asset = Asset::new(AssetKind::Volunteer, "Els");
        if let Kind::Volunteer(volunteer) = &mut asset.kind {
            volunteer.consent = level;
            volunteer.consent_date = Some(date(2026, 3, day));
            volunteer.consent_purpose = purpose.into();
        }
        asset
    };
    let mut one = person(ConsentLevel::Written, 1, "de krant en het dorpsboek");
    one.phone = "024-5550123".into();
    let other = person(ConsentLevel::Oral, 9, "de lijst");
    let both = joined(&one, &other, |_| None, &reading());
    assert_eq!(
        both.kind, other.kind,
        "word of mouth, with its own day and purpose"
    );
    let names: Vec<_> = differences(&one, &other)
        .iter()
        .map(|own| own.info.name)
        .collect();
    assert_eq!(names, ["consent", "phone"]);
    let chosen = joined(
        &one,
        &other,
        |name| (name == "consent").then_some(Take::One),
        &reading(),
    );
    assert_eq!(chosen.kind, one.kind);
    let refused = person(ConsentLevel::None, 2, "");
    assert_eq!(
        joined(&one, &refused, |_| None, &reading()).kind.consent(),
        Some(ConsentLevel::None)
    );
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
    let edit = join(&village, stays, goes, |_| None, &reading()).unwrap();
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
        let edit = join(&village, *one, *other, |_| None, &reading()).unwrap();
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
