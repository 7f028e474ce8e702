//! The kernen of the village and of the list, by name.

use std::collections::HashMap;

use strsim::osa_distance;

use crate::domain::lists::Kern;
use crate::domain::record::Id;
use crate::domain::value::{Line, Link};
use crate::domain::village::Village;
use crate::exchange::csv::cells::Cells;
use crate::i18n::{Words, fold};

/// From so many letters on, a name with one letter otherwise may be the same; of a shorter one too much changes.
const ONE_SLIP: usize = 4;
/// From so many on, also with two.
const TWO_SLIPS: usize = 8;

/// A kern that the list brings, and one of the village that is called nearly so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearKern {
    /// What it is called in the list.
    pub word: String,
    /// The kern of the village.
    pub like: String,
}

/// The kernen of the village and of the list, by name.
pub(super) struct Kernen {
    exact: HashMap<Line, Id>,
    folded: HashMap<String, Id>,
    names: HashMap<Id, Line>,
    /// Those of the village, each with its name folded.
    own: Vec<(String, Line)>,
    /// Words that may stand around the name of a kern, folded: "dorp", "gem.".
    around: Vec<String>,
    /// What stands for the whole village in this list, unless a kern is called so; empty: nothing.
    pub whole: String,
    /// Those that the list brings.
    pub new: Vec<(Id, Kern)>,
}

impl Kernen {
    /// Those of the village.
    pub fn new(village: &Village, words: &Words) -> Self {
        let mut kernen = Self {
            exact: HashMap::new(),
            folded: HashMap::new(),
            names: HashMap::new(),
            own: Vec::new(),
            around: words.spellings("list-kern-around").to_vec(),
            whole: String::new(),
            new: Vec::new(),
        };
        for (id, kern) in village.kernen_by_name() {
            kernen.know(id, &kern.name);
            kernen.own.push((folded(&kern.name), kern.name.clone()));
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
        self.known(name).is_some()
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
        let known = self.exact.get(&name).copied().or_else(|| self.known(&name));
        if let Some(id) = known {
            return Link::to(id);
        }
        let is_whole = !self.whole.is_empty() && folded(&self.whole) == folded(&name);
        if name.is_empty() || is_whole || cells.whole_village(&name) {
            return Link::default();
        }
        let name = cells.line(self.without_brackets(&name));
        let id = Id::fresh();
        self.know(id, &name);
        self.new.push((id, Kern { name }));
        Link::to(id)
    }

    /// The kern of the village that is called nearly so, the nearest one; it may be a slip of the pen, but nobody knows.
    pub fn like(&self, name: &str) -> Option<&str> {
        let typed = folded(&self.alone(name));
        let near = self.own.iter().filter(|(own, _)| is_near(own, &typed));
        near.min_by_key(|(own, _)| osa_distance(&as_it_sounds(own), &as_it_sounds(&typed)))
            .map(|(_, name)| &**name)
    }

    /// Those that the list brings and that are called nearly as one of the village.
    pub fn near(&self) -> Vec<NearKern> {
        let new = self.new.iter();
        let near = new.filter_map(|(_, kern)| {
            let like = self.like(&kern.name)?.to_owned();
            let word = kern.name.to_string();
            Some(NearKern { word, like })
        });
        near.collect()
    }

    /// The kern with this name, however it is written and whatever goes without saying around it: "GEM. MALDEN".
    fn known(&self, name: &str) -> Option<Id> {
        let whole = self.folded.get(&folded(name));
        whole
            .or_else(|| self.folded.get(&folded(&self.alone(name))))
            .copied()
    }

    /// The name without the words around it: "dorp Malden", "Malden (gem. Heumen)".
    fn alone(&self, name: &str) -> String {
        let signs = |sign: char| sign.is_whitespace() || matches!(sign, '(' | ')' | ',');
        let name = self.without_brackets(name);
        let words = name.split(signs).filter(|word| !word.is_empty());
        let mut words: Vec<&str> = words.collect();
        let is_around = |word: &&str| self.around.contains(&fold(word));
        while 1 < words.len() && words.first().is_some_and(is_around) {
            words.remove(0);
        }
        while 1 < words.len() && words.last().is_some_and(is_around) {
            words.pop();
        }
        words.join(" ")
    }

    /// The name without what stands between brackets behind it, if that says what it is or in which municipality.
    fn without_brackets<'n>(&self, name: &'n str) -> &'n str {
        let parted = name
            .trim()
            .strip_suffix(')')
            .and_then(|rest| rest.split_once('('));
        match parted {
            Some((name, inside)) if !name.trim().is_empty() && self.is_around(inside) => name.trim(),
            _ => name,
        }
    }

    /// Whether this says what a kern is or in which municipality: "dorp", "gem. Heumen".
    pub fn is_around(&self, text: &str) -> bool {
        let first = text.split_whitespace().next().unwrap_or_default();
        self.around.contains(&fold(first))
    }
}

/// Whether two folded names differ in so few letters that one may be a slip of the pen; or only in "y" and "ij".
pub(super) fn is_near(one: &str, other: &str) -> bool {
    if one != other && as_it_sounds(one) == as_it_sounds(other) {
        return true;
    }
    let letters = one.chars().count().min(other.chars().count());
    let slips = match letters {
        TWO_SLIPS.. => 2,
        ONE_SLIP.. => 1,
        _ => return false,
    };
    one != other && osa_distance(one, other) <= slips
}

/// The name with one letter for what sounds alike: "Ooij" and "Ooy".
fn as_it_sounds(folded: &str) -> String {
    folded.replace("ij", "y").replace('ĳ', "y")
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
