//! A conversation by the Gespreksmodel (GM): which entries each of its four rounds is about, how far it
//! is, and what was said all together.

use std::collections::HashSet;
use std::sync::Arc;

use jiff::civil::Date;
use strum::VariantArray;

use crate::domain::asset::{Asset, Verdict};
use crate::domain::code::Code;
use crate::domain::fold::{name_order, plain};
use crate::domain::gaps::Scope;
use crate::domain::gathering::GatheringKind;
use crate::domain::kinds::AssetKind;
use crate::domain::listing::Row;
use crate::domain::lists::Sphere;
use crate::domain::phrase::Arg;
use crate::domain::record::Id;
use crate::domain::relation::{Relation, RelationKind, RelationState};
use crate::domain::village::Village;

/// The four rounds.
pub const ROUNDS: usize = 4;

/// The ten criteria (BR), by the names of their fields.
pub const CRITERIA: [&str; 10] = [
    "criterion_1",
    "criterion_2",
    "criterion_3",
    "criterion_4",
    "criterion_a",
    "criterion_b",
    "criterion_c",
    "criterion_d",
    "criterion_e",
    "criterion_f",
];

/// The ways in which professionals and institutions support an entry (GM round 3).
pub const SUPPORTING: [RelationKind; 3] = [
    RelationKind::Supports,
    RelationKind::Facilitates,
    RelationKind::RefersTo,
];

/// What a conversation is about.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Agenda {
    /// The conversation; none: it has yet to begin.
    pub of: Option<Id>,
    /// All conversations, the last first.
    pub conversations: Arc<[Id]>,
    /// The entries of each round.
    pub rounds: [Round; ROUNDS],
    /// What was said all together.
    pub tally: Tally,
}

/// The entries of a round.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Round {
    /// Under headings, those first of which nothing has been said.
    pub rows: Arc<[Row]>,
    /// How many entries there are; one that stands under two headings counts once.
    pub total: usize,
    /// Of how many the question of the round has an answer.
    pub answered: usize,
}

/// What was said all together.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tally {
    /// Per sphere, and last of the entries without one: how many are in, in doubt, out, not discussed. An
    /// entry with two spheres counts in both.
    pub verdicts: [[usize; 4]; 4],
    /// The entries with a reason for their verdict, in the order of the verdicts.
    pub reasons: Arc<[Id]>,
    /// The relations that are wished.
    pub wishes: Arc<[Id]>,
    /// The stories of this conversation, in the order in which they were told.
    pub values: Arc<[Id]>,
}

/// An entry of the part of the village that the conversation is about.
struct Entry<'v> {
    id: Id,
    name: String,
    asset: &'v Asset,
}

/// What the conversation is about; nothing once it has been overtaken.
pub fn agenda(
    village: &Village,
    of: Option<Id>,
    today: Date,
    overtaken: &dyn Fn() -> bool,
) -> Option<Agenda> {
    let conversations = conversations(village);
    let Some(gathering) = of.and_then(|id| village.gatherings.get(&id)) else {
        return Some(Agenda {
            conversations,
            ..Agenda::default()
        });
    };
    let scope = Scope {
        kern: gathering.kern.0,
        ..Scope::default()
    };
    let included = village.assets.iter().filter(|(_, asset)| scope.includes(asset));
    let mut entries: Vec<Entry> = included
        .map(|(id, asset)| Entry {
            id: *id,
            name: plain(&asset.name),
            asset,
        })
        .collect();
    entries.sort_by(|one, other| name_order(&one.name, &other.name).then_with(|| one.id.cmp(&other.id)));
    if overtaken() {
        return None;
    }
    let supported = supported(village, today);
    let values: Vec<Id> = village
        .stories
        .iter()
        .filter(|(_, story)| story.gathering.0 == of)
        .map(|(id, _)| *id)
        .collect();
    let valued: HashSet<Id> = values
        .iter()
        .filter_map(|id| village.stories.get(id))
        .flat_map(|story| story.assets.iter())
        .collect();
    if overtaken() {
        return None;
    }
    Some(Agenda {
        of,
        conversations,
        rounds: [
            by_sphere(&entries),
            by_verdict(&entries),
            in_two(
                &entries,
                |entry| entry.asset.counted() && !is_only_support(entry.asset),
                |entry| supported.contains(&entry.id),
                ["talk-no-support", "talk-support"],
            ),
            in_two(
                &entries,
                |entry| entry.asset.counted(),
                |entry| valued.contains(&entry.id),
                ["talk-no-value", "talk-value"],
            ),
        ],
        tally: Tally {
            verdicts: verdicts(&entries),
            reasons: reasons(&entries),
            wishes: wishes(village, &entries),
            values: values.into(),
        },
    })
}

/// All conversations, the last first.
fn conversations(village: &Village) -> Arc<[Id]> {
    let gatherings = village.gatherings.iter();
    let mut conversations: Vec<(Option<Date>, Id)> = gatherings
        .filter(|(_, gathering)| gathering.kind == GatheringKind::Conversation)
        .map(|(id, gathering)| (gathering.date, *id))
        .collect();
    conversations.sort_unstable();
    conversations.iter().rev().map(|(_, id)| *id).collect()
}

