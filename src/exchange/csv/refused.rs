//! The rows that could not be taken over, as a list that can be mended and taken in again.

use csv::{Terminator, WriterBuilder};

use crate::exchange::csv::formula::{bare, guarded};
use crate::exchange::csv::{CsvColumn, Refused, Taken};
use crate::i18n::Words;

/// The refused rows under their own headings, and behind each the reason. What may not be kept is not in it.
pub fn write_refused(columns: &[CsvColumn], refused: &[Refused], words: &Words) -> Vec<u8> {
    let mut writer = WriterBuilder::new()
        .delimiter(b';')
        .terminator(Terminator::CRLF)
        .from_writer(b"\xEF\xBB\xBF".to_vec());
    let longest = refused.iter().map(|row| row.cells.len()).max();
    let wide = longest.unwrap_or_default().max(columns.len());
    let headings = columns.iter().map(|column| column.heading.as_str());
    let stays = |place: &usize| {
        columns
            .get(*place)
            .is_none_or(|column| column.taken != Taken::LeftOut)
    };
    let wide = (0..wide).filter(stays).count();
    let row = |cells: &mut dyn Iterator<Item = &str>, last: &str| {
        let cells = cells.enumerate().filter(|(place, _)| stays(place));
        let mut row: Vec<String> = cells.map(|(_, cell)| guarded(bare(cell)).into_owned()).collect();
        row.resize(wide, String::new());
        row.push(guarded(last).into_owned());
        row
    };
    // Rows of equal length to memory: nothing can go wrong.
    let _ = writer.write_record(row(&mut headings.into_iter(), &words.say("list-reason")));
    for refused in refused {
        let mut cells = refused.cells.iter().map(String::as_str);
        // Nothing can go wrong here either.
        let _ = writer.write_record(row(&mut cells, &words.tell(&refused.reason)));
    }
    writer.into_inner().unwrap_or_default()
}
