//! The pages of a file, read one by one without SQLite: it stops at the first page that is damaged, and the rows
//! on all others are still there. See "Database File Format" of SQLite.

/// What SQLite makes when nobody says otherwise.
const USUAL: usize = 4096;
/// Where the first page begins behind the header of the file.
const HEADER: usize = 100;
const MAGIC: &[u8] = b"SQLite format 3\0";

/// The first byte of a page of a tree.
const INDEX_INTERIOR: u8 = 2;
const TABLE_INTERIOR: u8 = 5;
const INDEX_LEAF: u8 = 10;
const TABLE_LEAF: u8 = 13;

/// The most columns that a row of ours can have; more than that is no row.
const COLUMNS: usize = 2000;

/// All pages of a file.
pub(super) struct Pages {
    bytes: Vec<u8>,
    /// Bytes of a page.
    size: usize,
    /// Those that hold something.
    usable: usize,
}

/// One cell of a row, as the file has it.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Stored {
    Null,
    Integer(i64),
    Real(f64),
    Text(String),
    /// Bytes, or a text that is no text.
    Bytes(Vec<u8>),
}

/// A page of a tree.
pub(super) struct Node {
    /// Pages below it.
    pub children: Vec<u32>,
    /// Rows in it, each with its number if the tree has numbers.
    pub rows: Vec<(Option<i64>, Vec<Stored>)>,
    /// Whether something in it cannot be read.
    pub flawed: bool,
    /// Whether it is of a tree of rows with numbers.
    pub numbered: bool,
}

impl Pages {
    /// The pages of a file with these bytes.
    pub fn new(bytes: Vec<u8>) -> Self {
        let (mut size, mut reserved) = (USUAL, 0);
        if bytes.starts_with(MAGIC) {
            let told = number(&bytes, 16, 2).unwrap_or_default();
            let told = if told == 1 { 1 << 16 } else { told };
            if told.is_power_of_two() && (512..=1 << 16).contains(&told) {
                size = told;
                reserved = usize::from(bytes.get(20).copied().unwrap_or_default());
            }
        }
        let usable = size.saturating_sub(reserved).max(480);
        Self { bytes, size, usable }
    }

    /// How many pages there are; of the last one perhaps only a part.
    pub fn count(&self) -> u32 {
        u32::try_from(self.bytes.len().div_ceil(self.size)).unwrap_or(u32::MAX)
    }

    /// How many there should be, as far as the file says so.
    pub fn expected(&self) -> u32 {
        let told = number(&self.bytes, 28, 4).filter(|_| self.bytes.starts_with(MAGIC));
        told.and_then(|told| u32::try_from(told).ok()).unwrap_or_default()
    }

    /// The pages that hold nothing any more, as far as that can be read.
    pub fn free(&self) -> Vec<u32> {
        let mut free = Vec::new();
        let mut trunk = number(&self.bytes, 32, 4).unwrap_or_default();
        while let Some(page) = u32::try_from(trunk).ok().filter(|page| !free.contains(page))
            && let Some(bytes) = self.page(page)
        {
            free.push(page);
            let count = number(bytes, 4, 4).unwrap_or_default().min(self.size / 4);
            let leaves = (0..count).filter_map(|place| number(bytes, 8 + 4 * place, 4));
            free.extend(leaves.filter_map(|page| u32::try_from(page).ok()));
            trunk = number(bytes, 0, 4).unwrap_or_default();
        }
        free
    }

    /// The bytes of a page, numbered from 1.
    fn page(&self, page: u32) -> Option<&[u8]> {
        let place = usize::try_from(page)
            .ok()?
            .checked_sub(1)?
            .checked_mul(self.size)?;
        let rest = self.bytes.get(place..).filter(|rest| !rest.is_empty())?;
        Some(&rest[..rest.len().min(self.size)])
    }

    /// What stands in a page of a tree; nothing if it is no such page.
    pub fn node(&self, page: u32) -> Option<Node> {
        let bytes = self.page(page)?;
        let base = if page == 1 { HEADER } else { 0 };
        let sort = *bytes.get(base)?;
        let (interior, numbered) = match sort {
            INDEX_INTERIOR => (true, false),
            TABLE_INTERIOR => (true, true),
            INDEX_LEAF => (false, false),
            TABLE_LEAF => (false, true),
            _ => return None,
        };
        let count = number(bytes, base + 3, 2)?;
        let first = base + if interior { 12 } else { 8 };
        let mut node = Node {
            children: Vec::new(),
            rows: Vec::new(),
            // Every cell takes a pointer and some bytes.
            flawed: self.size < first + 4 * count || bytes.len() < self.size,
            numbered,
        };
        for place in 0..count.min(self.size / 4) {
            let cell = number(bytes, first + 2 * place, 2).filter(|cell| first <= *cell);
            let read = cell.and_then(|cell| self.cell(bytes, cell, interior, numbered, &mut node));
            node.flawed |= read.is_none();
        }
        if interior {
            match number(bytes, base + 8, 4).and_then(|right| u32::try_from(right).ok()) {
                Some(right) => node.children.push(right),
                None => node.flawed = true,
            }
        }
        Some(node)
    }

