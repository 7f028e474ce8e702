//! What was searched for in demand and supply.

use crate::domain::demand::Row;
use crate::domain::fold::plain;
use crate::domain::record::Id;
use crate::domain::survey::Vantage;

/// What was searched for.
pub(super) struct Filter(Vec<String>);

impl Filter {
    pub(super) fn new(typed: &str, vantage: &Vantage) -> Self {
        let typed = plain(typed);
        let words = typed.split_whitespace().map(|word| {
            let bare = word.trim_matches(|sign: char| !sign.is_alphanumeric());
            bare.to_owned()
        });
        let matters = |word: &String| !word.is_empty() && !vantage.terms.means("filler", "question", word);
        Self(words.filter(matters).collect())
    }

    /// Leaves of a question what fits: all of it if the question does, else the rows of those who are
    /// named. The question itself stays as long as anything does.
    pub(super) fn keep(&self, rows: &mut Vec<Row>, question: &str, vantage: &Vantage) {
        if self.0.iter().all(|word| question.contains(word.as_str())) {
            return;
        }
        let name = |id: Id| {
            let asset = vantage.village.assets.get(&id);
            asset.map(|asset| plain(&asset.name)).unwrap_or_default()
        };
        rows.retain(|row| {
            let names = match row {
                Row::Part(_) | Row::Question { .. } => return true,
                Row::Want { who, .. } | Row::Offer { who, .. } => name(*who),
                Row::Pair(pair) => format!("{}\n{}", name(pair.wanting), name(pair.giving)),
            };
            let fits = |word: &String| names.contains(word.as_str()) || question.contains(word.as_str());
            self.0.iter().all(fits)
        });
    }
}
