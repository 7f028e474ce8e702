//! A key that is an answer on one screen: no command, but the help has to know of it.

use crate::domain::phrase::Phrase;

/// A key that the screen itself takes, where elsewhere it is text or does something else.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswerKey {
    /// The name of the key, such as `p` or `space`.
    pub key: String,
    /// What it does there.
    pub does: Phrase,
}

impl AnswerKey {
    /// This key does this.
    pub fn new(key: impl Into<String>, does: Phrase) -> Self {
        Self {
            key: key.into(),
            does,
        }
    }
}
