//! A new entry can be of another kind than was guessed.

use strum::VariantArray;

use crate::domain::code::Code;
use crate::domain::kinds::AssetKind;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id};
use crate::exchange::csv::CsvImport;
use crate::screens::Effect;
use crate::screens::import::ImportScreen;
use crate::screens::import::arrived::Arrived;

/// The kind behind this one, or before it.
pub(super) fn next_kind(now: AssetKind, forward: bool) -> AssetKind {
    let all = AssetKind::VARIANTS;
    let by = if forward { 1 } else { all.len() - 1 };
    let place = all.iter().position(|kind| *kind == now).unwrap_or_default();
    all[(place + by) % all.len()]
}

impl ImportScreen {
    /// The kind that was said of the row of this new entry, if that is not worked out yet or was said before.
    pub(super) fn said_kind_of(&self, id: Id) -> Option<AssetKind> {
        let called = self.plan.as_ref()?.called.get(&id)?;
        AssetKind::from_code(self.options.kinds.get(called)?)
    }

    /// Whether this new entry can be of another kind: a row is about it, or it stays one of who is named.
    pub(super) fn may_be_other(&self, arrived: Arrived, plan: &CsvImport) -> bool {
        let which = self.foreseen.as_deref().and_then(|seen| arrived.which(seen));
        which.is_some_and(|(_, id)| plan.called.contains_key(&id))
    }

    /// The new entry is of the next kind, or of the one before.
    pub(super) fn turn_kind(&mut self, arrived: Arrived, plan: &CsvImport, forward: bool) -> Vec<Effect> {
        let seen = self.foreseen.as_deref();
        let Some((id, AnyRecord::Asset(asset))) = seen.and_then(|seen| arrived.record(seen)) else {
            return vec![Effect::Say(Phrase::new("import-kind-stays"))];
        };
        let Some(called) = plan.called.get(&id) else {
            return vec![Effect::Say(Phrase::new("import-kind-stays"))];
        };
        let now = self.said_kind_of(id).unwrap_or(asset.which());
        let next = next_kind(now, forward);
        self.options.kinds.insert(called.clone(), next.code().to_owned());
        self.work_out_answers()
    }
}
