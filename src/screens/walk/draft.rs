//! What is kept of a walk that is half typed, and of which walk it is.

use serde_json::{Value as Json, json};

use crate::domain::record::Id;
use crate::screens::walk::WalkScreen;

/// What drafts of walks are called.
const NAME: &str = "walk";

/// What the draft of this walk is called, if there is no other.
pub(super) fn name_of(walk: Id) -> String {
    format!("{NAME}:{walk}")
}

/// The walk of which this was half typed, if it was one.
pub fn half_typed(draft: &Json) -> Option<Id> {
    draft["walk"]
        .as_str()
        .filter(|_| draft["of"] == NAME)
        .and_then(Id::parse)
}

impl WalkScreen {
    /// What is half typed, if anything is.
    pub(super) fn half_typed(&self) -> Option<Json> {
        let lines = self.several.as_ref().map(|several| several.pasted.draft());
        let same = (self.day.text(), self.who.text()) == (&self.first.0, &self.first.1);
        if lines.is_none() && self.line.text().trim().is_empty() && same {
            return None;
        }
        Some(json!({
            "of": NAME,
            "name": self.name,
            "walk": self.list.walk,
            "day": self.day.text(),
            "who": self.who.text(),
            "line": self.line.text(),
            "lines": lines,
        }))
    }
}
