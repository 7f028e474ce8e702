//! Pieces of a name at the end of a text that was cut short, as what was done was once called.

use crate::domain::first_words::{CUT, cut_short};
use crate::domain::fold::plain;
use crate::domain::phrase::{Arg, Phrase};
use crate::domain::privacy::alone::{Row, is_capital, is_particle};
use crate::domain::privacy::erasure::{Erasure, NOBODY};
use crate::domain::privacy::forms_of_name::spellings_of;
use crate::domain::privacy::mentions::{folded, words_of};

/// More words than this no name, mail address or address has.
const WORDS: usize = 8;

/// So many digits are more than the number of a house.
const DIGITS: usize = 4;

/// So many letters of a word without a capital may be a name.
const LETTERS: usize = 4;

impl Erasure {
    /// The sentence without what begins as the name, mail address, number or address of the person where one of its
    /// texts breaks off: in pieces those are not known any more.
    pub fn without_pieces(&self, phrase: &Phrase) -> Phrase {
        let args = phrase.args.iter();
        Phrase {
            key: phrase.key.clone(),
            args: args
                .map(|(name, arg)| (name.clone(), self.without_piece(arg)))
                .collect(),
        }
    }

    fn without_piece(&self, arg: &Arg) -> Arg {
        match arg {
            Arg::Text(text) => Arg::Text(self.ended(text).unwrap_or_else(|| text.clone())),
            Arg::List(args) => Arg::List(args.iter().map(|arg| self.without_piece(arg)).collect()),
            other => other.clone(),
        }
    }

    /// The text that was cut short with something else in the place of the piece at its end.
    fn ended(&self, text: &str) -> Option<String> {
        let kept = cut_short(text)?;
        let start = self.piece_of_name(kept).or_else(|| self.piece_of_number(kept))?;
        let instead = self.sure.instead.trim_end_matches(NOBODY);
        Some(format!("{}{instead}{CUT}", &kept[..start]))
    }

    /// Where the last words begin that may be the first ones of a name or an address.
    fn piece_of_name(&self, kept: &str) -> Option<usize> {
        let places: Vec<_> = words_of(kept).collect();
        let names = self.names.iter().flat_map(|name| spellings_of(name));
        let names: Vec<Row> = names.map(|name| row(&name)).collect();
        let is_telling = |word: &&str| {
            let letters = word.chars().count();
            let may = LETTERS <= letters || 2 <= letters && is_capital(word);
            may && !is_particle(&plain(word))
        };
        let first = places.len().saturating_sub(WORDS);
        let starts = (first..places.len()).find(|number| {
            let words: Vec<&str> = places[*number..]
                .iter()
                .map(|place| &kept[place.clone()])
                .collect();
            let within = |row: &Row| (0..row.len()).any(|skipped| begins(&row[skipped..], &words));
            let in_name = words.iter().any(is_telling) && names.iter().any(within);
            let from_start = |row: &Row| 2 <= words.len() && begins(row, &words);
            in_name || self.sure.words.iter().any(from_start)
        });
        starts.map(|number| places[number].start)
    }

    /// Where the last digits begin that may be the first ones of a phone number.
    fn piece_of_number(&self, kept: &str) -> Option<usize> {
        let is_part = |sign: char| sign.is_ascii_digit() || " -+()./".contains(sign);
        let run = &kept[kept.trim_end_matches(is_part).len()..];
        let run = run.trim_start_matches([' ', '-', '.', '/', ')']);
        let digits: String = run.chars().filter(char::is_ascii_digit).collect();
        let found = ["0031", "31", "0", ""].iter().any(|before| {
            let own = digits.strip_prefix(before).unwrap_or_default();
            DIGITS <= own.len() && self.sure.digits.iter().any(|number| number.starts_with(own))
        });
        found.then(|| kept.len() - run.len())
    }
}

fn row(name: &str) -> Row {
    words_of(name).map(|place| folded(&name[place])).collect()
}

/// Whether the row begins with these words, the last of which may be cut; a first letter may stand for a word.
fn begins(row: &[String], words: &[&str]) -> bool {
    let Some((last, before)) = words.split_last() else {
        return false;
    };
    let Some(cut) = row.get(before.len()) else {
        return false;
    };
    let is_same = |(whole, word): (&String, &&str)| {
        let word = plain(word);
        let is_letter = word.chars().nth(1).is_none();
        *whole == folded(&word) || is_letter && whole.starts_with(&word)
    };
    row.iter().zip(before).all(is_same) && (cut.starts_with(&plain(last)) || *cut == folded(last))
}
