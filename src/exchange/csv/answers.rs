//! What was answered about rows that resemble an entry, kept with the inventory: the same list comes again.

use std::collections::BTreeMap;

use crate::domain::asset::Asset;
use crate::domain::code::Code;
use crate::domain::record::{Id, RecordKind};
use crate::domain::village::Village;
use crate::exchange::csv::Answer;
use crate::exchange::csv::kernen::folded;

/// Under which name the file of the inventory remembers them.
pub const ANSWERS: &str = "list-answers";

/// Answers, by what their rows are told apart by.
pub type Answers = BTreeMap<Id, Answer>;

/// The answers that were kept; none if nothing was, or if that cannot be read.
pub fn kept_answers(kept: Option<&str>) -> Answers {
    kept.and_then(|kept| serde_json::from_str(kept).ok())
        .unwrap_or_default()
}

/// What is kept of answers for the next list. That a row is another entry needs no keeping: that entry is there.
pub fn to_keep(answers: impl IntoIterator<Item = (Id, Answer)>) -> Answers {
    let kept = answers
        .into_iter()
        .filter(|(_, answer)| *answer != Answer::Another);
    kept.collect()
}

/// What holds once two entries are one: a row that was either of them is the one that stays, also in a list that does
/// not say the kern.
pub fn answers_of_joining(village: &Village, goes: Id, stays: Id) -> Answers {
    let both = [goes, stays].into_iter();
    let assets = both.filter_map(|id| village.assets.get(&id));
    let rows = assets.flat_map(|asset| {
        let kern = asset.kern.0.map(|id| village.name_of(RecordKind::Kern, id));
        [
            told_apart(asset, &kern.unwrap_or_default()),
            told_apart(asset, ""),
        ]
    });
    rows.chain([goes]).map(|row| (row, Answer::Same(stays))).collect()
}

/// What a row without an id of its own is told apart by: the same for the same name in the same kern, and no name
/// itself. Of people many are called the same: they are told apart by how they are reached too.
pub(super) fn told_apart(asset: &Asset, kern: &str) -> Id {
    let (name, kern, kind) = (folded(&asset.name), folded(kern), asset.which());
    let mut text = format!("{name}|{kern}|{}", kind.code());
    if asset.kind.consent().is_some() {
        let digits = asset.phone.chars().filter(char::is_ascii_digit);
        text.push('|');
        text.extend(digits);
        text.push('|');
        text.push_str(&folded(&asset.email));
    }
    Id::derived(Id::ONLY, &text)
}

/// The entry that is meant by now: the one of that time may have become one with others since.
pub(super) fn meant_now(known: &Answers, village: &Village, id: Id) -> Option<Id> {
    let mut id = id;
    // They may point at each other, in a ring.
    for _ in 0..=known.len() {
        if village.assets.contains_key(&id) {
            return Some(id);
        }
        match known.get(&id) {
            Some(Answer::Same(next)) => id = *next,
            _ => return None,
        }
    }
    None
}
