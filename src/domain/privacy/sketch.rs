//! What a text is made of, in little room: to find the texts that somebody's name may be in.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::domain::privacy::mentions::PHONE;

/// Which words a text may have: never says no of one that it has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sketch([u64; 4]);

impl Sketch {
    /// That of a text of one word.
    pub(super) fn of(word: &str) -> Self {
        let mut sketch = Self::default();
        sketch.add(word);
        sketch
    }

    pub(super) fn add(&mut self, word: &str) {
        let mut hasher = DefaultHasher::new();
        word.hash(&mut hasher);
        let hash = hasher.finish();
        self.0[(hash >> 6 & 3) as usize] |= 1 << (hash & 63);
    }

    pub(super) fn add_digits(&mut self, digits: &str) {
        for start in 0..=digits.len().saturating_sub(PHONE) {
            self.add(&digits[start..digits.len().min(start + PHONE)]);
        }
    }

    /// Whether the text may have everything that the probe has.
    pub(super) fn may_have(&self, probe: &Self) -> bool {
        self.0
            .iter()
            .zip(probe.0)
            .all(|(own, wanted)| own & wanted == wanted)
    }

    /// Whether the text has no word at all.
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
