//! How the village stood on a day, as it may be shown: the names of clubs and places of then, told as those of now are.

use std::sync::Arc;

use crate::domain::privacy::Masked;
use crate::domain::privacy::mentions::Writing;
use crate::domain::privacy::sketch::Sketch;
use crate::domain::record::AnyRecord;

impl Masked {
    /// The snapshot without what the names in it must not say; nothing if they say none of that, or if it is none.
    pub(super) fn of_then(&self, record: &AnyRecord, sketch: &mut Sketch) -> Option<AnyRecord> {
        let AnyRecord::Snapshot(snapshot) = record else {
            return None;
        };
        let renamed = snapshot.renamed(&mut |asset| {
            let reached = self.ways.as_ref().and_then(|ways| ways.told(&asset.name, sketch));
            let named = reached.as_deref().unwrap_or(&asset.name);
            self.mentions.replaced(named, Writing::Prose, sketch).or(reached)
        });
        Some(AnyRecord::Snapshot(Arc::new(renamed?)))
    }
}
