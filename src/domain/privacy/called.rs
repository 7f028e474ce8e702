//! Who is named in a text: to count them, and say it truly where a file or a page is made.

use std::collections::BTreeSet;

use crate::domain::asset::Asset;
use crate::domain::privacy::Tell;
use crate::domain::privacy::departed::gone_from;
use crate::domain::privacy::mentions::Mentions;
use crate::domain::privacy::secrets::Secrets;
use crate::domain::privacy::sketch::Sketch;
use crate::domain::privacy::titles::Titles;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::village::Village;

/// The names of some people of a village.
#[derive(Debug, Clone)]
pub struct Called(Mentions);

impl Called {
    /// The names of those people of the village whom this is asked of; what a place or club is called names nobody.
    pub fn of(village: &Village, who: impl Fn(Id, &Asset) -> bool, tell: Tell) -> Self {
        let mut called = Self(Mentions::with(Titles::watchful(tell)));
        for (id, asset) in &village.assets {
            if who(*id, asset) {
                called.put(*id, asset);
            }
        }
        for kind in [RecordKind::Settings, RecordKind::Kern, RecordKind::Asset] {
            for (id, record) in village.all(kind) {
                called.cover(id, &record);
            }
        }
        called
    }

    /// Also the names of those who are not in the inventory of this village any more.
    #[must_use]
    pub fn and_gone(mut self, village: &Village) -> Self {
        for (id, asset) in gone_from(village) {
            self.put(id, asset);
        }
        self
    }

    /// Also what this person was called before.
    #[must_use]
    pub(super) fn and_before(mut self, village: &Village, person: Id) -> Self {
        let mut names = self.0.of(person).cloned().unwrap_or_default();
        for name in village.called_before.of(person) {
            names.add_name(name, self.0.titles());
        }
        self.0.put(person, Some(names));
        self
    }

    /// From now on this one is called so, if it is somebody; answers with where somebody may be named now, or no longer.
    pub(super) fn put(&mut self, id: Id, asset: &Asset) -> Vec<Sketch> {
        let names = asset.kind.consent().map(|_| {
            let mut names = Secrets::default();
            names.add_name(&asset.name, self.0.titles());
            names
        });
        let old = self.0.of(id);
        if old == names.as_ref() {
            return Vec::new();
        }
        let probes = Secrets::between(old, names.as_ref());
        self.0.put(id, names);
        probes
    }

    /// What this is called names nobody, if it is no person.
    pub(super) fn cover(&mut self, id: Id, record: &AnyRecord) {
        self.0.cover(id, record, thing_name(record));
    }

    /// Those who are named in the text.
    pub fn in_text(&self, text: &str) -> BTreeSet<Id> {
        self.0.named(text)
    }
}

/// What the village, a kern, a place or a club is called.
pub(super) fn thing_name(record: &AnyRecord) -> Option<&str> {
    match record {
        AnyRecord::Settings(settings) => Some(&settings.village),
        AnyRecord::Kern(kern) => Some(&kern.name),
        AnyRecord::Asset(asset) => Some(&*asset.name).filter(|_| asset.kind.consent().is_none()),
        _ => None,
    }
}
