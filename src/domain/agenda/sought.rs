//! What of the plan is sought, and whether something is that.

use crate::domain::fold::{plain, plain_onto};
use crate::domain::lists::Condition;
use crate::domain::plan::Action;
use crate::domain::record::{Id, RecordKind};
use crate::domain::support::Support;
use crate::domain::village::Village;

/// What of the plan is sought.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sought {
    /// Words that all have to be there, whatever the capitals and accents.
    pub text: String,
    /// Only what belongs to this.
    pub only: Option<Only>,
}

/// To what a part of the plan belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Only {
    /// To a condition.
    Condition(Condition),
    /// To a goal.
    Goal(Id),
    /// To an asset that does it.
    Owner(Id),
}

/// What is sought in a village.
pub(super) struct Search<'a> {
    village: &'a Village,
    words: Vec<String>,
    only: Option<Only>,
}

impl<'a> Search<'a> {
    pub(super) fn of(sought: &Sought, village: &'a Village) -> Self {
        let text = plain(&sought.text);
        let words = text.split(' ').filter(|word| !word.is_empty());
        Self {
            village,
            words: words.map(str::to_owned).collect(),
            only: sought.only,
        }
    }

    pub(super) fn finds_action(&self, action: &Action) -> bool {
        self.belongs(action) && self.says(|text| self.write_action(action, text))
    }

    /// What is for an action belongs to what that belongs to.
    pub(super) fn finds_support(&self, support: &Support) -> bool {
        let belongs = self.only.is_none() || support.actions.iter().any(|id| self.action_belongs(id));
        belongs && self.says(|text| self.write_support(support, text))
    }

    /// Whether a goal is sought, which these actions serve.
    pub(super) fn finds_goal(&self, id: Id, actions: &[Id]) -> bool {
        let Some(goal) = self.village.goals.get(&id) else {
            return false;
        };
        let belongs = match self.only {
            None => true,
            Some(Only::Condition(condition)) => goal.conditions.contains(condition),
            Some(Only::Goal(wanted)) => wanted == id,
            Some(Only::Owner(_)) => actions.iter().any(|action| self.action_belongs(*action)),
        };
        belongs && self.says(|text| plain_onto(&goal.text, text))
    }

    fn belongs(&self, action: &Action) -> bool {
        match self.only {
            None => true,
            Some(Only::Condition(condition)) => action.conditions.contains(condition),
            Some(Only::Goal(goal)) => action.goal.0 == Some(goal),
            Some(Only::Owner(owner)) => action.owners.contains(owner),
        }
    }

    fn action_belongs(&self, action: Id) -> bool {
        let action = self.village.actions.get(&action);
        action.is_some_and(|action| self.belongs(action))
    }

    /// Whether all words are in the text, which is only made if there are any.
    fn says(&self, write: impl FnOnce(&mut String)) -> bool {
        if self.words.is_empty() {
            return true;
        }
        let mut text = String::new();
        write(&mut text);
        self.words.iter().all(|word| text.contains(word))
    }

    /// What an action says of itself: its title, its goal and who does it.
    fn write_action(&self, action: &Action, text: &mut String) {
        plain_onto(&action.title, text);
        for owner in action.owners.iter() {
            text.push('\n');
            if let Some(asset) = self.village.assets.get(&owner) {
                plain_onto(&asset.name, text);
            }
        }
        if let Some(goal) = action.goal.0.and_then(|goal| self.village.goals.get(&goal)) {
            text.push('\n');
            plain_onto(&goal.text, text);
        }
    }

    /// What outside support says of itself: its name, and what it is for.
    fn write_support(&self, support: &Support, text: &mut String) {
        plain_onto(&support.name, text);
        for action in support.actions.iter() {
            text.push('\n');
            plain_onto(&self.village.name_of(RecordKind::Action, action), text);
        }
    }
}
