//! Data and files of somebody who means harm, or who does not know what is in them.

mod database;
#[cfg(unix)]
mod files;
mod network;
#[cfg(unix)]
mod screens;

use std::path::Path;

use rusqlite::Connection;
use wijkschouw::domain::change::Edit;
use wijkschouw::domain::phrase::Phrase;
use wijkschouw::domain::village::Village;
use wijkschouw::exchange::incoming::arrivals;
use wijkschouw::exchange::native;
use wijkschouw::store::Store;

/// What takes hold of a terminal: a control sequence that nobody uses, the clipboard, the 8-bit form of the
/// first sign of a sequence, the other direction of writing, signs without width, a title without an end.
pub const TAKES_HOLD: &str =
    "\u{1b}[31337h\u{1b}]52;c;WlFY\u{7}\u{9b}31337h\u{202e}\u{2066}\u{200b}\u{feff}\u{1b}]0;zqx\u{1b}Pq";

/// The signs of it, none of which may ever come out: the program writes neither titles nor the clipboard here.
pub const NEVER: [&[u8]; 8] = [
    b"\x1b]",
    b"\x07",
    b"\x1bP",
    "\u{9b}".as_bytes(),
    "\u{202e}".as_bytes(),
    "\u{2066}".as_bytes(),
    "\u{200b}".as_bytes(),
    "\u{feff}".as_bytes(),
];

/// Nothing of it is in these bytes.
#[track_caller]
pub fn harmless(bytes: &[u8], of: &str) {
    for never in NEVER.into_iter().chain([&b"\x1b[31337"[..]]) {
        let place = bytes.windows(never.len()).position(|piece| piece == never);
        if let Some(place) = place {
            let around = &bytes[place.saturating_sub(200)..bytes.len().min(place + 60)];
            panic!("{} in {of}: {}", never.escape_ascii(), around.escape_ascii());
        }
    }
}

/// The demo village in a file.
pub fn demo(path: &Path) {
    let demo = native::read(include_bytes!("../../../assets/demo/wielrade.json")).unwrap();
    let changes = arrivals(&Village::default(), &demo).changes;
    let mut store = Store::open(path).unwrap().store;
    let label = Phrase::new("edit-founded").text("village", "Wielrade");
    store.save(&Edit::new(label, changes)).unwrap();
}

/// Carries statements out in the file, as somebody without our program would.
pub fn sql(path: &Path, statements: &str) {
    let connection = Connection::open(path).unwrap();
    connection.execute_batch(statements).unwrap();
}

/// All text columns of all tables of records.
pub fn texts(path: &Path) -> Vec<(String, String)> {
    let connection = Connection::open(path).unwrap();
    let mut statement = connection
        .prepare(
            "SELECT t.name, c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c
             WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%'
               AND t.name NOT IN ('edits', 'changes', 'drafts', 'notes') AND c.type = 'TEXT'",
        )
        .unwrap();
    let rows = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap();
    rows.collect::<Result<_, _>>().unwrap()
}
