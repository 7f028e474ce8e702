//! Rows that stand above others as their title: one filled cell, such as `MALDEN` or `Sport:`.

use std::collections::BTreeSet;

use csv::StringRecord;

use crate::exchange::csv::Titles;
use crate::exchange::csv::footers::Footers;
use crate::exchange::csv::table::blank;

/// In a list with fewer columns a row with one cell is as good as any.
const LEAST_COLUMNS: usize = 3;
/// In one with so many, only the name of a kern is a title, or words in capitals where other rows have none.
const FEW_COLUMNS: usize = 2;
/// The fewest signs of such words: "EHBO" is a club.
const LEAST_SIGNS: usize = 5;

/// Which of the rows are titles, and what they are most likely meant for.
pub(super) struct Found {
    /// For each row whether it is one.
    pub is_title: Vec<bool>,
    /// The titles, each once, in their order.
    pub names: Vec<String>,
    /// What they seem to be.
    pub guess: Titles,
}

/// Looks for titles: one filled cell, and below it a row with more, or another title. `names` are the places of the
/// columns of names: a title in another column cannot be an entry.
pub(super) fn find(
    rows: &[(usize, StringRecord)],
    columns: usize,
    names: &[usize],
    footers: &Footers,
    is_kern: impl Fn(&str) -> bool,
) -> Found {
    let mut found = Found {
        is_title: vec![false; rows.len()],
        names: Vec::new(),
        guess: Titles::Rows,
    };
    if columns < FEW_COLUMNS {
        return found;
    }
    let mut above_more = false;
    for (place, (_, row)) in rows.iter().enumerate().rev() {
        if blank(row) || footers.is_one(row) || is_number_alone(row) {
            continue;
        }
        let is_one = only_cell(row).is_some();
        found.is_title[place] = is_one && above_more;
        above_more |= !is_one;
        above_more &= !is_one || found.is_title[place];
    }
    if columns < LEAST_COLUMNS {
        keep_evident(rows, &mut found.is_title, names, &is_kern);
    }
    let apart = stand_apart(rows, &found.is_title);
    let loud = are_in_capitals(rows, &found.is_title);
    let mut last = 0;
    let is_evident: Vec<bool> = rows
        .iter()
        .map(|(line, row)| {
            let is_name = place_of(row).is_some_and(|place| names.contains(&place));
            let above = last;
            last = if blank(row) { above } else { *line };
            only_cell(row).is_some_and(|cell| is_marked(cell, loud)) || apart && above + 1 < *line || !is_name
        })
        .collect();
    let marked = |titles: &[bool]| {
        titles
            .iter()
            .zip(&is_evident)
            .all(|(title, evident)| !title || *evident)
    };
    // Below a title that is one for sure, a cell by itself is an entry of which no more is known; below a kern, it may be another.
    let begins = |row| only_cell(row).is_some_and(|cell| is_marked(cell, loud) && !is_kern(&name(cell)));
    let first = rows.iter().position(|(_, row)| !blank(row));
    if first.is_some_and(|first| found.is_title[first] && begins(&rows[first].1)) {
        let titles = found.is_title.iter_mut().zip(&is_evident);
        titles.for_each(|(title, evident)| *title &= evident);
    }
    let mut kernen = 0;
    for ((_, row), _) in rows.iter().zip(&found.is_title).filter(|(_, title)| **title) {
        let name = only_cell(row).map(name).unwrap_or_default();
        if !found.names.contains(&name) {
            kernen += usize::from(is_kern(&name));
            found.names.push(name);
        }
    }
    // Among kernen that are known, the others are kernen too.
    found.guess = if found.names.is_empty() {
        Titles::Rows
    } else if found.names.len() <= 2 * kernen {
        Titles::Kern
    } else if marked(&found.is_title) || part_the_list(rows, &found.is_title, footers) {
        Titles::Tag
    } else {
        Titles::Rows
    };
    found
}

