//! Words that only say what stands beside them: the "tel." before a number, the "of" between two numbers. Elsewhere they
//! are words of a name: "Bibliotheek Mobiel", "Theater Anders".

use crate::domain::entry_line::ways_in;
use crate::exchange::csv::people::CellWords;
use crate::i18n::fold;

/// What may stand round such a word, and stays.
const AROUND: [char; 5] = ['(', ')', ',', ';', '|'];

impl CellWords {
    /// The text without such words, if it holds a number or an address.
    pub fn without_labels(&self, text: &str) -> String {
        if ways_in(text).0.is_empty() {
            return text.to_owned();
        }
        let words: Vec<&str> = text.split_whitespace().collect();
        let mut is_out = vec![false; words.len()];
        for place in (0..words.len()).rev() {
            let before = place + 1 < words.len() && (is_out[place + 1] || starts(&words[place + 1..]));
            is_out[place] = before && self.is_label_of_way(words[place]);
        }
        for place in 1..words.len() {
            let behind = is_out[place - 1] || ends(&words[..place]);
            is_out[place] |= behind && self.is_label_of_way(words[place]);
        }
        // "06-12345678 of anders 024-5550123".
        for place in 1..words.len() {
            let or = words[place..]
                .iter()
                .take_while(|word| self.or.contains(&fold(word)));
            let next = place + or.count();
            let goes_on = next < words.len() && (is_out[next] || starts(&words[next..]));
            if place < next && goes_on && (is_out[place - 1] || ends(&words[..place])) {
                is_out[place..next].fill(true);
            }
        }
        let stays = words.iter().zip(is_out).map(|(word, is_out)| match is_out {
            true => word.chars().filter(|sign| AROUND.contains(sign)).collect(),
            false => (*word).to_owned(),
        });
        let stays: Vec<String> = stays.filter(|word| !word.is_empty()).collect();
        stays.join(" ")
    }

    /// Whether the word only says what stands beside it: "tel."; a letter by itself only with a colon behind it.
    fn is_label_of_way(&self, word: &str) -> bool {
        let folded = fold(word);
        (1 < folded.chars().count() || word.ends_with(':')) && self.labels.contains(&folded)
    }
}

/// Whether a number or an address starts with the first of these words.
fn starts(words: &[&str]) -> bool {
    ways_in(&words[1..].join(" ")).0.len() < ways_in(&inner(words)).0.len()
}

/// Whether a number or an address ends with the last of these words.
fn ends(words: &[&str]) -> bool {
    let before = &words[..words.len() - 1];
    ways_in(&inner(before)).0.len() < ways_in(&inner(words)).0.len()
}

/// The words without brackets round them.
fn inner(words: &[&str]) -> String {
    let words = words.iter().map(|word| match word.strip_prefix('(') {
        // "(024) 555 01 23" is a number.
        Some(behind) if !behind.contains(')') || word.ends_with(')') && 6 < word.len() => behind,
        _ => word,
    });
    let words: Vec<&str> = words.map(|word| word.trim_end_matches([',', ';'])).collect();
    words.join(" ")
}
