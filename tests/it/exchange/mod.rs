//! Files from outside and to outside.

mod csv_in;
mod csv_round;
mod gap_report;
mod incoming;
mod native_problems;
mod native_round;
mod report;
mod villages;
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
