//! What was chosen of two that are to be one, as it is kept until they are.

use serde_json::{Value as Json, json};

use crate::domain::join::{Take, differences};
use crate::domain::record::Id;
use crate::domain::village::Village;
use crate::screens::join::JoinScreen;

/// What drafts of this sort say that they are.
const DRAFT: &str = "join";

/// Each choice, with what it is called in a draft.
const TAKES: [(Take, &str); 3] = [(Take::One, "one"), (Take::Other, "other"), (Take::Both, "both")];

/// The two that were being made one, if this draft is about that and both are there.
pub fn half_joined(draft: &Json, village: &Village) -> Option<(Id, Id)> {
    if draft["of"] != DRAFT {
        return None;
    }
    let id = |key: &str| Id::parse(draft[key].as_str()?).filter(|id| village.assets.contains_key(id));
    Some((id("one")?, id("other")?))
}

/// What was chosen in it.
pub(super) fn chosen(draft: &Json, village: &Village) -> Vec<(&'static str, Take)> {
    let both = half_joined(draft, village).and_then(|(one, other)| {
        let asset = |id| village.assets.get(&id);
        asset(one).zip(asset(other))
    });
    let fields = both
        .map(|(one, other)| differences(one, other))
        .unwrap_or_default();
    let fields = fields.into_iter().filter_map(|difference| {
        let said = draft["chosen"][difference.info.name].as_str()?;
        let (take, _) = TAKES.into_iter().find(|(_, name)| *name == said)?;
        (take != Take::Both || difference.both).then_some((difference.info.name, take))
    });
    fields.collect()
}

impl JoinScreen {
    /// Under which name its draft is kept, whichever of the two is the first.
    pub(super) fn name(&self) -> String {
        let (one, other) = (self.one.min(self.other), self.one.max(self.other));
        format!("{DRAFT}-{one}-{other}")
    }

    /// What was chosen, and of what.
    pub(super) fn half_chosen(&self) -> Json {
        let said = |take: Take| TAKES.iter().find(|(own, _)| *own == take).map(|(_, name)| *name);
        let chosen = self.chosen.iter();
        let chosen = chosen.map(|(field, take)| ((*field).to_owned(), json!(said(*take))));
        json!({
            "of": DRAFT,
            "one": self.one,
            "other": self.other,
            "chosen": chosen.collect::<serde_json::Map<_, _>>(),
        })
    }
}
