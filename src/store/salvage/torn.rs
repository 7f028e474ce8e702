//! Of which tables not everything could be read: nobody knows what more stood in them.

use std::collections::{BTreeMap, BTreeSet};

use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::kinds::AssetKind;
use crate::domain::phrase::{Arg, Phrase};
use crate::domain::record::{AnyRecord, RecordKind};
use crate::domain::village::Village;
use crate::store::salvage::sorts::asset_of;
use crate::store::tables::{LAYOUTS, Set};

/// Of which sorts of record, and of which of their fields, some may be lost without a trace.
#[derive(Debug, Default)]
pub struct Torn {
    /// The sorts, each with how many there are in the newest whole copy, if there is one.
    records: BTreeMap<RecordKind, Option<usize>>,
    /// The labels of fields that have a table of their own.
    fields: BTreeMap<RecordKind, BTreeSet<String>>,
}

impl Torn {
    /// That of these tables.
    pub(super) fn of(tables: &BTreeSet<String>) -> Self {
        let mut torn = Self::default();
        for kind in RecordKind::VARIANTS {
            let layout = LAYOUTS.record(*kind);
            if tables.contains(layout.name) {
                torn.records.insert(*kind, None);
            }
            torn.add_fields(tables, *kind, &AnyRecord::empty(*kind), &layout.sets);
        }
        for kind in AssetKind::VARIANTS {
            torn.add_fields(
                tables,
                RecordKind::Asset,
                &asset_of(*kind),
                &LAYOUTS.kind(*kind).sets,
            );
        }
        torn
    }

    fn add_fields(&mut self, tables: &BTreeSet<String>, kind: RecordKind, empty: &AnyRecord, sets: &[Set]) {
        let infos = empty.infos();
        for set in sets.iter().filter(|set| tables.contains(&set.name)) {
            let info = infos.iter().find(|info| info.name == set.field_name);
            let fields = info.map(|info| info.label());
            self.fields.entry(kind).or_default().extend(fields);
        }
    }

    /// Whether nothing is lost without a trace.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty() && self.fields.is_empty()
    }

    /// Remembers how many there are in a copy. Says whether that is more of anything than was saved.
    pub(super) fn compare(&mut self, copy: &Village, kept: impl Fn(RecordKind) -> usize) -> bool {
        let mut more = false;
        for (kind, count) in &mut self.records {
            let there = copy.count(*kind);
            more |= kept(*kind) < there;
            *count = Some(there);
        }
        more || !self.fields.is_empty()
    }

    /// What is lost, in sentences.
    pub(super) fn phrases(&self, kept: impl Fn(RecordKind) -> usize) -> Vec<Phrase> {
        let mut phrases = Vec::new();
        let mut unknown = Vec::new();
        for (kind, copied) in &self.records {
            match copied.filter(|copied| kept(*kind) < *copied) {
                Some(copied) => phrases.push(
                    Phrase::new("salvage-torn-copied")
                        .term("kind", kind.term())
                        .number("kept", kept(*kind))
                        .number("copied", copied),
                ),
                None => unknown.push(Arg::Term(kind.term())),
            }
        }
        if !unknown.is_empty() {
            phrases.push(Phrase::new("salvage-torn").with("kinds", Arg::List(unknown)));
        }
        phrases.extend(self.fields.iter().map(|(kind, fields)| {
            let fields = fields.iter().cloned().map(Arg::Term).collect();
            Phrase::new("salvage-torn-fields")
                .term("kind", kind.term())
                .with("fields", Arg::List(fields))
        }));
        phrases
    }
}
