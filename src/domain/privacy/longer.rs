//! Full names of others: a name that is a part of one is not cut out of its middle.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::domain::privacy::alone::Row;
use crate::domain::privacy::mentions::{folded, words_of};
use crate::domain::record::Id;

/// A name that has another one in it has a word more than that, and that has two.
const LEAST: usize = 3;

/// What others are called in full.
#[derive(Debug, Clone, Default)]
pub(super) struct Longer {
    /// By their first word, the names and who have them.
    names: HashMap<String, BTreeMap<Row, BTreeSet<Id>>>,
    rows: HashMap<Id, Row>,
    /// How many words the longest has that there ever was.
    most: usize,
}

impl Longer {
    /// This is what somebody else is called; nothing: there is nobody any more who may be named so.
    pub(super) fn put(&mut self, id: Id, name: Option<&str>) {
        if let Some(old) = self.rows.remove(&id)
            && let Some(names) = self.names.get_mut(&old[0])
        {
            if let Some(ids) = names.get_mut(&old) {
                ids.remove(&id);
            }
            names.retain(|_, ids| !ids.is_empty());
        }
        let row = name.map(|name| words_of(name).map(|place| folded(&name[place])).collect::<Row>());
        let Some(row) = row.filter(|row| LEAST <= row.len()) else {
            return;
        };
        self.most = self.most.max(row.len());
        let names = self.names.entry(row[0].clone()).or_default();
        names.entry(row.clone()).or_default().insert(id);
        self.rows.insert(id, row);
    }

    /// Whether these words, so many from this one on, are a part of such a name and not all of it.
    pub(super) fn has(&self, words: &[String], at: usize, many: usize) -> bool {
        let first = (at + many).saturating_sub(self.most);
        (first..=at).any(|start| {
            let names = self.names.get(&words[start]).into_iter().flatten();
            let mut longer = names.filter(|(row, _)| many < row.len() && at + many <= start + row.len());
            longer.any(|(row, _)| words[start..].starts_with(row))
        })
    }
}
