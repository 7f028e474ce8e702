//! Files of every sort as sheets: headings, and rows of text below them. What a list from a town hall
//! goes through, goes for all of them: columns, fields, doubles.

mod cards;
mod dutch_grid;
mod each;
mod features;
mod format;
mod geometry;
mod grid;
mod hsds;
mod keyed;
mod number_looks;
mod ods;
mod open_street_map;
mod overpass;
mod packed;
mod relations;
mod xls;
mod xlsx;

use csv::StringRecord;

use crate::domain::kinds::AssetKind;
use crate::exchange::csv::{CsvError, Refused};
use crate::i18n::Words;

pub(super) use dutch_grid::degrees as degrees_of_grid;
pub(super) use grid::Room;

pub use format::{FileFormat, format_of};
pub use hsds::{GUIDE, is_list_of_guide};

/// A sheet: a list, whatever the file that it stands in.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sheet {
    /// Its name, on its tab; empty if its file has one list and no names for it.
    pub name: String,
    /// Whether the person who made it put it out of sight.
    pub hidden: bool,
    /// The rows that are not empty, each with its number, from 1.
    pub rows: Vec<(usize, StringRecord)>,
    /// Whether the first row is one of headings: the format says so. Otherwise a title may stand
    /// above them.
    pub headed: bool,
    /// The kind of rows that do not say it, unless a person says otherwise.
    pub kind: Option<AssetKind>,
    /// Things without a name of their own (a bench, a bin), as rows under the same headings, each with
    /// the word for what it is as its name. They come in only when a person asks for them.
    pub nameless: Vec<(usize, StringRecord)>,
    /// How many things are nothing for an inventory, such as a road on a map; they never come in.
    pub passed_over: usize,
    /// What could not become a row, and why.
    pub refused: Vec<Refused>,
}

/// The sheets of the file, in their order. Text ([`FileFormat::Text`]) and our own format
/// ([`FileFormat::Native`]) have no sheets and are not read here.
///
/// The headings of what is understood are the labels of our fields, in the language of `words`; all
/// else stands under its own key.
///
/// # Errors
///
/// What is damaged as a whole, holds too much, or is locked. One bad card or feature is refused in its
/// sheet, and the others come in.
pub fn sheets(bytes: &[u8], words: &Words) -> Result<Vec<Sheet>, CsvError> {
    match format_of(bytes) {
        FileFormat::Xlsx => xlsx::sheets(bytes),
        FileFormat::Ods => ods::sheets(bytes),
        FileFormat::Xls => xls::sheets(bytes),
        FileFormat::VCard => one(cards::sheet(bytes, words)),
        FileFormat::GeoJson => one(features::sheet(bytes, words)),
        FileFormat::Overpass => one(overpass::sheet(bytes, words)),
        FileFormat::HsdsPackage | FileFormat::HsdsJson => one(hsds::sheet(bytes, words)),
        FileFormat::Text | FileFormat::Native => Err(CsvError::Broken(format_of(bytes))),
    }
}

/// The only sheet of its file, if there is anything in it.
fn one(sheet: Result<Sheet, CsvError>) -> Result<Vec<Sheet>, CsvError> {
    let sheet = sheet?;
    let held = sheet.nameless.len() + sheet.refused.len() + sheet.passed_over;
    if sheet.rows.len() <= 1 && held == 0 {
        return Err(CsvError::Empty);
    }
    Ok(vec![sheet])
}
