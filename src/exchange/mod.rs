//! Bytes and text from outside to domain values, and back; one file per format.

pub mod csv;
pub mod demo;
pub mod export;
pub mod handout;
mod fill;
pub mod gap_report;
pub mod incoming;
pub mod native;
mod pretty;
pub mod sheets;
pub mod report;
