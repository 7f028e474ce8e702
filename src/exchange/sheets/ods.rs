//! Workbooks of LibreOffice (ODS): read from one end to the other, never as a square of all cells.

use std::collections::HashSet;
use std::io::{BufRead, BufReader, Read};

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use crate::exchange::csv::{CsvError, MAX_COLUMNS, MAX_ROWS};
use crate::exchange::sheets::grid::{Grid, Room};
use crate::exchange::sheets::packed::archive;
use crate::exchange::sheets::{FileFormat, Sheet};

/// What such a file says it is.
const MIME: &str = "application/vnd.oasis.opendocument.spreadsheet";
const BROKEN: CsvError = CsvError::Broken(FileFormat::Ods);

/// The sheets, in the order of their tabs.
pub(super) fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, CsvError> {
    let mut archive = archive(bytes, FileFormat::Ods)?;
    let mut part = |name: &str| {
        let mut text = String::new();
        let mut part = archive.by_name(name).ok()?;
        part.read_to_string(&mut text).ok()?;
        Some(text)
    };
    if part("mimetype").is_some_and(|mime| !mime.trim().starts_with(MIME)) {
        return Err(BROKEN);
    }
    if part("META-INF/manifest.xml").is_some_and(|manifest| manifest.contains("encryption-data")) {
        return Err(CsvError::Locked);
    }
    let content = archive.by_name("content.xml").map_err(|_| BROKEN)?;
    Content::new(Reader::from_reader(BufReader::new(content))).sheets()
}

/// The part with the cells.
struct Content<R> {
    xml: Reader<R>,
    buffer: Vec<u8>,
    room: Room,
    /// Styles of sheets that were put out of sight.
    hidden: HashSet<String>,
}

/// A cell and how often it stands there.
struct Cell {
    text: String,
    times: usize,
    /// How many rows it is merged over.
    rows: usize,
}

impl<R: BufRead> Content<R> {
    fn new(xml: Reader<R>) -> Self {
        Self {
            xml,
            buffer: Vec::new(),
            room: Room::default(),
            hidden: HashSet::new(),
        }
    }

    fn next(&mut self) -> Result<Event<'static>, CsvError> {
        self.buffer.clear();
        let event = self.xml.read_event_into(&mut self.buffer);
        event.map(Event::into_owned).map_err(|_| BROKEN)
    }

    fn sheets(mut self) -> Result<Vec<Sheet>, CsvError> {
        let (mut sheets, mut style, mut seen) = (Vec::new(), String::new(), false);
        loop {
            match self.next()? {
                Event::Start(tag) => match tag.name().as_ref() {
                    "style:style" => style = attribute(&tag, "style:name").unwrap_or_default(),
                    "style:table-properties" => self.style(&tag, &style),
                    "office:spreadsheet" => seen = true,
                    "table:table" if seen => sheets.push(self.sheet(&tag)?),
                    _ => {}
                },
                Event::Empty(tag) if tag.name().as_ref() == "style:table-properties" => {
                    self.style(&tag, &style);
                }
                Event::End(tag) if tag.name().as_ref() == "office:document-content" && seen => {
                    return Ok(sheets);
                }
                Event::Eof => return Err(BROKEN),
                _ => {}
            }
        }
    }

    fn style(&mut self, tag: &BytesStart, style: &str) {
        if attribute(tag, "table:display").as_deref() == Some("false") {
            self.hidden.insert(style.to_owned());
        }
    }

    fn sheet(&mut self, tag: &BytesStart) -> Result<Sheet, CsvError> {
        let style = attribute(tag, "table:style-name").unwrap_or_default();
        let mut room = std::mem::take(&mut self.room);
        let mut grid = Grid::new(&mut room);
        self.rows(&mut grid)?;
        let rows = grid.finish();
        self.room = room;
        Ok(Sheet {
            name: attribute(tag, "table:name").unwrap_or_default(),
            hidden: self.hidden.contains(&style),
            rows,
            ..Sheet::default()
        })
    }

    fn rows(&mut self, grid: &mut Grid) -> Result<(), CsvError> {
        let mut number = 1_usize;
        loop {
            match self.next()? {
                Event::Start(tag) => match tag.name().as_ref() {
                    "table:table-row" => {
                        let times = repeated(&tag, "table:number-rows-repeated");
                        let cells = self.row(number, grid)?;
                        let written = if cells.is_empty() { 0 } else { times };
                        for above in 0..written.min(MAX_ROWS * 2) {
                            grid.row(number.saturating_add(above), cells.clone())?;
                        }
                        number = number.saturating_add(times);
                    }
                    // Drawings on the sheet have texts and tables of their own.
                    "table:shapes" => self.pass_over("table:shapes")?,
                    _ => {}
                },
                Event::Empty(tag) if tag.name().as_ref() == "table:table-row" => {
                    number = number.saturating_add(repeated(&tag, "table:number-rows-repeated"));
                }
                Event::End(tag) if tag.name().as_ref() == "table:table" => return Ok(()),
                Event::Eof => return Err(BROKEN),
                _ => {}
            }
        }
    }

    /// The cells of a row, without the empty ones at its end.
    fn row(&mut self, number: usize, grid: &mut Grid) -> Result<Vec<String>, CsvError> {
        let (mut cells, mut column, mut held) = (Vec::new(), 0_usize, 0_usize);
        loop {
            let cell = match self.next()? {
                Event::Start(tag) if is_cell(&tag) => self.cell(&tag)?,
                Event::Empty(tag) if is_cell(&tag) => Cell::new(&tag, String::new()),
                Event::End(tag) if tag.name().as_ref() == "table:table-row" => return Ok(cells),
                Event::Eof => return Err(BROKEN),
                _ => continue,
            };
            if !cell.text.trim().is_empty() {
                held = held.saturating_add(cell.text.len().saturating_mul(cell.times));
                grid.fits(column.saturating_add(cell.times - 1), held)?;
                cells.resize(column, String::new());
                cells.resize(column + cell.times, cell.text);
                grid.merge(number, column, number.saturating_add(cell.rows - 1));
            }
            column = column.saturating_add(cell.times);
        }
    }

    /// The cell that was begun.
    fn cell(&mut self, tag: &BytesStart) -> Result<Cell, CsvError> {
        let (end, mut lines, mut open) = (tag.name().as_ref().to_owned(), Vec::new(), None::<String>);
        loop {
            match self.next()? {
                Event::Start(tag) => match tag.name().as_ref() {
                    "text:p" => open = Some(String::new()),
                    // What somebody noted at the cell, or drew on it, is not what the cell says.
                    name @ ("office:annotation" | "draw:frame" | "table:table") => {
                        let name = name.to_owned();
                        self.pass_over(&name)?;
                    }
                    _ => {}
                },
                Event::Empty(tag) => {
                    if let Some(line) = &mut open {
                        match tag.name().as_ref() {
                            "text:s" => line.extend([' '].repeat(repeated(&tag, "text:c").min(MAX_COLUMNS))),
                            "text:tab" => line.push(' '),
                            "text:line-break" => line.push('\n'),
                            _ => {}
                        }
                    }
                }
                Event::Text(text) => add(&mut open, &text.xml10_content()),
                Event::CData(text) => add(&mut open, &text.xml10_content()),
                Event::GeneralRef(sign) => add(&mut open, &signs(&sign)),
                Event::End(tag) if tag.name().as_ref() == "text:p" => lines.extend(open.take()),
                Event::End(tag) if tag.name().as_ref() == end => break,
                Event::Eof => return Err(BROKEN),
                _ => {}
            }
        }
        Ok(Cell::new(tag, lines.join("\n")))
    }

    /// Passes over the element that was begun.
    fn pass_over(&mut self, name: &str) -> Result<(), CsvError> {
        let mut depth = 1_usize;
        while 0 < depth {
            match self.next()? {
                Event::Start(tag) if tag.name().as_ref() == name => depth += 1,
                Event::End(tag) if tag.name().as_ref() == name => depth -= 1,
                Event::Eof => return Err(BROKEN),
                _ => {}
            }
        }
        Ok(())
    }
}

