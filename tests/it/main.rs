//! One test program for all that needs more than one file: it mirrors `src`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod doubles;
mod entry_line;
mod lay_phrases;
mod panels;
mod search;
mod stage;
mod words;
