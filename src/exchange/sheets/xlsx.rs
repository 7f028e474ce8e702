//! Workbooks of spreadsheets (XLSX): their sheets as rows of text.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use calamine::{DataRef, ExcelDateTime, Reader, SheetVisible, Xlsx, XlsxError, open_workbook_from_rs};
use csv::StringRecord;

use crate::exchange::csv::{CsvError, MAX_COLUMNS, MAX_ROWS};
use crate::exchange::sheets::packed::archive;
use crate::exchange::sheets::{FileFormat, Sheet};

/// The sheets, in the order of their tabs.
pub(super) fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, CsvError> {
    archive(bytes, FileFormat::Xlsx)?;
    let mut workbook: Xlsx<_> =
        open_workbook_from_rs(Cursor::new(bytes)).map_err(|_: XlsxError| CsvError::BrokenWorkbook)?;
    let tabs: Vec<(String, bool)> = workbook
        .sheets_metadata()
        .iter()
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .collect();
    let sheets = tabs.into_iter().map(|(name, hidden)| {
        let rows = rows(&mut workbook, &name)?;
        Ok(Sheet {
            name,
            hidden,
            rows,
            ..Sheet::default()
        })
    });
    sheets.collect()
}

/// The rows of a sheet, cell by cell: a sheet with one cell far away is no larger than that cell.
fn rows<R: Read + std::io::Seek>(
    workbook: &mut Xlsx<R>,
    name: &str,
) -> Result<Vec<(usize, StringRecord)>, CsvError> {
    let mut cells = match workbook.worksheet_cells_reader(name) {
        Ok(cells) => cells,
        // A tab may hold a drawing instead of cells.
        Err(XlsxError::WorksheetNotFound(_)) => return Ok(Vec::new()),
        Err(_) => return Err(CsvError::BrokenWorkbook),
    };
    let mut rows: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    while let Some(cell) = cells.next_cell().map_err(|_| CsvError::BrokenWorkbook)? {
        let text = written(cell.get_value());
        if text.trim().is_empty() {
            continue;
        }
        let (row, column) = cell.get_position();
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        if MAX_COLUMNS <= column {
            return Err(CsvError::TooManyColumns);
        }
        let row = rows.entry(row).or_default();
        if row.len() <= column {
            row.resize(column + 1, String::new());
        }
        row[column] = text;
        if MAX_ROWS < rows.len() {
            return Err(CsvError::TooManyRows);
        }
    }
    let numbered = |(row, cells): (u32, Vec<String>)| {
        let line = usize::try_from(row).unwrap_or_default() + 1;
        (line, StringRecord::from(cells))
    };
    Ok(rows.into_iter().map(numbered).collect())
}

/// A cell as it would have been typed.
fn written(cell: &DataRef) -> String {
    match cell {
        DataRef::Empty | DataRef::Error(_) => String::new(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        // A whole number has no point: 6581, not 6581.0.
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(moment) => day_or_time(moment),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
    }
}

fn day_or_time(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, ..) = moment.to_ymd_hms_milli();
    let whole_days = moment.as_f64().trunc();
    if moment.is_duration() || whole_days == 0.0 {
        return format!("{hour:02}:{minute:02}");
    }
    let date = format!("{year:04}-{month:02}-{day:02}");
    if moment.as_f64() == whole_days {
        date
    } else {
        format!("{date} {hour:02}:{minute:02}")
    }
}
