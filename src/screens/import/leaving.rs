//! A new entry can be left out.

use crate::domain::phrase::Phrase;
use crate::domain::record::Id;
use crate::exchange::csv::{Answer, CsvImport};
use crate::screens::Effect;
use crate::screens::import::ImportScreen;
use crate::screens::import::arrived::Arrived;

impl ImportScreen {
    /// Whether this entry stays out, as it stands now.
    pub(super) fn is_left_out(&self, id: Id) -> bool {
        let Some(plan) = &self.plan else {
            return false;
        };
        // What was said just now is not worked out yet.
        let said = plan.keys.get(&id).and_then(|key| self.options.answers.get(key));
        match said {
            Some(Answer::Skip) => true,
            Some(Answer::Another) => false,
            Some(Answer::Same(_)) | None => plan.left_out.contains(&id),
        }
    }

    /// Leaves a new entry out, or takes it in after all.
    pub(super) fn turn_new(&mut self, arrived: Arrived, plan: &CsvImport) -> Vec<Effect> {
        let Some((_, id)) = self.foreseen.as_deref().and_then(|seen| arrived.which(seen)) else {
            return Vec::new();
        };
        let Some(key) = plan.keys.get(&id) else {
            return vec![Effect::Say(Phrase::new("import-kern-needed"))];
        };
        let (answer, by) = match self.is_left_out(id) {
            true => (Answer::Another, 1),
            false => (Answer::Skip, -1),
        };
        self.options.answers.insert(*key, answer);
        self.count_new(by);
        self.work_out_answers()
    }
}