/// Whether it is a professional, or of the institutional sphere: who supports the two other spheres.
pub fn is_institution(asset: &Asset) -> bool {
    asset.which() == AssetKind::Professional || asset.spheres.contains(Sphere::Institutional)
}

/// Whether it does nothing but support others, so that nobody asks who supports it.
fn is_only_support(asset: &Asset) -> bool {
    asset.which() == AssetKind::Professional
        || asset.spheres.count() == 1 && asset.spheres.contains(Sphere::Institutional)
}

/// Who is supported by the relation: its end, if an institution supports it in any of the three ways.
pub fn supported_by(relation: &Relation, village: &Village) -> Option<Id> {
    let institution = village.assets.get(&relation.from.0?)?;
    let supports = SUPPORTING.contains(&relation.kind) && is_institution(institution);
    relation.to.0.filter(|_| supports)
}

fn supported(village: &Village, today: Date) -> HashSet<Id> {
    let there = village
        .relations
        .values()
        .filter(|relation| relation.counts(today));
    there
        .filter_map(|relation| supported_by(relation, village))
        .collect()
}

/// Round 1: those without a sphere first, then sphere by sphere.
fn by_sphere(entries: &[Entry]) -> Round {
    let mut groups: [Vec<Id>; 4] = Default::default();
    for entry in entries {
        if entry.asset.spheres.count() == 0 {
            groups[0].push(entry.id);
        }
        for sphere in entry.asset.spheres.codes() {
            groups[1 + sphere.index()].push(entry.id);
        }
    }
    let answered = entries.len() - groups[0].len();
    let labels = std::iter::once("heading-no-sphere".to_owned()).chain(terms());
    Round {
        rows: rows(labels.zip(groups)),
        total: entries.len(),
        answered,
    }
}

/// Round 2: sphere by sphere, each entry once, those that were not discussed first.
fn by_verdict(entries: &[Entry]) -> Round {
    let mut groups: [[Vec<Id>; 2]; 4] = Default::default();
    let mut answered = 0;
    for entry in entries {
        let first = entry.asset.spheres.codes().next().map(Code::index);
        let discussed = entry.asset.verdict.is_some();
        answered += usize::from(discussed);
        groups[first.unwrap_or(3)][usize::from(discussed)].push(entry.id);
    }
    let labels = terms().chain(std::iter::once("heading-no-sphere".to_owned()));
    Round {
        rows: rows(labels.zip(groups.map(|parts| parts.concat()))),
        total: entries.len(),
        answered,
    }
}

/// Rounds 3 and 4: those without an answer, then those with one.
fn in_two(
    entries: &[Entry],
    concerned: impl Fn(&Entry) -> bool,
    answered: impl Fn(&Entry) -> bool,
    labels: [&str; 2],
) -> Round {
    let concerned = entries.iter().filter(|entry| concerned(entry));
    let (with, without): (Vec<&Entry>, Vec<&Entry>) = concerned.partition(|entry| answered(entry));
    let ids = |entries: &[&Entry]| entries.iter().map(|entry| entry.id).collect::<Vec<Id>>();
    let groups = [ids(&without), ids(&with)];
    Round {
        rows: rows(labels.map(str::to_owned).into_iter().zip(groups)),
        total: with.len() + without.len(),
        answered: with.len(),
    }
}

fn terms() -> impl Iterator<Item = String> {
    Sphere::VARIANTS.iter().map(|sphere| sphere.term())
}

/// The groups that are not empty, under their headings.
fn rows(groups: impl Iterator<Item = (String, Vec<Id>)>) -> Arc<[Row]> {
    let mut rows = Vec::new();
    for (label, ids) in groups.filter(|(_, ids)| !ids.is_empty()) {
        rows.push(Row::Heading {
            label: Arg::Term(label),
            count: ids.len(),
        });
        rows.extend(ids.into_iter().map(Row::Entry));
    }
    rows.into()
}

fn verdicts(entries: &[Entry]) -> [[usize; 4]; 4] {
    let mut counts = [[0; 4]; 4];
    for entry in entries {
        let verdict = entry.asset.verdict.map_or(3, Code::index);
        for sphere in entry.asset.spheres.codes() {
            counts[sphere.index()][verdict] += 1;
        }
        if entry.asset.spheres.count() == 0 {
            counts[3][verdict] += 1;
        }
    }
    counts
}

fn reasons(entries: &[Entry]) -> Arc<[Id]> {
    let with = |verdict: Verdict| {
        entries
            .iter()
            .filter(move |entry| {
                entry.asset.verdict == Some(verdict) && !entry.asset.verdict_reason.is_empty()
            })
            .map(|entry| entry.id)
    };
    Verdict::VARIANTS
        .iter()
        .flat_map(|verdict| with(*verdict))
        .collect()
}

/// The wishes that start or end at one of the entries.
fn wishes(village: &Village, entries: &[Entry]) -> Arc<[Id]> {
    let here: HashSet<Id> = entries.iter().map(|entry| entry.id).collect();
    let ends = |relation: &Relation| relation.from.0.into_iter().chain(relation.to.0);
    village
        .relations
        .iter()
        .filter(|(_, relation)| relation.state == RelationState::Wished)
        .filter(|(_, relation)| ends(relation).any(|id| here.contains(&id)))
        .map(|(id, _)| *id)
        .collect()
}

#[cfg(test)]
mod tests;
