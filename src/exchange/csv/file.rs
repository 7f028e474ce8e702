//! A list as rows of cells: taken out of its file, with nothing known yet of what they mean.

use std::sync::Arc;

use csv::StringRecord;

use crate::domain::kinds::AssetKind;
use crate::exchange::csv::decode::decode_as;
use crate::exchange::csv::heading_row::heading_row;
use crate::exchange::csv::headings::Headings;
use crate::exchange::csv::table::{best_sheet, in_text};
use crate::exchange::csv::{CsvError, CsvOptions, Refused, Source};
use crate::exchange::sheets::{FileFormat, Sheet, format_of, sheets};
use crate::i18n::Words;

/// In so many bytes it is seen what stands between the cells, and where the headings are.
const BEGINNING: usize = 1 << 20;

/// Rows, each with its number in the file, from 1.
pub(super) type Numbered = Vec<(usize, StringRecord)>;

/// A file that may hold a list.
#[derive(Debug, Clone)]
pub struct ListFile {
    content: Content,
    name: Option<String>,
}

#[derive(Debug, Clone)]
enum Content {
    Text(Arc<[u8]>),
    Sheets(FileFormat, Vec<Tab>),
}

/// A sheet, with its rows shared.
#[derive(Debug, Clone)]
pub(super) struct Tab {
    /// All but the rows.
    pub sheet: Arc<Sheet>,
    /// The rows.
    pub rows: Arc<Numbered>,
}

impl Tab {
    fn of(mut sheet: Sheet) -> Self {
        let rows = Arc::new(std::mem::take(&mut sheet.rows));
        let sheet = Arc::new(sheet);
        Self { sheet, rows }
    }

    /// The rows, and those without a name of their own among them if they are wanted.
    fn rows(&self, nameless: bool, words: &Headings) -> Arc<Numbered> {
        if !nameless || self.sheet.nameless.is_empty() {
            return self.rows.clone();
        }
        let mut rows = Numbered::clone(&self.rows);
        let first = (self.head(words) + 1).min(rows.len());
        rows.extend(self.sheet.nameless.iter().cloned());
        rows[first..].sort_by_key(|(number, _)| *number);
        Arc::new(rows)
    }

    /// The place of the row of headings.
    pub fn head(&self, words: &Headings) -> usize {
        if self.sheet.headed {
            0
        } else {
            heading_row(&self.rows, words)
        }
    }
}

/// The rows of a list, and where they stood.
#[derive(Debug, Clone)]
pub struct Grid {
    pub(super) rows: Arc<Numbered>,
    pub(super) source: Source,
    /// The names of all sheets with something in them; none for a text.
    pub(super) sheets: Vec<String>,
    /// Those of them that were put out of sight.
    pub(super) hidden: Vec<String>,
    /// The sort of file.
    pub(super) format: FileFormat,
    /// What the file is called.
    pub(super) name: Option<String>,
    /// Whether the first row is one of headings.
    pub(super) headed: bool,
    /// The kind of rows that do not say it.
    pub(super) kind: Option<AssetKind>,
    /// What could not become a row.
    pub(super) refused: Vec<Refused>,
    /// How many things have no name of their own.
    pub(super) nameless: usize,
    /// Whether these are among the rows.
    pub(super) with_nameless: bool,
    /// How many things are nothing for an inventory.
    pub(super) passed_over: usize,
}

impl ListFile {
    /// The file with this content.
    pub fn open(bytes: Vec<u8>, words: &Words) -> Result<Self, CsvError> {
        match format_of(&bytes) {
            FileFormat::Text => Ok(Self::of(Content::Text(bytes.into()))),
            format => {
                let tabs = sheets(&bytes, words)?.into_iter().map(Tab::of);
                Ok(Self::of(Content::Sheets(format, tabs.collect())))
            }
        }
    }

    /// The whole lines at the beginning of a long text; nothing of what is short, or no text.
    pub(super) fn beginning(&self) -> Option<Self> {
        let Content::Text(bytes) = &self.content else {
            return None;
        };
        let head = bytes.get(..BEGINNING)?;
        let end = head.iter().rposition(|byte| *byte == b'\n')? + 1;
        Some(Self {
            content: Content::Text(head[..end].into()),
            name: self.name.clone(),
        })
    }

    /// The same rows, or those that are wanted now: with or without the things that have no name of their own.
    pub fn again(&self, grid: Grid, words: &Words, options: &CsvOptions) -> Result<Grid, CsvError> {
        if grid.with_nameless == options.nameless {
            return Ok(grid);
        }
        self.grid(&Headings::new(words), options)
    }

    fn of(content: Content) -> Self {
        Self { content, name: None }
    }

    /// The same, under the name that the file has: it may say what stands in it.
    pub fn called(self, name: Option<String>) -> Self {
        Self { name, ..self }
    }

    /// The rows of its list, read as was said or else as is guessed.
    pub(super) fn grid(&self, headings: &Headings, options: &CsvOptions) -> Result<Grid, CsvError> {
        match &self.content {
            Content::Text(bytes) => {
                let (text, encoding) = decode_as(bytes, options.encoding.as_deref())?;
                let (rows, separator) = in_text(&text, options.separator, headings)?;
                Ok(Grid {
                    rows: Arc::new(rows),
                    source: Source::Text { encoding, separator },
                    sheets: Vec::new(),
                    hidden: Vec::new(),
                    format: FileFormat::Text,
                    name: self.name.clone(),
                    headed: false,
                    kind: None,
                    refused: Vec::new(),
                    nameless: 0,
                    with_nameless: options.nameless,
                    passed_over: 0,
                })
            }
            Content::Sheets(format, tabs) => Ok(Grid {
                name: self.name.clone(),
                ..of_sheets(*format, tabs, headings, options)?
            }),
        }
    }
}

fn of_sheets(
    format: FileFormat,
    tabs: &[Tab],
    headings: &Headings,
    options: &CsvOptions,
) -> Result<Grid, CsvError> {
    let filled: Vec<&Tab> = tabs.iter().filter(|tab| !tab.rows.is_empty()).collect();
    let said = |tab: &&&Tab| Some(&tab.sheet.name) == options.sheet.as_ref();
    let chosen = match filled.iter().find(said) {
        Some(tab) => tab,
        None => best_sheet(&filled, headings).ok_or(CsvError::Empty)?,
    };
    let sheet = &chosen.sheet;
    let others = filled
        .iter()
        .filter(|tab| !tab.sheet.hidden && tab.sheet.name != sheet.name);
    Ok(Grid {
        rows: chosen.rows(options.nameless, headings),
        source: Source::Sheet {
            name: sheet.name.clone(),
            others: others.map(|tab| tab.sheet.name.clone()).collect(),
        },
        sheets: filled.iter().map(|tab| tab.sheet.name.clone()).collect(),
        hidden: filled
            .iter()
            .filter(|tab| tab.sheet.hidden)
            .map(|tab| tab.sheet.name.clone())
            .collect(),
        format,
        name: None,
        headed: sheet.headed,
        kind: sheet.kind,
        refused: sheet.refused.clone(),
        nameless: sheet.nameless.len(),
        with_nameless: options.nameless,
        passed_over: sheet.passed_over,
    })
}
