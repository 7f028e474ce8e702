//! What the program does, seen from outside.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod lay_phrases;
mod panels;
mod stage;
mod words;
