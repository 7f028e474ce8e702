//! Who is named in a text: to count them, and say it truly where a file or a page is made.

use std::collections::BTreeSet;

use crate::domain::asset::Asset;
use crate::domain::privacy::Tell;
use crate::domain::privacy::mentions::Mentions;
use crate::domain::privacy::secrets::Secrets;
use crate::domain::privacy::titles::Titles;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::village::Village;

/// The names of some people of a village.
#[derive(Debug, Clone)]
pub struct Called(Mentions);

impl Called {
    /// The names of those people of the village whom this is asked of; what a place or club is called names nobody.
    pub fn of(village: &Village, who: impl Fn(Id, &Asset) -> bool, tell: Tell) -> Self {
        let mut mentions = Mentions::with(Titles::watchful(tell));
        for (id, asset) in &village.assets {
            if asset.kind.consent().is_some() && who(*id, asset) {
                let mut names = Secrets::default();
                names.add_name(&asset.name, mentions.titles());
                mentions.put(*id, Some(names));
            }
        }
        for kind in [RecordKind::Settings, RecordKind::Kern, RecordKind::Asset] {
            for (id, record) in village.all(kind) {
                let name = match &record {
                    AnyRecord::Settings(settings) => Some(&*settings.village),
                    AnyRecord::Kern(kern) => Some(&*kern.name),
                    AnyRecord::Asset(asset) => Some(&*asset.name).filter(|_| asset.kind.consent().is_none()),
                    _ => None,
                };
                mentions.cover(id, &record, name);
            }
        }
        Self(mentions)
    }

    /// Those who are named in the text.
    pub fn in_text(&self, text: &str) -> BTreeSet<Id> {
        self.0.named(text)
    }
}
