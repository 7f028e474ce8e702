//! What the entry is, and in which kern: what is said on the line, and what stays of the line before.

use crate::domain::entry_line::{Reader, Taken, codes, guess};
use crate::domain::kinds::{AssetKind, Kind};
use crate::domain::record::Record;
use crate::domain::value::Link;

impl Reader<'_> {
    pub(super) fn kind(&mut self, place: usize) {
        let wanted = self.phrases(place);
        let known = codes::longest(&wanted, |typed| codes::kind(typed, self.cx));
        // One word behind the sign may be a slip of the pen.
        let slip = || codes::kind_nearly(&wanted.last()?.1, self.cx).map(|kind| (1, (kind, None)));
        let Some((words, (kind, subtype))) = known.or_else(slip) else {
            if 1 < self.tokens[place].text.len()
                && !self.entry.pieces.iter().any(|piece| piece.taken == Taken::Kind)
            {
                // Whatever kind was meant, it is not that of the line before.
                self.entry.asset.kind = Kind::empty(AssetKind::default());
                self.entry.kind_said = false;
            }
            return;
        };
        let asset = &mut self.entry.asset;
        asset.kind.become_kind(kind);
        if let (Some(code), Some(value)) = (subtype, asset.value_mut("subtype")) {
            value.choose(&[code]);
        }
        self.entry.kind_said = true;
        self.take(place, words, Taken::Kind);
    }

    /// Takes the kind from the name, where nothing else says it.
    pub(super) fn kind_by_name(&mut self) {
        if self.entry.kind_said {
            return;
        }
        let tokens = self.tokens.iter().zip(&self.used);
        let name = tokens.take_while(|(token, used)| !**used && token.plain());
        let words: Vec<&str> = name.map(|(token, _)| token.text).collect();
        if let Some(kind) = guess::kind_in(&without_signs(&words), self.cx) {
            self.entry.asset.kind.become_kind(kind);
        }
    }

    pub(super) fn kern(&mut self, place: usize) {
        let wanted = self.phrases(place);
        if let Some((words, kern)) = codes::longest(&wanted, |typed| codes::kern(typed, self.cx)) {
            self.entry.asset.kern = kern.map(Link::to).unwrap_or_default();
            self.take(place, words, Taken::Kern);
        } else if 1 < self.tokens[place].text.len() {
            // Whatever kern was meant, it is not that of the line before.
            self.entry.asset.kern = Link::default();
        }
    }
}

/// The words of a name without signs at its end, which say nothing of what it is: "Kees Mulder 🎺".
fn without_signs<'a>(words: &[&'a str]) -> Vec<&'a str> {
    let says = |word: &&str| word.contains(char::is_alphanumeric);
    let end = words.iter().rposition(says).map_or(0, |last| last + 1);
    let mut words = words[..end].to_vec();
    if let Some(last) = words.last_mut() {
        *last = last.trim_end_matches(|sign: char| !sign.is_alphanumeric() && sign != '.' && sign != ')');
    }
    words
}
