//! What can be done with what is under the cursor.

use std::sync::Arc;

use strum::VariantArray;

use crate::domain::agenda::Only;
use crate::domain::change::{Change, Edit};
use crate::domain::code::Code;
use crate::domain::first_words::first_words;
use crate::domain::gaps::{Gap, Origin, Scope};
use crate::domain::phrase::Phrase;
use crate::domain::plan::{Action as PlannedAction, ActionState, Goal};
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::support::Support;
use crate::domain::value::Link;
use crate::screens::overview::move_of;
use crate::screens::plan::told::Door;
use crate::screens::plan::{Focus, Plan, View};
use crate::screens::{Context, Effect, Route};
use crate::widgets::text::capital;

impl Plan {
    /// Opens what is under the cursor: the vision, the record, or where its line leads.
    pub(super) fn open(&mut self, cx: &Context) -> Vec<Effect> {
        if self.focus != Focus::About {
            return self.edit(None, cx);
        }
        let mut lines = self.about(cx);
        if lines.is_empty() {
            return vec![self.nothing_here()];
        }
        let line = self.line.within(lines.len()).0;
        match lines.swap_remove(line).door {
            Door::Field(field) => self.edit(Some(field), cx),
            Door::Gap(gap) => vec![move_of(&gap, cx)],
            Door::Record(kind, id) => form_of(kind, id, None, cx).into_iter().collect(),
            Door::Origin => self.back_to_gap(cx),
            Door::Link => self.choose_link(cx),
        }
    }

    /// Opens the form of what is under the cursor, at this field.
    pub(super) fn edit(&self, field: Option<&'static str>, cx: &Context) -> Vec<Effect> {
        if self.focus == Focus::Vision {
            return vec![vision_form(cx)];
        }
        let form = self
            .entry(cx)
            .and_then(|(id, record)| form_of(record.kind(), id, field, cx));
        vec![form.unwrap_or_else(|| self.nothing_here())]
    }

    /// What to say where nothing is under the cursor.
    pub(super) fn nothing_here(&self) -> Effect {
        let key = match self.view.kind() {
            RecordKind::Goal => "plan-no-goal-chosen",
            RecordKind::Support => "plan-no-support-chosen",
            _ => "plan-no-action-chosen",
        };
        Effect::Say(Phrase::new(key))
    }

    /// The form of a new one of what is in focus.
    pub(super) fn add(&self, cx: &Context) -> Vec<Effect> {
        let new = |record| vec![Effect::Open(Route::form(record, None, None))];
        match (self.focus, self.view) {
            (Focus::Vision, _) => vec![vision_form(cx)],
            (_, View::Goals) => {
                let mut goal = Goal::default();
                if let Some(Only::Condition(condition)) = self.only {
                    goal.conditions.set(condition, true);
                }
                new(AnyRecord::Goal(goal.into()))
            }
            (_, View::Supports) => new(AnyRecord::Support(Arc::default())),
            (_, View::Board | View::Dates) => vec![self.add_action(cx)],
        }
    }

    /// The form of a new action: in the state of the column, of what is shown only, for the goal under
    /// the cursor.
    pub(super) fn add_action(&self, cx: &Context) -> Effect {
        let mut action = PlannedAction::default();
        if self.view == View::Board {
            action.state = ActionState::VARIANTS
                .get(self.column)
                .copied()
                .unwrap_or_default();
        }
        let mut goal = None;
        match self.only {
            Some(Only::Condition(condition)) => action.conditions.set(condition, true),
            Some(Only::Goal(id)) => goal = Some(id),
            Some(Only::Owner(owner)) => action.owners.set(owner, true),
            None => {}
        }
        if self.view == View::Goals {
            goal = self.entry(cx).map(|(id, _)| id).or(goal);
        }
        if let Some((id, served)) = goal.and_then(|id| Some((id, cx.village.goals.get(&id)?))) {
            action.goal = Link::to(id);
            served
                .conditions
                .iter()
                .for_each(|condition| action.conditions.set(condition, true));
        }
        Effect::Open(Route::form(AnyRecord::Action(action.into()), None, None))
    }

