//! Everything that is known of a village.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, LazyLock};

use strum::VariantArray;

use crate::domain::asset::Asset;
use crate::domain::change::Edit;
use crate::domain::channel::Channel;
use crate::domain::distinction::Distinction;
use crate::domain::gathering::Gathering;
use crate::domain::lists::Kern;
use crate::domain::plan::{Action, Goal, Vision};
use crate::domain::questionnaire::Answer;
use crate::domain::record::{AnyRecord, Id, Record, RecordKind};
use crate::domain::relation::Relation;
use crate::domain::settings::Settings;
use crate::domain::snapshot::Snapshot;
use crate::domain::story::Story;
use crate::domain::support::Support;

/// Records of one sort by id. A clone shares everything and costs next to nothing.
pub type Records<R> = imbl::OrdMap<Id, Arc<R>>;

/// Everything that is known of a village. A clone shares all records and costs next to nothing,
/// so that a long job can have one of its own.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Village {
    /// The settings, under [`Id::ONLY`].
    pub settings: Records<Settings>,
    /// The village cores or neighbourhoods.
    pub kernen: Records<Kern>,
    /// Places, volunteers, associations and professionals.
    pub assets: Records<Asset>,
    /// What connects the assets.
    pub relations: Records<Relation>,
    /// Walks, conversations and meetings.
    pub gatherings: Records<Gathering>,
    /// What was told and seen.
    pub stories: Records<Story>,
    /// Answers to questionnaires.
    pub answers: Records<Answer>,
    /// Ways to reach people.
    pub channels: Records<Channel>,
    /// The vision, under [`Id::ONLY`].
    pub visions: Records<Vision>,
    /// What the village wants to reach.
    pub goals: Records<Goal>,
    /// What somebody will do.
    pub actions: Records<Action>,
    /// Help from outside.
    pub supports: Records<Support>,
    /// How it stood on earlier days.
    pub snapshots: Records<Snapshot>,
    /// Which of its entries are not the same, however alike.
    pub distinctions: Records<Distinction>,
    /// Who is not in it any more, as far as the history tells.
    pub departed: Departed,
    /// What people were called before, as far as the history tells.
    pub called_before: CalledBefore,
}

/// People who were in the inventory and are not any more: deleted, or of an import that was taken back. Nobody can ask
/// them, so that what is told of them elsewhere stays hidden. They are no part of how the village stands.
#[derive(Debug, Clone, Default)]
pub struct Departed(pub Records<Asset>);

impl PartialEq for Departed {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// How the label of an edit begins that brings the made-up village, or takes it out: nobody lives there.
pub const OF_MADE_UP: &str = "edit-demo-";

impl Departed {
    /// Follows what is done.
    pub fn follow(&mut self, edit: &Edit) {
        let is_made_up = edit.label.key.starts_with(OF_MADE_UP);
        for change in &edit.changes {
            match (&change.before, &change.after) {
                (_, Some(AnyRecord::Asset(_))) => {
                    self.0.remove(&change.id);
                }
                (Some(AnyRecord::Asset(asset)), None) if asset.kind.consent().is_some() && !is_made_up => {
                    self.0.insert(change.id, asset.clone());
                }
                _ => {}
            }
        }
    }
}

/// What people were called before: they married, or another name stayed when two entries were joined. It is no part of
/// how the village stands.
#[derive(Debug, Clone, Default)]
pub struct CalledBefore(pub HashMap<Id, BTreeSet<String>>);

impl PartialEq for CalledBefore {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl CalledBefore {
    /// Follows what is done.
    pub fn follow(&mut self, edit: &Edit) {
        for change in &edit.changes {
            if let (Some(AnyRecord::Asset(before)), Some(AnyRecord::Asset(after))) =
                (&change.before, &change.after)
                && before.kind.consent().is_some()
                && before.name != after.name
            {
                self.0
                    .entry(change.id)
                    .or_default()
                    .insert(before.name.to_string());
            }
        }
    }

    /// The names of this one.
    pub fn of(&self, id: Id) -> impl Iterator<Item = &str> {
        self.0.get(&id).into_iter().flatten().map(String::as_str)
    }
}

impl Village {
    /// The settings; those of a new village if none were kept.
    pub fn settings(&self) -> &Settings {
        static DELIVERED: LazyLock<Settings> = LazyLock::new(|| Settings::delivered(""));
        self.settings.get(&Id::ONLY).map_or(&DELIVERED, Arc::as_ref)
    }

    /// The vision, if there is one.
    pub fn vision(&self) -> Option<&Vision> {
        self.visions.get(&Id::ONLY).map(Arc::as_ref)
    }

    /// The record of this sort with this id.
    pub fn get(&self, kind: RecordKind, id: Id) -> Option<AnyRecord> {
        fn of<R: Record>(village: &Village, id: Id) -> Option<AnyRecord> {
            R::of(village).get(&id).cloned().map(R::wrap)
        }
        match kind {
            RecordKind::Settings => of::<Settings>(self, id),
            RecordKind::Kern => of::<Kern>(self, id),
            RecordKind::Asset => of::<Asset>(self, id),
            RecordKind::Relation => of::<Relation>(self, id),
            RecordKind::Gathering => of::<Gathering>(self, id),
            RecordKind::Story => of::<Story>(self, id),
            RecordKind::Answer => of::<Answer>(self, id),
            RecordKind::Channel => of::<Channel>(self, id),
            RecordKind::Vision => of::<Vision>(self, id),
            RecordKind::Goal => of::<Goal>(self, id),
            RecordKind::Action => of::<Action>(self, id),
            RecordKind::Support => of::<Support>(self, id),
            RecordKind::Snapshot => of::<Snapshot>(self, id),
            RecordKind::Distinction => of::<Distinction>(self, id),
        }
    }

