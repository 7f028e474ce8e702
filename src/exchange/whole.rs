//! A whole inventory, of a colleague or of another computer, as a person sees it before it is taken in.

use std::sync::Arc;

use jiff::civil::Date;

use crate::domain::called::called_shortly;
use crate::domain::doubles::{DoublesIndex, Ground};
use crate::domain::record::{AnyRecord, Id};
use crate::domain::value::{Reading, Value};
use crate::domain::village::Village;
use crate::exchange::foreseen::Foreseen;
use crate::exchange::incoming::{Arrivals, Clash, Counts, arrivals};
use crate::i18n::{Words, fold};

/// What a whole inventory would bring; nothing is changed yet.
#[derive(Debug, Clone, PartialEq)]
pub struct Whole {
    /// Of which village the file is, if that is another one than this: what it is called.
    pub stranger: Option<String>,
    /// What has to change in the village, and what stays as it is.
    pub arrivals: Arrivals,
    /// New entries that resemble one of the village.
    pub doubles: Vec<Alike>,
    /// Fields in which the two differ: the village keeps its own.
    pub differences: Vec<Difference>,
    /// The village as it would be with all of that.
    pub foreseen: Arc<Foreseen>,
}

/// A new entry that resembles one of the village.
#[derive(Debug, Clone, PartialEq)]
pub struct Alike {
    /// What it is called.
    pub name: String,
    /// The entry that it resembles most.
    pub other: Id,
    /// Why they may be one.
    pub grounds: Vec<Ground>,
}

/// A field in which the village and the file differ, in words.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// What the record is called.
    pub name: String,
    /// The key of the label of the field.
    pub label: String,
    /// What the village says.
    pub own: String,
    /// What the file says; empty if that cannot be told in a few words.
    pub said: String,
}

impl Whole {
    /// What the other inventory would bring to this village.
    pub fn new(village: &Village, incoming: &Village, words: &Words, today: Date) -> Self {
        let arrivals = arrivals(village, incoming);
        let differences = arrivals
            .clashes
            .iter()
            .filter_map(|clash| difference(clash, village, incoming, words, today));
        let name = &*incoming.settings().village;
        let own = fold(&village.settings().village);
        let stranger = !name.is_empty() && !own.is_empty() && fold(name) != own;
        Self {
            stranger: stranger.then(|| name.to_owned()),
            doubles: doubles(village, &arrivals),
            differences: differences.collect(),
            foreseen: Arc::new(Foreseen::of(village, &arrivals.changes)),
            arrivals,
        }
    }

    /// How many records would be new, and how many filled in.
    pub fn amounts(&self) -> (usize, usize) {
        let sum = |counts: &Counts| counts.values().sum();
        (sum(&self.arrivals.added), sum(&self.arrivals.changed))
    }
}

fn doubles(village: &Village, arrivals: &Arrivals) -> Vec<Alike> {
    let index = DoublesIndex::new(village);
    let new = arrivals.changes.iter().filter(|change| change.before.is_none());
    let like = new.filter_map(|change| {
        let Some(AnyRecord::Asset(asset)) = &change.after else {
            return None;
        };
        let like = index.like(asset).into_iter().next()?;
        Some(Alike {
            name: asset.name.to_string(),
            other: like.id,
            grounds: like.grounds,
        })
    });
    like.collect()
}

fn difference(
    clash: &Clash,
    village: &Village,
    incoming: &Village,
    words: &Words,
    today: Date,
) -> Option<Difference> {
    let own = village.get(clash.kind, clash.id)?;
    let said = incoming.get(clash.kind, clash.id);
    // What is another kind in the file has fields that this one has not.
    let infos = [Some(&own), said.as_ref()]
        .into_iter()
        .flatten()
        .flat_map(AnyRecord::infos);
    let label = infos.into_iter().find(|info| info.name == clash.field)?;
    let [ours, theirs] = [village, incoming].map(|village| Reading {
        today,
        village,
        terms: words,
    });
    let written = |record: &AnyRecord, cx: &Reading| {
        let value: &dyn Value = record.value(clash.field)?;
        Some(value.write(cx))
    };
    Some(Difference {
        name: called_shortly(&own, &ours),
        label: label.label(),
        own: written(&own, &ours).unwrap_or_default(),
        said: said.and_then(|said| written(&said, &theirs)).unwrap_or_default(),
    })
}
