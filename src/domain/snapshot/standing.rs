//! What a snapshot keeps: the steps, the cells, the gaps and which entries there were.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::domain::asset::{Asset, Status, Verdict};
use crate::domain::code::Code;
use crate::domain::gaps::{KeptGap, Report, Subject};
use crate::domain::kinds::AssetKind;
use crate::domain::record::{Id, RecordKind};
use crate::domain::relation::RelationState;
use crate::domain::village::Village;

/// The number of the way in which it is written.
const VERSION: u32 = 1;

/// How a village stood.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Standing {
    version: u32,
    /// The five steps, in their order.
    pub steps: Vec<StoodStep>,
    /// The rows of the matrices 1.1 to 1.5.
    pub rows: Vec<StoodRow>,
    /// How many there were of each sort of record, by code.
    pub tallies: Vec<(String, u32)>,
    /// The kernen by name; entries say which by its place in this list.
    kernen: Vec<Id>,
    /// All entries, in order of id.
    pub assets: Vec<StoodAsset>,
    /// The gaps that are not of one entry.
    pub gaps: Vec<KeptGap>,
}

/// How far a step was.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoodStep {
    /// Checks that held.
    pub held: u32,
    /// Checks that were made.
    pub checks: u32,
}

/// A row of a matrix: how many entries carried each condition.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoodRow {
    /// Which matrix, by the number of its rule.
    pub rule: String,
    /// The code of the row, or the id of its kern; empty: the whole village.
    pub row: String,
    /// The name of the kern.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// In the order of the list of conditions.
    pub counts: [u32; 4],
}

/// An entry as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoodAsset {
    /// Which one.
    pub id: Id,
    /// Its kind, by code.
    pub kind: String,
    /// Its status, by code; most are active, and say nothing.
    #[serde(default = "active", skip_serializing_if = "is_active")]
    pub status: String,
    /// Whether the group did not count it.
    #[serde(default, skip_serializing_if = "is_no")]
    pub out: bool,
    /// The place of its kern in the list; none: the whole village.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kern: Option<usize>,
    /// Its name, of a place or an association alone: of a person none is kept.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The numbers of the rules that found a gap of this entry, with spaces between.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub gaps: String,
}

fn active() -> String {
    Status::Active.code().to_owned()
}

