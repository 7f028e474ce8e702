//! Pages of which the place in the tree is lost: what is on them tells of which table they are, or nothing does.

use std::cmp::Reverse;
use std::collections::HashMap;

use crate::domain::code::Code;
use crate::domain::record::{Id, RecordKind};
use crate::store::salvage::pages::Stored;
use crate::store::salvage::sorts::{Row, Sort};
use crate::store::tables::table;

/// The table that says of each change which record it changed.
const CHANGES: &str = "changes";

/// Of which table each id is, as far as what is certain tells it.
pub(super) struct Known {
    tables: HashMap<Id, String>,
}

/// What became of a page that hangs loose.
pub(super) enum Place {
    /// It holds nothing that is wanted.
    Nothing,
    /// It is of the table at this place in the list.
    Table(usize),
    /// It may be of several, or of none.
    Unclear,
}

/// How well a page fits a table; the better, the more.
type Rank = (usize, usize, Reverse<usize>, bool);

impl Known {
    /// Nothing is known yet.
    pub fn new() -> Self {
        Self {
            tables: HashMap::new(),
        }
    }

    /// Learns from rows of which the table is certain.
    pub fn learn(&mut self, sort: &Sort, rows: &[Row]) {
        for (_, cells) in rows {
            if sort.name == CHANGES
                && let [_, _, Stored::Text(kind), Stored::Text(id), ..] = cells.as_slice()
                && let (Some(kind), Some(id)) = (RecordKind::from_code(kind), Id::parse(id))
            {
                self.tables.entry(id).or_insert_with(|| table(kind).to_owned());
            }
            for (target, id) in sort.pointed(cells) {
                self.tables.entry(id).or_insert_with(|| target.to_owned());
            }
        }
    }

    /// Whether this id is of this table; nothing where that is not known.
    pub fn is_of(&self, id: Id, table: &str) -> Option<bool> {
        if id == Id::ONLY {
            // Of these sorts there is one record, and all have the same id.
            let only = [RecordKind::Settings, RecordKind::Vision].map(self::table);
            return Some(only.contains(&table));
        }
        self.tables.get(&id).map(|known| known == table)
    }
}

/// Finds the table of these rows among those that may have lost some.
pub(super) fn place(rows: &[Row], sorts: &[Sort], torn: impl Fn(&str) -> bool, known: &Known) -> Place {
    if rows.iter().all(is_of_an_index) {
        return Place::Nothing;
    }
    // As many columns as the rows have, or else a few more that were added later.
    let wide = rows
        .iter()
        .map(|(_, cells)| cells.len())
        .max()
        .unwrap_or_default();
    let mut ranked: Vec<(Rank, usize)> = Vec::new();
    for (place, sort) in sorts.iter().enumerate().filter(|(_, sort)| torn(&sort.name)) {
        let fitting = || rows.iter().filter(|row| sort.suits(row, known));
        let owned = fitting().filter(|row| sort.owner_is_known(row, known)).count();
        let count = fitting().count();
        // A table that most rows do not fit is not theirs, whatever the others seem to be.
        if rows.len() < 2 * count {
            let beside = Reverse(sort.columns.len().abs_diff(wide));
            ranked.push(((count, owned, beside, !sort.takes_any_word()), place));
        }
    }
    ranked.sort_by_key(|(rank, _)| Reverse(*rank));
    match ranked.as_slice() {
        [] => Place::Unclear,
        [(first, _), (second, _), ..] if first == second => Place::Unclear,
        // Any code is a word too: of a page of codes of which one is not known nobody can say that it is of words.
        [(first, best), others @ ..]
            if sorts[*best].takes_any_word()
                && others.iter().any(|(rank, _)| rank.3 && rank.1 == first.1) =>
        {
            Place::Unclear
        }
        [(_, best), ..] => Place::Table(*best),
    }
}

/// Whether a row can be of an index: what is pointed at, and the key of the row that points at it.
fn is_of_an_index((number, cells): &Row) -> bool {
    let id = |cell: &Stored| matches!(cell, Stored::Text(text) if Id::parse(text).is_some());
    let pointed = |cell: &Stored| *cell == Stored::Null || id(cell);
    number.is_none()
        && match cells.as_slice() {
            [to, from] => pointed(to) && id(from),
            [to, from, Stored::Integer(_)] => pointed(to) && id(from),
            _ => false,
        }
}
