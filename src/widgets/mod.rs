//! Parts of screens: they know fields and words, not the store.

pub mod bar;
pub mod boxed;
pub mod hints;
pub mod matrix;
pub mod rows;
pub mod text;
pub mod theme;
