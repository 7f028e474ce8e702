//! Workbooks of Excel from before 2007 (XLS), and newer ones with a password, which look the same from
//! outside. Neither is read: the reader that there is lays all cells out in a square before it can be
//! asked how large that is, so that a small file fills a computer. Every program that opens them can
//! save them as XLSX.

use crate::exchange::csv::CsvError;
use crate::exchange::sheets::Sheet;

/// The name of the part in which a newer workbook with a password is hidden.
const HIDDEN: &str = "EncryptedPackage";

/// Says which of the two it is.
pub(super) fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, CsvError> {
    let name: Vec<u8> = HIDDEN.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let locked = bytes.windows(name.len()).any(|part| part == name);
    Err(if locked {
        CsvError::Locked
    } else {
        CsvError::OldWorkbook
    })
}
