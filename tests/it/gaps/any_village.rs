//! Villages of all sorts, small ones, as chance has it.

use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use strum::VariantArray;
use wijkschouw::domain::asset::{Asset, Status};
use wijkschouw::domain::channel::Channel;
use wijkschouw::domain::code::Code;
use wijkschouw::domain::gathering::{Gathering, GatheringKind};
use wijkschouw::domain::kinds::{AssetKind, Kind, PlaceSubtype};
use wijkschouw::domain::lists::{Condition, Function, Kern, Sphere, TargetGroup};
use wijkschouw::domain::plan::{Action, ActionState, Goal, Vision};
use wijkschouw::domain::questionnaire::{Answer, Reply};
use wijkschouw::domain::record::{Id, Record, RecordKind};
use wijkschouw::domain::relation::{Relation, RelationKind, RelationState};
use wijkschouw::domain::story::Story;
use wijkschouw::domain::support::{Support, SupportState};
use wijkschouw::domain::value::{Link, Links, Scale};
use wijkschouw::domain::village::Village;

pub const TODAY: Date = date(2026, 11, 22);

/// The id of the n-th record of a sort.
pub fn id(kind: RecordKind, number: usize) -> Id {
    Id::derived(Id::ONLY, &format!("{kind:?} {number}"))
}

fn link<R>(kind: RecordKind, number: Option<usize>) -> Link<R> {
    number.map_or_else(Link::default, |number| Link::to(id(kind, number)))
}

fn links<R>(kind: RecordKind, numbers: &[usize]) -> Links<R> {
    numbers.iter().map(|number| id(kind, *number)).collect()
}

pub fn one_of<C: Code>() -> impl Strategy<Value = C> {
    proptest::sample::select(<C as VariantArray>::VARIANTS)
}

fn some_of<C: Code>() -> impl Strategy<Value = Vec<C>> {
    proptest::sample::subsequence(
        <C as VariantArray>::VARIANTS,
        0..=<C as VariantArray>::VARIANTS.len(),
    )
}

fn day() -> impl Strategy<Value = Option<Date>> {
    proptest::option::of((-1600_i64..500).prop_map(|days| TODAY.saturating_add(days.days())))
}

fn rating() -> impl Strategy<Value = Option<Scale>> {
    (0_i64..=5).prop_map(Scale::new)
}

/// There are at most this many kernen, and assets; some links point at nothing.
pub const KERNEN: usize = 3;
const ASSETS: usize = 12;

pub fn asset() -> impl Strategy<Value = Asset> {
    let kinds = (
        one_of::<AssetKind>(),
        any::<bool>(),
        rating(),
        rating(),
        any::<bool>(),
    );
    let tags = (
        some_of::<Sphere>(),
        some_of::<Condition>(),
        some_of::<TargetGroup>(),
        some_of::<Function>(),
    );
    let rest = ("[A-C]?", proptest::option::of(0..KERNEN), 0..5_u8, day());
    (kinds, tags, rest).prop_map(
        |((kind, key, reach, access, business), tags, (name, kern, status, verified))| {
            let mut asset = Asset::new(kind, &name);
            match &mut asset.kind {
                Kind::Place(place) => {
                    (place.reachability, place.accessibility) = (reach, access);
                    if business {
                        place.subtype = Some(PlaceSubtype::PrivatePlace);
                    }
                }
                Kind::Volunteer(volunteer) => volunteer.key_person = key,
                Kind::Association(association) => association.key_person = key,
                Kind::Professional(professional) => professional.key_person = key,
            }
            asset.kern = link(RecordKind::Kern, kern);
            asset.status = if status == 0 {
                Status::Stopped
            } else {
                Status::Active
            };
            asset.verified = verified;
            tags.0
                .into_iter()
                .for_each(|sphere| asset.spheres.set(sphere, true));
            tags.1
                .into_iter()
                .for_each(|condition| asset.conditions.set(condition, true));
            asset.target_groups = tags.2.into_iter().collect();
            asset.functions = tags.3.into_iter().collect();
            asset
        },
    )
}

fn relation() -> impl Strategy<Value = Relation> {
    let ends = (0..=ASSETS, 0..=ASSETS);
    (ends, one_of::<RelationKind>(), 0..4_u8, day()).prop_map(|((from, to), kind, state, until)| Relation {
        from: link(RecordKind::Asset, Some(from)),
        to: link(RecordKind::Asset, Some(to)),
        kind,
        state: if state == 0 {
            RelationState::Wished
        } else {
            RelationState::Existing
        },
        until: until.filter(|_| state == 1),
        ..Relation::default()
    })
}

