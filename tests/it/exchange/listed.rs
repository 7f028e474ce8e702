//! A list taken into a village, and who is in it.

use jiff::civil::date;
use wijkschouw::domain::asset::Asset;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::csv::{CsvImport, CsvOptions, read};
use wijkschouw::i18n::{Language, Words};

use crate::exchange::changed;

/// What this list brings to the village, and the village with it.
pub fn into(village: &Village, text: &str) -> (CsvImport, Village) {
    told(village, text, &CsvOptions::default())
}

/// The same where this was said of the list.
pub fn told(village: &Village, text: &str, options: &CsvOptions) -> (CsvImport, Village) {
    let words = Words::new(Language::Dutch);
    let import = read(text.as_bytes(), village, &words, date(2026, 11, 27), options).unwrap();
    let village = changed(village, &import.changes);
    (import, village)
}

/// The village that comes of this list alone.
pub fn list(text: &str) -> Village {
    into(&Village::default(), text).1
}

/// The entry of this name.
pub fn called<'v>(village: &'v Village, name: &str) -> &'v Asset {
    let mut assets = village.assets.values();
    let names: Vec<&str> = village.assets.values().map(|asset| &*asset.name).collect();
    assets
        .find(|asset| &*asset.name == name)
        .unwrap_or_else(|| panic!("{name} is not among {names:?}"))
}
