//! To come.

use crate::exchange::csv::CsvError;
use crate::exchange::sheets::{FileFormat, Sheet};
use crate::i18n::Words;

/// The parts of a ZIP file that only such a guide has.
pub(super) const PARTS: &[&str] = &["datapackage.json", "organizations.csv", "services.csv"];
/// The keys at the top of a JSON file that only such a guide has.
pub(super) const KEYS: &[&str] = &[
    "organizations",
    "organization",
    "services",
    "service_at_locations",
    "services_at_location",
    "locations",
    "contents",
];

/// To come.
pub(super) fn sheet(_: &[u8], _: &Words) -> Result<Sheet, CsvError> {
    Err(CsvError::broken(FileFormat::HsdsJson))
}
