//! The rows of the inventory: what a query finds, in order, under headings.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::Arc;

use strum::{IntoStaticStr, VariantArray};

use crate::domain::asset::{Asset, Status};
use crate::domain::code::{Code, term_key};
use crate::domain::fold::{name_order, plain};
use crate::domain::gaps::Scope;
use crate::domain::kinds::AssetKind;
use crate::domain::lists::{Sphere, TargetGroup};
use crate::domain::phrase::Arg;
use crate::domain::query::Query;
use crate::domain::record::Id;
use crate::domain::search::{Folded, Index};
use crate::domain::village::Village;

/// What the inventory shows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Listing {
    /// From top to bottom.
    pub rows: Arc<[Row]>,
    /// How many assets were found; one that stands under two headings counts once.
    pub found: usize,
    /// How many assets there are in the part that is looked at.
    pub total: usize,
    /// What looks like a term in the search, but means nothing; searched for as it is typed.
    pub unknown: Vec<String>,
}

/// A row of the inventory.
#[derive(Debug, Clone, PartialEq)]
pub enum Row {
    /// Above a group.
    Heading {
        /// What the assets below have in common.
        label: Arg,
        /// How many they are.
        count: usize,
    },
    /// An asset.
    Entry(Id),
}

/// In which order, and under which headings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Order {
    /// By what.
    pub sort: Sort,
    /// From the end to the start.
    pub descending: bool,
    /// Under which headings.
    pub group: Option<Group>,
}

/// What the assets are sorted by; those that are equal in it, by name. What is empty comes last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Sort {
    /// By name; while words are searched, by how well they are found.
    #[default]
    Name,
    /// By kind.
    Kind,
    /// By the name of the kern.
    Kern,
    /// By status.
    Status,
    /// By the day of the last check.
    Verified,
    /// By how many conditions it contributes to.
    Conditions,
}

/// What the headings are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Group {
    /// Kinds.
    Kind,
    /// Kernen.
    Kern,
    /// Spheres; an asset with two stands under both.
    Sphere,
    /// Status.
    Status,
    /// Target groups; an asset for two stands under both.
    TargetGroup,
}

/// How many assets are looked at between two questions whether to stop.
const STRETCH: usize = 2048;

impl Listing {
    /// What the query finds in the part that is looked at; nothing when `stop` says that nobody waits for it any more.
    pub fn of(
        village: &Village,
        index: &Index,
        query: &Query,
        order: &Order,
        scope: &Scope,
        stop: &dyn Fn() -> bool,
    ) -> Option<Self> {
        let mut hits: Vec<(u16, &Folded)> = Vec::new();
        let mut total = 0;
        for stretch in index.entries().chunks(STRETCH) {
            if stop() {
                return None;
            }
            for entry in stretch.iter().filter(|entry| scope.includes(&entry.asset)) {
                total += 1;
                hits.extend(entry.score(query).map(|score| (score, &**entry)));
            }
        }
        let kernen = Kernen::of(village);
        order.arrange(&mut hits, &kernen);
        if stop() {
            return None;
        }
        let found = hits.len();
        let rows = match order.group {
            None => hits.iter().map(|(_, entry)| Row::Entry(entry.id)).collect(),
            Some(group) => group.rows(&hits, &kernen),
        };
        Some(Self {
            rows,
            found,
            total,
            unknown: query.unknown.clone(),
        })
    }
}

/// The kernen in the order of their names.
struct Kernen {
    names: Vec<String>,
    places: HashMap<Id, usize>,
}

impl Kernen {
    fn of(village: &Village) -> Self {
        let mut kernen: Vec<(String, Id, &str)> = village
            .kernen
            .iter()
            .map(|(id, kern)| (plain(&kern.name), *id, &*kern.name))
            .collect();
        kernen.sort_by(|one, other| name_order(&one.0, &other.0).then_with(|| one.1.cmp(&other.1)));
        Self {
            names: kernen.iter().map(|(_, _, name)| (*name).to_owned()).collect(),
            places: kernen
                .iter()
                .enumerate()
                .map(|(place, (_, id, _))| (*id, place))
                .collect(),
        }
    }

