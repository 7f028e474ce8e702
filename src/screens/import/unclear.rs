//! Rows of which nothing shows what they are: a person says it of each, or of all at once.

use crate::domain::code::Code;
use crate::domain::kinds::AssetKind;
use crate::domain::phrase::Phrase;
use crate::domain::scrub::scrub;
use crate::exchange::csv::{CsvImport, Unclear};
use crate::screens::import::ImportScreen;
use crate::screens::import::another_kind::next_kind;
use crate::screens::{Context, Effect};

/// Of more rows than this it is not said of each by itself.
const MANY: usize = 1000;

impl ImportScreen {
    /// What was said that this row is, as it stands now.
    pub(super) fn kind_of_unclear(&self, unclear: &Unclear) -> Option<AssetKind> {
        self.options.said_kind(&unclear.key())
    }

    /// The first of which nobody said what it is.
    pub(super) fn unsettled_unclear(&self) -> Option<usize> {
        let plan = self.plan.as_ref()?;
        let is_open = |unclear: &Unclear| self.kind_of_unclear(unclear).is_none();
        plan.unclear.iter().position(is_open)
    }

    /// It is of the next kind, or of the one before.
    pub(super) fn turn_unclear(&mut self, place: usize, forward: bool) -> Vec<Effect> {
        let Some(unclear) = self.plan.as_ref().and_then(|plan| plan.unclear.get(place)) else {
            return Vec::new();
        };
        // What it seems to be comes first.
        let now = self.kind_of_unclear(unclear);
        let next = now.map_or(unclear.kind, |now| next_kind(now, forward));
        self.options.kinds.insert(unclear.key(), next.code().to_owned());
        self.work_out_answers()
    }

    /// All others of which nobody said it are of the same kind; says whether one was chosen.
    pub(super) fn say_of_all(&mut self, plan: &CsvImport, unclear: &Unclear) -> bool {
        let Some(kind) = self.kind_of_unclear(unclear) else {
            return false;
        };
        if MANY < plan.unclear.len() {
            self.options.kind_of_others = Some(kind.code().to_owned());
            return true;
        }
        for other in &plan.unclear {
            let said = self.options.kinds.entry(other.key());
            said.or_insert_with(|| kind.code().to_owned());
        }
        true
    }
}

/// What the row says, and how one answers.
pub(super) fn about(unclear: &Unclear, cx: &Context) -> String {
    let key = match unclear.says.is_empty() {
        true => "import-about-unclear-alone",
        false => "import-about-unclear",
    };
    cx.words
        .tell(&Phrase::new(key).text("says", scrub(&unclear.says)))
}
