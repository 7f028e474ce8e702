//! Closed lists of the field, such as spheres and conditions, and the codes they have in files.

use std::fmt::Debug;

use strum::VariantArray;

/// One of a closed list, with a code for files and a key for its words.
///
/// The code is the lower-case identifier of `exchange.md`; the word on screen has the key
/// `<TERM>-<code>`.
pub trait Code: Copy + Eq + Ord + Debug + Into<&'static str> + VariantArray + Send + Sync + 'static {
    /// First part of the key of its words: `sphere` in `sphere-personal`.
    const TERM: &'static str;

    /// The code in files: `personal`.
    fn code(self) -> &'static str {
        self.into()
    }

    /// The one with this code.
    fn from_code(code: &str) -> Option<Self> {
        Self::VARIANTS.iter().copied().find(|one| one.code() == code)
    }

    /// The key of its word, with every sign that a key cannot have as a dash.
    fn term(self) -> String {
        term_key(Self::TERM, self.code())
    }

    /// Its place in the list, from 0.
    fn index(self) -> usize {
        Self::VARIANTS
            .iter()
            .position(|one| *one == self)
            .unwrap_or_default()
    }
}

/// The key in `assets/lang` of a word of a list.
pub fn term_key(term: &str, code: &str) -> String {
    format!("{term}-{}", code.replace('_', "-"))
}
