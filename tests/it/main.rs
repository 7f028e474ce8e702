//! What the program promises, told as uses of it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod doubles;
mod entry_line;
mod neighbours;
mod questions;
mod search;
