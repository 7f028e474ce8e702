//! The one test program: stories of use, in the order of the modules.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod forms;
