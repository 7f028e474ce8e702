//! Text as headings and rows: what stands between the cells, and where the headings are.

use csv::{ReaderBuilder, StringRecord};

use crate::exchange::csv::file::{Grid, Numbered, Tab};
use crate::exchange::csv::heading_row::heading_row;
use crate::exchange::csv::headings::Headings;
use crate::exchange::csv::plain_lines::{LINES, are_lines, is_of_values, lines};
use crate::exchange::csv::titles::only_cell;
use crate::exchange::csv::{CsvError, MAX_COLUMNS, MAX_ROWS, Source, two_headings};
use crate::exchange::sheets::Room;

/// What may stand between cells, the likeliest first; last: nothing, each line is one cell.
pub const SEPARATORS: [char; 5] = [';', ',', '\t', '|', LINES];
/// Among how many rows the headings and the separator are looked for.
pub(super) const SAMPLE: usize = 20;

/// In how many bytes the separator is looked for: read with a wrong one, a row can be as long as the file.
const GUESSED: usize = 1 << 20;

/// A list with its headings.
pub(super) struct Table<'g> {
    /// The number of the row of headings; 0 if there is none.
    pub heading: usize,
    /// The headings.
    pub headings: StringRecord,
    /// What stands above them in rows of more than one cell, and is no group of columns: nothing is done with it.
    pub above: Vec<&'g StringRecord>,
    /// Whether they are those of a format, that has one for each thing.
    pub headed: bool,
    /// The rows below them that are not empty, each with the line on which it starts, from 1.
    pub rows: &'g [(usize, StringRecord)],
}

/// The rows that the text holds, and what stands between its cells.
pub(super) fn in_text(
    text: &str,
    separator: Option<char>,
    words: &Headings,
) -> Result<(Numbered, char), CsvError> {
    let (said, text, skipped) = told_separator(text);
    let separator = separator
        .or(said)
        .filter(char::is_ascii)
        .unwrap_or_else(|| guess(text, words));
    if separator != LINES {
        quotes_and_width(text, separator, skipped)?;
    }
    let mut room = Room::default();
    let mut rows = Vec::new();
    let records: Box<dyn Iterator<Item = (usize, StringRecord)>> = match separator {
        LINES => Box::new(lines(text, words)),
        _ => Box::new(records(text, separator)),
    };
    for (line, row) in records {
        if MAX_COLUMNS < row.len() {
            return Err(CsvError::TooManyColumns);
        }
        // The headings are no row, and a title may stand above them.
        if MAX_ROWS + SAMPLE < rows.len() {
            return Err(CsvError::TooManyRows);
        }
        room.take(row.len(), row.as_slice().len())?;
        rows.push((line + skipped, row));
    }
    Ok((rows, separator))
}

/// The sheet that holds the list: names above all, then the most headings that are known, then the most
/// rows. What was put out of sight counts only when nothing else is there.
pub(super) fn best_sheet<'t>(tabs: &[&'t Tab], words: &Headings) -> Option<&'t Tab> {
    let in_sight = tabs.iter().any(|tab| !tab.sheet.hidden);
    let worth = |tab: &Tab| {
        let head = tab.head(words);
        let cells = || tab.rows.get(head).into_iter().flat_map(|(_, row)| row.iter());
        let known = cells().filter(|cell| words.knows(cell)).count();
        (cells().any(|cell| words.is_name(cell)), known, tab.rows.len())
    };
    let mut best: Option<&Tab> = None;
    for tab in tabs.iter().filter(|tab| !(in_sight && tab.sheet.hidden)) {
        // The first of those that are worth as much.
        if best.is_none_or(|best| worth(best) < worth(tab)) {
            best = Some(tab);
        }
    }
    best
}

/// The rows below the headings, which stand in the row with this number, or else where they seem to.
pub(super) fn below_headings<'g>(
    grid: &'g Grid,
    said: Option<usize>,
    words: &Headings,
) -> Result<Table<'g>, CsvError> {
    let rows = &*grid.rows;
    if rows.iter().all(|(_, row)| blank(row)) {
        return Err(CsvError::Empty);
    }
    let place = match said {
        Some(0) => None,
        Some(number) => rows.iter().position(|(line, _)| number <= *line),
        None if grid.headed => Some(0),
        None => Some(heading_row(rows, words)).filter(|place| may_head(grid, *place, words)),
    };
    let (heading, headings, taken) = match place {
        Some(place) if grid.headed => (rows[place].0, rows[place].1.clone(), place..place + 1),
        Some(place) => {
            let (headings, taken) = two_headings::joined(rows, place, words);
            (rows[place].0, headings, taken)
        }
        None => {
            let wide = rows.iter().map(|(_, row)| row.len()).max().unwrap_or_default();
            (0, StringRecord::from(vec![""; wide]), 0..0)
        }
    };
    let above = rows[..taken.start].iter().map(|(_, row)| row);
    let above = above
        .filter(|row| !blank(row) && only_cell(row).is_none())
        .collect();
    let rows = &rows[taken.end..];
    if MAX_ROWS < rows.iter().filter(|(_, row)| !blank(row)).count() {
        return Err(CsvError::TooManyRows);
    }
    Ok(Table {
        heading,
        headings,
        above,
        headed: grid.headed,
        rows,
    })
}

