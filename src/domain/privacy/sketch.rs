//! What a text is made of, in little room: to find the texts that somebody's name may be in.

use crate::domain::privacy::mentions::PHONE;

/// Which words a text has: never says no of one that it has, and hardly ever yes of another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sketch {
    /// One sign of each word, to say no of most texts at once.
    signs: [u64; 4],
    /// What stands for each word.
    words: Vec<u32>,
}

impl Sketch {
    /// That of a text of one word.
    pub(super) fn of(word: &str) -> Self {
        let mut sketch = Self::default();
        sketch.add(word);
        sketch
    }

    pub(super) fn add(&mut self, word: &str) {
        let hash = hash_of(word);
        self.signs[(hash >> 6 & 3) as usize] |= 1 << (hash & 63);
        self.words.push((hash >> 32) as u32);
    }

    pub(super) fn add_digits(&mut self, digits: &str) {
        for start in 0..=digits.len().saturating_sub(PHONE) {
            self.add(&digits[start..digits.len().min(start + PHONE)]);
        }
    }

    /// The same once nothing is added any more, so that it can be asked what it has.
    pub(super) fn done(mut self) -> Self {
        self.words.sort_unstable();
        self.words.dedup();
        self.words.shrink_to_fit();
        self
    }

    /// Whether the text has everything that the probe has; asked of one that is [done](Self::done).
    pub(super) fn may_have(&self, probe: &Self) -> bool {
        let mut signs = self.signs.iter().zip(probe.signs);
        let has = |word: &u32| self.words.binary_search(word).is_ok();
        signs.all(|(own, wanted)| own & wanted == wanted) && probe.words.iter().all(has)
    }

    /// Whether the text has no word at all.
    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}

/// The same number for the same word each time (FNV-1a), with its bits well mixed.
fn hash_of(word: &str) -> u64 {
    let start = 0xCBF2_9CE4_8422_2325_u64;
    let hash = word.bytes().fold(start, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
    });
    let mixed = (hash ^ hash >> 32).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed ^ mixed >> 29
}

#[cfg(test)]
mod tests {
    use super::Sketch;

    #[test]
    fn a_long_text_is_not_taken_for_one_with_a_word_that_it_has_not() {
        let mut sketch = Sketch::default();
        (0..2_000).for_each(|number| sketch.add(&format!("woord{number}")));
        let sketch = sketch.done();
        let has = |word: String| sketch.may_have(&Sketch::of(&word));
        assert!((0..2_000).all(|number| has(format!("woord{number}"))));
        assert!(!(2_000..4_000).any(|number| has(format!("woord{number}"))));
    }
}
