//! Parts of screens: they know fields and words, not the store.

pub mod form;
pub mod hints;
pub mod rows;
pub mod text;
pub mod theme;
