//! Words that somebody may have written in any language, whichever is on the screen.

use std::sync::LazyLock;

use crate::domain::phrase::Phrase;
use crate::i18n::{Language, Words};

/// Read once, and only when somebody asks.
static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(Language::default()));

/// What the phrase says in each language, as one list.
pub fn in_every_language(phrase: &Phrase) -> String {
    Language::ALL
        .map(|language| WORDS.tell_in(language, phrase))
        .join(", ")
}
