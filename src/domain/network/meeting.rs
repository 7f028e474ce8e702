//! Whose meeting would bring the most together: the two who share most, found without comparing everybody
//! with everybody.

use std::collections::HashMap;

use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::gaps::{Seen, WHOLE_VILLAGE};
use crate::domain::lists::{Function, TargetGroup};
use crate::domain::questionnaire::Reply;
use crate::domain::record::Id;

/// Two who are not connected yet, and what they have in common.
#[derive(Debug, Clone, PartialEq)]
pub struct Meeting {
    /// The one.
    pub one: Id,
    /// The other.
    pub other: Id,
    /// What both have; nothing when they are only the best connected.
    pub shares: Vec<Share>,
}

/// What two entries have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Share {
    /// Both belong to this kern.
    Kern(Id),
    /// Both are for this group.
    Group(TargetGroup),
    /// Both do this for people.
    Function(Function),
    /// Both have an answer that says they can do this, offer it or want it.
    Capacity(String),
}

/// For whatever two can share: the best connected of those who have it, of two different groups.
pub(super) struct Meetings<'s, 'a> {
    seen: &'s Seen<'a>,
    traits: Vec<Traits>,
    /// In which group an entry is; who stands alone is a group of one.
    group: &'s [u32],
    /// How many entries that group has.
    sizes: &'s [u32],
    /// The place of an entry when those of large groups and with many relations go first.
    rank: Vec<u32>,
    /// By kern, target group and function, each of which may be left out.
    by_tags: Vec<Best>,
    /// By question and kern, of which the kern may be left out.
    by_capacity: HashMap<(u32, u32), Best>,
    questions: Vec<&'a str>,
}

/// The best entry, and the best one of another group.
type Best = [Option<u32>; 2];

/// What an entry can share.
#[derive(Debug, Default)]
struct Traits {
    /// The place of its kern in the list, from 1; 0: none.
    kern: u32,
    groups: u32,
    functions: u32,
    /// Numbers of the questions that it has a capacity for, in order.
    capacities: Vec<u32>,
}

const GROUPS: usize = TargetGroup::VARIANTS.len() + 1;
const FUNCTIONS: usize = Function::VARIANTS.len() + 1;

/// A partner: how many of the four they share, and who it is.
type Found = (u32, u32);

impl<'s, 'a> Meetings<'s, 'a> {
    /// Notes what everybody in scope has, given the group of each entry and the size of that group.
    pub(super) fn of(seen: &'s Seen<'a>, group: &'s [u32], sizes: &'s [u32]) -> Self {
        let mut order: Vec<u32> = seen.assets().map(|(number, _)| number).collect();
        let degree: Vec<usize> = (0..)
            .take(group.len())
            .map(|node| seen.network.degree(node))
            .collect();
        order.sort_unstable_by_key(|node| {
            let at = *node as usize;
            (std::cmp::Reverse(sizes[at]), std::cmp::Reverse(degree[at]), *node)
        });
        let mut rank = vec![u32::MAX; group.len()];
        for (place, node) in (0..).zip(&order) {
            rank[*node as usize] = place;
        }
        let (traits, questions) = traits(seen);
        let mut meetings = Self {
            seen,
            traits,
            group,
            sizes,
            rank,
            by_tags: vec![Best::default(); (seen.kernen.len() + 1) * GROUPS * FUNCTIONS],
            by_capacity: HashMap::new(),
            questions,
        };
        for node in order {
            meetings.note(node);
        }
        meetings
    }

    /// Entries are noted in the order of their rank: the first one is the best.
    fn note(&mut self, node: u32) {
        let group = self.group;
        let offer = |best: &mut Best| match best {
            [None, _] => best[0] = Some(node),
            [Some(first), second @ None] if group[*first as usize] != group[node as usize] => {
                *second = Some(node);
            }
            _ => {}
        };
        let traits = &self.traits[node as usize];
        for (slot, _) in traits.slots() {
            offer(&mut self.by_tags[slot]);
        }
        for (key, _) in traits.capacity_keys() {
            offer(self.by_capacity.entry(key).or_default());
        }
    }

    /// The one of another group with whom this entry shares most: of those who share as much, the one
    /// in the largest group with the most relations.
    pub(super) fn best_for(&self, node: u32, only_islands: bool) -> Option<Found> {
        let own = self.group[node as usize];
        let traits = &self.traits[node as usize];
        let mut best: Option<Found> = None;
        let mut weigh = |slot: &Best, least: u32, exact: bool| {
            let others = slot.iter().flatten().copied();
            let mut others = others.filter(|other| self.group[*other as usize] != own);
            let Some(other) = others
                .next()
                .filter(|other| !only_islands || 2 <= self.sizes[*other as usize])
            else {
                return;
            };
            let shared = if exact {
                least
            } else {
                1 + traits.tags_shared(&self.traits[other as usize])
            };
            if best.is_none_or(|best| self.is_better((shared, other), best)) {
                best = Some((shared, other));
            }
        };
        for (slot, shared) in traits.slots() {
            weigh(&self.by_tags[slot], shared, true);
        }
        for (key, shared) in traits.capacity_keys() {
            if let Some(slot) = self.by_capacity.get(&key) {
                weigh(slot, shared, false);
            }
        }
        best
    }

