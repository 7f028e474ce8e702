//! Text as headings and rows: what stands between the cells, and where the headings are.

use csv::{ReaderBuilder, StringRecord};

use crate::domain::kinds::AssetKind;
use crate::exchange::csv::columns::Headings;
use crate::exchange::csv::{CsvError, MAX_COLUMNS, MAX_ROWS, Refused, Source};
use crate::exchange::sheets::Sheet;

/// What may stand between cells, the likeliest first.
const SEPARATORS: [char; 4] = [';', ',', '\t', '|'];
/// Among how many rows the headings and the separator are looked for.
const SAMPLE: usize = 20;

/// A list with its headings.
pub(super) struct Table {
    /// The headings.
    pub headings: StringRecord,
    /// The rows below them, each with the line on which it starts, from 1.
    pub rows: Vec<(usize, StringRecord)>,
    /// The kind of rows that do not say it.
    pub kind: Option<AssetKind>,
    /// What could not become a row.
    pub refused: Vec<Refused>,
    /// How many things without a name of their own were left out.
    pub nameless: usize,
    /// How many things are nothing for an inventory.
    pub passed_over: usize,
    /// Whether entries of every kind stand under the same headings: no kind has all of the fields.
    pub mixed: bool,
}

/// The list that the text holds, and what stands between its cells.
pub(super) fn in_text(
    text: &str,
    separator: Option<char>,
    words: &Headings,
) -> Result<(Table, char), CsvError> {
    let (said, text, skipped) = told_separator(text);
    let separator = separator
        .or(said)
        .filter(char::is_ascii)
        .unwrap_or_else(|| guess(text, words));
    if let Some(line) = unclosed_quote(text, separator) {
        return Err(CsvError::UnclosedQuote { line: line + skipped });
    }
    let mut rows = Vec::new();
    for (line, row) in records(text, separator) {
        if MAX_COLUMNS < row.len() {
            return Err(CsvError::TooManyColumns);
        }
        // The headings are no row, and a title may stand above them.
        if MAX_ROWS + SAMPLE < rows.len() {
            return Err(CsvError::TooManyRows);
        }
        rows.push((line + skipped, row));
    }
    let head = heading_row(rows.iter().map(|(_, row)| row), words);
    Ok((below_headings(rows, head)?, separator))
}

/// The sheet that holds the list: names above all, then the most headings that are known, then the most
/// rows. What was put out of sight counts only when nothing else is there. Things without a name of
/// their own are rows only if they are asked for.
pub(super) fn best_sheet(
    mut sheets: Vec<Sheet>,
    words: &Headings,
    nameless: bool,
) -> Result<(Table, Source), CsvError> {
    sheets.retain(|sheet| !sheet.rows.is_empty());
    if sheets.iter().any(|sheet| !sheet.hidden) {
        sheets.retain(|sheet| !sheet.hidden);
    }
    let worth = |sheet: &Sheet| {
        let rows = || sheet.rows.iter().map(|(_, row)| row);
        let headings = rows().nth(heading_row_of(sheet, words));
        let cells = || headings.into_iter().flat_map(StringRecord::iter);
        let known = cells().filter(|cell| words.knows(cell)).count();
        (cells().any(|cell| words.is_name(cell)), known, sheet.rows.len())
    };
    // The first of those that are worth as much.
    let mut best = 0;
    for place in 1..sheets.len() {
        if worth(&sheets[best]) < worth(&sheets[place]) {
            best = place;
        }
    }
    if sheets.is_empty() {
        return Err(CsvError::Empty);
    }
    let mut sheet = sheets.remove(best);
    let source = Source::Sheet {
        name: std::mem::take(&mut sheet.name),
        others: sheets.into_iter().map(|sheet| sheet.name).collect(),
    };
    let head = heading_row_of(&sheet, words);
    let mut left_out = sheet.nameless.len();
    if nameless {
        sheet.rows.append(&mut sheet.nameless);
        sheet.rows[head + 1..].sort_by_key(|(number, _)| *number);
        left_out = 0;
    }
    let table = Table {
        kind: sheet.kind,
        refused: sheet.refused,
        nameless: left_out,
        passed_over: sheet.passed_over,
        mixed: sheet.headed,
        ..below_headings(sheet.rows, head)?
    };
    Ok((table, source))
}

/// The rows below the headings, which are in the row `head`.
fn below_headings(rows: Vec<(usize, StringRecord)>, head: usize) -> Result<Table, CsvError> {
    let mut rows = rows.into_iter().skip(head);
    let (_, headings) = rows.next().ok_or(CsvError::Empty)?;
    let rows: Vec<_> = rows.filter(|(_, row)| !blank(row)).collect();
    if MAX_ROWS < rows.len() {
        return Err(CsvError::TooManyRows);
    }
    Ok(Table {
        headings,
        rows,
        kind: None,
        refused: Vec::new(),
        nameless: 0,
        passed_over: 0,
        mixed: false,
    })
}

fn heading_row_of(sheet: &Sheet, words: &Headings) -> usize {
    if sheet.headed {
        0
    } else {
        heading_row(sheet.rows.iter().map(|(_, row)| row), words)
    }
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
    let mut best = (SEPARATORS[0], (false, 0, 0, 0));
    for separator in SEPARATORS {
        let sample: Vec<StringRecord> = records(text, separator)
            .take(SAMPLE)
            .map(|(_, row)| row)
            .collect();
        let head = heading_row(sample.iter(), words);
        let Some(headings) = sample.get(head).filter(|row| 1 < row.len()) else {
            continue;
        };
        let named = headings.iter().any(|heading| words.is_name(heading));
        let known = headings.iter().filter(|heading| words.knows(heading)).count();
        let alike = sample.iter().filter(|row| row.len() == headings.len()).count();
        let score = (named, known, alike, headings.len());
        if best.1 < score {
            best = (separator, score);
        }
    }
    best.0
}

/// The first of the rows with the most known headings, or else the first that is not empty.
fn heading_row<'a>(rows: impl Iterator<Item = &'a StringRecord>, words: &Headings) -> usize {
    let mut best = (0, 0);
    let mut first = None;
    for (place, row) in rows.take(SAMPLE).enumerate() {
        if first.is_none() && !blank(row) {
            first = Some(place);
        }
        let known = row.iter().filter(|cell| words.knows(cell)).count();
        if best.1 < known {
            best = (place, known);
        }
    }
    if best.1 == 0 {
        first.unwrap_or_default()
    } else {
        best.0
    }
}

fn blank(row: &StringRecord) -> bool {
    row.iter().all(|cell| cell.trim().is_empty())
}

/// The line on which a quote is opened that is never closed, from 1. The reader of rows would take
/// the rest of the file for one cell without a word.
fn unclosed_quote(text: &str, separator: char) -> Option<usize> {
    let (mut line, mut opened) = (1, None);
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
            _ => {}
        }
        start = opened.is_none() && (sign == separator || sign == '\n' || sign == '\r');
    }
    opened
}
