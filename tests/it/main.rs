//! The one test program; it mirrors `src`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod exchange;
mod gaps;
