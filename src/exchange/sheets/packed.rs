//! ZIP files, within bounds.

use std::io::{Cursor, Read, copy, sink};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::exchange::csv::{CsvError, MAX_BYTES};
use crate::exchange::sheets::FileFormat;

/// The most that all parts of a ZIP file may hold: 256 MiB.
const MAX_UNPACKED: u64 = 256 << 20;
/// The most parts.
const MAX_PARTS: usize = 10_000;

/// The ZIP file, once it is known that it unpacks within bounds. A small file can unpack to more than a
/// computer holds, and what it says of its own size need not be true: each part is unpacked once into
/// nothing.
pub(super) fn archive(bytes: &[u8], format: FileFormat) -> Result<ZipArchive<Cursor<&[u8]>>, CsvError> {
    if MAX_BYTES < bytes.len() {
        return Err(CsvError::TooLarge);
    }
    let broken = |error: ZipError| match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => CsvError::Locked,
        _ => CsvError::broken(format),
    };
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    if MAX_PARTS < archive.len() {
        return Err(CsvError::TooLarge);
    }
    let (each, mut left) = (MAX_BYTES as u64, MAX_UNPACKED);
    for place in 0..archive.len() {
        let part = archive.by_index(place).map_err(broken)?;
        let room = each.min(left);
        let unpacked = copy(&mut part.take(room + 1), &mut sink());
        let size = unpacked.map_err(|_| CsvError::broken(format))?;
        if room < size {
            return Err(CsvError::TooLarge);
        }
        left -= size;
    }
    Ok(archive)
}
