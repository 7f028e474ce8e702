//! How the village stood on a day: the names of clubs and places of then, told as those of now are.

use std::collections::HashSet;

use crate::domain::privacy::erasure::{Asked, Erasure, Naming};
use crate::domain::record::{Id, RecordKind};
use crate::domain::snapshot::{Snapshot, StoodAsset};
use crate::domain::village::Village;

/// The field of an entry that a snapshot keeps.
const NAME: &str = "name";

impl Erasure {
    /// The snapshot without the person; nothing if they are not in it. It names no people, but one that was a club
    /// then may be one of them by now, and a club may be called after somebody. What was decided of the name of a
    /// club holds for what it was called then as well.
    pub(super) fn of_then(&self, snapshot: &Snapshot) -> Option<Snapshot> {
        if !self.may_name(&snapshot.content) {
            return None;
        }
        snapshot.renamed(&mut |asset| {
            let place = (RecordKind::Asset, asset.id, NAME.to_owned());
            let goes = self.decisions.go.contains(&place);
            match self.is_gone(RecordKind::Asset, asset.id) {
                true => Some(String::new()),
                false if self.decisions.stay.contains(&place) => None,
                false => self.told_of_then(asset, goes),
            }
        })
    }

    /// What an entry of then is called without the person; nothing if its name does not name them.
    fn told_of_then(&self, asset: &StoodAsset, goes: bool) -> Option<String> {
        let asked = Asked {
            linked: false,
            of_another: false,
            goes,
        };
        self.told(&asset.name, NAME, asked)
    }

    /// The names of entries of then that name the person and that nothing else of the village says: those of clubs
    /// that are gone, or are called otherwise now.
    pub(super) fn namings_of_then(&self, village: &Village, namings: &mut Vec<Naming>) {
        let mut known: HashSet<(Id, String)> = HashSet::new();
        for snapshot in village.snapshots.values() {
            if !self.may_name(&snapshot.content) {
                continue;
            }
            let standing = snapshot.standing().unwrap_or_default();
            let of_others = standing.assets.iter().filter(|asset| !asset.name.is_empty());
            for asset in of_others.filter(|asset| !self.is_gone(RecordKind::Asset, asset.id)) {
                let now = village.assets.get(&asset.id);
                let is_told = now.is_some_and(|now| *now.name == *asset.name);
                if is_told || !known.insert((asset.id, asset.name.clone())) {
                    continue;
                }
                let sure = self.told_of_then(asset, false);
                let told = sure.clone().or_else(|| self.told_of_then(asset, true));
                namings.extend(told.map(|told| Naming {
                    kind: RecordKind::Asset,
                    id: asset.id,
                    title: String::new(),
                    field: NAME,
                    text: asset.name.clone(),
                    told,
                    sure: sure.is_some(),
                }));
            }
        }
    }
}
