//! All entries of a village that may be one.

use std::cmp::Reverse;

use crate::domain::doubles::ground::{Ground, Likeness, Sure};
use crate::domain::doubles::index::DoublesIndex;
use crate::domain::fold::{name_order, plain};
use crate::domain::record::Id;
use crate::domain::village::Village;

/// Two entries that may be one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The one: that with the smaller id, which was there first.
    pub one: Id,
    /// The other.
    pub other: Id,
    /// Why, first what speaks for it.
    pub grounds: Vec<Ground>,
    /// How sure it is.
    pub sure: Sure,
}

/// The pairs of entries that may be one, the surest first, then by name. Pairs of which somebody said that
/// they are two are left out. Nothing once it has been overtaken.
pub fn pairs(village: &Village, overtaken: &dyn Fn() -> bool) -> Option<Vec<Pair>> {
    let all = DoublesIndex::new(village).all(overtaken)?;
    let name = |id: &Id| {
        village
            .assets
            .get(id)
            .map(|asset| plain(&asset.name))
            .unwrap_or_default()
    };
    let mut sorted: Vec<_> = all
        .into_iter()
        .map(|(one, like)| (Reverse(like.weight), name(&one), one, like))
        .collect();
    sorted.sort_by(
        |(weight, name, one, like), (other_weight, other_name, other, other_like)| {
            let by_name = || name_order(name, other_name);
            let by_id = || (one, like.id).cmp(&(other, other_like.id));
            weight.cmp(other_weight).then_with(by_name).then_with(by_id)
        },
    );
    let pair = |(_, _, id, like): (_, _, Id, Likeness)| Pair {
        one: id.min(like.id),
        other: id.max(like.id),
        grounds: like.grounds,
        sure: like.sure,
    };
    Some(sorted.into_iter().map(pair).collect())
}
