//! What limits a yes, or takes it back, without the words of consent: an end, "vertrouwelijk", a remark.

use crate::domain::purpose::is_bounded;
use crate::domain::value::Terms;
use crate::exchange::csv::consent::{Agreed, ConsentWords, denied, split};
use crate::i18n::fold;

/// Within how many words behind a "no" stands what it is to.
const NEAR: usize = 4;

impl ConsentWords {
    /// Whether the folded word in a cell is a no to all of it.
    pub(super) fn is_refusal(&self, word: &str) -> bool {
        let known = [&self.no, &self.objections, &self.ended];
        known.into_iter().flatten().any(|known| known == word)
    }

    /// Whether the heading only says that it is over, or that nobody may know: "Opt-out", "Toestemming opgezegd op".
    pub(super) fn is_over(&self, heading: &str) -> bool {
        let words: Vec<String> = split(heading).map(fold).collect();
        let is_own = |word: &String| self.ended.contains(word);
        let is_known = |word: &String| is_own(word) || self.is_word(word) || self.naming.contains(word);
        self.ended.contains(&fold(heading)) || words.iter().any(is_own) && words.iter().all(is_known)
    }

    /// Whether the heading limits what somebody agreed to, beside a column about whether they did: "Publiceren",
    /// "Vertrouwelijk", "In boekje", "Alleen bestuur", "Geldig tot". By itself it may be about anything.
    pub fn is_limit_beside(&self, heading: &str) -> bool {
        let words: Vec<String> = split(heading).map(fold).collect();
        let has = |known: &[String]| words.iter().any(|word| known.contains(word));
        let known = [
            &self.no,
            &self.only,
            &self.fillers,
            &self.places,
            &self.may,
            &self.small,
            &self.naming,
            &self.mentions,
            &self.shared,
            &self.circles,
            &self.printed,
            &self.beside,
            &self.ways,
        ];
        let is_known = |word: &String| known.iter().any(|words| words.contains(word));
        let named = has(&self.shared) || has(&self.printed) || has(&self.mentions);
        let about = named || has(&self.only) && has(&self.circles);
        about && words.iter().all(is_known) || self.is_over(heading) || self.ends.contains(&fold(heading))
    }

    /// What a cell says that gives a yes an end, by itself or by its heading; nothing is covered by it. Not where it is
    /// a no.
    pub(super) fn bounded(
        &self,
        cell: &str,
        heading: &str,
        purpose: &str,
        is_no: bool,
        terms: &dyn Terms,
    ) -> Option<Agreed> {
        let cell = cell.split_whitespace().collect::<Vec<_>>().join(" ");
        if is_bounded(heading, terms) {
            // A stroke is no day.
            if split(&cell).next().is_none() {
                return Some(Agreed {
                    says_more: true,
                    ..Agreed::open()
                });
            }
            return (!is_no).then(|| Agreed {
                purpose: format!("{heading}: {cell}"),
                ..Agreed::default()
            });
        }
        let is_end = !is_no && !self.denies(heading) && is_bounded(&cell, terms);
        is_end.then(|| Agreed {
            purpose: match purpose {
                "" => cell,
                purpose => format!("{purpose}: {cell}"),
            },
            ..Agreed::default()
        })
    }

    /// By what somebody is not to be named, where a remark says so: "naam noemen" of "liever geen naam noemen".
    pub fn unnamed_in(&self, remark: &str) -> Option<String> {
        remark.split(['.', ';', ',', '!']).find_map(|sentence| {
            let words: Vec<&str> = sentence.split_whitespace().collect();
            let is = |word: &str, known: &[String]| known.contains(&fold(word));
            let no = words.iter().position(|word| is(word, &self.no))?;
            let behind = &words[no + 1..];
            let mention = behind
                .iter()
                .take(NEAR)
                .position(|word| is(word, &self.mentions))?;
            Some(behind[..=mention].join(" "))
        })
    }
}

impl Agreed {
    /// Takes back that somebody may be named, if a remark beside their yes says by what not.
    pub fn narrow(&mut self, unnamed: Option<String>, terms: &dyn Terms) {
        if let Some(unnamed) = unnamed
            && self.level != Default::default()
        {
            if !self.denied.is_empty() {
                self.denied.push_str(", ");
            }
            self.denied.push_str(&denied(&unnamed, terms));
        }
    }
}
