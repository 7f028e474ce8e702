//! Bytes and text from outside to domain values, and back; one file per format.

pub mod csv;
mod fill;
pub mod incoming;

pub mod native;