impl Cell {
    /// What the cell says: what it was typed as, where it says so, or else what it shows. Of money and percents
    /// that is what it shows.
    fn new(tag: &BytesStart, shown: String) -> Self {
        let value = |name: &str| attribute(tag, name);
        let sort = value("office:value-type").unwrap_or_default();
        let typed = match &*sort {
            "float" => value("office:value").filter(|number| !says_more(&shown, number)),
            "date" => value("office:date-value").map(|date| date.replacen('T', " ", 1)),
            "time" => value("office:time-value").and_then(|time| clock(&time)),
            "boolean" => value("office:boolean-value"),
            _ => None,
        };
        // What is merged into a cell beside or above it cannot be seen.
        let covered = tag.name().as_ref() == "table:covered-table-cell";
        Self {
            text: if covered {
                String::new()
            } else {
                typed.unwrap_or(shown)
            },
            times: repeated(tag, "table:number-columns-repeated"),
            rows: repeated(tag, "table:number-rows-spanned"),
        }
    }
}

/// Whether what is shown of a number has more to say than the number: zeros in front.
fn says_more(shown: &str, number: &str) -> bool {
    let shown = shown.trim();
    let digits: String = shown.chars().filter(char::is_ascii_digit).collect();
    let others = shown.chars().filter(|sign| !sign.is_ascii_digit());
    let all = shown.starts_with(['0', '+']) && 1 < digits.len();
    all && others.into_iter().all(|sign| " -+()/".contains(sign))
        && digits.trim_start_matches('0') == number.trim_start_matches('0')
}

fn is_cell(tag: &BytesStart) -> bool {
    matches!(
        tag.name().as_ref(),
        "table:table-cell" | "table:covered-table-cell"
    )
}

fn attribute(tag: &BytesStart, name: &str) -> Option<String> {
    let attribute = tag.try_get_attribute(name).ok()??;
    let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
    Some(value.into_owned())
}

/// How often; at least once.
fn repeated(tag: &BytesStart, name: &str) -> usize {
    let times = attribute(tag, name).and_then(|times| times.parse().ok());
    times.unwrap_or(1).max(1)
}

fn add(line: &mut Option<String>, text: &str) {
    if let Some(line) = line {
        line.push_str(text);
    }
}

/// `&amp;` and the like. What a file names itself is not looked up: that is how a small file becomes a
/// large one.
fn signs(sign: &BytesRef) -> String {
    match sign.resolve_char_ref() {
        Ok(Some(sign)) => sign.to_string(),
        _ => resolve_predefined_entity(&sign.xml10_content())
            .unwrap_or_default()
            .to_owned(),
    }
}

/// `PT10H30M00S` as `10:30`.
fn clock(time: &str) -> Option<String> {
    let (hours, rest) = time.strip_prefix("PT")?.split_once('H')?;
    let (minutes, _) = rest.split_once('M')?;
    let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
    Some(format!("{hours:02}:{minutes:02}"))
}
