//! Which entry a typed name means, and how two kinds of assets are connected.

use crate::domain::fold::{plain, plain_onto, words};
use crate::domain::kinds::AssetKind;
use crate::domain::query::letters;
use crate::domain::record::Id;
use crate::domain::relation::RelationKind;
use crate::domain::village::Village;

/// How well a name fits, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Same,
    Start,
    WordStart,
    Inside,
}

/// The asset whose name fits the longest of these phrases best, with the number of tokens of that
/// phrase. Among equals one of the same kern comes first, then the shortest name.
pub(super) fn closest(
    phrases: &[(usize, String)],
    village: &Village,
    kern: Option<Id>,
) -> Option<(usize, Id)> {
    let wanted: Vec<(usize, String)> = phrases
        .iter()
        .map(|(count, text)| (*count, plain(text.trim_end_matches([',', ';']))))
        .filter(|(_, text)| !text.is_empty())
        .collect();
    let mut best = None;
    let mut name = String::new();
    for (id, asset) in &village.assets {
        name.clear();
        plain_onto(&asset.name, &mut name);
        for (count, text) in &wanted {
            // A longer phrase must not take words of the new name for little reason.
            let may_be_inside = *count == 1 && OF_A_COMPOUND <= text.chars().count();
            let Some(fit) = fit(&name, text).filter(|fit| may_be_inside || *fit < Fit::Inside) else {
                continue;
            };
            let key = (usize::MAX - count, fit, asset.kern.0 != kern, name.len(), *id);
            if best.is_none_or(|best| key < best) {
                best = Some(key);
            }
            break;
        }
    }
    let misspelt = || {
        let (count, text) = wanted.last()?;
        nearly(text, village, kern).map(|id| (*count, id))
    };
    match best {
        Some((count, .., id)) => Some((usize::MAX - count, id)),
        None => misspelt(),
    }
}

/// The assets whose names fit a beginning, best first, at most this many.
pub(super) fn fitting<'v>(typed: &str, village: &'v Village, most: usize) -> Vec<(Id, &'v str)> {
    let wanted = plain(typed);
    let mut found: Vec<(Fit, usize, Id, &str)> = village
        .assets
        .iter()
        .filter_map(|(id, asset)| {
            let fit = fit(&plain(&asset.name), &wanted)?;
            Some((fit, asset.name.len(), *id, &*asset.name))
        })
        .collect();
    found.sort_unstable();
    found.truncate(most);
    found.into_iter().map(|(.., id, name)| (id, name)).collect()
}

/// The middle of a word is part of a compound from so many letters on; with fewer it is chance.
const OF_A_COMPOUND: usize = 4;

fn fit(name: &str, wanted: &str) -> Option<Fit> {
    let place = name.find(wanted)?;
    Some(match place {
        0 if name.len() == wanted.len() => Fit::Same,
        0 => Fit::Start,
        _ if !name[..place].ends_with(char::is_alphanumeric) => Fit::WordStart,
        _ => Fit::Inside,
    })
}

/// The asset that has a word in its name, or a name, that differs from this by a typing error.
fn nearly(wanted: &str, village: &Village, kern: Option<Id>) -> Option<Id> {
    let edits = match wanted.chars().count() {
        0..4 => return None,
        4..8 => 1,
        _ => 2,
    };
    let set = letters(wanted);
    let distance = |own: &str| {
        let missing = (set ^ letters(own)).count_ones() as usize;
        (missing <= 2 * edits).then(|| strsim::osa_distance(own, wanted))
    };
    village
        .assets
        .iter()
        .filter_map(|(id, asset)| {
            let name = plain(&asset.name);
            let whole = std::iter::once(&*name);
            let least = whole.chain(words(&name)).filter_map(distance).min()?;
            (least <= edits).then_some((least, asset.kern.0 != kern, name.len(), *id))
        })
        .min()
        .map(|(.., id)| id)
}

/// How assets of two kinds are most often connected, and whether that goes out from the first.
pub fn between(own: AssetKind, other: AssetKind) -> (RelationKind, bool) {
    use AssetKind::{Association, Place, Professional, Volunteer};
    use RelationKind::{ActiveIn, MeetsIn, Supports, WorksWith};
    match (own, other) {
        (Association, Place) => (MeetsIn, true),
        (Place, Association) => (MeetsIn, false),
        (Volunteer, Place | Association) => (ActiveIn, true),
        (Place | Association, Volunteer) => (ActiveIn, false),
        (Professional, Professional) => (WorksWith, true),
        (Professional, _) => (Supports, true),
        (_, Professional) => (Supports, false),
        _ => (WorksWith, true),
    }
}
