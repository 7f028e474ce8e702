//! What is answered about doubles and differences, and taking the list in.

use std::sync::Arc;

use crate::domain::change::Edit;
use crate::domain::phrase::Phrase;
use crate::exchange::csv::{Answer, CsvImport, Double, ListClash, Unclear, Warning, to_keep};
use crate::exchange::foreseen::Foreseen;
use crate::screens::import::arrived::Arrived;
use crate::screens::import::check::CheckRow;
use crate::screens::import::{Busy, ImportScreen, Planned, Step, Typing};
use crate::screens::{Context, Effect};
use crate::widgets::line_input::LineInput;
use crate::widgets::rows::Cursor;

/// Of more entries than this, the number is typed (U25).
const MANY: usize = 1000;

/// What was chosen in what a list would bring, before something else was said of it.
pub(super) struct Earlier {
    plan: Arc<CsvImport>,
    foreseen: Option<Arc<Foreseen>>,
    row: CheckRow,
}

impl ImportScreen {
    /// What it would bring is to be worked out anew: what was chosen in it is chosen again then.
    pub(super) fn keep_place(&mut self) {
        let Some(plan) = self.plan.clone() else {
            return;
        };
        let rows = self.check_rows(&plan);
        let cursor = self.cursors[Step::Check as usize].within(rows.len());
        self.plan = None;
        self.earlier = rows.at(cursor.0).map(|row| Earlier {
            plan,
            foreseen: self.foreseen.take(),
            row,
        });
    }

    /// What the list would bring has become known; it is written if that was asked for.
    pub(super) fn take_plan(&mut self, planned: Result<Planned, Phrase>, cx: &Context) -> Vec<Effect> {
        let writing = matches!(self.busy.take(), Some(Busy::Writing(..)));
        match planned {
            Ok(planned) => {
                self.problem = None;
                let before = self.plan.clone();
                let row = before.as_ref().map(|plan| self.check_row(plan));
                let seen = self.foreseen.clone();
                self.count_anew(planned);
                if let Some((before, row)) = before.zip(row) {
                    self.stay_at(row, &before, seen.as_deref());
                } else if let Some(earlier) = self.earlier.take()
                    && !self.stay_at(earlier.row, &earlier.plan, earlier.foreseen.as_deref())
                {
                    *self.cursor() = Cursor::default();
                }
            }
            Err(why) => {
                self.problem = Some(why);
                self.step = Step::Mapping;
                return Vec::new();
            }
        }
        let is_settled = self.undecided().is_none() && self.unsettled_unclear().is_none();
        if writing && is_settled {
            return self.write(cx);
        }
        Vec::new()
    }

    /// What is being answered stays under the cursor, wherever it stands in what was worked out anew; says whether it is
    /// still there.
    fn stay_at(&mut self, row: CheckRow, before: &CsvImport, seen: Option<&Foreseen>) -> bool {
        let Some(plan) = self.plan.clone() else {
            return false;
        };
        let same = match row {
            CheckRow::RefusedRow(place) => {
                let line = before.refused[place].line;
                let now = plan.refused.iter().position(|row| row.line == line);
                now.map(CheckRow::RefusedRow)
            }
            CheckRow::Warning(place) => {
                let was = &before.warnings[place];
                let is_it = |now: &Warning| (now.line, &now.heading) == (was.line, &was.heading);
                plan.warnings.iter().position(is_it).map(CheckRow::Warning)
            }
            CheckRow::Double(place) => {
                let is_it = |double: &Double| double.key == before.doubles[place].key;
                plan.doubles.iter().position(is_it).map(CheckRow::Double)
            }
            CheckRow::Clash(place) => {
                let was = &before.clashes[place];
                let is_it = |clash: &ListClash| (clash.id, clash.field) == (was.id, was.field);
                plan.clashes.iter().position(is_it).map(CheckRow::Clash)
            }
            CheckRow::New(arrived) | CheckRow::Filled(arrived) => {
                let both = seen.zip(self.foreseen.as_deref());
                let now = both.and_then(|(seen, now)| arrived.again((before, seen), (&plan, now)));
                now.map(|arrived| match arrived {
                    Arrived::New(_) => CheckRow::New(arrived),
                    Arrived::Filled(_) => CheckRow::Filled(arrived),
                })
            }
            CheckRow::Unclear(place) => {
                let was = &before.unclear[place];
                let is_it = |now: &Unclear| (now.line, &now.name) == (was.line, &was.name);
                plan.unclear.iter().position(is_it).map(CheckRow::Unclear)
            }
            row @ (CheckRow::TakeIn
            | CheckRow::Private(_)
            | CheckRow::Nameless
            | CheckRow::Near(_)
            | CheckRow::Refused) => Some(row),
        };
        let place = same.and_then(|row| self.check_rows(&plan).place_of(&row));
        if let Some(place) = place {
            *self.cursor() = Cursor(place);
        }
        place.is_some()
    }