    fn place(&self, asset: &Asset) -> Option<usize> {
        asset.kern.0.and_then(|id| self.places.get(&id).copied())
    }
}

impl Order {
    /// The hits come in the order of their names.
    fn arrange(&self, hits: &mut [(u16, &Folded)], kernen: &Kernen) {
        if self.sort == Sort::Name {
            if self.descending {
                hits.reverse();
            }
            return hits.sort_by_key(|(score, _)| *score);
        }
        if self.descending {
            hits.sort_by_cached_key(|(score, entry)| {
                let key = self.sort.key(&entry.asset, kernen);
                (key.is_none(), Reverse(key), *score)
            });
        } else {
            hits.sort_by_cached_key(|(score, entry)| {
                let key = self.sort.key(&entry.asset, kernen);
                (key.is_none(), key, *score)
            });
        }
    }
}

impl Sort {
    fn key(self, asset: &Asset, kernen: &Kernen) -> Option<i64> {
        match self {
            Self::Name => None,
            Self::Kind => Some(asset.which() as i64),
            Self::Kern => kernen.place(asset).map(|place| place as i64),
            Self::Status => Some(asset.status as i64),
            Self::Verified => asset
                .verified
                .map(|day| i64::from(day.year()) * 400 + i64::from(day.day_of_year())),
            Self::Conditions => Some(asset.conditions.count() as i64),
        }
    }
}

impl Group {
    fn rows(self, hits: &[(u16, &Folded)], kernen: &Kernen) -> Arc<[Row]> {
        let labels = self.labels(kernen);
        let mut groups: Vec<Vec<Id>> = vec![Vec::new(); labels.len()];
        for (_, entry) in hits {
            self.each(&entry.asset, kernen, &mut |place| groups[place].push(entry.id));
        }
        let mut rows = Vec::with_capacity(hits.len() + labels.len());
        for (label, ids) in labels.into_iter().zip(groups) {
            if !ids.is_empty() {
                rows.push(Row::Heading {
                    label,
                    count: ids.len(),
                });
                rows.extend(ids.into_iter().map(Row::Entry));
            }
        }
        rows.into()
    }

    /// All headings; where an asset may have none of them, the last is for those.
    fn labels(self, kernen: &Kernen) -> Vec<Arg> {
        fn terms<C: Code>() -> impl Iterator<Item = Arg> {
            C::VARIANTS.iter().map(|one| Arg::Term(one.term()))
        }
        let rest = |key: &str| std::iter::once(Arg::Term(key.to_owned()));
        match self {
            Self::Kind => AssetKind::VARIANTS
                .iter()
                .map(|kind| Arg::Term(term_key("kinds", kind.code())))
                .collect(),
            Self::Kern => {
                let names = kernen.names.iter().cloned().map(Arg::Text);
                names.chain(rest("kern-whole-village")).collect()
            }
            Self::Sphere => terms::<Sphere>().chain(rest("heading-no-sphere")).collect(),
            Self::Status => terms::<Status>().collect(),
            Self::TargetGroup => terms::<TargetGroup>()
                .chain(rest("heading-no-target-group"))
                .collect(),
        }
    }

    /// Under which of the headings an asset stands.
    fn each(self, asset: &Asset, kernen: &Kernen, stand: &mut dyn FnMut(usize)) {
        match self {
            Self::Kind => stand(asset.which().index()),
            Self::Kern => stand(kernen.place(asset).unwrap_or(kernen.names.len())),
            Self::Status => stand(asset.status.index()),
            Self::Sphere if asset.spheres.count() == 0 => stand(Sphere::VARIANTS.len()),
            Self::Sphere => asset.spheres.codes().map(Code::index).for_each(stand),
            Self::TargetGroup if asset.target_groups.count() == 0 => stand(TargetGroup::VARIANTS.len()),
            Self::TargetGroup => asset.target_groups.iter().map(Code::index).for_each(stand),
        }
    }
}
