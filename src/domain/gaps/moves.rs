//! The next move that would close a gap, ready to be filled in.

use std::sync::Arc;

use crate::domain::asset::Asset;
use crate::domain::channel::Channel;
use crate::domain::gaps::step1::{hard, ratings};
use crate::domain::gaps::{Gap, Nature, Subject};
use crate::domain::kinds::{AssetKind, Kind, PlaceSubtype};
use crate::domain::lists::{Condition, Sphere};
use crate::domain::plan::{Action, Goal, Vision};
use crate::domain::questionnaire::{Answer, Reply};
use crate::domain::record::{AnyRecord, Id, Record, RecordKind};
use crate::domain::relation::{Relation, RelationKind, RelationState};
use crate::domain::story::Story;
use crate::domain::support::Support;
use crate::domain::value::Link;
use crate::domain::village::Village;

/// What somebody could do next.
#[derive(Debug, Clone, PartialEq)]
pub enum Move {
    /// Add this record, in which a part has been filled in.
    Add(AnyRecord),
    /// Change a record of the village.
    Edit {
        /// Which record.
        id: Id,
        /// As it could be: with what is known already filled in.
        record: AnyRecord,
        /// The name of the field that it is about.
        field: &'static str,
    },
    /// Tag this asset.
    Tag(Id),
}

impl Move {
    /// As the arguments of words say it: `add`, `edit` or `tag`.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Add(_) => "add",
            Self::Edit { .. } => "edit",
            Self::Tag(_) => "tag",
        }
    }
}

impl Gap {
    /// The move that would close it.
    pub fn next_move(&self, village: &Village) -> Move {
        match self.proposed(village) {
            Move::Add(AnyRecord::Relation(relation)) => once_known(village, &relation),
            other => other,
        }
    }

    /// The move before it is looked up whether the relation that it adds is known: that takes a walk over
    /// all of them, and the words of the move are the same.
    pub(super) fn proposed(&self, village: &Village) -> Move {
        match &self.subject {
            Subject::Village => self.move_of_village(village),
            Subject::Cell(sphere, condition) if self.rule.id == "4.3" => add(Action {
                spheres: [*sphere].into_iter().collect(),
                conditions: [*condition].into_iter().collect(),
                from_gap: "1.1".into(),
                ..Action::default()
            }),
            Subject::Cell(sphere, condition) => {
                let mut asset = carrying(usual_kind(*sphere), *condition);
                asset.spheres.set(*sphere, true);
                add(asset)
            }
            Subject::Kind(kind, condition) => add(carrying(*kind, *condition)),
            Subject::KernCondition(kern, condition) => {
                let mut asset = carrying(AssetKind::Association, *condition);
                asset.kern = Link::to(*kern);
                add(asset)
            }
            Subject::Kern(kern) => self.move_of_kern(*kern),
            Subject::Condition(condition) if self.rule.id == "4.8" => add(Story {
                conditions: [*condition].into_iter().collect(),
                ..Story::default()
            }),
            Subject::Condition(condition) => add(Goal {
                conditions: [*condition].into_iter().collect(),
                ..Goal::default()
            }),
            Subject::TargetGroup(group) => {
                let mut asset = Asset::new(AssetKind::Association, "");
                asset.target_groups.set(*group, true);
                add(asset)
            }
            Subject::Function(function) => self.easier(village).unwrap_or_else(|| {
                let mut place = Asset::new(AssetKind::Place, "");
                place.functions.set(*function, true);
                add(place)
            }),
            Subject::Asset(id) => self.move_of_asset(village, *id),
            Subject::Groups(_) | Subject::Kinds(..) | Subject::Spheres(..) => add(self.bridging()),
            Subject::Question(question) => add(Answer {
                question: question.as_ref().into(),
                answer: Reply::Offers,
                ..Answer::default()
            }),
            Subject::Action(id) => self.move_of_action(village, *id),
            Subject::Support(id) => self.move_of_support(village, *id),
        }
    }

    fn move_of_village(&self, village: &Village) -> Move {
        match (self.rule.id, self.nature) {
            ("3.5", Nature::Untapped) => add(Action {
                assets: self.assets().into_iter().take(1).collect(),
                from_gap: self.rule.id.into(),
                ..Action::default()
            }),
            ("3.5", _) => {
                let mut asset = Asset::new(AssetKind::Place, "");
                if let Kind::Place(place) = &mut asset.kind {
                    place.subtype = Some(PlaceSubtype::PrivatePlace);
                }
                add(asset)
            }
            ("4.1", Nature::Missing) if village.vision().is_none() => add(Vision::default()),
            ("4.1", Nature::Missing) => edit(village, RecordKind::Vision, Id::ONLY, "text"),
            ("4.1", _) => edit(village, RecordKind::Vision, Id::ONLY, "date"),
            ("4.7", _) => add(Goal {
                horizon: Some(self.figure),
                ..Goal::default()
            }),
            _ => add(Support::default()),
        }
    }

    fn move_of_kern(&self, kern: Option<Id>) -> Move {
        let link = kern.map_or_else(Link::default, Link::to);
        match self.rule.id {
            "2.5" => add(self.bridging()),
            "2.7" => {
                let mut asset = Asset::new(AssetKind::Volunteer, "");
                asset.kern = link;
                if let Kind::Volunteer(volunteer) = &mut asset.kind {
                    volunteer.key_person = true;
                }
                add(asset)
            }
            _ => add(Channel {
                kernen: kern.into_iter().collect(),
                ..Channel::default()
            }),
        }
    }