fn action() -> impl Strategy<Value = Action> {
    let who = proptest::collection::vec(0..=ASSETS, 0..3);
    let uses = proptest::collection::vec(0..=ASSETS, 0..3);
    let rest = (one_of::<ActionState>(), day(), any::<bool>());
    (some_of::<Sphere>(), some_of::<Condition>(), who, uses, rest).prop_map(
        |(spheres, conditions, who, uses, (state, due, needs_support))| Action {
            title: "Koffie".into(),
            spheres: spheres.into_iter().collect(),
            conditions: conditions.into_iter().collect(),
            owners: links(RecordKind::Asset, &who),
            assets: links(RecordKind::Asset, &uses),
            state,
            due: due.into(),
            needs_support,
            ..Action::default()
        },
    )
}

fn support() -> impl Strategy<Value = Support> {
    let actions = proptest::collection::vec(0..4_usize, 0..3);
    ("[AB]", one_of::<SupportState>(), day(), actions).prop_map(|(name, state, deadline, actions)| Support {
        name: name.as_str().into(),
        state,
        deadline: deadline.into(),
        actions: links(RecordKind::Action, &actions),
        ..Support::default()
    })
}

fn answer() -> impl Strategy<Value = Answer> {
    let reply = proptest::sample::select(&[Reply::Can, Reply::Offers, Reply::Wants, Reply::Number(3)]);
    (0..=ASSETS, "residents\\.hands\\.[ab]", reply).prop_map(|(asset, question, answer)| Answer {
        asset: link(RecordKind::Asset, Some(asset)),
        question: question.as_str().into(),
        answer,
    })
}

fn put<R: Record>(village: &mut Village, records: Vec<R>) {
    for (number, record) in records.into_iter().enumerate() {
        R::of_mut(village).insert(id(R::KIND, number), Arc::new(record));
    }
}

prop_compose! {
    pub fn any_village()(
        kernen in 0..=KERNEN,
        assets in proptest::collection::vec(asset(), 0..ASSETS),
        relations in proptest::collection::vec(relation(), 0..16),
        looked in proptest::collection::vec((one_of::<GatheringKind>(), proptest::option::of(0..KERNEN)), 0..3),
        actions in proptest::collection::vec(action(), 0..4),
        supports in proptest::collection::vec(support(), 0..4),
        answers in proptest::collection::vec(answer(), 0..12),
        channels in proptest::collection::vec(
            (proptest::collection::vec(0..KERNEN, 0..3), proptest::collection::vec(0..=ASSETS, 0..5)), 0..3),
        stories in proptest::collection::vec((day(), some_of::<Condition>(), some_of::<Sphere>()), 0..4),
        vision in proptest::option::of((proptest::sample::select(&["", "Samen"]), day())),
        goals in proptest::collection::vec((some_of::<Condition>(), proptest::option::of(2025..2031_u32)), 0..2),
    ) -> Village {
        let mut village = Village::default();
        put(&mut village, (0..kernen).map(|kern| Kern { name: format!("Kern {}", kern % 2).as_str().into() }).collect());
        put(&mut village, assets);
        put(&mut village, relations);
        put(&mut village, looked.into_iter().map(|(kind, kern)| Gathering {
            kind, kern: link(RecordKind::Kern, kern), ..Gathering::default()
        }).collect());
        put(&mut village, actions);
        put(&mut village, supports);
        put(&mut village, answers);
        put(&mut village, channels.into_iter().map(|(kernen, assets)| Channel {
            name: "Krant".into(),
            kernen: links(RecordKind::Kern, &kernen),
            assets: links(RecordKind::Asset, &assets),
            ..Channel::default()
        }).collect());
        put(&mut village, stories.into_iter().map(|(date, conditions, spheres)| Story {
            date,
            conditions: conditions.into_iter().collect(),
            spheres: spheres.into_iter().collect(),
            ..Story::default()
        }).collect());
        put(&mut village, goals.into_iter().map(|(conditions, horizon)| Goal {
            conditions: conditions.into_iter().collect(), horizon, ..Goal::default()
        }).collect());
        if let Some((text, date)) = vision {
            village.visions.insert(Id::ONLY, Arc::new(Vision { text: text.into(), date }));
        }
        village
    }
}
