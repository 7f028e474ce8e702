//! Files that the tests make: ZIP files, workbooks, cards, maps.

use std::io::{Cursor, Write};

use jiff::civil::date;
use rust_xlsxwriter::{Workbook, Worksheet};
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::csv::{CsvError, CsvImport, CsvOptions, read};
use wijkschouw::i18n::{Language, Words};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::exchange::changed;

/// What the file would bring to an empty village, and the village after it.
pub fn take(bytes: &[u8]) -> Result<(CsvImport, Village), CsvError> {
    take_with(bytes, &CsvOptions::default())
}

/// The same, with what a person said of it beforehand.
pub fn take_with(bytes: &[u8], options: &CsvOptions) -> Result<(CsvImport, Village), CsvError> {
    let words = Words::new(Language::Dutch);
    let import = read(bytes, &Village::default(), &words, date(2026, 6, 1), options)?;
    let village = changed(&Village::default(), &import.changes);
    Ok((import, village))
}

/// What lines without a heading bring, each a name and perhaps more.
pub fn lines(text: &str, separator: Option<char>) -> (CsvImport, Village) {
    let mut options = CsvOptions {
        heading: Some(0),
        separator,
        ..CsvOptions::default()
    };
    options.columns.insert(0, Some("name".to_owned()));
    take_with(text.as_bytes(), &options).unwrap()
}

/// The asset with this name.
pub fn asset<'v>(village: &'v Village, name: &str) -> &'v Asset {
    let found = village.assets.values().find(|asset| &*asset.name == name);
    found.unwrap_or_else(|| panic!("no {name} in {:?}", names(village)))
}

/// The names of all assets, by letter.
pub fn names(village: &Village) -> Vec<&str> {
    let mut names: Vec<&str> = village.assets.values().map(|asset| &*asset.name).collect();
    names.sort_unstable();
    names
}

/// A workbook whose first sheet is filled in like this.
pub fn workbook(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    fill(workbook.add_worksheet());
    workbook.save_to_buffer().unwrap()
}

/// Writes cells from the first column on.
pub fn write(sheet: &mut Worksheet, row: u32, cells: &[&str]) {
    for (column, cell) in (0..).zip(cells) {
        sheet.write_string(row, column, *cell).unwrap();
    }
}

/// A ZIP file with this in it.
pub fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A workbook of LibreOffice with these rows (each as XML) in its one sheet.
pub fn ods(rows: &str) -> Vec<u8> {
    ods_of(&content(&format!(
        "<table:table table:name=\"Lijst\">{rows}</table:table>"
    )))
}

/// The part with the cells, with these sheets.
pub fn content(sheets: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content>\
         <office:automatic-styles><style:style style:name=\"ta9\" style:family=\"table\">\
         <style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>\
         <office:body><office:spreadsheet>{sheets}</office:spreadsheet></office:body>\
         </office:document-content>"
    )
}

/// A workbook of LibreOffice with this part.
pub fn ods_of(content: &str) -> Vec<u8> {
    zipped(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content.as_bytes()),
        ("META-INF/manifest.xml", b"<manifest:manifest/>"),
    ])
}

/// A row of a workbook of LibreOffice with these texts.
pub fn ods_row(cells: &[&str]) -> String {
    let cells: String = cells
        .iter()
        .map(|cell| {
            format!(
                "<table:table-cell office:value-type=\"string\"><text:p>{cell}</text:p></table:table-cell>"
            )
        })
        .collect();
    format!("<table:table-row>{cells}</table:table-row>")
}

/// A map with these features.
pub fn map(features: &[&str]) -> Vec<u8> {
    format!(
        "{{\"type\":\"FeatureCollection\",\"features\":[{}]}}",
        features.join(",")
    )
    .into_bytes()
}
