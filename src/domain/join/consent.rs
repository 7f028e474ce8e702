//! How somebody agreed to being kept and shown (AVG): how, when and to what are one thing, and nobody agreed to a
//! mix of two.

use crate::domain::asset::Asset;
use crate::domain::join::Take;
use crate::domain::kinds::ConsentLevel;
use crate::domain::record::Record;
use crate::domain::value::Value;

/// The field under which it is chosen.
pub const CONSENT: &str = "consent";

/// What belongs to it.
const PARTS: [&str; 3] = [CONSENT, "consent_date", "consent_purpose"];

/// Whether the field says how somebody agreed, when or to what.
pub(super) fn is_part(name: &str) -> bool {
    PARTS.contains(&name)
}

/// The field with which this one is chosen: itself, but for the parts of how somebody agreed.
pub(super) fn chosen_with(name: &str) -> &str {
    if is_part(name) { CONSENT } else { name }
}

/// Everything that an entry says of it; empty for what is no person.
pub fn consent_values(asset: &Asset) -> Vec<&dyn Value> {
    let values = PARTS.iter().filter_map(|name| asset.value(name));
    values.filter(|value| !value.is_empty()).collect()
}

/// Whether the entry says any more of it than that nobody asked.
pub(super) fn says(asset: &Asset) -> bool {
    let agreed = asset
        .kind
        .consent()
        .is_some_and(|level| level != ConsentLevel::None);
    agreed || 1 < consent_values(asset).len()
}

/// Which stays: the strictest, and of two that are as strict the one that says most. Nothing where the two say the
/// same, or neither says anything.
pub(super) fn strictest(one: &Asset, other: &Asset, first: bool) -> Option<Take> {
    let entry = if first { Take::One } else { Take::Other };
    let (left, right) = match (one.kind.consent(), other.kind.consent()) {
        (Some(left), Some(right)) => (left, right),
        (Some(_), None) => return says(one).then_some(Take::One),
        (None, Some(_)) => return says(other).then_some(Take::Other),
        (None, None) => return None,
    };
    let said = |asset| {
        consent_values(asset)
            .iter()
            .map(|value| value.to_json())
            .collect::<Vec<_>>()
    };
    let (one, other) = (said(one), said(other));
    match (left.cmp(&right), one.len().cmp(&other.len())) {
        _ if one == other => None,
        (std::cmp::Ordering::Less, _) => Some(Take::One),
        (std::cmp::Ordering::Greater, _) => Some(Take::Other),
        (_, std::cmp::Ordering::Less) => Some(Take::Other),
        (_, std::cmp::Ordering::Greater) => Some(Take::One),
        _ => Some(entry),
    }
}
