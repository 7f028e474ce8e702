//! Bytes and text from outside to domain values, and back; one file per format.

pub mod csv;
pub mod demo;
pub mod export;
pub mod handout;
pub mod handover;
mod fill;
pub mod foreseen;
pub mod gap_report;
pub mod incoming;
pub mod letter;
pub mod native;
mod pretty;
pub mod sealed;
pub mod sheets;
pub mod report;
pub mod whole;
