//! All rows of a damaged file that can be read, by table.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::store::salvage::loose::{self, Known, Place};
use crate::store::salvage::pages::{Node, Pages, Stored};
use crate::store::salvage::sorts::{Row, Sort};

/// The table that says which tables there are.
const TREES: &str = "sqlite_schema";

/// What was found.
#[derive(Default)]
pub(super) struct Gathered {
    /// The rows of each table.
    pub rows: BTreeMap<String, Vec<Row>>,
    /// How many pages of each table could not be read, or not all of them.
    pub broken: BTreeMap<String, usize>,
    /// The tables of which the tree is broken, so that parts of it hang loose.
    pub torn: HashSet<String>,
    /// The tables of which some rows may be lost without a trace. One that is not in a list of tables that is whole
    /// was never there.
    pub short: BTreeSet<String>,
    /// How many pages hold rows of which nobody can tell where they belong.
    pub unknown: usize,
}

/// Reads all that can be read.
pub(super) fn gather(pages: &Pages, sorts: &mut [Sort]) -> Gathered {
    let mut gathered = Gathered::default();
    let mut seen: HashSet<u32> = HashSet::from([1]);
    let trees = trees(pages, sorts, &mut seen);
    for sort in sorts.iter() {
        match trees.tables.get(&sort.name) {
            Some(root) => gathered.walk(pages, *root, sort, &mut seen),
            None => {
                // Where the list of tables cannot be read, any page may be of any of them.
                gathered.torn.insert(sort.name.clone());
                if 0 < trees.torn {
                    gathered.short.insert(sort.name.clone());
                }
            }
        }
    }
    if 0 < trees.torn {
        gathered.broken.insert(TREES.to_owned(), trees.torn);
    }
    for root in trees.indexes {
        claim(pages, root, &mut seen);
    }
    seen.extend(pages.free());
    let mut loose = Vec::new();
    for page in 1..=pages.count() {
        if seen.contains(&page) {
            continue;
        }
        loose.extend(
            pages
                .node(page)
                .map(|node| node.rows)
                .filter(|rows| !rows.is_empty()),
        );
    }
    gathered.place(loose, sorts);
    gathered
}

/// Where the trees of a file begin.
struct Trees {
    tables: HashMap<String, u32>,
    indexes: Vec<u32>,
    /// How many pages of the list of them cannot be read: there may be more.
    torn: usize,
}

/// Reads in the first pages which tables there are, and what columns they have.
fn trees(pages: &Pages, sorts: &mut [Sort], seen: &mut HashSet<u32>) -> Trees {
    let mut trees = Trees {
        tables: HashMap::new(),
        indexes: Vec::new(),
        torn: 0,
    };
    let mut waiting = vec![1];
    while let Some(page) = waiting.pop() {
        let Some(node) = pages.node(page).filter(|node| node.numbered) else {
            trees.torn += 1;
            continue;
        };
        trees.torn += usize::from(node.flawed);
        for (_, cells) in &node.rows {
            let [
                Stored::Text(sort),
                Stored::Text(name),
                _,
                Stored::Integer(root),
                sql,
            ] = cells.as_slice()
            else {
                continue;
            };
            let Ok(root) = u32::try_from(*root) else {
                continue;
            };
            match (sort.as_str(), sorts.iter_mut().find(|sort| sort.name == *name)) {
                ("table", Some(known)) => {
                    trees.tables.insert(name.clone(), root);
                    if let Stored::Text(sql) = sql {
                        known.declared(sql);
                    }
                }
                // What this program does not know is of another one, or of an older one.
                _ => trees.indexes.push(root),
            }
        }
        waiting.extend(node.children.into_iter().filter(|child| seen.insert(*child)));
    }
    trees
}

/// Passes over a tree of which nothing is wanted.
fn claim(pages: &Pages, root: u32, seen: &mut HashSet<u32>) {
    let mut waiting: Vec<u32> = seen.insert(root).then_some(root).into_iter().collect();
    while let Some(page) = waiting.pop() {
        let children = pages.node(page).map(|node| node.children).unwrap_or_default();
        waiting.extend(children.into_iter().filter(|child| seen.insert(*child)));
    }
}

impl Gathered {
    /// Whether whatever is broken is of these tables.
    pub fn is_only(&self, tables: &[&str]) -> bool {
        let mut broken = self.broken.keys().chain(&self.torn);
        self.unknown == 0 && broken.all(|table| tables.contains(&table.as_str()))
    }

    /// Reads the tree of a table.
    fn walk(&mut self, pages: &Pages, root: u32, sort: &Sort, seen: &mut HashSet<u32>) {
        let mut waiting: Vec<u32> = Vec::new();
        let mut numbered = None;
        if seen.insert(root) {
            waiting.push(root);
        } else {
            self.tear(sort);
        }
        while let Some(page) = waiting.pop() {
            let node = pages.node(page);
            // All pages of a tree are of one sort, and hold rows of one table.
            let own = |node: &Node| {
                let alike = numbered.is_none_or(|numbered| numbered == node.numbered);
                let rows = &node.rows;
                let is_own = || rows.iter().any(|row| sort.fits(row) || sort.nearly_fits(row));
                alike && (rows.is_empty() || is_own())
            };
            let Some(node) = node.filter(own) else {
                // A page of something else is looked at again later.
                seen.remove(&page);
                self.tear(sort);
                continue;
            };
            numbered = Some(node.numbered);
            let fitting: Vec<Row> = node
                .rows
                .iter()
                .filter(|row| sort.belongs(row))
                .cloned()
                .collect();
            let missed = node.flawed || fitting.len() < node.rows.len();
            if missed {
                self.tear(sort);
            }
            self.rows.entry(sort.name.clone()).or_default().extend(fitting);
            for child in node.children {
                if 1 < child && seen.insert(child) {
                    waiting.push(child);
                } else {
                    self.torn.insert(sort.name.clone());
                    self.short.insert(sort.name.clone());
                }
            }
        }
    }

    fn tear(&mut self, sort: &Sort) {
        self.torn.insert(sort.name.clone());
        self.short.insert(sort.name.clone());
        *self.broken.entry(sort.name.clone()).or_default() += 1;
    }

    /// Finds the table of each page that hangs loose. What one tells of the ids on it helps with the others.
    fn place(&mut self, mut loose: Vec<Vec<Row>>, sorts: &[Sort]) {
        let mut known = Known::new();
        for sort in sorts {
            known.learn(
                sort,
                self.rows.get(&sort.name).map(Vec::as_slice).unwrap_or_default(),
            );
        }
        loop {
            let before = loose.len();
            let mut waiting = Vec::new();
            for rows in loose {
                match loose::place(&rows, sorts, |table| self.torn.contains(table), &known) {
                    Place::Nothing => {}
                    Place::Table(place) => {
                        let sort = &sorts[place];
                        let fitting: Vec<Row> =
                            rows.into_iter().filter(|row| sort.suits(row, &known)).collect();
                        known.learn(sort, &fitting);
                        self.rows.entry(sort.name.clone()).or_default().extend(fitting);
                    }
                    Place::Unclear => waiting.push(rows),
                }
            }
            loose = waiting;
            if loose.len() == before {
                break;
            }
        }
        self.unknown += loose.len();
    }
}
