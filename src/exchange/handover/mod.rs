//! What goes to a colleague: the whole inventory, or what changed since a moment. Besides the native format it has
//! what that does not know: snapshots, saved views, and which entries were told apart.
//!
//! What stays behind is of this file alone: the history, what is half typed, where one was, what was given out.

mod part;
mod read;
mod write;

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;
use strum::VariantArray;

use crate::domain::phrase::Phrase;
use crate::domain::record::{Id, RecordKind};
use crate::domain::village::Village;
use crate::exchange::native::FileProblem;

pub use read::read;

/// What the content says it is.
const FORMAT: &str = "wijkschouw-handover";
/// The only version there is.
const VERSION: u64 = 1;

/// Which record: its sort and its id.
pub type Which = (RecordKind, Id);

/// What goes to a colleague.
#[derive(Debug, Clone, PartialEq)]
pub struct Handover {
    /// On which day it was made.
    pub made: Date,
    /// From when on the changes are in it; none: everything is.
    pub since: Option<Timestamp>,
    /// What is in it.
    pub village: Village,
    /// What did not change, and is there because something else points at it.
    pub context: BTreeSet<Which>,
    /// What was taken out since then.
    pub gone: BTreeSet<Which>,
    /// Who was erased where it comes from: their ids alone, so that nobody brings them back there either.
    pub erased: BTreeSet<Id>,
}

impl Handover {
    /// Everything.
    pub fn whole(village: &Village, made: Date) -> Self {
        Self {
            made,
            since: None,
            village: village.clone(),
            context: BTreeSet::new(),
            gone: BTreeSet::new(),
            erased: BTreeSet::new(),
        }
    }

    /// The same, with who was erased.
    #[must_use]
    pub fn without(self, erased: BTreeSet<Id>) -> Self {
        Self { erased, ..self }
    }

    /// Whether nothing is in it that the other one may not have already.
    pub fn brings_nothing(&self) -> bool {
        let kinds = RecordKind::VARIANTS.iter();
        let records: usize = kinds.map(|kind| self.village.all(*kind).count()).sum();
        records == self.context.len() && self.gone.is_empty() && self.erased.is_empty()
    }

    /// How many people are in it.
    pub fn people(&self) -> usize {
        let assets = self.village.assets.values();
        assets.filter(|asset| asset.kind.consent().is_some()).count()
    }
}

/// Why there is nothing to take over.
#[derive(Debug, Clone, PartialEq)]
pub enum Unreadable {
    /// It is something else.
    Foreign,
    /// A newer program made it.
    Newer,
    /// It breaks its contract.
    Broken(Vec<FileProblem>),
}

impl Unreadable {
    /// What is the matter and what to do now.
    pub fn phrase(&self) -> Phrase {
        Phrase::new(match self {
            Self::Foreign => "handover-foreign",
            Self::Newer => "handover-newer",
            Self::Broken(_) => "handover-broken",
        })
    }
}
