//! Texts of an old workbook: those that stand in cells, and those that cells share.

use encoding_rs::{Encoding, WINDOWS_1252};

use crate::exchange::csv::{CsvError, MAX_BYTES};
use crate::exchange::sheets::xls::broken;
use crate::exchange::sheets::xls::records::{Reader, Record};

/// The most texts that cells can share.
const MAX_TEXTS: usize = 4_000_000;

/// How texts are written.
#[derive(Clone, Copy)]
pub enum Letters {
    /// Since Excel 97: signs of one byte or of two, as each text says.
    New,
    /// Before: bytes of an alphabet that the workbook names.
    Old(&'static Encoding),
}

impl Letters {
    /// The alphabet with this number.
    pub fn of_page(page: u16) -> Self {
        let named = Encoding::for_label(format!("windows-{page}").as_bytes());
        Self::Old(named.unwrap_or(WINDOWS_1252))
    }

    /// A text with its length in front: in one byte if it is a short one.
    pub fn read(self, reader: &mut Reader, short: bool) -> Option<String> {
        let count = match (short, reader.byte()?) {
            (true, low) => u16::from(low),
            (false, low) => u16::from_le_bytes([low, reader.byte()?]),
        };
        let count = usize::from(count);
        match self {
            Self::New if count == 0 => Some(String::new()),
            Self::New => {
                let wide = reader.byte()? & 1 != 0;
                let mut units = Vec::new();
                reader.signs(count, wide, &mut units)?;
                Some(String::from_utf16_lossy(&units))
            }
            Self::Old(encoding) => Some(encoding.decode(reader.bytes(count)?).0.into_owned()),
        }
    }
}

/// The texts that cells share, one behind the other.
#[derive(Default)]
pub struct Texts {
    all: String,
    ends: Vec<usize>,
}

impl Texts {
    /// Those of this record and of those in which it goes on.
    pub fn read(record: &Record) -> Result<Self, CsvError> {
        // In front stands how many there are, which need not be true.
        let mut reader = record.from(8).ok_or_else(broken)?;
        let (mut texts, mut units) = (Self::default(), Vec::new());
        while reader.has_more() {
            units.clear();
            one(&mut reader, &mut units).ok_or_else(broken)?;
            let signs = char::decode_utf16(units.iter().copied());
            texts
                .all
                .extend(signs.map(|sign| sign.unwrap_or(char::REPLACEMENT_CHARACTER)));
            texts.ends.push(texts.all.len());
            if MAX_BYTES < texts.all.len() || MAX_TEXTS < texts.ends.len() {
                return Err(CsvError::TooMuch);
            }
        }
        Ok(texts)
    }

    /// The text with this number, from 0.
    pub fn get(&self, number: usize) -> Option<&str> {
        let end = *self.ends.get(number)?;
        let start = number.checked_sub(1).map_or(0, |before| self.ends[before]);
        self.all.get(start..end)
    }
}

/// A shared text: its signs, and behind them how they look, which is passed over.
fn one(reader: &mut Reader, units: &mut Vec<u16>) -> Option<()> {
    let count = usize::from(reader.number()?);
    let flags = reader.byte()?;
    let runs = match flags & 8 {
        0 => 0,
        _ => usize::from(reader.number()?),
    };
    let sounds = match flags & 4 {
        0 => 0,
        _ => u32::from_le_bytes(*reader.bytes(4)?.first_chunk()?),
    };
    reader.signs(count, flags & 1 != 0, units)?;
    reader.skip(runs * 4)?;
    reader.skip(usize::try_from(sounds).ok()?)
}
