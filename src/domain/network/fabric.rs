//! How the village hangs together (*het sociaal weefsel*): who stands alone, the islands, the hinges, the
//! wishes, and what connects kinds and kernen.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::civil::Date;
use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::gaps::{Scope, Seen, WHOLE_VILLAGE};
use crate::domain::kinds::AssetKind;
use crate::domain::network::meeting::{Meeting, Meetings};
use crate::domain::record::Id;
use crate::domain::relation::RelationState;
use crate::domain::village::Village;

/// How the part of the village that is looked at hangs together.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Fabric {
    /// How many entries count in this part.
    pub counted: usize,
    /// Who has no existing relation with another counted entry (rule 2.1), by name.
    pub alone: Vec<Alone>,
    /// The connected groups of at least two, largest first (rule 2.2).
    pub islands: Vec<Island>,
    /// Without whom a group would fall apart (rule 2.6), the most first.
    pub hinges: Vec<Hanging>,
    /// The wishes of whoever is in this part, the last noted first.
    pub wishes: Vec<Id>,
    /// Relations between kinds; every kind is looked at, whatever kind the filter says.
    pub kinds: Crossing,
    /// Relations between kernen; every kern is looked at, whatever kern the filter says.
    pub kernen: Crossing,
}

/// Somebody who stands alone.
#[derive(Debug, Clone, PartialEq)]
pub struct Alone {
    /// Who.
    pub asset: Id,
    /// With whom they share most, if they share anything.
    pub meeting: Option<Meeting>,
}

/// A connected group.
#[derive(Debug, Clone, PartialEq)]
pub struct Island {
    /// Who is in it, by name.
    pub members: Arc<[Id]>,
    /// The best connected of them, at most three: it is named after those.
    pub hubs: Vec<Id>,
    /// Whose meeting would join it best to another island; the largest one has nothing to join.
    pub joins: Option<Meeting>,
}

/// A hinge, and what hangs on it.
#[derive(Debug, Clone, PartialEq)]
pub struct Hanging {
    /// The hinge.
    pub asset: Id,
    /// How many entries the two largest parts have, largest first.
    pub sizes: [u32; 2],
    /// Who connects each of these parts with the hinge.
    pub ends: [Id; 2],
    /// How many entries its group has.
    pub group: u32,
}

/// What stands at the side and at the top of a table of relations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Head {
    /// A kind.
    Kind(AssetKind),
    /// A kern; none: the whole village.
    Kern(Option<Id>),
}

/// How many existing relations there are between each two of a list; a relation counts once.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Crossing {
    /// What is crossed, each with how many entries it has.
    pub heads: Vec<(Head, u32)>,
    cells: HashMap<(usize, usize), Vec<Id>>,
}

/// The numbers of the ends of a relation, which are in the order of their names, and the relation.
type Crossed = (u32, u32, Id);

impl Crossing {
    /// The relations between these two, by the names of their ends; the order of the two says nothing.
    pub fn relations(&self, one: usize, other: usize) -> &[Id] {
        let cell = self.cells.get(&(one.min(other), one.max(other)));
        cell.map_or(&[], Vec::as_slice)
    }

    /// Crosses the relations of what is seen by the place of each entry, which may have none.
    fn of(seen: &Seen<'_>, heads: Vec<Head>, place: impl Fn(u32) -> Option<usize>) -> Self {
        let mut counts = vec![0; heads.len()];
        for (number, _) in seen.assets() {
            if let Some(place) = place(number) {
                counts[place] += 1;
            }
        }
        let mut cells: HashMap<(usize, usize), Vec<Crossed>> = HashMap::new();
        for bond in &seen.bonds {
            if let (Some(one), Some(other)) = (place(bond.from), place(bond.to)) {
                let cell = cells.entry((one.min(other), one.max(other))).or_default();
                cell.push((bond.from, bond.to, bond.relation));
            }
        }
        let in_order = |mut cell: Vec<Crossed>| {
            cell.sort_unstable();
            cell.into_iter().map(|(_, _, relation)| relation).collect()
        };
        Self {
            heads: heads.into_iter().zip(counts).collect(),
            cells: cells
                .into_iter()
                .map(|(key, cell)| (key, in_order(cell)))
                .collect(),
        }
    }
}

/// How many of the best connected an island is named after.
const HUBS: usize = 3;

impl Fabric {
    /// Looks at this part of the village on this day; nothing once it has been overtaken.
    pub fn of(village: &Village, scope: &Scope, today: Date, overtaken: &dyn Fn() -> bool) -> Option<Self> {
        let seen = Seen::of(village, scope, today);
        if overtaken() {
            return None;
        }
        let groups = seen.network.groups();
        let (group, sizes) = spread(&groups, seen.entries.len());
        let meetings = Meetings::of(&seen, &group, &sizes);
        if overtaken() {
            return None;
        }
        let fabric = Self {
            counted: seen.assets().count(),
            alone: alone(&seen, &meetings),
            islands: islands(&seen, &groups, &meetings),
            hinges: hinges(&seen),
            wishes: wishes(village, scope),
            ..Self::default()
        };
        if overtaken() {
            return None;
        }
        let without_kind = Scope { kind: None, ..*scope };
        let without_kern = Scope { kern: None, ..*scope };
        let crossed = |wider: Scope, cross: fn(&Seen<'_>) -> Crossing| {
            if wider == *scope {
                cross(&seen)
            } else {
                cross(&Seen::of(village, &wider, today))
            }
        };
        Some(Self {
            kinds: crossed(without_kind, kinds),
            kernen: crossed(without_kern, kernen),
            ..fabric
        })
    }
}

