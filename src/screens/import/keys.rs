//! The keys of each step, and what Enter does in the row that is chosen.

use crate::keys::{Action, Binding, MOVING, MOVING_WHILE_TYPING, also, bind};
use crate::screens::import::arrived::ENTRY_KEYS;
use crate::screens::import::check::CheckRow;
use crate::screens::import::mapping::MapRow;
use crate::screens::import::{ImportScreen, Step};

pub(in crate::screens) const FILE_KEYS: &[Binding] =
    &[bind("enter", Action::Open), bind("esc", Action::Back)];

pub(in crate::screens) const KEYS: &[Binding] = &[
    bind("enter", Action::Open),
    bind("tab", Action::Next),
    also("shift-tab", Action::Previous),
    also("space", Action::Mark),
    also("*", Action::MarkAll),
    bind("esc", Action::Back),
    also("backspace", Action::Return),
    // Of the village nothing is taken back by who wants to choose otherwise here.
    also("u", Action::Undo).told("import-choose-again"),
    also("ctrl-z", Action::Undo).told("import-choose-again"),
    also("ctrl-r", Action::Redo).told("import-choose-again"),
];

/// The keys while something waits for its answer, or is being typed.
const FEW_KEYS: &[Binding] = &[bind("enter", Action::Open), bind("esc", Action::Back)];
const BUSY_KEYS: &[Binding] = &[bind("esc", Action::Back)];

impl ImportScreen {
    /// The keys that work now.
    pub(super) fn keys_now(&self) -> Vec<Binding> {
        if self.step == Step::File {
            return [FILE_KEYS, MOVING_WHILE_TYPING].concat();
        }
        if self.busy.is_some() {
            return BUSY_KEYS.to_vec();
        }
        if self.typing.is_some() {
            return FEW_KEYS.to_vec();
        }
        if self.viewing.is_some() {
            return [ENTRY_KEYS, MOVING].concat();
        }
        let mut keys = [KEYS, MOVING].concat();
        if let (Some(enter), Some(told)) = (keys.first_mut(), self.enter_does()) {
            *enter = enter.told(told);
        }
        keys
    }

    /// What Enter does in this row.
    fn enter_does(&self) -> Option<&'static str> {
        match (self.step, &self.plan, &self.whole) {
            (Step::Reading, ..) => Some("import-onward"),
            (Step::Mapping, ..) if self.map_row() == Some(MapRow::Onward) => Some("import-onward"),
            (Step::Mapping, ..) => Some("import-choose"),
            (Step::Check, _, Some(whole)) => self.whole_arrived(whole).is_none().then_some("import-take-in"),
            (Step::Check, Some(plan), None) => match self.check_row(plan) {
                CheckRow::TakeIn => Some("import-take-in"),
                CheckRow::Double(_) | CheckRow::Clash(_) => Some("import-choose"),
                CheckRow::Refused => Some("import-keep"),
                _ => None,
            },
            _ => None,
        }
    }
}
