//! What stands above a column about what somebody agreed to: that it is one, to what, and whether a yes is a no there.

use crate::exchange::csv::consent::{ConsentWords, split};
use crate::i18n::fold;

impl ConsentWords {
    /// Whether the folded word stands above whether somebody agreed, or says nothing beside it.
    pub fn is_word(&self, word: &str) -> bool {
        self.headings
            .iter()
            .chain(&self.fillers)
            .any(|known| known == word)
    }

    /// Whether the heading stands above whether somebody agreed.
    pub fn is_heading(&self, heading: &str) -> bool {
        let words: Vec<String> = split(heading).map(fold).collect();
        let has = |known: &[String]| words.iter().any(|word| known.contains(word));
        let for_what = |word: &String| {
            let named = self.naming.contains(word) && !self.may.contains(word);
            named || self.purposes.iter().any(|known| word.starts_with(known.as_str()))
        };
        let may = has(&self.may) && words.iter().any(for_what);
        let is_withdrawal = |word: &String| self.withdrawn.contains(word) || self.fillers.contains(word);
        let withdrawn = has(&self.withdrawn) && words.iter().all(is_withdrawal);
        has(&self.headings)
            || may
            || withdrawn
            || has(&self.objections)
            || self.is_short_heading(&words)
            || self.is_limit(&words)
    }

    /// Whether these words say that something is not agreed to, or no more than that: "Wil niet genoemd worden", "Alleen
    /// telefoonlijst". A word more and nobody knows.
    fn is_limit(&self, words: &[String]) -> bool {
        let has = |known: &[String]| words.iter().any(|word| known.contains(word));
        let is_only = |word: &String| self.only.contains(word);
        let is_purpose = |word: &String| {
            !is_only(word) && self.purposes.iter().any(|known| word.starts_with(known.as_str()))
        };
        let is_about = |word: &String| {
            let named = self.naming.contains(word) && !self.may.contains(word);
            named || self.mentions.contains(word) || is_purpose(word)
        };
        let is_known = |word: &String| {
            let known = [
                &self.no,
                &self.only,
                &self.fillers,
                &self.places,
                &self.beside,
                &self.ways,
                &self.may,
                &self.small,
            ];
            is_about(word) || known.into_iter().any(|words| words.contains(word))
        };
        let denied = has(&self.no) && words.iter().any(is_about);
        let only = words.iter().any(is_only)
            && words
                .iter()
                .any(|word| is_purpose(word) || self.ways.contains(word));
        (denied || only) && words.iter().all(is_known)
    }

    /// Whether the heading says where somebody is named, beside a column about whether they agreed: "Op website".
    pub fn is_place(&self, heading: &str) -> bool {
        let words: Vec<String> = split(heading).map(fold).collect();
        let is_place = |word: &String| self.places.contains(word);
        let is_purpose = |word: &String| self.purposes.iter().any(|known| word.starts_with(known.as_str()));
        let is_known = |word: &String| is_place(word) || is_purpose(word) || self.fillers.contains(word);
        words.first().is_some_and(is_place) && words.iter().any(is_purpose) && words.iter().all(is_known)
    }

    /// Whether a yes under this heading is to no more than it says: "Alleen telefoonlijst".
    pub(super) fn limits(&self, heading: &str) -> bool {
        split(heading).any(|word| self.only.contains(&fold(word)))
    }

    /// Whether these words say in short to what somebody may have agreed: "Naam op site", "Vermelding naam",
    /// "Telefoonlijst ok". A word more and nobody knows: "Naam website" is what a website is called.
    fn is_short_heading(&self, words: &[String]) -> bool {
        let has = |known: &[String]| words.iter().any(|word| known.contains(word));
        let is_purpose = |word: &String| self.purposes.iter().any(|known| word.starts_with(known.as_str()));
        let for_what = words.iter().any(is_purpose);
        // "Vermelding in krant" may be of anything.
        let is_own = |word: &String| {
            let other = self.may.contains(word) || self.mentions.contains(word);
            self.naming.contains(word) && !other
        };
        let named = words.iter().any(is_own);
        let is_known = |word: &String| {
            let known = [
                &self.naming,
                &self.fillers,
                &self.agreed,
                &self.mentions,
                &self.places,
                &self.beside,
            ];
            is_purpose(word) || known.into_iter().any(|words| words.contains(word))
        };
        let mentioned = named && has(&self.mentions);
        let placed = named && has(&self.places) && for_what;
        let answered = has(&self.agreed) && (for_what || named);
        (mentioned || placed || answered) && words.iter().all(is_known)
    }

    /// The text without "geen bezwaar", and whether that stands in it.
    pub(super) fn without_objection(&self, text: &str) -> (String, bool) {
        let words: Vec<&str> = text.split_whitespace().collect();
        let is =
            |place: usize, known: &[String]| words.get(place).is_some_and(|word| known.contains(&fold(word)));
        let free = (0..words.len()).find(|place| is(*place, &self.no) && is(*place + 1, &self.objections));
        match free {
            Some(place) => ([&words[..place], &words[place + 2..]].concat().join(" "), true),
            None => (text.to_owned(), false),
        }
    }

    /// What else than being named the heading, or what was agreed to, is about; empty if it says no more.
    pub fn purpose(&self, heading: &str) -> String {
        if self.is_over(heading) {
            return String::new();
        }
        let heading = &*self.without_objection(heading).0;
        let known = |word: &str| {
            let word = fold(word);
            let yes_no = self.yes.contains(&word) || self.no.contains(&word);
            let known = [
                &self.naming,
                &self.agreed,
                &self.mentions,
                &self.objections,
                &self.beside,
            ];
            yes_no || self.is_word(&word) || known.into_iter().any(|words| words.contains(&word))
        };
        if split(heading).all(known) {
            return String::new();
        }
        let denies = self.denies(heading);
        let own = |word: &&str| {
            let word = fold(word);
            let denies = denies && (self.no.contains(&word) || self.objections.contains(&word));
            !(self.headings.contains(&word) || self.agreed.contains(&word) || denies)
        };
        let words: Vec<&str> = heading.split_whitespace().filter(own).collect();
        words
            .join(" ")
            .trim_matches(['(', ')', ':', '-', '/', ' '])
            .to_owned()
    }

    /// Whether a yes under this heading is a no: "Toestemming ingetrokken op". What only names both answers says
    /// neither: "ja/nee".
    pub(super) fn denies(&self, heading: &str) -> bool {
        if self.is_over(heading) {
            return true;
        }
        let heading = &*self.without_objection(heading).0;
        let has = |text: &str, words: &[String]| split(text).any(|word| words.contains(&fold(word)));
        let bare: Vec<&str> = heading
            .split_whitespace()
            .filter(|piece| !(piece.contains('/') && has(piece, &self.yes) && has(piece, &self.no)))
            .collect();
        let answers = split(heading).any(|word| {
            let word = fold(word);
            self.fillers.contains(&word) && self.yes.contains(&word)
        });
        bare.iter().flat_map(|piece| split(piece)).any(|word| {
            let word = fold(word);
            let is_no = self.no.contains(&word) || self.objections.contains(&word);
            is_no && !(answers && self.fillers.contains(&word))
        })
    }

    /// Whether below the heading stands who was asked, and not what they answered.
    pub fn asks(&self, heading: &str) -> bool {
        split(heading).any(|word| self.asked.contains(&fold(word)))
    }
}