/// The number of the group of each entry and the size of that group; who stands alone is a group of
/// one.
fn spread(groups: &[Vec<u32>], entries: usize) -> (Vec<u32>, Vec<u32>) {
    let first = u32::try_from(groups.len()).unwrap_or(u32::MAX);
    let mut group: Vec<u32> = (first..).take(entries).collect();
    let mut sizes = vec![1; entries];
    for (number, members) in (0..).zip(groups) {
        let size = u32::try_from(members.len()).unwrap_or(u32::MAX);
        for member in members {
            group[*member as usize] = number;
            sizes[*member as usize] = size;
        }
    }
    (group, sizes)
}

fn alone(seen: &Seen<'_>, meetings: &Meetings<'_, '_>) -> Vec<Alone> {
    let lone = seen.assets().filter(|(number, _)| seen.network.alone(*number));
    lone.map(|(number, entry)| Alone {
        asset: entry.id,
        meeting: meetings
            .best_for(number, false)
            .map(|(_, other)| meetings.meeting(number, other)),
    })
    .collect()
}

fn islands(seen: &Seen<'_>, groups: &[Vec<u32>], meetings: &Meetings<'_, '_>) -> Vec<Island> {
    let hubs = |group: &[u32]| {
        let mut best: Vec<u32> = Vec::with_capacity(HUBS + 1);
        let worth = |node: u32| (std::cmp::Reverse(seen.network.degree(node)), node);
        for node in group {
            let place = best.partition_point(|other| worth(*other) < worth(*node));
            if place < HUBS {
                best.insert(place, *node);
                best.truncate(HUBS);
            }
        }
        best
    };
    let id = |node: &u32| seen.entries[*node as usize].id;
    let largest = groups.first().map(|group| hubs(group)).unwrap_or_default();
    let of = groups.iter().enumerate().map(|(place, group)| {
        let own = hubs(group);
        let joins = (place > 0).then(|| {
            let pair = joining(group, meetings);
            // Who shares nothing with anybody else can still be introduced by the best connected.
            pair.or_else(|| Some((*own.first()?, *largest.first()?)))
        });
        Island {
            members: group.iter().map(id).collect(),
            hubs: own.iter().map(id).collect(),
            joins: joins.flatten().map(|(one, other)| meetings.meeting(one, other)),
        }
    });
    of.collect()
}

/// The member of a group and the member of another one that share most.
fn joining(group: &[u32], meetings: &Meetings<'_, '_>) -> Option<(u32, u32)> {
    let mut best: Option<(u32, (u32, u32))> = None;
    for member in group {
        let Some(found) = meetings.best_for(*member, true) else {
            continue;
        };
        // Of two members who find the same, the best connected one goes to meet them.
        let better = best.is_none_or(|(before, other)| {
            meetings.is_better(found, other)
                || (found == other && meetings.is_better((0, *member), (0, before)))
        });
        if better {
            best = Some((*member, found));
        }
    }
    best.map(|(member, (_, other))| (member, other))
}

fn hinges(seen: &Seen<'_>) -> Vec<Hanging> {
    let id = |node: u32| seen.entries[node as usize].id;
    let mut hinges = seen.network.hinges();
    hinges.sort_by_key(|hinge| (std::cmp::Reverse(hinge.sizes[1]), hinge.node));
    let of = hinges.into_iter().map(|hinge| Hanging {
        asset: id(hinge.node),
        sizes: hinge.sizes,
        ends: hinge.ends.map(id),
        group: hinge.group,
    });
    of.collect()
}

fn wishes(village: &Village, scope: &Scope) -> Vec<Id> {
    let inside = |asset: Option<Id>| {
        let asset = asset.and_then(|id| village.assets.get(&id));
        asset.is_some_and(|asset| scope.includes(asset))
    };
    let wished = village.relations.iter().filter(|(_, relation)| {
        relation.state == RelationState::Wished && (inside(relation.from.0) || inside(relation.to.0))
    });
    let mut ids: Vec<Id> = wished.map(|(id, _)| *id).collect();
    ids.reverse();
    ids
}

fn kinds(seen: &Seen<'_>) -> Crossing {
    let heads = AssetKind::VARIANTS.iter().map(|kind| Head::Kind(*kind)).collect();
    Crossing::of(seen, heads, |number| {
        Some(seen.entries[number as usize].kind.index())
    })
}

fn kernen(seen: &Seen<'_>) -> Crossing {
    let kernen = seen.kernen.iter().map(|kern| Head::Kern(Some(*kern)));
    let heads = kernen.chain([Head::Kern(None)]).collect();
    let last = seen.kernen.len();
    Crossing::of(seen, heads, |number| match seen.entries[number as usize].kern {
        WHOLE_VILLAGE => Some(last),
        kern => Some(kern as usize).filter(|kern| *kern < last),
    })
}
