//! Where somebody has looked: nobody looked is kept apart from nothing there (MV).

use crate::domain::gaps::Scope;
use crate::domain::record::Id;
use crate::domain::village::Village;

/// Where somebody has looked.
pub(super) struct Looked {
    anywhere: bool,
    everywhere: bool,
    kernen: Vec<Id>,
    /// In the scope of a kern only that kern matters.
    scope: Option<Id>,
}

impl Looked {
    pub(super) fn of(village: &Village, scope: &Scope) -> Self {
        let gatherings = || village.gatherings.values().filter(|gathering| gathering.looked());
        Self {
            anywhere: gatherings().next().is_some(),
            everywhere: gatherings().any(|gathering| gathering.kern.0.is_none()),
            kernen: gatherings().filter_map(|gathering| gathering.kern.0).collect(),
            scope: scope.kern,
        }
    }

    /// Whether somebody has looked at this kern, or else at the village.
    pub(super) fn at(&self, kern: Option<Id>) -> bool {
        match kern.or(self.scope) {
            Some(kern) => self.everywhere || self.kernen.contains(&kern),
            None => self.anywhere,
        }
    }
}
