//! Entries of the village that a row resembles.

use std::collections::HashSet;

use crate::domain::asset::Asset;
use crate::domain::record::Id;
use crate::exchange::csv::answers::{meant_now, told_apart};
use crate::exchange::csv::arrivals::Arrivals;
use crate::exchange::csv::kernen::folded;
use crate::exchange::csv::{Answer, Double};

/// Of so many new entries it is sought which of them resemble each other.
const MOST: usize = 2000;

/// Whether two texts of this field say the same: another spelling of a name is no other name.
pub(super) fn says_the_same(field: &str, own: &str, said: &str) -> bool {
    own == said
        || match field {
            "name" => folded(own) == folded(said),
            "website" => site(own) == site(said),
            _ => false,
        }
}

/// A web address without what goes without saying in front of and behind it.
fn site(address: &str) -> &str {
    let address = address.trim().trim_end_matches('/');
    let rest = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"));
    rest.unwrap_or(address)
}

impl Arrivals<'_> {
    /// The entry of the village that the row resembles most, and what was answered about that.
    pub(super) fn resembling(&self, line: usize, asset: &Asset, id: Option<Id>) -> Option<Double> {
        let (answers, known) = (&self.options.answers, &self.options.known);
        let key = || self.told_apart(asset, id);
        // In most lists nothing is asked, and of most rows nothing was.
        let asked = (!answers.is_empty() || !known.is_empty()).then(key);
        let answer = asked.and_then(|key| answers.get(&key).or_else(|| known.get(&key)));
        // What was answered about an entry that is gone by now says nothing any more.
        let answer = answer.and_then(|answer| match answer {
            Answer::Same(id) => meant_now(known, self.village, *id).map(Answer::Same),
            Answer::Another | Answer::Skip => Some(*answer),
        });
        // A club gets another secretary.
        let like = self.doubles.like_or_called_so(asset);
        let like = match answer {
            Some(Answer::Same(id)) => like.into_iter().find(|like| like.id == id),
            _ => like.into_iter().next(),
        };
        let other = match (answer, &like) {
            (Some(Answer::Same(id)), _) => id,
            (_, Some(like)) => like.id,
            (_, None) => return None,
        };
        let kern = self.kernen.name_of(asset.kern);
        let parts = [
            kern,
            &*asset.address,
            &*asset.phone,
            &*asset.email,
            &*asset.website,
        ];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        Some(Double {
            line,
            name: asset.name.to_string(),
            says: parts.join(", "),
            key: asked.unwrap_or_else(key),
            other,
            grounds: like.map(|like| like.grounds).unwrap_or_default(),
            answer,
        })
    }

    /// How many new entries that are not left out resemble an earlier one of the same list. In a long list each of them
    /// costs too much.
    pub(super) fn alike_new(&mut self, left: &HashSet<Id>) -> usize {
        let added = match self.added.len() {
            0..=MOST => std::mem::take(&mut self.added),
            _ => return 0,
        };
        let mut alike = 0;
        for (id, asset) in added.iter().filter(|(id, _)| !left.contains(id)) {
            let like = self.doubles.like(asset);
            alike += usize::from(like.iter().any(|like| self.places.contains_key(&like.id)));
            self.doubles.add(*id, asset);
        }
        self.added = added;
        alike
    }

    /// What a row is told apart by in answers: its own id, or else what it is and what it is called.
    pub(super) fn told_apart(&self, asset: &Asset, id: Option<Id>) -> Id {
        id.unwrap_or_else(|| told_apart(asset, self.kernen.name_of(asset.kern)))
    }
}
