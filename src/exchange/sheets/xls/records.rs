//! The records that an old workbook is made of: each with a number for its sort, a length, and what it
//! says. What does not fit in one goes on in records of their own behind it.

use crate::exchange::csv::CsvError;
use crate::exchange::sheets::xls::broken;

/// Begins a part of the stream, and names the version.
pub const BEGIN: u16 = 0x0809;
/// Ends a part of the stream.
pub const END: u16 = 0x000A;
/// Goes on with the record before it.
const CONTINUE: u16 = 0x003C;
/// Bytes of the sort and the length.
const HEAD: usize = 4;

/// One record.
#[derive(Clone, Copy)]
pub struct Record<'a> {
    /// What it is about.
    pub sort: u16,
    /// Where it starts in the stream.
    pub at: usize,
    /// What it says, as far as it fits.
    pub body: &'a [u8],
    /// The stream behind it.
    rest: &'a [u8],
}

impl<'a> Record<'a> {
    /// The record that starts here.
    pub fn at(stream: &'a [u8], at: usize) -> Option<Self> {
        let from = stream.get(at..)?;
        let length = usize::from(number(from, 2)?);
        Some(Self {
            sort: number(from, 0)?,
            at,
            body: from.get(HEAD..HEAD + length)?,
            rest: &from[HEAD + length..],
        })
    }

    /// The small number at this place.
    pub fn number(&self, place: usize) -> Option<u16> {
        number(self.body, place)
    }

    /// Reads it from this place on, also where it goes on.
    pub fn from(&self, place: usize) -> Option<Reader<'a>> {
        Some(Reader {
            part: self.body.get(place..)?,
            rest: self.rest,
        })
    }
}

/// The records of a part of the stream, up to its end. Of a part within it, such as a chart, nothing is seen.
pub struct Records<'a> {
    stream: &'a [u8],
    at: usize,
    depth: usize,
}

impl<'a> Records<'a> {
    /// Those from here on.
    pub fn from(stream: &'a [u8], at: usize) -> Self {
        Self { stream, at, depth: 0 }
    }

    /// Where in the stream one is.
    pub fn end(&self) -> usize {
        self.at
    }

    /// The next one; none behind the last.
    pub fn next(&mut self) -> Result<Option<Record<'a>>, CsvError> {
        loop {
            let record = Record::at(self.stream, self.at).ok_or_else(broken)?;
            self.at += HEAD + record.body.len();
            match record.sort {
                BEGIN => self.depth += 1,
                END if self.depth <= 1 => return Ok(None),
                END => self.depth -= 1,
                _ if self.depth <= 1 => return Ok(Some(record)),
                _ => {}
            }
        }
    }
}

/// Reads what a record says, and where it goes on.
pub struct Reader<'a> {
    part: &'a [u8],
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// So many bytes, which never stand in two records.
    pub fn bytes(&mut self, count: usize) -> Option<&'a [u8]> {
        let (bytes, rest) = self.part.split_at_checked(count)?;
        self.part = rest;
        Some(bytes)
    }

    /// A small number.
    pub fn number(&mut self) -> Option<u16> {
        number(self.bytes(2)?, 0)
    }

    /// A byte.
    pub fn byte(&mut self) -> Option<u8> {
        self.bytes(1).map(|bytes| bytes[0])
    }

    /// Whether there is more, here or in a record behind it.
    pub fn has_more(&mut self) -> bool {
        while self.part.is_empty() {
            match Record::at(self.rest, 0) {
                Some(next) if next.sort == CONTINUE => {
                    self.part = next.body;
                    self.rest = next.rest;
                }
                _ => return false,
            }
        }
        true
    }

    /// Passes over so many bytes, wherever they stand.
    pub fn skip(&mut self, mut count: usize) -> Option<()> {
        while 0 < count {
            if !self.has_more() {
                return None;
            }
            let here = count.min(self.part.len());
            self.part = &self.part[here..];
            count -= here;
        }
        Some(())
    }

    /// Adds so many signs to a text, of one byte or of two. Where a text goes on, it is said anew which.
    pub fn signs(&mut self, mut count: usize, mut wide: bool, units: &mut Vec<u16>) -> Option<()> {
        while 0 < count {
            if self.part.is_empty() {
                if !self.has_more() {
                    return None;
                }
                wide = self.byte()? & 1 != 0;
                continue;
            }
            let size = 1 + usize::from(wide);
            let here = count.min(self.part.len() / size);
            if here == 0 {
                return None;
            }
            let bytes = self.bytes(here * size)?;
            units.extend(bytes.chunks_exact(size).map(|sign| match sign {
                [low, high] => u16::from_le_bytes([*low, *high]),
                _ => u16::from(sign[0]),
            }));
            count -= here;
        }
        Some(())
    }
}

/// The small number at this place.
pub fn number(bytes: &[u8], place: usize) -> Option<u16> {
    let two = bytes.get(place..)?.first_chunk::<2>()?;
    Some(u16::from_le_bytes(*two))
}

/// The larger number at this place.
pub fn large(bytes: &[u8], place: usize) -> Option<u32> {
    let four = bytes.get(place..)?.first_chunk::<4>()?;
    Some(u32::from_le_bytes(*four))
}

/// The number with a fraction at this place.
pub fn fraction(bytes: &[u8], place: usize) -> Option<f64> {
    let eight = bytes.get(place..)?.first_chunk::<8>()?;
    Some(f64::from_le_bytes(*eight))
}
