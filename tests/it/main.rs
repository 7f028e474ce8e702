//! What the program does for people, part by part.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod exchange;
