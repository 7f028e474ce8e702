//! A list as rows of cells: taken out of its file, with nothing known yet of what they mean.

use std::sync::Arc;

use csv::StringRecord;

use crate::exchange::csv::columns::Headings;
use crate::exchange::csv::decode::decode;
use crate::exchange::csv::table::{best_sheet, in_text};
use crate::exchange::csv::{CsvError, CsvOptions, Source};
use crate::exchange::workbook::{is_workbook, sheets};

/// Rows, each with its number in the file, from 1.
pub(super) type Numbered = Vec<(usize, StringRecord)>;

/// A file that may hold a list.
#[derive(Debug, Clone)]
pub struct ListFile(Content);

#[derive(Debug, Clone)]
enum Content {
    Text(Arc<[u8]>),
    Sheets(Vec<Tab>),
}

/// A sheet of a workbook.
#[derive(Debug, Clone)]
pub(super) struct Tab {
    pub name: String,
    pub hidden: bool,
    pub rows: Arc<Numbered>,
}

/// The rows of a list, and where they stood.
#[derive(Debug, Clone)]
pub struct Grid {
    pub(super) rows: Arc<Numbered>,
    pub(super) source: Source,
    /// The names of all sheets with something in them; none for a text.
    pub(super) sheets: Vec<String>,
}

impl ListFile {
    /// The file with this content.
    pub fn open(bytes: Vec<u8>) -> Result<Self, CsvError> {
        if !is_workbook(&bytes) {
            return Ok(Self(Content::Text(bytes.into())));
        }
        let tabs = sheets(&bytes)?.into_iter().map(|sheet| Tab {
            name: sheet.name,
            hidden: sheet.hidden,
            rows: Arc::new(sheet.rows),
        });
        Ok(Self(Content::Sheets(tabs.collect())))
    }

    /// The rows of its list, read as was said or else as is guessed.
    pub(super) fn grid(&self, headings: &Headings, options: &CsvOptions) -> Result<Grid, CsvError> {
        match &self.0 {
            Content::Text(bytes) => {
                let (text, encoding) = decode(bytes, options.encoding.as_deref())?;
                let (rows, separator) = in_text(&text, options.separator, headings)?;
                Ok(Grid {
                    rows: Arc::new(rows),
                    source: Source::Text { encoding, separator },
                    sheets: Vec::new(),
                })
            }
            Content::Sheets(tabs) => {
                let filled: Vec<&Tab> = tabs.iter().filter(|tab| !tab.rows.is_empty()).collect();
                let said = |tab: &&&Tab| Some(&tab.name) == options.sheet.as_ref();
                let chosen = match filled.iter().find(said) {
                    Some(tab) => tab,
                    None => best_sheet(&filled, headings).ok_or(CsvError::Empty)?,
                };
                let in_sight = filled.iter().filter(|tab| !tab.hidden && tab.name != chosen.name);
                Ok(Grid {
                    rows: chosen.rows.clone(),
                    source: Source::Sheet {
                        name: chosen.name.clone(),
                        others: in_sight.map(|tab| tab.name.clone()).collect(),
                    },
                    sheets: filled.iter().map(|tab| tab.name.clone()).collect(),
                })
            }
        }
    }
}
