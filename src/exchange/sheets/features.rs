//! To come.

use crate::exchange::csv::CsvError;
use crate::exchange::sheets::{FileFormat, Sheet};
use crate::i18n::Words;

/// To come.
pub(super) fn sheet(_: &[u8], _: &Words) -> Result<Sheet, CsvError> {
    Err(CsvError::broken(FileFormat::GeoJson))
}
