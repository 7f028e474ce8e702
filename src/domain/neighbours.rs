//! What points at an asset: its relations, stories, actions, channels and answers, at hand at once.

use std::collections::HashMap;

use strum::VariantArray;

use crate::domain::change::Edit;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::village::Village;

/// From an asset to the records that point at it. Costs an edit no more than its own size.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Neighbours {
    relations: Pointing,
    stories: Pointing,
    actions: Pointing,
    channels: Pointing,
    answers: Pointing,
}

/// The records of one sort by the assets that they point at, in order of id.
type Pointing = HashMap<Id, Vec<Id>>;

impl Neighbours {
    /// The neighbours of all assets of a village.
    pub fn build(village: &Village) -> Self {
        let mut neighbours = Self::default();
        for kind in RecordKind::VARIANTS {
            if neighbours.of_mut(*kind).is_none() {
                continue;
            }
            for (id, record) in village.all(*kind) {
                neighbours.note(*kind, id, &record);
            }
        }
        neighbours
    }

    /// Follows an edit of the village.
    pub fn apply(&mut self, edit: &Edit) {
        for change in &edit.changes {
            if let Some(before) = &change.before {
                self.forget(change.kind, change.id, before);
            }
            if let Some(after) = &change.after {
                self.note(change.kind, change.id, after);
            }
        }
    }

    /// The relations that start or end at this asset.
    pub fn relations_of(&self, asset: Id) -> &[Id] {
        at(&self.relations, asset)
    }

    /// The stories about it.
    pub fn stories_of(&self, asset: Id) -> &[Id] {
        at(&self.stories, asset)
    }

    /// The actions that it does or that use it.
    pub fn actions_of(&self, asset: Id) -> &[Id] {
        at(&self.actions, asset)
    }

    /// The channels that reach it or that it runs.
    pub fn channels_of(&self, asset: Id) -> &[Id] {
        at(&self.channels, asset)
    }

    /// Its answers to questions.
    pub fn answers_of(&self, asset: Id) -> &[Id] {
        at(&self.answers, asset)
    }

    fn note(&mut self, kind: RecordKind, id: Id, record: &AnyRecord) {
        let Some(pointing) = self.of_mut(kind) else {
            return;
        };
        for asset in assets_of(record) {
            let ids = pointing.entry(asset).or_default();
            if let Err(place) = ids.binary_search(&id) {
                ids.insert(place, id);
            }
        }
    }

    fn forget(&mut self, kind: RecordKind, id: Id, record: &AnyRecord) {
        let Some(pointing) = self.of_mut(kind) else {
            return;
        };
        for asset in assets_of(record) {
            let Some(ids) = pointing.get_mut(&asset) else {
                continue;
            };
            if let Ok(place) = ids.binary_search(&id) {
                ids.remove(place);
            }
            if ids.is_empty() {
                pointing.remove(&asset);
            }
        }
    }

    fn of_mut(&mut self, kind: RecordKind) -> Option<&mut Pointing> {
        match kind {
            RecordKind::Relation => Some(&mut self.relations),
            RecordKind::Story => Some(&mut self.stories),
            RecordKind::Action => Some(&mut self.actions),
            RecordKind::Channel => Some(&mut self.channels),
            RecordKind::Answer => Some(&mut self.answers),
            _ => None,
        }
    }
}

fn at(pointing: &Pointing, asset: Id) -> &[Id] {
    pointing.get(&asset).map_or(&[], Vec::as_slice)
}

/// The assets that a record points at; some may be there twice.
fn assets_of(record: &AnyRecord) -> Vec<Id> {
    match record {
        AnyRecord::Relation(relation) => relation.from.0.into_iter().chain(relation.to.0).collect(),
        AnyRecord::Story(story) => story.assets.iter().collect(),
        AnyRecord::Action(action) => action.owners.iter().chain(action.assets.iter()).collect(),
        AnyRecord::Channel(channel) => channel.assets.iter().chain(channel.run_by.0).collect(),
        AnyRecord::Answer(answer) => answer.asset.0.into_iter().collect(),
        _ => Vec::new(),
    }
}
