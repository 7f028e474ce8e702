//! Somebody who asks for it is erased everywhere, for good (A1), and nothing else is harmed.

mod back;
mod care;
mod commands;
mod cut_short;
mod doubt;
mod kin;
mod left;
mod planted;
mod screen;
mod spelled;
mod store;
mod then;
pub mod two_windows;
