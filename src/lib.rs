//! `wijkschouw` keeps the places, volunteers, associations and professionals of a village, and
//! shows where the gaps are.
//!
//! A [`domain::village::Village`] holds everything that is known; screens, gap rules and files are
//! functions that read it. An [`domain::change::Edit`] is the only way to change it, and can be
//! taken back. The modules stand in the order in which they may use each other: one may use those
//! above it, never one below.

pub mod domain;
pub mod i18n;
pub mod store;
pub mod exchange;
pub mod keys;
pub mod widgets;
pub mod screens;
pub mod app;
pub mod cli;
pub mod read_aloud;
