//! The village, without screen or disk: what is kept, what the rules say of it, how it changes.

pub mod asset;
pub mod change;
pub mod channel;
pub mod code;
pub mod fields;
pub mod gaps;
pub mod gathering;
pub mod json;
pub mod kinds;
pub mod lists;
pub mod network;
pub mod phrase;
pub mod plan;
pub mod questionnaire;
pub mod record;
pub mod relation;
pub mod scrub;
pub mod settings;
pub mod story;
pub mod support;
pub mod value;
pub mod village;
