//! To come.

use crate::exchange::csv::CsvError;
use crate::exchange::sheets::{FileFormat, Sheet};

/// To come.
pub(super) fn sheets(_: &[u8]) -> Result<Vec<Sheet>, CsvError> {
    Err(CsvError::broken(FileFormat::Xls))
}