    /// The answer about this row as it stands now.
    pub(super) fn answer(&self, double: &Double) -> Option<Answer> {
        // What is not said here was said of an earlier list.
        let said = self.options.answers.get(&double.key).copied();
        said.or(double.answer)
    }

    /// Whether the list is right in this field, as it stands now.
    pub(super) fn is_theirs(&self, clash: &ListClash) -> bool {
        let otherwise = self
            .options
            .otherwise
            .contains(&(clash.id, clash.field.to_owned()));
        otherwise != clash.refuses
    }

    /// The next answer about this row, or the one before.
    pub(super) fn turn_double(&mut self, place: usize, forward: bool) -> Vec<Effect> {
        let Some(plan) = self.plan.clone() else {
            return Vec::new();
        };
        let Some(double) = plan.doubles.get(place) else {
            return Vec::new();
        };
        let all = [Answer::Same(double.other), Answer::Another, Answer::Skip];
        let now = self
            .answer(double)
            .and_then(|now| all.iter().position(|one| *one == now));
        let next = match (now, forward) {
            (None, true) => 0,
            (None, false) => 2,
            (Some(now), true) => (now + 1) % 3,
            (Some(now), false) => (now + 2) % 3,
        };
        self.settle(double, all[next]);
        self.work_out_answers()
    }

    /// The village is right, or the list.
    pub(super) fn turn_clash(&mut self, place: usize) -> Vec<Effect> {
        let Some(clash) = self.plan.as_ref().and_then(|plan| plan.clashes.get(place)) else {
            return Vec::new();
        };
        let told = (clash.id, clash.field.to_owned());
        if !self.options.otherwise.remove(&told) {
            self.options.otherwise.insert(told);
        }
        self.work_out_answers()
    }

    /// Things without a name of their own come in too, or stay out: many a map has more benches than a village has clubs.
    pub(super) fn turn_nameless(&mut self) -> Vec<Effect> {
        self.options.nameless = !self.options.nameless;
        self.work_out_answers()
    }

    /// Has what comes in worked out beside the screen, with what was answered just now: the counts and the entries
    /// below are then as they will be.
    pub(super) fn work_out_answers(&mut self) -> Vec<Effect> {
        self.answered = true;
        vec![Effect::PlanList(Box::new(self.options.clone()))]
    }

    /// Answers the same about all others of its sort that have no answer yet.
    pub(super) fn answer_all(&mut self, row: CheckRow) -> Vec<Effect> {
        let Some(plan) = self.plan.clone() else {
            return Vec::new();
        };
        match row {
            CheckRow::Double(place) => {
                let Some(answer) = self.answer(&plan.doubles[place]) else {
                    return vec![Effect::Say(Phrase::new("import-choose-first"))];
                };
                for double in &plan.doubles {
                    let same = match answer {
                        Answer::Same(_) => Answer::Same(double.other),
                        other => other,
                    };
                    if self.answer(double).is_none() {
                        self.settle(double, same);
                    }
                }
            }
            CheckRow::Unclear(place) => {
                if !self.say_of_all(&plan, &plan.unclear[place]) {
                    return vec![Effect::Say(Phrase::new("import-choose-first"))];
                }
            }
            CheckRow::Clash(place) => {
                let chosen = &plan.clashes[place];
                let theirs = self.is_theirs(chosen);
                // What somebody agreed to is answered one by one.
                let alike = plan.clashes.iter().filter(|clash| !clash.is_about_consent());
                for clash in alike.filter(|_| !chosen.is_about_consent()) {
                    let told = (clash.id, clash.field.to_owned());
                    if theirs {
                        self.options.otherwise.insert(told);
                    } else {
                        self.options.otherwise.remove(&told);
                    }
                }
            }
            _ => return vec![Effect::Say(Phrase::new("import-check-keys"))],
        }
        let mut effects = self.work_out_answers();
        effects.push(Effect::Say(Phrase::new("import-answered-all")));
        effects
    }

    /// The first double without an answer.
    pub(super) fn undecided(&self) -> Option<usize> {
        let plan = self.plan.as_ref()?;
        if self.open_doubles() == 0 {
            return None;
        }
        plan.doubles
            .iter()
            .position(|double| self.answer(double).is_none())
    }

