//! What can be done with a gap, and with a cell of the matrix.

use strum::VariantArray;

use crate::domain::asset::Verdict;
use crate::domain::code::Code;
use crate::domain::gaps::{Gap, Move, Subject};
use crate::domain::lists::Condition;
use crate::domain::phrase::Phrase;
use crate::domain::plan::Action as PlannedAction;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::value::{Link, Terms};
use crate::domain::village::Village;
use crate::i18n::Words;
use crate::keys::Action;
use crate::screens::overview::{Focus, Overview};
use crate::screens::questionnaire::QuestionnaireRoute;
use crate::screens::{Context, Effect, Route, form};
use crate::widgets::matrix::Table;
use crate::widgets::text::capital;

impl Overview {
    /// Opens the move that would close the gap.
    pub(super) fn open_gap(&mut self, cx: &Context) -> Vec<Effect> {
        let Some(gap) = self.gap(cx) else {
            return vec![self.no_gap(cx)];
        };
        vec![move_of(gap, cx)]
    }

    /// That there is no gap under the cursor; where there is none at all, why.
    fn no_gap(&self, cx: &Context) -> Effect {
        let none = cx.report.filter(|_| self.shown.is_empty());
        Effect::Say(Phrase::new(
            none.map_or("no-gap-here", |report| self.why_none(report)),
        ))
    }

    /// What can be done with the gap apart from its move.
    pub(super) fn on_gap(&self, action: Action, cx: &Context) -> Vec<Effect> {
        let Some(gap) = self.gap(cx) else {
            return vec![self.no_gap(cx)];
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
            (Action::Around, Some(id)) => vec![Effect::Around(*id)],
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

    /// Goes to this cell of the matrix of this rule.
    pub(super) fn show_cell(&mut self, rule: &str, row: &str, column: usize, cx: &Context) -> Vec<Effect> {
        let table = Table::VARIANTS.iter().find(|table| table.rule() == rule);
        self.table = table.copied().unwrap_or_default();
        self.focus = Focus::Matrix;
        let rows = cx.report.map(|report| self.table_rows(report, cx));
        let place = rows.and_then(|rows| rows.iter().position(|one| one.key == row));
        self.cell = (
            place.unwrap_or_default(),
            column.min(Condition::VARIANTS.len() - 1),
        );
        match place {
            Some(_) => vec![Effect::Say(Phrase::new("overview-cell-shown"))],
            None => vec![Effect::Say(Phrase::new("comparison-gone"))],
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

/// Opens the move that would close the gap.
pub(in crate::screens) fn move_of(gap: &Gap, cx: &Context) -> Effect {
    Effect::Open(match gap.next_move(cx.village) {
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
    })
}

/// An action that would answer the gap: for what it is about, with what it rests on.
pub fn planned_for(gap: &Gap, village: &Village, words: &Words) -> PlannedAction {
    let mut action = PlannedAction {
        title: capital(&words.tell(&gap.title(village))).into(),
        // What no action answers is missing by another rule, and that is what the action is about.
        from_gap: if gap.rule.id == "4.3" { "1.1" } else { gap.rule.id }.into(),
        ..PlannedAction::default()
    };
    match &gap.subject {
        Subject::Cell(sphere, condition) => {
            action.spheres.set(*sphere, true);
            action.conditions.set(*condition, true);
        }
        Subject::Kind(_, condition)
        | Subject::KernCondition(_, condition)
        | Subject::Condition(condition) => action.conditions.set(*condition, true),
        Subject::Spheres(one, other) => {
            action.spheres.set(*one, true);
            action.spheres.set(*other, true);
        }
        Subject::Asset(id) => serve_like(&mut action, *id, village),
        Subject::Action(id) => follow_on(&mut action, *id, village),
        Subject::Support(id) => {
            let support = village.supports.get(id);
            let mut actions = support.into_iter().flat_map(|support| support.actions.iter());
            if let (Some(only), None) = (actions.next(), actions.next()) {
                follow_on(&mut action, only, village);
            }
        }
        _ => {}
    }
    action.assets = used_for(gap, village).into_iter().collect();
    if action.goal.0.is_none() {
        action.goal = only_goal(&action, village).map_or_else(Link::default, Link::to);
    }
    action
}

/// An action about an asset is for what the asset is for, as far as that is one thing.
fn serve_like(action: &mut PlannedAction, asset: Id, village: &Village) {
    let Some(asset) = village.assets.get(&asset) else {
        return;
    };
    let mut spheres = asset.spheres.codes();
    if let (Some(sphere), None) = (spheres.next(), spheres.next()) {
        action.spheres.set(sphere, true);
    }
    let mut conditions = asset.conditions.codes();
    if let (Some(condition), None) = (conditions.next(), conditions.next()) {
        action.conditions.set(condition, true);
    }
}

/// An action about another action is for the same.
fn follow_on(action: &mut PlannedAction, other: Id, village: &Village) {
    if let Some(other) = village.actions.get(&other) {
        action.goal = other.goal;
        action.spheres = other.spheres.clone();
        action.conditions = other.conditions.clone();
    }
}

/// More assets than this are no help with anything in particular.
const USED: usize = 4;

/// What there is to work with: the two that could be connected, or else what the gap rests on, if that
/// is not too much to choose from.
fn used_for(gap: &Gap, village: &Village) -> Vec<Id> {
    let connects = matches!(
        gap.subject,
        Subject::Groups(_) | Subject::Kinds(..) | Subject::Spheres(..)
    ) || gap.rule.id == "2.5";
    if let (true, Move::Add(AnyRecord::Relation(relation))) = (connects, gap.next_move(village)) {
        return relation.from.0.into_iter().chain(relation.to.0).collect();
    }
    // Who does an action is not what it uses.
    if gap.rule.id == "4.4" {
        return Vec::new();
    }
    let assets = gap.assets();
    if assets.len() > USED { Vec::new() } else { assets }
}

/// The goal that serves a condition of the action, if there is exactly one.
fn only_goal(action: &PlannedAction, village: &Village) -> Option<Id> {
    let mut goals = village.goals.iter().filter(|(_, goal)| {
        let mut conditions = action.conditions.iter();
        conditions.any(|condition| goal.conditions.contains(condition))
    });
    match (goals.next(), goals.next()) {
        (Some((id, _)), None) => Some(*id),
        _ => None,
    }
}
