//! The gaps: the worked example, other villages, each rule by itself, and what always holds.

mod always;
mod any_village;
mod kept;
mod moves;
mod origin;
mod rules;
mod worked_example;