fn is_active(status: &str) -> bool {
    status == Status::Active.code()
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands on a reference")]
fn is_no(yes: &bool) -> bool {
    !yes
}

impl Standing {
    /// How the village stands, by what the rules say of the whole of it.
    pub fn of(village: &Village, report: &Report) -> Self {
        let mut of_assets: HashMap<Id, String> = HashMap::new();
        let mut gaps = Vec::new();
        for gap in &report.gaps {
            match &gap.subject {
                Subject::Asset(id) => {
                    let rules = of_assets.entry(*id).or_default();
                    if !rules.is_empty() {
                        rules.push(' ');
                    }
                    rules.push_str(gap.rule.id);
                }
                _ => gaps.push(KeptGap::of(gap)),
            }
        }
        let kernen: Vec<Id> = village.kernen_by_name().into_iter().map(|(id, _)| id).collect();
        let places: HashMap<Id, usize> = kernen.iter().copied().zip(0..).collect();
        let assets = village.assets.iter().map(|(id, asset)| StoodAsset {
            id: *id,
            kind: asset.which().code().to_owned(),
            status: asset.status.code().to_owned(),
            out: asset.verdict == Some(Verdict::Out),
            kern: asset.kern.0.and_then(|kern| places.get(&kern).copied()),
            name: kept_name(asset),
            gaps: of_assets.remove(id).unwrap_or_default(),
        });
        Self {
            version: VERSION,
            steps: report
                .steps
                .iter()
                .map(|step| StoodStep {
                    held: step.held,
                    checks: step.checks,
                })
                .collect(),
            rows: rows(village, report),
            tallies: tallies(village, report),
            assets: assets.collect(),
            kernen,
            gaps,
        }
    }

    /// What was written; nothing if it cannot be understood.
    pub fn read(text: &str) -> Option<Self> {
        let standing: Self = serde_json::from_str(text).ok()?;
        (standing.version == VERSION).then_some(standing)
    }

    /// As it is kept.
    pub fn write(&self) -> String {
        // Texts and numbers can always be written.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Tells the names of entries otherwise, where there is something else to say; answers whether there was.
    pub fn rename(&mut self, told: &mut dyn FnMut(&StoodAsset) -> Option<String>) -> bool {
        let mut any = false;
        for asset in self.assets.iter_mut().filter(|asset| !asset.name.is_empty()) {
            if let Some(name) = told(asset) {
                asset.name = name;
                any = true;
            }
        }
        any
    }

    /// The kern of an entry; none: the whole village.
    pub fn kern_of(&self, asset: &StoodAsset) -> Option<Id> {
        self.kernen.get(asset.kern?).copied()
    }

    /// The entry as it was, if it was there.
    pub fn asset(&self, id: Id) -> Option<&StoodAsset> {
        let place = self.assets.binary_search_by_key(&id, |asset| asset.id).ok()?;
        self.assets.get(place)
    }
}

impl StoodAsset {
    /// Whether it counted.
    pub fn counted(&self) -> bool {
        is_active(&self.status) && !self.out
    }

    /// The rules that found a gap of it.
    pub fn rules(&self) -> impl Iterator<Item = &str> {
        self.gaps.split_whitespace()
    }
}

/// The name of what is no person.
fn kept_name(asset: &Asset) -> String {
    match asset.which() {
        AssetKind::Place | AssetKind::Association => asset.name.to_string(),
        AssetKind::Volunteer | AssetKind::Professional => String::new(),
    }
}

fn rows(village: &Village, report: &Report) -> Vec<StoodRow> {
    fn of<C: Code>(rule: &str, rows: impl Iterator<Item = (C, [u32; 4])>) -> Vec<StoodRow> {
        let row = |(one, counts): (C, [u32; 4])| StoodRow {
            rule: rule.to_owned(),
            row: one.code().to_owned(),
            counts,
            ..StoodRow::default()
        };
        rows.map(row).collect()
    }
    fn listed<C: Code>(counts: &[[u32; 4]]) -> impl Iterator<Item = (C, [u32; 4])> {
        C::VARIANTS.iter().copied().zip(counts.iter().copied())
    }
    let coverage = &report.coverage;
    let mut rows = of("1.1", listed::<crate::domain::lists::Sphere>(&coverage.spheres));
    rows.extend(of("1.2", listed::<AssetKind>(&coverage.kinds)));
    rows.extend(coverage.kernen.iter().map(|(kern, counts)| {
        StoodRow {
            rule: "1.3".to_owned(),
            row: kern.map(|id| id.to_string()).unwrap_or_default(),
            name: kern
                .map(|id| village.name_of(RecordKind::Kern, id))
                .unwrap_or_default(),
            counts: *counts,
        }
    }));
    rows.extend(of("1.4", coverage.groups.iter().copied()));
    rows.extend(of("1.5", coverage.functions.iter().copied()));
    rows
}

/// How many there are: counted entries of each kind, then of each other sort of record.
fn tallies(village: &Village, report: &Report) -> Vec<(String, u32)> {
    use strum::VariantArray;
    let kinds = AssetKind::VARIANTS.iter().zip(report.coverage.counted);
    let mut tallies: Vec<(String, u32)> = kinds
        .map(|(kind, count)| (kind.code().to_owned(), count))
        .collect();
    let states = village.relations.values().map(|relation| relation.state);
    let wished = states.filter(|state| *state == RelationState::Wished).count();
    let relations = village.relations.len() - wished;
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    tallies.push((RecordKind::Relation.code().to_owned(), number(relations)));
    tallies.push(("wish".to_owned(), number(wished)));
    for kind in [
        RecordKind::Gathering,
        RecordKind::Story,
        RecordKind::Channel,
        RecordKind::Goal,
        RecordKind::Action,
        RecordKind::Support,
    ] {
        tallies.push((kind.code().to_owned(), number(village.count(kind))));
    }
    tallies
}