    fn move_of_asset(&self, village: &Village, id: Id) -> Move {
        match self.rule.id {
            "1.6" => Move::Tag(id),
            "1.7" => edit(village, RecordKind::Asset, id, "verified"),
            "1.8" => add(Answer {
                asset: Link::to(id),
                ..Answer::default()
            }),
            "1.9" => edit(
                village,
                RecordKind::Asset,
                id,
                unrated(village, id).first().copied().unwrap_or("surroundings"),
            ),
            "2.6" => add(self.bridging()),
            "3.2" => reaching(village, id),
            "3.4" => add(Action {
                assets: [id].into_iter().collect(),
                from_gap: self.rule.id.into(),
                ..Action::default()
            }),
            _ => add(Relation {
                from: Link::to(id),
                ..Relation::default()
            }),
        }
    }

    fn move_of_action(&self, village: &Village, id: Id) -> Move {
        match self.rule.id {
            "4.4" => edit(village, RecordKind::Action, id, "owners"),
            "4.5" => edit(village, RecordKind::Action, id, "assets"),
            "4.6" => edit(village, RecordKind::Action, id, "state"),
            _ => add(Support {
                actions: [id].into_iter().collect(),
                ..Support::default()
            }),
        }
    }

    fn move_of_support(&self, village: &Village, id: Id) -> Move {
        if self.rule.id == "5.3" {
            return edit(village, RecordKind::Support, id, "state");
        }
        let actions = village
            .supports
            .get(&id)
            .into_iter()
            .flat_map(|support| support.actions.iter());
        let open_first = actions
            .filter_map(|id| {
                village
                    .actions
                    .get(&id)
                    .map(|action| (!action.open(), &*action.title, id))
            })
            .min();
        match open_first {
            Some((_, _, action)) => edit(village, RecordKind::Action, action, "assets"),
            None => edit(village, RecordKind::Support, id, "actions"),
        }
    }

    /// A relation between the two that were found to connect best.
    fn bridging(&self) -> Relation {
        let bridge = self.ground.as_ref().and_then(|ground| ground.bridge);
        let link = |id: Option<Id>| id.map_or_else(Link::default, Link::to);
        Relation {
            from: link(bridge.map(|(from, _)| from)),
            to: link(bridge.and_then(|(_, to)| to)),
            ..Relation::default()
        }
    }

    /// A function that is there, but nowhere easy to get to: rate or improve a place, or else find
    /// a place for who offers it.
    fn easier(&self, village: &Village) -> Option<Move> {
        let assets = self.assets();
        for id in &assets {
            let Kind::Place(place) = &village.assets.get(id)?.kind else {
                continue;
            };
            let [reachability, accessibility, _] = ratings(place);
            let low = [reachability, accessibility]
                .into_iter()
                .find(|(_, rating)| hard(*rating))?;
            return Some(edit(village, RecordKind::Asset, *id, low.0));
        }
        let first = assets.first()?;
        Some(add(Relation {
            from: Link::to(*first),
            kind: RelationKind::MeetsIn,
            ..Relation::default()
        }))
    }
}

/// Adds the relation; where it is wished for, or was there once, it is that one again: there is at most
/// one of a type between two assets.
fn once_known(village: &Village, relation: &Relation) -> Move {
    let mut known = village.relations.iter();
    match known.find(|(_, known)| known.same_pair(relation)) {
        Some((id, known)) => Move::Edit {
            id: *id,
            record: Relation::wrap(Arc::new(Relation {
                state: RelationState::Existing,
                until: None,
                ..Relation::clone(known)
            })),
            field: "state",
        },
        None => add(relation.clone()),
    }
}

fn add<R: Record>(record: R) -> Move {
    Move::Add(R::wrap(Arc::new(record)))
}

fn edit(village: &Village, kind: RecordKind, id: Id, field: &'static str) -> Move {
    match village.get(kind, id) {
        Some(record) => Move::Edit { id, record, field },
        None => Move::Add(AnyRecord::empty(kind)),
    }
}

fn carrying(kind: AssetKind, condition: Condition) -> Asset {
    let mut asset = Asset::new(kind, "");
    asset.conditions.set(condition, true);
    asset
}

/// The kind of which most entries in a sphere are.
fn usual_kind(sphere: Sphere) -> AssetKind {
    match sphere {
        Sphere::Personal => AssetKind::Volunteer,
        Sphere::Communal => AssetKind::Association,
        Sphere::Institutional => AssetKind::Professional,
    }
}

/// For what a place has not been rated, by the names of the fields.
pub(super) fn unrated(village: &Village, id: Id) -> Vec<&'static str> {
    match village.assets.get(&id).map(|asset| &asset.kind) {
        Some(Kind::Place(place)) => ratings(place)
            .into_iter()
            .filter(|(_, rating)| rating.is_none())
            .map(|(name, _)| name)
            .collect(),
        _ => Vec::new(),
    }
}

/// A channel that serves the kern of the asset, by name, or else a new one.
fn reaching(village: &Village, id: Id) -> Move {
    let kern = village.assets.get(&id).and_then(|asset| asset.kern.0);
    let serves =
        |channel: &Channel| channel.kernen.is_none() || kern.is_none_or(|kern| channel.kernen.contains(kern));
    let channels = village.channels.iter().filter(|(_, channel)| serves(channel));
    match channels.min_by_key(|(id, channel)| (&*channel.name, **id)) {
        Some((channel, record)) => {
            let mut record = Channel::clone(record);
            record.assets.set(id, true);
            Move::Edit {
                id: *channel,
                record: Channel::wrap(Arc::new(record)),
                field: "assets",
            }
        }
        None => add(Channel {
            kernen: kern.into_iter().collect(),
            assets: [id].into_iter().collect(),
            ..Channel::default()
        }),
    }
}