/// Whether the row at this place can be one of headings: of lines only one that is known, and none with the number of
/// somebody in it.
fn may_head(grid: &Grid, place: usize, words: &Headings) -> bool {
    let (_, row) = &grid.rows[place];
    let is_known = row.iter().any(|cell| words.knows(cell));
    let is_text = matches!(grid.source, Source::Text { .. });
    let are_lines = matches!(grid.source, Source::Text { separator: LINES, .. });
    is_known || !(are_lines || is_text && is_of_values(row))
}

/// The separator that Excel was told in a first line such as `sep=;`, the text after that line, and
/// how many lines were passed over.
fn told_separator(text: &str) -> (Option<char>, &str, usize) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let first = first.trim_end_matches('\r').trim_matches('"');
    let said = first.get(..4).filter(|start| start.eq_ignore_ascii_case("sep="));
    match (said, first.chars().nth(4), first.chars().count()) {
        (Some(_), Some(separator), 5) => (Some(separator), rest, 1),
        _ => (None, text, 0),
    }
}

/// The rows, each with its line from 1; empty lines are passed over.
fn records(text: &str, separator: char) -> impl Iterator<Item = (usize, StringRecord)> {
    let reader = ReaderBuilder::new()
        .delimiter(u8::try_from(separator).unwrap_or(b';'))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    // Text in memory that is UTF-8, with rows of any length, leaves nothing to go wrong.
    reader.into_records().filter_map(Result::ok).map(|row| {
        let (byte, line) = row
            .position()
            .map_or((0, 1), |place| (place.byte(), place.line()));
        let rest = usize::try_from(byte).ok().and_then(|byte| text.get(byte..));
        // The place is before the empty lines that were passed over.
        let breaks = rest
            .unwrap_or_default()
            .bytes()
            .take_while(|byte| matches!(byte, b'\r' | b'\n'));
        let empty = breaks.filter(|byte| *byte == b'\n').count();
        (usize::try_from(line).unwrap_or_default() + empty, row)
    })
}

/// The separator under which the most headings are known and the most rows are as wide.
fn guess(text: &str, words: &Headings) -> char {
    let text = &text[..text.floor_char_boundary(GUESSED)];
    if are_lines(text, words) {
        return LINES;
    }
    let mut best = (SEPARATORS[0], (false, 0, 0, 0));
    for separator in SEPARATORS.into_iter().filter(|separator| *separator != LINES) {
        let sample: Numbered = records(text, separator).take(SAMPLE).collect();
        let head = heading_row(&sample, words);
        let Some((_, headings)) = sample.get(head).filter(|(_, row)| 1 < row.len()) else {
            continue;
        };
        let named = headings.iter().any(|heading| words.is_name(heading));
        let known = headings.iter().filter(|heading| words.knows(heading)).count();
        let alike = sample
            .iter()
            .filter(|(_, row)| row.len() == headings.len())
            .count();
        // Commas of sentences part nothing.
        if known == 0 && separator == ',' && is_prose(&sample) {
            continue;
        }
        let score = (named, known, alike, headings.len());
        if best.1 < score {
            best = (separator, score);
        }
    }
    best.0
}

/// Whether most commas have a space behind them and words around them, in rows of all lengths.
fn is_prose(sample: &[(usize, StringRecord)]) -> bool {
    let (mut all, mut spaced, mut words) = (0, 0, 0);
    for (_, row) in sample {
        for cell in row.iter().skip(1) {
            all += 1;
            spaced += usize::from(cell.starts_with(' ') || cell.is_empty());
        }
        words += row
            .iter()
            .map(|cell| cell.split_whitespace().count())
            .sum::<usize>();
    }
    let first = sample.first().map_or(0, |(_, row)| row.len());
    let ragged = sample.iter().any(|(_, row)| row.len() != first);
    ragged && all <= spaced * 2 && 4 * sample.len() < words
}

pub(super) fn blank(row: &StringRecord) -> bool {
    row.iter().all(|cell| cell.trim().is_empty())
}

/// Refuses a quote that is opened and never closed, with its line from 1: the reader of rows would take the rest
/// of the file for one cell without a word. And a row that is too wide, before it takes room.
fn quotes_and_width(text: &str, separator: char, skipped: usize) -> Result<(), CsvError> {
    let (mut line, mut opened, mut columns) = (1 + skipped, None, 1);
    let mut start = true;
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        if sign == '\n' {
            line += 1;
        }
        match (sign, opened) {
            ('"', Some(_)) if signs.peek() == Some(&'"') => drop(signs.next()),
            ('"', Some(_)) => opened = None,
            (_, Some(_)) => {}
            ('"', None) if start => opened = Some(line),
            ('\n' | '\r', None) => columns = 1,
            (_, None) if sign == separator => columns += 1,
            _ => {}
        }
        if MAX_COLUMNS < columns {
            return Err(CsvError::TooManyColumns);
        }
        start = opened.is_none() && (sign == separator || sign == '\n' || sign == '\r');
    }
    opened.map_or(Ok(()), |line| Err(CsvError::UnclosedQuote { line }))
}
