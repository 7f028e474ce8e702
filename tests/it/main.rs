//! One test program for all that needs more than one file: it mirrors `src`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod agenda;
mod app;
mod atlas;
mod backups;
mod called_before;
mod architecture;
mod cli;
mod damage;
mod demand;
mod colours;
mod doubles;
#[cfg(unix)]
mod endings;
mod entry_line;
mod entry_panel;
mod erase;
mod evening;
mod exchange;
mod forms;
mod fuzz;
mod gaps;
mod handover;
mod lay_phrases;
mod hostile;
mod join;
mod lanes;
#[cfg(unix)]
mod logbook;
mod licences;
mod made_up;
mod named_alone;
mod named_otherwise;
mod names;
mod neighbours;
mod network;
mod offers;
#[cfg(unix)]
mod one_name;
mod only_look;
mod pages;
mod panels;
mod preferences;
mod privacy;
mod questions;
mod read_aloud;
mod search;
#[cfg(unix)]
mod sealed_window;
mod snapshots;
mod stage;
mod spoilt;
mod store;
mod store_files;
mod store_history;
mod store_large;
mod surroundings;
#[cfg(unix)]
mod terminal;
mod thrift;
#[cfg(unix)]
mod window;
mod upgrades;
mod waiting_window;
mod walk;
mod words;
mod workbook;
mod store_sharing;
mod years;
