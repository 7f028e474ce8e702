//! Guides of services (Open Referral HSDS 1.1, 2.0 and 3.0), as a ZIP file of lists or as JSON.
//!
//! An organisation becomes an association, with its services as what it offers: a group that does
//! something for people, whether they are paid or not, is what a village looks for; who works there is
//! not in the guide. A location becomes a place. A service without an organisation becomes an
//! association itself. What stopped is left out.

mod entries;
mod own;
mod package;
mod tables;
mod tree;

use crate::exchange::csv::{CsvError, decode};
use crate::exchange::sheets::Sheet;
use crate::exchange::sheets::format::{FileFormat, format_of};
use crate::i18n::Words;

/// The parts of a ZIP file that only such a guide has.
pub(super) const PARTS: &[&str] = &[
    GUIDE,
    "organizations.csv",
    "organization.csv",
    "services.csv",
    "service.csv",
];
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

/// What describes a guide, beside its lists.
pub const GUIDE: &str = "datapackage.json";

/// Whether a file of this name is one of the lists of a guide, if it is of a guide at all.
pub fn is_list_of_guide(name: &str) -> bool {
    package::table_of(name).is_some()
}

/// Whether the first line of a text is one of headings of such a guide.
pub(super) fn is_table(line: &str) -> bool {
    package::named_by(line).is_some()
}

/// The guide as one sheet.
pub(super) fn sheet(bytes: &[u8], words: &Words) -> Result<Sheet, CsvError> {
    let tables = match format_of(bytes) {
        FileFormat::HsdsPackage if bytes.starts_with(b"PK") => package::read(bytes)?,
        FileFormat::HsdsPackage => package::read_one(bytes)?,
        _ => tree::read(&decode(bytes)?.0)?,
    };
    entries::sheet(&tables, words)
}
