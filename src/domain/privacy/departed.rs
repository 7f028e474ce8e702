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
use crate::domain::privacy::person::leave_empty;
use crate::domain::privacy::secrets::Secrets;
use crate::domain::privacy::sketch::Sketch;
use crate::domain::privacy::{Masked, Tell};
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::village::Village;

/// By name, who is gone, who was called so before, and how many are called so who or that are there.
#[derive(Debug, Clone, Default)]
pub(super) struct Names {
    gone: HashMap<String, BTreeSet<Id>>,
    before: HashMap<String, BTreeSet<Id>>,
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
        for (id, before) in &village.called_before.0 {
            for name in before {
                names.before.entry(key(name)).or_default().insert(*id);
            }
        }
        names
    }

    /// Follows who goes, who comes and who is called otherwise from now on; answers with the names that they had or
    /// have.
    pub fn follow(&mut self, real: &Village, edit: &Edit) -> BTreeSet<String> {
        let mut named = BTreeSet::new();
        for change in &edit.changes {
            for (record, comes) in [(&change.before, false), (&change.after, true)] {
                let Some(record) = record else { continue };
                match comes {
                    true => self.come(record),
                    false => self.leave(record),
                }
                named.extend(name_of(record).map(key));
            }
            if change.kind != RecordKind::Asset {
                continue;
            }
            let before = change.before.as_ref().and_then(name_of).map(key);
            if let Some(ids) = before.and_then(|name| self.gone.get_mut(&name)) {
                ids.remove(&change.id);
            }
            if let Some(asset) = real.departed.0.get(&change.id) {
                self.gone.entry(key(&asset.name)).or_default().insert(change.id);
            }
            for name in real.called_before.of(change.id) {
                self.before.entry(key(name)).or_default().insert(change.id);
            }
        }
        named
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

    /// What this one was called before, unless somebody or something is called so now.
    pub(super) fn called_before<'v>(&'v self, real: &'v Village, id: Id) -> impl Iterator<Item = &'v str> {
        let names = real.called_before.of(id);
        names.filter(|name| !self.departed.is_there(name))
    }

    /// Hides what is told of who is gone, or does not, as somebody has one of these names, or has it no longer; answers
    /// with where texts may have to be told otherwise than before, and what at their house may have to be.
    pub(super) fn follow_departed(
        &mut self,
        real: &Village,
        named: &BTreeSet<String>,
        tell: Tell,
    ) -> (Vec<Sketch>, BTreeSet<Id>) {
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

    /// The same of what people who are there were called before; answers with what points at them.
    pub(super) fn follow_called_before(
        &mut self,
        real: &Village,
        named: &BTreeSet<String>,
        probes: &mut Vec<Sketch>,
        tell: Tell,
    ) -> Vec<(RecordKind, Id)> {
        let before = named.iter().filter_map(|name| self.departed.before.get(name));
        let before: BTreeSet<Id> = before.flatten().copied().collect();
        let mut pointing = Vec::new();
        for id in before {
            let Some(asset) = real.assets.get(&id) else {
                continue;
            };
            let new = self.secrets_of(real, id, asset, tell);
            let old = self.mentions.of(id);
            if old != new.as_ref() {
                probes.extend(Secrets::between(old, new.as_ref()));
                self.mentions.put(id, new);
                pointing.extend(self.pointing_at(id));
            }
        }
        pointing
    }

    /// What is told of somebody who is gone is hidden from now on, unless their name is that of somebody else.
    fn put_departed(&mut self, real: &Village, id: Id, asset: &Asset, tell: Tell) -> Vec<Sketch> {
        let said_no = self.secrets_of(real, id, asset, tell).is_some();
        let hidden = (!self.departed.is_there(&asset.name)).then(|| self.theirs_alone(real, asset, said_no));
        self.homes.put(id, hidden.as_ref().filter(|_| said_no), true);
        let mut probes = Vec::new();
        if let Some(ways) = &mut self.ways {
            probes.extend(ways.put_departed(id, hidden.as_ref()));
        }
        let new = hidden.map(|asset| self.all_secrets_of(real, id, &asset, tell));
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
