//! The hidden people that a record points at, and what must not be said of them.

use crate::domain::asset::Asset;
use crate::domain::privacy::Masked;
use crate::domain::privacy::mentions::Mentions;
use crate::domain::privacy::person::close_secrets;
use crate::domain::record::{AnyRecord, Id};
use crate::domain::village::Village;

impl Masked {
    /// The hidden people that a record points at.
    pub(super) fn people_of<'v>(
        &'v self,
        real: &'v Village,
        record: &AnyRecord,
    ) -> impl Iterator<Item = (Id, &'v Asset)> {
        let links = match record {
            AnyRecord::Asset(_) | AnyRecord::Kern(_) | AnyRecord::Settings(_) => Vec::new(),
            other => other
                .fields()
                .into_iter()
                .flat_map(|(_, value)| value.links())
                .collect(),
        };
        let asset = |id: Id| Some((id, &**real.assets.get(&id)?));
        links
            .into_iter()
            .filter_map(asset)
            .filter(|(_, asset)| self.is_hidden(asset))
    }

    /// What must not be said of the people that a record points at.
    pub(super) fn close(&self, real: &Village, record: &AnyRecord) -> Mentions {
        let mut close = Mentions::default();
        for (id, asset) in self.people_of(real, record) {
            let instead = self.mentions.of(id).map(|secrets| secrets.instead.clone());
            let before = self.called_before(real, id);
            let secrets = close_secrets(asset, before, &instead.unwrap_or_default());
            close.put(id, Some(secrets));
        }
        close
    }
}