/// Of a list with few columns: keeps as titles what is nothing else. An entry of which nothing but its name is known may
/// be a club without a phone. Words in capitals count where the list begins with a title.
fn keep_evident(
    rows: &[(usize, StringRecord)],
    is_title: &mut [bool],
    names: &[usize],
    is_kern: impl Fn(&str) -> bool,
) {
    let in_capitals = |cell: &str| LEAST_SIGNS <= cell.chars().count() && is_in_capitals(cell);
    let is_evident = |row: &StringRecord, loud: bool| {
        let is_name = place_of(row).is_some_and(|place| names.contains(&place));
        let cell = only_cell(row).filter(|_| is_name);
        cell.is_some_and(|cell| is_kern(&name(cell)) || !loud && in_capitals(cell))
    };
    let evident: Vec<bool> = rows
        .iter()
        .zip(is_title.iter())
        .map(|((_, row), title)| *title && is_evident(row, false))
        .collect();
    let filled = rows.iter().position(|(_, row)| !blank(row));
    let begins = filled.is_some_and(|first| evident[first]);
    let loud = !begins || are_in_capitals(rows, &evident);
    for (title, (_, row)) in is_title.iter_mut().zip(rows) {
        *title &= is_evident(row, loud);
    }
}

/// Whether the titles part the list: several of them, the first above all rows, and below each more than one row,
/// each with more than two cells. An entry of which nothing but its name is known stands anywhere.
fn part_the_list(rows: &[(usize, StringRecord)], is_title: &[bool], footers: &Footers) -> bool {
    let (mut titles, mut below, mut least) = (0, 0, usize::MAX);
    let says = |row: &StringRecord| !blank(row) && !footers.is_one(row);
    for ((_, row), title) in rows.iter().zip(is_title).filter(|((_, row), _)| says(row)) {
        if *title {
            least = if titles == 0 { least } else { least.min(below) };
            (titles, below) = (titles + 1, 0);
            continue;
        }
        if titles == 0 || row.iter().filter(|cell| !cell.trim().is_empty()).count() < LEAST_COLUMNS {
            return false;
        }
        below += 1;
    }
    1 < titles && 2 <= least.min(below)
}

fn place_of(row: &StringRecord) -> Option<usize> {
    row.iter().position(|cell| !cell.trim().is_empty())
}

/// Whether an empty row above a row says something: not if other rows have one above them too.
fn stand_apart(rows: &[(usize, StringRecord)], is_title: &[bool]) -> bool {
    let (mut all, mut below_empty, mut last) = (0, 0, 0);
    for ((line, row), title) in rows.iter().zip(is_title) {
        if blank(row) {
            continue;
        }
        if !title {
            all += 1;
            below_empty += usize::from(last + 1 < *line);
        }
        last = *line;
    }
    below_empty * 4 <= all
}

/// The only filled cell of the row.
pub(super) fn only_cell(row: &StringRecord) -> Option<&str> {
    let mut filled = row.iter().map(str::trim).filter(|cell| !cell.is_empty());
    filled.next().filter(|_| filled.next().is_none())
}

/// Whether nothing stands in the row but a number, which is no title: that of a member of whom no more is known.
fn is_number_alone(row: &StringRecord) -> bool {
    only_cell(row).is_some_and(|cell| !cell.contains(char::is_alphabetic))
}

/// Whether it looks like a title: with a colon behind it, or in capitals where other rows are not.
fn is_marked(cell: &str, loud: bool) -> bool {
    cell.ends_with(':') || !loud && 3 < cell.chars().count() && is_in_capitals(cell)
}

fn is_in_capitals(cell: &str) -> bool {
    let mut letters = cell.chars().filter(|sign| sign.is_alphabetic());
    letters.all(char::is_uppercase)
}

/// Whether capitals say nothing: other rows have them too, in the column in which the titles stand.
fn are_in_capitals(rows: &[(usize, StringRecord)], is_title: &[bool]) -> bool {
    let titles = rows.iter().zip(is_title).filter(|(_, title)| **title);
    let places: BTreeSet<usize> = titles.filter_map(|((_, row), _)| place_of(row)).collect();
    let others = rows.iter().zip(is_title).filter(|(_, title)| !**title);
    let cells = others.flat_map(|((_, row), _)| places.iter().filter_map(|place| row.get(*place)));
    let cells = cells
        .map(str::trim)
        .filter(|cell| cell.chars().any(char::is_alphabetic));
    let (mut all, mut loud) = (0, 0);
    for cell in cells {
        all += 1;
        loud += usize::from(is_in_capitals(cell));
    }
    all < loud * 4
}

/// The title as a word: without a colon, and not in capitals alone.
pub(super) fn name(cell: &str) -> String {
    let cell = cell.trim().trim_end_matches(':').trim();
    if cell.chars().any(char::is_lowercase) {
        return cell.to_owned();
    }
    let mut signs = cell.chars();
    let first: String = signs.next().into_iter().collect();
    first + &signs.as_str().to_lowercase()
}
