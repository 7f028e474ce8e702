//! Parts of screens: they know fields and words, not the store.

pub mod bar;
pub mod boxed;
pub mod chart;
pub mod fitting;
pub mod fuzzy;
pub mod form;
pub mod hints;
pub mod line_input;
pub mod list;
pub mod matrix;
pub mod panel;
pub mod rows;
pub mod search_list;
pub mod secret_input;
pub mod spots;
pub mod text;
pub mod theme;
