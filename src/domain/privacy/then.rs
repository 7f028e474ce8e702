//! How the village stood on a day, as it may be shown: the names of clubs and places of then, told as those of now are.

use std::sync::Arc;

use crate::domain::privacy::Masked;
use crate::domain::privacy::mentions::Writing;
use crate::domain::privacy::sketch::Sketch;
use crate::domain::record::AnyRecord;
use crate::domain::village::Village;

impl Masked {
    /// The snapshot without what the names in it must not say; nothing if they say none of that, or if it is none.
    /// What is called as it was then is told as it is now, so that years of snapshots take no time.
    pub(super) fn of_then(&self, real: &Village, record: &AnyRecord) -> Option<AnyRecord> {
        let AnyRecord::Snapshot(snapshot) = record else {
            return None;
        };
        let renamed = snapshot.renamed(&mut |asset| {
            let now = real.assets.get(&asset.id);
            if now.is_some_and(|now| *now.name == *asset.name) {
                let shown = self.village.assets.get(&asset.id)?;
                return (*shown.name != *asset.name).then(|| shown.name.to_string());
            }
            let sketch = &mut Sketch::default();
            let reached = self.ways.as_ref().and_then(|ways| ways.told(&asset.name, sketch));
            let named = reached.as_deref().unwrap_or(&asset.name);
            self.mentions.replaced(named, Writing::Prose, sketch).or(reached)
        });
        Some(AnyRecord::Snapshot(Arc::new(renamed?)))
    }
}
