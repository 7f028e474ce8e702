//! What can be done with a gap, and with a cell of the matrix.

use strum::VariantArray;

use crate::domain::asset::Verdict;
use crate::domain::code::Code;
use crate::domain::gaps::{Gap, Move, Subject};
use crate::domain::lists::{Condition, Sphere};
use crate::domain::phrase::Phrase;
use crate::domain::plan::Action as PlannedAction;
use crate::domain::record::{AnyRecord, RecordKind};
use crate::domain::value::Terms;
use crate::domain::village::Village;
use crate::i18n::Words;
use crate::keys::Action;
use crate::screens::overview::Overview;
use crate::screens::questionnaire::QuestionnaireRoute;
use crate::screens::{Context, Effect, Route, form};
use crate::widgets::text::capital;

impl Overview {
    /// Opens the move that would close the gap.
    pub(super) fn open_gap(&mut self, cx: &Context) -> Vec<Effect> {
        let Some(gap) = self.gap(cx) else {
            return vec![Effect::Say(Phrase::new("no-gap-here"))];
        };
        vec![Effect::Open(match gap.next_move(cx.village) {
            // Who answers questions is asked them, and does not type their ids.
            Move::Add(AnyRecord::Answer(answer)) => match answer.asset.0 {
                Some(id) => Route::Questionnaire(QuestionnaireRoute::of(vec![id])),
                None => Route::DemandOf(Terms::question(cx.words, &answer.question)),
            },
            Move::Add(record) => Route::form(record, None, None),
            Move::Edit { id, record, field } => {
                let record = form::checked_today(record, field, cx.today);
                Route::form(record, Some(id), Some(field))
            }
            Move::Tag(id) => Route::Tags(vec![id]),
        })]
    }

    /// What can be done with the gap apart from its move.
    pub(super) fn on_gap(&self, action: Action, cx: &Context) -> Vec<Effect> {
        let Some(gap) = self.gap(cx) else {
            return vec![Effect::Say(Phrase::new("no-gap-here"))];
        };
        let assets = gap.assets();
        match (action, assets.first()) {
            (Action::MakeAction, _) => {
                let planned = planned_for(gap, cx.village, cx.words);
                vec![Effect::Open(Route::form(
                    AnyRecord::Action(planned.into()),
                    None,
                    None,
                ))]
            }
            (Action::Tag, Some(_)) => vec![Effect::Open(Route::Tags(assets))],
            (Action::Edit, Some(id)) => {
                let record = cx.village.get(RecordKind::Asset, *id);
                record
                    .map(|record| Effect::Open(Route::form(record, Some(*id), None)))
                    .into_iter()
                    .collect()
            }
            _ => vec![Effect::Say(Phrase::new("gap-rests-on-nothing"))],
        }
    }

    /// Shows the entries behind the chosen cell.
    pub(super) fn open_cell(&self, cx: &Context) -> Vec<Effect> {
        let Some(report) = cx.report else {
            return Vec::new();
        };
        let rows = self.table_rows(report, cx);
        let Some(row) = rows.get(self.cell.0) else {
            return Vec::new();
        };
        let condition = Condition::VARIANTS[self.cell.1];
        let term = |key: &str, value: String| format!("{}:{value}", cx.words.term("filter", key));
        let search = [
            row.search.clone(),
            term("conditions", cx.words.say(&condition.term())),
            term("status", cx.words.term("status", "active")),
            format!("-{}", term("verdict", cx.words.say(&Verdict::Out.term()))),
        ];
        vec![Effect::Find(search.join(" "))]
    }
}

/// An action that would answer the gap.
pub fn planned_for(gap: &Gap, village: &Village, words: &Words) -> PlannedAction {
    let (sphere, condition): (Option<Sphere>, Option<Condition>) = match &gap.subject {
        Subject::Cell(sphere, condition) => (Some(*sphere), Some(*condition)),
        Subject::Kind(_, condition)
        | Subject::KernCondition(_, condition)
        | Subject::Condition(condition) => (None, Some(*condition)),
        _ => (None, None),
    };
    PlannedAction {
        title: capital(&words.tell(&gap.title(village))).into(),
        from_gap: gap.rule.id.into(),
        spheres: sphere.into_iter().collect(),
        conditions: condition.into_iter().collect(),
        assets: gap.assets().into_iter().take(9).collect(),
        ..PlannedAction::default()
    }
}
