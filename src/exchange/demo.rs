//! The made-up village, as it was written.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::domain::record::Id;
use crate::domain::village::Village;
use crate::exchange::native;

const WIELRADE: &[u8] = include_bytes!("../../assets/demo/wielrade.json");

/// The places, clubs, people and kernen that were made up.
static MADE_UP: LazyLock<BTreeSet<Id>> = LazyLock::new(|| {
    let village = written().unwrap_or_default();
    village
        .assets
        .keys()
        .chain(village.kernen.keys())
        .copied()
        .collect()
});

/// The village as it was written, on a day long ago.
pub fn written() -> Option<Village> {
    native::read(WIELRADE).ok()
}

/// Whether anything of it is in this village.
pub fn is_in(village: &Village) -> bool {
    MADE_UP
        .iter()
        .any(|id| village.assets.contains_key(id) || village.kernen.contains_key(id))
}
