//! Sentences in a narrow place: names in them are cut short, what was done stays to be read.

use crate::domain::phrase::{Arg, Phrase};
use crate::i18n::Words;
use crate::widgets::text::{cut, width};
use crate::widgets::theme::Signs;

/// The least cells of a name that is cut short.
const LEAST: usize = 6;

/// The sentence with its longest names cut short where it does not fit.
pub fn fitting(phrase: &Phrase, room: usize, words: &Words, signs: &Signs) -> String {
    let whole = words.tell(phrase);
    let over = width(&whole).saturating_sub(room);
    if over == 0 {
        return whole;
    }
    let texts = phrase.args.iter().filter_map(|(_, arg)| match arg {
        Arg::Text(text) => Some(width(text)),
        _ => None,
    });
    let texts: Vec<usize> = texts.collect();
    let longest = texts.iter().copied().max().unwrap_or_default();
    let saved = |most: usize| texts.iter().map(|long| long.saturating_sub(most)).sum::<usize>();
    let Some(most) = (LEAST..longest).rev().find(|most| over <= saved(*most)) else {
        return whole;
    };
    let mut shorter = phrase.clone();
    for (_, arg) in &mut shorter.args {
        if let Arg::Text(text) = arg {
            *text = cut(text, most, signs);
        }
    }
    words.tell(&shorter)
}
