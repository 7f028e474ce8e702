//! The made-up village, as it was written.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use strum::VariantArray;

use crate::domain::record::{Id, RecordKind};
use crate::domain::village::Village;
use crate::exchange::native;

const WIELRADE: &[u8] = include_bytes!("../../assets/demo/wielrade.json");

/// What the made-up village is called.
static NAME: LazyLock<String> =
    LazyLock::new(|| written().unwrap_or_default().settings().village.to_string());

/// What was made up: the places, clubs, people, kernen, and all that is told of them. What every village has one of
/// tells nothing.
static MADE_UP: LazyLock<BTreeSet<(RecordKind, Id)>> = LazyLock::new(|| {
    let village = written().unwrap_or_default();
    let of = |kind: &RecordKind| {
        let kind = *kind;
        let ids: Vec<Id> = village.all(kind).map(|(id, _)| id).collect();
        ids.into_iter().map(move |id| (kind, id))
    };
    let all = RecordKind::VARIANTS.iter().flat_map(of);
    all.filter(|(_, id)| *id != Id::ONLY).collect()
});

/// The village as it was written, on a day long ago.
pub fn written() -> Option<Village> {
    native::read(WIELRADE).ok()
}

/// Something of it that is still in this village, a kern if there is one: what goes elsewhere under another name is known
/// by that as made up.
pub(super) fn mark_of(village: &Village) -> Option<(RecordKind, Id)> {
    let there = |(kind, id): &&(RecordKind, Id)| village.get(*kind, *id).is_some();
    MADE_UP.iter().find(there).copied()
}

/// Whether anything of it is in this village, or it goes by its name: a part of it may hold nothing else.
pub fn is_in(village: &Village) -> bool {
    *village.settings().village == **NAME || mark_of(village).is_some()
}
