//! What a person may type for the words of the lists of the field.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::domain::fold::fold;
use crate::i18n::{Language, source};

/// The words of the lists of the field in both languages, and the other words that a person may
/// type for them (`also-<key>`, separated by commas).
pub(super) fn typed_words() -> HashMap<String, Vec<String>> {
    let mut typed: HashMap<String, Vec<String>> = HashMap::new();
    for language in Language::ALL {
        for line in source(language).lines() {
            let Some((key, text)) = line.split_once(" = ") else {
                continue;
            };
            let (key, text) = match key.strip_prefix("also-") {
                Some(key) => (key, Cow::Borrowed(text)),
                None => (key, Cow::Owned(text.replace(',', " "))),
            };
            let words = text.split(',').map(fold).filter(|word| !word.is_empty());
            typed.entry(key.to_owned()).or_default().extend(words);
        }
    }
    typed
}