    /// All records of this sort, in order of id.
    pub fn all(&self, kind: RecordKind) -> Box<dyn Iterator<Item = (Id, AnyRecord)> + '_> {
        fn of<R: Record>(village: &Village) -> Box<dyn Iterator<Item = (Id, AnyRecord)> + '_> {
            Box::new(
                R::of(village)
                    .iter()
                    .map(|(id, record)| (*id, R::wrap(record.clone()))),
            )
        }
        match kind {
            RecordKind::Settings => of::<Settings>(self),
            RecordKind::Kern => of::<Kern>(self),
            RecordKind::Asset => of::<Asset>(self),
            RecordKind::Relation => of::<Relation>(self),
            RecordKind::Gathering => of::<Gathering>(self),
            RecordKind::Story => of::<Story>(self),
            RecordKind::Answer => of::<Answer>(self),
            RecordKind::Channel => of::<Channel>(self),
            RecordKind::Vision => of::<Vision>(self),
            RecordKind::Goal => of::<Goal>(self),
            RecordKind::Action => of::<Action>(self),
            RecordKind::Support => of::<Support>(self),
            RecordKind::Snapshot => of::<Snapshot>(self),
            RecordKind::Distinction => of::<Distinction>(self),
        }
    }

    /// The asset with this id, or else the person who had it once, as far as the history tells.
    pub fn once(&self, id: Id) -> Option<&Arc<Asset>> {
        self.assets.get(&id).or_else(|| self.departed.0.get(&id))
    }

    /// How many there are of this sort.
    pub fn count(&self, kind: RecordKind) -> usize {
        match kind {
            RecordKind::Settings => self.settings.len(),
            RecordKind::Kern => self.kernen.len(),
            RecordKind::Asset => self.assets.len(),
            RecordKind::Relation => self.relations.len(),
            RecordKind::Gathering => self.gatherings.len(),
            RecordKind::Story => self.stories.len(),
            RecordKind::Answer => self.answers.len(),
            RecordKind::Channel => self.channels.len(),
            RecordKind::Vision => self.visions.len(),
            RecordKind::Goal => self.goals.len(),
            RecordKind::Action => self.actions.len(),
            RecordKind::Support => self.supports.len(),
            RecordKind::Snapshot => self.snapshots.len(),
            RecordKind::Distinction => self.distinctions.len(),
        }
    }

    /// Puts the record there, or takes it away.
    pub fn set(&mut self, kind: RecordKind, id: Id, record: Option<AnyRecord>) {
        fn forget<R: Record>(village: &mut Village, id: Id) {
            R::of_mut(village).remove(&id);
        }
        if let Some(record) = record {
            return record.put(id, self);
        }
        match kind {
            RecordKind::Settings => forget::<Settings>(self, id),
            RecordKind::Kern => forget::<Kern>(self, id),
            RecordKind::Asset => forget::<Asset>(self, id),
            RecordKind::Relation => forget::<Relation>(self, id),
            RecordKind::Gathering => forget::<Gathering>(self, id),
            RecordKind::Story => forget::<Story>(self, id),
            RecordKind::Answer => forget::<Answer>(self, id),
            RecordKind::Channel => forget::<Channel>(self, id),
            RecordKind::Vision => forget::<Vision>(self, id),
            RecordKind::Goal => forget::<Goal>(self, id),
            RecordKind::Action => forget::<Action>(self, id),
            RecordKind::Support => forget::<Support>(self, id),
            RecordKind::Snapshot => forget::<Snapshot>(self, id),
            RecordKind::Distinction => forget::<Distinction>(self, id),
        }
    }

    /// What a record is called; empty if it is not there.
    pub fn name_of(&self, kind: RecordKind, id: Id) -> String {
        self.get(kind, id)
            .map(|record| record.title().to_owned())
            .unwrap_or_default()
    }

    /// The records of this sort with this name, whatever the capitals.
    pub fn named(&self, kind: RecordKind, name: &str) -> Vec<Id> {
        let wanted = name.trim().to_lowercase();
        self.all(kind)
            .filter(|(_, record)| record.title().to_lowercase() == wanted)
            .map(|(id, _)| id)
            .collect()
    }

    /// The kernen by name, then id.
    pub fn kernen_by_name(&self) -> Vec<(Id, &Kern)> {
        let mut kernen: Vec<(Id, &Kern)> = self
            .kernen
            .iter()
            .map(|(id, kern)| (*id, kern.as_ref()))
            .collect();
        kernen.sort_by(|(one, first), (other, second)| (&*first.name, one).cmp(&(&*second.name, other)));
        kernen
    }

    /// Whether nothing has been entered: no kern and no asset, nothing told, nothing planned. How it stood
    /// earlier is nothing that is entered.
    pub fn is_empty(&self) -> bool {
        RecordKind::VARIANTS
            .iter()
            .filter(|kind| {
                !matches!(
                    kind,
                    RecordKind::Settings | RecordKind::Snapshot | RecordKind::Distinction
                )
            })
            .all(|kind| self.count(*kind) == 0)
    }
}
