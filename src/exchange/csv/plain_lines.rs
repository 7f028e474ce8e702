//! Text that is no table: lines of a letter or of a message, each with all that is said of one club or person.

use csv::StringRecord;

use crate::domain::entry_line::ways_in;
use crate::exchange::csv::headings::Headings;
use crate::exchange::csv::table::{SAMPLE, blank};

/// What stands for the end of a line as that which parts cells: each line is one cell.
pub const LINES: char = '\n';

/// The lines with something in them, each as one cell with its number from 1.
pub(super) fn lines(text: &str) -> impl Iterator<Item = (usize, StringRecord)> {
    let all = text
        .lines()
        .enumerate()
        .map(|(place, line)| (place + 1, line.trim()));
    let filled = all.filter(|(_, line)| !line.is_empty());
    filled.map(|(number, line)| (number, StringRecord::from(vec![line])))
}

/// Whether the text is one of lines: no line is one of headings, and no sign parts all lines into as many cells, but for
/// commas in sentences.
pub(super) fn are_lines(text: &str, words: &Headings) -> bool {
    let all: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .take(SAMPLE)
        .collect();
    let is_headed = all.iter().any(|line| is_of_headings(line, words));
    let is_quoted = |line: &&str| line.starts_with('"') || line.contains(",\"") || line.contains("\",");
    let is_code = |line: &&str| line.starts_with(['[', '{', '<']);
    if all.first().is_some_and(is_code) {
        return false;
    }
    if all.is_empty() || is_headed || all.iter().any(is_quoted) {
        return false;
    }
    let parted = |sign: char| all.iter().filter(|line| line.contains(sign)).count();
    if [';', '\t', '|'].iter().any(|sign| all.len() < parted(*sign) * 2) {
        return false;
    }
    let commas = all.iter().map(|line| line.matches(',').count()).sum::<usize>();
    let spaced = all.iter().map(|line| line.matches(", ").count()).sum::<usize>();
    let ended = all.iter().filter(|line| line.ends_with(',')).count();
    if is_of_cells(&all) {
        return false;
    }
    commas == 0 || commas <= (spaced + ended) * 2 && all.iter().any(|line| is_told(line))
}

/// Whether commas part each line into as many cells, several of them, of which none says two things: a name and a number.
fn is_of_cells(all: &[&str]) -> bool {
    const SEVERAL: usize = 3;
    let count = |line: &&str| line.split(',').count();
    let first = all.first().map_or(0, count);
    let says_two = |cell: &str| {
        let (ways, rest) = ways_in(cell.trim());
        !ways.is_empty() && rest.chars().any(char::is_alphabetic)
    };
    SEVERAL <= first
        && all.iter().all(|line| count(line) == first)
        && !all.iter().any(|line| line.split(',').any(says_two))
}

/// Whether a row of headings stands there: a way to reach somebody never is one.
fn is_of_headings(line: &str, words: &Headings) -> bool {
    if !ways_in(line).0.is_empty() {
        return false;
    }
    [';', '\t', '|', ','].iter().any(|sign| {
        let cells: Vec<&str> = line
            .split(*sign)
            .map(str::trim)
            .filter(|cell| !cell.is_empty())
            .collect();
        let known = cells.iter().filter(|cell| words.knows(cell)).count();
        0 < known && cells.len() <= known * 2
    })
}

/// Whether a line tells how to reach somebody, or greets.
fn is_told(line: &str) -> bool {
    let (ways, _) = ways_in(line);
    let is_way = |field: &str| matches!(field, "phone" | "email" | "website");
    line.ends_with(',') || ways.iter().any(|(field, _)| is_way(field))
}

/// Whether this row holds what never is a heading: a way to reach somebody.
pub(super) fn is_of_values(row: &StringRecord) -> bool {
    !blank(row) && row.iter().any(|cell| !ways_in(cell).0.is_empty())
}
