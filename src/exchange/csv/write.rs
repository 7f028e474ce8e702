//! All assets as a list that Dutch Excel opens as it is.

use csv::{Terminator, WriterBuilder};
use jiff::civil::Date;

use crate::domain::asset::Asset;
use crate::domain::record::Record;
use crate::domain::value::Reading;
use crate::domain::village::Village;
use crate::exchange::csv::columns::{ID, written_fields};
use crate::exchange::csv::formula::guarded;
use crate::i18n::{Language, Words};

/// One line an asset, with every field of every kind, the id at the end: semicolons, a mark for UTF-8, lines that end
/// as on Windows, and nothing that a spreadsheet would calculate with. What is left open of an asset stays empty.
pub fn write(village: &Village, words: &Words, left_open: &dyn Fn(&Asset, &str) -> bool) -> Vec<u8> {
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .terminator(Terminator::CRLF)
        .from_writer(b"\xEF\xBB\xBF".to_vec());
    let fields = written_fields();
    let labels = fields.iter().map(|info| words.say(&info.label()));
    let headings: Vec<String> = labels.chain([ID.to_owned()]).collect();
    // Rows of equal length to memory: nothing can go wrong.
    let _ = writer.write_record(&headings);
    let cx = Reading {
        // No value is written differently on another day.
        today: Date::default(),
        village,
        terms: words,
    };
    for (id, asset) in &village.assets {
        let cells = fields.iter().map(|info| match left_open(asset, info.name) {
            true => String::new(),
            false => cell(asset, info.name, &cx, words),
        });
        let row: Vec<String> = cells.chain([id.to_string()]).collect();
        let _ = writer.write_record(&row);
    }
    writer.into_inner().unwrap_or_default()
}

fn cell(asset: &Asset, field: &str, cx: &Reading, words: &Words) -> String {
    let Some(value) = asset.value(field) else {
        return String::new();
    };
    let text = value.write(cx);
    // A point between digits is one of thousands to Dutch Excel.
    if matches!(field, "latitude" | "longitude") && words.language() == Language::Dutch {
        return guarded(&text.replace('.', ",")).into_owned();
    }
    guarded(&text).into_owned()
}
