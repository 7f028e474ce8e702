//! In which row the headings of a list stand.

use csv::StringRecord;

use crate::exchange::csv::headings::Headings;
use crate::exchange::csv::plain_lines::is_of_values;
use crate::exchange::csv::table::{SAMPLE, blank};

/// The fewest cells of a list that can have a title with one cell above it.
const TITLED: usize = 3;
/// How long a heading is at most where it is no word that is known, and how many figures it has: a year.
const LONGEST: usize = 40;
const FIGURES: usize = 4;

/// The first of the rows with the most known headings. Where none is known, the first that is not empty, or below titles
/// the first of which all cells may be headings.
pub(super) fn heading_row(rows: &[(usize, StringRecord)], words: &Headings) -> usize {
    let sample = &rows[..rows.len().min(SAMPLE)];
    let mut best = None;
    for (place, (_, row)) in sample.iter().enumerate() {
        let known = known(sample, row, words);
        if best.is_none_or(|(_, most)| most < known) && known != (0, 0) {
            best = Some((place, known));
        }
    }
    let surest = best.map_or(0, |(_, (surely, _))| surely);
    match best {
        // A word of a club can be a heading too, but a way to reach it never is one.
        Some((place, _)) if 1 < surest || surest == 1 && !is_of_values(&sample[place].1) => place,
        _ => {
            let before = &sample[..best.map_or(sample.len(), |(place, _)| place)];
            let first = || before.iter().position(|(_, row)| !blank(row)).unwrap_or_default();
            labelled(before, sample).unwrap_or_else(|| best.map_or_else(first, |(place, _)| place))
        }
    }
}

/// How many cells of the row are known headings, and how many more may be: "stichting" is one above names, and none
/// among the sorts of clubs.
fn known(sample: &[(usize, StringRecord)], row: &StringRecord, words: &Headings) -> (usize, usize) {
    let among_sorts = |place: usize| {
        let mut others = sample.iter().filter(|(_, other)| !std::ptr::eq(other, row));
        others.any(|(_, other)| other.get(place).is_some_and(|cell| words.is_sort(cell)))
    };
    let (mut surely, mut perhaps) = (0, 0);
    for (place, _) in row.iter().enumerate().filter(|(_, cell)| words.knows(cell)) {
        match words.is_sort(&row[place]) && among_sorts(place) {
            false => surely += 1,
            true => perhaps += 1,
        }
    }
    (surely, perhaps)
}

/// The first wide row of a wide list, if it may be one of headings though none of them is known: nothing but short
/// texts, each another one.
fn labelled(before: &[(usize, StringRecord)], sample: &[(usize, StringRecord)]) -> Option<usize> {
    let widest = sample.iter().map(|(_, row)| filled(row).count()).max();
    let widest = widest.filter(|widest| TITLED <= *widest)?;
    let wide = |row: &StringRecord| widest < 2 * filled(row).count();
    let first = before.iter().position(|(_, row)| wide(row))?;
    let cells: Vec<&str> = filled(&before[first].1).collect();
    let is_label = |(place, cell): (usize, &&str)| {
        let figures = cell.chars().filter(char::is_ascii_digit).count();
        let is_text = cell.contains(char::is_alphabetic) && !cell.contains('@');
        let is_alone = !cells[..place].contains(cell);
        is_text && is_alone && cell.chars().count() <= LONGEST && figures <= FIGURES
    };
    cells.iter().enumerate().all(is_label).then_some(first)
}

fn filled(row: &StringRecord) -> impl Iterator<Item = &str> {
    row.iter().map(str::trim).filter(|cell| !cell.is_empty())
}
