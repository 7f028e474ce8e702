//! What an old workbook says of itself, before its sheets: their names, shared texts, looks of numbers.

use crate::exchange::csv::CsvError;
use crate::exchange::sheets::xls::broken;
use crate::exchange::sheets::xls::looks::Looks;
use crate::exchange::sheets::xls::records::{BEGIN, Record, Records, large};
use crate::exchange::sheets::xls::texts::{Letters, Texts};

/// The version of Excel 97 and later, and the one before it.
const VERSIONS: [u16; 2] = [0x0600, 0x0500];

const LOCKED: u16 = 0x002F;
const ALPHABET: u16 = 0x0042;
const YEARS: u16 = 0x0022;
const TAB: u16 = 0x0085;
const LOOK: u16 = 0x00E0;
const FORMAT: u16 = 0x041E;
const TEXTS: u16 = 0x00FC;

/// A workbook.
pub struct Book<'a> {
    /// All of it.
    pub stream: &'a [u8],
    /// How texts are written.
    pub letters: Letters,
    /// Those that cells share.
    pub texts: Texts,
    /// How numbers look.
    pub looks: Looks,
    /// The sheets with cells.
    pub tabs: Vec<Tab>,
}

/// A sheet.
pub struct Tab {
    /// Where it starts in the stream.
    pub at: usize,
    /// What it is called.
    pub name: String,
    /// Whether it was put out of sight.
    pub hidden: bool,
}

impl<'a> Book<'a> {
    /// The workbook in this stream.
    pub fn read(stream: &'a [u8]) -> Result<Self, CsvError> {
        let first = Record::at(stream, 0).filter(|record| record.sort == BEGIN);
        let version = first.and_then(|record| record.number(0));
        let version = version.filter(|version| VERSIONS.contains(version));
        let version = version.ok_or_else(broken)?;
        let mut book = Self {
            stream,
            letters: if version == VERSIONS[0] {
                Letters::New
            } else {
                Letters::of_page(0)
            },
            texts: Texts::default(),
            looks: Looks::default(),
            tabs: Vec::new(),
        };
        let mut records = Records::from(stream, 0);
        while let Some(record) = records.next()? {
            match record.sort {
                LOCKED => return Err(CsvError::Locked),
                TEXTS => book.texts = Texts::read(&record)?,
                _ => book.take(&record).ok_or_else(broken)?,
            }
        }
        Ok(book)
    }

    fn take(&mut self, record: &Record) -> Option<()> {
        match record.sort {
            ALPHABET if matches!(self.letters, Letters::Old(_)) => {
                self.letters = Letters::of_page(record.number(0)?);
            }
            YEARS => self.looks.from_1904 = record.number(0)? == 1,
            LOOK => self.looks.add(record.number(2)?),
            FORMAT => {
                let short = matches!(self.letters, Letters::Old(_));
                let written = self.letters.read(&mut record.from(2)?, short)?;
                self.looks.bring(record.number(0)?, &written);
            }
            TAB => {
                let [sight, sort] = *record.body.get(4..)?.first_chunk()?;
                // A macro or a chart has no cells.
                if sort == 0 {
                    self.tabs.push(Tab {
                        at: usize::try_from(large(record.body, 0)?).ok()?,
                        name: self.letters.read(&mut record.from(6)?, true)?.replace('\0', ""),
                        hidden: sight & 3 != 0,
                    });
                }
            }
            _ => {}
        }
        Some(())
    }
}
