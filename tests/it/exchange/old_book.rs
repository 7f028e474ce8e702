//! Workbooks of an old Excel (XLS), written record by record as the format says.

use std::io::{Cursor, Write};

/// What stands in a cell.
#[derive(Clone)]
pub enum Cell {
    /// A text that cells share.
    Text(&'static str),
    /// A text of its own.
    Label(&'static str),
    /// A number in eight bytes, with one of the looks.
    Number(f64, u16),
    /// Whole numbers side by side, in four bytes each.
    Wholes(Vec<i32>),
    /// A number of hundredths in four bytes.
    Hundredths(i32),
    /// Yes or no.
    Yes(bool),
    /// What went wrong.
    Error,
    /// A formula with a text as its outcome.
    TextOutcome(&'static str),
    /// A formula with a number as its outcome.
    NumberOutcome(f64),
}
use Cell::{Error, Hundredths, Label, Number, NumberOutcome, Text, TextOutcome, Wholes, Yes};

/// The looks that the workbook has: a number, a day of Excel's own, a day of its own, hours.
pub const PLAIN: u16 = 0;
/// A day as every Excel knows it.
pub const DAY: u16 = 1;
/// A day in a format of the workbook.
pub const OWN_DAY: u16 = 2;
/// Hours and minutes.
pub const HOURS: u16 = 3;

/// A sheet.
#[derive(Clone, Default)]
pub struct Tab {
    pub name: &'static str,
    pub hidden: bool,
    pub cells: Vec<(u16, u16, Cell)>,
    /// First row, last row, first column, last column.
    pub merged: Vec<[u16; 4]>,
    /// A chart in the midst of the cells, with cells of its own.
    pub chart: bool,
}

impl Tab {
    /// A sheet of texts.
    pub fn of(name: &'static str, rows: &[&[&'static str]]) -> Self {
        let cells = (0..).zip(rows).flat_map(|(row, cells)| {
            let filled = (0..).zip(*cells).filter(|(_, text)| !text.is_empty());
            filled.map(move |(column, text)| (row, column, Text(text)))
        });
        Self {
            name,
            cells: cells.collect(),
            ..Self::default()
        }
    }

    /// With this in a cell.
    pub fn with(mut self, row: u16, column: u16, cell: Cell) -> Self {
        self.cells.push((row, column, cell));
        self
    }
}

/// A workbook with these sheets.
pub fn old_book(tabs: &[Tab]) -> Vec<u8> {
    contained("Workbook", &stream(tabs, &[]))
}

/// The container with this in one part.
pub fn contained(part: &str, content: &[u8]) -> Vec<u8> {
    let empty = Cursor::new(Vec::new());
    let mut container = cfb::CompoundFile::create_with_version(cfb::Version::V3, empty).unwrap();
    container.create_stream(part).unwrap().write_all(content).unwrap();
    container.flush().unwrap();
    container.into_inner().into_inner()
}

/// The part with all cells, with these records behind the first.
pub fn stream(tabs: &[Tab], more: &[Vec<u8>]) -> Vec<u8> {
    let mut texts: Vec<&str> = Vec::new();
    for (_, _, cell) in tabs.iter().flat_map(|tab| &tab.cells) {
        if let Text(text) = cell
            && !texts.contains(text)
        {
            texts.push(text);
        }
    }
    let mut head: Vec<u8> = Vec::new();
    let mut places = Vec::new();
    head.extend(record(
        0x0809,
        &[&[0x00, 0x06, 0x05, 0x00][..], &[0; 12]].concat(),
    ));
    head.extend(more.concat());
    head.extend(record(0x0042, &[0xB0, 0x04]));
    head.extend(record(0x0022, &[0, 0]));
    let own = [&164_u16.to_le_bytes()[..], &long("dd\\-mm\\-yyyy")].concat();
    head.extend(record(0x041E, &own));
    let hours = [&165_u16.to_le_bytes()[..], &long("[h]:mm")].concat();
    head.extend(record(0x041E, &hours));
    for format in [0_u16, 14, 164, 165] {
        let mut look = vec![0; 20];
        look[2..4].copy_from_slice(&format.to_le_bytes());
        head.extend(record(0x00E0, &look));
    }
    for tab in tabs {
        places.push(head.len() + 4);
        let mut told = vec![0, 0, 0, 0, u8::from(tab.hidden), 0];
        told.push(u8::try_from(tab.name.encode_utf16().count()).unwrap());
        told.extend(signs(tab.name));
        head.extend(record(0x0085, &told));
    }
    head.extend(shared(&texts));
    head.extend(record(0x000A, &[]));
    for (tab, place) in tabs.iter().zip(places) {
        let start = u32::try_from(head.len()).unwrap().to_le_bytes();
        head[place..place + 4].copy_from_slice(&start);
        head.extend(sheet(tab, &texts));
    }
    head
}

/// A record.
pub fn record(sort: u16, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len()).unwrap();
    [&sort.to_le_bytes()[..], &length.to_le_bytes(), body].concat()
}

