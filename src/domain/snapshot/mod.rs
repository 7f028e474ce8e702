//! Snapshots (*momentopname*): how the village stood on a day, kept to compare with later.
//!
//! A snapshot names no person: of people it keeps ids alone, so that whoever is erased is gone from it too.
//! It stays in its own file: the exchange format does not know it.

mod comparison;
mod standing;

use std::sync::Arc;

use jiff::civil::Date;
use strum::{IntoStaticStr, VariantArray};

use crate::domain::change::{Change, Edit};
use crate::domain::code::Code;
use crate::domain::fields::fields;
use crate::domain::gathering::{Gathering, GatheringKind};
use crate::domain::record::{AnyRecord, Id, Record, RecordKind};
use crate::domain::value::{Line, Link, Prose};
use crate::domain::village::{Records, Village};

pub use comparison::{CellChange, Comparison, GapChange, Mover, Tally, Turn};
pub use standing::{Standing, StoodAsset, StoodRow, StoodStep};

/// An edit of more records than this is an import: its walks were walked elsewhere.
const SWEEPING: usize = 100;

/// In days.
const A_YEAR: i32 = 365;
const HALF_A_YEAR: i32 = 182;

fields! {
    /// How the village stood on a day.
    Snapshot {
        /// What people call it, such as "voor de zomer".
        label: Line,
        /// When it was made.
        date: Option<Date>,
        /// By hand, or by itself at a walk.
        made: Made as "",
        /// The walk at which it made itself.
        gathering: Link<Gathering> as "",
        /// How it stood: JSON that people can read too.
        content: Prose as "",
    }
}

/// How a snapshot came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Made {
    /// Somebody made it.
    #[default]
    Hand,
    /// It made itself when a walk was entered.
    Walk,
}

impl Code for Made {
    const TERM: &'static str = "made";
}

impl Snapshot {
    /// A new one without content yet: what stands is filled in when it is kept.
    pub fn on(date: Date) -> Self {
        Self {
            date: Some(date),
            ..Self::default()
        }
    }

    /// How the village stood; nothing if a newer program wrote it.
    pub fn standing(&self) -> Option<Standing> {
        Standing::read(&self.content)
    }

    /// The snapshot with other names for the entries of then; nothing if all stay as they are, or if a newer program
    /// wrote it.
    pub fn renamed(&self, told: &mut dyn FnMut(&StoodAsset) -> Option<String>) -> Option<Self> {
        let mut standing = self.standing()?;
        standing.rename(told).then(|| Self {
            content: standing.write().into(),
            ..self.clone()
        })
    }

    /// The snapshot that is worth comparing with: the one nearest to a year ago, as long as it is not younger
    /// than half a year; else the oldest of those.
    pub fn of_last_year(village: &Village, today: Date) -> Option<Id> {
        let all = Self::newest(village);
        let days = |snapshot: &Self| snapshot.date.map(|date| (today - date).get_days());
        let of_then = all.iter().filter_map(|(id, one)| Some((days(one)?, *id)));
        let nearest = of_then.filter(|(days, _)| HALF_A_YEAR <= *days);
        let nearest = nearest.min_by_key(|(days, id)| ((days - A_YEAR).abs(), *id));
        nearest
            .map(|(_, id)| id)
            .or_else(|| all.last().map(|(id, _)| *id))
    }

    /// The snapshots of a village, the newest first.
    pub fn newest(village: &Village) -> Vec<(Id, Arc<Self>)> {
        let all = village.snapshots.iter();
        let mut all: Vec<(Id, Arc<Self>)> = all.map(|(id, one)| (*id, one.clone())).collect();
        all.sort_by_key(|(id, one)| std::cmp::Reverse((one.date, *id)));
        all
    }
}

impl Record for Snapshot {
    const KIND: RecordKind = RecordKind::Snapshot;

    fn title(&self) -> &str {
        &self.label
    }

    fn of(village: &Village) -> &Records<Self> {
        &village.snapshots
    }

    fn of_mut(village: &mut Village) -> &mut Records<Self> {
        &mut village.snapshots
    }

    fn wrap(record: Arc<Self>) -> AnyRecord {
        AnyRecord::Snapshot(record)
    }
}

/// The walk that this edit adds, if that is what it does: at each walk the village is kept as it stands.
fn walk_in(edit: &Edit) -> Option<Id> {
    if SWEEPING < edit.changes.len() {
        return None;
    }
    let walks = edit.changes.iter().filter(|change| {
        let new = matches!(&change.after, Some(AnyRecord::Gathering(new)) if new.kind == GatheringKind::Walk);
        new && change.before.is_none()
    });
    walks.map(|change| change.id).next()
}

/// Whether the change is a new snapshot that does not say yet how the village stands.
fn is_blank(change: &Change) -> bool {
    matches!(&change.after, Some(AnyRecord::Snapshot(new)) if new.content.is_empty())
}

/// Whether how the village stands has to be kept with this edit.
pub fn keeps_standing(edit: &Edit) -> bool {
    walk_in(edit).is_some() || edit.changes.iter().any(is_blank)
}

/// The edit with how the village stands: in the snapshot that it adds, or in one that makes itself
/// because it adds a walk. It is one edit, so that taking it back takes back both.
#[must_use]
pub fn with_standing(mut edit: Edit, standing: &str, today: Date) -> Edit {
    let walk = walk_in(&edit);
    for change in edit.changes.iter_mut().filter(|change| is_blank(change)) {
        if let Some(AnyRecord::Snapshot(snapshot)) = &mut change.after {
            let snapshot = Arc::make_mut(snapshot);
            snapshot.date.get_or_insert(today);
            snapshot.content = standing.into();
        }
    }
    if let Some(walk) = walk {
        let snapshot = Snapshot {
            made: Made::Walk,
            gathering: Link::to(walk),
            content: standing.into(),
            ..Snapshot::on(today)
        };
        edit.changes.push(Change::add(Id::fresh(), snapshot));
    }
    edit
}