    /// Puts the action under the cursor in the state next to the one that it is in.
    pub(super) fn shift(
        &self,
        to: fn(ActionState) -> Option<ActionState>,
        end: &str,
        cx: &Context,
    ) -> Vec<Effect> {
        let Some((id, AnyRecord::Action(action))) = self.entry(cx) else {
            return vec![Effect::Say(Phrase::new("plan-no-action-chosen"))];
        };
        let Some(state) = to(action.state) else {
            return vec![Effect::Say(Phrase::new(end))];
        };
        let change = Change::of(cx.village, id, |action: &mut PlannedAction| action.state = state);
        let label = Phrase::new("edit-state")
            .text("name", first_words(&action.title))
            .term("state", state.term());
        vec![Effect::Save(Edit::new(label, change.into_iter().collect()))]
    }

    /// Takes out what is under the cursor; what points at it lets go of it.
    pub(super) fn delete(&self, cx: &Context) -> Vec<Effect> {
        let (id, record) = match (self.focus, cx.village.vision()) {
            (Focus::Vision, Some(vision)) => (Id::ONLY, AnyRecord::Vision(vision.clone().into())),
            (Focus::Vision, None) => return vec![Effect::Say(Phrase::new("plan-vision-none"))],
            _ => match self.entry(cx) {
                Some(entry) => entry,
                None => return vec![self.nothing_here()],
            },
        };
        let name = match &record {
            AnyRecord::Vision(_) => capital(&cx.words.say(&record.kind().term())),
            other => first_words(other.title()),
        };
        let label = Phrase::new("edit-deleted").text("name", name);
        let changes = cx.village.removal(record.kind(), &[id]);
        vec![Effect::Save(Edit::new(label, changes))]
    }

    /// Goes to the gap that the action under the cursor came from.
    pub(super) fn back_to_gap(&self, cx: &Context) -> Vec<Effect> {
        let say = |phrase| vec![Effect::Say(phrase)];
        let Some((_, AnyRecord::Action(action))) = self.entry(cx) else {
            return say(Phrase::new("plan-no-action-chosen"));
        };
        let Some(report) = cx.report else {
            return say(Phrase::new("counting"));
        };
        match report.origin(&action) {
            Origin::None => say(Phrase::new("origin-none")),
            Origin::Closed(rule) if *cx.scope != Scope::default() => {
                say(Phrase::new("origin-out-of-scope").text("rule", rule.id))
            }
            Origin::Closed(rule) => say(Phrase::new("origin-closed")
                .text("rule", rule.id)
                .term("asks", rule.label())),
            Origin::Gap(gap) => vec![show(gap)],
            Origin::OneOf(gaps) => {
                // An action that was made of a gap is called after it, unless somebody gave it another name.
                let titled = |gap: &&&Gap| capital(&cx.words.tell(&gap.title(cx.village))) == *action.title;
                let few = gaps.iter().take(FEW);
                match (few.clone().find(titled), gaps.first()) {
                    (Some(gap), _) => vec![show(gap)],
                    (None, Some(gap)) => {
                        let one = Phrase::new("origin-one-of").text("rule", gap.rule.id);
                        vec![show(gap), Effect::Say(one)]
                    }
                    (None, None) => Vec::new(),
                }
            }
        }
    }
}

/// Of so many gaps the names are compared: to name gaps takes time.
const FEW: usize = 100;

fn show(gap: &Gap) -> Effect {
    Effect::ShowGap(gap.rule.id, gap.subject.clone())
}

/// The form of a record of the village.
pub(super) fn form_of(kind: RecordKind, id: Id, field: Option<&'static str>, cx: &Context) -> Option<Effect> {
    let record = cx.village.get(kind, id)?;
    Some(Effect::Open(Route::form(record, Some(id), field)))
}

/// The form of the vision, of which there is only one.
fn vision_form(cx: &Context) -> Effect {
    let vision = form_of(RecordKind::Vision, Id::ONLY, None, cx);
    vision.unwrap_or_else(|| Effect::Open(Route::form(AnyRecord::Vision(Arc::default()), None, None)))
}

/// Links the support to the action, or undoes that.
pub(super) fn linked(support: Id, action: Id, cx: &Context) -> Option<Effect> {
    let village = cx.village;
    let already = village.supports.get(&support)?.actions.contains(action);
    let change = Change::of(village, support, |support: &mut Support| {
        support.actions.set(action, !already);
    })?;
    let name = |kind, id| first_words(&village.name_of(kind, id));
    let label = Phrase::new(if already { "edit-unlinked" } else { "edit-linked" })
        .text("support", name(RecordKind::Support, support))
        .text("action", name(RecordKind::Action, action));
    Some(Effect::Save(Edit::new(label, vec![change])))
}
