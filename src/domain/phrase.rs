//! Something to be said to a person, without the words: a key and what goes into the sentence.

use serde::{Deserialize, Serialize};

/// A sentence by its key in `assets/lang`, with its arguments.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Phrase {
    /// Key of the sentence.
    pub key: String,
    /// Arguments by name, in no particular order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub args: Vec<(String, Arg)>,
}

/// What goes into a sentence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arg {
    /// Text as it is: a name, what was typed.
    Text(String),
    /// A count or another whole number.
    Number(i64),
    /// A word of the field by its key, such as `sphere-personal`.
    Term(String),
    /// Several of these, to be joined with commas and "and".
    List(Vec<Arg>),
}

impl Phrase {
    /// The sentence with this key, without arguments yet.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            args: Vec::new(),
        }
    }

    /// Adds a text as it is.
    pub fn text(self, name: &str, text: impl Into<String>) -> Self {
        self.with(name, Arg::Text(text.into()))
    }

    /// Adds a number.
    pub fn number(self, name: &str, number: impl TryInto<i64>) -> Self {
        self.with(name, Arg::Number(number.try_into().unwrap_or(i64::MAX)))
    }

    /// Adds a word of the field by its key.
    pub fn term(self, name: &str, key: impl Into<String>) -> Self {
        self.with(name, Arg::Term(key.into()))
    }

    /// Adds any argument.
    pub fn with(mut self, name: &str, arg: Arg) -> Self {
        self.args.push((name.to_owned(), arg));
        self
    }
}

/// Why a typed or imported value cannot be taken; stands beside its field.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem(pub Phrase);

impl Problem {
    /// A problem whose sentence repeats what was typed as `{ $typed }`.
    pub fn typed(key: &str, typed: &str) -> Self {
        Self(Phrase::new(key).text("typed", typed))
    }
}
