//! Two entries joined into one (*samenvoegen*): field by field, and everything that points at either points
//! at the one that stays.

mod consent;
mod remarks;
mod repoint;
mod values;

use crate::domain::asset::Asset;
use crate::domain::change::{Change, Edit};
use crate::domain::fields::FieldInfo;
use crate::domain::join::remarks::leftovers;
use crate::domain::join::repoint::repointed;
use crate::domain::join::values::{both, fuller, is_same};
use crate::domain::kinds::Kind;
use crate::domain::phrase::{Arg, Phrase};
use crate::domain::record::{AnyRecord, Id, Record, RecordKind};
use crate::domain::value::Reading;
use crate::domain::village::Village;

pub use consent::{CONSENT, consent_values};
pub use repoint::{Load, load};

/// How the edit is called that makes one entry of two. It says which, as what stays may be as it was.
const JOINED: &str = "edit-joined";
const STAYS: &str = "stays";
const GOES: &str = "goes";

/// Which entry stayed and which one went into it, by what was said of an edit; nothing if none were joined in it.
pub fn joined_in(label: &Phrase) -> Option<(Id, Id)> {
    let id = |of: &str| {
        let mut args = label.args.iter();
        args.find_map(|(name, arg)| match arg {
            Arg::Text(id) if name == of => Id::parse(id),
            _ => None,
        })
    };
    (label.key == JOINED).then(|| id(STAYS).zip(id(GOES))).flatten()
}

/// Which of two values stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Take {
    /// That of the first entry.
    One,
    /// That of the second.
    Other,
    /// Both, behind each other or as one list.
    Both,
}

/// A field in which two entries differ.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// Which field.
    pub info: &'static FieldInfo,
    /// What stays unless somebody says otherwise: the fuller value.
    pub take: Take,
    /// Whether both can stay.
    pub both: bool,
}

/// The fields in which the two differ, in the order of the form; those in which both say something go first,
/// because there is something to choose.
pub fn differences(one: &Asset, other: &Asset) -> Vec<Difference> {
    let mut infos = one.infos();
    let more = other.infos().into_iter();
    let more: Vec<_> = more
        .filter(|info| infos.iter().all(|own| own.name != info.name))
        .collect();
    infos.extend(more);
    // Agreed how, when and to what is one thing.
    infos.retain(|info| info.name == CONSENT || !consent::is_part(info.name));
    let first = filled(other) <= filled(one);
    let differing = infos.into_iter().filter_map(|info| {
        let (left, right) = (one.value(info.name), other.value(info.name));
        if info.name == CONSENT {
            let take = consent::strictest(one, other, first)?;
            return Some(Difference {
                info,
                take,
                both: false,
            });
        }
        let both_filled = match (left, right) {
            (Some(left), Some(right)) => (!is_same(left, right)).then_some((left, right)),
            _ => None,
        };
        let take = match (left, right, both_filled) {
            (Some(value), None, _) if !value.is_empty() => Take::One,
            (None, Some(value), _) if !value.is_empty() => Take::Other,
            (.., Some((left, right))) => fuller(info.name, left, right, first),
            _ => return None,
        };
        let both = both_filled.is_some_and(|(left, right)| {
            !left.is_empty() && !right.is_empty() && both(info.name, left, right).is_some()
        });
        Some(Difference { info, take, both })
    });
    let mut differences: Vec<Difference> = differing.collect();
    let filled = |asset: &Asset, name: &str| asset.value(name).is_some_and(|value| !value.is_empty());
    differences.sort_by_key(|own| !(filled(one, own.info.name) && filled(other, own.info.name)));
    differences
}

/// How many fields say something.
fn filled(asset: &Asset) -> usize {
    asset
        .fields()
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .count()
}

/// Whether the first of the two keeps its place: that of which most is known.
pub fn first_stays(village: &Village, one: Id, other: Id) -> bool {
    let known = |id: Id| {
        village
            .assets
            .get(&id)
            .map(|asset| filled(asset))
            .unwrap_or_default()
    };
    known(other) <= known(one)
}

/// The one entry that the two make, with what was taken of each field in which they differ. What the kind that
/// stays has no field for goes to the remarks, in the words of the screen: nothing that was taken is lost.
pub fn joined(one: &Asset, other: &Asset, take: impl Fn(&str) -> Option<Take>, reading: &Reading) -> Asset {
    let defaults = differences(one, other);
    let take = |name: &str| {
        let name = consent::chosen_with(name);
        let default = || {
            defaults
                .iter()
                .find(|own| own.info.name == name)
                .map(|own| own.take)
        };
        take(name).or_else(default).unwrap_or(Take::One)
    };
    let (stays, goes) = match take("kind") {
        Take::Other => (other, one),
        _ => (one, other),
    };
    let mut joined = stays.clone();
    joined.kind = Kind::empty(stays.which());
    for info in joined.infos() {
        let (left, right) = (one.value(info.name), other.value(info.name));
        let json = match (take(info.name), left, right) {
            _ if info.name == "kind" => continue,
            (Take::Both, Some(left), Some(right)) => both(info.name, left, right),
            (Take::One | Take::Both, Some(value), _) | (Take::Other | Take::Both, _, Some(value)) => {
                Some(value.to_json())
            }
            // What the one that was taken does not have stays empty.
            _ => None,
        };
        let own = stays.value(info.name).map(|value| value.to_json());
        if let Some((value, json)) = joined.value_mut(info.name).zip(json) {
            // A trade is no sort of club: what this kind cannot hold leaves it as it is, and goes to the remarks.
            if let (Err(_), Some(own)) = (value.take_json(&json), own) {
                let _taken = value.take_json(&own);
            }
        }
    }
    let left = leftovers(stays, goes, |name| {
        let side = take(name);
        side == Take::Both || (side == Take::Other) == std::ptr::eq(goes, other)
    });
    remarks::add(&mut joined, &left, reading);
    joined
}

/// Whether the value that was taken of this field goes to the remarks, because the kind that stays has no place
/// for it.
pub fn goes_to_remarks(one: &Asset, other: &Asset, kind: Take, name: &str, taken: Take) -> bool {
    let (stays, goes, from) = match kind {
        Take::Other => (other, one, Take::One),
        Take::One | Take::Both => (one, other, Take::Other),
    };
    let left = leftovers(stays, goes, |field| field == name && taken == from);
    !left.is_empty()
}

/// The edit that makes one entry of two; nothing if one of them is not there.
pub fn join(
    village: &Village,
    one: Id,
    other: Id,
    take: impl Fn(&str) -> Option<Take>,
    reading: &Reading,
) -> Option<Edit> {
    let (first, second) = (village.assets.get(&one)?, village.assets.get(&other)?);
    if one == other {
        return None;
    }
    let joined = joined(first, second, take, reading);
    let (stays, goes) = if first_stays(village, one, other) {
        (one, other)
    } else {
        (other, one)
    };
    let label = Phrase::new(JOINED)
        .text("name", village.name_of(RecordKind::Asset, stays))
        .text("other", village.name_of(RecordKind::Asset, goes))
        .text(STAYS, stays.to_string())
        .text(GOES, goes.to_string());
    let mut changes: Vec<Change> = Change::put(village, stays, Asset::wrap(joined.into()))
        .into_iter()
        .collect();
    changes.extend(village.assets.get(&goes).map(|gone| Change {
        kind: RecordKind::Asset,
        id: goes,
        before: Some(AnyRecord::Asset(gone.clone())),
        after: None,
    }));
    changes.extend(repointed(village, goes, stays));
    Some(Edit::new(label, changes))
}
