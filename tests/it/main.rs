//! Stories of use, on real files.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod made_up;
mod store;
mod store_files;
mod store_history;
mod store_sharing;