/// The texts that cells share, in records of a few bytes: each text of some length goes on in the next, some in
/// the midst of a word and some with another width.
fn shared(texts: &[&str]) -> Vec<u8> {
    const ROOM: usize = 40;
    let count = u32::try_from(texts.len()).unwrap().to_le_bytes();
    let mut records: Vec<Vec<u8>> = vec![[count, count].concat()];
    for (number, text) in texts.iter().enumerate() {
        let units: Vec<u16> = text.encode_utf16().collect();
        let wide = units.iter().any(|unit| 255 < *unit);
        // Every third text has looks and sounds of its own, behind its signs.
        let dressed = number % 3 == 2;
        let flags = u8::from(wide) | if dressed { 0b1100 } else { 0 };
        let mut start = u16::try_from(units.len()).unwrap().to_le_bytes().to_vec();
        start.push(flags);
        if dressed {
            start.extend([1, 0, 6, 0, 0, 0]);
        }
        if ROOM < records.last().unwrap().len() + start.len() {
            records.push(Vec::new());
        }
        records.last_mut().unwrap().extend(start);
        for unit in units {
            if ROOM <= records.last().unwrap().len() {
                records.push(vec![u8::from(wide)]);
            }
            let bytes = unit.to_le_bytes();
            records
                .last_mut()
                .unwrap()
                .extend(if wide { &bytes[..] } else { &bytes[..1] });
        }
        if dressed {
            records.last_mut().unwrap().extend([7; 4]);
            records.push(vec![9; 6]);
        }
    }
    let sorts = std::iter::once(0x00FC).chain(std::iter::repeat(0x003C));
    let all = sorts.zip(&records).map(|(sort, body)| record(sort, body));
    all.flatten().collect()
}

fn sheet(tab: &Tab, texts: &[&str]) -> Vec<u8> {
    let begin = |sort: u8| record(0x0809, &[&[0x00, 0x06, sort, 0x00][..], &[0; 12]].concat());
    let mut out = begin(0x10);
    // Says that it is as large as can be, which a reader need not believe.
    out.extend(record(0x0200, &[0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0]));
    if tab.chart {
        out.extend(begin(0x20));
        out.extend(record(0x0203, &[[0; 6], [0; 6]].concat()));
        out.extend(record(0x0204, &[&[0; 6][..], &long("van een grafiek")].concat()));
        out.extend(record(0x000A, &[]));
    }
    for (row, column, cell) in &tab.cells {
        let at = |look: u16| [row.to_le_bytes(), column.to_le_bytes(), look.to_le_bytes()].concat();
        match cell {
            Text(text) => {
                let number = texts.iter().position(|known| known == text).unwrap();
                let number = u32::try_from(number).unwrap().to_le_bytes();
                out.extend(record(0x00FD, &[at(PLAIN), number.to_vec()].concat()));
            }
            Label(text) => out.extend(record(0x0204, &[at(PLAIN), long(text)].concat())),
            Number(number, look) => {
                out.extend(record(
                    0x0203,
                    &[at(*look), number.to_le_bytes().to_vec()].concat(),
                ));
            }
            Wholes(numbers) => {
                let mut body = at(PLAIN)[..4].to_vec();
                for number in numbers {
                    body.extend([0, 0]);
                    body.extend(((number << 2) | 2).to_le_bytes());
                }
                let last = *column + u16::try_from(numbers.len()).unwrap() - 1;
                body.extend(last.to_le_bytes());
                out.extend(record(0x00BD, &body));
            }
            Hundredths(number) => {
                let packed = ((number << 2) | 3).to_le_bytes().to_vec();
                out.extend(record(0x027E, &[at(PLAIN), packed].concat()));
            }
            Yes(yes) => out.extend(record(0x0205, &[at(PLAIN), vec![u8::from(*yes), 0]].concat())),
            Error => out.extend(record(0x0205, &[at(PLAIN), vec![0x2A, 1]].concat())),
            TextOutcome(text) => {
                let outcome = [0, 0, 0, 0, 0, 0, 0xFF, 0xFF];
                out.extend(formula(&at(PLAIN), outcome));
                out.extend(record(0x0207, &long(text)));
            }
            NumberOutcome(number) => out.extend(formula(&at(PLAIN), number.to_le_bytes())),
        }
    }
    if !tab.merged.is_empty() {
        let count = u16::try_from(tab.merged.len()).unwrap().to_le_bytes().to_vec();
        let areas = tab
            .merged
            .iter()
            .flatten()
            .flat_map(|number| number.to_le_bytes());
        out.extend(record(0x00E5, &[count, areas.collect()].concat()));
    }
    out.extend(record(0x000A, &[]));
    out
}

fn formula(at: &[u8], outcome: [u8; 8]) -> Vec<u8> {
    // No more of the formula than a number: 1.
    record(0x0006, &[at, &outcome, &[0; 6], &[3, 0, 0x1E, 1, 0]].concat())
}

/// A text with its length in two bytes.
fn long(text: &str) -> Vec<u8> {
    let count = u16::try_from(text.encode_utf16().count()).unwrap();
    [count.to_le_bytes().to_vec(), signs(text)].concat()
}

/// How wide the signs are, and the signs.
fn signs(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let wide = units.iter().any(|unit| 255 < *unit);
    let mut out = vec![u8::from(wide)];
    for unit in units {
        let bytes = unit.to_le_bytes();
        out.extend(if wide { &bytes[..] } else { &bytes[..1] });
    }
    out
}