    fn cell(
        &self,
        bytes: &[u8],
        mut place: usize,
        interior: bool,
        numbered: bool,
        node: &mut Node,
    ) -> Option<()> {
        if interior {
            node.children.push(u32::try_from(number(bytes, place, 4)?).ok()?);
            place += 4;
            if numbered {
                return Some(());
            }
        }
        let length = usize::try_from(varint(bytes, &mut place)?).ok()?;
        let row = if numbered {
            Some(varint(bytes, &mut place)?)
        } else {
            None
        };
        let payload = self.payload(bytes, place, length, numbered)?;
        node.rows.push((row, record(&payload)?));
        Some(())
    }

    /// What belongs to a cell: what stands in its page, and on the pages where that goes on.
    fn payload(&self, bytes: &[u8], place: usize, length: usize, numbered: bool) -> Option<Vec<u8>> {
        if self.bytes.len() < length {
            return None;
        }
        let usable = self.usable;
        let least = (usable - 12) * 32 / 255 - 23;
        let most = if numbered {
            usable - 35
        } else {
            (usable - 12) * 64 / 255 - 23
        };
        if length <= most {
            return Some(bytes.get(place..place + length)?.to_vec());
        }
        let fitting = least + (length - least) % (usable - 4);
        let local = if fitting <= most { fitting } else { least };
        let mut payload = bytes.get(place..place + local)?.to_vec();
        let mut next = number(bytes, place + local, 4)?;
        // It ends: each page adds something.
        while payload.len() < length {
            let page = self.page(u32::try_from(next).ok()?)?;
            let more = (length - payload.len()).min(usable - 4);
            payload.extend_from_slice(page.get(4..4 + more)?);
            next = number(page, 0, 4)?;
        }
        Some(payload)
    }
}

/// The cells of a row.
fn record(payload: &[u8]) -> Option<Vec<Stored>> {
    let mut place = 0;
    let header = usize::try_from(varint(payload, &mut place)?).ok()?;
    let mut body = header;
    let mut cells = Vec::new();
    while place < header {
        let sort = varint(payload, &mut place)?;
        cells.push(stored(payload, &mut body, sort)?);
        if COLUMNS < cells.len() {
            return None;
        }
    }
    (place == header && body == payload.len()).then_some(cells)
}

fn stored(payload: &[u8], body: &mut usize, sort: i64) -> Option<Stored> {
    let length = match sort {
        0 | 8 | 9 => 0,
        1..=4 => usize::try_from(sort).ok()?,
        5 => 6,
        6 | 7 => 8,
        12.. => usize::try_from((sort - 12) / 2).ok()?,
        _ => return None,
    };
    let end = body.checked_add(length)?;
    let bytes = payload.get(*body..end)?;
    *body = end;
    Some(match sort {
        0 => Stored::Null,
        8 => Stored::Integer(0),
        9 => Stored::Integer(1),
        7 => Stored::Real(f64::from_be_bytes(bytes.try_into().ok()?)),
        1..=6 => {
            let negative = bytes.first().is_some_and(|byte| byte & 0x80 != 0);
            let start = if negative { -1 } else { 0 };
            Stored::Integer(
                bytes
                    .iter()
                    .fold(start, |number, byte| number << 8 | i64::from(*byte)),
            )
        }
        _ if sort % 2 == 1 => match std::str::from_utf8(bytes) {
            Ok(text) => Stored::Text(text.to_owned()),
            Err(_) => Stored::Bytes(bytes.to_vec()),
        },
        _ => Stored::Bytes(bytes.to_vec()),
    })
}

/// A number of so many bytes, the largest first.
fn number(bytes: &[u8], place: usize, length: usize) -> Option<usize> {
    let bytes = bytes.get(place..place.checked_add(length)?)?;
    Some(
        bytes
            .iter()
            .fold(0, |number, byte| number << 8 | usize::from(*byte)),
    )
}

/// A number of one to nine bytes, of which each but the last says that another follows.
fn varint(bytes: &[u8], place: &mut usize) -> Option<i64> {
    let mut number: u64 = 0;
    for count in 1..=9 {
        let byte = *bytes.get(*place)?;
        *place += 1;
        if count == 9 {
            number = number << 8 | u64::from(byte);
        } else {
            number = number << 7 | u64::from(byte & 0x7f);
            if byte & 0x80 != 0 {
                continue;
            }
        }
        break;
    }
    Some(number.cast_signed())
}
