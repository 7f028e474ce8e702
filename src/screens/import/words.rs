//! Words of the list that nobody knows: what they mean is asked once, and holds for all rows.

use strum::VariantArray;

use crate::domain::code::{Code, term_key};
use crate::domain::kinds::{AssetKind, ConsentLevel};
use crate::domain::lists::Sphere;
use crate::domain::phrase::Phrase;
use crate::exchange::csv::{Look, Unknown};
use crate::screens::import::ImportScreen;
use crate::screens::{ChooseRoute, Context, Effect, Route};
use crate::widgets::list::Piece;
use crate::widgets::text::{capital, cut};

/// What the word can mean: what would be typed instead, and what is shown; first that it stays unknown.
fn meanings(unknown: &Unknown, cx: &Context) -> Vec<(String, String)> {
    let words = cx.words;
    let of = |term: &str, codes: Vec<&'static str>| {
        let shown = codes
            .into_iter()
            .map(|code| (code.to_owned(), capital(&words.term(term, code))));
        shown.collect::<Vec<_>>()
    };
    let mut all = vec![(String::new(), words.say(unsaid(unknown)))];
    match unknown.field {
        "kind" => all.extend(of(
            AssetKind::TERM,
            AssetKind::VARIANTS.iter().map(|kind| kind.code()).collect(),
        )),
        "kern" => {
            let kernen = cx.village.kernen_by_name().into_iter();
            all.extend(kernen.map(|(_, kern)| (kern.name.to_string(), kern.name.to_string())));
            let whole = words.term("kern", "whole_village");
            all.push((whole.clone(), capital(&whole)));
        }
        "consent" => all.extend(of(
            ConsentLevel::TERM,
            ConsentLevel::VARIANTS.iter().map(|level| level.code()).collect(),
        )),
        _ => all.extend(of(
            Sphere::TERM,
            Sphere::VARIANTS.iter().map(|sphere| sphere.code()).collect(),
        )),
    }
    all
}

/// What becomes of the word as long as nobody says what it means.
fn unsaid(unknown: &Unknown) -> &'static str {
    if unknown.field == "kern" {
        "import-word-new-kern"
    } else {
        "import-word-loose"
    }
}

impl ImportScreen {
    /// What was said that the word means.
    pub(super) fn meaning(&self, unknown: &Unknown) -> Option<&str> {
        let of_field = self.options.meanings.get(unknown.field)?;
        of_field.get(&unknown.key()).map(String::as_str)
    }

    /// Asks what the word means.
    pub(super) fn ask_word(&self, place: usize, look: &Look, cx: &Context) -> Effect {
        let unknown = &look.unknown[place];
        let all = meanings(unknown, cx);
        let now = self.meaning(unknown).filter(|now| *now != unknown.word);
        let now = now.unwrap_or_default();
        let title = Phrase::new("import-word-means")
            .text("word", unknown.word.as_str())
            .term("field", term_key("field", unknown.field));
        Effect::Open(Route::Choose(ChooseRoute {
            title: cx.words.tell(&title),
            current: all.iter().position(|(code, _)| code == now),
            items: all.into_iter().map(|(_, shown)| shown).collect(),
        }))
    }

    /// Takes over what the word means.
    pub(super) fn choose_word(&mut self, place: usize, choice: usize, look: &Look, cx: &Context) {
        let unknown = &look.unknown[place];
        let chosen = meanings(unknown, cx).into_iter().nth(choice);
        self.mean(
            unknown,
            chosen.map(|(code, _)| code).filter(|code| !code.is_empty()),
        );
    }

    /// Takes over what the word means; nothing: it stays unknown.
    pub(super) fn mean(&mut self, unknown: &Unknown, meaning: Option<String>) {
        let of_field = self.options.meanings.entry(unknown.field.to_owned()).or_default();
        match meaning {
            Some(meaning) => drop(of_field.insert(unknown.key(), meaning)),
            None => drop(of_field.remove(&unknown.key())),
        }
        if of_field.is_empty() {
            self.options.meanings.remove(unknown.field);
        }
    }

    /// The word, where it stands, and what it means.
    pub(super) fn word_row(&self, place: usize, look: &Look, cells: [usize; 3], cx: &Context) -> Vec<Piece> {
        let (words, theme) = (cx.words, cx.theme);
        let unknown = &look.unknown[place];
        let [first, second, third] = cells;
        let name = format!("“{}”", crate::domain::scrub::scrub(&unknown.word));
        let stands = Phrase::new("import-word-stands")
            .term("field", term_key("field", unknown.field))
            .number("rows", unknown.rows);
        let (said, style) = match self.meaning(unknown) {
            Some(code) if unknown.field == "kern" && code == unknown.word => {
                (words.say("import-word-new-kern"), theme.good)
            }
            Some(code) => {
                let all = meanings(unknown, cx).into_iter();
                let shown = all
                    .filter(|(known, _)| known == code)
                    .map(|(_, shown)| shown)
                    .next();
                (shown.unwrap_or_else(|| code.to_owned()), theme.good)
            }
            None => (words.say(unsaid(unknown)), theme.problem),
        };
        vec![
            (
                cut(&name, first.saturating_sub(1), theme.signs),
                first,
                theme.text,
            ),
            (
                cut(&words.tell(&stands), second.saturating_sub(1), theme.signs),
                second,
                theme.dim,
            ),
            (said, third, style),
        ]
    }
}
