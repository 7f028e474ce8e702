//! The gaps: the worked example, other villages, each rule by itself, and what always holds.

pub mod always;
pub mod any_village;
pub mod kept;
mod moves;
mod origin;
mod rules;
mod worked_example;