    /// To the next sort of row, round and round.
    pub(super) fn go_to_next_sort(&mut self) -> Vec<Effect> {
        let Some(plan) = self.plan.clone() else {
            return Vec::new();
        };
        let rows = self.check_rows(&plan);
        let here = self.cursor().within(rows.len()).0;
        let next = rows.next_sort(here);
        if next == here {
            return vec![Effect::Say(Phrase::new("import-check-keys"))];
        }
        *self.cursor() = Cursor(next);
        self.foresee()
    }

    /// Takes the list in, unless something has to be said first.
    pub(super) fn take_in(&mut self, cx: &Context) -> Vec<Effect> {
        let Some(plan) = self.plan.clone() else {
            return Vec::new();
        };
        if let Some(place) = self.unsettled_unclear() {
            let place = self.check_rows(&plan).place_of(&CheckRow::Unclear(place));
            *self.cursor() = Cursor(place.unwrap_or_default());
            return vec![Effect::Say(Phrase::new("import-settle-kind"))];
        }
        if let Some(double) = self.undecided() {
            let place = self.check_rows(&plan).place_of(&CheckRow::Double(double));
            *self.cursor() = Cursor(place.unwrap_or_default());
            return vec![Effect::Say(Phrase::new("import-settle-first"))];
        }
        if let Some(near) = self.unsettled_near() {
            let place = self.check_rows(&plan).place_of(&CheckRow::Near(near));
            *self.cursor() = Cursor(place.unwrap_or_default());
            return vec![Effect::Say(Phrase::new("import-settle-kern"))];
        }
        if plan.changes.is_empty() && !self.answered {
            return self.bring_nothing();
        }
        if self.is_many() {
            self.typing = Some(Typing::Amount(LineInput::default()));
            return Vec::new();
        }
        self.work_out_or_write(cx)
    }

    /// Goes on if the number is the right one.
    pub(super) fn confirm_amount(&mut self, line: LineInput, cx: &Context) -> Vec<Effect> {
        let count = self.count();
        let digits: String = line.text().chars().filter(char::is_ascii_digit).collect();
        if digits == count.to_string() {
            return match self.whole.clone() {
                Some(whole) => self.write_whole(&whole, cx),
                None => self.work_out_or_write(cx),
            };
        }
        self.typing = Some(Typing::Amount(line));
        vec![Effect::Say(
            Phrase::new("import-wrong-number").number("count", count),
        )]
    }

    /// How many entries would come in, new or filled in.
    fn count(&self) -> usize {
        let (new, filled) = match (&self.whole, &self.plan) {
            (Some(whole), _) => whole.amounts(),
            (None, Some(plan)) => self.amounts(plan),
            (None, None) => (0, 0),
        };
        new + filled
    }

    /// Whether so many come in that their number is typed.
    pub(super) fn is_many(&self) -> bool {
        MANY < self.count()
    }

    fn work_out_or_write(&mut self, cx: &Context) -> Vec<Effect> {
        if !self.answered {
            return self.write(cx);
        }
        self.busy = Some(Busy::Writing(0, 0));
        vec![Effect::PlanList(Box::new(self.options.clone()))]
    }

    /// One edit, that one key takes back.
    fn write(&mut self, cx: &Context) -> Vec<Effect> {
        let (Some(plan), Some(look)) = (&self.plan, &self.look) else {
            return Vec::new();
        };
        if plan.changes.is_empty() {
            return self.bring_nothing();
        }
        let label = Phrase::new("edit-imported")
            .number("new", plan.added + plan.people)
            .number("filled", plan.changed)
            .text("file", self.file_name(cx));
        let edit = Edit::new(label, plan.changes.clone());
        let options = self.options.for_the_next();
        let remember = Effect::RememberList(look.shape, Box::new(options), self.file.clone());
        let kept = self.keep_answers(Some(edit.label.clone()));
        let mut effects = vec![Effect::Save(edit), remember];
        effects.extend(kept);
        effects.push(Effect::Back);
        self.writing = true;
        effects
    }

    /// Nothing comes in; what was answered is known the next time all the same.
    fn bring_nothing(&self) -> Vec<Effect> {
        let kept = self.keep_answers(None);
        let left = self.plan.as_ref().is_some_and(|plan| !plan.held_back.is_empty());
        let told = if left {
            "import-nothing-left"
        } else {
            "import-nothing"
        };
        kept.into_iter().chain([Effect::Say(Phrase::new(told))]).collect()
    }

    /// Has the answers that were given here remembered, if there are any.
    fn keep_answers(&self, label: Option<Phrase>) -> Option<Effect> {
        let answers = to_keep(self.options.answers.clone());
        (!answers.is_empty()).then_some(Effect::RememberAnswers(label, answers))
    }
}
