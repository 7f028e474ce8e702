//! In what way assets are related, and the edit that relates them.

use std::collections::HashMap;

use strum::VariantArray;

use crate::domain::change::{Change, Edit};
use crate::domain::code::Code;
use crate::domain::conversation::SUPPORTING;
use crate::domain::entry_line::between;
use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::domain::relation::{Relation, RelationKind, RelationState};
use crate::domain::value::Link;
use crate::domain::village::Village;
use crate::i18n::Words;
use crate::screens::Context;

/// The relations that one asset has already, by what no two of them share.
#[derive(Debug)]
pub struct Known(HashMap<(RelationKind, Option<Id>, Option<Id>), Id>);

impl Known {
    /// Those that start or end at this asset.
    pub fn of(to: Id, cx: &Context) -> Self {
        let ends = cx.neighbours.relations_of(to).iter();
        let ends = ends.filter_map(|id| Some((cx.village.relations.get(id)?.pair(), *id)));
        Self(ends.collect())
    }

    /// Whether all of these are related to the other one in this way already.
    pub fn holds(&self, ids: &[Id], to: Id, way: Way, village: &Village) -> bool {
        others(ids, to).all(|id| {
            let relation = way.relation(id, to, village);
            relation.is_some_and(|relation| self.0.contains_key(&relation.pair()))
        })
    }
}

/// A way in which assets are related to another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// As it most often is between their kinds.
    Fitting,
    /// This type for all, going out from them or from the other one.
    Same(RelationKind, bool),
}

/// All ways, and the place of the one that fits the kinds: that is a way of its own where they differ.
pub fn ways(ids: &[Id], to: Id, village: &Village) -> (Vec<Way>, usize) {
    let mut ways: Vec<Way> = RelationKind::VARIANTS
        .iter()
        .flat_map(|kind| {
            let back = (!kind.symmetric()).then_some(Way::Same(*kind, false));
            std::iter::once(Way::Same(*kind, true)).chain(back)
        })
        .collect();
    let mut fitting = others(ids, to).filter_map(|id| usual(id, to, village));
    let first = fitting.next();
    if fitting.any(|way| Some(way) != first) {
        ways.insert(0, Way::Fitting);
        return (ways, 0);
    }
    let place = first.and_then(|(kind, out)| ways.iter().position(|way| *way == Way::Same(kind, out)));
    (ways, place.unwrap_or_default())
}

/// The ways in which the other one supports them.
pub fn supporting_ways() -> Vec<Way> {
    SUPPORTING.map(|kind| Way::Same(kind, false)).to_vec()
}

/// The edit that relates them; nothing if all of them are related so already. A wish that is there
/// becomes a relation that exists.
pub fn related(
    ids: &[Id],
    to: Id,
    way: Way,
    state: RelationState,
    known: &Known,
    village: &Village,
) -> Option<Edit> {
    let mut changes = Vec::new();
    let mut passed = 0;
    for relation in others(ids, to).filter_map(|id| way.relation(id, to, village)) {
        let change = match known.0.get(&relation.pair()) {
            None => Some(Change::add(Id::fresh(), Relation { state, ..relation })),
            Some(known) if state == RelationState::Existing => {
                Change::of(village, *known, |known: &mut Relation| known.state = state)
            }
            Some(_) => None,
        };
        passed += usize::from(change.is_none());
        changes.extend(change);
    }
    if changes.is_empty() {
        return None;
    }
    let label = match ids {
        [id] => Phrase::new("edit-related-one").text("who", village.name_of(RecordKind::Asset, *id)),
        _ => Phrase::new("edit-related-many")
            .number("count", changes.len())
            .number("passed", passed),
    };
    let other = village.name_of(RecordKind::Asset, to);
    Some(Edit::new(label.text("other", other), changes))
}

impl Way {
    /// The same type, going the other way; nothing if it goes both ways or differs with the kinds.
    pub fn turned(self) -> Option<Self> {
        match self {
            Self::Same(kind, out) if !kind.symmetric() => Some(Self::Same(kind, !out)),
            _ => None,
        }
    }

    /// The relation that it makes between these two.
    fn relation(self, id: Id, to: Id, village: &Village) -> Option<Relation> {
        let (kind, out) = match self {
            Self::Fitting => usual(id, to, village)?,
            Self::Same(kind, out) => (kind, out),
        };
        let (from, end) = if out { (id, to) } else { (to, id) };
        Some(Relation {
            from: Link::to(from),
            to: Link::to(end),
            kind,
            ..Relation::default()
        })
    }

    /// `Fanfare komt samen in Dorpshuis`, of those and the other one by name.
    pub fn in_words(self, those: &str, other: &str, words: &Words) -> String {
        let Self::Same(kind, out) = self else {
            return words.say("relate-fitting");
        };
        let (from, end) = if out { (those, other) } else { (other, those) };
        let sentence = Phrase::new("relate-sentence")
            .text("from", from)
            .term("how", kind.term())
            .text("to", end);
        words.tell(&sentence)
    }
}

/// What those that are related are called together.
pub fn those(ids: &[Id], to: Id, cx: &Context) -> String {
    match ids {
        [id] => cx.village.name_of(RecordKind::Asset, *id),
        _ => cx.words.count("relate-each", others(ids, to).count()),
    }
}

/// All but the one that they are related to.
fn others(ids: &[Id], to: Id) -> impl Iterator<Item = Id> {
    ids.iter().copied().filter(move |id| *id != to)
}

/// How two assets of these kinds are most often related.
fn usual(id: Id, to: Id, village: &Village) -> Option<(RelationKind, bool)> {
    let [own, other] = [id, to].map(|id| village.assets.get(&id));
    Some(between(own?.which(), other?.which()))
}
