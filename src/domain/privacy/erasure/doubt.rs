//! What may be about the person and may not: the name of something else with a word of theirs in it.

use crate::domain::fold::plain;
use crate::domain::privacy::alone::{is_ordinary, is_particle};
use crate::domain::privacy::erasure::Erasure;
use crate::domain::privacy::mentions::{folded, words_of};
use crate::domain::record::AnyRecord;

impl Erasure {
    /// Whether the name of something else may be about the person: "Stichting K. Pronkzwaan". The name of somebody
    /// else is about them only if it has their first letters before it, and a word that many use says nothing.
    pub(super) fn may_be_called_after(&self, record: &AnyRecord) -> bool {
        let AnyRecord::Asset(asset) = record else {
            return false;
        };
        let words: Vec<String> = words_of(&asset.name)
            .map(|place| plain(&asset.name[place]))
            .collect();
        let is_somebody = asset.kind.consent().is_some();
        let is_part = |word: &str| self.parts.contains(&folded(word));
        (0..words.len()).any(|at| {
            let rare = !is_somebody && !is_ordinary(&words[at]);
            is_part(&words[at]) && (rare || self.follows_letters(&words[..at]))
        })
    }

    /// Whether the last of these words are first letters of the person's names, apart from "van" and the like.
    fn follows_letters(&self, before: &[String]) -> bool {
        let mut before = before
            .iter()
            .rev()
            .skip_while(|word| 1 < word.len() && is_particle(word));
        let letter = before.next().map(String::as_str);
        letter.is_some_and(|letter| letter.chars().count() == 1 && self.letters.contains(letter))
    }

    /// Takes note of the letters with which the words of the name begin.
    pub(super) fn learn_letters(&mut self, name: &str) {
        for place in words_of(name) {
            let word = plain(&name[place]);
            self.letters.extend(word.chars().next().map(String::from));
        }
    }
}
