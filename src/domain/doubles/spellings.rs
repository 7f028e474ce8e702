//! Words that are one but for a slip of the hand, found without comparing all with all.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::domain::doubles::core::edits_in_word;

/// The words of many names, each with a number. Two spellings of a word are equal once the right letters
/// are left out of both, so that every word stands under what is left of it.
#[derive(Debug, Clone, Default)]
pub(super) struct Spellings {
    numbers: HashMap<Box<str>, u32>,
    words: Vec<Box<str>>,
    /// By the number of a word those of its spellings, itself among them: most names have words that others have.
    alike: Vec<Vec<u32>>,
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
        let left = what_is_left(word);
        let mut alike = self.among(word, &left);
        for other in &alike {
            self.alike[*other as usize].push(number);
        }
        alike.push(number);
        self.alike.push(alike);
        self.numbers.insert(word.into(), number);
        self.words.push(word.into());
        for left in left {
            self.left.entry(left).or_default().push(number);
        }
        number
    }

    /// The numbers of the words that may be another spelling of this one, itself among them.
    pub fn like(&self, word: &str) -> Cow<'_, [u32]> {
        match self.numbers.get(word) {
            Some(number) => Cow::Borrowed(&self.alike[*number as usize]),
            None => Cow::Owned(self.among(word, &what_is_left(word))),
        }
    }

    /// The words that may be another spelling of this one, of which this is left.
    fn among(&self, word: &str, left: &[u64]) -> Vec<u32> {
        let mut found: Vec<u32> = left
            .iter()
            .filter_map(|left| self.left.get(left))
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
    let mut left = Vec::new();
    leave_out(&letters, START, edits_in_word(word), &mut left);
    left.sort_unstable();
    left.dedup();
    left
}

/// The same of the rest of a word, behind letters that have this hash.
fn leave_out(letters: &[char], hash: u64, slips: usize, left: &mut Vec<u64>) {
    left.push(letters.iter().copied().fold(hash, with));
    if slips == 0 {
        return;
    }
    let mut hash = hash;
    for (place, letter) in letters.iter().enumerate() {
        leave_out(&letters[place + 1..], hash, slips - 1, left);
        hash = with(hash, *letter);
    }
}

/// The hash of no letters at all, and by what one is multiplied (FNV-1a): it is made of every letter of every word, and
/// two words that have the same one are compared anyway.
const START: u64 = 0xcbf2_9ce4_8422_2325;
const FACTOR: u64 = 0x0100_0000_01b3;

fn with(hash: u64, letter: char) -> u64 {
    (hash ^ u64::from(letter)).wrapping_mul(FACTOR)
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
        assert_eq!(*spellings.like("voedslebnak"), [0]);
        assert_eq!(*spellings.like("voedselbankk"), [0]);
        assert_eq!(*spellings.like("kes"), [1]);
        assert_eq!(*spellings.like("7"), [4]);
        assert_eq!(*spellings.like("kerk"), [0; 0]);
        assert_eq!(spellings.add("koor"), 2);
    }

    #[test]
    fn a_spelling_that_comes_later_is_found_from_both_sides() {
        let mut spellings = Spellings::default();
        for word in ["voedselbank", "koor", "voedslebank"] {
            spellings.add(word);
        }
        assert_eq!(*spellings.like("voedselbank"), [0, 2]);
        assert_eq!(*spellings.like("voedslebank"), [0, 2]);
        assert_eq!(*spellings.like("koor"), [1]);
    }

    #[test]
    fn a_word_without_end_stands_under_itself_alone() {
        let mut spellings = Spellings::default();
        let endless = "abcdefghij".repeat(500);
        spellings.add(&endless);
        assert_eq!(spellings.left.len(), 1);
        assert_eq!(*spellings.like(&endless), [0]);
        assert_eq!(*spellings.like(&endless[1..]), [0; 0]);
    }
}
