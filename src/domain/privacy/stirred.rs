//! Which records look otherwise in the masked village after an edit.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::domain::asset::Asset;
use crate::domain::change::Edit;
use crate::domain::privacy::secrets::Secrets;
use crate::domain::privacy::sketch::Sketch;
use crate::domain::privacy::{Masked, Tell};
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::village::Village;

/// To look for so many people in every sketch takes longer than to read every text again.
const MANY: usize = 500;

impl Masked {
    /// Which records look otherwise after this edit: those that it changes, and those in which somebody
    /// is named of whom other things may be said than before.
    pub(super) fn stirred(&mut self, real: &Village, edit: &Edit, tell: Tell) -> BTreeSet<(RecordKind, Id)> {
        let mut stirred: BTreeSet<(RecordKind, Id)> = edit
            .changes
            .iter()
            .map(|change| (change.kind, change.id))
            .collect();
        let mut probes = Vec::new();
        let named = self.departed.follow(real, edit);
        for change in &edit.changes {
            match change.kind {
                RecordKind::Asset => {
                    let asset = real.assets.get(&change.id);
                    if let Some(ways) = &mut self.ways {
                        probes.extend(ways.put(change.id, asset.map(Arc::as_ref), &self.purposes));
                    }
                    let known = close_to(change.before.as_ref()) == close_to(change.after.as_ref());
                    let old = self.mentions.of(change.id);
                    let new = match asset {
                        Some(asset) => self.secrets_of(real, change.id, asset, tell),
                        // Who has just been taken out may still be named elsewhere.
                        None => old.cloned(),
                    };
                    let asset = asset.map(Arc::as_ref);
                    let mut there = self.homes.beside(change.id);
                    self.homes.put(change.id, asset, asset.is_some() && new.is_some());
                    there.extend(self.homes.beside(change.id));
                    stirred.extend(there.into_iter().map(|there| (RecordKind::Asset, there)));
                    if old == new.as_ref() && (known || new.is_none()) {
                        continue;
                    }
                    probes.extend(Secrets::between(old, new.as_ref()));
                    stirred.extend(self.pointing_at(change.id));
                    self.mentions.put(change.id, new);
                }
                RecordKind::Kern => {
                    let here = |asset: &Asset| self.is_hidden(asset) && asset.kern.0 == Some(change.id);
                    let people = real.assets.iter().filter(|(_, asset)| here(asset));
                    stirred.extend(people.map(|(id, _)| (RecordKind::Asset, *id)));
                }
                _ => {}
            }
        }
        let (gone, there) = self.follow_departed(real, &named, tell);
        probes.extend(gone);
        stirred.extend(self.follow_called_before(real, &named, &mut probes, tell));
        stirred.extend(there.into_iter().map(|there| (RecordKind::Asset, there)));
        probes.extend(self.renamed(edit));
        stirred.extend(self.told_otherwise(real, edit));
        if !probes.is_empty() {
            let many = MANY < probes.len();
            let named = self
                .sketches
                .iter()
                .filter(|(_, sketch)| many || probes.iter().any(|probe| sketch.may_have(probe)));
            stirred.extend(named.map(|(place, _)| *place));
            // They name every club and place, so that a sketch of them would never say no.
            stirred.extend(real.snapshots.keys().map(|id| (RecordKind::Snapshot, *id)));
            self.cover_again(real, &stirred);
        }
        stirred
    }

    /// Where to look because something that may be said is called otherwise than before: a word of its
    /// name may now be that of somebody, or no longer be.
    fn renamed(&mut self, edit: &Edit) -> Vec<Sketch> {
        let mut probes = Vec::new();
        for change in &edit.changes {
            // What has just been taken out may still be named elsewhere.
            let Some(after) = &change.after else { continue };
            let before = change.before.as_ref();
            let names = [
                before.and_then(|before| self.public_name(before)),
                self.public_name(after),
            ];
            if names[0] != names[1] {
                let names = names.into_iter().flatten();
                probes.extend(names.flat_map(|name| self.mentions.covered_by(name)));
                let name = self.public_name(after);
                self.mentions.cover(change.id, after, name);
            }
        }
        probes
    }

    /// The name of something that may be said by everybody, though somebody who may not be named is called
    /// like a part of it: "Café de Ridder". Of somebody who agreed it takes more than a first name.
    pub(super) fn public_name<'r>(&self, record: &'r AnyRecord) -> Option<&'r str> {
        match record {
            AnyRecord::Settings(settings) => Some(&settings.village),
            AnyRecord::Kern(kern) => Some(&kern.name),
            AnyRecord::Asset(asset) if asset.kind.consent().is_none() => Some(&asset.name),
            AnyRecord::Asset(asset) => {
                Some(&*asset.name).filter(|name| name.contains(' ') && !self.is_hidden(asset))
            }
            _ => None,
        }
    }

    /// Somebody may have come who is called like a part of these names.
    fn cover_again(&mut self, real: &Village, stirred: &BTreeSet<(RecordKind, Id)>) {
        let named = real.kernen.keys().map(|id| (RecordKind::Kern, *id));
        let named = named.chain([(RecordKind::Settings, Id::ONLY)]);
        let assets = stirred.iter().filter(|(kind, _)| *kind == RecordKind::Asset);
        for (kind, id) in named.chain(assets.copied()) {
            if let Some(record) = real.get(kind, id) {
                let name = self.public_name(&record);
                self.mentions.cover(id, &record, name);
            }
        }
    }

    pub(super) fn pointing_at(&self, person: Id) -> impl Iterator<Item = (RecordKind, Id)> + '_ {
        let of = |kind: RecordKind, ids| std::iter::repeat(kind).zip(<[Id]>::iter(ids).copied());
        of(RecordKind::Relation, self.neighbours.relations_of(person))
            .chain(of(RecordKind::Story, self.neighbours.stories_of(person)))
            .chain(of(RecordKind::Action, self.neighbours.actions_of(person)))
            .chain(of(RecordKind::Channel, self.neighbours.channels_of(person)))
            .chain(of(RecordKind::Answer, self.neighbours.answers_of(person)))
    }
}

/// What is said of somebody only where a record points at them.
fn close_to(record: Option<&AnyRecord>) -> Option<(&str, &str, &str)> {
    match record {
        Some(AnyRecord::Asset(asset)) => Some((&asset.name, &asset.address, &asset.postcode)),
        _ => None,
    }
}
