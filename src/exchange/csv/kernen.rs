//! The kernen of the village and of the list, by name.

use std::collections::HashMap;

use crate::domain::lists::Kern;
use crate::domain::record::Id;
use crate::domain::value::{Line, Link};
use crate::domain::village::Village;
use crate::exchange::csv::cells::Cells;
use crate::i18n::fold;

/// The kernen of the village and of the list, by name.
pub(super) struct Kernen {
    exact: HashMap<Line, Id>,
    folded: HashMap<String, Id>,
    names: HashMap<Id, Line>,
    /// What stands for the whole village in this list, unless a kern is called so; empty: nothing.
    pub whole: String,
    /// Those that the list brings.
    pub new: Vec<(Id, Kern)>,
}

impl Kernen {
    /// Those of the village.
    pub fn new(village: &Village) -> Self {
        let mut kernen = Self {
            exact: HashMap::new(),
            folded: HashMap::new(),
            names: HashMap::new(),
            whole: String::new(),
            new: Vec::new(),
        };
        for (id, kern) in village.kernen_by_name() {
            kernen.know(id, &kern.name);
        }
        kernen
    }

    fn know(&mut self, id: Id, name: &Line) {
        self.exact.entry(name.clone()).or_insert(id);
        self.folded.entry(folded(name)).or_insert(id);
        self.names.insert(id, name.clone());
    }

    /// Whether there is a kern with this name.
    pub fn has(&self, name: &str) -> bool {
        self.folded.contains_key(&folded(name))
    }

    /// Whether there is no kern at all.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// What the kern is called; nothing for the whole village.
    pub fn name_of(&self, kern: Link<Kern>) -> &str {
        kern.0.and_then(|id| self.names.get(&id)).map_or("", |name| name)
    }

    /// The kern with this name, made if it is not there; none for the whole village.
    pub fn find_or_add(&mut self, cell: &str, cells: &Cells) -> Link<Kern> {
        let name = cells.line(cell);
        let known = self.exact.get(&name).or_else(|| self.folded.get(&folded(&name)));
        if let Some(id) = known {
            return Link::to(*id);
        }
        let is_whole = !self.whole.is_empty() && folded(&self.whole) == folded(&name);
        if name.is_empty() || is_whole || cells.whole_village(&name) {
            return Link::default();
        }
        let id = Id::fresh();
        self.know(id, &name);
        self.new.push((id, Kern { name }));
        Link::to(id)
    }
}

/// What two spellings share; a name of signs alone is itself.
pub(super) fn folded(name: &str) -> String {
    let folded = fold(name);
    if folded.is_empty() {
        name.to_lowercase()
    } else {
        folded
    }
}
