//! Entries that look alike and of which somebody said that they are two (*niet dezelfde*).

use std::collections::HashSet;
use std::sync::Arc;

use crate::domain::asset::Asset;
use crate::domain::change::{Change, Edit};
use crate::domain::fields::fields;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, Record, RecordKind};
use crate::domain::value::Link;
use crate::domain::village::{Records, Village};

fields! {
    /// A decision of a person: these two are not the same. It is about the file and not about the village:
    /// it is kept in the file, and has no place in the exchange format. It goes with either of the two.
    Distinction {
        /// The one, with the smaller id.
        one: Link<Asset> as "" [required],
        /// The other.
        other: Link<Asset> as "" [required],
    }
}

impl Distinction {
    /// The id of the decision about these two: there is at most one, whichever comes first.
    pub fn id_for(one: Id, other: Id) -> Id {
        Id::derived(one.min(other), &one.max(other).to_string())
    }

    /// The edit that keeps the two apart.
    pub fn between(village: &Village, one: Id, other: Id) -> Edit {
        let decision = Self {
            one: Link::to(one.min(other)),
            other: Link::to(one.max(other)),
        };
        let put = Change::put(village, Self::id_for(one, other), Self::wrap(Arc::new(decision)));
        let name = |id| village.name_of(RecordKind::Asset, id);
        let label = Phrase::new("edit-told-apart")
            .text("one", name(one))
            .text("other", name(other));
        Edit::new(label, put.into_iter().collect())
    }
}

impl Village {
    /// The pairs of entries of which somebody said that they are two, the smaller id first.
    pub fn told_apart(&self) -> HashSet<(Id, Id)> {
        let decisions = self.distinctions.values();
        decisions
            .filter_map(|decision| decision.one.0.zip(decision.other.0))
            .map(|(one, other)| (one.min(other), one.max(other)))
            .collect()
    }
}

impl Record for Distinction {
    const KIND: RecordKind = RecordKind::Distinction;

    fn title(&self) -> &str {
        ""
    }

    fn of(village: &Village) -> &Records<Self> {
        &village.distinctions
    }

    fn of_mut(village: &mut Village) -> &mut Records<Self> {
        &mut village.distinctions
    }

    fn wrap(record: Arc<Self>) -> AnyRecord {
        AnyRecord::Distinction(record)
    }
}
