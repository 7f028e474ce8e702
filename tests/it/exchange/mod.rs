//! Files from outside and to outside.

mod by_role;
mod calendar_out;
mod cards_in;
mod about_one;
mod agreed_in;
mod address_books;
mod as_written;
mod consents;
mod csv_alike;
mod csv_in;
mod csv_round;
mod everywhere;
mod export_kinds;
mod export_privacy;
mod export_round;
mod gap_report;
mod guides_in;
mod harmless;
mod heading_rows;
mod homes;
mod incoming;
mod kind_unsaid;
mod limits_in;
mod lines_in;
mod mail_cells;
mod listed;
pub mod made;
mod maps_in;
mod native_problems;
mod native_round;
mod near_home;
mod ods_in;
pub mod old_book;
mod old_books_in;
mod others_only;
mod people_in;
mod said_in_lists;
mod sensitive;
mod set_aside;
mod spoiled;
mod taken_back;
mod town_hall_in;
mod report;
mod round_trips;
mod villages;
mod ways_out;
mod whose_in;
mod whose_number;
mod words_in;
mod workbook_in;

use wijkschouw::domain::change::{Change, Edit};
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::village::Village;

/// The village after these changes.
pub fn changed(village: &Village, changes: &[Change]) -> Village {
    let mut village = village.clone();
    village.apply(&Edit::new(Phrase::new("test"), changes.to_vec()));
    village
}
