//! Entries with the same phone number or e-mail address as what is being typed.

use crate::domain::asset::Asset;
use crate::domain::doubles::contact::{Number, mail};
use crate::domain::doubles::ground::Ground;
use crate::domain::record::Id;
use crate::domain::village::Village;

/// More than so many are not told one by one: it is a number of everybody.
const MOST: usize = 3;

/// The entries that have the same phone number or e-mail address as this one, with which of the two: worth
/// a notice, and never in the way, because a couple has one phone (U20). `own` is the entry itself, if it
/// is in the village already.
pub fn sharing(asset: &Asset, own: Option<Id>, village: &Village) -> Vec<(Id, Vec<Ground>)> {
    let (numbers, address) = (Number::all_in(&asset.phone), mail(&asset.email));
    if numbers.is_empty() && address.is_empty() {
        return Vec::new();
    }
    let shared = |other: &Asset| -> Vec<Ground> {
        let phone = !numbers.is_empty()
            && !other.phone.is_empty()
            && Number::all_in(&other.phone)
                .iter()
                .any(|one| numbers.iter().any(|number| number.is_same(one)));
        let email = !address.is_empty() && !other.email.is_empty() && mail(&other.email) == address;
        let grounds = [(phone, Ground::SamePhone), (email, Ground::SameEmail)];
        grounds
            .into_iter()
            .filter_map(|(holds, ground)| holds.then_some(ground))
            .collect()
    };
    let others = village.assets.iter().filter(|(id, _)| Some(**id) != own);
    let found = others.map(|(id, other)| (*id, shared(other)));
    found
        .filter(|(_, grounds)| !grounds.is_empty())
        .take(MOST)
        .collect()
}
