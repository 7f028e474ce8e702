//! People who are not in the inventory any more: what is told of them stays hidden, as nobody can ask them. A name, a
//! number or a home that somebody or an open place has who is there now is theirs: an entry may have been joined with
//! another, or typed anew. A name is also that of a club, as which it may have been put right; where a club can be reached
//! may still be at somebody's.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use crate::domain::asset::Asset;
use crate::domain::change::Edit;
use crate::domain::fold::plain;
use crate::domain::privacy::homes::is_its_own;
use crate::domain::privacy::person::{leave_empty, secrets};
use crate::domain::privacy::secrets::Secrets;
use crate::domain::privacy::sketch::Sketch;
use crate::domain::privacy::{Masked, Tell};
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::village::Village;

/// By name, who is gone, and how many are called so who or that are there.
#[derive(Debug, Clone, Default)]
pub(super) struct Names {
    gone: HashMap<String, BTreeSet<Id>>,
    there: HashMap<String, usize>,
}

impl Names {
    /// Of this village.
    pub fn of(village: &Village) -> Self {
        let mut names = Self::default();
        for kind in [RecordKind::Settings, RecordKind::Kern, RecordKind::Asset] {
            for (_, record) in village.all(kind) {
                names.come(&record);
            }
        }
        for (id, asset) in &village.departed.0 {
            names.gone.entry(key(&asset.name)).or_default().insert(*id);
        }
        names
    }

    fn come(&mut self, record: &AnyRecord) {
        if let Some(name) = name_of(record) {
            *self.there.entry(key(name)).or_default() += 1;
        }
    }

    fn leave(&mut self, record: &AnyRecord) {
        let there = name_of(record).and_then(|name| self.there.get_mut(&key(name)));
        if let Some(there) = there {
            *there = there.saturating_sub(1);
        }
    }

    fn is_there(&self, name: &str) -> bool {
        self.there.get(&key(name)).is_some_and(|there| 0 < *there)
    }
}

/// Who is not in the inventory any more, and has no name of somebody or something that is.
pub fn gone_from(village: &Village) -> impl Iterator<Item = (Id, &Arc<Asset>)> {
    let departed = &village.departed.0;
    let names = (!departed.is_empty()).then(|| Names::of(village));
    let is_there = move |asset: &Asset| names.as_ref().is_some_and(|names| names.is_there(&asset.name));
    let gone = departed.iter().filter(move |(_, asset)| !is_there(asset));
    gone.map(|(id, asset)| (*id, asset))
}

/// What is the same of a name, however it is written.
fn key(name: &str) -> String {
    plain(name.trim())
}

/// What something is called of which the name may be that of somebody who is gone.
fn name_of(record: &AnyRecord) -> Option<&str> {
    matches!(
        record,
        AnyRecord::Settings(_) | AnyRecord::Kern(_) | AnyRecord::Asset(_)
    )
    .then(|| record.title())
}

impl Masked {
    /// Hides what is told of everybody who is gone.
    pub(super) fn hide_departed(&mut self, all: &Village, tell: Tell) {
        for (id, asset) in &all.departed.0 {
            self.put_departed(all, *id, asset, tell);
        }
    }

    /// Follows who goes, and who comes with the name of somebody who is gone; answers with where texts may have to be
    /// told otherwise than before, and what at their house may have to be.
    pub(super) fn follow_departed(
        &mut self,
        real: &Village,
        edit: &Edit,
        tell: Tell,
    ) -> (Vec<Sketch>, BTreeSet<Id>) {
        let mut named = BTreeSet::new();
        for change in &edit.changes {
            for (record, comes) in [(&change.before, false), (&change.after, true)] {
                let Some(record) = record else { continue };
                match comes {
                    true => self.departed.come(record),
                    false => self.departed.leave(record),
                }
                named.extend(name_of(record).map(key));
            }
            if change.kind == RecordKind::Asset {
                let before = change.before.as_ref().and_then(name_of).map(key);
                if let Some(ids) = before.and_then(|name| self.departed.gone.get_mut(&name)) {
                    ids.remove(&change.id);
                }
                if let Some(asset) = real.departed.0.get(&change.id) {
                    let ids = self.departed.gone.entry(key(&asset.name)).or_default();
                    ids.insert(change.id);
                }
            }
        }
        let gone = named.iter().filter_map(|name| self.departed.gone.get(name));
        let gone: Vec<Id> = gone.flatten().copied().collect();
        let (mut probes, mut there) = (Vec::new(), BTreeSet::new());
        for id in gone {
            if let Some(asset) = real.departed.0.get(&id) {
                there.extend(self.homes.beside(id));
                probes.extend(self.put_departed(real, id, asset, tell));
                there.extend(self.homes.beside(id));
            }
        }
        (probes, there)
    }

    /// What is told of somebody who is gone is hidden from now on, unless their name is that of somebody else.
    fn put_departed(&mut self, real: &Village, id: Id, asset: &Asset, tell: Tell) -> Vec<Sketch> {
        let said_no = self.secrets_of(asset, tell).is_some();
        let hidden = (!self.departed.is_there(&asset.name)).then(|| self.theirs_alone(real, asset, said_no));
        self.homes.put(id, hidden.as_ref().filter(|_| said_no), true);
        let mut probes = Vec::new();
        if let Some(ways) = &mut self.ways {
            probes.extend(ways.put_departed(id, hidden.as_ref()));
        }
        let new = hidden.map(|asset| secrets(&asset, self.mentions.titles(), tell));
        if self.mentions.of(id) != new.as_ref() {
            probes.extend(Secrets::between(self.mentions.of(id), new.as_ref()));
            self.mentions.put(id, new);
        }
        probes
    }

    /// The person without a number, an address for mail or a home that is that of somebody or an open place there. Of
    /// who said yes a club may have it too.
    fn theirs_alone(&self, real: &Village, asset: &Asset, said_no: bool) -> Asset {
        let mut own = asset.clone();
        let decides = |id: Id| {
            let owner = real.assets.get(&id);
            owner.is_some_and(|owner| !said_no || is_its_own(owner))
        };
        let is_known = |way: &str| {
            let ways = self.ways.as_ref();
            ways.is_some_and(|ways| ways.owners_of(way).any(decides))
        };
        if is_known(&asset.phone) {
            leave_empty(&mut own, &["phone"]);
        }
        if is_known(&asset.email) {
            leave_empty(&mut own, &["email"]);
        }
        if self.homes.is_of_open_place(asset) {
            leave_empty(&mut own, &["address", "postcode"]);
        }
        own
    }
}
