//! What the plan has chosen in a panel: what to show only, and what to link.

use strum::VariantArray;

use crate::domain::agenda::{OFFERED, Only};
use crate::domain::code::Code;
use crate::domain::lists::Condition;
use crate::domain::phrase::Phrase;
use crate::domain::record::{AnyRecord, Id, RecordKind};
use crate::domain::support::Support;
use crate::screens::plan::deeds::{form_of, linked};
use crate::screens::plan::lists::amount;
use crate::screens::plan::{Asks, Plan};
use crate::screens::{Choice, ChooseRoute, Context, Effect, Route};

/// What can be linked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Other {
    /// This record.
    Record(Id),
    /// Something new.
    New,
    /// Something that is not offered: it is sought in the form.
    Elsewhere,
}

/// What is shown only, in words.
pub(super) fn only_in_words(only: Only, cx: &Context) -> String {
    match only {
        Only::Condition(condition) => cx.words.say(&condition.term()),
        Only::Goal(id) => cx.village.name_of(RecordKind::Goal, id),
        Only::Owner(id) => cx.village.name_of(RecordKind::Asset, id),
    }
}

/// Whether the village has what is to be shown only.
pub(super) fn is_there(only: Only, cx: &Context) -> bool {
    match only {
        Only::Condition(_) => true,
        Only::Goal(id) => cx.village.goals.contains_key(&id),
        Only::Owner(id) => cx.village.assets.contains_key(&id),
    }
}

impl Plan {
    /// Asks what to show only: a condition, a goal or who does it.
    pub(super) fn choose_only(&mut self, cx: &Context) -> Vec<Effect> {
        let conditions = Condition::VARIANTS.iter().map(|one| Only::Condition(*one));
        let goals = self.agenda.offered.goals.iter().map(|id| Only::Goal(*id));
        let owners = self.agenda.offered.owners.iter().map(|id| Only::Owner(*id));
        let all: Vec<Option<Only>> = std::iter::once(None)
            .chain(conditions.chain(goals).chain(owners).map(Some))
            .collect();
        let items = all.iter().map(|only| match only {
            None => cx.words.say("plan-only-all"),
            Some(only) => {
                let key = match only {
                    Only::Condition(_) => "plan-only-condition",
                    Only::Goal(_) => "plan-only-goal",
                    Only::Owner(_) => "plan-only-owner",
                };
                let phrase = Phrase::new(key).text("name", only_in_words(*only, cx));
                cx.words.tell(&phrase)
            }
        });
        let route = ChooseRoute {
            title: cx.words.say("choose-scope"),
            items: items.collect(),
            current: all.iter().position(|only| *only == self.only),
        };
        self.asks = Asks::Only(all);
        vec![Effect::Open(Route::Choose(route))]
    }

    /// Asks what to link: outside support to the action under the cursor, or an action to the support.
    pub(super) fn choose_link(&mut self, cx: &Context) -> Vec<Effect> {
        let (id, record) = match self.entry(cx) {
            Some((_, AnyRecord::Goal(_))) => {
                return vec![Effect::Say(Phrase::new("plan-goal-not-linked"))];
            }
            Some(entry) => entry,
            None => return vec![self.nothing_here()],
        };
        let of_action = record.kind() == RecordKind::Action;
        let mut others = if of_action {
            self.supports_offered(id)
        } else {
            self.actions_offered(&record)
        };
        let all = cx.village.count(if of_action {
            RecordKind::Support
        } else {
            RecordKind::Action
        });
        let more = others.len() < all;
        others.truncate(OFFERED);
        let mut items: Vec<String> = others
            .iter()
            .map(|other| offered_in_words(*other, id, of_action, cx))
            .collect();
        let mut others: Vec<Other> = others.into_iter().map(Other::Record).collect();
        if of_action {
            items.insert(0, cx.words.say("plan-link-new"));
            others.insert(0, Other::New);
        } else if more {
            items.push(cx.words.say("plan-link-elsewhere"));
            others.push(Other::Elsewhere);
        }
        if items.is_empty() {
            return vec![Effect::Say(Phrase::new("plan-no-actions"))];
        }
        let key = if of_action {
            "plan-link-support"
        } else {
            "plan-link-action"
        };
        let title = Phrase::new(key).text("name", record.title().to_owned());
        self.asks = Asks::Link(record.kind(), id, others);
        vec![Effect::Open(Route::Choose(ChooseRoute {
            title: cx.words.tell(&title),
            items,
            current: None,
        }))]
    }

    /// The supports that an action may be linked to: those that are linked first.
    fn supports_offered(&self, action: Id) -> Vec<Id> {
        let linked = self.agenda.supports_for(action);
        let others = self.agenda.offered.supports.iter();
        let others = others.filter(|id| !linked.contains(id));
        linked.iter().chain(others).copied().collect()
    }

    /// The actions that a support may be for: those that it is for, then those that wait for support.
    fn actions_offered(&self, support: &AnyRecord) -> Vec<Id> {
        let AnyRecord::Support(support) = support else {
            return Vec::new();
        };
        let others = self.agenda.offered.actions.iter().copied();
        let others = others.filter(|id| !support.actions.contains(*id));
        support.actions.iter().chain(others).collect()
    }

    pub(super) fn chosen_in_panel(&mut self, choice: &Choice, cx: &Context) -> Vec<Effect> {
        match (std::mem::take(&mut self.asks), choice) {
            (Asks::Only(all), Choice::Place(place)) => {
                self.only = all.get(*place).copied().flatten();
                Vec::new()
            }
            (Asks::Link(kind, id, others), Choice::Place(place)) => {
                let effect = others.get(*place).and_then(|other| link(kind, id, *other, cx));
                effect.into_iter().collect()
            }
            _ => Vec::new(),
        }
    }
}

/// A record that can be linked, with whether it is.
fn offered_in_words(other: Id, own: Id, of_action: bool, cx: &Context) -> String {
    let [on, off, _] = cx.theme.signs.checks;
    let (support, action) = if of_action { (other, own) } else { (own, other) };
    let support = cx.village.supports.get(&support);
    let is_linked = support.is_some_and(|support| support.actions.contains(action));
    let (name, state) = if of_action {
        let name = support.map(|support| support.name.to_string());
        (name, support.map(|support| state_and_amount(support, cx)))
    } else {
        let action = cx.village.actions.get(&action);
        let name = action.map(|action| action.title.to_string());
        let state = action.map(|action| cx.words.say(&action.state.term()));
        (name, state)
    };
    let named = Phrase::new("plan-named")
        .text("name", name.unwrap_or_default())
        .text("state", state.unwrap_or_default());
    format!("{} {}", if is_linked { on } else { off }, cx.words.tell(&named))
}

/// How far the support is, and how much it is: one fund may give more than once.
fn state_and_amount(support: &Support, cx: &Context) -> String {
    let state = cx.words.say(&support.state.term());
    match support.amount_eur {
        Some(_) => format!("{state}, {}", amount(support, cx)),
        None => state,
    }
}

fn link(kind: RecordKind, id: Id, other: Other, cx: &Context) -> Option<Effect> {
    match (kind, other) {
        (RecordKind::Action, Other::Record(support)) => linked(support, id, cx),
        (_, Other::Record(action)) => linked(id, action, cx),
        (RecordKind::Action, _) => {
            let support = Support {
                actions: [id].into_iter().collect(),
                ..Support::default()
            };
            Some(Effect::Open(Route::form(
                AnyRecord::Support(support.into()),
                None,
                None,
            )))
        }
        (_, _) => form_of(RecordKind::Support, id, Some("actions"), cx),
    }
}
