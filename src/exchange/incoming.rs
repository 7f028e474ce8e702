//! What a native file would bring to a village that may hold records already.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use serde_json::{Value as Json, json};
use strum::VariantArray;

use crate::domain::change::Change;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::relation::RelationKind;
use crate::domain::value::Shape;
use crate::domain::village::Village;
use crate::exchange::fill::fill;
use crate::i18n::fold;

/// How many records of each sort; sorts of which there are none are left out.
pub type Counts = BTreeMap<RecordKind, usize>;

/// What a file would bring; nothing is changed yet.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Arrivals {
    /// What has to change in the village.
    pub changes: Vec<Change>,
    /// Records that the village does not have yet.
    pub added: Counts,
    /// Records of the village in which something is filled in.
    pub changed: Counts,
    /// Records that bring nothing new.
    pub same: Counts,
    /// Fields that say something else than the village; the village keeps its own.
    pub clashes: Vec<Clash>,
}

/// A field in which the village and the file differ.
#[derive(Debug, Clone, PartialEq)]
pub struct Clash {
    /// Which sort of record.
    pub kind: RecordKind,
    /// Which record of the village.
    pub id: Id,
    /// Which field.
    pub field: &'static str,
}

/// What changes when the incoming village is taken up. What the village says already stays; what
/// it leaves open is filled in. The same file twice brings nothing the second time.
pub fn arrivals(village: &Village, incoming: &Village) -> Arrivals {
    let known = Known::new(village, incoming);
    let mut arrivals = Arrivals::default();
    let mut places = HashMap::new();
    for kind in RecordKind::VARIANTS {
        // Settings are taken over as a whole, and only by a village without anything else.
        if *kind == RecordKind::Settings && !village.is_empty() {
            continue;
        }
        for (id, record) in incoming.all(*kind) {
            let mut record = known.relinked(record);
            if let AnyRecord::Settings(settings) = &mut record {
                // Views are of this file, and never come in.
                Arc::make_mut(settings).views = village.settings().views.clone();
            }
            let id = known.present_id(id, &record);
            arrivals.take(village, id, record, &mut places);
        }
    }
    arrivals
}

impl Arrivals {
    /// Takes up one record. Two records of the file can be the same one of the village: `places`
    /// tells where its change stands.
    fn take(
        &mut self,
        village: &Village,
        id: Id,
        incoming: AnyRecord,
        places: &mut HashMap<(RecordKind, Id), usize>,
    ) {
        let kind = incoming.kind();
        let place = places.get(&(kind, id)).copied();
        let earlier = place.and_then(|place| self.changes.get(place)?.after.clone());
        let record = match earlier.or_else(|| village.get(kind, id)) {
            Some(present) if kind != RecordKind::Settings => self.filled(present, id, &incoming),
            _ => incoming,
        };
        let counts = match (Change::put(village, id, record), place) {
            (Some(change), Some(place)) => {
                self.changes[place] = change;
                &mut self.same
            }
            (Some(change), None) => {
                let added = change.before.is_none();
                places.insert((kind, id), self.changes.len());
                self.changes.push(change);
                if added { &mut self.added } else { &mut self.changed }
            }
            (None, _) => &mut self.same,
        };
        *counts.entry(kind).or_default() += 1;
    }

    /// The record of the village, with what it left open from the file.
    fn filled(&mut self, present: AnyRecord, id: Id, incoming: &AnyRecord) -> AnyRecord {
        let mut after = present;
        if after == *incoming {
            return after;
        }
        let kind = after.kind();
        let mut clashes = fill(&mut after, incoming);
        // Of another kind than here it may say what this kind has no field for.
        let said = incoming.fields().into_iter();
        let homeless = said.filter(|(info, value)| !value.is_empty() && after.value(info.name).is_none());
        clashes.extend(homeless.map(|(info, _)| info.name));
        for field in clashes {
            // Another spelling of its name does not make another kern.
            if kind != RecordKind::Kern {
                self.clashes.push(Clash { kind, id, field });
            }
        }
        after
    }
}

/// Which records of the file are already in the village under another id.
struct Known {
    /// Kernen with the same name.
    kernen: HashMap<Id, Id>,
    /// Relations of the same type between the same two assets.
    pairs: HashMap<(RelationKind, Option<Id>, Option<Id>), Id>,
    /// The fields that point at kernen, by sort of record.
    fields: HashMap<RecordKind, Vec<&'static str>>,
}

impl Known {
    fn new(village: &Village, incoming: &Village) -> Self {
        let mut by_name: HashMap<String, Id> = HashMap::new();
        for (id, kern) in village.kernen_by_name() {
            by_name.entry(fold(&kern.name)).or_insert(id);
        }
        let kernen = incoming.kernen.iter().filter_map(|(id, kern)| {
            let present = by_name.get(&fold(&kern.name))?;
            (!village.kernen.contains_key(id)).then_some((*id, *present))
        });
        let relations = village.relations.iter();
        Self {
            kernen: kernen.collect(),
            pairs: relations.map(|(id, relation)| (relation.pair(), *id)).collect(),
            fields: RecordKind::VARIANTS
                .iter()
                .map(|kind| (*kind, kern_fields(*kind)))
                .collect(),
        }
    }

    /// The id under which the village has, or will have, what the file calls `id`.
    fn present_id(&self, id: Id, record: &AnyRecord) -> Id {
        match record {
            AnyRecord::Kern(_) => self.kernen.get(&id).copied().unwrap_or(id),
            AnyRecord::Relation(relation) => self.pairs.get(&relation.pair()).copied().unwrap_or(id),
            _ => id,
        }
    }

    /// The record with its kernen as the village knows them.
    fn relinked(&self, mut record: AnyRecord) -> AnyRecord {
        if self.kernen.is_empty() {
            return record;
        }
        for field in self.fields.get(&record.kind()).into_iter().flatten() {
            let links = record.value(field).map(|value| value.links()).unwrap_or_default();
            if !links.iter().any(|id| self.kernen.contains_key(id)) {
                continue;
            }
            let renamed: Vec<Id> = links
                .iter()
                .map(|id| *self.kernen.get(id).unwrap_or(id))
                .collect();
            if let Some(value) = record.value_mut(field) {
                let json = match value.shape() {
                    Shape::Link(_) => renamed.first().map_or(Json::Null, |id| json!(id)),
                    _ => json!(renamed),
                };
                // Ids written by us can be read by us.
                let _ = value.take_json(&json);
            }
        }
        record
    }
}

fn kern_fields(kind: RecordKind) -> Vec<&'static str> {
    let empty = AnyRecord::empty(kind);
    let infos = empty.infos().into_iter();
    infos
        .filter(|info| {
            empty.value(info.name).is_some_and(|value| {
                matches!(
                    value.shape(),
                    Shape::Link(RecordKind::Kern) | Shape::Links(RecordKind::Kern)
                )
            })
        })
        .map(|info| info.name)
        .collect()
}
