//! Workbooks of Excel (XLSX): their sheets as rows of text.

use std::io::{Cursor, Read, Seek};

use calamine::{DataRef, ExcelDateTime, Reader, SheetVisible, Style, Xlsx, XlsxError, open_workbook_from_rs};

use crate::exchange::csv::CsvError;
use crate::exchange::sheets::grid::{Grid, Room};
use crate::exchange::sheets::number_looks::shown;
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
    let mut room = Room::default();
    let sheets = tabs.into_iter().map(|(name, hidden)| {
        let mut grid = Grid::new(&mut room);
        read(&mut workbook, &name, &mut grid)?;
        Ok(Sheet {
            name,
            hidden,
            rows: grid.finish(),
            ..Sheet::default()
        })
    });
    sheets.collect()
}

/// Reads a sheet cell by cell: one with a cell far away is no larger than that cell.
fn read<R: Read + Seek>(workbook: &mut Xlsx<R>, name: &str, grid: &mut Grid) -> Result<(), CsvError> {
    // A sheet whose merged cells cannot be read still has its cells.
    for merged in workbook.merge_cells_by_sheet_name(name).unwrap_or_default() {
        let (row, column) = place(merged.start);
        grid.merge(row, column, place(merged.end).0);
    }
    let mut cells = match workbook.worksheet_cells_reader(name) {
        Ok(cells) => cells,
        // A tab may hold a drawing instead of cells.
        Err(XlsxError::WorksheetNotFound(_)) => return Ok(()),
        Err(_) => return Err(CsvError::BrokenWorkbook),
    };
    let (mut number, mut row, mut held) = (0, Vec::new(), 0);
    let formats: Vec<String> = cells.styles().iter().map(format_of).collect();
    while let Some((cell, look)) = cells
        .next_cell_with_style_id()
        .map_err(|_| CsvError::BrokenWorkbook)?
    {
        let text = written(cell.get_value(), formats.get(look).map_or("", String::as_str));
        if text.trim().is_empty() {
            continue;
        }
        let (line, column) = place(cell.get_position());
        if line != number {
            grid.row(number, std::mem::take(&mut row))?;
            (number, held) = (line, 0);
        }
        // One text can be shared by many cells: a small file is no small list.
        held += text.len();
        grid.fits(column, held)?;
        if row.len() <= column {
            row.resize(column + 1, String::new());
        }
        row[column] = text;
    }
    grid.row(number, row)
}

/// Which row, from 1, and which column, from 0.
fn place((row, column): (u32, u32)) -> (usize, usize) {
    let whole = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    (whole(row).saturating_add(1), whole(column))
}

/// How numbers are written in a cell that looks like this.
fn format_of(look: &Style) -> String {
    let format = look.number_format.as_ref();
    format
        .map(|format| format.format_code.clone())
        .unwrap_or_default()
}

/// A cell as it would have been typed, or as it is shown where that says more.
fn written(cell: &DataRef, format: &str) -> String {
    match cell {
        DataRef::Empty | DataRef::Error(_) => String::new(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        // A whole number that does not fit is longer than any that is written with zeros in front.
        DataRef::Int(number) => i32::try_from(*number)
            .map_or_else(|_| number.to_string(), |number| shown(f64::from(number), format)),
        // A whole number has no point: 6581, not 6581.0.
        DataRef::Float(number) => shown(*number, format),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(moment) => day_or_time(moment),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
    }
}

/// A day, an hour, or both, as they would have been typed.
pub(super) fn day_or_time(moment: &ExcelDateTime) -> String {
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
