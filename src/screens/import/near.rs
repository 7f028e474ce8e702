//! New kernen that are called nearly as one of the village: each may be a slip of the pen, and is asked about.

use crate::domain::phrase::Phrase;
use crate::domain::scrub::scrub;
use crate::exchange::csv::Unknown;
use crate::screens::import::ImportScreen;
use crate::screens::{Context, Effect};
use crate::widgets::list::Piece;
use crate::widgets::text::{cut, width};

impl ImportScreen {
    /// The words that are nearly a kern of the village.
    pub(super) fn near_words(&self) -> Vec<&Unknown> {
        let words = self.look.iter().flat_map(|look| &look.unknown);
        words.filter(|word| word.like.is_some()).collect()
    }

    /// The first of which nobody said whether it is that kern or a new one.
    pub(super) fn unsettled_near(&self) -> Option<usize> {
        let words = self.near_words();
        words.iter().position(|word| self.meaning(word).is_none())
    }

    /// The word at this place among them is that kern, or a new one after all.
    pub(super) fn turn_near(&mut self, place: usize) -> Vec<Effect> {
        let Some(word) = self.near_words().get(place).copied().cloned() else {
            return Vec::new();
        };
        let is_like = self.meaning(&word) == word.like.as_deref();
        let meant = if is_like {
            Some(word.word.clone())
        } else {
            word.like.clone()
        };
        self.mean(&word, meant);
        self.work_out_answers()
    }

    /// The word, what it is like, and what becomes of it.
    pub(super) fn near_piece(&self, place: usize, cells: usize, cx: &Context) -> Vec<Piece> {
        let (words, theme) = (cx.words, cx.theme);
        let Some(word) = self.near_words().get(place).copied() else {
            return Vec::new();
        };
        let (said, style) = match self.meaning(word) {
            Some(kern) if kern == word.word => (words.say("import-word-new-kern"), theme.good),
            Some(kern) => {
                let told = Phrase::new("import-near-meant").text("kern", kern);
                (words.tell(&told), theme.good)
            }
            None => (words.say("import-double-open"), theme.problem),
        };
        let wide = (width(&said) + 1).min(cells / 2);
        let told = words.tell(&about("import-near", word));
        let first = cells - wide;
        let told = cut(&told, first.saturating_sub(1), theme.signs);
        vec![(told, first, theme.text), (said, wide, style)]
    }

    pub(super) fn about_near(&self, place: usize, cx: &Context) -> String {
        let word = self.near_words().get(place).copied();
        word.map_or_else(String::new, |word| {
            let key = match self.meaning(word) {
                Some(kern) if kern != word.word => "import-about-near-meant",
                _ => "import-about-near",
            };
            cx.words.tell(&about(key, word))
        })
    }
}

fn about(key: &str, word: &Unknown) -> Phrase {
    Phrase::new(key)
        .text("word", scrub(&word.word))
        .text("kern", word.like.clone().unwrap_or_default())
        .number("rows", word.rows)
}
