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
    bind("esc", Action::Back),
    also("backspace", Action::Return),
];

/// The keys of a row in which one of several is chosen.
const TURN_KEYS: &[Binding] = &[also("space", Action::Mark).told("import-choose")];
/// The keys of a column.
const COLUMN_KEYS: &[Binding] = &[bind("space", Action::Mark).told("import-leave-out")];
/// The keys of a new entry.
const LEAVE_KEYS: &[Binding] = &[bind("space", Action::Mark).told("import-leave-out")];
/// The keys of a question.
const ANSWER_KEYS: &[Binding] = &[
    also("space", Action::Mark).told("import-choose"),
    bind("*", Action::MarkAll).told("import-answer-all"),
];

/// The keys while something waits for its answer, or is being typed.
const FEW_KEYS: &[Binding] = &[bind("enter", Action::Open), bind("esc", Action::Back)];
const BUSY_KEYS: &[Binding] = &[bind("esc", Action::Back)];

/// Of the village nothing is taken back by who wants to choose otherwise here; where text is typed, `u` is a letter.
pub(in crate::screens) const NOTHING_YET: &[Binding] = &[
    also("u", Action::Undo).told("import-choose-again"),
    also("ctrl-z", Action::Undo).told("import-choose-again"),
    also("ctrl-r", Action::Redo).told("import-choose-again"),
];

impl ImportScreen {
    /// The keys that work now.
    pub(super) fn keys_now(&self) -> Vec<Binding> {
        if self.step == Step::File {
            return [FILE_KEYS, MOVING_WHILE_TYPING].concat();
        }
        if self.busy.is_some() {
            return [BUSY_KEYS, NOTHING_YET].concat();
        }
        if self.typing.is_some() {
            return [FEW_KEYS, NOTHING_YET].concat();
        }
        if self.viewing.is_some() {
            return [ENTRY_KEYS, NOTHING_YET, MOVING].concat();
        }
        let mut keys = [KEYS, self.row_keys(), NOTHING_YET, MOVING].concat();
        if let Some(enter) = keys.first_mut() {
            *enter = match self.enter_does() {
                Enter::Does(told) => enter.told(told),
                Enter::Opens => *enter,
                // It only says what does.
                Enter::Nothing => also(enter.key, enter.action),
            };
        }
        keys
    }

    /// What else can be done with the row that is chosen.
    fn row_keys(&self) -> &'static [Binding] {
        match (self.step, &self.plan, &self.whole) {
            (Step::Reading, ..) => TURN_KEYS,
            (Step::Mapping, ..) if matches!(self.map_row(), Some(MapRow::Column(_))) => COLUMN_KEYS,
            (Step::Check, Some(plan), None) => match self.check_row(plan) {
                CheckRow::Near(_) | CheckRow::Nameless => TURN_KEYS,
                CheckRow::Unclear(_) | CheckRow::Double(_) | CheckRow::Clash(_) => ANSWER_KEYS,
                CheckRow::New(_) => LEAVE_KEYS,
                CheckRow::TakeIn
                | CheckRow::Private(_)
                | CheckRow::Refused
                | CheckRow::RefusedRow(_)
                | CheckRow::Warning(_)
                | CheckRow::Filled(_) => &[],
            },
            _ => &[],
        }
    }

    /// Whether the row that is chosen is turned with ← and →.
    pub(super) fn turns(&self) -> bool {
        let is_turned = |key: &Binding| key.action == Action::Mark;
        let stays = match (self.step, self.plan.as_deref()) {
            (Step::Check, Some(plan)) => match self.check_row(plan) {
                CheckRow::New(arrived) => !self.may_be_other(arrived, plan),
                _ => false,
            },
            _ => false,
        };
        !stays && self.step != Step::Mapping && self.row_keys().iter().any(is_turned)
    }

    fn enter_does(&self) -> Enter {
        match (self.step, &self.plan, &self.whole) {
            (Step::Mapping, ..) if self.map_row() != Some(MapRow::Onward) => Enter::Does("import-choose"),
            (Step::Reading | Step::Mapping, ..) => Enter::Does("import-onward"),
            (Step::Check, _, Some(whole)) => match self.whole_arrived(whole) {
                Some(_) => Enter::Opens,
                None if self.cursors[self.step as usize].0 == 0 => Enter::Does("import-take-in"),
                None => Enter::Nothing,
            },
            (Step::Check, Some(plan), None) => match self.check_row(plan) {
                CheckRow::TakeIn if plan.changes.is_empty() && !self.answered => Enter::Nothing,
                CheckRow::TakeIn => Enter::Does("import-take-in"),
                CheckRow::Near(_)
                | CheckRow::Unclear(_)
                | CheckRow::Double(_)
                | CheckRow::Clash(_)
                | CheckRow::Nameless => Enter::Does("import-choose"),
                CheckRow::Refused => Enter::Does("import-keep"),
                CheckRow::New(_) | CheckRow::Filled(_) => Enter::Opens,
                CheckRow::Private(_) | CheckRow::RefusedRow(_) | CheckRow::Warning(_) => Enter::Nothing,
            },
            _ => Enter::Opens,
        }
    }
}

/// What Enter does in a row.
enum Enter {
    Does(&'static str),
    Opens,
    Nothing,
}