    /// Whether the first partner is better than the second.
    pub(super) fn is_better(&self, one: Found, other: Found) -> bool {
        let worth = |(shared, node): Found| (std::cmp::Reverse(shared), self.rank[node as usize]);
        worth(one) < worth(other)
    }

    /// The meeting of two entries, with all that they share.
    pub(super) fn meeting(&self, one: u32, other: u32) -> Meeting {
        let [first, second] = [one, other].map(|node| &self.traits[node as usize]);
        let mut shares = Vec::new();
        if first.kern != 0 && first.kern == second.kern {
            shares.push(Share::Kern(self.seen.kernen[first.kern as usize - 1]));
        }
        let groups = first.groups & second.groups;
        let functions = first.functions & second.functions;
        let both = |bits: u32, place: usize| bits >> place & 1 == 1;
        let groups = TargetGroup::VARIANTS
            .iter()
            .filter(|group| both(groups, group.index()));
        shares.extend(groups.map(|group| Share::Group(*group)));
        let functions = Function::VARIANTS
            .iter()
            .filter(|one| both(functions, one.index()));
        shares.extend(functions.map(|function| Share::Function(*function)));
        let capacities = first.capacities.iter();
        let capacities = capacities.filter(|question| second.capacities.binary_search(question).is_ok());
        shares.extend(
            capacities.map(|question| Share::Capacity(self.questions[*question as usize].to_owned())),
        );
        let id = |node: u32| self.seen.entries[node as usize].id;
        Meeting {
            one: id(one),
            other: id(other),
            shares,
        }
    }
}

impl Traits {
    /// Every combination of kern, target group and function that it has, and of how many of the three.
    fn slots(&self) -> impl Iterator<Item = (usize, u32)> {
        let places = |bits: u32| {
            let set = (0..u32::BITS).filter(move |place| bits >> place & 1 == 1);
            std::iter::once(0).chain(set.map(|place| place as usize + 1))
        };
        let (groups, functions) = (self.groups, self.functions);
        let kernen = std::iter::once(0).chain((self.kern != 0).then_some(self.kern as usize));
        kernen
            .flat_map(move |kern| places(groups).map(move |group| (kern, group)))
            .flat_map(move |(kern, group)| places(functions).map(move |function| (kern, group, function)))
            .map(|(kern, group, function)| {
                let shared = [kern, group, function].iter().filter(|one| **one != 0).count();
                let slot = (kern * GROUPS + group) * FUNCTIONS + function;
                (slot, u32::try_from(shared).unwrap_or_default())
            })
            .filter(|(_, shared)| *shared != 0)
    }

    /// Every question that it has a capacity for, in any kern and in its own.
    fn capacity_keys(&self) -> impl Iterator<Item = ((u32, u32), u32)> {
        let kern = self.kern;
        self.capacities.iter().flat_map(move |question| {
            let own = (kern != 0).then_some(((*question, kern), 2));
            std::iter::once(((*question, 0), 1)).chain(own)
        })
    }

    /// Of how many of kern, target group and function both have the same.
    fn tags_shared(&self, other: &Self) -> u32 {
        let same_kern = self.kern != 0 && self.kern == other.kern;
        let shared = [
            same_kern,
            self.groups & other.groups != 0,
            self.functions & other.functions != 0,
        ];
        shared.map(u32::from).iter().sum()
    }
}

/// What everybody can share, and the questions by their numbers. What is for everyone says nothing of
/// two in particular.
fn traits<'a>(seen: &Seen<'a>) -> (Vec<Traits>, Vec<&'a str>) {
    let everyone = 1 << TargetGroup::Everyone.index();
    let kern = |kern: u32| {
        // Neither the whole village nor a kern that is not in the list.
        if (kern as usize) < seen.kernen.len() && kern != WHOLE_VILLAGE {
            kern + 1
        } else {
            0
        }
    };
    let of = seen.entries.iter().map(|entry| Traits {
        kern: kern(entry.kern),
        groups: entry.groups & !everyone,
        functions: entry.functions,
        capacities: Vec::new(),
    });
    let mut traits: Vec<Traits> = of.collect();
    let mut numbers: HashMap<&str, u32> = HashMap::new();
    let mut questions = Vec::new();
    for answer in seen.village.answers.values() {
        if !matches!(answer.answer, Reply::Can | Reply::Offers | Reply::Wants) {
            continue;
        }
        let Some(node) = answer.asset.0.and_then(|asset| seen.number(asset)) else {
            continue;
        };
        let question: &str = &answer.question;
        let number = *numbers.entry(question).or_insert_with(|| {
            questions.push(question);
            u32::try_from(questions.len() - 1).unwrap_or(u32::MAX)
        });
        traits[node as usize].capacities.push(number);
    }
    for one in &mut traits {
        one.capacities.sort_unstable();
        one.capacities.dedup();
    }
    (traits, questions)
}
