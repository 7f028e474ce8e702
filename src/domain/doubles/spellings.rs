//! Words that are one but for a slip of the hand, found without comparing all with all.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::domain::doubles::core::edits_in_word;

/// The words of many names, each with a number. Two spellings of a word are equal once the right letters
/// are left out of both, so that every word stands under what is left of it.
#[derive(Debug, Clone, Default)]
pub(super) struct Spellings {
    numbers: HashMap<Box<str>, u32>,
    words: Vec<Box<str>>,
    /// By what is left of a word.
    left: HashMap<u64, Vec<u32>>,
}

impl Spellings {
    /// The number of the word, a new one if it was not there yet.
    pub fn add(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        self.numbers.insert(word.into(), number);
        self.words.push(word.into());
        for left in what_is_left(word) {
            self.left.entry(left).or_default().push(number);
        }
        number
    }

    /// The numbers of the words that may be another spelling of this one, itself among them.
    pub fn like(&self, word: &str) -> Vec<u32> {
        let mut found: Vec<u32> = what_is_left(word)
            .into_iter()
            .filter_map(|left| self.left.get(&left))
            .flatten()
            .copied()
            .collect();
        found.sort_unstable();
        found.dedup();
        found.retain(|number| {
            let own = &self.words[*number as usize];
            let edits = edits_in_word(own).min(edits_in_word(word));
            &**own == word || strsim::osa_distance(own, word) <= edits
        });
        found
    }
}

/// The word without as many letters as there may be slips in it, in every way.
fn what_is_left(word: &str) -> Vec<u64> {
    let letters: Vec<char> = word.chars().collect();
    let mut left = vec![hash(&letters)];
    let mut round = vec![letters];
    for _ in 0..edits_in_word(word) {
        let mut next = Vec::new();
        for letters in &round {
            for place in 0..letters.len() {
                let mut shorter = letters.clone();
                shorter.remove(place);
                left.push(hash(&shorter));
                next.push(shorter);
            }
        }
        round = next;
    }
    left.sort_unstable();
    left.dedup();
    left
}

fn hash(letters: &[char]) -> u64 {
    let mut hasher = DefaultHasher::new();
    letters.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::Spellings;

    #[test]
    fn a_word_is_found_by_its_other_spellings_and_by_no_other_word() {
        let mut spellings = Spellings::default();
        for word in ["voedselbank", "kees", "koor", "groep", "7", "8"] {
            spellings.add(word);
        }
        assert_eq!(spellings.like("voedslebnak"), [0]);
        assert_eq!(spellings.like("voedselbankk"), [0]);
        assert_eq!(spellings.like("kes"), [1]);
        assert_eq!(spellings.like("7"), [4]);
        assert_eq!(spellings.like("kerk"), [0; 0]);
        assert_eq!(spellings.add("koor"), 2);
    }

    #[test]
    fn a_word_without_end_stands_under_itself_alone() {
        let mut spellings = Spellings::default();
        let endless = "abcdefghij".repeat(500);
        spellings.add(&endless);
        assert_eq!(spellings.left.len(), 1);
        assert_eq!(spellings.like(&endless), [0]);
        assert_eq!(spellings.like(&endless[1..]), [0; 0]);
    }
}
